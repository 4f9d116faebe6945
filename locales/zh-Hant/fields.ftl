### 自訂欄位、標籤、備註、留言、技術聯絡人。

## 欄位的內容

fields-kind = 類型
fields-kind-text = 文字
fields-kind-number = 數字
fields-kind-date = 日期
fields-kind-choice = 選項
fields-kind-link = 連結
fields-kind-fixed = 值取決於類型，因此不能變更。
field-link = 請輸入網址或郵件地址，例如 https://example.com 或 mailto:name@example.com
field-no-room = 最多 { NUMBER($maximum) } 個。請先移除一個。

## 定義欄位

fields-empty = 還沒有欄位。成本中心、負責人、下次稽核日期：您在授權上記錄的內容會成為欄。
fields-add = 新增欄位
fields-add-title = 新欄位
fields-add-text = 它會成為目錄中的欄和篩選條件。
fields-edit = 編輯
fields-edit-title = 編輯 { $name }
fields-edit-text = 此變更對所有能看到該欄位值的人生效。
fields-name = 名稱
fields-choices = 選項
fields-choices-hint = 每行一個，按顯示順序排列。
fields-shown = 顯示於
fields-on-own = 我們自己的授權
fields-on-shared = 他人分享的授權
fields-on-all = 所有授權
fields-on-none = 不顯示
fields-used = { $count ->
    [0] 尚無值
   *[other] { NUMBER($count) } 個值
}
fields-owner = 由 { $name } 定義
fields-others = 他人的欄位
fields-more = { $name } 的更多操作
fields-up = 上移
fields-down = 下移
fields-grip = 移動 { $name }，第 { $place } 個，共 { $of } 個
fields-grip-hint = 拖曳，或使用方向鍵
fields-moved = { $name } 現在是第 { $place } 個，共 { $of } 個
fields-saved = 已儲存 { $name }
fields-delete = 刪除欄位
fields-delete-title = 刪除 { $name }
fields-delete-text = { $count ->
    [0] 沒有授權在此欄位中有值。
   *[other] { NUMBER($count) } 個授權在此欄位中有值。欄位和值將不再顯示，對您和所有有權存取的人都是如此。
}
fields-deleted = 已刪除 { $name }
fields-no-value = 無值

## 依欄位篩選

fields-test-is = 等於
fields-test-contains = 包含
fields-test-at-least = 至少
fields-test-at-most = 至多
fields-test-from = 不早於
fields-test-until = 不晚於
fields-test-set = 有值
fields-test-unset = 為空
fields-filter = { $test } { $value }

## 寫在授權上的內容

notes-for-everyone = 您在此處的變更對所有有權存取此授權的人生效。
notes-read-only = 您可以閱讀此內容。變更需要對授權的完整存取權。
notes-fields = 自訂欄位
notes-no-fields = 此處沒有要顯示的欄位。
notes-define-fields = 定義欄位
notes-title = 備註
notes-none = 沒有備註。
notes-add-notes = 新增備註
notes-edit-notes = 編輯備註
notes-dropped = 已捨棄您的編輯
notes-comments = 留言
notes-no-comments = 沒有留言。
notes-comment = 撰寫留言
notes-comment-add = 新增留言
notes-comment-added = 已新增留言
notes-you = 您
notes-somebody = 某人
notes-no-tags = 沒有標籤。
notes-tag-add = 新增標籤
notes-tag-new = 新增「{ $tag }」
notes-tag-added = 已新增標籤 { $tag }
notes-tag-removed = 已移除標籤 { $tag }
notes-tag-remove = 移除標籤 { $tag }
notes-tag-named = 標籤 { $tag }
notes-tag-on = 有
notes-tag-off = 無
notes-earlier = 先前的值（{ NUMBER($count) }）
notes-nothing = 無
notes-by = { $name } · { $date }
notes-add-short = 新增
notes-add = 新增 { $name }
notes-edit = 編輯 { $name }：{ $value }
notes-save = 儲存 { $name }
notes-cancel = { $name } 保持原樣
notes-copy-link = 複製 { $name } 中的網址
notes-pending = 正在傳送
notes-conflict = 有衝突
notes-changed-below = 您編輯時，其他人變更了此內容。
notes-changed-show = 顯示
notes-changed-hide = 隱藏
notes-changed-take = 採用對方的內容
notes-changed-keep = 保留我的內容

## 技術聯絡人

contact-edit = 變更技術聯絡人
contact-title = { $serial } 的技術聯絡人
contact-text = 對所有有權存取此授權的人生效。兩項均留空表示無人負責。
contact-name = 姓名
contact-saved = 已儲存技術聯絡人
