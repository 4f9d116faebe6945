### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = 客服
care-tab-queue = 队列
care-tab-look-up = 查询
care-tab-explain = 访问检查

## The queue

care-queue-filter = 筛选队列
# $count is a whole number.
care-queue-all = 全部 { NUMBER($count) }
# $count is a whole number.
care-queue-mine = 我的 { NUMBER($count) }
# $count is a whole number.
care-queue-free = 未分配 { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = 逾期 { NUMBER($count) }
care-queue-none = 没有待决定的请求
care-queue-none-text = 由客户服务决定的请求显示在此，最早的在前。
# $person is the name of a person, or an e-mail address.
care-owner = 负责人：{ $person }
care-owner-you = 由您负责
care-owner-none = 未分配
# $date is a date.
care-due = 截止 { $date }
care-overdue = 逾期
care-take = 接手
care-give-back = 退回
care-taken = 您负责此请求。
care-given-back = 请求已退回队列。
care-more = 显示更多

## Looking up

care-look-up-label = 序列号、电子邮件、支持 ID 或订单号
care-look-up-text = 请完整输入。每次查询都会记入客户可读的审计记录。
care-look-up-go = 查询
care-found = 找到的项目
care-found-none = 未找到
care-found-none-text = 请检查输入错误：大写字母、O 和 0、I 和 1。
care-kind-account = 帐户
care-kind-site = 站点
care-kind-order = 订单
care-kind-entitlement = 许可证
care-fact-company = 公司
care-state-pending = 未确认
care-state-active = 活动
care-state-locked = 已锁定
care-role-care = 客户服务
care-role-operator = 运营人员
care-fact-created = 创建日期
care-fact-sessions = 会话
care-fact-sites = 站点
care-fact-invited = 受邀加入
care-fact-licenses = 许可证
care-fact-unattended = 所有者已离开
care-fact-shares = 共享
# $count is a whole number.
# $shown is a whole number.
care-shares = 已授予 { NUMBER($count) }，已收到 { NUMBER($shown) }
care-fact-open-requests = 未结请求
care-fact-merged = 已合并的地址
care-fact-orders = 订单
care-fact-entitlements = 授权项
care-fact-ordered = 下单日期
care-fact-end-customer = 最终客户
care-fact-reseller = 经销商
care-fact-ship-to = 收货方
care-fact-number = 客户编号
care-fact-people = 人员
care-fact-contacts = 联系人
care-owner-nobody = 无所有者
care-fact-term = 期限
care-fact-quantity = 数量
care-fact-registered = 注册日期
care-not-registered = 未注册
care-unlimited = 无限制
care-perpetual = 永久
care-decides = 没有管理员：由客户服务决定此站点的人员和权限。
care-decides-not = 此站点的人员和权限由其管理员决定。
# $shown is a whole number.
# $count is a whole number.
care-shown-of = 显示 { NUMBER($shown) } / { NUMBER($count) }

## Why somebody sees a license

care-explain-text = 哪些规则向某人显示许可证，哪些不显示。
care-explain-email = 帐户的电子邮件
care-explain-serial = 序列号
care-explain-go = 检查
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } 可看到 { $serial }：{ $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } 看不到 { $serial }
care-access-view = 查看，密钥已遮蔽
care-access-keys = 查看并显示密钥
care-access-install = 安装
care-access-full = 完全访问
# $access is what may be done, as in care-access-view.
care-gives = 授予：{ $access }
care-gives-nothing = 不授予任何权限
care-rules = 规则
care-rule-member = 站点成员
care-rule-ship-to = 收货联系人
care-rule-owner = 许可证所有者
care-rule-share = 共享
care-rule-customer-number = 客户编号
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = 以 { $role } 身份属于 { $site }。
# $site is the name of a site.
care-why-withdrawn = 属于销售方 { $site }。客户已收回 { $site } 的操作权限。
# $site is the name of a site.
care-why-not-member = 不属于 { $site }。
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = 已于 { $date } 被 { $person } 从 { $site } 移除。
care-why-unconfirmed = 电子邮件地址未确认，因此不计。
# $order is an order number.
care-why-ship-to = 订单 { $order } 将此地址列为收货联系人。
# $order is an order number.
care-why-not-ship-to = 订单 { $order } 的最新版本未将此地址列为收货联系人。
care-why-owner = 拥有其许可证。
care-why-installer = 以安装人员身份拥有其许可证。
care-why-unattended = 拥有其许可证但已离开客户：只能看到它存在。
care-why-owned-by-others = 其许可证归他人所有。
care-why-no-owner = 其许可证均无所有者。
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } 共享了它。
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } 共享了客户编号 { $number }。
care-why-not-shared = 没有人与此人共享。
# $person is the name of a person, or an e-mail address.
care-why-share-ended = { $person } 的共享已结束。
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } 曾共享，但已无权共享。
# $number is a customer number.
# $order is an order number.
care-why-number-added = 已用订单 { $order } 添加客户编号 { $number }。
# $number is a customer number.
care-why-number-not-added = 未添加客户编号 { $number }。
care-why-no-number = 订单没有客户编号。
care-source-record = 供应商记录
care-source-order = 订单联系人
care-source-invitation = 邀请
care-source-request = 已批准的请求
# $date is a date.
care-since = 自 { $date } 起
# $date is a date.
care-until = 至 { $date }

## Acts on accounts

care-act-lock = 锁定帐户
care-act-unlock = 解锁帐户
care-act-end-sessions = 结束会话
care-act-resend = 重新发送邮件
care-act-merge = 合并帐户
# $person is the name of a person, or an e-mail address.
care-act-lock-text = { $person } 的所有会话和链接都将结束，解锁前任何人都无法登录。
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } 可再次登录。
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = { $person } 的所有设备都将退出登录。
# $person is the name of a person, or an e-mail address.
care-act-resend-text = 将向 { $person } 重新发送确认邮件或待处理的邀请。
care-reason = 原因
care-reason-told = 原因会通过邮件告知此人，并显示在审计记录中。
# $person is the name of a person, or an e-mail address.
care-done = 完成。已通过邮件告知 { $person }。
# $email is an e-mail address.
care-merge-text = 另一个帐户的所有内容将移至 { $email }，此后任何人都无法再登录另一个帐户。两个邮箱都必须在 7 天内确认。
care-merge-email = 另一个帐户的电子邮件
care-merge-go = 发送链接
care-merge-sent = 两个邮箱都已收到链接。
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } 将合并到 { $kept }。双方须在 { $date } 前确认。
# $email is an e-mail address.
care-merge-confirmed = { $email } 已确认。
care-merge-withdraw = 撤回
