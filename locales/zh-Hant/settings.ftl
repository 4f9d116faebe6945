### 設定：帳戶、外觀、提醒、下載、本機複本。

settings-save = 儲存

## 帳戶

settings-account = 帳戶
settings-portal = 入口網站
settings-profile-edit = 編輯個人資料
settings-profile-saved = 個人資料已儲存
settings-email-change = 變更電子郵件
settings-email-text = 新地址會收到帶連結的郵件。{ $email } 會立即收到通知，並可在 7 天內復原變更。新地址確認後，所有工作階段都會結束。
settings-email-new = 新電子郵件
settings-email-submit = 寄送郵件
settings-email-sent = 含連結的郵件正在寄往 { $email }。
settings-password-change = 變更密碼
settings-password-text = 此帳戶的其他所有工作階段都會登出。
settings-password-current = 目前密碼
settings-password-new = 新密碼
settings-password-again = 再次輸入新密碼
settings-password-submit = 變更
settings-password-saved = 密碼已變更
settings-sessions = 工作階段
settings-sessions-text = 已登入此帳戶的裝置。
settings-sessions-show = 顯示工作階段
settings-session-this = 此裝置
settings-session-unnamed = 未命名裝置
settings-session-seen = 上次活動 { $moment }
settings-session-end = 登出
settings-sessions-end-others = 登出所有其他裝置
settings-sessions-close = 關閉

## 登出

settings-sign-out = 登出
settings-sign-out-copy = 授權的本機複本
settings-sign-out-keep = 保留並鎖定
settings-sign-out-delete = 刪除
settings-sign-out-keep-text = 複本以加密形式保留在此電腦上。下次登入時只載入有變更的內容。
settings-sign-out-delete-text = 授權、提醒和下載清單會從此電腦刪除。已下載的檔案會保留，入口網站上的內容不變。
settings-sign-out-waiting = { $count ->
   *[other] 尚未到達入口網站的 { NUMBER($count) } 項變更會遺失。
}
settings-sign-out-confirm-delete = 登出並刪除
settings-sign-out-lose = 同時刪除這些變更
field-lose-changes = 請勾選此項，或保留複本。

## 外觀

settings-look = 語言和外觀
settings-language = 語言
settings-language-text = 日期和數字遵循您的地區設定。
settings-language-system = 跟隨系統
settings-theme = 佈景主題
settings-theme-system = 系統
settings-theme-light = 淺色
settings-theme-dark = 深色

## 提醒

settings-reminders = 提醒
settings-lead-times = 提醒時間
settings-lead-times-text = 適用於所有合約。合約也可以有自己的提醒時間：使用「續約」中的鈴鐺。
settings-notifications = 通知
settings-notifications-text = 無論如何，提醒都會出現在「續約」的提醒清單中。
settings-notifications-show = 在桌面上顯示

## 自訂欄位

settings-fields = 自訂欄位
settings-fields-text = 您自己在授權上記錄的內容。有權存取授權的每個人都能看到您填寫的值。

## 下載

settings-folder = 下載資料夾
settings-folder-system = 系統的下載資料夾
settings-folder-choose = 選擇資料夾

## 本機複本

settings-copy = 本機複本
settings-copy-rows = { $count ->
   *[other] 此電腦上有 { NUMBER($count) } 個授權，已加密
}
settings-copy-synced = 已同步：{ $moment }
settings-copy-never = 尚未同步
settings-passphrase = 復原通關密語
settings-passphrase-text = 如果此電腦的金鑰圈遺失金鑰，可用它開啟複本。
settings-passphrase-about = 如果金鑰圈遺失金鑰，可用它開啟本機複本。它不會儲存在任何地方：請妥善保管。先前設定的通關密語將失效。
settings-passphrase-set = 設定通關密語
settings-passphrase-saved = 復原通關密語已設定
settings-rebuild = 清除並重建
settings-rebuild-text = 刪除複本，並從入口網站重新載入全部內容。
settings-rebuild-open = 重建
settings-rebuild-about = 刪除此電腦上的授權，並從入口網站重新載入。提醒、設定和下載都會保留，入口網站上的內容不變。
settings-rebuild-offline = 現在無法連線到入口網站。在恢復連線之前，此處沒有授權。

## 關於

settings-about = 關於
settings-keys = 按鍵
settings-keys-text = 所有操作都可以不用滑鼠完成。
settings-keys-show = 顯示按鍵清單
settings-version = Licet { $version }
settings-license-terms = 自由軟體，依據 Apache-2.0 或 MIT 授權。
