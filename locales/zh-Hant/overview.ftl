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

overview-timeline-title = 合約到期時間
overview-timeline-label = 有合約到期的各週。使用箭頭鍵逐週移動。
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

overview-needs-you = 待您處理
overview-needs-nothing = 沒有待處理的事項
overview-needs-nothing-text = 沒有已過期或將在 30 天內到期的合約，也沒有出錯。
overview-undecided-text = 被入口網站拒絕，或他人也變更了同一處。
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
overview-contract-partner = { $partner } 是您登記在案的合作夥伴
overview-contract-partner-short = 合作夥伴 { $partner }
overview-download-failed = { $file } 未能下載
overview-sync-failed = 上次同步失敗

## 廠商處的變更

overview-changes = 廠商處的變更
overview-changes-none = 近期沒有變更。
overview-changes-all = 檢視全部
change-added-entitlement = { $count ->
   *[other] 新增 { NUMBER($count) } 個授權
}
change-added-license = { $count ->
   *[other] 已註冊 { NUMBER($count) } 個授權
}
change-added-release = { $count ->
   *[other] 已發布 { NUMBER($count) } 個軟體套件
}
change-added-release-one = { $name } 已發布
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
change-among-them = 其中包括 { $name }

## 已部署與已授權

overview-deployed = 已部署/可使用
overview-deployed-none = 尚無按席次計數的授權。
overview-deployed-of = { $deployed } / { $entitled }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) } 個已過期
overview-deployed-over = 部署量超過購買量

## 下載

overview-downloads = 下載
overview-downloads-none = 尚未下載任何內容。

## 首次載入，以及尚無內容時

overview-first-load = 正在載入您的授權
overview-first-load-begins = 入口網站正在準備。
overview-first-load-rows = { $rows ->
   *[other] 已到達 { NUMBER($rows) } 列。已到達的內容可以立即使用。
}
overview-empty = 尚無授權
overview-empty-text = 當訂單列有 { $email }，或據點將您列為成員後，授權會顯示在此。請詢問訂購人或據點管理員。
overview-empty-offline = 無法連線到入口網站，且先前沒有載入過內容。請檢查網路，然後同步。
