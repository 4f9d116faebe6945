### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = 遷移至另一部主機
rehost-text = 為授權設定新的主機 ID，並取得新的金鑰和檔案。
rehost-no-license = 未選擇授權
rehost-no-license-text = 請在目錄中選擇一個。遷移在「更多」中。
rehost-catalog = 前往目錄
rehost-step-host = 新主機
rehost-step-review = 變更
rehost-step-request = 請求
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = 目前在 { $host } 上有效。
rehost-no-host = 無主機
rehost-offline = 無法連線到入口網站。已輸入的內容會保留，恢復連線後顯示會發生的變更。
rehost-why = 遷移原因
rehost-why-hint = 會寫入入口網站的稽核記錄。
rehost-reason-hardware_replaced = 機器已更換
rehost-reason-hardware_changed = 更換了零件
rehost-reason-virtualized = 遷入或遷出虛擬機器
rehost-reason-moved = 換了地點或用途
rehost-reason-host_dead = 舊主機已損壞、遺失或遭竊
rehost-reason-other = 其他
rehost-dead-hint = 無需從中移除任何內容；次數用完後，可能還允許再遷移一次。
rehost-note = 備註
rehost-note-hint = 如需客服決定，他們會閱讀。
rehost-host = 新主機
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = 此授權在 { NUMBER($days) } 天內已遷移 { NUMBER($used) } 次；上限為 { NUMBER($limit) } 次。
rehost-next = 自 { $date } 起可再次遷移。
rehost-try-dead = 如果舊主機已損壞、遺失或遭竊，請選擇該原因：可能還允許一次。

## What changes

rehost-old-host = 舊主機
rehost-new-host = 新主機
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = 對所有使用此授權的人而言，{ NUMBER($count) } 組金鑰在 { $old } 上失效，在 { $new } 上由新金鑰取代。
rehost-no-undo = 此操作無法復原。
rehost-care = 由客服決定。
rehost-care-text = 次數已用完，因此您將傳送從 { $old } 遷移至 { $new } 的請求。在處理之前，對任何人都沒有變更。
rehost-waits = 關於此授權已有請求在客服處等待。他們會先處理該請求；您輸入的內容不會加入其中。
rehost-waits-too = 關於此授權有請求在客服處等待。雖然現在可以遷移，該請求仍會保留。
rehost-replaced = 不再有效的內容
rehost-replaced-then = 遷移後不再有效的內容
rehost-keys = 金鑰
rehost-file-replace = { $file }，需在機器上替換
rehost-limit = 此產品的上限
rehost-moves = 遷移
rehost-next-label = 無需客服的日期
rehost-limit-none = 不限次數
rehost-limit-used = { NUMBER($days) } 天內 { NUMBER($limit) } 次中已用 { NUMBER($used) } 次
# $count is a whole number.
rehost-limit-left = 剩餘 { NUMBER($count) } 次
# $count is a whole number.
rehost-limit-left-after = 此次之後剩餘 { NUMBER($count) } 次
rehost-do = 遷移授權
rehost-ask = 傳送給客服
rehost-requests = 顯示請求

## After it

rehost-asked = 客服已收到您的請求。
rehost-asked-text = 授權在 { $host } 上繼續有效。會有郵件確認該請求；其狀態在「請求」中。
rehost-done = 授權現在在 { $host } 上有效。
rehost-remove = 請從 { $host } 上移除舊金鑰和舊檔案。
rehost-set-aside = 已開始的 { $serial } 遷移讓位於此次遷移。
rehost-go-back = 返回該遷移

## History of a license

history-tab = 歷程
history-of = { $serial } 的歷程
history-not-yet = 尚未註冊。授權發生的事情將顯示於此。
history-none = 沒有關於此授權的記錄。
history-offline = 無法連線到入口網站：此處為最近的事件，已替換的金鑰在恢復連線後顯示。
history-inactive = 已失效
history-then = 之後
history-replaced = 已替換
history-file = 授權檔
history-file-outdated = 已下載的檔案已失效：於 { $date } 替換。
# $serial is a serial number, in all of these.
history-registered = 已註冊
history-renewed = 已註冊，續約 { $serial }
history-converted = 由兌換券兌換
history-drawn = 從 { $serial } 支取
history-rehosted = 已遷移至另一部主機
history-upgraded-from = 由 { $serial } 升級而來
history-upgraded-into = 部分升級為 { $serial }
history-superseded = 全部升級為 { $serial }
history-returned = 已退回合約
history-delivered = 金鑰和檔案已寄送給 { $to }
history-delivered-sealed = 金鑰和檔案已透過密封檔交付
history-transferred = 已確定擁有者
history-other = 已變更
# $name is a person, $site a partner's site, in all of these.
history-by = { $name }
history-by-partner = { $name }，{ $site }，代表客戶
history-by-site = { $site }，代表客戶
# $actor is the partner's person and site.
history-registered-by-partner = { $date }，{ $actor }，代表客戶

## Handing keys over

deliver-title = 交付金鑰
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }：金鑰和授權檔將交給一個人。每個授權的歷程中都會顯示。
deliver-way = 方式
deliver-way-mail = 透過郵件
deliver-way-sealed = 透過密封檔
deliver-to = 收件者
deliver-to-other = 其他電子郵件
deliver-email = 電子郵件
deliver-to-hint = 金鑰只會傳送給訂單中列出的人、技術聯絡人和所有者。
deliver-to-unknown = 訂單中沒有使用此電子郵件的人，也不是技術聯絡人或所有者。無法將金鑰傳送到此處。
deliver-mail-text = 金鑰以明文寫在郵件中，授權檔作為附件。
deliver-sealed-text = 將金鑰和檔案放入一個只有通關密語才能開啟的檔案。請透過其他途徑告知通關密語。
# $minimum is a whole number.
deliver-passphrase-hint = 至少 { NUMBER($minimum) } 個字元。不會儲存在任何地方。
deliver-generate = 為我產生一個
deliver-own = 改為自行輸入
deliver-copy = 複製
deliver-copied = 已複製通關密語
deliver-once = 僅在此處顯示，不會儲存在任何地方。
deliver-tell = 請透過檔案之外的途徑將通關密語告知收件者。
deliver-mail = 傳送郵件
deliver-seal = 儲存密封檔
deliver-mailed = 金鑰和檔案正在傳送給 { $to }。
deliver-sealed = 密封檔已儲存
deliver-saved = 位置：{ $path }
deliver-open = 收件者如何開啟
deliver-open-text = 這是 age 格式的 tar 封存檔。任何 age 工具都能開啟；命令會詢問通關密語：
