### The audit trail, as those read it whom it concerns.

trail-title = 監査証跡
trail-text-account = カスタマーケアによるものを含め、アカウントに対して行われたこと。
trail-text-site = このサイトで行われたこと（誰が、何を、いつ）。
trail-show = 表示
trail-none = まだ記録はありません
trail-none-text = 人、ベンダー、カスタマーケアが行ったことが表示されます。
trail-older = 以前のものを表示
trail-save = CSV で保存
# $file is the name of a file.
trail-saved = 保存しました: { $file }
trail-offline = ポータルに接続できません。復旧すると表示されます。
trail-by-you = 自分
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }（カスタマーケア）
trail-by-vendor = ベンダー
trail-by-gone = 削除されたアカウント
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = { $site } の代理
# $reason is what somebody wrote.
trail-reason = 理由: { $reason }

## What was done

trail-act-account-added = アカウント追加
trail-act-account-additional-email-confirmed = 追加アドレスを確認
trail-act-account-confirmed = メールアドレスを確認
trail-act-account-created = アカウント作成
trail-act-account-declined = メールで「自分ではありません」を選択
trail-act-account-demoted = ベンダーの役割を解除
trail-act-account-edited = プロフィール変更
trail-act-account-email-asked = 新しいメールアドレスを申請
trail-act-account-email-changed = メールアドレス変更
trail-act-account-email-kept = メールアドレス変更を取り消し
trail-act-account-email-restored = メールアドレスを復元
trail-act-account-invited = 招待によりアカウント作成
trail-act-account-locked = アカウントをロック
trail-act-account-unlocked = ロックを解除
trail-act-account-mail-resent = メールを再送
trail-act-account-merge-prepared = アカウント統合を準備
trail-act-account-merge-confirmed = アカウント統合を確認
trail-act-account-merge-withdrawn = アカウント統合を取り消し
trail-act-account-merged = アカウントを統合
trail-act-account-number-added = 顧客番号を追加
trail-act-account-number-removed = 顧客番号を削除
trail-act-account-password-changed = パスワード変更
trail-act-account-password-reset = パスワードをリセット
trail-act-account-sessions-ended = セッションを終了
trail-act-address-added = 設置先住所を追加
trail-act-care-looked-up = 照会
trail-act-flex-drawn = ライセンスを引き出し
trail-act-flex-returned = 引き出しを返却
trail-act-license-attended = 所有者が復帰
trail-act-license-unattended = 所有者が退出
trail-act-license-delivered = キーを送付
trail-act-license-handed-over = ライセンスを引き渡し
trail-act-license-kept = 注文変更後もライセンスを保持
trail-act-license-other-customer = 別の顧客へ移動
trail-act-license-owner-confirmed = 所有者を確認
trail-act-license-registered = ライセンスを登録
trail-act-license-upgraded = ライセンスをアップグレード
trail-act-license-converted = バウチャーを変換
trail-act-license-drawn = ライセンスを引き出し
trail-act-license-rehosted = 別のホストへ移動
trail-act-license-rehost-requested = ホスト移動を依頼
trail-act-license-returned = ライセンスを返却
trail-act-license-taken-over = ライセンスを引き継ぎ
trail-act-license-transferred = ライセンスを譲渡
trail-act-request-made = 依頼を作成
trail-act-request-accepted = 依頼を受諾
trail-act-request-answered = 依頼に回答
trail-act-request-approved = 依頼を承認
trail-act-request-asked = 依頼について質問
trail-act-request-attached = 依頼にファイルを追加
trail-act-request-expired = 依頼の期限切れ
trail-act-request-refused = 依頼を却下
trail-act-request-withdrawn = 依頼を取り下げ
trail-act-request-taken = カスタマーケアが担当
trail-act-request-given-back = 依頼をキューに戻す
trail-act-session-opened = サインイン
trail-act-session-closed = サインアウト
trail-act-session-reuse = セッション終了: トークンの二重使用
trail-act-share-made = 共有
trail-act-share-changed = 共有を変更
trail-act-share-ended = 共有を終了
trail-act-site-access-approved = サイトへのアクセスを承認
trail-act-site-invited = 招待
trail-act-site-invitation-accepted = 招待を承諾
trail-act-site-invitation-declined = 招待を辞退
trail-act-site-invitation-withdrawn = 招待を取り消し
trail-act-site-level-named = レベルを変更
trail-act-site-member-left = サイトを離脱
trail-act-site-member-removed = サイトから削除
trail-act-site-role-set = ロールを変更

## Sites

trail-no-site = 管理しているサイトはありません
trail-no-site-text = サイトの管理者は、そのサイトで行われたことをここで確認できます。
