### 포털의 메일.

## 모든 메일

mail-greeting = { $name } 님, 안녕하세요.
mail-greeting-unnamed = 안녕하세요.
mail-copy-address = 버튼이 되지 않으면 이 주소를 브라우저에 복사하세요:
mail-footer = 이 메일은 { $portal }에서 보냈습니다. 회신은 읽지 않습니다.
mail-not-you = 본인이 아니라면 이 메일을 무시하세요. 아무 일도 일어나지 않습니다.

## 새 계정의 이메일 확인

mail-confirm-subject = 이메일 주소를 확인하세요
mail-confirm-body = 이 이메일 주소로 { $portal } 계정이 신청되었습니다. 확인하려면 계정에 지정한 암호가 필요합니다. 그다음 로그인할 수 있습니다.
mail-confirm-button = 이메일 주소 확인
# $days는 정수.
mail-confirm-expiry = { $days ->
   *[other] 링크는 { $days }일 안에 한 번 쓸 수 있습니다.
}
mail-confirm-not-you = 본인이 아니라면 링크를 열어 ‘제가 아닙니다’를 선택하거나 이 메일을 무시하세요. 계정은 { $days }일 후 삭제됩니다.

## 계정이 신청되었지만 이미 있음

mail-account-exists-subject = 이미 계정이 있습니다
mail-account-exists-body = 누군가, 아마도 본인이, 이 이메일 주소로 { $portal } 계정을 신청했습니다. 이미 계정이 있으니 그것으로 로그인하세요. 아무것도 바뀌지 않았습니다.
mail-account-exists-forgot = 암호가 생각나지 않으면 로그인 화면에서 “암호를 잊으셨나요?”를 고르세요.

## 암호 재설정을 요청했지만 계정이 없음

mail-no-account-subject = 이 이메일 주소의 계정이 없습니다
mail-no-account-body = 누군가, 아마도 본인이, 이 이메일 주소의 계정을 { $portal }에 물었습니다. 계정이 없습니다. 다른 주소를 썼을 수 있고, 이 주소로 계정을 만들 수도 있습니다.

## 암호 재설정

mail-reset-subject = 새 암호를 정하세요
mail-reset-body = 누군가, 아마도 본인이, { $portal } 계정의 새 암호를 요청했습니다.
mail-reset-button = 새 암호 정하기
# $minutes는 정수.
mail-reset-expiry = { $minutes ->
   *[other] 링크는 { $minutes }분 안에 한 번 쓸 수 있습니다.
}
mail-first-password-subject = 암호를 선택하세요
mail-first-password-body = 누군가(아마 본인)가 { $portal }에 암호를 요청했습니다. 이 이메일 주소의 계정은 신청된 뒤 확인되지 않았습니다. 직접 암호를 선택하세요. 주소가 확인되고 이전에 지정된 암호는 더 이상 유효하지 않습니다.

## 암호가 바뀜

mail-password-changed-subject = 암호가 변경되었습니다
mail-password-changed-body = { $portal } 계정의 암호가 변경되었습니다. 다른 세션은 모두 로그아웃되었습니다.
mail-password-changed-not-you = 본인이 아니라면 지금 로그인 화면에서 “암호를 잊으셨나요?”를 고르고 관리자에게 알리세요.

## 계정의 이메일 변경

mail-new-email-subject = 새 이메일 주소를 확인하세요
mail-new-email-body = { $portal } 계정에서 이 이메일 주소를 사용하려고 합니다. 확인하려면 계정의 암호가 필요합니다. 그때까지는 이전 주소가 사용됩니다.
mail-new-email-button = 새 이메일 주소 확인
mail-new-email-not-you = 본인의 계정이 아니라면 확인하지 마세요. 이 메일을 무시하거나 링크를 열어 ‘제가 아닙니다’를 선택하세요.

mail-new-email-taken-subject = 이 이메일 주소에는 이미 계정이 있습니다
mail-new-email-taken-body = 누군가 { $portal }의 다른 계정에 이 이메일 주소를 쓰려고 했습니다. 이미 계정이 있어 아무것도 바뀌지 않았습니다.
mail-email-asked-subject = 이메일 주소가 변경될 예정입니다
mail-email-asked-body = 암호를 아는 누군가가 { $portal } 계정의 이메일 주소를 { $email }(으)로 변경하도록 요청했습니다. 새 주소는 그곳에서 확인되면 유효해집니다. 본인이 아니라면 취소하세요. 모두 로그아웃되고 다른 암호를 선택하게 됩니다.
mail-undo-button = 제가 아닙니다: 취소
mail-undo-expiry = { $days }일 동안 취소할 수 있습니다.

mail-email-changed-subject = 이메일 주소가 변경되었습니다
mail-email-changed-body = { $portal } 계정은 이제 { $email }을(를) 씁니다. 앞으로 그 주소로 로그인하고 그 주소에 속한 것을 보게 됩니다.
mail-email-changed-not-you = 본인이 아니라면 { $portal } 고객 지원에 알리세요.
mail-additional-email-subject = 확인 메일 사본이 다른 주소로 전송됩니다
mail-additional-email-body = 이제부터 { $portal } 계정의 확인 메일 사본이 { $email }(으)로도 전송됩니다.
mail-account-locked-subject = 계정이 잠겼습니다
mail-account-locked-body = { $portal } 계정이 잠겨 있습니다. 모든 세션이 로그아웃되었으며 아무도 로그인할 수 없습니다. { $portal } 고객 지원에 문의하세요.
mail-account-unlocked-subject = 계정 잠금이 해제되었습니다
mail-account-unlocked-body = { $portal } 계정의 잠금이 해제되었습니다. 로그인할 수 있습니다.
mail-account-demoted-subject = 계정의 권한이 줄었습니다
mail-account-demoted-body = 계정은 더 이상 { $portal }을(를) 대신해 작업할 수 없습니다. 모든 세션이 로그아웃되었습니다. 본인의 항목을 사용하려면 다시 로그인하세요.
mail-account-deleted-subject = 계정이 삭제되었습니다
mail-account-deleted-body = { $portal } 계정이 삭제되었습니다. 예상하지 못한 일이라면 { $portal } 고객 지원에 문의하세요.

## 라이선스가 등록됨

mail-registered-subject = 라이선스 등록됨: { $serial }
mail-registered-body = { $person } 님이 { $portal }에서 일련 번호 { $serial }({ $product }, 수량 { $quantity })을 등록했습니다.
# 라이선스 키는 메일로 보내지 않습니다.
mail-registered-key = 라이선스 키와 라이선스 파일은 Licet의 카탈로그에 있습니다.

## 라이선스로 무언가를 함

mail-done-registered-subject = { $count ->
    [1] 라이선스 등록됨: { $serial }
   *[other] 라이선스 { $count }개 등록됨
}
mail-done-registered-body = { $person } 님이 { $portal }에서 다음을 등록했습니다:
mail-done-upgraded-subject = { $count ->
    [1] 라이선스 업그레이드됨: { $serial }
   *[other] 라이선스 { $count }개 업그레이드됨
}
mail-done-upgraded-body = { $person } 님이 { $portal }에서 라이선스를 업그레이드했습니다. 새 라이선스는 다음과 같으며, 이전 것은 수가 줄거나 더 이상 유효하지 않습니다:
mail-done-rehosted-subject = { $count ->
    [1] 라이선스를 다른 호스트로 옮김: { $serial }
   *[other] 라이선스 { $count }개를 다른 호스트로 옮김
}
mail-done-rehosted-body = { $person } 님이 { $portal }에서 이 라이선스를 다른 호스트로 옮겼습니다. 이전 키와 라이선스 파일은 더 이상 유효하지 않으니 바꾸세요:
mail-done-converted-subject = { $count ->
    [1] 바우처 전환됨: { $serial }
   *[other] 바우처 { $count }개 전환됨
}
mail-done-converted-body = { $person } 님이 { $portal }에서 바우처를 전환했습니다. 다음 라이선스가 되었습니다:
mail-done-drawn-subject = { $count ->
    [1] 라이선스 꺼내 씀: { $serial }
   *[other] 꺼내 쓰기 { $count }건
}
mail-done-drawn-body = { $person } 님이 { $portal }에서 플렉스 계약의 라이선스를 꺼내 썼습니다:
mail-done-returned-subject = { $count ->
    [1] 라이선스 반환됨: { $serial }
   *[other] 반환 { $count }건
}
mail-done-returned-body = { $person } 님이 { $portal }에서 플렉스 계약에 라이선스를 반환했습니다. 남은 것은 다음과 같습니다:
mail-item = { $serial }: { $product }, 수량 { $quantity }
mail-item-key = 라이선스 키: { $key }
mail-keys-masked = 메일에서는 라이선스 키를 가립니다. Licet의 카탈로그에서 볼 수 있습니다.
mail-files-enclosed = 라이선스 파일을 첨부했습니다. 그대로 보관하세요. 바꾼 파일은 더 이상 유효하지 않습니다.
mail-on-behalf = 이 작업은 { $site }이(가) 귀하의 조직을 대신하여 했습니다.
mail-digest-subject = { $portal }의 추가 알림 { $count }건
mail-digest-body = 건수가 많아 메일 한 통으로 묶었습니다. 자세한 내용은 Licet에 있습니다.
mail-rehost-requested-subject = 요청 접수: { $serial }의 다른 호스트로 이동
mail-rehost-requested-body = { $person } 님이 라이선스 { $serial }({ $product })을 다른 호스트로 옮겨 달라고 요청했습니다. 한도에 도달하여 { $portal }의 고객 지원이 결정합니다. 그때까지는 아무것도 바뀌지 않습니다.
mail-license-kept-subject = 주문에 { $serial }이(가) 더 이상 없습니다
mail-license-kept-body = 주문 { $order }이(가) 수정되어 일련 번호 { $serial }({ $product })이(가) 더 이상 포함되지 않습니다. 라이선스는 그대로 유지되며 키, 라이선스 파일, 기간은 계속 유효합니다. 예상하지 못한 경우 리셀러 또는 고객 지원팀에 문의하세요.
mail-delivered-subject = { $count ->
    [1] 라이선스 키를 보내 드립니다
   *[other] 라이선스 키 { $count }개를 보내 드립니다
}
mail-delivered-body = { $person } 님이 { $portal }의 라이선스 키를 보냅니다. 설치하는 사람만 읽을 수 있는 곳에 보관하세요:
mail-notice-unattended-subject = { $count ->
    [1] { $site }의 { $serial } 소유자가 떠났습니다
   *[other] { $site }의 라이선스 { $count }개 소유자가 떠났습니다
}
mail-notice-unattended-body = { $person } 님은 더 이상 { $site }에 속하지 않지만 아래 라이선스의 소유자입니다. 라이선스가 있다는 것은 볼 수 있지만 키를 읽거나 변경할 수 없습니다. { $site }의 관리자가 인수하거나, 동료에게 넘기거나, 소유자를 확인합니다.
mail-notice-transferred-subject = { $count ->
    [1] 라이선스 { $serial }의 소유자가 정해졌습니다
   *[other] 라이선스 { $count }개의 소유자가 정해졌습니다
}
mail-notice-transferred-body = { $person } 님이 { $portal }에서 앞으로의 소유자를 정했습니다: { $other }.
mail-notice-registered-subject = { $count ->
    [1] { $site }의 라이선스가 등록되었습니다: { $serial }
   *[other] { $site }의 라이선스 { $count }개가 등록되었습니다
}
mail-notice-registered-body = { $person } 님이 { $site }을(를) 대신하여 { $portal }에서 등록했습니다:
mail-notice-upgraded-subject = { $count ->
    [1] 라이선스가 업그레이드되었습니다: { $serial }
   *[other] 라이선스 { $count }개가 업그레이드되었습니다
}
mail-notice-upgraded-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 라이선스를 업그레이드했습니다. 새 라이선스:
mail-notice-moved-subject = { $count ->
    [1] 라이선스가 다른 호스트로 옮겨졌습니다: { $serial }
   *[other] 라이선스 { $count }개가 다른 호스트로 옮겨졌습니다
}
mail-notice-moved-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 이 라이선스를 다른 호스트로 옮겼습니다. 이전 키와 라이선스 파일은 더 이상 유효하지 않습니다:
mail-notice-returned-subject = { $count ->
    [1] 라이선스가 반환되었습니다: { $serial }
   *[other] 라이선스 { $count }건이 반환되었습니다
}
mail-notice-returned-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 라이선스를 Flex 계약에 반환했습니다. 남은 것:
mail-notice-delivered-subject = { $count ->
    [1] { $serial }의 키가 전달되었습니다
   *[other] 라이선스 { $count }개의 키가 전달되었습니다
}
mail-notice-delivered-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 다음 라이선스 키를 { $other }에게 보냈습니다:
mail-notice-sealed-subject = { $count ->
    [1] { $serial }의 키가 전달되었습니다
   *[other] 라이선스 { $count }개의 키가 전달되었습니다
}
mail-notice-sealed-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 다음 라이선스 키를 봉인된 파일로 꺼냈습니다:
mail-notice-shared-subject = { $count ->
    [1] 라이선스가 공유되었습니다: { $serial }
   *[other] 라이선스 { $count }개가 공유되었습니다
}
mail-notice-shared-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 다음 라이선스를 { $other }와(과) 공유했습니다:
mail-notice-share-ended-subject = { $count ->
    [1] 공유가 끝났습니다: { $serial }
   *[other] 라이선스 { $count }개의 공유가 끝났습니다
}
mail-notice-share-ended-body = 다음 라이선스는 { $portal }에서 더 이상 { $other }와(과) 공유되지 않습니다:
mail-notice-care-named-subject = 고객 지원이 { $site }의 권한을 변경했습니다
mail-notice-care-named-body = { $portal } 고객 지원의 { $person } 님이 { $site }에서 { $other }이(가) 할 수 있는 일을 설정했습니다. 사이트에 관리자가 없는 동안 고객 지원이 처리합니다.
mail-notice-care-added-subject = 고객 지원이 { $site }에 구성원을 추가했습니다
mail-notice-care-added-body = { $portal } 고객 지원의 { $person } 님이 { $other }을(를) { $site }의 구성원으로 추가했습니다. 사이트에 관리자가 없는 동안 고객 지원이 처리합니다.
mail-copy-subject = { $portal }에서 라이선스가 변경되었습니다
mail-copy-body = { $person } 님이 { $portal }에서 라이선스 작업을 하고 이 주소에 알리기를 원했습니다. 자세한 내용은 Licet의 카탈로그에 있습니다.
mail-additional-subject = { $portal }에서 자세한 내용을 받으려면 이 주소를 확인하세요
mail-additional-body = { $person } 님이 { $portal }에서 이 주소를 추가 이메일 주소로 지정하고 라이선스 작업을 했습니다. 주소를 확인하면 일련번호와 제품 등 자세한 내용을 받습니다. 키는 Licet에 남습니다.
mail-colleague-subject = { $person } 님이 귀하의 계정을 만들었습니다
mail-colleague-body = { $person } 님이 { $site }의 라이선스를 다룰 수 있도록 { $portal }에 귀하의 계정을 만들었습니다. 암호를 정한 다음 이 이메일 주소로 로그인하세요.
mail-colleague-button = 암호 정하기
mail-colleague-added-subject = 이제 { $site }에 속합니다
mail-colleague-added-body = { $person } 님이 { $portal }의 계정을 { $site }에 추가했습니다. 이제부터 해당 라이선스를 볼 수 있습니다. 수락하기 전에는 그쪽 사람들에게 계정 보유 여부와 이름이 표시되지 않습니다.
mail-colleague-added-button = 수락
