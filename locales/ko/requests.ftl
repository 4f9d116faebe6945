### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = 요청

## What they are and how they stand

requests-kind-site-access = 사이트 액세스
requests-kind-role-change = 다른 역할
requests-kind-ownership-transfer = 소유권 양도
requests-kind-license-assignment = 라이선스 할당
requests-kind-new-address = 새 설치 주소
requests-kind-rehost = 호스트 ID 변경
requests-kind-general = 일반 요청
requests-state-open = 처리 중
requests-state-needs-answer = 답변 필요
requests-state-approved = 승인됨
requests-state-refused = 거부됨
requests-state-withdrawn = 철회됨
requests-state-expired = 만료됨
requests-waits-you = 회원님의 결정을 기다리는 중
requests-waits-your-answer = 회원님의 답변을 기다리는 중
requests-waits-asker = 요청자의 답변을 기다리는 중
requests-waits-administrators = 사이트 관리자(없으면 고객 지원)를 기다리는 중
requests-waits-receiver = 받는 사람을 기다리는 중
requests-waits-care = 고객 지원을 기다리는 중
requests-waits-sending = 이 컴퓨터에 저장됨, 아직 보내지 않음
requests-not-taken = 포털에서 받아들이지 않았습니다. 열어서 이유를 확인하세요.

## The list

requests-filter = 요청 필터
# $count is a whole number.
requests-open = 처리 중 { NUMBER($count) }
# $count is a whole number.
requests-all = 모두 { NUMBER($count) }
requests-none = 아직 요청 없음
requests-none-text = 사이트 액세스, 라이선스, 양도를 요청하거나 고객 지원에 문의하세요. 요청과 답변이 여기에 표시됩니다.
requests-none-open = 처리 중인 항목 없음
requests-none-open-text = 모든 요청이 처리되었습니다.

## One request and its conversation

requests-one = 요청
requests-pick = 요청을 선택하세요
requests-pick-text = 대화, 파일, 결정이 여기에 표시됩니다.
requests-you = 나
# What somebody did, after their name.
requests-step-message = 작성
requests-step-ask = 질문
requests-step-approve = 승인
requests-step-refuse = 거부
requests-step-withdraw = 철회
requests-party-asker = 요청자
requests-party-receiver = 받는 사람
requests-party-administrator = 관리자
requests-party-care = 고객 지원
requests-message = 메시지
requests-readers = 이 요청의 참여자 모두가 읽습니다. 라이선스 키는 보내지 마세요.
requests-written = 저장됨
requests-send = 보내기
requests-ask = 질문
requests-attach = 파일 첨부
# $name is the name of a file.
requests-attached = 첨부됨: { $name }
requests-attachments = 파일
requests-save = 저장
requests-asked-by = 요청자
requests-site = 사이트
requests-new-owner = 새 소유자
requests-role = 역할
requests-role-administrator = 관리자
requests-role-member = 구성원
requests-role-viewer = 뷰어
requests-address = 주소
requests-customer-number = 고객 번호
requests-new-host = 새 호스트
requests-subject = 제목
requests-serials = 일련 번호
requests-when = 요청일
requests-expires = 만료일
requests-transfer-order = 양도하면 여기에서 라이선스의 소유자가 바뀝니다. 주문은 바뀌지 않습니다.
# $date is a date and a time.
requests-rehost-used = 라이선스가 { $date }에 이동되었습니다.
requests-rehost-granted = 고객 지원이 승인했습니다. 라이선스를 한 번 더 이동할 수 있습니다. 라이선스를 열고 다른 호스트로 이동을 선택하세요.

## Deciding

requests-approve = 승인
requests-accept = 수락
requests-answered = 답변 완료로 표시
requests-refuse = 거부
requests-withdraw = 철회
requests-reason = 이유
requests-approve-title = 이 요청을 승인할까요?
requests-refuse-title = 이 요청을 거부할까요?
requests-withdraw-title = 이 요청을 철회할까요?
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } 님이 { $site }의 구성원이 되어 모든 라이선스를 보게 됩니다.
requests-approve-role-change = { $person } 님이 { $site }에서 요청한 역할을 갖게 됩니다.
requests-approve-ownership-transfer = 라이선스 { $count }개의 소유자가 됩니다. 주문은 바뀌지 않습니다.
requests-approve-license-assignment = 이 요청에서 소유자가 없는 라이선스를 { $person } 님이 소유하게 됩니다.
requests-approve-new-address = 이 고객 번호의 라이선스에 이 주소를 바로 선택할 수 있습니다.
requests-approve-rehost = { $person } 님이 라이선스를 한 번 더 이동할 수 있습니다.
requests-approve-general = 요청이 답변 완료로 종료됩니다.
# $person is who asked.
requests-refuse-text = { $person } 님에게 이유와 함께 알립니다. 그 외에는 바뀌지 않습니다.
requests-withdraw-text = 더 이상 아무도 결정할 수 없습니다. 나중에 다시 요청할 수 있습니다.
requests-done-approve = 승인됨
requests-done-refuse = 거부됨
requests-done-withdraw = 철회됨

## A new one

requests-new = 새 요청
requests-new-site-access = 사이트 관리자가 결정하며, 없으면 고객 지원이 결정합니다. 결정되지 않은 요청은 14일 후 만료됩니다.
requests-new-role-change = 사이트 관리자가 결정하며, 없으면 고객 지원이 결정합니다.
requests-new-ownership-transfer = 새 소유자가 수락해야 합니다. 사이트 관리자에게 알립니다.
requests-new-license-assignment = 사이트 관리자가 결정하며, 없으면 고객 지원이 결정합니다. 소유자가 없는 라이선스만 할당할 수 있습니다.
requests-new-general = 고객 지원이 답변합니다.
requests-new-send = 요청 보내기
requests-kind = 무엇이 필요한가요?
requests-support-id = 지원 ID
requests-support-id-hint = 주문 확인서에 있으며 사이트 관리자에게 물어볼 수도 있습니다.
requests-text = 질문 내용
requests-saved = 요청이 저장되었습니다. 포털에 연결되면 보냅니다.
requests-kind-delegation = 리셀러 권한
requests-approve-delegation = 리셀러는 { $site }에 판매한 라이선스에 대해 요청한 작업을 할 수 있습니다. 공유 및 사이트에서 언제든지 철회할 수 있습니다.
requests-new-delegation = 고객의 관리자가 결정하며, 없으면 고객 지원이 결정합니다.
requests-new-new-address = 사이트 관리자가 결정하며, 없으면 고객 지원이 결정합니다. 그 후 고객 번호의 라이선스에 주소를 선택할 수 있습니다.
requests-role-wanted = 요청하는 역할
requests-partner = 리셀러
requests-level = 허용 작업
requests-until = 기한
requests-menu-transfer = 양도 요청…
requests-menu-assignment = 이 라이선스 요청…
requests-menu-address = 새 주소 요청…
