### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = 據點
sites-tab-numbers = 客戶編號
sites-tab-continuity = 持續性
sites-offline = 無法連線至入口網站。恢復後會顯示。
sites-list = 您的據點
sites-search = 尋找據點
sites-search-people = 尋找人員
sites-none = 尚無據點
sites-none-text = 當據點管理員邀請您或核准您的申請，或訂單將您列為聯絡人時，您即屬於該據點。
sites-support-id = 支援 ID
sites-numbers = 客戶編號
sites-address = 地址
sites-administrators = 管理員
sites-administrators-none = 無管理員
sites-administrator-one = 一位管理員
sites-role = 角色
# $name is the name of a person, or an e-mail address.
sites-role-of = { $name } 的角色
sites-role-administrator = 管理員
sites-role-member = 成員
sites-role-viewer = 檢視者
sites-role-administrator-text = 決定人員、共用和申請，並使用該據點的所有授權。
sites-role-member-text = 使用該據點的所有授權並可檢視金鑰。
sites-role-viewer-text = 檢視該據點的授權（金鑰已遮蔽），不能變更。
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } 現在是：{ $role }
sites-members = 人員
# $count is a whole number.
sites-members-count = 此據點有 { NUMBER($count) } 人。其管理員可檢視成員。
sites-person = 人員
sites-source-record = 廠商記錄
sites-source-order = 訂單聯絡人
sites-source-invitation = 邀請
sites-source-request = 已核准的申請
sites-last-sign-in = 上次登入
sites-never = 從未
sites-owns = 授權
sites-no-account = 尚無帳戶
# $name is the name of a person, or an e-mail address.
sites-more = { $name } 的更多操作
sites-levels = 各層級的權限
sites-no-administrator = 此據點沒有管理員。無人可以邀請人員或決定申請及遺留的授權。請聯絡客服指定管理員。
sites-one-administrator = 此據點只有一位管理員。請指定第二位管理員，以便其不在時有人做決定。
sites-one-administrator-member = 此據點只有一位管理員。請其指定第二位管理員。
sites-invite = 邀請同事
# $site is the name of a site.
sites-invite-title = 邀請加入 { $site }
# $site is the name of a site.
sites-invite-text = 同事會收到郵件，接受後即屬於 { $site }。邀請在 14 天後失效。
sites-invite-send = 傳送邀請
# $email is an e-mail address.
sites-invited = 已向 { $email } 傳送邀請
sites-invitations = 待接受的邀請
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = { $name } 於 { $date } 邀請 · { $end } 失效
sites-resend = 重新傳送
# $email is an e-mail address.
sites-invitation-resent = 已重新向 { $email } 傳送邀請
sites-withdraw = 撤回
# $email is an e-mail address.
sites-invitation-withdrawn = 已撤回對 { $email } 的邀請
sites-remove = 從據點移除
# $name is the name of a person, or an e-mail address.
sites-remove-title = 移除 { $name }？
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } 在任何裝置上都不再看到 { $site } 的授權，並會收到郵件通知。
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = 已將 { $name } 從 { $site } 移除
# $count is a whole number.
sites-owned = { NUMBER($count) } 個授權如何處理
sites-hand-over = 移交給同事
sites-unattended = 暫無負責人：由管理員稍後決定
sites-new-owner = 新擁有者
sites-new-administrator = 新管理員
sites-new-administrator-text = 您是最後一位管理員。必須有人接任。
sites-choose-person = 選擇人員
sites-leave = 離開據點
# $site is the name of a site.
sites-leave-title = 離開 { $site }？
# $site is the name of a site.
sites-leave-text = 您將不再看到 { $site } 的授權。其管理員會收到通知。要返回，需有人邀請您。
# $site is the name of a site.
sites-left = 您已離開 { $site }
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } 邀請您加入 { $site }
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = 角色：{ $role }。接受後您可以檢視該據點的授權，該據點的人會看到您的姓名。{ $end } 失效。
sites-accept = 接受
sites-decline = 拒絕
# $site is the name of a site.
sites-accepted = 您現在屬於 { $site }
sites-numbers-text = 新增客戶編號後，您可以檢視該編號下已購買和將購買的所有內容。
sites-numbers-own = 您的客戶編號
sites-numbers-shared = 與您共用的客戶編號
sites-numbers-none = 尚無客戶編號
sites-numbers-none-text = 請與訂單號碼一起新增。兩者都在購買證書上。
sites-number = 客戶編號
sites-number-add = 新增客戶編號
sites-number-add-verb = 新增
sites-number-add-text = 該編號下購買的內容會立即出現在您的目錄中，無需核准。
sites-number-matching-order = 相符的訂單號碼
sites-number-matching-order-text = 該客戶編號的任一訂單均可用於證明。
sites-number-comment = 備註
# $number is a customer number.
sites-number-added = 已新增客戶編號 { $number }
# $order is an order number.
sites-number-order = 訂單 { $order }
# $count is a whole number.
sites-number-entitlements = { NUMBER($count) } 項權利
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = 由 { $name } 共用
# $number is a customer number.
sites-number-remove = 移除客戶編號 { $number }
sites-number-remove-verb = 移除
# $number is a customer number.
sites-number-remove-text = 僅透過 { $number } 看到的內容會從您的目錄中消失。您以此註冊的授權將等待據點決定。
# $number is a customer number.
sites-number-removed = 已移除客戶編號 { $number }
sites-continuity-text = 有人缺席時會受阻的授權和據點：缺席的擁有者、不再登入的成員、管理員過少。
sites-continuity-fine = 無需處理。
sites-absent-for = 未登入時間
# $count is a whole number.
sites-months = { NUMBER($count) } 個月
sites-absent-owners = 擁有者缺席的授權
sites-absent-left = 已離開據點
sites-absent-locked = 帳戶已鎖定
sites-absent-never-signed-in = 從未登入
# $month is a month with its year.
sites-absent-dormant = 上次登入：{ $month }
sites-absent-no-owner = 無人註冊，或其擁有者已被移除
sites-no-owner = 無擁有者的授權
sites-account-gone = 已刪除的帳戶
# $count is a whole number.
sites-licenses = { NUMBER($count) } 個授權
sites-quiet = 未登入的人員
sites-take-over = 接管…
sites-not-yet = 6 個月後可接管
# $count is a whole number.
sites-take-over-title = 接管 { NUMBER($count) } 個授權
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
# $count is a whole number.
sites-take-over-text = { $name } 在 { $site } 的 { NUMBER($count) } 個授權將更換擁有者。{ $name } 和所有管理員會收到通知。
# $site is the name of a site.
# $count is a whole number.
sites-take-over-unowned = { $site } 的 { NUMBER($count) } 個授權將指定擁有者。所有管理員會收到通知。
sites-take-over-confirm = 確認
# $count is a whole number.
sites-taken-over = { NUMBER($count) } 個授權已更換擁有者
sites-owner-me = 我
sites-owner-colleague = 同事
sites-colleague = 同事
sites-open = 此據點的人員和層級
find-title = 尋找您的授權
# $email is an e-mail address.
find-text = 您的帳戶（{ $email }）尚未看到授權。請用以下方式之一尋找。
find-number = 透過客戶編號
find-number-text = 輸入編號和其中一個訂單，即可立即看到該編號下購買的所有內容，無需核准。
find-certificate = 透過購買證書
find-certificate-text = 使用證書上的序號和訂單編號即可立即註冊。授權將歸您所有，據點管理員會收到通知。
find-certificate-open = 輸入證書
find-found = 已找到。同步後會出現在目錄中。
sites-partners = 經銷商
sites-partners-text = 向此據點銷售的經銷商，以及各自可對所售授權執行的操作。他們看不到您在別處購買的內容。
sites-partners-none = 沒有經銷商向此據點銷售過。
sites-partner-orders = { $count ->
   *[other] { NUMBER($count) } 個訂單 · 最近 { $date }
}
sites-partner-set = 由 { $name } 於 { $date } 設定
sites-partner-usual = 預設設定，未變更
sites-partner-change = 變更
sites-partner-title = { $name } 可執行的操作
sites-partner-title-text = 立即適用於 { $name } 銷售給 { $site } 的所有內容。雙方據點的人員會收到通知。
sites-partner-level = 經銷商可以
sites-partner-level-none = 無
sites-partner-level-register = 註冊和升級
sites-partner-level-manage = 代為管理
sites-partner-level-none-text = 只能看到授權存在（金鑰已遮蔽），不能執行任何操作。
sites-partner-level-register-text = 代您註冊和升級，並可檢視金鑰。每次都會通知您。
sites-partner-level-manage-text = 對其所售內容執行成員可做的一切操作，包括遷移和提取授權；人員、角色和共用除外。
sites-partner-until = 最後一天
sites-partner-until-hint = 留空：直到您變更為止。之後經銷商可註冊和升級。
sites-partner-until-date = 至 { $date }
sites-partner-save = 儲存
sites-partner-changed = { $name }：已儲存。經銷商會收到通知。
find-site = 透過支援 ID
find-site-text = 請求存取您組織的據點。由其管理員決定，如沒有則由客服決定。結果會透過郵件通知您。
find-site-open = 請求存取
find-waiting = 您的請求
find-waiting-open = 開啟請求
find-more = 尋找更多授權
find-certificate-dialog = 查詢證書
find-certificate-dialog-text = 兩個編號都在購買證書上。可立即註冊，無需核准。
find-certificate-serial = 序號
find-certificate-order = 訂單編號
find-certificate-go = 查詢
find-certificate-unknown = 此訂單中沒有該序號。請檢查兩個編號。
find-certificate-registered = 已有人註冊。請請求存取該據點，或請求該授權。
