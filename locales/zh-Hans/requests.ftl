### Requests that this account made to customer care.

screen-requests = 请求

## What they are and how they stand

requests-kind-rehost = 主机 ID 更改
requests-state-open = 审核中
requests-state-done = 已完成
requests-state-refused = 已拒绝
# $date is a date and a time.
requests-made = 发送于 { $date }

## The list

requests-filter = 筛选请求
# $count is a whole number.
requests-open = 处理中 { NUMBER($count) }
# $count is a whole number.
requests-all = 全部 { NUMBER($count) }
# $count is a whole number.
requests-most = 显示最新的 { NUMBER($count) } 个请求。
requests-none = 暂无请求
requests-none-text = 由客户服务决定的请求（例如额外的主机迁移）会显示在这里。
requests-none-open = 没有处理中的请求
requests-none-open-text = 所有请求均已处理。
requests-show-all = 显示全部
requests-offline = 无法连接门户。恢复连接后会显示请求。
