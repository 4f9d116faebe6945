### 共通の部品のことば：どの画面にも出ます。

control-close = 閉じる
control-cancel = キャンセル
control-optional = 任意
control-password-show = パスワードを表示
control-password-hide = パスワードを隠す
control-try-again = もう一度
control-show-table = 表で表示
control-show-chart = グラフで表示
control-nothing-found = 見つかりません
# $example はこの言語で入力する日付。
control-date-hint = 例：{ $example }
control-date-form = 日付を入力してください。例：{ $example }
control-date-no-such-day = その日はありません。日と月を確かめてください。
control-number-form = 数値を入力してください。例：{ $example }

## グリッド

grid-sort-up = 昇順に並べる
grid-sort-down = 降順に並べる
grid-pin = 固定する
grid-unpin = 固定を解除
grid-move-left = 左へ移動
grid-move-right = 右へ移動
grid-wider = 広げる
grid-narrower = 狭める
grid-own-width = 標準の幅
grid-hide = 列を隠す
grid-chosen =
    { $count ->
        [0] 選択した行はありません
       *[other] { $count } 行を選択
    }
# $shown：その言語の書き方の数
grid-chosen-shown =
    { $count ->
       *[other] { $shown } 行を選択
    }
grid-copied =
    { $count ->
       *[other] { $count } 行をコピーしました
    }
grid-copy-too-many = 一度にコピーできるのは { NUMBER($most) } 行までです。選ぶ行を減らしてください。

## Forms in steps

wizard-steps = 手順
wizard-done = 完了
wizard-to-come = これから
wizard-back = 戻る
wizard-change = 変更
wizard-kept = このコンピューターに保存済み
wizard-not-kept = 保存できません：Licet を閉じる前に終えてください
wizard-drop-here = ドロップするとファイルを読み取ります
# $count is a whole number.
wizard-problems = { NUMBER($count) } 件を直すと進めます
