### 사용자 필드, 태그, 메모, 댓글, 기술 연락처.

## 필드에 담는 것

fields-kind = 유형
fields-kind-text = 텍스트
fields-kind-number = 숫자
fields-kind-date = 날짜
fields-kind-choice = 선택
fields-kind-link = 링크
fields-kind-fixed = 유형은 변경할 수 없습니다. 기존 값이 사용 중입니다.
field-link = 웹 주소 또는 이메일 주소를 입력하세요. 예: https://example.com, mailto:name@example.com
field-no-room = 최대 { NUMBER($maximum) }개입니다. 먼저 하나를 제거하세요.
field-no-space = 이 계정의 설정을 위한 공간이 없습니다.

## 필드 정하기

fields-empty = 아직 필드 없음. 비용 센터나 다음 감사일과 같이 라이선스에서 관리하는 정보의 필드를 추가하세요. 각 필드는 열이 됩니다.
fields-add = 필드 추가
fields-add-title = 새 필드
fields-add-text = 필드는 카탈로그의 열과 필터가 됩니다.
fields-edit = 편집
fields-edit-title = { $name } 편집
fields-edit-text = 이 필드의 값을 보는 모든 사람에게 적용됩니다.
fields-name = 이름
fields-choices = 옵션
fields-choices-hint = 한 줄에 하나씩, 표시 순서대로 입력합니다.
fields-shown = 표시 대상
fields-on-own = 우리 라이선스
fields-on-shared = 공유받은 라이선스
fields-on-all = 모든 라이선스
fields-on-none = 표시하지 않음
fields-used = { $count ->
    [0] 아직 값 없음
   *[other] 값 { NUMBER($count) }개
}
fields-owner = { $name } 님이 만듦
fields-others = 다른 사람의 필드
fields-more = { $name } 더 보기
fields-up = 위로
fields-down = 아래로
fields-grip = { $name } 이동, { $of }개 중 { $place }번째
fields-grip-hint = 끌거나 화살표 키를 사용하세요
fields-moved = { $name }: { $of }개 중 { $place }번째로 이동함
fields-saved = { $name } 저장됨
fields-delete = 필드 삭제
fields-delete-title = { $name }을(를) 삭제하시겠습니까?
fields-delete-text = { $count ->
    [0] 이 필드에 값이 있는 라이선스가 없습니다.
   *[other] 라이선스 { NUMBER($count) }개에 이 필드의 값이 있습니다. 필드와 값은 본인과 액세스 권한이 있는 모든 사람에게 표시되지 않습니다.
}
fields-deleted = { $name } 삭제됨
fields-no-value = 값 없음

## 필드로 거르기

fields-test-is = 다음과 같음
fields-test-contains = 포함
fields-test-at-least = 이상
fields-test-at-most = 이하
fields-test-from = 이후
fields-test-until = 이전
fields-test-set = 값 있음
fields-test-unset = 비어 있음
fields-filter = { $value } { $test }

## 라이선스에 적는 것

notes-for-everyone = 변경은 이 라이선스에 액세스할 수 있는 모든 사람에게 적용됩니다.
notes-for-customer = { $site }의 구성원과 전체 공유를 받은 사람에게 표시됩니다.
notes-for-partner = { $site }의 구성원에게 표시됩니다.
notes-for-you = 나에게만 표시됩니다.
notes-of-site = { $site }의 메모
notes-of-you = 내 메모
notes-read-only = 읽기 전용입니다. 편집하려면 라이선스에 대한 전체 권한이 필요합니다.
notes-fields = 사용자 필드
notes-no-fields = 여기에 표시할 필드가 없습니다.
notes-define-fields = 필드 정의
notes-title = 메모
notes-none = 메모 없음
notes-add-notes = 메모 추가
notes-edit-notes = 메모 편집
notes-dropped = 편집을 버렸습니다
notes-comments = 댓글
notes-no-comments = 댓글 없음
notes-comment = 댓글 쓰기
notes-comment-add = 댓글 추가
notes-comment-added = 댓글 추가됨
notes-you = 나
notes-somebody = 누군가
notes-no-tags = 태그 없음
notes-tag-add = 태그 추가
notes-tag-new = “{ $tag }” 추가
notes-tag-added = { $tag } 태그 추가됨
notes-tag-removed = { $tag } 태그 제거됨
notes-tag-remove = { $tag } 태그 제거
notes-tag-named = { $tag } 태그
notes-tag-on = 있음
notes-tag-off = 없음
notes-earlier = 이전 값({ NUMBER($count) })
notes-nothing = 없음
notes-by = { $name } · { $date }
notes-add-short = 추가
notes-add = { $name } 추가
notes-edit = { $name } 편집: { $value }
notes-save = { $name } 저장
notes-cancel = { $name } 변경 버리기
notes-copy-link = { $name }의 링크 복사
notes-pending = 보내는 중
notes-conflict = 충돌
notes-changed-below = 편집하는 동안 다른 사람이 변경했습니다.
notes-changed-show = 표시
notes-changed-hide = 숨기기
notes-changed-take = 다른 내용 사용
notes-changed-keep = 내 내용 유지

## 기술 연락처

contact-edit = 기술 연락처 변경
contact-title = { $serial }의 기술 연락처
contact-text = 변경은 이 라이선스에 액세스할 수 있는 모든 사람에게 적용됩니다. 연락처를 제거하려면 두 필드를 모두 비워 두세요.
contact-name = 이름
contact-saved = 기술 연락처 저장됨
