### 포털의 메일.

## 모든 메일

mail-greeting = { $name } 님, 안녕하세요.
mail-greeting-unnamed = 안녕하세요.
mail-copy-address = 단추가 작동하지 않으면 이 주소를 브라우저에 복사하세요:
mail-footer = 이 이메일은 { $portal }에서 보냈습니다. 회신은 확인하지 않습니다.
mail-not-you = 본인이 아니면 이 이메일을 무시하세요. 아무것도 변경되지 않습니다.

## 새 계정의 이메일 확인

mail-confirm-subject = 이메일 주소를 확인하세요
mail-confirm-body = 이 이메일 주소로 { $portal } 계정이 요청되었습니다. 확인하려면 계정에 설정한 암호를 입력하세요. 그러면 로그인할 수 있습니다.
mail-confirm-button = 이메일 주소 확인
# $days는 정수.
mail-confirm-expiry = 링크는 한 번만 사용할 수 있으며 { $days }일 후 만료됩니다.
mail-confirm-not-you = 본인이 아니면 링크를 열고 “제가 아닙니다”를 선택하거나 이 이메일을 무시하세요. 계정은 { $days }일 후 삭제됩니다.

## 계정이 신청되었지만 이미 있음

mail-account-exists-subject = 이미 계정이 있습니다
mail-account-exists-body = 이 이메일 주소로 { $portal } 계정이 요청되었습니다(본인일 가능성이 높습니다). 이미 계정이 있습니다. 해당 계정으로 로그인하세요. 변경된 것은 없습니다.
mail-account-exists-forgot = 암호가 기억나지 않으면 로그인 화면에서 “암호를 잊음”을 선택하세요.

## 암호 재설정을 요청했지만 계정이 없음

mail-no-account-subject = 이 이메일 주소의 계정이 없습니다
mail-no-account-body = 이 이메일 주소의 계정에 대해 { $portal }에 문의가 있었습니다(본인일 가능성이 높습니다). 계정이 없습니다. 다른 주소를 사용했을 수 있으며, 이 주소로 계정을 만들 수 있습니다.

## 암호 재설정

mail-reset-subject = 새 암호를 설정하세요
mail-reset-body = { $portal } 계정의 새 암호가 요청되었습니다(본인일 가능성이 높습니다).
mail-reset-button = 새 암호 설정
# $minutes는 정수.
mail-reset-expiry = 링크는 한 번만 사용할 수 있으며 { $minutes }분 후 만료됩니다.
mail-first-password-subject = 암호를 설정하세요
mail-first-password-body = { $portal }에서 암호가 요청되었습니다(본인일 가능성이 높습니다). 이 이메일 주소의 계정이 만들어졌지만 확인되지 않았습니다. 본인의 암호를 설정하세요. 주소가 확인되고 이전에 설정된 암호는 대체됩니다.

## 암호가 바뀜

mail-password-changed-subject = 암호가 변경되었습니다
mail-password-changed-body = { $portal } 계정의 암호가 변경되었습니다. 다른 세션은 모두 로그아웃되었습니다.
mail-password-changed-not-you = 본인이 아니면 즉시 로그인 화면에서 “암호를 잊음”을 선택하고 관리자에게 알리세요.

## 계정의 이메일 변경

mail-new-email-subject = 새 이메일 주소를 확인하세요
mail-new-email-body = 이 이메일 주소가 { $portal } 계정의 새 주소로 입력되었습니다. 확인하려면 계정의 암호를 입력하세요. 그때까지 이전 주소가 사용됩니다.
mail-new-email-button = 새 이메일 주소 확인
mail-new-email-not-you = 본인의 계정이 아니면 확인하지 마세요. 이 이메일을 무시하거나 링크를 열고 “제가 아닙니다”를 선택하세요.

mail-new-email-taken-subject = 이 이메일 주소에는 이미 계정이 있습니다
mail-new-email-taken-body = 다른 사람이 이 이메일 주소를 { $portal }의 다른 계정에 사용하려고 했습니다. 이미 계정이 있어 변경된 것은 없습니다.
mail-email-asked-subject = 이메일 주소가 변경될 예정입니다
mail-email-asked-body = 암호를 아는 사람이 { $portal } 계정의 이메일 주소를 { $email }(으)로 변경하도록 요청했습니다. 새 주소가 확인되면 변경이 적용됩니다. 본인이 아니면 취소하세요. 모든 세션이 로그아웃되고 새 암호를 설정하게 됩니다.
mail-undo-button = 취소: 제가 아닙니다
mail-undo-expiry = { $days }일 동안 취소할 수 있습니다.

mail-email-changed-subject = 이메일 주소가 변경되었습니다
mail-email-changed-body = { $portal } 계정이 이제 { $email }을(를) 사용합니다. 앞으로 이 주소로 로그인하세요. 이 주소에 해당하는 라이선스가 표시됩니다.
mail-email-changed-not-you = 본인이 아니면 { $portal }의 고객 지원에 문의하세요.
mail-additional-email-subject = 확인 메일 사본이 다른 주소로 전송됩니다
mail-additional-email-body = 앞으로 { $portal } 계정의 확인 메일 사본이 { $email }(으)로도 전송됩니다.
mail-account-locked-subject = 계정이 잠겼습니다
mail-account-locked-body = { $portal } 계정이 잠겼습니다. 모든 세션이 로그아웃되었으며 아무도 로그인할 수 없습니다. { $portal }의 고객 지원에 문의하세요.
mail-account-unlocked-subject = 계정 잠금이 해제되었습니다
mail-account-unlocked-body = { $portal } 계정의 잠금이 해제되었습니다. 다시 로그인할 수 있습니다.
mail-account-demoted-subject = 계정의 권한이 축소되었습니다
mail-account-demoted-body = 이 계정은 더 이상 { $portal }을(를) 대신하여 작업할 수 없습니다. 모든 세션이 로그아웃되었습니다. 본인의 라이선스를 사용하려면 다시 로그인하세요.
mail-account-deleted-subject = 계정이 삭제되었습니다
mail-account-deleted-body = { $portal } 계정이 삭제되었습니다. 예상하지 못한 일이면 { $portal }의 고객 지원에 문의하세요.

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
mail-done-registered-body = { $person } 님이 { $portal }에서 다음 라이선스를 등록했습니다:
mail-done-upgraded-subject = { $count ->
    [1] 라이선스 업그레이드됨: { $serial }
   *[other] 라이선스 { $count }개 업그레이드됨
}
mail-done-upgraded-body = { $person } 님이 { $portal }에서 라이선스를 업그레이드했습니다. 새 라이선스는 다음과 같습니다. 이전 라이선스는 수량이 줄었거나 더 이상 유효하지 않습니다:
mail-done-rehosted-subject = { $count ->
    [1] 라이선스가 다른 호스트로 이동됨: { $serial }
   *[other] 라이선스 { $count }개가 다른 호스트로 이동됨
}
mail-done-rehosted-body = { $person } 님이 { $portal }에서 이 라이선스를 다른 호스트로 이동했습니다. 이전 키와 라이선스 파일은 더 이상 작동하지 않습니다. 교체하세요:
mail-done-converted-subject = { $count ->
    [1] 바우처 전환됨: { $serial }
   *[other] 바우처 { $count }개 전환됨
}
mail-done-converted-body = { $person } 님이 { $portal }에서 바우처를 다음 라이선스로 전환했습니다:
mail-done-drawn-subject = { $count ->
    [1] 라이선스 인출됨: { $serial }
   *[other] 인출 { $count }건
}
mail-done-drawn-body = { $person } 님이 { $portal }의 플렉스 계약에서 라이선스를 인출했습니다:
mail-done-returned-subject = { $count ->
    [1] 라이선스 반환됨: { $serial }
   *[other] 반환 { $count }건
}
mail-done-returned-body = { $person } 님이 { $portal }의 플렉스 계약에 라이선스를 반환했습니다. 남은 라이선스:
mail-item = { $serial }: { $product }, 수량 { $quantity }
mail-item-key = 라이선스 키: { $key }
mail-keys-masked = 이메일에서 라이선스 키는 가려져 있습니다. 표시하려면 Licet에서 카탈로그를 여세요.
mail-files-enclosed = 라이선스 파일이 첨부되어 있습니다. 편집하지 마세요. 변경된 파일은 작동하지 않습니다.
mail-on-behalf = { $site }이(가) 귀하의 조직을 대신하여 수행했습니다.
mail-digest-subject = { $count ->
    [1] { $portal }의 알림 1개 더
   *[other] { $portal }의 알림 { $count }개 더
}
mail-digest-body = 메일함이 가득 차지 않도록 이 알림을 이메일 하나로 모았습니다. 자세한 내용은 Licet에서 확인하세요:
mail-daily-digest-subject = 오늘 { $portal }의 소식 { $count }개
mail-daily-digest-body = 하루에 한 번 이메일을 받도록 선택했습니다. 자세한 내용은 Licet의 받은 편지함에서 확인하세요.
mail-daily-digest-choose = 이메일로 받을 소식은 Licet의 설정에서 선택합니다.
mail-rehost-requested-subject = 요청 접수됨: { $serial }을(를) 다른 호스트로 이동
mail-rehost-requested-body = { $person } 님이 라이선스 { $serial }({ $product })을(를) 다른 호스트로 이동하도록 요청했습니다. 이동 한도에 도달하여 { $portal }의 고객 지원이 결정합니다. 그때까지 아무것도 바뀌지 않습니다.
mail-license-kept-subject = 주문에 더 이상 { $serial }이(가) 포함되지 않음
mail-license-kept-body = 주문 { $order }이(가) 수정되어 일련 번호 { $serial }({ $product })이(가) 더 이상 포함되지 않습니다. 라이선스는 변경되지 않습니다. 키, 라이선스 파일, 조건은 계속 유효합니다. 예상하지 못한 일이면 리셀러 또는 고객 지원에 문의하세요.
mail-delivered-subject = { $count ->
    [1] 라이선스 키를 보내 드립니다
   *[other] 라이선스 키 { $count }개를 보내 드립니다
}
mail-delivered-body = { $person } 님이 { $portal }에서 라이선스 키를 보냈습니다. 설치 담당자만 읽을 수 있는 곳에 보관하세요:
mail-notice-unattended-subject = { $count ->
    [1] { $serial }의 소유자가 { $site }을(를) 떠났습니다
   *[other] 라이선스 { $count }개의 소유자가 { $site }을(를) 떠났습니다
}
mail-notice-unattended-body = { $person } 님은 아래 라이선스의 소유자이지만 더 이상 { $site } 소속이 아닙니다. 라이선스를 볼 수는 있지만 키를 읽거나 변경할 수 없습니다. { $site }의 관리자가 라이선스를 인수할지, 동료에게 넘길지, 소유자를 확인할지 결정합니다.
mail-notice-transferred-subject = { $count ->
    [1] 라이선스 { $serial }의 새 소유자
   *[other] 라이선스 { $count }개의 새 소유자
}
mail-notice-transferred-body = { $person } 님이 { $portal }에서 다음 라이선스의 소유자를 { $other }(으)로 변경했습니다.
mail-notice-registered-subject = { $count ->
    [1] { $site }의 라이선스가 등록되었습니다: { $serial }
   *[other] { $site }의 라이선스 { $count }개가 등록되었습니다
}
mail-notice-registered-body = { $person } 님이 { $portal }에서 { $site }을(를) 대신하여 다음 라이선스를 등록했습니다:
mail-notice-upgraded-subject = { $count ->
    [1] 라이선스가 업그레이드되었습니다: { $serial }
   *[other] 라이선스 { $count }개가 업그레이드되었습니다
}
mail-notice-upgraded-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 라이선스를 업그레이드했습니다. 새 라이선스:
mail-notice-moved-subject = { $count ->
    [1] 라이선스가 다른 호스트로 이동되었습니다: { $serial }
   *[other] 라이선스 { $count }개가 다른 호스트로 이동되었습니다
}
mail-notice-moved-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 라이선스를 다른 호스트로 이동했습니다. 이전 키와 라이선스 파일은 더 이상 작동하지 않습니다:
mail-notice-returned-subject = { $count ->
    [1] 라이선스가 반환되었습니다: { $serial }
   *[other] 라이선스 { $count }건이 반환되었습니다
}
mail-notice-returned-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 라이선스를 플렉스 계약에 반환했습니다. 남은 라이선스:
mail-notice-delivered-subject = { $count ->
    [1] { $serial }의 키가 전송되었습니다
   *[other] 라이선스 { $count }개의 키가 전송되었습니다
}
mail-notice-delivered-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 다음 라이선스 키를 { $other }에게 이메일로 보냈습니다:
mail-notice-sealed-subject = { $count ->
    [1] { $serial }의 키를 내보냈습니다
   *[other] 라이선스 { $count }개의 키를 내보냈습니다
}
mail-notice-sealed-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 다음 라이선스 키를 봉인 파일로 내보냈습니다:
mail-notice-shared-subject = { $count ->
    [1] 라이선스가 공유되었습니다: { $serial }
   *[other] 라이선스 { $count }개가 공유되었습니다
}
mail-notice-shared-body = { $person } 님이 { $portal }에서 귀하 또는 귀하의 사이트의 다음 라이선스를 { $other }와(과) 공유했습니다:
mail-notice-share-ended-subject = { $count ->
    [1] 공유 종료됨: { $serial }
   *[other] 라이선스 { $count }개의 공유 종료됨
}
mail-notice-share-ended-body = 다음 라이선스는 { $portal }에서 더 이상 { $other }와(과) 공유되지 않습니다:
mail-notice-number-shared-subject = { $site }의 라이선스가 { $other }와(과) 공유되었습니다
mail-notice-number-shared-body = { $person } 님이 { $portal }에서 { $site } 고객 번호의 모든 라이선스를 { $other }와(과) 공유했습니다. 나중에 구매하는 라이선스도 포함됩니다.
mail-notice-number-share-ended-subject = { $other }와(과)의 공유가 종료되었습니다
mail-notice-number-share-ended-body = { $portal }에서 { $site } 고객 번호를 { $other }와(과) 공유하던 것이 종료되었습니다.
mail-notice-share-received-subject = { $person } 님이 라이선스를 공유했습니다
mail-notice-share-received-body = { $person } 님이 { $portal }에서 귀하와 라이선스를 공유했습니다. 이 이메일 주소로 Licet에 로그인하여 ‘공유 및 사이트’에서 확인하세요.
mail-notice-share-changed-subject = { $person } 님이 공유 내용을 변경했습니다
mail-notice-share-changed-body = { $person } 님이 { $portal }에서 귀하와 공유하는 라이선스의 조건을 변경했습니다.
mail-notice-share-lost-subject = 라이선스가 더 이상 공유되지 않습니다
mail-notice-share-lost-body = { $person } 님이 { $portal }에서 귀하와 공유하던 라이선스가 더 이상 공유되지 않습니다. 다음 동기화 때 Licet에서 사라집니다.
mail-notice-share-ended-for-subject = { $other }와(과)의 공유가 종료되었습니다
mail-notice-share-ended-for-body = { $portal }에서 귀하가 { $other }와(과) 공유하던 라이선스가 더 이상 공유되지 않습니다.
mail-share-description = 설명: { $description }
mail-share-numbers = 고객 번호: { $numbers }
mail-share-access-view = 라이선스를 볼 수 있습니다. 키는 가려져 있습니다.
mail-share-access-keys = 라이선스와 키, 라이선스 파일을 볼 수 있습니다.
mail-share-access-full = 라이선스를 보고 모든 기능을 사용할 수 있습니다: 키, 라이선스 파일, 업그레이드, 다른 호스트로 이동.
mail-share-no-end = 공유에 종료일이 없습니다.
mail-share-until = 공유 종료일: { $date }
mail-share-note = { $person } 님의 메모: { $note }
mail-share-fields = 공유된 라이선스에 자신의 필드를 추가할 수 있습니다: Licet의 설정 > 사용자 필드.
mail-notice-care-named-subject = 고객 지원이 { $site }의 권한을 변경했습니다
mail-notice-care-named-body = { $portal } 고객 지원의 { $person } 님이 { $site }에서 { $other }의 권한을 변경했습니다. 고객 지원은 사이트에 관리자가 없는 동안에만 이렇게 할 수 있습니다.
mail-notice-care-added-subject = 고객 지원이 { $site }에 구성원을 추가했습니다
mail-notice-care-added-body = { $portal } 고객 지원의 { $person } 님이 { $other }을(를) { $site }의 구성원으로 추가했습니다. 고객 지원은 사이트에 관리자가 없는 동안에만 이렇게 할 수 있습니다.
mail-notice-care-invited-subject = 고객 지원이 { $site }에 초대를 보냈습니다
mail-notice-care-invited-body = { $portal } 고객 지원의 { $person } 님이 { $other }을(를) { $site }에 초대했습니다. 수락하면 사이트 소속이 됩니다. 고객 지원은 사이트에 관리자가 없는 동안에만 이렇게 할 수 있습니다.
mail-notice-joined-subject = { $person } 님이 이제 { $site } 소속입니다
mail-notice-joined-body = { $person }({ $other }) 님이 이제 { $site } 소속이며 사이트의 라이선스를 볼 수 있습니다. 관리자는 Licet의 공유 및 사이트에서 역할을 변경하거나 제거할 수 있습니다.
mail-notice-left-subject = { $person } 님이 { $site }에서 나갔습니다
mail-notice-left-body = { $person } 님은 더 이상 { $site } 소속이 아니며 사이트의 라이선스를 볼 수 없습니다.
mail-notice-removed-subject = { $other } 님은 더 이상 { $site } 소속이 아닙니다
mail-notice-removed-body = { $person } 님이 { $portal }에서 { $other } 님을 { $site }에서 제거했습니다. { $other } 님은 더 이상 사이트의 라이선스를 볼 수 없습니다.
mail-notice-role-administrator-subject = { $other } 님이 이제 { $site }의 관리자입니다
mail-notice-role-administrator-body = { $other } 님은 이제 { $site }의 구성원, 공유, 요청을 결정합니다. { $person } 님이 { $portal }에서 변경했습니다.
mail-notice-role-member-subject = { $other } 님이 이제 { $site }의 구성원입니다
mail-notice-role-member-body = { $other } 님은 { $site }의 라이선스를 사용하고 키를 볼 수 있지만 사람에 대한 결정은 할 수 없습니다. { $person } 님이 { $portal }에서 변경했습니다.
mail-notice-role-viewer-subject = { $other } 님이 이제 { $site }의 뷰어입니다
mail-notice-role-viewer-body = { $other } 님은 { $site }의 라이선스를 키가 가려진 상태로 볼 수 있고 자신의 라이선스 외에는 변경할 수 없습니다. { $person } 님이 { $portal }에서 변경했습니다.
mail-notice-number-added-subject = { $person } 님이 { $site }의 고객 번호를 추가했습니다
mail-notice-number-added-body = { $person } 님이 일치하는 주문 번호로 고객 번호 { $other }을(를) 자신의 계정에 추가했으며, 이제 이 번호에 속한 { $site }의 라이선스를 볼 수 있습니다. 의도한 것이 아니면 { $portal } 고객 지원에 문의하세요.
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } 님이 { $site }에 대한 액세스를 요청합니다
    [role_change] { $person } 님이 { $site }에서 다른 역할을 요청합니다
    [ownership_transfer] { $person } 님이 라이선스를 양도하려고 합니다
    [license_assignment] { $person } 님이 { $site }의 라이선스를 요청합니다
    [new_address] { $person } 님이 새 설치 주소를 요청합니다
    [delegation] { $person } 님이 리셀러로서 { $site }을(를) 대신하도록 요청합니다
    *[general] { $person } 님이 요청을 보냈습니다
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } 님이 { $portal }에서 라이선스의 소유권을 회원님에게 넘기려고 합니다. Licet의 받은 편지함을 열어 수락하거나 거부하세요. 양도해도 주문은 바뀌지 않습니다.
    *[general] { $person } 님이 { $portal }에서 회원님이 결정할 요청을 보냈습니다. Licet의 받은 편지함을 열어 읽고 승인하거나 거부하세요. 아무도 결정하지 않으면 액세스 요청은 14일 후 만료됩니다.
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] 요청에 새 메시지가 있습니다
    [ask] 요청에 대한 질문이 있습니다
    [accepted] 요청이 수락되었습니다
    [approved] 요청이 승인되었습니다
    [refused] 요청이 거부되었습니다
    [withdrawn] 요청이 철회되었습니다
    [expired] 요청이 만료되었습니다
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } 님이 { $portal }의 요청에 메시지를 남겼습니다. Licet의 요청을 열어 읽고 답변하세요.
    [ask] { $portal }의 요청을 결정하려면 { $person } 님에게 답변이 필요합니다. Licet의 요청을 열어 답변하세요.
    [accepted] { $person } 님이 { $portal }의 요청을 수락했습니다. 효력이 발생하려면 고객 지원의 확인이 필요합니다.
    [approved] { $person } 님이 { $portal }의 요청을 승인했습니다. 변경 사항은 다음 동기화 때 Licet에 표시됩니다.
    [refused] { $person } 님이 { $portal }의 요청을 거부했습니다. 이유는 Licet의 요청에서 확인하세요.
    [withdrawn] { $person } 님이 { $portal }의 요청을 철회했습니다. 결정할 것이 없습니다.
    [expired] { $portal }의 요청이 기한 내에 결정되지 않았습니다. Licet의 요청에서 다시 요청할 수 있습니다.
    }
mail-copy-subject = { $portal }에서 라이선스가 변경되었습니다
mail-copy-body = { $person } 님이 { $portal }에서 라이선스를 변경하고 이 주소로 알림을 요청했습니다. 자세한 내용은 Licet의 카탈로그에서 확인하세요.
mail-additional-subject = { $portal }에서 자세한 내용을 받으려면 이 주소를 확인하세요
mail-additional-body = { $person } 님이 { $portal }에서 이 주소를 추가 이메일 주소로 지정하고 라이선스를 변경했습니다. 자세한 내용(일련 번호와 제품)을 받으려면 주소를 확인하세요. 키는 포함되지 않습니다.
mail-colleague-subject = { $person } 님이 귀하의 계정을 만들었습니다
mail-colleague-body = { $person } 님이 { $site }의 라이선스를 사용할 수 있도록 { $portal }에 귀하의 계정을 만들었습니다. 암호를 설정한 다음 이 이메일 주소로 로그인하세요.
mail-colleague-button = 암호 설정
mail-colleague-added-subject = { $person } 님이 { $site }에 초대했습니다
mail-colleague-added-body = { $person } 님이 귀하의 { $portal } 계정을 { $site }에 초대합니다. 수락하면 사이트의 라이선스를 볼 수 있고 사이트 사람들이 귀하의 이름을 볼 수 있습니다. 그때까지는 계정 유무를 볼 수 없습니다.
mail-colleague-added-button = 수락
mail-notice-partner-withdrawn-subject = { $other }은(는) 더 이상 { $site }을(를) 대신할 수 없습니다
mail-notice-partner-withdrawn-body = { $person } 님이 { $portal }에서 { $other }이(가) { $site }에 판매한 라이선스로 할 수 있는 작업을 철회했습니다. { $other }은(는) 라이선스가 있다는 것만 키가 가려진 상태로 볼 수 있습니다.
mail-notice-partner-registers-subject = { $other }은(는) { $site }을(를) 위해 등록하고 업그레이드할 수 있습니다
mail-notice-partner-registers-body = { $person } 님이 { $portal }에서 { $other }이(가) { $site }에 판매한 라이선스를 등록하고 업그레이드하며 키를 볼 수 있도록 결정했습니다.
mail-notice-partner-manages-subject = { $other }이(가) { $site }의 라이선스를 관리합니다
mail-notice-partner-manages-body = { $person } 님이 { $portal }에서 { $other }이(가) { $site }에 판매한 라이선스에 대해 사람과 공유를 제외하고 구성원이 할 수 있는 모든 작업을 하도록 결정했습니다. Licet의 공유 및 사이트에서 변경할 수 있습니다.

## Customer care did something with an account

mail-account-sessions-ended-subject = 세션이 종료되었습니다
mail-account-sessions-ended-body = { $portal } 계정에서 모든 기기가 로그아웃되었습니다. 계속하려면 다시 로그인하세요.
# $reason is what somebody wrote.
mail-reason = 사유: { $reason }

## Two accounts of one person become one

mail-merge-asked-subject = 계정 병합을 확인하세요
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = { $portal }의 고객 지원에서 두 계정의 병합을 준비했습니다. { $merged }의 모든 것이 { $kept }(으)로 옮겨지고 더 이상 { $merged }(으)로 로그인할 수 없습니다. 두 사서함 모두 각 계정의 비밀번호로 확인해야 합니다.
mail-merge-asked-button = 병합 확인
mail-merge-asked-not-you = 두 계정이 모두 본인의 계정이 아니면 확인하지 마세요. 링크를 열어 "제가 아닙니다"를 선택하거나 이 이메일을 무시하세요.
mail-merged-subject = 계정이 병합되었습니다
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = { $merged }의 모든 것이 이제 { $kept }에 속합니다. { $portal }에 { $kept }(으)로 로그인하세요. 더 이상 { $merged }(으)로 로그인할 수 없습니다.
mail-merged-not-you = 확인한 적이 없다면 즉시 고객 지원에 문의하세요.
