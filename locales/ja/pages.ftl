### ポータルのメールにあるリンクのページ。

page-confirm-title = メールアドレスの確認
page-confirm-body = ボタンを押すと、{ $portal } のアカウントのメールアドレスを確認します。
page-confirm-button = メールアドレスを確認

page-confirmed-title = メールアドレスを確認しました
page-confirmed-body = サインインできます。Licet に戻り、このページを閉じてください。

page-link-expired-title = このリンクは使えません
page-link-expired-body = すでに使われたか、新しいものに替わったか、古すぎます。Licet で新しいリンクを請求してください。

page-reset-title = 新しいパスワードの設定
page-reset-password = 新しいパスワード
page-reset-password-hint = { $minimum } 文字以上。1 語より数語のほうが覚えやすくなります。
page-reset-password-again = 新しいパスワード（もう一度）
page-reset-button = 新しいパスワードを保存

page-reset-done-title = パスワードを保存しました
page-reset-done-body = 新しいパスワードで Licet にサインインしてください。すべてのセッションをサインアウトしました。

page-rate-limited-title = 試行が多すぎます
page-rate-limited-body = { $seconds } 秒待ってから、このページを読み込み直してください。

page-failed-title = うまくいきませんでした
page-failed-body = ポータルに一時的な問題があります。数分後にもう一度お試しください。

page-field-required = パスワードを入力してください。
page-field-too-short = { $minimum } 文字以上にしてください。
page-field-too-long = { $maximum } バイト以内にしてください。
page-field-mismatch = 2 つのパスワードが違います。
page-field-password-common = このパスワードは推測されやすいです。別のものにしてください。
