### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = 契約のプールからライセンスを引き出し、不要分を返し、明細を見ます。
flex-contracts = 契約
flex-none = フレックス契約はありません
flex-none-text = このアカウントから見える注文にプール付きの契約があれば、ここに表示されます。
flex-begins = { $date } 開始
flex-not-begun = まだ引き出せません。期間は { $date } に始まります。
flex-over = もう引き出せません。期間は { $date } に終わりました。
flex-outsider = この契約は見えますが、{ $site } に属していません。引き出しと返却はそのサイトの人が行います。
# $level: "Configuration user"
flex-level = ここでは{ $level }
# Marks the level of the reader in a list of levels.
flex-level-own = あなた
flex-people = レベル
flex-as-of = ポータルに接続できません。数値は { $time } 時点です。
flex-at = { $time } 時点
flex-waiting = { $serial } から { $product } を引き出す入力が途中です。

## Pools

flex-pools = プール
flex-pools-none = この契約には製品がありません。
flex-product = 製品
# Heading of a column: how many the contract holds.
flex-entitled = 契約数
# Heading of a column: how many are out.
flex-drawn = 引き出し済み
# Heading of a column: how many are left.
flex-remaining = 残り
# Both are numbers as shown.
flex-drawn-of = { $entitled } のうち { $drawn } を引き出し済み
# $count is a whole number.
flex-left = { $count ->
    [0] 残りなし
   *[other] 残り { NUMBER($count) }
}
# $count is a whole number, $entitled one as shown.
flex-left-of = { $entitled } のうち { NUMBER($count) } が残っています。
# $count is a whole number, $entitled one as shown.
flex-after = この後、{ $entitled } のうち { NUMBER($count) } が残ります。
# $count is a whole number.
flex-entitled-count = 契約数 { NUMBER($count) }
# $count is a whole number.
flex-drawn-count = 引き出し { NUMBER($count) }
# $count is a whole number.
flex-returned = 返却 { NUMBER($count) }

## The curve and the draw-downs

flex-curve = 期間中の引き出し
flex-curve-none = この製品はまだ引き出されていません。
# $drawn: "125 of 500 drawn", $left: "375 left"
flex-curve-text = { $product }、今日：{ $drawn }、{ $left }。
flex-today = 今日
flex-day = 日付
# Heading of a column: who did it.
flex-by = 担当
# Heading of a column: by how many.
flex-change = 増減
flex-came-back = 返却
flex-draws = 引き出し
flex-draws-none = 引き出しごとに、誰が、いつ、どの住所に、どのライセンスかがここに並びます。
# $count is a whole number.
flex-draws-newest = 最新の { NUMBER($count) } 件
flex-show-license = { $serial } をカタログで表示

## Returns

flex-return = 返却
flex-return-title = ライセンスの返却
flex-return-by = { $date } まで返却できます。
flex-return-over = 返却期限は { $date } まででした。
flex-return-never = 返却できません。
flex-return-others = ほかの人の引き出し分です。返却は構成ユーザーが行います。
flex-return-all = すべて返却済みです。
flex-return-quantity = { $serial } から返す数
# $count is a whole number.
flex-return-most = 引き出し中は { NUMBER($count) } です。
# $count and $left are whole numbers.
flex-return-sentence = { $product } の { NUMBER($count) } ライセンスが契約 { $contract } に戻ります。{ $serial } はその後 { $left } ライセンスになり、以前の数を示すキーとファイルは置き換わります。
# $count is a whole number.
flex-return-all-sentence = { $product } の { NUMBER($count) } ライセンスすべてが契約 { $contract } に戻ります。{ $serial } のキーとファイルは誰にも使えなくなります。
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $product } の { NUMBER($count) } ライセンスがプールに戻りました：{ $left }。

## Drawing down

flex-draw = 引き出す
flex-draw-from = { $contract } から引き出す
flex-step-what = 製品と数量
flex-quantity = 数量
flex-address-fixed = 新しい住所は構成ユーザーが追加します。
# $count is a whole number.
flex-exhausted = { $count ->
    [0] その間にほかの人が引き出し、残りがありません。別の製品を選ぶか、返却を待ってください。入力内容は残ります。
   *[other] その間にほかの人が引き出し、残りは { NUMBER($count) } です。数量を変えてください。ほかの入力内容は残ります。
}
# $count is a whole number.
flex-review = 契約 { $contract } から { $site } 用に { $product } の { NUMBER($count) } ライセンスを引き出します。
# $count is a whole number.
flex-review-at = 契約 { $contract } から { $site }（{ $address }）用に { $product } の { NUMBER($count) } ライセンスを引き出します。
# $left: "375 left"
flex-done = { $product }：契約に{ $left }。
flex-drawn-from = 引き出し元
flex-another = さらに引き出す
flex-to-contract = 契約へ
# Follows flex-waiting.
flex-held = 続けるか、破棄していま選んだものを始めてください。
flex-held-discard = 破棄して新しく始める

## Statement

flex-statement = 明細
flex-from = 開始月
flex-to = 終了月
flex-statement-none = この期間の引き出しや返却はありません。
flex-statement-hint = 各月の引き出し数。返却はその下にマイナスで示します。動きのない月は省きます。
flex-picture-hint = 上向きの棒は引き出し、下向きの棒は返却です。目盛りは製品ごとに異なります。表にすると同じ内容を数字で見られます。
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }：{ $drawn }、{ $returned }、期末の引き出し中 { $out }。
flex-total = 合計
flex-out-at-end = 期末の引き出し中
flex-save = CSV で保存
flex-save-xlsx = Excel で保存
flex-month = 月
flex-sku = SKU
flex-saved = 明細を保存しました：{ $path }
