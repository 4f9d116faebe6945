### 変更：送信待ちのものと、ベンダー側で変わったもの。

## 両方の部分

changes-part-yours = 自分の変更
changes-part-vendor = ベンダー側
changes-more = { $count ->
   *[other] 新たな変更 { NUMBER($count) } 件
}
changes-more-many = 新たな変更 { NUMBER($count) } 件以上
changes-becomes = 変更後

## 自分の変更

outbox-way = ポータルへの送信待ち
outbox-shown = { $of } 件中 { $shown } 件を表示しています。残りはこれらが済むと表示されます。
outbox-state-waiting = 待機中
outbox-state-sending = 送信中
outbox-state-sent = ポータルに到着
outbox-state-done = 済み
outbox-state-conflict = 競合
outbox-state-gave-way = 要対応
outbox-state-refused = 拒否
outbox-offline = オフラインです。変更はこのコンピューターに保存され、ポータルに接続できたら送られます。
outbox-offline-next = オフラインです。変更はこのコンピューターに保存されます。次の送信は{ $when }です。
outbox-problem = ポータルが前回の送信を受け付けませんでした：{ $reason }
outbox-try-now = 今すぐ試す
outbox-export = ファイルに書き出す
outbox-exported = { $path } に書き出しました
# $known, $left: numbers of changes.
outbox-lost = Licet が中断され、データベースが破損しました。待機中の変更 { $known } 件のうち { $left } 件が残っています。残りは書き出したファイルから復元するか、もう一度行ってください。
# $name: a file. $date: when it was written.
outbox-lost-newest = { $name } から復元（{ $date }）
outbox-lost-choose = 書き出したファイルを選択…
outbox-lost-dismiss = 閉じる
# $count: how many changes.
outbox-restored = { $count ->
   *[other] { NUMBER($count) } 件の変更を復元しました
}
outbox-empty = すべてポータルに届いています
outbox-empty-text = 変更は、ポータルに届くまでここに表示されます。ネットワークがなくても失われません。
outbox-empty-step = カタログへ
outbox-about-field = 項目 { $name }
outbox-about-reminders = すべての契約のリマインダー
outbox-days = 終わる { $days } 日前
outbox-mine = 自分の値
outbox-theirs = ポータルの値
outbox-before = 変更前：{ $value }
outbox-conflict = { $name } も同じところを変えました。決めるまではポータルの値が有効です。
outbox-conflict-somebody = ほかの人も同じところを変えました。決めるまではポータルの値が有効です。
outbox-gave-way = あなたが消した一方で、{ $name } が変更しました。変更が優先されるため、残っています。
outbox-gave-way-somebody = あなたが消した一方で、ほかの人が変更しました。変更が優先されるため、残っています。
outbox-keep-mine = 自分の値を残す
outbox-keep-theirs = ポータルの値を残す
outbox-edit = 編集
outbox-kept-mine = 自分の値を送ります
outbox-kept-theirs = ポータルの値を残しました
outbox-edit-title = { $name } を編集
outbox-edit-text = ここに入力した値が、両方の代わりに送られます。
outbox-edit-send = 送る
outbox-again-title = 編集して送り直す
outbox-refused = ポータルに断られました：{ $reason }
outbox-edit-again = もう一度編集
outbox-take-back = 取り消す
outbox-discard = 破棄
outbox-discard-title = この変更を破棄
outbox-discard-text = 入力した内容は破棄され、ポータルにあるものが残ります。
outbox-discard-comment = コメントは破棄されます。ほかの人には見えていません。

## 変更の対象

slot-notes = { notes-title }
slot-comment = コメント
slot-technical-contact = { details-technical-contact }
slot-lead-times = リマインダー
slot-reminder = リマインダー
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = 並び順
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = 削除

## ベンダー側

vendor-mark-seen = すべて確認済みにする
vendor-marked = すべて確認済みにしました
vendor-new = { $count ->
    [0] 新着なし
   *[other] 新着 { NUMBER($count) } 件
}
vendor-new-since = { $count ->
    [0] { $moment } から新着なし
   *[other] { $moment } から新着 { NUMBER($count) } 件
}
vendor-new-one = 新着
vendor-filter-added = 追加
vendor-filter-renewed = 更新
vendor-filter-changed = 変更
vendor-filter-lapsed = 期限切れ
vendor-filter-hidden = 表示されなくなったもの
vendor-filter-removed = 削除
vendor-none = この種類の変更はありません
vendor-none-text = 選んだ種類の変更はありません。
vendor-show-all = すべて表示
vendor-empty = まだ変更はありません
vendor-empty-text = 新しいライセンス、更新、ベンダーによる変更が、変更前の内容とともにここに並びます。
vendor-added = 追加
vendor-added-entitlement = 新しいライセンス
vendor-added-license = 登録
vendor-added-release = 新しいソフトウェア
vendor-renewed = 更新
vendor-changed = 変更
vendor-changed-license = 登録内容を変更
vendor-changed-release = ソフトウェアを変更
vendor-lapsed = 期限切れ
vendor-hidden = 表示されなくなりました
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
altered-starts-on = 初日
altered-ends-on = { renewals-column-ends }
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = 更新元
altered-renewed-by = 更新先
altered-key-printed = 証明書に印刷されたキー
altered-voucher-count = バウチャーコード
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = 配置済みの価格ティア
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
altered-access = できること
altered-other = その他の詳細
