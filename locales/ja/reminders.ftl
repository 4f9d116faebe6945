### 更新アシスタントのシステム通知と、リセラーに更新を依頼するメール。
### 日付は、暦を使えない場所でも表示するため数字で書く。

reminder-date = { $year }/{ $month }/{ $day }
reminder-open = 開く

reminder-one-title = { $days ->
    [0] { $product } は本日終了します
    [1] { $product } は明日終了します
   *[other] { $product } はあと { $days } 日で終了します
}
reminder-one-body = { $serial } · { $site } · { $date } 終了

reminder-one-unplaced-title = { $days ->
    [0] { $product } は本日終了します
    [1] { $product } は明日終了します
   *[other] { $product } はあと { $days } 日で終了します
}
reminder-one-unplaced-body = { $serial } · { $date } 終了

reminder-several-title = { $count ->
   *[other] { $count } 件の契約がまもなく終了します
}
reminder-several-body = 最初：{ $product }（{ $serial }）、{ $date } 終了

reminder-catch-up-title = { $count ->
   *[other] { $count } 件のリマインダーがあります
}
reminder-catch-up-body = 最初：{ $product }（{ $serial }）、{ $date } 終了

reminder-manual-title = { $serial } のリマインダー
reminder-manual-body = このシリアル番号のリマインダーが今日に設定されています。

reminder-first-title = { $within } 日以内に終了する契約が { $count } 件あります
reminder-first-body = これ以降、Licet がお知らせします。最初：{ $product }（{ $serial }）、{ $date } に終了
reminder-locked-title = 更新のリマインダーは停止中です
reminder-locked-body = ローカルコピーがロックされています。リマインダーを受け取るには、Licet を開いてロックを解除してください。
reminder-test-title = テストのリマインダー
reminder-test-body = 更新のリマインダーは、このコンピューターにこのように届きます。

renewal-mail-subject = { $serial }（{ $product }）の更新
renewal-mail-body =
    お世話になっております。
    { "" }
    次の契約の更新の見積もりをお送りください。
    { "" }
    シリアル番号：{ $serial }
    製品：{ $product }
    数量：{ $quantity }
    サイト：{ $site }
    注文：{ $order }
    終了日：{ $date }
    { "" }
    よろしくお願いいたします。
    { $name }

## The app without its window

reminder-snooze = 明日また通知
reminder-dismiss = 対応済みにする
tray-open = Licet を開く
tray-quit = Licet を終了
tray-closed = 通知を受け取るには Licet を開いてください
tray-due = { $product } · { $serial } · { $date } に終了
tray-summary = { $count ->
    [0] 新しい通知はありません
   *[other] 新しい通知 { $count } 件
}
