### 변경: 보낼 것과 공급업체에서 바뀐 것.

## 두 부분 모두

changes-part-yours = 내 변경
changes-part-vendor = 공급업체
changes-more = 새 변경 { NUMBER($count) }개
changes-more-many = 새 변경 { NUMBER($count) }개 이상
changes-becomes = 다음으로 변경

## 내 변경

outbox-way = 보내기 대기 중
outbox-shown = { $of }개 중 { $shown }개를 표시합니다. 나머지는 이 변경을 보낸 후 표시됩니다.
outbox-state-waiting = 대기 중
outbox-state-sending = 보내는 중
outbox-state-sent = 보냄
outbox-state-done = 완료
outbox-state-conflict = 충돌
outbox-state-gave-way = 조치 필요
outbox-state-refused = 거부됨
outbox-offline = 오프라인입니다. 변경은 이 컴퓨터에 보관되며 포털에 연결되면 전송됩니다.
outbox-offline-next = 오프라인입니다. 변경은 이 컴퓨터에 보관됩니다. 다음 시도: { $when }.
outbox-problem = 마지막 시도 실패: { $reason }
outbox-try-now = 지금 시도
outbox-export = 파일로 내보내기
outbox-exported = { $path }(으)로 내보냄
# $known, $left: numbers of changes.
outbox-lost = Licet가 중단되어 데이터베이스가 손상되었습니다. 보내지 않은 변경 { $known }개 중 { $left }개가 남아 있습니다. 나머지는 내보낸 파일에서 복원하거나 다시 변경하세요.
# $name: a file. $date: when it was written.
outbox-lost-newest = { $name }에서 복원({ $date })
outbox-lost-choose = 내보낸 파일 선택…
outbox-lost-dismiss = 닫기
# $count: how many changes.
outbox-restored = { $count ->
   *[other] 변경 { NUMBER($count) }개를 복원했습니다
}
outbox-empty = 모든 변경 동기화됨
outbox-empty-text = 온라인이든 오프라인이든 변경은 동기화될 때까지 여기에 표시됩니다.
outbox-empty-step = 카탈로그로 이동
outbox-about-field = { $name } 필드
outbox-about-reminders = 모든 계약의 알림
outbox-days = 종료 { $days }일 전
outbox-mine = 내 값
outbox-theirs = 포털 값
outbox-before = 이전: { $value }
outbox-conflict = { $name } 님도 변경했습니다. 결정할 때까지 포털 값이 적용됩니다.
outbox-conflict-somebody = 다른 사람도 변경했습니다. 결정할 때까지 포털 값이 적용됩니다.
outbox-gave-way = { $name } 님이 변경하는 동안 제거했습니다. 변경이 제거보다 우선하므로 유지되었습니다.
outbox-gave-way-somebody = 다른 사람이 변경하는 동안 제거했습니다. 변경이 제거보다 우선하므로 유지되었습니다.
outbox-keep-mine = 내 값 유지
outbox-keep-theirs = 포털 값 유지
outbox-edit = 편집
outbox-kept-mine = 내 값을 보내는 중
outbox-kept-theirs = 포털 값 유지됨
outbox-edit-title = { $name } 편집
outbox-edit-text = 이 값이 두 값을 모두 대체합니다.
outbox-edit-send = 보내기
outbox-again-title = 편집 후 다시 보내기
outbox-refused = 포털이 거부함: { $reason }
outbox-edit-again = 다시 편집
outbox-take-back = 실행 취소
outbox-discard = 버리기
outbox-discard-title = 이 변경을 버리시겠습니까?
outbox-discard-text = 변경을 버리고 포털 값을 유지합니다.
outbox-discard-comment = 댓글을 버립니다. 다른 사람은 보지 못했습니다.

## 바꾸는 것

slot-notes = { notes-title }
slot-comment = 댓글
slot-technical-contact = { details-technical-contact }
slot-lead-times = 알림
slot-renewal = 갱신
slot-renewal-asked = 리셀러 문의일
slot-reminder-schedule = 알림 일정
slot-reminder = 알림
slot-inbox = 받은 편지함
slot-notices = 소식
slot-updated = 업데이트됨
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = 위치
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = 삭제됨
slot-request-form = 요청
slot-request-act = 메시지 또는 결정

## 공급업체

vendor-mark-seen = 모두 읽음으로 표시
vendor-marked = 모두 읽음으로 표시됨
vendor-new = { $count ->
    [0] 새 변경 없음
   *[other] 새 변경 { NUMBER($count) }개
}
vendor-new-since = { $count ->
    [0] { $moment } 이후 새 변경 없음
   *[other] { $moment } 이후 새 변경 { NUMBER($count) }개
}
vendor-new-one = 새 변경
vendor-filter-added = 추가됨
vendor-filter-renewed = 갱신됨
vendor-filter-changed = 변경됨
vendor-filter-lapsed = 만료됨
vendor-filter-hidden = 더 이상 볼 수 없음
vendor-filter-removed = 제거됨
vendor-none = 일치하는 변경 없음
vendor-none-text = 선택한 유형과 일치하는 변경이 없습니다.
vendor-show-all = 모두 보기
vendor-empty = 아직 변경 없음
vendor-empty-text = 새 라이선스, 갱신, 공급업체의 변경이 여기에 표시됩니다.
vendor-added = 추가됨
vendor-added-entitlement = 새 라이선스
vendor-added-license = 등록됨
vendor-added-release = 새 소프트웨어
vendor-renewed = 갱신됨
vendor-changed = 변경됨
vendor-changed-license = 등록 변경됨
vendor-changed-release = 소프트웨어 변경됨
vendor-lapsed = 만료됨
vendor-hidden = 더 이상 볼 수 없음
vendor-removed = 제거됨

## 바뀐 항목

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = 고객 번호
altered-order-number = 주문 번호
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = 시작일
altered-ends-on = 종료일
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = 갱신 대상
altered-renewed-by = 갱신한 항목
altered-key-printed = 증서의 키
altered-voucher-count = 바우처 코드
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = 배포 가격 등급
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = 설치 주소
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = 크기
altered-released-on = 공개일
altered-shared = 공유받음
altered-needs-maintenance = 유지 관리 필요
altered-sha256 = 체크섬
access-full = 전체 권한
access-install = 설치
access-keys = 키까지 보기
access-view = 보기만
altered-access = 내 권한
altered-other = 기타 정보
