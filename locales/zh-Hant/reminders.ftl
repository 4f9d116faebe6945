### 續約助手的系統通知，以及請合作夥伴續約的郵件。
### 日期用數字表示，因為有些顯示之處沒有日曆可用。

reminder-date = { $year }/{ $month }/{ $day }
reminder-open = 開啟

reminder-one-title = { $days ->
    [0] { $product } 今天到期
    [1] { $product } 明天到期
   *[other] { $product } 將在 { $days } 天後到期
}
reminder-one-body = { $serial } · { $site } · 最後一天 { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } 今天到期
    [1] { $product } 明天到期
   *[other] { $product } 將在 { $days } 天後到期
}
reminder-one-unplaced-body = { $serial } · 最後一天 { $date }

reminder-several-title = { $count ->
   *[other] { $count } 份合約即將到期
}
reminder-several-body = 最早的是 { $product }（{ $serial }），最後一天 { $date }

reminder-catch-up-title = { $count ->
   *[other] Licet 關閉期間，有 { $count } 則提醒到期
}
reminder-catch-up-body = 最早的是 { $product }（{ $serial }），最後一天 { $date }

reminder-manual-title = { $serial } 的提醒
reminder-manual-body = 您曾設定今天提醒此序號。

renewal-mail-subject = 續約 { $serial }（{ $product }）
renewal-mail-body =
    您好：
    { "" }
    請為以下合約的續約提供報價：
    { "" }
    序號：{ $serial }
    產品：{ $product }
    數量：{ $quantity }
    據點：{ $site }
    訂單：{ $order }
    最後一天：{ $date }
    { "" }
    順頌商祺
    { $name }
