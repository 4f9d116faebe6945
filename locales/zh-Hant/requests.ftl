### Requests that this account made to customer care.

screen-requests = 請求

## What they are and how they stand

requests-kind-rehost = 變更主機 ID
requests-state-open = 客服處理中
requests-state-done = 已完成
requests-state-refused = 已拒絕
# $date is a date and a time.
requests-made = 提出於 { $date }

## The list

requests-filter = 哪些請求
# $count is a whole number.
requests-open = 處理中 { NUMBER($count) }
# $count is a whole number.
requests-all = 全部 { NUMBER($count) }
# $count is a whole number.
requests-most = 顯示最近的 { NUMBER($count) } 個請求。
requests-none = 暫無請求
requests-none-text = 需由客服決定的事項（例如超出次數的主機 ID 變更）可在此處追蹤。
requests-none-open = 沒有處理中的請求
requests-none-open-text = 所有請求均已處理。
requests-show-all = 顯示全部
requests-offline = 無法連線到入口網站。恢復連線後顯示請求。
