### The audit trail, as those read it whom it concerns.

trail-title = 稽核記錄
trail-text-account = 對您的帳戶執行的操作，包括客服的操作。
trail-text-site = 在此據點執行的操作：何人、何事、何時。
trail-show = 顯示
trail-none = 尚無記錄
trail-none-text = 人員、供應商和客服的操作顯示在此。
trail-older = 顯示更早的
trail-save = 另存為 CSV
# $file is the name of a file.
trail-saved = 已儲存：{ $file }
trail-offline = 無法連線到入口網站。恢復後將顯示記錄。
trail-by-you = 您
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }，客服
trail-by-vendor = 供應商
trail-by-gone = 已刪除的帳戶
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = 代表 { $site }
# $reason is what somebody wrote.
trail-reason = 原因：{ $reason }

## What was done

trail-act-account-added = 已新增帳戶
trail-act-account-additional-email-confirmed = 已確認其他位址
trail-act-account-confirmed = 已確認電子郵件地址
trail-act-account-created = 已建立帳戶
trail-act-account-declined = 在郵件中選擇了「不是我」
trail-act-account-demoted = 已移除供應商角色
trail-act-account-edited = 已變更個人資料
trail-act-account-email-asked = 已要求新電子郵件地址
trail-act-account-email-changed = 已變更電子郵件地址
trail-act-account-email-kept = 已撤回電子郵件地址變更
trail-act-account-email-restored = 已還原電子郵件地址
trail-act-account-invited = 透過邀請建立帳戶
trail-act-account-locked = 已鎖定帳戶
trail-act-account-unlocked = 已解除鎖定帳戶
trail-act-account-mail-resent = 已重新傳送郵件
trail-act-account-merge-prepared = 已準備合併帳戶
trail-act-account-merge-confirmed = 已確認合併帳戶
trail-act-account-merge-withdrawn = 已撤回合併帳戶
trail-act-account-merged = 已合併帳戶
trail-act-account-number-added = 已新增客戶編號
trail-act-account-number-removed = 已移除客戶編號
trail-act-account-password-changed = 已變更密碼
trail-act-account-password-reset = 已重設密碼
trail-act-account-sessions-ended = 已結束工作階段
trail-act-address-added = 已新增安裝地址
trail-act-care-looked-up = 已查詢
trail-act-flex-drawn = 已提取授權
trail-act-flex-returned = 已歸還提取的授權
trail-act-license-attended = 擁有者已返回
trail-act-license-unattended = 擁有者已離開
trail-act-license-delivered = 已交付金鑰
trail-act-license-handed-over = 已移交授權
trail-act-license-kept = 訂單變更後保留授權
trail-act-license-other-customer = 授權已轉到其他客戶
trail-act-license-owner-confirmed = 已確認擁有者
trail-act-license-registered = 已註冊授權
trail-act-license-upgraded = 已升級授權
trail-act-license-converted = 已兌換憑證
trail-act-license-drawn = 已提取授權
trail-act-license-rehosted = 授權已移至其他主機
trail-act-license-rehost-requested = 已要求移至其他主機
trail-act-license-returned = 已歸還授權
trail-act-license-taken-over = 已接管授權
trail-act-license-transferred = 已轉讓授權
trail-act-request-made = 已提出申請
trail-act-request-accepted = 已接受申請
trail-act-request-answered = 已答覆申請
trail-act-request-approved = 已核准申請
trail-act-request-asked = 就申請提問
trail-act-request-attached = 已向申請新增檔案
trail-act-request-expired = 申請已過期
trail-act-request-refused = 已拒絕申請
trail-act-request-withdrawn = 已撤回申請
trail-act-request-taken = 客服已接手申請
trail-act-request-given-back = 申請已退回佇列
trail-act-session-opened = 已登入
trail-act-session-closed = 已登出
trail-act-session-reuse = 工作階段已結束：權杖被使用兩次
trail-act-share-made = 已共用
trail-act-share-changed = 已變更共用
trail-act-share-ended = 共用已結束
trail-act-site-access-approved = 已核准存取據點
trail-act-site-invited = 已邀請
trail-act-site-invitation-accepted = 已接受邀請
trail-act-site-invitation-declined = 已拒絕邀請
trail-act-site-invitation-withdrawn = 已撤回邀請
trail-act-site-level-named = 已變更等級
trail-act-site-member-left = 已離開據點
trail-act-site-member-removed = 已從據點移除
trail-act-site-role-set = 已變更角色

## Sites

trail-no-site = 您未管理任何據點
trail-no-site-text = 據點管理員可在此查看在該據點執行的操作。
