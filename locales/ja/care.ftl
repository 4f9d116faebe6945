### The care desk of the vendor: the queue, looking up, why somebody sees something, and acts on accounts.

screen-care = ケア
care-tab-queue = キュー
care-tab-look-up = 照会
care-tab-explain = アクセス確認

## The queue

care-queue-filter = キューを絞り込む
# $count is a whole number.
care-queue-all = すべて { NUMBER($count) }
# $count is a whole number.
care-queue-mine = 自分の担当 { NUMBER($count) }
# $count is a whole number.
care-queue-free = 未担当 { NUMBER($count) }
# $count is a whole number.
care-queue-overdue = 期限超過 { NUMBER($count) }
care-queue-none = 決定するものはありません
care-queue-none-text = カスタマーケアが決定する依頼が古い順に表示されます。
# $person is the name of a person, or an e-mail address.
care-owner = 担当: { $person }
care-owner-you = 自分が担当
care-owner-none = 未担当
# $date is a date.
care-due = 期限 { $date }
care-overdue = 期限超過
care-take = 担当する
care-give-back = 戻す
care-taken = この依頼を担当しています。
care-given-back = 依頼をキューに戻しました。
care-more = さらに表示

## Looking up

care-look-up-label = シリアル番号、メール、サポート ID、注文番号
care-look-up-text = 全体を入力してください。照会はすべて、顧客が読む監査証跡に記録されます。
care-look-up-go = 照会
care-found = 見つかったもの
care-found-none = 見つかりません
care-found-none-text = 入力ミスを確認してください（大文字、O と 0、I と 1）。
care-kind-account = アカウント
care-kind-site = サイト
care-kind-order = 注文
care-kind-entitlement = ライセンス
care-fact-company = 会社
care-state-pending = 未確認
care-state-active = 有効
care-state-locked = ロック中
care-role-care = カスタマーケア
care-role-operator = オペレーター
care-fact-created = 作成日
care-fact-sessions = セッション
care-fact-sites = サイト
care-fact-invited = 招待先
care-fact-licenses = ライセンス
care-fact-unattended = 所有者が退出
care-fact-shares = 共有
# $count is a whole number.
# $shown is a whole number.
care-shares = 共有中 { NUMBER($count) }、受領 { NUMBER($shown) }
care-fact-open-requests = 未完了の依頼
care-fact-merged = 統合されたアドレス
care-fact-orders = 注文
care-fact-entitlements = エンタイトルメント
care-fact-ordered = 注文日
care-fact-end-customer = エンドユーザー
care-fact-reseller = 販売店
care-fact-ship-to = 出荷先
care-fact-number = 顧客番号
care-fact-people = メンバー
care-fact-contacts = 連絡先
care-owner-nobody = 所有者なし
care-fact-term = 期間
care-fact-quantity = 数量
care-fact-registered = 登録日
care-not-registered = 未登録
care-unlimited = 無制限
care-perpetual = 無期限
care-decides = 管理者がいないため、このサイトのメンバーと権限はカスタマーケアが決定します。
care-decides-not = このサイトのメンバーと権限は管理者が決定します。
# $shown is a whole number.
# $count is a whole number.
care-shown-of = { NUMBER($count) } 件中 { NUMBER($shown) } 件を表示

## Why somebody sees a license

care-explain-text = どのルールがその人にライセンスを表示し、どれが表示しないか。
care-explain-email = アカウントのメール
care-explain-serial = シリアル番号
care-explain-go = 確認
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
# $access is what may be done, as in care-access-view.
care-sees = { $person } には { $serial } が表示されます: { $access }
# $person is the name of a person, or an e-mail address.
# $serial is a serial number.
care-sees-not = { $person } には { $serial } が表示されません
care-access-view = 表示（キーは伏せる）
care-access-keys = キーを含めて表示
care-access-install = インストール
care-access-full = フルアクセス
# $access is what may be done, as in care-access-view.
care-gives = 与える権限: { $access }
care-gives-nothing = 何も与えない
care-rules = ルール
care-rule-member = サイトのメンバー
care-rule-ship-to = 出荷先の連絡先
care-rule-owner = ライセンスの所有者
care-rule-share = 共有
care-rule-customer-number = 顧客番号
# $site is the name of a site.
# $role is a role, as in sites-role-member.
care-why-member = { $role } として { $site } に所属しています。
# $site is the name of a site.
care-why-withdrawn = 販売元の { $site } に所属しています。顧客は { $site } による操作の許可を取り消しました。
# $site is the name of a site.
care-why-not-member = { $site } に所属していません。
# $site is the name of a site.
# $person is the name of a person, or an e-mail address.
# $date is a date.
care-why-removed = { $date } に { $person } が { $site } から外しました。
care-why-unconfirmed = メールアドレスが未確認のため、数えられません。
# $order is an order number.
care-why-ship-to = 注文 { $order } の出荷先の連絡先にこのアドレスがあります。
# $order is an order number.
care-why-not-ship-to = 注文 { $order } の最新版の出荷先の連絡先にこのアドレスはありません。
care-why-owner = そのライセンスを所有しています。
care-why-installer = インストール担当者としてそのライセンスを所有しています。
care-why-unattended = ライセンスを所有していますが顧客を離れたため、存在だけが表示されます。
care-why-owned-by-others = ライセンスの所有者は他の人です。
care-why-no-owner = 所有者のいるライセンスがありません。
# $person is the name of a person, or an e-mail address.
care-why-shared = { $person } が共有しています。
# $person is the name of a person, or an e-mail address.
# $number is a customer number.
care-why-number-shared = { $person } が顧客番号 { $number } を共有しています。
care-why-not-shared = この人と共有している人はいません。
# $person is the name of a person, or an e-mail address.
care-why-share-ended = { $person } による共有は終了しました。
# $person is the name of a person, or an e-mail address.
care-why-share-inactive = { $person } が共有しましたが、今は共有できません。
# $number is a customer number.
# $order is an order number.
care-why-number-added = 注文 { $order } で顧客番号 { $number } を追加しました。
# $number is a customer number.
care-why-number-not-added = 顧客番号 { $number } を追加していません。
care-why-no-number = 注文に顧客番号がありません。
care-source-record = ベンダーの記録
care-source-order = 注文の連絡先
care-source-invitation = 招待
care-source-request = 承認された依頼
# $date is a date.
care-since = { $date } から
# $date is a date.
care-until = { $date } まで

## Acts on accounts

care-act-lock = アカウントをロック
care-act-unlock = ロックを解除
care-act-end-sessions = セッションを終了
care-act-resend = メールを再送
care-act-merge = アカウントを統合
# $person is the name of a person, or an e-mail address.
care-act-lock-text = { $person } のすべてのセッションとリンクが終了し、ロックを解除するまで誰もサインインできません。
# $person is the name of a person, or an e-mail address.
care-act-unlock-text = { $person } は再びサインインできます。
# $person is the name of a person, or an e-mail address.
care-act-end-sessions-text = { $person } のすべてのデバイスがサインアウトされます。
# $person is the name of a person, or an e-mail address.
care-act-resend-text = 確認メールまたは未回答の招待を { $person } に再送します。
care-reason = 理由
care-reason-told = 理由は本人にメールで伝えられ、監査証跡に表示されます。
# $person is the name of a person, or an e-mail address.
care-done = 完了しました。{ $person } にメールで通知しました。
# $email is an e-mail address.
care-merge-text = もう一方のアカウントのすべてが { $email } に移り、もう一方にはサインインできなくなります。7 日以内に両方のメールボックスで確認が必要です。
care-merge-email = もう一方のアカウントのメール
care-merge-go = リンクを送信
care-merge-sent = 両方のメールボックスにリンクを送りました。
# $merged is an e-mail address.
# $kept is an e-mail address.
# $date is a date.
care-merge-waits = { $merged } を { $kept } に統合します。{ $date } までに両方の確認が必要です。
# $email is an e-mail address.
care-merge-confirmed = { $email } は確認済みです。
care-merge-withdraw = 取り消す
