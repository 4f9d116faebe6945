### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = 다른 호스트로 이동
rehost-text = 라이선스에 새 호스트 ID를 지정하고 새 키와 파일을 받습니다.
rehost-no-license = 선택한 라이선스 없음
rehost-no-license-text = 카탈로그에서 라이선스를 선택한 후 더 보기를 선택하세요.
rehost-catalog = 카탈로그로 이동
rehost-step-host = 새 호스트
rehost-step-review = 검토
rehost-step-request = 요청
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = { $host }에서 사용 중.
rehost-no-host = 호스트 없음
rehost-offline = 포털에 연결할 수 없습니다. 입력한 내용은 유지되며 영향은 연결되면 표시됩니다.
rehost-why = 사유
rehost-why-hint = 포털의 감사 기록에 남습니다.
rehost-reason-hardware_replaced = 컴퓨터 교체
rehost-reason-hardware_changed = 하드웨어 변경
rehost-reason-virtualized = 가상 컴퓨터로 또는 가상 컴퓨터에서 이동
rehost-reason-moved = 장소 또는 용도 변경
rehost-reason-host_dead = 이전 호스트 고장, 분실 또는 도난
rehost-reason-other = 기타
rehost-dead-hint = 이전 호스트에서 라이선스를 제거할 필요가 없으며 추가 이동이 허용될 수 있습니다.
rehost-note = 메모
rehost-note-hint = 결정이 필요한 경우 고객 지원이 확인합니다.
rehost-host = 새 호스트
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = 이 라이선스는 { NUMBER($days) }일 동안 { NUMBER($used) }번 이동했으며 한도는 { NUMBER($limit) }번입니다.
rehost-next = 다음 이동 가능일: { $date }.
rehost-try-dead = 이전 호스트가 고장, 분실 또는 도난된 경우 해당 사유를 선택하세요. 추가 이동이 허용될 수 있습니다.

## What changes

rehost-old-host = 이전 호스트
rehost-new-host = 새 호스트
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $old }의 키 { NUMBER($count) }개는 모든 사람에게 작동하지 않게 됩니다. { $new }에서 새 키로 대체됩니다.
rehost-no-undo = 이 작업은 취소할 수 없습니다.
rehost-care = 고객 지원이 결정합니다.
rehost-care-text = 한도에 도달하여 { $old }에서 { $new }(으)로 이동하는 요청을 보냅니다. 고객 지원이 결정할 때까지 아무것도 바뀌지 않습니다.
rehost-waits = 고객 지원에 이 라이선스에 대한 요청이 이미 있으며 먼저 처리됩니다. 입력한 내용은 추가되지 않습니다.
rehost-waits-too = 고객 지원에 이 라이선스에 대한 처리 중인 요청이 있습니다. 지금 이동할 수 있지만 요청은 유지됩니다.
rehost-replaced = 비활성화됨
rehost-replaced-then = 비활성화 예정
rehost-keys = 키
rehost-file-replace = { $file }(컴퓨터에서 교체)
rehost-limit = 이동 한도
rehost-moves = 이동
rehost-next-label = 다음 이동 가능일
rehost-limit-none = 무제한
rehost-limit-used = { NUMBER($days) }일 동안 { NUMBER($limit) }번 중 { NUMBER($used) }번 사용
# $count is a whole number.
rehost-limit-left = { NUMBER($count) }번 남음
# $count is a whole number.
rehost-limit-left-after = 이후 { NUMBER($count) }번 남음
rehost-do = 라이선스 이동
rehost-ask = 고객 지원에 보내기
rehost-requests = 요청 보기

## After it

rehost-asked = 고객 지원에 요청을 보냈습니다
rehost-asked-text = 라이선스는 { $host }에서 계속 사용됩니다. 확인 이메일이 전송됩니다. 요청 메뉴에서 상태를 확인하세요.
rehost-done = 이제 라이선스가 { $host }에서 사용됩니다.
rehost-remove = { $host }에서 이전 키와 라이선스 파일을 제거하세요.
rehost-set-aside = { $serial }의 완료되지 않은 이동이 이 이동으로 대체되었습니다.
rehost-go-back = 되돌아가기

## History of a license

history-tab = 기록
history-of = { $serial }의 기록
history-not-yet = 미등록. 이 라이선스의 이벤트가 여기에 표시됩니다.
history-none = 이 라이선스의 이벤트가 없습니다.
history-offline = 포털에 연결할 수 없습니다. 최근 이벤트가 표시되며 교체된 키는 연결되면 표시됩니다.
history-inactive = 비활성
history-then = 이후
history-replaced = 교체됨
history-file = 라이선스 파일
history-file-outdated = 다운로드한 파일은 더 이상 작동하지 않습니다: { $date } 교체됨.
# $serial is a serial number, in all of these.
history-registered = 등록됨
history-renewed = 등록됨, { $serial } 갱신
history-converted = 바우처에서 전환됨
history-drawn = { $serial }에서 인출됨
history-rehosted = 다른 호스트로 이동됨
history-upgraded-from = { $serial }에서 업그레이드됨
history-upgraded-into = 일부가 { $serial }(으)로 업그레이드됨
history-superseded = 모두 { $serial }(으)로 업그레이드됨
history-returned = 계약에 반환됨
history-delivered = 키와 파일을 { $to }에게 이메일로 보냄
history-delivered-sealed = 키와 파일을 봉인 파일로 내보냄
history-transferred = 소유자 변경됨
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
deliver-text = { $what }: 키와 라이선스 파일을 한 사람에게 보냅니다. 각 라이선스의 기록에 남습니다.
deliver-way = 방법
deliver-way-mail = 이메일
deliver-way-sealed = 봉인 파일
deliver-to = 받는 사람
deliver-to-other = 다른 이메일
deliver-email = 이메일
deliver-to-hint = 주문의 담당자, 기술 연락처, 소유자만 키를 받을 수 있습니다.
deliver-to-unknown = 이 이메일은 주문의 담당자, 기술 연락처 또는 소유자의 것이 아닙니다. 키를 보낼 수 없습니다.
deliver-mail-text = 키는 일반 텍스트로 전송되며 라이선스 파일이 첨부됩니다.
deliver-sealed-text = 키와 라이선스 파일이 담긴 암호화 파일 하나입니다. 암호 구문은 다른 경로로 보내세요.
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) }자 이상. 저장되지 않습니다.
deliver-generate = 생성
deliver-own = 직접 입력
deliver-copy = 복사
deliver-copied = 암호 구문 복사됨
deliver-once = 여기에만 표시되며 저장되지 않습니다.
deliver-tell = 받는 사람에게 암호 구문을 다른 경로로 보내세요.
deliver-mail = 이메일 보내기
deliver-seal = 봉인 파일 저장
deliver-mailed = 키와 파일을 { $to }에게 보내는 중입니다.
deliver-sealed = 봉인 파일 저장됨
deliver-saved = { $path }에 저장됨
deliver-open = 파일을 여는 방법
deliver-open-text = age로 암호화된 tar 아카이브입니다. age 도구로 열 수 있습니다. 이 명령은 암호 구문을 요청합니다:
