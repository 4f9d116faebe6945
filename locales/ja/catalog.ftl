### カタログ：フィルター、グリッド、詳細。

catalog-grid = ライセンス
catalog-sites = サイト
catalog-all-sites = すべてのサイト
catalog-site-urgent =
    { $count ->
       *[other] 期限切れ、または 30 日以内に終わる契約 { $count } 件
    }

catalog-column-serial = シリアル番号
catalog-column-product = 製品
catalog-column-site = サイト
catalog-column-quantity = 数量
quantity-unlimited = 無制限
catalog-column-term = 期間
catalog-column-order = 注文
catalog-column-ordered-on = 注文日
catalog-column-kind = 種類
catalog-column-partner = パートナー
catalog-column-family = 製品ファミリー
catalog-column-registered = 登録
catalog-column-host = ホスト ID
catalog-column-tags = タグ

kind-license = ライセンス
kind-subscription = サブスクリプション
kind-maintenance = 保守
kind-voucher = バウチャー
kind-flex = フレックス契約

catalog-registered = 登録済み
catalog-not-registered = 未登録
catalog-yes = はい
catalog-no = いいえ

catalog-filters = フィルター
catalog-filter-site = サイト
catalog-filter-term = 終了
catalog-filter-product = 製品
catalog-filter-kind = 種類
catalog-filter-partner = パートナー
catalog-filter-registered = 登録
catalog-filter-tag = タグ
catalog-filter-field = 項目
catalog-filter-field-title = 項目で絞り込む
catalog-filter-test = 条件
catalog-filter-value = 値
catalog-filter-apply = 絞り込む
# 有効なフィルター：「サイト：Acme Inc」
catalog-filter-set = { $name }：{ $value }
# 「Acme Inc + 2」
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = { $name } を解除
catalog-filter-nothing = まだ選べるものがありません
catalog-clear = 解除
# 「1,204 件中 26 件」
catalog-shown = { $of } 件中 { $shown } 件

catalog-columns = 列
catalog-columns-usual = 標準の列に戻す
catalog-details = 詳細
catalog-toggle-details = 詳細の表示を切り替え
catalog-resize-details = 詳細の幅

catalog-nothing = 当てはまるものがありません
catalog-nothing-text = 入力と選択のすべてに合うライセンスはありません。
catalog-clear-all = すべてのライセンスを表示
catalog-loading = カタログを取得しています
catalog-loading-text = ライセンスは届いたものからここに表示されます。その間もほかの機能を使えます。
catalog-empty = ここにライセンスが並びます
catalog-empty-text = 組織が購入し、あなたが見られるものすべてが、同期後に表示されます。まだ何もありません。

## 詳細

details-label = ライセンスの詳細
details-none = ライセンスが選ばれていません
details-none-text = 行を選ぶと、注文、キー、ファイルがここに表示されます。
details-close = 詳細を閉じる
details-more = その他
details-renewed = 更新済み
details-tab-details = 詳細
details-tab-deployment = 配置
details-tab-notes = メモ
details-tab-files = ファイル

details-license = ライセンス
details-license-n = ライセンス { $n }
details-key = キー
details-key-reveal = キーを表示
details-key-hide = キーを隠す
details-key-copy = キーをコピー
details-key-copied = キーをコピーしました
details-key-masked = キーなしで共有
details-unattended-own = { $site } に所属していません。このライセンスの存在は見えますが、キー、ファイル、変更は利用できません。サイトの管理者が決めます。
details-unattended = このライセンスの所有者 { $name } は { $site } に所属していません。所有者はサイトの管理者が決めます。
details-unattended-gone = このライセンスを所有していたアカウントはなくなりました。所有者は { $site } の管理者が決めます。
details-registered = 登録
details-registered-by = { $date } { $name }
details-version = バージョン
details-platform = プラットフォーム
details-vouchers =
    { $count ->
       *[other] バウチャーコード { $count } 個
    }

details-order = 注文
details-order-number = 番号
details-ordered-on = 日付
details-customer = 顧客
details-support-id = Support ID
details-quantity-tier = { $quantity } · ティア { $tier }
details-ship-to = 出荷先
details-contact = 連絡先
details-installer = 設置担当
details-partner-contact = パートナー担当

details-pool = プール
details-covered-by = 対象の契約
details-covers = 対象
details-lineage = 系譜
details-since = { $date }から

details-system = システムの種類
details-tier = 価格ティア
details-technical-contact = 技術連絡先
details-owner = 所有者
details-not-deployed = 未登録です：ホストもキーもありません。

details-license-file = ライセンスファイル
details-get-license-file = ライセンスファイルをダウンロード
details-download = ダウンロード
details-file-download = { $file } をダウンロード
details-file-open = フォルダーで表示
details-file-progress = { $file } の進み具合
details-download-started = { $file } を取得しています
details-show = 表示
details-no-files = このライセンスのファイルはありません。
details-copied = { $text } をコピーしました
details-copy-serial = シリアル番号をコピー
details-copy-order = 注文番号をコピー
details-mail-partner = パートナーにメール
details-same-order = この注文のライセンスを表示
details-same-tag = タグ { $tag } のライセンスを表示

## グリッドのキー（キー一覧用）

keys-grid-move = グリッド内を移動
keys-grid-page = 1 ページ移動
keys-grid-ends = 最初と最後の行
keys-grid-open = 詳細を開く、見出しで並べ替える
keys-grid-choose = 行を選ぶ
keys-grid-extend = ここまで選ぶ
keys-grid-all = すべて選ぶ
keys-grid-copy = 表としてコピー
keys-grid-resize = 列の幅を変える（見出しで）
keys-grid-column = 列を移動する（見出しで）
