### 何が起きたか、何ができるか（コード別）。先にポータルのコード、次にデスクトップのコード。

## ポータル

error-bad-request = ポータルがこの要求を受け付けませんでした。Licet を更新してから、もう一度お試しください。
error-too-large = ポータルが一度に受け付けられる量を超えています。減らして送信してください。
error-invalid-fields = 修正が必要な項目があります。各項目の横のメッセージを確認してください。
error-unauthenticated = 続行するには、再度サインインしてください。
error-wrong-credentials = メールアドレスまたはパスワードが正しくないか、アドレスがまだ確認されていません。両方を確認し、確認メールを探すか、パスワードをリセットしてください。
error-session-revoked = セッションが終了されました。再度サインインしてください。
error-account-locked = ベンダーがこのアカウントをロックしました。カスタマーケアにお問い合わせください。
error-forbidden = このアカウントには権限がありません。
error-agreement-declined = 契約条項に同意しないとアカウントを作成できません。
error-link-expired = このリンクは使用済み、置き換え済み、または期限切れです。新しいリンクを請求してください。
error-not-found = 見つからないか、このアカウントにアクセス権がありません。
# $retry_after は秒数（整数）。
error-rate-limited = 試行回数が多すぎます。{ NUMBER($retry_after) } 秒待ってから、もう一度お試しください。
error-cursor-expired = ポータルがリセットされたため、すべて読み込み直します。
error-cursor-invalid = ポータルがオフラインデータの状態を認識できないため、すべて読み込み直します。
# $minimum はバージョン番号。
error-app-too-old = このポータルには Licet { $minimum } 以降が必要です。同期するには Licet を更新してください。ライセンスはオフラインで引き続き利用できます。
error-key-reused = 別の内容ですでに送信されています。再読み込みして、もう一度お試しください。
# $serial はシリアル番号。
error-serial-unknown = { $serial } が存在しないか、このアカウントにアクセス権がありません。O と 0、I と 1 を確認してください。
error-already-registered = { $serial } は登録済みです。
# $instructions はベンダーのことば。
error-not-transactable = { $serial } は別の方法で有効にします：{ $instructions }
error-key-printed = { $serial } のキーは証書に記載されています。登録は不要です。
error-is-maintenance = { $serial } は保守契約のため、登録は不要です。
error-is-voucher = { $serial } はバウチャーです。先に交換してください。
error-is-flex = { $serial } はフレックス契約です。ライセンスを引き出してください。
error-keys-not-shared = この共有にはキーが含まれていません。所有者にアクセスを依頼してください。
error-license-unattended = { $serial } のサイトのメンバーではなくなりました。このライセンスについてはサイトの管理者が決定します。
error-license-attended = { $serial } の所有者はサイトのメンバーのため、決定は不要です。
error-number-mismatch = この番号の注文は見つかりません。購入証明書または請求書で両方の番号を確認してください。
error-last-administrator = サイトの最後の管理者です。先に別の管理者を指名してください。
error-no-license-file = このライセンスにはライセンスファイルがありません。
error-release-not-entitled = この製品のライセンスがありません。
error-release-term-over = ライセンスの期間が終了しました。ダウンロードするには更新してください。
error-release-maintenance-lapsed = 有効な保守が必要です。ダウンロードするには契約を更新してください。
error-range-unsatisfiable = ポータルでファイルが変更されました。ダウンロードをやり直してください。
error-already-requested = 同じ依頼がすでに送信済みで、まだ対応中です。
error-request-closed = この依頼は終了しています（決定済み、取り下げ済み、または期限切れ）。
error-attachment-type = PDF、PNG または JPEG の画像、メール（.eml）を添付してください。このファイルは別の種類です。
error-attachment-quota = これ以上添付できません。1 件の依頼につき 20 ファイル、アカウント全体で 200 MB までです。
error-unavailable = ポータルが混雑しているか再起動中です。1 分後にもう一度お試しください。
error-internal = ポータルで内部エラーが発生しました。数分後にもう一度お試しください。

## デスクトップ

error-offline = ポータルに接続できません。ネットワークとポータルのアドレスを確認してください。オフラインデータは引き続き利用できます。
error-portal-address = ポータルのアドレスではありません。https:// で始まる必要があります
error-not-a-portal = このアドレスのサーバーはライセンスポータルではありません。アドレスを確認してください。
error-portal-redirects = このアドレスは別の場所に転送されます。ポータルの直接のアドレスをベンダーに確認してください。
error-certificate-not-trusted = このコンピューターは、「{ $issuer }」が発行した { $host } の証明書を信頼していません。これが組織の認証局の場合は、そのルート証明書（「{ $root }」）を OS の証明書ストアにインポートし、Licet を再起動してください。発行元に心当たりがない場合は、接続せずにネットワーク担当者に確認してください。
error-certificate-expired = { $host } の証明書は { $date } に期限切れになりました。このコンピューターの日付を確認するか、ポータルの運用者に更新を依頼してください。
error-certificate-not-yet-valid = { $host } の証明書は { $date } から有効です。このコンピューターの日付を確認してください。
error-certificate-wrong-host = { $host } の証明書は別のホスト用に発行されています：{ $names }。アドレスを確認してください。
error-certificate-revoked = { $host } の証明書は失効しています。サインインせずに、ポータルの運用者に連絡してください。
error-certificate-invalid = { $host } の証明書は無効です。ポータルの運用者に確認を依頼してください。
error-tls-unavailable = このコンピューターには証明書ストアがないため、安全に接続できません。システムの CA 証明書をインストールし、Licet を再起動してください。
error-portal-not-confirmed = 接続が確認されなかったため、{ $host } には何も送信されていません。
error-not-signed-in = サインインしていません。先にサインインしてください。
error-session-ended = セッションが終了しました。再度サインインしてください。
error-keyring-unavailable = このコンピューターにはセッションを保存するキーリングがありません。代わりにパスフレーズを設定してください。
error-keyring-locked = キーリングがロックされています。解除してから、もう一度お試しください。
error-keyring-failed = キーリングが鍵を保存できなかったため、何も保存されていません。もう一度お試しになるか、パスフレーズを設定してください。
error-passphrase-wrong = パスフレーズが正しくありません。Caps Lock とキーボード配列を確認してください。
error-passphrase-not-set = このオフラインデータにはパスフレーズが設定されていません。
# $minimum は整数。
error-passphrase-short = パスフレーズは { NUMBER($minimum) } 文字以上にしてください。
error-passphrase-damaged = このコンピューターのパスフレーズ情報が破損しています。オフラインデータをリセットしてください。
error-mirror-closed = オフラインデータが開かれていません。
error-profile-folder = Licet がフォルダーに書き込めません。空き容量とアクセス許可を確認してください。
error-download-folder = ダウンロードフォルダーに書き込めません。「設定」で別のフォルダーを選択してください。
error-view-gone = この一覧は閉じられました。もう一度開いてください。
error-download-changed = 検証後にファイルが削除または変更されました。もう一度ダウンロードしてください。
error-download-not-done = このダウンロードは完了していません。
error-clipboard = クリップボードを使用できません。
error-key-needs-input = キーは、クリックまたはキー操作の直後にのみ表示されます。もう一度ボタンを押してください。
# $seconds is a whole number.
error-too-many-keys = 短時間に多くのキーが表示されました。安全のため、次のキーは { $seconds } 秒後に表示できます。多くのキーを渡す場合は「キーを引き渡す」を使用してください。
error-nothing-to-open-with = 開くことができるアプリが見つかりません。
error-no-partner-contact = 注文にリセラーの担当者が記載されていません。ベンダーにお問い合わせください。
# $count は整数。
error-changes-waiting = 未送信の変更 { NUMBER($count) } 件が失われます。先に同期するか、変更を書き出してください。
error-changes-unreadable = オフラインデータを開けないため、未送信の変更があれば失われます。
error-change-settled = この変更はすでに送信または解決されています。何も行われませんでした。
error-export-failed = ファイルに書き込めません。空き容量とアクセス許可を確認するか、別のフォルダーを選択してください。
error-export-unreadable = ファイルを読み取れないか、変更を書き出したファイルではありません。
error-app-fault = 問題が発生しました。もう一度お試しください。解決しない場合は Licet を再起動してください。

## ダウンロード

error-download-folder-name = このフォルダーのパスは使用できません。別のフォルダーを選択してください。
error-download-disk-full = ディスクがいっぱいです。空き容量を増やしてから再開してください。ダウンロード済みの部分は保持されます。
error-download-wrong-size = ファイルのサイズが公開されたものと異なるため、削除しました。もう一度ダウンロードしてください。解決しない場合はベンダーに連絡してください。
error-download-wrong-hash = ファイルがベンダーの公開したものと一致しないため、削除しました。もう一度ダウンロードしてください。解決しない場合はベンダーに連絡してください。
error-download-wrong-signature = ライセンスファイルがこのベンダーの署名ではないか、転送中に変更されたため、削除しました。もう一度ダウンロードしてください。解決しない場合はベンダーに連絡してください。
error-download-key-not-trusted = このライセンスファイルは、このコンピューターが信頼していない新しい鍵で署名されているため、削除しました。鍵のフィンガープリントをベンダーと照合し、「ダウンロード」で鍵を信頼してから、もう一度ダウンロードしてください。
error-download-certificate = ポータルの証明書が拒否されたため、何もダウンロードしていません。理由をステータスバーで確認してから、もう一度お試しください。
error-keys-not-confirmed = 表示後にポータルの鍵が変わりました。信頼する前にもう一度確認してください。
error-download-wrong-license = ポータルが別のライセンスのファイルを送信したため、削除しました。もう一度ダウンロードしてください。解決しない場合はベンダーに連絡してください。
error-download-no-free-name = フォルダーに同じ名前のファイルが多すぎます。いくつか移動してから、もう一度お試しください。
error-download-unexpected = ポータルから予期しない応答がありました。もう一度お試しください。解決しない場合はベンダーに連絡してください。
error-download-unknown = このダウンロードはリストにありません。
error-download-not-ended = このダウンロードは進行中です。先に中止してください。
error-download-stopped = Licet を終了しています。ダウンロードは次回の起動時に再開します。

## オフラインデータ

error-mirror-wrong-key = キーリングの鍵がオフラインデータと一致しません。何も変更されていません。パスフレーズを使用するか、オフラインデータをリセットしてください。
error-mirror-damaged = オフラインデータが破損しています。リセットしてください。
error-mirror-key-or-file = オフラインデータを読み取れません。破損しているか、鍵が異なります。パスフレーズを使用するか、オフラインデータをリセットしてください。
error-mirror-newer = オフラインデータは新しいバージョンの Licet で作成されています。開くには Licet を更新してください。
error-mirror-other-identity = このオフラインデータは別のアカウントまたはポータルのものです。
error-mirror-network-share = オフラインデータはネットワーク共有に保存できません。このコンピューターのフォルダーを選択してください。
error-mirror-in-use = このオフラインデータで Licet がすでに実行されています。
error-mirror-sqlite-too-old = このバージョンの Licet は、データを失う可能性のあるデータベースを使用しています。新しいバージョンをインストールしてください。
error-mirror-disk-full = ディスクがいっぱいのため保存できません。空き容量を増やしてから、もう一度お試しください。
error-mirror-io = オフラインデータのファイルを読み書きできません。ディスクとフォルダーのアクセス許可を確認してください。
error-mirror-failed = オフラインデータベースでエラーが発生しました。Licet を再起動してください。解決しない場合はオフラインデータをリセットしてください。
error-sync-answer-form = ポータルの応答を読み取れません。後でもう一度お試しください。解決しない場合はベンダーに連絡してください。
error-sync-not-the-portal = ポータルのアドレスでポータル以外のもの（ネットワークのサインインページなど）が応答しています。ネットワークを確認してください。
error-sync-other-portal = このアドレスでは別のポータルが応答しています。何も変更されていません。使用するには再度サインインしてください。
error-sync-answer-too-large = ポータルの応答がサイズ制限を超えているため拒否しました。ベンダーに連絡してください。
error-sync-refused = ポータルが同期を拒否しました。後でもう一度お試しください。解決しない場合はベンダーに連絡してください。
error-sync-cursor-loop = ポータルが 3 回連続で同期を最初からやり直したため、同期を停止しました。後でもう一度お試しください。解決しない場合はベンダーに連絡してください。
error-sync-never-agrees = 受信したデータがポータルの送信内容と一致しないため、同期を停止しました。何も削除されていません。ベンダーに連絡してください。
error-sync-never-proven = ポータルが総数を通知しないため、データが完全かどうか確認できません。ベンダーに連絡してください。
error-sync-stuck = すべて読み込み直しても、ポータルの応答を使用できません。データと変更は保持され、Licet はときどき再試行します。ベンダーに連絡してください。
error-cancelled = キャンセルしました。

## リマインダー

error-reminder-not-ahead = 明日以降の日付を選択してください。
error-reminder-no-serial = シリアル番号を入力してください。

## ライセンスの取得

error-register-alone = { $serial } は個別に登録する必要があります。このリストから削除し、単独で登録してください。
error-superseded = { $serial } はすべてアップグレード済みです。{ $by } を使用してください。
error-repeated = { $serial } はすでにリストにあります。
error-key-missing = 要求に重複を防ぐキーがありません。Licet を更新してから、もう一度お試しください。
error-not-partner = あなたのサイトは { $serial } を販売していないため、この顧客の代理で操作できません。
error-notification-unknown = このアカウントにアップグレード通知 { $notification } はありません。メールの ID を確認してください。
error-not-offered = この通知では { $serial } のアップグレードは提供されていません。
error-not-yours = { $serial } の所有者は別の人です。フルアクセスでの共有を所有者に依頼してください。
error-upgrade-maintenance-lapsed = { $serial } の保守は期限切れです。更新してからアップグレードしてください。
error-too-many = 数が足りません。残り：{ $left }。
error-license-inactive = ライセンス { $serial } は無効です。アップグレードまたは返却されています。
error-rehost-refused = このライセンスは { $days } 日間に { $limit } 回の移動上限に達しました。後でもう一度お試しください。
error-voucher-unknown = バウチャー { $code } は存在しません。O と 0、I と 1 を確認してください。
error-voucher-used = バウチャー { $code } は交換済みです。
error-voucher-expired = バウチャー { $code } は { $date } に期限切れになりました。
error-pool-missing = この契約に { $sku } のライセンスはありません。
error-pool-exhausted = プールの数が足りません。残り：{ $remaining }。
error-flex-not-current = この契約の期間は開始前か終了後のため、引き出せません。
error-not-shareable = { $count ->
   *[other] これらのライセンスのうち { $count } 件（{ $serial } など）は共有できません。共有できるのは所有者とサイトの管理者だけです。
}
error-seen-in-full = このユーザーはすでにすべてにフルアクセスできます。
error-too-many-shares = 共有が { $maximum } 件あります。新しく作成するには、いくつか終了してください。
error-level-too-low = このサイトでのレベルでは許可されていません。サイトのスーパーユーザーに依頼してください。
error-return-never = この契約では返却できません。
error-return-too-late = 返却期限は { $date } で終了しました。
error-file-too-large = {$name} は {$maximum} MB を超えています。
error-file-unreadable =
    { $reason ->
        [kind] {$name} は対応していない形式です。証書（.eml、.html、.txt）、一覧（.txt、.csv）、または表計算ファイル（.xlsx）を使用してください。
        [password] {$name} はパスワードで保護されています。パスワードを解除して保存し直してください。
        [large] {$name} は大きすぎます。セル、列、または構成要素が多すぎます。シリアル番号の表だけを保存してください。
        [rows] {$name} の行またはシリアル番号が {$maximum} 件を超えています。何も追加されていません。小さなファイルに分割してください。
        [serials] {$name} にシリアル番号が見つかりません。
       *[damaged] {$name} は破損しているか、名前が示す種類のファイルではありません。
    }
error-draft-too-large = このフォームは大きすぎて下書きを保存できません。移動すると入力内容は失われます。
error-login-list = システムのスタートアップアプリの一覧を変更できませんでした。
# $person is the name of a person, or an e-mail address.
error-request-taken = この依頼は { $person } が担当しています。
error-nothing-to-do = すでにその状態のため、行うことはありません。
error-not-delegated = 顧客はこの操作の代行を許可していません。「概要」から顧客の管理者に申請してください。
error-reminder-timer = システムのタイマーを設定できなかったか、licet-remind が見つかりません。
