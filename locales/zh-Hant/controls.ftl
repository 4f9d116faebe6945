### 各畫面共用控制元件的用語。

control-close = 關閉
control-cancel = 取消
control-optional = 選填
control-password-show = 顯示密碼
control-password-hide = 隱藏密碼
control-try-again = 重試
control-show-table = 顯示為表格
control-show-chart = 顯示為圖表
control-nothing-found = 沒有結果
control-date-hint = 例如 { $example }
control-date-form = 請輸入日期，例如 { $example }。
control-date-no-such-day = 此日期不存在。請檢查月和日。
control-number-form = 請輸入數字，例如 { $example }。

## 表格

grid-sort-up = 升序排列
grid-sort-down = 降序排列
grid-pin = 固定
grid-unpin = 取消固定
grid-move-left = 左移
grid-move-right = 右移
grid-wider = 加寬
grid-narrower = 變窄
grid-own-width = 重設寬度
grid-hide = 隱藏欄
grid-chosen = { $count ->
    [0] 未選擇
   *[other] 已選擇 { $count } 項
}
grid-chosen-shown = { $count ->
   *[other] 已選擇 { $shown } 項
}
grid-copied =
    { $count ->
       *[other] 已複製 { $count } 列
    }
grid-copy-too-many = 一次最多可複製 { NUMBER($most) } 列。請減少選擇。

## Forms in steps

wizard-steps = 步驟
wizard-done = 已完成
wizard-to-come = 未完成
wizard-back = 返回
wizard-change = 變更
wizard-kept = 草稿已儲存
wizard-not-kept = 未儲存。請在關閉 Licet 之前完成。
wizard-drop-here = 拖放檔案以匯入
# $count is a whole number.
wizard-problems = { NUMBER($count) } 項待修正
