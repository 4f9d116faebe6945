### 앱의 틀: 레일, 머리글, 상태 표시줄, 팔레트, 키 목록, 기간의 말.
### 용어: license = 라이선스 · entitlement = 사용 권한 · maintenance contract = 유지 관리 계약 · serial number = 일련 번호
### license key = 라이선스 키 · license file = 라이선스 파일 · order = 주문 · site = 사이트 · reseller = 리셀러
### renewal = 갱신 · reminder = 알림 · mirror = 오프라인 데이터 · vendor = 공급업체 · request = 요청 · lapsed = 만료됨 · flex contract = 플렉스 계약

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = 본문으로 건너뛰기
app-error-unknown = 문제가 발생했습니다({ $code }). 다시 시도하세요. 계속되면 Licet를 다시 시작하세요.

app-search = 라이선스 검색
app-search-placeholder = 일련 번호, 제품, 주문, 호스트…
app-action-search = 라이선스 검색

screen-overview = 개요
screen-catalog = 카탈로그
screen-renewals = 갱신
screen-changes = 변경
screen-downloads = 다운로드
screen-settings = 설정

rail-label = 화면
rail-reminders =
    { $count ->
       *[other] 새 알림 { $count }개
    }
rail-changes = 조치가 필요한 변경 { $count }개
rail-downloads = 진행 중인 다운로드 { $count }개

## 상태 표시줄

status-label = 상태
status-never-synced = 아직 동기화하지 않음
# $ago: "2분 전", "지금"
status-synced = { $ago } 동기화됨
status-live = 실시간
status-live-text = 포털의 변경이 즉시 표시됩니다
status-syncing =
    { $rows ->
        [0] 동기화 중
       *[other] 동기화 중 · { $rows }행
    }
status-first-sync =
    { $rows ->
        [0] 카탈로그를 불러오는 중
       *[other] 카탈로그를 불러오는 중 · { $rows }행
    }
status-sync-progress = 동기화 진행률
# $since: 오늘의 시각, 요일 또는 날짜
status-offline = { $since }부터 오프라인
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = 데이터 기준: { $moment }
sync-still-offline = 포털에 연결할 수 없습니다. Licet가 계속 시도하며 변경은 유지됩니다.
status-held = 포털이 { NUMBER($of) }행 중 { NUMBER($removals) }행을 제거하려 합니다
status-held-decide = 검토
status-sign-in-again = 동기화하려면 다시 로그인
status-waiting = 보내지 않은 변경 { $count }개
status-undecided = 조치 필요 { $count }개
status-indexing = 검색 준비 중
status-lost = 누락된 변경이 있을 수 있음
status-downloads =
    { $count ->
       *[other] 다운로드 { $count }개
    }
status-download-progress = { $file } 진행률
# $shown: 해당 언어로 쓴 수
status-licenses =
    { $count ->
       *[other] 라이선스 { $shown }개
    }

held-title = 이렇게 많은 행을 제거하시겠습니까?
held-text = 포털의 최근 응답에 따르면 이 컴퓨터의 { NUMBER($of) }행 중 { NUMBER($removals) }행이 제거됩니다. 아직 제거된 것은 없습니다. 유지하면 카탈로그를 다시 불러와 비교합니다.
held-keep = 유지하고 비교
held-apply =
    { $removals ->
       *[other] { $removals }행 제거
    }

## 작업, 팔레트, 키

action-sync = 지금 동기화
action-sync-cancel = 동기화 중지
action-theme-light = 밝은 테마 사용
action-theme-dark = 어두운 테마 사용
action-theme-system = 시스템 테마 사용

palette-title = 명령 팔레트
palette-placeholder = 작업, 일련 번호, 제품, 주문…
palette-results = 결과
palette-licenses = 라이선스
palette-actions = 작업
palette-nothing = “{ $text }”에 대한 결과 없음

keys-title = 바로 가기 키
keys-group-go = 이동
keys-group-view = 보기
keys-group-do = 작업

## 기간

term-perpetual = 무기한
term-ends-today = 오늘 종료
term-days-left =
    { $days ->
       *[other] { $days }일 남음
    }
term-lapsed =
    { $days ->
        [1] 어제 만료됨
       *[other] { $days }일 전 만료됨
    }
term-bucket-lapsed = 만료됨
term-bucket-under30 = 30일 미만
term-bucket-from30-to89 = 30–89일
term-bucket-from90 = 90일 이상
term-bucket-perpetual = 무기한

## Closing the window, starting at login

closing-title = 알림을 위해 Licet을 계속 실행하시겠습니까?
closing-text = 알림은 Licet이 실행 중일 때만 표시됩니다. 설정에서 변경할 수 있습니다.
closing-tray = 아이콘은 트레이에 남습니다.
closing-no-tray = 이 데스크톱에는 트레이 아이콘이 표시되지 않습니다. 창을 열려면 Licet을 다시 시작하십시오.
closing-keep = 계속 실행
closing-quit = 종료
login-offer = 로그인할 때 Licet을 시작하여 열지 않아도 알림을 받으시겠습니까?
login-offer-yes = 로그인 시 시작
login-offer-no = 나중에
