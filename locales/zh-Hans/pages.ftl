### 门户邮件中的链接所打开的页面。

page-confirm-title = 确认您的电子邮件地址
page-confirm-body = 请输入您在 { $portal } 的帐户密码以确认。
page-confirm-button = 确认电子邮件地址
page-confirm-password = 密码
page-confirm-other = 我不知道密码。设置新密码

page-confirmed-title = 电子邮件地址已确认
page-confirmed-body = 您现在可以登录。请返回 Licet 并关闭此页面。
page-decline-hint = 是否有人误填了您的地址？
page-decline-button = 不是我
page-declined-title = 谢谢
page-declined-body = 请求已撤回，链接不再有效。

page-link-expired-title = 此链接已失效
page-link-expired-body = 链接已使用、已被更新的链接替换或已过期。请在 Licet 中申请新链接。

page-reset-title = 设置新密码
page-reset-password = 新密码
page-reset-password-hint = 至少 { $minimum } 个字符。使用多个词更易记住。
page-reset-password-again = 确认新密码
page-reset-button = 保存新密码

page-reset-done-title = 密码已保存
page-reset-done-body = 使用新密码登录 Licet。所有会话均已退出登录。
page-undo-title = 撤消电子邮件地址更改
page-undo-body = 帐户将重新使用 { $email }，所有会话退出登录，密码失效。含有设置新密码链接的邮件将发送到 { $email }。
page-undo-password = 密码
page-undo-password-hint = 更改地址之前的帐户密码。
page-undo-button = 撤消
page-undone-title = 已撤消
page-undone-body = 请查收邮件：设置新密码的链接已发送。
page-join-title = 接受邀请
page-join-body = 之后您可以查看 { $site } 的许可证，该站点的人也会看到您的姓名。
page-join-button = 接受
page-joined-title = 已接受
page-joined-body = 您可以关闭此页面。

page-rate-limited-title = 尝试次数过多
page-rate-limited-body = 请等待 { $seconds } 秒，然后重新加载此页面。

page-failed-title = 出现问题
page-failed-body = 门户暂时出现问题。请几分钟后重试。

page-field-required = 请输入密码。
page-field-too-short = 至少 { $minimum } 个字符。
page-field-too-long = 最多 { $maximum } 个字节。
page-field-mismatch = 两次输入的密码不一致。
page-field-password-common = 此密码太容易被猜到。请换一个。
page-field-wrong = 密码错误。请使用为此帐户设置的密码。
page-field-wrong-former = 密码错误。请使用更改地址之前的密码。
page-field-form = 包含密码中不允许的字符。

## Merging two accounts

page-merge-title = 合并您的帐户
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = { $merged } 的所有内容将移至 { $kept }，此后任何人都无法再以 { $merged } 登录。请输入收到此邮件的帐户的密码。
page-merge-button = 确认合并
page-merge-agreed-title = 已确认
page-merge-agreed-body = 另一个邮箱也确认后，帐户即会合并。您可以关闭此页面。
page-merged-title = 帐户已合并
page-merged-body = 请使用保留的帐户登录。您可以关闭此页面。
