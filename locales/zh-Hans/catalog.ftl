### 目录：筛选、表格、详细信息。

catalog-grid = 许可证
catalog-sites = 站点
catalog-all-sites = 所有站点
catalog-site-urgent =
    { $count ->
       *[other] { $count } 份合同已过期或将在 30 天内到期
    }

catalog-column-serial = 序列号
catalog-column-product = 产品
catalog-column-site = 站点
catalog-column-quantity = 数量
quantity-unlimited = 无限制
catalog-column-term = 期限
catalog-column-order = 订单
catalog-column-ordered-on = 订购日期
catalog-column-kind = 类型
catalog-column-partner = 经销商
catalog-column-family = 产品系列
catalog-column-registered = 已注册
catalog-column-host = 主机 ID
catalog-column-tags = 标签

kind-license = 许可证
kind-subscription = 订阅
kind-maintenance = 维护
kind-voucher = 兑换券
kind-flex = 弹性合同

catalog-registered = 已注册
catalog-not-registered = 未注册
catalog-yes = 是
catalog-no = 否

catalog-filters = 筛选
catalog-filter-site = 站点
catalog-filter-term = 期限
catalog-filter-product = 产品
catalog-filter-kind = 类型
catalog-filter-partner = 经销商
catalog-filter-registered = 已注册
catalog-filter-tag = 标签
catalog-filter-field = 字段
catalog-filter-field-title = 按字段筛选
catalog-filter-test = 条件
catalog-filter-value = 值
catalog-filter-apply = 应用
catalog-filter-set = { $name }：{ $value }
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = 清除{ $name }
catalog-filter-nothing = 暂无选项
catalog-clear = 清除
catalog-shown = { $shown } / { $of }

catalog-columns = 列
catalog-columns-usual = 重置列
catalog-details = 详细信息
catalog-toggle-details = 显示或隐藏详细信息
catalog-resize-details = 调整详细信息宽度

catalog-nothing = 没有匹配项
catalog-nothing-text = 没有许可证符合您的搜索和筛选条件。
catalog-clear-all = 显示所有许可证
catalog-loading = 正在加载目录
catalog-loading-text = 许可证加载后会显示在这里。其间您可以使用 Licet 的其他功能。
catalog-empty = 尚无许可证
catalog-empty-text = 同步后，您有权访问的许可证会显示在这里。

## 详细信息

details-label = 许可证详细信息
details-none = 未选择许可证
details-none-text = 选择一行以查看其订单、密钥和文件。
details-close = 关闭详细信息
details-more = 更多
details-renewed = 已续订
details-tab-details = 详细信息
details-tab-deployment = 部署
details-tab-notes = 备注
details-tab-files = 文件

details-license = 许可证
details-license-n = 许可证 { $n }
details-key = 密钥
details-key-reveal = 显示密钥
details-key-hide = 隐藏密钥
details-key-copy = 复制密钥
details-key-copied = 密钥已复制
details-key-masked = 共享时不含密钥
details-unattended-own = 您已不再属于 { $site }。您可以看到此许可证，但不能查看其密钥和文件，也不能更改它。其所有者由站点管理员决定。
details-unattended = { $name } 是此许可证的所有者，但已不再属于 { $site }。所有者由站点管理员决定。
details-unattended-gone = 拥有此许可证的帐户已不存在。所有者由 { $site } 的管理员决定。
details-registered = 已注册
details-registered-by = { $date }，{ $name }
details-version = 版本
details-platform = 平台
details-vouchers = { $count } 个兑换码

details-order = 订单
details-order-number = 编号
details-ordered-on = 日期
details-customer = 客户
details-support-id = Support ID
details-quantity-tier = { $quantity } · 级别 { $tier }
details-ship-to = 收货方
details-contact = 联系人
details-installer = 安装人员
details-partner-contact = 经销商联系人

details-pool = 授权池
details-covered-by = 覆盖合同
details-covers = 覆盖范围
details-lineage = 续订和升级
details-since = 始于 { $date }

details-system = 系统类型
details-tier = 价格级别
details-technical-contact = 技术联系人
details-owner = 所有者
details-not-deployed = 尚未注册：没有主机和密钥。

details-license-file = 许可证文件
details-get-license-file = 下载许可证文件
details-download = 下载
details-file-download = 下载 { $file }
details-file-open = 在文件夹中显示
details-file-progress = { $file } 的进度
details-download-started = 正在下载 { $file }
details-show = 显示
details-no-files = 此许可证没有文件。
details-copied = 已复制 { $text }
details-copy-serial = 复制序列号
details-copy-order = 复制订单编号
details-mail-partner = 给经销商发邮件
details-same-order = 显示此订单的许可证
details-same-tag = 显示带有标签 { $tag } 的许可证

## 按键列表中的表格按键

keys-grid-move = 在单元格间移动
keys-grid-page = 按页移动
keys-grid-ends = 首行或末行
keys-grid-open = 打开详细信息或按列排序
keys-grid-choose = 选择行
keys-grid-extend = 扩展选择
keys-grid-all = 全选
keys-grid-copy = 复制为表格
keys-grid-resize = 调整列宽（在列标题上）
keys-grid-column = 移动列（在列标题上）
