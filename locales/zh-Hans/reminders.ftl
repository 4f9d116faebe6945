### 续订助手的系统通知，以及请合作伙伴续订的邮件。
### 日期用数字表示，因为有些显示之处没有日历可用。

reminder-date = { $year }/{ $month }/{ $day }
reminder-open = 打开

reminder-one-title = { $days ->
    [0] { $product } 今天到期
    [1] { $product } 明天到期
   *[other] { $product } 将在 { $days } 天后到期
}
reminder-one-body = { $serial } · { $site } · 最后一天 { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } 今天到期
    [1] { $product } 明天到期
   *[other] { $product } 将在 { $days } 天后到期
}
reminder-one-unplaced-body = { $serial } · 最后一天 { $date }

reminder-several-title = { $count ->
   *[other] { $count } 份合同即将到期
}
reminder-several-body = 最早的是 { $product }（{ $serial }），最后一天 { $date }

reminder-catch-up-title = { $count ->
   *[other] Licet 关闭期间，有 { $count } 条提醒到期
}
reminder-catch-up-body = 最早的是 { $product }（{ $serial }），最后一天 { $date }

reminder-manual-title = { $serial } 的提醒
reminder-manual-body = 您曾设置今天提醒此序列号。

renewal-mail-subject = 续订 { $serial }（{ $product }）
renewal-mail-body =
    您好：
    { "" }
    请为以下合同的续订提供报价：
    { "" }
    序列号：{ $serial }
    产品：{ $product }
    数量：{ $quantity }
    站点：{ $site }
    订单：{ $order }
    最后一天：{ $date }
    { "" }
    此致
    { $name }
