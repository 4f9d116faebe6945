### 다운로드: 받을 수 있는 소프트웨어, 대기열, 각 파일의 결과.

## 다운로드의 상태

# $share는 백분율, $size는 크기, 표시된 그대로.
downloads-share-of = { $size } 중 { $share }
# $time은 표시된 그대로의 시간.
downloads-time-left = { $time } 남음
downloads-waiting = 대기 중
# $received는 이미 받은 양.
downloads-waiting-resume = 대기 중 · { $received }부터 재개
downloads-offline = 포털에 연결되면 시작
downloads-offline-resume = 포털에 연결되면 { $received }부터 재개
downloads-verifying = 파일 확인 중
downloads-done = 다운로드됨
downloads-verified-sha256 = 확인됨(SHA-256)
downloads-verified-signature = 확인됨(공급업체 서명)
downloads-failed = 다운로드 실패.
downloads-cancelled = 취소됨
downloads-cancelled-resume = { $received }에서 취소됨

## 대기열

downloads-queue = 대기열
downloads-queue-empty = 아직 다운로드 없음
downloads-queue-empty-text = 아래에서 소프트웨어를 선택하거나 라이선스 세부 정보에서 라이선스 파일을 선택하세요. 모든 파일은 확인됩니다.
# $count는 정수.
downloads-queue-under-way = { NUMBER($count) }개 진행 중
downloads-folder = 저장 위치
downloads-folder-change = 변경
# $file은 파일 이름.
downloads-progress = { $file } 진행률
downloads-cancel = 취소
downloads-retry = 다시 시도
downloads-resume = 재개
downloads-open = 열기
downloads-show-folder = 폴더에서 { $file } 보기
downloads-forget = 목록에서 { $file } 제거
downloads-forgotten = { $file }을(를) 목록에서 제거했습니다. 파일은 유지됩니다.
downloads-forgotten-unfinished = { $file }을(를) 목록에서 제거했습니다.

## 소프트웨어

downloads-software = 라이선스가 있는 소프트웨어
downloads-search = 소프트웨어 검색
downloads-search-placeholder = 제품, 파일, 버전…
downloads-software-empty = 아직 소프트웨어 없음
downloads-software-empty-text = 라이선스가 있는 제품의 소프트웨어가 여기에 표시됩니다.
downloads-software-none = 결과 없음
downloads-software-none-text = 검색과 일치하는 제품이나 파일이 없습니다.
downloads-search-clear = 모두 보기
# $count는 정수.
downloads-files = 파일 { NUMBER($count) }개
downloads-version = 버전 { $version }
# $date는 날짜.
downloads-released = { $date } 공개
downloads-get = 다운로드
downloads-refused = 사용할 수 없음
downloads-here = 다운로드됨
downloads-in-queue = 대기 중
downloads-show-more = 제품 더 보기
keys-changed-title = { $portal }이(가) 새 키로 라이선스 파일에 서명합니다
keys-changed-text = 새 키로 서명된 라이선스 파일은 키를 신뢰할 때까지 거부됩니다. 포털이 아닌 전화나 공급업체의 웹 사이트에서 지문을 확인하고 비교하세요.
keys-changed-trusted = 현재 신뢰하는 키
keys-changed-new = 새 키
keys-trust = 새 키 신뢰
keys-dialog-title = { $portal }의 새 키를 신뢰하시겠습니까?
keys-dialog-text =
    새 키로 서명된 라이선스 파일이 허용됩니다. 공급업체가 지문을 확인한 경우에만 신뢰하세요.

    새 키:
    { $new }

    현재 신뢰하는 키:
    { $trusted }
