### 续订：按到期时间排列的合同，以及相关提醒。

## 合同

renewals-contracts = 合同
renewals-show-renewed = 包括已续订
renewals-filters = 筛选
renewals-site = 站点
renewals-all-sites = 所有站点
renewals-week-clear = 显示所有周
renewals-clear = 清除筛选
renewals-column-partner = 经销商
renewals-renewed = 已续订
renewals-ask-label = 请 { $partner } 续订 { $serial }
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
renewals-lead-product = { $product } 的所有合同
renewals-lead-site = 站点 { $site } 的所有合同
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

## How reminders stand, and what proves that they came

renewals-group-by = 分组方式
renewals-group-month = 月份
renewals-group-no-reseller = 无经销商
renewals-line-on = 提醒已开启
renewals-line-off = 此计算机上的通知已关闭
renewals-line-next = 下次：{ $date } { $time }
renewals-line-none = 暂无待发提醒
renewals-line-running = 仅在 Licet 运行时
renewals-line-always = Licet 关闭时也会提醒
renewals-line-late = { NUMBER($count) } 条迟到
renewals-schedule = 时间安排
renewals-delivery = 送达情况
renewals-next = 下次提醒 { $date }
renewals-all-sent = 提醒已全部发送
renewals-muted = 已静音
renewals-in-progress = 续订进行中
renewals-declined = 不续订
renewals-asked = 已于 { $date } 询问
renewals-change = 更改 { $serial } 的提醒
renewals-more-actions = { $serial } 的更多操作
renewals-mark-in-progress = 标记为续订进行中
renewals-mark-declined = 标记为不续订
renewals-mark-none = 清除续订状态
renewals-history = 提醒记录
renewals-history-of = { $serial } 的提醒记录
renewals-nudge = 仅当没有提醒被关闭时
renewals-came = 已发送
renewals-came-none = 尚无提醒。
renewals-cover-on-time = 已于 { $date } 送达
renewals-cover-catch-up = { $due } 没有设备运行。已于 { $date } 送达。
renewals-cover-more-urgent = { $due } 没有设备运行。由 { $date } 的后续提醒代替。
renewals-cover-none = { $due } 未发送。
renewals-cover-before = 在此处使用该账户之前已到提醒日
renewals-cover-missed = 应于 { $due }：合同结束前没有设备运行
renewals-cover-pending = 已到期，尚未记录
renewals-way-notification = { $device } 上的通知
renewals-way-timer = { $device } 上的后台通知
renewals-way-inbox = 在 { $device } 的 Licet 中，无通知
renewals-way-elsewhere = 已在 { $device } 上显示
renewals-decided = 已在 { $device } 上处理，{ $moment }
renewals-reason-renewed = 已续订，不再需要
renewals-reason-moved = 结束日期已更改
renewals-reason-gone = 合同已不在目录中
renewals-reason-synced = 现由合同提醒
renewals-test = 发送测试通知
renewals-test-timer = 测试后台提醒
renewals-test-taken = 系统已接受通知。
renewals-test-refused = 系统未显示通知。请检查通知设置。
renewals-timer = Licet 关闭时也提醒（每 30 分钟检查一次）
renewals-late = 迟到的提醒
renewals-late-none = 每条提醒都在当天送达。
renewals-runs = 此计算机，最近 30 天
renewals-run-app = Licet 运行：{ $from } – { $to }
renewals-run-timer = 后台检查 { $moment }
renewals-schedule-title = 通知时间
renewals-schedule-text = 适用于您的所有设备。收件箱从提醒日起显示各条提醒。
renewals-schedule-at = 通知时刻 (HH:MM)
renewals-schedule-quiet = 免打扰时段
renewals-schedule-from = 从
renewals-schedule-to = 到
renewals-schedule-weekends = 周末也通知
renewals-schedule-nudges = 如果没有提醒被关闭，在结束前 7 天和 1 天再次提醒
renewals-declined-title = 不续订 { $serial }
renewals-declined-text = 您将不会在任何设备上再收到此期限的提醒。
renewals-declined-reason = 原因
renewals-serials = 设置提醒
renewals-serials-text = 输入证书 Maintenance/Subscription 列中的序列号，或留空以选择目录中的所有合同。可离线使用。
renewals-serials-label = 序列号
renewals-serials-check = 检查
renewals-serials-submit = 完成
renewals-serials-set = 提醒已设置，下次 { $date }
renewals-serials-all-sent = 暂无待发提醒
renewals-serials-no-end = 没有结束日期，无需续订
renewals-serials-unknown = 不在目录中。输入证书上的结束日期以设置一次性提醒；同步后由合同自身的提醒取代。
renewals-serials-key = 看起来像许可证密钥。请输入序列号：一个字母和十位数字。
renewals-serials-done = 已设置 { NUMBER($count) } 条提醒
field-time-of-day = 请输入时间，例如 09:00。
