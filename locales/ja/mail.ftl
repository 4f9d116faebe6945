### ポータルのメール。

## どのメールにも

mail-greeting = { $name } 様
mail-greeting-unnamed = お客様
mail-copy-address = ボタンが機能しない場合は、このアドレスをブラウザーにコピーしてください：
mail-footer = このメールは { $portal } から送信されました。このメールに返信しても確認されません。
mail-not-you = お心当たりがない場合は、このメールを無視してください。何も変更されません。

## 新しいアカウントのメールの確認

mail-confirm-subject = メールアドレスを確認してください
mail-confirm-body = このメールアドレスで { $portal } のアカウントが申請されました。確認するには、アカウントに設定したパスワードを入力してください。その後、サインインできます。
mail-confirm-button = メールアドレスを確認
# $days は整数。
mail-confirm-expiry = リンクは 1 回のみ使用でき、{ $days } 日で期限切れになります。
mail-confirm-not-you = お心当たりがない場合は、リンクを開いて「自分ではありません」を選択するか、このメールを無視してください。アカウントは { $days } 日後に削除されます。

## アカウントが申し込まれたが、すでにある

mail-account-exists-subject = アカウントはすでにあります
mail-account-exists-body = このメールアドレスで { $portal } のアカウントが申請されました（ご本人と思われます）。アカウントはすでにあります。そのアカウントでサインインしてください。何も変更されていません。
mail-account-exists-forgot = パスワードを忘れた場合は、サインイン画面で「パスワードを忘れた」を選択してください。

## パスワードの再設定が求められたが、アカウントがない

mail-no-account-subject = このメールアドレスのアカウントはありません
mail-no-account-body = { $portal } に、このメールアドレスのアカウントについて照会がありました（ご本人と思われます）。アカウントはありません。別のアドレスを使用したか、このアドレスでアカウントを作成できます。

## パスワードの再設定

mail-reset-subject = 新しいパスワードを設定してください
mail-reset-body = { $portal } のアカウントの新しいパスワードが申請されました（ご本人と思われます）。
mail-reset-button = 新しいパスワードを設定
# $minutes は整数。
mail-reset-expiry = リンクは 1 回のみ使用でき、{ $minutes } 分で期限切れになります。
mail-first-password-subject = パスワードを設定してください
mail-first-password-body = { $portal } でパスワードが申請されました（ご本人と思われます）。このメールアドレスのアカウントは作成されましたが、確認されていません。ご自身のパスワードを設定してください。アドレスが確認され、以前に設定されたパスワードは置き換えられます。

## パスワードが変更された

mail-password-changed-subject = パスワードが変更されました
mail-password-changed-body = { $portal } のアカウントのパスワードが変更されました。ほかのセッションはすべてサインアウトされました。
mail-password-changed-not-you = お心当たりがない場合は、すぐにサインイン画面で「パスワードを忘れた」を選択し、管理者に連絡してください。

## アカウントのメールの変更

mail-new-email-subject = 新しいメールアドレスを確認してください
mail-new-email-body = このメールアドレスが { $portal } のアカウントの新しいアドレスとして入力されました。確認するには、アカウントのパスワードを入力してください。それまでは以前のアドレスが使用されます。
mail-new-email-button = 新しいメールアドレスを確認
mail-new-email-not-you = ご自身のアカウントでない場合は、確認しないでください。このメールを無視するか、リンクを開いて「自分ではありません」を選択してください。

mail-new-email-taken-subject = このメールアドレスにはすでにアカウントがあります
mail-new-email-taken-body = このメールアドレスを { $portal } の別のアカウントに使用しようとした人がいます。すでにアカウントがあるため、何も変更されていません。
mail-email-asked-subject = メールアドレスが変更されようとしています
mail-email-asked-body = パスワードを知っている人が、{ $portal } のアカウントのメールアドレスを { $email } に変更するよう申請しました。新しいアドレスが確認されると変更が有効になります。お心当たりがない場合は、取り消してください。すべてのセッションがサインアウトされ、新しいパスワードを設定します。
mail-undo-button = 取り消す：自分ではありません
mail-undo-expiry = { $days } 日間は取り消せます。

mail-email-changed-subject = メールアドレスが変更されました
mail-email-changed-body = { $portal } のアカウントは { $email } を使用するようになりました。今後はこのアドレスでサインインしてください。このアドレスに対応するライセンスが表示されます。
mail-email-changed-not-you = お心当たりがない場合は、{ $portal } のカスタマーケアにお問い合わせください。
mail-additional-email-subject = 確認メールのコピーが別のアドレスに送信されます
mail-additional-email-body = 今後、{ $portal } のアカウントの確認メールのコピーは { $email } にも送信されます。
mail-account-locked-subject = アカウントがロックされました
mail-account-locked-body = { $portal } のアカウントがロックされました。すべてのセッションがサインアウトされ、誰もサインインできません。{ $portal } のカスタマーケアにお問い合わせください。
mail-account-unlocked-subject = アカウントのロックが解除されました
mail-account-unlocked-body = { $portal } のアカウントのロックが解除されました。再びサインインできます。
mail-account-demoted-subject = アカウントの権限が縮小されました
mail-account-demoted-body = このアカウントでは { $portal } の業務を行えなくなりました。すべてのセッションがサインアウトされました。ご自身のライセンスを使用するには、再度サインインしてください。
mail-account-deleted-subject = アカウントが削除されました
mail-account-deleted-body = { $portal } のアカウントが削除されました。お心当たりがない場合は、{ $portal } のカスタマーケアにお問い合わせください。

## ライセンスが登録された

mail-registered-subject = ライセンスを登録しました：{ $serial }
mail-registered-body = { $person } がシリアル番号 { $serial }（{ $product }、数量 { $quantity }）を { $portal } で登録しました。
# ライセンスキーはメールで送りません。
mail-registered-key = ライセンスキーとライセンスファイルは、Licet の「カタログ」にあります。

## ライセンスの手続きが済んだ

mail-done-registered-subject = { $count ->
    [1] ライセンスを登録しました：{ $serial }
   *[other] { $count } 件のライセンスを登録しました
}
mail-done-registered-body = { $person } が { $portal } で次のライセンスを登録しました：
mail-done-upgraded-subject = { $count ->
    [1] ライセンスをアップグレードしました：{ $serial }
   *[other] { $count } 件のライセンスをアップグレードしました
}
mail-done-upgraded-body = { $person } が { $portal } でライセンスをアップグレードしました。新しいライセンスは次のとおりです。古いものは数量が減ったか、無効になりました：
mail-done-rehosted-subject = { $count ->
    [1] ライセンスを別のホストに移動しました：{ $serial }
   *[other] { $count } 件のライセンスを別のホストに移動しました
}
mail-done-rehosted-body = { $person } が { $portal } でこのライセンスを別のホストに移動しました。古いキーとライセンスファイルは使用できません。置き換えてください：
mail-done-converted-subject = { $count ->
    [1] バウチャーを交換しました：{ $serial }
   *[other] { $count } 件のバウチャーを交換しました
}
mail-done-converted-body = { $person } が { $portal } でバウチャーを次のライセンスに交換しました：
mail-done-drawn-subject = { $count ->
    [1] ライセンスを引き出しました：{ $serial }
   *[other] { $count } 件の引き出し
}
mail-done-drawn-body = { $person } が { $portal } のフレックス契約からライセンスを引き出しました：
mail-done-returned-subject = { $count ->
    [1] ライセンスを返却しました：{ $serial }
   *[other] { $count } 件の返却
}
mail-done-returned-body = { $person } が { $portal } のフレックス契約にライセンスを返却しました。残りは次のとおりです：
mail-item = { $serial }：{ $product }、数量 { $quantity }
mail-item-key = ライセンスキー：{ $key }
mail-keys-masked = メールではライセンスキーはマスクされています。表示するには、Licet の「カタログ」を開いてください。
mail-files-enclosed = ライセンスファイルが添付されています。編集しないでください。変更されたファイルは使用できません。
mail-on-behalf = { $site } がお客様の組織に代わって行いました。
mail-digest-subject = { $count ->
    [1] { $portal } からの通知がもう 1 件あります
   *[other] { $portal } からの通知がほかに { $count } 件あります
}
mail-digest-body = メールボックスがいっぱいにならないよう、これらの通知を 1 通にまとめました。詳細は Licet で確認してください：
mail-daily-digest-subject = 本日の { $portal } からのお知らせ { $count } 件
mail-daily-digest-body = 1 日 1 回のメールが選択されています。詳細は Licet の受信トレイで確認してください。
mail-daily-digest-choose = メールで受け取るお知らせは、Licet の「設定」で選択できます。
mail-rehost-requested-subject = 依頼を受け付けました：{ $serial } を別のホストに移動
mail-rehost-requested-body = { $person } がライセンス { $serial }（{ $product }）を別のホストに移動するよう依頼しました。移動の上限に達しているため、{ $portal } のカスタマーケアが判断します。それまで何も変わりません。
mail-license-kept-subject = 注文に { $serial } が含まれなくなりました
mail-license-kept-body = 注文 { $order } が改訂され、シリアル番号 { $serial }（{ $product }）が含まれなくなりました。ライセンスに変更はなく、キー、ライセンスファイル、条件は引き続き有効です。お心当たりがない場合は、リセラーまたはカスタマーケアにお問い合わせください。
mail-delivered-subject = { $count ->
    [1] ライセンスキーのお届け
   *[other] ライセンスキーのお届け（{ $count } 件）
}
mail-delivered-body = { $person } が { $portal } からライセンスキーを送信しました。インストール担当者だけが読める場所に保管してください：
mail-notice-unattended-subject = { $count ->
    [1] { $serial } の所有者が { $site } を離れました
   *[other] { $count } 件のライセンスの所有者が { $site } を離れました
}
mail-notice-unattended-body = { $person } は次のライセンスの所有者ですが、{ $site } のメンバーではなくなりました。ライセンスは表示できますが、キーの閲覧や変更はできません。{ $site } の管理者が、引き継ぐか、同僚に渡すか、所有者を承認するかを決定します。
mail-notice-transferred-subject = { $count ->
    [1] ライセンス { $serial } の新しい所有者
   *[other] { $count } 件のライセンスの新しい所有者
}
mail-notice-transferred-body = { $person } が { $portal } で次のライセンスの所有者を { $other } に変更しました。
mail-notice-registered-subject = { $count ->
    [1] { $site } のライセンスが登録されました：{ $serial }
   *[other] { $site } のライセンス { $count } 件が登録されました
}
mail-notice-registered-body = { $person } が { $site } に代わって { $portal } で次のライセンスを登録しました：
mail-notice-upgraded-subject = { $count ->
    [1] ライセンスがアップグレードされました：{ $serial }
   *[other] { $count } 件のライセンスがアップグレードされました
}
mail-notice-upgraded-body = { $person } が { $portal } で、あなたまたはあなたのサイトのライセンスをアップグレードしました。新しいライセンス：
mail-notice-moved-subject = { $count ->
    [1] ライセンスが別のホストに移動されました：{ $serial }
   *[other] { $count } 件のライセンスが別のホストに移動されました
}
mail-notice-moved-body = { $person } が { $portal } で、あなたまたはあなたのサイトのライセンスを別のホストに移動しました。古いキーとライセンスファイルは使用できません：
mail-notice-returned-subject = { $count ->
    [1] ライセンスが返却されました：{ $serial }
   *[other] { $count } 件のライセンスが返却されました
}
mail-notice-returned-body = { $person } が { $portal } で、あなたまたはあなたのサイトのライセンスをフレックス契約に返却しました。残りは次のとおりです：
mail-notice-delivered-subject = { $count ->
    [1] { $serial } のキーが送信されました
   *[other] { $count } 件のライセンスのキーが送信されました
}
mail-notice-delivered-body = { $person } が { $portal } から { $other } に、あなたまたはあなたのサイトの次のライセンスのキーをメールで送信しました：
mail-notice-sealed-subject = { $count ->
    [1] { $serial } のキーが書き出されました
   *[other] { $count } 件のライセンスのキーが書き出されました
}
mail-notice-sealed-body = { $person } が { $portal } から、あなたまたはあなたのサイトの次のライセンスのキーを封印ファイルに書き出しました：
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
mail-notice-number-shared-subject = { $site } のライセンスが { $other } と共有されました
mail-notice-number-shared-body = { $person } が { $portal } で、{ $site } のお客様番号のすべてのライセンスを { $other } と共有しました。今後購入するライセンスも含まれます。
mail-notice-number-share-ended-subject = { $other } との共有が終了しました
mail-notice-number-share-ended-body = { $portal } での { $site } のお客様番号の { $other } との共有は終了しました。
mail-notice-share-received-subject = { $person } がライセンスを共有しました
mail-notice-share-received-body = { $person } が { $portal } であなたとライセンスを共有しました。このメールアドレスで Licet にサインインし、「共有とサイト」で確認してください。
mail-notice-share-changed-subject = { $person } が共有内容を変更しました
mail-notice-share-changed-body = { $person } が { $portal } であなたと共有しているライセンスの条件を変更しました。
mail-notice-share-lost-subject = ライセンスの共有が終了しました
mail-notice-share-lost-body = { $person } が { $portal } であなたと共有していたライセンスは共有されなくなりました。次回の同期で Licet から消えます。
mail-notice-share-ended-for-subject = { $other } との共有が終了しました
mail-notice-share-ended-for-body = { $portal } であなたが { $other } と共有していたライセンスは共有されなくなりました。
mail-share-description = 説明：{ $description }
mail-share-numbers = お客様番号：{ $numbers }
mail-share-access-view = ライセンスを閲覧できます。キーは伏せ字で表示されます。
mail-share-access-keys = ライセンス、キー、ライセンスファイルを閲覧できます。
mail-share-access-full = ライセンスを閲覧し、すべての機能を使用できます：キー、ライセンスファイル、アップグレード、別のホストへの移行。
mail-share-no-end = 共有に終了日はありません。
mail-share-until = 共有の終了日：{ $date }
mail-share-note = { $person } からのメモ：{ $note }
mail-share-fields = 共有されたライセンスに独自の項目を追加できます：Licet の「設定」の「独自の項目」。
mail-notice-care-named-subject = カスタマーケアが { $site } の権限を変更しました
mail-notice-care-named-body = { $portal } のカスタマーケアの { $person } が、{ $site } での { $other } の権限を変更しました。カスタマーケアがこれを行えるのは、サイトに管理者がいない間だけです。
mail-notice-care-added-subject = カスタマーケアが { $site } にメンバーを追加しました
mail-notice-care-added-body = { $portal } のカスタマーケアの { $person } が、{ $other } を { $site } のメンバーにしました。カスタマーケアがこれを行えるのは、サイトに管理者がいない間だけです。
mail-notice-care-invited-subject = カスタマーケアが { $site } に招待を送信しました
mail-notice-care-invited-body = { $portal } のカスタマーケアの { $person } が、{ $other } を { $site } に招待しました。承認すると、サイトのメンバーになります。カスタマーケアがこれを行えるのは、サイトに管理者がいない間だけです。
mail-notice-joined-subject = { $person } が { $site } のメンバーになりました
mail-notice-joined-body = { $person }（{ $other }）が { $site } のメンバーになり、サイトのライセンスを表示できるようになりました。管理者は Licet の「共有とサイト」で役割を変更したり、メンバーから外したりできます。
mail-notice-left-subject = { $person } が { $site } から抜けました
mail-notice-left-body = { $person } は { $site } のメンバーではなくなり、サイトのライセンスを表示できません。
mail-notice-removed-subject = { $other } は { $site } のメンバーではなくなりました
mail-notice-removed-body = { $person } が { $portal } で { $other } を { $site } から外しました。{ $other } はサイトのライセンスを表示できません。
mail-notice-role-administrator-subject = { $other } が { $site } の管理者になりました
mail-notice-role-administrator-body = { $other } は、{ $site } のメンバー、共有、申請について決定できるようになりました。{ $person } が { $portal } で変更しました。
mail-notice-role-member-subject = { $other } が { $site } のメンバーになりました
mail-notice-role-member-body = { $other } は { $site } のライセンスを扱い、キーを表示できますが、メンバーについての決定はできません。{ $person } が { $portal } で変更しました。
mail-notice-role-viewer-subject = { $other } が { $site } の閲覧者になりました
mail-notice-role-viewer-body = { $other } は { $site } のライセンスをキーを伏せた状態で表示でき、自分のライセンス以外は変更できません。{ $person } が { $portal } で変更しました。
mail-notice-number-added-subject = { $person } が { $site } の顧客番号を追加しました
mail-notice-number-added-body = { $person } が、一致する注文番号を使って顧客番号 { $other } を自分のアカウントに追加し、この番号の { $site } のライセンスを表示できるようになりました。意図しない場合は、{ $portal } のカスタマーケアにお問い合わせください。
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } が { $site } へのアクセスを依頼しています
    [role_change] { $person } が { $site } での役割の変更を依頼しています
    [ownership_transfer] { $person } がライセンスの譲渡を希望しています
    [license_assignment] { $person } が { $site } のライセンスの割り当てを依頼しています
    [new_address] { $person } が新しい設置先住所を依頼しています
    [delegation] { $person } がリセラーとして { $site } の代理操作を申請しています
    *[general] { $person } から依頼が届きました
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } が { $portal } でライセンスの所有権をあなたに移すことを希望しています。Licet の「受信トレイ」を開いて承諾または拒否してください。譲渡しても注文の内容は変わりません。
    *[general] { $person } が { $portal } であなたが判断する依頼を送りました。Licet の「受信トレイ」を開き、内容を確認して承認または却下してください。誰も判断しない場合、アクセスの依頼は 14 日後に期限切れになります。
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] 依頼に新しいメッセージがあります
    [ask] 依頼について質問があります
    [accepted] 依頼が承諾されました
    [approved] 依頼が承認されました
    [refused] 依頼が却下されました
    [withdrawn] 依頼が取り下げられました
    [expired] 依頼の期限が切れました
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } が { $portal } の依頼にメッセージを書きました。Licet の「依頼」を開いて確認し、返信してください。
    [ask] { $portal } での依頼を判断するには、{ $person } への回答が必要です。Licet の「依頼」を開いて回答してください。
    [accepted] { $person } が { $portal } での依頼を承諾しました。有効になるにはカスタマーケアの確認が必要です。
    [approved] { $person } が { $portal } での依頼を承認しました。変更は次回の同期で Licet に表示されます。
    [refused] { $person } が { $portal } での依頼を却下しました。理由は Licet の「依頼」で確認できます。
    [withdrawn] { $person } が { $portal } での依頼を取り下げました。判断するものはありません。
    [expired] { $portal } での依頼は期限までに判断されませんでした。Licet の「依頼」からもう一度依頼できます。
    }
mail-copy-subject = { $portal } でライセンスが変更されました
mail-copy-body = { $person } が { $portal } でライセンスを変更し、このアドレスへの通知を希望しました。詳細は Licet の「カタログ」で確認してください。
mail-additional-subject = { $portal } から詳細を受け取るにはこのアドレスを確認してください
mail-additional-body = { $person } が { $portal } でこのアドレスを追加のメールアドレスに設定し、ライセンスを変更しました。アドレスを確認すると、詳細（シリアル番号と製品）を受け取れます。キーは含まれません。
mail-colleague-subject = { $person } があなたのアカウントを作成しました
mail-colleague-body = { $person } が { $portal } に、{ $site } のライセンスを扱うためのあなたのアカウントを作成しました。パスワードを設定し、このメールアドレスでサインインしてください。
mail-colleague-button = パスワードを設定
mail-colleague-added-subject = { $person } からの { $site } への招待
mail-colleague-added-body = { $person } があなたの { $portal } のアカウントを { $site } に招待しています。承認すると、サイトのライセンスを表示でき、サイトの人にあなたの名前が表示されます。それまでアカウントの有無は表示されません。
mail-colleague-added-button = 承認する
mail-notice-partner-withdrawn-subject = { $other } は { $site } の代理操作ができなくなりました
mail-notice-partner-withdrawn-body = { $person } が { $portal } で、{ $other } が { $site } に販売したライセンスに対する操作の許可を取り消しました。{ $other } にはライセンスの存在のみがキーを伏せて表示されます。
mail-notice-partner-registers-subject = { $other } は { $site } のために登録とアップグレードができます
mail-notice-partner-registers-body = { $person } が { $portal } で、{ $other } が { $site } に販売したライセンスの登録とアップグレード、キーの表示を許可しました。
mail-notice-partner-manages-subject = { $other } が { $site } のライセンス管理を代行します
mail-notice-partner-manages-body = { $person } が { $portal } で、{ $other } が { $site } に販売したライセンスについてメンバーと同じ操作を行うことを許可しました（メンバーと共有を除く）。Licet の「共有とサイト」で変更できます。

## Customer care did something with an account

mail-account-sessions-ended-subject = セッションが終了されました
mail-account-sessions-ended-body = { $portal } のアカウントからすべてのデバイスがサインアウトされました。続けるにはもう一度サインインしてください。
# $reason is what somebody wrote.
mail-reason = 理由: { $reason }

## Two accounts of one person become one

mail-merge-asked-subject = アカウントの統合を確認してください
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = { $portal } のカスタマーケアが 2 つのアカウントの統合を準備しました。{ $merged } のすべてが { $kept } に移り、{ $merged } ではサインインできなくなります。両方のメールボックスで、それぞれのアカウントのパスワードを使って確認する必要があります。
mail-merge-asked-button = 統合を確認
mail-merge-asked-not-you = 両方が自分のアカウントでない場合は、確認しないでください。リンクを開いて「自分ではありません」を選ぶか、このメールを無視してください。
mail-merged-subject = アカウントが統合されました
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = { $merged } のすべては { $kept } のものになりました。{ $portal } には { $kept } でサインインしてください。{ $merged } ではサインインできません。
mail-merged-not-you = 確認した覚えがない場合は、すぐにカスタマーケアにお問い合わせください。
