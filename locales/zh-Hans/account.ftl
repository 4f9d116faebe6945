### 登录、创建帐户，以及离线数据打开之前的各种状态。

## 字段旁的错误提示

field-required = 必填
field-too-long = 最多 { NUMBER($maximum) } 个字符。
field-too-short = 至少 { NUMBER($minimum) } 个字符。
field-mismatch = 不一致
field-email-form = 请输入电子邮件地址，例如 name@example.com。
field-password-common = 此密码太容易被猜到。请换一个。
field-unknown-choice = 请从列表中选择一项。
field-already-member = 已属于该站点。
field-form = 请检查格式。
field-holds-address = 请移除网址和电子邮件地址。
field-is-own = 这是您自己的地址。
field-unchanged = 与当前值相同
field-not-asked = 此处不需要。请留空。
field-out-of-range = 请输入 { $minimum } 到 { $maximum } 之间的数字。
field-agreement = 请接受或拒绝协议。

## 登录

signin-title = 登录
signin-lead = 在线或离线，随时查看所有许可证
signin-portal = 门户地址
signin-portal-hint = 由供应商提供。以 https:// 开头
portal-confirm-title = 连接到此门户？
portal-confirm-text = Licet 首次连接到 { $portal }。您的电子邮件和密码将发送到此地址。仅当此地址由您输入或您认识它时才继续。
portal-confirm-yes = 连接
signin-email = 电子邮件
signin-password = 密码
signin-submit = 登录
signin-new = 首次使用 Licet？
signin-create = 创建帐户
signin-forgot = 忘记密码？
signin-passphrase-hint = 此计算机没有密钥环。密码短语用于加密离线数据；每次启动 Licet 时都需输入。
signin-session-ended = 您的会话已结束。请重新登录以同步。您的许可证可继续离线使用。
signin-account-locked = 供应商已锁定此帐户。请联系客户服务。您的许可证可继续离线使用。
signin-back = 返回我的许可证

## 忘记密码

forgot-title = 忘记密码
forgot-lead = 门户将通过电子邮件发送用于设置新密码的链接。
forgot-submit = 发送链接
forgot-done-title = 请查收电子邮件
forgot-done-text = 如果 { $email } 有帐户，链接已发送。链接将在 60 分钟后失效。
forgot-back = 返回登录

## 创建帐户

create-title = 创建帐户
create-lead = 一个帐户管理组织的所有许可证。确认电子邮件后，注明该邮件地址的订单将会显示。
create-back = 返回登录
create-section-sign-in = 登录信息
create-section-you = 您和您的组织
create-section-address = 地址
create-section-agreement = 协议
create-email = 电子邮件
create-email-hint = 用于登录和匹配您的订单。
create-email-again = 确认电子邮件
create-password = 密码
create-password-again = 确认密码
create-password-hint = 至少 { NUMBER($minimum) } 个字符。使用多个词更易记住。
create-password-too-short = { $missing ->
   *[other] 还需要 { NUMBER($missing) } 个字符。
}
create-password-easy = 容易被猜到：重复或包含您的姓名
create-password-enough = 可用。越长越难被猜到。
create-password-good = 难以猜到
create-password-strong = 非常难以猜到
create-agreement-loading = 正在加载协议
create-agreement-none = 此门户没有协议。
create-agreement-choice = 协议
create-agreement-accept = 接受
create-agreement-decline = 拒绝
create-agreement-declined = 不接受协议就无法创建帐户。未发送任何内容，您输入的内容已保留。
create-submit = 创建帐户
create-done-title = 请查收电子邮件
create-done-text = 已向 { $email } 发送电子邮件。请打开其中的链接确认地址，然后登录。
create-done-hint = 几分钟后仍未收到？请检查垃圾邮件文件夹或重新发送邮件。
resend-confirmation = 重新发送邮件
resend-done = 如果 { $email } 尚未确认，已发送新邮件。

## 个人资料

profile-customer-type = 客户类型
profile-customer-type-end_user = 最终用户
profile-customer-type-reseller = 经销商
profile-customer-type-distributor = 分销商
profile-customer-type-oem = OEM
profile-first-name = 名
profile-last-name = 姓
profile-company = 公司
profile-phone = 电话
profile-phone-extension = 分机
profile-additional-email = 其他或团队电子邮件
profile-additional-email-hint = 接收每封确认邮件的副本，例如团队邮箱。
profile-language = 邮件语言
profile-line1 = 街道地址
profile-line2 = 楼号、楼层、部门
profile-city = 城市
profile-country = 国家/地区
profile-state = 省/州
profile-postal-code = 邮政编码

## 打开之前的离线数据

mirror-new-passphrase-title = 设置密码短语
mirror-new-passphrase-text = 此计算机没有密钥环，因此使用密码短语加密离线数据。Licet 每次启动时都会要求输入，且不会存储它。
mirror-passphrase = 密码短语
mirror-passphrase-again = 确认密码短语
mirror-passphrase-set = 设置密码短语
mirror-unlock-title = 解锁您的许可证
mirror-unlock-text = 您的离线数据已用密码短语锁定。
mirror-unlock = 解锁
mirror-waiting-title = 正在等待密钥环
mirror-waiting-text = 离线数据的密钥在 { $keyring } 中，但它尚未响应。请查找其提示（可能在此窗口后面）并解锁。
mirror-locked-title = 密钥环已锁定
mirror-locked-text = 离线数据的密钥在 { $keyring } 中，但它已锁定或未响应。请解锁后重试。没有删除任何内容。
mirror-try-again = 重试
mirror-or-passphrase = 或使用恢复密码短语解锁。
mirror-or-new-passphrase = 或设置密码短语来加密离线数据。Licet 将在每次启动时要求输入。
mirror-opening-title = 正在打开许可证
mirror-opening-text = 更新后可能需要一分钟。
mirror-key-missing-title = 离线数据的密钥缺失
mirror-key-missing-text = 此计算机的密钥环中已没有该密钥。没有删除任何内容。
mirror-key-changed-title = 离线数据的密钥已更改
mirror-key-changed-text = 此计算机的密钥环中是另一个密钥。没有删除任何内容。
mirror-key-lost-passphrase = 请使用恢复密码短语解锁。
mirror-unusable-title = 无法打开离线数据
mirror-rebuild = 重置离线数据
mirror-rebuild-text = 删除此计算机上的离线数据，并从门户重新下载全部内容。未发送的更改和在此添加的提醒将丢失。门户上不会有任何变化。
mirror-rebuild-confirm = 删除并重置
mirror-close-hint = 或关闭窗口。不会有任何变化。
