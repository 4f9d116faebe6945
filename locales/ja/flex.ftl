### Enterprise Flexible: contracts with their pools, drawing down, returning, the statement.

## The way in and the contracts

flex-way = Enterprise Flexible
flex-way-text = 契約のプールからライセンスを引き出し、不要なものを返却し、明細を確認します。
flex-contracts = 契約
flex-none = フレックス契約はありません
flex-none-text = アクセスできる注文のフレックス契約がここに表示されます。
flex-begins = { $date } 開始
flex-not-begun = まだ引き出せません。期間は { $date } に始まります。
flex-over = 引き出せません。期間は { $date } に終了しました。
flex-outsider = この契約は表示されますが、{ $site } のメンバーではありません。引き出しと返却はサイトのメンバーのみ可能です。
# $level: "Configuration user"
flex-level = あなたのレベル：{ $level }
# Marks the level of the reader in a list of levels.
flex-level-own = あなた
flex-people = レベル
flex-as-of = ポータルに接続できません。{ $time } 時点の数値です。
flex-at = { $time } 時点
flex-waiting = { $serial } からの { $product } の引き出しが未完了です。

## Pools

flex-pools = プール
flex-pools-none = この契約に製品はありません。
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
flex-curve-none = このプールからの引き出しはまだありません。
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
flex-draws-none = 引き出しは、担当者、日付、住所、ライセンスとともにここに表示されます。
# $count is a whole number.
flex-draws-newest = 最新 { NUMBER($count) } 件
flex-show-license = { $serial } をカタログで表示

## Returns

flex-return = 返却
flex-return-title = ライセンスの返却
flex-return-by = 返却期限：{ $date }
flex-return-over = 返却期限は { $date } で終了しました。
flex-return-never = 返却不可
flex-return-others = ほかのユーザーによる引き出しです。返却できるのは構成ユーザーのみです。
flex-return-all = すべて返却済み
flex-return-quantity = { $serial } の返却数
# $count is a whole number.
flex-return-most = 使用中：{ NUMBER($count) }
# $count and $left are whole numbers.
flex-return-sentence = { $product } の { NUMBER($count) } ライセンスが契約 { $contract } に戻ります。{ $serial } は { $left } ライセンスになります。キーとライセンスファイルは置き換えられます。
# $count is a whole number.
flex-return-all-sentence = { $product } の { NUMBER($count) } ライセンスすべてが契約 { $contract } に戻ります。{ $serial } のキーとライセンスファイルは、全員が使用できなくなります。
# $count is a whole number, $left: "375 left"
flex-came-back-done = { $product } の { NUMBER($count) } ライセンスを返却しました：{ $left }。

## Drawing down

flex-draw = 引き出す
flex-draw-from = { $contract } から引き出す
flex-step-what = 製品と数量
flex-quantity = 数量
flex-address-fixed = 住所を追加できるのは構成ユーザーのみです。
# $count is a whole number.
flex-exhausted = { $count ->
    [0] その間にほかのユーザーが引き出し、残りがありません。別の製品を選択するか、返却を待ってください。入力内容は保持されています。
   *[other] その間にほかのユーザーが引き出し、残りは { NUMBER($count) } のみです。数量を変更してください。ほかの入力内容は保持されています。
}
# $count is a whole number.
flex-review = 契約 { $contract } から { $product } の { NUMBER($count) } ライセンスを { $site } 用に引き出します。
# $count is a whole number.
flex-review-at = 契約 { $contract } から { $product } の { NUMBER($count) } ライセンスを { $site } 用に引き出します。設置先：{ $address }。
# $left: "375 left"
flex-done = { $product }：契約に{ $left }。
flex-drawn-from = 引き出し元
flex-another = さらに引き出す
flex-to-contract = 契約へ
# Follows flex-waiting.
flex-held = 再開するか、破棄して選択したものを開始してください。
flex-held-discard = 破棄して新規に開始

## Statement

flex-statement = 明細
flex-from = 開始月
flex-to = 終了月
flex-statement-none = この期間に引き出しや返却はありません。
flex-statement-hint = 月ごとの引き出しです。返却は下にマイナスで表示されます。変動のない月は省略されます。
flex-picture-hint = 上向きの棒：引き出し。下向きの棒：返却。目盛りは製品ごとに異なります。数値は表で確認できます。
# $drawn: "125 drawn", $returned: "5 returned", $out: a number as shown.
flex-picture-text = { $product }：{ $drawn }、{ $returned }、期末の使用数：{ $out }。
flex-total = 合計
flex-out-at-end = 期末の使用数
flex-save = CSV で保存
flex-save-xlsx = Excel で保存
flex-month = 月
flex-sku = SKU
flex-saved = 明細を保存しました：{ $path }
