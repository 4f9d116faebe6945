### Shares of both sides, and how they are made.

screen-sharing = 공유 및 사이트
sharing-tab-received = 나와 공유됨
sharing-tab-given = 내 공유
sharing-none-received = 공유받은 라이선스가 없습니다
sharing-none-received-text = 누군가 이 이메일 주소로 라이선스를 공유하면 사람별로 여기에 표시됩니다.
sharing-none-given = 공유 중인 항목이 없습니다
sharing-none-given-text = 동료나 협력사가 지정한 날짜까지 라이선스를 보게 할 수 있습니다.
sharing-new = 고객 번호 공유
sharing-offline = 포털에 연결할 수 없습니다. 마지막 동기화 시점의 공유를 표시합니다. 변경하려면 연결이 필요합니다.
sharing-access = 액세스
sharing-access-view = 보기
sharing-access-view-text = 라이선스를 볼 수 있습니다. 키는 가려집니다.
sharing-access-keys = 키 포함 보기
sharing-access-keys-text = 라이선스와 키, 라이선스 파일을 볼 수 있습니다.
sharing-access-full = 전체
sharing-access-full-text = 라이선스의 모든 작업을 할 수 있습니다: 키, 업그레이드, 다른 호스트로 이동.
sharing-ends-on = 종료일
sharing-ends-on-hint = 고객 기준 마지막 날입니다. 비워 두면 종료할 때까지 공유합니다.
sharing-description = 설명
sharing-note = 상대방에게 남길 메모
sharing-own-note = 나를 위한 메모
sharing-own-note-hint = 본인만 볼 수 있습니다.
sharing-until = { $date }까지
sharing-no-end = 종료일 없음
sharing-covers-numbers = { $count ->
   *[other] 고객 번호 { $numbers }
}
sharing-covers-licenses = { $count ->
   *[other] 라이선스 { $count }개
}
sharing-shows = { $count ->
   *[other] 라이선스 { $count }개 표시
}
sharing-show-licenses = { $count ->
   *[other] 라이선스 { $count }개 보기
}
sharing-own-fields = 공유받은 라이선스에 자신의 필드를 추가할 수 있습니다.
sharing-own-fields-open = 필드 설정
sharing-change = 변경
sharing-end = 공유 종료
sharing-change-title = { $email } 공유 변경
sharing-change-text = { $email }에게 변경 사항을 이메일로 알립니다.
sharing-changed = { $email } 공유를 변경했습니다
sharing-save = 저장
sharing-end-title = { $email } 공유를 종료할까요?
sharing-end-text = { $count ->
   *[other] 다음 동기화 때 { $email }의 기기에서 라이선스 { $count }개가 사라집니다.
}
sharing-end-full-text = { $count ->
   *[other] 다음 동기화 때 { $email }의 기기에서 라이선스 { $count }개가 사라집니다. 상대방이 등록한 것은 사이트 관리자가 결정합니다.
}
sharing-ended = { $email } 공유를 종료했습니다
sharing-not-used = 아직 사용되지 않음
sharing-used-synced = 마지막 동기화: { $date }
sharing-used-file = { $serial } 라이선스 파일 받음: { $date }
sharing-used-delivered = { $serial } 키 전달: { $date }
sharing-used-acted = { $serial } 마지막 변경: { $date }
sharing-numbers = 고객 번호
sharing-select-all = 모두 선택
sharing-clear = 지우기
sharing-number-owned = 본인이 소유한 것
sharing-number-description = { $number } 설명
sharing-numbers-chosen = { $count ->
   *[other] { $of }개 중 { $count }개 선택
}
sharing-no-numbers = 고객 번호가 있는 라이선스를 소유하거나 관리하지 않습니다. 소유자와 사이트 관리자만 공유할 수 있습니다.
sharing-title = { $count ->
   *[other] 라이선스 { $count }개 공유
}
sharing-title-numbers = 고객 번호 공유
sharing-text = 상대방은 이메일을 받고, 로그인하면 바로 Licet에서 라이선스를 볼 수 있습니다.
sharing-done = { $email }와(과) 공유했습니다
sharing-share = 공유
sharing-email = 이메일 주소
sharing-email-hint = 아직 계정이 없어도 됩니다.
sharing-preview = { $count ->
   *[other] 공유를 종료할 때까지 { $email }에게 라이선스 { $count }개가 표시됩니다.
}
sharing-preview-until = { $count ->
   *[other] { $date }까지 { $email }에게 라이선스 { $count }개가 표시됩니다.
}
sharing-preview-later = 나중에 구매하는 라이선스도 포함됩니다.
sharing-preview-refused = { $count ->
   *[other] { $serial } 등 { $count }개는 제외됩니다. 소유자와 사이트 관리자만 공유할 수 있습니다.
}
sharing-action = 공유…
sharing-action-selection = { $count ->
   *[other] { $count }개 공유…
}
catalog-filter-shared-by = 공유한 사람
