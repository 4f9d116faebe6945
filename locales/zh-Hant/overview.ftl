### 總覽：需要處理的事項、到期情況、變更內容。

overview-sync-now = 立即同步

## 圖磚

overview-tile-none = 無
overview-tile-next = 下一個 { $date }
overview-tile-lapsed = 無更新，無支援
overview-tile-lapsed-seats = { $seats ->
   *[other] { NUMBER($seats) } 個席次無更新
}

## 合約到期時間

overview-timeline-title = 即將到期
overview-timeline-label = 有合約到期的週。使用方向鍵在各週之間移動。
overview-timeline-weeks = { $weeks ->
   *[other] { NUMBER($weeks) } 週
}
overview-timeline-contracts = { $count ->
   *[other] { NUMBER($count) } 份合約
}
overview-timeline-part = { $bucket }：{ NUMBER($count) }
overview-timeline-today = 今天
overview-timeline-week = 週
overview-timeline-total = 合計
overview-timeline-empty = { $weeks ->
   *[other] 這 { NUMBER($weeks) } 週內沒有合約到期。
}

## 待處理

overview-needs-you = 需要處理
overview-needs-nothing = 沒有需要處理的事項
overview-needs-nothing-text = 沒有已過期或將在 30 天內到期的合約，也沒有失敗的操作。
overview-undecided-text = 被入口網站拒絕，或其他人也做了變更
overview-needs-more = { $count ->
   *[other] 「續約」中還有 { NUMBER($count) } 項
}
overview-ask-for-renewal = 申請續約
overview-open-license = 開啟 { $serial }
overview-contract-lapsed = { $seats ->
   *[other] { $date }過期 · { NUMBER($seats) } 個席次失去內容更新
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = 已於 { $date } 過期 · 內容更新已停止
overview-contract-today = 今天到期
overview-contract-ends = { $date }到期
overview-contract-partner = 經銷商：{ $partner }
overview-contract-partner-short = 經銷商：{ $partner }
overview-download-failed = { $file } 下載失敗
overview-sync-failed = 上次同步失敗

## 供應商的變更

overview-changes = 最近的變更
overview-changes-none = 最近沒有變更
overview-changes-all = 檢視全部
change-added-entitlement = { $count ->
   *[other] 新增 { NUMBER($count) } 個授權
}
change-added-license = { $count ->
   *[other] 已註冊 { NUMBER($count) } 個授權
}
change-added-release = 已發布 { NUMBER($count) } 個軟體套件
change-added-release-one = 已發布 { $name }
change-added-other = { $count ->
   *[other] 新增 { NUMBER($count) } 筆記錄
}
change-changed-entitlement = { $count ->
   *[other] { NUMBER($count) } 個授權已變更
}
change-changed-license = { $count ->
   *[other] { NUMBER($count) } 項註冊已變更
}
change-changed-release = { $count ->
   *[other] { NUMBER($count) } 個軟體套件已變更
}
change-changed-other = { $count ->
   *[other] { NUMBER($count) } 筆記錄已變更
}
change-renewed-one = { $name } 已續約
change-renewed = { $count ->
   *[other] { NUMBER($count) } 份合約已續約
}
change-lapsed = { $count ->
   *[other] { NUMBER($count) } 份合約已過期
}
change-hidden = { $count ->
   *[other] { NUMBER($count) } 個授權不再可見
}
change-removed = { $count ->
   *[other] { NUMBER($count) } 個授權已移除
}
change-now = 現為 { $serial }
change-among-them = 包括 { $name }

## 已部署與已授權

overview-deployed = 使用中的席次
overview-deployed-none = 尚無依席次計算的授權。
overview-deployed-of = { $deployed } / { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) } 個已過期
overview-deployed-over = 使用量超過已購數量

## 下載

overview-downloads = 下載
overview-downloads-none = 暫無下載

## 首次載入，以及尚無內容時

overview-first-load = 正在載入您的授權
overview-first-load-begins = 入口網站正在準備您的資料。
overview-first-load-rows = 已載入 { NUMBER($rows) } 列。您現在即可使用 Licet。
overview-empty = 尚無授權
overview-empty-text = 當訂單註明 { $email } 或據點將您新增為成員後，授權會顯示在這裡。請聯絡採購人員或據點管理員。
overview-empty-offline = 無法連線到入口網站，且尚未載入任何資料。請檢查網路，然後同步。
home-view = 顯示內容
home-view-customers = 客戶
home-view-shipments = 出貨給您
home-view-care = 佇列
home-view-all = 所有合約
home-search = 尋找客戶
home-customers-count = { $count ->
   *[other] { NUMBER($count) } 個客戶
}
home-customers-none = 沒有此名稱的客戶
home-contracts = { $count ->
   *[other] { NUMBER($count) } 份合約
}
home-lapsed = { $count ->
   *[other] { NUMBER($count) } 份已過期
}
home-renewed = { $count ->
   *[other] { NUMBER($count) } 份已續約
}
home-next = 下次：{ $date }
home-nothing-ends = 沒有到期
home-level-none = 客戶已收回
home-level-register = 您可註冊和升級
home-level-manage = 您代為管理
home-level-until = 至 { $date }
home-asked = 已請求
home-ask = 請求權限
home-ask-of = 向 { $customer } 請求權限
home-ask-register = 註冊和升級
home-ask-manage = 代客戶管理
home-ask-send = 傳送請求
home-undelivered = 待交付的金鑰
home-undelivered-text = 已為客戶取得，但尚未交付。
home-undelivered-count = { $count ->
   *[other] { NUMBER($count) } 個待交付金鑰
}
home-undelivered-by = { $customer } · { $name } 於 { $date } 取得
home-deliver = 交付
home-shipments = 出貨給您的訂單
home-shipment = 訂單 { $order } · { $customer } · { $date }
home-to-register = 待註冊
home-registered = 已註冊
home-keys = 金鑰和檔案
home-software = 軟體
home-care = 您佇列中的請求
home-care-none = 沒有待處理的內容。
home-care-open = 開啟佇列
change-by = 由 { $name }
change-by-you = 由您
