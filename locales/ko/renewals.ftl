### 갱신: 끝나는 순서의 계약과 그 알림.

## 계약

renewals-contracts = 계약
renewals-show-renewed = 갱신된 항목 포함
renewals-filters = 필터
renewals-site = 사이트
renewals-all-sites = 모든 사이트
renewals-week-clear = 모든 주 보기
renewals-clear = 필터 지우기
renewals-column-partner = 리셀러
renewals-renewed = 갱신됨
# $serial은 일련 번호.
renewals-ask-label = { $partner }에 { $serial } 갱신 요청
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
renewals-lead-product = { $product }의 모든 계약
renewals-lead-site = 사이트 { $site }의 모든 계약
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

## How reminders stand, and what proves that they came

renewals-group-by = 그룹 기준
renewals-group-month = 월
renewals-group-no-reseller = 리셀러 없음
renewals-line-on = 미리 알림 켜짐
renewals-line-off = 이 컴퓨터에서 알림 꺼짐
renewals-line-next = 다음: { $date } { $time }
renewals-line-none = 예정 없음
renewals-line-running = Licet 실행 중에만
renewals-line-always = Licet이 닫혀 있어도
renewals-line-late = 늦은 미리 알림 { NUMBER($count) }건
renewals-schedule = 일정
renewals-delivery = 전달 상태
renewals-next = 다음 미리 알림 { $date }
renewals-all-sent = 모든 미리 알림 전송됨
renewals-muted = 음소거됨
renewals-in-progress = 갱신 진행 중
renewals-declined = 갱신하지 않음
renewals-asked = { $date } 요청함
renewals-change = { $serial } 미리 알림 변경
renewals-more-actions = { $serial } 추가 작업
renewals-mark-in-progress = 갱신 진행 중으로 표시
renewals-mark-declined = 갱신하지 않음으로 표시
renewals-mark-none = 갱신 상태 지우기
renewals-history = 미리 알림 기록
renewals-history-of = { $serial } 미리 알림 기록
renewals-nudge = 확인한 미리 알림이 없을 때만
renewals-came = 전송됨
renewals-came-none = 아직 미리 알림이 없습니다.
renewals-cover-on-time = { $date }에 도착
renewals-cover-catch-up = { $due }에 실행 중인 장치가 없었습니다. { $date }에 도착했습니다.
renewals-cover-more-urgent = { $due }에 실행 중인 장치가 없었습니다. { $date }의 이후 미리 알림으로 대체되었습니다.
renewals-cover-none = { $due }에 전송되지 않았습니다.
renewals-cover-before = 이 계정을 여기서 사용하기 전에 예정됨
renewals-cover-missed = { $due } 예정: 계약 종료 전에 실행된 장치 없음
renewals-cover-pending = 예정됨, 아직 기록되지 않음
renewals-way-notification = { $device }의 알림
renewals-way-timer = { $device }의 백그라운드 알림
renewals-way-inbox = { $device }의 Licet 안에서, 알림 없이
renewals-way-elsewhere = { $device }에 표시됨
renewals-decided = { $device }에서 처리, { $moment }
renewals-reason-renewed = 갱신되어 더 이상 필요 없음
renewals-reason-moved = 종료일 변경됨
renewals-reason-gone = 계약이 카탈로그에 더 이상 없음
renewals-reason-synced = 이제 계약의 미리 알림으로 대체됨
renewals-test = 테스트 알림 보내기
renewals-test-timer = 백그라운드 알림 테스트
renewals-test-taken = 시스템이 알림을 수락했습니다.
renewals-test-refused = 시스템이 알림을 표시하지 않았습니다. 알림 설정을 확인하세요.
renewals-timer = Licet이 닫혀 있을 때도 알림(30분마다 확인)
renewals-late = 늦은 미리 알림
renewals-late-none = 모든 미리 알림이 예정일에 도착했습니다.
renewals-runs = 이 컴퓨터, 최근 30일
renewals-run-app = Licet 실행: { $from } – { $to }
renewals-run-timer = 백그라운드 확인 { $moment }
renewals-schedule-title = 알림 시점
renewals-schedule-text = 모든 장치에 적용됩니다. 받은 편지함에는 예정일부터 미리 알림이 표시됩니다.
renewals-schedule-at = 알림 시간(HH:MM)
renewals-schedule-quiet = 방해 금지 시간
renewals-schedule-from = 시작
renewals-schedule-to = 종료
renewals-schedule-weekends = 주말에도 알림
renewals-schedule-nudges = 확인한 미리 알림이 없으면 종료 7일 전과 1일 전에 다시 알림
renewals-declined-title = { $serial } 갱신 안 함
renewals-declined-text = 모든 장치에서 이 기간에 대한 미리 알림을 더 이상 받지 않습니다.
renewals-declined-reason = 사유
renewals-serials = 미리 알림 설정
renewals-serials-text = 인증서의 Maintenance/Subscription 열에 있는 일련 번호를 입력하거나, 카탈로그의 모든 계약을 보려면 비워 두세요. 오프라인에서도 작동합니다.
renewals-serials-label = 일련 번호
renewals-serials-check = 확인
renewals-serials-submit = 완료
renewals-serials-set = 미리 알림 설정됨, 다음 { $date }
renewals-serials-all-sent = 예정된 미리 알림 없음
renewals-serials-no-end = 종료일 없음, 갱신 불필요
renewals-serials-unknown = 카탈로그에 없습니다. 인증서의 종료일을 입력하면 한 번 알립니다. 동기화 후 계약의 미리 알림으로 대체됩니다.
renewals-serials-key = 라이선스 키로 보입니다. 일련 번호(문자 1개와 숫자 10개)를 입력하세요.
renewals-serials-done = 미리 알림 { NUMBER($count) }개 설정됨
field-time-of-day = 09:00과 같은 시간을 입력하세요.
