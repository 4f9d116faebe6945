### 設定：帳戶、外觀、提醒、下載、離線資料。

settings-save = 儲存

## 帳戶

settings-account = 帳戶
settings-portal = 入口網站
settings-profile-edit = 編輯個人資料
settings-profile-saved = 個人資料已儲存
settings-email-change = 變更電子郵件
settings-email-text = 新地址會收到含有連結的郵件。{ $email } 會立即收到通知，並可在 7 天內復原變更。新地址確認後，所有工作階段都會登出。
settings-email-new = 新電子郵件
settings-email-submit = 傳送郵件
settings-email-sent = 含有連結的郵件已傳送到 { $email }。
settings-password-change = 變更密碼
settings-password-text = 此帳戶的其他所有工作階段都會登出。
settings-password-current = 目前密碼
settings-password-new = 新密碼
settings-password-again = 確認新密碼
settings-password-submit = 變更密碼
settings-password-saved = 密碼已變更
settings-sessions = 工作階段
settings-sessions-text = 已登入此帳戶的裝置
settings-sessions-show = 顯示工作階段
settings-session-this = 此裝置
settings-session-unnamed = 未命名裝置
settings-session-seen = 上次活動 { $moment }
settings-session-end = 登出
settings-sessions-end-others = 登出所有其他裝置
settings-sessions-close = 關閉

## 登出

settings-sign-out = 登出
settings-sign-out-copy = 離線資料
settings-sign-out-keep = 鎖定並保留
settings-sign-out-delete = 刪除
settings-sign-out-keep-text = 以加密形式保留在此電腦上。下次登入僅載入變更的內容。
settings-sign-out-delete-text = 將從此電腦刪除授權、提醒和下載清單。已下載的檔案會保留，入口網站上不會有任何變化。
settings-sign-out-waiting = { NUMBER($count) } 項未傳送的變更將遺失。
settings-sign-out-confirm-delete = 登出並刪除
settings-sign-out-lose = 同時刪除未傳送的變更
field-lose-changes = 請確認此項，或保留離線資料。

## 外觀

settings-look = 語言和外觀
settings-language = 語言
settings-language-text = 日期和數字遵循您的地區設定。
settings-language-system = 系統預設
settings-theme = 佈景主題
settings-theme-system = 系統
settings-theme-light = 淺色
settings-theme-dark = 深色

## 提醒

settings-reminders = 提醒
settings-lead-times = 提醒排程
settings-lead-times-text = 適用於所有合約。要個別設定某份合約，請使用「續約」中的鈴鐺。
settings-notifications = 通知
settings-notifications-text = 提醒一律顯示在「續約」中。
settings-notifications-show = 在桌面上顯示

## 自訂欄位

settings-fields = 自訂欄位
settings-fields-text = 授權上的自訂欄。所有可存取授權的人都能看到其值。

## 下載

settings-folder = 下載資料夾
settings-folder-system = 系統下載資料夾
settings-folder-choose = 選擇資料夾

## 離線資料

settings-copy = 離線資料
settings-copy-rows = { $count ->
   *[other] 此電腦上有 { NUMBER($count) } 個授權，已加密
}
settings-copy-synced = 已同步：{ $moment }
settings-copy-never = 尚未同步
settings-passphrase = 復原通關密語
settings-passphrase-text = 在鑰匙圈遺失金鑰時開啟離線資料。
settings-passphrase-about = 在鑰匙圈遺失金鑰時開啟離線資料。它不會儲存在任何地方，請妥善保管。以前的通關密語將失效。
settings-passphrase-set = 設定通關密語
settings-passphrase-saved = 復原通關密語已設定
settings-rebuild = 重設離線資料
settings-rebuild-text = 刪除離線資料並重新下載全部內容。
settings-rebuild-open = 重設
settings-rebuild-about = 刪除此電腦上的授權，並從入口網站重新下載。提醒、設定和下載會保留，入口網站上不會有任何變化。
settings-rebuild-offline = 目前無法連線到入口網站。恢復連線之前，此處沒有授權。

## 關於

settings-about = 關於
settings-keys = 鍵盤快速鍵
settings-keys-text = 所有操作都無需滑鼠。
settings-keys-show = 顯示快速鍵
settings-version = Licet { $version }
settings-license-terms = 自由軟體，依據 Apache-2.0 或 MIT 授權。

## The app without its window

settings-closed = 關閉視窗時
settings-closed-text = 只有 Licet 執行時，提醒和同步才會繼續。
settings-closed-ask = 詢問
settings-closed-keep = 繼續執行
settings-closed-quit = 結束
settings-login = 登入時啟動
settings-login-text = Licet 啟動時不顯示視窗，並從系統匣提醒您。
settings-login-on = 登入時啟動 Licet
