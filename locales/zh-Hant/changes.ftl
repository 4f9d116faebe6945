### 變更：待傳送的內容，以及供應商的變更。

## 兩個部分

changes-part-yours = 我的變更
changes-part-vendor = 來自供應商
changes-more = { $count ->
   *[other] 又有 { NUMBER($count) } 項變更
}
changes-more-many = 至少還有 { NUMBER($count) } 項變更
changes-becomes = 變更為

## 您的變更

outbox-way = 等待傳送
outbox-shown = 顯示 { $shown } / { $of } 項。其餘各項將在這些傳送後顯示。
outbox-state-waiting = 等待中
outbox-state-sending = 正在傳送
outbox-state-sent = 已傳送
outbox-state-done = 已完成
outbox-state-conflict = 衝突
outbox-state-gave-way = 需要處理
outbox-state-refused = 被拒絕
outbox-offline = 您已離線。變更保留在此電腦上，可連線到入口網站後傳送。
outbox-offline-next = 您已離線。變更保留在此電腦上。下次嘗試：{ $when }。
outbox-problem = 上次嘗試失敗：{ $reason }
outbox-try-now = 立即嘗試
outbox-export = 匯出到檔案
outbox-exported = 已匯出到 { $path }
# $known, $left: numbers of changes.
outbox-lost = Licet 被中斷，資料庫已損壞。{ $known } 項未傳送的變更中還剩 { $left } 項。請從匯出檔案還原其餘各項，或重新變更。
# $name: a file. $date: when it was written.
outbox-lost-newest = 從 { $name } 還原（{ $date }）
outbox-lost-choose = 選擇匯出檔案…
outbox-lost-dismiss = 關閉
# $count: how many changes.
outbox-restored = { $count ->
   *[other] 已還原 { NUMBER($count) } 項變更
}
outbox-empty = 所有變更已同步
outbox-empty-text = 無論線上還是離線，您的變更都會顯示在這裡，直到同步完成。
outbox-empty-step = 前往目錄
outbox-about-field = 欄位 { $name }
outbox-about-reminders = 所有合約的提醒
outbox-days = 到期前 { $days } 天
outbox-mine = 您的值
outbox-theirs = 入口網站的值
outbox-before = 之前：{ $value }
outbox-conflict = { $name } 也變更了此項。在您決定之前，以入口網站的值為準。
outbox-conflict-somebody = 其他人也變更了此項。在您決定之前，以入口網站的值為準。
outbox-gave-way = 您移除此項時，{ $name } 變更了它。變更優先於移除，因此已保留。
outbox-gave-way-somebody = 您移除此項時，其他人變更了它。變更優先於移除，因此已保留。
outbox-keep-mine = 保留我的
outbox-keep-theirs = 保留入口網站的值
outbox-edit = 編輯
outbox-kept-mine = 正在傳送您的值
outbox-kept-theirs = 已保留入口網站的值
outbox-edit-title = 編輯 { $name }
outbox-edit-text = 此值將替換兩者。
outbox-edit-send = 傳送
outbox-again-title = 編輯並重新傳送
outbox-refused = 入口網站拒絕了此項：{ $reason }
outbox-edit-again = 重新編輯
outbox-take-back = 復原
outbox-discard = 捨棄
outbox-discard-title = 捨棄此變更？
outbox-discard-text = 您的變更將被捨棄，保留入口網站的值。
outbox-discard-comment = 留言將被捨棄。沒有其他人看到過。

## 變更的對象

slot-notes = { notes-title }
slot-comment = 留言
slot-technical-contact = { details-technical-contact }
slot-lead-times = 提醒
slot-renewal = 續約
slot-renewal-asked = 詢問經銷商日期
slot-reminder-schedule = 通知時間安排
slot-reminder = 提醒
slot-inbox = 收件匣
slot-notices = 訊息
slot-updated = 已更新
slot-field = { catalog-filter-field }
slot-name = { fields-name }
slot-kind = { fields-kind }
slot-choices = { fields-choices }
slot-position = 位置
slot-on-own = { fields-on-own }
slot-on-shared = { fields-on-shared }
slot-deleted = 已刪除
slot-request-form = 請求
slot-request-act = 訊息或決定

## 供應商

vendor-mark-seen = 全部標為已讀
vendor-marked = 已全部標為已讀
vendor-new = { $count ->
    [0] 沒有新變更
   *[other] { NUMBER($count) } 項新變更
}
vendor-new-since = { $count ->
    [0] 自 { $moment } 以來沒有新變更
   *[other] 自 { $moment } 以來有 { NUMBER($count) } 項新變更
}
vendor-new-one = 新
vendor-filter-added = 新增
vendor-filter-renewed = 已續約
vendor-filter-changed = 已變更
vendor-filter-lapsed = 已過期
vendor-filter-hidden = 不再可見
vendor-filter-removed = 已移除
vendor-none = 沒有相符的變更
vendor-none-text = 沒有變更符合所選類型。
vendor-show-all = 顯示全部
vendor-empty = 尚無變更
vendor-empty-text = 新授權、續約和供應商的變更會顯示在這裡。
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
altered-starts-on = 開始日期
altered-ends-on = 到期日期
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
altered-deployed-tier = 部署的價格等級
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
