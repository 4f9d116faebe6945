### 登录、创建帐户，以及本地副本打开之前的各种状态。

## 字段旁的错误提示

field-required = 请填写此项。
field-too-long = { $maximum ->
   *[other] 最多 { NUMBER($maximum) } 个字符。
}
field-too-short = { $minimum ->
   *[other] 至少 { NUMBER($minimum) } 个字符。
}
field-mismatch = 与上面输入的内容不一致。
field-email-form = 这不是电子邮件地址。格式如 name@example.com。
field-password-common = 此密码太容易被猜到。请换一个。
field-unknown-choice = 请从列表中选择。
field-form = 无法识别此内容。请检查。
field-holds-address = 请去掉网址和电子邮件地址。
field-unchanged = 与之前相同。
field-not-asked = 此处不需要填写，请留空。
field-out-of-range = 请使用 { $minimum } 到 { $maximum } 之间的数字。
field-agreement = 请先选择接受或拒绝。

## 登录

signin-title = 登录
signin-lead = 您的许可证，离线也可用。
signin-portal = 门户地址
signin-portal-hint = 由供应商提供，以 https:// 开头
portal-confirm-title = 连接到此门户？
portal-confirm-text = Licet 即将首次连接到 { $portal }。您输入的内容（如电子邮件和密码）将发送到该处。仅当您输入了此地址或认识它时才继续。
portal-confirm-yes = 连接
signin-email = 电子邮件
signin-password = 密码
signin-submit = 登录
signin-new = 首次使用？
signin-create = 创建帐户
signin-forgot = 忘记密码？
signin-passphrase-hint = 此计算机没有密钥环。许可证的本地副本由密码短语锁定，每次启动 Licet 时都需要输入。
signin-session-ended = 您在门户的会话已结束。重新登录即可同步；许可证仍可查看。
signin-account-locked = 供应商已锁定此帐户。请咨询其客户服务；您的许可证在此仍可查看。
signin-back = 返回我的许可证

## 忘记密码

forgot-title = 忘记密码
forgot-lead = 门户会向您的电子邮件地址发送链接，您可通过它设置新密码。
forgot-submit = 发送链接
forgot-done-title = 请查收邮件
forgot-done-text = 如果 { $email } 有对应的帐户，含链接的邮件已在发送途中。链接仅在短时间内有效。
forgot-back = 返回登录

## 创建帐户

create-title = 创建帐户
create-lead = 一个帐户管理贵组织购买的所有许可证。确认电子邮件后，列有该地址的订单就会显示。
create-back = 返回登录
create-section-sign-in = 登录信息
create-section-you = 您和您的组织
create-section-address = 地址
create-section-agreement = 协议
create-email = 电子邮件
create-email-hint = 用于登录，并据此匹配订单。
create-email-again = 再次输入电子邮件
create-password = 密码
create-password-again = 再次输入密码
create-password-hint = { $minimum ->
   *[other] 至少 { NUMBER($minimum) } 个字符。几个词比一个词更容易记住。
}
create-password-too-short = { $missing ->
   *[other] 还需要 { NUMBER($missing) } 个字符。
}
create-password-easy = 容易被猜到：过于规律，或包含您的姓名等信息。
create-password-enough = 长度足够。越长越难猜到。
create-password-good = 难以猜到。
create-password-strong = 极难猜到。
create-agreement-loading = 正在获取协议
create-agreement-none = 此门户没有协议文本。
create-agreement-choice = 您的决定
create-agreement-accept = 接受
create-agreement-decline = 拒绝
create-agreement-declined = 不接受协议，门户就不会创建帐户。没有发送任何内容；您输入的内容会保留在此。
create-submit = 创建帐户
create-done-title = 请查收邮件
create-done-text = 邮件正在发往 { $email }。打开其中的链接确认地址，然后登录。
create-done-hint = 几分钟后仍未收到？请查看垃圾邮件文件夹，或重新发送。
resend-confirmation = 重新发送确认邮件
resend-done = 如果 { $email } 尚未确认，邮件已发出。

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
profile-additional-email-hint = 每封确认邮件都会抄送到此地址，例如整个团队共用的邮箱。
profile-language = 邮件语言
profile-line1 = 街道和门牌号
profile-line2 = 楼号、楼层、部门
profile-city = 城市
profile-country = 国家/地区
profile-state = 省/州
profile-postal-code = 邮政编码

## 打开之前的本地副本

mirror-new-passphrase-title = 设置密码短语
mirror-new-passphrase-text = 此计算机没有密钥环，因此由密码短语锁定许可证的本地副本。Licet 每次启动时都会要求输入。它不会存储在任何地方。
mirror-passphrase = 密码短语
mirror-passphrase-again = 再次输入密码短语
mirror-passphrase-set = 设置密码短语
mirror-unlock-title = 解锁您的许可证
mirror-unlock-text = 本地副本已用您的密码短语锁定。
mirror-unlock = 解锁
mirror-waiting-title = 正在等待密钥环
mirror-waiting-text = 本地副本的密钥保存在 { $keyring } 中，它尚未响应。请查找其提示（可能在此窗口后面）并解锁。
mirror-locked-title = 密钥环已锁定
mirror-locked-text = 保存本地副本密钥的 { $keyring } 已锁定或未响应。请解锁后重试。没有删除任何内容。
mirror-try-again = 重试
mirror-or-passphrase = 或使用恢复密码短语打开。
mirror-or-new-passphrase = 或改为选择一个密码短语来锁定本地副本。Licet 每次启动时都会要求输入。
mirror-opening-title = 正在打开许可证
mirror-opening-text = 正在打开本地副本。更新后可能需要一分钟。
mirror-key-missing-title = 本地副本的密钥已丢失
mirror-key-missing-text = 此计算机的密钥环中已没有该密钥。没有删除任何内容。
mirror-key-changed-title = 本地副本的密钥已更改
mirror-key-changed-text = 此计算机的密钥环中的密钥不是锁定该副本的那个。没有删除任何内容。
mirror-key-lost-passphrase = 您的恢复密码短语可以打开它。
mirror-unusable-title = 无法打开本地副本
mirror-rebuild = 从门户重建
mirror-rebuild-text = 删除此计算机上的本地副本，并从门户重新加载全部内容。未发送的更改和在此添加的提醒会丢失；门户上的内容不变。
mirror-rebuild-confirm = 删除并重建
mirror-close-hint = 也可以关闭窗口：不会有任何更改。
