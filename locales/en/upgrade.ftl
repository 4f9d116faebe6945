### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Version upgrade
upgrade-way-text = Take licenses to a new version, all or in part, with new serial numbers, keys and files.
# The verb on the button of a license that can be upgraded.
upgrade-button = Upgrade

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Upgrade
upgrade-id = Upgrade notification ID
upgrade-id-hint = From the mail about the new version. Without it, all upgrades for your licenses are listed.
upgrade-find = View upgrades
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = I don't have one
upgrade-notification = Notification { $id }
upgrade-offers = Upgrades
upgrade-none = No upgrades for your licenses
upgrade-none-text = Once a new version of what this account may see is out, it stands here.
upgrade-offline = The portal can't be reached, so upgrades can't be looked up now. What you chose is kept.
# $count is a whole number.
upgrade-count-done = { $count ->
    [one] { NUMBER($count) } upgraded
   *[other] { NUMBER($count) } upgraded
}
# $count is a whole number.
upgrade-count-open = { $count ->
    [one] { NUMBER($count) } can be upgraded
   *[other] { NUMBER($count) } can be upgraded
}
upgrade-all-done = all upgraded
# Shows what the licenses were upgraded into.
upgrade-view = View
upgrade-pick = Choose licenses
upgrade-why = See each license
upgrade-pick-first = Choose what to upgrade.

## Licenses

upgrade-licenses = Licenses
upgrade-by = How to choose
upgrade-by-one = One by one
upgrade-by-quantity = By quantity
# Both are numbers as shown.
upgrade-chosen = { $count } of { $of } chosen
upgrade-how-many = How many
# $count is a number as shown.
upgrade-how-many-hint = Of { $count } that can be upgraded; taken from the top of the list.
upgrade-how-many-of = How many of { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = of { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } of { $of }
# Both are numbers as shown.
upgrade-left = { $count } of { $of } left
# Both are numbers as shown.
upgrade-part = { $count } of { $of }; the rest stays as it is
upgrade-choose-all = All that can be upgraded
upgrade-choose-first = Choose a license to upgrade.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = At most { $most } at once.

## Whose they are

upgrade-somebody = Somebody else
upgrade-owner-mine = Yours
upgrade-owner-shared = { $name } · shared with full access
upgrade-owner-unowned = Nobody's yet
upgrade-owner-customers = { $name } · upgraded on their behalf
upgrade-owner-you = You, from now on
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] One of them belongs to nobody yet: upgrading makes you its owner.
   *[other] { NUMBER($count) } of them belong to nobody yet: upgrading makes you their owner.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] One of them belongs to nobody yet: upgrading makes it the customer's.
   *[other] { NUMBER($count) } of them belong to nobody yet: upgrading makes them the customer's.
}
# $site is the customer's.
upgrade-behalf-must = You upgrade for { $site }, whose order your site transacted. The licenses show that you did it; what somebody owns stays theirs.

## Why one can't be upgraded

upgrade-lapsed = Its maintenance is not current. Renew it, then upgrade.
upgrade-not-yours = { $name } owns it. Ask to have it shared with you with full access.
upgrade-not-allowed = Shared with you without the right to upgrade. Ask its owner.
# New serial numbers follow.
upgrade-upgraded = Upgraded into

## People, review, what came of it

upgrade-as-before = As on the old license
upgrade-contact-as-before = Left empty, it stays as on the old license.
upgrade-from = Upgraded from
upgrade-complete = Complete upgrade
upgrade-another = Upgrade more
