### アプリの枠：レール、ヘッダー、ステータスバー、パレット、キー一覧、期間のことば。
### 用語：license = ライセンス · entitlement = 使用権 · maintenance contract = 保守契約 · serial number = シリアル番号
### license key = ライセンスキー · license file = ライセンスファイル · order = 注文 · site = サイト · reseller = リセラー
### renewal = 更新 · reminder = リマインダー · mirror = オフラインデータ · vendor = ベンダー · request = 依頼 · lapsed = 期限切れ · flex contract = フレックス契約

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = 本文へ移動
app-error-unknown = 問題が発生しました（{ $code }）。もう一度お試しください。解決しない場合は Licet を再起動してください。

app-search = ライセンスを検索
app-search-placeholder = シリアル番号、製品、注文、ホスト…
app-action-search = ライセンスを検索

screen-overview = 概要
screen-catalog = カタログ
screen-renewals = 更新
screen-changes = 変更
screen-downloads = ダウンロード
screen-settings = 設定

rail-label = 画面
rail-reminders =
    { $count ->
       *[other] 新しいリマインダー { $count } 件
    }
rail-changes = 対応が必要な変更 { $count } 件
rail-downloads = 進行中のダウンロード { $count } 件

## ステータスバー

status-label = 状態
status-never-synced = まだ同期していません
# $ago：「2 分前」「今」
status-synced = { $ago }に同期
status-live = リアルタイム
status-live-text = ポータルの変更がすぐに表示されます
status-syncing =
    { $rows ->
        [0] 同期中
       *[other] 同期中 · { $rows } 行
    }
status-first-sync =
    { $rows ->
        [0] カタログを読み込み中
       *[other] カタログを読み込み中 · { $rows } 行
    }
status-sync-progress = 同期の進行状況
# $since：今日の時刻、曜日または日付
status-offline = { $since }からオフライン
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = データ時点：{ $moment }
sync-still-offline = ポータルに接続できません。Licet は接続を試み続け、変更は保持されます。
status-held = ポータルが { NUMBER($of) } 行中 { NUMBER($removals) } 行を削除しようとしています
status-held-decide = 確認
status-sign-in-again = 同期するには再サインイン
status-waiting = 未送信の変更 { $count } 件
status-undecided = 要対応 { $count } 件
status-indexing = 検索を準備中
status-lost = 失われた変更がある可能性があります
status-downloads =
    { $count ->
       *[other] ダウンロード { $count } 件
    }
status-download-progress = { $file } の進行状況
# $shown：その言語の書き方の数
status-licenses =
    { $count ->
       *[other] ライセンス { $shown } 件
    }

held-title = これだけの行を削除しますか？
held-text = ポータルの最新の応答では、このコンピューターの { NUMBER($of) } 行中 { NUMBER($removals) } 行が削除されます。まだ何も削除されていません。残すと、カタログを再読み込みして比較します。
held-keep = 残して比較
held-apply =
    { $removals ->
       *[other] { $removals } 行を削除
    }

## 操作、パレット、キー

action-sync = 今すぐ同期
action-sync-cancel = 同期を停止
action-theme-light = ライトテーマを使用
action-theme-dark = ダークテーマを使用
action-theme-system = システムのテーマを使用

palette-title = コマンドパレット
palette-placeholder = 操作、シリアル番号、製品、注文…
palette-results = 結果
palette-licenses = ライセンス
palette-actions = 操作
palette-nothing = 「{ $text }」に一致する結果はありません

keys-title = キーボードショートカット
keys-group-go = 移動
keys-group-view = 表示
keys-group-do = 操作

## 期間

term-perpetual = 無期限
term-ends-today = 本日終了
term-days-left =
    { $days ->
       *[other] 残り { $days } 日
    }
term-lapsed =
    { $days ->
        [1] 昨日期限切れ
       *[other] { $days } 日前に期限切れ
    }
term-bucket-lapsed = 期限切れ
term-bucket-under30 = 30 日未満
term-bucket-from30-to89 = 30～89 日
term-bucket-from90 = 90 日以上
term-bucket-perpetual = 無期限

## Closing the window, starting at login

closing-title = 通知のために Licet を実行したままにしますか？
closing-text = 通知は Licet の実行中にのみ届きます。この設定は後から変更できます。
closing-tray = アイコンはトレイに残ります。
closing-no-tray = このデスクトップにはトレイアイコンが表示されません。ウィンドウを開くには Licet をもう一度起動してください。
closing-keep = 実行したままにする
closing-quit = 終了
login-offer = ログイン時に Licet を起動して、開かなくても通知を受け取りますか？
login-offer-yes = ログイン時に起動
login-offer-no = 後で
