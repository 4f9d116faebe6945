### Version upgrade: which notification and offer, which licenses, and what becomes of them.

## The way in

upgrade-way = Version upgrade
upgrade-way-text = Upgrade all or some licenses to a new version, with new serial numbers, keys and files.
# The verb on the button of a license that can be upgraded.
upgrade-button = Upgrade

## Notifications and their offers

# The title of the first step: which upgrade.
upgrade-step-offer = Upgrade
upgrade-id = Upgrade notification ID
upgrade-id-hint = From the e-mail about the new version. Leave empty to list all upgrades for your licenses.
upgrade-find = View upgrades
# Lists all upgrades of the account instead of those of one notification ID.
upgrade-mine = I don't have an ID
upgrade-notification = Notification { $id }
upgrade-offers = Upgrades
upgrade-none = No upgrades for your licenses
upgrade-none-text = New versions of products you have access to appear here.
upgrade-offline = Can't reach the portal, so upgrades can't be loaded. Your selection is kept.
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
upgrade-pick = Select licenses
upgrade-why = Show licenses
upgrade-pick-first = Select an upgrade.

## Licenses

upgrade-licenses = Licenses
upgrade-by = Select by
upgrade-by-one = License
upgrade-by-quantity = Quantity
# Both are numbers as shown.
upgrade-chosen = { $count } of { $of } selected
upgrade-how-many = Quantity
# $count is a number as shown.
upgrade-how-many-hint = Of { $count } that can be upgraded, starting at the top of the list
upgrade-how-many-of = Quantity of { $serial }
# Behind a field with a number: how many there are. $of is a number as shown.
upgrade-of = of { $of }
# Both are numbers as shown.
upgrade-part-of = { $count } of { $of }
# Both are numbers as shown.
upgrade-left = { $count } of { $of } left
# Both are numbers as shown.
upgrade-part = { $count } of { $of }; the rest stays unchanged
upgrade-choose-all = Select all upgradable
upgrade-choose-first = Select a license to upgrade.
# $most is a number as shown: of licenses with serial numbers of their own.
upgrade-too-many = Up to { $most } at once.

## Whose they are

upgrade-somebody = Someone else
upgrade-owner-mine = Yours
upgrade-owner-shared = { $name } · shared with full access
upgrade-owner-unowned = No owner yet
upgrade-owner-customers = { $name } · upgraded on their behalf
upgrade-owner-you = You, after upgrading
# $count is a whole number.
upgrade-becomes-yours = { $count ->
    [one] One of them has no owner yet. Upgrading makes you its owner.
   *[other] { NUMBER($count) } of them have no owner yet. Upgrading makes you their owner.
}
# $count is a whole number.
upgrade-becomes-customers = { $count ->
    [one] One of them has no owner yet. After the upgrade, the customer owns it.
   *[other] { NUMBER($count) } of them have no owner yet. After the upgrade, the customer owns them.
}
# $site is the customer's.
upgrade-behalf-must = You upgrade on behalf of { $site }, whose order your site transacted. The licenses show that you did it. Existing owners stay unchanged.

## Why one can't be upgraded

upgrade-lapsed = Maintenance has lapsed. Renew it, then upgrade.
upgrade-not-yours = Owned by { $name }. Ask for a share with full access.
upgrade-not-allowed = Your share doesn't allow upgrades. Ask the owner.
# New serial numbers follow.
upgrade-upgraded = Upgraded to

## People, review, what came of it

upgrade-as-before = As on the old license
upgrade-contact-as-before = Leave empty to keep the old license's contact.
upgrade-from = Upgraded from
upgrade-complete = Complete upgrade
upgrade-another = Upgrade more
