### 门户发送的邮件。

## 每封邮件共用

mail-greeting = { $name }，您好：
mail-greeting-unnamed = 您好：
mail-copy-address = 如果按钮无法使用，请将此地址复制到浏览器：
mail-footer = 此邮件由 { $portal } 发送。此邮箱无人查看，请勿回复。
mail-not-you = 如果不是您本人操作，请忽略此邮件。不会有任何变化。

## 确认新帐户的电子邮件

mail-confirm-subject = 确认您的电子邮件地址
mail-confirm-body = 有人用此电子邮件地址申请了 { $portal } 的帐户。请输入为该帐户设置的密码以确认。之后即可登录。
mail-confirm-button = 确认电子邮件地址
mail-confirm-expiry = 链接只能使用一次，{ $days } 天后失效。
mail-confirm-not-you = 如果不是您本人操作，请打开链接并选择“不是我”，或忽略此邮件：帐户将在 { $days } 天后删除。

## 有人申请帐户，而帐户已存在

mail-account-exists-subject = 您已有帐户
mail-account-exists-body = 有人（可能是您）用此电子邮件地址申请了 { $portal } 的帐户。您已有帐户。请用它登录。未更改任何内容。
mail-account-exists-forgot = 如果忘记密码，请在登录界面选择“忘记密码”。

## 有人要求重置密码，而帐户不存在

mail-no-account-subject = 此电子邮件地址没有帐户
mail-no-account-body = 有人（可能是您）向 { $portal } 查询使用此电子邮件地址的帐户。没有这样的帐户。您可能使用了其他地址，也可以用此地址创建帐户。

## 重置密码

mail-reset-subject = 设置新密码
mail-reset-body = 有人（可能是您）为您在 { $portal } 的帐户申请了新密码。
mail-reset-button = 设置新密码
mail-reset-expiry = 链接只能使用一次，{ $minutes } 分钟后失效。
mail-first-password-subject = 设置密码
mail-first-password-body = 有人（可能是您）在 { $portal } 申请了密码。使用此电子邮件地址的帐户已创建但从未确认。请设置您自己的密码：这将确认地址，并替换先前设置的密码。

## 密码已更改

mail-password-changed-subject = 您的密码已更改
mail-password-changed-body = 您在 { $portal } 的帐户密码已更改。所有其他会话均已退出登录。
mail-password-changed-not-you = 如果不是您本人操作，请立即在登录界面选择“忘记密码”，并告知管理员。

## 更改帐户的电子邮件

mail-new-email-subject = 确认您的新电子邮件地址
mail-new-email-body = 此电子邮件地址被设为您在 { $portal } 的帐户的新地址。请输入帐户密码以确认。在此之前仍使用旧地址。
mail-new-email-button = 确认新电子邮件地址
mail-new-email-not-you = 如果这不是您的帐户，请勿确认。请忽略此邮件，或打开链接并选择“不是我”。

mail-new-email-taken-subject = 此电子邮件地址已有帐户
mail-new-email-taken-body = 有人试图将此电子邮件地址用于 { $portal } 的另一个帐户。该地址已有帐户，因此未更改任何内容。
mail-email-asked-subject = 您的电子邮件地址即将更改
mail-email-asked-body = 知道密码的人申请将您在 { $portal } 的帐户的电子邮件地址改为 { $email }。新地址确认后更改生效。如果不是您本人操作，请撤消：所有会话将退出登录，并由您设置新密码。
mail-undo-button = 撤消：不是我
mail-undo-expiry = 您可在 { $days } 天内撤消。

mail-email-changed-subject = 您的电子邮件地址已更改
mail-email-changed-body = 您在 { $portal } 的帐户现使用 { $email }。今后请用该地址登录。您会看到与其对应的许可证。
mail-email-changed-not-you = 如果不是您本人操作，请联系 { $portal } 的客户服务。
mail-additional-email-subject = 确认邮件的副本将发往其他地址
mail-additional-email-body = 今后，您在 { $portal } 的帐户的确认邮件副本也会发送到 { $email }。
mail-account-locked-subject = 您的帐户已被锁定
mail-account-locked-body = 您在 { $portal } 的帐户已被锁定。所有会话均已退出登录，任何人都无法登录。请联系 { $portal } 的客户服务。
mail-account-unlocked-subject = 您的帐户已解锁
mail-account-unlocked-body = 您在 { $portal } 的帐户已解锁。您可以再次登录。
mail-account-demoted-subject = 您的帐户权限已减少
mail-account-demoted-body = 您的帐户不能再代表 { $portal } 操作。所有会话均已退出登录。请重新登录以使用您自己的许可证。
mail-account-deleted-subject = 您的帐户已删除
mail-account-deleted-body = 您在 { $portal } 的帐户已删除。如非您所预期，请联系 { $portal } 的客户服务。

## 许可证已注册

mail-registered-subject = 许可证已注册：{ $serial }
mail-registered-body = { $person } 在 { $portal } 注册了序列号 { $serial }（{ $product }，数量 { $quantity }）。
mail-registered-key = 许可证密钥和许可证文件位于 Licet 的“目录”中。

## 已对许可证执行操作

mail-done-registered-subject = { $count ->
    [1] 许可证已注册：{ $serial }
   *[other] 已注册 { $count } 个许可证
}
mail-done-registered-body = { $person } 在 { $portal } 注册了以下许可证：
mail-done-upgraded-subject = { $count ->
    [1] 许可证已升级：{ $serial }
   *[other] 已升级 { $count } 个许可证
}
mail-done-upgraded-body = { $person } 在 { $portal } 升级了许可证。新许可证如下。旧许可证的数量已减少或已失效：
mail-done-rehosted-subject = { $count ->
    [1] 许可证已迁移到另一主机：{ $serial }
   *[other] 已将 { $count } 个许可证迁移到另一主机
}
mail-done-rehosted-body = { $person } 在 { $portal } 将此许可证迁移到另一主机。旧密钥和旧许可证文件已失效。请替换：
mail-done-converted-subject = { $count ->
    [1] 兑换券已兑换：{ $serial }
   *[other] 已兑换 { $count } 张兑换券
}
mail-done-converted-body = { $person } 在 { $portal } 将兑换券兑换为以下许可证：
mail-done-drawn-subject = { $count ->
    [1] 许可证已提取：{ $serial }
   *[other] { $count } 笔提取
}
mail-done-drawn-body = { $person } 在 { $portal } 从弹性合同提取了许可证：
mail-done-returned-subject = { $count ->
    [1] 许可证已退回：{ $serial }
   *[other] { $count } 笔退回
}
mail-done-returned-body = { $person } 在 { $portal } 将许可证退回弹性合同。剩余：
mail-item = { $serial }：{ $product }，数量 { $quantity }
mail-item-key = 许可证密钥：{ $key }
mail-keys-masked = 邮件中的许可证密钥已遮盖。要显示密钥，请在 Licet 中打开“目录”。
mail-files-enclosed = 附件中有许可证文件。请勿编辑：更改过的文件将失效。
mail-on-behalf = 此操作由 { $site } 代表您的组织完成。
mail-digest-subject = { $count ->
    [1] 来自 { $portal } 的另 1 条通知
   *[other] 来自 { $portal } 的另 { $count } 条通知
}
mail-digest-body = 为避免占满您的邮箱，这些通知合并为一封邮件。详情请查看 Licet：
mail-daily-digest-subject = 今天来自 { $portal } 的 { $count } 条消息
mail-daily-digest-body = 您选择了每天一封邮件。详情请在 Licet 的收件箱中查看：
mail-daily-digest-choose = 可在 Licet 的“设置”中选择哪些消息通过电子邮件发送。
mail-rehost-requested-subject = 已收到请求：将 { $serial } 迁移到另一主机
mail-rehost-requested-body = { $person } 申请将许可证 { $serial }（{ $product }）迁移到另一主机。已达到迁移上限，因此由 { $portal } 的客户服务决定。在此之前不会有任何变化。
mail-license-kept-subject = 订单不再包含 { $serial }
mail-license-kept-body = 订单 { $order } 已修订，不再包含序列号 { $serial }（{ $product }）。您的许可证不变：密钥、许可证文件和条款继续有效。如非您所预期，请联系经销商或客户服务。
mail-delivered-subject = { $count ->
    [1] 您的许可证密钥
   *[other] 您的许可证密钥（{ $count } 个）
}
mail-delivered-body = { $person } 从 { $portal } 向您发送了许可证密钥。请存放在只有安装人员能读取的位置：
mail-notice-unattended-subject = { $count ->
    [1] { $serial } 的所有者已离开 { $site }
   *[other] { $count } 个许可证的所有者已离开 { $site }
}
mail-notice-unattended-body = { $person } 是以下许可证的所有者，但已不再属于 { $site }。他们仍能看到这些许可证，但不能读取密钥或进行更改。请由 { $site } 的管理员决定：接管许可证、转交给同事，或确认所有者。
mail-notice-transferred-subject = { $count ->
    [1] 许可证 { $serial } 的新所有者
   *[other] { $count } 个许可证的新所有者
}
mail-notice-transferred-body = { $person } 在 { $portal } 将以下许可证的所有者改为 { $other }。
mail-notice-registered-subject = { $count ->
    [1] 已为 { $site } 注册许可证：{ $serial }
   *[other] 已为 { $site } 注册 { $count } 个许可证
}
mail-notice-registered-body = { $person } 代表 { $site } 在 { $portal } 注册了以下许可证：
mail-notice-upgraded-subject = { $count ->
    [1] 许可证已升级：{ $serial }
   *[other] { $count } 个许可证已升级
}
mail-notice-upgraded-body = { $person } 在 { $portal } 升级了属于您或您的站点的许可证。新许可证：
mail-notice-moved-subject = { $count ->
    [1] 许可证已迁移到另一主机：{ $serial }
   *[other] { $count } 个许可证已迁移到另一主机
}
mail-notice-moved-body = { $person } 在 { $portal } 将属于您或您的站点的许可证迁移到另一主机。旧密钥和旧许可证文件已失效：
mail-notice-returned-subject = { $count ->
    [1] 许可证已退回：{ $serial }
   *[other] { $count } 笔退回
}
mail-notice-returned-body = { $person } 在 { $portal } 将属于您或您的站点的许可证退回弹性合同。剩余：
mail-notice-delivered-subject = { $count ->
    [1] { $serial } 的密钥已发送
   *[other] { $count } 个许可证的密钥已发送
}
mail-notice-delivered-body = { $person } 从 { $portal } 通过邮件将属于您或您的站点的以下许可证的密钥发送给 { $other }：
mail-notice-sealed-subject = { $count ->
    [1] { $serial } 的密钥已导出
   *[other] { $count } 个许可证的密钥已导出
}
mail-notice-sealed-body = { $person } 从 { $portal } 将属于您或您的站点的以下许可证的密钥导出到密封文件：
mail-notice-shared-subject = { $count ->
    [1] 许可证已共享：{ $serial }
   *[other] { $count } 个许可证已共享
}
mail-notice-shared-body = { $person } 在 { $portal } 与 { $other } 共享了属于您或您的站点的以下许可证：
mail-notice-share-ended-subject = { $count ->
    [1] 共享已结束：{ $serial }
   *[other] { $count } 个许可证的共享已结束
}
mail-notice-share-ended-body = 以下许可证在 { $portal } 上不再与 { $other } 共享：
mail-notice-number-shared-subject = { $site } 的许可证已与 { $other } 共享
mail-notice-number-shared-body = { $person } 在 { $portal } 与 { $other } 共享了 { $site } 某个客户编号的所有许可证，包括以后购买的许可证。
mail-notice-number-share-ended-subject = 与 { $other } 的共享已结束
mail-notice-number-share-ended-body = { $site } 的客户编号在 { $portal } 与 { $other } 的共享已结束。
mail-notice-share-received-subject = { $person } 与您共享了许可证
mail-notice-share-received-body = { $person } 在 { $portal } 与您共享了许可证。请使用此电子邮件地址登录 Licet，在“共享与站点”中查看。
mail-notice-share-changed-subject = { $person } 更改了与您共享的内容
mail-notice-share-changed-body = { $person } 更改了在 { $portal } 与您共享的许可证的条件。
mail-notice-share-lost-subject = 许可证不再与您共享
mail-notice-share-lost-body = { $person } 在 { $portal } 与您共享的许可证已不再共享。下次同步时它们将从 Licet 中消失。
mail-notice-share-ended-for-subject = 您与 { $other } 的共享已结束
mail-notice-share-ended-for-body = 您在 { $portal } 与 { $other } 共享的许可证已不再共享。
mail-share-description = 说明：{ $description }
mail-share-numbers = 客户编号：{ $numbers }
mail-share-access-view = 您可以查看许可证。密钥以掩码显示。
mail-share-access-keys = 您可以查看许可证、密钥和许可证文件。
mail-share-access-full = 您可以查看许可证并使用全部功能：密钥、许可证文件、升级、迁移到其他主机。
mail-share-no-end = 此共享没有结束日期。
mail-share-until = 共享结束日期：{ $date }
mail-share-note = { $person } 的备注：{ $note }
mail-share-fields = 您可以为共享的许可证添加自己的字段：在 Licet 的“设置”中的“自定义字段”。
mail-notice-care-named-subject = 客户服务更改了 { $site } 的权限
mail-notice-care-named-body = { $portal } 客户服务的 { $person } 更改了 { $other } 在 { $site } 的权限。仅在站点没有管理员时，客户服务才能执行此操作。
mail-notice-care-added-subject = 客户服务向 { $site } 添加了成员
mail-notice-care-added-body = { $portal } 客户服务的 { $person } 将 { $other } 设为 { $site } 的成员。仅在站点没有管理员时，客户服务才能执行此操作。
mail-notice-care-invited-subject = 客户服务邀请了人员加入 { $site }
mail-notice-care-invited-body = { $portal } 客户服务的 { $person } 邀请了 { $other } 加入 { $site }。对方接受后即属于该站点。仅在站点没有管理员时，客户服务才能执行此操作。
mail-notice-joined-subject = { $person } 现在属于 { $site }
mail-notice-joined-body = { $person }（{ $other }）现在属于 { $site }，可以查看其许可证。管理员可在 Licet 的“共享与站点”中更改其角色或将其移除。
mail-notice-left-subject = { $person } 已离开 { $site }
mail-notice-left-body = { $person } 不再属于 { $site }，也不再看到其许可证。
mail-notice-removed-subject = { $other } 不再属于 { $site }
mail-notice-removed-body = { $person } 在 { $portal } 将 { $other } 从 { $site } 移除。{ $other } 不再看到该站点的许可证。
mail-notice-role-administrator-subject = { $other } 现在是 { $site } 的管理员
mail-notice-role-administrator-body = { $other } 现在可以决定 { $site } 的成员、共享和请求。此更改由 { $person } 在 { $portal } 进行。
mail-notice-role-member-subject = { $other } 现在是 { $site } 的成员
mail-notice-role-member-body = { $other } 可以使用 { $site } 的许可证并查看密钥，但不能决定人员事务。此更改由 { $person } 在 { $portal } 进行。
mail-notice-role-viewer-subject = { $other } 现在是 { $site } 的查看者
mail-notice-role-viewer-body = { $other } 可以查看 { $site } 的许可证（密钥已遮蔽），除自己的许可证外不能更改任何内容。此更改由 { $person } 在 { $portal } 进行。
mail-notice-number-added-subject = { $person } 添加了 { $site } 的客户编号
mail-notice-number-added-body = { $person } 使用匹配的订单号将客户编号 { $other } 添加到自己的帐户，现在可以看到此编号下 { $site } 的许可证。如果这不是预期的操作，请联系 { $portal } 的客户服务。
mail-notice-request-new-subject = { $kind ->
    [site_access] { $person } 请求访问 { $site }
    [role_change] { $person } 请求在 { $site } 的其他角色
    [ownership_transfer] { $person } 想将许可证转让给您
    [license_assignment] { $person } 请求 { $site } 的许可证
    [new_address] { $person } 请求新的安装地址
    [delegation] { $person } 请求作为经销商代表 { $site } 操作
    *[general] { $person } 发送了一个请求
    }
mail-notice-request-new-body = { $kind ->
    [ownership_transfer] { $person } 想在 { $portal } 将许可证的所有权转给您。请打开 Licet 的“收件箱”接受或拒绝。转让不会更改订单。
    *[general] { $person } 在 { $portal } 发送了一个由您决定的请求。请打开 Licet 的“收件箱”阅读并批准或拒绝。如果无人决定，访问请求将在 14 天后过期。
    }
mail-notice-request-changed-subject = { $outcome ->
    *[message] 请求有新消息
    [ask] 您的请求有一个问题待回答
    [accepted] 您的请求已被接受
    [approved] 您的请求已获批准
    [refused] 您的请求被拒绝
    [withdrawn] 一个请求已撤回
    [expired] 您的请求已过期
    }
mail-notice-request-changed-body = { $outcome ->
    *[message] { $person } 就 { $portal } 的一个请求写了消息。请打开 Licet 的“请求”阅读并回复。
    [ask] { $person } 需要您的回答才能决定您在 { $portal } 的请求。请打开 Licet 的“请求”回答。
    [accepted] { $person } 接受了您在 { $portal } 的请求。客户服务确认后才会生效。
    [approved] { $person } 批准了您在 { $portal } 的请求。Licet 会在下次同步时显示更改。
    [refused] { $person } 拒绝了您在 { $portal } 的请求。请打开 Licet 的“请求”查看原因。
    [withdrawn] { $person } 撤回了 { $portal } 的一个请求。无需再决定。
    [expired] 您在 { $portal } 的请求未在期限内得到决定。您可以在 Licet 的“请求”中再次提出。
    }
mail-copy-subject = { $portal } 上的许可证已更改
mail-copy-body = { $person } 在 { $portal } 更改了许可证，并要求通知此地址。详情请查看 Licet 的“目录”。
mail-additional-subject = 确认此地址以接收来自 { $portal } 的详细信息
mail-additional-body = { $person } 在 { $portal } 将此地址添加为其他电子邮件地址，并更改了许可证。请确认此地址以接收详细信息：序列号和产品。密钥绝不会包含在内。
mail-colleague-subject = { $person } 为您创建了帐户
mail-colleague-body = { $person } 在 { $portal } 为您创建了帐户，以便使用 { $site } 的许可证。请设置密码，然后用此电子邮件地址登录。
mail-colleague-button = 设置密码
mail-colleague-added-subject = { $person } 邀请您加入 { $site }
mail-colleague-added-body = { $person } 邀请您在 { $portal } 的帐户加入 { $site }。接受后，您可以查看该站点的许可证，该站点的人也会看到您的姓名。在此之前，他们看不到您是否有帐户。
mail-colleague-added-button = 接受
mail-notice-partner-withdrawn-subject = { $other } 不能再代表 { $site } 操作
mail-notice-partner-withdrawn-body = { $person } 在 { $portal } 收回了 { $other } 对其销售给 { $site } 的许可证的操作权限。{ $other } 仍能看到这些许可证存在，但密钥已遮蔽。
mail-notice-partner-registers-subject = { $other } 可代表 { $site } 注册和升级
mail-notice-partner-registers-body = { $person } 在 { $portal } 决定：{ $other } 可注册和升级其销售给 { $site } 的许可证，并查看密钥。
mail-notice-partner-manages-subject = { $other } 代 { $site } 管理许可证
mail-notice-partner-manages-body = { $person } 在 { $portal } 决定：{ $other } 可对其销售给 { $site } 的许可证执行成员可做的一切操作，人员和共享除外。可在 Licet 的“共享与站点”中更改。

## Customer care did something with an account

mail-account-sessions-ended-subject = 您的会话已被结束
mail-account-sessions-ended-body = 所有设备均已退出您在 { $portal } 的帐户。请重新登录以继续。
# $reason is what somebody wrote.
mail-reason = 原因：{ $reason }

## Two accounts of one person become one

mail-merge-asked-subject = 请确认合并您的帐户
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merge-asked-body = { $portal } 的客户服务已准备合并两个帐户：{ $merged } 的所有内容将移至 { $kept }，此后任何人都无法再以 { $merged } 登录。两个邮箱都必须使用各自帐户的密码进行确认。
mail-merge-asked-button = 确认合并
mail-merge-asked-not-you = 如果这两个帐户并非都属于您，请不要确认。打开链接并选择“不是我”，或忽略此邮件。
mail-merged-subject = 您的帐户已合并
# $merged is an e-mail address.
# $kept is an e-mail address.
mail-merged-body = { $merged } 的所有内容现在属于 { $kept }。请在 { $portal } 以 { $kept } 登录。任何人都无法再以 { $merged } 登录。
mail-merged-not-you = 如果您没有确认过，请立即联系客户服务。
