### 各错误代码的说明：发生了什么，可以怎么做。先列门户的代码，再列桌面应用的代码。

## 门户

error-bad-request = 门户未接受此请求。请更新 Licet 后重试。
error-too-large = 超过门户一次可接受的数量。请减少后发送。
error-invalid-fields = 有些字段需要更正。请查看旁边的消息。
error-unauthenticated = 请重新登录以继续。
error-wrong-credentials = 电子邮件或密码错误，或地址尚未确认。请检查两者，查找确认邮件，或重置密码。
error-session-revoked = 您的会话已被结束。请重新登录。
error-account-locked = 供应商已锁定此帐户。请联系客户服务。
error-forbidden = 您的帐户没有执行此操作的权限。
error-agreement-declined = 不接受协议就无法创建帐户。
error-link-expired = 此链接已使用、已被替换或已过期。请申请新链接。
error-not-found = 未找到，或您的帐户没有访问权限。
error-rate-limited = 尝试次数过多。请等待 { NUMBER($retry_after) } 秒后重试。
error-cursor-expired = 门户已重置，因此 Licet 将重新加载全部内容。
error-cursor-invalid = 门户无法识别离线数据的状态，因此 Licet 将重新加载全部内容。
error-app-too-old = 此门户需要 Licet { $minimum } 或更高版本。请更新 Licet 以同步。您的许可证可继续离线使用。
error-key-reused = 已用不同内容发送过。请重新加载后重试。
error-serial-unknown = { $serial } 不存在，或您的帐户没有访问权限。请检查 O 与 0、I 与 1。
error-already-registered = { $serial } 已注册。
error-not-transactable = { $serial } 以其他方式激活：{ $instructions }
error-key-printed = { $serial } 的密钥印在证书上。无需注册。
error-is-maintenance = { $serial } 是维护合同，无需注册。
error-is-voucher = { $serial } 是兑换券。请先兑换。
error-is-flex = { $serial } 是弹性合同。请从中提取许可证。
error-keys-not-shared = 此共享不含密钥。请向所有者申请访问权限。
error-license-unattended = 您已不再属于 { $serial } 所在的站点。此许可证由站点管理员决定。
error-license-attended = { $serial } 的所有者仍属于该站点，无需决定。
error-number-mismatch = 未找到与这些编号匹配的订单。请在购买证书或发票上核对两者。
error-last-administrator = 这是站点的最后一位管理员。请先指定另一位管理员。
error-no-license-file = 此许可证没有许可证文件。
error-release-not-entitled = 您没有此产品的许可证。
error-release-term-over = 您的许可证期限已结束。请续订后下载。
error-release-maintenance-lapsed = 需要有效的维护。请续订合同后下载。
error-range-unsatisfiable = 门户上的文件已更改。请重新开始下载。
error-already-requested = 您已提出相同的请求，该请求仍在处理中。
error-request-closed = 此请求已关闭：已作出决定、已撤回或已过期。
error-attachment-type = 请附加 PDF、PNG 或 JPEG 图片，或邮件 (.eml)。此文件是其他类型。
error-attachment-quota = 无法再添加附件：每个请求最多 20 个文件，每个账户总共 200 MB。
error-unavailable = 门户繁忙或正在重新启动。请一分钟后重试。
error-internal = 门户出现内部错误。请几分钟后重试。

## 桌面应用

error-offline = 无法连接门户。请检查网络和门户地址。您的离线数据仍可使用。
error-portal-address = 这不是门户地址。必须以 https:// 开头
error-not-a-portal = 此地址的服务器不是许可证门户。请检查地址。
error-portal-redirects = 此地址会重定向到别处。请向供应商询问门户的直接地址。
error-certificate-not-trusted = 此计算机不信任 { $host } 的证书，其颁发者为“{ $issuer }”。如果这是您组织的证书颁发机构，请将其根证书（“{ $root }”）导入操作系统的证书存储，然后重新启动 Licet。如果您不认识颁发者，请勿连接，并联系网络团队。
error-certificate-expired = { $host } 的证书已于 { $date } 过期。请检查此计算机的日期，或请门户运营方更新证书。
error-certificate-not-yet-valid = { $host } 的证书自 { $date } 起生效。请检查此计算机的日期。
error-certificate-wrong-host = { $host } 的证书是为其他主机颁发的：{ $names }。请检查地址。
error-certificate-revoked = { $host } 的证书已被吊销。请勿登录，并告知门户运营方。
error-certificate-invalid = { $host } 的证书无效。请门户运营方检查。
error-tls-unavailable = 此计算机没有证书存储，因此 Licet 无法安全连接。请安装系统的 CA 证书，然后重新启动 Licet。
error-portal-not-confirmed = 未向 { $host } 发送任何内容，因为连接未经确认。
error-not-signed-in = 您尚未登录。请先登录。
error-session-ended = 您的会话已结束。请重新登录。
error-keyring-unavailable = 此计算机没有用于存储会话的密钥环。请改为设置密码短语。
error-keyring-locked = 密钥环已锁定。请解锁后重试。
error-keyring-failed = 密钥环无法存储密钥，因此未保存任何内容。请重试，或设置密码短语。
error-passphrase-wrong = 密码短语错误。请检查大写锁定和键盘布局。
error-passphrase-not-set = 未为此离线数据设置密码短语。
error-passphrase-short = 密码短语至少需要 { NUMBER($minimum) } 个字符。
error-passphrase-damaged = 此计算机上的密码短语数据已损坏。请重置离线数据。
error-mirror-closed = 离线数据未打开。
error-profile-folder = Licet 无法写入其文件夹。请检查可用空间和权限。
error-download-folder = 无法写入下载文件夹。请在“设置”中选择其他文件夹。
error-view-gone = 此列表已关闭。请重新打开。
error-download-changed = 文件在验证后被移除或更改。请重新下载。
error-download-not-done = 此下载尚未完成。
error-clipboard = 剪贴板不可用。
error-key-needs-input = 密钥仅在您单击或按键后立即显示。请再次按下按钮。
# $seconds is a whole number.
error-too-many-keys = 短时间内显示了许多密钥。为安全起见，{ $seconds } 秒后才能显示下一个。要交付多个密钥，请使用“交付密钥”。
error-nothing-to-open-with = 未找到可打开它的应用。
error-no-partner-contact = 订单未注明经销商联系人。请咨询供应商。
# $count 是整数。
error-changes-waiting = { NUMBER($count) } 项未发送的更改将丢失。请先同步，或导出更改。
error-changes-unreadable = 无法打开离线数据，其中未发送的更改将丢失。
error-change-settled = 此更改已发送或已解决。未执行任何操作。
error-export-failed = 无法写入文件。请检查可用空间和权限，或选择其他文件夹。
error-export-unreadable = 文件无法读取，或不是您导出的更改。
error-app-fault = 出现问题。请重试。如仍出现，请重新启动 Licet。

## 下载

error-download-folder-name = 不支持此文件夹的路径。请选择其他文件夹。
error-download-disk-full = 磁盘已满。请释放空间后继续。已下载的部分会保留。
error-download-wrong-size = 文件大小与发布的不同，因此已删除。请重新下载。如仍出现，请告知供应商。
error-download-wrong-hash = 文件与供应商发布的不一致，因此已删除。请重新下载。如仍出现，请告知供应商。
error-download-wrong-signature = 许可证文件不是由此供应商签名，或在传输中被更改，因此已删除。请重新下载。如仍出现，请告知供应商。
error-download-key-not-trusted = 此许可证文件使用此计算机不信任的新密钥签名，因此已删除。请与供应商核对密钥的指纹，在“下载”中信任该密钥，然后重新下载文件。
error-download-certificate = 门户的证书被拒绝，因此未下载任何内容。请在状态栏查看原因，然后重试。
error-keys-not-confirmed = 门户的密钥自显示后已更改。请在信任之前重新检查。
error-download-wrong-license = 门户发送了其他许可证的文件，因此已删除。请重新下载。如仍出现，请告知供应商。
error-download-no-free-name = 文件夹中同名文件过多。请移走一些后重试。
error-download-unexpected = 门户发送了意外的响应。请重试。如仍出现，请告知供应商。
error-download-unknown = 此下载已不在列表中。
error-download-not-ended = 此下载仍在进行。请先取消。
error-download-stopped = Licet 正在关闭。下载将在下次启动时继续。

## 离线数据

error-mirror-wrong-key = 密钥环中的密钥与离线数据不匹配。未更改任何内容。请使用密码短语，或重置离线数据。
error-mirror-damaged = 离线数据已损坏。请重置。
error-mirror-key-or-file = 无法读取离线数据：数据已损坏或密钥不同。请使用密码短语，或重置离线数据。
error-mirror-newer = 离线数据由更高版本的 Licet 创建。请更新 Licet 以打开。
error-mirror-other-identity = 此离线数据属于其他帐户或门户。
error-mirror-network-share = 离线数据不能存储在网络共享上。请选择此计算机上的文件夹。
error-mirror-in-use = Licet 已在使用此离线数据运行。
error-mirror-sqlite-too-old = 此版本的 Licet 使用可能丢失数据的数据库。请安装更高版本。
error-mirror-disk-full = 磁盘已满，无法保存。请释放空间后重试。
error-mirror-io = 无法读取或写入离线数据的文件。请检查磁盘和文件夹的权限。
error-mirror-failed = 离线数据库出现故障。请重新启动 Licet。如仍出现，请重置离线数据。
error-sync-answer-form = 无法读取门户的响应。请稍后重试。如仍出现，请告知供应商。
error-sync-not-the-portal = 门户地址上响应的不是门户，可能是网络登录页面。请检查网络。
error-sync-other-portal = 此地址上响应的是另一个门户。未更改任何内容。请重新登录以使用它。
error-sync-answer-too-large = 门户的响应超过大小限制，因此被拒绝。请告知供应商。
error-sync-refused = 门户拒绝同步。请稍后重试。如仍出现，请告知供应商。
error-sync-cursor-loop = 门户连续三次重新开始同步，因此同步已停止。请稍后重试。如仍出现，请告知供应商。
error-sync-never-agrees = 收到的数据与门户声明发送的不符，因此同步已停止。未移除任何内容。请告知供应商。
error-sync-never-proven = 门户未报告总数，因此 Licet 无法验证数据是否完整。请告知供应商。
error-sync-stuck = 即使完全重新加载，门户的响应仍无法使用。您的数据和更改已保留，Licet 会不时重试。请告知供应商。
error-cancelled = 已取消。

## 提醒

error-reminder-not-ahead = 请选择今天之后的日期。
error-reminder-no-serial = 请输入序列号。

## 获取许可证

error-register-alone = { $serial } 必须单独注册。请从此列表中移除，然后单独注册。
error-superseded = { $serial } 已全部升级。请使用 { $by }。
error-repeated = { $serial } 已在列表中。
error-key-missing = 请求缺少防止重复的密钥。请更新 Licet 后重试。
error-not-partner = 您的站点未销售 { $serial }，因此无法代表此客户操作。
error-notification-unknown = 您的帐户没有升级通知 { $notification }。请检查邮件中的 ID。
error-not-offered = 此通知不提供 { $serial } 的升级。
error-not-yours = { $serial } 属于其他人。请所有者以完全权限共享。
error-upgrade-maintenance-lapsed = { $serial } 的维护已过期。请续订后再升级。
error-too-many = 数量不足。剩余：{ $left }。
error-license-inactive = 许可证 { $serial } 已失效：已升级或退回。
error-rehost-refused = 此许可证已达到 { $days } 天内 { $limit } 次迁移的上限。请稍后再试。
error-voucher-unknown = 兑换券 { $code } 不存在。请检查 O 与 0、I 与 1。
error-voucher-used = 兑换券 { $code } 已兑换。
error-voucher-expired = 兑换券 { $code } 已于 { $date } 过期。
error-pool-missing = 合同中没有 { $sku } 的许可证。
error-pool-exhausted = 授权池中数量不足。剩余：{ $remaining }。
error-flex-not-current = 此合同的期限尚未开始或已结束，因此无法提取。
error-not-shareable = { $count ->
   *[other] 您无法共享其中 { $count } 个许可证（例如 { $serial }）。只有所有者和站点管理员可以共享。
}
error-seen-in-full = 此人已对全部内容拥有完全访问权限。
error-too-many-shares = 您已有 { $maximum } 个共享。请先结束一些再新建。
error-level-too-low = 您在此站点的级别不允许此操作。请联系站点的超级用户。
error-return-never = 此合同不接受退回。
error-return-too-late = 退回期限已于 { $date } 结束。
error-file-too-large = {$name} 超过 {$maximum} MB。
error-file-unreadable =
    { $reason ->
        [kind] {$name} 的格式不受支持。请使用证书（.eml、.html、.txt）、列表（.txt、.csv）或电子表格（.xlsx）。
        [password] {$name} 受密码保护。请移除密码后重新保存文件。
        [large] {$name} 过大：单元格、列或组成部分过多。请仅保存包含序列号的表格。
        [rows] {$name} 的行或序列号超过 {$maximum} 个。未添加任何内容。请拆分为较小的文件。
        [serials] 在 {$name} 中未找到序列号。
       *[damaged] {$name} 已损坏，或不是其名称所示的文件类型。
    }
error-draft-too-large = 此表单过大，无法保存为草稿。离开后输入的内容将丢失。
error-login-list = 无法更改系统的启动应用列表。
# $person is the name of a person, or an e-mail address.
error-request-taken = 此请求由 { $person } 负责。
error-nothing-to-do = 无需操作：已是此状态。
error-not-delegated = 客户不允许贵公司代为执行此操作。请在“概览”中向客户的管理员请求。
error-reminder-timer = 无法设置系统计时器，或缺少 licet-remind。
