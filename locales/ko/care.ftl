### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = 고객 지원
care-tab-queue = 대기열
care-tab-look-up = 조회
care-tab-explain = 액세스 확인

## The queue

care-queue-filter = 대기열 필터
# $count is a whole number.
care-queue-all = 전체 { NUMBER($count) }
# $count is a whole number.
care-queue-mine = 내 담당 { NUMBER($count) }
# $count is a whole number.
care-queue-free = 미배정 { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = 기한 초과 { NUMBER($count) }
care-queue-none = 결정할 항목 없음
care-queue-none-text = 고객 지원에서 결정하는 요청이 오래된 순으로 표시됩니다.
# $person is the name of a person, or an e-mail address.
care-owner = 담당: { $person }
care-owner-you = 내가 담당
care-owner-none = 미배정
# $date is a date.
care-due = 기한 { $date }
care-overdue = 기한 초과
care-take = 담당하기
care-give-back = 되돌리기
care-taken = 이 요청을 담당합니다.
care-given-back = 요청을 대기열로 되돌렸습니다.
care-more = 더 보기

## Looking up

care-look-up-label = 일련 번호, 이메일, 지원 ID 또는 주문 번호
care-look-up-text = 전체를 입력하세요. 모든 조회는 고객이 읽을 수 있는 감사 기록에 남습니다.
care-look-up-go = 조회
care-found = 찾은 항목
care-found-none = 찾을 수 없음
care-found-none-text = 오타를 확인하세요: 대문자, O와 0, I와 1.
care-kind-account = 계정
care-kind-site = 사이트
care-kind-order = 주문
care-kind-entitlement = 라이선스
care-fact-company = 회사
care-state-pending = 확인되지 않음
care-state-active = 활성
care-state-locked = 잠김
care-role-care = 고객 지원
care-role-operator = 운영자
care-fact-created = 만든 날
care-fact-sessions = 세션
care-fact-sites = 사이트
care-fact-invited = 초대됨
care-fact-licenses = 라이선스
care-fact-unattended = 소유자가 떠남
care-fact-shares = 공유
# $count is a whole number.
# $shown is a whole number.
care-shares = 제공 { NUMBER($count) }, 받음 { NUMBER($shown) }
care-fact-open-requests = 열린 요청
care-fact-merged = 병합된 주소
care-fact-orders = 주문
care-fact-entitlements = 사용 권한
care-fact-ordered = 주문일
care-fact-end-customer = 최종 고객
care-fact-reseller = 리셀러
care-fact-ship-to = 배송지
care-fact-number = 고객 번호
care-fact-people = 사람
care-fact-contacts = 연락처
care-owner-nobody = 소유자 없음
care-fact-term = 기간
care-fact-quantity = 수량
care-fact-registered = 등록일
care-not-registered = 등록되지 않음
care-unlimited = 무제한
care-perpetual = 무기한
care-decides = 관리자 없음: 이 사이트의 사람과 권한은 고객 지원에서 결정합니다.
care-decides-not = 이 사이트의 사람과 권한은 관리자가 결정합니다.
# $shown is a whole number.
# $count is a whole number.
care-shown-of = { NUMBER($count) }개 중 { NUMBER($shown) }개 표시

## Why somebody sees a license

care-explain-text = 어떤 규칙이 사람에게 라이선스를 표시하고 어떤 규칙은 그렇지 않은지 보여 줍니다.
care-explain-email = 계정 이메일
care-explain-serial = 일련 번호
care-explain-go = 확인
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } 님에게 { $serial } 표시: { $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } 님에게 { $serial }이(가) 표시되지 않음
care-access-view = 보기, 키 가림
care-access-keys = 키 포함 보기
care-access-install = 설치
care-access-full = 전체 액세스
# $access is what may be done, as in care-access-view.
care-gives = 부여: { $access }
care-gives-nothing = 부여 없음
care-rules = 규칙
care-rule-member = 사이트 구성원
care-rule-ship-to = 배송 연락처
care-rule-owner = 라이선스 소유자
care-rule-share = 공유
care-rule-customer-number = 고객 번호
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = { $site }에 { $role }(으)로 속해 있습니다.
# $site is the name of a site.
care-why-withdrawn = 판매한 { $site }에 속해 있습니다. 고객이 { $site }의 작업 권한을 철회했습니다.
# $site is the name of a site.
care-why-not-member = { $site }에 속해 있지 않습니다.
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = { $date }에 { $person } 님이 { $site }에서 제거했습니다.
care-why-unconfirmed = 이메일 주소가 확인되지 않아 적용되지 않습니다.
# $order is an order number.
care-why-ship-to = 주문 { $order }에 이 주소가 배송 연락처로 지정되어 있습니다.
# $order is an order number.
care-why-not-ship-to = 주문 { $order }의 최신 버전에 이 주소가 배송 연락처로 지정되어 있지 않습니다.
care-why-owner = 해당 라이선스를 소유하고 있습니다.
care-why-installer = 설치자로 해당 라이선스를 소유하고 있습니다.
care-why-unattended = 라이선스를 소유하지만 고객을 떠나 존재만 볼 수 있습니다.
care-why-owned-by-others = 다른 사람이 라이선스를 소유하고 있습니다.
care-why-no-owner = 소유자가 있는 라이선스가 없습니다.
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } 님이 공유합니다.
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } 님이 고객 번호 { $number }을(를) 공유합니다.
care-why-not-shared = 이 사람과 공유한 사람이 없습니다.
# $person is the name of a person, or an e-mail address.
care-why-share-ended = { $person } 님의 공유가 종료되었습니다.
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } 님이 공유했지만 더 이상 공유할 수 없습니다.
# $number is a customer number.
# $order is an order number.
care-why-number-added = 주문 { $order }(으)로 고객 번호 { $number }을(를) 추가했습니다.
# $number is a customer number.
care-why-number-not-added = 고객 번호 { $number }을(를) 추가하지 않았습니다.
care-why-no-number = 주문에 고객 번호가 없습니다.
care-source-record = 공급업체 기록
care-source-order = 주문 연락처
care-source-invitation = 초대
care-source-request = 승인된 요청
# $date is a date.
care-since = { $date }부터
# $date is a date.
care-until = { $date }까지

## Acts on accounts

care-act-lock = 계정 잠금
care-act-unlock = 계정 잠금 해제
care-act-end-sessions = 세션 종료
care-act-resend = 메일 다시 보내기
care-act-merge = 계정 병합
# $person is the name of a person, or an e-mail address.
care-act-lock-text = { $person } 님의 모든 세션과 링크가 종료되며 잠금을 해제할 때까지 아무도 로그인할 수 없습니다.
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } 님이 다시 로그인할 수 있습니다.
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = { $person } 님의 모든 기기가 로그아웃됩니다.
# $person is the name of a person, or an e-mail address.
care-act-resend-text = 확인 메일이나 대기 중인 초대를 { $person } 님에게 다시 보냅니다.
care-reason = 사유
care-reason-told = 사유가 본인에게 이메일로 전달되고 감사 기록에 표시됩니다.
# $person is the name of a person, or an e-mail address.
care-done = 완료했습니다. { $person } 님에게 이메일로 알렸습니다.
# $email is an e-mail address.
care-merge-text = 다른 계정의 모든 것이 { $email }(으)로 옮겨지고 다른 계정에는 더 이상 로그인할 수 없습니다. 두 사서함 모두 7일 이내에 확인해야 합니다.
care-merge-email = 다른 계정의 이메일
care-merge-go = 링크 보내기
care-merge-sent = 두 사서함 모두에 링크를 보냈습니다.
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged }을(를) { $kept }에 병합합니다. { $date }까지 둘 다 확인해야 합니다.
# $email is an e-mail address.
care-merge-confirmed = { $email }에서 확인했습니다.
care-merge-withdraw = 취소
