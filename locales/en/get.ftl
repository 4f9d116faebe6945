### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Get a license
get-all-ways = All ways to a license
get-way-new = New purchase
get-way-new-text = Register the serial numbers of a purchase certificate, also renewed maintenance, and get keys and files.
get-way-vouchers = Voucher Center
get-way-vouchers-text = Convert the voucher codes that came with hardware into licenses.
get-way-bulk = Bulk registration
get-way-bulk-text = For super users of a site: register many serial numbers from a spreadsheet, and give colleagues access.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Go on with { $way }
get-go-on-button = Go on
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } entry
   *[other] { NUMBER($count) } entries
}
# $ago: "2 minutes ago", "now"
get-draft-kept = saved { $ago }
get-discard = Discard
get-discarded = “{ $way }” was discarded.
get-undo = Undo

## Serial numbers and codes

get-serial = Serial number
get-serial-hint = As on the certificate, capitals matter. A whole list can be pasted.
get-code = Voucher code
get-code-hint = As on the card, capitals matter. A whole list can be pasted.
get-add = Add
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } added
   *[other] { NUMBER($count) } added
}
get-remove = Take { $text } off the list
# $count is a number as shown.
get-entries = { $count } in the list
# $most and $over are whole numbers.
get-too-many = At most { NUMBER($most) } at once, and this would be { NUMBER($over) } more. Nothing was added.
get-file = Choose a file
get-file-hint = Or drop a certificate (.eml, .html, .txt) or a list (.csv, .xlsx) anywhere on this page.
# $most is a whole number.
get-too-many-bulk = Bulk registration takes up to { NUMBER($most) } rows at once.
# $texts is a list as shown.
get-pasted-left-out = Left out of what you pasted: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } serial number found
   *[other] { NUMBER($count) } serial numbers found
}
get-reading-none = Nothing in it looks like a serial number. Choose the column that holds them.
get-reading-change = Change how it is read
get-reading-sheet = Sheet
# $name is the name of a sheet; $count is a whole number.
get-reading-sheet-named = { $count ->
    [one] { $name } ({ NUMBER($count) } serial number)
   *[other] { $name } ({ NUMBER($count) } serial numbers)
}
# As above.
get-reading-sheet-hidden = { $count ->
    [one] { $name } (hidden, { NUMBER($count) } serial number)
   *[other] { $name } (hidden, { NUMBER($count) } serial numbers)
}
get-reading-heading = Heading row
get-reading-heading-none = No heading row
# $number is a whole number, $text what the row says.
get-reading-heading-row = Row { NUMBER($number) }: { $text }
get-reading-encoding = Encoding
get-reading-columns = Columns
get-reading-column = Column
get-reading-column-hidden = Hidden
get-reading-example = First value
get-reading-meaning = Meaning
get-reading-ignore = Leave out
get-reading-contact_name = Contact name
get-reading-contact_email = Contact e-mail
get-reading-install_at = Install-at address ID
get-reading-renews = Renewed serial number
get-reading-remembered = Columns are read as you chose for an earlier file with this heading row.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } row without a serial number was left out
   *[other] { NUMBER($count) } rows without a serial number were left out
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } row was left out: the spreadsheet rounded a number in it, such as 1.23457E+12. Format the column as text and save the file again.
   *[other] { NUMBER($count) } rows were left out: the spreadsheet rounded a number in them, such as 1.23457E+12. Format the column as text and save the file again.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } row above the heading was left out
   *[other] { NUMBER($count) } rows above the heading were left out
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } serial number is repeated
   *[other] { NUMBER($count) } serial numbers are repeated
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } row is hidden or filtered out
   *[other] { NUMBER($count) } rows are hidden or filtered out
}
get-reading-hidden-leave = Leave out
get-reading-hidden-take = Include
# $sheets is a list as shown.
get-reading-sheets = Sheets not read: { $sheets }
# $names is a list as shown.
get-reading-attachments = Attachments not read: { $names }
# $number is a whole number.
get-reading-row = Row { NUMBER($number) }
# $count is a whole number.
get-reading-more-rows = { $count ->
    [one] and { NUMBER($count) } more row
   *[other] and { NUMBER($count) } more rows
}
get-check-offline = The portal can't be reached. What you entered is kept and is checked once the portal is there again.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } ready
   *[other] { NUMBER($count) } ready
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } to look at
   *[other] { NUMBER($count) } to look at
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } goes another way
   *[other] { NUMBER($count) } go another way
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } license
   *[other] { NUMBER($count) } licenses
}
get-none-ready = Nothing here can be registered yet. See what stands beside each.
get-none-checked = Not checked by the portal yet. Try again in a moment; nothing is lost.

## What was found

get-verdict-asking = Being checked
get-verdict-waiting = Not checked yet
get-verdict-ok = Ready
get-verdict-alone = Ready · registered on its own
get-verdict-alone-held = Registered on its own: left out here, offered again at the end.
get-verdict-maintenance = Ready · maintenance, makes no key
get-verdict-renewal = Ready · renews { $serial }
get-verdict-registered = Registered already.
get-verdict-registered-by = Registered already by { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Not activated here: { $instructions }
get-verdict-voucher = A voucher: its codes are converted, not registered.
get-verdict-flex = A flex contract: licenses are drawn down from it.
get-verdict-key-printed = Its key is printed on the certificate: there is nothing to register.
get-verdict-superseded = All of it was upgraded: use the new serial number.
get-verdict-not-allowed = Shared with you without the right to register. Ask its owner.
get-verdict-repeated = Stands in the list twice.
get-verdict-unknown = Not found among what this account may see. Check O and 0, I and 1.
# A serial number follows.
get-offer = Did you mean this one, { $product }:
get-offer-use = Use it
# $count is a whole number.
get-offers-use = { $count ->
    [one] Use the suggestion
   *[other] Use all { NUMBER($count) } suggestions
}
# $count is a whole number.
get-offers-used = { $count ->
    [one] { NUMBER($count) } serial number corrected
   *[other] { NUMBER($count) } serial numbers corrected
}
get-slip-spaces = There are spaces or hyphens in it.
get-slip-width = Its characters are full-width.
get-slip-lower_case = It is in lower case.
get-slip-letter_o = The letter O stands where a digit belongs.
get-slip-letter_i = The letter I or l stands where a digit belongs.
get-show-license = Show in the catalog
get-voucher-open-until = Ready · until { $date }
get-voucher-used = Converted already.
get-voucher-used-became = Converted already on { $date }, into { $serial }.
get-voucher-expired = Could be converted until { $date }.
get-voucher-unknown = There is no such code. Check O and 0, I and 1.

## The steps

get-step-serials = Serial numbers
get-step-codes = Voucher codes
get-step-details = Product details
get-step-people = Contacts
get-step-review = Review
get-step-done = Keys and files
get-continue = Continue
get-register = Register
get-complete = Complete registration
get-convert = Convert

## What products ask for

get-detail-host_id = Host ID
get-detail-host_id-hint = Names the machine, such as its network address or what the command hostid says.
get-detail-system_type = System type
get-detail-san = SAN
get-detail-deployed_tier = Deployed price tier
get-detail-deployed_tier-hint = The tier of the machine that it runs on.
get-detail-version = Version
get-use-for-all = Use for the others too

## People and addresses

get-contact = Technical contact
get-contact-name = Name
get-contact-email = E-mail
get-contact-me = That's me
get-confirmation = Confirmation
get-email = One more e-mail
get-email-hint = The confirmation goes to { $email } in any case.
get-address = Install-at address
get-addresses = Addresses
get-address-of = Where licenses of { $site } are deployed.
get-address-none = No address chosen.
get-address-choose = Choose an address
get-address-other = Choose another
get-address-clear = Remove
get-address-search = Search
get-address-search-hint = City, street or postal code
get-address-all-countries = All countries
get-address-nothing = No address begins like this. Add a new one below.
get-address-new = New address
get-address-new-text = All who see licenses of { $site } can choose it from now on.
get-address-add = Add address
get-behalf = Registered for
get-behalf-own = Myself
get-behalf-customer = The customer
get-behalf-owner = Owner
get-behalf-hint = Contacts whom the order names. The license shows that you registered it.
get-behalf-nobody = Nobody yet: the customer takes it over

## Review and confirmation

get-what = What it does
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } is registered on its own and is offered once this is done.
   *[other] { NUMBER($count) } are registered on their own and are offered once this is done.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } done
   *[other] { NUMBER($count) } done
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } did not work
   *[other] { NUMBER($count) } did not work
}
get-failed-title = What did not work, and why
get-failed-again = Try these again
get-skipped = Not registered
# $count is a whole number.
get-skipped-count = { NUMBER($count) } not registered
get-skipped-back = Back to these
get-left = Registered on their own
get-left-register = Register next
get-renews = Renews
get-software = Get software
get-mailed = A confirmation is on its way by mail, with license files attached.
get-another = Register more
get-another-voucher = Convert more
get-another-file = Another spreadsheet

## Bulk registration

get-bulk-tab = Spreadsheet
get-bulk-file = File
get-bulk-check = Check
get-bulk-hint = Or drop a spreadsheet (.xlsx, .csv) anywhere on this page. One row per serial number; it is tried first and changes nothing.
get-bulk-no-file = Choose a spreadsheet first.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } row
   *[other] { NUMBER($count) } rows
}
get-bulk-ignored = These columns mean nothing here and are left out: { $columns }
get-bulk-try = Check the rows
get-bulk-rows = Rows
get-bulk-row = Row
get-bulk-verdict = What becomes of it
get-bulk-would = Can be registered
get-bulk-filter = Which rows
# $count is a whole number.
get-bulk-all = All { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Good { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Not { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Show more ({ $shown } of { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Register { NUMBER($count) } row
   *[other] Register { NUMBER($count) } rows
}

## Colleagues

get-colleagues = Colleagues
get-site = Site
get-no-sites = This account belongs to no site yet.
get-colleague-add = Add a colleague
get-colleague-text = They get a mail with a link to choose a password, and see what belongs to { $site }.
get-colleague-create = Create account
get-colleague-added = A mail for { $email } is on its way.
get-colleague-administrator = administers the site
get-colleague-no-account = no account yet
get-level = Level
get-level-of = Level of { $name }
get-level-changed = { $name }: { $level } from now on.
get-level-contract = Contract user
get-level-contract-text = Draws licenses down, returns their own, reads the statement.
get-level-configuration = Configuration user
get-level-configuration-text = Also returns what others drew and adds install-at addresses.
get-level-super = Super user
get-level-super-text = Also names levels, creates accounts and registers in bulk.
