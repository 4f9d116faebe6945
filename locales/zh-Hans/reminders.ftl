### 续订助手的系统通知，以及请经销商续订的邮件。
### 日期用数字表示，因为有些显示之处没有日历可用。

reminder-date = { $year }/{ $month }/{ $day }
reminder-open = 打开

reminder-one-title = { $days ->
    [0] { $product } 今天到期
    [1] { $product } 明天到期
   *[other] { $product } 将在 { $days } 天后到期
}
reminder-one-body = { $serial } · { $site } · { $date } 到期

reminder-one-unplaced-title = { $days ->
    [0] { $product } 今天到期
    [1] { $product } 明天到期
   *[other] { $product } 将在 { $days } 天后到期
}
reminder-one-unplaced-body = { $serial } · { $date } 到期

reminder-several-title = { $count ->
   *[other] { $count } 份合同即将到期
}
reminder-several-body = 首个：{ $product }（{ $serial }），{ $date } 到期

reminder-catch-up-title = { $count ->
   *[other] { $count } 条提醒待查看
}
reminder-catch-up-body = 首个：{ $product }（{ $serial }），{ $date } 到期

reminder-manual-title = { $serial } 的提醒
reminder-manual-body = 您为此序列号设置了今天的提醒。

reminder-first-title = { $count } 份合同将在 { $within } 天内到期
reminder-first-body = 从现在起 Licet 会提醒您。最先到期：{ $product }（{ $serial }），{ $date }
reminder-locked-title = 续订提醒已暂停
reminder-locked-body = 本地副本已锁定。请打开 Licet 并解锁，以接收提醒。
reminder-test-title = 测试提醒
reminder-test-body = 续订提醒会以这种方式显示在这台计算机上。

renewal-mail-subject = 续订 { $serial }（{ $product }）
renewal-mail-body =
    您好：
    { "" }
    请为此合同的续订提供报价：
    { "" }
    序列号：{ $serial }
    产品：{ $product }
    数量：{ $quantity }
    站点：{ $site }
    订单：{ $order }
    到期日期：{ $date }
    { "" }
    此致
    { $name }

## The app without its window

reminder-snooze = 推迟到明天
reminder-dismiss = 关闭提醒
tray-open = 打开 Licet
tray-quit = 退出 Licet
tray-closed = 打开 Licet 以接收提醒
tray-due = { $product } · { $serial } · { $date } 到期
tray-summary = { $count ->
    [0] 没有新提醒
   *[other] { $count } 条新提醒
}
