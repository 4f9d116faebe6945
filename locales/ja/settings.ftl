### 設定：アカウント、外観、リマインダー、ダウンロード、ローカルコピー。

settings-save = 保存

## アカウント

settings-account = アカウント
settings-portal = ポータル
settings-profile-edit = プロフィールを編集
settings-profile-saved = プロフィールを保存しました
settings-email-change = メールを変更
# $email は使用中のメール。
settings-email-text = 新しいアドレスにリンク付きのメールが届きます。{ $email } にもすぐ通知され、7 日間取り消せます。新しいアドレスが確認されると、すべてのセッションが終了します。
settings-email-new = 新しいメール
settings-email-submit = メールを送る
# $email は新しいアドレス。
settings-email-sent = リンクのあるメールを { $email } に送りました。
settings-password-change = パスワードを変更
settings-password-text = このアカウントのほかのセッションはすべてサインアウトされます。
settings-password-current = 現在のパスワード
settings-password-new = 新しいパスワード
settings-password-again = 新しいパスワード（もう一度）
settings-password-submit = 変更
settings-password-saved = パスワードを変更しました
settings-sessions = セッション
settings-sessions-text = このアカウントにサインインしているデバイスです。
settings-sessions-show = セッションを表示
settings-session-this = このデバイス
settings-session-unnamed = 名前のないデバイス
settings-session-seen = 最終確認 { $moment }
settings-session-end = サインアウト
settings-sessions-end-others = ほかをすべてサインアウト
settings-sessions-close = 閉じる

## サインアウト

settings-sign-out = サインアウト
settings-sign-out-copy = ライセンスのローカルコピー
settings-sign-out-keep = ロックして残す
settings-sign-out-delete = 削除する
settings-sign-out-keep-text = 暗号化したままこのコンピューターに残ります。次のサインインでは変わった分だけを読み込みます。
settings-sign-out-delete-text = ライセンス、リマインダー、ダウンロードの一覧をこのコンピューターから削除します。ダウンロードしたファイルは残り、ポータルでは何も変わりません。
# $count は整数。
settings-sign-out-waiting = { $count ->
   *[other] ポータルに届いていない変更 { NUMBER($count) } 件が失われます。
}
settings-sign-out-confirm-delete = サインアウトして削除
settings-sign-out-lose = これらの変更も削除する
field-lose-changes = ここにチェックを入れるか、コピーを残してください。

## 外観

settings-look = 言語と外観
settings-language = 言語
settings-language-text = 日付と数はお使いの地域に従います。
settings-language-system = システムに合わせる
settings-theme = テーマ
settings-theme-system = システム
settings-theme-light = ライト
settings-theme-dark = ダーク

## リマインダー

settings-reminders = リマインダー
settings-lead-times = 知らせる時期
settings-lead-times-text = すべての契約に適用します。契約ごとに変えるには「更新」のベルを使います。
settings-notifications = 通知
settings-notifications-text = リマインダーはいずれの場合も「更新」に届きます。
settings-notifications-show = デスクトップに表示

## 独自の項目

settings-fields = 独自の項目
settings-fields-text = ライセンスに自分で書き込む項目です。値は、そのライセンスにアクセスできる全員に見えます。

## ダウンロード

settings-folder = ダウンロードのフォルダー
settings-folder-system = システムのダウンロードフォルダー
settings-folder-choose = フォルダーを選ぶ

## ローカルコピー

settings-copy = ローカルコピー
# $count は整数。
settings-copy-rows = { $count ->
   *[other] このコンピューターにライセンス { NUMBER($count) } 件、暗号化済み
}
# $moment は日時。
settings-copy-synced = { $moment } に同期
settings-copy-never = まだ同期していません
settings-passphrase = 回復用パスフレーズ
settings-passphrase-text = このコンピューターのキーリングが鍵をなくしても、コピーを開けます。
settings-passphrase-about = キーリングが鍵をなくしたときにローカルコピーを開きます。どこにも保存されないので、大切に保管してください。以前に設定したものは使えなくなります。
settings-passphrase-set = パスフレーズを設定
settings-passphrase-saved = 回復用パスフレーズを設定しました
settings-rebuild = 消去して作り直す
settings-rebuild-text = コピーを削除し、すべてをポータルから読み込み直します。
settings-rebuild-open = 作り直す
settings-rebuild-about = このコンピューターのライセンスを削除し、ポータルから読み込み直します。リマインダー、設定、ダウンロードはそのまま残り、ポータルでは何も変わりません。
settings-rebuild-offline = 今はポータルに接続できません。接続できるまで、ここにライセンスはありません。

## このアプリについて

settings-about = このアプリについて
settings-keys = キー
settings-keys-text = すべてマウスなしで操作できます。
settings-keys-show = キーを表示
# $version はバージョン番号。
settings-version = Licet { $version }
settings-license-terms = Apache-2.0 または MIT のフリーソフトウェア。
