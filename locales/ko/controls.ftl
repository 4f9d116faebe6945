### 공용 컨트롤의 말: 모든 화면에 나옵니다.

control-close = 닫기
control-cancel = 취소
control-optional = 선택
control-password-show = 암호 표시
control-password-hide = 암호 숨기기
control-try-again = 다시 시도
control-show-table = 표로 보기
control-show-chart = 차트로 보기
control-nothing-found = 결과 없음
# $example은 이 언어로 입력한 날짜.
control-date-hint = 예: { $example }
control-date-form = 날짜를 입력하세요. 예: { $example }
control-date-no-such-day = 존재하지 않는 날짜입니다. 월과 일을 확인하세요.
control-number-form = 숫자를 입력하세요. 예: { $example }

## 그리드

grid-sort-up = 오름차순 정렬
grid-sort-down = 내림차순 정렬
grid-pin = 고정
grid-unpin = 고정 해제
grid-move-left = 왼쪽으로 이동
grid-move-right = 오른쪽으로 이동
grid-wider = 넓게
grid-narrower = 좁게
grid-own-width = 너비 초기화
grid-hide = 열 숨기기
grid-chosen = { $count ->
    [0] 선택 없음
   *[other] { $count }개 선택됨
}
# $shown: 해당 언어로 쓴 수
grid-chosen-shown = { $count ->
   *[other] { $shown }개 선택됨
}
grid-copied =
    { $count ->
       *[other] { $count }행 복사됨
    }
grid-copy-too-many = 한 번에 { NUMBER($most) }행까지 복사할 수 있습니다. 더 적게 선택하세요.

## Forms in steps

wizard-steps = 단계
wizard-done = 완료
wizard-to-come = 예정
wizard-back = 뒤로
wizard-change = 변경
wizard-kept = 초안 저장됨
wizard-not-kept = 저장되지 않았습니다. Licet를 닫기 전에 완료하세요.
wizard-drop-here = 가져올 파일을 놓으세요
# $count is a whole number.
wizard-problems = 수정 필요 { NUMBER($count) }개
