### 포털 메일의 링크가 여는 페이지.

page-confirm-title = 이메일 주소 확인
page-confirm-body = { $portal }의 이 계정 암호를 입력하고 버튼을 누르세요.
page-confirm-button = 이메일 주소 확인
page-confirm-password = 암호
page-confirm-other = 암호를 모릅니다: 다른 것 선택

page-confirmed-title = 이메일 주소가 확인됨
page-confirmed-body = 이제 로그인할 수 있습니다. Licet로 돌아가 이 페이지를 닫으세요.
page-decline-hint = 다른 사람이 귀하의 주소를 입력했습니까?
page-decline-button = 제가 아닙니다
page-declined-title = 감사합니다
page-declined-body = 요청이 취소되었으며 링크는 더 이상 작동하지 않습니다.

page-link-expired-title = 더 이상 쓸 수 없는 링크
page-link-expired-body = 이미 사용했거나 새 링크로 바뀌었거나 너무 오래되었습니다. Licet에서 새 링크를 요청하세요.

page-reset-title = 새 암호 정하기
page-reset-password = 새 암호
page-reset-password-hint = { $minimum }자 이상. 한 단어보다 몇 단어가 기억하기 쉽습니다.
page-reset-password-again = 새 암호, 한 번 더
page-reset-button = 새 암호 저장

page-reset-done-title = 암호 저장됨
page-reset-done-body = 새 암호로 Licet에 로그인하세요. 모든 세션이 로그아웃되었습니다.
page-undo-title = 이메일 주소 변경 취소
page-undo-body = 계정은 다시 { $email }을(를) 사용하고 모두 로그아웃되며 암호는 더 이상 유효하지 않습니다. 다른 암호를 선택하는 링크가 { $email }(으)로 전송됩니다.
page-undo-button = 취소하기
page-undone-title = 취소됨
page-undone-body = 메일을 확인하세요. 다른 암호를 선택하는 링크를 보냈습니다.
page-join-title = 초대 수락
page-join-body = { $site }의 슈퍼 사용자에게 이름과 계정 보유 여부가 표시됩니다.
page-join-button = 수락
page-joined-title = 수락됨
page-joined-body = 이 페이지를 닫아도 됩니다.

page-rate-limited-title = 시도가 너무 많음
page-rate-limited-body = { $seconds }초 기다린 뒤 이 페이지를 다시 여세요.

page-failed-title = 되지 않았습니다
page-failed-body = 지금 포털에 문제가 있습니다. 몇 분 뒤 다시 시도하세요.

page-field-required = 암호를 입력하세요.
page-field-too-short = { $minimum }자 이상이어야 합니다.
page-field-too-long = { $maximum }바이트 이하여야 합니다.
page-field-mismatch = 두 암호가 다릅니다.
page-field-password-common = 너무 쉽게 짐작할 수 있는 암호입니다. 다른 것을 고르세요.
page-field-wrong = 이 계정에 지정된 암호가 아닙니다.
page-field-form = 암호에 쓸 수 없는 문자가 들어 있습니다.
