### Requests that this account made to customer care.

screen-requests = 요청

## What they are and how they stand

requests-kind-rehost = 호스트 ID 변경
requests-state-open = 고객 지원에서 처리 중
requests-state-done = 완료
requests-state-refused = 거절됨
# $date is a date and a time.
requests-made = { $date } 요청

## The list

requests-filter = 어떤 요청
# $count is a whole number.
requests-open = 처리 중 { NUMBER($count) }
# $count is a whole number.
requests-all = 모두 { NUMBER($count) }
# $count is a whole number.
requests-most = 최근 요청 { NUMBER($count) }개를 표시합니다.
requests-none = 아직 요청이 없습니다
requests-none-text = 허용 한도를 넘는 호스트 ID 변경처럼 고객 지원이 결정해야 하는 것을 여기에서 확인할 수 있습니다.
requests-none-open = 처리 중인 것이 없습니다
requests-none-open-text = 모든 요청이 처리되었습니다.
requests-show-all = 모두 보기
requests-offline = 포털에 연결할 수 없습니다. 연결되면 요청을 표시합니다.
