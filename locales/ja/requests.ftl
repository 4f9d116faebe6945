### Requests that this account made to customer care.

screen-requests = 依頼

## What they are and how they stand

requests-kind-rehost = ホスト ID の変更
requests-state-open = 審査中
requests-state-done = 完了
requests-state-refused = 却下
# $date is a date and a time.
requests-made = { $date } に送信

## The list

requests-filter = 依頼をフィルター
# $count is a whole number.
requests-open = 対応中 { NUMBER($count) }
# $count is a whole number.
requests-all = すべて { NUMBER($count) }
# $count is a whole number.
requests-most = 最新の依頼 { NUMBER($count) } 件を表示しています。
requests-none = 依頼はまだありません
requests-none-text = 追加のホスト移動など、カスタマーケアが判断する依頼がここに表示されます。
requests-none-open = 未処理の依頼はありません
requests-none-open-text = すべての依頼が処理済みです。
requests-show-all = すべて表示
requests-offline = ポータルに接続できません。依頼は接続後に表示されます。
