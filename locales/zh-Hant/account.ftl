### 登入、建立帳戶，以及本機複本開啟之前的各種狀態。

## 欄位旁的錯誤提示

field-required = 請填寫此項。
field-too-long = { $maximum ->
   *[other] 最多 { NUMBER($maximum) } 個字元。
}
field-too-short = { $minimum ->
   *[other] 至少 { NUMBER($minimum) } 個字元。
}
field-mismatch = 與上面輸入的內容不一致。
field-email-form = 這不是電子郵件地址。格式如 name@example.com。
field-password-common = 此密碼太容易被猜到。請換一個。
field-unknown-choice = 請從清單中選擇。
field-form = 無法識別此內容。請檢查。
field-holds-address = 請去掉網址和電子郵件地址。
field-unchanged = 與之前相同。
field-not-asked = 此處不需要填寫，請留空。
field-out-of-range = 請使用 { $minimum } 到 { $maximum } 之間的數字。
field-agreement = 請先選擇接受或拒絕。

## 登入

signin-title = 登入
signin-lead = 您的授權，離線也可用。
signin-portal = 入口網站網址
signin-portal-hint = 由廠商提供，以 https:// 開頭
portal-confirm-title = 連線到此入口網站？
portal-confirm-text = Licet 即將首次連線到 { $portal }。您輸入的內容（例如電子郵件和密碼）會傳送到該處。僅當您輸入了此位址或認識它時才繼續。
portal-confirm-yes = 連線
signin-email = 電子郵件
signin-password = 密碼
signin-submit = 登入
signin-new = 首次使用？
signin-create = 建立帳戶
signin-forgot = 忘記密碼？
signin-passphrase-hint = 此電腦沒有金鑰圈。授權的本機複本由通關密語鎖定，每次啟動 Licet 時都需要輸入。
signin-session-ended = 您在入口網站的工作階段已結束。重新登入即可同步；授權仍可檢視。
signin-account-locked = 供應商已鎖定此帳戶。請洽詢其客戶服務；您的授權在此仍可查看。
signin-back = 回到我的授權

## 忘記密碼

forgot-title = 忘記密碼
forgot-lead = 入口網站會寄送連結到您的電子郵件地址，您可透過它設定新密碼。
forgot-submit = 寄送連結
forgot-done-title = 請查看信箱
forgot-done-text = 如果 { $email } 有對應的帳戶，含連結的郵件已寄出。連結僅在短時間內有效。
forgot-back = 回到登入

## 建立帳戶

create-title = 建立帳戶
create-lead = 一個帳戶管理貴組織購買的所有授權。確認電子郵件後，列有該地址的訂單就會顯示。
create-back = 回到登入
create-section-sign-in = 登入資訊
create-section-you = 您和您的組織
create-section-address = 地址
create-section-agreement = 協議
create-email = 電子郵件
create-email-hint = 用於登入，並據此比對訂單。
create-email-again = 再次輸入電子郵件
create-password = 密碼
create-password-again = 再次輸入密碼
create-password-hint = { $minimum ->
   *[other] 至少 { NUMBER($minimum) } 個字元。幾個詞比一個詞更容易記住。
}
create-password-too-short = { $missing ->
   *[other] 還需要 { NUMBER($missing) } 個字元。
}
create-password-easy = 容易被猜到：過於規律，或包含您的姓名等資訊。
create-password-enough = 長度足夠。越長越難猜到。
create-password-good = 難以猜到。
create-password-strong = 極難猜到。
create-agreement-loading = 正在取得協議
create-agreement-none = 此入口網站沒有協議文字。
create-agreement-choice = 您的決定
create-agreement-accept = 接受
create-agreement-decline = 拒絕
create-agreement-declined = 不接受協議，入口網站就不會建立帳戶。沒有傳送任何內容；您輸入的內容會保留在此。
create-submit = 建立帳戶
create-done-title = 請查看信箱
create-done-text = 郵件正在寄往 { $email }。開啟其中的連結確認地址，然後登入。
create-done-hint = 幾分鐘後仍未收到？請查看垃圾郵件資料夾，或重新傳送。
resend-confirmation = 重新傳送確認郵件
resend-done = 如果 { $email } 尚未確認，郵件已寄出。

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
profile-additional-email-hint = 每封確認郵件都會以副本寄到此地址，例如整個團隊共用的信箱。
profile-language = 郵件語言
profile-line1 = 街道和門牌號碼
profile-line2 = 大樓、樓層、部門
profile-city = 城市
profile-country = 國家/地區
profile-state = 州/省
profile-postal-code = 郵遞區號

## 開啟之前的本機複本

mirror-new-passphrase-title = 設定通關密語
mirror-new-passphrase-text = 此電腦沒有金鑰圈，因此由通關密語鎖定授權的本機複本。Licet 每次啟動時都會要求輸入。它不會儲存在任何地方。
mirror-passphrase = 通關密語
mirror-passphrase-again = 再次輸入通關密語
mirror-passphrase-set = 設定通關密語
mirror-unlock-title = 解鎖您的授權
mirror-unlock-text = 本機複本已用您的通關密語鎖定。
mirror-unlock = 解鎖
mirror-waiting-title = 正在等待鑰匙圈
mirror-waiting-text = 本機複本的金鑰保存在 { $keyring } 中，它尚未回應。請尋找其提示（可能在此視窗後方）並解鎖。
mirror-locked-title = 鑰匙圈已鎖定
mirror-locked-text = 保存本機複本金鑰的 { $keyring } 已鎖定或未回應。請解鎖後重試。沒有刪除任何內容。
mirror-try-again = 重試
mirror-or-passphrase = 或使用復原複雜密碼開啟。
mirror-or-new-passphrase = 或改為選擇一個複雜密碼來鎖定本機複本。Licet 每次啟動時都會要求輸入。
mirror-opening-title = 正在開啟授權
mirror-opening-text = 正在開啟本機複本。更新後可能需要一分鐘。
mirror-key-missing-title = 本機複本的金鑰已遺失
mirror-key-missing-text = 此電腦的金鑰圈中已沒有該金鑰。沒有刪除任何內容。
mirror-key-changed-title = 本機複本的金鑰已變更
mirror-key-changed-text = 此電腦的金鑰圈中的金鑰不是鎖定該複本的那個。沒有刪除任何內容。
mirror-key-lost-passphrase = 您的復原通關密語可以開啟它。
mirror-unusable-title = 無法開啟本機複本
mirror-rebuild = 從入口網站重建
mirror-rebuild-text = 刪除此電腦上的本機複本，並從入口網站重新載入全部內容。未傳送的變更和在此新增的提醒會遺失；入口網站上的內容不變。
mirror-rebuild-confirm = 刪除並重建
mirror-close-hint = 也可以關閉視窗：不會有任何變更。
