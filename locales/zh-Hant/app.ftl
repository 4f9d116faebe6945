### 應用程式框架：導覽列、標題列、狀態列、命令面板、按鍵清單，以及期限用語。
### 術語：license = 授權 · entitlement = 使用權 · maintenance contract = 維護合約 · serial number = 序號
### license key = 授權金鑰 · license file = 授權檔 · order = 訂單 · site = 據點 · reseller = 經銷商
### renewal = 續約 · reminder = 提醒 · mirror = 離線資料 · vendor = 供應商 · request = 請求 · outbox = 寄件匣 · lapsed = 已過期 · flex contract = 彈性合約

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = 跳到內容
app-error-unknown = 發生問題（{ $code }）。請重試。如仍出現，請重新啟動 Licet。

app-search = 搜尋授權
app-search-placeholder = 搜尋序號、產品、訂單、主機…
app-action-search = 搜尋授權

screen-overview = 總覽
screen-catalog = 目錄
screen-renewals = 續約
screen-changes = 變更
screen-downloads = 下載
screen-settings = 設定

rail-label = 畫面
rail-reminders =
    { $count ->
       *[other] { $count } 則新提醒
    }
rail-changes = { $count } 項變更需要處理
rail-downloads = { $count } 項下載正在進行

## 狀態列

status-label = 狀態
status-never-synced = 尚未同步
status-synced = 已同步：{ $ago }
status-live = 即時
status-live-text = 入口網站的變更會立即顯示在這裡
status-syncing =
    { $rows ->
        [0] 正在同步
       *[other] 正在同步 · { $rows } 列
    }
status-first-sync =
    { $rows ->
        [0] 正在載入目錄
       *[other] 正在載入目錄 · { $rows } 列
    }
status-sync-progress = 同步進度
status-offline = 離線，始於 { $since }
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = 資料時間：{ $moment }
sync-still-offline = 無法連線到入口網站。Licet 會繼續嘗試並保留您的變更。
status-held = 入口網站要移除 { NUMBER($of) } 列中的 { NUMBER($removals) } 列
status-held-decide = 檢視
status-sign-in-again = 重新登入以同步
status-waiting = { $count } 項變更未傳送
status-undecided = { $count } 項需要處理
status-indexing = 正在準備搜尋
status-lost = 可能缺少變更
status-downloads =
    { $count ->
       *[other] { $count } 項下載
    }
status-download-progress = { $file } 的進度
status-licenses =
    { $count ->
       *[other] { $shown } 個授權
    }

held-title = 移除這麼多列？
held-text = 入口網站的最新回應將從此電腦移除 { NUMBER($of) } 列中的 { NUMBER($removals) } 列。尚未移除任何內容。如果保留，Licet 將重新載入目錄並比較。
held-keep = 保留並比較
held-apply =
    { $removals ->
       *[other] 移除 { $removals } 列
    }

## 操作、命令面板、按鍵

action-sync = 立即同步
action-sync-cancel = 停止同步
action-theme-light = 使用淺色佈景主題
action-theme-dark = 使用深色佈景主題
action-theme-system = 使用系統佈景主題

palette-title = 命令選擇區
palette-placeholder = 輸入操作、序號、產品或訂單…
palette-results = 結果
palette-licenses = 授權
palette-actions = 操作
palette-nothing = 未找到「{ $text }」的結果

keys-title = 鍵盤快速鍵
keys-group-go = 前往
keys-group-view = 檢視
keys-group-do = 操作

## 期限

term-perpetual = 永久
term-ends-today = 今天到期
term-days-left =
    { $days ->
       *[other] 剩餘 { $days } 天
    }
term-lapsed =
    { $days ->
        [1] 昨天過期
       *[other] { $days } 天前過期
    }
term-bucket-lapsed = 已過期
term-bucket-under30 = 不足 30 天
term-bucket-from30-to89 = 30–89 天
term-bucket-from90 = 90 天及以上
term-bucket-perpetual = 永久

## Closing the window, starting at login

closing-title = 是否讓 Licet 繼續執行以便提醒？
closing-text = 只有 Licet 執行時才會提醒。您可以在設定中變更。
closing-tray = 其圖示會保留在系統匣中。
closing-no-tray = 此桌面不顯示系統匣圖示：再次啟動 Licet 即可開啟其視窗。
closing-keep = 繼續執行
closing-quit = 結束
login-offer = 是否在登入時啟動 Licet，以便無需開啟也能收到提醒？
login-offer-yes = 登入時啟動
login-offer-no = 暫不
