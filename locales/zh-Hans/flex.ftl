### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = 从合同的授权池中提取许可证，退回不用的许可证，并查看明细。
flex-contracts = 合同
flex-none = 没有弹性合同
flex-none-text = 您有权访问的订单中的弹性合同会显示在这里。
flex-begins = { $date } 开始
flex-not-begun = 尚不能提取：期限于 { $date } 开始。
flex-over = 不能再提取：期限已于 { $date } 结束。
flex-outsider = 您可以看到此合同，但不属于 { $site }。只有其成员可以提取和退回许可证。
# $level: "Configuration user"
flex-level = 您的级别：{ $level }
# Marks the level of the reader in a list of levels.
flex-level-own = 您
flex-people = 级别
flex-as-of = 无法连接门户。数据截至 { $time }。
flex-at = 截至 { $time }
flex-waiting = 从 { $serial } 提取 { $product } 尚未完成。

## Pools

flex-pools = 授权池
flex-pools-none = 此合同没有产品。
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
flex-curve-none = 尚未从此授权池提取。
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
flex-draws-none = 提取记录会显示在这里，包括人员、日期、地址和许可证。
# $count is a whole number.
flex-draws-newest = 最新 { NUMBER($count) } 条
flex-show-license = 在目录中显示 { $serial }

## Returns

flex-return = 退回
flex-return-title = 退回许可证
flex-return-by = 退回期限：{ $date }
flex-return-over = 退回期限已于 { $date } 结束。
flex-return-never = 不可退回
flex-return-others = 由他人提取。只有配置用户可以退回。
flex-return-all = 已全部退回
flex-return-quantity = { $serial } 的退回数量
# $count is a whole number.
flex-return-most = { NUMBER($count) } 个使用中。
# $count and $left are whole numbers.
flex-return-sentence = { $product } 的 { NUMBER($count) } 个许可证退回合同 { $contract }。此后 { $serial } 涵盖 { $left } 个。其密钥和许可证文件将被替换。
# $count is a whole number.
flex-return-all-sentence = { $product } 的全部 { NUMBER($count) } 个许可证退回合同 { $contract }。{ $serial } 的密钥和许可证文件对所有人失效。
# $count is a whole number, $left: "375 left"
flex-came-back-done = 已退回 { $product } 的 { NUMBER($count) } 个许可证：{ $left }。

## Drawing down

flex-draw = 提取
flex-draw-from = 从 { $contract } 提取
flex-step-what = 产品和数量
flex-quantity = 数量
flex-address-fixed = 只有配置用户可以添加地址。
# $count is a whole number.
flex-exhausted = { $count ->
    [0] 其间其他人已提取，没有剩余。请选择其他产品或等待退回。您输入的内容已保留。
   *[other] 其间其他人已提取，只剩 { NUMBER($count) } 个。请更改数量。您输入的其他内容已保留。
}
# $count is a whole number.
flex-review = 为 { $site } 从合同 { $contract } 提取 { $product } 的 { NUMBER($count) } 个许可证。
# $count is a whole number.
flex-review-at = 为 { $site } 从合同 { $contract } 提取 { $product } 的 { NUMBER($count) } 个许可证，地址：{ $address }。
# $left: "375 left"
flex-done = { $product }：合同中{ $left }。
flex-drawn-from = 提取自
flex-another = 继续提取
flex-to-contract = 转到合同
# Follows flex-waiting.
flex-held = 请继续它，或放弃它并开始您选择的提取。
flex-held-discard = 放弃并重新开始

## Statement

flex-statement = 明细
flex-from = 从
flex-to = 至
flex-statement-none = 这些月份没有提取或退回。
flex-statement-hint = 每月的提取；退回以负号显示在下方。省略没有变动的月份。
flex-picture-hint = 向上的柱：提取。向下的柱：退回。每个产品有自己的刻度；数字见表格。
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }：{ $drawn }，{ $returned }；期末使用中：{ $out }。
flex-total = 合计
flex-out-at-end = 期末使用中
flex-save = 另存为 CSV
flex-save-xlsx = 另存为 Excel
flex-month = 月份
flex-sku = SKU
flex-saved = 明细已保存：{ $path }
