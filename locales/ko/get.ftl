### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = 라이선스 받기
get-all-ways = 모든 방법
get-way-new = 새 구매
get-way-new-text = 구매 증서의 일련 번호(갱신한 유지 관리 포함)를 등록하고 키와 파일을 받습니다.
get-way-vouchers = 바우처 센터
get-way-vouchers-text = 하드웨어와 함께 받은 바우처 코드를 라이선스로 전환합니다.
get-way-bulk = 일괄 등록
get-way-bulk-text = 사이트의 슈퍼 사용자용: 스프레드시트의 많은 일련 번호를 등록하고 동료에게 접근 권한을 줍니다.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = ‘{ $way }’ 이어서 하기
get-go-on-button = 계속
# $count is a whole number.
get-draft-count = { NUMBER($count) }개 항목
# $ago: "2 minutes ago", "now"
get-draft-kept = { $ago } 저장됨
get-discard = 버리기
get-discarded = ‘{ $way }’을(를) 버렸습니다.
get-undo = 실행 취소

## Serial numbers and codes

get-serial = 일련 번호
get-serial-hint = 증서에 적힌 대로, 대소문자를 구분합니다. 목록을 통째로 붙여 넣을 수 있습니다.
get-code = 바우처 코드
get-code-hint = 카드에 적힌 대로, 대소문자를 구분합니다. 목록을 통째로 붙여 넣을 수 있습니다.
get-add = 추가
# $count is a whole number.
get-added = { NUMBER($count) }개 추가됨
get-remove = 목록에서 { $text } 빼기
# $count is a number as shown.
get-entries = 목록에 { $count }개
# $most and $over are whole numbers.
get-too-many = 한 번에 최대 { NUMBER($most) }개이며 { NUMBER($over) }개가 초과됩니다. 아무것도 추가하지 않았습니다.
get-file = 파일 선택
get-file-hint = 또는 증서(.eml, .html, .txt)나 목록(.csv, .xlsx)을 이 페이지에 끌어다 놓으세요.
# $most is a whole number.
get-too-many-bulk = 일괄 등록은 한 번에 최대 { NUMBER($most) }행까지 처리합니다.
# $texts is a list as shown.
get-pasted-left-out = 붙여넣은 내용에서 제외됨: { $texts }
# $count is a whole number.
get-reading-found = 일련 번호 { NUMBER($count) }개를 찾았습니다
get-reading-none = 일련 번호처럼 보이는 값이 없습니다. 일련 번호가 있는 열을 선택하세요.
get-reading-change = 읽는 방법 변경
get-reading-sheet = 시트
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $name } (일련 번호 { NUMBER($count) }개)
# As above.
get-reading-sheet-hidden = { $name } (숨김, 일련 번호 { NUMBER($count) }개)
get-reading-heading = 머리글 행
get-reading-heading-none = 머리글 행 없음
# $number is a whole number, $text what the row says.
get-reading-heading-row = { NUMBER($number) }행: { $text }
get-reading-encoding = 문자 인코딩
get-reading-columns = 열
get-reading-column = 열
get-reading-column-hidden = 숨김
get-reading-example = 첫 번째 값
get-reading-meaning = 의미
get-reading-ignore = 제외
get-reading-contact_name = 담당자 이름
get-reading-contact_email = 담당자 이메일
get-reading-install_at = 설치 주소 ID
get-reading-renews = 갱신되는 일련 번호
get-reading-remembered = 이 머리글 행이 있는 이전 파일에서 선택한 대로 열을 읽습니다.
# $count is a whole number.
get-reading-without-serial = 일련 번호가 없는 행 { NUMBER($count) }개를 제외했습니다
# $count is a whole number.
get-reading-rounded = 행 { NUMBER($count) }개를 제외했습니다. 스프레드시트가 1.23457E+12처럼 숫자를 반올림했습니다. 열을 텍스트 형식으로 바꾸고 파일을 다시 저장하세요.
# $count is a whole number.
get-reading-above = 머리글 위의 행 { NUMBER($count) }개를 제외했습니다
# $count is a whole number.
get-reading-repeated = 일련 번호 { NUMBER($count) }개가 중복됩니다
# $count is a whole number.
get-reading-hidden = 행 { NUMBER($count) }개가 숨겨져 있거나 필터링되어 있습니다
get-reading-hidden-leave = 제외
get-reading-hidden-take = 포함
# $sheets is a list as shown.
get-reading-sheets = 읽지 않은 시트: { $sheets }
# $names is a list as shown.
get-reading-attachments = 읽지 않은 첨부 파일: { $names }
# $number is a whole number.
get-reading-row = { NUMBER($number) }행
# $count is a whole number.
get-reading-more-rows = 외 { NUMBER($count) }행
get-check-offline = 포털에 연결할 수 없습니다. 입력한 내용은 보관되며 연결되면 확인합니다.
# $count is a whole number.
get-count-ready = { NUMBER($count) }개 준비됨
# $count is a whole number.
get-count-look = { NUMBER($count) }개 확인 필요
# $count is a whole number.
get-count-another = { NUMBER($count) }개는 다른 방법으로
# $count is a whole number.
get-quantity = 라이선스 { NUMBER($count) }개
get-none-ready = 아직 등록할 수 있는 것이 없습니다. 각 항목 옆의 설명을 보세요.
get-none-checked = 포털이 아직 확인하지 않았습니다. 잠시 후 다시 시도하세요. 잃는 것은 없습니다.

## What was found

get-verdict-asking = 확인 중
get-verdict-waiting = 아직 확인 안 됨
get-verdict-ok = 준비됨
get-verdict-alone = 준비됨 · 따로 등록
get-verdict-alone-held = 따로 등록합니다. 여기서는 빼고 마지막에 다시 제안합니다.
get-verdict-maintenance = 준비됨 · 유지 관리, 키 없음
get-verdict-renewal = 준비됨 · { $serial } 갱신
get-verdict-registered = 이미 등록되었습니다.
get-verdict-registered-by = { $name }이(가) { $date }에 이미 등록했습니다.
# $instructions are the vendor's own words.
get-verdict-not-transactable = 여기서 활성화하지 않습니다: { $instructions }
get-verdict-voucher = 바우처입니다. 코드는 등록이 아니라 전환합니다.
get-verdict-flex = 플렉스 계약입니다. 라이선스를 여기서 인출합니다.
get-verdict-key-printed = 키가 증서에 인쇄되어 있습니다. 등록할 것이 없습니다.
get-verdict-superseded = 모두 업그레이드되었습니다. 새 일련 번호를 사용하세요.
get-verdict-not-allowed = 등록 권한 없이 공유되었습니다. 소유자에게 요청하세요.
get-verdict-repeated = 목록에 두 번 있습니다.
get-verdict-unknown = 이 계정이 볼 수 있는 것 중에 없습니다. O와 0, I와 1을 확인하세요.
# A serial number follows.
get-offer = { $product }의 이 번호인가요:
get-offer-use = 사용
# $count is a whole number.
get-offers-use = 제안 { NUMBER($count) }개 모두 사용
# $count is a whole number.
get-offers-used = 일련 번호 { NUMBER($count) }개를 수정했습니다
get-slip-spaces = 공백이나 하이픈이 들어 있습니다.
get-slip-width = 전각 문자가 들어 있습니다.
get-slip-lower_case = 소문자입니다.
get-slip-letter_o = 숫자 자리에 글자 O가 있습니다.
get-slip-letter_i = 숫자 자리에 글자 I 또는 l이 있습니다.
get-show-license = 카탈로그에서 보기
get-voucher-open-until = 준비됨 · { $date }까지
get-voucher-used = 이미 전환되었습니다.
get-voucher-used-became = { $date }에 { $serial }(으)로 이미 전환되었습니다.
get-voucher-expired = { $date }까지 전환할 수 있었습니다.
get-voucher-unknown = 그런 코드가 없습니다. O와 0, I와 1을 확인하세요.

## The steps

get-step-serials = 일련 번호
get-step-codes = 바우처 코드
get-step-details = 제품 정보
get-step-people = 연락처
get-step-review = 검토
get-step-done = 키와 파일
get-continue = 계속
get-register = 등록
get-complete = 등록 완료
get-convert = 전환

## What products ask for

get-detail-host_id = 호스트 ID
get-detail-host_id-hint = 컴퓨터를 나타내는 값입니다. 네트워크 주소나 hostid 명령의 출력 등.
get-detail-system_type = 시스템 종류
get-detail-san = SAN
get-detail-deployed_tier = 배포 가격 등급
get-detail-deployed_tier-hint = 실행할 컴퓨터의 등급입니다.
get-detail-version = 버전
get-use-for-all = 다른 항목에도 사용

## People and addresses

get-contact = 기술 연락처
get-contact-name = 이름
get-contact-email = 이메일
get-contact-me = 나로 지정
get-confirmation = 확인 메일
get-email = 추가 이메일
get-email-hint = 확인 메일은 { $email }(으)로도 발송됩니다.
get-address = 설치 주소
get-addresses = 주소
get-address-of = { $site }의 라이선스를 배포하는 곳입니다.
get-address-none = 선택한 주소가 없습니다.
get-address-choose = 주소 선택
get-address-other = 다른 주소 선택
get-address-clear = 제거
get-address-search = 검색
get-address-search-hint = 도시, 거리 또는 우편번호
get-address-all-countries = 모든 국가
get-address-nothing = 이렇게 시작하는 주소가 없습니다. 아래에서 새로 추가하세요.
get-address-new = 새 주소
get-address-new-text = { $site }의 라이선스를 보는 모든 사람이 이제부터 선택할 수 있습니다.
get-address-add = 주소 추가
get-behalf = 등록 대상
get-behalf-own = 나
get-behalf-customer = 고객
get-behalf-owner = 소유자
get-behalf-hint = 주문에 적힌 연락처입니다. 귀하가 등록했다는 것이 라이선스에 표시됩니다.
get-behalf-nobody = 아직 없음: 고객이 인수합니다

## Review and confirmation

get-what = 내용
# $count is a whole number.
get-later = { NUMBER($count) }개는 따로 등록하므로 이 작업 후에 제안합니다.
# $count is a whole number.
get-done = { NUMBER($count) }개 완료
# $count is a whole number.
get-failed = { NUMBER($count) }개는 되지 않았습니다
get-failed-title = 되지 않은 것과 이유
get-failed-again = 이것만 다시 시도
get-skipped = 등록되지 않음
# $count is a whole number.
get-skipped-count = { NUMBER($count) }개 등록되지 않음
get-skipped-back = 이 항목으로 돌아가기
get-left = 따로 등록할 것
get-left-register = 다음으로 등록
get-renews = 갱신 대상
get-software = 소프트웨어 받기
get-mailed = 라이선스 파일을 첨부한 확인 메일을 보냅니다.
get-another = 더 등록하기
get-another-voucher = 더 전환하기
get-another-file = 다른 스프레드시트

## Bulk registration

get-bulk-tab = 스프레드시트
get-bulk-file = 파일
get-bulk-check = 확인
get-bulk-hint = 또는 스프레드시트(.xlsx, .csv)를 이 페이지에 끌어다 놓으세요. 한 행에 일련 번호 하나이며, 먼저 시험만 하고 아무것도 바꾸지 않습니다.
get-bulk-no-file = 먼저 스프레드시트를 선택하세요.
# $count is a whole number.
get-bulk-count = { NUMBER($count) }개 행
get-bulk-ignored = 다음 열은 여기서 쓰이지 않아 무시합니다: { $columns }
get-bulk-try = 행 확인
get-bulk-rows = 행
get-bulk-row = 행
get-bulk-verdict = 결과
get-bulk-would = 등록할 수 있음
get-bulk-filter = 표시할 행
# $count is a whole number.
get-bulk-all = 전체 { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = 가능 { NUMBER($count) }
# $count is a whole number.
get-bulk-not = 불가 { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = 더 보기({ $of }개 중 { $shown }개)
# $count is a whole number.
get-bulk-register = { NUMBER($count) }개 행 등록

## Colleagues

get-colleagues = 동료
get-site = 사이트
get-no-sites = 이 계정은 아직 어느 사이트에도 속하지 않습니다.
get-colleague-add = 동료 추가
get-colleague-text = 암호를 정하는 링크가 메일로 가며, { $site }에 속한 것을 볼 수 있게 됩니다.
get-colleague-create = 계정 만들기
get-colleague-added = { $email }(으)로 메일을 보냅니다.
get-colleague-administrator = 사이트 관리자
get-colleague-no-account = 아직 계정 없음
get-level = 수준
get-level-of = { $name }의 수준
get-level-changed = { $name }: 이제부터 { $level }
get-level-contract = 계약 사용자
get-level-contract-text = 라이선스를 인출하고, 자신의 것을 반환하고, 명세를 봅니다.
get-level-configuration = 구성 사용자
get-level-configuration-text = 다른 사람이 인출한 것도 반환하고 설치 주소를 추가합니다.
get-level-super = 슈퍼 사용자
get-level-super-text = 수준 지정, 계정 생성, 일괄 등록도 합니다.
