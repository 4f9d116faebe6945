### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = 從合約的授權池中提取授權，退回不用的授權，並檢視明細。
flex-contracts = 合約
flex-none = 沒有彈性合約
flex-none-text = 您有權存取的訂單中的彈性合約會顯示在這裡。
flex-begins = { $date } 開始
flex-not-begun = 尚不能提取：期限於 { $date } 開始。
flex-over = 不能再提取：期限已於 { $date } 結束。
flex-outsider = 您可以看到此合約，但不屬於 { $site }。只有其成員可以提取和退回授權。
# $level: "Configuration user"
flex-level = 您的層級：{ $level }
# Marks the level of the reader in a list of levels.
flex-level-own = 您
flex-people = 層級
flex-as-of = 無法連線到入口網站。資料截至 { $time }。
flex-at = 截至 { $time }
flex-waiting = 從 { $serial } 提取 { $product } 尚未完成。

## Pools

flex-pools = 授權池
flex-pools-none = 此合約沒有產品。
flex-product = 產品
# Heading of a column: how many the contract holds.
flex-entitled = 合約數量
# Heading of a column: how many are out.
flex-drawn = 已提取
# Heading of a column: how many are left.
flex-remaining = 剩餘
# Both are numbers as shown.
flex-drawn-of = 已提取 { $drawn } / { $entitled }
# $count is a whole number.
flex-left = { $count ->
    [0] 沒有剩餘
   *[other] 剩餘 { NUMBER($count) }
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $entitled } 個中還剩 { NUMBER($count) } 個。
# $count is a whole number, $entitled one as shown.
flex-after = 此後 { $entitled } 個中還剩 { NUMBER($count) } 個。
# $count is a whole number.
flex-entitled-count = 合約數量 { NUMBER($count) }
# $count is a whole number.
flex-drawn-count = 提取 { NUMBER($count) }
# $count is a whole number.
flex-returned = 退回 { NUMBER($count) }

## The curve and the draw-downs

flex-curve = 期限內的提取
flex-curve-none = 尚未從此授權池提取。
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }，今天：{ $drawn }，{ $left }。
flex-today = 今天
flex-day = 日期
# Heading of a column: who did it.
flex-by = 經手人
# Heading of a column: by how many.
flex-change = 變動
flex-came-back = 退回
flex-draws = 提取記錄
flex-draws-none = 提取記錄會顯示在這裡，包括人員、日期、地址和授權。
# $count is a whole number.
flex-draws-newest = 最新 { NUMBER($count) } 筆
flex-show-license = 在目錄中顯示 { $serial }

## Returns

flex-return = 退回
flex-return-title = 退回授權
flex-return-by = 退回期限：{ $date }
flex-return-over = 退回期限已於 { $date } 結束。
flex-return-never = 不可退回
flex-return-others = 由他人提取。只有設定使用者可以退回。
flex-return-all = 已全部退回
flex-return-quantity = { $serial } 的退回數量
# $count is a whole number.
flex-return-most = { NUMBER($count) } 個使用中。
# $count and $left are whole numbers.
flex-return-sentence = { $product } 的 { NUMBER($count) } 個授權退回合約 { $contract }。此後 { $serial } 涵蓋 { $left } 個。其金鑰和授權檔將被替換。
# $count is a whole number.
flex-return-all-sentence = { $product } 的全部 { NUMBER($count) } 個授權退回合約 { $contract }。{ $serial } 的金鑰和授權檔對所有人失效。
# $count is a whole number, $left: "375 left"
flex-came-back-done = 已退回 { $product } 的 { NUMBER($count) } 個授權：{ $left }。

## Drawing down

flex-draw = 提取
flex-draw-from = 從 { $contract } 提取
flex-step-what = 產品和數量
flex-quantity = 數量
flex-address-fixed = 只有設定使用者可以新增地址。
# $count is a whole number.
flex-exhausted = { $count ->
    [0] 其間其他人已提取，沒有剩餘。請選擇其他產品或等待退回。您輸入的內容已保留。
   *[other] 其間其他人已提取，只剩 { NUMBER($count) } 個。請變更數量。您輸入的其他內容已保留。
}
# $count is a whole number.
flex-review = 為 { $site } 從合約 { $contract } 提取 { $product } 的 { NUMBER($count) } 個授權。
# $count is a whole number.
flex-review-at = 為 { $site } 從合約 { $contract } 提取 { $product } 的 { NUMBER($count) } 個授權，地址：{ $address }。
# $left: "375 left"
flex-done = { $product }：合約中{ $left }。
flex-drawn-from = 提取自
flex-another = 繼續提取
flex-to-contract = 前往合約
# Follows flex-waiting.
flex-held = 請繼續它，或捨棄它並開始您選擇的提取。
flex-held-discard = 捨棄並重新開始

## Statement

flex-statement = 明細
flex-from = 從
flex-to = 至
flex-statement-none = 這些月份沒有提取或退回。
flex-statement-hint = 每月的提取；退回以負號顯示在下方。省略沒有變動的月份。
flex-picture-hint = 向上的長條：提取。向下的長條：退回。每個產品有自己的刻度；數字見表格。
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }：{ $drawn }，{ $returned }；期末使用中：{ $out }。
flex-total = 合計
flex-out-at-end = 期末使用中
flex-save = 另存為 CSV
flex-save-xlsx = 另存為 Excel
flex-month = 月份
flex-sku = SKU
flex-saved = 明細已儲存：{ $path }
