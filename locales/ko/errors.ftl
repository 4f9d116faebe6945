### 코드별로 무엇이 잘못되었고 무엇을 할 수 있는지. 먼저 포털의 코드, 그다음 데스크톱의 코드.

## 포털

error-bad-request = 포털이 이 앱을 이해하지 못합니다. Licet를 업데이트한 뒤 다시 시도하세요.
error-too-large = 포털이 한 번에 받는 양을 넘습니다.
error-invalid-fields = 다른 값이 필요한 필드가 있습니다. 필드 옆을 보세요.
error-unauthenticated = 포털이 다시 로그인하라고 합니다.
error-wrong-credentials = 이메일이나 암호가 틀렸습니다. 둘 다 확인하거나 새 암호를 요청하세요.
error-session-revoked = 세션이 끝났습니다. 다시 로그인하세요.
error-email-not-confirmed = 암호는 맞지만 이메일이 아직 확인되지 않았습니다. 포털이 보낸 메일의 링크를 여세요.
error-account-locked = 공급업체가 이 계정을 잠갔습니다. 고객 지원에 문의하세요.
error-forbidden = 이 계정으로는 할 수 없습니다.
error-agreement-declined = 약관에 동의하지 않으면 포털이 계정을 만들지 않습니다.
error-link-expired = 이 링크는 사용했거나 바뀌었거나 너무 오래되었습니다. 새 링크를 요청하세요.
error-not-found = 없거나, 이 계정이 볼 수 없는 것입니다.
# $retry_after는 초 단위 정수.
error-rate-limited = { $retry_after ->
   *[other] 시도가 너무 많습니다. { NUMBER($retry_after) }초 기다린 뒤 다시 시도하세요.
}
error-cursor-expired = 포털이 새로 시작하여 모두 다시 불러옵니다.
error-cursor-invalid = 포털이 이 사본의 위치를 몰라 모두 다시 불러옵니다.
# $minimum은 버전 번호.
error-app-too-old = 이 포털에는 Licet { $minimum } 이상이 필요합니다. 라이선스는 계속 볼 수 있습니다. 동기화하려면 Licet를 업데이트하세요.
error-key-reused = 다른 내용으로 이미 보냈습니다. 다시 불러온 뒤 시도하세요.
# $serial은 일련 번호.
error-serial-unknown = 이 계정이 볼 수 있는 { $serial }이(가) 없습니다. O와 0, I와 1을 확인하세요.
error-already-registered = { $serial }은(는) 이미 등록되었습니다.
# $instructions는 공급업체의 말.
error-not-transactable = { $serial }은(는) 다른 방법으로 활성화합니다: { $instructions }
error-key-printed = { $serial }의 키는 인증서에 인쇄되어 있습니다. 등록할 것이 없습니다.
error-is-maintenance = { $serial }은(는) 유지 관리 계약이며 등록하지 않습니다.
error-is-voucher = { $serial }은(는) 바우처입니다. 먼저 전환하세요.
error-is-flex = { $serial }은(는) 플렉스 계약입니다. 라이선스는 거기서 꺼내 씁니다.
error-keys-not-shared = 이 공유는 키 없이 라이선스만 보여 줍니다. 소유자에게 요청하세요.
error-license-unattended = 더 이상 { $serial }의 사이트에 속하지 않습니다. 이 라이선스는 사이트 관리자가 결정합니다.
error-license-attended = { $serial }의 소유자는 아직 사이트에 속해 있습니다. 결정할 것이 없습니다.
error-no-license-file = 이 라이선스에는 라이선스 파일이 없습니다.
error-release-not-entitled = 이 제품의 라이선스가 없습니다.
error-release-term-over = 라이선스 기간이 끝났습니다. 다운로드하려면 갱신하세요.
error-release-maintenance-lapsed = 유효한 유지 관리가 필요합니다. 다운로드하려면 계약을 갱신하세요.
error-range-unsatisfiable = 포털에서 파일이 바뀌었습니다. 다운로드를 처음부터 다시 시작하세요.
error-unavailable = 포털이 바쁘거나 다시 시작하는 중입니다. 1분 뒤 다시 시도하세요.
error-internal = 포털 자체에 문제가 있습니다. 몇 분 뒤 다시 시도하세요.

## 데스크톱

error-offline = 포털에 연결할 수 없습니다. 네트워크와 주소를 확인하세요. 이미 불러온 것은 그동안 쓸 수 있습니다.
error-portal-address = 포털 주소가 아닙니다. https://로 시작합니다
error-not-a-portal = 이 주소에서 무언가 응답하지만 라이선스 포털이 아닙니다. 주소를 확인하세요.
error-portal-redirects = 이 주소는 다른 곳으로 보냅니다. 포털 자체의 주소를 공급업체에 물어보세요.
error-certificate-not-trusted = 이 컴퓨터는 { $host }의 인증서를 신뢰하지 않습니다. 발급자는 “{ $issuer }”입니다. 조직의 인증 기관이라면 루트 인증서(“{ $root }”)를 운영 체제의 인증서 저장소로 가져온 다음 Licet을 다시 시작하세요. 발급자를 모르면 연결하지 말고 네트워크 담당자에게 문의하세요.
error-certificate-expired = { $host }의 인증서가 { $date }에 만료되었습니다. 포털 운영자에게 갱신을 요청하고 이 컴퓨터의 날짜를 확인하세요.
error-certificate-not-yet-valid = { $host }의 인증서는 { $date }부터 유효합니다. 이 컴퓨터의 날짜를 확인하세요.
error-certificate-wrong-host = { $host }의 인증서는 다른 호스트용으로 발급되었습니다: { $names }. 주소를 확인하세요.
error-certificate-revoked = { $host }의 인증서가 발급자에 의해 해지되었습니다. 로그인하지 말고 포털 운영자에게 알리세요.
error-certificate-invalid = { $host }의 인증서를 사용할 수 없습니다. 포털 운영자에게 확인을 요청하세요.
error-tls-unavailable = 이 컴퓨터에 인증서 저장소가 없어 안전하게 연결할 수 없습니다. 시스템의 CA 인증서를 설치한 다음 Licet을 다시 시작하세요.
error-portal-not-confirmed = 연결이 확인되지 않아 { $host }에 아무것도 보내지 않았습니다.
error-not-signed-in = 로그인하지 않았습니다. 먼저 로그인하세요.
error-session-ended = 포털 세션이 끝났습니다. 다시 로그인하세요.
error-keyring-unavailable = 이 데스크톱에는 세션을 보관할 키링이 없습니다. 대신 암호문을 정하세요.
error-keyring-locked = 키링이 잠겨 있습니다. 잠금을 풀고 다시 시도하세요.
error-keyring-failed = 키링이 받은 것을 보관하지 않았습니다. 아무것도 저장하지 않았습니다. 다시 시도하거나 암호문을 정하세요.
error-passphrase-wrong = 이 암호문으로 로컬 사본이 열리지 않습니다. 대문자와 자판 언어를 확인하세요.
error-passphrase-not-set = 이 사본에는 암호문이 설정되지 않았습니다.
# $minimum은 정수.
error-passphrase-short = { $minimum ->
   *[other] 암호문은 { NUMBER($minimum) }자 이상이어야 합니다.
}
error-passphrase-damaged = 이 컴퓨터에서 암호문에 딸린 정보가 손상되었습니다. 포털에서 사본을 다시 만드세요.
error-mirror-closed = 로컬 사본이 열려 있지 않습니다.
error-profile-folder = Licet가 자기 폴더에 쓸 수 없습니다. 남은 공간과 권한을 확인하세요.
error-download-folder = 다운로드 폴더에 쓸 수 없습니다. 설정에서 다른 폴더를 고르세요.
error-view-gone = 이 목록은 닫혔습니다. 다시 여세요.
error-download-changed = 파일이 없어졌거나 검증 후 바뀌었습니다. 다시 다운로드하세요.
error-download-not-done = 이 다운로드는 끝나지 않았습니다.
error-clipboard = 여기서는 클립보드를 쓸 수 없습니다.
error-key-needs-input = 키는 이 창에서 무언가를 누른 직후에만 표시됩니다. 버튼을 다시 누르세요.
# $seconds is a whole number.
error-too-many-keys = 짧은 시간에 많은 키가 표시되었습니다. 안전을 위해 다음 키는 { $seconds }초 후에 표시됩니다. 많은 키를 넘기려면 전달 기능을 사용하세요.
error-nothing-to-open-with = 이 컴퓨터에는 이것을 열 프로그램이 없습니다.
error-no-partner-contact = 주문에 파트너 연락처가 없습니다. 공급업체에 물어보세요.
# $count는 정수.
error-changes-waiting = { $count ->
   *[other] 변경 { NUMBER($count) }건이 아직 포털에 도착하지 않아 사라집니다. 먼저 동기화하거나 보낼 편지함을 내보내세요.
}
error-changes-unreadable = 로컬 사본을 열 수 없어, 오프라인에서 바꾸고 아직 보내지 않은 내용도 함께 사라집니다.
error-change-settled = 이 변경은 그사이 전송되었거나 해결되었습니다. 아무것도 하지 않았습니다.
error-export-failed = 그곳에 파일을 쓸 수 없습니다. 남은 공간과 권한을 확인하거나 다른 폴더를 고르세요.
error-export-unreadable = 파일을 읽을 수 없거나 이 보낼 편지함의 내보내기 파일이 아닙니다.
error-app-fault = Licet의 잘못입니다. 다시 시도하세요. 계속되면 Licet를 다시 시작하세요.

## 다운로드

error-download-folder-name = 이 폴더의 경로는 저장할 수 없습니다. 다른 폴더를 고르세요.
error-download-disk-full = 디스크가 가득 찼습니다. 공간을 만든 뒤 계속하세요. 지금까지 받은 것은 그대로 있습니다.
error-download-wrong-size = 파일 크기가 공급업체가 공개한 것과 달라 삭제했습니다. 다시 다운로드하고, 계속되면 공급업체에 알리세요.
error-download-wrong-hash = 파일이 공급업체가 공개한 것과 달라 삭제했습니다. 다시 다운로드하고, 계속되면 공급업체에 알리세요.
error-download-wrong-signature = 라이선스 파일이 이 공급업체의 서명이 아니거나 도중에 바뀌어 삭제했습니다. 다시 다운로드하고, 계속되면 공급업체에 알리세요.
error-download-key-not-trusted = 포털이 이 컴퓨터에서 신뢰하지 않는 새 키로 라이선스 파일에 서명하여 파일을 삭제했습니다. 키의 지문을 공급업체에 확인하고 다운로드에서 키를 신뢰한 다음 다시 다운로드하세요.
error-download-certificate = 포털의 인증서가 거부되어 아무것도 다운로드하지 않았습니다. 이유는 상태 표시줄에 있습니다. 해결한 후 다시 시도하세요.
error-keys-not-confirmed = 여기에 표시된 이후 포털의 키가 변경되었습니다. 신뢰하기 전에 다시 확인하세요.
error-download-wrong-license = 포털이 다른 라이선스의 파일을 보내 삭제했습니다. 다시 다운로드하고, 계속되면 공급업체에 알리세요.
error-download-no-free-name = 폴더에 같은 이름의 파일이 너무 많습니다. 몇 개를 옮긴 뒤 다시 시도하세요.
error-download-unexpected = 포털의 응답이 요청한 것과 다릅니다. 다시 시도하고, 계속되면 공급업체에 알리세요.
error-download-unknown = 이 다운로드는 더 이상 목록에 없습니다.
error-download-not-ended = 이 다운로드는 끝나지 않았습니다. 먼저 취소하세요.
error-download-stopped = Licet를 닫는 중입니다. 다운로드는 다음에 시작할 때 이어집니다.

## 로컬 사본

error-mirror-wrong-key = 키링의 키가 로컬 사본의 키와 다릅니다. 아무것도 바꾸지 않았습니다. 암호문을 쓰거나 포털에서 사본을 다시 만드세요.
error-mirror-damaged = 로컬 사본이 손상되었습니다. 포털에서 다시 만드세요.
error-mirror-key-or-file = 로컬 사본을 읽을 수 없습니다. 손상되었거나 키가 다릅니다. 암호문을 쓰거나 포털에서 사본을 다시 만드세요.
error-mirror-newer = 더 새로운 Licet가 만든 로컬 사본입니다. 열려면 Licet를 업데이트하세요.
error-mirror-other-identity = 이 로컬 사본은 다른 계정이나 포털의 것입니다.
error-mirror-network-share = 로컬 사본은 네트워크 공유에 둘 수 없습니다. 이 컴퓨터의 폴더를 고르세요.
error-mirror-in-use = Licet가 이 로컬 사본으로 이미 실행 중입니다.
error-mirror-sqlite-too-old = 이 Licet는 데이터를 잃을 수 있는 데이터베이스로 만들어졌습니다. 더 새로운 것을 설치하세요.
error-mirror-disk-full = 디스크가 가득 차 더 저장할 수 없습니다. 공간을 만든 뒤 다시 시도하세요.
error-mirror-io = 로컬 사본의 파일을 읽거나 쓸 수 없습니다. 디스크와 폴더 권한을 확인하세요.
error-mirror-failed = 로컬 사본의 데이터베이스에 문제가 생겼습니다. Licet를 다시 시작하세요. 계속되면 포털에서 사본을 다시 만드세요.
error-sync-answer-form = 포털의 응답을 읽을 수 없습니다. 나중에 다시 시도하고, 계속되면 공급업체에 알리세요.
error-sync-not-the-portal = 포털 주소에서 포털이 아닌 것이 응답합니다. 네트워크의 로그인 페이지일 수 있습니다.
error-sync-other-portal = 이제 이 주소에서 다른 포털이 응답합니다. 바뀐 것은 없습니다. 사용하려면 다시 로그인하세요.
error-sync-answer-too-large = 포털의 응답이 허용된 크기를 넘어 거부했습니다. 공급업체에 알리세요.
error-sync-refused = 포털이 동기화를 거부했습니다. 나중에 다시 시도하고, 계속되면 공급업체에 알리세요.
error-sync-cursor-loop = 포털이 앱을 세 번 연속 처음으로 돌려보내 동기화를 멈췄습니다. 나중에 다시 시도하고, 계속되면 공급업체에 알리세요.
error-sync-never-agrees = 받은 내용이 포털이 보냈다는 내용과 맞지 않아, 아무것도 제거하지 않고 동기화를 멈췄습니다. 공급업체에 알리세요.
error-sync-never-proven = 포털이 전체 양을 알려 주지 않아 사본이 완전한지 확인할 수 없습니다. 공급업체에 알리세요.
error-sync-stuck = 모든 내용을 다시 읽은 뒤에도 포털의 응답을 사용할 수 없습니다. 사본과 변경 내용은 유지되며 동기화는 주기적으로 다시 시도됩니다. 공급업체에 알리세요.
error-cancelled = 취소되었습니다.

## 알림

error-reminder-not-ahead = 내일 이후의 날을 고르세요.
error-reminder-no-serial = 일련 번호를 입력하세요.

## 라이선스 받기

error-register-alone = { $serial }은(는) 따로 등록합니다. 목록에서 빼고 하나만 등록하세요.
error-superseded = { $serial }은(는) 모두 업그레이드되었습니다. { $by }을(를) 사용하세요.
error-repeated = { $serial }이(가) 목록에 두 번 있습니다.
error-key-missing = 한 번만 실행하려면 포털에 키가 필요합니다. Licet을 업데이트한 다음 다시 시도하세요.
error-not-partner = { $serial }은(는) 귀하의 사이트가 판매한 것이 아니므로 고객을 대신할 수 없습니다.
error-notification-unknown = 이 계정이 볼 수 있는 것에 대한 업그레이드 알림 { $notification }이(가) 없습니다. 메일의 ID를 확인하세요.
error-not-offered = 이 알림은 { $serial }의 업그레이드를 제공하지 않습니다.
error-not-yours = { $serial }은(는) 다른 사람의 것입니다. 소유자에게 전체 권한으로 공유해 달라고 하세요.
error-upgrade-maintenance-lapsed = { $serial }의 유지 관리가 유효하지 않습니다. 갱신한 다음 업그레이드하세요.
error-too-many = 그만큼 없습니다. 남은 수: { $left }.
error-license-inactive = 라이선스 { $serial }은(는) 더 이상 유효하지 않습니다. 업그레이드되었거나 반환되었습니다.
error-rehost-refused = 이 라이선스는 { $days }일 동안 최대 { $limit }번 이동하며, 이미 다 썼습니다. 나중에 다시 시도하세요.
error-voucher-unknown = 바우처 { $code }이(가) 없습니다. O와 0, I와 1을 확인하세요.
error-voucher-used = 바우처 { $code }은(는) 이미 전환되었습니다.
error-voucher-expired = 바우처 { $code }은(는) { $date }까지 전환할 수 있었습니다.
error-pool-missing = 이 계약에는 { $sku } 라이선스가 없습니다.
error-pool-exhausted = 풀에 그만큼 없습니다. 남은 수: { $remaining }.
error-flex-not-current = 이 계약의 기간이 시작되지 않았거나 끝났습니다. 꺼내 쓸 수 없습니다.
error-level-too-low = 이 사이트에서의 귀하의 수준으로는 할 수 없습니다. 사이트의 슈퍼 사용자에게 요청하세요.
error-return-never = 이 계약에는 반환할 수 없습니다.
error-return-too-late = { $date }까지 반환할 수 있었습니다.
error-file-too-large = {$name}이(가) {$maximum}MB보다 큽니다.
error-file-unreadable =
    { $reason ->
        [kind] {$name}은(는) 읽을 수 없는 종류의 파일입니다. 증서(.eml, .html, .txt), 목록(.txt, .csv), 스프레드시트(.xlsx)를 읽을 수 있습니다.
        [password] {$name}은(는) 암호로 보호되어 있습니다. 암호를 제거하고 다시 저장하세요.
        [large] {$name}이(가) 너무 큽니다. 셀, 열 또는 구성 요소가 읽을 수 있는 수를 넘습니다. 일련 번호가 있는 표만 저장하세요.
        [rows] {$name}의 행 또는 일련 번호가 {$maximum}개를 넘습니다. 아무것도 가져오지 않았습니다. 더 작은 파일로 나누세요.
        [serials] {$name}에 일련 번호로 보이는 것이 없습니다.
       *[damaged] {$name}의 내용이 이름과 다릅니다.
    }
error-draft-too-large = 이 양식은 너무 커서 보관할 수 없습니다. 화면을 떠나면 입력한 내용이 사라집니다.
