### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = バージョンアップグレード
upgrade-way-text = ライセンスの全部または一部を新しいバージョンにし、新しいシリアル番号、キー、ファイルを受け取ります。
# The verb on the button of a license that can be upgraded.
upgrade-button = アップグレード

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = アップグレード
upgrade-id = アップグレード通知の ID
upgrade-id-hint = 新しいバージョンのお知らせメールにあります。なければ、あなたのライセンスのアップグレードをすべて表示します。
upgrade-find = アップグレードを表示
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = ID がない
upgrade-notification = 通知 { $id }
upgrade-offers = アップグレード
upgrade-none = あなたのライセンスのアップグレードはありません
upgrade-none-text = このアカウントで見られるものの新しいバージョンが出ると、ここに表示されます。
upgrade-offline = ポータルに接続できないため、今はアップグレードを調べられません。選んだものは残ります。
# $count is a whole number.
upgrade-count-done = { NUMBER($count) } 件はアップグレード済み
# $count is a whole number.
upgrade-count-open = { NUMBER($count) } 件はアップグレード可能
upgrade-all-done = すべてアップグレード済み
# Shows what the licenses were upgraded into.
upgrade-view = 表示
upgrade-pick = ライセンスを選ぶ
upgrade-why = ライセンスごとに見る
upgrade-pick-first = アップグレードするものを選んでください。

## Licenses

upgrade-licenses = ライセンス
upgrade-by = 選び方
upgrade-by-one = 一つずつ
upgrade-by-quantity = 数量で
# Both are numbers as shown.
upgrade-chosen = { $of } 件中 { $count } 件を選択
upgrade-how-many = 数
# $count is a number as shown.
upgrade-how-many-hint = アップグレードできる { $count } 件のうち、一覧の上から取ります。
upgrade-how-many-of = { $serial } の数
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = / { $of }
# Both are numbers as shown.
upgrade-part-of = { $of } 件中 { $count } 件
# Both are numbers as shown.
upgrade-left = { $of } 件中 残り { $count } 件
# Both are numbers as shown.
upgrade-part = { $of } 件中 { $count } 件。残りはそのまま
upgrade-choose-all = アップグレードできるものすべて
upgrade-choose-first = アップグレードするライセンスを選んでください。
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = 一度に { $most } 件までです。

## Whose they are

upgrade-somebody = 別の人
upgrade-owner-mine = あなたのもの
upgrade-owner-shared = { $name }・フルアクセスで共有
upgrade-owner-unowned = まだ所有者なし
upgrade-owner-customers = { $name }・代理でアップグレード
upgrade-owner-you = これからはあなた
# $count is a whole number.
upgrade-becomes-yours = うち { NUMBER($count) } 件にはまだ所有者がいません。アップグレードするとあなたが所有者になります。
# $count is a whole number.
upgrade-becomes-customers = うち { NUMBER($count) } 件にはまだ所有者がいません。アップグレードすると顧客のものになります。
# $site is the customer's.
upgrade-behalf-must = あなたのサイトが注文を扱った { $site } に代わってアップグレードします。行ったのがあなたであることはライセンスに示され、所有者は変わりません。

## Why one can't be upgraded

upgrade-lapsed = 保守が有効ではありません。更新してからアップグレードしてください。
upgrade-not-yours = { $name } が所有しています。フルアクセスでの共有を頼んでください。
upgrade-not-allowed = アップグレードの権利なしで共有されています。所有者に頼んでください。
# New serial numbers follow.
upgrade-upgraded = アップグレード先

## People, review, what came of it

upgrade-as-before = 元のライセンスと同じ
upgrade-contact-as-before = 空のままなら、元のライセンスと同じです。
upgrade-from = アップグレード元
upgrade-complete = アップグレードを完了する
upgrade-another = 続けてアップグレードする
