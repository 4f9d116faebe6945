### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = 迁移到另一主机
rehost-text = 为许可证设置新的主机 ID，并获取新的密钥和文件。
rehost-no-license = 未选择许可证
rehost-no-license-text = 请在目录中选择一个。迁移在“更多”中。
rehost-catalog = 前往目录
rehost-step-host = 新主机
rehost-step-review = 变化
rehost-step-request = 请求
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = 当前在 { $host } 上有效。
rehost-no-host = 无主机
rehost-offline = 无法连接门户。已输入的内容会保留，恢复连接后显示会发生的变化。
rehost-why = 迁移原因
rehost-why-hint = 会写入门户的审计记录。
rehost-reason-hardware_replaced = 机器已更换
rehost-reason-hardware_changed = 更换了部件
rehost-reason-virtualized = 迁入或迁出虚拟机
rehost-reason-moved = 换了地点或用途
rehost-reason-host_dead = 旧主机已损坏、丢失或被盗
rehost-reason-other = 其他
rehost-dead-hint = 无需从中移除任何内容；次数用完后，可能还允许再迁移一次。
rehost-note = 备注
rehost-note-hint = 如需客户服务决定，他们会阅读。
rehost-host = 新主机
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = 此许可证在 { NUMBER($days) } 天内已迁移 { NUMBER($used) } 次；上限为 { NUMBER($limit) } 次。
rehost-next = 自 { $date } 起可再次迁移。
rehost-try-dead = 如果旧主机已损坏、丢失或被盗，请选择该原因：可能还允许一次。

## What changes

rehost-old-host = 旧主机
rehost-new-host = 新主机
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = 对所有使用此许可证的人而言，{ NUMBER($count) } 个密钥在 { $old } 上失效，在 { $new } 上由新密钥取代。
rehost-no-undo = 此操作无法撤销。
rehost-care = 由客户服务决定。
rehost-care-text = 次数已用完，因此您将发送从 { $old } 迁移到 { $new } 的请求。在处理之前，对任何人都没有变化。
rehost-waits = 关于此许可证已有请求在客户服务处等待。他们会先处理该请求；您输入的内容不会加入其中。
rehost-waits-too = 关于此许可证有请求在客户服务处等待。虽然现在可以迁移，该请求仍会保留。
rehost-replaced = 不再有效的内容
rehost-replaced-then = 迁移后不再有效的内容
rehost-keys = 密钥
rehost-file-replace = { $file }，需在机器上替换
rehost-limit = 此产品的上限
rehost-moves = 迁移
rehost-next-label = 无需客户服务的日期
rehost-limit-none = 不限次数
rehost-limit-used = { NUMBER($days) } 天内 { NUMBER($limit) } 次中已用 { NUMBER($used) } 次
# $count is a whole number.
rehost-limit-left = 剩余 { NUMBER($count) } 次
# $count is a whole number.
rehost-limit-left-after = 此次之后剩余 { NUMBER($count) } 次
rehost-do = 迁移许可证
rehost-ask = 发送给客户服务
rehost-requests = 显示请求

## After it

rehost-asked = 客户服务已收到您的请求。
rehost-asked-text = 许可证在 { $host } 上继续有效。会有邮件确认该请求；其状态在“请求”中。
rehost-done = 许可证现在在 { $host } 上有效。
rehost-remove = 请从 { $host } 上移除旧密钥和旧文件。
rehost-set-aside = 已开始的 { $serial } 迁移让位于此次迁移。
rehost-go-back = 返回该迁移

## History of a license

history-tab = 历史
history-of = { $serial } 的历史
history-not-yet = 尚未注册。许可证发生的事情将显示在此处。
history-none = 没有关于此许可证的记录。
history-offline = 无法连接门户：此处为最近的事件，已替换的密钥在恢复连接后显示。
history-inactive = 已失效
history-then = 之后
history-replaced = 已替换
history-file = 许可证文件
history-file-outdated = 已下载的文件已失效：于 { $date } 替换。
# $serial is a serial number, in all of these.
history-registered = 已注册
history-renewed = 已注册，续订 { $serial }
history-converted = 由凭证兑换
history-drawn = 从 { $serial } 支取
history-rehosted = 已迁移到另一主机
history-upgraded-from = 由 { $serial } 升级而来
history-upgraded-into = 部分升级为 { $serial }
history-superseded = 全部升级为 { $serial }
history-returned = 已退回合同
history-delivered = 密钥和文件已邮寄给 { $to }
history-delivered-sealed = 密钥和文件已通过密封文件交付
history-transferred = 已确定所有者
history-other = 已更改
# $name is a person, $site a partner's site, in all of these.
history-by = { $name }
history-by-partner = { $name }，{ $site }，代表客户
history-by-site = { $site }，代表客户
# $actor is the partner's person and site.
history-registered-by-partner = { $date }，{ $actor }，代表客户

## Handing keys over

deliver-title = 交付密钥
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }：密钥和许可证文件将交给一个人。每个许可证的历史中都会显示。
deliver-way = 方式
deliver-way-mail = 通过邮件
deliver-way-sealed = 通过密封文件
deliver-to = 收件人
deliver-to-other = 其他邮箱
deliver-email = 电子邮件
deliver-to-hint = 密钥只会发送给订单中列出的人、技术联系人和所有者。
deliver-to-unknown = 订单中没有使用此邮箱的人，也不是技术联系人或所有者。无法将密钥发送到此处。
deliver-mail-text = 密钥以明文写在邮件中，许可证文件作为附件。
deliver-sealed-text = 将密钥和文件放入一个只有密码短语才能打开的文件。请通过其他途径告知密码短语。
# $minimum is a whole number.
deliver-passphrase-hint = 至少 { NUMBER($minimum) } 个字符。不会存储在任何地方。
deliver-generate = 为我生成一个
deliver-own = 改为自行输入
deliver-copy = 复制
deliver-copied = 已复制密码短语
deliver-once = 仅在此处显示，不会存储在任何地方。
deliver-tell = 请通过文件之外的途径将密码短语告知收件人。
deliver-mail = 发送邮件
deliver-seal = 保存密封文件
deliver-mailed = 密钥和文件正在发送给 { $to }。
deliver-sealed = 密封文件已保存
deliver-saved = 位置：{ $path }
deliver-open = 收件人如何打开
deliver-open-text = 这是 age 格式的 tar 归档。任何 age 工具都能打开；命令会询问密码短语：
