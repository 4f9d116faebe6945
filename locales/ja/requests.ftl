### Requests that this account made to customer care.

screen-requests = 依頼

## What they are and how they stand

requests-kind-rehost = ホスト ID の変更
requests-state-open = カスタマーケアで対応中
requests-state-done = 完了
requests-state-refused = 却下
# $date is a date and a time.
requests-made = { $date } に依頼

## The list

requests-filter = どの依頼
# $count is a whole number.
requests-open = 対応中 { NUMBER($count) }
# $count is a whole number.
requests-all = すべて { NUMBER($count) }
# $count is a whole number.
requests-most = 新しい { NUMBER($count) } 件を表示しています。
requests-none = 依頼はまだありません
requests-none-text = 上限を超えるホスト ID の変更など、カスタマーケアが判断するものの状況をここで確認できます。
requests-none-open = 対応中のものはありません
requests-none-open-text = すべての依頼が処理済みです。
requests-show-all = すべて表示
requests-offline = ポータルに接続できません。接続が戻ると依頼を表示します。
