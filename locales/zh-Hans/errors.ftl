### 各错误代码的说明：发生了什么，可以怎么做。先列门户的代码，再列桌面应用的代码。

## 门户

error-bad-request = 门户无法识别此应用。请更新 Licet，然后重试。
error-too-large = 超出门户一次可接收的大小。
error-invalid-fields = 部分字段的值需要修改：请见字段旁的提示。
error-unauthenticated = 门户要求您重新登录。
error-wrong-credentials = 电子邮件或密码有误。请检查两者，或申请新密码。
error-session-revoked = 会话已被终止。请重新登录。
error-email-not-confirmed = 密码正确，但此电子邮件尚未确认。请打开门户邮件中的链接。
error-account-locked = 供应商已锁定此帐户。请咨询其客户服务。
error-forbidden = 此帐户无权执行此操作。
error-agreement-declined = 不接受协议，门户就不会创建帐户。
error-link-expired = 此链接已被使用、已被取代或时间过久。请重新申请。
error-not-found = 此内容不存在，或此帐户无权查看。
error-rate-limited = { $retry_after ->
   *[other] 尝试次数过多。请等待 { NUMBER($retry_after) } 秒，然后重试。
}
error-cursor-expired = 门户已重新开始，因此会重新加载全部内容。
error-cursor-invalid = 门户不知道此副本的进度，因此会重新加载全部内容。
error-app-too-old = 此门户需要 Licet { $minimum } 或更高版本。您的许可证仍可查看；更新 Licet 后即可同步。
error-key-reused = 此请求已用其他内容发送过。请重新加载，然后重试。
error-serial-unknown = 此帐户无法查看 { $serial }，或它不存在。请检查 O 与 0、I 与 1。
error-already-registered = { $serial } 已注册。
error-not-transactable = { $serial } 须以其他方式激活：{ $instructions }
error-key-printed = { $serial } 的密钥印在其证书上：无需注册。
error-is-maintenance = { $serial } 是维护合同，无需注册。
error-is-voucher = { $serial } 是兑换券。请先兑换。
error-is-flex = { $serial } 是弹性合同。许可证从中提取。
error-keys-not-shared = 此共享只显示许可证，不含密钥。请向所有者索取。
error-license-unattended = 您不再属于 { $serial } 的站点。此许可证由该站点的管理员决定。
error-license-attended = { $serial } 的所有者仍属于该站点：无需决定。
error-no-license-file = 此许可证没有许可证文件。
error-release-not-entitled = 您没有适用于此产品的许可证。
error-release-term-over = 您的许可证期限已结束。续订后即可下载。
error-release-maintenance-lapsed = 此项需要有效的维护。续订合同后即可下载。
error-range-unsatisfiable = 门户上的文件已更改。请重新开始下载。
error-unavailable = 门户繁忙或正在重启。请在一分钟后重试。
error-internal = 门户自身出现问题。请在几分钟后重试。

## 桌面应用

error-offline = 无法连接门户。请检查网络和地址；其间可使用先前加载的内容。
error-portal-address = 这不是门户地址。门户地址以 https:// 开头
error-not-a-portal = 此地址有应答，但不是许可证门户。请检查地址。
error-portal-redirects = 此地址会转到别处。请向供应商索取门户的正式地址。
error-certificate-not-trusted = 此计算机不信任 { $host } 的证书。颁发者是“{ $issuer }”。如果这是贵组织的证书颁发机构，请将其根证书（“{ $root }”）导入操作系统的证书存储区，然后重新启动 Licet。如果您不认识该颁发者，请勿连接，并咨询网络团队。
error-certificate-expired = { $host } 的证书已于 { $date } 过期。请联系门户运营方续订证书，并检查此计算机的日期。
error-certificate-not-yet-valid = { $host } 的证书自 { $date } 起才有效。请检查此计算机的日期。
error-certificate-wrong-host = { $host } 的证书是为其他主机颁发的：{ $names }。请检查地址。
error-certificate-revoked = { $host } 的证书已被颁发者吊销。请勿登录，并告知门户运营方。
error-certificate-invalid = { $host } 的证书无法使用。请联系门户运营方检查证书。
error-tls-unavailable = 此计算机没有证书存储区，无法建立安全连接。请安装系统的 CA 证书，然后重新启动 Licet。
error-portal-not-confirmed = 未确认连接，因此没有向 { $host } 发送任何内容。
error-not-signed-in = 尚未登录。请先登录。
error-session-ended = 您在门户的会话已结束。请重新登录。
error-keyring-unavailable = 此桌面没有可保存会话的密钥环。请改用密码短语。
error-keyring-locked = 密钥环已锁定。请解锁后重试。
error-keyring-failed = 密钥环未能保存内容。没有存储任何内容；请重试，或改用密码短语。
error-passphrase-wrong = 此密码短语无法打开本地副本。请检查大小写和键盘语言。
error-passphrase-not-set = 此副本未设置密码短语。
error-passphrase-short = { $minimum ->
   *[other] 密码短语至少 { NUMBER($minimum) } 个字符。
}
error-passphrase-damaged = 此计算机上与密码短语相关的数据已损坏。请从门户重建副本。
error-mirror-closed = 本地副本未打开。
error-profile-folder = Licet 无法写入自己的文件夹。请检查可用空间和权限。
error-download-folder = 无法写入下载文件夹。请在“设置”中另选一个。
error-view-gone = 此列表已关闭。请重新打开。
error-download-changed = 文件已不存在，或在验证后被更改。请重新下载。
error-download-not-done = 此下载尚未完成。
error-clipboard = 此处无法使用剪贴板。
error-key-needs-input = 只有在您刚刚在此窗口中按下按键或按钮后，才会显示密钥。请再按一次按钮。
# $seconds is a whole number.
error-too-many-keys = 短时间内显示了许多密钥。为安全起见，{ $seconds } 秒后才能显示下一个。要交付大量密钥，请使用交付功能。
error-nothing-to-open-with = 此计算机没有可打开此文件的程序。
error-no-partner-contact = 订单中没有合作伙伴的联系人。请向供应商询问。
# $count 是整数。
error-changes-waiting = { $count ->
   *[other] { NUMBER($count) } 项更改尚未到达门户，将会丢失。请先同步，或导出发件箱。
}
error-changes-unreadable = 无法打开本地副本，离线所做且尚未发送的更改会随之丢失。
error-change-settled = 此更改在此期间已发送或已处理。未执行任何操作。
error-export-failed = 无法将文件写入该处。请检查可用空间和权限，或另选一个文件夹。
error-export-unreadable = 无法读取该文件，或它不是您发件箱的导出文件。
error-app-fault = Licet 出现错误。请重试；如仍出现，请重启 Licet。

## 下载

error-download-folder-name = 无法保存此文件夹的路径。请另选一个。
error-download-disk-full = 磁盘已满。请腾出空间后继续：已下载的部分会保留。
error-download-wrong-size = 文件大小与供应商发布的不一致，已删除。请重新下载；如仍出现，请告知供应商。
error-download-wrong-hash = 文件与供应商发布的不一致，已删除。请重新下载；如仍出现，请告知供应商。
error-download-wrong-signature = 许可证文件不是由此供应商签名，或在传输途中被更改，已删除。请重新下载；如仍出现，请告知供应商。
error-download-key-not-trusted = 门户使用此计算机不信任的新密钥对该许可证文件签名，因此文件已删除。请与供应商核对密钥指纹，在“下载”中信任该密钥，然后重新下载文件。
error-download-certificate = 门户的证书被拒绝，因此未下载任何内容。状态栏会说明原因；解决后请重试。
error-keys-not-confirmed = 自此处显示以来，门户的密钥已更改。请在信任之前再次核对。
error-download-wrong-license = 门户发送了另一许可证的文件，已删除。请重新下载；如仍出现，请告知供应商。
error-download-no-free-name = 文件夹中同名文件过多。请移走一些，然后重试。
error-download-unexpected = 门户的应答与请求不符。请重试；如仍出现，请告知供应商。
error-download-unknown = 此下载已不在列表中。
error-download-not-ended = 此下载尚未结束。请先取消。
error-download-stopped = Licet 正在关闭。下载会在下次启动时继续。

## 本地副本

error-mirror-wrong-key = 密钥环中的密钥不是本地副本的密钥。没有更改任何内容。请使用密码短语，或从门户重建副本。
error-mirror-damaged = 本地副本已损坏。请从门户重建。
error-mirror-key-or-file = 无法读取本地副本：副本已损坏，或密钥不符。请使用密码短语，或从门户重建副本。
error-mirror-newer = 此本地副本由更新版本的 Licet 创建。请更新 Licet 后打开。
error-mirror-other-identity = 此本地副本属于另一个帐户或门户。
error-mirror-network-share = 本地副本不能放在网络共享上。请选择此计算机上的文件夹。
error-mirror-in-use = Licet 已在使用此本地副本运行。
error-mirror-sqlite-too-old = 此 Licet 所用的数据库可能丢失数据。请安装更新的版本。
error-mirror-disk-full = 磁盘已满，无法再存储内容。请腾出空间，然后重试。
error-mirror-io = 无法读取或写入本地副本的文件。请检查磁盘和文件夹权限。
error-mirror-failed = 本地副本的数据库出现故障。请重启 Licet；如仍出现，请从门户重建副本。
error-sync-answer-form = 无法读取门户的应答。请稍后重试；如仍出现，请告知供应商。
error-sync-not-the-portal = 在门户地址应答的不是门户，可能是网络的登录页面。
error-sync-other-portal = 现在由另一个门户在此地址应答。没有更改任何内容；重新登录即可使用它。
error-sync-answer-too-large = 门户的应答超出允许的大小，已被拒绝。请告知供应商。
error-sync-refused = 门户拒绝了同步。请稍后重试；如仍出现，请告知供应商。
error-sync-cursor-loop = 门户连续三次让应用从头开始，因此已停止同步。请稍后重试；如仍出现，请告知供应商。
error-sync-never-agrees = 收到的内容与门户声称发送的不符，因此没有移除任何内容，并已停止同步。请告知供应商。
error-sync-never-proven = 门户没有说明总量，因此无法证实副本完整。请告知供应商。
error-sync-stuck = 即使重新读取全部内容，门户的响应仍无法使用。您的副本和您自己的更改都会保留，系统会不时重试同步。请告知供应商。
error-cancelled = 已取消。

## 提醒

error-reminder-not-ahead = 请选择今天之后的日期。
error-reminder-no-serial = 请输入序列号。

## 获取许可证

error-register-alone = { $serial } 须单独注册。请将其移出列表，另行注册。
error-superseded = { $serial } 已全部升级。请使用 { $by }。
error-repeated = { $serial } 在列表中出现了两次。
error-key-missing = 门户需要一个密钥，以确保只执行一次。请更新 Licet，然后重试。
error-not-partner = { $serial } 并非由您的站点售出，因此您不能代表其客户操作。
error-notification-unknown = 对于此账户可见的内容，没有升级通知 { $notification }。请检查邮件中的 ID。
error-not-offered = 该通知不提供 { $serial } 的升级。
error-not-yours = { $serial } 属于他人。请其所有者以完全权限共享。
error-upgrade-maintenance-lapsed = { $serial } 的维护已失效。请先续订，再升级。
error-too-many = 数量不足。剩余：{ $left }。
error-license-inactive = 许可证 { $serial } 已不再有效：已升级或已退回。
error-rehost-refused = 此许可证在 { $days } 天内最多迁移 { $limit } 次，现已用完。请稍后再试。
error-voucher-unknown = 没有兑换券 { $code }。请检查 O 与 0、I 与 1。
error-voucher-used = 兑换券 { $code } 已兑换。
error-voucher-expired = 兑换券 { $code } 的兑换期限至 { $date } 止。
error-pool-missing = 该合同不含 { $sku } 的许可证。
error-pool-exhausted = 池中数量不足。剩余：{ $remaining }。
error-flex-not-current = 该合同的期限尚未开始或已结束，无法提取。
error-level-too-low = 您在该站点的级别不允许此操作。请联系站点的超级用户。
error-return-never = 无法向该合同退回任何许可证。
error-return-too-late = 退回期限至 { $date } 止。
error-file-too-large = {$name} 超过 {$maximum} MB。
error-file-unreadable =
    { $reason ->
        [kind] 无法读取 {$name} 这种类型的文件。可以读取证书（.eml、.html、.txt）、列表（.txt、.csv）或电子表格（.xlsx）。
        [password] {$name} 受密码保护。请移除密码后重新保存。
        [large] {$name} 过大：单元格、列或组成部分超出可读取的数量。请仅保存包含序列号的表格。
        [rows] {$name} 的行或序列号超过 {$maximum} 个。未采用任何内容。请拆分为较小的文件。
        [serials] {$name} 中没有像序列号的内容。
       *[damaged] {$name} 的内容与名称不符。
    }
error-draft-too-large = 此表单太大，无法保留。离开后所填内容会丢失。
