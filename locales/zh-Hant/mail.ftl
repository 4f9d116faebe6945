### 入口網站寄送的郵件。

## 每封郵件共用

mail-greeting = { $name }，您好：
mail-greeting-unnamed = 您好：
mail-copy-address = 如果按鈕無效，請將此網址複製到瀏覽器：
mail-footer = 此郵件由 { $portal } 寄出。請勿回覆，回覆不會被閱讀。
mail-not-you = 如果這不是您本人的操作，請忽略此郵件。不會有任何變更。

## 確認新帳戶的電子郵件

mail-confirm-subject = 確認您的電子郵件地址
mail-confirm-body = 有人用此電子郵件地址申請了 { $portal } 的帳戶。確認時需要為該帳戶設定的密碼。之後即可登入。
mail-confirm-button = 確認電子郵件地址
mail-confirm-expiry = { $days ->
   *[other] 連結僅可使用一次，{ $days } 天內有效。
}
mail-confirm-not-you = 如果不是您本人操作，請開啟連結並選擇「不是我」，或忽略此郵件：帳戶將在 { $days } 天後刪除。

## 有人申請帳戶，而帳戶已存在

mail-account-exists-subject = 您已有帳戶
mail-account-exists-body = 有人（可能是您本人）使用此電子郵件地址申請了 { $portal } 的帳戶。您已有帳戶：請用它登入。沒有變更任何內容。
mail-account-exists-forgot = 如果不記得密碼，請在登入處選擇「忘記密碼」。

## 有人要求重設密碼，而帳戶不存在

mail-no-account-subject = 此電子郵件地址沒有帳戶
mail-no-account-body = 有人（可能是您本人）向 { $portal } 查詢使用此電子郵件地址的帳戶。沒有這樣的帳戶。您可能用了其他地址，也可以用此地址建立帳戶。

## 重設密碼

mail-reset-subject = 設定新密碼
mail-reset-body = 有人（可能是您本人）為您在 { $portal } 的帳戶申請了新密碼。
mail-reset-button = 設定新密碼
mail-reset-expiry = { $minutes ->
   *[other] 連結僅可使用一次，{ $minutes } 分鐘內有效。
}
mail-first-password-subject = 請選擇密碼
mail-first-password-body = 有人（可能是您）向 { $portal } 要求密碼。用此電子郵件地址申請的帳戶從未確認。請設定您自己的密碼：地址隨之得到確認，之前設定的密碼不再有效。

## 密碼已變更

mail-password-changed-subject = 您的密碼已變更
mail-password-changed-body = 您在 { $portal } 的帳戶的密碼已變更。其他所有工作階段均已登出。
mail-password-changed-not-you = 如果這不是您本人的操作，請立即在登入處選擇「忘記密碼」，並告知管理員。

## 變更帳戶的電子郵件

mail-new-email-subject = 確認您的新電子郵件地址
mail-new-email-body = 您在 { $portal } 的帳戶將使用此電子郵件地址。確認時需要帳戶的密碼。在此之前仍使用舊地址。
mail-new-email-button = 確認新電子郵件地址
mail-new-email-not-you = 如果這不是您的帳戶，請勿確認：忽略此郵件，或開啟連結並選擇「不是我」。

mail-new-email-taken-subject = 此電子郵件地址已有帳戶
mail-new-email-taken-body = 有人要求將此電子郵件地址用於 { $portal } 的另一個帳戶。該地址已有帳戶，因此沒有變更任何內容。
mail-email-asked-subject = 您的電子郵件地址即將變更
mail-email-asked-body = 有人知道密碼，並要求將您在 { $portal } 的帳戶的電子郵件地址改為 { $email }。新地址經確認後生效。如果不是您本人操作，請復原：所有工作階段都會結束，您將另設密碼。
mail-undo-button = 不是我：復原
mail-undo-expiry = 您可以在 { $days } 天內復原。

mail-email-changed-subject = 您的電子郵件地址已變更
mail-email-changed-body = 您在 { $portal } 的帳戶現在使用 { $email }。從現在起請用該地址登入，您會看到屬於它的內容。
mail-email-changed-not-you = 如果這不是您本人的操作，請告知 { $portal } 的客服。
mail-additional-email-subject = 確認郵件的副本將寄往其他地址
mail-additional-email-body = 今後，您在 { $portal } 的帳戶的確認郵件副本也會寄往 { $email }。
mail-account-locked-subject = 您的帳戶已被鎖定
mail-account-locked-body = 您在 { $portal } 的帳戶已被鎖定。所有工作階段均已結束，任何人都無法登入。請洽詢 { $portal } 的客戶服務。
mail-account-unlocked-subject = 您的帳戶已解除鎖定
mail-account-unlocked-body = 您在 { $portal } 的帳戶已解除鎖定。您可以登入。
mail-account-demoted-subject = 您的帳戶權限已減少
mail-account-demoted-body = 您的帳戶不再代表 { $portal } 操作。所有工作階段均已結束；請重新登入以使用您自己的內容。
mail-account-deleted-subject = 您的帳戶已刪除
mail-account-deleted-body = 您在 { $portal } 的帳戶已刪除。如有疑問，請洽詢 { $portal } 的客戶服務。

## 授權已註冊

mail-registered-subject = 授權已註冊：{ $serial }
mail-registered-body = { $person } 在 { $portal } 註冊了序號 { $serial }（{ $product }，數量 { $quantity }）。
mail-registered-key = 授權金鑰和授權檔位於 Licet 的「目錄」中。

## 已對授權執行操作

mail-done-registered-subject = { $count ->
    [1] 授權已註冊：{ $serial }
   *[other] 已註冊 { $count } 個授權
}
mail-done-registered-body = { $person } 在 { $portal } 註冊了以下內容：
mail-done-upgraded-subject = { $count ->
    [1] 授權已升級：{ $serial }
   *[other] 已升級 { $count } 個授權
}
mail-done-upgraded-body = { $person } 在 { $portal } 升級了授權。以下是新的授權；舊的數量減少或不再有效：
mail-done-rehosted-subject = { $count ->
    [1] 授權已遷移至另一部主機：{ $serial }
   *[other] 已將 { $count } 個授權遷移至另一部主機
}
mail-done-rehosted-body = { $person } 在 { $portal } 將此授權遷移至另一部主機。舊金鑰和授權檔案不再有效，請替換：
mail-done-converted-subject = { $count ->
    [1] 兌換券已兌換：{ $serial }
   *[other] 已兌換 { $count } 張兌換券
}
mail-done-converted-body = { $person } 在 { $portal } 兌換了兌換券，得到以下授權：
mail-done-drawn-subject = { $count ->
    [1] 授權已提領：{ $serial }
   *[other] { $count } 筆提領
}
mail-done-drawn-body = { $person } 在 { $portal } 從彈性合約提領了授權：
mail-done-returned-subject = { $count ->
    [1] 授權已退回：{ $serial }
   *[other] { $count } 筆退回
}
mail-done-returned-body = { $person } 在 { $portal } 向彈性合約退回了授權。剩餘如下：
mail-item = { $serial }：{ $product }，數量 { $quantity }
mail-item-key = 授權金鑰：{ $key }
mail-keys-masked = 郵件中的授權金鑰已隱藏。可在 Licet 的「目錄」中顯示。
mail-files-enclosed = 隨附授權檔案。請保持原樣：修改過的檔案不再有效。
mail-on-behalf = 此操作由 { $site } 代表您的組織完成。
mail-digest-subject = 來自 { $portal } 的另外 { $count } 則通知
mail-digest-body = 數量較多，因此合併為一封郵件。詳情請見 Licet：
mail-rehost-requested-subject = 已收到請求：將 { $serial } 遷移至另一部主機
mail-rehost-requested-body = { $person } 請求將授權 { $serial }（{ $product }）遷移至另一部主機。其次數已用完，因此由 { $portal } 的客服決定。在此之前不會有任何變化。
mail-license-kept-subject = 訂單不再包含 { $serial }
mail-license-kept-body = 訂單 { $order } 已修訂，不再包含序號 { $serial }（{ $product }）。您的授權維持不變：金鑰、授權檔和期限仍然有效。如有疑問，請聯絡經銷商或客戶服務。
mail-delivered-subject = { $count ->
    [1] 您的授權金鑰
   *[other] 您的授權金鑰（{ $count } 個）
}
mail-delivered-body = { $person } 向您傳送來自 { $portal } 的授權金鑰。請保存在只有安裝人員能讀取的地方：
mail-notice-unattended-subject = { $count ->
    [1] { $site } 的 { $serial } 的擁有者已離開
   *[other] { $site } 的 { $count } 個授權的擁有者已離開
}
mail-notice-unattended-body = { $person } 已不再屬於 { $site }，但仍是以下授權的擁有者。對方仍能看到這些授權存在，但無法檢視金鑰或變更任何內容。由 { $site } 的管理員決定：接管、轉交給同事或確認擁有者。
mail-notice-transferred-subject = { $count ->
    [1] 授權 { $serial } 的擁有者已確定
   *[other] { $count } 個授權的擁有者已確定
}
mail-notice-transferred-body = { $person } 在 { $portal } 上確定了今後的擁有者：{ $other }。
mail-notice-registered-subject = { $count ->
    [1] 已為 { $site } 註冊授權：{ $serial }
   *[other] 已為 { $site } 註冊 { $count } 個授權
}
mail-notice-registered-body = { $person } 代表 { $site } 在 { $portal } 上註冊了以下內容：
mail-notice-upgraded-subject = { $count ->
    [1] 授權已升級：{ $serial }
   *[other] { $count } 個授權已升級
}
mail-notice-upgraded-body = { $person } 在 { $portal } 上升級了屬於您或您站台的授權。新的授權如下：
mail-notice-moved-subject = { $count ->
    [1] 授權已移到另一台主機：{ $serial }
   *[other] { $count } 個授權已移到另一台主機
}
mail-notice-moved-body = { $person } 在 { $portal } 上將屬於您或您站台的此授權移到了另一台主機。舊金鑰和授權檔案不再有效：
mail-notice-returned-subject = { $count ->
    [1] 授權已歸還：{ $serial }
   *[other] { $count } 項授權已歸還
}
mail-notice-returned-body = { $person } 在 { $portal } 上將屬於您或您站台的授權歸還給了 Flex 合約。剩餘如下：
mail-notice-delivered-subject = { $count ->
    [1] { $serial } 的金鑰已交付
   *[other] { $count } 個授權的金鑰已交付
}
mail-notice-delivered-body = { $person } 從 { $portal } 將屬於您或您站台的以下授權的金鑰傳送給了 { $other }：
mail-notice-sealed-subject = { $count ->
    [1] { $serial } 的金鑰已交付
   *[other] { $count } 個授權的金鑰已交付
}
mail-notice-sealed-body = { $person } 以密封檔案的形式從 { $portal } 取出了屬於您或您站台的以下授權的金鑰：
mail-notice-shared-subject = { $count ->
    [1] 授權已共用：{ $serial }
   *[other] { $count } 個授權已共用
}
mail-notice-shared-body = { $person } 在 { $portal } 上將屬於您或您站台的以下授權共用給了 { $other }：
mail-notice-share-ended-subject = { $count ->
    [1] 共用已結束：{ $serial }
   *[other] { $count } 個授權的共用已結束
}
mail-notice-share-ended-body = 以下授權在 { $portal } 上不再與 { $other } 共用：
mail-notice-care-named-subject = 客戶服務變更了 { $site } 的權限
mail-notice-care-named-body = { $portal } 客戶服務的 { $person } 設定了 { $other } 在 { $site } 可以做什麼。只要站台沒有管理員，就由客戶服務處理。
mail-notice-care-added-subject = 客戶服務向 { $site } 新增了成員
mail-notice-care-added-body = { $portal } 客戶服務的 { $person } 將 { $other } 設為 { $site } 的成員。只要站台沒有管理員，就由客戶服務處理。
mail-copy-subject = { $portal } 上的授權已變更
mail-copy-body = { $person } 在 { $portal } 上處理了授權，並希望通知此地址。詳細資訊在 Licet 的「目錄」中。
mail-additional-subject = 確認此地址以接收來自 { $portal } 的詳細資訊
mail-additional-body = { $person } 在 { $portal } 上將此地址指定為附加電子郵件地址，並處理了授權。確認該地址後，將收到詳細資訊：序號和產品。金鑰保留在 Licet 中。
mail-colleague-subject = { $person } 為您建立了帳戶
mail-colleague-body = { $person } 在 { $portal } 為您建立了帳戶，以便您處理 { $site } 的授權。請選擇密碼，然後用此電子郵件地址登入。
mail-colleague-button = 選擇密碼
mail-colleague-added-subject = 您現在屬於 { $site }
mail-colleague-added-body = { $person } 已將您在 { $portal } 的帳戶新增到 { $site }。您現在可以看到其授權。在您接受之前，那裡的人看不到您是否有帳戶，也看不到您的姓名。
mail-colleague-added-button = 接受
