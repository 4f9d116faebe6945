### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = 版本升级
upgrade-way-text = 将全部或部分许可证升级到新版本，并获取新的序列号、密钥和文件。
# The verb on the button of a license that can be upgraded.
upgrade-button = 升级

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = 升级
upgrade-id = 升级通知 ID
upgrade-id-hint = 来自新版本的邮件。留空可列出许可证的所有升级。
upgrade-find = 查看升级
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = 我没有 ID
upgrade-notification = 通知 { $id }
upgrade-offers = 升级
upgrade-none = 您的许可证没有可用的升级
upgrade-none-text = 您有权访问的产品的新版本会显示在这里。
upgrade-offline = 无法连接门户，因此无法加载升级。您的选择已保留。
# $count is a whole number.
upgrade-count-done = { NUMBER($count) } 个已升级
# $count is a whole number.
upgrade-count-open = { NUMBER($count) } 个可升级
upgrade-all-done = 已全部升级
# Shows what the licenses were upgraded into.
upgrade-view = 查看
upgrade-pick = 选择许可证
upgrade-why = 显示许可证
upgrade-pick-first = 请选择升级。

## Licenses

upgrade-licenses = 许可证
upgrade-by = 选择方式
upgrade-by-one = 许可证
upgrade-by-quantity = 数量
# Both are numbers as shown.
upgrade-chosen = 已选择 { $count } / { $of }
upgrade-how-many = 数量
# $count is a number as shown.
upgrade-how-many-hint = 可升级 { $count } 个，从列表顶部开始
upgrade-how-many-of = { $serial } 的数量
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = / { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } / { $of }
# Both are numbers as shown.
upgrade-left = 剩余 { $count } / { $of }
# Both are numbers as shown.
upgrade-part = { $count } / { $of }；其余保持不变
upgrade-choose-all = 选择全部可升级项
upgrade-choose-first = 请选择要升级的许可证。
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = 一次最多 { $most } 个。

## Whose they are

upgrade-somebody = 其他人
upgrade-owner-mine = 您的
upgrade-owner-shared = { $name } · 以完全权限共享
upgrade-owner-unowned = 尚无所有者
upgrade-owner-customers = { $name } · 代为升级
upgrade-owner-you = 您（升级后）
# $count is a whole number.
upgrade-becomes-yours = 其中 { NUMBER($count) } 个尚无所有者。升级后您将成为其所有者。
# $count is a whole number.
upgrade-becomes-customers = 其中 { NUMBER($count) } 个尚无所有者。升级后归客户所有。
# $site is the customer's.
upgrade-behalf-must = 您代表 { $site } 升级，其订单由您的站点经手。许可证会显示由您操作。现有所有者保持不变。

## Why one can't be upgraded

upgrade-lapsed = 维护已过期。请续订后再升级。
upgrade-not-yours = 所有者：{ $name }。请对方以完全权限共享。
upgrade-not-allowed = 您的共享不允许升级。请联系所有者。
# New serial numbers follow.
upgrade-upgraded = 升级为

## People, review, what came of it

upgrade-as-before = 与原许可证相同
upgrade-contact-as-before = 留空可保留旧许可证的联系人。
upgrade-from = 升级自
upgrade-complete = 完成升级
upgrade-another = 继续升级
