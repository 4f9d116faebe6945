### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Draw licenses down from the pools of a contract, return what is not needed, and read the statement.
flex-contracts = Contracts
flex-none = No flex contracts
flex-none-text = Contracts with pools stand here once an order that this account may see has one.
flex-begins = begins { $date }
flex-not-begun = Nothing can be drawn down yet: the term begins on { $date }.
flex-over = Nothing can be drawn down any more: the term ended on { $date }.
flex-outsider = You see this contract but do not belong to { $site }: its own people draw down and return.
# $level: "Configuration user"
flex-level = { $level } here
# Marks the level of the reader in a list of levels.
flex-level-own = you
flex-people = Levels
flex-as-of = The portal can't be reached. Figures are as of { $time }.
flex-at = as of { $time }
flex-waiting = A draw-down of { $product } from { $serial } was begun and waits.

## Pools

flex-pools = Pools
flex-pools-none = This contract holds no products.
flex-product = Product
# Heading of a column: how many the contract holds.
flex-entitled = Entitled
# Heading of a column: how many are out.
flex-drawn = Drawn
# Heading of a column: how many are left.
flex-remaining = Left
# Both are numbers as shown.
flex-drawn-of = { $drawn } of { $entitled } drawn
# $count is a whole number.
flex-left = { $count ->
    [0] Nothing left
    [one] { NUMBER($count) } left
   *[other] { NUMBER($count) } left
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $count ->
    [one] { NUMBER($count) } of { $entitled } is left.
   *[other] { NUMBER($count) } of { $entitled } are left.
}
# $count is a whole number, $entitled one as shown.
flex-after = { $count ->
    [one] After this, { NUMBER($count) } of { $entitled } is left.
   *[other] After this, { NUMBER($count) } of { $entitled } are left.
}
# $count is a whole number.
flex-entitled-count = { $count ->
    [one] { NUMBER($count) } in the contract
   *[other] { NUMBER($count) } in the contract
}
# $count is a whole number.
flex-drawn-count = { $count ->
    [one] { NUMBER($count) } drawn
   *[other] { NUMBER($count) } drawn
}
# $count is a whole number.
flex-returned = { $count ->
    [one] { NUMBER($count) } returned
   *[other] { NUMBER($count) } returned
}

## The curve and the draw-downs

flex-curve = Draw-down over the term
flex-curve-none = Nothing was drawn of this product yet.
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }, today: { $drawn }, { $left }.
flex-today = today
flex-day = Day
# Heading of a column: who did it.
flex-by = By
# Heading of a column: by how many.
flex-change = Change
flex-came-back = Returned
flex-draws = Draw-downs
flex-draws-none = Each draw-down stands here: who, when, for which address, and its license.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] the newest { NUMBER($count) }
   *[other] the newest { NUMBER($count) }
}
flex-show-license = Show { $serial } in the catalog

## Returns

flex-return = Return
flex-return-title = Return licenses
flex-return-by = Can be returned until { $date }.
flex-return-over = Could be returned until { $date }.
flex-return-never = Can't be returned.
flex-return-others = Drawn by somebody else: a configuration user returns it.
flex-return-all = All of it is back.
flex-return-quantity = How many of { $serial } come back
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } is out.
   *[other] { NUMBER($count) } are out.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } license of { $product } goes back to contract { $contract }. { $serial } is for { $left } from then on; keys and file that name the old number are replaced.
   *[other] { NUMBER($count) } licenses of { $product } go back to contract { $contract }. { $serial } is for { $left } from then on; keys and file that name the old number are replaced.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] The license of { $product } goes back to contract { $contract }. Keys and file of { $serial } no longer count for anybody.
   *[other] All { NUMBER($count) } licenses of { $product } go back to contract { $contract }. Keys and file of { $serial } no longer count for anybody.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } license of { $product } is back in the pool: { $left }.
   *[other] { NUMBER($count) } licenses of { $product } are back in the pool: { $left }.
}

## Drawing down

flex-draw = Draw down
flex-draw-from = Draw down from { $contract }
flex-step-what = Product and quantity
flex-quantity = Quantity
flex-address-fixed = New addresses are added by configuration users.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Others drew in the meantime and nothing is left. Choose another product, or wait for returns; what you typed stays.
    [one] Others drew in the meantime: { NUMBER($count) } is left now. Change the quantity; all else that you typed stays.
   *[other] Others drew in the meantime: { NUMBER($count) } are left now. Change the quantity; all else that you typed stays.
}
# $count is a whole number.
flex-review = { $count ->
    [one] { NUMBER($count) } license of { $product } is drawn from contract { $contract } for { $site }.
   *[other] { NUMBER($count) } licenses of { $product } are drawn from contract { $contract } for { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] { NUMBER($count) } license of { $product } is drawn from contract { $contract } for { $site }, at { $address }.
   *[other] { NUMBER($count) } licenses of { $product } are drawn from contract { $contract } for { $site }, at { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } in the contract.
flex-drawn-from = Drawn from
flex-another = Draw down more
flex-to-contract = To the contract
# Follows flex-waiting.
flex-held = Go on with it, or discard it and begin the one that you just chose.
flex-held-discard = Discard and begin anew

## Statement

flex-statement = Statement
flex-from = From
flex-to = To
flex-statement-none = Nothing was drawn or returned in these months.
flex-statement-hint = Drawn in each month; what came back stands below it with a minus. Months in which nothing moved are left out.
flex-picture-hint = Bars upwards: drawn. Bars downwards: returned. Each product has its own scale; the table says the same in figures.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; out at the end: { $out }.
flex-total = Total
flex-out-at-end = Out at the end
flex-save = Save as CSV
flex-save-xlsx = Save as Excel
flex-month = Month
flex-sku = SKU
flex-saved = Statement saved: { $path }
