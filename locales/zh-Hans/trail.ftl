### The audit trail, as those read it whom it concerns.

trail-title = 审计记录
trail-text-account = 对您的帐户执行的操作，包括客户服务的操作。
trail-text-site = 在此站点执行的操作：何人、何事、何时。
trail-show = 显示
trail-none = 尚无记录
trail-none-text = 人员、供应商和客户服务的操作显示在此。
trail-older = 显示更早的
trail-save = 另存为 CSV
# $file is the name of a file.
trail-saved = 已保存：{ $file }
trail-offline = 无法连接门户。恢复后将显示记录。
trail-by-you = 您
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }，客户服务
trail-by-vendor = 供应商
trail-by-gone = 已删除的帐户
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = 代表 { $site }
# $reason is what somebody wrote.
trail-reason = 原因：{ $reason }

## What was done

trail-act-account-added = 已添加帐户
trail-act-account-additional-email-confirmed = 已确认附加地址
trail-act-account-confirmed = 已确认电子邮件地址
trail-act-account-created = 已创建帐户
trail-act-account-declined = 在邮件中选择了“不是我”
trail-act-account-demoted = 已移除供应商角色
trail-act-account-edited = 已更改个人资料
trail-act-account-email-asked = 已请求新电子邮件地址
trail-act-account-email-changed = 已更改电子邮件地址
trail-act-account-email-kept = 已撤回电子邮件地址更改
trail-act-account-email-restored = 已恢复电子邮件地址
trail-act-account-invited = 通过邀请创建帐户
trail-act-account-locked = 已锁定帐户
trail-act-account-unlocked = 已解锁帐户
trail-act-account-mail-resent = 已重新发送邮件
trail-act-account-merge-prepared = 已准备合并帐户
trail-act-account-merge-confirmed = 已确认合并帐户
trail-act-account-merge-withdrawn = 已撤回合并帐户
trail-act-account-merged = 已合并帐户
trail-act-account-number-added = 已添加客户编号
trail-act-account-number-removed = 已移除客户编号
trail-act-account-password-changed = 已更改密码
trail-act-account-password-reset = 已重置密码
trail-act-account-sessions-ended = 已结束会话
trail-act-address-added = 已添加安装地址
trail-act-care-looked-up = 已查询
trail-act-flex-drawn = 已提取许可证
trail-act-flex-returned = 已归还提取的许可证
trail-act-license-attended = 所有者已返回
trail-act-license-unattended = 所有者已离开
trail-act-license-delivered = 已交付密钥
trail-act-license-handed-over = 已移交许可证
trail-act-license-kept = 订单变更后保留许可证
trail-act-license-other-customer = 许可证已转到其他客户
trail-act-license-owner-confirmed = 已确认所有者
trail-act-license-registered = 已注册许可证
trail-act-license-upgraded = 已升级许可证
trail-act-license-converted = 已兑换凭证
trail-act-license-drawn = 已提取许可证
trail-act-license-rehosted = 许可证已移至其他主机
trail-act-license-rehost-requested = 已请求移至其他主机
trail-act-license-returned = 已归还许可证
trail-act-license-taken-over = 已接管许可证
trail-act-license-transferred = 已转让许可证
trail-act-request-made = 已提出请求
trail-act-request-accepted = 已接受请求
trail-act-request-answered = 已答复请求
trail-act-request-approved = 已批准请求
trail-act-request-asked = 就请求提问
trail-act-request-attached = 已向请求添加文件
trail-act-request-expired = 请求已过期
trail-act-request-refused = 已拒绝请求
trail-act-request-withdrawn = 已撤回请求
trail-act-request-taken = 客户服务已接手请求
trail-act-request-given-back = 请求已退回队列
trail-act-session-opened = 已登录
trail-act-session-closed = 已退出登录
trail-act-session-reuse = 会话已结束：令牌被使用两次
trail-act-share-made = 已共享
trail-act-share-changed = 已更改共享
trail-act-share-ended = 共享已结束
trail-act-site-access-approved = 已批准访问站点
trail-act-site-invited = 已邀请
trail-act-site-invitation-accepted = 已接受邀请
trail-act-site-invitation-declined = 已拒绝邀请
trail-act-site-invitation-withdrawn = 已撤回邀请
trail-act-site-level-named = 已更改级别
trail-act-site-member-left = 已离开站点
trail-act-site-member-removed = 已从站点移除
trail-act-site-role-set = 已更改角色

## Sites

trail-no-site = 您未管理任何站点
trail-no-site-text = 站点管理员可在此查看在该站点执行的操作。
