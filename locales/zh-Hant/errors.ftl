### 各錯誤代碼的說明：發生了什麼，可以怎麼做。先列入口網站的代碼，再列桌面應用程式的代碼。

## 入口網站

error-bad-request = 入口網站未接受此請求。請更新 Licet 後重試。
error-too-large = 超過入口網站一次可接受的數量。請減少後傳送。
error-invalid-fields = 有些欄位需要更正。請查看旁邊的訊息。
error-unauthenticated = 請重新登入以繼續。
error-wrong-credentials = 電子郵件或密碼錯誤，或地址尚未確認。請檢查兩者，尋找確認郵件，或重設密碼。
error-session-revoked = 您的工作階段已被結束。請重新登入。
error-account-locked = 供應商已鎖定此帳戶。請聯絡客服。
error-forbidden = 您的帳戶沒有執行此操作的權限。
error-agreement-declined = 不接受協議就無法建立帳戶。
error-link-expired = 此連結已使用、已被替換或已過期。請申請新連結。
error-not-found = 未找到，或您的帳戶沒有存取權限。
error-rate-limited = 嘗試次數過多。請等待 { NUMBER($retry_after) } 秒後重試。
error-cursor-expired = 入口網站已重設，因此 Licet 將重新載入全部內容。
error-cursor-invalid = 入口網站無法識別離線資料的狀態，因此 Licet 將重新載入全部內容。
error-app-too-old = 此入口網站需要 Licet { $minimum } 或更高版本。請更新 Licet 以同步。您的授權可繼續離線使用。
error-key-reused = 已用不同內容傳送過。請重新載入後重試。
error-serial-unknown = { $serial } 不存在，或您的帳戶沒有存取權限。請檢查 O 與 0、I 與 1。
error-already-registered = { $serial } 已註冊。
error-not-transactable = { $serial } 以其他方式啟用：{ $instructions }
error-key-printed = { $serial } 的金鑰印在證書上。無需註冊。
error-is-maintenance = { $serial } 是維護合約，無需註冊。
error-is-voucher = { $serial } 是兌換券。請先兌換。
error-is-flex = { $serial } 是彈性合約。請從中提取授權。
error-keys-not-shared = 此分享不含金鑰。請向擁有者申請存取權限。
error-license-unattended = 您已不再屬於 { $serial } 所在的據點。此授權由據點管理員決定。
error-license-attended = { $serial } 的擁有者仍屬於該據點，無需決定。
error-number-mismatch = 找不到與這些編號相符的訂單。請在購買證書或發票上核對兩者。
error-last-administrator = 這是據點的最後一位管理員。請先指定另一位管理員。
error-no-license-file = 此授權沒有授權檔。
error-release-not-entitled = 您沒有此產品的授權。
error-release-term-over = 您的授權期限已結束。請續約後下載。
error-release-maintenance-lapsed = 需要有效的維護。請續約合約後下載。
error-range-unsatisfiable = 入口網站上的檔案已變更。請重新開始下載。
error-already-requested = 您已提出相同的請求，該請求仍在處理中。
error-request-closed = 此請求已關閉：已作出決定、已撤回或已過期。
error-attachment-type = 請附加 PDF、PNG 或 JPEG 圖片，或郵件 (.eml)。此檔案是其他類型。
error-attachment-quota = 無法再新增附件：每個請求最多 20 個檔案，每個帳戶總共 200 MB。
error-unavailable = 入口網站忙碌或正在重新啟動。請一分鐘後重試。
error-internal = 入口網站出現內部錯誤。請幾分鐘後重試。

## 桌面應用程式

error-offline = 無法連線到入口網站。請檢查網路和入口網站網址。您的離線資料仍可使用。
error-portal-address = 這不是入口網站網址。必須以 https:// 開頭
error-not-a-portal = 此網址的伺服器不是授權入口網站。請檢查網址。
error-portal-redirects = 此網址會重新導向到別處。請向供應商詢問入口網站的直接網址。
error-certificate-not-trusted = 此電腦不信任 { $host } 的憑證，其核發者為「{ $issuer }」。如果這是您組織的憑證授權單位，請將其根憑證（「{ $root }」）匯入作業系統的憑證存放區，然後重新啟動 Licet。如果您不認識核發者，請勿連線，並聯絡網路團隊。
error-certificate-expired = { $host } 的憑證已於 { $date } 過期。請檢查此電腦的日期，或請入口網站營運方更新憑證。
error-certificate-not-yet-valid = { $host } 的憑證自 { $date } 起生效。請檢查此電腦的日期。
error-certificate-wrong-host = { $host } 的憑證是為其他主機核發的：{ $names }。請檢查地址。
error-certificate-revoked = { $host } 的憑證已被撤銷。請勿登入，並告知入口網站營運方。
error-certificate-invalid = { $host } 的憑證無效。請入口網站營運方檢查。
error-tls-unavailable = 此電腦沒有憑證存放區，因此 Licet 無法安全連線。請安裝系統的 CA 憑證，然後重新啟動 Licet。
error-portal-not-confirmed = 未向 { $host } 傳送任何內容，因為連線未經確認。
error-not-signed-in = 您尚未登入。請先登入。
error-session-ended = 您的工作階段已結束。請重新登入。
error-keyring-unavailable = 此電腦沒有用於儲存工作階段的鑰匙圈。請改為設定通關密語。
error-keyring-locked = 鑰匙圈已鎖定。請解鎖後重試。
error-keyring-failed = 鑰匙圈無法儲存金鑰，因此未儲存任何內容。請重試，或設定通關密語。
error-passphrase-wrong = 通關密語錯誤。請檢查大寫鎖定和鍵盤配置。
error-passphrase-not-set = 未為此離線資料設定通關密語。
error-passphrase-short = 通關密語至少需要 { NUMBER($minimum) } 個字元。
error-passphrase-damaged = 此電腦上的通關密語資料已損壞。請重設離線資料。
error-mirror-closed = 離線資料未開啟。
error-profile-folder = Licet 無法寫入其資料夾。請檢查可用空間和權限。
error-download-folder = 無法寫入下載資料夾。請在「設定」中選擇其他資料夾。
error-view-gone = 此清單已關閉。請重新開啟。
error-download-changed = 檔案在驗證後被移除或變更。請重新下載。
error-download-not-done = 此下載尚未完成。
error-clipboard = 剪貼簿不可用。
error-key-needs-input = 金鑰僅在您點按或按鍵後立即顯示。請再次按下按鈕。
# $seconds is a whole number.
error-too-many-keys = 短時間內顯示了許多金鑰。為安全起見，{ $seconds } 秒後才能顯示下一個。要交付多個金鑰，請使用「交付金鑰」。
error-nothing-to-open-with = 未找到可開啟它的應用程式。
error-no-partner-contact = 訂單未註明經銷商聯絡人。請諮詢供應商。
# $count 是整數。
error-changes-waiting = { NUMBER($count) } 項未傳送的變更將遺失。請先同步，或匯出變更。
error-changes-unreadable = 無法開啟離線資料，其中未傳送的變更將遺失。
error-change-settled = 此變更已傳送或已解決。未執行任何操作。
error-export-failed = 無法寫入檔案。請檢查可用空間和權限，或選擇其他資料夾。
error-export-unreadable = 檔案無法讀取，或不是您匯出的變更。
error-app-fault = 發生問題。請重試。如仍出現，請重新啟動 Licet。

## 下載

error-download-folder-name = 不支援此資料夾的路徑。請選擇其他資料夾。
error-download-disk-full = 磁碟已滿。請釋放空間後繼續。已下載的部分會保留。
error-download-wrong-size = 檔案大小與發布的不同，因此已刪除。請重新下載。如仍出現，請告知供應商。
error-download-wrong-hash = 檔案與供應商發布的不一致，因此已刪除。請重新下載。如仍出現，請告知供應商。
error-download-wrong-signature = 授權檔不是由此供應商簽章，或在傳輸中被變更，因此已刪除。請重新下載。如仍出現，請告知供應商。
error-download-key-not-trusted = 此授權檔使用此電腦不信任的新金鑰簽章，因此已刪除。請與供應商核對金鑰的指紋，在「下載」中信任該金鑰，然後重新下載檔案。
error-download-certificate = 入口網站的憑證被拒絕，因此未下載任何內容。請在狀態列檢視原因，然後重試。
error-keys-not-confirmed = 入口網站的金鑰自顯示後已變更。請在信任之前重新檢查。
error-download-wrong-license = 入口網站傳送了其他授權的檔案，因此已刪除。請重新下載。如仍出現，請告知供應商。
error-download-no-free-name = 資料夾中同名檔案過多。請移走一些後重試。
error-download-unexpected = 入口網站傳送了非預期的回應。請重試。如仍出現，請告知供應商。
error-download-unknown = 此下載已不在清單中。
error-download-not-ended = 此下載仍在進行。請先取消。
error-download-stopped = Licet 正在關閉。下載將在下次啟動時繼續。

## 離線資料

error-mirror-wrong-key = 鑰匙圈中的金鑰與離線資料不相符。未變更任何內容。請使用通關密語，或重設離線資料。
error-mirror-damaged = 離線資料已損壞。請重設。
error-mirror-key-or-file = 無法讀取離線資料：資料已損壞或金鑰不同。請使用通關密語，或重設離線資料。
error-mirror-newer = 離線資料由更高版本的 Licet 建立。請更新 Licet 以開啟。
error-mirror-other-identity = 此離線資料屬於其他帳戶或入口網站。
error-mirror-network-share = 離線資料不能儲存在網路共用上。請選擇此電腦上的資料夾。
error-mirror-in-use = Licet 已在使用此離線資料執行。
error-mirror-sqlite-too-old = 此版本的 Licet 使用可能遺失資料的資料庫。請安裝更高版本。
error-mirror-disk-full = 磁碟已滿，無法儲存。請釋放空間後重試。
error-mirror-io = 無法讀取或寫入離線資料的檔案。請檢查磁碟和資料夾的權限。
error-mirror-failed = 離線資料庫出現故障。請重新啟動 Licet。如仍出現，請重設離線資料。
error-sync-answer-form = 無法讀取入口網站的回應。請稍後重試。如仍出現，請告知供應商。
error-sync-not-the-portal = 入口網站網址上回應的不是入口網站，可能是網路登入頁面。請檢查網路。
error-sync-other-portal = 此網址上回應的是另一個入口網站。未變更任何內容。請重新登入以使用它。
error-sync-answer-too-large = 入口網站的回應超過大小限制，因此被拒絕。請告知供應商。
error-sync-refused = 入口網站拒絕同步。請稍後重試。如仍出現，請告知供應商。
error-sync-cursor-loop = 入口網站連續三次重新開始同步，因此同步已停止。請稍後重試。如仍出現，請告知供應商。
error-sync-never-agrees = 收到的資料與入口網站宣告傳送的不符，因此同步已停止。未移除任何內容。請告知供應商。
error-sync-never-proven = 入口網站未報告總數，因此 Licet 無法驗證資料是否完整。請告知供應商。
error-sync-stuck = 即使完全重新載入，入口網站的回應仍無法使用。您的資料和變更已保留，Licet 會不時重試。請告知供應商。
error-cancelled = 已取消。

## 提醒

error-reminder-not-ahead = 請選擇今天之後的日期。
error-reminder-no-serial = 請輸入序號。

## 取得授權

error-register-alone = { $serial } 必須個別註冊。請從此清單中移除，然後個別註冊。
error-superseded = { $serial } 已全部升級。請使用 { $by }。
error-repeated = { $serial } 已在清單中。
error-key-missing = 請求缺少防止重複的金鑰。請更新 Licet 後重試。
error-not-partner = 您的據點未銷售 { $serial }，因此無法代表此客戶操作。
error-notification-unknown = 您的帳戶沒有升級通知 { $notification }。請檢查郵件中的 ID。
error-not-offered = 此通知不提供 { $serial } 的升級。
error-not-yours = { $serial } 屬於其他人。請擁有者以完整權限分享。
error-upgrade-maintenance-lapsed = { $serial } 的維護已過期。請續約後再升級。
error-too-many = 數量不足。剩餘：{ $left }。
error-license-inactive = 授權 { $serial } 已失效：已升級或退回。
error-rehost-refused = 此授權已達到 { $days } 天內 { $limit } 次遷移的上限。請稍後再試。
error-voucher-unknown = 兌換券 { $code } 不存在。請檢查 O 與 0、I 與 1。
error-voucher-used = 兌換券 { $code } 已兌換。
error-voucher-expired = 兌換券 { $code } 已於 { $date } 過期。
error-pool-missing = 合約中沒有 { $sku } 的授權。
error-pool-exhausted = 授權池中數量不足。剩餘：{ $remaining }。
error-flex-not-current = 此合約的期限尚未開始或已結束，因此無法提取。
error-not-shareable = { $count ->
   *[other] 您無法分享其中 { $count } 個授權（例如 { $serial }）。只有擁有者和據點管理員可以分享。
}
error-seen-in-full = 此人已對全部內容擁有完整存取權。
error-too-many-shares = 您已有 { $maximum } 個分享。請先結束一些再新增。
error-level-too-low = 您在此據點的層級不允許此操作。請聯絡據點的超級使用者。
error-return-never = 此合約不接受退回。
error-return-too-late = 退回期限已於 { $date } 結束。
error-file-too-large = {$name} 超過 {$maximum} MB。
error-file-unreadable =
    { $reason ->
        [kind] {$name} 的格式不受支援。請使用證書（.eml、.html、.txt）、清單（.txt、.csv）或試算表（.xlsx）。
        [password] {$name} 受密碼保護。請移除密碼後重新儲存檔案。
        [large] {$name} 過大：儲存格、欄或組成部分過多。請僅儲存包含序號的表格。
        [rows] {$name} 的列或序號超過 {$maximum} 個。未新增任何內容。請拆分為較小的檔案。
        [serials] 在 {$name} 中未找到序號。
       *[damaged] {$name} 已損壞，或不是其名稱所示的檔案類型。
    }
error-draft-too-large = 此表單過大，無法儲存為草稿。離開後輸入的內容將遺失。
error-login-list = 無法變更系統的啟動應用程式清單。
# $person is the name of a person, or an e-mail address.
error-request-taken = 此申請由 { $person } 負責。
error-nothing-to-do = 無需操作：已是此狀態。
error-not-delegated = 客戶不允許貴公司代為執行此操作。請在「總覽」中向客戶的管理員請求。
error-reminder-timer = 無法設定系統計時器，或缺少 licet-remind。
