### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = バージョンアップグレード
upgrade-way-text = すべてまたは一部のライセンスを新しいバージョンにアップグレードし、新しいシリアル番号、キー、ファイルを取得します。
# The verb on the button of a license that can be upgraded.
upgrade-button = アップグレード

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = アップグレード
upgrade-id = アップグレード通知の ID
upgrade-id-hint = 新しいバージョンのメールに記載されています。空欄にすると、すべてのアップグレードが表示されます。
upgrade-find = アップグレードを表示
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = ID がない場合
upgrade-notification = 通知 { $id }
upgrade-offers = アップグレード
upgrade-none = 利用できるアップグレードはありません
upgrade-none-text = アクセスできる製品の新しいバージョンがここに表示されます。
upgrade-offline = ポータルに接続できないため、アップグレードを読み込めません。選択は保持されています。
# $count is a whole number.
upgrade-count-done = { NUMBER($count) } 件はアップグレード済み
# $count is a whole number.
upgrade-count-open = { NUMBER($count) } 件はアップグレード可能
upgrade-all-done = すべてアップグレード済み
# Shows what the licenses were upgraded into.
upgrade-view = 表示
upgrade-pick = ライセンスを選択
upgrade-why = ライセンスを表示
upgrade-pick-first = アップグレードを選択してください。

## Licenses

upgrade-licenses = ライセンス
upgrade-by = 選択方法
upgrade-by-one = ライセンス
upgrade-by-quantity = 数量
# Both are numbers as shown.
upgrade-chosen = { $of } 件中 { $count } 件を選択
upgrade-how-many = 数量
# $count is a number as shown.
upgrade-how-many-hint = アップグレード可能な { $count } 件のうち、リストの先頭から
upgrade-how-many-of = { $serial } の数量
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = / { $of }
# Both are numbers as shown.
upgrade-part-of = { $of } 件中 { $count } 件
# Both are numbers as shown.
upgrade-left = { $of } 件中 残り { $count } 件
# Both are numbers as shown.
upgrade-part = { $of } 件中 { $count } 件。残りは変わりません
upgrade-choose-all = アップグレード可能なものをすべて選択
upgrade-choose-first = アップグレードするライセンスを選択してください。
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = 一度に { $most } 件までです。

## Whose they are

upgrade-somebody = ほかのユーザー
upgrade-owner-mine = 自分
upgrade-owner-shared = { $name }・フルアクセスで共有
upgrade-owner-unowned = 所有者なし
upgrade-owner-customers = { $name }・代理でアップグレード
upgrade-owner-you = 自分（アップグレード後）
# $count is a whole number.
upgrade-becomes-yours = うち { NUMBER($count) } 件には所有者がいません。アップグレードすると、あなたが所有者になります。
# $count is a whole number.
upgrade-becomes-customers = うち { NUMBER($count) } 件には所有者がいません。アップグレード後は顧客の所有になります。
# $site is the customer's.
upgrade-behalf-must = あなたのサイトが取り次いだ注文の顧客 { $site } に代わってアップグレードします。実行者はライセンスに表示されます。既存の所有者は変わりません。

## Why one can't be upgraded

upgrade-lapsed = 保守が期限切れです。更新してからアップグレードしてください。
upgrade-not-yours = 所有者：{ $name }。フルアクセスでの共有を依頼してください。
upgrade-not-allowed = 共有ではアップグレードが許可されていません。所有者に依頼してください。
# New serial numbers follow.
upgrade-upgraded = アップグレード先

## People, review, what came of it

upgrade-as-before = 元のライセンスと同じ
upgrade-contact-as-before = 空欄にすると、元のライセンスの連絡先が維持されます。
upgrade-from = アップグレード元
upgrade-complete = アップグレードを完了する
upgrade-another = 続けてアップグレードする
