### 自訂欄位、標籤、備註、留言、技術聯絡人。

## 欄位的內容

fields-kind = 類型
fields-kind-text = 文字
fields-kind-number = 數字
fields-kind-date = 日期
fields-kind-choice = 選項
fields-kind-link = 連結
fields-kind-fixed = 類型無法變更：已有值依賴於它。
field-link = 請輸入網址或電子郵件地址，例如 https://example.com 或 mailto:name@example.com
field-no-room = 最多 { NUMBER($maximum) } 個。請先移除一個。
field-no-space = 此帳戶的設定空間已滿。

## 定義欄位

fields-empty = 尚無欄位。為您要在授權上記錄的內容新增欄位，例如成本中心或下次稽核。每個欄位都會成為一欄。
fields-add = 新增欄位
fields-add-title = 新欄位
fields-add-text = 該欄位會成為目錄中的欄和篩選條件。
fields-edit = 編輯
fields-edit-title = 編輯 { $name }
fields-edit-text = 適用於所有能看到此欄位值的人。
fields-name = 名稱
fields-choices = 選項
fields-choices-hint = 每列一個，依顯示順序。
fields-shown = 顯示於
fields-on-own = 我們的授權
fields-on-shared = 他人分享的授權
fields-on-all = 所有授權
fields-on-none = 不顯示
fields-used = { $count ->
    [0] 尚無值
   *[other] { NUMBER($count) } 個值
}
fields-owner = 由 { $name } 定義
fields-others = 其他人的欄位
fields-more = { $name } 的更多操作
fields-up = 上移
fields-down = 下移
fields-grip = 移動 { $name }，第 { $place } 個，共 { $of } 個
fields-grip-hint = 拖曳或使用方向鍵
fields-moved = { $name } 現在是第 { $place } 個，共 { $of } 個
fields-saved = 已儲存 { $name }
fields-delete = 刪除欄位
fields-delete-title = 刪除 { $name }？
fields-delete-text = { $count ->
    [0] 沒有授權在此欄位中有值。
   *[other] { NUMBER($count) } 個授權在此欄位中有值。欄位及其值將對您和所有有存取權限的人隱藏。
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

notes-for-everyone = 變更適用於所有可存取此授權的人。
notes-for-customer = { $site } 的成員以及獲得完整共用的人可見。
notes-for-partner = { $site } 的成員可見。
notes-for-you = 僅您可見。
notes-of-site = { $site } 的備註
notes-of-you = 您自己的備註
notes-read-only = 您只有唯讀權限。編輯需要對授權的完整存取權限。
notes-fields = 自訂欄位
notes-no-fields = 此處沒有要顯示的欄位。
notes-define-fields = 定義欄位
notes-title = 備註
notes-none = 沒有備註
notes-add-notes = 新增備註
notes-edit-notes = 編輯備註
notes-dropped = 已捨棄編輯
notes-comments = 留言
notes-no-comments = 沒有留言
notes-comment = 撰寫留言
notes-comment-add = 新增留言
notes-comment-added = 已新增留言
notes-you = 您
notes-somebody = 某人
notes-no-tags = 沒有標籤
notes-tag-add = 新增標籤
notes-tag-new = 新增「{ $tag }」
notes-tag-added = 已新增標籤 { $tag }
notes-tag-removed = 已移除標籤 { $tag }
notes-tag-remove = 移除標籤 { $tag }
notes-tag-named = 標籤 { $tag }
notes-tag-on = 有
notes-tag-off = 無
notes-earlier = 以前的值（{ NUMBER($count) }）
notes-nothing = 無
notes-by = { $name } · { $date }
notes-add-short = 新增
notes-add = 新增 { $name }
notes-edit = 編輯 { $name }：{ $value }
notes-save = 儲存 { $name }
notes-cancel = 捨棄對 { $name } 的變更
notes-copy-link = 複製 { $name } 中的連結
notes-pending = 正在傳送
notes-conflict = 衝突
notes-changed-below = 在您編輯時，有人變更了此項。
notes-changed-show = 顯示
notes-changed-hide = 隱藏
notes-changed-take = 使用對方的內容
notes-changed-keep = 保留我的內容

## 技術聯絡人

contact-edit = 變更技術聯絡人
contact-title = { $serial } 的技術聯絡人
contact-text = 變更適用於所有可存取此授權的人。要移除聯絡人，請將兩個欄位留空。
contact-name = 姓名
contact-saved = 已儲存技術聯絡人
