### サインイン、アカウント作成、表示できるようになる前のローカルコピーの状態。

## 項目の横に出る、項目の問題

field-required = 入力してください。
# $maximum は整数。
field-too-long = { $maximum ->
   *[other] { NUMBER($maximum) } 文字以内にしてください。
}
# $minimum は整数。
field-too-short = { $minimum ->
   *[other] { NUMBER($minimum) } 文字以上にしてください。
}
field-mismatch = 上の入力と違います。
field-email-form = メールアドレスではありません。name@example.com のような形です。
field-password-common = このパスワードは推測されやすいです。別のものにしてください。
field-unknown-choice = 一覧から選んでください。
field-form = 読み取れません。確かめてください。
field-holds-address = Web アドレスとメールアドレスは入れないでください。
field-unchanged = 前と同じです。
field-not-asked = ここでは不要です。空のままにしてください。
field-out-of-range = { $minimum } から { $maximum } までの数にしてください。
field-agreement = 先に同意するかしないかを選んでください。

## サインイン

signin-title = サインイン
signin-lead = オフラインでも手元にライセンスを。
signin-portal = ポータルのアドレス
signin-portal-hint = ベンダーからのもの。https:// で始まります
portal-confirm-title = このポータルに接続しますか?
portal-confirm-text = Licet は初めて { $portal } に接続します。メールアドレスやパスワードなどの入力内容はそこに送信されます。このアドレスを自分で入力したか、心当たりがある場合にのみ続行してください。
portal-confirm-yes = 接続
signin-email = メール
signin-password = パスワード
signin-submit = サインイン
signin-new = はじめてですか？
signin-create = アカウントを作成
signin-forgot = パスワードをお忘れですか？
signin-passphrase-hint = このコンピューターにはキーリングがありません。パスフレーズがライセンスのローカルコピーを守ります。Licet を起動するたびに入力します。
signin-session-ended = ポータルでのセッションが終わりました。同期するには再サインインしてください。ライセンスは引き続き読めます。
signin-account-locked = ベンダーがこのアカウントをロックしました。カスタマーケアにお問い合わせください。ライセンスはここで引き続き閲覧できます。
signin-back = ライセンスに戻る

## パスワードを忘れたとき

forgot-title = パスワードを忘れた
forgot-lead = ポータルがメールアドレスにリンクを送ります。それで新しいパスワードを設定します。
forgot-submit = リンクを送る
forgot-done-title = メールを確認してください
# $email は入力されたアドレス。
forgot-done-text = { $email } のアカウントがあれば、リンクのあるメールが届きます。有効なのは短い間だけです。
forgot-back = サインインに戻る

## アカウントの作成

create-title = アカウントを作成
create-lead = 組織が購入したすべてのライセンスを 1 つのアカウントで。あなたのメールがある注文は、メールの確認後に表示されます。
create-back = サインインに戻る
create-section-sign-in = サインイン
create-section-you = あなたと組織
create-section-address = 住所
create-section-agreement = 契約条項
create-email = メール
create-email-hint = サインインに使い、注文との照合にも使います。
create-email-again = メール（もう一度）
create-password = パスワード
create-password-again = パスワード（もう一度）
# $minimum は整数。
create-password-hint = { $minimum ->
   *[other] { NUMBER($minimum) } 文字以上。1 語より数語のほうが覚えやすくなります。
}
# $missing は整数。
create-password-too-short = { $missing ->
   *[other] あと { NUMBER($missing) } 文字必要です。
}
create-password-easy = 推測されやすい：規則的すぎるか、ご自身の名前でできています。
create-password-enough = 十分な長さです。長いほど推測されにくくなります。
create-password-good = 推測されにくい。
create-password-strong = とても推測されにくい。
create-agreement-loading = 契約条項を取得中
create-agreement-none = このポータルには契約条項がありません。
create-agreement-choice = 同意の選択
create-agreement-accept = 同意します
create-agreement-decline = 同意しません
create-agreement-declined = 同意がないとポータルはアカウントを作りません。何も送っていません。入力した内容は残っています。
create-submit = アカウントを作成
create-done-title = メールを確認してください
# $email は入力されたアドレス。
create-done-text = { $email } 宛てのメールを送りました。リンクを開いてアドレスを確認し、その後サインインしてください。
create-done-hint = 数分たっても届かない場合は、迷惑メールフォルダーを確認するか、再送してください。
resend-confirmation = 確認メールを再送する
resend-done = { $email } が未確認の場合は、メールをお送りしました。

## 人の情報

profile-customer-type = 顧客の種類
profile-customer-type-end_user = エンドユーザー
profile-customer-type-reseller = リセラー
profile-customer-type-distributor = ディストリビューター
profile-customer-type-oem = OEM
profile-first-name = 名
profile-last-name = 姓
profile-company = 会社
profile-phone = 電話
profile-phone-extension = 内線
profile-additional-email = 追加またはグループのメール
profile-additional-email-hint = 確認メールの写しが届きます。チーム全員が読むアドレスなど。
profile-language = メールの言語
profile-line1 = 番地
profile-line2 = 建物、階、部署
profile-city = 市区町村
profile-country = 国
profile-state = 都道府県・州
profile-postal-code = 郵便番号

## 開く前のローカルコピー

mirror-new-passphrase-title = パスフレーズを決めてください
mirror-new-passphrase-text = このコンピューターにはキーリングがないため、パスフレーズがライセンスのローカルコピーを守ります。Licet は起動のたびに尋ねます。どこにも保存されません。
mirror-passphrase = パスフレーズ
mirror-passphrase-again = パスフレーズ（もう一度）
mirror-passphrase-set = パスフレーズを設定
mirror-unlock-title = ライセンスのロック解除
mirror-unlock-text = ローカルコピーはパスフレーズで守られています。
mirror-unlock = ロック解除
mirror-waiting-title = キーリングを待っています
mirror-waiting-text = ローカルコピーの鍵は { $keyring } にあり、まだ応答がありません。このウィンドウの背後などにある確認画面を探し、ロックを解除してください。
mirror-locked-title = キーリングがロックされています
mirror-locked-text = ローカルコピーの鍵がある { $keyring } はロックされているか、応答しませんでした。ロックを解除してから再試行してください。何も削除されていません。
mirror-try-again = 再試行
mirror-or-passphrase = または、復旧用パスフレーズで開きます。
mirror-or-new-passphrase = または、ローカルコピーをロックするパスフレーズを選択します。Licet は起動のたびに入力を求めます。
mirror-opening-title = ライセンスを開いています
mirror-opening-text = ローカルコピーを開いています。更新後は 1 分ほどかかることがあります。
mirror-key-missing-title = ローカルコピーの鍵がありません
mirror-key-missing-text = このコンピューターのキーリングに鍵がもうありません。何も削除していません。
mirror-key-changed-title = ローカルコピーの鍵が変わりました
mirror-key-changed-text = このコンピューターのキーリングにある鍵は、コピーを守った鍵と違います。何も削除していません。
mirror-key-lost-passphrase = 回復用パスフレーズで開けます。
mirror-unusable-title = ローカルコピーを開けません
mirror-rebuild = ポータルから作り直す
mirror-rebuild-text = このコンピューターのローカルコピーを削除し、すべてをポータルから読み込み直します。送られていない変更と、ここで追加したリマインダーは失われます。ポータルでは何も変わりません。
mirror-rebuild-confirm = 削除して作り直す
mirror-close-hint = またはウィンドウを閉じてください。何も変わりません。
