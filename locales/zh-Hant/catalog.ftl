### 目錄：篩選、表格、詳細資訊。

catalog-grid = 授權
catalog-sites = 據點
catalog-all-sites = 所有據點
catalog-site-urgent =
    { $count ->
       *[other] { $count } 份合約已過期或將在 30 天內到期
    }

catalog-column-serial = 序號
catalog-column-product = 產品
catalog-column-site = 據點
catalog-column-quantity = 數量
quantity-unlimited = 無限制
catalog-column-term = 期限
catalog-column-order = 訂單
catalog-column-ordered-on = 訂購日期
catalog-column-kind = 類型
catalog-column-partner = 經銷商
catalog-column-family = 產品系列
catalog-column-registered = 已註冊
catalog-column-host = 主機 ID
catalog-column-tags = 標籤

kind-license = 授權
kind-subscription = 訂閱
kind-maintenance = 維護
kind-voucher = 兌換券
kind-flex = 彈性合約

catalog-registered = 已註冊
catalog-not-registered = 未註冊
catalog-yes = 是
catalog-no = 否

catalog-filters = 篩選
catalog-filter-site = 據點
catalog-filter-term = 期限
catalog-filter-product = 產品
catalog-filter-kind = 類型
catalog-filter-partner = 經銷商
catalog-filter-registered = 已註冊
catalog-filter-tag = 標籤
catalog-filter-field = 欄位
catalog-filter-field-title = 依欄位篩選
catalog-filter-test = 條件
catalog-filter-value = 值
catalog-filter-apply = 套用
catalog-filter-set = { $name }：{ $value }
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = 清除{ $name }
catalog-filter-nothing = 暫無選項
catalog-clear = 清除
catalog-shown = { $shown } / { $of }

catalog-columns = 欄
catalog-columns-usual = 重設欄
catalog-details = 詳細資訊
catalog-toggle-details = 顯示或隱藏詳細資訊
catalog-resize-details = 調整詳細資訊寬度

catalog-nothing = 沒有相符的項目
catalog-nothing-text = 沒有授權符合您的搜尋和篩選條件。
catalog-clear-all = 顯示所有授權
catalog-loading = 正在載入目錄
catalog-loading-text = 授權載入後會顯示在這裡。其間您可以使用 Licet 的其他功能。
catalog-empty = 尚無授權
catalog-empty-text = 同步後，您有權存取的授權會顯示在這裡。

## 詳細資訊

details-label = 授權詳細資訊
details-none = 未選擇授權
details-none-text = 選擇一列以檢視其訂單、金鑰和檔案。
details-close = 關閉詳細資訊
details-more = 更多
details-renewed = 已續約
details-tab-details = 詳細資訊
details-tab-deployment = 部署
details-tab-notes = 備註
details-tab-files = 檔案

details-license = 授權
details-license-n = 授權 { $n }
details-key = 金鑰
details-key-reveal = 顯示金鑰
details-key-hide = 隱藏金鑰
details-key-copy = 複製金鑰
details-key-copied = 金鑰已複製
details-key-masked = 分享時不含金鑰
details-unattended-own = 您已不再屬於 { $site }。您可以看到此授權，但不能檢視其金鑰和檔案，也不能變更它。其擁有者由據點管理員決定。
details-unattended = { $name } 是此授權的擁有者，但已不再屬於 { $site }。擁有者由據點管理員決定。
details-unattended-gone = 擁有此授權的帳戶已不存在。擁有者由 { $site } 的管理員決定。
details-registered = 已註冊
details-registered-by = { $date }，{ $name }
details-version = 版本
details-platform = 平台
details-vouchers = { $count } 個兌換碼

details-order = 訂單
details-order-number = 編號
details-ordered-on = 日期
details-customer = 客戶
details-support-id = Support ID
details-quantity-tier = { $quantity } · 等級 { $tier }
details-ship-to = 收貨方
details-contact = 聯絡人
details-installer = 安裝人員
details-partner-contact = 經銷商聯絡人

details-pool = 授權池
details-covered-by = 涵蓋合約
details-covers = 涵蓋範圍
details-lineage = 續約和升級
details-since = 始於 { $date }

details-system = 系統類型
details-tier = 價格等級
details-technical-contact = 技術聯絡人
details-owner = 擁有者
details-not-deployed = 尚未註冊：沒有主機和金鑰。

details-license-file = 授權檔
details-get-license-file = 下載授權檔
details-download = 下載
details-file-download = 下載 { $file }
details-file-open = 在資料夾中顯示
details-file-progress = { $file } 的進度
details-download-started = 正在下載 { $file }
details-show = 顯示
details-no-files = 此授權沒有檔案。
details-copied = 已複製 { $text }
details-copy-serial = 複製序號
details-copy-order = 複製訂單編號
details-mail-partner = 傳送郵件給經銷商
details-same-order = 顯示此訂單的授權
details-same-tag = 顯示帶有標籤 { $tag } 的授權

## 按鍵清單中的表格按鍵

keys-grid-move = 在儲存格間移動
keys-grid-page = 逐頁移動
keys-grid-ends = 首列或末列
keys-grid-open = 開啟詳細資訊或依欄排序
keys-grid-choose = 選擇列
keys-grid-extend = 擴大選取範圍
keys-grid-all = 全選
keys-grid-copy = 複製為表格
keys-grid-resize = 調整欄寬（在欄標題上）
keys-grid-column = 移動欄（在欄標題上）
