### 续订：按到期时间排列的合同，以及相关提醒。

## 合同

renewals-contracts = 合同
renewals-show-renewed = 显示已续订的
renewals-filters = 筛选
renewals-site = 站点
renewals-all-sites = 所有站点
renewals-week-clear = 显示所有周
renewals-clear = 清除筛选
renewals-column-term = 期限
renewals-column-contract = 合同
renewals-column-quantity = 席位
renewals-column-ends = 最后一天
renewals-column-partner = 合作伙伴
renewals-column-reminder = 下次提醒
renewals-renewed = 已续订
renewals-ask-label = 请 { $partner } 续订 { $serial }
renewals-bell-next = { $serial } 的下次提醒：{ $date }。更改
renewals-bell-none = { $serial } 没有更多提醒。更改
renewals-more = 显示更多（{ $shown } / { $total }）
renewals-more-narrow = 显示了 { $total } 份中的 { $shown } 份。筛选后可查看其余部分。
renewals-none = 没有符合的合同
renewals-none-text = 没有合同同时符合此期限状态、站点和周。
renewals-empty = 尚无合同
renewals-empty-text = 维护合同和订阅按到期日排列在此。只有纸质凭证的合同，可以添加提醒。

## 提醒

renewals-inbox = 提醒
renewals-inbox-new = { $count ->
   *[other] { NUMBER($count) } 条新提醒
}
renewals-inbox-empty = 没有未处理的提醒
renewals-inbox-empty-text = 合同到期前，提醒会以通知形式出现，并显示在此。
renewals-inbox-all = { $count ->
   *[other] 显示全部 { NUMBER($count) } 条提醒
}
renewals-group = { $count ->
   *[other] { NUMBER($count) } 条提醒，{ $moment }
}
renewals-ends = { $date }到期
renewals-ended = 已于 { $date }到期
renewals-unknown-product = 不在目录中
renewals-acknowledge = 完成
renewals-acknowledge-all = { $count ->
   *[other] 全部 { NUMBER($count) } 条标为完成
}
renewals-acknowledged = { $serial } 的提醒已完成
renewals-state-acknowledged = 已完成
renewals-state-cancelled = 已续订，不再需要
renewals-state-snoozed = { $date }再次提醒
renewals-state-manual = 手动添加
renewals-state-threshold = { $days ->
    [0] 最后一天提醒
   *[other] 提前 { NUMBER($days) } 天提醒
}
renewals-show-done = 显示已完成的
renewals-snooze = 稍后
renewals-snooze-title = 稍后提醒 { $serial }
renewals-snooze-text = 合同将于 { $date }到期。
renewals-snooze-text-lapsed = 合同已于 { $date }到期。
renewals-snooze-days = { $days ->
    [1] 明天
    [7] 一周后
    [14] 两周后
   *[other] { NUMBER($days) } 天后
}
renewals-snooze-until = 或在这一天

## 手动添加的提醒

renewals-manual-open = 添加提醒
renewals-manual-title = 添加提醒
renewals-manual-text = 用于购买证书上的序列号。在您选择的日期提醒一次，无论能否连接门户。
renewals-serial = 序列号
renewals-oddity-length = 序列号通常为十一个字符。将按输入内容采用。
renewals-oddity-letter = 序列号通常以大写字母开头。将按输入内容采用。
renewals-oddity-digits = 序列号的字母之后通常是十位数字。请检查 O 与 0、I 与 1。将按输入内容采用。
renewals-manual-ends-on = 合同的最后一天
renewals-manual-remind-on = 提醒日期
renewals-manual-before = { $days ->
    [0] 最后一天
   *[other] 到期前 { NUMBER($days) } 天
}
renewals-manual-note = 备注
renewals-manual-add = 添加
renewals-manual-added = 将于 { $date }提醒 { $serial }。
renewals-manual-remove = 移除 { $serial } 的提醒
renewals-manual-removed = { $serial } 的提醒已移除。
renewals-undo = 撤消
renewals-coming = 即将到来
renewals-coming-when = { $date } · 合同 { $end }到期

## 提前时间

renewals-lead-title = { $serial } 的提醒
renewals-lead-as-all = 与所有合同相同
renewals-lead-own = 单独设置
renewals-lead-all = 到期前天数：{ $days }
renewals-lead-none = 没有提醒。
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
field-too-many = { $maximum ->
   *[other] 最多 { NUMBER($maximum) } 条提醒。请先移除一条。
}
field-date = 请输入日期。
field-date-tomorrow = 请选择明天或之后的日期。
field-date-after-end = 请选择合同到期之前的日期。
