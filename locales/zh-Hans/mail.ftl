### 门户发送的邮件。

## 每封邮件共用

mail-greeting = { $name }，您好：
mail-greeting-unnamed = 您好：
mail-copy-address = 如果按钮无效，请将此地址复制到浏览器：
mail-footer = 此邮件由 { $portal } 发送。请勿回复，回复不会被阅读。
mail-not-you = 如果这不是您本人的操作，请忽略此邮件。不会有任何更改。

## 确认新帐户的电子邮件

mail-confirm-subject = 确认您的电子邮件地址
mail-confirm-body = 有人用此电子邮件地址申请了 { $portal } 的帐户。确认时需要为该帐户设置的密码。之后即可登录。
mail-confirm-button = 确认电子邮件地址
mail-confirm-expiry = { $days ->
   *[other] 链接仅可使用一次，{ $days } 天内有效。
}
mail-confirm-not-you = 如果不是您本人操作，请打开链接并选择“不是我”，或忽略此邮件：帐户将在 { $days } 天后删除。

## 有人申请帐户，而帐户已存在

mail-account-exists-subject = 您已有帐户
mail-account-exists-body = 有人（可能是您本人）使用此电子邮件地址申请了 { $portal } 的帐户。您已有帐户：请用它登录。没有更改任何内容。
mail-account-exists-forgot = 如果不记得密码，请在登录处选择“忘记密码”。

## 有人要求重置密码，而帐户不存在

mail-no-account-subject = 此电子邮件地址没有帐户
mail-no-account-body = 有人（可能是您本人）向 { $portal } 查询使用此电子邮件地址的帐户。没有这样的帐户。您可能用了其他地址，也可以用此地址创建帐户。

## 重置密码

mail-reset-subject = 设置新密码
mail-reset-body = 有人（可能是您本人）为您在 { $portal } 的帐户申请了新密码。
mail-reset-button = 设置新密码
mail-reset-expiry = { $minutes ->
   *[other] 链接仅可使用一次，{ $minutes } 分钟内有效。
}
mail-first-password-subject = 请选择密码
mail-first-password-body = 有人（可能是您）向 { $portal } 请求密码。用此电子邮件地址申请的帐户从未确认。请设置您自己的密码：地址随之得到确认，之前设置的密码不再有效。

## 密码已更改

mail-password-changed-subject = 您的密码已更改
mail-password-changed-body = 您在 { $portal } 的帐户的密码已更改。其他所有会话均已退出登录。
mail-password-changed-not-you = 如果这不是您本人的操作，请立即在登录处选择“忘记密码”，并告知管理员。

## 更改帐户的电子邮件

mail-new-email-subject = 确认您的新电子邮件地址
mail-new-email-body = 您在 { $portal } 的帐户将使用此电子邮件地址。确认时需要帐户的密码。在此之前仍使用旧地址。
mail-new-email-button = 确认新电子邮件地址
mail-new-email-not-you = 如果这不是您的帐户，请勿确认：忽略此邮件，或打开链接并选择“不是我”。

mail-new-email-taken-subject = 此电子邮件地址已有帐户
mail-new-email-taken-body = 有人要求将此电子邮件地址用于 { $portal } 的另一个帐户。该地址已有帐户，因此没有更改任何内容。
mail-email-asked-subject = 您的电子邮件地址即将更改
mail-email-asked-body = 有人知道密码，并请求将您在 { $portal } 的帐户的电子邮件地址改为 { $email }。新地址经确认后生效。如果不是您本人操作，请撤消：所有会话都会结束，您将另设密码。
mail-undo-button = 不是我：撤消
mail-undo-expiry = 您可以在 { $days } 天内撤消。

mail-email-changed-subject = 您的电子邮件地址已更改
mail-email-changed-body = 您在 { $portal } 的帐户现在使用 { $email }。从现在起请用该地址登录，您会看到属于它的内容。
mail-email-changed-not-you = 如果这不是您本人的操作，请告知 { $portal } 的客户服务。
mail-additional-email-subject = 确认邮件的副本将发往其他地址
mail-additional-email-body = 今后，您在 { $portal } 的帐户的确认邮件副本也会发往 { $email }。
mail-account-locked-subject = 您的帐户已被锁定
mail-account-locked-body = 您在 { $portal } 的帐户已被锁定。所有会话均已结束，任何人都无法登录。请咨询 { $portal } 的客户服务。
mail-account-unlocked-subject = 您的帐户已解锁
mail-account-unlocked-body = 您在 { $portal } 的帐户已解锁。您可以登录。
mail-account-demoted-subject = 您的帐户权限已减少
mail-account-demoted-body = 您的帐户不再代表 { $portal } 操作。所有会话均已结束；请重新登录以使用您自己的内容。
mail-account-deleted-subject = 您的帐户已删除
mail-account-deleted-body = 您在 { $portal } 的帐户已删除。如有疑问，请咨询 { $portal } 的客户服务。

## 许可证已注册

mail-registered-subject = 许可证已注册：{ $serial }
mail-registered-body = { $person } 在 { $portal } 注册了序列号 { $serial }（{ $product }，数量 { $quantity }）。
mail-registered-key = 许可证密钥和许可证文件位于 Licet 的“目录”中。

## 已对许可证执行操作

mail-done-registered-subject = { $count ->
    [1] 许可证已注册：{ $serial }
   *[other] 已注册 { $count } 个许可证
}
mail-done-registered-body = { $person } 在 { $portal } 注册了以下内容：
mail-done-upgraded-subject = { $count ->
    [1] 许可证已升级：{ $serial }
   *[other] 已升级 { $count } 个许可证
}
mail-done-upgraded-body = { $person } 在 { $portal } 升级了许可证。以下是新的许可证；旧的数量减少或不再有效：
mail-done-rehosted-subject = { $count ->
    [1] 许可证已迁移到另一主机：{ $serial }
   *[other] 已将 { $count } 个许可证迁移到另一主机
}
mail-done-rehosted-body = { $person } 在 { $portal } 将此许可证迁移到另一主机。旧密钥和许可证文件不再有效，请替换：
mail-done-converted-subject = { $count ->
    [1] 兑换券已兑换：{ $serial }
   *[other] 已兑换 { $count } 张兑换券
}
mail-done-converted-body = { $person } 在 { $portal } 兑换了兑换券，得到以下许可证：
mail-done-drawn-subject = { $count ->
    [1] 许可证已提取：{ $serial }
   *[other] { $count } 笔提取
}
mail-done-drawn-body = { $person } 在 { $portal } 从弹性合同提取了许可证：
mail-done-returned-subject = { $count ->
    [1] 许可证已退回：{ $serial }
   *[other] { $count } 笔退回
}
mail-done-returned-body = { $person } 在 { $portal } 向弹性合同退回了许可证。剩余如下：
mail-item = { $serial }：{ $product }，数量 { $quantity }
mail-item-key = 许可证密钥：{ $key }
mail-keys-masked = 邮件中的许可证密钥已隐藏。可在 Licet 的“目录”中显示。
mail-files-enclosed = 随附许可证文件。请保持原样：修改过的文件不再有效。
mail-on-behalf = 此操作由 { $site } 代表您的组织完成。
mail-digest-subject = 来自 { $portal } 的另外 { $count } 条通知
mail-digest-body = 数量较多，因此合并为一封邮件。详情请见 Licet：
mail-rehost-requested-subject = 已收到请求：将 { $serial } 迁移到另一主机
mail-rehost-requested-body = { $person } 请求将许可证 { $serial }（{ $product }）迁移到另一主机。其次数已用完，因此由 { $portal } 的客户服务决定。在此之前不会有任何变化。
mail-license-kept-subject = 订单不再包含 { $serial }
mail-license-kept-body = 订单 { $order } 已修订，不再包含序列号 { $serial }（{ $product }）。您的许可证保持不变：密钥、许可证文件和期限仍然有效。如有疑问，请联系经销商或客户服务。
mail-delivered-subject = { $count ->
    [1] 您的许可证密钥
   *[other] 您的许可证密钥（{ $count } 个）
}
mail-delivered-body = { $person } 向您发送来自 { $portal } 的许可证密钥。请保存在只有安装人员能读取的地方：
mail-notice-unattended-subject = { $count ->
    [1] { $site } 的 { $serial } 的所有者已离开
   *[other] { $site } 的 { $count } 个许可证的所有者已离开
}
mail-notice-unattended-body = { $person } 已不再属于 { $site }，但仍是以下许可证的所有者。对方仍能看到这些许可证存在，但不能查看密钥或更改任何内容。由 { $site } 的管理员决定：接管、转交给同事或确认所有者。
mail-notice-transferred-subject = { $count ->
    [1] 许可证 { $serial } 的所有者已确定
   *[other] { $count } 个许可证的所有者已确定
}
mail-notice-transferred-body = { $person } 在 { $portal } 上确定了今后的所有者：{ $other }。
mail-notice-registered-subject = { $count ->
    [1] 已为 { $site } 注册许可证：{ $serial }
   *[other] 已为 { $site } 注册 { $count } 个许可证
}
mail-notice-registered-body = { $person } 代表 { $site } 在 { $portal } 上注册了以下内容：
mail-notice-upgraded-subject = { $count ->
    [1] 许可证已升级：{ $serial }
   *[other] { $count } 个许可证已升级
}
mail-notice-upgraded-body = { $person } 在 { $portal } 上升级了属于您或您站点的许可证。新的许可证如下：
mail-notice-moved-subject = { $count ->
    [1] 许可证已移到另一台主机：{ $serial }
   *[other] { $count } 个许可证已移到另一台主机
}
mail-notice-moved-body = { $person } 在 { $portal } 上将属于您或您站点的此许可证移到了另一台主机。旧密钥和许可证文件不再有效：
mail-notice-returned-subject = { $count ->
    [1] 许可证已归还：{ $serial }
   *[other] { $count } 项许可证已归还
}
mail-notice-returned-body = { $person } 在 { $portal } 上将属于您或您站点的许可证归还给了 Flex 合同。剩余如下：
mail-notice-delivered-subject = { $count ->
    [1] { $serial } 的密钥已交付
   *[other] { $count } 个许可证的密钥已交付
}
mail-notice-delivered-body = { $person } 从 { $portal } 将属于您或您站点的以下许可证的密钥发送给了 { $other }：
mail-notice-sealed-subject = { $count ->
    [1] { $serial } 的密钥已交付
   *[other] { $count } 个许可证的密钥已交付
}
mail-notice-sealed-body = { $person } 以密封文件的形式从 { $portal } 取出了属于您或您站点的以下许可证的密钥：
mail-notice-shared-subject = { $count ->
    [1] 许可证已共享：{ $serial }
   *[other] { $count } 个许可证已共享
}
mail-notice-shared-body = { $person } 在 { $portal } 上将属于您或您站点的以下许可证共享给了 { $other }：
mail-notice-share-ended-subject = { $count ->
    [1] 共享已结束：{ $serial }
   *[other] { $count } 个许可证的共享已结束
}
mail-notice-share-ended-body = 以下许可证在 { $portal } 上不再与 { $other } 共享：
mail-notice-care-named-subject = 客户服务更改了 { $site } 的权限
mail-notice-care-named-body = { $portal } 客户服务的 { $person } 设置了 { $other } 在 { $site } 可以做什么。只要站点没有管理员，就由客户服务处理。
mail-notice-care-added-subject = 客户服务向 { $site } 添加了成员
mail-notice-care-added-body = { $portal } 客户服务的 { $person } 将 { $other } 设为 { $site } 的成员。只要站点没有管理员，就由客户服务处理。
mail-copy-subject = { $portal } 上的许可证已更改
mail-copy-body = { $person } 在 { $portal } 上处理了许可证，并希望通知此地址。详细信息在 Licet 的“目录”中。
mail-additional-subject = 确认此地址以接收来自 { $portal } 的详细信息
mail-additional-body = { $person } 在 { $portal } 上将此地址指定为附加电子邮件地址，并处理了许可证。确认该地址后，将收到详细信息：序列号和产品。密钥保留在 Licet 中。
mail-colleague-subject = { $person } 为您创建了账户
mail-colleague-body = { $person } 在 { $portal } 为您创建了账户，以便您处理 { $site } 的许可证。请选择密码，然后用此电子邮件地址登录。
mail-colleague-button = 选择密码
mail-colleague-added-subject = 您现在属于 { $site }
mail-colleague-added-body = { $person } 已将您在 { $portal } 的帐户添加到 { $site }。您现在可以看到其许可证。在您接受之前，那里的人看不到您是否有帐户，也看不到您的姓名。
mail-colleague-added-button = 接受
