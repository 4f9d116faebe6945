### アプリの枠：レール、ヘッダー、ステータスバー、パレット、キー一覧、期間のことば。
### 用語：license = ライセンス · entitlement = 使用権 · maintenance contract = 保守契約 · serial number = シリアル番号
### license key = ライセンスキー · license file = ライセンスファイル · order = 注文 · site = サイト · partner = パートナー
### renewal = 更新 · reminder = リマインダー · mirror = ローカルコピー · lapsed = 期限切れ · flex contract = フレックス契約

app-name = Licet
app-title = { $screen } · Licet
app-skip-to-content = 本文へ移動
app-error-unknown = アプリ自体で問題が起きました（{ $code }）。もう一度お試しください。続く場合は Licet を再起動してください。

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
rail-changes = { $count ->
   *[other] 対応が必要な変更 { $count } 件
}
rail-downloads =
    { $count ->
       *[other] ダウンロード中 { $count } 件
    }

## ステータスバー

status-label = 状態
status-never-synced = まだ同期していません
# $ago：「2 分前」「今」
status-synced = { $ago }に同期
status-live = リアルタイム
status-live-text = ポータルでの変更がすぐここに表示されます
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
status-sync-progress = 同期の進み具合
# $since：今日の時刻、曜日または日付
status-offline = { $since }からオフライン
# $moment is a time or a date: when the data shown was last the portal's.
status-as-of = データ時点：{ $moment }
sync-still-offline = ポータルに接続できません。接続の試行は続き、変更はそれまで保持されます。
status-held = ポータルが { NUMBER($of) } 行中 { NUMBER($removals) } 行を削除しようとしています
status-held-decide = 決める
status-sign-in-again = 同期するには再サインイン
status-waiting =
    { $count ->
       *[other] 送信待ちの変更 { $count } 件
    }
status-undecided = { $count ->
   *[other] 要対応 { $count } 件
}
status-indexing = 検索を準備中
status-lost = 失われた変更がある可能性があります
status-downloads =
    { $count ->
       *[other] ダウンロード { $count } 件
    }
status-download-progress = { $file } の進み具合
# $shown：その言語の書き方の数
status-licenses =
    { $count ->
       *[other] ライセンス { $shown } 件
    }

held-title = 一度にこれだけ削除しますか？
held-text = ポータルの最新の応答では、このコンピューターの { NUMBER($of) } 行のうち { NUMBER($removals) } 行がなくなります。まだ何も削除していません。残すと、カタログ全体をもう一度読み込んで比べます。
held-keep = 残して比べる
held-apply =
    { $removals ->
       *[other] { $removals } 行を削除
    }

## 操作、パレット、キー

action-sync = 今すぐ同期
action-sync-cancel = 同期を止める
action-theme-light = 明るい配色を使う
action-theme-dark = 暗い配色を使う
action-theme-system = システムの配色を使う

palette-title = どこへでも移動、何でも実行
palette-placeholder = 操作、シリアル番号、製品、注文…
palette-results = 結果
palette-licenses = ライセンス
palette-actions = 操作
palette-nothing = 「{ $text }」は見つかりません。

keys-title = キーボード
keys-group-go = 移動
keys-group-view = 表示
keys-group-do = 実行

## 期間

term-perpetual = 無期限
term-ends-today = 今日まで
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
