### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = ライセンスの取得
get-all-ways = 取得方法の一覧
get-way-new = 新規購入
get-way-new-text = 購入証書のシリアル番号（更新した保守も）を登録し、キーとファイルを受け取ります。
get-way-vouchers = バウチャーセンター
get-way-vouchers-text = ハードウェアに付属のバウチャーコードをライセンスに交換します。
get-way-bulk = 一括登録
get-way-bulk-text = サイトのスーパーユーザー向け：表計算ファイルから多数のシリアル番号を登録し、同僚にアクセスを与えます。

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = 「{ $way }」の続き
get-go-on-button = 続ける
# $count is a whole number.
get-draft-count = { NUMBER($count) } 件
# $ago: "2 minutes ago", "now"
get-draft-kept = { $ago }に保存
get-discard = 破棄
get-discarded = 「{ $way }」を破棄しました。
get-undo = 元に戻す

## Serial numbers and codes

get-serial = シリアル番号
get-serial-hint = 証書のとおりに。大文字と小文字は区別します。一覧を貼り付けることもできます。
get-code = バウチャーコード
get-code-hint = カードのとおりに。大文字と小文字は区別します。一覧を貼り付けることもできます。
get-add = 追加
# $count is a whole number.
get-added = { NUMBER($count) } 件を追加しました
get-remove = { $text } を一覧から外す
# $count is a number as shown.
get-entries = 一覧に { $count } 件
# $most and $over are whole numbers.
get-too-many = 一度に { NUMBER($most) } 件までで、{ NUMBER($over) } 件多くなります。何も追加していません。
get-file = ファイルを選ぶ
get-file-hint = 証書（.eml、.html、.txt）や一覧（.csv、.xlsx）をこのページにドロップすることもできます。
# $most is a whole number.
get-too-many-bulk = 一括登録では一度に { NUMBER($most) } 行まで扱えます。
# $texts is a list as shown.
get-pasted-left-out = 貼り付けた内容から除外：{ $texts }
# $count is a whole number.
get-reading-found = シリアル番号が { NUMBER($count) } 件見つかりました
get-reading-none = シリアル番号らしい値がありません。シリアル番号の列を選んでください。
get-reading-change = 読み取り方を変更
get-reading-sheet = シート
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $name }（シリアル番号 { NUMBER($count) } 件）
# As above.
get-reading-sheet-hidden = { $name }（非表示、シリアル番号 { NUMBER($count) } 件）
get-reading-heading = 見出し行
get-reading-heading-none = 見出し行なし
# $number is a whole number, $text what the row says.
get-reading-heading-row = { NUMBER($number) } 行目：{ $text }
get-reading-encoding = 文字コード
get-reading-columns = 列
get-reading-column = 列
get-reading-column-hidden = 非表示
get-reading-example = 最初の値
get-reading-meaning = 意味
get-reading-ignore = 除外
get-reading-contact_name = 担当者名
get-reading-contact_email = 担当者のメール
get-reading-install_at = 設置先住所 ID
get-reading-renews = 更新元のシリアル番号
get-reading-remembered = この見出し行を持つ以前のファイルで選んだとおりに列を読み取ります。
# $count is a whole number.
get-reading-without-serial = シリアル番号のない行を { NUMBER($count) } 行除外しました
# $count is a whole number.
get-reading-rounded = { NUMBER($count) } 行を除外しました。表計算ソフトが 1.23457E+12 のように数値を丸めています。列を文字列の書式にして保存し直してください。
# $count is a whole number.
get-reading-above = 見出しより上の { NUMBER($count) } 行を除外しました
# $count is a whole number.
get-reading-repeated = 重複しているシリアル番号：{ NUMBER($count) } 件
# $count is a whole number.
get-reading-hidden = { NUMBER($count) } 行が非表示またはフィルターで隠されています
get-reading-hidden-leave = 除外する
get-reading-hidden-take = 含める
# $sheets is a list as shown.
get-reading-sheets = 読み取っていないシート：{ $sheets }
# $names is a list as shown.
get-reading-attachments = 読み取っていない添付ファイル：{ $names }
# $number is a whole number.
get-reading-row = { NUMBER($number) } 行目
# $count is a whole number.
get-reading-more-rows = ほか { NUMBER($count) } 行
get-check-offline = ポータルに接続できません。入力したものは残り、接続が戻りしだい確認します。
# $count is a whole number.
get-count-ready = { NUMBER($count) } 件は準備完了
# $count is a whole number.
get-count-look = { NUMBER($count) } 件は要確認
# $count is a whole number.
get-count-another = { NUMBER($count) } 件は別の手続き
# $count is a whole number.
get-quantity = { NUMBER($count) } ライセンス
get-none-ready = まだ登録できるものがありません。それぞれの説明を見てください。
get-none-checked = ポータルでまだ確認できていません。少し待ってもう一度。入力は失われません。

## What was found

get-verdict-asking = 確認中
get-verdict-waiting = 未確認
get-verdict-ok = 準備完了
get-verdict-alone = 準備完了・単独で登録します
get-verdict-alone-held = 単独で登録します。ここでは外し、最後にもう一度示します。
get-verdict-maintenance = 準備完了・保守（キーなし）
get-verdict-renewal = 準備完了・{ $serial } の更新
get-verdict-registered = 登録済みです。
get-verdict-registered-by = { $name } が { $date } に登録済みです。
# $instructions are the vendor's own words.
get-verdict-not-transactable = ここでは有効にできません：{ $instructions }
get-verdict-voucher = バウチャーです。コードは登録ではなく交換します。
get-verdict-flex = フレックス契約です。ここからライセンスを引き出します。
get-verdict-key-printed = キーは証書に印刷されています。登録は要りません。
get-verdict-superseded = すべてアップグレード済みです。新しいシリアル番号を使ってください。
get-verdict-not-allowed = 登録の権利なしで共有されています。所有者に頼んでください。
get-verdict-repeated = 一覧に重複しています。
get-verdict-unknown = このアカウントで見られるものの中にありません。O と 0、I と 1 を確かめてください。
# A serial number follows.
get-offer = { $product } のこの番号ですか：
get-offer-use = これを使う
# $count is a whole number.
get-offers-use = 候補 { NUMBER($count) } 件をすべて使う
# $count is a whole number.
get-offers-used = シリアル番号 { NUMBER($count) } 件を修正しました
get-slip-spaces = 空白やハイフンが入っています。
get-slip-width = 全角文字が入っています。
get-slip-lower_case = 小文字になっています。
get-slip-letter_o = 数字のところに文字 O があります。
get-slip-letter_i = 数字のところに文字 I または l があります。
get-show-license = カタログで表示
get-voucher-open-until = 準備完了・{ $date } まで
get-voucher-used = 交換済みです。
get-voucher-used-became = { $date } に { $serial } へ交換済みです。
get-voucher-expired = 交換期限は { $date } まででした。
get-voucher-unknown = このコードはありません。O と 0、I と 1 を確かめてください。

## The steps

get-step-serials = シリアル番号
get-step-codes = バウチャーコード
get-step-details = 製品の情報
get-step-people = 連絡先
get-step-review = 確認
get-step-done = キーとファイル
get-continue = 次へ
get-register = 登録する
get-complete = 登録を完了する
get-convert = 交換する

## What products ask for

get-detail-host_id = ホスト ID
get-detail-host_id-hint = マシンを示す値です。ネットワークアドレスや hostid コマンドの出力など。
get-detail-system_type = システムの種類
get-detail-san = SAN
get-detail-deployed_tier = 導入する価格ティア
get-detail-deployed_tier-hint = 動かすマシンのティアです。
get-detail-version = バージョン
get-use-for-all = ほかにも使う

## People and addresses

get-contact = 技術連絡先
get-contact-name = 名前
get-contact-email = メール
get-contact-me = 自分にする
get-confirmation = 確認メール
get-email = ほかのメール
get-email-hint = 確認メールは { $email } にも届きます。
get-address = 設置先住所
get-addresses = 住所
get-address-of = { $site } のライセンスを導入する場所です。
get-address-none = 住所は選ばれていません。
get-address-choose = 住所を選ぶ
get-address-other = 別の住所を選ぶ
get-address-clear = 外す
get-address-search = 検索
get-address-search-hint = 市区町村、番地、郵便番号
get-address-all-countries = すべての国
get-address-nothing = この文字で始まる住所はありません。下から追加できます。
get-address-new = 新しい住所
get-address-new-text = { $site } のライセンスを見る人は、以後この住所を選べます。
get-address-add = 住所を追加
get-behalf = 登録の名義
get-behalf-own = 自分
get-behalf-customer = 顧客
get-behalf-owner = 所有者
get-behalf-hint = 注文に記された連絡先です。登録したのがあなたであることはライセンスに示されます。
get-behalf-nobody = まだ決めない（顧客が引き取ります）

## Review and confirmation

get-what = 内容
# $count is a whole number.
get-later = { NUMBER($count) } 件は単独で登録するため、このあとに示します。
# $count is a whole number.
get-done = { NUMBER($count) } 件が完了しました
# $count is a whole number.
get-failed = { NUMBER($count) } 件はできませんでした
get-failed-title = できなかったものと理由
get-failed-again = これらをもう一度
get-skipped = 登録されないもの
# $count is a whole number.
get-skipped-count = { NUMBER($count) } 件は未登録
get-skipped-back = これらに戻る
get-left = 単独で登録するもの
get-left-register = 次に登録する
get-renews = 更新元
get-software = ソフトウェアを入手
get-mailed = 確認メールをライセンスファイル付きで送ります。
get-another = 続けて登録する
get-another-voucher = 続けて交換する
get-another-file = 別のファイル

## Bulk registration

get-bulk-tab = 表計算ファイル
get-bulk-file = ファイル
get-bulk-check = 確認
get-bulk-hint = 表計算ファイル（.xlsx、.csv）をこのページにドロップすることもできます。1 行に 1 つのシリアル番号。まず試すだけで、何も変わりません。
get-bulk-no-file = 先に表計算ファイルを選んでください。
# $count is a whole number.
get-bulk-count = { NUMBER($count) } 行
get-bulk-ignored = 次の列はここでは使われません：{ $columns }
get-bulk-try = 行を確認する
get-bulk-rows = 行
get-bulk-row = 行
get-bulk-verdict = 結果
get-bulk-would = 登録できます
get-bulk-filter = 表示する行
# $count is a whole number.
get-bulk-all = すべて { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = 登録可 { NUMBER($count) }
# $count is a whole number.
get-bulk-not = 登録不可 { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = さらに表示（{ $of } 件中 { $shown } 件）
# $count is a whole number.
get-bulk-register = { NUMBER($count) } 行を登録

## Colleagues

get-colleagues = 同僚
get-site = サイト
get-no-sites = このアカウントはまだどのサイトにも属していません。
get-colleague-add = 同僚を追加
get-colleague-text = パスワードを決めるリンクがメールで届き、{ $site } のものが見えるようになります。
get-colleague-create = アカウントを作成
get-colleague-added = { $email } にメールを送ります。
get-colleague-administrator = サイト管理者
get-colleague-no-account = アカウント未作成
get-level = レベル
get-level-of = { $name } のレベル
get-level-changed = { $name }：これから { $level }
get-level-contract = 契約ユーザー
get-level-contract-text = ライセンスを引き出し、自分の分を返し、明細を見ます。
get-level-configuration = 構成ユーザー
get-level-configuration-text = ほかの人の引き出し分も返し、設置先住所を追加します。
get-level-super = スーパーユーザー
get-level-super-text = レベルの指定、アカウントの作成、一括登録もします。
