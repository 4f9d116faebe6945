### 各錯誤代碼的說明：發生了什麼，可以怎麼做。先列入口網站的代碼，再列桌面應用程式的代碼。

## 入口網站

error-bad-request = 入口網站無法識別此應用程式。請更新 Licet，然後重試。
error-too-large = 超出入口網站一次可接收的大小。
error-invalid-fields = 部分欄位的值需要修改：請見欄位旁的提示。
error-unauthenticated = 入口網站要求您重新登入。
error-wrong-credentials = 電子郵件或密碼有誤。請檢查兩者，或申請新密碼。
error-session-revoked = 工作階段已被終止。請重新登入。
error-email-not-confirmed = 密碼正確，但此電子郵件尚未確認。請開啟入口網站郵件中的連結。
error-account-locked = 供應商已鎖定此帳戶。請洽詢其客戶服務。
error-forbidden = 此帳戶無權執行此操作。
error-agreement-declined = 不接受協議，入口網站就不會建立帳戶。
error-link-expired = 此連結已被使用、已被取代或時間過久。請重新申請。
error-not-found = 此內容不存在，或此帳戶無權檢視。
error-rate-limited = { $retry_after ->
   *[other] 嘗試次數過多。請等待 { NUMBER($retry_after) } 秒，然後重試。
}
error-cursor-expired = 入口網站已重新開始，因此會重新載入全部內容。
error-cursor-invalid = 入口網站不知道此複本的進度，因此會重新載入全部內容。
error-app-too-old = 此入口網站需要 Licet { $minimum } 或更新版本。您的授權仍可檢視；更新 Licet 後即可同步。
error-key-reused = 此請求已用其他內容傳送過。請重新載入，然後重試。
error-serial-unknown = 此帳戶無法檢視 { $serial }，或它不存在。請檢查 O 與 0、I 與 1。
error-already-registered = { $serial } 已註冊。
error-not-transactable = { $serial } 須以其他方式啟用：{ $instructions }
error-key-printed = { $serial } 的金鑰印在其證書上：無需註冊。
error-is-maintenance = { $serial } 是維護合約，無需註冊。
error-is-voucher = { $serial } 是兌換券。請先兌換。
error-is-flex = { $serial } 是彈性合約。授權從中提領。
error-keys-not-shared = 此分享只顯示授權，不含金鑰。請向所有者索取。
error-license-unattended = 您不再屬於 { $serial } 的站台。此授權由該站台的管理員決定。
error-license-attended = { $serial } 的擁有者仍屬於該站台：無需決定。
error-no-license-file = 此授權沒有授權檔。
error-release-not-entitled = 您沒有適用於此產品的授權。
error-release-term-over = 您的授權期限已結束。續約後即可下載。
error-release-maintenance-lapsed = 此項需要有效的維護。續約後即可下載。
error-range-unsatisfiable = 入口網站上的檔案已變更。請重新開始下載。
error-unavailable = 入口網站忙碌或正在重新啟動。請在一分鐘後重試。
error-internal = 入口網站本身出現問題。請在幾分鐘後重試。

## 桌面應用程式

error-offline = 無法連線到入口網站。請檢查網路和網址；其間可使用先前載入的內容。
error-portal-address = 這不是入口網站網址。入口網站網址以 https:// 開頭
error-not-a-portal = 此網址有回應，但不是授權入口網站。請檢查網址。
error-portal-redirects = 此網址會轉到別處。請向廠商索取入口網站的正式網址。
error-certificate-not-trusted = 此電腦不信任 { $host } 的憑證。簽發者是「{ $issuer }」。如果這是貴組織的憑證授權單位，請將其根憑證（「{ $root }」）匯入作業系統的憑證存放區，然後重新啟動 Licet。如果您不認識該簽發者，請勿連線，並洽詢網路團隊。
error-certificate-expired = { $host } 的憑證已於 { $date } 到期。請聯絡入口網站營運方更新憑證，並檢查此電腦的日期。
error-certificate-not-yet-valid = { $host } 的憑證自 { $date } 起才有效。請檢查此電腦的日期。
error-certificate-wrong-host = { $host } 的憑證是為其他主機簽發的：{ $names }。請檢查位址。
error-certificate-revoked = { $host } 的憑證已被簽發者撤銷。請勿登入，並告知入口網站營運方。
error-certificate-invalid = { $host } 的憑證無法使用。請聯絡入口網站營運方檢查憑證。
error-tls-unavailable = 此電腦沒有憑證存放區，無法建立安全連線。請安裝系統的 CA 憑證，然後重新啟動 Licet。
error-portal-not-confirmed = 未確認連線，因此沒有向 { $host } 傳送任何內容。
error-not-signed-in = 尚未登入。請先登入。
error-session-ended = 您在入口網站的工作階段已結束。請重新登入。
error-keyring-unavailable = 此桌面沒有可儲存工作階段的金鑰圈。請改用通關密語。
error-keyring-locked = 金鑰圈已鎖定。請解鎖後重試。
error-keyring-failed = 金鑰圈未能儲存內容。沒有儲存任何內容；請重試，或改用通關密語。
error-passphrase-wrong = 此通關密語無法開啟本機複本。請檢查大小寫和鍵盤語言。
error-passphrase-not-set = 此複本未設定通關密語。
error-passphrase-short = { $minimum ->
   *[other] 通關密語至少 { NUMBER($minimum) } 個字元。
}
error-passphrase-damaged = 此電腦上與通關密語相關的資料已損壞。請從入口網站重建複本。
error-mirror-closed = 本機複本未開啟。
error-profile-folder = Licet 無法寫入自己的資料夾。請檢查可用空間和權限。
error-download-folder = 無法寫入下載資料夾。請在「設定」中另選一個。
error-view-gone = 此清單已關閉。請重新開啟。
error-download-changed = 檔案已不存在，或在驗證後被變更。請重新下載。
error-download-not-done = 此下載尚未完成。
error-clipboard = 此處無法使用剪貼簿。
error-key-needs-input = 只有在您剛剛於此視窗中按下按鍵或按鈕後，才會顯示金鑰。請再按一次按鈕。
# $seconds is a whole number.
error-too-many-keys = 短時間內顯示了許多金鑰。為安全起見，{ $seconds } 秒後才能顯示下一個。要交付大量金鑰，請使用交付功能。
error-nothing-to-open-with = 此電腦沒有可開啟此檔案的程式。
error-no-partner-contact = 訂單中沒有合作夥伴的聯絡人。請向廠商詢問。
# $count 是整數。
error-changes-waiting = { $count ->
   *[other] { NUMBER($count) } 項變更尚未到達入口網站，將會遺失。請先同步，或匯出寄件匣。
}
error-changes-unreadable = 無法開啟本機複本，離線所做且尚未傳送的變更會隨之遺失。
error-change-settled = 此變更在此期間已傳送或已處理。未執行任何動作。
error-export-failed = 無法將檔案寫入該處。請檢查可用空間和權限，或另選一個資料夾。
error-export-unreadable = 無法讀取該檔案，或它不是您寄件匣的匯出檔案。
error-app-fault = Licet 出現錯誤。請重試；若仍發生，請重新啟動 Licet。

## 下載

error-download-folder-name = 無法儲存此資料夾的路徑。請另選一個。
error-download-disk-full = 磁碟已滿。請騰出空間後繼續：已下載的部分會保留。
error-download-wrong-size = 檔案大小與廠商發布的不一致，已刪除。請重新下載；若仍發生，請告知廠商。
error-download-wrong-hash = 檔案與廠商發布的不一致，已刪除。請重新下載；若仍發生，請告知廠商。
error-download-wrong-signature = 授權檔不是由此廠商簽署，或在傳輸途中被變更，已刪除。請重新下載；若仍發生，請告知廠商。
error-download-key-not-trusted = 入口網站使用此電腦不信任的新金鑰簽署該授權檔案，因此檔案已刪除。請與供應商核對金鑰指紋，在「下載」中信任該金鑰，然後重新下載檔案。
error-download-certificate = 入口網站的憑證遭拒，因此未下載任何內容。狀態列會說明原因；解決後請重試。
error-keys-not-confirmed = 自此處顯示以來，入口網站的金鑰已變更。請在信任之前再次核對。
error-download-wrong-license = 入口網站傳送了另一授權的檔案，已刪除。請重新下載；若仍發生，請告知廠商。
error-download-no-free-name = 資料夾中同名檔案過多。請移走一些，然後重試。
error-download-unexpected = 入口網站的回應與要求不符。請重試；若仍發生，請告知廠商。
error-download-unknown = 此下載已不在清單中。
error-download-not-ended = 此下載尚未結束。請先取消。
error-download-stopped = Licet 正在關閉。下載會在下次啟動時繼續。

## 本機複本

error-mirror-wrong-key = 金鑰圈中的金鑰不是本機複本的金鑰。沒有變更任何內容。請使用通關密語，或從入口網站重建複本。
error-mirror-damaged = 本機複本已損壞。請從入口網站重建。
error-mirror-key-or-file = 無法讀取本機複本：複本已損壞，或金鑰不符。請使用通關密語，或從入口網站重建複本。
error-mirror-newer = 此本機複本由更新版本的 Licet 建立。請更新 Licet 後開啟。
error-mirror-other-identity = 此本機複本屬於另一個帳戶或入口網站。
error-mirror-network-share = 本機複本不能放在網路共用上。請選擇此電腦上的資料夾。
error-mirror-in-use = Licet 已在使用此本機複本執行。
error-mirror-sqlite-too-old = 此 Licet 所用的資料庫可能遺失資料。請安裝更新的版本。
error-mirror-disk-full = 磁碟已滿，無法再儲存內容。請騰出空間，然後重試。
error-mirror-io = 無法讀取或寫入本機複本的檔案。請檢查磁碟和資料夾權限。
error-mirror-failed = 本機複本的資料庫出現故障。請重新啟動 Licet；若仍發生，請從入口網站重建複本。
error-sync-answer-form = 無法讀取入口網站的回應。請稍後重試；若仍發生，請告知廠商。
error-sync-not-the-portal = 在入口網站網址回應的不是入口網站，可能是網路的登入頁面。
error-sync-other-portal = 現在由另一個入口網站在此網址回應。沒有變更任何內容；重新登入即可使用它。
error-sync-answer-too-large = 入口網站的回應超出允許的大小，已被拒絕。請告知廠商。
error-sync-refused = 入口網站拒絕了同步。請稍後重試；若仍發生，請告知廠商。
error-sync-cursor-loop = 入口網站連續三次讓應用程式從頭開始，因此已停止同步。請稍後重試；若仍發生，請告知廠商。
error-sync-never-agrees = 收到的內容與入口網站聲稱傳送的不符，因此沒有移除任何內容，並已停止同步。請告知廠商。
error-sync-never-proven = 入口網站沒有說明總量，因此無法證實複本完整。請告知廠商。
error-sync-stuck = 即使重新讀取全部內容，入口網站的回應仍無法使用。您的副本和您自己的變更都會保留，系統會不時重試同步。請告知廠商。
error-cancelled = 已取消。

## 提醒

error-reminder-not-ahead = 請選擇今天之後的日期。
error-reminder-no-serial = 請輸入序號。

## 取得授權

error-register-alone = { $serial } 須單獨註冊。請將其移出清單，另行註冊。
error-superseded = { $serial } 已全部升級。請使用 { $by }。
error-repeated = { $serial } 在清單中出現了兩次。
error-key-missing = 入口網站需要一個金鑰，以確保只執行一次。請更新 Licet，然後重試。
error-not-partner = { $serial } 並非由您的站點售出，因此您不能代表其客戶操作。
error-notification-unknown = 對於此帳戶可見的內容，沒有升級通知 { $notification }。請檢查郵件中的 ID。
error-not-offered = 該通知不提供 { $serial } 的升級。
error-not-yours = { $serial } 屬於他人。請其擁有者以完整權限共用。
error-upgrade-maintenance-lapsed = { $serial } 的維護已失效。請先續約，再升級。
error-too-many = 數量不足。剩餘：{ $left }。
error-license-inactive = 授權 { $serial } 已不再有效：已升級或已退回。
error-rehost-refused = 此授權在 { $days } 天內最多遷移 { $limit } 次，現已用完。請稍後再試。
error-voucher-unknown = 沒有兌換券 { $code }。請檢查 O 與 0、I 與 1。
error-voucher-used = 兌換券 { $code } 已兌換。
error-voucher-expired = 兌換券 { $code } 的兌換期限至 { $date } 止。
error-pool-missing = 該合約不含 { $sku } 的授權。
error-pool-exhausted = 集區中數量不足。剩餘：{ $remaining }。
error-flex-not-current = 該合約的期限尚未開始或已結束，無法提領。
error-level-too-low = 您在該站點的層級不允許此操作。請聯絡站點的超級使用者。
error-return-never = 無法向該合約退回任何授權。
error-return-too-late = 退回期限至 { $date } 止。
error-file-too-large = {$name} 超過 {$maximum} MB。
error-file-unreadable =
    { $reason ->
        [kind] 無法讀取 {$name} 這種類型的檔案。可以讀取證書（.eml、.html、.txt）、清單（.txt、.csv）或試算表（.xlsx）。
        [password] {$name} 受密碼保護。請移除密碼後重新儲存。
        [large] {$name} 過大：儲存格、欄或組成部分超出可讀取的數量。請只儲存包含序號的表格。
        [rows] {$name} 的列或序號超過 {$maximum} 個。未採用任何內容。請分成較小的檔案。
        [serials] {$name} 中沒有像序號的內容。
       *[damaged] {$name} 的內容與名稱不符。
    }
error-draft-too-large = 此表單太大，無法保留。離開後所填內容會遺失。
