### 更新：終わる順の契約と、そのリマインダー。

## 契約

renewals-contracts = 契約
renewals-show-renewed = 更新済みを含める
renewals-filters = フィルター
renewals-site = サイト
renewals-all-sites = すべてのサイト
renewals-week-clear = すべての週を表示
renewals-clear = フィルターを解除
renewals-column-term = 期間
renewals-column-contract = 契約
renewals-column-quantity = シート
renewals-column-ends = 終了日
renewals-column-partner = リセラー
renewals-column-reminder = 次のリマインダー
renewals-renewed = 更新済み
# $serial はシリアル番号。
renewals-ask-label = { $partner } に { $serial } の更新を依頼
renewals-bell-next = { $serial } の次のリマインダー：{ $date }。変更
renewals-bell-none = { $serial } のリマインダーはすべて送信済み。変更
# どちらも表示のとおりの数。
renewals-more = さらに表示（{ $total } 件中 { $shown } 件）
renewals-more-narrow = { $total } 件中 { $shown } 件を表示しています。フィルターで絞り込んでください。
renewals-none = 一致する結果がありません
renewals-none-text = このフィルターに一致する契約はありません。
renewals-empty = 契約はまだありません
renewals-empty-text = 保守契約とサブスクリプションが終了日順に表示されます。紙だけの契約には、リマインダーを追加してください。

## リマインダー

renewals-inbox = リマインダー
# $count は整数。
renewals-inbox-new = { $count ->
   *[other] 新着 { NUMBER($count) } 件
}
renewals-inbox-empty = 未処理のリマインダーはありません
renewals-inbox-empty-text = 契約の終了前に、リマインダーがここと通知に表示されます。
renewals-inbox-all = リマインダー { NUMBER($count) } 件をすべて表示
# $count は整数、$moment は日時。
renewals-group = { $count ->
   *[other] { $moment } のリマインダー { NUMBER($count) } 件
}
renewals-ends = { $date } まで
renewals-ended = { $date } に終了
renewals-unknown-product = カタログにありません
renewals-acknowledge = 閉じる
# $count は整数。
renewals-acknowledge-all = { NUMBER($count) } 件をすべて閉じる
renewals-acknowledged = { $serial } のリマインダーを閉じました
renewals-state-acknowledged = 閉じた
renewals-state-cancelled = 更新済みのため不要
renewals-state-snoozed = { $date } までスヌーズ
renewals-state-manual = 手動で追加
# $days は整数。
renewals-state-threshold = { $days ->
    [0] 最終日のリマインダー
   *[other] { NUMBER($days) } 日前のリマインダー
}
renewals-show-done = 閉じたものを含める
renewals-snooze = スヌーズ
renewals-snooze-title = { $serial } のリマインダーをスヌーズ
renewals-snooze-text = 契約は { $date } までです。
renewals-snooze-text-lapsed = 契約は { $date } に終了しました。
# $days は整数。
renewals-snooze-days = { $days ->
    [1] 明日
    [7] 1 週間後
    [14] 2 週間後
   *[other] { NUMBER($days) } 日後
}
renewals-snooze-until = または日付を指定

## 手動で追加したリマインダー

renewals-manual-open = リマインダーを追加
renewals-manual-title = リマインダーを追加
renewals-manual-text = 購入証書のシリアル番号用です。オンラインでもオフラインでも、選択した日に 1 回通知します。
renewals-serial = シリアル番号
renewals-oddity-length = シリアル番号は通常 11 文字です。このまま保存できます。
renewals-oddity-letter = シリアル番号は通常、大文字で始まります。このまま保存できます。
renewals-oddity-digits = シリアル番号は通常、文字の後に 10 桁の数字が続きます。O と 0、I と 1 を確認してください。このまま保存できます。
renewals-manual-ends-on = 契約の終了日
renewals-manual-remind-on = 通知日
# $days は整数。
renewals-manual-before = { $days ->
    [0] 最終日
   *[other] 終了の { NUMBER($days) } 日前
}
renewals-manual-note = メモ
renewals-manual-add = 追加
renewals-manual-added = { $serial } のリマインダーを { $date } に設定しました
renewals-manual-remove = { $serial } のリマインダーを削除
renewals-manual-removed = { $serial } のリマインダーを削除しました
renewals-undo = 元に戻す
renewals-coming = 今後
# $date はリマインダーの日、$end は契約の最終日。
renewals-coming-when = { $date } · 契約は { $end } まで

## 知らせる時期

renewals-lead-title = { $serial } のリマインダー
renewals-lead-as-all = 既定のスケジュール
renewals-lead-own = カスタム
# $days は数の並び。
renewals-lead-all = 終了までの日数：{ $days }
renewals-lead-none = リマインダーなし
renewals-lead-list = 終了前のリマインダー
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
renewals-lead-add-label = 終了までの日数
renewals-lead-add = 追加
renewals-lead-save = 保存

## ここの項目の問題

field-whole-number = 日数を整数で入力してください。
# $maximum は整数。
field-too-far-ahead = { NUMBER($maximum) } 日先までです。
# $maximum は整数。
field-too-many = リマインダーは { NUMBER($maximum) } 件までです。先に 1 件削除してください。
field-date = 日付を入力してください。
field-date-tomorrow = 明日以降の日付を選択してください。
field-date-after-end = 契約の終了前の日付を選択してください。
