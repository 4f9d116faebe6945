### 概要：対応が必要なもの、いつ何が終わるか、何が変わったか。

overview-sync-now = 今すぐ同期

## タイル

overview-tile-none = なし
# $date は短い日付。
overview-tile-next = 次は { $date }
overview-tile-lapsed = 更新プログラムもサポートもなし
# $seats は整数。
overview-tile-lapsed-seats = { $seats ->
   *[other] { NUMBER($seats) } シートが更新対象外
}

## 契約の終わる時期

overview-timeline-title = 今後の終了日
overview-timeline-label = 契約が終了する週。矢印キーで週を移動します。
# $weeks は整数。
overview-timeline-weeks = { $weeks ->
   *[other] { NUMBER($weeks) } 週間
}
# $count は整数。
overview-timeline-contracts = { $count ->
   *[other] 契約 { NUMBER($count) } 件
}
# $bucket は期間の状態の名前、$count は整数。
overview-timeline-part = { $bucket }：{ NUMBER($count) }
overview-timeline-today = 今日
overview-timeline-week = 週
overview-timeline-total = 合計
# $weeks は整数。
overview-timeline-empty = この { NUMBER($weeks) } 週間に終了する契約はありません。

## 対応が必要

overview-needs-you = 要対応
overview-needs-nothing = 対応が必要なものはありません
overview-needs-nothing-text = 期限切れや 30 日以内に終了する契約はなく、失敗もありません。
overview-undecided-text = ポータルで却下、またはほかのユーザーも変更
# $count は整数。
overview-needs-more = { $count ->
   *[other] ほか { NUMBER($count) } 件は「更新」に
}
overview-ask-for-renewal = 更新を依頼
# $serial はシリアル番号。
overview-open-license = { $serial } を開く
# $date は日付、$seats は整数。
overview-contract-lapsed = { $seats ->
   *[other] { $date } に期限切れ · { NUMBER($seats) } シートがコンテンツ更新の対象外
}
# $date is a date. The contract has no limit of seats.
overview-contract-lapsed-unlimited = { $date } に期限切れ · コンテンツの更新は停止しています
overview-contract-today = 本日終了
overview-contract-ends = { $date } まで
overview-contract-partner = リセラー：{ $partner }
overview-contract-partner-short = リセラー：{ $partner }
overview-download-failed = { $file } のダウンロードに失敗しました
overview-sync-failed = 前回の同期に失敗しました

## ベンダー側の変更

overview-changes = 最近の変更
overview-changes-none = 最近の変更はありません
overview-changes-all = すべて表示
# $count はすべて整数。
change-added-entitlement = { $count ->
   *[other] ライセンス { NUMBER($count) } 件を追加
}
change-added-license = { $count ->
   *[other] ライセンス { NUMBER($count) } 件を登録
}
change-added-release = ソフトウェアパッケージ { NUMBER($count) } 件を公開
change-added-release-one = { $name } を公開
change-added-other = { $count ->
   *[other] 記録 { NUMBER($count) } 件を追加
}
change-changed-entitlement = { $count ->
   *[other] ライセンス { NUMBER($count) } 件を変更
}
change-changed-license = { $count ->
   *[other] 登録 { NUMBER($count) } 件を変更
}
change-changed-release = { $count ->
   *[other] ソフトウェアパッケージ { NUMBER($count) } 件を変更
}
change-changed-other = { $count ->
   *[other] 記録 { NUMBER($count) } 件を変更
}
# $name はシリアル番号。
change-renewed-one = { $name } を更新
change-renewed = { $count ->
   *[other] 契約 { NUMBER($count) } 件を更新
}
change-lapsed = { $count ->
   *[other] 契約 { NUMBER($count) } 件が期限切れ
}
change-hidden = ライセンス { NUMBER($count) } 件が表示対象外
change-removed = { $count ->
   *[other] ライセンス { NUMBER($count) } 件を削除
}
# $serial は次のシリアル番号。
change-now = 現在は { $serial }
change-among-them = { $name } を含む

## 使用権のうち配置済み

overview-deployed = 使用中のシート
overview-deployed-none = シート数のあるライセンスはまだありません。
# どちらも表示のとおりの数。
overview-deployed-of = { $entitled } 中 { $deployed }

# $seats is a whole number: seats of terms that are over.
overview-deployed-lapsed = { NUMBER($seats) } 件が期限切れ
overview-deployed-over = 使用数が購入数を超過

## ダウンロード

overview-downloads = ダウンロード
overview-downloads-none = ダウンロードはまだありません

## 最初の読み込み、まだ何もないとき

overview-first-load = ライセンスを読み込み中
overview-first-load-begins = ポータルがデータを準備しています。
# $rows は整数。
overview-first-load-rows = { NUMBER($rows) } 行を読み込みました。もう Licet を使用できます。
overview-empty = ライセンスはまだありません
# $email はアカウントのメール。
overview-empty-text = 注文に { $email } が記載されるか、サイトのメンバーに追加されると、ライセンスがここに表示されます。購入担当者またはサイトの管理者に確認してください。
overview-empty-offline = ポータルに接続できず、データもまだ読み込まれていません。ネットワークを確認してから同期してください。
home-view = 表示内容
home-view-customers = 顧客
home-view-shipments = あなた宛ての出荷
home-view-care = キュー
home-view-all = すべての契約
home-search = 顧客を検索
home-customers-count = { $count ->
   *[other] 顧客 { NUMBER($count) } 件
}
home-customers-none = この名前の顧客はありません
home-contracts = { $count ->
   *[other] 契約 { NUMBER($count) } 件
}
home-lapsed = { $count ->
   *[other] { NUMBER($count) } 件失効
}
home-renewed = { $count ->
   *[other] { NUMBER($count) } 件更新済み
}
home-next = 次の終了: { $date }
home-nothing-ends = 終了予定なし
home-level-none = 顧客が取り消し
home-level-register = 登録とアップグレード可
home-level-manage = 管理を代行中
home-level-until = { $date } まで
home-asked = 申請中
home-ask = 権限を申請
home-ask-of = { $customer } に権限を申請
home-ask-register = 登録とアップグレード
home-ask-manage = 管理を代行
home-ask-send = 申請を送信
home-undelivered = 未納のキー
home-undelivered-text = 顧客のために取得し、まだ渡していないキーです。
home-undelivered-count = { $count ->
   *[other] 未納のキー { NUMBER($count) } 件
}
home-undelivered-by = { $customer } · { $name } が { $date } に取得
home-deliver = 渡す
home-shipments = あなた宛ての注文
home-shipment = 注文 { $order } · { $customer } · { $date }
home-to-register = 未登録
home-registered = 登録済み
home-keys = キーとファイル
home-software = ソフトウェア
home-care = キュー内の申請
home-care-none = 対応待ちはありません。
home-care-open = キューを開く
change-by = { $name } による
change-by-you = 自分
