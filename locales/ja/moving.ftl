### Licenses that move to another host, their history, and handing their keys over.

## Moving to another host

rehost-title = 別のホストに移動
rehost-text = ライセンスに新しいホスト ID を割り当て、新しいキーとファイルを取得します。
rehost-no-license = ライセンスが選択されていません
rehost-no-license-text = カタログでライセンスを選択し、「その他」を選択します。
rehost-catalog = カタログへ
rehost-step-host = 新しいホスト
rehost-step-review = 確認
rehost-step-request = 依頼
# $host is a host ID, or rehost-no-host, in all of these.
rehost-now = { $host } で有効です。
rehost-no-host = ホストなし
rehost-offline = ポータルに接続できません。入力内容は保持され、影響は接続後に表示されます。
rehost-why = 理由
rehost-why-hint = ポータルの監査証跡に記録されます。
rehost-reason-hardware_replaced = マシンの交換
rehost-reason-hardware_changed = ハードウェアの変更
rehost-reason-virtualized = 仮想マシンへ、または仮想マシンからの移動
rehost-reason-moved = 場所または用途の変更
rehost-reason-host_dead = 古いホストの故障、紛失、盗難
rehost-reason-other = その他
rehost-dead-hint = 古いホストからの削除は不要です。追加の移動が許可される場合があります。
rehost-note = メモ
rehost-note-hint = 判断が必要な場合のカスタマーケア向けメモです。
rehost-host = 新しいホスト
# $used, $limit and $days are whole numbers, in all of these.
rehost-refused = このライセンスは { NUMBER($days) } 日間に { NUMBER($used) } 回移動されました。上限は { NUMBER($limit) } 回です。
rehost-next = 次の移動は { $date } から可能です。
rehost-try-dead = 古いホストの故障、紛失、盗難の場合は、その理由を選択してください。追加の移動が許可される場合があります。

## What changes

rehost-old-host = 古いホスト
rehost-new-host = 新しいホスト
# $count is how many keys there are, $old and $new are host IDs.
rehost-means = { $old } の { NUMBER($count) } 個のキーは全員が使用できなくなります。{ $new } で新しいキーに置き換わります。
rehost-no-undo = この操作は元に戻せません。
rehost-care = カスタマーケアが判断します。
rehost-care-text = 上限に達しているため、{ $old } から { $new } への移動の依頼を送信します。カスタマーケアが判断するまで何も変わりません。
rehost-waits = カスタマーケアにはこのライセンスの依頼がすでにあり、先に処理されます。入力内容はそこに追加されません。
rehost-waits-too = カスタマーケアにはこのライセンスの未処理の依頼があります。今は移動できますが、依頼は残ります。
rehost-replaced = 無効になるもの
rehost-replaced-then = 無効になる予定のもの
rehost-keys = キー
rehost-file-replace = { $file }（マシン上で置き換え）
rehost-limit = 移動の上限
rehost-moves = 移動
rehost-next-label = 次の移動が可能な日
rehost-limit-none = 無制限
rehost-limit-used = { NUMBER($days) } 日間に { NUMBER($limit) } 回中 { NUMBER($used) } 回使用
# $count is a whole number.
rehost-limit-left = 残り { NUMBER($count) } 回
# $count is a whole number.
rehost-limit-left-after = この後の残り { NUMBER($count) } 回
rehost-do = ライセンスを移動
rehost-ask = カスタマーケアに送る
rehost-requests = 依頼を表示

## After it

rehost-asked = カスタマーケアに依頼を送信しました
rehost-asked-text = ライセンスは { $host } で引き続き有効です。確認メールが届きます。依頼の状況は「依頼」で確認できます。
rehost-done = ライセンスは { $host } で有効になりました。
rehost-remove = { $host } から古いキーとライセンスファイルを削除してください。
rehost-set-aside = { $serial } の未完了の移動は、これに置き換えられました。
rehost-go-back = それに戻る

## History of a license

history-tab = 履歴
history-of = { $serial } の履歴
history-not-yet = 未登録です。このライセンスのイベントがここに表示されます。
history-none = このライセンスのイベントはありません。
history-offline = ポータルに接続できません。最近のイベントを表示しています。置き換えられたキーは接続後に表示されます。
history-inactive = 無効
history-then = その後
history-replaced = 置換済み
history-file = ライセンスファイル
history-file-outdated = ダウンロードしたファイルは使用できません：{ $date } に置き換えられました。
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
history-delivered = キーとファイルを { $to } にメールで送信
history-delivered-sealed = キーとファイルを封印ファイルに書き出し
history-transferred = 所有者を変更
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
deliver-text = { $what }：キーとライセンスファイルを 1 人に送信します。各ライセンスの履歴に記録されます。
deliver-way = 方法
deliver-way-mail = メール
deliver-way-sealed = 封印ファイル
deliver-to = 宛先
deliver-to-other = ほかのメール
deliver-email = メール
deliver-to-hint = キーを受け取れるのは、注文の担当者、技術連絡先、所有者のみです。
deliver-to-unknown = このメールアドレスは、注文の担当者、技術連絡先、所有者のものではありません。キーは送信できません。
deliver-mail-text = キーは平文で送信され、ライセンスファイルが添付されます。
deliver-sealed-text = キーとライセンスファイルを含む 1 つの暗号化ファイルです。パスフレーズは別の手段で送ってください。
# $minimum is a whole number.
deliver-passphrase-hint = { NUMBER($minimum) } 文字以上。保存されません。
deliver-generate = 生成
deliver-own = 自分で入力
deliver-copy = コピー
deliver-copied = パスフレーズをコピーしました
deliver-once = ここにのみ表示され、保存されません。
deliver-tell = パスフレーズは別の手段で受取人に送ってください。
deliver-mail = メールを送信
deliver-seal = 封印ファイルを保存
deliver-mailed = キーとファイルを { $to } に送信しています。
deliver-sealed = 封印ファイルを保存しました
deliver-saved = { $path } に保存しました
deliver-open = ファイルの開き方
deliver-open-text = age で暗号化された tar アーカイブです。age 対応のツールで開けます。次のコマンドはパスフレーズの入力を求めます：
