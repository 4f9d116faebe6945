### 續約：按到期時間排列的合約，以及相關提醒。

## 合約

renewals-contracts = 合約
renewals-show-renewed = 包含已續約
renewals-filters = 篩選
renewals-site = 據點
renewals-all-sites = 所有據點
renewals-week-clear = 顯示所有週
renewals-clear = 清除篩選
renewals-column-partner = 經銷商
renewals-renewed = 已續約
renewals-ask-label = 請 { $partner } 續約 { $serial }
renewals-more = 顯示更多（{ $shown } / { $total }）
renewals-more-narrow = 顯示 { $shown } / { $total }。使用篩選縮小範圍。
renewals-none = 沒有相符的項目
renewals-none-text = 沒有合約符合這些篩選條件。
renewals-empty = 尚無合約
renewals-empty-text = 維護合約和訂閱依到期日期顯示在這裡。對於只有紙質的合約，請新增提醒。

## 提醒

renewals-inbox = 提醒
renewals-inbox-new = { $count ->
   *[other] { NUMBER($count) } 則新提醒
}
renewals-inbox-empty = 沒有未處理的提醒
renewals-inbox-empty-text = 合約到期前，提醒會顯示在這裡並傳送通知。
renewals-inbox-all = 顯示全部 { NUMBER($count) } 則提醒
renewals-group = { $count ->
   *[other] { NUMBER($count) } 則提醒，{ $moment }
}
renewals-ends = { $date }到期
renewals-ended = 已於 { $date }到期
renewals-unknown-product = 不在目錄中
renewals-acknowledge = 忽略
renewals-acknowledge-all = 全部忽略（{ NUMBER($count) }）
renewals-acknowledged = 已忽略 { $serial } 的提醒
renewals-state-acknowledged = 已忽略
renewals-state-cancelled = 已續約，不再需要
renewals-state-snoozed = 延後至 { $date }
renewals-state-manual = 手動新增
renewals-state-threshold = { $days ->
    [0] 最後一天提醒
   *[other] 提前 { NUMBER($days) } 天提醒
}
renewals-show-done = 包含已忽略
renewals-snooze = 延後
renewals-snooze-title = 延後 { $serial } 的提醒
renewals-snooze-text = 合約將於 { $date }到期。
renewals-snooze-text-lapsed = 合約已於 { $date }到期。
renewals-snooze-days = { $days ->
    [1] 明天
    [7] 一週後
    [14] 兩週後
   *[other] { NUMBER($days) } 天後
}
renewals-snooze-until = 或指定日期

## 手動新增的提醒

renewals-manual-open = 新增提醒
renewals-manual-title = 新增提醒
renewals-manual-text = 用於購買證書上的序號。無論線上還是離線，都會在您選擇的日期提醒一次。
renewals-serial = 序號
renewals-oddity-length = 序號通常有 11 個字元。您仍可儲存。
renewals-oddity-letter = 序號通常以大寫字母開頭。您仍可儲存。
renewals-oddity-digits = 序號通常在字母後有 10 位數字。請檢查 O 與 0、I 與 1。您仍可儲存。
renewals-manual-ends-on = 合約到期日期
renewals-manual-remind-on = 提醒日期
renewals-manual-before = { $days ->
    [0] 最後一天
   *[other] 到期前 { NUMBER($days) } 天
}
renewals-manual-note = 備註
renewals-manual-add = 新增
renewals-manual-added = 已將 { $serial } 的提醒設為 { $date }
renewals-manual-remove = 移除 { $serial } 的提醒
renewals-manual-removed = 已移除 { $serial } 的提醒
renewals-undo = 復原
renewals-coming = 即將到來
renewals-coming-when = { $date } · 合約 { $end }到期

## 提前時間

renewals-lead-title = { $serial } 的提醒
renewals-lead-as-all = 預設排程
renewals-lead-own = 自訂
renewals-lead-product = { $product } 的所有合約
renewals-lead-site = 站台 { $site } 的所有合約
renewals-lead-all = 到期前天數：{ $days }
renewals-lead-none = 沒有提醒
renewals-lead-list = 到期前的提醒
renewals-lead-before = { $days ->
    [0] 最後一天
   *[other] 提前 { NUMBER($days) } 天
}
renewals-lead-remove = { $days ->
    [0] 移除最後一天的提醒
   *[other] 移除提前 { NUMBER($days) } 天的提醒
}
renewals-lead-add-label = 到期前天數
renewals-lead-add = 新增
renewals-lead-save = 儲存

## 此處欄位的錯誤提示

field-whole-number = 請輸入整數天數。
field-too-far-ahead = 最多提前 { NUMBER($maximum) } 天。
field-too-many = 最多 { NUMBER($maximum) } 則提醒。請先移除一則。
field-date = 請輸入日期。
field-date-tomorrow = 請選擇今天之後的日期。
field-date-after-end = 請選擇合約到期之前的日期。

## How reminders stand, and what proves that they came

renewals-group-by = 分組方式
renewals-group-month = 月份
renewals-group-no-reseller = 無經銷商
renewals-line-on = 提醒已開啟
renewals-line-off = 這部電腦的通知已關閉
renewals-line-next = 下次：{ $date } { $time }
renewals-line-none = 沒有待發提醒
renewals-line-running = 僅在 Licet 執行時
renewals-line-always = Licet 關閉時也會提醒
renewals-line-late = { NUMBER($count) } 則遲到
renewals-schedule = 時間安排
renewals-delivery = 送達情況
renewals-next = 下次提醒 { $date }
renewals-all-sent = 提醒已全部傳送
renewals-muted = 已靜音
renewals-in-progress = 續約進行中
renewals-declined = 不續約
renewals-asked = 已於 { $date } 詢問
renewals-change = 變更 { $serial } 的提醒
renewals-more-actions = { $serial } 的更多動作
renewals-mark-in-progress = 標記為續約進行中
renewals-mark-declined = 標記為不續約
renewals-mark-none = 清除續約狀態
renewals-history = 提醒記錄
renewals-history-of = { $serial } 的提醒記錄
renewals-nudge = 僅當沒有提醒被關閉時
renewals-came = 已傳送
renewals-came-none = 尚無提醒。
renewals-cover-on-time = 已於 { $date } 送達
renewals-cover-catch-up = { $due } 沒有裝置執行。已於 { $date } 送達。
renewals-cover-more-urgent = { $due } 沒有裝置執行。由 { $date } 的後續提醒代替。
renewals-cover-none = { $due } 未傳送。
renewals-cover-before = 在此處使用該帳戶之前已到提醒日
renewals-cover-missed = 應於 { $due }：合約結束前沒有裝置執行
renewals-cover-pending = 已到期，尚未記錄
renewals-way-notification = { $device } 上的通知
renewals-way-timer = { $device } 上的背景通知
renewals-way-inbox = 在 { $device } 的 Licet 中，無通知
renewals-way-elsewhere = 已在 { $device } 上顯示
renewals-decided = 已在 { $device } 上處理，{ $moment }
renewals-reason-renewed = 已續約，不再需要
renewals-reason-moved = 結束日期已變更
renewals-reason-gone = 合約已不在目錄中
renewals-reason-synced = 現由合約提醒
renewals-test = 傳送測試通知
renewals-test-timer = 測試背景提醒
renewals-test-taken = 系統已接受通知。
renewals-test-refused = 系統未顯示通知。請檢查通知設定。
renewals-timer = Licet 關閉時也提醒（每 30 分鐘檢查一次）
renewals-late = 遲到的提醒
renewals-late-none = 每則提醒都在當天送達。
renewals-runs = 這部電腦，最近 30 天
renewals-run-app = Licet 執行：{ $from } – { $to }
renewals-run-timer = 背景檢查 { $moment }
renewals-schedule-title = 通知時間
renewals-schedule-text = 適用於您的所有裝置。收件匣從提醒日起顯示各則提醒。
renewals-schedule-at = 通知時刻 (HH:MM)
renewals-schedule-quiet = 勿擾時段
renewals-schedule-from = 從
renewals-schedule-to = 到
renewals-schedule-weekends = 週末也通知
renewals-schedule-nudges = 如果沒有提醒被關閉，在結束前 7 天和 1 天再次提醒
renewals-declined-title = 不續約 { $serial }
renewals-declined-text = 您將不會在任何裝置上再收到此期限的提醒。
renewals-declined-reason = 原因
renewals-serials = 設定提醒
renewals-serials-text = 輸入證書 Maintenance/Subscription 欄中的序號，或留空以選擇目錄中的所有合約。可離線使用。
renewals-serials-label = 序號
renewals-serials-check = 檢查
renewals-serials-submit = 完成
renewals-serials-set = 提醒已設定，下次 { $date }
renewals-serials-all-sent = 沒有待發提醒
renewals-serials-no-end = 沒有結束日期，無需續約
renewals-serials-unknown = 不在目錄中。輸入證書上的結束日期以設定一次性提醒；同步後由合約本身的提醒取代。
renewals-serials-key = 看起來像授權金鑰。請輸入序號：一個字母和十位數字。
renewals-serials-done = 已設定 { NUMBER($count) } 則提醒
field-time-of-day = 請輸入時間，例如 09:00。
