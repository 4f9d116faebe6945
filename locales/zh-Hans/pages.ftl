### 门户邮件中的链接所打开的页面。

page-confirm-title = 确认您的电子邮件地址
page-confirm-body = 按下按钮，确认此电子邮件地址用于您在 { $portal } 的帐户。
page-confirm-button = 确认电子邮件地址

page-confirmed-title = 电子邮件地址已确认
page-confirmed-body = 现在可以登录了。返回 Licet 并关闭此页面。

page-link-expired-title = 此链接已失效
page-link-expired-body = 链接已被使用、已被新链接取代或时间过久。请在 Licet 中重新申请。

page-reset-title = 设置新密码
page-reset-password = 新密码
page-reset-password-hint = 至少 { $minimum } 个字符。几个词比一个词更容易记住。
page-reset-password-again = 再次输入新密码
page-reset-button = 保存新密码

page-reset-done-title = 密码已保存
page-reset-done-body = 使用新密码登录 Licet。所有会话均已退出登录。

page-rate-limited-title = 尝试次数过多
page-rate-limited-body = 请等待 { $seconds } 秒，然后重新加载此页面。

page-failed-title = 操作未完成
page-failed-body = 门户目前出现问题。请在几分钟后重试。

page-field-required = 请输入密码。
page-field-too-short = 至少 { $minimum } 个字符。
page-field-too-long = 最多 { $maximum } 个字节。
page-field-mismatch = 两次输入的密码不一致。
page-field-password-common = 此密码太容易被猜到。请换一个。
