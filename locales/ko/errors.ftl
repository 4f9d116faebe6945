### 코드별로 무엇이 잘못되었고 무엇을 할 수 있는지. 먼저 포털의 코드, 그다음 데스크톱의 코드.

## 포털

error-bad-request = 포털이 이 요청을 받아들이지 않았습니다. Licet를 업데이트한 후 다시 시도하세요.
error-too-large = 포털이 한 번에 받을 수 있는 양을 초과합니다. 줄여서 보내세요.
error-invalid-fields = 수정해야 할 필드가 있습니다. 옆의 메시지를 확인하세요.
error-unauthenticated = 계속하려면 다시 로그인하세요.
error-wrong-credentials = 이메일 또는 암호가 잘못되었거나 주소가 아직 확인되지 않았습니다. 둘 다 확인하고, 확인 이메일을 찾거나 암호를 재설정하세요.
error-session-revoked = 세션이 종료되었습니다. 다시 로그인하세요.
error-account-locked = 공급업체가 이 계정을 잠갔습니다. 고객 지원에 문의하세요.
error-forbidden = 이 계정에는 권한이 없습니다.
error-agreement-declined = 약관에 동의하지 않으면 계정을 만들 수 없습니다.
error-link-expired = 이 링크는 사용되었거나 교체되었거나 만료되었습니다. 새 링크를 요청하세요.
error-not-found = 찾을 수 없거나 계정에 액세스 권한이 없습니다.
# $retry_after는 초 단위 정수.
error-rate-limited = 시도 횟수가 너무 많습니다. { NUMBER($retry_after) }초 후 다시 시도하세요.
error-cursor-expired = 포털이 초기화되어 모두 다시 불러옵니다.
error-cursor-invalid = 포털이 오프라인 데이터의 상태를 인식하지 못해 모두 다시 불러옵니다.
# $minimum은 버전 번호.
error-app-too-old = 이 포털에는 Licet { $minimum } 이상이 필요합니다. 동기화하려면 Licet를 업데이트하세요. 라이선스는 오프라인에서 계속 사용할 수 있습니다.
error-key-reused = 이미 다른 내용으로 전송되었습니다. 새로 고침한 후 다시 시도하세요.
# $serial은 일련 번호.
error-serial-unknown = { $serial }이(가) 없거나 계정에 액세스 권한이 없습니다. O와 0, I와 1을 확인하세요.
error-already-registered = { $serial }은(는) 이미 등록되어 있습니다.
# $instructions는 공급업체의 말.
error-not-transactable = { $serial }은(는) 다른 방법으로 활성화합니다: { $instructions }
error-key-printed = { $serial }의 키는 증서에 인쇄되어 있습니다. 등록할 필요가 없습니다.
error-is-maintenance = { $serial }은(는) 유지 관리 계약이므로 등록할 필요가 없습니다.
error-is-voucher = { $serial }은(는) 바우처입니다. 먼저 전환하세요.
error-is-flex = { $serial }은(는) 플렉스 계약입니다. 라이선스를 인출하세요.
error-keys-not-shared = 이 공유에는 키가 포함되지 않습니다. 소유자에게 액세스를 요청하세요.
error-license-unattended = 더 이상 { $serial }의 사이트 소속이 아닙니다. 이 라이선스는 사이트 관리자가 결정합니다.
error-license-attended = { $serial }의 소유자가 아직 사이트 소속이므로 결정할 것이 없습니다.
error-number-mismatch = 이 번호의 주문을 찾을 수 없습니다. 구매 인증서 또는 송장에서 두 번호를 모두 확인하세요.
error-last-administrator = 사이트의 마지막 관리자입니다. 먼저 다른 관리자를 지정하세요.
error-no-license-file = 이 라이선스에는 라이선스 파일이 없습니다.
error-release-not-entitled = 이 제품의 라이선스가 없습니다.
error-release-term-over = 라이선스 기간이 종료되었습니다. 다운로드하려면 갱신하세요.
error-release-maintenance-lapsed = 유효한 유지 관리가 필요합니다. 다운로드하려면 계약을 갱신하세요.
error-range-unsatisfiable = 포털에서 파일이 변경되었습니다. 다운로드를 다시 시작하세요.
error-already-requested = 이미 같은 요청을 보냈으며 아직 처리 중입니다.
error-request-closed = 이 요청은 종료되었습니다. 결정되었거나 철회되었거나 만료되었습니다.
error-attachment-type = PDF, PNG 또는 JPEG 이미지, 메일(.eml)을 첨부하세요. 이 파일은 다른 유형입니다.
error-attachment-quota = 첨부 파일을 더 추가할 수 없습니다. 요청당 20개 파일, 계정 전체 200MB까지 가능합니다.
error-unavailable = 포털이 사용 중이거나 다시 시작 중입니다. 1분 후 다시 시도하세요.
error-internal = 포털에 내부 오류가 있습니다. 몇 분 후 다시 시도하세요.

## 데스크톱

error-offline = 포털에 연결할 수 없습니다. 네트워크와 포털 주소를 확인하세요. 오프라인 데이터는 계속 사용할 수 있습니다.
error-portal-address = 포털 주소가 아닙니다. https://로 시작해야 합니다
error-not-a-portal = 이 주소의 서버는 라이선스 포털이 아닙니다. 주소를 확인하세요.
error-portal-redirects = 이 주소는 다른 곳으로 리디렉션됩니다. 공급업체에 포털의 직접 주소를 문의하세요.
error-certificate-not-trusted = 이 컴퓨터는 “{ $issuer }”에서 발급한 { $host }의 인증서를 신뢰하지 않습니다. 조직의 인증 기관이면 루트 인증서(“{ $root }”)를 운영 체제의 인증서 저장소로 가져온 후 Licet를 다시 시작하세요. 발급자를 모르면 연결하지 말고 네트워크 팀에 문의하세요.
error-certificate-expired = { $host }의 인증서가 { $date }에 만료되었습니다. 이 컴퓨터의 날짜를 확인하거나 포털 운영자에게 인증서 갱신을 요청하세요.
error-certificate-not-yet-valid = { $host }의 인증서는 { $date }부터 유효합니다. 이 컴퓨터의 날짜를 확인하세요.
error-certificate-wrong-host = { $host }의 인증서는 다른 호스트용으로 발급되었습니다: { $names }. 주소를 확인하세요.
error-certificate-revoked = { $host }의 인증서가 해지되었습니다. 로그인하지 말고 포털 운영자에게 알리세요.
error-certificate-invalid = { $host }의 인증서가 유효하지 않습니다. 포털 운영자에게 확인을 요청하세요.
error-tls-unavailable = 이 컴퓨터에는 인증서 저장소가 없어 안전하게 연결할 수 없습니다. 시스템의 CA 인증서를 설치한 후 Licet를 다시 시작하세요.
error-portal-not-confirmed = 연결이 확인되지 않아 { $host }(으)로 아무것도 보내지 않았습니다.
error-not-signed-in = 로그인되어 있지 않습니다. 먼저 로그인하세요.
error-session-ended = 세션이 종료되었습니다. 다시 로그인하세요.
error-keyring-unavailable = 이 컴퓨터에는 세션을 저장할 키링이 없습니다. 대신 암호 구문을 설정하세요.
error-keyring-locked = 키링이 잠겨 있습니다. 잠금을 해제한 후 다시 시도하세요.
error-keyring-failed = 키링이 키를 저장하지 못해 아무것도 저장되지 않았습니다. 다시 시도하거나 암호 구문을 설정하세요.
error-passphrase-wrong = 암호 구문이 잘못되었습니다. Caps Lock과 키보드 레이아웃을 확인하세요.
error-passphrase-not-set = 이 오프라인 데이터에는 암호 구문이 설정되지 않았습니다.
# $minimum은 정수.
error-passphrase-short = 암호 구문은 { NUMBER($minimum) }자 이상이어야 합니다.
error-passphrase-damaged = 이 컴퓨터의 암호 구문 데이터가 손상되었습니다. 오프라인 데이터를 초기화하세요.
error-mirror-closed = 오프라인 데이터가 열려 있지 않습니다.
error-profile-folder = Licet가 폴더에 쓸 수 없습니다. 여유 공간과 권한을 확인하세요.
error-download-folder = 다운로드 폴더에 쓸 수 없습니다. 설정에서 다른 폴더를 선택하세요.
error-view-gone = 이 목록은 닫혔습니다. 다시 여세요.
error-download-changed = 확인 후 파일이 제거되거나 변경되었습니다. 다시 다운로드하세요.
error-download-not-done = 이 다운로드가 완료되지 않았습니다.
error-clipboard = 클립보드를 사용할 수 없습니다.
error-key-needs-input = 키는 클릭하거나 키를 누른 직후에만 표시됩니다. 단추를 다시 누르세요.
# $seconds is a whole number.
error-too-many-keys = 짧은 시간에 많은 키가 표시되었습니다. 안전을 위해 다음 키는 { $seconds }초 후 표시할 수 있습니다. 많은 키를 전달하려면 “키 전달”을 사용하세요.
error-nothing-to-open-with = 열 수 있는 앱을 찾을 수 없습니다.
error-no-partner-contact = 주문에 리셀러 담당자가 없습니다. 공급업체에 문의하세요.
# $count는 정수.
error-changes-waiting = 보내지 않은 변경 { NUMBER($count) }개가 사라집니다. 먼저 동기화하거나 변경을 내보내세요.
error-changes-unreadable = 오프라인 데이터를 열 수 없어 보내지 않은 변경이 있으면 사라집니다.
error-change-settled = 이 변경은 이미 전송되었거나 해결되었습니다. 아무 작업도 하지 않았습니다.
error-export-failed = 파일에 쓸 수 없습니다. 여유 공간과 권한을 확인하거나 다른 폴더를 선택하세요.
error-export-unreadable = 파일을 읽을 수 없거나 변경을 내보낸 파일이 아닙니다.
error-app-fault = 문제가 발생했습니다. 다시 시도하세요. 계속되면 Licet를 다시 시작하세요.

## 다운로드

error-download-folder-name = 이 폴더의 경로는 지원되지 않습니다. 다른 폴더를 선택하세요.
error-download-disk-full = 디스크가 가득 찼습니다. 공간을 확보한 후 재개하세요. 이미 다운로드한 부분은 유지됩니다.
error-download-wrong-size = 파일 크기가 게시된 크기와 달라 삭제했습니다. 다시 다운로드하세요. 계속되면 공급업체에 알리세요.
error-download-wrong-hash = 파일이 공급업체가 게시한 것과 일치하지 않아 삭제했습니다. 다시 다운로드하세요. 계속되면 공급업체에 알리세요.
error-download-wrong-signature = 라이선스 파일이 이 공급업체의 서명이 아니거나 전송 중 변경되어 삭제했습니다. 다시 다운로드하세요. 계속되면 공급업체에 알리세요.
error-download-key-not-trusted = 이 라이선스 파일은 이 컴퓨터가 신뢰하지 않는 새 키로 서명되어 삭제했습니다. 공급업체와 키의 지문을 비교하고 다운로드에서 키를 신뢰한 후 파일을 다시 다운로드하세요.
error-download-certificate = 포털의 인증서가 거부되어 아무것도 다운로드하지 않았습니다. 상태 표시줄에서 이유를 확인한 후 다시 시도하세요.
error-keys-not-confirmed = 여기에 표시된 이후 포털의 키가 변경되었습니다. 신뢰하기 전에 다시 확인하세요.
error-download-wrong-license = 포털이 다른 라이선스의 파일을 보내 삭제했습니다. 다시 다운로드하세요. 계속되면 공급업체에 알리세요.
error-download-no-free-name = 폴더에 같은 이름의 파일이 너무 많습니다. 일부를 옮긴 후 다시 시도하세요.
error-download-unexpected = 포털이 예기치 않은 응답을 보냈습니다. 다시 시도하세요. 계속되면 공급업체에 알리세요.
error-download-unknown = 이 다운로드가 목록에 더 이상 없습니다.
error-download-not-ended = 이 다운로드가 아직 진행 중입니다. 먼저 취소하세요.
error-download-stopped = Licet를 닫는 중입니다. 다운로드는 다음에 시작할 때 재개됩니다.

## 오프라인 데이터

error-mirror-wrong-key = 키링의 키가 오프라인 데이터와 일치하지 않습니다. 변경된 것은 없습니다. 암호 구문을 사용하거나 오프라인 데이터를 초기화하세요.
error-mirror-damaged = 오프라인 데이터가 손상되었습니다. 초기화하세요.
error-mirror-key-or-file = 오프라인 데이터를 읽을 수 없습니다. 손상되었거나 키가 다릅니다. 암호 구문을 사용하거나 오프라인 데이터를 초기화하세요.
error-mirror-newer = 오프라인 데이터가 최신 버전의 Licet에서 만들어졌습니다. 열려면 Licet를 업데이트하세요.
error-mirror-other-identity = 이 오프라인 데이터는 다른 계정 또는 포털의 것입니다.
error-mirror-network-share = 오프라인 데이터는 네트워크 공유에 저장할 수 없습니다. 이 컴퓨터의 폴더를 선택하세요.
error-mirror-in-use = Licet가 이 오프라인 데이터로 이미 실행 중입니다.
error-mirror-sqlite-too-old = 이 버전의 Licet는 데이터를 잃을 수 있는 데이터베이스를 사용합니다. 최신 버전을 설치하세요.
error-mirror-disk-full = 디스크가 가득 차서 저장할 수 없습니다. 공간을 확보한 후 다시 시도하세요.
error-mirror-io = 오프라인 데이터의 파일을 읽거나 쓸 수 없습니다. 디스크와 폴더 권한을 확인하세요.
error-mirror-failed = 오프라인 데이터베이스에 오류가 발생했습니다. Licet를 다시 시작하세요. 계속되면 오프라인 데이터를 초기화하세요.
error-sync-answer-form = 포털의 응답을 읽을 수 없습니다. 나중에 다시 시도하세요. 계속되면 공급업체에 알리세요.
error-sync-not-the-portal = 포털 주소에서 네트워크 로그인 페이지와 같은 다른 것이 응답합니다. 네트워크를 확인하세요.
error-sync-other-portal = 이 주소에서 다른 포털이 응답합니다. 변경된 것은 없습니다. 사용하려면 다시 로그인하세요.
error-sync-answer-too-large = 포털의 응답이 크기 제한을 초과하여 거부되었습니다. 공급업체에 알리세요.
error-sync-refused = 포털이 동기화를 거부했습니다. 나중에 다시 시도하세요. 계속되면 공급업체에 알리세요.
error-sync-cursor-loop = 포털이 동기화를 연속으로 세 번 처음부터 시작하게 하여 동기화가 중지되었습니다. 나중에 다시 시도하세요. 계속되면 공급업체에 알리세요.
error-sync-never-agrees = 받은 데이터가 포털이 보냈다고 한 내용과 일치하지 않아 동기화가 중지되었습니다. 제거된 것은 없습니다. 공급업체에 알리세요.
error-sync-never-proven = 포털이 전체 수를 알려 주지 않아 데이터가 완전한지 확인할 수 없습니다. 공급업체에 알리세요.
error-sync-stuck = 모두 다시 불러와도 포털의 응답을 사용할 수 없습니다. 데이터와 변경은 유지되며 Licet가 가끔 다시 시도합니다. 공급업체에 알리세요.
error-cancelled = 취소되었습니다.

## 알림

error-reminder-not-ahead = 내일 이후의 날짜를 선택하세요.
error-reminder-no-serial = 일련 번호를 입력하세요.

## 라이선스 받기

error-register-alone = { $serial }은(는) 별도로 등록해야 합니다. 이 목록에서 제거하고 단독으로 등록하세요.
error-superseded = { $serial }은(는) 모두 업그레이드되었습니다. { $by }을(를) 사용하세요.
error-repeated = { $serial }은(는) 이미 목록에 있습니다.
error-key-missing = 요청에 중복을 막는 키가 없습니다. Licet를 업데이트한 후 다시 시도하세요.
error-not-partner = 이 사이트는 { $serial }을(를) 판매하지 않았으므로 해당 고객을 대신할 수 없습니다.
error-notification-unknown = 이 계정에 대한 업그레이드 알림 { $notification }이(가) 없습니다. 이메일의 ID를 확인하세요.
error-not-offered = 이 알림은 { $serial }의 업그레이드를 제공하지 않습니다.
error-not-yours = { $serial }은(는) 다른 사람의 소유입니다. 소유자에게 전체 권한 공유를 요청하세요.
error-upgrade-maintenance-lapsed = { $serial }의 유지 관리가 만료되었습니다. 갱신한 후 업그레이드하세요.
error-too-many = 수량이 부족합니다. 남음: { $left }.
error-license-inactive = 라이선스 { $serial }은(는) 더 이상 유효하지 않습니다. 업그레이드되었거나 반환되었습니다.
error-rehost-refused = 이 라이선스는 { $days }일 동안 { $limit }번의 이동 한도에 도달했습니다. 나중에 다시 시도하세요.
error-voucher-unknown = 바우처 { $code }이(가) 없습니다. O와 0, I와 1을 확인하세요.
error-voucher-used = 바우처 { $code }은(는) 이미 전환되었습니다.
error-voucher-expired = 바우처 { $code }은(는) { $date }에 만료되었습니다.
error-pool-missing = 계약에 { $sku } 라이선스가 없습니다.
error-pool-exhausted = 풀에 그만큼 없습니다. 남음: { $remaining }.
error-flex-not-current = 이 계약의 기간이 시작되지 않았거나 종료되어 인출할 수 없습니다.
error-not-shareable = { $count ->
   *[other] 이 라이선스 중 { $count }개({ $serial } 등)는 공유할 수 없습니다. 소유자와 사이트 관리자만 공유할 수 있습니다.
}
error-seen-in-full = 이 사용자는 이미 모두에 대한 전체 액세스 권한이 있습니다.
error-too-many-shares = 공유가 { $maximum }개 있습니다. 새로 만들려면 일부를 종료하세요.
error-level-too-low = 이 사이트에서의 수준으로는 할 수 없습니다. 사이트의 슈퍼 사용자에게 요청하세요.
error-return-never = 이 계약은 반환을 받지 않습니다.
error-return-too-late = 반환 기한이 { $date }에 종료되었습니다.
error-file-too-large = {$name}이(가) {$maximum}MB보다 큽니다.
error-file-unreadable =
    { $reason ->
        [kind] {$name}은(는) 지원되지 않는 형식입니다. 증서(.eml, .html, .txt), 목록(.txt, .csv) 또는 스프레드시트(.xlsx)를 사용하세요.
        [password] {$name}은(는) 암호로 보호되어 있습니다. 암호를 제거하고 파일을 다시 저장하세요.
        [large] {$name}이(가) 너무 큽니다. 셀, 열 또는 구성 요소가 너무 많습니다. 일련 번호가 있는 표만 저장하세요.
        [rows] {$name}의 행 또는 일련 번호가 {$maximum}개를 초과합니다. 추가된 것은 없습니다. 더 작은 파일로 나누세요.
        [serials] {$name}에서 일련 번호를 찾을 수 없습니다.
       *[damaged] {$name}이(가) 손상되었거나 이름이 나타내는 파일 형식이 아닙니다.
    }
error-draft-too-large = 이 양식은 너무 커서 초안으로 저장할 수 없습니다. 나가면 입력한 내용이 사라집니다.
error-login-list = 시스템의 시작 앱 목록을 변경하지 못했습니다.
# $person is the name of a person, or an e-mail address.
error-request-taken = { $person } 님이 이 요청을 담당하고 있습니다.
error-nothing-to-do = 이미 그런 상태이므로 할 일이 없습니다.
error-not-delegated = 고객이 이 작업의 대행을 허용하지 않습니다. 개요에서 고객의 관리자에게 요청하세요.
error-reminder-timer = 시스템 타이머를 설정할 수 없거나 licet-remind가 없습니다.
