### 各屏幕共用控件的用语。

control-close = 关闭
control-cancel = 取消
control-optional = 可选
control-password-show = 显示密码
control-password-hide = 隐藏密码
control-try-again = 重试
control-show-table = 显示为表格
control-show-chart = 显示为图表
control-nothing-found = 没有结果
control-date-hint = 例如 { $example }
control-date-form = 请输入日期，例如 { $example }。
control-date-no-such-day = 此日期不存在。请检查月和日。
control-number-form = 请输入数字，例如 { $example }。

## 表格

grid-sort-up = 升序排列
grid-sort-down = 降序排列
grid-pin = 固定
grid-unpin = 取消固定
grid-move-left = 左移
grid-move-right = 右移
grid-wider = 加宽
grid-narrower = 变窄
grid-own-width = 重置宽度
grid-hide = 隐藏列
grid-chosen = { $count ->
    [0] 未选择
   *[other] 已选择 { $count } 项
}
grid-chosen-shown = { $count ->
   *[other] 已选择 { $shown } 项
}
grid-copied =
    { $count ->
       *[other] 已复制 { $count } 行
    }
grid-copy-too-many = 一次最多可复制 { NUMBER($most) } 行。请减少选择。

## Forms in steps

wizard-steps = 步骤
wizard-done = 已完成
wizard-to-come = 未完成
wizard-back = 返回
wizard-change = 更改
wizard-kept = 草稿已保存
wizard-not-kept = 未保存。请在关闭 Licet 之前完成。
wizard-drop-here = 拖放文件以导入
# $count is a whole number.
wizard-problems = { NUMBER($count) } 项待修正
