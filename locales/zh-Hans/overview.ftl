### 概览：需要处理的事项、到期情况、变更内容。

overview-sync-now = 立即同步

## 磁贴

overview-tile-none = 无
overview-tile-next = 下一个 { $date }
overview-tile-lapsed = 无更新，无支持
overview-tile-lapsed-seats = { $seats ->
   *[other] { NUMBER($seats) } 个席位无更新
}

## 合同到期时间

overview-timeline-title = 即将到期
overview-timeline-label = 有合同到期的周。使用方向键在各周之间移动。
overview-timeline-weeks = { $weeks ->
   *[other] { NUMBER($weeks) } 周
}
overview-timeline-contracts = { $count ->
   *[other] { NUMBER($count) } 份合同
}
overview-timeline-part = { $bucket }：{ NUMBER($count) }
overview-timeline-today = 今天
overview-timeline-week = 周
overview-timeline-total = 合计
overview-timeline-empty = { $weeks ->
   *[other] 这 { NUMBER($weeks) } 周内没有合同到期。
}

## 待处理

overview-needs-you = 需要处理
overview-needs-nothing = 没有需要处理的事项
overview-needs-nothing-text = 没有已过期或将在 30 天内到期的合同，也没有失败的操作。
overview-undecided-text = 被门户拒绝，或其他人也做了更改
overview-needs-more = { $count ->
   *[other] “续订”中还有 { NUMBER($count) } 项
}
overview-ask-for-renewal = 申请续订
overview-open-license = 打开 { $serial }
overview-contract-lapsed = { $seats ->
   *[other] { $date }过期 · { NUMBER($seats) } 个席位失去内容更新
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = 已于 { $date } 过期 · 内容更新已停止
overview-contract-today = 今天到期
overview-contract-ends = { $date }到期
overview-contract-partner = 经销商：{ $partner }
overview-contract-partner-short = 经销商：{ $partner }
overview-download-failed = { $file } 下载失败
overview-sync-failed = 上次同步失败

## 供应商处的变更

overview-changes = 最近的更改
overview-changes-none = 最近没有更改
overview-changes-all = 查看全部
change-added-entitlement = { $count ->
   *[other] 新增 { NUMBER($count) } 个许可证
}
change-added-license = { $count ->
   *[other] 已注册 { NUMBER($count) } 个许可证
}
change-added-release = 已发布 { NUMBER($count) } 个软件包
change-added-release-one = 已发布 { $name }
change-added-other = { $count ->
   *[other] 新增 { NUMBER($count) } 条记录
}
change-changed-entitlement = { $count ->
   *[other] { NUMBER($count) } 个许可证已更改
}
change-changed-license = { $count ->
   *[other] { NUMBER($count) } 项注册已更改
}
change-changed-release = { $count ->
   *[other] { NUMBER($count) } 个软件包已更改
}
change-changed-other = { $count ->
   *[other] { NUMBER($count) } 条记录已更改
}
change-renewed-one = { $name } 已续订
change-renewed = { $count ->
   *[other] { NUMBER($count) } 份合同已续订
}
change-lapsed = { $count ->
   *[other] { NUMBER($count) } 份合同已过期
}
change-hidden = { $count ->
   *[other] { NUMBER($count) } 个许可证不再可见
}
change-removed = { $count ->
   *[other] { NUMBER($count) } 个许可证已移除
}
change-now = 现为 { $serial }
change-among-them = 包括 { $name }

## 已部署与已授权

overview-deployed = 使用中的席位
overview-deployed-none = 尚无按席位计算的许可证。
overview-deployed-of = { $deployed } / { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) } 个已过期
overview-deployed-over = 使用量超过已购数量

## 下载

overview-downloads = 下载
overview-downloads-none = 暂无下载

## 首次加载，以及尚无内容时

overview-first-load = 正在加载您的许可证
overview-first-load-begins = 门户正在准备您的数据。
overview-first-load-rows = 已加载 { NUMBER($rows) } 行。您现在即可使用 Licet。
overview-empty = 尚无许可证
overview-empty-text = 当订单注明 { $email } 或站点将您添加为成员后，许可证会显示在这里。请联系采购人员或站点管理员。
overview-empty-offline = 无法连接门户，且尚未加载任何数据。请检查网络，然后同步。
home-view = 显示内容
home-view-customers = 客户
home-view-shipments = 发货给您
home-view-care = 队列
home-view-all = 所有合同
home-search = 查找客户
home-customers-count = { $count ->
   *[other] { NUMBER($count) } 个客户
}
home-customers-none = 没有此名称的客户
home-contracts = { $count ->
   *[other] { NUMBER($count) } 份合同
}
home-lapsed = { $count ->
   *[other] { NUMBER($count) } 份已过期
}
home-renewed = { $count ->
   *[other] { NUMBER($count) } 份已续订
}
home-next = 下次：{ $date }
home-nothing-ends = 没有到期
home-level-none = 客户已收回
home-level-register = 您可注册和升级
home-level-manage = 您代为管理
home-level-until = 至 { $date }
home-asked = 已请求
home-ask = 请求权限
home-ask-of = 向 { $customer } 请求权限
home-ask-register = 注册和升级
home-ask-manage = 代客户管理
home-ask-send = 发送请求
home-undelivered = 待交付的密钥
home-undelivered-text = 已为客户获取，但尚未交付。
home-undelivered-count = { $count ->
   *[other] { NUMBER($count) } 个待交付密钥
}
home-undelivered-by = { $customer } · { $name } 于 { $date } 获取
home-deliver = 交付
home-shipments = 发货给您的订单
home-shipment = 订单 { $order } · { $customer } · { $date }
home-to-register = 待注册
home-registered = 已注册
home-keys = 密钥和文件
home-software = 软件
home-care = 您队列中的请求
home-care-none = 没有待处理的内容。
home-care-open = 打开队列
change-by = 由 { $name }
change-by-you = 由您
