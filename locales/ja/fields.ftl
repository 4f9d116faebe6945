### 独自の項目、タグ、メモ、コメント、技術連絡先。

## 項目に入るもの

fields-kind = 種類
fields-kind-text = テキスト
fields-kind-number = 数値
fields-kind-date = 日付
fields-kind-choice = 選択
fields-kind-link = リンク
fields-kind-fixed = 種類は変更できません。既存の値が使用しています。
field-link = Web アドレスまたはメールアドレスを入力してください。例：https://example.com、mailto:name@example.com
field-no-room = 最大 { NUMBER($maximum) } 件です。先に 1 件削除してください。
field-no-space = このアカウントの設定の容量が不足しています。

## 項目を決める

fields-empty = 項目はまだありません。コストセンターや次回監査日など、ライセンスで管理する情報の項目を追加してください。各項目は列になります。
fields-add = 項目を追加
fields-add-title = 新しい項目
fields-add-text = 項目はカタログの列とフィルターになります。
fields-edit = 編集
fields-edit-title = { $name } を編集
fields-edit-text = この項目の値を見る全員に適用されます。
fields-name = 名前
fields-choices = 選択肢
fields-choices-hint = 1 行に 1 つ、表示順に入力します。
fields-shown = 表示する対象
fields-on-own = 自社のライセンス
fields-on-shared = 共有されたライセンス
fields-on-all = すべてのライセンス
fields-on-none = 表示しない
fields-used = { $count ->
    [0] 値なし
   *[other] 値 { NUMBER($count) } 件
}
fields-owner = { $name } が作成
fields-others = ほかのユーザーの項目
fields-more = { $name } のその他の操作
fields-up = 上へ
fields-down = 下へ
fields-grip = { $name } を移動、{ $of } 件中 { $place } 番目
fields-grip-hint = ドラッグするか矢印キーを使用
fields-moved = { $name } は { $of } 件中 { $place } 番目になりました
fields-saved = { $name } を保存しました
fields-delete = 項目を削除
fields-delete-title = { $name } を削除しますか？
fields-delete-text = { $count ->
    [0] この項目に値のあるライセンスはありません。
   *[other] { NUMBER($count) } 件のライセンスがこの項目に値を持っています。項目と値は、あなたとアクセス権のある全員に表示されなくなります。
}
fields-deleted = { $name } を削除しました
fields-no-value = 値なし

## 項目での絞り込み

fields-test-is = 次の値
fields-test-contains = 含む
fields-test-at-least = 以上
fields-test-at-most = 以下
fields-test-from = 以降
fields-test-until = 以前
fields-test-set = 値あり
fields-test-unset = 値なし
fields-filter = { $value } { $test }

## ライセンスに書き込むもの

notes-for-everyone = 変更は、このライセンスにアクセスできる全員に適用されます。
notes-for-customer = { $site } のメンバーと、フルアクセスで共有されている人に表示されます。
notes-for-partner = { $site } のメンバーに表示されます。
notes-for-you = 自分にのみ表示されます。
notes-of-site = { $site } のメモ
notes-of-you = 自分のメモ
notes-read-only = 読み取り専用です。編集にはライセンスへのフルアクセスが必要です。
notes-fields = 独自の項目
notes-no-fields = ここに表示する項目はありません。
notes-define-fields = 項目を定義
notes-title = メモ
notes-none = メモなし
notes-add-notes = メモを追加
notes-edit-notes = メモを編集
notes-dropped = 編集を破棄しました
notes-comments = コメント
notes-no-comments = コメントなし
notes-comment = コメントを書く
notes-comment-add = コメントを追加
notes-comment-added = コメントを追加しました
notes-you = あなた
notes-somebody = 誰か
notes-no-tags = タグなし
notes-tag-add = タグを追加
notes-tag-new = 「{ $tag }」を追加
notes-tag-added = タグ { $tag } を追加しました
notes-tag-removed = タグ { $tag } を削除しました
notes-tag-remove = タグ { $tag } を削除
notes-tag-named = タグ { $tag }
notes-tag-on = あり
notes-tag-off = なし
notes-earlier = 以前の値（{ NUMBER($count) }）
notes-nothing = なし
notes-by = { $name } · { $date }
notes-add-short = 追加
notes-add = { $name } を追加
notes-edit = { $name } を編集：{ $value }
notes-save = { $name } を保存
notes-cancel = { $name } の変更を破棄
notes-copy-link = { $name } のリンクをコピー
notes-pending = 送信中
notes-conflict = 競合
notes-changed-below = 編集中にほかのユーザーがこれを変更しました。
notes-changed-show = 表示
notes-changed-hide = 非表示
notes-changed-take = 相手の内容を使う
notes-changed-keep = 自分の内容を使う

## 技術連絡先

contact-edit = 技術連絡先を変更
contact-title = { $serial } の技術連絡先
contact-text = 変更は、このライセンスにアクセスできる全員に適用されます。連絡先を削除するには、両方の欄を空にしてください。
contact-name = 名前
contact-saved = 技術連絡先を保存しました
