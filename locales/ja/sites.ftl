### Sites and their people, customer numbers, continuity; and how a new person finds licenses.

sites-tab-sites = サイト
sites-tab-numbers = 顧客番号
sites-tab-continuity = 継続性
sites-offline = ポータルに接続できません。接続が戻ると表示されます。
sites-list = 所属サイト
sites-search = サイトを検索
sites-search-people = 人を検索
sites-none = サイトはまだありません
sites-none-text = サイトの管理者が招待するか申請を承認したとき、または注文に連絡先として記載されたときに、サイトのメンバーになります。
sites-support-id = サポート ID
sites-numbers = 顧客番号
sites-address = 住所
sites-administrators = 管理者
sites-administrators-none = 管理者なし
sites-administrator-one = 管理者 1 人
sites-role = 役割
# $name is the name of a person, or an e-mail address.
sites-role-of = { $name } の役割
sites-role-administrator = 管理者
sites-role-member = メンバー
sites-role-viewer = 閲覧者
sites-role-administrator-text = メンバー、共有、申請を決定し、サイトのすべてのライセンスを扱えます。
sites-role-member-text = サイトのすべてのライセンスを扱い、キーを表示できます。
sites-role-viewer-text = サイトのライセンスをキーを伏せて表示します。変更はできません。
# $name is the name of a person, or an e-mail address.
# $role is a role, as in sites-role-member.
sites-role-changed = { $name } の役割を「{ $role }」に変更しました
sites-members = メンバー
# $count is a whole number.
sites-members-count = このサイトには { NUMBER($count) } 人のメンバーがいます。管理者はメンバーを表示できます。
sites-person = 名前
sites-source-record = ベンダーの記録
sites-source-order = 注文の連絡先
sites-source-invitation = 招待
sites-source-request = 承認された申請
sites-last-sign-in = 最終サインイン
sites-never = なし
sites-owns = ライセンス
sites-no-account = アカウントなし
# $name is the name of a person, or an e-mail address.
sites-more = { $name } のその他の操作
sites-levels = 各レベルでできること
sites-no-administrator = このサイトには管理者がいません。招待や、申請・残されたライセンスの決定ができません。カスタマーケアに管理者の指名を依頼してください。
sites-one-administrator = このサイトの管理者は 1 人だけです。不在時にも決定できるよう、2 人目の管理者を指名してください。
sites-one-administrator-member = このサイトの管理者は 1 人だけです。2 人目の管理者の指名を依頼してください。
sites-invite = 同僚を招待
# $site is the name of a site.
sites-invite-title = { $site } に招待
# $site is the name of a site.
sites-invite-text = 相手にメールが届き、承認すると { $site } のメンバーになります。招待は 14 日後に終了します。
sites-invite-send = 招待を送信
# $email is an e-mail address.
sites-invited = { $email } に招待を送信しました
sites-invitations = 未回答の招待
# $name is the name of a person, or an e-mail address.
# $date is a date.
# $end is a date.
sites-invited-by = { $name } が { $date } に招待 · { $end } に終了
sites-resend = 再送信
# $email is an e-mail address.
sites-invitation-resent = { $email } に招待を再送信しました
sites-withdraw = 取り下げ
# $email is an e-mail address.
sites-invitation-withdrawn = { $email } の招待を取り下げました
sites-remove = サイトから外す
# $name is the name of a person, or an e-mail address.
sites-remove-title = { $name } を外しますか?
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-remove-text = { $name } はどのデバイスでも { $site } のライセンスを表示できなくなり、メールで通知されます。
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-removed = { $name } を { $site } から外しました
# $count is a whole number.
sites-owned = { NUMBER($count) } 件のライセンスの扱い
sites-hand-over = 同僚に引き渡す
sites-unattended = 担当者なしにする：管理者が後で決定
sites-new-owner = 新しい所有者
sites-new-administrator = 新しい管理者
sites-new-administrator-text = 最後の管理者です。後任が必要です。
sites-choose-person = 人を選択
sites-leave = サイトから抜ける
# $site is the name of a site.
sites-leave-title = { $site } から抜けますか?
# $site is the name of a site.
sites-leave-text = { $site } のライセンスを表示できなくなります。管理者に通知されます。戻るには招待が必要です。
# $site is the name of a site.
sites-left = { $site } から抜けました
# $name is the name of a person, or an e-mail address.
# $site is the name of a site.
sites-my-invitation = { $name } からの { $site } への招待
# $role is a role, as in sites-role-member.
# $end is a date.
sites-my-invitation-text = 役割：{ $role }。承認すると、サイトのライセンスが表示され、サイトの人にあなたの名前が表示されます。{ $end } に終了します。
sites-accept = 承認する
sites-decline = 辞退する
# $site is the name of a site.
sites-accepted = { $site } のメンバーになりました
sites-numbers-text = 顧客番号を追加すると、その番号で購入されたものと今後購入されるものがすべて表示されます。
sites-numbers-own = 自分の顧客番号
sites-numbers-shared = 共有された顧客番号
sites-numbers-none = 顧客番号はまだありません
sites-numbers-none-text = 注文番号と一緒に追加してください。どちらも購入証明書に記載されています。
sites-number = 顧客番号
sites-number-add = 顧客番号を追加
sites-number-add-verb = 追加
sites-number-add-text = この番号で購入されたものがすぐにカタログに表示されます。承認は不要です。
sites-number-matching-order = 対応する注文番号
sites-number-matching-order-text = この顧客番号の注文であれば、どれでも確認に使えます。
sites-number-comment = コメント
# $number is a customer number.
sites-number-added = 顧客番号 { $number } を追加しました
# $order is an order number.
sites-number-order = 注文 { $order }
# $count is a whole number.
sites-number-entitlements = { NUMBER($count) } 件のエンタイトルメント
# $name is the name of a person, or an e-mail address.
sites-number-shared-by = { $name } が共有
# $number is a customer number.
sites-number-remove = 顧客番号 { $number } を削除
sites-number-remove-verb = 削除
# $number is a customer number.
sites-number-remove-text = { $number } だけで表示されていたものはカタログから消えます。それで登録したライセンスは、サイトの決定待ちになります。
# $number is a customer number.
sites-number-removed = 顧客番号 { $number } を削除しました
sites-continuity-text = 担当者の不在で滞るおそれのあるライセンスとサイト：不在の所有者、サインインしていないメンバー、管理者の不足。
sites-continuity-fine = 対応は不要です。
sites-absent-for = サインインなしの期間
# $count is a whole number.
sites-months = { NUMBER($count) } か月
sites-absent-owners = 所有者が不在のライセンス
sites-absent-left = サイトから抜けました
sites-absent-locked = アカウントはロック中
sites-absent-never-signed-in = サインインなし
# $month is a month with its year.
sites-absent-dormant = 最終サインイン：{ $month }
sites-absent-no-owner = 登録者がいないか、所有者が外されました
sites-no-owner = 所有者のいないライセンス
sites-account-gone = 削除されたアカウント
# $count is a whole number.
sites-licenses = { NUMBER($count) } 件のライセンス
sites-quiet = サインインしていない人
sites-take-over = 引き継ぐ…
sites-not-yet = 6 か月後に引き継げます
# $count is a whole number.
sites-take-over-title = { NUMBER($count) } 件のライセンスを引き継ぐ
# $site is the name of a site.
# $name is the name of a person, or an e-mail address.
# $count is a whole number.
sites-take-over-text = { $site } の { $name } のライセンス { NUMBER($count) } 件の所有者が変わります。{ $name } とすべての管理者に通知されます。
# $site is the name of a site.
# $count is a whole number.
sites-take-over-unowned = { $site } のライセンス { NUMBER($count) } 件に所有者が設定されます。すべての管理者に通知されます。
sites-take-over-confirm = 確定
# $count is a whole number.
sites-taken-over = { NUMBER($count) } 件のライセンスの所有者を変更しました
sites-owner-me = 自分
sites-owner-colleague = 同僚
sites-colleague = 同僚
sites-open = このサイトのメンバーとレベル
find-title = ライセンスを探す
# $email is an e-mail address.
find-text = あなたのアカウント（{ $email }）に表示できるライセンスはまだありません。次のいずれかの方法で探せます。
find-number = 顧客番号で探す
find-number-text = 番号とその注文を 1 つ入力すると、その番号で購入されたものがすぐに表示されます。承認は不要です。
find-certificate = 購入証明書で探す
find-certificate-text = 証明書のシリアル番号と注文番号ですぐに登録できます。ライセンスはあなたのものになり、サイトの管理者に通知されます。
find-certificate-open = 証明書を入力
find-found = 見つかりました。同期するとカタログに表示されます。
sites-partners = リセラー
sites-partners-text = このサイトに販売したリセラーと、販売したライセンスに対して行える操作です。他で購入したものは表示されません。
sites-partners-none = このサイトに販売したリセラーはありません。
sites-partner-orders = { $count ->
   *[other] 注文 { NUMBER($count) } 件 · 最終 { $date }
}
sites-partner-set = { $name } が { $date } に設定
sites-partner-usual = 既定のまま（変更なし）
sites-partner-change = 変更
sites-partner-title = { $name } に許可する操作
sites-partner-title-text = { $name } が { $site } に販売したすべてにすぐに適用されます。両サイトの関係者に通知されます。
sites-partner-level = リセラーに許可する操作
sites-partner-level-none = なし
sites-partner-level-register = 登録とアップグレード
sites-partner-level-manage = 管理を代行
sites-partner-level-none-text = ライセンスの存在のみ表示され（キーは伏せられます）、操作はできません。
sites-partner-level-register-text = 代わりに登録とアップグレードを行い、キーを表示できます。そのつど通知されます。
sites-partner-level-manage-text = 販売したものについてメンバーと同じ操作（移動や引き出しを含む）を行えます。メンバー、役割、共有は除きます。
sites-partner-until = 最終日
sites-partner-until-hint = 空欄の場合は変更するまで有効です。その日を過ぎると、登録とアップグレードのみ行えます。
sites-partner-until-date = { $date } まで
sites-partner-save = 保存
sites-partner-changed = { $name }：保存しました。リセラーに通知されます。
find-site = サポート ID で探す
find-site-text = 組織のサイトへのアクセスを申請します。サイトの管理者（いない場合はカスタマーケア）が判断し、結果はメールで届きます。
find-site-open = アクセスを申請
find-waiting = 申請中
find-waiting-open = 申請を開く
find-more = 他のライセンスを探す
find-certificate-dialog = 証明書を照会
find-certificate-dialog-text = どちらの番号も購入証明書に記載されています。すぐに登録でき、承認は不要です。
find-certificate-serial = シリアル番号
find-certificate-order = 注文番号
find-certificate-go = 照会
find-certificate-unknown = この注文にそのシリアル番号はありません。両方の番号を確認してください。
find-certificate-registered = すでに登録されています。サイトへのアクセスか、ライセンスを申請してください。
