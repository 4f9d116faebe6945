### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = 라이선스 받기
get-all-ways = 뒤로
get-way-new = 일련 번호 등록
get-way-new-text = 갱신된 유지 관리를 포함하여 구매 증서의 일련 번호를 등록하고 키와 파일을 받습니다.
get-way-vouchers = 바우처 센터
get-way-vouchers-text = 하드웨어에 포함된 바우처 코드를 전환합니다.
get-way-bulk = 일괄 등록
get-way-bulk-text = 사이트의 슈퍼 사용자용: 스프레드시트에서 많은 일련 번호를 등록하고 동료에게 액세스를 부여합니다.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = { $way } 재개
get-go-on-button = 재개
# $count is a whole number.
get-draft-count = { NUMBER($count) }개 항목
# $ago: "2 minutes ago", "now"
get-draft-kept = { $ago } 저장됨
get-discard = 버리기
get-discarded = “{ $way }”을(를) 버렸습니다.
get-undo = 실행 취소

## Serial numbers and codes

get-serial = 일련 번호
get-serial-hint = 증서와 동일하게 대소문자를 구분하여 입력합니다. 전체 목록을 붙여 넣을 수 있습니다.
get-code = 바우처 코드
get-code-hint = 카드와 동일하게 대소문자를 구분하여 입력합니다. 전체 목록을 붙여 넣을 수 있습니다.
get-add = 추가
# $count is a whole number.
get-added = { NUMBER($count) }개 추가됨
get-remove = { $text } 제거
# $count is a number as shown.
get-entries = 목록에 { $count }개
# $most and $over are whole numbers.
get-too-many = 한 번에 { NUMBER($most) }개까지이며 { NUMBER($over) }개를 초과합니다. 추가된 것은 없습니다.
get-file = 파일 선택
get-file-hint = 또는 증서(.eml, .html, .txt)나 목록(.csv, .xlsx)을 이 페이지에 끌어다 놓으세요.
# $most is a whole number.
get-too-many-bulk = 일괄 등록은 한 번에 { NUMBER($most) }행까지 가능합니다.
# $texts is a list as shown.
get-pasted-left-out = 붙여 넣은 내용에서 건너뜀: { $texts }
# $count is a whole number.
get-reading-found = 일련 번호 { NUMBER($count) }개를 찾았습니다
get-reading-none = 일련 번호를 찾을 수 없습니다. 일련 번호가 있는 열을 선택하세요.
get-reading-change = 가져오기 설정 변경
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
get-reading-ignore = 건너뛰기
get-reading-contact_name = 담당자 이름
get-reading-contact_email = 담당자 이메일
get-reading-install_at = 설치 주소 ID
get-reading-renews = 갱신되는 일련 번호
get-reading-remembered = 같은 머리글 행의 이전 파일과 동일하게 열을 지정했습니다.
# $count is a whole number.
get-reading-without-serial = 일련 번호가 없는 행 { NUMBER($count) }개 건너뜀
# $count is a whole number.
get-reading-rounded = 행 { NUMBER($count) }개 건너뜀: 스프레드시트가 1.23457E+12처럼 숫자를 반올림했습니다. 열을 텍스트 형식으로 바꾸고 파일을 다시 저장하세요.
# $count is a whole number.
get-reading-above = 머리글 위의 행 { NUMBER($count) }개 건너뜀
# $count is a whole number.
get-reading-repeated = 중복된 일련 번호 { NUMBER($count) }개
# $count is a whole number.
get-reading-hidden = 숨겨지거나 필터링된 행 { NUMBER($count) }개
get-reading-hidden-leave = 건너뛰기
get-reading-hidden-take = 포함
# $sheets is a list as shown.
get-reading-sheets = 읽지 않은 시트: { $sheets }
# $names is a list as shown.
get-reading-attachments = 읽지 않은 첨부 파일: { $names }
# $number is a whole number.
get-reading-row = { NUMBER($number) }행
# $count is a whole number.
get-reading-more-rows = 외 { NUMBER($count) }행
get-check-offline = 포털에 연결할 수 없습니다. 입력한 내용은 유지되며 연결되면 확인됩니다.
# $count is a whole number.
get-count-ready = { NUMBER($count) }개 준비됨
# $count is a whole number.
get-count-look = { NUMBER($count) }개 확인 필요
# $count is a whole number.
get-count-another = { NUMBER($count) }개 여기서 등록 불가
# $count is a whole number.
get-quantity = 라이선스 { NUMBER($count) }개
get-none-ready = 아직 등록할 수 있는 항목이 없습니다. 각 항목 옆의 메시지를 확인하세요.
get-none-checked = 포털에서 아직 확인하지 않았습니다. 잠시 후 다시 시도하세요. 입력한 내용은 유지됩니다.

## What was found

get-verdict-asking = 확인 중
get-verdict-waiting = 아직 확인 안 됨
get-verdict-ok = 준비됨
get-verdict-alone = 준비됨 · 별도 등록 필요
get-verdict-alone-held = 별도로 등록해야 합니다. 이 등록 후에 할 수 있습니다.
get-verdict-maintenance = 준비됨 · 유지 관리, 키 없음
get-verdict-renewal = 준비됨 · { $serial } 갱신
get-verdict-registered = 이미 등록됨.
get-verdict-registered-by = { $name } 님이 이미 등록함, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = 여기서 활성화하지 않습니다: { $instructions }
get-verdict-voucher = 바우처입니다. 코드를 전환하세요.
get-verdict-flex = 플렉스 계약입니다. 라이선스를 인출하세요.
get-verdict-key-printed = 키가 증서에 인쇄되어 있습니다. 등록할 필요가 없습니다.
get-verdict-superseded = 모두 업그레이드되었습니다. 새 일련 번호를 사용하세요.
get-verdict-not-allowed = 공유로는 등록할 수 없습니다. 소유자에게 요청하세요.
get-verdict-repeated = 이미 목록에 있습니다.
get-verdict-unknown = 찾을 수 없거나 액세스 권한이 없습니다. O와 0, I와 1을 확인하세요.
# A serial number follows.
get-offer = 이 번호입니까? { $product }:
get-offer-use = 사용
# $count is a whole number.
get-offers-use = 제안 { NUMBER($count) }개 모두 사용
# $count is a whole number.
get-offers-used = 일련 번호 { NUMBER($count) }개를 수정했습니다
get-slip-spaces = 공백 또는 하이픈이 포함되어 있습니다.
get-slip-width = 전각 문자가 포함되어 있습니다.
get-slip-lower_case = 소문자가 포함되어 있습니다.
get-slip-letter_o = 숫자 자리에 문자 O가 있습니다.
get-slip-letter_i = 숫자 자리에 문자 I 또는 l이 있습니다.
get-show-license = 카탈로그에서 보기
get-voucher-open-until = 준비됨 · { $date }까지
get-voucher-used = 이미 전환됨.
get-voucher-used-became = { $date }에 { $serial }(으)로 전환됨.
get-voucher-expired = { $date }에 만료됨.
get-voucher-unknown = 이 코드는 없습니다. O와 0, I와 1을 확인하세요.

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
get-detail-host_id-hint = 컴퓨터를 식별합니다. 네트워크 주소 또는 hostid 명령의 출력입니다.
get-detail-system_type = 시스템 종류
get-detail-san = SAN
get-detail-deployed_tier = 배포 가격 등급
get-detail-deployed_tier-hint = 실행되는 컴퓨터의 등급입니다.
get-detail-version = 버전
get-use-for-all = 모두 적용

## People and addresses

get-contact = 기술 연락처
get-contact-name = 이름
get-contact-email = 이메일
get-contact-me = 내 정보
get-confirmation = 확인 메일
get-email = 추가 수신자
get-email-hint = { $email }은(는) 항상 확인 메일을 받습니다.
get-address = 설치 주소
get-addresses = 주소
get-address-of = { $site }의 라이선스를 배포하는 곳입니다.
get-address-none = 선택한 주소 없음
get-address-choose = 주소 선택
get-address-other = 다른 주소 선택
get-address-clear = 제거
get-address-search = 검색
get-address-search-hint = 도시, 거리 또는 우편번호
get-address-all-countries = 모든 국가
get-address-nothing = 일치하는 주소가 없습니다. 아래에서 추가하세요.
get-address-new = 새 주소
get-address-new-text = { $site }의 라이선스를 볼 수 있는 모든 사람이 사용할 수 있습니다.
get-address-add = 주소 추가
get-behalf = 등록 대상
get-behalf-own = 나
get-behalf-customer = 고객
get-behalf-owner = 소유자
get-behalf-hint = 주문에 기재된 담당자입니다. 등록한 사람이 라이선스에 표시됩니다.
get-behalf-nobody = 아직 소유자 없음: 고객이 인수

## Review and confirmation

get-what = 효과
# $count is a whole number.
get-later = { NUMBER($count) }개는 별도로 등록해야 합니다. 이 등록 후에 할 수 있습니다.
# $count is a whole number.
get-done = { NUMBER($count) }개 완료
# $count is a whole number.
get-failed = { NUMBER($count) }개 실패
get-failed-title = 실패
get-failed-again = 다시 시도
get-skipped = 등록되지 않음
# $count is a whole number.
get-skipped-count = { NUMBER($count) }개 등록되지 않음
get-skipped-back = 이 항목으로 돌아가기
get-left = 별도 등록 필요
get-left-register = 다음 등록
get-renews = 갱신 대상
get-software = 소프트웨어 받기
get-mailed = 라이선스 파일이 첨부된 확인 이메일을 보냈습니다.
get-another = 더 등록하기
get-another-voucher = 더 전환하기
get-another-file = 다른 스프레드시트

## Bulk registration

get-bulk-file = 파일
get-bulk-check = 확인
get-bulk-hint = 또는 스프레드시트(.xlsx, .csv)를 이 페이지에 끌어다 놓으세요. 일련 번호마다 한 행입니다. 먼저 행을 확인하며 아무것도 변경하지 않습니다.
get-bulk-no-file = 먼저 스프레드시트를 선택하세요.
# $count is a whole number.
get-bulk-count = { NUMBER($count) }개 행
get-bulk-ignored = 알 수 없는 열(건너뜀): { $columns }
get-bulk-try = 행 확인
get-bulk-rows = 행
get-bulk-row = 행
get-bulk-verdict = 결과
get-bulk-would = 등록 가능
get-bulk-filter = 행 필터
# $count is a whole number.
get-bulk-all = 전체 { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = 준비됨 { NUMBER($count) }
# $count is a whole number.
get-bulk-not = 오류 { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = 더 보기({ $of }개 중 { $shown }개)
# $count is a whole number.
get-bulk-register = { NUMBER($count) }개 행 등록

## Colleagues

get-level = 수준
get-level-of = { $name }의 수준
get-level-changed = { $name }: 이제 { $level }.
get-level-contract = 계약 사용자
get-level-contract-text = 라이선스를 인출하고, 본인 것을 반환하고, 명세를 확인합니다.
get-level-configuration = 구성 사용자
get-level-configuration-text = 다른 사람이 인출한 것도 반환하고 설치 주소를 추가합니다.
get-level-super = 슈퍼 사용자
get-level-super-text = 수준을 지정하고, 계정을 만들고, 일괄 등록도 합니다.
get-certificate = 인증서의 주문 번호
get-certificate-hint = 계정에서 주문이 보이지 않을 때 필요합니다.
