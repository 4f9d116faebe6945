### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = 版本升級
upgrade-way-text = 將全部或部分授權升級到新版本，並取得新的序號、金鑰和檔案。
# The verb on the button of a license that can be upgraded.
upgrade-button = 升級

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = 升級
upgrade-id = 升級通知 ID
upgrade-id-hint = 來自新版本的郵件。留空可列出授權的所有升級。
upgrade-find = 檢視升級
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = 我沒有 ID
upgrade-notification = 通知 { $id }
upgrade-offers = 升級
upgrade-none = 您的授權沒有可用的升級
upgrade-none-text = 您有權存取的產品的新版本會顯示在這裡。
upgrade-offline = 無法連線到入口網站，因此無法載入升級。您的選擇已保留。
# $count is a whole number.
upgrade-count-done = { NUMBER($count) } 個已升級
# $count is a whole number.
upgrade-count-open = { NUMBER($count) } 個可升級
upgrade-all-done = 已全部升級
# Shows what the licenses were upgraded into.
upgrade-view = 檢視
upgrade-pick = 選擇授權
upgrade-why = 顯示授權
upgrade-pick-first = 請選擇升級。

## Licenses

upgrade-licenses = 授權
upgrade-by = 選擇方式
upgrade-by-one = 授權
upgrade-by-quantity = 數量
# Both are numbers as shown.
upgrade-chosen = 已選擇 { $count } / { $of }
upgrade-how-many = 數量
# $count is a number as shown.
upgrade-how-many-hint = 可升級 { $count } 個，從清單頂部開始
upgrade-how-many-of = { $serial } 的數量
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = / { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } / { $of }
# Both are numbers as shown.
upgrade-left = 剩餘 { $count } / { $of }
# Both are numbers as shown.
upgrade-part = { $count } / { $of }；其餘保持不變
upgrade-choose-all = 選擇全部可升級項
upgrade-choose-first = 請選擇要升級的授權。
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = 一次最多 { $most } 個。

## Whose they are

upgrade-somebody = 其他人
upgrade-owner-mine = 您的
upgrade-owner-shared = { $name } · 以完整權限分享
upgrade-owner-unowned = 尚無擁有者
upgrade-owner-customers = { $name } · 代為升級
upgrade-owner-you = 您（升級後）
# $count is a whole number.
upgrade-becomes-yours = 其中 { NUMBER($count) } 個尚無擁有者。升級後您將成為其擁有者。
# $count is a whole number.
upgrade-becomes-customers = 其中 { NUMBER($count) } 個尚無擁有者。升級後歸客戶所有。
# $site is the customer's.
upgrade-behalf-must = 您代表 { $site } 升級，其訂單由您的據點經手。授權會顯示由您操作。現有擁有者保持不變。

## Why one can't be upgraded

upgrade-lapsed = 維護已過期。請續約後再升級。
upgrade-not-yours = 擁有者：{ $name }。請對方以完整權限分享。
upgrade-not-allowed = 您的分享不允許升級。請聯絡擁有者。
# New serial numbers follow.
upgrade-upgraded = 升級為

## People, review, what came of it

upgrade-as-before = 與原授權相同
upgrade-contact-as-before = 留空可保留舊授權的聯絡人。
upgrade-from = 升級自
upgrade-complete = 完成升級
upgrade-another = 繼續升級
