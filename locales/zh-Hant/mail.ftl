### 入口網站寄送的郵件。

## 每封郵件共用

mail-greeting = { $name }，您好：
mail-greeting-unnamed = 您好：
mail-copy-address = 如果按鈕無法使用，請將此地址複製到瀏覽器：
mail-footer = 此郵件由 { $portal } 傳送。此信箱無人查看，請勿回覆。
mail-not-you = 如果不是您本人操作，請忽略此郵件。不會有任何變化。

## 確認新帳戶的電子郵件

mail-confirm-subject = 確認您的電子郵件地址
mail-confirm-body = 有人用此電子郵件地址申請了 { $portal } 的帳戶。請輸入為該帳戶設定的密碼以確認。之後即可登入。
mail-confirm-button = 確認電子郵件地址
mail-confirm-expiry = 連結只能使用一次，{ $days } 天後失效。
mail-confirm-not-you = 如果不是您本人操作，請開啟連結並選擇「不是我」，或忽略此郵件：帳戶將在 { $days } 天後刪除。

## 有人申請帳戶，而帳戶已存在

mail-account-exists-subject = 您已有帳戶
mail-account-exists-body = 有人（可能是您）用此電子郵件地址申請了 { $portal } 的帳戶。您已有帳戶。請用它登入。未變更任何內容。
mail-account-exists-forgot = 如果忘記密碼，請在登入畫面選擇「忘記密碼」。

## 有人要求重設密碼，而帳戶不存在

mail-no-account-subject = 此電子郵件地址沒有帳戶
mail-no-account-body = 有人（可能是您）向 { $portal } 查詢使用此電子郵件地址的帳戶。沒有這樣的帳戶。您可能使用了其他地址，也可以用此地址建立帳戶。

## 重設密碼

mail-reset-subject = 設定新密碼
mail-reset-body = 有人（可能是您）為您在 { $portal } 的帳戶申請了新密碼。
mail-reset-button = 設定新密碼
mail-reset-expiry = 連結只能使用一次，{ $minutes } 分鐘後失效。
mail-first-password-subject = 設定密碼
mail-first-password-body = 有人（可能是您）在 { $portal } 申請了密碼。使用此電子郵件地址的帳戶已建立但從未確認。請設定您自己的密碼：這將確認地址，並替換先前設定的密碼。

## 密碼已變更

mail-password-changed-subject = 您的密碼已變更
mail-password-changed-body = 您在 { $portal } 的帳戶密碼已變更。所有其他工作階段均已登出。
mail-password-changed-not-you = 如果不是您本人操作，請立即在登入畫面選擇「忘記密碼」，並告知管理員。

## 變更帳戶的電子郵件

mail-new-email-subject = 確認您的新電子郵件地址
mail-new-email-body = 此電子郵件地址被設為您在 { $portal } 的帳戶的新地址。請輸入帳戶密碼以確認。在此之前仍使用舊地址。
mail-new-email-button = 確認新電子郵件地址
mail-new-email-not-you = 如果這不是您的帳戶，請勿確認。請忽略此郵件，或開啟連結並選擇「不是我」。

mail-new-email-taken-subject = 此電子郵件地址已有帳戶
mail-new-email-taken-body = 有人試圖將此電子郵件地址用於 { $portal } 的另一個帳戶。該地址已有帳戶，因此未變更任何內容。
mail-email-asked-subject = 您的電子郵件地址即將變更
mail-email-asked-body = 知道密碼的人申請將您在 { $portal } 的帳戶的電子郵件地址改為 { $email }。新地址確認後變更生效。如果不是您本人操作，請復原：所有工作階段將登出，並由您設定新密碼。
mail-undo-button = 復原：不是我
mail-undo-expiry = 您可在 { $days } 天內復原。

mail-email-changed-subject = 您的電子郵件地址已變更
mail-email-changed-body = 您在 { $portal } 的帳戶現使用 { $email }。今後請用該地址登入。您會看到與其對應的授權。
mail-email-changed-not-you = 如果不是您本人操作，請聯絡 { $portal } 的客服。
mail-additional-email-subject = 確認郵件的副本將寄往其他地址
mail-additional-email-body = 今後，您在 { $portal } 的帳戶的確認郵件副本也會傳送到 { $email }。
mail-account-locked-subject = 您的帳戶已被鎖定
mail-account-locked-body = 您在 { $portal } 的帳戶已被鎖定。所有工作階段均已登出，任何人都無法登入。請聯絡 { $portal } 的客服。
mail-account-unlocked-subject = 您的帳戶已解除鎖定
mail-account-unlocked-body = 您在 { $portal } 的帳戶已解鎖。您可以再次登入。
mail-account-demoted-subject = 您的帳戶權限已減少
mail-account-demoted-body = 您的帳戶不能再代表 { $portal } 操作。所有工作階段均已登出。請重新登入以使用您自己的授權。
mail-account-deleted-subject = 您的帳戶已刪除
mail-account-deleted-body = 您在 { $portal } 的帳戶已刪除。如非您所預期，請聯絡 { $portal } 的客服。

## 授權已註冊

mail-registered-subject = 授權已註冊：{ $serial }
mail-registered-body = { $person } 在 { $portal } 註冊了序號 { $serial }（{ $product }，數量 { $quantity }）。
mail-registered-key = 授權金鑰和授權檔位於 Licet 的「目錄」中。

## 已對授權執行操作

mail-done-registered-subject = { $count ->
    [1] 授權已註冊：{ $serial }
   *[other] 已註冊 { $count } 個授權
}
mail-done-registered-body = { $person } 在 { $portal } 註冊了以下授權：
mail-done-upgraded-subject = { $count ->
    [1] 授權已升級：{ $serial }
   *[other] 已升級 { $count } 個授權
}
mail-done-upgraded-body = { $person } 在 { $portal } 升級了授權。新授權如下。舊授權的數量已減少或已失效：
mail-done-rehosted-subject = { $count ->
    [1] 授權已遷移至另一部主機：{ $serial }
   *[other] 已將 { $count } 個授權遷移至另一部主機
}
mail-done-rehosted-body = { $person } 在 { $portal } 將此授權遷移至另一部主機。舊金鑰和舊授權檔已失效。請替換：
mail-done-converted-subject = { $count ->
    [1] 兌換券已兌換：{ $serial }
   *[other] 已兌換 { $count } 張兌換券
}
mail-done-converted-body = { $person } 在 { $portal } 將兌換券兌換為以下授權：
mail-done-drawn-subject = { $count ->
    [1] 授權已提取：{ $serial }
   *[other] { $count } 筆提取
}
mail-done-drawn-body = { $person } 在 { $portal } 從彈性合約提取了授權：
mail-done-returned-subject = { $count ->
    [1] 授權已退回：{ $serial }
   *[other] { $count } 筆退回
}
mail-done-returned-body = { $person } 在 { $portal } 將授權退回彈性合約。剩餘：
mail-item = { $serial }：{ $product }，數量 { $quantity }
mail-item-key = 授權金鑰：{ $key }
mail-keys-masked = 郵件中的授權金鑰已遮罩。要顯示金鑰，請在 Licet 中開啟「目錄」。
mail-files-enclosed = 附件中有授權檔。請勿編輯：變更過的檔案將失效。
mail-on-behalf = 此操作由 { $site } 代表您的組織完成。
mail-digest-subject = { $count ->
    [1] 來自 { $portal } 的另 1 則通知
   *[other] 來自 { $portal } 的另 { $count } 則通知
}
mail-digest-body = 為避免塞滿您的信箱，這些通知合併為一封郵件。詳情請檢視 Licet：
mail-daily-digest-subject = 今天來自 { $portal } 的 { $count } 則訊息
mail-daily-digest-body = 您選擇了每天一封郵件。詳情請在 Licet 的收件匣中查看：
mail-daily-digest-choose = 可在 Licet 的「設定」中選擇哪些訊息以電子郵件傳送。
mail-rehost-requested-subject = 已收到請求：將 { $serial } 遷移至另一部主機
mail-rehost-requested-body = { $person } 申請將授權 { $serial }（{ $product }）遷移至另一部主機。已達到遷移上限，因此由 { $portal } 的客服決定。在此之前不會有任何變化。
mail-license-kept-subject = 訂單不再包含 { $serial }
mail-license-kept-body = 訂單 { $order } 已修訂，不再包含序號 { $serial }（{ $product }）。您的授權不變：金鑰、授權檔和條款繼續有效。如非您所預期，請聯絡經銷商或客服。
mail-delivered-subject = { $count ->
    [1] 您的授權金鑰
   *[other] 您的授權金鑰（{ $count } 個）
}
mail-delivered-body = { $person } 從 { $portal } 向您傳送了授權金鑰。請存放在只有安裝人員能讀取的位置：
mail-notice-unattended-subject = { $count ->
    [1] { $serial } 的擁有者已離開 { $site }
   *[other] { $count } 個授權的擁有者已離開 { $site }
}
mail-notice-unattended-body = { $person } 是以下授權的擁有者，但已不再屬於 { $site }。他們仍能看到這些授權，但不能讀取金鑰或進行變更。請由 { $site } 的管理員決定：接管授權、轉交給同事，或確認擁有者。
mail-notice-transferred-subject = { $count ->
    [1] 授權 { $serial } 的新擁有者
   *[other] { $count } 個授權的新擁有者
}
mail-notice-transferred-body = { $person } 在 { $portal } 將以下授權的擁有者改為 { $other }。
mail-notice-registered-subject = { $count ->
    [1] 已為 { $site } 註冊授權：{ $serial }
   *[other] 已為 { $site } 註冊 { $count } 個授權
}
mail-notice-registered-body = { $person } 代表 { $site } 在 { $portal } 註冊了以下授權：
mail-notice-upgraded-subject = { $count ->
    [1] 授權已升級：{ $serial }
   *[other] { $count } 個授權已升級
}
mail-notice-upgraded-body = { $person } 在 { $portal } 升級了屬於您或您的據點的授權。新授權：
mail-notice-moved-subject = { $count ->
    [1] 授權已遷移至另一部主機：{ $serial }
   *[other] { $count } 個授權已遷移至另一部主機
}
mail-notice-moved-body = { $person } 在 { $portal } 將屬於您或您的據點的授權遷移至另一部主機。舊金鑰和舊授權檔已失效：
mail-notice-returned-subject = { $count ->
    [1] 授權已退回：{ $serial }
   *[other] { $count } 筆退回
}
mail-notice-returned-body = { $person } 在 { $portal } 將屬於您或您的據點的授權退回彈性合約。剩餘：
mail-notice-delivered-subject = { $count ->
    [1] { $serial } 的金鑰已傳送
   *[other] { $count } 個授權的金鑰已傳送
}
mail-notice-delivered-body = { $person } 從 { $portal } 透過郵件將屬於您或您的據點的以下授權的金鑰傳送給 { $other }：
mail-notice-sealed-subject = { $count ->
    [1] { $serial } 的金鑰已匯出
   *[other] { $count } 個授權的金鑰已匯出
}
mail-notice-sealed-body = { $person } 從 { $portal } 將屬於您或您的據點的以下授權的金鑰匯出到密封檔：
mail-notice-shared-subject = { $count ->
    [1] 授權已分享：{ $serial }
   *[other] { $count } 個授權已分享
}
mail-notice-shared-body = { $person } 在 { $portal } 與 { $other } 分享了屬於您或您的據點的以下授權：
mail-notice-share-ended-subject = { $count ->
    [1] 分享已結束：{ $serial }
   *[other] { $count } 個授權的分享已結束
}
mail-notice-share-ended-body = 以下授權在 { $portal } 上不再與 { $other } 分享：
mail-notice-number-shared-subject = { $site } 的授權已與 { $other } 分享
mail-notice-number-shared-body = { $person } 在 { $portal } 與 { $other } 分享了 { $site } 某個客戶編號的所有授權，包括日後購買的授權。
mail-notice-number-share-ended-subject = 與 { $other } 的分享已結束
mail-notice-number-share-ended-body = { $site } 的客戶編號在 { $portal } 與 { $other } 的分享已結束。
mail-notice-share-received-subject = { $person } 與您分享了授權
mail-notice-share-received-body = { $person } 在 { $portal } 與您分享了授權。請使用此電子郵件地址登入 Licet，在「分享與據點」中檢視。
mail-notice-share-changed-subject = { $person } 變更了與您分享的內容
mail-notice-share-changed-body = { $person } 變更了在 { $portal } 與您分享的授權條件。
mail-notice-share-lost-subject = 授權不再與您分享
mail-notice-share-lost-body = { $person } 在 { $portal } 與您分享的授權已不再分享。下次同步時會從 Licet 中消失。
mail-notice-share-ended-for-subject = 您與 { $other } 的分享已結束
mail-notice-share-ended-for-body = 您在 { $portal } 與 { $other } 分享的授權已不再分享。
mail-share-description = 說明：{ $description }
mail-share-numbers = 客戶編號：{ $numbers }
mail-share-access-view = 您可以檢視授權。金鑰以遮罩顯示。
mail-share-access-keys = 您可以檢視授權、金鑰和授權檔案。
mail-share-access-full = 您可以檢視授權並使用全部功能：金鑰、授權檔案、升級、移轉到其他主機。
mail-share-no-end = 此分享沒有結束日期。
mail-share-until = 分享結束日期：{ $date }
mail-share-note = { $person } 的備註：{ $note }
mail-share-fields = 您可以為分享的授權加入自己的欄位：在 Licet 的「設定」中的「自訂欄位」。
mail-notice-care-named-subject = 客服變更了 { $site } 的權限
mail-notice-care-named-body = { $portal } 客服的 { $person } 變更了 { $other } 在 { $site } 的權限。僅在據點沒有管理員時，客服才能執行此操作。
mail-notice-care-added-subject = 客服向 { $site } 新增了成員
mail-notice-care-added-body = { $portal } 客服的 { $person } 將 { $other } 設為 { $site } 的成員。僅在據點沒有管理員時，客服才能執行此操作。
mail-notice-care-invited-subject = 客服邀請了人員加入 { $site }
mail-notice-care-invited-body = { $portal } 客服的 { $person } 邀請了 { $other } 加入 { $site }。對方接受後即屬於該據點。僅在據點沒有管理員時，客服才能執行此操作。
mail-notice-joined-subject = { $person } 現在屬於 { $site }
mail-notice-joined-body = { $person }（{ $other }）現在屬於 { $site }，可以檢視其授權。管理員可在 Licet 的「分享與據點」中變更其角色或將其移除。
mail-notice-left-subject = { $person } 已離開 { $site }
mail-notice-left-body = { $person } 不再屬於 { $site }，也不再看到其授權。
mail-notice-removed-subject = { $other } 不再屬於 { $site }
mail-notice-removed-body = { $person } 在 { $portal } 將 { $other } 從 { $site } 移除。{ $other } 不再看到該據點的授權。
mail-notice-role-administrator-subject = { $other } 現在是 { $site } 的管理員
mail-notice-role-administrator-body = { $other } 現在可以決定 { $site } 的成員、共用和申請。此變更由 { $person } 在 { $portal } 進行。
mail-notice-role-member-subject = { $other } 現在是 { $site } 的成員
mail-notice-role-member-body = { $other } 可以使用 { $site } 的授權並檢視金鑰，但不能決定人員事務。此變更由 { $person } 在 { $portal } 進行。
mail-notice-role-viewer-subject = { $other } 現在是 { $site } 的檢視者
mail-notice-role-viewer-body = { $other } 可以檢視 { $site } 的授權（金鑰已遮蔽），除自己的授權外不能變更任何內容。此變更由 { $person } 在 { $portal } 進行。
mail-notice-number-added-subject = { $person } 新增了 { $site } 的客戶編號
mail-notice-number-added-body = { $person } 以相符的訂單號碼將客戶編號 { $other } 新增至自己的帳戶，現在可以看到此編號下 { $site } 的授權。如果這不是預期的操作，請聯絡 { $portal } 的客戶服務。
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } 請求存取 { $site }
    [role_change] { $person } 請求在 { $site } 的其他角色
    [ownership_transfer] { $person } 想將授權轉讓給您
    [license_assignment] { $person } 請求 { $site } 的授權
    [new_address] { $person } 請求新的安裝地址
    [delegation] { $person } 請求作為經銷商代表 { $site } 操作
    *[general] { $person } 傳送了一個請求
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } 想在 { $portal } 將授權的所有權轉給您。請開啟 Licet 的「收件匣」接受或拒絕。轉讓不會變更訂單。
    *[general] { $person } 在 { $portal } 傳送了一個由您決定的請求。請開啟 Licet 的「收件匣」閱讀並核准或拒絕。如果無人決定，存取請求將在 14 天後過期。
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] 請求有新訊息
    [ask] 您的請求有一個問題待回答
    [accepted] 您的請求已被接受
    [approved] 您的請求已獲核准
    [refused] 您的請求被拒絕
    [withdrawn] 一個請求已撤回
    [expired] 您的請求已過期
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } 就 { $portal } 的一個請求寫了訊息。請開啟 Licet 的「請求」閱讀並回覆。
    [ask] { $person } 需要您的回答才能決定您在 { $portal } 的請求。請開啟 Licet 的「請求」回答。
    [accepted] { $person } 接受了您在 { $portal } 的請求。客服確認後才會生效。
    [approved] { $person } 核准了您在 { $portal } 的請求。Licet 會在下次同步時顯示變更。
    [refused] { $person } 拒絕了您在 { $portal } 的請求。請開啟 Licet 的「請求」檢視原因。
    [withdrawn] { $person } 撤回了 { $portal } 的一個請求。無需再決定。
    [expired] 您在 { $portal } 的請求未在期限內得到決定。您可以在 Licet 的「請求」中再次提出。
    }
mail-copy-subject = { $portal } 上的授權已變更
mail-copy-body = { $person } 在 { $portal } 變更了授權，並要求通知此地址。詳情請檢視 Licet 的「目錄」。
mail-additional-subject = 確認此地址以接收來自 { $portal } 的詳細資訊
mail-additional-body = { $person } 在 { $portal } 將此地址新增為其他電子郵件地址，並變更了授權。請確認此地址以接收詳細資訊：序號和產品。金鑰絕不會包含在內。
mail-colleague-subject = { $person } 為您建立了帳戶
mail-colleague-body = { $person } 在 { $portal } 為您建立了帳戶，以便使用 { $site } 的授權。請設定密碼，然後用此電子郵件地址登入。
mail-colleague-button = 設定密碼
mail-colleague-added-subject = { $person } 邀請您加入 { $site }
mail-colleague-added-body = { $person } 邀請您在 { $portal } 的帳戶加入 { $site }。接受後，您可以檢視該據點的授權，該據點的人也會看到您的姓名。在此之前，他們看不到您是否有帳戶。
mail-colleague-added-button = 接受
mail-notice-partner-withdrawn-subject = { $other } 不能再代表 { $site } 操作
mail-notice-partner-withdrawn-body = { $person } 在 { $portal } 收回了 { $other } 對其銷售給 { $site } 的授權的操作權限。{ $other } 仍能看到這些授權存在，但金鑰已遮蔽。
mail-notice-partner-registers-subject = { $other } 可代表 { $site } 註冊和升級
mail-notice-partner-registers-body = { $person } 在 { $portal } 決定：{ $other } 可註冊和升級其銷售給 { $site } 的授權，並檢視金鑰。
mail-notice-partner-manages-subject = { $other } 代 { $site } 管理授權
mail-notice-partner-manages-body = { $person } 在 { $portal } 決定：{ $other } 可對其銷售給 { $site } 的授權執行成員可做的一切操作，人員和共用除外。可在 Licet 的「分享與據點」中變更。

## Customer care did something with an account

mail-account-sessions-ended-subject = 您的工作階段已被結束
mail-account-sessions-ended-body = 所有裝置均已登出您在 { $portal } 的帳戶。請重新登入以繼續。
# $reason is what somebody wrote.
mail-reason = 原因：{ $reason }

## Two accounts of one person become one

mail-merge-asked-subject = 請確認合併您的帳戶
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = { $portal } 的客服已準備合併兩個帳戶：{ $merged } 的所有內容將移至 { $kept }，此後任何人都無法再以 { $merged } 登入。兩個信箱都必須使用各自帳戶的密碼進行確認。
mail-merge-asked-button = 確認合併
mail-merge-asked-not-you = 如果這兩個帳戶並非都屬於您，請不要確認。開啟連結並選擇「不是我」，或忽略此郵件。
mail-merged-subject = 您的帳戶已合併
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = { $merged } 的所有內容現在屬於 { $kept }。請在 { $portal } 以 { $kept } 登入。任何人都無法再以 { $merged } 登入。
mail-merged-not-you = 如果您沒有確認過，請立即聯絡客服。
