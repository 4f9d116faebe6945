### 로그인, 계정 만들기, 무엇이든 표시하기 전의 로컬 사본 상태.

## 필드 옆에 나오는 필드의 문제

field-required = 입력하세요.
# $maximum은 정수.
field-too-long = { $maximum ->
   *[other] { NUMBER($maximum) }자 이하여야 합니다.
}
# $minimum은 정수.
field-too-short = { $minimum ->
   *[other] { NUMBER($minimum) }자 이상이어야 합니다.
}
field-mismatch = 위에 입력한 것과 다릅니다.
field-email-form = 이메일 주소가 아닙니다. name@example.com과 같은 형식입니다.
field-password-common = 너무 쉽게 짐작할 수 있는 암호입니다. 다른 것을 고르세요.
field-unknown-choice = 목록에서 고르세요.
field-form = 읽을 수 없습니다. 확인하세요.
field-holds-address = 웹 주소와 이메일 주소는 빼 주세요.
field-unchanged = 이전과 같습니다.
field-not-asked = 여기서는 필요하지 않습니다. 비워 두세요.
field-out-of-range = { $minimum }에서 { $maximum } 사이의 수를 쓰세요.
field-agreement = 먼저 동의하거나 거부하세요.

## 로그인

signin-title = 로그인
signin-lead = 오프라인에서도 보는 라이선스.
signin-portal = 포털 주소
signin-portal-hint = 공급업체가 알려 줍니다. https://로 시작합니다
portal-confirm-title = 이 포털에 연결할까요?
portal-confirm-text = Licet이 처음으로 { $portal }에 연결하려고 합니다. 이메일과 비밀번호 등 입력한 내용이 그곳으로 전송됩니다. 이 주소를 직접 입력했거나 알고 있는 경우에만 계속하세요.
portal-confirm-yes = 연결
signin-email = 이메일
signin-password = 암호
signin-submit = 로그인
signin-new = 처음이신가요?
signin-create = 계정 만들기
signin-forgot = 암호를 잊으셨나요?
signin-passphrase-hint = 이 컴퓨터에는 키링이 없습니다. 암호문이 라이선스의 로컬 사본을 잠급니다. Licet를 시작할 때마다 입력합니다.
signin-session-ended = 포털 세션이 끝났습니다. 동기화하려면 다시 로그인하세요. 라이선스는 계속 볼 수 있습니다.
signin-account-locked = 공급업체가 이 계정을 잠갔습니다. 고객 지원에 문의하세요. 라이선스는 여기서 계속 볼 수 있습니다.
signin-back = 내 라이선스로 돌아가기

## 암호를 잊었을 때

forgot-title = 암호를 잊음
forgot-lead = 포털이 이메일 주소로 링크를 보냅니다. 그것으로 새 암호를 정합니다.
forgot-submit = 링크 보내기
forgot-done-title = 메일을 확인하세요
# $email은 입력한 주소.
forgot-done-text = { $email } 계정이 있으면 링크가 든 메일을 보냈습니다. 짧은 시간만 유효합니다.
forgot-back = 로그인으로 돌아가기

## 계정 만들기

create-title = 계정 만들기
create-lead = 조직이 구매한 모든 라이선스를 위한 하나의 계정. 이메일을 확인하면 그 이메일이 적힌 주문이 나타납니다.
create-back = 로그인으로 돌아가기
create-section-sign-in = 로그인 정보
create-section-you = 본인과 조직
create-section-address = 주소
create-section-agreement = 약관
create-email = 이메일
create-email-hint = 이것으로 로그인하고, 주문도 이것으로 연결됩니다.
create-email-again = 이메일, 한 번 더
create-password = 암호
create-password-again = 암호, 한 번 더
# $minimum은 정수.
create-password-hint = { $minimum ->
   *[other] { NUMBER($minimum) }자 이상. 한 단어보다 몇 단어가 기억하기 쉽습니다.
}
# $missing은 정수.
create-password-too-short = { $missing ->
   *[other] { NUMBER($missing) }자 더 필요합니다.
}
create-password-easy = 짐작하기 쉬움: 너무 규칙적이거나 본인 이름으로 되어 있습니다.
create-password-enough = 충분히 깁니다. 길수록 짐작하기 어렵습니다.
create-password-good = 짐작하기 어려움.
create-password-strong = 매우 짐작하기 어려움.
create-agreement-loading = 약관을 가져오는 중
create-agreement-none = 이 포털에는 약관이 없습니다.
create-agreement-choice = 동의 여부
create-agreement-accept = 동의함
create-agreement-decline = 동의하지 않음
create-agreement-declined = 약관에 동의하지 않으면 포털이 계정을 만들지 않습니다. 아무것도 보내지 않았고 입력한 내용은 그대로 있습니다.
create-submit = 계정 만들기
create-done-title = 메일을 확인하세요
# $email은 입력한 주소.
create-done-text = { $email }(으)로 메일을 보냈습니다. 링크를 열어 주소를 확인한 다음 로그인하세요.
create-done-hint = 몇 분이 지나도 없습니까? 스팸함을 확인하거나 다시 보내세요.
resend-confirmation = 확인 메일 다시 보내기
resend-done = { $email }이(가) 아직 확인되지 않았다면 메일을 보냈습니다.

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
profile-additional-email-hint = 확인 메일의 사본을 받습니다. 팀 전체가 읽는 주소 등.
profile-language = 메일 언어
profile-line1 = 도로명과 번지
profile-line2 = 건물, 층, 부서
profile-city = 도시
profile-country = 국가
profile-state = 시/도 또는 주
profile-postal-code = 우편 번호

## 열기 전의 로컬 사본

mirror-new-passphrase-title = 암호문을 정하세요
mirror-new-passphrase-text = 이 컴퓨터에는 키링이 없으므로 암호문이 라이선스의 로컬 사본을 잠급니다. Licet는 시작할 때마다 묻습니다. 어디에도 저장되지 않습니다.
mirror-passphrase = 암호문
mirror-passphrase-again = 암호문, 한 번 더
mirror-passphrase-set = 암호문 설정
mirror-unlock-title = 라이선스 잠금 해제
mirror-unlock-text = 로컬 사본이 암호문으로 잠겨 있습니다.
mirror-unlock = 잠금 해제
mirror-waiting-title = 키링을 기다리는 중
mirror-waiting-text = 로컬 사본의 키는 { $keyring }에 있으며 아직 응답이 없습니다. 이 창 뒤에 있을 수 있는 확인 창을 찾아 잠금을 해제하세요.
mirror-locked-title = 키링이 잠겨 있습니다
mirror-locked-text = 로컬 사본의 키가 있는 { $keyring }이(가) 잠겨 있거나 응답하지 않았습니다. 잠금을 해제한 후 다시 시도하세요. 삭제된 것은 없습니다.
mirror-try-again = 다시 시도
mirror-or-passphrase = 또는 복구 암호문구로 여세요.
mirror-or-new-passphrase = 또는 로컬 사본을 잠글 암호문구를 선택하세요. Licet이 시작할 때마다 묻습니다.
mirror-opening-title = 라이선스를 여는 중
mirror-opening-text = 로컬 사본을 여는 중입니다. 업데이트 후에는 1분 정도 걸릴 수 있습니다.
mirror-key-missing-title = 로컬 사본의 키가 없음
mirror-key-missing-text = 이 컴퓨터의 키링에 키가 더 이상 없습니다. 아무것도 삭제하지 않았습니다.
mirror-key-changed-title = 로컬 사본의 키가 바뀜
mirror-key-changed-text = 이 컴퓨터의 키링에 사본을 잠근 키와 다른 키가 있습니다. 아무것도 삭제하지 않았습니다.
mirror-key-lost-passphrase = 복구 암호문으로 열 수 있습니다.
mirror-unusable-title = 로컬 사본을 열 수 없음
mirror-rebuild = 포털에서 다시 만들기
mirror-rebuild-text = 이 컴퓨터의 로컬 사본을 삭제하고 포털에서 모두 다시 불러옵니다. 보내지 않은 변경과 여기서 추가한 알림은 없어지며, 포털에서는 아무것도 바뀌지 않습니다.
mirror-rebuild-confirm = 삭제하고 다시 만들기
mirror-close-hint = 또는 창을 닫으세요. 아무것도 바뀌지 않습니다.
