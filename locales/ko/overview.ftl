### 개요: 살펴볼 것, 언제 무엇이 끝나는지, 무엇이 바뀌었는지.

overview-sync-now = 지금 동기화

## 타일

overview-tile-none = 없음
# $date는 짧은 날짜.
overview-tile-next = 다음 { $date }
overview-tile-lapsed = 업데이트와 지원 없음
# $seats는 정수.
overview-tile-lapsed-seats = { $seats ->
   *[other] { NUMBER($seats) }석 업데이트 없음
}

## 계약이 끝나는 때

overview-timeline-title = 다가오는 종료일
overview-timeline-label = 계약이 종료되는 주. 화살표 키로 주 사이를 이동합니다.
# $weeks는 정수.
overview-timeline-weeks = { $weeks ->
   *[other] { NUMBER($weeks) }주
}
# $count는 정수.
overview-timeline-contracts = { $count ->
   *[other] 계약 { NUMBER($count) }개
}
# $bucket은 기간 상태의 이름, $count는 정수.
overview-timeline-part = { $bucket }: { NUMBER($count) }
overview-timeline-today = 오늘
overview-timeline-week = 주
overview-timeline-total = 합계
# $weeks는 정수.
overview-timeline-empty = 이 { NUMBER($weeks) }주 안에 종료되는 계약이 없습니다.

## 살펴볼 것

overview-needs-you = 조치 필요
overview-needs-nothing = 조치가 필요한 항목 없음
overview-needs-nothing-text = 만료되었거나 30일 이내에 종료되는 계약이 없고 실패한 것도 없습니다.
overview-undecided-text = 포털에서 거부했거나 다른 사람도 변경함
# $count는 정수.
overview-needs-more = { $count ->
   *[other] 갱신에 { NUMBER($count) }개 더
}
overview-ask-for-renewal = 갱신 요청
# $serial은 일련 번호.
overview-open-license = { $serial } 열기
# $date는 날짜, $seats는 정수.
overview-contract-lapsed = { $seats ->
   *[other] { $date } 만료 · { NUMBER($seats) }석이 콘텐츠 업데이트를 잃음
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = { $date } 만료 · 콘텐츠 업데이트 중단됨
overview-contract-today = 오늘 종료
overview-contract-ends = { $date }까지
overview-contract-partner = 리셀러: { $partner }
overview-contract-partner-short = 리셀러: { $partner }
overview-download-failed = { $file } 다운로드 실패
overview-sync-failed = 마지막 동기화 실패

## 공급업체에서 바뀐 것

overview-changes = 최근 변경
overview-changes-none = 최근 변경 없음
overview-changes-all = 모두 보기
# $count는 모두 정수.
change-added-entitlement = { $count ->
   *[other] 라이선스 { NUMBER($count) }개 추가됨
}
change-added-license = { $count ->
   *[other] 라이선스 { NUMBER($count) }개 등록됨
}
change-added-release = 소프트웨어 패키지 { NUMBER($count) }개 공개됨
change-added-release-one = { $name } 공개됨
change-added-other = { $count ->
   *[other] 항목 { NUMBER($count) }개 추가됨
}
change-changed-entitlement = { $count ->
   *[other] 라이선스 { NUMBER($count) }개 변경됨
}
change-changed-license = { $count ->
   *[other] 등록 { NUMBER($count) }개 변경됨
}
change-changed-release = { $count ->
   *[other] 소프트웨어 패키지 { NUMBER($count) }개 변경됨
}
change-changed-other = { $count ->
   *[other] 항목 { NUMBER($count) }개 변경됨
}
# $name은 일련 번호.
change-renewed-one = { $name } 갱신됨
change-renewed = { $count ->
   *[other] 계약 { NUMBER($count) }개 갱신됨
}
change-lapsed = { $count ->
   *[other] 계약 { NUMBER($count) }개 만료됨
}
change-hidden = { $count ->
   *[other] 라이선스 { NUMBER($count) }개를 더 이상 볼 수 없음
}
change-removed = { $count ->
   *[other] 라이선스 { NUMBER($count) }개 제거됨
}
# $serial은 다음 일련 번호.
change-now = 현재 { $serial }
change-among-them = { $name } 포함

## 사용 권한 중 배포됨

overview-deployed = 사용 중인 좌석
overview-deployed-none = 아직 좌석으로 계산되는 라이선스가 없습니다.
# 둘 다 표시된 그대로의 수.
overview-deployed-of = { $entitled } 중 { $deployed }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) }개 만료됨
overview-deployed-over = 구매한 것보다 많이 사용 중

## 다운로드

overview-downloads = 다운로드
overview-downloads-none = 아직 다운로드 없음

## 첫 불러오기, 아직 없을 때

overview-first-load = 라이선스를 불러오는 중
overview-first-load-begins = 포털이 데이터를 준비하고 있습니다.
# $rows는 정수.
overview-first-load-rows = { NUMBER($rows) }행을 불러왔습니다. 지금 Licet를 사용할 수 있습니다.
overview-empty = 아직 라이선스 없음
# $email은 계정의 이메일.
overview-empty-text = 주문에 { $email }이(가) 포함되거나 사이트의 구성원으로 추가되면 라이선스가 여기에 표시됩니다. 구매 담당자 또는 사이트 관리자에게 문의하세요.
overview-empty-offline = 포털에 연결할 수 없고 아직 불러온 데이터가 없습니다. 네트워크를 확인한 후 동기화하세요.
home-view = 표시할 내용
home-view-customers = 고객
home-view-shipments = 나에게 배송됨
home-view-care = 대기열
home-view-all = 모든 계약
home-search = 고객 찾기
home-customers-count = { $count ->
   *[other] 고객 { NUMBER($count) }곳
}
home-customers-none = 이 이름의 고객이 없습니다
home-contracts = { $count ->
   *[other] 계약 { NUMBER($count) }건
}
home-lapsed = { $count ->
   *[other] { NUMBER($count) }건 만료
}
home-renewed = { $count ->
   *[other] { NUMBER($count) }건 갱신됨
}
home-next = 다음: { $date }
home-nothing-ends = 종료 예정 없음
home-level-none = 고객이 철회함
home-level-register = 등록 및 업그레이드 가능
home-level-manage = 관리 대행 중
home-level-until = { $date }까지
home-asked = 요청함
home-ask = 권한 요청
home-ask-of = { $customer }에 권한 요청
home-ask-register = 등록 및 업그레이드
home-ask-manage = 관리 대행
home-ask-send = 요청 보내기
home-undelivered = 전달할 키
home-undelivered-text = 고객을 위해 받았으나 아직 전달하지 않았습니다.
home-undelivered-count = { $count ->
   *[other] 전달할 키 { NUMBER($count) }개
}
home-undelivered-by = { $customer } · { $name } 님이 { $date }에 받음
home-deliver = 전달
home-shipments = 나에게 배송된 주문
home-shipment = 주문 { $order } · { $customer } · { $date }
home-to-register = 등록 필요
home-registered = 등록됨
home-keys = 키 및 파일
home-software = 소프트웨어
home-care = 대기열의 요청
home-care-none = 대기 중인 항목이 없습니다.
home-care-open = 대기열 열기
change-by = { $name } 님
change-by-you = 본인
