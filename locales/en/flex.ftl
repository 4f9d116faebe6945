### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = Draw down licenses from a contract's pools, return unused ones and view the statement.
flex-contracts = Contracts
flex-none = No flex contracts
flex-none-text = Flex contracts from orders you have access to appear here.
flex-begins = starts { $date }
flex-not-begun = You can't draw down yet: the term starts on { $date }.
flex-over = You can't draw down any more: the term ended on { $date }.
flex-outsider = You can see this contract but don't belong to { $site }. Only its members can draw down and return licenses.
# $level: "Configuration user"
flex-level = Your level: { $level }
# Marks the level of the reader in a list of levels.
flex-level-own = you
flex-people = Levels
flex-as-of = Can't reach the portal. Figures as of { $time }.
flex-at = as of { $time }
flex-waiting = Unfinished draw-down of { $product } from { $serial }.

## Pools

flex-pools = Pools
flex-pools-none = This contract has no products.
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
    [0] None left
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
flex-curve-none = Nothing has been drawn down from this pool yet.
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
flex-draws-none = Draw-downs appear here with person, date, address and license.
# $count is a whole number.
flex-draws-newest = { $count ->
    [one] latest { NUMBER($count) }
   *[other] latest { NUMBER($count) }
}
flex-show-license = Show { $serial } in the catalog

## Returns

flex-return = Return
flex-return-title = Return licenses
flex-return-by = Return by { $date }.
flex-return-over = The return period ended on { $date }.
flex-return-never = Not returnable
flex-return-others = Drawn down by someone else. Only a configuration user can return it.
flex-return-all = Fully returned
flex-return-quantity = How many of { $serial } to return
# $count is a whole number.
flex-return-most = { $count ->
    [one] { NUMBER($count) } is in use.
   *[other] { NUMBER($count) } are in use.
}
# $count and $left are whole numbers.
flex-return-sentence = { $count ->
    [one] { NUMBER($count) } license of { $product } goes back to contract { $contract }. { $serial } then covers { $left }. Its keys and license file are replaced.
   *[other] { NUMBER($count) } licenses of { $product } go back to contract { $contract }. { $serial } then covers { $left }. Its keys and license file are replaced.
}
# $count is a whole number.
flex-return-all-sentence = { $count ->
    [one] The license of { $product } goes back to contract { $contract }. The keys and license file of { $serial } stop working for everyone.
   *[other] All { NUMBER($count) } licenses of { $product } go back to contract { $contract }. The keys and license file of { $serial } stop working for everyone.
}
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $count ->
    [one] { NUMBER($count) } license of { $product } returned: { $left }.
   *[other] { NUMBER($count) } licenses of { $product } returned: { $left }.
}

## Drawing down

flex-draw = Draw down
flex-draw-from = Draw down from { $contract }
flex-step-what = Product and quantity
flex-quantity = Quantity
flex-address-fixed = Only configuration users can add addresses.
# $count is a whole number.
flex-exhausted = { $count ->
    [0] Others drew down meanwhile, and none are left. Choose another product or wait for returns. Your entries are kept.
    [one] Others drew down meanwhile, and only { NUMBER($count) } is left. Change the quantity. Your other entries are kept.
   *[other] Others drew down meanwhile, and only { NUMBER($count) } are left. Change the quantity. Your other entries are kept.
}
# $count is a whole number.
flex-review = { $count ->
    [one] Draw down { NUMBER($count) } license of { $product } from contract { $contract } for { $site }.
   *[other] Draw down { NUMBER($count) } licenses of { $product } from contract { $contract } for { $site }.
}
# $count is a whole number.
flex-review-at = { $count ->
    [one] Draw down { NUMBER($count) } license of { $product } from contract { $contract } for { $site }, at { $address }.
   *[other] Draw down { NUMBER($count) } licenses of { $product } from contract { $contract } for { $site }, at { $address }.
}
# $left: "375 left"
flex-done = { $product }: { $left } in the contract.
flex-drawn-from = Drawn down from
flex-another = Draw down more
flex-to-contract = Go to contract
# Follows flex-waiting.
flex-held = Resume it, or discard it and start the one that you selected.
flex-held-discard = Discard and start new

## Statement

flex-statement = Statement
flex-from = From
flex-to = To
flex-statement-none = No draw-downs or returns in these months.
flex-statement-hint = Draw-downs per month; returns appear below with a minus sign. Months without changes are left out.
flex-picture-hint = Bars up: drawn down. Bars down: returned. Each product has its own scale; the table shows the figures.
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }: { $drawn }, { $returned }; in use at end of period: { $out }.
flex-total = Total
flex-out-at-end = In use at end
flex-save = Save as CSV
flex-save-xlsx = Save as Excel
flex-month = Month
flex-sku = SKU
flex-saved = Statement saved: { $path }
