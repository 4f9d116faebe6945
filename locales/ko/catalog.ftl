### 카탈로그: 필터, 그리드, 세부 정보.

catalog-grid = 라이선스
catalog-sites = 사이트
catalog-all-sites = 모든 사이트
catalog-site-urgent = 만료되었거나 30일 이내에 종료되는 계약 { $count }개

catalog-column-serial = 일련 번호
catalog-column-product = 제품
catalog-column-site = 사이트
catalog-column-quantity = 수량
quantity-unlimited = 무제한
catalog-column-term = 기간
catalog-column-order = 주문
catalog-column-ordered-on = 주문 날짜
catalog-column-kind = 유형
catalog-column-partner = 리셀러
catalog-column-family = 제품군
catalog-column-registered = 등록
catalog-column-host = 호스트 ID
catalog-column-tags = 태그

kind-license = 라이선스
kind-subscription = 구독
kind-maintenance = 유지 관리
kind-voucher = 바우처
kind-flex = 플렉스 계약

catalog-registered = 등록됨
catalog-not-registered = 미등록
catalog-yes = 예
catalog-no = 아니요

catalog-filters = 필터
catalog-filter-site = 사이트
catalog-filter-term = 기간
catalog-filter-product = 제품
catalog-filter-kind = 유형
catalog-filter-partner = 리셀러
catalog-filter-registered = 등록
catalog-filter-tag = 태그
catalog-filter-field = 필드
catalog-filter-field-title = 필드로 필터
catalog-filter-test = 조건
catalog-filter-value = 값
catalog-filter-apply = 적용
# 켜진 필터: "사이트: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = { $name } 지우기
catalog-filter-nothing = 아직 옵션 없음
catalog-clear = 지우기
# "1,204개 중 26개"
catalog-shown = { $of }개 중 { $shown }개

catalog-columns = 열
catalog-columns-usual = 열 초기화
catalog-details = 세부 정보
catalog-toggle-details = 세부 정보 표시 또는 숨기기
catalog-resize-details = 세부 정보 크기 조정

catalog-nothing = 결과 없음
catalog-nothing-text = 검색 및 필터와 일치하는 라이선스가 없습니다.
catalog-clear-all = 모든 라이선스 보기
catalog-loading = 카탈로그를 불러오는 중
catalog-loading-text = 라이선스는 불러오는 대로 여기에 표시됩니다. 그동안 Licet를 사용할 수 있습니다.
catalog-empty = 아직 라이선스 없음
catalog-empty-text = 액세스할 수 있는 라이선스가 동기화 후 여기에 표시됩니다.

## 세부 정보

details-label = 라이선스 세부 정보
details-none = 선택한 라이선스 없음
details-none-text = 행을 선택하면 주문, 키, 파일이 표시됩니다.
details-close = 세부 정보 닫기
details-more = 더 보기
details-renewed = 갱신됨
details-tab-details = 세부 정보
details-tab-deployment = 배포
details-tab-notes = 메모
details-tab-files = 파일

details-license = 라이선스
details-license-n = 라이선스 { $n }
details-key = 키
details-key-reveal = 키 표시
details-key-hide = 키 숨기기
details-key-copy = 키 복사
details-key-copied = 키 복사됨
details-key-masked = 키 없이 공유됨
details-unattended-own = 더 이상 { $site } 소속이 아닙니다. 이 라이선스는 볼 수 있지만 키와 파일은 볼 수 없고 변경할 수 없습니다. 소유자는 사이트 관리자가 결정합니다.
details-unattended = { $name } 님은 이 라이선스의 소유자이지만 더 이상 { $site } 소속이 아닙니다. 소유자는 사이트 관리자가 결정합니다.
details-unattended-gone = 이 라이선스를 소유한 계정이 더 이상 없습니다. 소유자는 { $site }의 관리자가 결정합니다.
details-registered = 등록
details-registered-by = { $date } { $name }
details-version = 버전
details-platform = 플랫폼
details-vouchers =
    { $count ->
       *[other] 바우처 코드 { $count }개
    }

details-order = 주문
details-order-number = 번호
details-ordered-on = 날짜
details-customer = 고객
details-support-id = Support ID
details-quantity-tier = { $quantity } · 등급 { $tier }
details-ship-to = 배송지
details-contact = 연락처
details-installer = 설치 담당
details-partner-contact = 리셀러 담당자

details-pool = 풀
details-covered-by = 적용 계약
details-covers = 적용 대상
details-lineage = 갱신 및 업그레이드
details-since = { $date }부터

details-system = 시스템 종류
details-tier = 가격 등급
details-technical-contact = 기술 연락처
details-owner = 소유자
details-not-deployed = 미등록: 호스트와 키 없음.

details-license-file = 라이선스 파일
details-get-license-file = 라이선스 파일 다운로드
details-download = 다운로드
details-file-download = { $file } 다운로드
details-file-open = 폴더에서 보기
details-file-progress = { $file } 진행률
details-download-started = { $file } 다운로드 중
details-show = 표시
details-no-files = 이 라이선스의 파일이 없습니다.
details-copied = { $text } 복사됨
details-copy-serial = 일련 번호 복사
details-copy-order = 주문 번호 복사
details-mail-partner = 리셀러에게 이메일
details-same-order = 이 주문의 라이선스 보기
details-same-tag = { $tag } 태그가 있는 라이선스 보기

## 그리드의 키, 키 목록용

keys-grid-move = 셀 간 이동
keys-grid-page = 페이지 단위로 이동
keys-grid-ends = 첫 행 또는 마지막 행
keys-grid-open = 세부 정보 열기 또는 열 기준 정렬
keys-grid-choose = 행 선택
keys-grid-extend = 선택 영역 확장
keys-grid-all = 모두 선택
keys-grid-copy = 표로 복사
keys-grid-resize = 열 너비 조정(머리글에서)
keys-grid-column = 열 이동(머리글에서)
