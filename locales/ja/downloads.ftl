### ダウンロード：入手できるソフトウェア、キュー、各ファイルの結果。

## ダウンロードの様子

# $share は割合、$size は大きさ、どちらも表示のとおり。
downloads-share-of = { $size } 中 { $share }
# $time は表示のとおりの時間。
downloads-time-left = 残り { $time }
downloads-waiting = 順番待ち
# $received はすでにある量。
downloads-waiting-resume = 順番待ち · { $received } から再開
downloads-offline = ポータルに接続できたら開始
downloads-offline-resume = ポータルに接続できたら { $received } から再開
downloads-verifying = ファイルをベンダーの公開内容と照合中
downloads-done = ダウンロード済み
downloads-verified-sha256 = 検証済み：SHA-256 がベンダーの公開値と一致
downloads-verified-signature = 検証済み：このライセンス用にベンダーが署名
downloads-failed = うまくいきませんでした。
downloads-cancelled = 中止しました
downloads-cancelled-resume = { $received } で中止

## キュー

downloads-queue = キュー
downloads-queue-empty = ダウンロードはまだありません
downloads-queue-empty-text = 下のソフトウェア、またはライセンスの詳細からライセンスファイルを選んでください。どのファイルも検証してから名前が付きます。
# $count は整数。
downloads-queue-under-way = { $count ->
   *[other] { NUMBER($count) } 件進行中
}
downloads-folder = 保存先
downloads-folder-change = 変更
# $file はファイル名。
downloads-progress = { $file } の進み具合
downloads-cancel = 中止
downloads-retry = もう一度
downloads-resume = 再開
downloads-open = 開く
downloads-show-folder = { $file } をフォルダーで表示
downloads-forget = { $file } を一覧から外す
downloads-forgotten = { $file } を一覧から外しました。ファイルはそのままです。
downloads-forgotten-unfinished = { $file } を一覧から外しました。

## ソフトウェア

downloads-software = ライセンスのあるソフトウェア
downloads-search = ソフトウェアを検索
downloads-search-placeholder = 製品、ファイル、バージョン…
downloads-software-empty = ソフトウェアはまだありません
downloads-software-empty-text = ライセンスのある製品のパッケージがここに並びます。
downloads-software-none = 見つかりません
downloads-software-none-text = このことばを含む製品やファイルはありません。
downloads-search-clear = すべて表示
# $count は整数。
downloads-files = { $count ->
   *[other] ファイル { NUMBER($count) } 個
}
downloads-version = バージョン { $version }
# $date は日付。
downloads-released = { $date } 公開
downloads-get = ダウンロード
downloads-refused = 入手できません
downloads-here = ダウンロード済み
downloads-in-queue = キューにあります
downloads-show-more = 製品をもっと表示
keys-changed-title = { $portal } は新しい鍵でライセンスファイルに署名しています
keys-changed-text = 新しい鍵のファイルは、信頼するまで拒否されます。フィンガープリントはポータル経由ではなく、電話またはベンダーの Web サイトで確認し、照合してください。
keys-changed-trusted = これまで信頼していた鍵
keys-changed-new = 新しい鍵
keys-trust = 新しい鍵を信頼
keys-dialog-title = { $portal } の新しい鍵を信頼しますか?
keys-dialog-text =
    新しい鍵で署名されたライセンスファイルは本物として扱われます。ベンダーがフィンガープリントを確認した場合にのみ信頼してください。

    新しい鍵:
    { $new }

    これまで信頼していた鍵:
    { $trusted }
