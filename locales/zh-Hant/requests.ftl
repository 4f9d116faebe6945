### Requests that this account made to customer care.

screen-requests = 請求

## What they are and how they stand

requests-kind-rehost = 主機 ID 變更
requests-state-open = 審查中
requests-state-done = 已完成
requests-state-refused = 已拒絕
# $date is a date and a time.
requests-made = 傳送於 { $date }

## The list

requests-filter = 篩選請求
# $count is a whole number.
requests-open = 處理中 { NUMBER($count) }
# $count is a whole number.
requests-all = 全部 { NUMBER($count) }
# $count is a whole number.
requests-most = 顯示最新的 { NUMBER($count) } 個請求。
requests-none = 暫無請求
requests-none-text = 由客服決定的請求（例如額外的主機遷移）會顯示在這裡。
requests-none-open = 沒有處理中的請求
requests-none-open-text = 所有請求均已處理。
requests-show-all = 顯示全部
requests-offline = 無法連線到入口網站。恢復連線後會顯示請求。
