### 门户邮件中的链接所打开的页面。

page-confirm-title = 确认您的电子邮件地址
page-confirm-body = 请输入此帐户在 { $portal } 的密码，然后按下按钮。
page-confirm-button = 确认电子邮件地址
page-confirm-password = 密码
page-confirm-other = 我不知道密码：另设一个

page-confirmed-title = 电子邮件地址已确认
page-confirmed-body = 现在可以登录了。返回 Licet 并关闭此页面。
page-decline-hint = 是别人输入了您的地址吗？
page-decline-button = 不是我
page-declined-title = 谢谢
page-declined-body = 请求已撤回，链接不再有效。

page-link-expired-title = 此链接已失效
page-link-expired-body = 链接已被使用、已被新链接取代或时间过久。请在 Licet 中重新申请。

page-reset-title = 设置新密码
page-reset-password = 新密码
page-reset-password-hint = 至少 { $minimum } 个字符。几个词比一个词更容易记住。
page-reset-password-again = 再次输入新密码
page-reset-button = 保存新密码

page-reset-done-title = 密码已保存
page-reset-done-body = 使用新密码登录 Licet。所有会话均已退出登录。
page-undo-title = 撤消电子邮件地址的更改
page-undo-body = 帐户将恢复使用 { $email }，所有会话都会结束，密码不再有效。用于另设密码的链接将发往 { $email }。
page-undo-button = 撤消
page-undone-title = 已撤消
page-undone-body = 请查看您的邮件：用于另设密码的链接已发出。
page-join-title = 接受邀请
page-join-body = { $site } 的超级用户随后会看到您的姓名以及您有帐户。
page-join-button = 接受
page-joined-title = 已接受
page-joined-body = 您可以关闭此页面。

page-rate-limited-title = 尝试次数过多
page-rate-limited-body = 请等待 { $seconds } 秒，然后重新加载此页面。

page-failed-title = 操作未完成
page-failed-body = 门户目前出现问题。请在几分钟后重试。

page-field-required = 请输入密码。
page-field-too-short = 至少 { $minimum } 个字符。
page-field-too-long = 最多 { $maximum } 个字节。
page-field-mismatch = 两次输入的密码不一致。
page-field-password-common = 此密码太容易被猜到。请换一个。
page-field-wrong = 这不是为此帐户设置的密码。
page-field-form = 其中包含密码不能使用的字符。
