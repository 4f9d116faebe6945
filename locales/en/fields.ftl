### Fields of one's own, tags, notes, comments, the technical contact.

## What a field holds

fields-kind = Type
fields-kind-text = Text
fields-kind-number = Number
fields-kind-date = Date
fields-kind-choice = Choice
fields-kind-link = Link
fields-kind-fixed = The type can't be changed: existing values depend on it.
field-link = Enter a web or e-mail address, such as https://example.com or mailto:name@example.com
field-no-room = Up to { NUMBER($maximum) }. Remove one first.
field-no-space = No space left for settings of this account.

## Defining fields

fields-empty = No fields yet. Add a field for what you track on licenses, such as cost center or next audit. Each becomes a column.
fields-add = Add field
fields-add-title = New field
fields-add-text = The field becomes a column and a filter in the catalog.
fields-edit = Edit
fields-edit-title = Edit { $name }
fields-edit-text = Applies to everyone who sees values of this field.
fields-name = Name
fields-choices = Options
fields-choices-hint = One per line, in the order shown.
fields-shown = Shown on
fields-on-own = Our own licenses
fields-on-shared = Licenses shared with us
fields-on-all = All licenses
fields-on-none = Not shown
# $count is a whole number.
fields-used = { $count ->
    [0] no values yet
    [one] { NUMBER($count) } value
   *[other] { NUMBER($count) } values
}
# $name is a person.
fields-owner = by { $name }
fields-others = Other people's fields
# $name is the name of a field, in all of these.
fields-more = More for { $name }
fields-up = Move up
fields-down = Move down
# $place and $of are whole numbers.
fields-grip = Move { $name }, { $place } of { $of }
fields-grip-hint = Drag, or use the arrow keys
fields-moved = { $name } is now { $place } of { $of }
fields-saved = { $name } saved
fields-delete = Delete field
fields-delete-title = Delete { $name }?
# $count is a whole number.
fields-delete-text = { $count ->
    [0] No license has a value in this field.
    [one] One license has a value in this field. The field and its value will be hidden from you and everyone with access.
   *[other] { NUMBER($count) } licenses have a value in this field. The field and its values will be hidden from you and everyone with access.
}
fields-deleted = { $name } deleted
fields-no-value = No value

## Filtering by fields

fields-test-is = is
fields-test-contains = contains
fields-test-at-least = at least
fields-test-at-most = at most
fields-test-from = on or after
fields-test-until = on or before
fields-test-set = has a value
fields-test-unset = is empty
# For example "at least 4,711".
fields-filter = { $test } { $value }

## What is written on a license

notes-for-everyone = Changes here apply to everyone with access to this license.
notes-for-customer = Seen by the members of { $site } and by people with a full share.
notes-for-partner = Seen by the members of { $site }.
notes-for-you = Only you see this.
notes-of-site = Notes of { $site }
notes-of-you = Your own notes
notes-read-only = You have read-only access. Editing requires full access to the license.
notes-fields = Your fields
notes-no-fields = No fields are shown here.
notes-define-fields = Define fields
notes-title = Notes
notes-none = No notes
notes-add-notes = Add notes
notes-edit-notes = Edit notes
notes-dropped = Edit discarded
notes-comments = Comments
notes-no-comments = No comments
notes-comment = Write a comment
notes-comment-add = Add comment
notes-comment-added = Comment added
notes-you = You
notes-somebody = Someone
notes-no-tags = No tags
notes-tag-add = Add tag
# $tag is what was typed.
notes-tag-new = Add “{ $tag }”
notes-tag-added = Tag { $tag } added
notes-tag-removed = Tag { $tag } removed
notes-tag-remove = Remove tag { $tag }
notes-tag-named = Tag { $tag }
notes-tag-on = set
notes-tag-off = not set
# $count is a whole number.
notes-earlier = Previous values ({ NUMBER($count) })
notes-nothing = nothing
# $name is a person, $date a date.
notes-by = { $name } · { $date }
notes-add-short = Add
notes-add = Add { $name }
notes-edit = Edit { $name }: { $value }
notes-save = Save { $name }
notes-cancel = Discard changes to { $name }
notes-copy-link = Copy link in { $name }
notes-pending = sending
notes-conflict = in conflict
notes-changed-below = Someone changed this while you were editing.
notes-changed-show = Show
notes-changed-hide = Hide
notes-changed-take = Use theirs
notes-changed-keep = Keep mine

## Technical contact

contact-edit = Change technical contact
# $serial is a serial number.
contact-title = Technical contact of { $serial }
contact-text = Changes apply to everyone with access to this license. To remove the contact, leave both fields empty.
contact-name = Name
contact-saved = Technical contact saved
