### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = 계약의 풀에서 라이선스를 인출하고, 필요 없는 것을 반환하고, 명세를 봅니다.
flex-contracts = 계약
flex-none = 플렉스 계약이 없습니다
flex-none-text = 이 계정이 볼 수 있는 주문에 풀이 있는 계약이 있으면 여기에 나타납니다.
flex-begins = { $date } 시작
flex-not-begun = 아직 인출할 수 없습니다. 기간은 { $date }에 시작됩니다.
flex-over = 더는 인출할 수 없습니다. 기간은 { $date }에 끝났습니다.
flex-outsider = 이 계약을 볼 수 있지만 { $site }에 속하지 않습니다. 인출과 반환은 그 사이트의 사람이 합니다.
# $level: "Configuration user"
flex-level = 여기서는 { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = 본인
flex-people = 수준
flex-as-of = 포털에 연결할 수 없습니다. 수치는 { $time } 기준입니다.
flex-at = { $time } 기준
flex-waiting = { $serial }에서 { $product } 인출이 작성 중입니다.

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
   *[other] { NUMBER($count) } 남음
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
flex-curve-none = 이 제품은 아직 인출되지 않았습니다.
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
flex-draws-none = 인출마다 누가, 언제, 어느 주소로, 어떤 라이선스인지 여기에 나타납니다.
# $count is a whole number.
flex-draws-newest = 최근 { NUMBER($count) }건
flex-show-license = 카탈로그에서 { $serial } 보기

## Returns

flex-return = 반환
flex-return-title = 라이선스 반환
flex-return-by = { $date }까지 반환할 수 있습니다.
flex-return-over = { $date }까지 반환할 수 있었습니다.
flex-return-never = 반환할 수 없습니다.
flex-return-others = 다른 사람이 인출했습니다. 구성 사용자가 반환합니다.
flex-return-all = 모두 반환되었습니다.
flex-return-quantity = { $serial }에서 반환할 수
# $count is a whole number.
flex-return-most = 인출 중인 것은 { NUMBER($count) }개입니다.
# $count and $left are whole numbers.
flex-return-sentence = { $product } 라이선스 { NUMBER($count) }개가 계약 { $contract }로 돌아갑니다. { $serial }은(는) 이후 { $left }개용이 되며, 이전 수를 나타내는 키와 파일은 교체됩니다.
# $count is a whole number.
flex-return-all-sentence = { $product } 라이선스 { NUMBER($count) }개가 모두 계약 { $contract }로 돌아갑니다. { $serial }의 키와 파일은 더 이상 누구에게도 유효하지 않습니다.
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $product } 라이선스 { NUMBER($count) }개가 풀로 돌아왔습니다: { $left }.

## Drawing down

flex-draw = 인출
flex-draw-from = { $contract }에서 인출
flex-step-what = 제품과 수량
flex-quantity = 수량
flex-address-fixed = 새 주소는 구성 사용자가 추가합니다.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] 그사이 다른 사람이 인출하여 남은 것이 없습니다. 다른 제품을 고르거나 반환을 기다리세요. 입력한 내용은 남습니다.
   *[other] 그사이 다른 사람이 인출하여 지금 { NUMBER($count) }개 남았습니다. 수량을 바꾸세요. 다른 입력 내용은 남습니다.
}
# $count is a whole number.
flex-review = 계약 { $contract }에서 { $site }용으로 { $product } 라이선스 { NUMBER($count) }개를 인출합니다.
# $count is a whole number.
flex-review-at = 계약 { $contract }에서 { $site }({ $address })용으로 { $product } 라이선스 { NUMBER($count) }개를 인출합니다.
# $left: "375 left"
flex-done = { $product }: 계약에 { $left }.
flex-drawn-from = 인출한 계약
flex-another = 더 인출
flex-to-contract = 계약으로
# Follows flex-waiting.
flex-held = 계속하거나, 버리고 방금 고른 것을 시작하세요.
flex-held-discard = 버리고 새로 시작

## Statement

flex-statement = 명세
flex-from = 시작
flex-to = 끝
flex-statement-none = 이 기간에 인출하거나 반환한 것이 없습니다.
flex-statement-hint = 월별 인출 수이며, 반환은 아래에 빼기로 표시합니다. 변동이 없는 달은 생략합니다.
flex-picture-hint = 위쪽 막대는 인출, 아래쪽 막대는 반환입니다. 눈금은 제품마다 다릅니다. 표로 보면 같은 내용을 숫자로 볼 수 있습니다.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }, 기말 인출 중 { $out }.
flex-total = 합계
flex-out-at-end = 기말 인출 중
flex-save = CSV로 저장
flex-save-xlsx = Excel로 저장
flex-month = 월
flex-sku = SKU
flex-saved = 명세를 저장했습니다: { $path }
