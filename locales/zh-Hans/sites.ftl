### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = 站点
sites-tab-numbers = 客户编号
sites-tab-continuity = 连续性
sites-offline = 无法连接门户。恢复后会显示。
sites-list = 您的站点
sites-search = 查找站点
sites-search-people = 查找人员
sites-none = 暂无站点
sites-none-text = 当站点管理员邀请您或批准您的请求，或订单将您列为联系人时，您即属于该站点。
sites-support-id = 支持 ID
sites-numbers = 客户编号
sites-address = 地址
sites-administrators = 管理员
sites-administrators-none = 无管理员
sites-administrator-one = 一位管理员
sites-role = 角色
# $name is the name of a person, or an e-mail address.
sites-role-of = { $name } 的角色
sites-role-administrator = 管理员
sites-role-member = 成员
sites-role-viewer = 查看者
sites-role-administrator-text = 决定人员、共享和请求，并使用该站点的所有许可证。
sites-role-member-text = 使用该站点的所有许可证并可查看密钥。
sites-role-viewer-text = 查看该站点的许可证（密钥已遮蔽），不能更改。
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } 现在是：{ $role }
sites-members = 人员
# $count is a whole number.
sites-members-count = 此站点有 { NUMBER($count) } 人。其管理员可查看成员。
sites-person = 人员
sites-source-record = 供应商记录
sites-source-order = 订单联系人
sites-source-invitation = 邀请
sites-source-request = 已批准的请求
sites-last-sign-in = 上次登录
sites-never = 从未
sites-owns = 许可证
sites-no-account = 尚无帐户
# $name is the name of a person, or an e-mail address.
sites-more = { $name } 的更多操作
sites-levels = 各级别的权限
sites-no-administrator = 此站点没有管理员。无人可以邀请人员或决定请求及遗留的许可证。请联系客户服务指定管理员。
sites-one-administrator = 此站点只有一位管理员。请指定第二位管理员，以便其不在时有人做决定。
sites-one-administrator-member = 此站点只有一位管理员。请其指定第二位管理员。
sites-invite = 邀请同事
# $site is the name of a site.
sites-invite-title = 邀请加入 { $site }
# $site is the name of a site.
sites-invite-text = 同事会收到邮件，接受后即属于 { $site }。邀请在 14 天后失效。
sites-invite-send = 发送邀请
# $email is an e-mail address.
sites-invited = 已向 { $email } 发送邀请
sites-invitations = 待接受的邀请
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = { $name } 于 { $date } 邀请 · { $end } 失效
sites-resend = 重新发送
# $email is an e-mail address.
sites-invitation-resent = 已重新向 { $email } 发送邀请
sites-withdraw = 撤回
# $email is an e-mail address.
sites-invitation-withdrawn = 已撤回对 { $email } 的邀请
sites-remove = 从站点移除
# $name is the name of a person, or an e-mail address.
sites-remove-title = 移除 { $name }？
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } 在任何设备上都不再看到 { $site } 的许可证，并会收到邮件通知。
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = 已将 { $name } 从 { $site } 移除
# $count is a whole number.
sites-owned = { NUMBER($count) } 个许可证如何处理
sites-hand-over = 移交给同事
sites-unattended = 暂无负责人：由管理员稍后决定
sites-new-owner = 新所有者
sites-new-administrator = 新管理员
sites-new-administrator-text = 您是最后一位管理员。必须有人接任。
sites-choose-person = 选择人员
sites-leave = 离开站点
# $site is the name of a site.
sites-leave-title = 离开 { $site }？
# $site is the name of a site.
sites-leave-text = 您将不再看到 { $site } 的许可证。其管理员会收到通知。要返回，需有人邀请您。
# $site is the name of a site.
sites-left = 您已离开 { $site }
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } 邀请您加入 { $site }
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = 角色：{ $role }。接受后您可以查看该站点的许可证，该站点的人会看到您的姓名。{ $end } 失效。
sites-accept = 接受
sites-decline = 拒绝
# $site is the name of a site.
sites-accepted = 您现在属于 { $site }
sites-numbers-text = 添加客户编号后，您可以查看该编号下已购买和将购买的所有内容。
sites-numbers-own = 您的客户编号
sites-numbers-shared = 与您共享的客户编号
sites-numbers-none = 暂无客户编号
sites-numbers-none-text = 请与订单号一起添加。两者都在购买证书上。
sites-number = 客户编号
sites-number-add = 添加客户编号
sites-number-add-verb = 添加
sites-number-add-text = 该编号下购买的内容会立即出现在您的目录中，无需批准。
sites-number-matching-order = 匹配的订单号
sites-number-matching-order-text = 该客户编号的任一订单均可用于证明。
sites-number-comment = 备注
# $number is a customer number.
sites-number-added = 已添加客户编号 { $number }
# $order is an order number.
sites-number-order = 订单 { $order }
# $count is a whole number.
sites-number-entitlements = { NUMBER($count) } 项权利
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = 由 { $name } 共享
# $number is a customer number.
sites-number-remove = 移除客户编号 { $number }
sites-number-remove-verb = 移除
# $number is a customer number.
sites-number-remove-text = 仅通过 { $number } 看到的内容会从您的目录中消失。您以此注册的许可证将等待站点决定。
# $number is a customer number.
sites-number-removed = 已移除客户编号 { $number }
sites-continuity-text = 有人缺席时会受阻的许可证和站点：缺席的所有者、不再登录的成员、管理员过少。
sites-continuity-fine = 无需处理。
sites-absent-for = 未登录时长
# $count is a whole number.
sites-months = { NUMBER($count) } 个月
sites-absent-owners = 所有者缺席的许可证
sites-absent-left = 已离开站点
sites-absent-locked = 帐户已锁定
sites-absent-never-signed-in = 从未登录
# $month is a month with its year.
sites-absent-dormant = 上次登录：{ $month }
sites-absent-no-owner = 无人注册，或其所有者已被移除
sites-no-owner = 无所有者的许可证
sites-account-gone = 已删除的帐户
# $count is a whole number.
sites-licenses = { NUMBER($count) } 个许可证
sites-quiet = 未登录的人员
sites-take-over = 接管…
sites-not-yet = 6 个月后可接管
# $count is a whole number.
sites-take-over-title = 接管 { NUMBER($count) } 个许可证
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
# $count is a whole number.
sites-take-over-text = { $name } 在 { $site } 的 { NUMBER($count) } 个许可证将更换所有者。{ $name } 和所有管理员会收到通知。
# $site is the name of a site.
# $count is a whole number.
sites-take-over-unowned = { $site } 的 { NUMBER($count) } 个许可证将指定所有者。所有管理员会收到通知。
sites-take-over-confirm = 确认
# $count is a whole number.
sites-taken-over = { NUMBER($count) } 个许可证已更换所有者
sites-owner-me = 我
sites-owner-colleague = 同事
sites-colleague = 同事
sites-open = 此站点的人员和级别
find-title = 查找您的许可证
# $email is an e-mail address.
find-text = 您的帐户（{ $email }）尚未看到许可证。请用以下方式之一查找。
find-number = 通过客户编号
find-number-text = 输入编号和其中一个订单，即可立即看到该编号下购买的所有内容，无需批准。
find-certificate = 通过购买证书
find-certificate-text = 使用证书上的序列号和订单号即可立即注册。许可证将归您所有，站点管理员会收到通知。
find-certificate-open = 输入证书
find-found = 已找到。同步后会出现在目录中。
sites-partners = 经销商
sites-partners-text = 向此站点销售的经销商，以及各自可对所售许可证执行的操作。他们看不到您在别处购买的内容。
sites-partners-none = 没有经销商向此站点销售过。
sites-partner-orders = { $count ->
   *[other] { NUMBER($count) } 个订单 · 最近 { $date }
}
sites-partner-set = 由 { $name } 于 { $date } 设置
sites-partner-usual = 默认设置，未更改
sites-partner-change = 更改
sites-partner-title = { $name } 可执行的操作
sites-partner-title-text = 立即适用于 { $name } 销售给 { $site } 的所有内容。双方站点的人员会收到通知。
sites-partner-level = 经销商可以
sites-partner-level-none = 无
sites-partner-level-register = 注册和升级
sites-partner-level-manage = 代为管理
sites-partner-level-none-text = 只能看到许可证存在（密钥已遮蔽），不能执行任何操作。
sites-partner-level-register-text = 代您注册和升级，并可查看密钥。每次都会通知您。
sites-partner-level-manage-text = 对其所售内容执行成员可做的一切操作，包括迁移和提取许可证；人员、角色和共享除外。
sites-partner-until = 最后一天
sites-partner-until-hint = 留空：直到您更改为止。之后经销商可注册和升级。
sites-partner-until-date = 至 { $date }
sites-partner-save = 保存
sites-partner-changed = { $name }：已保存。经销商会收到通知。
find-site = 通过支持 ID
find-site-text = 请求访问您组织的站点。由其管理员决定，如没有则由客户服务决定。结果会通过邮件通知您。
find-site-open = 请求访问
find-waiting = 您的请求
find-waiting-open = 打开请求
find-more = 查找更多许可证
find-certificate-dialog = 查询证书
find-certificate-dialog-text = 两个编号都在购买证书上。可立即注册，无需批准。
find-certificate-serial = 序列号
find-certificate-order = 订单号
find-certificate-go = 查询
find-certificate-unknown = 此订单中没有该序列号。请检查两个编号。
find-certificate-registered = 已有人注册。请请求访问该站点，或请求该许可证。
