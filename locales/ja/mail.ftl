### ポータルのメール。

## どのメールにも

mail-greeting = { $name } 様
mail-greeting-unnamed = お客様
mail-copy-address = ボタンが使えない場合は、このアドレスをブラウザーにコピーしてください：
mail-footer = このメールは { $portal } からのものです。返信は読まれません。
mail-not-you = お心当たりがなければ、このメールは無視してください。何も起きません。

## 新しいアカウントのメールの確認

mail-confirm-subject = メールアドレスを確認してください
mail-confirm-body = このメールアドレスで { $portal } のアカウントが申し込まれました。確認には、アカウント用に選んだパスワードが必要です。確認後、サインインできます。
mail-confirm-button = メールアドレスを確認
# $days は整数。
mail-confirm-expiry = { $days ->
   *[other] リンクは { $days } 日以内に一度だけ使えます。
}
mail-confirm-not-you = お心当たりがない場合は、リンクを開いて「自分ではありません」を選ぶか、このメールを無視してください。アカウントは { $days } 日後に削除されます。

## アカウントが申し込まれたが、すでにある

mail-account-exists-subject = アカウントはすでにあります
mail-account-exists-body = どなたか、おそらくご本人が、このメールアドレスで { $portal } のアカウントを申し込みました。アカウントはすでにあります。それでサインインしてください。何も変わっていません。
mail-account-exists-forgot = パスワードを忘れた場合は、サインイン画面で「パスワードをお忘れですか？」を選んでください。

## パスワードの再設定が求められたが、アカウントがない

mail-no-account-subject = このメールアドレスのアカウントはありません
mail-no-account-body = どなたか、おそらくご本人が、このメールアドレスのアカウントについて { $portal } に問い合わせました。アカウントはありません。別のアドレスをお使いか、このアドレスで新しく作成できます。

## パスワードの再設定

mail-reset-subject = 新しいパスワードを設定してください
mail-reset-body = どなたか、おそらくご本人が、{ $portal } のアカウントの新しいパスワードを求めました。
mail-reset-button = 新しいパスワードを設定
# $minutes は整数。
mail-reset-expiry = { $minutes ->
   *[other] リンクは { $minutes } 分以内に一度だけ使えます。
}
mail-first-password-subject = パスワードを選んでください
mail-first-password-body = どなたか（おそらくご本人）が { $portal } にパスワードを求めました。このメールアドレスのアカウントは申し込まれたまま確認されていません。ご自分のパスワードを選んでください。アドレスが確認され、以前に選ばれたパスワードは無効になります。

## パスワードが変更された

mail-password-changed-subject = パスワードが変更されました
mail-password-changed-body = { $portal } のアカウントのパスワードが変更されました。ほかのセッションはすべてサインアウトされました。
mail-password-changed-not-you = お心当たりがなければ、すぐにサインイン画面で「パスワードをお忘れですか？」を選び、管理者に知らせてください。

## アカウントのメールの変更

mail-new-email-subject = 新しいメールアドレスを確認してください
mail-new-email-body = { $portal } のアカウントでこのメールアドレスを使うことになりました。確認にはアカウントのパスワードが必要です。それまでは以前のアドレスが使われます。
mail-new-email-button = 新しいメールアドレスを確認
mail-new-email-not-you = ご自分のアカウントでない場合は確認しないでください。このメールを無視するか、リンクを開いて「自分ではありません」を選んでください。

mail-new-email-taken-subject = このメールアドレスにはすでにアカウントがあります
mail-new-email-taken-body = どなたかが { $portal } の別のアカウントでこのメールアドレスを使おうとしました。すでにアカウントがあるため、何も変わっていません。
mail-email-asked-subject = メールアドレスが変更されようとしています
mail-email-asked-body = パスワードを知っている人が、{ $portal } のアカウントのメールアドレスを { $email } に変更するよう求めました。新しいアドレスは、そこで確認されると有効になります。お心当たりがない場合は取り消してください。すべてのセッションが終了し、別のパスワードを選べます。
mail-undo-button = 自分ではありません：取り消す
mail-undo-expiry = { $days } 日間取り消せます。

mail-email-changed-subject = メールアドレスが変更されました
mail-email-changed-body = { $portal } のアカウントは { $email } を使うようになりました。今後はこのアドレスでサインインし、そのアドレスのものが見えます。
mail-email-changed-not-you = お心当たりがなければ、{ $portal } のカスタマーケアに知らせてください。
mail-additional-email-subject = 確認メールの写しが別のアドレスに送られます
mail-additional-email-body = 今後、{ $portal } のアカウントの確認メールの写しは { $email } にも送られます。
mail-account-locked-subject = アカウントがロックされました
mail-account-locked-body = { $portal } のアカウントはロックされています。すべてのセッションが終了し、誰もサインインできません。{ $portal } のカスタマーケアにお問い合わせください。
mail-account-unlocked-subject = アカウントのロックが解除されました
mail-account-unlocked-body = { $portal } のアカウントのロックは解除されました。サインインできます。
mail-account-demoted-subject = アカウントの権限が減りました
mail-account-demoted-body = アカウントは { $portal } の業務権限を失いました。すべてのセッションが終了しました。ご自分のものを使うには、もう一度サインインしてください。
mail-account-deleted-subject = アカウントが削除されました
mail-account-deleted-body = { $portal } のアカウントは削除されました。お心当たりがない場合は、{ $portal } のカスタマーケアにお問い合わせください。

## ライセンスが登録された

mail-registered-subject = ライセンスを登録しました：{ $serial }
mail-registered-body = { $person } がシリアル番号 { $serial }（{ $product }、数量 { $quantity }）を { $portal } で登録しました。
# ライセンスキーはメールで送りません。
mail-registered-key = ライセンスキーとライセンスファイルは Licet の「カタログ」にあります。

## ライセンスの手続きが済んだ

mail-done-registered-subject = { $count ->
    [1] ライセンスを登録しました：{ $serial }
   *[other] { $count } 件のライセンスを登録しました
}
mail-done-registered-body = { $person } が { $portal } で次のものを登録しました：
mail-done-upgraded-subject = { $count ->
    [1] ライセンスをアップグレードしました：{ $serial }
   *[other] { $count } 件のライセンスをアップグレードしました
}
mail-done-upgraded-body = { $person } が { $portal } でライセンスをアップグレードしました。新しいものは次のとおりです。古いものは数が減るか、無効になります：
mail-done-rehosted-subject = { $count ->
    [1] ライセンスを別のホストに移しました：{ $serial }
   *[other] { $count } 件のライセンスを別のホストに移しました
}
mail-done-rehosted-body = { $person } が { $portal } でこのライセンスを別のホストに移しました。古いキーとライセンスファイルは無効です。置き換えてください：
mail-done-converted-subject = { $count ->
    [1] バウチャーを交換しました：{ $serial }
   *[other] { $count } 件のバウチャーを交換しました
}
mail-done-converted-body = { $person } が { $portal } でバウチャーを交換しました。次のライセンスになりました：
mail-done-drawn-subject = { $count ->
    [1] ライセンスを引き出しました：{ $serial }
   *[other] { $count } 件の引き出し
}
mail-done-drawn-body = { $person } が { $portal } でフレックス契約からライセンスを引き出しました：
mail-done-returned-subject = { $count ->
    [1] ライセンスを返却しました：{ $serial }
   *[other] { $count } 件の返却
}
mail-done-returned-body = { $person } が { $portal } でフレックス契約にライセンスを返却しました。残りは次のとおりです：
mail-item = { $serial }：{ $product }、数量 { $quantity }
mail-item-key = ライセンスキー：{ $key }
mail-keys-masked = メールではライセンスキーを伏せています。Licet の「カタログ」で表示できます。
mail-files-enclosed = ライセンスファイルを添付します。そのまま保管してください。変更したファイルは無効です。
mail-on-behalf = これは { $site } がお客様の組織に代わって行いました。
mail-digest-subject = { $portal } からの追加のお知らせ { $count } 件
mail-digest-body = 件数が多いため、1 通のメールにまとめました。詳細は Licet にあります。
mail-rehost-requested-subject = 依頼を受け付けました：{ $serial } の別ホストへの移動
mail-rehost-requested-body = { $person } がライセンス { $serial }（{ $product }）の別ホストへの移動を依頼しました。上限に達しているため、{ $portal } のカスタマーケアが判断します。それまで何も変わりません。
mail-license-kept-subject = 注文から { $serial } が削除されました
mail-license-kept-body = 注文 { $order } が改訂され、シリアル番号 { $serial }({ $product })が含まれなくなりました。ライセンスはそのまま維持されており、キー、ライセンスファイル、期間は引き続き有効です。お心当たりがない場合は、販売店またはカスタマーケアにお問い合わせください。
mail-delivered-subject = { $count ->
    [1] ライセンスキーのお届け
   *[other] ライセンスキーのお届け（{ $count } 件）
}
mail-delivered-body = { $person } が { $portal } のライセンスキーをお送りします。インストールする人だけが読める場所に保管してください：
mail-notice-unattended-subject = { $count ->
    [1] { $site } の { $serial } の所有者が離れました
   *[other] { $site } のライセンス { $count } 件の所有者が離れました
}
mail-notice-unattended-body = { $person } は { $site } に所属しなくなりましたが、以下のライセンスの所有者です。ライセンスの存在は見えますが、キーの閲覧も変更もできません。引き継ぐ、同僚に渡す、所有者を確認する、のいずれかを { $site } の管理者が決めます。
mail-notice-transferred-subject = { $count ->
    [1] ライセンス { $serial } の所有者が決まりました
   *[other] { $count } 件のライセンスの所有者が決まりました
}
mail-notice-transferred-body = { $person } が { $portal } で今後の所有者を決めました：{ $other }
mail-notice-registered-subject = { $count ->
    [1] { $site } のライセンスが登録されました：{ $serial }
   *[other] { $site } のライセンス { $count } 件が登録されました
}
mail-notice-registered-body = { $person } が { $site } に代わって { $portal } で登録しました：
mail-notice-upgraded-subject = { $count ->
    [1] ライセンスがアップグレードされました：{ $serial }
   *[other] { $count } 件のライセンスがアップグレードされました
}
mail-notice-upgraded-body = { $person } が { $portal } で、あなたまたはあなたのサイトのライセンスをアップグレードしました。新しいライセンスは次のとおりです：
mail-notice-moved-subject = { $count ->
    [1] ライセンスが別のホストに移されました：{ $serial }
   *[other] { $count } 件のライセンスが別のホストに移されました
}
mail-notice-moved-body = { $person } が { $portal } で、あなたまたはあなたのサイトのこのライセンスを別のホストに移しました。古いキーとライセンスファイルは無効です：
mail-notice-returned-subject = { $count ->
    [1] ライセンスが返却されました：{ $serial }
   *[other] { $count } 件のライセンスが返却されました
}
mail-notice-returned-body = { $person } が { $portal } で、あなたまたはあなたのサイトのライセンスを Flex 契約に返却しました。残りは次のとおりです：
mail-notice-delivered-subject = { $count ->
    [1] { $serial } のキーが引き渡されました
   *[other] { $count } 件のライセンスのキーが引き渡されました
}
mail-notice-delivered-body = { $person } が { $portal } から、あなたまたはあなたのサイトの次のライセンスのキーを { $other } に送りました：
mail-notice-sealed-subject = { $count ->
    [1] { $serial } のキーが引き渡されました
   *[other] { $count } 件のライセンスのキーが引き渡されました
}
mail-notice-sealed-body = { $person } が { $portal } から、あなたまたはあなたのサイトの次のライセンスのキーを封印ファイルで取り出しました：
mail-notice-shared-subject = { $count ->
    [1] ライセンスが共有されました：{ $serial }
   *[other] { $count } 件のライセンスが共有されました
}
mail-notice-shared-body = { $person } が { $portal } で、あなたまたはあなたのサイトの次のライセンスを { $other } と共有しました：
mail-notice-share-ended-subject = { $count ->
    [1] 共有が終了しました：{ $serial }
   *[other] { $count } 件のライセンスの共有が終了しました
}
mail-notice-share-ended-body = 次のライセンスは { $portal } で { $other } と共有されなくなりました：
mail-notice-care-named-subject = カスタマーケアが { $site } の権限を変更しました
mail-notice-care-named-body = { $portal } のカスタマーケアの { $person } が、{ $site } で { $other } ができることを設定しました。サイトに管理者がいない間はカスタマーケアが対応します。
mail-notice-care-added-subject = カスタマーケアが { $site } にメンバーを追加しました
mail-notice-care-added-body = { $portal } のカスタマーケアの { $person } が { $other } を { $site } のメンバーにしました。サイトに管理者がいない間はカスタマーケアが対応します。
mail-copy-subject = { $portal } でライセンスが変更されました
mail-copy-body = { $person } が { $portal } でライセンスを操作し、このアドレスへの通知を希望しました。詳細は Licet のカタログにあります。
mail-additional-subject = { $portal } から詳細を受け取るにはこのアドレスを確認してください
mail-additional-body = { $person } が { $portal } でこのアドレスを追加のメールアドレスとして登録し、ライセンスを操作しました。アドレスを確認すると、シリアル番号や製品などの詳細が届きます。キーは Licet に残ります。
mail-colleague-subject = { $person } があなたのアカウントを作成しました
mail-colleague-body = { $person } が { $portal } にあなたのアカウントを作成しました。{ $site } のライセンスを扱えます。パスワードを決め、このメールアドレスでサインインしてください。
mail-colleague-button = パスワードを決める
mail-colleague-added-subject = { $site } のメンバーになりました
mail-colleague-added-body = { $person } さんが、{ $portal } のあなたのアカウントを { $site } に追加しました。今後はそのライセンスが表示されます。承認するまで、アカウントの有無もお名前も先方には表示されません。
mail-colleague-added-button = 承認する
