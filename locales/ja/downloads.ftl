### ダウンロード：入手できるソフトウェア、キュー、各ファイルの結果。

## ダウンロードの様子

# $share は割合、$size は大きさ、どちらも表示のとおり。
downloads-share-of = { $size } 中 { $share }
# $time は表示のとおりの時間。
downloads-time-left = 残り { $time }
downloads-waiting = 待機中
# $received はすでにある量。
downloads-waiting-resume = 待機中 · { $received } から再開
downloads-offline = ポータルに接続できたら開始
downloads-offline-resume = ポータルに接続できたら { $received } から再開
downloads-verifying = ファイルを検証中
downloads-done = ダウンロード済み
downloads-verified-sha256 = 検証済み（SHA-256）
downloads-verified-signature = 検証済み（ベンダーの署名）
downloads-failed = ダウンロードに失敗しました。
downloads-cancelled = 中止しました
downloads-cancelled-resume = { $received } で中止

## キュー

downloads-queue = キュー
downloads-queue-empty = ダウンロードはまだありません
downloads-queue-empty-text = 下のソフトウェア、またはライセンスの詳細にあるライセンスファイルを選択してください。すべてのファイルが検証されます。
# $count は整数。
downloads-queue-under-way = { NUMBER($count) } 件進行中
downloads-folder = 保存先
downloads-folder-change = 変更
# $file はファイル名。
downloads-progress = { $file } の進行状況
downloads-cancel = 中止
downloads-retry = 再試行
downloads-resume = 再開
downloads-open = 開く
downloads-show-folder = { $file } をフォルダーで表示
downloads-forget = { $file } をリストから削除
downloads-forgotten = { $file } をリストから削除しました。ファイルは残ります。
downloads-forgotten-unfinished = { $file } をリストから削除しました。

## ソフトウェア

downloads-software = ライセンスのあるソフトウェア
downloads-search = ソフトウェアを検索
downloads-search-placeholder = 製品、ファイル、バージョン…
downloads-software-empty = ソフトウェアはまだありません
downloads-software-empty-text = ライセンスのある製品のソフトウェアがここに表示されます。
downloads-software-none = 一致する結果がありません
downloads-software-none-text = 検索に一致する製品やファイルはありません。
downloads-search-clear = すべて表示
# $count は整数。
downloads-files = { NUMBER($count) } ファイル
downloads-version = バージョン { $version }
# $date は日付。
downloads-released = { $date } 公開
downloads-get = ダウンロード
downloads-refused = 利用できません
downloads-here = ダウンロード済み
downloads-in-queue = 待機中
downloads-show-more = 製品をもっと表示
keys-changed-title = { $portal } は新しい鍵でライセンスファイルに署名しています
keys-changed-text = 新しい鍵で署名されたライセンスファイルは、鍵を信頼するまで拒否されます。フィンガープリントを、ポータル経由ではなく電話またはベンダーの Web サイトで確認し、照合してください。
keys-changed-trusted = 現在信頼している鍵
keys-changed-new = 新しい鍵
keys-trust = 新しい鍵を信頼
keys-dialog-title = { $portal } の新しい鍵を信頼しますか？
keys-dialog-text =
    新しい鍵で署名されたライセンスファイルが受け入れられるようになります。ベンダーがフィンガープリントを確認した場合のみ信頼してください。

    新しい鍵：
    { $new }

    現在信頼している鍵：
    { $trusted }
