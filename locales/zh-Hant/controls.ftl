### 各畫面共用控制元件的用語。

control-close = 關閉
control-cancel = 取消
control-optional = 選填
control-password-show = 顯示密碼
control-password-hide = 隱藏密碼
control-try-again = 重試
control-show-table = 顯示為表格
control-show-chart = 顯示為圖表
control-nothing-found = 未找到任何內容
control-date-hint = 例如 { $example }
control-date-form = 請輸入日期，例如 { $example }。
control-date-no-such-day = 沒有這一天。請檢查日和月。
control-number-form = 請輸入數字，例如 { $example }。

## 表格

grid-sort-up = 升序排列
grid-sort-down = 降序排列
grid-pin = 固定欄
grid-unpin = 取消固定
grid-move-left = 左移
grid-move-right = 右移
grid-wider = 加寬
grid-narrower = 變窄
grid-own-width = 預設寬度
grid-hide = 隱藏欄
grid-chosen =
    { $count ->
        [0] 未選擇任何列
       *[other] 已選擇 { $count } 列
    }
grid-chosen-shown =
    { $count ->
       *[other] 已選擇 { $shown } 列
    }
grid-copied =
    { $count ->
       *[other] 已複製 { $count } 列
    }
grid-copy-too-many = 一次最多可複製 { NUMBER($most) } 列。請減少選擇。

## Forms in steps

wizard-steps = 步驟
wizard-done = 已完成
wizard-to-come = 待完成
wizard-back = 返回
wizard-change = 變更
wizard-kept = 已儲存在此電腦上
wizard-not-kept = 未儲存：請在關閉 Licet 前完成
wizard-drop-here = 放開即可讀取檔案
# $count is a whole number.
wizard-problems = 還有 { NUMBER($count) } 處需要處理
