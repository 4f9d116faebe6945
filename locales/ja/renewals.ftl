### 更新：終わる順の契約と、そのリマインダー。

## 契約

renewals-contracts = 契約
renewals-show-renewed = 更新済みを含める
renewals-filters = フィルター
renewals-site = サイト
renewals-all-sites = すべてのサイト
renewals-week-clear = すべての週を表示
renewals-clear = フィルターを解除
renewals-column-partner = リセラー
renewals-renewed = 更新済み
# $serial はシリアル番号。
renewals-ask-label = { $partner } に { $serial } の更新を依頼
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
renewals-lead-product = { $product } のすべての契約
renewals-lead-site = サイト { $site } のすべての契約
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

## How reminders stand, and what proves that they came

renewals-group-by = グループ化
renewals-group-month = 月
renewals-group-no-reseller = 販売店なし
renewals-line-on = リマインダーはオン
renewals-line-off = このコンピューターでは通知がオフ
renewals-line-next = 次回：{ $date } { $time }
renewals-line-none = 予定なし
renewals-line-running = Licet の実行中のみ
renewals-line-always = Licet を閉じていても通知
renewals-line-late = { NUMBER($count) } 件が遅れました
renewals-schedule = スケジュール
renewals-delivery = 配信状況
renewals-next = 次のリマインダー：{ $date }
renewals-all-sent = すべて通知済み
renewals-muted = ミュート中
renewals-in-progress = 更新手続き中
renewals-declined = 更新しない
renewals-asked = { $date } に依頼済み
renewals-change = { $serial } のリマインダーを変更
renewals-more-actions = { $serial } のその他の操作
renewals-mark-in-progress = 更新手続き中にする
renewals-mark-declined = 更新しないにする
renewals-mark-none = 更新状況をクリア
renewals-history = リマインダーの履歴
renewals-history-of = { $serial } のリマインダー履歴
renewals-nudge = リマインダーが未確認の場合のみ
renewals-came = 通知済み
renewals-came-none = リマインダーはまだありません。
renewals-cover-on-time = { $date } に通知
renewals-cover-catch-up = { $due } に動作していた端末はありません。{ $date } に通知しました。
renewals-cover-more-urgent = { $due } に動作していた端末はありません。{ $date } の後続リマインダーで通知しました。
renewals-cover-none = { $due } に通知されませんでした。
renewals-cover-before = このアカウントがここで使用される前の予定
renewals-cover-missed = { $due } 予定：契約終了前に動作していた端末はありません
renewals-cover-pending = 期日到来、未記録
renewals-way-notification = { $device } での通知
renewals-way-timer = { $device } でのバックグラウンド通知
renewals-way-inbox = { $device } の Licet 内（通知なし）
renewals-way-elsewhere = { $device } で表示
renewals-decided = { $device } で対応、{ $moment }
renewals-reason-renewed = 更新済みのため不要
renewals-reason-moved = 終了日が変更されました
renewals-reason-gone = 契約がカタログにありません
renewals-reason-synced = 契約のリマインダーに切り替わりました
renewals-test = テスト通知を送信
renewals-test-timer = バックグラウンド通知をテスト
renewals-test-taken = システムが通知を受け付けました。
renewals-test-refused = システムが通知を表示しませんでした。通知設定を確認してください。
renewals-timer = Licet を閉じていても通知する（30 分ごとに確認）
renewals-late = 遅れたリマインダー
renewals-late-none = すべてのリマインダーが予定日に届きました。
renewals-runs = このコンピューター（過去 30 日間）
renewals-run-app = Licet の実行：{ $from } ～ { $to }
renewals-run-timer = バックグラウンド確認 { $moment }
renewals-schedule-title = 通知のタイミング
renewals-schedule-text = すべての端末に適用されます。受信トレイには予定日からリマインダーが表示されます。
renewals-schedule-at = 通知時刻 (HH:MM)
renewals-schedule-quiet = 通知しない時間帯
renewals-schedule-from = 開始
renewals-schedule-to = 終了
renewals-schedule-weekends = 週末にも通知する
renewals-schedule-nudges = どのリマインダーも確認されていない場合、終了の 7 日前と 1 日前に再度通知する
renewals-declined-title = { $serial } を更新しない
renewals-declined-text = この契約期間のリマインダーは、どの端末にも届かなくなります。
renewals-declined-reason = 理由
renewals-serials = リマインダーを設定
renewals-serials-text = 証明書の Maintenance/Subscription 列にあるシリアル番号を入力するか、カタログのすべての契約を対象にする場合は空欄にします。オフラインでも使えます。
renewals-serials-label = シリアル番号
renewals-serials-check = 確認
renewals-serials-submit = 完了
renewals-serials-set = リマインダー設定済み、次回 { $date }
renewals-serials-all-sent = 予定されたリマインダーなし
renewals-serials-no-end = 終了日なし、更新不要
renewals-serials-unknown = カタログにありません。証明書の終了日を入力すると 1 回だけ通知します。同期後は契約のリマインダーに置き換わります。
renewals-serials-key = ライセンスキーのようです。シリアル番号（英字 1 文字と数字 10 桁）を入力してください。
renewals-serials-done = リマインダー { NUMBER($count) } 件を設定しました
field-time-of-day = 09:00 のような時刻を入力してください。
