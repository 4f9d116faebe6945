### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = 迁移到另一主机
rehost-text = 为许可证分配新的主机 ID，并获取新的密钥和文件。
rehost-no-license = 未选择许可证
rehost-no-license-text = 在目录中选择许可证，然后选择“更多”。
rehost-catalog = 转到目录
rehost-step-host = 新主机
rehost-step-review = 核对
rehost-step-request = 请求
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = 在 { $host } 上有效。
rehost-no-host = 无主机
rehost-offline = 无法连接门户。您输入的内容已保留。恢复连接后会显示影响。
rehost-why = 原因
rehost-why-hint = 记录在门户的审计日志中。
rehost-reason-hardware_replaced = 更换计算机
rehost-reason-hardware_changed = 更改硬件
rehost-reason-virtualized = 迁入或迁出虚拟机
rehost-reason-moved = 新位置或用途
rehost-reason-host_dead = 旧主机损坏、丢失或被盗
rehost-reason-other = 其他
rehost-dead-hint = 无需从旧主机移除许可证，并可能允许额外迁移一次。
rehost-note = 备注
rehost-note-hint = 供客户服务在需要决定时查看。
rehost-host = 新主机
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = 此许可证在 { NUMBER($days) } 天内已迁移 { NUMBER($used) } 次；上限为 { NUMBER($limit) } 次。
rehost-next = 下次可迁移日期：{ $date }。
rehost-try-dead = 如果旧主机损坏、丢失或被盗，请选择该原因。可能允许额外迁移一次。

## What changes

rehost-old-host = 旧主机
rehost-new-host = 新主机
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $old } 上的 { NUMBER($count) } 个密钥将对所有人失效。{ $new } 上将由新密钥替换。
rehost-no-undo = 此操作无法撤消。
rehost-care = 由客户服务决定。
rehost-care-text = 已达到上限，因此将发送从 { $old } 迁移到 { $new } 的请求。在客户服务决定之前，不会有任何变化。
rehost-waits = 客户服务已有此许可证的请求，会先处理该请求。您输入的内容不会添加到其中。
rehost-waits-too = 客户服务有此许可证的未处理请求。即使您现在可以迁移许可证，该请求仍会保留。
rehost-replaced = 将停用
rehost-replaced-then = 将会停用
rehost-keys = 密钥
rehost-file-replace = { $file }（在计算机上替换）
rehost-limit = 迁移上限
rehost-moves = 迁移
rehost-next-label = 下次可迁移日期
rehost-limit-none = 无限制
rehost-limit-used = { NUMBER($days) } 天内已用 { NUMBER($used) } / { NUMBER($limit) } 次
# $count is a whole number.
rehost-limit-left = 剩余 { NUMBER($count) } 次
# $count is a whole number.
rehost-limit-left-after = 此后剩余 { NUMBER($count) } 次
rehost-do = 迁移许可证
rehost-ask = 发送给客户服务
rehost-requests = 显示请求

## After it

rehost-asked = 已向客户服务发送请求
rehost-asked-text = 许可证在 { $host } 上继续有效。您会收到确认邮件。请在“请求”中跟踪该请求。
rehost-done = 许可证现在 { $host } 上有效。
rehost-remove = 请从 { $host } 移除旧密钥和旧许可证文件。
rehost-set-aside = { $serial } 的未完成迁移已被此迁移替换。
rehost-go-back = 返回该迁移

## History of a license

history-tab = 历史
history-of = { $serial } 的历史
history-not-yet = 尚未注册。此许可证的事件会显示在这里。
history-none = 此许可证没有事件记录。
history-offline = 无法连接门户。显示最近的事件；恢复连接后会显示被替换的密钥。
history-inactive = 已失效
history-then = 之后
history-replaced = 已替换
history-file = 许可证文件
history-file-outdated = 您下载的文件已失效：于 { $date } 被替换。
# $serial is a serial number, in all of these.
history-registered = 已注册
history-renewed = 已注册，续订 { $serial }
history-converted = 由兑换券兑换
history-drawn = 从 { $serial } 提取
history-rehosted = 已迁移到另一主机
history-upgraded-from = 由 { $serial } 升级而来
history-upgraded-into = 部分升级为 { $serial }
history-superseded = 全部升级为 { $serial }
history-returned = 已退回合同
history-delivered = 密钥和文件已通过邮件发送给 { $to }
history-delivered-sealed = 密钥和文件已导出到密封文件
history-transferred = 所有者已更改
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
deliver-text = { $what }：将密钥和许可证文件发送给一个人。会记录在每个许可证的历史中。
deliver-way = 方式
deliver-way-mail = 电子邮件
deliver-way-sealed = 密封文件
deliver-to = 收件人
deliver-to-other = 其他电子邮件
deliver-email = 电子邮件
deliver-to-hint = 只有订单的联系人、技术联系人和所有者可以接收密钥。
deliver-to-unknown = 此电子邮件不属于订单的联系人、技术联系人或所有者。无法向其发送密钥。
deliver-mail-text = 密钥以明文发送，并附上许可证文件。
deliver-sealed-text = 一个包含密钥和许可证文件的加密文件。请通过其他渠道发送密码短语。
# $minimum is a whole number.
deliver-passphrase-hint = 至少 { NUMBER($minimum) } 个字符。不会存储。
deliver-generate = 生成
deliver-own = 自行输入
deliver-copy = 复制
deliver-copied = 已复制密码短语
deliver-once = 仅在此显示，不会存储。
deliver-tell = 请通过其他渠道将密码短语发送给收件人。
deliver-mail = 发送邮件
deliver-seal = 保存密封文件
deliver-mailed = 正在向 { $to } 发送密钥和文件。
deliver-sealed = 密封文件已保存
deliver-saved = 已保存到 { $path }
deliver-open = 如何打开文件
deliver-open-text = 用 age 加密的 tar 归档。任何 age 工具都能打开。此命令会要求输入密码短语：
