### 갱신 도우미의 시스템 알림, 그리고 리셀러에게 갱신을 요청하는 메일.
### 날짜는 달력을 쓸 수 없는 곳에도 보이므로 숫자로 적는다.

reminder-date = { $year }-{ $month }-{ $day }
reminder-open = 열기

reminder-one-title = { $days ->
    [0] { $product } 계약이 오늘 종료됩니다
    [1] { $product } 계약이 내일 종료됩니다
   *[other] { $product } 계약이 { $days }일 후 종료됩니다
}
reminder-one-body = { $serial } · { $site } · { $date } 종료

reminder-one-unplaced-title = { $days ->
    [0] { $product } 계약이 오늘 종료됩니다
    [1] { $product } 계약이 내일 종료됩니다
   *[other] { $product } 계약이 { $days }일 후 종료됩니다
}
reminder-one-unplaced-body = { $serial } · { $date } 종료

reminder-several-title = { $count ->
   *[other] 계약 { $count }건이 곧 종료됩니다
}
reminder-several-body = 첫 번째: { $product }({ $serial }), { $date } 종료

reminder-catch-up-title = { $count ->
   *[other] 확인할 알림 { $count }개
}
reminder-catch-up-body = 첫 번째: { $product }({ $serial }), { $date } 종료

reminder-manual-title = { $serial } 알림
reminder-manual-body = 오늘 이 일련 번호에 대한 알림을 설정했습니다.

reminder-first-title = { $within }일 안에 종료되는 계약 { $count }건
reminder-first-body = 이제부터 Licet이 알려 드립니다. 첫 번째: { $product } ({ $serial }), { $date } 종료
reminder-locked-title = 갱신 미리 알림이 일시 중지됨
reminder-locked-body = 로컬 복사본이 잠겨 있습니다. 미리 알림을 받으려면 Licet을 열고 잠금을 해제하세요.
reminder-test-title = 테스트 미리 알림
reminder-test-body = 갱신 미리 알림은 이 컴퓨터에 이렇게 표시됩니다.

renewal-mail-subject = { $serial }({ $product }) 갱신
renewal-mail-body =
    안녕하세요,
    { "" }
    다음 계약의 갱신 견적을 보내 주시기 바랍니다.
    { "" }
    일련 번호: { $serial }
    제품: { $product }
    수량: { $quantity }
    사이트: { $site }
    주문: { $order }
    종료일: { $date }
    { "" }
    감사합니다.
    { $name }

## The app without its window

reminder-snooze = 내일 다시 알림
reminder-dismiss = 닫기
tray-open = Licet 열기
tray-quit = Licet 종료
tray-closed = 알림을 받으려면 Licet을 여십시오
tray-due = { $product } · { $serial } · { $date } 종료
tray-summary = { $count ->
    [0] 새 알림 없음
   *[other] 새 알림 { $count }개
}
