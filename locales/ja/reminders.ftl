### 更新アシスタントのシステム通知と、パートナーに更新を依頼するメール。
### 日付は、暦を使えない場所でも表示するため数字で書く。

reminder-date = { $year }/{ $month }/{ $day }
reminder-open = 開く

reminder-one-title = { $days ->
    [0] { $product } は今日で終了します
    [1] { $product } は明日で終了します
   *[other] { $product } はあと { $days } 日で終了します
}
reminder-one-body = { $serial } · { $site } · 最終日 { $date }

reminder-one-unplaced-title = { $days ->
    [0] { $product } は今日で終了します
    [1] { $product } は明日で終了します
   *[other] { $product } はあと { $days } 日で終了します
}
reminder-one-unplaced-body = { $serial } · 最終日 { $date }

reminder-several-title = { $count ->
   *[other] { $count } 件の契約がまもなく終了します
}
reminder-several-body = 最初は { $product }（{ $serial }）、最終日 { $date }

reminder-catch-up-title = { $count ->
   *[other] Licet を閉じている間に { $count } 件のリマインダーの期日が来ました
}
reminder-catch-up-body = 最初は { $product }（{ $serial }）、最終日 { $date }

reminder-manual-title = { $serial } のリマインダー
reminder-manual-body = このシリアル番号について、今日知らせるよう設定されています。

renewal-mail-subject = { $serial }（{ $product }）の更新
renewal-mail-body =
    お世話になっております。
    { "" }
    次の契約の更新について、お見積もりをお送りください。
    { "" }
    シリアル番号：{ $serial }
    製品：{ $product }
    数量：{ $quantity }
    サイト：{ $site }
    注文：{ $order }
    最終日：{ $date }
    { "" }
    よろしくお願いいたします。
    { $name }
