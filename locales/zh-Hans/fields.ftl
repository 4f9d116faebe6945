### 自定义字段、标签、备注、评论、技术联系人。

## 字段的内容

fields-kind = 类型
fields-kind-text = 文本
fields-kind-number = 数字
fields-kind-date = 日期
fields-kind-choice = 选项
fields-kind-link = 链接
fields-kind-fixed = 类型无法更改：已有值依赖于它。
field-link = 请输入网址或电子邮件地址，例如 https://example.com 或 mailto:name@example.com
field-no-room = 最多 { NUMBER($maximum) } 个。请先移除一个。
field-no-space = 此帐户的设置空间已满。

## 定义字段

fields-empty = 尚无字段。为您要在许可证上记录的内容添加字段，例如成本中心或下次审计。每个字段都会成为一列。
fields-add = 添加字段
fields-add-title = 新字段
fields-add-text = 该字段会成为目录中的列和筛选条件。
fields-edit = 编辑
fields-edit-title = 编辑 { $name }
fields-edit-text = 适用于所有能看到此字段值的人。
fields-name = 名称
fields-choices = 选项
fields-choices-hint = 每行一个，按显示顺序。
fields-shown = 显示于
fields-on-own = 我们的许可证
fields-on-shared = 他人共享的许可证
fields-on-all = 所有许可证
fields-on-none = 不显示
fields-used = { $count ->
    [0] 尚无值
   *[other] { NUMBER($count) } 个值
}
fields-owner = 由 { $name } 定义
fields-others = 其他人的字段
fields-more = { $name } 的更多操作
fields-up = 上移
fields-down = 下移
fields-grip = 移动 { $name }，第 { $place } 个，共 { $of } 个
fields-grip-hint = 拖动，或使用方向键
fields-moved = { $name } 现在是第 { $place } 个，共 { $of } 个
fields-saved = 已保存 { $name }
fields-delete = 删除字段
fields-delete-title = 删除 { $name }？
fields-delete-text = { $count ->
    [0] 没有许可证在此字段中有值。
   *[other] { NUMBER($count) } 个许可证在此字段中有值。字段及其值将对您和所有有访问权限的人隐藏。
}
fields-deleted = 已删除 { $name }
fields-no-value = 无值

## 按字段筛选

fields-test-is = 等于
fields-test-contains = 包含
fields-test-at-least = 至少
fields-test-at-most = 至多
fields-test-from = 不早于
fields-test-until = 不晚于
fields-test-set = 有值
fields-test-unset = 为空
fields-filter = { $test } { $value }

## 写在许可证上的内容

notes-for-everyone = 更改适用于所有可访问此许可证的人。
notes-for-customer = { $site } 的成员以及获得完全共享的人可见。
notes-for-partner = { $site } 的成员可见。
notes-for-you = 仅您可见。
notes-of-site = { $site } 的备注
notes-of-you = 您自己的备注
notes-read-only = 您只有只读权限。编辑需要对许可证的完全访问权限。
notes-fields = 自定义字段
notes-no-fields = 此处没有要显示的字段。
notes-define-fields = 定义字段
notes-title = 备注
notes-none = 没有备注
notes-add-notes = 添加备注
notes-edit-notes = 编辑备注
notes-dropped = 已放弃编辑
notes-comments = 评论
notes-no-comments = 没有评论
notes-comment = 写评论
notes-comment-add = 添加评论
notes-comment-added = 已添加评论
notes-you = 您
notes-somebody = 某人
notes-no-tags = 没有标签
notes-tag-add = 添加标签
notes-tag-new = 添加“{ $tag }”
notes-tag-added = 已添加标签 { $tag }
notes-tag-removed = 已移除标签 { $tag }
notes-tag-remove = 移除标签 { $tag }
notes-tag-named = 标签 { $tag }
notes-tag-on = 有
notes-tag-off = 无
notes-earlier = 以前的值（{ NUMBER($count) }）
notes-nothing = 无
notes-by = { $name } · { $date }
notes-add-short = 添加
notes-add = 添加 { $name }
notes-edit = 编辑 { $name }：{ $value }
notes-save = 保存 { $name }
notes-cancel = 放弃对 { $name } 的更改
notes-copy-link = 复制 { $name } 中的链接
notes-pending = 正在发送
notes-conflict = 冲突
notes-changed-below = 在您编辑时，有人更改了此项。
notes-changed-show = 显示
notes-changed-hide = 隐藏
notes-changed-take = 使用对方的内容
notes-changed-keep = 保留我的内容

## 技术联系人

contact-edit = 更改技术联系人
contact-title = { $serial } 的技术联系人
contact-text = 更改适用于所有可访问此许可证的人。要移除联系人，请将两个字段留空。
contact-name = 姓名
contact-saved = 已保存技术联系人
