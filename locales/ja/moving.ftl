### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = 別のホストに移す
rehost-text = ライセンスに新しいホスト ID を設定し、新しいキーとファイルを受け取ります。
rehost-no-license = ライセンスが選ばれていません
rehost-no-license-text = カタログで選んでください。移動は「その他」にあります。
rehost-catalog = カタログへ
rehost-step-host = 新しいホスト
rehost-step-review = 変わること
rehost-step-request = 依頼
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = 現在は { $host } で有効です。
rehost-no-host = ホストなし
rehost-offline = ポータルに接続できません。入力したものは残り、変わることは接続が戻りしだい示します。
rehost-why = 移す理由
rehost-why-hint = ポータルの記録に残ります。
rehost-reason-hardware_replaced = マシンを取り替えた
rehost-reason-hardware_changed = 部品を取り替えた
rehost-reason-virtualized = 仮想マシンへ、または仮想マシンから
rehost-reason-moved = 場所や用途が変わった
rehost-reason-host_dead = 古いホストが壊れた、失われた、盗まれた
rehost-reason-other = そのほか
rehost-dead-hint = そこから取り除く必要はありません。上限に達していても、もう一度移せることがあります。
rehost-note = メモ
rehost-note-hint = カスタマーケアが判断する場合に読みます。
rehost-host = 新しいホスト
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = このライセンスは { NUMBER($days) } 日間に { NUMBER($used) } 回移りました。上限は { NUMBER($limit) } 回です。
rehost-next = { $date } からまた移せます。
rehost-try-dead = 古いホストが壊れた、失われた、盗まれた場合は、それを選んでください。もう一度移せることがあります。

## What changes

rehost-old-host = 古いホスト
rehost-new-host = 新しいホスト
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = このライセンスを使うすべての人にとって、{ NUMBER($count) } 個のキーが { $old } で無効になり、{ $new } で新しいキーに替わります。
rehost-no-undo = 元に戻せません。
rehost-care = カスタマーケアが判断します。
rehost-care-text = 上限に達しているため、{ $old } から { $new } への移動を依頼します。判断が出るまで、だれにとっても何も変わりません。
rehost-waits = このライセンスの依頼がすでにカスタマーケアにあります。先にそれを判断します。今回の入力は加わりません。
rehost-waits-too = このライセンスの依頼がカスタマーケアにあります。今は移せますが、依頼はそのまま残ります。
rehost-replaced = 無効になるもの
rehost-replaced-then = 移すと無効になるもの
rehost-keys = キー
rehost-file-replace = { $file }（マシンで置き換えます）
rehost-limit = この製品の上限
rehost-moves = 移動
rehost-next-label = カスタマーケアなしで移せる日
rehost-limit-none = 回数に制限はありません
rehost-limit-used = { NUMBER($days) } 日間に { NUMBER($limit) } 回のうち { NUMBER($used) } 回使用
# $count is a whole number.
rehost-limit-left = 残り { NUMBER($count) } 回
# $count is a whole number.
rehost-limit-left-after = 今回のあと残り { NUMBER($count) } 回
rehost-do = ライセンスを移す
rehost-ask = カスタマーケアに送る
rehost-requests = 依頼を表示

## After it

rehost-asked = カスタマーケアに依頼を送りました。
rehost-asked-text = ライセンスは引き続き { $host } で有効です。依頼はメールで確認でき、状態は「依頼」にあります。
rehost-done = ライセンスは { $host } で有効になりました。
rehost-remove = { $host } から古いキーとファイルを取り除いてください。
rehost-set-aside = 途中だった { $serial } の移動に代えて、これを始めます。
rehost-go-back = それに戻る

## History of a license

history-tab = 履歴
history-of = { $serial } の履歴
history-not-yet = まだ登録されていません。ライセンスに起きたことはここに並びます。
history-none = このライセンスに起きたことの記録はありません。
history-offline = ポータルに接続できません。新しい記録だけを示します。置き換えられたキーは接続が戻ってから示します。
history-inactive = 無効
history-then = その後
history-replaced = 置換済み
history-file = ライセンスファイル
history-file-outdated = ダウンロード済みのものは無効です：{ $date } に置換
# $serial is a serial number, in all of these.
history-registered = 登録
history-renewed = 登録（{ $serial } の更新）
history-converted = バウチャーから交換
history-drawn = { $serial } から引き出し
history-rehosted = 別のホストに移動
history-upgraded-from = { $serial } からアップグレード
history-upgraded-into = 一部を { $serial } にアップグレード
history-superseded = すべてを { $serial } にアップグレード
history-returned = 契約に返却
history-delivered = キーとファイルを { $to } にメール
history-delivered-sealed = キーとファイルを封印ファイルで引き渡し
history-transferred = 所有者を決定
history-other = 変更
# $name is a person, $site a partner's site, in all of these.
history-by = { $name }
history-by-partner = { $name }（{ $site }）が顧客に代わって
history-by-site = { $site } が顧客に代わって
# $actor is the partner's person and site.
history-registered-by-partner = { $date }、{ $actor } が顧客に代わって

## Handing keys over

deliver-title = キーを引き渡す
# $what is a product with its serial number, or “5 licenses”.
deliver-text = { $what }：キーとライセンスファイルを一人に渡します。各ライセンスの履歴に残ります。
deliver-way = 方法
deliver-way-mail = メールで
deliver-way-sealed = 封印ファイルで
deliver-to = 宛先
deliver-to-other = ほかのメール
deliver-email = メール
deliver-to-hint = キーは注文に記された人、技術連絡先、所有者にだけ送れます。
deliver-to-unknown = このメールの人は注文に記されておらず、技術連絡先でも所有者でもありません。キーは送れません。
deliver-mail-text = キーはメールにそのまま記され、ライセンスファイルが添付されます。
deliver-sealed-text = キーとファイルを、パスフレーズでだけ開く一つのファイルにします。パスフレーズはファイルとは別の方法で伝えてください。
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) } 文字以上。どこにも保存されません。
deliver-generate = 自動で作る
deliver-own = 自分で入力する
deliver-copy = コピー
deliver-copied = パスフレーズをコピーしました
deliver-once = ここでだけ表示され、どこにも保存されません。
deliver-tell = パスフレーズは、ファイルとは別の方法で受取人に伝えてください。
deliver-mail = メールを送る
deliver-seal = 封印ファイルを保存
deliver-mailed = キーとファイルを { $to } に送ります。
deliver-sealed = 封印ファイルを保存しました
deliver-saved = 保存先：{ $path }
deliver-open = 受取人が開く方法
deliver-open-text = age 形式の tar アーカイブです。age に対応したどのツールでも開けます。コマンドはパスフレーズを尋ねます：
