### Shares of both sides, and how they are made.

screen-sharing = 共有とサイト
sharing-tab-received = 自分と共有
sharing-tab-given = 自分の共有
sharing-none-received = 共有されているライセンスはありません
sharing-none-received-text = あなたのメールアドレスにライセンスが共有されると、共有した人ごとにここに表示されます。
sharing-none-given = 共有しているものはありません
sharing-none-given-text = 同僚や委託先に、指定した日までライセンスを見せることができます。
sharing-new = お客様番号を共有
sharing-offline = ポータルに接続できません。最後の同期時点の共有を表示しています。変更には接続が必要です。
sharing-access = アクセス
sharing-access-view = 閲覧
sharing-access-view-text = ライセンスを閲覧できます。キーは伏せ字です。
sharing-access-keys = キーも閲覧
sharing-access-keys-text = ライセンス、キー、ライセンスファイルを閲覧できます。
sharing-access-full = フル
sharing-access-full-text = ライセンスのすべての操作ができます：キー、アップグレード、別のホストへの移行。
sharing-ends-on = 終了日
sharing-ends-on-hint = お客様側の最終日。空欄の場合は、終了するまで共有します。
sharing-description = 説明
sharing-note = 相手へのメモ
sharing-own-note = 自分用メモ
sharing-own-note-hint = 自分だけに表示されます。
sharing-until = { $date } まで
sharing-no-end = 終了日なし
sharing-covers-numbers = { $count ->
   *[other] お客様番号 { $numbers }
}
sharing-covers-licenses = { $count ->
   *[other] ライセンス { $count } 件
}
sharing-shows = { $count ->
   *[other] ライセンス { $count } 件を表示
}
sharing-show-licenses = { $count ->
   *[other] ライセンス { $count } 件を見る
}
sharing-own-fields = 共有されたライセンスに独自の項目を追加できます。
sharing-own-fields-open = 項目を設定
sharing-change = 変更
sharing-end = 共有を終了
sharing-change-title = { $email } との共有を変更
sharing-change-text = 変更は { $email } にメールで通知されます。
sharing-changed = { $email } との共有を変更しました
sharing-save = 保存
sharing-end-title = { $email } との共有を終了しますか？
sharing-end-text = { $count ->
   *[other] 次回の同期で、ライセンス { $count } 件が { $email } のデバイスから消えます。
}
sharing-end-full-text = { $count ->
   *[other] 次回の同期で、ライセンス { $count } 件が { $email } のデバイスから消えます。相手が登録したものは、サイトの管理者が扱いを決めます。
}
sharing-ended = { $email } との共有を終了しました
sharing-not-used = 未使用
sharing-used-synced = 最終同期：{ $date }
sharing-used-file = { $serial } のライセンスファイルを取得：{ $date }
sharing-used-delivered = { $serial } のキーを送付：{ $date }
sharing-used-acted = { $serial } の最終変更：{ $date }
sharing-numbers = お客様番号
sharing-select-all = すべて選択
sharing-clear = クリア
sharing-number-owned = 自分が所有する分
sharing-number-description = { $number } の説明
sharing-numbers-chosen = { $count ->
   *[other] { $of } 件中 { $count } 件を選択
}
sharing-no-numbers = お客様番号のあるライセンスを所有も管理もしていません。共有できるのは所有者とサイトの管理者だけです。
sharing-title = { $count ->
   *[other] ライセンス { $count } 件を共有
}
sharing-title-numbers = お客様番号を共有
sharing-text = 相手にメールが届き、サインインするとすぐに Licet でライセンスを見られます。
sharing-done = { $email } と共有しました
sharing-share = 共有
sharing-email = メールアドレス
sharing-email-hint = 相手のアカウントはまだ不要です。
sharing-preview = { $count ->
   *[other] 共有を終了するまで、ライセンス { $count } 件が { $email } に表示されます。
}
sharing-preview-until = { $count ->
   *[other] { $date } まで、ライセンス { $count } 件が { $email } に表示されます。
}
sharing-preview-later = 今後購入するライセンスも含まれます。
sharing-preview-refused = { $count ->
   *[other] { $serial } など { $count } 件は除外されます。共有できるのは所有者とサイトの管理者だけです。
}
sharing-action = 共有…
sharing-action-selection = { $count ->
   *[other] { $count } 件を共有…
}
catalog-filter-shared-by = 共有者
