### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = 請求

## What they are and how they stand

requests-kind-site-access = 存取據點
requests-kind-role-change = 其他角色
requests-kind-ownership-transfer = 轉讓擁有權
requests-kind-license-assignment = 指派授權
requests-kind-new-address = 新的安裝地址
requests-kind-rehost = 主機 ID 變更
requests-kind-general = 一般請求
requests-state-open = 處理中
requests-state-needs-answer = 需要回答
requests-state-approved = 已核准
requests-state-refused = 已拒絕
requests-state-withdrawn = 已撤回
requests-state-expired = 已過期
requests-waits-you = 等待您決定
requests-waits-your-answer = 等待您回答
requests-waits-asker = 等待請求人回答
requests-waits-administrators = 等待據點管理員（如沒有則為客服）
requests-waits-receiver = 等待接收人
requests-waits-care = 等待客服
requests-waits-sending = 已儲存在此電腦，尚未傳送
requests-not-taken = 入口網站未接受。開啟以檢視原因。

## The list

requests-filter = 篩選請求
# $count is a whole number.
requests-open = 處理中 { NUMBER($count) }
# $count is a whole number.
requests-all = 全部 { NUMBER($count) }
requests-none = 暫無請求
requests-none-text = 您可以請求存取據點、請求授權或轉讓，也可以詢問客服。請求及其答覆顯示在這裡。
requests-none-open = 沒有處理中的請求
requests-none-open-text = 所有請求均已處理。

## One request and its conversation

requests-one = 請求
requests-pick = 選擇一個請求
requests-pick-text = 對話、檔案和決定顯示在這裡。
requests-you = 您
# What somebody did, after their name.
requests-step-message = 留言
requests-step-ask = 提問
requests-step-approve = 核准
requests-step-refuse = 拒絕
requests-step-withdraw = 撤回
requests-party-asker = 請求人
requests-party-receiver = 接收人
requests-party-administrator = 管理員
requests-party-care = 客服
requests-message = 訊息
requests-readers = 此請求的所有參與者都看得到。請勿傳送授權金鑰。
requests-written = 已儲存
requests-send = 傳送
requests-ask = 提問
requests-attach = 附加檔案
# $name is the name of a file.
requests-attached = 已附加：{ $name }
requests-attachments = 檔案
requests-save = 儲存
requests-asked-by = 請求人
requests-site = 據點
requests-new-owner = 新擁有者
requests-role = 角色
requests-role-administrator = 管理員
requests-role-member = 成員
requests-role-viewer = 檢視者
requests-address = 地址
requests-customer-number = 客戶編號
requests-new-host = 新主機
requests-subject = 主旨
requests-serials = 序號
requests-when = 請求時間
requests-expires = 過期時間
requests-transfer-order = 轉讓會變更此處授權的擁有者，不會變更訂單。
# $date is a date and a time.
requests-rehost-used = 授權已於 { $date } 遷移。
requests-rehost-granted = 客服已核准：您可以再遷移一次授權。請開啟該授權並選擇遷移到其他主機。

## Deciding

requests-approve = 核准
requests-accept = 接受
requests-answered = 標記為已答覆
requests-refuse = 拒絕
requests-withdraw = 撤回
requests-reason = 原因
requests-approve-title = 核准此請求？
requests-refuse-title = 拒絕此請求？
requests-withdraw-title = 撤回此請求？
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } 將成為 { $site } 的成員並看到其所有授權。
requests-approve-role-change = { $person } 將在 { $site } 擁有所請求的角色。
requests-approve-ownership-transfer = 您將擁有 { $count } 個授權。訂單不變。
requests-approve-license-assignment = 此請求中沒有擁有者的授權將歸 { $person } 所有。
requests-approve-new-address = 此客戶編號的授權可立即選擇該地址。
requests-approve-rehost = { $person } 可以再遷移一次授權。
requests-approve-general = 請求將以已答覆關閉。
# $person is who asked.
requests-refuse-text = 將告知 { $person } 您的原因。其他不變。
requests-withdraw-text = 之後無人能再決定。您可以稍後重新請求。
requests-done-approve = 已核准
requests-done-refuse = 已拒絕
requests-done-withdraw = 已撤回

## A new one

requests-new = 新增請求
requests-new-site-access = 由據點管理員決定，如沒有則由客服決定。無人決定的請求將在 14 天後過期。
requests-new-role-change = 由據點管理員決定，如沒有則由客服決定。
requests-new-ownership-transfer = 新擁有者必須接受。據點管理員會收到通知。
requests-new-license-assignment = 由據點管理員決定，如沒有則由客服決定。只能指派沒有擁有者的授權。
requests-new-general = 由客服答覆。
requests-new-send = 傳送請求
requests-kind = 您需要什麼？
requests-support-id = 支援 ID
requests-support-id-hint = 在訂單確認函上，也可以詢問據點管理員。
requests-text = 您的問題
requests-saved = 請求已儲存，將在可以連線到入口網站時傳送。
requests-kind-delegation = 經銷商權限
requests-approve-delegation = 經銷商可對其銷售給 { $site } 的授權執行所請求的操作。您可隨時在「分享與據點」中收回。
requests-new-delegation = 由客戶的管理員決定，如沒有則由客服決定。
requests-new-new-address = 由據點管理員決定，如沒有則由客服決定。之後可為該客戶編號的授權選擇此地址。
requests-role-wanted = 請求的角色
requests-partner = 經銷商
requests-level = 可執行
requests-until = 截止日期
requests-menu-transfer = 請求轉讓…
requests-menu-assignment = 請求此授權…
requests-menu-address = 請求新地址…
