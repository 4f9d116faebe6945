### 应用框架：导航栏、标题栏、状态栏、命令面板、按键列表，以及期限用语。
### 术语：license = 许可证 · entitlement = 使用权 · maintenance contract = 维护合同 · serial number = 序列号
### license key = 许可证密钥 · license file = 许可证文件 · order = 订单 · site = 站点 · reseller = 经销商
### renewal = 续订 · reminder = 提醒 · mirror = 离线数据 · vendor = 供应商 · request = 请求 · outbox = 发件箱 · lapsed = 已过期 · flex contract = 弹性合同

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = 跳到内容
app-error-unknown = 出现问题（{ $code }）。请重试。如仍出现，请重新启动 Licet。

app-search = 搜索许可证
app-search-placeholder = 搜索序列号、产品、订单、主机…
app-action-search = 搜索许可证

screen-overview = 概览
screen-catalog = 目录
screen-renewals = 续订
screen-changes = 更改
screen-downloads = 下载
screen-settings = 设置

rail-label = 屏幕
rail-reminders =
    { $count ->
       *[other] { $count } 条新提醒
    }
rail-changes = { $count } 项更改需要处理
rail-downloads = { $count } 项下载正在进行

## 状态栏

status-label = 状态
status-never-synced = 尚未同步
status-synced = 已同步：{ $ago }
status-live = 实时
status-live-text = 门户的更改会立即显示在这里
status-syncing =
    { $rows ->
        [0] 正在同步
       *[other] 正在同步 · { $rows } 行
    }
status-first-sync =
    { $rows ->
        [0] 正在加载目录
       *[other] 正在加载目录 · { $rows } 行
    }
status-sync-progress = 同步进度
status-offline = 离线，始于 { $since }
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = 数据时间：{ $moment }
sync-still-offline = 无法连接门户。Licet 会继续尝试并保留您的更改。
status-held = 门户要移除 { NUMBER($of) } 行中的 { NUMBER($removals) } 行
status-held-decide = 查看
status-sign-in-again = 重新登录以同步
status-waiting = { $count } 项更改未发送
status-undecided = { $count } 项需要处理
status-indexing = 正在准备搜索
status-lost = 可能缺少更改
status-downloads =
    { $count ->
       *[other] { $count } 项下载
    }
status-download-progress = { $file } 的进度
status-licenses =
    { $count ->
       *[other] { $shown } 个许可证
    }

held-title = 移除这么多行？
held-text = 门户的最新响应将从此计算机移除 { NUMBER($of) } 行中的 { NUMBER($removals) } 行。尚未移除任何内容。如果保留，Licet 将重新加载目录并比较。
held-keep = 保留并比较
held-apply =
    { $removals ->
       *[other] 移除 { $removals } 行
    }

## 操作、命令面板、按键

action-sync = 立即同步
action-sync-cancel = 停止同步
action-theme-light = 使用浅色主题
action-theme-dark = 使用深色主题
action-theme-system = 使用系统主题

palette-title = 命令面板
palette-placeholder = 输入操作、序列号、产品或订单…
palette-results = 结果
palette-licenses = 许可证
palette-actions = 操作
palette-nothing = 未找到“{ $text }”的结果

keys-title = 键盘快捷键
keys-group-go = 转到
keys-group-view = 查看
keys-group-do = 操作

## 期限

term-perpetual = 永久
term-ends-today = 今天到期
term-days-left =
    { $days ->
       *[other] 剩余 { $days } 天
    }
term-lapsed =
    { $days ->
        [1] 昨天过期
       *[other] { $days } 天前过期
    }
term-bucket-lapsed = 已过期
term-bucket-under30 = 不足 30 天
term-bucket-from30-to89 = 30–89 天
term-bucket-from90 = 90 天及以上
term-bucket-perpetual = 永久

## Closing the window, starting at login

closing-title = 是否让 Licet 继续运行以便提醒？
closing-text = 只有 Licet 运行时才会提醒。您可以在设置中更改。
closing-tray = 其图标保留在托盘中。
closing-no-tray = 此桌面不显示托盘图标：再次启动 Licet 即可打开其窗口。
closing-keep = 继续运行
closing-quit = 退出
login-offer = 是否在登录时启动 Licet，以便无需打开也能收到提醒？
login-offer-yes = 登录时启动
login-offer-no = 暂不
