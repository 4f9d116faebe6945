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

overview-timeline-title = 合同到期时间
overview-timeline-label = 有合同到期的各周。使用箭头键逐周移动。
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

overview-needs-you = 待您处理
overview-needs-nothing = 没有待处理的事项
overview-needs-nothing-text = 没有已过期或将在 30 天内到期的合同，也没有出错。
overview-undecided-text = 被门户拒绝，或他人也更改了同一处。
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
overview-contract-partner = { $partner } 是您的登记合作伙伴
overview-contract-partner-short = 合作伙伴 { $partner }
overview-download-failed = { $file } 未能下载
overview-sync-failed = 上次同步失败

## 供应商处的变更

overview-changes = 供应商处的变更
overview-changes-none = 近期没有变更。
overview-changes-all = 查看全部
change-added-entitlement = { $count ->
   *[other] 新增 { NUMBER($count) } 个许可证
}
change-added-license = { $count ->
   *[other] 已注册 { NUMBER($count) } 个许可证
}
change-added-release = { $count ->
   *[other] 已发布 { NUMBER($count) } 个软件包
}
change-added-release-one = { $name } 已发布
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
change-among-them = 其中包括 { $name }

## 已部署与已授权

overview-deployed = 已部署/已授权
overview-deployed-none = 尚无按席位计数的许可证。
overview-deployed-of = { $deployed } / { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) } 个已过期
overview-deployed-over = 部署量超过购买量

## 下载

overview-downloads = 下载
overview-downloads-none = 尚未下载任何内容。

## 首次加载，以及尚无内容时

overview-first-load = 正在加载您的许可证
overview-first-load-begins = 门户正在准备。
overview-first-load-rows = { $rows ->
   *[other] 已到达 { NUMBER($rows) } 行。已到达的内容可以立即使用。
}
overview-empty = 尚无许可证
overview-empty-text = 当订单列有 { $email }，或站点将您列为成员后，许可证会显示在此。请咨询订购人或站点管理员。
overview-empty-offline = 无法连接门户，且先前没有加载过内容。请检查网络，然后同步。
