### ポータルのメールにあるリンクのページ。

page-confirm-title = メールアドレスの確認
page-confirm-body = { $portal } のこのアカウントのパスワードを入力し、ボタンを押してください。
page-confirm-button = メールアドレスを確認
page-confirm-password = パスワード
page-confirm-other = パスワードがわからない場合：別のものを選ぶ

page-confirmed-title = メールアドレスを確認しました
page-confirmed-body = サインインできます。Licet に戻り、このページを閉じてください。
page-decline-hint = ほかの人があなたのアドレスを入力しましたか？
page-decline-button = 自分ではありません
page-declined-title = ありがとうございます
page-declined-body = 申し込みは取り消され、リンクは使えなくなりました。

page-link-expired-title = このリンクは使えません
page-link-expired-body = すでに使われたか、新しいものに替わったか、古すぎます。Licet で新しいリンクを請求してください。

page-reset-title = 新しいパスワードの設定
page-reset-password = 新しいパスワード
page-reset-password-hint = { $minimum } 文字以上。1 語より数語のほうが覚えやすくなります。
page-reset-password-again = 新しいパスワード（もう一度）
page-reset-button = 新しいパスワードを保存

page-reset-done-title = パスワードを保存しました
page-reset-done-body = 新しいパスワードで Licet にサインインしてください。すべてのセッションをサインアウトしました。
page-undo-title = メールアドレスの変更を取り消す
page-undo-body = アカウントは再び { $email } を使い、すべてのセッションが終了し、パスワードは無効になります。別のパスワードを選ぶリンクが { $email } に送られます。
page-undo-button = 取り消す
page-undone-title = 取り消しました
page-undone-body = メールをご確認ください。別のパスワードを選ぶリンクをお送りしました。
page-join-title = 招待を承認する
page-join-body = { $site } のスーパーユーザーに、お名前とアカウントがあることが表示されます。
page-join-button = 承認する
page-joined-title = 承認しました
page-joined-body = このページを閉じてかまいません。

page-rate-limited-title = 試行が多すぎます
page-rate-limited-body = { $seconds } 秒待ってから、このページを読み込み直してください。

page-failed-title = うまくいきませんでした
page-failed-body = ポータルに一時的な問題があります。数分後にもう一度お試しください。

page-field-required = パスワードを入力してください。
page-field-too-short = { $minimum } 文字以上にしてください。
page-field-too-long = { $maximum } バイト以内にしてください。
page-field-mismatch = 2 つのパスワードが違います。
page-field-password-common = このパスワードは推測されやすいです。別のものにしてください。
page-field-wrong = このアカウント用に選ばれたパスワードではありません。
page-field-form = パスワードに使えない文字が含まれています。
