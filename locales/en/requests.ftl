### Requests that this account made to customer care.

screen-requests = Requests

## What they are and how they stand

requests-kind-rehost = Host ID change
requests-state-open = In review
requests-state-done = Completed
requests-state-refused = Rejected
# $date is a date and a time.
requests-made = Sent { $date }

## The list

requests-filter = Filter requests
# $count is a whole number.
requests-open = Open { NUMBER($count) }
# $count is a whole number.
requests-all = All { NUMBER($count) }
# $count is a whole number.
requests-most = Showing the latest { NUMBER($count) } requests.
requests-none = No requests yet
requests-none-text = Requests that customer care decides, such as extra host moves, appear here.
requests-none-open = No open requests
requests-none-open-text = All requests are settled.
requests-show-all = Show all
requests-offline = Can't reach the portal. Requests appear when it's back.
