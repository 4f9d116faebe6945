### 更改：待发送的内容，以及供应商处的变更。

## 两个部分

changes-part-yours = 我的更改
changes-part-vendor = 来自供应商
changes-more = { $count ->
   *[other] 又有 { NUMBER($count) } 项更改
}
changes-more-many = 至少还有 { NUMBER($count) } 项更改
changes-becomes = 更改为

## 您的更改

outbox-way = 等待发送
outbox-shown = 显示 { $shown } / { $of } 项。其余各项将在这些发送后显示。
outbox-state-waiting = 等待中
outbox-state-sending = 正在发送
outbox-state-sent = 已发送
outbox-state-done = 已完成
outbox-state-conflict = 冲突
outbox-state-gave-way = 需要处理
outbox-state-refused = 被拒绝
outbox-offline = 您已离线。更改保留在此计算机上，可连接门户后发送。
outbox-offline-next = 您已离线。更改保留在此计算机上。下次尝试：{ $when }。
outbox-problem = 上次尝试失败：{ $reason }
outbox-try-now = 立即尝试
outbox-export = 导出到文件
outbox-exported = 已导出到 { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet 被中断，数据库已损坏。{ $known } 项未发送的更改中还剩 { $left } 项。请从导出文件恢复其余各项，或重新更改。
# $name: a file. $date: when it was written.
outbox-lost-newest = 从 { $name } 恢复（{ $date }）
outbox-lost-choose = 选择导出文件…
outbox-lost-dismiss = 关闭
# $count: how many changes.
outbox-restored = { $count ->
   *[other] 已恢复 { NUMBER($count) } 项更改
}
outbox-empty = 所有更改已同步
outbox-empty-text = 无论在线还是离线，您的更改都会显示在这里，直到同步完成。
outbox-empty-step = 转到目录
outbox-about-field = 字段 { $name }
outbox-about-reminders = 所有合同的提醒
outbox-days = 到期前 { $days } 天
outbox-mine = 您的值
outbox-theirs = 门户的值
outbox-before = 之前：{ $value }
outbox-conflict = { $name } 也更改了此项。在您决定之前，以门户的值为准。
outbox-conflict-somebody = 其他人也更改了此项。在您决定之前，以门户的值为准。
outbox-gave-way = 您移除此项时，{ $name } 更改了它。更改优先于移除，因此已保留。
outbox-gave-way-somebody = 您移除此项时，其他人更改了它。更改优先于移除，因此已保留。
outbox-keep-mine = 保留我的
outbox-keep-theirs = 保留门户的值
outbox-edit = 编辑
outbox-kept-mine = 正在发送您的值
outbox-kept-theirs = 已保留门户的值
outbox-edit-title = 编辑 { $name }
outbox-edit-text = 此值将替换两者。
outbox-edit-send = 发送
outbox-again-title = 编辑并重新发送
outbox-refused = 门户拒绝了此项：{ $reason }
outbox-edit-again = 重新编辑
outbox-take-back = 撤消
outbox-discard = 放弃
outbox-discard-title = 放弃此更改？
outbox-discard-text = 您的更改将被放弃，保留门户的值。
outbox-discard-comment = 评论将被放弃。没有其他人看到过。

## 更改的对象

slot-notes = { notes-title }
slot-comment = 评论
slot-technical-contact = { details-technical-contact }
slot-lead-times = 提醒
slot-renewal = 续订
slot-renewal-asked = 询问经销商日期
slot-reminder-schedule = 通知时间安排
slot-reminder = 提醒
slot-inbox = 收件箱
slot-notices = 消息
slot-updated = 已更新
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = 位置
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = 已删除
slot-request-form = 请求
slot-request-act = 消息或决定

## 供应商处

vendor-mark-seen = 全部标为已读
vendor-marked = 已全部标为已读
vendor-new = { $count ->
    [0] 没有新更改
   *[other] { NUMBER($count) } 项新更改
}
vendor-new-since = { $count ->
    [0] 自 { $moment } 以来没有新更改
   *[other] 自 { $moment } 以来有 { NUMBER($count) } 项新更改
}
vendor-new-one = 新
vendor-filter-added = 新增
vendor-filter-renewed = 已续订
vendor-filter-changed = 已更改
vendor-filter-lapsed = 已过期
vendor-filter-hidden = 不再可见
vendor-filter-removed = 已移除
vendor-none = 没有匹配的更改
vendor-none-text = 没有更改符合所选类型。
vendor-show-all = 显示全部
vendor-empty = 尚无更改
vendor-empty-text = 新许可证、续订和供应商的更改会显示在这里。
vendor-added = 新增
vendor-added-entitlement = 新许可证
vendor-added-license = 已注册
vendor-added-release = 新软件
vendor-renewed = 已续订
vendor-changed = 已更改
vendor-changed-license = 注册信息已更改
vendor-changed-release = 软件已更改
vendor-lapsed = 已过期
vendor-hidden = 不再可见
vendor-removed = 已移除

## 更改的字段

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = 客户编号
altered-order-number = 订单编号
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = 开始日期
altered-ends-on = 到期日期
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = 续订自
altered-renewed-by = 续订为
altered-key-printed = 证书上的密钥
altered-voucher-count = 兑换码
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = 部署的价格级别
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = 安装地址
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = 大小
altered-released-on = 发布日期
altered-shared = 与您共享
altered-needs-maintenance = 需要维护
altered-sha256 = 校验和
access-full = 完全访问
access-install = 安装
access-keys = 查看（含密钥）
access-view = 仅查看
altered-access = 您的权限
altered-other = 其他信息
