### ポータルのメール。

## どのメールにも

mail-greeting = { $name } 様
mail-greeting-unnamed = お客様
mail-copy-address = ボタンが使えない場合は、このアドレスをブラウザーにコピーしてください：
mail-footer = このメールは { $portal } からのものです。返信は読まれません。
mail-not-you = お心当たりがなければ、このメールは無視してください。何も起きません。

## 新しいアカウントのメールの確認

mail-confirm-subject = メールアドレスを確認してください
mail-confirm-body = このメールアドレスで { $portal } のアカウントが申し込まれました。確認すると、決めたパスワードでサインインできます。
mail-confirm-button = メールアドレスを確認
# $days は整数。
mail-confirm-expiry = { $days ->
   *[other] リンクは { $days } 日以内に一度だけ使えます。
}

## アカウントが申し込まれたが、すでにある

mail-account-exists-subject = アカウントはすでにあります
mail-account-exists-body = どなたか、おそらくご本人が、このメールアドレスで { $portal } のアカウントを申し込みました。アカウントはすでにあります。それでサインインしてください。何も変わっていません。
mail-account-exists-forgot = パスワードを忘れた場合は、サインイン画面で「パスワードをお忘れですか？」を選んでください。

## パスワードの再設定が求められたが、アカウントがない

mail-no-account-subject = このメールアドレスのアカウントはありません
mail-no-account-body = どなたか、おそらくご本人が、このメールアドレスのアカウントについて { $portal } に問い合わせました。アカウントはありません。別のアドレスをお使いか、このアドレスで新しく作成できます。

## パスワードの再設定

mail-reset-subject = 新しいパスワードを設定してください
mail-reset-body = どなたか、おそらくご本人が、{ $portal } のアカウントの新しいパスワードを求めました。
mail-reset-button = 新しいパスワードを設定
# $minutes は整数。
mail-reset-expiry = { $minutes ->
   *[other] リンクは { $minutes } 分以内に一度だけ使えます。
}

## パスワードが変更された

mail-password-changed-subject = パスワードが変更されました
mail-password-changed-body = { $portal } のアカウントのパスワードが変更されました。ほかのセッションはすべてサインアウトされました。
mail-password-changed-not-you = お心当たりがなければ、すぐにサインイン画面で「パスワードをお忘れですか？」を選び、管理者に知らせてください。

## アカウントのメールの変更

mail-new-email-subject = 新しいメールアドレスを確認してください
mail-new-email-body = { $portal } のアカウントがこのメールアドレスを使うようになります。確認するまでは以前のものが使われます。
mail-new-email-button = 新しいメールアドレスを確認

mail-new-email-taken-subject = このメールアドレスにはすでにアカウントがあります
mail-new-email-taken-body = どなたかが { $portal } の別のアカウントでこのメールアドレスを使おうとしました。すでにアカウントがあるため、何も変わっていません。

mail-email-changed-subject = メールアドレスが変更されました
mail-email-changed-body = { $portal } のアカウントは { $email } を使うようになりました。今後はこのアドレスでサインインし、そのアドレスのものが見えます。
mail-email-changed-not-you = お心当たりがなければ、{ $portal } のカスタマーケアに知らせてください。

## ライセンスが登録された

mail-registered-subject = ライセンスを登録しました：{ $serial }
mail-registered-body = { $person } がシリアル番号 { $serial }（{ $product }、数量 { $quantity }）を { $portal } で登録しました。
# ライセンスキーはメールで送りません。
mail-registered-key = ライセンスキーとライセンスファイルは Licet の「カタログ」にあります。
