### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = 遷移至另一部主機
rehost-text = 為授權指派新的主機 ID，並取得新的金鑰和檔案。
rehost-no-license = 未選擇授權
rehost-no-license-text = 在目錄中選擇授權，然後選擇「更多」。
rehost-catalog = 前往目錄
rehost-step-host = 新主機
rehost-step-review = 檢閱
rehost-step-request = 請求
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = 在 { $host } 上有效。
rehost-no-host = 無主機
rehost-offline = 無法連線到入口網站。您輸入的內容已保留。恢復連線後會顯示影響。
rehost-why = 原因
rehost-why-hint = 記錄在入口網站的稽核記錄中。
rehost-reason-hardware_replaced = 更換電腦
rehost-reason-hardware_changed = 變更硬體
rehost-reason-virtualized = 遷入或遷出虛擬機器
rehost-reason-moved = 新位置或用途
rehost-reason-host_dead = 舊主機損壞、遺失或遭竊
rehost-reason-other = 其他
rehost-dead-hint = 無需從舊主機移除授權，並可能允許額外遷移一次。
rehost-note = 備註
rehost-note-hint = 供客服在需要決定時檢視。
rehost-host = 新主機
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = 此授權在 { NUMBER($days) } 天內已遷移 { NUMBER($used) } 次；上限為 { NUMBER($limit) } 次。
rehost-next = 下次可遷移日期：{ $date }。
rehost-try-dead = 如果舊主機損壞、遺失或遭竊，請選擇該原因。可能允許額外遷移一次。

## What changes

rehost-old-host = 舊主機
rehost-new-host = 新主機
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $old } 上的 { NUMBER($count) } 個金鑰將對所有人失效。{ $new } 上將由新金鑰替換。
rehost-no-undo = 此操作無法復原。
rehost-care = 由客服決定。
rehost-care-text = 已達到上限，因此將傳送從 { $old } 遷移至 { $new } 的請求。在客服決定之前，不會有任何變化。
rehost-waits = 客服已有此授權的請求，會先處理該請求。您輸入的內容不會新增到其中。
rehost-waits-too = 客服有此授權的未處理請求。即使您現在可以遷移授權，該請求仍會保留。
rehost-replaced = 將停用
rehost-replaced-then = 將會停用
rehost-keys = 金鑰
rehost-file-replace = { $file }（在電腦上替換）
rehost-limit = 遷移上限
rehost-moves = 遷移
rehost-next-label = 下次可遷移日期
rehost-limit-none = 無限制
rehost-limit-used = { NUMBER($days) } 天內已用 { NUMBER($used) } / { NUMBER($limit) } 次
# $count is a whole number.
rehost-limit-left = 剩餘 { NUMBER($count) } 次
# $count is a whole number.
rehost-limit-left-after = 此後剩餘 { NUMBER($count) } 次
rehost-do = 遷移授權
rehost-ask = 傳送給客服
rehost-requests = 顯示請求

## After it

rehost-asked = 已向客服傳送請求
rehost-asked-text = 授權在 { $host } 上繼續有效。您會收到確認郵件。請在「請求」中追蹤該請求。
rehost-done = 授權現在 { $host } 上有效。
rehost-remove = 請從 { $host } 移除舊金鑰和舊授權檔。
rehost-set-aside = { $serial } 的未完成遷移已被此遷移替換。
rehost-go-back = 返回該遷移

## History of a license

history-tab = 歷程
history-of = { $serial } 的歷程
history-not-yet = 尚未註冊。此授權的事件會顯示在這裡。
history-none = 此授權沒有事件記錄。
history-offline = 無法連線到入口網站。顯示最近的事件；恢復連線後會顯示被替換的金鑰。
history-inactive = 已失效
history-then = 之後
history-replaced = 已替換
history-file = 授權檔
history-file-outdated = 您下載的檔案已失效：於 { $date } 被替換。
# $serial is a serial number, in all of these.
history-registered = 已註冊
history-renewed = 已註冊，續約 { $serial }
history-converted = 由兌換券兌換
history-drawn = 從 { $serial } 提取
history-rehosted = 已遷移至另一部主機
history-upgraded-from = 由 { $serial } 升級而來
history-upgraded-into = 部分升級為 { $serial }
history-superseded = 全部升級為 { $serial }
history-returned = 已退回合約
history-delivered = 金鑰和檔案已透過郵件傳送給 { $to }
history-delivered-sealed = 金鑰和檔案已匯出到密封檔
history-transferred = 擁有者已變更
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
deliver-text = { $what }：將金鑰和授權檔傳送給一個人。會記錄在每個授權的歷程中。
deliver-way = 方式
deliver-way-mail = 電子郵件
deliver-way-sealed = 密封檔
deliver-to = 收件者
deliver-to-other = 其他電子郵件
deliver-email = 電子郵件
deliver-to-hint = 只有訂單的聯絡人、技術聯絡人和擁有者可以接收金鑰。
deliver-to-unknown = 此電子郵件不屬於訂單的聯絡人、技術聯絡人或擁有者。無法向其傳送金鑰。
deliver-mail-text = 金鑰以明文傳送，並附上授權檔。
deliver-sealed-text = 一個包含金鑰和授權檔的加密檔案。請透過其他管道傳送通關密語。
# $minimum is a whole number.
deliver-passphrase-hint = 至少 { NUMBER($minimum) } 個字元。不會儲存。
deliver-generate = 產生
deliver-own = 自行輸入
deliver-copy = 複製
deliver-copied = 已複製通關密語
deliver-once = 僅在此顯示，不會儲存。
deliver-tell = 請透過其他管道將通關密語傳送給收件者。
deliver-mail = 傳送郵件
deliver-seal = 儲存密封檔
deliver-mailed = 正在向 { $to } 傳送金鑰和檔案。
deliver-sealed = 密封檔已儲存
deliver-saved = 已儲存到 { $path }
deliver-open = 如何開啟檔案
deliver-open-text = 用 age 加密的 tar 封存檔。任何 age 工具都能開啟。此命令會要求輸入通關密語：
