### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = 계약의 풀에서 라이선스를 인출하고, 사용하지 않는 것을 반환하고, 명세를 확인합니다.
flex-contracts = 계약
flex-none = 플렉스 계약이 없습니다
flex-none-text = 액세스할 수 있는 주문의 플렉스 계약이 여기에 표시됩니다.
flex-begins = { $date } 시작
flex-not-begun = 아직 인출할 수 없습니다. 기간은 { $date }에 시작됩니다.
flex-over = 더 이상 인출할 수 없습니다. 기간이 { $date }에 종료되었습니다.
flex-outsider = 이 계약은 볼 수 있지만 { $site } 소속이 아닙니다. 구성원만 라이선스를 인출하고 반환할 수 있습니다.
# $level: "Configuration user"
flex-level = 내 수준: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = 본인
flex-people = 수준
flex-as-of = 포털에 연결할 수 없습니다. { $time } 기준 수치입니다.
flex-at = { $time } 기준
flex-waiting = { $serial }에서 { $product } 인출이 완료되지 않았습니다.

## Pools

flex-pools = 풀
flex-pools-none = 이 계약에는 제품이 없습니다.
flex-product = 제품
# Heading of a column: how many the contract holds.
flex-entitled = 계약 수량
# Heading of a column: how many are out.
flex-drawn = 인출
# Heading of a column: how many are left.
flex-remaining = 남음
# Both are numbers as shown.
flex-drawn-of = { $entitled }개 중 { $drawn }개 인출
# $count is a whole number.
flex-left = { $count ->
    [0] 남은 것 없음
   *[other] { NUMBER($count) }개 남음
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $entitled }개 중 { NUMBER($count) }개가 남아 있습니다.
# $count is a whole number, $entitled one as shown.
flex-after = 이후 { $entitled }개 중 { NUMBER($count) }개가 남습니다.
# $count is a whole number.
flex-entitled-count = 계약 수량 { NUMBER($count) }
# $count is a whole number.
flex-drawn-count = { NUMBER($count) }개 인출
# $count is a whole number.
flex-returned = { NUMBER($count) }개 반환

## The curve and the draw-downs

flex-curve = 기간 중 인출
flex-curve-none = 이 풀에서 아직 인출한 것이 없습니다.
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }, 오늘: { $drawn }, { $left }.
flex-today = 오늘
flex-day = 날짜
# Heading of a column: who did it.
flex-by = 담당자
# Heading of a column: by how many.
flex-change = 증감
flex-came-back = 반환
flex-draws = 인출 내역
flex-draws-none = 인출 내역이 담당자, 날짜, 주소, 라이선스와 함께 여기에 표시됩니다.
# $count is a whole number.
flex-draws-newest = 최근 { NUMBER($count) }건
flex-show-license = 카탈로그에서 { $serial } 보기

## Returns

flex-return = 반환
flex-return-title = 라이선스 반환
flex-return-by = 반환 기한: { $date }
flex-return-over = 반환 기한이 { $date }에 종료되었습니다.
flex-return-never = 반환 불가
flex-return-others = 다른 사람이 인출했습니다. 구성 사용자만 반환할 수 있습니다.
flex-return-all = 모두 반환됨
flex-return-quantity = { $serial } 반환 수량
# $count is a whole number.
flex-return-most = 사용 중: { NUMBER($count) }개
# $count and $left are whole numbers.
flex-return-sentence = { $product } 라이선스 { NUMBER($count) }개를 계약 { $contract }에 반환합니다. 이후 { $serial }은(는) { $left }개가 됩니다. 키와 라이선스 파일은 교체됩니다.
# $count is a whole number.
flex-return-all-sentence = { $product } 라이선스 { NUMBER($count) }개를 모두 계약 { $contract }에 반환합니다. { $serial }의 키와 라이선스 파일은 모든 사람에게 작동하지 않게 됩니다.
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $product } 라이선스 { NUMBER($count) }개 반환됨: { $left }.

## Drawing down

flex-draw = 인출
flex-draw-from = { $contract }에서 인출
flex-step-what = 제품과 수량
flex-quantity = 수량
flex-address-fixed = 구성 사용자만 주소를 추가할 수 있습니다.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] 그동안 다른 사람이 인출하여 남은 것이 없습니다. 다른 제품을 선택하거나 반환을 기다리세요. 입력한 내용은 유지됩니다.
   *[other] 그동안 다른 사람이 인출하여 { NUMBER($count) }개만 남았습니다. 수량을 변경하세요. 입력한 나머지 내용은 유지됩니다.
}
# $count is a whole number.
flex-review = { $site }용으로 계약 { $contract }에서 { $product } 라이선스 { NUMBER($count) }개를 인출합니다.
# $count is a whole number.
flex-review-at = { $site }용으로 계약 { $contract }에서 { $product } 라이선스 { NUMBER($count) }개를 인출합니다. 주소: { $address }.
# $left: "375 left"
flex-done = { $product }: 계약에 { $left }.
flex-drawn-from = 인출한 계약
flex-another = 더 인출
flex-to-contract = 계약으로 이동
# Follows flex-waiting.
flex-held = 재개하거나, 버리고 선택한 것을 시작하세요.
flex-held-discard = 버리고 새로 시작

## Statement

flex-statement = 명세
flex-from = 시작
flex-to = 끝
flex-statement-none = 이 기간에 인출 또는 반환 내역이 없습니다.
flex-statement-hint = 월별 인출입니다. 반환은 아래에 마이너스로 표시됩니다. 변동이 없는 달은 생략됩니다.
flex-picture-hint = 위쪽 막대: 인출. 아래쪽 막대: 반환. 제품마다 눈금이 다릅니다. 수치는 표에 있습니다.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }, 기말 사용 { $out }.
flex-total = 합계
flex-out-at-end = 기말 사용
flex-save = CSV로 저장
flex-save-xlsx = Excel로 저장
flex-month = 월
flex-sku = SKU
flex-saved = 명세를 저장했습니다: { $path }
