### 自定义字段、标签、备注、评论、技术联系人。

## 字段的内容

fields-kind = 类型
fields-kind-text = 文本
fields-kind-number = 数字
fields-kind-date = 日期
fields-kind-choice = 选项
fields-kind-link = 链接
fields-kind-fixed = 值取决于类型，因此不能更改。
field-link = 请输入网址或邮件地址，例如 https://example.com 或 mailto:name@example.com
field-no-room = 最多 { NUMBER($maximum) } 个。请先移除一个。

## 定义字段

fields-empty = 还没有字段。成本中心、负责人、下次审计日期：您在许可证上记录的内容会成为列。
fields-add = 添加字段
fields-add-title = 新字段
fields-add-text = 它会成为目录中的列和筛选条件。
fields-edit = 编辑
fields-edit-title = 编辑 { $name }
fields-edit-text = 此更改对所有能看到该字段值的人生效。
fields-name = 名称
fields-choices = 选项
fields-choices-hint = 每行一个，按显示顺序排列。
fields-shown = 显示于
fields-on-own = 我们自己的许可证
fields-on-shared = 他人共享的许可证
fields-on-all = 所有许可证
fields-on-none = 不显示
fields-used = { $count ->
    [0] 尚无值
   *[other] { NUMBER($count) } 个值
}
fields-owner = 由 { $name } 定义
fields-others = 他人的字段
fields-more = { $name } 的更多操作
fields-up = 上移
fields-down = 下移
fields-grip = 移动 { $name }，第 { $place } 个，共 { $of } 个
fields-grip-hint = 拖动，或使用方向键
fields-moved = { $name } 现在是第 { $place } 个，共 { $of } 个
fields-saved = 已保存 { $name }
fields-delete = 删除字段
fields-delete-title = 删除 { $name }
fields-delete-text = { $count ->
    [0] 没有许可证在此字段中有值。
   *[other] { NUMBER($count) } 个许可证在此字段中有值。字段和值将不再显示，对您和所有有权访问的人都是如此。
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

notes-for-everyone = 您在此处的更改对所有有权访问此许可证的人生效。
notes-read-only = 您可以阅读此内容。更改需要对许可证的完全访问权限。
notes-fields = 自定义字段
notes-no-fields = 此处没有要显示的字段。
notes-define-fields = 定义字段
notes-title = 备注
notes-none = 没有备注。
notes-add-notes = 添加备注
notes-edit-notes = 编辑备注
notes-dropped = 已放弃您的编辑
notes-comments = 评论
notes-no-comments = 没有评论。
notes-comment = 写评论
notes-comment-add = 添加评论
notes-comment-added = 已添加评论
notes-you = 您
notes-somebody = 某人
notes-no-tags = 没有标签。
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
notes-cancel = { $name } 保持原样
notes-copy-link = 复制 { $name } 中的地址
notes-pending = 正在发送
notes-conflict = 有冲突
notes-changed-below = 您编辑时，其他人更改了此内容。
notes-changed-show = 显示
notes-changed-hide = 隐藏
notes-changed-take = 采用对方的内容
notes-changed-keep = 保留我的内容

## 技术联系人

contact-edit = 更改技术联系人
contact-title = { $serial } 的技术联系人
contact-text = 对所有有权访问此许可证的人生效。两项均留空表示无人负责。
contact-name = 姓名
contact-saved = 已保存技术联系人
