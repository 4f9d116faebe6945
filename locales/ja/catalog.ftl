### カタログ：フィルター、グリッド、詳細。

catalog-grid = ライセンス
catalog-sites = サイト
catalog-all-sites = すべてのサイト
catalog-site-urgent = 期限切れまたは 30 日以内に終了する契約 { $count } 件

catalog-column-serial = シリアル番号
catalog-column-product = 製品
catalog-column-site = サイト
catalog-column-quantity = 数量
quantity-unlimited = 無制限
catalog-column-term = 期間
catalog-column-order = 注文
catalog-column-ordered-on = 注文日
catalog-column-kind = 種類
catalog-column-partner = リセラー
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
catalog-filter-term = 期間
catalog-filter-product = 製品
catalog-filter-kind = 種類
catalog-filter-partner = リセラー
catalog-filter-registered = 登録
catalog-filter-tag = タグ
catalog-filter-field = 項目
catalog-filter-field-title = 項目でフィルター
catalog-filter-test = 条件
catalog-filter-value = 値
catalog-filter-apply = 適用
# 有効なフィルター：「サイト：Acme Inc」
catalog-filter-set = { $name }：{ $value }
# 「Acme Inc + 2」
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = { $name } を解除
catalog-filter-nothing = まだ選択肢がありません
catalog-clear = 解除
# 「1,204 件中 26 件」
catalog-shown = { $of } 件中 { $shown } 件

catalog-columns = 列
catalog-columns-usual = 列をリセット
catalog-details = 詳細
catalog-toggle-details = 詳細の表示を切り替え
catalog-resize-details = 詳細の幅を変更

catalog-nothing = 一致する結果がありません
catalog-nothing-text = 検索とフィルターに一致するライセンスはありません。
catalog-clear-all = すべてのライセンスを表示
catalog-loading = カタログを読み込み中
catalog-loading-text = ライセンスは読み込まれ次第ここに表示されます。その間も Licet を使用できます。
catalog-empty = ライセンスはまだありません
catalog-empty-text = アクセスできるライセンスは、同期後にここに表示されます。

## 詳細

details-label = ライセンスの詳細
details-none = ライセンスが選択されていません
details-none-text = 行を選択すると、注文、キー、ファイルが表示されます。
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
details-key-hide = キーを非表示
details-key-copy = キーをコピー
details-key-copied = キーをコピーしました
details-key-masked = キーなしで共有
details-unattended-own = { $site } のメンバーではなくなりました。このライセンスは表示されますが、キーとファイルは表示できず、変更もできません。所有者はサイトの管理者が決定します。
details-unattended = { $name } はこのライセンスの所有者ですが、{ $site } のメンバーではなくなりました。所有者はサイトの管理者が決定します。
details-unattended-gone = このライセンスを所有していたアカウントは存在しません。所有者は { $site } の管理者が決定します。
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
details-installer = インストール担当
details-partner-contact = リセラーの担当者

details-pool = プール
details-covered-by = 対象の契約
details-covers = 対象
details-lineage = 更新とアップグレード
details-since = { $date }から

details-system = システムの種類
details-tier = 価格ティア
details-technical-contact = 技術連絡先
details-owner = 所有者
details-not-deployed = 未登録：ホストもキーもありません。

details-license-file = ライセンスファイル
details-get-license-file = ライセンスファイルをダウンロード
details-download = ダウンロード
details-file-download = { $file } をダウンロード
details-file-open = フォルダーで表示
details-file-progress = { $file } の進行状況
details-download-started = { $file } をダウンロードしています
details-show = 表示
details-no-files = このライセンスのファイルはありません。
details-copied = { $text } をコピーしました
details-copy-serial = シリアル番号をコピー
details-copy-order = 注文番号をコピー
details-mail-partner = リセラーにメール
details-same-order = この注文のライセンスを表示
details-same-tag = タグ { $tag } のライセンスを表示

## グリッドのキー（キー一覧用）

keys-grid-move = セル間を移動
keys-grid-page = ページ単位で移動
keys-grid-ends = 最初または最後の行
keys-grid-open = 詳細を開く、または列で並べ替え
keys-grid-choose = 行を選択
keys-grid-extend = 選択範囲を拡張
keys-grid-all = すべて選択
keys-grid-copy = 表としてコピー
keys-grid-resize = 列の幅を変更（見出し上で）
keys-grid-column = 列を移動（見出し上で）
