### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = 从合同的授权池提取许可证，退回不需要的，并查看明细。
flex-contracts = 合同
flex-none = 没有弹性合同
flex-none-text = 此帐户可见的订单中一旦有带授权池的合同，就会显示在这里。
flex-begins = { $date } 开始
flex-not-begun = 尚不能提取：期限从 { $date } 开始。
flex-over = 不能再提取：期限已于 { $date } 结束。
flex-outsider = 您可以看到此合同，但不属于 { $site }：提取和退回由该站点的人员进行。
# $level: "Configuration user"
flex-level = 在此为{ $level }
# Marks the level of the reader in a list of levels.
flex-level-own = 您
flex-people = 级别
flex-as-of = 无法连接门户。数字截至 { $time }。
flex-at = 截至 { $time }
flex-waiting = 有一笔从 { $serial } 提取 { $product } 的操作尚未完成。

## Pools

flex-pools = 授权池
flex-pools-none = 此合同不含产品。
flex-product = 产品
# Heading of a column: how many the contract holds.
flex-entitled = 合同数量
# Heading of a column: how many are out.
flex-drawn = 已提取
# Heading of a column: how many are left.
flex-remaining = 剩余
# Both are numbers as shown.
flex-drawn-of = 已提取 { $drawn } / { $entitled }
# $count is a whole number.
flex-left = { $count ->
    [0] 没有剩余
   *[other] 剩余 { NUMBER($count) }
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $entitled } 个中还剩 { NUMBER($count) } 个。
# $count is a whole number, $entitled one as shown.
flex-after = 此后 { $entitled } 个中还剩 { NUMBER($count) } 个。
# $count is a whole number.
flex-entitled-count = 合同数量 { NUMBER($count) }
# $count is a whole number.
flex-drawn-count = 提取 { NUMBER($count) }
# $count is a whole number.
flex-returned = 退回 { NUMBER($count) }

## The curve and the draw-downs

flex-curve = 期限内的提取
flex-curve-none = 此产品尚未提取。
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }，今天：{ $drawn }，{ $left }。
flex-today = 今天
flex-day = 日期
# Heading of a column: who did it.
flex-by = 经手人
# Heading of a column: by how many.
flex-change = 变动
flex-came-back = 退回
flex-draws = 提取记录
flex-draws-none = 每次提取都显示在这里：谁、何时、用于哪个地址，以及其许可证。
# $count is a whole number.
flex-draws-newest = 最新 { NUMBER($count) } 条
flex-show-license = 在目录中显示 { $serial }

## Returns

flex-return = 退回
flex-return-title = 退回许可证
flex-return-by = 可在 { $date } 前退回。
flex-return-over = 退回期限至 { $date } 止。
flex-return-never = 不能退回。
flex-return-others = 由他人提取：由配置用户退回。
flex-return-all = 已全部退回。
flex-return-quantity = 从 { $serial } 退回的数量
# $count is a whole number.
flex-return-most = 已提取 { NUMBER($count) } 个。
# $count and $left are whole numbers.
flex-return-sentence = { $product } 的 { NUMBER($count) } 个许可证退回合同 { $contract }。此后 { $serial } 适用于 { $left } 个；注明旧数量的密钥和文件将被替换。
# $count is a whole number.
flex-return-all-sentence = { $product } 的全部 { NUMBER($count) } 个许可证退回合同 { $contract }。{ $serial } 的密钥和文件对任何人都不再有效。
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $product } 的 { NUMBER($count) } 个许可证已回到授权池：{ $left }。

## Drawing down

flex-draw = 提取
flex-draw-from = 从 { $contract } 提取
flex-step-what = 产品和数量
flex-quantity = 数量
flex-address-fixed = 新地址由配置用户添加。
# $count is a whole number.
flex-exhausted = { $count ->
    [0] 其间有他人提取，已没有剩余。请选择其他产品或等待退回；您输入的内容会保留。
   *[other] 其间有他人提取：现在剩余 { NUMBER($count) }。请更改数量；您输入的其他内容会保留。
}
# $count is a whole number.
flex-review = 从合同 { $contract } 为 { $site } 提取 { NUMBER($count) } 个 { $product } 许可证。
# $count is a whole number.
flex-review-at = 从合同 { $contract } 为 { $site }（{ $address }）提取 { NUMBER($count) } 个 { $product } 许可证。
# $left: "375 left"
flex-done = { $product }：合同中{ $left }。
flex-drawn-from = 提取自
flex-another = 继续提取
flex-to-contract = 前往合同
# Follows flex-waiting.
flex-held = 可继续，或放弃并开始刚选择的提取。
flex-held-discard = 放弃并重新开始

## Statement

flex-statement = 明细
flex-from = 从
flex-to = 至
flex-statement-none = 这些月份没有提取或退回。
flex-statement-hint = 各月的提取数量；退回以负数列在下方。没有变动的月份从略。
flex-picture-hint = 向上的条：提取。向下的条：退回。各产品的刻度不同。以表格显示时为相同的数字。
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }：{ $drawn }，{ $returned }；期末已提取 { $out }。
flex-total = 合计
flex-out-at-end = 期末已提取
flex-save = 另存为 CSV
flex-save-xlsx = 另存为 Excel
flex-month = 月份
flex-sku = SKU
flex-saved = 明细已保存：{ $path }
