### 入口網站郵件中的連結所開啟的頁面。

page-confirm-title = 確認您的電子郵件地址
page-confirm-body = 請輸入您在 { $portal } 的帳戶密碼以確認。
page-confirm-button = 確認電子郵件地址
page-confirm-password = 密碼
page-confirm-other = 我不知道密碼。設定新密碼

page-confirmed-title = 電子郵件地址已確認
page-confirmed-body = 您現在可以登入。請返回 Licet 並關閉此頁面。
page-decline-hint = 是否有人誤填了您的地址？
page-decline-button = 不是我
page-declined-title = 謝謝
page-declined-body = 請求已撤回，連結不再有效。

page-link-expired-title = 此連結已失效
page-link-expired-body = 連結已使用、已被更新的連結替換或已過期。請在 Licet 中申請新連結。

page-reset-title = 設定新密碼
page-reset-password = 新密碼
page-reset-password-hint = 至少 { $minimum } 個字元。使用多個詞更易記住。
page-reset-password-again = 確認新密碼
page-reset-button = 儲存新密碼

page-reset-done-title = 密碼已儲存
page-reset-done-body = 使用新密碼登入 Licet。所有工作階段均已登出。
page-undo-title = 復原電子郵件地址變更
page-undo-body = 帳戶將重新使用 { $email }，所有工作階段登出，密碼失效。含有設定新密碼連結的郵件將傳送到 { $email }。
page-undo-password = 密碼
page-undo-password-hint = 變更地址之前的帳戶密碼。
page-undo-button = 復原
page-undone-title = 已復原
page-undone-body = 請查收郵件：設定新密碼的連結已傳送。
page-join-title = 接受邀請
page-join-body = 之後您可以檢視 { $site } 的授權，該據點的人也會看到您的姓名。
page-join-button = 接受
page-joined-title = 已接受
page-joined-body = 您可以關閉此頁面。

page-rate-limited-title = 嘗試次數過多
page-rate-limited-body = 請等待 { $seconds } 秒，然後重新載入此頁面。

page-failed-title = 發生問題
page-failed-body = 入口網站暫時發生問題。請幾分鐘後重試。

page-field-required = 請輸入密碼。
page-field-too-short = 至少 { $minimum } 個字元。
page-field-too-long = 最多 { $maximum } 個位元組。
page-field-mismatch = 兩次輸入的密碼不一致。
page-field-password-common = 此密碼太容易被猜到。請換一個。
page-field-wrong = 密碼錯誤。請使用為此帳戶設定的密碼。
page-field-wrong-former = 密碼錯誤。請使用變更地址之前的密碼。
page-field-form = 包含密碼中不允許的字元。

## Merging two accounts

page-merge-title = 合併您的帳戶
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = { $merged } 的所有內容將移至 { $kept }，此後任何人都無法再以 { $merged } 登入。請輸入收到此郵件的帳戶的密碼。
page-merge-button = 確認合併
page-merge-agreed-title = 已確認
page-merge-agreed-body = 另一個信箱也確認後，帳戶即會合併。您可以關閉此頁面。
page-merged-title = 帳戶已合併
page-merged-body = 請使用保留的帳戶登入。您可以關閉此頁面。
