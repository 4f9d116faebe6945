### 共通の部品のことば：どの画面にも出ます。

control-close = 閉じる
control-cancel = キャンセル
control-optional = 任意
control-password-show = パスワードを表示
control-password-hide = パスワードを非表示
control-try-again = 再試行
control-show-table = 表で表示
control-show-chart = グラフで表示
control-nothing-found = 結果がありません
# $example はこの言語で入力する日付。
control-date-hint = 例：{ $example }
control-date-form = 日付を入力してください。例：{ $example }
control-date-no-such-day = この日付は存在しません。月日を確認してください。
control-number-form = 数値を入力してください。例：{ $example }

## グリッド

grid-sort-up = 昇順に並べる
grid-sort-down = 降順に並べる
grid-pin = 固定
grid-unpin = 固定を解除
grid-move-left = 左へ移動
grid-move-right = 右へ移動
grid-wider = 広げる
grid-narrower = 狭める
grid-own-width = 幅をリセット
grid-hide = 列を非表示
grid-chosen = { $count ->
    [0] 選択なし
   *[other] { $count } 行を選択
}
# $shown：その言語の書き方の数
grid-chosen-shown = { $count ->
   *[other] { $shown } 行を選択
}
grid-copied =
    { $count ->
       *[other] { $count } 行をコピーしました
    }
grid-copy-too-many = 一度にコピーできるのは { NUMBER($most) } 行までです。選択を減らしてください。

## Forms in steps

wizard-steps = 手順
wizard-done = 完了
wizard-to-come = 未完了
wizard-back = 戻る
wizard-change = 変更
wizard-kept = 下書きを保存しました
wizard-not-kept = 保存されていません。Licet を閉じる前に完了してください。
wizard-drop-here = ファイルをドロップして取り込み
# $count is a whole number.
wizard-problems = 要修正 { NUMBER($count) } 件
