### 登入、建立帳戶，以及離線資料開啟之前的各種狀態。

## 欄位旁的錯誤提示

field-required = 必填
field-too-long = 最多 { NUMBER($maximum) } 個字元。
field-too-short = 至少 { NUMBER($minimum) } 個字元。
field-mismatch = 不一致
field-email-form = 請輸入電子郵件地址，例如 name@example.com。
field-password-common = 此密碼太容易被猜到。請換一個。
field-unknown-choice = 請從清單中選擇一項。
field-already-member = 已屬於該據點。
field-form = 請檢查格式。
field-holds-address = 請移除網址和電子郵件地址。
field-is-own = 這是您自己的地址。
field-unchanged = 與目前值相同
field-not-asked = 此處不需要。請留空。
field-out-of-range = 請輸入 { $minimum } 到 { $maximum } 之間的數字。
field-agreement = 請接受或拒絕協議。

## 登入

signin-title = 登入
signin-lead = 線上或離線，隨時檢視所有授權
signin-portal = 入口網站網址
signin-portal-hint = 由供應商提供。以 https:// 開頭
portal-confirm-title = 連線到此入口網站？
portal-confirm-text = Licet 首次連線到 { $portal }。您的電子郵件和密碼將傳送到此網址。僅當此網址由您輸入或您認識它時才繼續。
portal-confirm-yes = 連線
signin-email = 電子郵件
signin-password = 密碼
signin-submit = 登入
signin-new = 首次使用 Licet？
signin-create = 建立帳戶
signin-forgot = 忘記密碼？
signin-passphrase-hint = 此電腦沒有鑰匙圈。通關密語用於加密離線資料；每次啟動 Licet 時都需輸入。
signin-session-ended = 您的工作階段已結束。請重新登入以同步。您的授權可繼續離線使用。
signin-account-locked = 供應商已鎖定此帳戶。請聯絡客服。您的授權可繼續離線使用。
signin-back = 回到我的授權

## 忘記密碼

forgot-title = 忘記密碼
forgot-lead = 入口網站將透過電子郵件傳送用於設定新密碼的連結。
forgot-submit = 傳送連結
forgot-done-title = 請查收電子郵件
forgot-done-text = 如果 { $email } 有帳戶，連結已傳送。連結將在 60 分鐘後失效。
forgot-back = 回到登入

## 建立帳戶

create-title = 建立帳戶
create-lead = 一個帳戶管理組織的所有授權。確認電子郵件後，註明該郵件地址的訂單將會顯示。
create-back = 回到登入
create-section-sign-in = 登入資訊
create-section-you = 您和您的組織
create-section-address = 地址
create-section-agreement = 協議
create-email = 電子郵件
create-email-hint = 用於登入和比對您的訂單。
create-email-again = 確認電子郵件
create-password = 密碼
create-password-again = 確認密碼
create-password-hint = 至少 { NUMBER($minimum) } 個字元。使用多個詞更易記住。
create-password-too-short = { $missing ->
   *[other] 還需要 { NUMBER($missing) } 個字元。
}
create-password-easy = 容易被猜到：重複或包含您的姓名
create-password-enough = 可用。越長越難被猜到。
create-password-good = 難以猜到
create-password-strong = 非常難以猜到
create-agreement-loading = 正在載入協議
create-agreement-none = 此入口網站沒有協議。
create-agreement-choice = 協議
create-agreement-accept = 接受
create-agreement-decline = 拒絕
create-agreement-declined = 不接受協議就無法建立帳戶。未傳送任何內容，您輸入的內容已保留。
create-submit = 建立帳戶
create-done-title = 請查收電子郵件
create-done-text = 已向 { $email } 傳送電子郵件。請開啟其中的連結確認地址，然後登入。
create-done-hint = 幾分鐘後仍未收到？請檢查垃圾郵件資料夾或重新傳送郵件。
resend-confirmation = 重新傳送郵件
resend-done = 如果 { $email } 尚未確認，已傳送新郵件。

## 個人檔案

profile-customer-type = 客戶類型
profile-customer-type-end_user = 終端使用者
profile-customer-type-reseller = 經銷商
profile-customer-type-distributor = 代理商
profile-customer-type-oem = OEM
profile-first-name = 名
profile-last-name = 姓
profile-company = 公司
profile-phone = 電話
profile-phone-extension = 分機
profile-additional-email = 其他或團隊電子郵件
profile-additional-email-hint = 接收每封確認郵件的副本，例如團隊信箱。
profile-language = 郵件語言
profile-line1 = 街道地址
profile-line2 = 大樓、樓層、部門
profile-city = 城市
profile-country = 國家/地區
profile-state = 州/省
profile-postal-code = 郵遞區號

## 開啟之前的離線資料

mirror-new-passphrase-title = 設定通關密語
mirror-new-passphrase-text = 此電腦沒有鑰匙圈，因此使用通關密語加密離線資料。Licet 每次啟動時都會要求輸入，且不會儲存它。
mirror-passphrase = 通關密語
mirror-passphrase-again = 確認通關密語
mirror-passphrase-set = 設定通關密語
mirror-unlock-title = 解鎖您的授權
mirror-unlock-text = 您的離線資料已用通關密語鎖定。
mirror-unlock = 解鎖
mirror-waiting-title = 正在等待鑰匙圈
mirror-waiting-text = 離線資料的金鑰在 { $keyring } 中，但它尚未回應。請查詢其提示（可能在此視窗後面）並解鎖。
mirror-locked-title = 鑰匙圈已鎖定
mirror-locked-text = 離線資料的金鑰在 { $keyring } 中，但它已鎖定或未回應。請解鎖後重試。沒有刪除任何內容。
mirror-try-again = 重試
mirror-or-passphrase = 或使用復原通關密語解鎖。
mirror-or-new-passphrase = 或設定通關密語來加密離線資料。Licet 將在每次啟動時要求輸入。
mirror-opening-title = 正在開啟授權
mirror-opening-text = 更新後可能需要一分鐘。
mirror-key-missing-title = 離線資料的金鑰缺失
mirror-key-missing-text = 此電腦的鑰匙圈中已沒有該金鑰。沒有刪除任何內容。
mirror-key-changed-title = 離線資料的金鑰已變更
mirror-key-changed-text = 此電腦的鑰匙圈中是另一個金鑰。沒有刪除任何內容。
mirror-key-lost-passphrase = 請使用復原通關密語解鎖。
mirror-unusable-title = 無法開啟離線資料
mirror-rebuild = 重設離線資料
mirror-rebuild-text = 刪除此電腦上的離線資料，並從入口網站重新下載全部內容。未傳送的變更和在此新增的提醒將遺失。入口網站上不會有任何變化。
mirror-rebuild-confirm = 刪除並重設
mirror-close-hint = 或關閉視窗。不會有任何變化。
