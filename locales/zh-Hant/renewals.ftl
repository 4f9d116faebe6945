### 續約：按到期時間排列的合約，以及相關提醒。

## 合約

renewals-contracts = 合約
renewals-show-renewed = 包含已續約
renewals-filters = 篩選
renewals-site = 據點
renewals-all-sites = 所有據點
renewals-week-clear = 顯示所有週
renewals-clear = 清除篩選
renewals-column-term = 期限
renewals-column-contract = 合約
renewals-column-quantity = 席次
renewals-column-ends = 到期日期
renewals-column-partner = 經銷商
renewals-column-reminder = 下次提醒
renewals-renewed = 已續約
renewals-ask-label = 請 { $partner } 續約 { $serial }
renewals-bell-next = { $serial } 的下次提醒：{ $date }。變更
renewals-bell-none = { $serial } 的提醒已全部傳送。變更
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
