### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = 사이트
sites-tab-numbers = 고객 번호
sites-tab-continuity = 연속성
sites-offline = 포털에 연결할 수 없습니다. 다시 연결되면 표시됩니다.
sites-list = 내 사이트
sites-search = 사이트 찾기
sites-search-people = 사람 찾기
sites-none = 아직 사이트가 없습니다
sites-none-text = 사이트 관리자가 초대하거나 요청을 승인하거나 주문에 연락처로 지정되면 사이트 소속이 됩니다.
sites-support-id = 지원 ID
sites-numbers = 고객 번호
sites-address = 주소
sites-administrators = 관리자
sites-administrators-none = 관리자 없음
sites-administrator-one = 관리자 1명
sites-role = 역할
# $name is the name of a person, or an e-mail address.
sites-role-of = { $name }의 역할
sites-role-administrator = 관리자
sites-role-member = 구성원
sites-role-viewer = 뷰어
sites-role-administrator-text = 사람, 공유, 요청을 결정하고 사이트의 모든 라이선스를 사용합니다.
sites-role-member-text = 사이트의 모든 라이선스를 사용하고 키를 볼 수 있습니다.
sites-role-viewer-text = 사이트의 라이선스를 키가 가려진 상태로 보며 변경할 수 없습니다.
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name }의 역할: { $role }
sites-members = 사람
# $count is a whole number.
sites-members-count = 이 사이트에 { NUMBER($count) }명이 있습니다. 관리자는 구성원을 볼 수 있습니다.
sites-person = 사람
sites-source-record = 공급업체 기록
sites-source-order = 주문의 연락처
sites-source-invitation = 초대
sites-source-request = 승인된 요청
sites-last-sign-in = 마지막 로그인
sites-never = 없음
sites-owns = 라이선스
sites-no-account = 아직 계정 없음
# $name is the name of a person, or an e-mail address.
sites-more = { $name } 추가 작업
sites-levels = 각 수준에서 할 수 있는 일
sites-no-administrator = 이 사이트에는 관리자가 없습니다. 아무도 초대하거나 요청과 남겨진 라이선스를 결정할 수 없습니다. 고객 지원에 관리자 지정을 요청하세요.
sites-one-administrator = 이 사이트의 관리자는 한 명뿐입니다. 부재 시에도 결정할 수 있도록 두 번째 관리자를 지정하세요.
sites-one-administrator-member = 이 사이트의 관리자는 한 명뿐입니다. 두 번째 관리자 지정을 요청하세요.
sites-invite = 동료 초대
# $site is the name of a site.
sites-invite-title = { $site }에 초대
# $site is the name of a site.
sites-invite-text = 동료가 이메일을 받고 수락하면 { $site } 소속이 됩니다. 초대는 14일 후에 만료됩니다.
sites-invite-send = 초대 보내기
# $email is an e-mail address.
sites-invited = { $email }에 초대를 보냈습니다
sites-invitations = 대기 중인 초대
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = { $name } 님이 { $date }에 초대 · { $end }에 만료
sites-resend = 다시 보내기
# $email is an e-mail address.
sites-invitation-resent = { $email }에 초대를 다시 보냈습니다
sites-withdraw = 철회
# $email is an e-mail address.
sites-invitation-withdrawn = { $email }의 초대를 철회했습니다
sites-remove = 사이트에서 제거
# $name is the name of a person, or an e-mail address.
sites-remove-title = { $name } 님을 제거하시겠습니까?
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } 님은 어떤 장치에서도 { $site }의 라이선스를 볼 수 없으며 이메일로 알림을 받습니다.
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = { $name } 님을 { $site }에서 제거했습니다
# $count is a whole number.
sites-owned = 라이선스 { NUMBER($count) }개의 처리
sites-hand-over = 동료에게 넘기기
sites-unattended = 담당자 없음으로 두기: 관리자가 나중에 결정
sites-new-owner = 새 소유자
sites-new-administrator = 새 관리자
sites-new-administrator-text = 마지막 관리자입니다. 후임자가 필요합니다.
sites-choose-person = 사람 선택
sites-leave = 사이트 나가기
# $site is the name of a site.
sites-leave-title = { $site }에서 나가시겠습니까?
# $site is the name of a site.
sites-leave-text = { $site }의 라이선스를 더 이상 볼 수 없습니다. 관리자에게 알립니다. 돌아오려면 초대를 받아야 합니다.
# $site is the name of a site.
sites-left = { $site }에서 나갔습니다
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } 님이 { $site }에 초대합니다
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = 역할: { $role }. 수락하면 사이트의 라이선스를 볼 수 있고 사이트 사람들이 귀하의 이름을 볼 수 있습니다. { $end }에 만료됩니다.
sites-accept = 수락
sites-decline = 거절
# $site is the name of a site.
sites-accepted = 이제 { $site } 소속입니다
sites-numbers-text = 고객 번호를 추가하면 그 번호로 구매했거나 구매할 모든 항목을 볼 수 있습니다.
sites-numbers-own = 내 고객 번호
sites-numbers-shared = 나와 공유된 고객 번호
sites-numbers-none = 아직 고객 번호가 없습니다
sites-numbers-none-text = 주문 번호와 함께 추가하세요. 둘 다 구매 인증서에 있습니다.
sites-number = 고객 번호
sites-number-add = 고객 번호 추가
sites-number-add-verb = 추가
sites-number-add-text = 이 번호로 구매한 항목이 바로 카탈로그에 나타납니다. 승인이 필요 없습니다.
sites-number-matching-order = 일치하는 주문 번호
sites-number-matching-order-text = 이 고객 번호의 어떤 주문이든 확인에 사용할 수 있습니다.
sites-number-comment = 메모
# $number is a customer number.
sites-number-added = 고객 번호 { $number }을(를) 추가했습니다
# $order is an order number.
sites-number-order = 주문 { $order }
# $count is a whole number.
sites-number-entitlements = 사용 권한 { NUMBER($count) }개
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = { $name } 님이 공유
# $number is a customer number.
sites-number-remove = 고객 번호 { $number } 제거
sites-number-remove-verb = 제거
# $number is a customer number.
sites-number-remove-text = { $number }(으)로만 보이던 항목이 카탈로그에서 사라집니다. 이를 통해 등록한 라이선스는 사이트의 결정을 기다립니다.
# $number is a customer number.
sites-number-removed = 고객 번호 { $number }을(를) 제거했습니다
sites-continuity-text = 누군가 없으면 멈출 수 있는 라이선스와 사이트: 부재 중인 소유자, 로그인하지 않는 구성원, 부족한 관리자.
sites-continuity-fine = 할 일이 없습니다.
sites-absent-for = 로그인하지 않은 기간
# $count is a whole number.
sites-months = { NUMBER($count) }개월
sites-absent-owners = 소유자가 부재 중인 라이선스
sites-absent-left = 사이트를 나감
sites-absent-locked = 계정 잠김
sites-absent-never-signed-in = 로그인한 적 없음
# $month is a month with its year.
sites-absent-dormant = 마지막 로그인: { $month }
sites-absent-no-owner = 등록한 사람이 없거나 소유자가 제거됨
sites-no-owner = 소유자 없는 라이선스
sites-account-gone = 삭제된 계정
# $count is a whole number.
sites-licenses = 라이선스 { NUMBER($count) }개
sites-quiet = 로그인하지 않은 사람
sites-take-over = 인수…
sites-not-yet = 6개월 후 인수 가능
# $count is a whole number.
sites-take-over-title = 라이선스 { NUMBER($count) }개 인수
# $site is the name of a site.
# $name is the name of a person, or an e-mail address.
# $count is a whole number.
sites-take-over-text = { $site }에서 { $name } 님의 라이선스 { NUMBER($count) }개의 소유자가 바뀝니다. { $name } 님과 모든 관리자에게 알립니다.
# $site is the name of a site.
# $count is a whole number.
sites-take-over-unowned = { $site }의 라이선스 { NUMBER($count) }개에 소유자가 지정됩니다. 모든 관리자에게 알립니다.
sites-take-over-confirm = 확인
# $count is a whole number.
sites-taken-over = 라이선스 { NUMBER($count) }개의 소유자를 변경했습니다
sites-owner-me = 나
sites-owner-colleague = 동료
sites-colleague = 동료
sites-open = 이 사이트의 사람과 수준
find-title = 라이선스 찾기
# $email is an e-mail address.
find-text = 계정({ $email })에서 아직 라이선스가 보이지 않습니다. 다음 방법 중 하나로 찾으세요.
find-number = 고객 번호로
find-number-text = 번호와 주문 하나만 있으면 그 번호로 구매한 모든 항목이 바로 표시됩니다. 승인이 필요 없습니다.
find-certificate = 구매 인증서로
find-certificate-text = 인증서의 일련 번호와 주문 번호로 바로 등록합니다. 라이선스가 귀하의 것이 되고 사이트 관리자에게 알립니다.
find-certificate-open = 인증서 입력
find-found = 찾았습니다. 동기화되면 카탈로그에 표시됩니다.
sites-partners = 리셀러
sites-partners-text = 이 사이트에 판매한 리셀러와, 판매한 라이선스로 각각 할 수 있는 작업입니다. 다른 곳에서 구매한 항목은 볼 수 없습니다.
sites-partners-none = 이 사이트에 판매한 리셀러가 없습니다.
sites-partner-orders = { $count ->
   *[other] 주문 { NUMBER($count) }건 · 최근 { $date }
}
sites-partner-set = { $name } 님이 { $date }에 설정
sites-partner-usual = 기본값(변경 없음)
sites-partner-change = 변경
sites-partner-title = { $name }에 허용할 작업
sites-partner-title-text = { $name }이(가) { $site }에 판매한 모든 항목에 바로 적용됩니다. 양쪽 사이트의 사람들에게 알립니다.
sites-partner-level = 리셀러 권한
sites-partner-level-none = 없음
sites-partner-level-register = 등록 및 업그레이드
sites-partner-level-manage = 관리 대행
sites-partner-level-none-text = 라이선스가 있다는 것만 보이고(키는 가려짐) 아무 작업도 할 수 없습니다.
sites-partner-level-register-text = 대신 등록하고 업그레이드하며 키를 볼 수 있습니다. 매번 알림을 받습니다.
sites-partner-level-manage-text = 판매한 항목에 대해 구성원이 할 수 있는 모든 작업(이동, 사용량 인출 포함)을 합니다. 사람, 역할, 공유는 제외됩니다.
sites-partner-until = 마지막 날
sites-partner-until-hint = 비워 두면 변경할 때까지 유효합니다. 그 후에는 등록과 업그레이드만 할 수 있습니다.
sites-partner-until-date = { $date }까지
sites-partner-save = 저장
sites-partner-changed = { $name }: 저장했습니다. 리셀러에게 알립니다.
find-site = 지원 ID로
find-site-text = 조직 사이트에 대한 액세스를 요청하세요. 사이트 관리자가 결정하며, 없으면 고객 지원이 결정합니다. 결과는 이메일로 알려 드립니다.
find-site-open = 액세스 요청
find-waiting = 요청한 항목
find-waiting-open = 요청 열기
find-more = 더 많은 라이선스 찾기
find-certificate-dialog = 인증서 조회
find-certificate-dialog-text = 두 번호 모두 구매 인증서에 있습니다. 바로 등록할 수 있으며 승인이 필요 없습니다.
find-certificate-serial = 일련 번호
find-certificate-order = 주문 번호
find-certificate-go = 조회
find-certificate-unknown = 이 주문에 해당 일련 번호가 없습니다. 두 번호를 확인하세요.
find-certificate-registered = 이미 등록되었습니다. 사이트 액세스 또는 라이선스를 요청하세요.
