### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = 다른 호스트로 이동
rehost-text = 라이선스에 새 호스트 ID를 지정하고 새 키와 파일을 받습니다.
rehost-no-license = 선택한 라이선스 없음
rehost-no-license-text = 카탈로그에서 선택하세요. 이동은 「더 보기」에 있습니다.
rehost-catalog = 카탈로그로 이동
rehost-step-host = 새 호스트
rehost-step-review = 바뀌는 내용
rehost-step-request = 요청
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = 현재 { $host }에서 유효합니다.
rehost-no-host = 호스트 없음
rehost-offline = 포털에 연결할 수 없습니다. 입력한 내용은 보관되며, 바뀌는 내용은 연결되면 표시합니다.
rehost-why = 이동 이유
rehost-why-hint = 포털의 감사 기록에 남습니다.
rehost-reason-hardware_replaced = 기계를 교체함
rehost-reason-hardware_changed = 부품을 교체함
rehost-reason-virtualized = 가상 머신으로 또는 가상 머신에서
rehost-reason-moved = 다른 장소 또는 용도
rehost-reason-host_dead = 이전 호스트가 고장, 분실 또는 도난됨
rehost-reason-other = 기타
rehost-dead-hint = 거기서 제거할 것은 없으며, 한도를 다 써도 한 번 더 허용될 수 있습니다.
rehost-note = 메모
rehost-note-hint = 고객 지원이 결정해야 할 때 읽습니다.
rehost-host = 새 호스트
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = 이 라이선스는 { NUMBER($days) }일 동안 { NUMBER($used) }번 이동했습니다. 한도는 { NUMBER($limit) }번입니다.
rehost-next = { $date }부터 다시 가능합니다.
rehost-try-dead = 이전 호스트가 고장, 분실 또는 도난되었다면 그렇게 선택하세요. 한 번 더 허용될 수 있습니다.

## What changes

rehost-old-host = 이전 호스트
rehost-new-host = 새 호스트
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = 이 라이선스를 쓰는 모든 사람에게 키 { NUMBER($count) }개가 { $old }에서 무효가 되고, { $new }에서 새 키로 바뀝니다.
rehost-no-undo = 되돌릴 수 없습니다.
rehost-care = 고객 지원이 결정합니다.
rehost-care-text = 한도를 다 썼으므로 { $old }에서 { $new }(으)로 옮겨 달라는 요청을 보냅니다. 결정될 때까지 누구에게도 바뀌는 것은 없습니다.
rehost-waits = 이 라이선스에 대한 요청이 이미 고객 지원에서 대기 중입니다. 그 요청을 먼저 처리하며, 입력한 내용은 추가되지 않습니다.
rehost-waits-too = 이 라이선스에 대한 요청이 고객 지원에서 대기 중입니다. 지금 이동할 수 있지만 요청은 그대로 남습니다.
rehost-replaced = 더 이상 유효하지 않은 것
rehost-replaced-then = 이동하면 무효가 되는 것
rehost-keys = 키
rehost-file-replace = { $file }, 기계에서 교체해야 함
rehost-limit = 이 제품의 한도
rehost-moves = 이동
rehost-next-label = 고객 지원 없이 가능한 날
rehost-limit-none = 제한 없음
rehost-limit-used = { NUMBER($days) }일 동안 { NUMBER($limit) }번 중 { NUMBER($used) }번 사용
# $count is a whole number.
rehost-limit-left = { NUMBER($count) }번 남음
# $count is a whole number.
rehost-limit-left-after = 이번 이후 { NUMBER($count) }번 남음
rehost-do = 라이선스 이동
rehost-ask = 고객 지원에 보내기
rehost-requests = 요청 보기

## After it

rehost-asked = 고객 지원이 요청을 받았습니다.
rehost-asked-text = 라이선스는 { $host }에서 계속 유효합니다. 요청은 메일로 확인되며 상태는 「요청」에 표시됩니다.
rehost-done = 이제 라이선스가 { $host }에서 유효합니다.
rehost-remove = { $host }에서 이전 키와 파일을 제거하세요.
rehost-set-aside = 시작했던 { $serial } 이동 대신 이것을 진행합니다.
rehost-go-back = 되돌아가기

## History of a license

history-tab = 기록
history-of = { $serial }의 기록
history-not-yet = 아직 등록되지 않았습니다. 라이선스에 일어나는 일이 여기에 표시됩니다.
history-none = 이 라이선스에 대해 알려진 일이 없습니다.
history-offline = 포털에 연결할 수 없습니다. 최근 기록만 표시하며, 교체된 키는 연결되면 표시합니다.
history-inactive = 더 이상 유효하지 않음
history-then = 이후
history-replaced = 교체됨
history-file = 라이선스 파일
history-file-outdated = 다운로드한 파일은 무효입니다. { $date }에 교체됨.
# $serial is a serial number, in all of these.
history-registered = 등록됨
history-renewed = 등록됨, { $serial } 갱신
history-converted = 바우처에서 전환됨
history-drawn = { $serial }에서 인출됨
history-rehosted = 다른 호스트로 이동됨
history-upgraded-from = { $serial }에서 업그레이드됨
history-upgraded-into = 일부를 { $serial }(으)로 업그레이드
history-superseded = 모두 { $serial }(으)로 업그레이드
history-returned = 계약에 반환됨
history-delivered = 키와 파일을 { $to }에 메일로 보냄
history-delivered-sealed = 키와 파일을 봉인 파일로 전달함
history-transferred = 소유자 결정
history-other = 변경됨
# $name is a person, $site a partner's site, in all of these.
history-by = { $name }
history-by-partner = { $name }, { $site }, 고객을 대신하여
history-by-site = { $site }, 고객을 대신하여
# $actor is the partner's person and site.
history-registered-by-partner = { $date } { $actor }, 고객을 대신하여

## Handing keys over

deliver-title = 키 전달
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }: 키와 라이선스 파일을 한 사람에게 전달합니다. 각 라이선스의 기록에 표시됩니다.
deliver-way = 방법
deliver-way-mail = 메일로
deliver-way-sealed = 봉인 파일로
deliver-to = 받는 사람
deliver-to-other = 다른 이메일
deliver-email = 이메일
deliver-to-hint = 키는 주문에 적힌 사람, 기술 연락처, 소유자에게만 보냅니다.
deliver-to-unknown = 주문에 이 이메일을 가진 사람이 없으며 기술 연락처나 소유자도 아닙니다. 키를 보낼 수 없습니다.
deliver-mail-text = 키는 메일에 그대로 적히고 라이선스 파일이 첨부됩니다.
deliver-sealed-text = 키와 파일을 암호문으로만 열리는 하나의 파일에 담습니다. 암호문은 파일과 다른 방법으로 알려 주세요.
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) }자 이상. 어디에도 저장되지 않습니다.
deliver-generate = 자동으로 만들기
deliver-own = 직접 입력하기
deliver-copy = 복사
deliver-copied = 암호문 복사됨
deliver-once = 여기에만 표시되며 어디에도 저장되지 않습니다.
deliver-tell = 암호문은 파일과 다른 방법으로 받는 사람에게 알려 주세요.
deliver-mail = 메일 보내기
deliver-seal = 봉인 파일 저장
deliver-mailed = 키와 파일을 { $to }에 보냅니다.
deliver-sealed = 봉인 파일 저장됨
deliver-saved = 위치: { $path }
deliver-open = 받는 사람이 여는 방법
deliver-open-text = age 형식의 tar 아카이브입니다. age를 지원하는 모든 도구로 열 수 있으며, 명령이 암호문을 묻습니다:
