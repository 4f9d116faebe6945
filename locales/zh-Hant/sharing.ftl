### Shares of both sides, and how they are made.

screen-sharing = 分享與據點
sharing-tab-received = 與我分享
sharing-tab-given = 我的分享
sharing-none-received = 沒有人與您分享授權
sharing-none-received-text = 當有人向您的電子郵件地址分享授權時，會依分享者顯示在這裡。
sharing-none-given = 您沒有分享任何內容
sharing-none-given-text = 讓同事或服務商檢視授權，直到您選擇的日期。
sharing-new = 分享客戶編號
sharing-offline = 無法連線到入口網站。顯示的是上次同步時的分享；要變更，需要連線。
sharing-access = 存取權
sharing-access-view = 檢視
sharing-access-view-text = 對方可以檢視授權；金鑰以遮罩顯示。
sharing-access-keys = 檢視（含金鑰）
sharing-access-keys-text = 對方可以檢視授權、金鑰和授權檔案。
sharing-access-full = 完整
sharing-access-full-text = 對方可以對授權執行所有操作：金鑰、升級、移轉到其他主機。
sharing-ends-on = 結束日期
sharing-ends-on-hint = 客戶所在地的最後一天。留空則持續分享，直到您結束。
sharing-description = 說明
sharing-note = 給對方的備註
sharing-own-note = 給自己的備註
sharing-own-note-hint = 僅您可見。
sharing-until = 至 { $date }
sharing-no-end = 無結束日期
sharing-covers-numbers = { $count ->
   *[other] 客戶編號 { $numbers }
}
sharing-covers-licenses = { $count ->
   *[other] { $count } 個授權
}
sharing-shows = { $count ->
   *[other] 顯示 { $count } 個授權
}
sharing-show-licenses = { $count ->
   *[other] 檢視 { $count } 個授權
}
sharing-own-fields = 您可以為分享的授權加入自己的欄位。
sharing-own-fields-open = 設定欄位
sharing-change = 變更
sharing-end = 結束分享
sharing-change-title = 變更與 { $email } 的分享
sharing-change-text = 變更會以電子郵件通知 { $email }。
sharing-changed = 已變更與 { $email } 的分享
sharing-save = 儲存
sharing-end-title = 結束與 { $email } 的分享？
sharing-end-text = { $count ->
   *[other] 下次同步時，{ $count } 個授權將從 { $email } 的裝置上消失。
}
sharing-end-full-text = { $count ->
   *[other] 下次同步時，{ $count } 個授權將從 { $email } 的裝置上消失。對方註冊的授權由您據點的管理員決定。
}
sharing-ended = 已結束與 { $email } 的分享
sharing-not-used = 尚未使用
sharing-used-synced = 上次同步：{ $date }
sharing-used-file = 已取得 { $serial } 的授權檔案：{ $date }
sharing-used-delivered = 已轉寄 { $serial } 的金鑰：{ $date }
sharing-used-acted = { $serial } 的上次變更：{ $date }
sharing-numbers = 客戶編號
sharing-select-all = 全選
sharing-clear = 清除
sharing-number-owned = 其中您擁有的
sharing-number-description = { $number } 的說明
sharing-numbers-chosen = { $count ->
   *[other] 已選取 { $count } / { $of }
}
sharing-no-numbers = 您不擁有也不管理任何帶客戶編號的授權。只有擁有者和據點管理員可以分享。
sharing-title = { $count ->
   *[other] 分享 { $count } 個授權
}
sharing-title-numbers = 分享客戶編號
sharing-text = 對方會收到電子郵件，登入後即可在 Licet 中看到這些授權。
sharing-done = 已與 { $email } 分享
sharing-share = 分享
sharing-email = 電子郵件地址
sharing-email-hint = 對方暫時不需要帳戶。
sharing-preview = { $count ->
   *[other] 向 { $email } 顯示 { $count } 個授權，直到您結束分享。
}
sharing-preview-until = { $count ->
   *[other] 向 { $email } 顯示 { $count } 個授權，至 { $date }。
}
sharing-preview-later = 包括日後購買的授權。
sharing-preview-refused = { $count ->
   *[other] { $serial } 等 { $count } 個授權被排除：只有擁有者和據點管理員可以分享。
}
sharing-action = 分享…
sharing-action-selection = { $count ->
   *[other] 分享 { $count } 個授權…
}
catalog-filter-shared-by = 分享者
