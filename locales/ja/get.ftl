### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = ライセンスの取得
get-all-ways = 戻る
get-way-new = シリアル番号を登録
get-way-new-text = 購入証書のシリアル番号（更新した保守を含む）を登録し、キーとファイルを取得します。
get-way-vouchers = バウチャーセンター
get-way-vouchers-text = ハードウェアに付属のバウチャーコードを交換します。
get-way-bulk = 一括登録
get-way-bulk-text = サイトのスーパーユーザー向け：表計算ファイルから多数のシリアル番号を登録し、同僚にアクセスを付与します。

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = 「{ $way }」を再開
get-go-on-button = 再開
# $count is a whole number.
get-draft-count = { NUMBER($count) } 件
# $ago: "2 minutes ago", "now"
get-draft-kept = { $ago }に保存
get-discard = 破棄
get-discarded = 「{ $way }」を破棄しました。
get-undo = 元に戻す

## Serial numbers and codes

get-serial = シリアル番号
get-serial-hint = 証書のとおりに、大文字と小文字を区別して入力します。リスト全体を貼り付けられます。
get-code = バウチャーコード
get-code-hint = カードのとおりに、大文字と小文字を区別して入力します。リスト全体を貼り付けられます。
get-add = 追加
# $count is a whole number.
get-added = { NUMBER($count) } 件を追加しました
get-remove = { $text } を削除
# $count is a number as shown.
get-entries = リストに { $count } 件
# $most and $over are whole numbers.
get-too-many = 一度に { NUMBER($most) } 件までです。{ NUMBER($over) } 件超過するため、何も追加されていません。
get-file = ファイルを選択
get-file-hint = 証書（.eml、.html、.txt）や一覧（.csv、.xlsx）をこのページにドロップすることもできます。
# $most is a whole number.
get-too-many-bulk = 一括登録は一度に { NUMBER($most) } 行までです。
# $texts is a list as shown.
get-pasted-left-out = 貼り付けからスキップ：{ $texts }
# $count is a whole number.
get-reading-found = シリアル番号が { NUMBER($count) } 件見つかりました
get-reading-none = シリアル番号が見つかりません。シリアル番号の列を選択してください。
get-reading-change = 取り込み設定を変更
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
get-reading-ignore = スキップ
get-reading-contact_name = 担当者名
get-reading-contact_email = 担当者メール
get-reading-install_at = 設置先住所 ID
get-reading-renews = 更新元のシリアル番号
get-reading-remembered = 同じ見出し行の以前のファイルと同様に列を割り当てています。
# $count is a whole number.
get-reading-without-serial = シリアル番号のない { NUMBER($count) } 行をスキップしました
# $count is a whole number.
get-reading-rounded = { NUMBER($count) } 行をスキップしました：表計算ソフトが 1.23457E+12 のように数値を丸めています。列を文字列の書式にして保存し直してください。
# $count is a whole number.
get-reading-above = 見出しより上の { NUMBER($count) } 行をスキップしました
# $count is a whole number.
get-reading-repeated = 重複するシリアル番号 { NUMBER($count) } 件
# $count is a whole number.
get-reading-hidden = 非表示またはフィルターされた行 { NUMBER($count) } 行
get-reading-hidden-leave = スキップ
get-reading-hidden-take = 含める
# $sheets is a list as shown.
get-reading-sheets = 読み取っていないシート：{ $sheets }
# $names is a list as shown.
get-reading-attachments = 読み取っていない添付ファイル：{ $names }
# $number is a whole number.
get-reading-row = { NUMBER($number) } 行目
# $count is a whole number.
get-reading-more-rows = ほか { NUMBER($count) } 行
get-check-offline = ポータルに接続できません。入力内容は保持され、接続後に確認されます。
# $count is a whole number.
get-count-ready = { NUMBER($count) } 件は準備完了
# $count is a whole number.
get-count-look = 要確認 { NUMBER($count) } 件
# $count is a whole number.
get-count-another = ここでは登録不可 { NUMBER($count) } 件
# $count is a whole number.
get-quantity = { NUMBER($count) } ライセンス
get-none-ready = まだ登録できるものがありません。各エントリの横のメッセージを確認してください。
get-none-checked = ポータルで未確認です。しばらくしてからもう一度お試しください。入力内容は保持されています。

## What was found

get-verdict-asking = 確認中
get-verdict-waiting = 未確認
get-verdict-ok = 準備完了
get-verdict-alone = 準備完了・個別の登録が必要
get-verdict-alone-held = 個別の登録が必要です。この登録の後に登録できます。
get-verdict-maintenance = 準備完了・保守、キーなし
get-verdict-renewal = 準備完了・{ $serial } の更新
get-verdict-registered = 登録済みです。
get-verdict-registered-by = { $name } が登録済みです（{ $date }）。
# $instructions are the vendor's own words.
get-verdict-not-transactable = ここでは有効にできません：{ $instructions }
get-verdict-voucher = バウチャーです。コードを交換してください。
get-verdict-flex = フレックス契約です。ライセンスを引き出してください。
get-verdict-key-printed = キーは証書に記載されています。登録は不要です。
get-verdict-superseded = すべてアップグレード済みです。新しいシリアル番号を使用してください。
get-verdict-not-allowed = 共有では登録が許可されていません。所有者に依頼してください。
get-verdict-repeated = すでにリストにあります。
get-verdict-unknown = 見つからないか、アクセス権がありません。O と 0、I と 1 を確認してください。
# A serial number follows.
get-offer = { $product } のこの番号ですか：
get-offer-use = 使用
# $count is a whole number.
get-offers-use = { NUMBER($count) } 件の候補を使用
# $count is a whole number.
get-offers-used = シリアル番号 { NUMBER($count) } 件を修正しました
get-slip-spaces = スペースまたはハイフンが含まれています。
get-slip-width = 全角文字が含まれています。
get-slip-lower_case = 小文字が含まれています。
get-slip-letter_o = 数字の代わりに文字 O が含まれています。
get-slip-letter_i = 数字の代わりに文字 I または l が含まれています。
get-show-license = カタログで表示
get-voucher-open-until = 準備完了・{ $date } まで
get-voucher-used = 交換済みです。
get-voucher-used-became = { $date } に { $serial } に交換済みです。
get-voucher-expired = { $date } に期限切れになりました。
get-voucher-unknown = このコードは存在しません。O と 0、I と 1 を確認してください。

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
get-detail-host_id-hint = マシンを識別します：ネットワークアドレスまたは hostid コマンドの出力。
get-detail-system_type = システムの種類
get-detail-san = SAN
get-detail-deployed_tier = 導入する価格ティア
get-detail-deployed_tier-hint = 実行するマシンのティアです。
get-detail-version = バージョン
get-use-for-all = すべてに適用

## People and addresses

get-contact = 技術連絡先
get-contact-name = 名前
get-contact-email = メール
get-contact-me = 自分の情報
get-confirmation = 確認メール
get-email = 追加の宛先
get-email-hint = { $email } には常に確認メールが送信されます。
get-address = 設置先住所
get-addresses = 住所
get-address-of = { $site } のライセンスを導入する場所です。
get-address-none = 住所が選択されていません
get-address-choose = 住所を選択
get-address-other = 別の住所を選択
get-address-clear = 削除
get-address-search = 検索
get-address-search-hint = 市区町村、番地、郵便番号
get-address-all-countries = すべての国
get-address-nothing = 一致する住所がありません。下で追加してください。
get-address-new = 新しい住所
get-address-new-text = { $site } のライセンスを表示できる全員が使用できます。
get-address-add = 住所を追加
get-behalf = 登録先
get-behalf-own = 自分
get-behalf-customer = 顧客
get-behalf-owner = 所有者
get-behalf-hint = 注文に記載の担当者です。登録した人はライセンスに表示されます。
get-behalf-nobody = 所有者なし：顧客が引き継ぎます

## Review and confirmation

get-what = 効果
# $count is a whole number.
get-later = { NUMBER($count) } 件は個別の登録が必要です。この登録の後に登録できます。
# $count is a whole number.
get-done = 完了 { NUMBER($count) } 件
# $count is a whole number.
get-failed = 失敗 { NUMBER($count) } 件
get-failed-title = 失敗
get-failed-again = これらを再試行
get-skipped = 未登録
# $count is a whole number.
get-skipped-count = { NUMBER($count) } 件は未登録
get-skipped-back = これらに戻る
get-left = 個別の登録が必要
get-left-register = 次に登録する
get-renews = 更新元
get-software = ソフトウェアを入手
get-mailed = ライセンスファイルを添付した確認メールを送信しました。
get-another = 続けて登録する
get-another-voucher = 続けて交換する
get-another-file = 別のファイル

## Bulk registration

get-bulk-file = ファイル
get-bulk-check = 確認
get-bulk-hint = 表計算ファイル（.xlsx、.csv）をこのページにドロップすることもできます。シリアル番号ごとに 1 行です。最初に行を確認するだけで、何も変更されません。
get-bulk-no-file = 先に表計算ファイルを選択してください。
# $count is a whole number.
get-bulk-count = { NUMBER($count) } 行
get-bulk-ignored = 不明な列（スキップ）：{ $columns }
get-bulk-try = 行を確認
get-bulk-rows = 行
get-bulk-row = 行
get-bulk-verdict = 結果
get-bulk-would = 登録可能
get-bulk-filter = 行をフィルター
# $count is a whole number.
get-bulk-all = すべて { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = 準備完了 { NUMBER($count) }
# $count is a whole number.
get-bulk-not = エラー { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = さらに表示（{ $of } 件中 { $shown } 件）
# $count is a whole number.
get-bulk-register = { NUMBER($count) } 行を登録

## Colleagues

get-level = レベル
get-level-of = { $name } のレベル
get-level-changed = { $name }：{ $level } に変更しました。
get-level-contract = 契約ユーザー
get-level-contract-text = ライセンスの引き出し、自分の分の返却、明細の確認ができます。
get-level-configuration = 構成ユーザー
get-level-configuration-text = ほかのユーザーの引き出し分の返却と、設置先住所の追加もできます。
get-level-super = スーパーユーザー
get-level-super-text = レベルの割り当て、アカウントの作成、一括登録もできます。
get-certificate = 証明書の注文番号
get-certificate-hint = アカウントに注文が表示されない場合に必要です。
