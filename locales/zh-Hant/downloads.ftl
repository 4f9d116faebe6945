### 下載：可取得的軟體、佇列，以及每個檔案的結果。

## 下載的狀態

downloads-share-of = { $share }，共 { $size }
downloads-time-left = 剩餘 { $time }
downloads-waiting = 正在排隊
downloads-waiting-resume = 正在排隊 · 將從 { $received } 處繼續
downloads-offline = 連上入口網站後開始
downloads-offline-resume = 連上入口網站後從 { $received } 處繼續
downloads-verifying = 正在與廠商發布的內容核對
downloads-done = 已下載
downloads-verified-sha256 = 已驗證：SHA-256 與廠商發布的一致
downloads-verified-signature = 已驗證：由廠商為此授權簽署
downloads-failed = 操作未完成。
downloads-cancelled = 已取消
downloads-cancelled-resume = 在 { $received } 處取消

## 佇列

downloads-queue = 佇列
downloads-queue-empty = 暫無下載
downloads-queue-empty-text = 在下方選擇軟體，或在授權的詳細資訊中選擇授權檔。每個檔案都要通過驗證，才會以正式名稱儲存。
downloads-queue-under-way = { $count ->
   *[other] { NUMBER($count) } 項進行中
}
downloads-folder = 檔案儲存到
downloads-folder-change = 變更
downloads-progress = { $file } 的進度
downloads-cancel = 取消
downloads-retry = 重試
downloads-resume = 繼續
downloads-open = 開啟
downloads-show-folder = 在資料夾中顯示 { $file }
downloads-forget = 從清單中移除 { $file }
downloads-forgotten = { $file } 已從清單中移除；檔案保留在原處。
downloads-forgotten-unfinished = { $file } 已從清單中移除。

## 軟體

downloads-software = 您的授權對應的軟體
downloads-search = 搜尋軟體
downloads-search-placeholder = 搜尋產品、檔案、版本…
downloads-software-empty = 暫無軟體
downloads-software-empty-text = 您擁有授權的產品的軟體套件會顯示在此。
downloads-software-none = 未找到任何內容
downloads-software-none-text = 沒有產品或檔案包含這些詞。
downloads-search-clear = 顯示全部
downloads-files = { $count ->
   *[other] { NUMBER($count) } 個檔案
}
downloads-version = 版本 { $version }
downloads-released = 發布於 { $date }
downloads-get = 下載
downloads-refused = 無法取得
downloads-here = 已下載
downloads-in-queue = 在佇列中
downloads-show-more = 顯示更多產品
keys-changed-title = { $portal } 使用新金鑰簽署授權檔案
keys-changed-text = 在您信任新金鑰之前，使用它的檔案會遭拒。請透過電話或供應商網站（而非入口網站）取得其指紋並進行比較。
keys-changed-trusted = 目前信任的金鑰
keys-changed-new = 新金鑰
keys-trust = 信任新金鑰
keys-dialog-title = 信任 { $portal } 的新金鑰？
keys-dialog-text =
    以新金鑰簽署的授權檔案將被視為真實。僅當供應商確認了指紋時才信任它。

    新金鑰：
    { $new }

    目前信任的金鑰：
    { $trusted }
