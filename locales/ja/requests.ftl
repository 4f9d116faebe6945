### Requests: what people ask of a site, of each other or of customer care, and who decides.

screen-requests = 依頼

## What they are and how they stand

requests-kind-site-access = サイトへのアクセス
requests-kind-role-change = 役割の変更
requests-kind-ownership-transfer = 所有権の譲渡
requests-kind-license-assignment = ライセンスの割り当て
requests-kind-new-address = 新しい設置先住所
requests-kind-rehost = ホスト ID の変更
requests-kind-general = その他の依頼
requests-state-open = 対応中
requests-state-needs-answer = 回答が必要
requests-state-approved = 承認済み
requests-state-refused = 却下
requests-state-withdrawn = 取り下げ
requests-state-expired = 期限切れ
requests-waits-you = あなたの判断待ち
requests-waits-your-answer = あなたの回答待ち
requests-waits-asker = 依頼者の回答待ち
requests-waits-administrators = サイト管理者の判断待ち（いない場合はカスタマーケア）
requests-waits-receiver = 譲受人の承諾待ち
requests-waits-care = カスタマーケアの対応待ち
requests-waits-sending = このコンピューターに保存済み、未送信
requests-not-taken = ポータルで受け付けられませんでした。開いて理由を確認してください。

## The list

requests-filter = 依頼をフィルター
# $count is a whole number.
requests-open = 対応中 { NUMBER($count) }
# $count is a whole number.
requests-all = すべて { NUMBER($count) }
requests-none = 依頼はまだありません
requests-none-text = サイトへのアクセス、ライセンス、譲渡を依頼したり、カスタマーケアに質問したりできます。依頼と回答はここに表示されます。
requests-none-open = 対応中のものはありません
requests-none-open-text = すべての依頼が処理済みです。

## One request and its conversation

requests-one = 依頼
requests-pick = 依頼を選択してください
requests-pick-text = やり取り、ファイル、決定がここに表示されます。
requests-you = あなた
# What somebody did, after their name.
requests-step-message = メッセージ
requests-step-ask = 質問
requests-step-approve = 承認
requests-step-refuse = 却下
requests-step-withdraw = 取り下げ
requests-party-asker = 依頼者
requests-party-receiver = 譲受人
requests-party-administrator = 管理者
requests-party-care = カスタマーケア
requests-message = メッセージ
requests-readers = この依頼の関係者全員が読みます。ライセンスキーは送らないでください。
requests-written = 保存しました
requests-send = 送信
requests-ask = 質問する
requests-attach = ファイルを添付
# $name is the name of a file.
requests-attached = { $name } を添付しました
requests-attachments = ファイル
requests-save = 保存
requests-asked-by = 依頼者
requests-site = サイト
requests-new-owner = 新しい所有者
requests-role = 役割
requests-role-administrator = 管理者
requests-role-member = メンバー
requests-role-viewer = 閲覧者
requests-address = 住所
requests-customer-number = 顧客番号
requests-new-host = 新しいホスト
requests-subject = 件名
requests-serials = シリアル番号
requests-when = 依頼日時
requests-expires = 期限
requests-transfer-order = 譲渡で変わるのはここでのライセンスの所有者です。注文の内容は変わりません。
# $date is a date and a time.
requests-rehost-used = ライセンスは { $date } に移動しました。
requests-rehost-granted = カスタマーケアが承認しました。ライセンスをもう 1 回移動できます。ライセンスを開き、別のホストへの移動を選択してください。

## Deciding

requests-approve = 承認
requests-accept = 承諾
requests-answered = 回答済みにする
requests-refuse = 却下
requests-withdraw = 取り下げ
requests-reason = 理由
requests-approve-title = この依頼を承認しますか?
requests-refuse-title = この依頼を却下しますか?
requests-withdraw-title = この依頼を取り下げますか?
# What follows. $person is who asked, $site a site's name, $count a whole number.
requests-approve-site-access = { $person } は { $site } のメンバーになり、すべてのライセンスを表示できます。
requests-approve-role-change = { $person } は { $site } で希望した役割になります。
requests-approve-ownership-transfer = { $count } 件のライセンスの所有者になります。注文は変わりません。
requests-approve-license-assignment = この依頼のうち所有者のいないライセンスは { $person } の所有になります。
requests-approve-new-address = この顧客番号のライセンスで、この住所をすぐに選択できます。
requests-approve-rehost = { $person } はライセンスをもう 1 回移動できます。
requests-approve-general = 依頼を回答済みとして終了します。
# $person is who asked.
requests-refuse-text = 理由とともに { $person } に通知されます。ほかは変わりません。
requests-withdraw-text = 以後は誰も判断できません。後でもう一度依頼できます。
requests-done-approve = 承認しました
requests-done-refuse = 却下しました
requests-done-withdraw = 取り下げました

## A new one

requests-new = 新しい依頼
requests-new-site-access = サイトの管理者（いない場合はカスタマーケア）が判断します。判断されない依頼は 14 日後に期限切れになります。
requests-new-role-change = サイトの管理者（いない場合はカスタマーケア）が判断します。
requests-new-ownership-transfer = 新しい所有者の承諾が必要です。サイトの管理者に通知されます。
requests-new-license-assignment = サイトの管理者（いない場合はカスタマーケア）が判断します。所有者のいないライセンスだけを割り当てられます。
requests-new-general = カスタマーケアが回答します。
requests-new-send = 依頼を送信
requests-kind = ご用件
requests-support-id = サポート ID
requests-support-id-hint = 注文確認書に記載されています。サイトの管理者に確認することもできます。
requests-text = 質問
requests-saved = 依頼を保存しました。ポータルに接続できたときに送信します。
requests-kind-delegation = リセラーの権限
requests-approve-delegation = リセラーは { $site } に販売したライセンスについて、希望した操作を行えるようになります。「共有とサイト」でいつでも取り消せます。
requests-new-delegation = 顧客の管理者（いない場合はカスタマーケア）が判断します。
requests-new-new-address = サイトの管理者（いない場合はカスタマーケア）が判断します。承認後、その顧客番号のライセンスで住所を選択できます。
requests-role-wanted = 希望する役割
requests-partner = リセラー
requests-level = 許可する操作
requests-until = 期限
requests-menu-transfer = 譲渡を申請…
requests-menu-assignment = このライセンスを申請…
requests-menu-address = 新しい住所を申請…
