### The audit trail, as those read it whom it concerns.

trail-title = 감사 기록
trail-text-account = 고객 지원에서 한 일을 포함하여 계정에 대해 수행된 작업입니다.
trail-text-site = 이 사이트에서 수행된 작업: 누가, 무엇을, 언제.
trail-show = 보기
trail-none = 아직 기록이 없음
trail-none-text = 사람, 공급업체, 고객 지원에서 한 일이 여기에 표시됩니다.
trail-older = 이전 항목 보기
trail-save = CSV로 저장
# $file is the name of a file.
trail-saved = 저장됨: { $file }
trail-offline = 포털에 연결할 수 없습니다. 다시 연결되면 기록이 표시됩니다.
trail-by-you = 나
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }, 고객 지원
trail-by-vendor = 공급업체
trail-by-gone = 삭제된 계정
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = { $site }을(를) 대신하여
# $reason is what somebody wrote.
trail-reason = 사유: { $reason }

## What was done

trail-act-account-added = 계정 추가됨
trail-act-account-additional-email-confirmed = 추가 주소 확인됨
trail-act-account-confirmed = 이메일 주소 확인됨
trail-act-account-created = 계정 생성됨
trail-act-account-declined = 메일에서 "제가 아닙니다" 선택
trail-act-account-demoted = 공급업체 역할 제거됨
trail-act-account-edited = 프로필 변경됨
trail-act-account-email-asked = 새 이메일 주소 요청됨
trail-act-account-email-changed = 이메일 주소 변경됨
trail-act-account-email-kept = 이메일 주소 변경 취소됨
trail-act-account-email-restored = 이메일 주소 복원됨
trail-act-account-invited = 초대로 계정 생성됨
trail-act-account-locked = 계정 잠김
trail-act-account-unlocked = 계정 잠금 해제됨
trail-act-account-mail-resent = 메일 다시 보냄
trail-act-account-merge-prepared = 계정 병합 준비됨
trail-act-account-merge-confirmed = 계정 병합 확인됨
trail-act-account-merge-withdrawn = 계정 병합 취소됨
trail-act-account-merged = 계정 병합됨
trail-act-account-number-added = 고객 번호 추가됨
trail-act-account-number-removed = 고객 번호 제거됨
trail-act-account-password-changed = 비밀번호 변경됨
trail-act-account-password-reset = 비밀번호 재설정됨
trail-act-account-sessions-ended = 세션 종료됨
trail-act-address-added = 설치 주소 추가됨
trail-act-care-looked-up = 조회됨
trail-act-flex-drawn = 라이선스 인출됨
trail-act-flex-returned = 인출한 라이선스 반환됨
trail-act-license-attended = 소유자 복귀
trail-act-license-unattended = 소유자가 떠남
trail-act-license-delivered = 키 전달됨
trail-act-license-handed-over = 라이선스 인계됨
trail-act-license-kept = 주문 변경 후 라이선스 유지됨
trail-act-license-other-customer = 다른 고객으로 이동됨
trail-act-license-owner-confirmed = 소유자 확인됨
trail-act-license-registered = 라이선스 등록됨
trail-act-license-upgraded = 라이선스 업그레이드됨
trail-act-license-converted = 바우처 전환됨
trail-act-license-drawn = 라이선스 인출됨
trail-act-license-rehosted = 다른 호스트로 이동됨
trail-act-license-rehost-requested = 다른 호스트로 이동 요청됨
trail-act-license-returned = 라이선스 반환됨
trail-act-license-taken-over = 라이선스 인수됨
trail-act-license-transferred = 라이선스 양도됨
trail-act-request-made = 요청 생성됨
trail-act-request-accepted = 요청 수락됨
trail-act-request-answered = 요청에 답변함
trail-act-request-approved = 요청 승인됨
trail-act-request-asked = 요청에 대한 질문
trail-act-request-attached = 요청에 파일 추가됨
trail-act-request-expired = 요청 만료됨
trail-act-request-refused = 요청 거절됨
trail-act-request-withdrawn = 요청 철회됨
trail-act-request-taken = 고객 지원에서 담당
trail-act-request-given-back = 요청을 대기열로 되돌림
trail-act-session-opened = 로그인
trail-act-session-closed = 로그아웃
trail-act-session-reuse = 세션 종료됨: 토큰이 두 번 사용됨
trail-act-share-made = 공유됨
trail-act-share-changed = 공유 변경됨
trail-act-share-ended = 공유 종료됨
trail-act-site-access-approved = 사이트 액세스 승인됨
trail-act-site-invited = 초대됨
trail-act-site-invitation-accepted = 초대 수락됨
trail-act-site-invitation-declined = 초대 거절됨
trail-act-site-invitation-withdrawn = 초대 취소됨
trail-act-site-level-named = 수준 변경됨
trail-act-site-member-left = 사이트를 떠남
trail-act-site-member-removed = 사이트에서 제거됨
trail-act-site-role-set = 역할 변경됨

## Sites

trail-no-site = 관리하는 사이트가 없음
trail-no-site-text = 사이트 관리자는 사이트에서 수행된 작업을 여기에서 볼 수 있습니다.
