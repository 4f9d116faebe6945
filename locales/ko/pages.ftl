### 포털 메일의 링크가 여는 페이지.

page-confirm-title = 이메일 주소 확인
page-confirm-body = { $portal } 계정의 암호를 입력하고 확인하세요.
page-confirm-button = 이메일 주소 확인
page-confirm-password = 암호
page-confirm-other = 암호를 모릅니다. 새로 설정

page-confirmed-title = 이메일 주소가 확인됨
page-confirmed-body = 이제 로그인할 수 있습니다. Licet로 돌아가서 이 페이지를 닫으세요.
page-decline-hint = 다른 사람이 이 주소를 입력했나요?
page-decline-button = 제가 아닙니다
page-declined-title = 감사합니다
page-declined-body = 요청이 철회되었으며 링크는 더 이상 작동하지 않습니다.

page-link-expired-title = 이 링크는 더 이상 작동하지 않습니다
page-link-expired-body = 이미 사용되었거나, 새 링크로 교체되었거나, 만료되었습니다. Licet에서 새 링크를 요청하세요.

page-reset-title = 새 암호 설정
page-reset-password = 새 암호
page-reset-password-hint = { $minimum }자 이상. 여러 단어를 사용하면 기억하기 쉽습니다.
page-reset-password-again = 새 암호 확인
page-reset-button = 새 암호 저장

page-reset-done-title = 암호 저장됨
page-reset-done-body = 새 암호로 Licet에 로그인하세요. 모든 세션이 로그아웃되었습니다.
page-undo-title = 이메일 주소 변경 취소
page-undo-body = 계정이 다시 { $email }을(를) 사용하고, 모든 세션이 로그아웃되며, 암호는 더 이상 작동하지 않습니다. 새 암호를 설정하는 링크가 { $email }(으)로 전송됩니다.
page-undo-password = 암호
page-undo-password-hint = 주소가 변경되기 전의 계정 암호입니다.
page-undo-button = 취소하기
page-undone-title = 취소됨
page-undone-body = 이메일을 확인하세요. 새 암호를 설정하는 링크를 보냈습니다.
page-join-title = 초대 수락
page-join-body = 그러면 { $site }의 라이선스를 볼 수 있고 사이트 사람들이 귀하의 이름을 볼 수 있습니다.
page-join-button = 수락
page-joined-title = 수락됨
page-joined-body = 이 페이지를 닫아도 됩니다.

page-rate-limited-title = 시도 횟수 초과
page-rate-limited-body = { $seconds }초 후 이 페이지를 새로 고치세요.

page-failed-title = 문제가 발생했습니다
page-failed-body = 포털에 일시적인 문제가 있습니다. 몇 분 후 다시 시도하세요.

page-field-required = 암호를 입력하세요.
page-field-too-short = { $minimum }자 이상 입력하세요.
page-field-too-long = { $maximum }바이트 이하여야 합니다.
page-field-mismatch = 암호가 일치하지 않습니다.
page-field-password-common = 추측하기 쉬운 암호입니다. 다른 암호를 선택하세요.
page-field-wrong = 암호가 잘못되었습니다. 이 계정에 설정한 암호를 사용하세요.
page-field-wrong-former = 암호가 잘못되었습니다. 주소가 변경되기 전의 암호를 사용하세요.
page-field-form = 암호에 사용할 수 없는 문자가 포함되어 있습니다.

## Merging two accounts

page-merge-title = 계정 병합
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = { $merged }의 모든 것이 { $kept }(으)로 옮겨지고 더 이상 { $merged }(으)로 로그인할 수 없습니다. 이 이메일을 받은 계정의 비밀번호를 입력하세요.
page-merge-button = 병합 확인
page-merge-agreed-title = 확인됨
page-merge-agreed-body = 다른 사서함에서도 확인하면 계정이 병합됩니다. 이 페이지를 닫아도 됩니다.
page-merged-title = 계정이 병합됨
page-merged-body = 남은 계정으로 로그인하세요. 이 페이지를 닫아도 됩니다.
