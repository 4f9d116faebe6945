### 續約助手的系統通知，以及請經銷商續約的郵件。
### 日期用數字表示，因為有些顯示之處沒有日曆可用。

reminder-date = { $year }/{ $month }/{ $day }
reminder-open = 開啟

reminder-one-title = { $days ->
    [0] { $product } 今天到期
    [1] { $product } 明天到期
   *[other] { $product } 將在 { $days } 天後到期
}
reminder-one-body = { $serial } · { $site } · { $date } 到期

reminder-one-unplaced-title = { $days ->
    [0] { $product } 今天到期
    [1] { $product } 明天到期
   *[other] { $product } 將在 { $days } 天後到期
}
reminder-one-unplaced-body = { $serial } · { $date } 到期

reminder-several-title = { $count ->
   *[other] { $count } 份合約即將到期
}
reminder-several-body = 第一項：{ $product }（{ $serial }），{ $date } 到期

reminder-catch-up-title = { $count ->
   *[other] { $count } 則提醒待檢視
}
reminder-catch-up-body = 第一項：{ $product }（{ $serial }），{ $date } 到期

reminder-manual-title = { $serial } 的提醒
reminder-manual-body = 您為此序號設定了今天的提醒。

reminder-first-title = { $count } 份合約將在 { $within } 天內到期
reminder-first-body = 從現在起 Licet 會提醒您。最先到期：{ $product }（{ $serial }），{ $date }
reminder-locked-title = 續約提醒已暫停
reminder-locked-body = 本機副本已鎖定。請開啟 Licet 並解鎖，以接收提醒。
reminder-test-title = 測試提醒
reminder-test-body = 續約提醒會以這種方式顯示在這部電腦上。

renewal-mail-subject = 續約 { $serial }（{ $product }）
renewal-mail-body =
    您好：
    { "" }
    請為此合約的續約提供報價：
    { "" }
    序號：{ $serial }
    產品：{ $product }
    數量：{ $quantity }
    據點：{ $site }
    訂單：{ $order }
    到期日期：{ $date }
    { "" }
    此致
    { $name }

## The app without its window

reminder-snooze = 延後到明天
reminder-dismiss = 關閉提醒
tray-open = 開啟 Licet
tray-quit = 結束 Licet
tray-closed = 開啟 Licet 以接收提醒
tray-due = { $product } · { $serial } · { $date } 到期
tray-summary = { $count ->
    [0] 沒有新提醒
   *[other] { $count } 則新提醒
}
