### 變更：待傳送的內容，以及廠商處的變更。

## 兩個部分

changes-part-yours = 您的變更
changes-part-vendor = 廠商處
changes-more = { $count ->
   *[other] 又有 { NUMBER($count) } 項變更
}
changes-more-many = 又有至少 { NUMBER($count) } 項變更
changes-becomes = 變為

## 您的變更

outbox-way = 正在傳往入口網站
outbox-shown = 顯示 { $of } 項中的 { $shown } 項。這些完成後會顯示其餘項。
outbox-state-waiting = 等待中
outbox-state-sending = 正在傳送
outbox-state-sent = 已到入口網站
outbox-state-done = 已完成
outbox-state-conflict = 有衝突
outbox-state-gave-way = 待您處理
outbox-state-refused = 被拒絕
outbox-offline = 離線。變更儲存在此電腦上，連上入口網站後即傳送。
outbox-offline-next = 離線。變更儲存在此電腦上。下次嘗試：{ $when }。
outbox-problem = 入口網站未接受上次嘗試：{ $reason }
outbox-try-now = 立即嘗試
outbox-export = 匯出為檔案
outbox-exported = 已寫入 { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet 曾中斷，資料庫已損毀：{ $known } 項等待中的變更還剩 { $left } 項。請從匯出檔案還原其餘變更，或重新進行變更。
# $name: a file. $date: when it was written.
outbox-lost-newest = 從 { $name } 還原（{ $date }）
outbox-lost-choose = 選擇匯出檔案…
outbox-lost-dismiss = 關閉
# $count: how many changes.
outbox-restored = { $count ->
   *[other] 已還原 { NUMBER($count) } 項變更
}
outbox-empty = 全部已到入口網站
outbox-empty-text = 您變更的內容在入口網站收到之前會列在此處，沒有網路時也是如此。
outbox-empty-step = 前往目錄
outbox-about-field = 欄位 { $name }
outbox-about-reminders = 所有合約的提醒
outbox-days = 到期前 { $days } 天
outbox-mine = 您的值
outbox-theirs = 入口網站上的值
outbox-before = 原值：{ $value }
outbox-conflict = { $name } 也變更了此處。在您決定之前，以入口網站上的值為準。
outbox-conflict-somebody = 他人也變更了此處。在您決定之前，以入口網站上的值為準。
outbox-gave-way = 您移除了此內容，而 { $name } 變更了它。變更優先於移除，因此予以保留。
outbox-gave-way-somebody = 您移除了此內容，而他人變更了它。變更優先於移除，因此予以保留。
outbox-keep-mine = 保留我的
outbox-keep-theirs = 保留入口網站的
outbox-edit = 編輯
outbox-kept-mine = 正在傳送您的值
outbox-kept-theirs = 保留入口網站上的值
outbox-edit-title = 編輯 { $name }
outbox-edit-text = 將傳送您在此處輸入的內容，以取代兩者。
outbox-edit-send = 傳送
outbox-again-title = 編輯並重新傳送
outbox-refused = 入口網站拒絕了此變更：{ $reason }
outbox-edit-again = 重新編輯
outbox-take-back = 收回
outbox-discard = 捨棄
outbox-discard-title = 捨棄此變更
outbox-discard-text = 您輸入的內容將被捨棄，入口網站上的內容保持不變。
outbox-discard-comment = 留言將被捨棄。其他人尚未看到。

## 變更的對象

slot-notes = { notes-title }
slot-comment = 留言
slot-technical-contact = { details-technical-contact }
slot-lead-times = 提醒
slot-reminder = 提醒
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = 排列位置
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = 已刪除

## 廠商處

vendor-mark-seen = 全部標為已看
vendor-marked = 已全部標為已看
vendor-new = { $count ->
    [0] 沒有新內容
   *[other] { NUMBER($count) } 項新內容
}
vendor-new-since = { $count ->
    [0] 自 { $moment } 以來沒有新內容
   *[other] 自 { $moment } 以來有 { NUMBER($count) } 項新內容
}
vendor-new-one = 新
vendor-filter-added = 新增
vendor-filter-renewed = 已續約
vendor-filter-changed = 已變更
vendor-filter-lapsed = 已過期
vendor-filter-hidden = 不再可見
vendor-filter-removed = 已移除
vendor-none = 沒有此類變更
vendor-none-text = 沒有所選類型的變更。
vendor-show-all = 顯示全部
vendor-empty = 尚無變更
vendor-empty-text = 新授權、續約以及廠商的變更都列在此處，並附原來的內容。
vendor-added = 新增
vendor-added-entitlement = 新授權
vendor-added-license = 已註冊
vendor-added-release = 新軟體
vendor-renewed = 已續約
vendor-changed = 已變更
vendor-changed-license = 註冊資訊已變更
vendor-changed-release = 軟體已變更
vendor-lapsed = 已過期
vendor-hidden = 不再可見
vendor-removed = 已移除

## 變更的欄位

altered-serial-number = { catalog-column-serial }
altered-product = { catalog-column-product }
altered-sku = SKU
altered-kind = { catalog-column-kind }
altered-quantity = { catalog-column-quantity }
altered-site = { catalog-column-site }
altered-site-name = { catalog-column-site }
altered-support-id = { details-support-id }
altered-customer-number = 客戶編號
altered-order-number = 訂單編號
altered-ordered-on = { catalog-column-ordered-on }
altered-starts-on = 第一天
altered-ends-on = { renewals-column-ends }
altered-price-tier = { details-tier }
altered-partner = { catalog-column-partner }
altered-reseller-name = { catalog-column-partner }
altered-covers = { details-covers }
altered-renews = 續約自
altered-renewed-by = 續約為
altered-key-printed = 證書上的金鑰
altered-voucher-count = 兌換碼
altered-flex-pool = { details-pool }
altered-keys = { details-key }
altered-host-id = { catalog-column-host }
altered-system-type = { details-system }
altered-deployed-tier = 已部署的價格等級
altered-technical-contact = { details-technical-contact }
altered-owner = { details-owner }
altered-owner-name = { details-owner }
altered-install-at = 安裝地址
altered-file-name = { details-license-file }
altered-registered-at = { details-registered }
altered-version = { details-version }
altered-platform = { details-platform }
altered-language = { settings-language }
altered-size = 大小
altered-released-on = 發布日期
altered-shared = 與您分享
altered-needs-maintenance = 需要維護
altered-sha256 = 總和檢查碼
access-full = 完整存取
access-install = 安裝
access-keys = 檢視（含金鑰）
access-view = 僅檢視
altered-access = 您的權限
altered-other = 其他資訊
