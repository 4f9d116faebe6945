### ポータルのメールにあるリンクのページ。

page-confirm-title = メールアドレスの確認
page-confirm-body = { $portal } のアカウントのパスワードを入力して確認してください。
page-confirm-button = メールアドレスを確認
page-confirm-password = パスワード
page-confirm-other = パスワードがわからない：新しく設定

page-confirmed-title = メールアドレスを確認しました
page-confirmed-body = サインインできるようになりました。Licet に戻り、このページを閉じてください。
page-decline-hint = ほかの人があなたのアドレスを入力しましたか？
page-decline-button = 自分ではありません
page-declined-title = ありがとうございます
page-declined-body = 申請は取り下げられ、リンクは使用できなくなりました。

page-link-expired-title = このリンクは使用できません
page-link-expired-body = 使用済みか、新しいものに置き換えられたか、期限切れです。Licet で新しいリンクを請求してください。

page-reset-title = 新しいパスワードの設定
page-reset-password = 新しいパスワード
page-reset-password-hint = { $minimum } 文字以上。複数の単語にすると覚えやすくなります。
page-reset-password-again = 新しいパスワードの確認
page-reset-button = 新しいパスワードを保存

page-reset-done-title = パスワードを保存しました
page-reset-done-body = 新しいパスワードで Licet にサインインしてください。すべてのセッションをサインアウトしました。
page-undo-title = メールアドレスの変更を取り消す
page-undo-body = アカウントは再び { $email } を使用し、すべてのセッションがサインアウトされ、パスワードは無効になります。新しいパスワードを設定するリンクが { $email } に送信されます。
page-undo-password = パスワード
page-undo-password-hint = アドレスが変更される前のアカウントのパスワードです。
page-undo-button = 取り消す
page-undone-title = 取り消しました
page-undone-body = メールを確認してください。新しいパスワードを設定するリンクを送信しました。
page-join-title = 招待を承認する
page-join-body = { $site } のライセンスを表示できるようになり、サイトの人にあなたの名前が表示されます。
page-join-button = 承認する
page-joined-title = 承認しました
page-joined-body = このページを閉じてかまいません。

page-rate-limited-title = 試行回数が多すぎます
page-rate-limited-body = { $seconds } 秒待ってから、このページを再読み込みしてください。

page-failed-title = 問題が発生しました
page-failed-body = ポータルに一時的な問題があります。数分後にもう一度お試しください。

page-field-required = パスワードを入力してください。
page-field-too-short = { $minimum } 文字以上にしてください。
page-field-too-long = { $maximum } バイト以内にしてください。
page-field-mismatch = パスワードが一致しません。
page-field-password-common = このパスワードは推測されやすいです。別のものにしてください。
page-field-wrong = パスワードが正しくありません。このアカウントに設定したものを使用してください。
page-field-wrong-former = パスワードが正しくありません。アドレスが変更される前のものを使用してください。
page-field-form = パスワードに使用できない文字が含まれています。

## Merging two accounts

page-merge-title = アカウントを統合
# $merged is an e-mail address.
# $kept is an e-mail address.
page-merge-body = { $merged } のすべてが { $kept } に移り、{ $merged } ではサインインできなくなります。このメールを受け取ったアカウントのパスワードを入力してください。
page-merge-button = 統合を確認
page-merge-agreed-title = 確認しました
page-merge-agreed-body = もう一方のメールボックスでも確認されると、アカウントが統合されます。このページは閉じてかまいません。
page-merged-title = 統合しました
page-merged-body = 残るアカウントでサインインしてください。このページは閉じてかまいません。
