### 续订：按到期时间排列的合同，以及相关提醒。

## 合同

renewals-contracts = 合同
renewals-show-renewed = 包括已续订
renewals-filters = 筛选
renewals-site = 站点
renewals-all-sites = 所有站点
renewals-week-clear = 显示所有周
renewals-clear = 清除筛选
renewals-column-term = 期限
renewals-column-contract = 合同
renewals-column-quantity = 席位
renewals-column-ends = 到期日期
renewals-column-partner = 经销商
renewals-column-reminder = 下次提醒
renewals-renewed = 已续订
renewals-ask-label = 请 { $partner } 续订 { $serial }
renewals-bell-next = { $serial } 的下次提醒：{ $date }。更改
renewals-bell-none = { $serial } 的提醒已全部发送。更改
renewals-more = 显示更多（{ $shown } / { $total }）
renewals-more-narrow = 显示 { $shown } / { $total }。使用筛选缩小范围。
renewals-none = 没有匹配项
renewals-none-text = 没有合同符合这些筛选条件。
renewals-empty = 尚无合同
renewals-empty-text = 维护合同和订阅按到期日期显示在这里。对于只有纸质的合同，请添加提醒。

## 提醒

renewals-inbox = 提醒
renewals-inbox-new = { $count ->
   *[other] { NUMBER($count) } 条新提醒
}
renewals-inbox-empty = 没有未处理的提醒
renewals-inbox-empty-text = 合同到期前，提醒会显示在这里并发送通知。
renewals-inbox-all = 显示全部 { NUMBER($count) } 条提醒
renewals-group = { $count ->
   *[other] { NUMBER($count) } 条提醒，{ $moment }
}
renewals-ends = { $date }到期
renewals-ended = 已于 { $date }到期
renewals-unknown-product = 不在目录中
renewals-acknowledge = 忽略
renewals-acknowledge-all = 全部忽略（{ NUMBER($count) }）
renewals-acknowledged = 已忽略 { $serial } 的提醒
renewals-state-acknowledged = 已忽略
renewals-state-cancelled = 已续订，不再需要
renewals-state-snoozed = 延后至 { $date }
renewals-state-manual = 手动添加
renewals-state-threshold = { $days ->
    [0] 最后一天提醒
   *[other] 提前 { NUMBER($days) } 天提醒
}
renewals-show-done = 包括已忽略
renewals-snooze = 延后
renewals-snooze-title = 延后 { $serial } 的提醒
renewals-snooze-text = 合同将于 { $date }到期。
renewals-snooze-text-lapsed = 合同已于 { $date }到期。
renewals-snooze-days = { $days ->
    [1] 明天
    [7] 一周后
    [14] 两周后
   *[other] { NUMBER($days) } 天后
}
renewals-snooze-until = 或指定日期

## 手动添加的提醒

renewals-manual-open = 添加提醒
renewals-manual-title = 添加提醒
renewals-manual-text = 用于购买证书上的序列号。无论在线还是离线，都会在您选择的日期提醒一次。
renewals-serial = 序列号
renewals-oddity-length = 序列号通常有 11 个字符。您仍可保存。
renewals-oddity-letter = 序列号通常以大写字母开头。您仍可保存。
renewals-oddity-digits = 序列号通常在字母后有 10 位数字。请检查 O 与 0、I 与 1。您仍可保存。
renewals-manual-ends-on = 合同到期日期
renewals-manual-remind-on = 提醒日期
renewals-manual-before = { $days ->
    [0] 最后一天
   *[other] 到期前 { NUMBER($days) } 天
}
renewals-manual-note = 备注
renewals-manual-add = 添加
renewals-manual-added = 已将 { $serial } 的提醒设为 { $date }
renewals-manual-remove = 移除 { $serial } 的提醒
renewals-manual-removed = 已移除 { $serial } 的提醒
renewals-undo = 撤消
renewals-coming = 即将到来
renewals-coming-when = { $date } · 合同 { $end }到期

## 提前时间

renewals-lead-title = { $serial } 的提醒
renewals-lead-as-all = 默认计划
renewals-lead-own = 自定义
renewals-lead-all = 到期前天数：{ $days }
renewals-lead-none = 没有提醒
renewals-lead-list = 到期前的提醒
renewals-lead-before = { $days ->
    [0] 最后一天
   *[other] 提前 { NUMBER($days) } 天
}
renewals-lead-remove = { $days ->
    [0] 移除最后一天的提醒
   *[other] 移除提前 { NUMBER($days) } 天的提醒
}
renewals-lead-add-label = 到期前天数
renewals-lead-add = 添加
renewals-lead-save = 保存

## 此处字段的错误提示

field-whole-number = 请输入整数天数。
field-too-far-ahead = 最多提前 { NUMBER($maximum) } 天。
field-too-many = 最多 { NUMBER($maximum) } 条提醒。请先移除一条。
field-date = 请输入日期。
field-date-tomorrow = 请选择今天之后的日期。
field-date-after-end = 请选择合同到期之前的日期。
