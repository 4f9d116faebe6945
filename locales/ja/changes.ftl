### 変更：送信待ちのものと、ベンダー側で変わったもの。

## 両方の部分

changes-part-yours = 自分の変更
changes-part-vendor = ベンダーから
changes-more = 新たな変更 { NUMBER($count) } 件
changes-more-many = 新たな変更 { NUMBER($count) } 件以上
changes-becomes = 変更後

## 自分の変更

outbox-way = 送信待ち
outbox-shown = { $of } 件中 { $shown } 件を表示しています。残りは送信が進むと表示されます。
outbox-state-waiting = 待機中
outbox-state-sending = 送信中
outbox-state-sent = 送信済み
outbox-state-done = 完了
outbox-state-conflict = 競合
outbox-state-gave-way = 要対応
outbox-state-refused = 却下
outbox-offline = オフラインです。変更はこのコンピューターに保存され、ポータルに接続できると送信されます。
outbox-offline-next = オフラインです。変更はこのコンピューターに保存されます。次の試行：{ $when }。
outbox-problem = 前回の試行に失敗しました：{ $reason }
outbox-try-now = 今すぐ試す
outbox-export = ファイルに書き出す
outbox-exported = { $path } に書き出しました
# $known, $left: numbers of changes.
outbox-lost = Licet が中断され、データベースが破損しました。未送信の変更 { $known } 件のうち { $left } 件が残っています。残りは書き出したファイルから復元するか、やり直してください。
# $name: a file. $date: when it was written.
outbox-lost-newest = { $name } から復元（{ $date }）
outbox-lost-choose = 書き出したファイルを選択…
outbox-lost-dismiss = 閉じる
# $count: how many changes.
outbox-restored = { $count ->
   *[other] { NUMBER($count) } 件の変更を復元しました
}
outbox-empty = すべての変更を同期済み
outbox-empty-text = オンラインでもオフラインでも、変更は同期されるまでここに表示されます。
outbox-empty-step = カタログへ
outbox-about-field = 項目 { $name }
outbox-about-reminders = すべての契約のリマインダー
outbox-days = 終了の { $days } 日前
outbox-mine = 自分の値
outbox-theirs = ポータルの値
outbox-before = 変更前：{ $value }
outbox-conflict = { $name } もこれを変更しました。決定するまでポータルの値が適用されます。
outbox-conflict-somebody = ほかのユーザーもこれを変更しました。決定するまでポータルの値が適用されます。
outbox-gave-way = { $name } が変更している間に、これを削除しました。変更が削除に優先されるため、保持されました。
outbox-gave-way-somebody = ほかのユーザーが変更している間に、これを削除しました。変更が削除に優先されるため、保持されました。
outbox-keep-mine = 自分の値を使う
outbox-keep-theirs = ポータルの値を使う
outbox-edit = 編集
outbox-kept-mine = 自分の値を送信しています
outbox-kept-theirs = ポータルの値を保持しました
outbox-edit-title = { $name } を編集
outbox-edit-text = この値が両方を置き換えます。
outbox-edit-send = 送信
outbox-again-title = 編集して再送信
outbox-refused = ポータルが却下しました：{ $reason }
outbox-edit-again = もう一度編集
outbox-take-back = 元に戻す
outbox-discard = 破棄
outbox-discard-title = この変更を破棄しますか？
outbox-discard-text = 変更は破棄され、ポータルの値が残ります。
outbox-discard-comment = コメントは破棄されます。ほかの人には表示されていません。

## 変更の対象

slot-notes = { notes-title }
slot-comment = コメント
slot-technical-contact = { details-technical-contact }
slot-lead-times = リマインダー
slot-renewal = 更新
slot-renewal-asked = 販売店への依頼日
slot-reminder-schedule = 通知スケジュール
slot-reminder = リマインダー
slot-inbox = 受信トレイ
slot-notices = お知らせ
slot-updated = 更新済み
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = 位置
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = 削除
slot-request-form = 依頼
slot-request-act = メッセージまたは決定

## ベンダー側

vendor-mark-seen = すべて既読にする
vendor-marked = すべて既読にしました
vendor-new = { $count ->
    [0] 新着なし
   *[other] 新着 { NUMBER($count) } 件
}
vendor-new-since = { $count ->
    [0] { $moment } 以降の新着なし
   *[other] { $moment } 以降の新着 { NUMBER($count) } 件
}
vendor-new-one = 新着
vendor-filter-added = 追加
vendor-filter-renewed = 更新
vendor-filter-changed = 変更
vendor-filter-lapsed = 期限切れ
vendor-filter-hidden = 表示対象外
vendor-filter-removed = 削除
vendor-none = 一致する変更はありません
vendor-none-text = 選択した種類に一致する変更はありません。
vendor-show-all = すべて表示
vendor-empty = まだ変更はありません
vendor-empty-text = 新しいライセンス、更新、ベンダーによる変更がここに表示されます。
vendor-added = 追加
vendor-added-entitlement = 新しいライセンス
vendor-added-license = 登録
vendor-added-release = 新しいソフトウェア
vendor-renewed = 更新
vendor-changed = 変更
vendor-changed-license = 登録内容を変更
vendor-changed-release = ソフトウェアを変更
vendor-lapsed = 期限切れ
vendor-hidden = 表示対象外になりました
vendor-removed = 削除

## 変更された項目

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = 顧客番号
altered-order-number = 注文番号
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = 開始日
altered-ends-on = 終了日
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = 更新元
altered-renewed-by = 更新先
altered-key-printed = 証書に記載のキー
altered-voucher-count = バウチャーコード
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = 導入済みの価格ティア
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = 設置先住所
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = サイズ
altered-released-on = 公開日
altered-shared = 共有されている
altered-needs-maintenance = 保守が必要
altered-sha256 = チェックサム
access-full = フルアクセス
access-install = インストール
access-keys = キーも閲覧
access-view = 閲覧のみ
altered-access = アクセス権
altered-other = その他の情報
