### 설정: 계정, 모양, 알림, 다운로드, 오프라인 데이터.

settings-save = 저장

## 계정

settings-account = 계정
settings-portal = 포털
settings-profile-edit = 프로필 편집
settings-profile-saved = 프로필 저장됨
settings-email-change = 이메일 변경
# $email은 쓰고 있는 이메일.
settings-email-text = 새 주소로 링크가 포함된 이메일이 전송됩니다. { $email }(으)로 즉시 알리며 7일 동안 변경을 취소할 수 있습니다. 새 주소가 확인되면 모든 세션이 로그아웃됩니다.
settings-email-new = 새 이메일
settings-email-submit = 이메일 보내기
# $email은 새 주소.
settings-email-sent = 링크가 포함된 이메일을 { $email }(으)로 보냈습니다.
settings-password-change = 암호 변경
settings-password-text = 이 계정의 다른 세션은 모두 로그아웃됩니다.
settings-password-current = 현재 암호
settings-password-new = 새 암호
settings-password-again = 새 암호 확인
settings-password-submit = 암호 변경
settings-password-saved = 암호 변경됨
settings-sessions = 세션
settings-sessions-text = 이 계정에 로그인한 장치
settings-sessions-show = 세션 보기
settings-session-this = 이 장치
settings-session-unnamed = 이름 없는 장치
settings-session-seen = 마지막 확인 { $moment }
settings-session-end = 로그아웃
settings-sessions-end-others = 다른 모두 로그아웃
settings-sessions-close = 닫기

## 로그아웃

settings-sign-out = 로그아웃
settings-sign-out-copy = 오프라인 데이터
settings-sign-out-keep = 잠근 상태로 유지
settings-sign-out-delete = 삭제
settings-sign-out-keep-text = 이 컴퓨터에 암호화된 상태로 유지됩니다. 다음 로그인 시 변경된 것만 불러옵니다.
settings-sign-out-delete-text = 라이선스, 알림, 다운로드 목록이 이 컴퓨터에서 삭제됩니다. 다운로드한 파일은 유지되며 포털에서는 아무것도 바뀌지 않습니다.
# $count는 정수.
settings-sign-out-waiting = 보내지 않은 변경 { NUMBER($count) }개가 사라집니다.
settings-sign-out-confirm-delete = 로그아웃하고 삭제
settings-sign-out-lose = 보내지 않은 변경도 삭제
field-lose-changes = 확인하거나 오프라인 데이터를 유지하세요.

## 모양

settings-look = 언어 및 모양
settings-language = 언어
settings-language-text = 날짜와 숫자는 지역 설정을 따릅니다.
settings-language-system = 시스템 기본값
settings-theme = 테마
settings-theme-system = 시스템
settings-theme-light = 밝게
settings-theme-dark = 어둡게

## 알림

settings-reminders = 알림
settings-lead-times = 알림 일정
settings-lead-times-text = 모든 계약에 적용됩니다. 개별 계약은 갱신의 종 아이콘을 사용하세요.
settings-notifications = 데스크톱 알림
settings-notifications-text = 알림은 항상 갱신에 표시됩니다.
settings-notifications-show = 데스크톱에 표시

## 사용자 필드

settings-fields = 사용자 필드
settings-fields-text = 라이선스에 추가하는 사용자 열입니다. 라이선스에 액세스할 수 있는 모든 사람이 값을 볼 수 있습니다.

## 다운로드

settings-folder = 다운로드 폴더
settings-folder-system = 시스템 다운로드 폴더
settings-folder-choose = 폴더 선택

## 오프라인 데이터

settings-copy = 오프라인 데이터
# $count는 정수.
settings-copy-rows = { $count ->
   *[other] 이 컴퓨터에 라이선스 { NUMBER($count) }개, 암호화됨
}
# $moment는 날짜와 시각.
settings-copy-synced = { $moment } 동기화됨
settings-copy-never = 아직 동기화하지 않음
settings-passphrase = 복구 암호 구문
settings-passphrase-text = 키링이 키를 잃은 경우 오프라인 데이터를 엽니다.
settings-passphrase-about = 키링이 키를 잃은 경우 오프라인 데이터를 엽니다. 어디에도 저장되지 않으니 안전하게 보관하세요. 이전 암호 구문은 작동하지 않게 됩니다.
settings-passphrase-set = 암호 구문 설정
settings-passphrase-saved = 복구 암호 구문 설정됨
settings-rebuild = 오프라인 데이터 초기화
settings-rebuild-text = 오프라인 데이터를 삭제하고 모두 다시 다운로드합니다.
settings-rebuild-open = 초기화
settings-rebuild-about = 이 컴퓨터의 라이선스를 삭제하고 포털에서 다시 다운로드합니다. 알림, 설정, 다운로드는 유지되며 포털에서는 아무것도 바뀌지 않습니다.
settings-rebuild-offline = 포털에 연결할 수 없습니다. 연결될 때까지 여기에 라이선스가 없습니다.

## 정보

settings-about = 정보
settings-keys = 바로 가기 키
settings-keys-text = 모든 작업을 마우스 없이 할 수 있습니다.
settings-keys-show = 보기
# $version은 버전 번호.
settings-version = Licet { $version }
settings-license-terms = Apache-2.0 또는 MIT의 자유 소프트웨어.

## The app without its window

settings-closed = 창을 닫을 때
settings-closed-text = 알림과 동기화는 Licet이 실행 중일 때만 계속됩니다.
settings-closed-ask = 묻기
settings-closed-keep = 계속 실행
settings-closed-quit = 종료
settings-login = 로그인 시 시작
settings-login-text = Licet이 창 없이 시작되고 트레이에서 알림을 표시합니다.
settings-login-on = 로그인할 때 Licet 시작
