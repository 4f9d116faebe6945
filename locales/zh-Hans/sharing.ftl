### Shares of both sides, and how they are made.

screen-sharing = 共享与站点
sharing-tab-received = 与我共享
sharing-tab-given = 我的共享
sharing-none-received = 没有人与您共享许可证
sharing-none-received-text = 当有人向您的电子邮件地址共享许可证时，将按共享人显示在这里。
sharing-none-given = 您没有共享任何内容
sharing-none-given-text = 让同事或服务商查看许可证，直到您选择的日期。
sharing-new = 共享客户编号
sharing-offline = 无法连接门户。显示的是上次同步时的共享；要更改，需要连接。
sharing-access = 访问权限
sharing-access-view = 查看
sharing-access-view-text = 对方可以查看许可证；密钥以掩码显示。
sharing-access-keys = 查看（含密钥）
sharing-access-keys-text = 对方可以查看许可证、密钥和许可证文件。
sharing-access-full = 完全
sharing-access-full-text = 对方可以对许可证执行所有操作：密钥、升级、迁移到其他主机。
sharing-ends-on = 结束日期
sharing-ends-on-hint = 客户处的最后一天。留空则一直共享，直到您结束。
sharing-description = 说明
sharing-note = 给对方的备注
sharing-own-note = 给自己的备注
sharing-own-note-hint = 仅您可见。
sharing-until = 至 { $date }
sharing-no-end = 无结束日期
sharing-covers-numbers = { $count ->
   *[other] 客户编号 { $numbers }
}
sharing-covers-licenses = { $count ->
   *[other] { $count } 个许可证
}
sharing-shows = { $count ->
   *[other] 显示 { $count } 个许可证
}
sharing-show-licenses = { $count ->
   *[other] 查看 { $count } 个许可证
}
sharing-own-fields = 您可以为共享的许可证添加自己的字段。
sharing-own-fields-open = 设置字段
sharing-change = 更改
sharing-end = 结束共享
sharing-change-title = 更改与 { $email } 的共享
sharing-change-text = 更改会通过电子邮件通知 { $email }。
sharing-changed = 已更改与 { $email } 的共享
sharing-save = 保存
sharing-end-title = 结束与 { $email } 的共享？
sharing-end-text = { $count ->
   *[other] 下次同步时，{ $count } 个许可证将从 { $email } 的设备上消失。
}
sharing-end-full-text = { $count ->
   *[other] 下次同步时，{ $count } 个许可证将从 { $email } 的设备上消失。对方注册的许可证由您站点的管理员决定。
}
sharing-ended = 已结束与 { $email } 的共享
sharing-not-used = 尚未使用
sharing-used-synced = 上次同步：{ $date }
sharing-used-file = 已获取 { $serial } 的许可证文件：{ $date }
sharing-used-delivered = 已转发 { $serial } 的密钥：{ $date }
sharing-used-acted = { $serial } 的上次更改：{ $date }
sharing-numbers = 客户编号
sharing-select-all = 全选
sharing-clear = 清除
sharing-number-owned = 其中您拥有的
sharing-number-description = { $number } 的说明
sharing-numbers-chosen = { $count ->
   *[other] 已选择 { $count } / { $of }
}
sharing-no-numbers = 您不拥有也不管理任何带客户编号的许可证。只有所有者和站点管理员可以共享。
sharing-title = { $count ->
   *[other] 共享 { $count } 个许可证
}
sharing-title-numbers = 共享客户编号
sharing-text = 对方会收到电子邮件，登录后即可在 Licet 中看到这些许可证。
sharing-done = 已与 { $email } 共享
sharing-share = 共享
sharing-email = 电子邮件地址
sharing-email-hint = 对方暂时不需要帐户。
sharing-preview = { $count ->
   *[other] 向 { $email } 显示 { $count } 个许可证，直到您结束共享。
}
sharing-preview-until = { $count ->
   *[other] 向 { $email } 显示 { $count } 个许可证，至 { $date }。
}
sharing-preview-later = 包括以后购买的许可证。
sharing-preview-refused = { $count ->
   *[other] { $serial } 等 { $count } 个许可证被排除：只有所有者和站点管理员可以共享。
}
sharing-action = 共享…
sharing-action-selection = { $count ->
   *[other] 共享 { $count } 个许可证…
}
catalog-filter-shared-by = 共享人
