### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = 客服
care-tab-queue = 佇列
care-tab-look-up = 查詢
care-tab-explain = 存取檢查

## The queue

care-queue-filter = 篩選佇列
# $count is a whole number.
care-queue-all = 全部 { NUMBER($count) }
# $count is a whole number.
care-queue-mine = 我的 { NUMBER($count) }
# $count is a whole number.
care-queue-free = 未指派 { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = 逾期 { NUMBER($count) }
care-queue-none = 沒有待決定的申請
care-queue-none-text = 由客服決定的申請顯示在此，最早的在前。
# $person is the name of a person, or an e-mail address.
care-owner = 負責人：{ $person }
care-owner-you = 由您負責
care-owner-none = 未指派
# $date is a date.
care-due = 截止 { $date }
care-overdue = 逾期
care-take = 接手
care-give-back = 退回
care-taken = 您負責此申請。
care-given-back = 申請已退回佇列。
care-more = 顯示更多

## Looking up

care-look-up-label = 序號、電子郵件、支援 ID 或訂單號碼
care-look-up-text = 請完整輸入。每次查詢都會記入客戶可讀的稽核記錄。
care-look-up-go = 查詢
care-found = 找到的項目
care-found-none = 找不到
care-found-none-text = 請檢查輸入錯誤：大寫字母、O 和 0、I 和 1。
care-kind-account = 帳戶
care-kind-site = 據點
care-kind-order = 訂單
care-kind-entitlement = 授權
care-fact-company = 公司
care-state-pending = 未確認
care-state-active = 使用中
care-state-locked = 已鎖定
care-role-care = 客服
care-role-operator = 營運人員
care-fact-created = 建立日期
care-fact-sessions = 工作階段
care-fact-sites = 據點
care-fact-invited = 受邀加入
care-fact-licenses = 授權
care-fact-unattended = 擁有者已離開
care-fact-shares = 共用
# $count is a whole number.
# $shown is a whole number.
care-shares = 已授予 { NUMBER($count) }，已收到 { NUMBER($shown) }
care-fact-open-requests = 未結申請
care-fact-merged = 已合併的位址
care-fact-orders = 訂單
care-fact-entitlements = 授權項目
care-fact-ordered = 下單日期
care-fact-end-customer = 最終客戶
care-fact-reseller = 經銷商
care-fact-ship-to = 收貨方
care-fact-number = 客戶編號
care-fact-people = 人員
care-fact-contacts = 連絡人
care-owner-nobody = 無擁有者
care-fact-term = 期限
care-fact-quantity = 數量
care-fact-registered = 註冊日期
care-not-registered = 未註冊
care-unlimited = 無限制
care-perpetual = 永久
care-decides = 沒有管理員：由客服決定此據點的人員和權限。
care-decides-not = 此據點的人員和權限由其管理員決定。
# $shown is a whole number.
# $count is a whole number.
care-shown-of = 顯示 { NUMBER($shown) } / { NUMBER($count) }

## Why somebody sees a license

care-explain-text = 哪些規則向某人顯示授權，哪些不顯示。
care-explain-email = 帳戶的電子郵件
care-explain-serial = 序號
care-explain-go = 檢查
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } 可看到 { $serial }：{ $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } 看不到 { $serial }
care-access-view = 檢視，金鑰已遮蔽
care-access-keys = 檢視並顯示金鑰
care-access-install = 安裝
care-access-full = 完整存取
# $access is what may be done, as in care-access-view.
care-gives = 授予：{ $access }
care-gives-nothing = 不授予任何權限
care-rules = 規則
care-rule-member = 據點成員
care-rule-ship-to = 收貨連絡人
care-rule-owner = 授權擁有者
care-rule-share = 共用
care-rule-customer-number = 客戶編號
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = 以 { $role } 身分屬於 { $site }。
# $site is the name of a site.
care-why-withdrawn = 屬於銷售方 { $site }。客戶已收回 { $site } 的操作權限。
# $site is the name of a site.
care-why-not-member = 不屬於 { $site }。
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = 已於 { $date } 被 { $person } 從 { $site } 移除。
care-why-unconfirmed = 電子郵件地址未確認，因此不計。
# $order is an order number.
care-why-ship-to = 訂單 { $order } 將此位址列為收貨連絡人。
# $order is an order number.
care-why-not-ship-to = 訂單 { $order } 的最新版本未將此位址列為收貨連絡人。
care-why-owner = 擁有其授權。
care-why-installer = 以安裝人員身分擁有其授權。
care-why-unattended = 擁有其授權但已離開客戶：只能看到它存在。
care-why-owned-by-others = 其授權歸他人所有。
care-why-no-owner = 其授權均無擁有者。
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } 共用了它。
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } 共用了客戶編號 { $number }。
care-why-not-shared = 沒有人與此人共用。
# $person is the name of a person, or an e-mail address.
care-why-share-ended = { $person } 的共用已結束。
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } 曾共用，但已無權共用。
# $number is a customer number.
# $order is an order number.
care-why-number-added = 已用訂單 { $order } 新增客戶編號 { $number }。
# $number is a customer number.
care-why-number-not-added = 未新增客戶編號 { $number }。
care-why-no-number = 訂單沒有客戶編號。
care-source-record = 供應商記錄
care-source-order = 訂單連絡人
care-source-invitation = 邀請
care-source-request = 已核准的申請
# $date is a date.
care-since = 自 { $date } 起
# $date is a date.
care-until = 至 { $date }

## Acts on accounts

care-act-lock = 鎖定帳戶
care-act-unlock = 解除鎖定帳戶
care-act-end-sessions = 結束工作階段
care-act-resend = 重新傳送郵件
care-act-merge = 合併帳戶
# $person is the name of a person, or an e-mail address.
care-act-lock-text = { $person } 的所有工作階段和連結都將結束，解除鎖定前任何人都無法登入。
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } 可再次登入。
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = { $person } 的所有裝置都將登出。
# $person is the name of a person, or an e-mail address.
care-act-resend-text = 將向 { $person } 重新傳送確認郵件或待處理的邀請。
care-reason = 原因
care-reason-told = 原因會透過郵件告知此人，並顯示在稽核記錄中。
# $person is the name of a person, or an e-mail address.
care-done = 完成。已透過郵件告知 { $person }。
# $email is an e-mail address.
care-merge-text = 另一個帳戶的所有內容將移至 { $email }，此後任何人都無法再登入另一個帳戶。兩個信箱都必須在 7 天內確認。
care-merge-email = 另一個帳戶的電子郵件
care-merge-go = 傳送連結
care-merge-sent = 兩個信箱都已收到連結。
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } 將合併到 { $kept }。雙方須在 { $date } 前確認。
# $email is an e-mail address.
care-merge-confirmed = { $email } 已確認。
care-merge-withdraw = 撤回
