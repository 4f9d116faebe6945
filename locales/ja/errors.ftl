### 何が起きたか、何ができるか（コード別）。先にポータルのコード、次にデスクトップのコード。

## ポータル

error-bad-request = ポータルがこのアプリを理解できません。Licet を更新してから、もう一度お試しください。
error-too-large = ポータルが一度に受け付ける量を超えています。
error-invalid-fields = 別の値が必要な項目があります。項目の横をご覧ください。
error-unauthenticated = ポータルが再サインインを求めています。
error-wrong-credentials = メールまたはパスワードが違います。両方を確認するか、新しいパスワードを申請してください。
error-session-revoked = セッションが終了しました。再サインインしてください。
error-email-not-confirmed = パスワードは合っていますが、メールがまだ確認されていません。ポータルからのメールのリンクを開いてください。
error-account-locked = ベンダーがこのアカウントをロックしました。カスタマーケアにお問い合わせください。
error-forbidden = このアカウントではできません。
error-agreement-declined = 同意がないとポータルはアカウントを作りません。
error-link-expired = このリンクは使われたか、替わったか、古すぎます。新しいものを請求してください。
error-not-found = 存在しないか、このアカウントでは見られません。
# $retry_after は秒数（整数）。
error-rate-limited = { $retry_after ->
   *[other] 試行が多すぎます。{ NUMBER($retry_after) } 秒待ってから、もう一度お試しください。
}
error-cursor-expired = ポータルが新しくやり直したため、すべてを読み込み直します。
error-cursor-invalid = このコピーの位置がポータルにわからないため、すべてを読み込み直します。
# $minimum はバージョン番号。
error-app-too-old = このポータルには Licet { $minimum } 以降が必要です。ライセンスは引き続き読めます。同期するには Licet を更新してください。
error-key-reused = これは別の内容ですでに送られています。読み込み直して、もう一度お試しください。
# $serial はシリアル番号。
error-serial-unknown = このアカウントで見られる { $serial } はありません。O と 0、I と 1 を確かめてください。
error-already-registered = { $serial } は登録済みです。
# $instructions はベンダーのことば。
error-not-transactable = { $serial } は別の方法で有効にします：{ $instructions }
error-key-printed = { $serial } のキーは証書に印刷されています。登録は要りません。
error-is-maintenance = { $serial } は保守契約で、登録しません。
error-is-voucher = { $serial } はバウチャーです。先に交換してください。
error-is-flex = { $serial } はフレックス契約です。ライセンスはそこから引き出します。
error-keys-not-shared = この共有ではキーなしでライセンスが見えます。キーは所有者に尋ねてください。
error-license-unattended = { $serial } のサイトに所属していません。このライセンスについてはサイトの管理者が決めます。
error-license-attended = { $serial } の所有者はまだサイトに所属しています。決めることはありません。
error-no-license-file = このライセンスにはライセンスファイルがありません。
error-release-not-entitled = この製品のライセンスがありません。
error-release-term-over = ライセンスの期間が終わりました。ダウンロードするには更新してください。
error-release-maintenance-lapsed = 有効な保守が必要です。ダウンロードするには契約を更新してください。
error-range-unsatisfiable = ポータルでファイルが変わりました。ダウンロードを最初からやり直してください。
error-unavailable = ポータルが混んでいるか、再起動中です。1 分後にもう一度お試しください。
error-internal = ポータル側に問題があります。数分後にもう一度お試しください。

## デスクトップ

error-offline = ポータルに接続できません。ネットワークとアドレスを確かめてください。読み込み済みのものはその間も使えます。
error-portal-address = ポータルのアドレスではありません。https:// で始まります
error-not-a-portal = このアドレスは応答しますが、ライセンスポータルではありません。アドレスを確かめてください。
error-portal-redirects = このアドレスは別の場所へ転送します。ポータル自体のアドレスをベンダーに尋ねてください。
error-certificate-not-trusted = { $host } の証明書はこのコンピューターで信頼されていません。発行者は「{ $issuer }」です。組織の認証局である場合は、そのルート証明書（「{ $root }」）をオペレーティングシステムの証明書ストアにインポートし、Licet を再起動してください。発行者に心当たりがない場合は、接続せずにネットワーク担当者に確認してください。
error-certificate-expired = { $host } の証明書は { $date } に期限切れになりました。ポータルの管理者に更新を依頼し、このコンピューターの日付も確認してください。
error-certificate-not-yet-valid = { $host } の証明書は { $date } から有効です。このコンピューターの日付を確認してください。
error-certificate-wrong-host = { $host } の証明書は別のホスト用に発行されています: { $names }。アドレスを確認してください。
error-certificate-revoked = { $host } の証明書は発行者により失効しています。サインインせず、ポータルの管理者に連絡してください。
error-certificate-invalid = { $host } の証明書は使用できません。ポータルの管理者に確認を依頼してください。
error-tls-unavailable = このコンピューターには証明書ストアがないため、安全に接続できません。システムの CA 証明書をインストールし、Licet を再起動してください。
error-portal-not-confirmed = 接続が確認されなかったため、{ $host } には何も送信されていません。
error-not-signed-in = サインインしていません。先にサインインしてください。
error-session-ended = ポータルでのセッションが終わりました。再サインインしてください。
error-keyring-unavailable = このデスクトップには、セッションを保管するキーリングがありません。代わりにパスフレーズを決めてください。
error-keyring-locked = キーリングがロックされています。解除してから、もう一度お試しください。
error-keyring-failed = キーリングが渡したものを保持しませんでした。何も保存していません。もう一度試すか、パスフレーズを決めてください。
error-passphrase-wrong = このパスフレーズではローカルコピーを開けません。大文字とキーボードの言語を確かめてください。
error-passphrase-not-set = このコピーにはパスフレーズが設定されていません。
# $minimum は整数。
error-passphrase-short = { $minimum ->
   *[other] パスフレーズは { NUMBER($minimum) } 文字以上にしてください。
}
error-passphrase-damaged = パスフレーズの情報がこのコンピューターで壊れています。ポータルからコピーを作り直してください。
error-mirror-closed = ローカルコピーが開いていません。
error-profile-folder = Licet が自分のフォルダーに書き込めません。空き容量と権限を確かめてください。
error-download-folder = ダウンロードのフォルダーに書き込めません。設定で別のフォルダーを選んでください。
error-view-gone = この一覧は閉じられました。もう一度開いてください。
error-download-changed = ファイルがなくなったか、検証後に変更されました。もう一度ダウンロードしてください。
error-download-not-done = このダウンロードは終わっていません。
error-clipboard = ここではクリップボードを使えません。
error-key-needs-input = キーは、このウィンドウで操作した直後にのみ表示されます。もう一度ボタンを押してください。
# $seconds is a whole number.
error-too-many-keys = 短時間に多くのキーが表示されました。安全のため、次のキーは { $seconds } 秒後に表示できます。多くのキーを渡すには引き渡し機能を使用してください。
error-nothing-to-open-with = これを開くプログラムがこのコンピューターにありません。
error-no-partner-contact = 注文にパートナーの連絡先がありません。ベンダーに尋ねてください。
# $count は整数。
error-changes-waiting = { $count ->
   *[other] { NUMBER($count) } 件の変更がまだポータルに届いておらず、失われます。先に同期するか、送信トレイを書き出してください。
}
error-changes-unreadable = ローカルコピーを開けないため、オフラインで行いまだ送っていない変更も一緒に失われます。
error-change-settled = この変更はその間に送られたか、解決されました。何もしていません。
error-export-failed = そこにはファイルを書き込めません。空き容量と権限を確かめるか、別のフォルダーを選んでください。
error-export-unreadable = ファイルを読み取れないか、この送信待ちの書き出しではありません。
error-app-fault = Licet の誤りです。もう一度お試しください。続く場合は Licet を再起動してください。

## ダウンロード

error-download-folder-name = このフォルダーのパスは保存できません。別のフォルダーを選んでください。
error-download-disk-full = ディスクがいっぱいです。空きを作ってから再開してください。届いた分は残っています。
error-download-wrong-size = ファイルの大きさがベンダーの公開と違うため、削除しました。もう一度ダウンロードし、続く場合はベンダーに知らせてください。
error-download-wrong-hash = ファイルがベンダーの公開と一致しないため、削除しました。もう一度ダウンロードし、続く場合はベンダーに知らせてください。
error-download-wrong-signature = ライセンスファイルがこのベンダーの署名でないか、途中で変えられたため、削除しました。もう一度ダウンロードし、続く場合はベンダーに知らせてください。
error-download-key-not-trusted = ポータルはこのライセンスファイルに、このコンピューターで信頼されていない新しい鍵で署名しました。そのためファイルは削除されました。鍵のフィンガープリントをベンダーに確認し、「ダウンロード」で鍵を信頼してから、もう一度ダウンロードしてください。
error-download-certificate = ポータルの証明書が拒否されたため、何もダウンロードされませんでした。理由はステータスバーに表示されます。解決してから再試行してください。
error-keys-not-confirmed = ここに表示された後にポータルの鍵が変わりました。信頼する前にもう一度確認してください。
error-download-wrong-license = ポータルが別のライセンスのファイルを送ったため、削除しました。もう一度ダウンロードし、続く場合はベンダーに知らせてください。
error-download-no-free-name = フォルダーに同じ名前のファイルが多すぎます。いくつか移してから、もう一度お試しください。
error-download-unexpected = ポータルの応答が求めたものと違います。もう一度お試しください。続く場合はベンダーに知らせてください。
error-download-unknown = このダウンロードはもう一覧にありません。
error-download-not-ended = このダウンロードは終わっていません。先に中止してください。
error-download-stopped = Licet を閉じています。ダウンロードは次回の起動で続きます。

## ローカルコピー

error-mirror-wrong-key = キーリングの鍵はローカルコピーのものではありません。何も変えていません。パスフレーズを使うか、ポータルからコピーを作り直してください。
error-mirror-damaged = ローカルコピーが壊れています。ポータルから作り直してください。
error-mirror-key-or-file = ローカルコピーを読めません。壊れているか、鍵が違います。パスフレーズを使うか、ポータルからコピーを作り直してください。
error-mirror-newer = より新しい Licet が作ったローカルコピーです。開くには Licet を更新してください。
error-mirror-other-identity = このローカルコピーは別のアカウントまたはポータルのものです。
error-mirror-network-share = ローカルコピーはネットワーク共有に置けません。このコンピューターのフォルダーを選んでください。
error-mirror-in-use = このローカルコピーで Licet がすでに動いています。
error-mirror-sqlite-too-old = この Licet は、データを失うおそれのあるデータベースで作られています。新しいものを入れてください。
error-mirror-disk-full = ディスクがいっぱいで、これ以上保存できません。空きを作ってから、もう一度お試しください。
error-mirror-io = ローカルコピーのファイルを読み書きできません。ディスクとフォルダーの権限を確かめてください。
error-mirror-failed = ローカルコピーのデータベースで障害が起きました。Licet を再起動してください。続く場合はポータルからコピーを作り直してください。
error-sync-answer-form = ポータルの応答を読めません。後でもう一度お試しください。続く場合はベンダーに知らせてください。
error-sync-not-the-portal = ポータルのアドレスでポータル以外が応答しています。ネットワークのサインインページかもしれません。
error-sync-other-portal = このアドレスでは今、別のポータルが応答しています。何も変更していません。使うにはもう一度サインインしてください。
error-sync-answer-too-large = ポータルの応答が許容サイズを超えたため、拒否しました。ベンダーに知らせてください。
error-sync-refused = ポータルが同期を拒否しました。後でもう一度お試しください。続く場合はベンダーに知らせてください。
error-sync-cursor-loop = ポータルが 3 回続けてアプリを最初に戻したため、同期を停止しました。後でもう一度お試しください。続く場合はベンダーに知らせてください。
error-sync-never-agrees = 届いた内容が、ポータルが送ったという内容と一致しません。何も削除せず、同期を停止しました。ベンダーに知らせてください。
error-sync-never-proven = ポータルが全体の量を示さないため、コピーがそろっているか確かめられません。ベンダーに知らせてください。
error-sync-stuck = すべてを読み直しても、ポータルの応答を使用できません。コピーとあなたの変更は保持され、同期は定期的に再試行されます。ベンダーに知らせてください。
error-cancelled = 中止しました。

## リマインダー

error-reminder-not-ahead = 明日以降の日を選んでください。
error-reminder-no-serial = シリアル番号を入力してください。

## ライセンスの取得

error-register-alone = { $serial } は単独で登録します。リストから外し、それだけで登録してください。
error-superseded = { $serial } はすべてアップグレード済みです。{ $by } を使ってください。
error-repeated = { $serial } がリストに 2 回あります。
error-key-missing = 一度だけ実行するためのキーがポータルに必要です。Licet を更新して、もう一度試してください。
error-not-partner = { $serial } はあなたのサイトが販売したものではないため、顧客に代わって操作できません。
error-notification-unknown = このアカウントで見えるものに対するアップグレード通知 { $notification } はありません。メールの ID を確認してください。
error-not-offered = この通知に { $serial } のアップグレードはありません。
error-not-yours = { $serial } は別の人のものです。所有者にフルアクセスでの共有を頼んでください。
error-upgrade-maintenance-lapsed = { $serial } の保守は有効ではありません。更新してからアップグレードしてください。
error-too-many = それだけの数はありません。残り：{ $left }。
error-license-inactive = ライセンス { $serial } はもう有効ではありません。アップグレードまたは返却されています。
error-rehost-refused = このライセンスの移動は { $days } 日間に { $limit } 回までで、すでに達しています。後で試してください。
error-voucher-unknown = バウチャー { $code } はありません。O と 0、I と 1 を確かめてください。
error-voucher-used = バウチャー { $code } は交換済みです。
error-voucher-expired = バウチャー { $code } の交換期限は { $date } まででした。
error-pool-missing = この契約に { $sku } のライセンスはありません。
error-pool-exhausted = プールにそれだけの数はありません。残り：{ $remaining }。
error-flex-not-current = この契約の期間は始まっていないか、終わっています。引き出せません。
error-level-too-low = このサイトでのあなたのレベルでは許可されていません。サイトのスーパーユーザーに頼んでください。
error-return-never = この契約には返却できません。
error-return-too-late = 返却期限は { $date } まででした。
error-file-too-large = {$name} は {$maximum} MB を超えています。
error-file-unreadable =
    { $reason ->
        [kind] {$name} は読み取れない種類のファイルです。証書（.eml、.html、.txt）、一覧（.txt、.csv）、表計算ファイル（.xlsx）を読み取れます。
        [password] {$name} はパスワードで保護されています。パスワードを解除して保存し直してください。
        [large] {$name} は大きすぎます。セル、列、または構成要素が読み取れる数を超えています。シリアル番号の表だけを保存してください。
        [rows] {$name} の行またはシリアル番号が {$maximum} 件を超えています。何も取り込んでいません。小さなファイルに分けてください。
        [serials] {$name} にシリアル番号らしいものがありません。
       *[damaged] {$name} の中身が名前と合いません。
    }
error-draft-too-large = このフォームは大きすぎて保存できません。画面を離れると入力内容は失われます。
