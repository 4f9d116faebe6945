### 로그인, 계정 만들기, 무엇이든 표시하기 전의 오프라인 데이터 상태.

## 필드 옆에 나오는 필드의 문제

field-required = 필수
# $maximum은 정수.
field-too-long = { NUMBER($maximum) }자 이하로 입력하세요.
# $minimum은 정수.
field-too-short = { NUMBER($minimum) }자 이상 입력하세요.
field-mismatch = 일치하지 않음
field-email-form = name@example.com과 같은 이메일 주소를 입력하세요.
field-password-common = 추측하기 쉬운 암호입니다. 다른 암호를 선택하세요.
field-unknown-choice = 목록에서 선택하세요.
field-already-member = 이미 사이트 소속입니다.
field-form = 형식을 확인하세요.
field-holds-address = 웹 주소와 이메일 주소를 제거하세요.
field-is-own = 본인의 주소입니다.
field-unchanged = 현재 값과 같음
field-not-asked = 여기서는 필요하지 않습니다. 비워 두세요.
field-out-of-range = { $minimum }에서 { $maximum } 사이의 숫자를 입력하세요.
field-agreement = 약관 동의 여부를 선택하세요.

## 로그인

signin-title = 로그인
signin-lead = 온라인에서도 오프라인에서도 모든 라이선스를
signin-portal = 포털 주소
signin-portal-hint = 공급업체가 제공합니다. https://로 시작합니다
portal-confirm-title = 이 포털에 연결하시겠습니까?
portal-confirm-text = Licet가 { $portal }에 처음 연결합니다. 이메일과 암호가 이 주소로 전송됩니다. 직접 입력했거나 아는 주소인 경우에만 계속하세요.
portal-confirm-yes = 연결
signin-email = 이메일
signin-password = 암호
signin-submit = 로그인
signin-new = Licet가 처음이신가요?
signin-create = 계정 만들기
signin-forgot = 암호를 잊으셨나요?
signin-passphrase-hint = 이 컴퓨터에는 키링이 없습니다. 암호 구문으로 오프라인 데이터를 암호화하며, Licet를 시작할 때마다 입력합니다.
signin-session-ended = 세션이 종료되었습니다. 동기화하려면 다시 로그인하세요. 라이선스는 오프라인에서 계속 사용할 수 있습니다.
signin-account-locked = 공급업체가 이 계정을 잠갔습니다. 고객 지원에 문의하세요. 라이선스는 오프라인에서 계속 사용할 수 있습니다.
signin-back = 내 라이선스로 돌아가기

## 암호를 잊었을 때

forgot-title = 암호를 잊음
forgot-lead = 새 암호를 설정할 수 있는 링크를 포털에서 이메일로 보냅니다.
forgot-submit = 링크 보내기
forgot-done-title = 이메일을 확인하세요
# $email은 입력한 주소.
forgot-done-text = { $email } 계정이 있으면 링크를 보냈습니다. 링크는 60분 후 만료됩니다.
forgot-back = 로그인으로 돌아가기

## 계정 만들기

create-title = 계정 만들기
create-lead = 조직의 모든 라이선스를 하나의 계정으로 관리합니다. 이메일을 확인하면 해당 이메일이 포함된 주문이 표시됩니다.
create-back = 로그인으로 돌아가기
create-section-sign-in = 로그인 정보
create-section-you = 본인과 조직
create-section-address = 주소
create-section-agreement = 약관
create-email = 이메일
create-email-hint = 로그인과 주문 확인에 사용됩니다.
create-email-again = 이메일 확인
create-password = 암호
create-password-again = 암호 확인
# $minimum은 정수.
create-password-hint = { NUMBER($minimum) }자 이상. 여러 단어를 사용하면 기억하기 쉽습니다.
# $missing은 정수.
create-password-too-short = { $missing ->
   *[other] { NUMBER($missing) }자 더 필요합니다.
}
create-password-easy = 추측하기 쉬움: 반복되거나 이름이 포함됨
create-password-enough = 사용 가능. 길수록 추측하기 어렵습니다.
create-password-good = 추측하기 어려움
create-password-strong = 추측하기 매우 어려움
create-agreement-loading = 약관을 불러오는 중
create-agreement-none = 이 포털에는 약관이 없습니다.
create-agreement-choice = 약관
create-agreement-accept = 동의함
create-agreement-decline = 동의하지 않음
create-agreement-declined = 약관에 동의하지 않으면 계정을 만들 수 없습니다. 전송된 내용은 없으며 입력한 내용은 유지됩니다.
create-submit = 계정 만들기
create-done-title = 이메일을 확인하세요
# $email은 입력한 주소.
create-done-text = { $email }(으)로 이메일을 보냈습니다. 링크를 열어 주소를 확인한 다음 로그인하세요.
create-done-hint = 몇 분이 지나도 오지 않나요? 스팸 폴더를 확인하거나 이메일을 다시 보내세요.
resend-confirmation = 이메일 다시 보내기
resend-done = { $email }이(가) 아직 확인되지 않았다면 새 이메일을 보냈습니다.

## 개인 프로필

profile-customer-type = 고객 유형
profile-customer-type-end_user = 최종 사용자
profile-customer-type-reseller = 리셀러
profile-customer-type-distributor = 유통사
profile-customer-type-oem = OEM
profile-first-name = 이름
profile-last-name = 성
profile-company = 회사
profile-phone = 전화
profile-phone-extension = 내선
profile-additional-email = 추가 또는 그룹 이메일
profile-additional-email-hint = 팀 메일함과 같이 모든 확인 메일의 사본을 받습니다.
profile-language = 이메일 언어
profile-line1 = 상세 주소
profile-line2 = 건물, 층, 부서
profile-city = 도시
profile-country = 국가
profile-state = 시/도 또는 주
profile-postal-code = 우편 번호

## 열기 전의 오프라인 데이터

mirror-new-passphrase-title = 암호 구문을 설정하세요
mirror-new-passphrase-text = 이 컴퓨터에는 키링이 없으므로 암호 구문으로 오프라인 데이터를 암호화합니다. Licet는 시작할 때마다 입력을 요청하며 저장하지 않습니다.
mirror-passphrase = 암호 구문
mirror-passphrase-again = 암호 구문 확인
mirror-passphrase-set = 암호 구문 설정
mirror-unlock-title = 라이선스 잠금 해제
mirror-unlock-text = 오프라인 데이터가 암호 구문으로 잠겨 있습니다.
mirror-unlock = 잠금 해제
mirror-waiting-title = 키링을 기다리는 중
mirror-waiting-text = 오프라인 데이터의 키가 { $keyring }에 있지만 아직 응답이 없습니다. 이 창 뒤에 있을 수 있는 대화 상자를 찾아 잠금을 해제하세요.
mirror-locked-title = 키링이 잠겨 있습니다
mirror-locked-text = 오프라인 데이터의 키가 { $keyring }에 있지만 잠겨 있거나 응답하지 않았습니다. 잠금을 해제한 후 다시 시도하세요. 삭제된 것은 없습니다.
mirror-try-again = 다시 시도
mirror-or-passphrase = 또는 복구 암호 구문으로 잠금을 해제하세요.
mirror-or-new-passphrase = 또는 암호 구문을 설정하여 오프라인 데이터를 암호화하세요. 그러면 Licet가 시작할 때마다 입력을 요청합니다.
mirror-opening-title = 라이선스를 여는 중
mirror-opening-text = 업데이트 후에는 1분 정도 걸릴 수 있습니다.
mirror-key-missing-title = 오프라인 데이터의 키가 없습니다
mirror-key-missing-text = 이 컴퓨터의 키링에 키가 더 이상 없습니다. 삭제된 것은 없습니다.
mirror-key-changed-title = 오프라인 데이터의 키가 변경되었습니다
mirror-key-changed-text = 이 컴퓨터의 키링에 다른 키가 있습니다. 삭제된 것은 없습니다.
mirror-key-lost-passphrase = 복구 암호 구문으로 잠금을 해제하세요.
mirror-unusable-title = 오프라인 데이터를 열 수 없습니다
mirror-rebuild = 오프라인 데이터 초기화
mirror-rebuild-text = 이 컴퓨터의 오프라인 데이터를 삭제하고 포털에서 모두 다시 다운로드합니다. 보내지 않은 변경과 여기서 추가한 알림은 사라집니다. 포털에서는 아무것도 바뀌지 않습니다.
mirror-rebuild-confirm = 삭제하고 초기화
mirror-close-hint = 또는 창을 닫으세요. 아무것도 바뀌지 않습니다.
