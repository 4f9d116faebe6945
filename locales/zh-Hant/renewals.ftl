### 續約：按到期時間排列的合約，以及相關提醒。

## 合約

renewals-contracts = 合約
renewals-show-renewed = 顯示已續約的
renewals-filters = 篩選
renewals-site = 據點
renewals-all-sites = 所有據點
renewals-week-clear = 顯示所有週
renewals-clear = 清除篩選
renewals-column-term = 期限
renewals-column-contract = 合約
renewals-column-quantity = 席次
renewals-column-ends = 最後一天
renewals-column-partner = 合作夥伴
renewals-column-reminder = 下次提醒
renewals-renewed = 已續約
renewals-ask-label = 請 { $partner } 續約 { $serial }
renewals-bell-next = { $serial } 的下次提醒：{ $date }。變更
renewals-bell-none = { $serial } 沒有更多提醒。變更
renewals-more = 顯示更多（{ $shown } / { $total }）
renewals-more-narrow = 顯示了 { $total } 份中的 { $shown } 份。篩選後可檢視其餘部分。
renewals-none = 沒有符合的合約
renewals-none-text = 沒有合約同時符合此期限狀態、據點和週。
renewals-empty = 尚無合約
renewals-empty-text = 維護合約和訂閱按到期日排列在此。只有紙質憑證的合約，可以新增提醒。

## 提醒

renewals-inbox = 提醒
renewals-inbox-new = { $count ->
   *[other] { NUMBER($count) } 則新提醒
}
renewals-inbox-empty = 沒有未處理的提醒
renewals-inbox-empty-text = 合約到期前，提醒會以通知形式出現，並顯示在此。
renewals-inbox-all = { $count ->
   *[other] 顯示全部 { NUMBER($count) } 則提醒
}
renewals-group = { $count ->
   *[other] { NUMBER($count) } 則提醒，{ $moment }
}
renewals-ends = { $date }到期
renewals-ended = 已於 { $date }到期
renewals-unknown-product = 不在目錄中
renewals-acknowledge = 完成
renewals-acknowledge-all = { $count ->
   *[other] 全部 { NUMBER($count) } 則標為完成
}
renewals-acknowledged = { $serial } 的提醒已完成
renewals-state-acknowledged = 已完成
renewals-state-cancelled = 已續約，不再需要
renewals-state-snoozed = { $date }再次提醒
renewals-state-manual = 手動新增
renewals-state-threshold = { $days ->
    [0] 最後一天提醒
   *[other] 提前 { NUMBER($days) } 天提醒
}
renewals-show-done = 顯示已完成的
renewals-snooze = 稍後
renewals-snooze-title = 稍後提醒 { $serial }
renewals-snooze-text = 合約將於 { $date }到期。
renewals-snooze-text-lapsed = 合約已於 { $date }到期。
renewals-snooze-days = { $days ->
    [1] 明天
    [7] 一週後
    [14] 兩週後
   *[other] { NUMBER($days) } 天後
}
renewals-snooze-until = 或在這一天

## 手動新增的提醒

renewals-manual-open = 新增提醒
renewals-manual-title = 新增提醒
renewals-manual-text = 用於購買證明上的序號。在您選擇的日期提醒一次，無論能否連線到入口網站。
renewals-serial = 序號
renewals-oddity-length = 序號通常為十一個字元。將按輸入內容採用。
renewals-oddity-letter = 序號通常以大寫字母開頭。將按輸入內容採用。
renewals-oddity-digits = 序號的字母之後通常是十位數字。請檢查 O 與 0、I 與 1。將按輸入內容採用。
renewals-manual-ends-on = 合約的最後一天
renewals-manual-remind-on = 提醒日期
renewals-manual-before = { $days ->
    [0] 最後一天
   *[other] 到期前 { NUMBER($days) } 天
}
renewals-manual-note = 備註
renewals-manual-add = 新增
renewals-manual-added = 將於 { $date }提醒 { $serial }。
renewals-manual-remove = 移除 { $serial } 的提醒
renewals-manual-removed = { $serial } 的提醒已移除。
renewals-undo = 復原
renewals-coming = 即將到來
renewals-coming-when = { $date } · 合約 { $end }到期

## 提前時間

renewals-lead-title = { $serial } 的提醒
renewals-lead-as-all = 與所有合約相同
renewals-lead-own = 單獨設定
renewals-lead-all = 到期前天數：{ $days }
renewals-lead-none = 沒有提醒。
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
field-too-many = { $maximum ->
   *[other] 最多 { NUMBER($maximum) } 則提醒。請先移除一則。
}
field-date = 請輸入日期。
field-date-tomorrow = 請選擇明天或之後的日期。
field-date-after-end = 請選擇合約到期之前的日期。
