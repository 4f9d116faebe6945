### 设置：帐户、外观、提醒、下载、离线数据。

settings-save = 保存

## 帐户

settings-account = 帐户
settings-portal = 门户
settings-profile-edit = 编辑资料
settings-profile-saved = 资料已保存
settings-email-change = 更改电子邮件
settings-email-text = 新地址会收到含有链接的邮件。{ $email } 会立即收到通知，并可在 7 天内撤消更改。新地址确认后，所有会话都会退出登录。
settings-email-new = 新电子邮件
settings-email-submit = 发送邮件
settings-email-sent = 含有链接的邮件已发送到 { $email }。
settings-password-change = 更改密码
settings-password-text = 此帐户的其他所有会话都会退出登录。
settings-password-current = 当前密码
settings-password-new = 新密码
settings-password-again = 确认新密码
settings-password-submit = 更改密码
settings-password-saved = 密码已更改
settings-sessions = 会话
settings-sessions-text = 已登录此帐户的设备
settings-sessions-show = 显示会话
settings-session-this = 此设备
settings-session-unnamed = 未命名设备
settings-session-seen = 上次活动 { $moment }
settings-session-end = 退出登录
settings-sessions-end-others = 退出所有其他设备
settings-sessions-close = 关闭

## 退出登录

settings-sign-out = 退出登录
settings-sign-out-copy = 离线数据
settings-sign-out-keep = 锁定并保留
settings-sign-out-delete = 删除
settings-sign-out-keep-text = 以加密形式保留在此计算机上。下次登录仅加载更改的内容。
settings-sign-out-delete-text = 将从此计算机删除许可证、提醒和下载列表。已下载的文件会保留，门户上不会有任何变化。
settings-sign-out-waiting = { NUMBER($count) } 项未发送的更改将丢失。
settings-sign-out-confirm-delete = 退出登录并删除
settings-sign-out-lose = 同时删除未发送的更改
field-lose-changes = 请确认此项，或保留离线数据。

## 外观

settings-look = 语言和外观
settings-language = 语言
settings-language-text = 日期和数字遵循您的区域设置。
settings-language-system = 系统默认
settings-theme = 主题
settings-theme-system = 系统
settings-theme-light = 浅色
settings-theme-dark = 深色

## 提醒

settings-reminders = 提醒
settings-lead-times = 提醒计划
settings-lead-times-text = 适用于所有合同。要单独设置某份合同，请使用“续订”中的铃铛。
settings-notifications = 通知
settings-notifications-text = 提醒始终显示在“续订”中。
settings-notifications-show = 在桌面上显示

## 自定义字段

settings-fields = 自定义字段
settings-fields-text = 许可证上的自定义列。所有可访问许可证的人都能看到其值。

## 下载

settings-folder = 下载文件夹
settings-folder-system = 系统下载文件夹
settings-folder-choose = 选择文件夹

## 离线数据

settings-copy = 离线数据
settings-copy-rows = { $count ->
   *[other] 此计算机上有 { NUMBER($count) } 个许可证，已加密
}
settings-copy-synced = 已同步：{ $moment }
settings-copy-never = 尚未同步
settings-passphrase = 恢复密码短语
settings-passphrase-text = 在密钥环丢失密钥时打开离线数据。
settings-passphrase-about = 在密钥环丢失密钥时打开离线数据。它不会存储在任何地方，请妥善保管。以前的密码短语将失效。
settings-passphrase-set = 设置密码短语
settings-passphrase-saved = 恢复密码短语已设置
settings-rebuild = 重置离线数据
settings-rebuild-text = 删除离线数据并重新下载全部内容。
settings-rebuild-open = 重置
settings-rebuild-about = 删除此计算机上的许可证，并从门户重新下载。提醒、设置和下载会保留，门户上不会有任何变化。
settings-rebuild-offline = 目前无法连接门户。恢复连接之前，此处没有许可证。

## 关于

settings-about = 关于
settings-keys = 键盘快捷键
settings-keys-text = 所有操作都无需鼠标。
settings-keys-show = 显示快捷键
settings-version = Licet { $version }
settings-license-terms = 自由软件，依据 Apache-2.0 或 MIT 许可。

## The app without its window

settings-closed = 关闭窗口时
settings-closed-text = 只有 Licet 运行时，提醒和同步才会继续。
settings-closed-ask = 询问
settings-closed-keep = 继续运行
settings-closed-quit = 退出
settings-login = 登录时启动
settings-login-text = Licet 启动时不显示窗口，并从托盘提醒您。
settings-login-on = 登录时启动 Licet
