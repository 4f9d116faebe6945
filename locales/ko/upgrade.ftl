### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = 버전 업그레이드
upgrade-way-text = 라이선스 전부 또는 일부를 새 버전으로 업그레이드하고 새 일련 번호, 키, 파일을 받습니다.
# The verb on the button of a license that can be upgraded.
upgrade-button = 업그레이드

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = 업그레이드
upgrade-id = 업그레이드 알림 ID
upgrade-id-hint = 새 버전에 대한 이메일에 있습니다. 비워 두면 모든 업그레이드가 표시됩니다.
upgrade-find = 업그레이드 보기
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = ID가 없습니다
upgrade-notification = 알림 { $id }
upgrade-offers = 업그레이드
upgrade-none = 라이선스에 대한 업그레이드 없음
upgrade-none-text = 액세스할 수 있는 제품의 새 버전이 여기에 표시됩니다.
upgrade-offline = 포털에 연결할 수 없어 업그레이드를 불러올 수 없습니다. 선택한 내용은 유지됩니다.
# $count is a whole number.
upgrade-count-done = { NUMBER($count) }개 업그레이드됨
# $count is a whole number.
upgrade-count-open = { NUMBER($count) }개 업그레이드 가능
upgrade-all-done = 모두 업그레이드됨
# Shows what the licenses were upgraded into.
upgrade-view = 보기
upgrade-pick = 라이선스 선택
upgrade-why = 라이선스 보기
upgrade-pick-first = 업그레이드를 선택하세요.

## Licenses

upgrade-licenses = 라이선스
upgrade-by = 선택 기준
upgrade-by-one = 라이선스
upgrade-by-quantity = 수량
# Both are numbers as shown.
upgrade-chosen = { $of }개 중 { $count }개 선택됨
upgrade-how-many = 수량
# $count is a number as shown.
upgrade-how-many-hint = 업그레이드 가능한 { $count }개 중 목록의 위에서부터
upgrade-how-many-of = { $serial } 수량
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = / { $of }
# Both are numbers as shown.
upgrade-part-of = { $of }개 중 { $count }개
# Both are numbers as shown.
upgrade-left = { $of }개 중 { $count }개 남음
# Both are numbers as shown.
upgrade-part = { $of }개 중 { $count }개, 나머지는 변경 없음
upgrade-choose-all = 업그레이드 가능한 항목 모두 선택
upgrade-choose-first = 업그레이드할 라이선스를 선택하세요.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = 한 번에 최대 { $most }개입니다.

## Whose they are

upgrade-somebody = 다른 사람
upgrade-owner-mine = 내 것
upgrade-owner-shared = { $name } · 전체 권한으로 공유
upgrade-owner-unowned = 아직 소유자 없음
upgrade-owner-customers = { $name } · 대신 업그레이드
upgrade-owner-you = 본인(업그레이드 후)
# $count is a whole number.
upgrade-becomes-yours = 그중 { NUMBER($count) }개는 아직 소유자가 없습니다. 업그레이드하면 귀하가 소유자가 됩니다.
# $count is a whole number.
upgrade-becomes-customers = 그중 { NUMBER($count) }개는 아직 소유자가 없습니다. 업그레이드하면 고객이 소유하게 됩니다.
# $site is the customer's.
upgrade-behalf-must = 귀하의 사이트에서 주문을 처리한 { $site }을(를) 대신하여 업그레이드합니다. 수행한 사람이 라이선스에 표시됩니다. 기존 소유자는 변경되지 않습니다.

## Why one can't be upgraded

upgrade-lapsed = 유지 관리가 만료되었습니다. 갱신한 후 업그레이드하세요.
upgrade-not-yours = 소유자: { $name }. 전체 권한 공유를 요청하세요.
upgrade-not-allowed = 공유로는 업그레이드할 수 없습니다. 소유자에게 요청하세요.
# New serial numbers follow.
upgrade-upgraded = 업그레이드 후

## People, review, what came of it

upgrade-as-before = 이전 라이선스와 같음
upgrade-contact-as-before = 비워 두면 이전 라이선스의 연락처가 유지됩니다.
upgrade-from = 업그레이드 전
upgrade-complete = 업그레이드 완료
upgrade-another = 더 업그레이드하기
