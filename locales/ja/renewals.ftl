### 更新：終わる順の契約と、そのリマインダー。

## 契約

renewals-contracts = 契約
renewals-show-renewed = 更新済みも表示
renewals-filters = フィルター
renewals-site = サイト
renewals-all-sites = すべてのサイト
renewals-week-clear = すべての週を表示
renewals-clear = フィルターを解除
renewals-column-term = 期間
renewals-column-contract = 契約
renewals-column-quantity = シート
renewals-column-ends = 最終日
renewals-column-partner = パートナー
renewals-column-reminder = 次のリマインダー
renewals-renewed = 更新済み
# $serial はシリアル番号。
renewals-ask-label = { $partner } に { $serial } の更新を依頼
renewals-bell-next = { $serial } の次のリマインダー：{ $date }。変更
renewals-bell-none = { $serial } のリマインダーはもうありません。変更
# どちらも表示のとおりの数。
renewals-more = さらに表示（{ $total } 件中 { $shown } 件）
renewals-more-narrow = { $total } 件中 { $shown } 件を表示しています。ほかはフィルターで絞ってください。
renewals-none = 当てはまる契約はありません
renewals-none-text = この期間の状態、サイト、週のすべてに合う契約はありません。
renewals-empty = 契約はまだありません
renewals-empty-text = 保守契約とサブスクリプションが終わる日の順に並びます。紙だけの契約にはリマインダーを追加してください。

## リマインダー

renewals-inbox = リマインダー
# $count は整数。
renewals-inbox-new = { $count ->
   *[other] 新着 { NUMBER($count) } 件
}
renewals-inbox-empty = 未処理のリマインダーはありません
renewals-inbox-empty-text = リマインダーは契約が終わる前に、通知とここに届きます。
renewals-inbox-all = { $count ->
   *[other] リマインダー { NUMBER($count) } 件をすべて表示
}
# $count は整数、$moment は日時。
renewals-group = { $count ->
   *[other] { $moment } のリマインダー { NUMBER($count) } 件
}
renewals-ends = { $date } まで
renewals-ended = { $date } に終了
renewals-unknown-product = カタログにありません
renewals-acknowledge = 済み
# $count は整数。
renewals-acknowledge-all = { $count ->
   *[other] { NUMBER($count) } 件すべて済み
}
renewals-acknowledged = { $serial } のリマインダーは済みです
renewals-state-acknowledged = 済み
renewals-state-cancelled = 更新済みのため不要
renewals-state-snoozed = { $date } に再通知
renewals-state-manual = 手動で追加
# $days は整数。
renewals-state-threshold = { $days ->
    [0] 最終日のリマインダー
   *[other] { NUMBER($days) } 日前のリマインダー
}
renewals-show-done = 済みのものを表示
renewals-snooze = 後で
renewals-snooze-title = { $serial } を後で知らせる
renewals-snooze-text = 契約は { $date } までです。
renewals-snooze-text-lapsed = 契約は { $date } に終了しました。
# $days は整数。
renewals-snooze-days = { $days ->
    [1] 明日
    [7] 1 週間後
    [14] 2 週間後
   *[other] { NUMBER($days) } 日後
}
renewals-snooze-until = または日を指定

## 手動で追加したリマインダー

renewals-manual-open = リマインダーを追加
renewals-manual-title = リマインダーを追加
renewals-manual-text = 購入証書のシリアル番号のために。ポータルの有無にかかわらず、選んだ日に一度届きます。
renewals-serial = シリアル番号
renewals-oddity-length = シリアル番号はふつう 11 文字です。入力のとおりに扱います。
renewals-oddity-letter = シリアル番号はふつう大文字で始まります。入力のとおりに扱います。
renewals-oddity-digits = 文字の後はふつう 10 桁の数字です。O と 0、I と 1 を確かめてください。入力のとおりに扱います。
renewals-manual-ends-on = 契約の最終日
renewals-manual-remind-on = 知らせる日
# $days は整数。
renewals-manual-before = { $days ->
    [0] 最終日
   *[other] 終わる { NUMBER($days) } 日前
}
renewals-manual-note = メモ
renewals-manual-add = 追加
renewals-manual-added = { $serial } を { $date } に知らせます。
renewals-manual-remove = { $serial } のリマインダーを削除
renewals-manual-removed = { $serial } のリマインダーを削除しました。
renewals-undo = 元に戻す
renewals-coming = これから
# $date はリマインダーの日、$end は契約の最終日。
renewals-coming-when = { $date } · 契約は { $end } まで

## 知らせる時期

renewals-lead-title = { $serial } のリマインダー
renewals-lead-as-all = すべての契約と同じ
renewals-lead-own = この契約だけの時期
# $days は数の並び。
renewals-lead-all = 終わる前の日数：{ $days }
renewals-lead-none = リマインダーなし。
renewals-lead-list = 終わる前のリマインダー
# $days は整数。
renewals-lead-before = { $days ->
    [0] 最終日
   *[other] { NUMBER($days) } 日前
}
# $days は整数。
renewals-lead-remove = { $days ->
    [0] 最終日のリマインダーを削除
   *[other] { NUMBER($days) } 日前のリマインダーを削除
}
renewals-lead-add-label = 終わる前の日数
renewals-lead-add = 追加
renewals-lead-save = 保存

## ここの項目の問題

field-whole-number = 日数を整数で入力してください。
# $maximum は整数。
field-too-far-ahead = { NUMBER($maximum) } 日先までにしてください。
# $maximum は整数。
field-too-many = { $maximum ->
   *[other] リマインダーは { NUMBER($maximum) } 件までです。先に 1 件削除してください。
}
field-date = 日付を入力してください。
field-date-tomorrow = 明日以降の日を選んでください。
field-date-after-end = 契約が終わる前の日を選んでください。
