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
control-date-no-such-day = 없는 날짜입니다. 일과 월을 확인하세요.
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
grid-own-width = 기본 너비
grid-hide = 열 숨기기
grid-chosen =
    { $count ->
        [0] 선택한 행 없음
       *[other] { $count }행 선택됨
    }
# $shown: 해당 언어로 쓴 수
grid-chosen-shown =
    { $count ->
       *[other] { $shown }행 선택됨
    }
grid-copied =
    { $count ->
       *[other] { $count }행 복사됨
    }
grid-copy-too-many = 한 번에 최대 { NUMBER($most) }행까지 복사할 수 있습니다. 더 적게 선택하세요.

## Forms in steps

wizard-steps = 단계
wizard-done = 완료
wizard-to-come = 예정
wizard-back = 뒤로
wizard-change = 변경
wizard-kept = 이 컴퓨터에 저장됨
wizard-not-kept = 저장되지 않음: Licet을 닫기 전에 마치세요
wizard-drop-here = 놓으면 파일을 읽습니다
# $count is a whole number.
wizard-problems = { NUMBER($count) }가지를 고치면 계속할 수 있습니다
