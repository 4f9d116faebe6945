### 下载：可获取的软件、队列，以及每个文件的结果。

## 下载的状态

downloads-share-of = { $share }，共 { $size }
downloads-time-left = 剩余 { $time }
downloads-waiting = 排队中
downloads-waiting-resume = 排队中 · 从 { $received } 继续
downloads-offline = 可连接门户后开始
downloads-offline-resume = 可连接门户后从 { $received } 继续
downloads-verifying = 正在验证文件
downloads-done = 已下载
downloads-verified-sha256 = 已验证（SHA-256）
downloads-verified-signature = 已验证（供应商签名）
downloads-failed = 下载失败。
downloads-cancelled = 已取消
downloads-cancelled-resume = 在 { $received } 处取消

## 队列

downloads-queue = 队列
downloads-queue-empty = 暂无下载
downloads-queue-empty-text = 选择下方的软件，或许可证详细信息中的许可证文件。每个文件都会经过验证。
downloads-queue-under-way = { NUMBER($count) } 项进行中
downloads-folder = 保存到
downloads-folder-change = 更改
downloads-progress = { $file } 的进度
downloads-cancel = 取消
downloads-retry = 重试
downloads-resume = 继续
downloads-open = 打开
downloads-show-folder = 在文件夹中显示 { $file }
downloads-forget = 从列表中移除 { $file }
downloads-forgotten = 已从列表中移除 { $file }。文件会保留。
downloads-forgotten-unfinished = 已从列表中移除 { $file }。

## 软件

downloads-software = 您的许可证对应的软件
downloads-search = 搜索软件
downloads-search-placeholder = 搜索产品、文件、版本…
downloads-software-empty = 暂无软件
downloads-software-empty-text = 您已获许可的产品的软件会显示在这里。
downloads-software-none = 没有匹配项
downloads-software-none-text = 没有产品或文件符合您的搜索。
downloads-search-clear = 显示全部
downloads-files = { NUMBER($count) } 个文件
downloads-version = 版本 { $version }
downloads-released = 发布于 { $date }
downloads-get = 下载
downloads-refused = 不可用
downloads-here = 已下载
downloads-in-queue = 排队中
downloads-show-more = 显示更多产品
keys-changed-title = { $portal } 使用新密钥对许可证文件签名
keys-changed-text = 在您信任新密钥之前，用它签名的许可证文件会被拒绝。请通过电话或供应商的网站（而不是通过门户）获取其指纹并进行比较。
keys-changed-trusted = 当前信任的密钥
keys-changed-new = 新密钥
keys-trust = 信任新密钥
keys-dialog-title = 信任 { $portal } 的新密钥？
keys-dialog-text =
    用新密钥签名的许可证文件将被接受。仅在供应商确认指纹后才信任它。

    新密钥：
    { $new }

    当前信任的密钥：
    { $trusted }
