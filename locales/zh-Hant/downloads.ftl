### 下載：可取得的軟體、佇列，以及每個檔案的結果。

## 下載的狀態

downloads-share-of = { $share }，共 { $size }
downloads-time-left = 剩餘 { $time }
downloads-waiting = 排隊中
downloads-waiting-resume = 排隊中 · 從 { $received } 繼續
downloads-offline = 連上入口網站後開始
downloads-offline-resume = 可連線到入口網站後從 { $received } 繼續
downloads-verifying = 正在驗證檔案
downloads-done = 已下載
downloads-verified-sha256 = 已驗證（SHA-256）
downloads-verified-signature = 已驗證（供應商簽章）
downloads-failed = 下載失敗。
downloads-cancelled = 已取消
downloads-cancelled-resume = 在 { $received } 處取消

## 佇列

downloads-queue = 佇列
downloads-queue-empty = 暫無下載
downloads-queue-empty-text = 選擇下方的軟體，或授權詳細資訊中的授權檔。每個檔案都會經過驗證。
downloads-queue-under-way = { NUMBER($count) } 項進行中
downloads-folder = 儲存到
downloads-folder-change = 變更
downloads-progress = { $file } 的進度
downloads-cancel = 取消
downloads-retry = 重試
downloads-resume = 繼續
downloads-open = 開啟
downloads-show-folder = 在資料夾中顯示 { $file }
downloads-forget = 從清單中移除 { $file }
downloads-forgotten = 已從清單中移除 { $file }。檔案會保留。
downloads-forgotten-unfinished = 已從清單中移除 { $file }。

## 軟體

downloads-software = 您的授權對應的軟體
downloads-search = 搜尋軟體
downloads-search-placeholder = 搜尋產品、檔案、版本…
downloads-software-empty = 暫無軟體
downloads-software-empty-text = 您已獲授權的產品的軟體會顯示在這裡。
downloads-software-none = 沒有相符的項目
downloads-software-none-text = 沒有產品或檔案符合您的搜尋。
downloads-search-clear = 顯示全部
downloads-files = { NUMBER($count) } 個檔案
downloads-version = 版本 { $version }
downloads-released = 發布於 { $date }
downloads-get = 下載
downloads-refused = 無法使用
downloads-here = 已下載
downloads-in-queue = 排隊中
downloads-show-more = 顯示更多產品
keys-changed-title = { $portal } 使用新金鑰簽署授權檔
keys-changed-text = 在您信任新金鑰之前，用它簽章的授權檔會被拒絕。請透過電話或供應商的網站（而不是透過入口網站）取得其指紋並進行比較。
keys-changed-trusted = 目前信任的金鑰
keys-changed-new = 新金鑰
keys-trust = 信任新金鑰
keys-dialog-title = 信任 { $portal } 的新金鑰？
keys-dialog-text =
    用新金鑰簽章的授權檔將被接受。僅在供應商確認指紋後才信任它。

    新金鑰：
    { $new }

    目前信任的金鑰：
    { $trusted }
