### 설정: 계정, 모양, 알림, 다운로드, 로컬 사본.

settings-save = 저장

## 계정

settings-account = 계정
settings-portal = 포털
settings-profile-edit = 프로필 편집
settings-profile-saved = 프로필 저장됨
settings-email-change = 이메일 변경
# $email은 쓰고 있는 이메일.
settings-email-text = 새 주소로 링크가 담긴 메일이 전송됩니다. { $email }에도 바로 알려지며 7일 동안 취소할 수 있습니다. 새 주소가 확인되면 모든 세션이 로그아웃됩니다.
settings-email-new = 새 이메일
settings-email-submit = 메일 보내기
# $email은 새 주소.
settings-email-sent = 링크가 든 메일을 { $email }(으)로 보냈습니다.
settings-password-change = 암호 변경
settings-password-text = 이 계정의 다른 세션은 모두 로그아웃됩니다.
settings-password-current = 현재 암호
settings-password-new = 새 암호
settings-password-again = 새 암호, 한 번 더
settings-password-submit = 변경
settings-password-saved = 암호 변경됨
settings-sessions = 세션
settings-sessions-text = 이 계정에 로그인된 장치입니다.
settings-sessions-show = 세션 보기
settings-session-this = 이 장치
settings-session-unnamed = 이름 없는 장치
settings-session-seen = 마지막 확인 { $moment }
settings-session-end = 로그아웃
settings-sessions-end-others = 다른 모두 로그아웃
settings-sessions-close = 닫기

## 로그아웃

settings-sign-out = 로그아웃
settings-sign-out-copy = 라이선스의 로컬 사본
settings-sign-out-keep = 잠가서 유지
settings-sign-out-delete = 삭제
settings-sign-out-keep-text = 암호화된 채 이 컴퓨터에 남습니다. 다음 로그인 때는 바뀐 것만 불러옵니다.
settings-sign-out-delete-text = 라이선스, 알림, 다운로드 목록을 이 컴퓨터에서 삭제합니다. 받은 파일은 남고 포털에서는 아무것도 바뀌지 않습니다.
# $count는 정수.
settings-sign-out-waiting = { $count ->
   *[other] 포털에 닿지 않은 변경 { NUMBER($count) }개를 잃습니다.
}
settings-sign-out-confirm-delete = 로그아웃하고 삭제
settings-sign-out-lose = 이 변경도 삭제
field-lose-changes = 여기에 표시하거나 사본을 유지하세요.

## 모양

settings-look = 언어와 모양
settings-language = 언어
settings-language-text = 날짜와 수는 지역을 따릅니다.
settings-language-system = 시스템과 같게
settings-theme = 테마
settings-theme-system = 시스템
settings-theme-light = 밝게
settings-theme-dark = 어둡게

## 알림

settings-reminders = 알림
settings-lead-times = 알릴 시기
settings-lead-times-text = 모든 계약에 적용됩니다. 계약마다 따로 정하려면 갱신 화면의 종 모양을 쓰세요.
settings-notifications = 데스크톱 알림
settings-notifications-text = 알림은 어느 경우든 갱신 화면에 옵니다.
settings-notifications-show = 데스크톱에 표시

## 사용자 필드

settings-fields = 사용자 필드
settings-fields-text = 라이선스에 직접 적어 두는 항목입니다. 적은 값은 그 라이선스에 접근할 수 있는 모두가 봅니다.

## 다운로드

settings-folder = 다운로드 폴더
settings-folder-system = 시스템의 다운로드 폴더
settings-folder-choose = 폴더 고르기

## 로컬 사본

settings-copy = 로컬 사본
# $count는 정수.
settings-copy-rows = { $count ->
   *[other] 이 컴퓨터에 라이선스 { NUMBER($count) }개, 암호화됨
}
# $moment는 날짜와 시각.
settings-copy-synced = { $moment } 동기화됨
settings-copy-never = 아직 동기화하지 않음
settings-passphrase = 복구 암호문
settings-passphrase-text = 이 컴퓨터의 키링이 키를 잃었을 때 사본을 엽니다.
settings-passphrase-about = 키링이 키를 잃었을 때 로컬 사본을 엽니다. 어디에도 저장되지 않으니 잘 보관하세요. 전에 정한 것은 더 이상 쓸 수 없습니다.
settings-passphrase-set = 암호문 설정
settings-passphrase-saved = 복구 암호문 설정됨
settings-rebuild = 지우고 다시 만들기
settings-rebuild-text = 사본을 삭제하고 포털에서 모두 다시 불러옵니다.
settings-rebuild-open = 다시 만들기
settings-rebuild-about = 이 컴퓨터의 라이선스를 삭제하고 포털에서 다시 불러옵니다. 알림, 설정, 다운로드는 그대로 남고 포털에서는 아무것도 바뀌지 않습니다.
settings-rebuild-offline = 지금은 포털에 연결할 수 없습니다. 연결될 때까지 여기에는 라이선스가 없습니다.

## 정보

settings-about = 정보
settings-keys = 키
settings-keys-text = 모든 것을 마우스 없이 할 수 있습니다.
settings-keys-show = 키 보기
# $version은 버전 번호.
settings-version = Licet { $version }
settings-license-terms = Apache-2.0 또는 MIT의 자유 소프트웨어.
