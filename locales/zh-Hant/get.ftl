### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = 取得授權
get-all-ways = 返回
get-way-new = 註冊序號
get-way-new-text = 註冊購買證書上的序號（包括續約的維護），以取得金鑰和檔案。
get-way-vouchers = 兌換券中心
get-way-vouchers-text = 兌換硬體附帶的兌換碼。
get-way-bulk = 批次註冊
get-way-bulk-text = 適用於據點的超級使用者：從試算表註冊大量序號，並授予同事存取權限。

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = 繼續「{ $way }」
get-go-on-button = 繼續
# $count is a whole number.
get-draft-count = { NUMBER($count) } 項
# $ago: "2 minutes ago", "now"
get-draft-kept = 儲存於{ $ago }
get-discard = 捨棄
get-discarded = 已捨棄「{ $way }」。
get-undo = 復原

## Serial numbers and codes

get-serial = 序號
get-serial-hint = 與證書上一致，區分大小寫。可以貼上整個清單。
get-code = 兌換碼
get-code-hint = 與卡片上一致，區分大小寫。可以貼上整個清單。
get-add = 加入
# $count is a whole number.
get-added = 已加入 { NUMBER($count) } 項
get-remove = 移除 { $text }
# $count is a number as shown.
get-entries = 清單中有 { $count } 項
# $most and $over are whole numbers.
get-too-many = 一次最多 { NUMBER($most) } 項；將超出 { NUMBER($over) } 項。未新增任何內容。
get-file = 選擇檔案
get-file-hint = 也可將證書（.eml、.html、.txt）或清單（.csv、.xlsx）拖放到此頁面。
# $most is a whole number.
get-too-many-bulk = 批次註冊一次最多接受 { NUMBER($most) } 列。
# $texts is a list as shown.
get-pasted-left-out = 貼上時已略過：{ $texts }
# $count is a whole number.
get-reading-found = 找到 { NUMBER($count) } 個序號
get-reading-none = 未找到序號。請選擇包含序號的欄。
get-reading-change = 變更匯入設定
get-reading-sheet = 工作表
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $name }（{ NUMBER($count) } 個序號）
# As above.
get-reading-sheet-hidden = { $name }（已隱藏，{ NUMBER($count) } 個序號）
get-reading-heading = 標題列
get-reading-heading-none = 沒有標題列
# $number is a whole number, $text what the row says.
get-reading-heading-row = 第 { NUMBER($number) } 列：{ $text }
get-reading-encoding = 字元編碼
get-reading-columns = 欄
get-reading-column = 欄
get-reading-column-hidden = 已隱藏
get-reading-example = 第一個值
get-reading-meaning = 意義
get-reading-ignore = 略過
get-reading-contact_name = 聯絡人姓名
get-reading-contact_email = 聯絡人電子郵件
get-reading-install_at = 安裝地址 ID
get-reading-renews = 續約的序號
get-reading-remembered = 欄的對應關係與以前具有此標題列的檔案相同。
# $count is a whole number.
get-reading-without-serial = 已略過 { NUMBER($count) } 列沒有序號的資料
# $count is a whole number.
get-reading-rounded = 已略過 { NUMBER($count) } 列：試算表對其中的數字做了四捨五入，例如 1.23457E+12。請將該欄設為文字格式並重新儲存檔案。
# $count is a whole number.
get-reading-above = 已略過標題上方的 { NUMBER($count) } 列
# $count is a whole number.
get-reading-repeated = { NUMBER($count) } 個重複的序號
# $count is a whole number.
get-reading-hidden = { NUMBER($count) } 列被隱藏或篩除
get-reading-hidden-leave = 略過
get-reading-hidden-take = 包含
# $sheets is a list as shown.
get-reading-sheets = 未讀取的工作表：{ $sheets }
# $names is a list as shown.
get-reading-attachments = 未讀取的附件：{ $names }
# $number is a whole number.
get-reading-row = 第 { NUMBER($number) } 列
# $count is a whole number.
get-reading-more-rows = 另有 { NUMBER($count) } 列
get-check-offline = 無法連線到入口網站。您輸入的內容已保留，恢復連線後會進行檢查。
# $count is a whole number.
get-count-ready = { NUMBER($count) } 項就緒
# $count is a whole number.
get-count-look = { NUMBER($count) } 項需要處理
# $count is a whole number.
get-count-another = { NUMBER($count) } 項不在此註冊
# $count is a whole number.
get-quantity = { NUMBER($count) } 個授權
get-none-ready = 尚無可註冊的項。請查看每項旁邊的說明。
get-none-checked = 入口網站尚未檢查。請稍後重試。您輸入的內容已保留。

## What was found

get-verdict-asking = 正在檢查
get-verdict-waiting = 尚未檢查
get-verdict-ok = 就緒
get-verdict-alone = 就緒 · 必須個別註冊
get-verdict-alone-held = 必須個別註冊。可在此次註冊之後進行。
get-verdict-maintenance = 就緒 · 維護，沒有金鑰
get-verdict-renewal = 就緒 · 續約 { $serial }
get-verdict-registered = 已註冊。
get-verdict-registered-by = 已由 { $name } 註冊，{ $date }。
# $instructions are the vendor's own words.
get-verdict-not-transactable = 不在此處啟用：{ $instructions }
get-verdict-voucher = 兌換券：請改為兌換其代碼。
get-verdict-flex = 彈性合約：請改為提取授權。
get-verdict-key-printed = 金鑰印在證書上。無需註冊。
get-verdict-superseded = 已全部升級。請使用新序號。
get-verdict-not-allowed = 您的分享不允許註冊。請聯絡擁有者。
get-verdict-repeated = 已在清單中。
get-verdict-unknown = 未找到，或沒有存取權限。請檢查 O 與 0、I 與 1。
# A serial number follows.
get-offer = 您要找的是 { $product } 嗎：
get-offer-use = 使用此項
# $count is a whole number.
get-offers-use = 使用全部 { NUMBER($count) } 個建議
# $count is a whole number.
get-offers-used = 已更正 { NUMBER($count) } 個序號
get-slip-spaces = 包含空格或連字號。
get-slip-width = 包含全形字元。
get-slip-lower_case = 包含小寫字母。
get-slip-letter_o = 數字位置上是字母 O。
get-slip-letter_i = 數字位置上是字母 I 或 l。
get-show-license = 在目錄中顯示
get-voucher-open-until = 就緒 · 截至 { $date }
get-voucher-used = 已兌換。
get-voucher-used-became = 已於 { $date } 兌換為 { $serial }。
get-voucher-expired = 已於 { $date } 過期。
get-voucher-unknown = 此代碼不存在。請檢查 O 與 0、I 與 1。

## The steps

get-step-serials = 序號
get-step-codes = 兌換碼
get-step-details = 產品資訊
get-step-people = 聯絡人
get-step-review = 檢閱
get-step-done = 金鑰和檔案
get-continue = 繼續
get-register = 註冊
get-complete = 完成註冊
get-convert = 兌換

## What products ask for

get-detail-host_id = 主機 ID
get-detail-host_id-hint = 識別電腦：其網路地址或 hostid 命令的輸出。
get-detail-system_type = 系統類型
get-detail-san = SAN
get-detail-deployed_tier = 部署的價格等級
get-detail-deployed_tier-hint = 執行它的電腦的層級。
get-detail-version = 版本
get-use-for-all = 套用到全部

## People and addresses

get-contact = 技術聯絡人
get-contact-name = 姓名
get-contact-email = 電子郵件
get-contact-me = 我的資料
get-confirmation = 確認郵件
get-email = 其他收件者
get-email-hint = { $email } 一律會收到確認郵件。
get-address = 安裝地址
get-addresses = 地址
get-address-of = { $site } 的授權部署地點。
get-address-none = 未選擇地址
get-address-choose = 選擇地址
get-address-other = 選擇其他地址
get-address-clear = 移除
get-address-search = 搜尋
get-address-search-hint = 城市、街道或郵遞區號
get-address-all-countries = 所有國家/地區
get-address-nothing = 沒有相符的地址。請在下方新增。
get-address-new = 新地址
get-address-new-text = 所有能看到 { $site } 授權的人都可以使用它。
get-address-add = 新增地址
get-behalf = 註冊給
get-behalf-own = 我本人
get-behalf-customer = 客戶
get-behalf-owner = 擁有者
get-behalf-hint = 訂單上註明的聯絡人。授權會顯示由您註冊。
get-behalf-nobody = 尚無擁有者：由客戶接管

## Review and confirmation

get-what = 效果
# $count is a whole number.
get-later = { NUMBER($count) } 個必須個別註冊。可在此次註冊之後進行。
# $count is a whole number.
get-done = { NUMBER($count) } 項完成
# $count is a whole number.
get-failed = { NUMBER($count) } 項失敗
get-failed-title = 失敗
get-failed-again = 重試這些項
get-skipped = 未註冊
# $count is a whole number.
get-skipped-count = { NUMBER($count) } 個未註冊
get-skipped-back = 返回這些項目
get-left = 必須個別註冊
get-left-register = 註冊下一個
get-renews = 續約自
get-software = 取得軟體
get-mailed = 已透過電子郵件傳送確認，並附有授權檔。
get-another = 繼續註冊
get-another-voucher = 繼續兌換
get-another-file = 另一份試算表

## Bulk registration

get-bulk-file = 檔案
get-bulk-check = 檢查
get-bulk-hint = 也可將試算表（.xlsx、.csv）拖放到此頁面。每列一個序號。Licet 會先檢查各列，不做任何變更。
get-bulk-no-file = 請先選擇試算表。
# $count is a whole number.
get-bulk-count = { NUMBER($count) } 列
get-bulk-ignored = 未知欄，已略過：{ $columns }
get-bulk-try = 檢查列
get-bulk-rows = 列
get-bulk-row = 列
get-bulk-verdict = 結果
get-bulk-would = 可以註冊
get-bulk-filter = 篩選列
# $count is a whole number.
get-bulk-all = 全部 { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = 就緒 { NUMBER($count) }
# $count is a whole number.
get-bulk-not = 錯誤 { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = 顯示更多（{ $shown }/{ $of }）
# $count is a whole number.
get-bulk-register = 註冊 { NUMBER($count) } 列

## Colleagues

get-level = 層級
get-level-of = { $name } 的層級
get-level-changed = { $name }：現為{ $level }。
get-level-contract = 合約使用者
get-level-contract-text = 提取授權，退回自己的授權，檢視明細。
get-level-configuration = 設定使用者
get-level-configuration-text = 還可退回他人提取的授權，並新增安裝地址。
get-level-super = 超級使用者
get-level-super-text = 還可指派層級、建立帳戶和批次註冊。
get-certificate = 證書上的訂單編號
get-certificate-hint = 當您的帳戶看不到該訂單時需要。
