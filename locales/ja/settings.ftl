### 設定：アカウント、外観、リマインダー、ダウンロード、オフラインデータ。

settings-save = 保存

## アカウント

settings-account = アカウント
settings-portal = ポータル
settings-profile-edit = プロフィールを編集
settings-profile-saved = プロフィールを保存しました
settings-email-change = メールを変更
# $email は使用中のメール。
settings-email-text = 新しいアドレスにリンク付きのメールが届きます。{ $email } にはすぐに通知され、7 日間は変更を取り消せます。新しいアドレスが確認されると、すべてのセッションがサインアウトされます。
settings-email-new = 新しいメール
settings-email-submit = メールを送信
# $email は新しいアドレス。
settings-email-sent = リンク付きのメールを { $email } に送信しました。
settings-password-change = パスワードを変更
settings-password-text = このアカウントのほかのセッションはすべてサインアウトされます。
settings-password-current = 現在のパスワード
settings-password-new = 新しいパスワード
settings-password-again = 新しいパスワードの確認
settings-password-submit = パスワードを変更
settings-password-saved = パスワードを変更しました
settings-sessions = セッション
settings-sessions-text = このアカウントにサインイン中のデバイス
settings-sessions-show = セッションを表示
settings-session-this = このデバイス
settings-session-unnamed = 名前のないデバイス
settings-session-seen = 最終確認 { $moment }
settings-session-end = サインアウト
settings-sessions-end-others = ほかをすべてサインアウト
settings-sessions-close = 閉じる

## サインアウト

settings-sign-out = サインアウト
settings-sign-out-copy = オフラインデータ
settings-sign-out-keep = ロックして残す
settings-sign-out-delete = 削除
settings-sign-out-keep-text = 暗号化されたままこのコンピューターに残ります。次回のサインインでは変更分だけを読み込みます。
settings-sign-out-delete-text = ライセンス、リマインダー、ダウンロードのリストがこのコンピューターから削除されます。ダウンロードしたファイルは残り、ポータル側は変わりません。
# $count は整数。
settings-sign-out-waiting = 未送信の変更 { NUMBER($count) } 件が失われます。
settings-sign-out-confirm-delete = サインアウトして削除
settings-sign-out-lose = 未送信の変更も削除する
field-lose-changes = これを確認するか、オフラインデータを残してください。

## 外観

settings-look = 言語と外観
settings-language = 言語
settings-language-text = 日付と数はお使いの地域に従います。
settings-language-system = システムの既定
settings-theme = テーマ
settings-theme-system = システム
settings-theme-light = ライト
settings-theme-dark = ダーク

## リマインダー

settings-reminders = リマインダー
settings-lead-times = リマインダーのスケジュール
settings-lead-times-text = すべての契約に適用されます。個別に設定するには「更新」のベルを使用します。
settings-notifications = 通知
settings-notifications-text = リマインダーは常に「更新」に表示されます。
settings-notifications-show = デスクトップに表示

## 独自の項目

settings-fields = 独自の項目
settings-fields-text = ライセンスの独自の列です。ライセンスにアクセスできる全員に値が表示されます。

## ダウンロード

settings-folder = ダウンロードフォルダー
settings-folder-system = システムのダウンロードフォルダー
settings-folder-choose = フォルダーを選択

## オフラインデータ

settings-copy = オフラインデータ
# $count は整数。
settings-copy-rows = { $count ->
   *[other] このコンピューターにライセンス { NUMBER($count) } 件、暗号化済み
}
# $moment は日時。
settings-copy-synced = { $moment } に同期
settings-copy-never = まだ同期していません
settings-passphrase = 回復用パスフレーズ
settings-passphrase-text = キーリングの鍵が失われた場合に、オフラインデータを開きます。
settings-passphrase-about = キーリングの鍵が失われた場合に、オフラインデータを開きます。どこにも保存されないため、安全に保管してください。以前のパスフレーズは使用できなくなります。
settings-passphrase-set = パスフレーズを設定
settings-passphrase-saved = 回復用パスフレーズを設定しました
settings-rebuild = オフラインデータをリセット
settings-rebuild-text = オフラインデータを削除し、すべて再ダウンロードします。
settings-rebuild-open = リセット
settings-rebuild-about = このコンピューターのライセンスを削除し、ポータルから再ダウンロードします。リマインダー、設定、ダウンロードは残り、ポータル側は変わりません。
settings-rebuild-offline = ポータルに接続できません。接続できるまで、ライセンスは表示されません。

## このアプリについて

settings-about = このアプリについて
settings-keys = キーボードショートカット
settings-keys-text = すべてマウスなしで操作できます。
settings-keys-show = 表示
# $version はバージョン番号。
settings-version = Licet { $version }
settings-license-terms = Apache-2.0 または MIT のフリーソフトウェア。

## The app without its window

settings-closed = ウィンドウを閉じたとき
settings-closed-text = 通知と同期は Licet の実行中にのみ行われます。
settings-closed-ask = 確認する
settings-closed-keep = 実行を続ける
settings-closed-quit = 終了する
settings-login = ログイン時に起動
settings-login-text = Licet はウィンドウなしで起動し、トレイから通知します。
settings-login-on = ログイン時に Licet を起動する
