### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = 获取许可证
get-all-ways = 返回
get-way-new = 注册序列号
get-way-new-text = 注册购买证书上的序列号（包括续订的维护），以获取密钥和文件。
get-way-vouchers = 兑换券中心
get-way-vouchers-text = 兑换硬件附带的兑换码。
get-way-bulk = 批量注册
get-way-bulk-text = 面向站点的超级用户：从电子表格注册大量序列号，并授予同事访问权限。

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = 继续“{ $way }”
get-go-on-button = 继续
# $count is a whole number.
get-draft-count = { NUMBER($count) } 项
# $ago: "2 minutes ago", "now"
get-draft-kept = 保存于{ $ago }
get-discard = 放弃
get-discarded = 已放弃“{ $way }”。
get-undo = 撤消

## Serial numbers and codes

get-serial = 序列号
get-serial-hint = 与证书上一致，区分大小写。可以粘贴整个列表。
get-code = 兑换码
get-code-hint = 与卡片上一致，区分大小写。可以粘贴整个列表。
get-add = 添加
# $count is a whole number.
get-added = 已添加 { NUMBER($count) } 项
get-remove = 移除 { $text }
# $count is a number as shown.
get-entries = 列表中有 { $count } 项
# $most and $over are whole numbers.
get-too-many = 一次最多 { NUMBER($most) } 项；将超出 { NUMBER($over) } 项。未添加任何内容。
get-file = 选择文件
get-file-hint = 也可将证书（.eml、.html、.txt）或列表（.csv、.xlsx）拖放到此页面。
# $most is a whole number.
get-too-many-bulk = 批量注册一次最多接受 { NUMBER($most) } 行。
# $texts is a list as shown.
get-pasted-left-out = 粘贴时已跳过：{ $texts }
# $count is a whole number.
get-reading-found = 找到 { NUMBER($count) } 个序列号
get-reading-none = 未找到序列号。请选择包含序列号的列。
get-reading-change = 更改导入设置
get-reading-sheet = 工作表
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $name }（{ NUMBER($count) } 个序列号）
# As above.
get-reading-sheet-hidden = { $name }（已隐藏，{ NUMBER($count) } 个序列号）
get-reading-heading = 标题行
get-reading-heading-none = 没有标题行
# $number is a whole number, $text what the row says.
get-reading-heading-row = 第 { NUMBER($number) } 行：{ $text }
get-reading-encoding = 字符编码
get-reading-columns = 列
get-reading-column = 列
get-reading-column-hidden = 已隐藏
get-reading-example = 首个值
get-reading-meaning = 含义
get-reading-ignore = 跳过
get-reading-contact_name = 联系人姓名
get-reading-contact_email = 联系人电子邮件
get-reading-install_at = 安装地址 ID
get-reading-renews = 续订的序列号
get-reading-remembered = 列的对应关系与以前具有此标题行的文件相同。
# $count is a whole number.
get-reading-without-serial = 已跳过 { NUMBER($count) } 行没有序列号的数据
# $count is a whole number.
get-reading-rounded = 已跳过 { NUMBER($count) } 行：电子表格对其中的数字做了舍入，例如 1.23457E+12。请将该列设为文本格式并重新保存文件。
# $count is a whole number.
get-reading-above = 已跳过标题上方的 { NUMBER($count) } 行
# $count is a whole number.
get-reading-repeated = { NUMBER($count) } 个重复的序列号
# $count is a whole number.
get-reading-hidden = { NUMBER($count) } 行被隐藏或筛除
get-reading-hidden-leave = 跳过
get-reading-hidden-take = 包含
# $sheets is a list as shown.
get-reading-sheets = 未读取的工作表：{ $sheets }
# $names is a list as shown.
get-reading-attachments = 未读取的附件：{ $names }
# $number is a whole number.
get-reading-row = 第 { NUMBER($number) } 行
# $count is a whole number.
get-reading-more-rows = 另有 { NUMBER($count) } 行
get-check-offline = 无法连接门户。您输入的内容已保留，恢复连接后会进行检查。
# $count is a whole number.
get-count-ready = { NUMBER($count) } 项就绪
# $count is a whole number.
get-count-look = { NUMBER($count) } 项需要处理
# $count is a whole number.
get-count-another = { NUMBER($count) } 项不在此注册
# $count is a whole number.
get-quantity = { NUMBER($count) } 个许可证
get-none-ready = 尚无可注册的项。请查看每项旁边的说明。
get-none-checked = 门户尚未检查。请稍后重试。您输入的内容已保留。

## What was found

get-verdict-asking = 正在检查
get-verdict-waiting = 尚未检查
get-verdict-ok = 就绪
get-verdict-alone = 就绪 · 必须单独注册
get-verdict-alone-held = 必须单独注册。可在此次注册之后进行。
get-verdict-maintenance = 就绪 · 维护，没有密钥
get-verdict-renewal = 就绪 · 续订 { $serial }
get-verdict-registered = 已注册。
get-verdict-registered-by = 已由 { $name } 注册，{ $date }。
# $instructions are the vendor's own words.
get-verdict-not-transactable = 不在此处激活：{ $instructions }
get-verdict-voucher = 兑换券：请改为兑换其代码。
get-verdict-flex = 弹性合同：请改为提取许可证。
get-verdict-key-printed = 密钥印在证书上。无需注册。
get-verdict-superseded = 已全部升级。请使用新序列号。
get-verdict-not-allowed = 您的共享不允许注册。请联系所有者。
get-verdict-repeated = 已在列表中。
get-verdict-unknown = 未找到，或没有访问权限。请检查 O 与 0、I 与 1。
# A serial number follows.
get-offer = 您要找的是 { $product } 吗：
get-offer-use = 使用此项
# $count is a whole number.
get-offers-use = 使用全部 { NUMBER($count) } 个建议
# $count is a whole number.
get-offers-used = 已更正 { NUMBER($count) } 个序列号
get-slip-spaces = 包含空格或连字符。
get-slip-width = 包含全角字符。
get-slip-lower_case = 包含小写字母。
get-slip-letter_o = 数字位置上是字母 O。
get-slip-letter_i = 数字位置上是字母 I 或 l。
get-show-license = 在目录中显示
get-voucher-open-until = 就绪 · 截至 { $date }
get-voucher-used = 已兑换。
get-voucher-used-became = 已于 { $date } 兑换为 { $serial }。
get-voucher-expired = 已于 { $date } 过期。
get-voucher-unknown = 此代码不存在。请检查 O 与 0、I 与 1。

## The steps

get-step-serials = 序列号
get-step-codes = 兑换码
get-step-details = 产品信息
get-step-people = 联系人
get-step-review = 核对
get-step-done = 密钥和文件
get-continue = 继续
get-register = 注册
get-complete = 完成注册
get-convert = 兑换

## What products ask for

get-detail-host_id = 主机 ID
get-detail-host_id-hint = 标识计算机：其网络地址或 hostid 命令的输出。
get-detail-system_type = 系统类型
get-detail-san = SAN
get-detail-deployed_tier = 部署的价格级别
get-detail-deployed_tier-hint = 运行它的计算机的级别。
get-detail-version = 版本
get-use-for-all = 应用到全部

## People and addresses

get-contact = 技术联系人
get-contact-name = 姓名
get-contact-email = 电子邮件
get-contact-me = 用我的信息
get-confirmation = 确认邮件
get-email = 其他收件人
get-email-hint = { $email } 始终会收到确认邮件。
get-address = 安装地址
get-addresses = 地址
get-address-of = { $site } 的许可证部署地点。
get-address-none = 未选择地址
get-address-choose = 选择地址
get-address-other = 选择其他地址
get-address-clear = 移除
get-address-search = 搜索
get-address-search-hint = 城市、街道或邮政编码
get-address-all-countries = 所有国家/地区
get-address-nothing = 没有匹配的地址。请在下方添加。
get-address-new = 新地址
get-address-new-text = 所有能看到 { $site } 许可证的人都可以使用它。
get-address-add = 添加地址
get-behalf = 注册给
get-behalf-own = 我本人
get-behalf-customer = 客户
get-behalf-owner = 所有者
get-behalf-hint = 订单上注明的联系人。许可证会显示由您注册。
get-behalf-nobody = 尚无所有者：由客户接管

## Review and confirmation

get-what = 效果
# $count is a whole number.
get-later = { NUMBER($count) } 个必须单独注册。可在此次注册之后进行。
# $count is a whole number.
get-done = { NUMBER($count) } 项完成
# $count is a whole number.
get-failed = { NUMBER($count) } 项失败
get-failed-title = 失败
get-failed-again = 重试这些项
get-skipped = 未注册
# $count is a whole number.
get-skipped-count = { NUMBER($count) } 个未注册
get-skipped-back = 返回这些项
get-left = 必须单独注册
get-left-register = 注册下一个
get-renews = 续订
get-software = 获取软件
get-mailed = 已通过电子邮件发送确认，并附有许可证文件。
get-another = 继续注册
get-another-voucher = 继续兑换
get-another-file = 另一个电子表格

## Bulk registration

get-bulk-file = 文件
get-bulk-check = 检查
get-bulk-hint = 也可将电子表格（.xlsx、.csv）拖放到此页面。每行一个序列号。Licet 会先检查各行，不做任何更改。
get-bulk-no-file = 请先选择电子表格。
# $count is a whole number.
get-bulk-count = { NUMBER($count) } 行
get-bulk-ignored = 未知列，已跳过：{ $columns }
get-bulk-try = 检查行
get-bulk-rows = 行
get-bulk-row = 行
get-bulk-verdict = 结果
get-bulk-would = 可以注册
get-bulk-filter = 筛选行
# $count is a whole number.
get-bulk-all = 全部 { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = 就绪 { NUMBER($count) }
# $count is a whole number.
get-bulk-not = 错误 { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = 显示更多（{ $shown }/{ $of }）
# $count is a whole number.
get-bulk-register = 注册 { NUMBER($count) } 行

## Colleagues

get-level = 级别
get-level-of = { $name } 的级别
get-level-changed = { $name }：现为{ $level }。
get-level-contract = 合同用户
get-level-contract-text = 提取许可证，退回自己的许可证，查看明细。
get-level-configuration = 配置用户
get-level-configuration-text = 还可退回他人提取的许可证，并添加安装地址。
get-level-super = 超级用户
get-level-super-text = 还可分配级别、创建帐户和批量注册。
get-certificate = 证书上的订单号
get-certificate-hint = 当您的帐户看不到该订单时需要。
