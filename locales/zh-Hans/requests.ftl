### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = 请求

## What they are and how they stand

requests-kind-site-access = 访问站点
requests-kind-role-change = 其他角色
requests-kind-ownership-transfer = 转让所有权
requests-kind-license-assignment = 分配许可证
requests-kind-new-address = 新的安装地址
requests-kind-rehost = 主机 ID 更改
requests-kind-general = 一般请求
requests-state-open = 处理中
requests-state-needs-answer = 需要回答
requests-state-approved = 已批准
requests-state-refused = 已拒绝
requests-state-withdrawn = 已撤回
requests-state-expired = 已过期
requests-waits-you = 等待您决定
requests-waits-your-answer = 等待您回答
requests-waits-asker = 等待请求人回答
requests-waits-administrators = 等待站点管理员（如没有则为客户服务）
requests-waits-receiver = 等待接收人
requests-waits-care = 等待客户服务
requests-waits-sending = 已保存在此计算机，尚未发送
requests-not-taken = 门户未接受。打开以查看原因。

## The list

requests-filter = 筛选请求
# $count is a whole number.
requests-open = 处理中 { NUMBER($count) }
# $count is a whole number.
requests-all = 全部 { NUMBER($count) }
requests-none = 暂无请求
requests-none-text = 您可以请求访问站点、请求许可证或转让，也可以咨询客户服务。请求及其答复显示在这里。
requests-none-open = 没有处理中的请求
requests-none-open-text = 所有请求均已处理。

## One request and its conversation

requests-one = 请求
requests-pick = 选择一个请求
requests-pick-text = 对话、文件和决定显示在这里。
requests-you = 您
# What somebody did, after their name.
requests-step-message = 留言
requests-step-ask = 提问
requests-step-approve = 批准
requests-step-refuse = 拒绝
requests-step-withdraw = 撤回
requests-party-asker = 请求人
requests-party-receiver = 接收人
requests-party-administrator = 管理员
requests-party-care = 客户服务
requests-message = 消息
requests-readers = 此请求的所有参与者都能看到。请勿发送许可证密钥。
requests-written = 已保存
requests-send = 发送
requests-ask = 提问
requests-attach = 附加文件
# $name is the name of a file.
requests-attached = 已附加：{ $name }
requests-attachments = 文件
requests-save = 保存
requests-asked-by = 请求人
requests-site = 站点
requests-new-owner = 新所有者
requests-role = 角色
requests-role-administrator = 管理员
requests-role-member = 成员
requests-role-viewer = 查看者
requests-address = 地址
requests-customer-number = 客户编号
requests-new-host = 新主机
requests-subject = 主题
requests-serials = 序列号
requests-when = 请求时间
requests-expires = 过期时间
requests-transfer-order = 转让会更改此处许可证的所有者，不会更改订单。
# $date is a date and a time.
requests-rehost-used = 许可证已于 { $date } 迁移。
requests-rehost-granted = 客户服务已批准：您可以再迁移一次许可证。请打开该许可证并选择迁移到其他主机。

## Deciding

requests-approve = 批准
requests-accept = 接受
requests-answered = 标记为已答复
requests-refuse = 拒绝
requests-withdraw = 撤回
requests-reason = 原因
requests-approve-title = 批准此请求？
requests-refuse-title = 拒绝此请求？
requests-withdraw-title = 撤回此请求？
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } 将成为 { $site } 的成员并看到其所有许可证。
requests-approve-role-change = { $person } 将在 { $site } 拥有所请求的角色。
requests-approve-ownership-transfer = 您将拥有 { $count } 个许可证。订单不变。
requests-approve-license-assignment = 此请求中没有所有者的许可证将归 { $person } 所有。
requests-approve-new-address = 此客户编号的许可证可立即选择该地址。
requests-approve-rehost = { $person } 可以再迁移一次许可证。
requests-approve-general = 请求将作为已答复关闭。
# $person is who asked.
requests-refuse-text = 将告知 { $person } 您的原因。其他不变。
requests-withdraw-text = 之后无人能再决定。您可以稍后重新请求。
requests-done-approve = 已批准
requests-done-refuse = 已拒绝
requests-done-withdraw = 已撤回

## A new one

requests-new = 新建请求
requests-new-site-access = 由站点管理员决定，如没有则由客户服务决定。无人决定的请求将在 14 天后过期。
requests-new-role-change = 由站点管理员决定，如没有则由客户服务决定。
requests-new-ownership-transfer = 新所有者必须接受。站点管理员会收到通知。
requests-new-license-assignment = 由站点管理员决定，如没有则由客户服务决定。只能分配没有所有者的许可证。
requests-new-general = 由客户服务答复。
requests-new-send = 发送请求
requests-kind = 您需要什么？
requests-support-id = 支持 ID
requests-support-id-hint = 在订单确认函上，也可以询问站点管理员。
requests-text = 您的问题
requests-saved = 请求已保存，将在可以连接门户时发送。
requests-kind-delegation = 经销商权限
requests-approve-delegation = 经销商可对其销售给 { $site } 的许可证执行所请求的操作。您可随时在“共享与站点”中收回。
requests-new-delegation = 由客户的管理员决定，如没有则由客户服务决定。
requests-new-new-address = 由站点管理员决定，如没有则由客户服务决定。之后可为该客户编号的许可证选择此地址。
requests-role-wanted = 请求的角色
requests-partner = 经销商
requests-level = 可执行
requests-until = 截止日期
requests-menu-transfer = 请求转让…
requests-menu-assignment = 请求此许可证…
requests-menu-address = 请求新地址…
