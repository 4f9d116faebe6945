### Requests that this account made to customer care.

screen-requests = Requests

## What they are and how they stand

requests-kind-rehost = Change of host ID
requests-state-open = With customer care
requests-state-done = Done
requests-state-refused = Refused
# $date is a date and a time.
requests-made = Made { $date }

## The list

requests-filter = Which requests
# $count is a whole number.
requests-open = Open { NUMBER($count) }
# $count is a whole number.
requests-all = All { NUMBER($count) }
# $count is a whole number.
requests-most = The newest { NUMBER($count) } requests are shown.
requests-none = No requests yet
requests-none-text = What customer care has to decide, such as one more change of host ID than the policy allows, can be followed here.
requests-none-open = Nothing is open
requests-none-open-text = All requests are settled.
requests-show-all = Show all
requests-offline = The portal can't be reached. Requests are shown once it is there again.
