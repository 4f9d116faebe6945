### サインイン、アカウント作成、表示できるようになる前のオフラインデータの状態。

## 項目の横に出る、項目の問題

field-required = 必須
# $maximum は整数。
field-too-long = { NUMBER($maximum) } 文字以内にしてください。
# $minimum は整数。
field-too-short = { NUMBER($minimum) } 文字以上にしてください。
field-mismatch = 一致しません
field-email-form = name@example.com のようなメールアドレスを入力してください。
field-password-common = このパスワードは推測されやすいです。別のものにしてください。
field-unknown-choice = リストから選択してください。
field-already-member = すでにサイトのメンバーです。
field-form = 形式を確認してください。
field-holds-address = Web アドレスとメールアドレスを削除してください。
field-is-own = これはご自身のアドレスです。
field-unchanged = 現在の値と同じです
field-not-asked = ここでは不要です。空欄にしてください。
field-out-of-range = { $minimum }～{ $maximum } の数値を入力してください。
field-agreement = 同意するかどうかを選択してください。

## サインイン

signin-title = サインイン
signin-lead = すべてのライセンスを、オンラインでもオフラインでも
signin-portal = ポータルのアドレス
signin-portal-hint = ベンダーから提供されます。https:// で始まります
portal-confirm-title = このポータルに接続しますか？
portal-confirm-text = Licet が { $portal } に接続するのは初めてです。メールアドレスとパスワードはこのアドレスに送信されます。自分で入力したか、見覚えがある場合のみ続行してください。
portal-confirm-yes = 接続
signin-email = メール
signin-password = パスワード
signin-submit = サインイン
signin-new = 初めてのご利用ですか？
signin-create = アカウントを作成
signin-forgot = パスワードをお忘れですか？
signin-passphrase-hint = このコンピューターにはキーリングがありません。パスフレーズでオフラインデータを暗号化し、Licet の起動時に毎回入力します。
signin-session-ended = セッションが終了しました。同期するには再度サインインしてください。ライセンスはオフラインで引き続き利用できます。
signin-account-locked = ベンダーがこのアカウントをロックしました。カスタマーケアにお問い合わせください。ライセンスはオフラインで引き続き利用できます。
signin-back = ライセンスに戻る

## パスワードを忘れたとき

forgot-title = パスワードを忘れた
forgot-lead = 新しいパスワードを設定するリンクを、ポータルからメールで送信します。
forgot-submit = リンクを送信
forgot-done-title = メールを確認してください
# $email は入力されたアドレス。
forgot-done-text = { $email } のアカウントがある場合は、リンクを送信しました。有効期限は 60 分です。
forgot-back = サインインに戻る

## アカウントの作成

create-title = アカウントを作成
create-lead = 組織のすべてのライセンスを 1 つのアカウントで。メールアドレスを確認すると、それが記載された注文が表示されます。
create-back = サインインに戻る
create-section-sign-in = サインイン
create-section-you = あなたと組織
create-section-address = 住所
create-section-agreement = 契約条項
create-email = メール
create-email-hint = サインインと注文の照合に使用します。
create-email-again = メールの確認
create-password = パスワード
create-password-again = パスワードの確認
# $minimum は整数。
create-password-hint = { NUMBER($minimum) } 文字以上。複数の単語にすると覚えやすくなります。
# $missing は整数。
create-password-too-short = { $missing ->
   *[other] あと { NUMBER($missing) } 文字必要です。
}
create-password-easy = 推測されやすい：繰り返しや名前が含まれています
create-password-enough = 使用できます。長いほど推測されにくくなります。
create-password-good = 推測されにくい
create-password-strong = 非常に推測されにくい
create-agreement-loading = 契約条項を読み込み中
create-agreement-none = このポータルに契約条項はありません。
create-agreement-choice = 契約条項への同意
create-agreement-accept = 同意します
create-agreement-decline = 同意しません
create-agreement-declined = 契約条項に同意しないとアカウントを作成できません。何も送信されておらず、入力内容は保持されます。
create-submit = アカウントを作成
create-done-title = メールを確認してください
# $email は入力されたアドレス。
create-done-text = { $email } にメールを送信しました。リンクを開いてアドレスを確認してから、サインインしてください。
create-done-hint = 数分待っても届きませんか？迷惑メールフォルダーを確認するか、メールを再送信してください。
resend-confirmation = メールを再送信
resend-done = { $email } が未確認の場合は、新しいメールを送信しました。

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
profile-additional-email-hint = すべての確認メールのコピーを受け取ります（チームのメールボックスなど）。
profile-language = メールの言語
profile-line1 = 番地
profile-line2 = 建物、階、部署
profile-city = 市区町村
profile-country = 国
profile-state = 都道府県・州
profile-postal-code = 郵便番号

## 開く前のオフラインデータ

mirror-new-passphrase-title = パスフレーズを設定してください
mirror-new-passphrase-text = このコンピューターにはキーリングがないため、パスフレーズでオフラインデータを暗号化します。Licet は起動時に毎回入力を求め、保存はしません。
mirror-passphrase = パスフレーズ
mirror-passphrase-again = パスフレーズの確認
mirror-passphrase-set = パスフレーズを設定
mirror-unlock-title = ライセンスのロック解除
mirror-unlock-text = オフラインデータはパスフレーズでロックされています。
mirror-unlock = ロック解除
mirror-waiting-title = キーリングを待っています
mirror-waiting-text = オフラインデータの鍵は { $keyring } にありますが、まだ応答がありません。このウィンドウの後ろにある可能性のあるダイアログを探し、ロックを解除してください。
mirror-locked-title = キーリングがロックされています
mirror-locked-text = オフラインデータの鍵は { $keyring } にありますが、ロックされているか応答がありません。ロックを解除してから、もう一度お試しください。何も削除されていません。
mirror-try-again = 再試行
mirror-or-passphrase = または、回復用パスフレーズでロックを解除します。
mirror-or-new-passphrase = または、パスフレーズを設定してオフラインデータを暗号化します。Licet は起動時に毎回入力を求めます。
mirror-opening-title = ライセンスを開いています
mirror-opening-text = アップデート後は 1 分ほどかかることがあります。
mirror-key-missing-title = オフラインデータの鍵が見つかりません
mirror-key-missing-text = このコンピューターのキーリングに鍵がありません。何も削除されていません。
mirror-key-changed-title = オフラインデータの鍵が変わりました
mirror-key-changed-text = このコンピューターのキーリングには別の鍵があります。何も削除されていません。
mirror-key-lost-passphrase = 回復用パスフレーズでロックを解除してください。
mirror-unusable-title = オフラインデータを開けません
mirror-rebuild = オフラインデータをリセット
mirror-rebuild-text = このコンピューターのオフラインデータを削除し、すべてをポータルから再ダウンロードします。未送信の変更とここで追加したリマインダーは失われます。ポータル側は変わりません。
mirror-rebuild-confirm = 削除してリセット
mirror-close-hint = または、ウィンドウを閉じます。何も変わりません。
