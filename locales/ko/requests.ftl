### Requests that this account made to customer care.

screen-requests = 요청

## What they are and how they stand

requests-kind-rehost = 호스트 ID 변경
requests-state-open = 검토 중
requests-state-done = 완료됨
requests-state-refused = 거부됨
# $date is a date and a time.
requests-made = { $date } 보냄

## The list

requests-filter = 요청 필터
# $count is a whole number.
requests-open = 처리 중 { NUMBER($count) }
# $count is a whole number.
requests-all = 모두 { NUMBER($count) }
# $count is a whole number.
requests-most = 최근 요청 { NUMBER($count) }개를 표시합니다.
requests-none = 아직 요청 없음
requests-none-text = 추가 호스트 이동과 같이 고객 지원이 결정하는 요청이 여기에 표시됩니다.
requests-none-open = 처리 중인 요청 없음
requests-none-open-text = 모든 요청이 처리되었습니다.
requests-show-all = 모두 보기
requests-offline = 포털에 연결할 수 없습니다. 요청은 연결되면 표시됩니다.
