### 갱신: 끝나는 순서의 계약과 그 알림.

## 계약

renewals-contracts = 계약
renewals-show-renewed = 갱신된 항목 포함
renewals-filters = 필터
renewals-site = 사이트
renewals-all-sites = 모든 사이트
renewals-week-clear = 모든 주 보기
renewals-clear = 필터 지우기
renewals-column-term = 기간
renewals-column-contract = 계약
renewals-column-quantity = 좌석
renewals-column-ends = 종료일
renewals-column-partner = 리셀러
renewals-column-reminder = 다음 알림
renewals-renewed = 갱신됨
# $serial은 일련 번호.
renewals-ask-label = { $partner }에 { $serial } 갱신 요청
renewals-bell-next = { $serial }의 다음 알림: { $date }. 변경
renewals-bell-none = { $serial }의 알림을 모두 보냄. 변경
# 둘 다 표시된 그대로의 수.
renewals-more = 더 보기({ $total }개 중 { $shown }개)
renewals-more-narrow = { $total }개 중 { $shown }개를 표시합니다. 필터로 좁히세요.
renewals-none = 결과 없음
renewals-none-text = 이 필터와 일치하는 계약이 없습니다.
renewals-empty = 아직 계약 없음
renewals-empty-text = 유지 관리 계약과 구독이 종료일순으로 여기에 표시됩니다. 종이로만 된 계약은 알림을 추가하세요.

## 알림

renewals-inbox = 알림
# $count는 정수.
renewals-inbox-new = { $count ->
   *[other] 새 알림 { NUMBER($count) }개
}
renewals-inbox-empty = 열린 알림 없음
renewals-inbox-empty-text = 계약이 종료되기 전에 알림이 여기와 데스크톱 알림으로 표시됩니다.
renewals-inbox-all = 알림 { NUMBER($count) }개 모두 보기
# $count는 정수, $moment는 날짜와 시각.
renewals-group = { $count ->
   *[other] { $moment }의 알림 { NUMBER($count) }개
}
renewals-ends = { $date }까지
renewals-ended = { $date } 종료됨
renewals-unknown-product = 카탈로그에 없음
renewals-acknowledge = 닫기
# $count는 정수.
renewals-acknowledge-all = { NUMBER($count) }개 모두 닫기
renewals-acknowledged = { $serial }의 알림을 닫음
renewals-state-acknowledged = 닫음
renewals-state-cancelled = 갱신되어 필요 없음
renewals-state-snoozed = { $date }까지 미룸
renewals-state-manual = 직접 추가함
# $days는 정수.
renewals-state-threshold = { $days ->
    [0] 마지막 날 알림
   *[other] { NUMBER($days) }일 전 알림
}
renewals-show-done = 닫은 알림 포함
renewals-snooze = 미루기
renewals-snooze-title = { $serial }의 알림 미루기
renewals-snooze-text = 계약은 { $date }까지입니다.
renewals-snooze-text-lapsed = 계약이 { $date }에 종료되었습니다.
# $days는 정수.
renewals-snooze-days = { $days ->
    [1] 내일
    [7] 1주 후
    [14] 2주 후
   *[other] { NUMBER($days) }일 후
}
renewals-snooze-until = 또는 날짜 선택

## 직접 추가한 알림

renewals-manual-open = 알림 추가
renewals-manual-title = 알림 추가
renewals-manual-text = 구매 증서의 일련 번호용입니다. 온라인이든 오프라인이든 선택한 날에 한 번 알립니다.
renewals-serial = 일련 번호
renewals-oddity-length = 일련 번호는 보통 11자입니다. 그대로 저장할 수 있습니다.
renewals-oddity-letter = 일련 번호는 보통 대문자로 시작합니다. 그대로 저장할 수 있습니다.
renewals-oddity-digits = 일련 번호는 보통 문자 뒤에 숫자 10자리가 옵니다. O와 0, I와 1을 확인하세요. 그대로 저장할 수 있습니다.
renewals-manual-ends-on = 계약 종료일
renewals-manual-remind-on = 알림 날짜
# $days는 정수.
renewals-manual-before = { $days ->
    [0] 마지막 날
   *[other] 종료 { NUMBER($days) }일 전
}
renewals-manual-note = 메모
renewals-manual-add = 추가
renewals-manual-added = { $serial }의 알림을 { $date }(으)로 설정함
renewals-manual-remove = { $serial }의 알림 제거
renewals-manual-removed = { $serial }의 알림 제거됨
renewals-undo = 실행 취소
renewals-coming = 예정
# $date는 알림 날, $end는 계약의 마지막 날.
renewals-coming-when = { $date } · 계약은 { $end }까지

## 알릴 시기

renewals-lead-title = { $serial }의 알림
renewals-lead-as-all = 기본 일정
renewals-lead-own = 사용자 지정
# $days는 수의 목록.
renewals-lead-all = 종료 전 일수: { $days }
renewals-lead-none = 알림 없음
renewals-lead-list = 종료 전 알림
# $days는 정수.
renewals-lead-before = { $days ->
    [0] 마지막 날
   *[other] { NUMBER($days) }일 전
}
# $days는 정수.
renewals-lead-remove = { $days ->
    [0] 마지막 날 알림 제거
   *[other] { NUMBER($days) }일 전 알림 제거
}
renewals-lead-add-label = 종료 전 일수
renewals-lead-add = 추가
renewals-lead-save = 저장

## 여기 필드의 문제

field-whole-number = 일수를 정수로 입력하세요.
# $maximum은 정수.
field-too-far-ahead = 최대 { NUMBER($maximum) }일 후까지입니다.
# $maximum은 정수.
field-too-many = 알림은 최대 { NUMBER($maximum) }개입니다. 먼저 하나를 제거하세요.
field-date = 날짜를 입력하세요.
field-date-tomorrow = 내일 이후의 날짜를 선택하세요.
field-date-after-end = 계약이 종료되기 전의 날짜를 선택하세요.
