### 下载：可获取的软件、队列，以及每个文件的结果。

## 下载的状态

downloads-share-of = { $share }，共 { $size }
downloads-time-left = 剩余 { $time }
downloads-waiting = 正在排队
downloads-waiting-resume = 正在排队 · 将从 { $received } 处继续
downloads-offline = 可连接门户后开始
downloads-offline-resume = 可连接门户后从 { $received } 处继续
downloads-verifying = 正在与供应商发布的内容核对
downloads-done = 已下载
downloads-verified-sha256 = 已验证：SHA-256 与供应商发布的一致
downloads-verified-signature = 已验证：由供应商为此许可证签名
downloads-failed = 操作未完成。
downloads-cancelled = 已取消
downloads-cancelled-resume = 在 { $received } 处取消

## 队列

downloads-queue = 队列
downloads-queue-empty = 暂无下载
downloads-queue-empty-text = 在下方选择软件，或在许可证的详细信息中选择许可证文件。每个文件都要通过验证，才会以正式名称保存。
downloads-queue-under-way = { $count ->
   *[other] { NUMBER($count) } 项进行中
}
downloads-folder = 文件保存到
downloads-folder-change = 更改
downloads-progress = { $file } 的进度
downloads-cancel = 取消
downloads-retry = 重试
downloads-resume = 继续
downloads-open = 打开
downloads-show-folder = 在文件夹中显示 { $file }
downloads-forget = 从列表中移除 { $file }
downloads-forgotten = { $file } 已从列表中移除；文件保留在原处。
downloads-forgotten-unfinished = { $file } 已从列表中移除。

## 软件

downloads-software = 您的许可证对应的软件
downloads-search = 搜索软件
downloads-search-placeholder = 搜索产品、文件、版本…
downloads-software-empty = 暂无软件
downloads-software-empty-text = 您拥有许可证的产品的软件包会显示在此。
downloads-software-none = 未找到任何内容
downloads-software-none-text = 没有产品或文件包含这些词。
downloads-search-clear = 显示全部
downloads-files = { $count ->
   *[other] { NUMBER($count) } 个文件
}
downloads-version = 版本 { $version }
downloads-released = 发布于 { $date }
downloads-get = 下载
downloads-refused = 不可用
downloads-here = 已下载
downloads-in-queue = 在队列中
downloads-show-more = 显示更多产品
keys-changed-title = { $portal } 使用新密钥对许可证文件签名
keys-changed-text = 在您信任新密钥之前，使用它的文件会被拒绝。请通过电话或供应商网站（而非门户）获取其指纹并进行比较。
keys-changed-trusted = 目前信任的密钥
keys-changed-new = 新密钥
keys-trust = 信任新密钥
keys-dialog-title = 信任 { $portal } 的新密钥？
keys-dialog-text =
    使用新密钥签名的许可证文件将被视为真实。仅当供应商确认了指纹时才信任它。

    新密钥：
    { $new }

    目前信任的密钥：
    { $trusted }
