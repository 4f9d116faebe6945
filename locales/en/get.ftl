### Getting licenses: the ways in, new purchase, voucher center, bulk registration.

## The ways in

screen-get = Get a license
get-all-ways = Back
get-way-new = Register serial numbers
get-way-new-text = Register the serial numbers on a purchase certificate, including renewed maintenance, to get keys and files.
get-way-vouchers = Voucher Center
get-way-vouchers-text = Convert the voucher codes that came with hardware.
get-way-bulk = Bulk registration
get-way-bulk-text = For a site's super users: register many serial numbers from a spreadsheet and give colleagues access.

## Forms that wait

# $way is the title of a way, in all of these.
get-go-on = Resume { $way }
get-go-on-button = Resume
# $count is a whole number.
get-draft-count = { $count ->
    [one] { NUMBER($count) } entry
   *[other] { NUMBER($count) } entries
}
# $ago: "2 minutes ago", "now"
get-draft-kept = saved { $ago }
get-discard = Discard
get-discarded = “{ $way }” discarded.
get-undo = Undo

## Serial numbers and codes

get-serial = Serial number
get-serial-hint = As on the certificate; case-sensitive. You can paste a whole list.
get-code = Voucher code
get-code-hint = As on the card; case-sensitive. You can paste a whole list.
get-add = Add
# $count is a whole number.
get-added = { $count ->
    [one] { NUMBER($count) } added
   *[other] { NUMBER($count) } added
}
get-remove = Remove { $text }
# $count is a number as shown.
get-entries = { $count } in the list
# $most and $over are whole numbers.
get-too-many = Up to { NUMBER($most) } at once; this would be { NUMBER($over) } over. Nothing was added.
get-file = Choose file
get-file-hint = Or drop a certificate (.eml, .html, .txt) or a list (.csv, .xlsx) anywhere on this page.
# $most is a whole number.
get-too-many-bulk = Bulk registration accepts up to { NUMBER($most) } rows at once.
# $texts is a list as shown.
get-pasted-left-out = Skipped from your paste: { $texts }
# $count is a whole number.
get-reading-found = { $count ->
    [one] { NUMBER($count) } serial number found
   *[other] { NUMBER($count) } serial numbers found
}
get-reading-none = No serial numbers found. Choose the column that contains them.
get-reading-change = Change import settings
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
get-reading-heading = Header row
get-reading-heading-none = No header row
# $number is a whole number, $text what the row says.
get-reading-heading-row = Row { NUMBER($number) }: { $text }
get-reading-encoding = Encoding
get-reading-columns = Columns
get-reading-column = Column
get-reading-column-hidden = Hidden
get-reading-example = First value
get-reading-meaning = Meaning
get-reading-ignore = Skip
get-reading-contact_name = Contact name
get-reading-contact_email = Contact e-mail
get-reading-install_at = Install-at address ID
get-reading-renews = Renewed serial number
get-reading-remembered = Columns are mapped as in an earlier file with this header row.
# $count is a whole number.
get-reading-without-serial = { $count ->
    [one] { NUMBER($count) } row without a serial number skipped
   *[other] { NUMBER($count) } rows without a serial number skipped
}
# $count is a whole number.
get-reading-rounded = { $count ->
    [one] { NUMBER($count) } row skipped: the spreadsheet rounded a number in it, such as 1.23457E+12. Format the column as text and save the file again.
   *[other] { NUMBER($count) } rows skipped: the spreadsheet rounded numbers in them, such as 1.23457E+12. Format the column as text and save the file again.
}
# $count is a whole number.
get-reading-above = { $count ->
    [one] { NUMBER($count) } row above the header skipped
   *[other] { NUMBER($count) } rows above the header skipped
}
# $count is a whole number.
get-reading-repeated = { $count ->
    [one] { NUMBER($count) } duplicate serial number
   *[other] { NUMBER($count) } duplicate serial numbers
}
# $count is a whole number.
get-reading-hidden = { $count ->
    [one] { NUMBER($count) } hidden or filtered row
   *[other] { NUMBER($count) } hidden or filtered rows
}
get-reading-hidden-leave = Skip
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
get-check-offline = Can't reach the portal. Your entries are kept and checked when it's back.
# $count is a whole number.
get-count-ready = { $count ->
    [one] { NUMBER($count) } ready
   *[other] { NUMBER($count) } ready
}
# $count is a whole number.
get-count-look = { $count ->
    [one] { NUMBER($count) } needs attention
   *[other] { NUMBER($count) } need attention
}
# $count is a whole number.
get-count-another = { $count ->
    [one] { NUMBER($count) } not registered here
   *[other] { NUMBER($count) } not registered here
}
# $count is a whole number.
get-quantity = { $count ->
    [one] { NUMBER($count) } license
   *[other] { NUMBER($count) } licenses
}
get-none-ready = Nothing can be registered yet. Check the note next to each entry.
get-none-checked = Not checked by the portal yet. Try again in a moment. Your entries are kept.

## What was found

get-verdict-asking = Checking
get-verdict-waiting = Not checked yet
get-verdict-ok = Ready
get-verdict-alone = Ready · must be registered separately
get-verdict-alone-held = Must be registered separately. You can do so after this registration.
get-verdict-maintenance = Ready · maintenance, no key
get-verdict-renewal = Ready · renews { $serial }
get-verdict-registered = Already registered.
get-verdict-registered-by = Already registered by { $name }, { $date }.
# $instructions are the vendor's own words.
get-verdict-not-transactable = Not activated here: { $instructions }
get-verdict-voucher = Voucher: convert its codes instead.
get-verdict-flex = Flex contract: draw licenses down instead.
get-verdict-key-printed = The key is printed on the certificate. You don't need to register.
get-verdict-superseded = Fully upgraded. Use the new serial number.
get-verdict-not-allowed = Your share doesn't allow registration. Ask the owner.
get-verdict-repeated = Already in the list.
get-verdict-unknown = Not found, or your account has no access. Check O and 0, I and 1.
# A serial number follows.
get-offer = Did you mean { $product }:
get-offer-use = Use this
# $count is a whole number.
get-offers-use = { $count ->
    [one] Use suggestion
   *[other] Use all { NUMBER($count) } suggestions
}
# $count is a whole number.
get-offers-used = { $count ->
    [one] { NUMBER($count) } serial number corrected
   *[other] { NUMBER($count) } serial numbers corrected
}
get-slip-spaces = Contains spaces or hyphens.
get-slip-width = Contains full-width characters.
get-slip-lower_case = Contains lowercase letters.
get-slip-letter_o = Has the letter O in place of a digit.
get-slip-letter_i = Has the letter I or l in place of a digit.
get-show-license = Show in catalog
get-voucher-open-until = Ready · until { $date }
get-voucher-used = Already converted.
get-voucher-used-became = Converted on { $date } into { $serial }.
get-voucher-expired = Expired on { $date }.
get-voucher-unknown = This code doesn't exist. Check O and 0, I and 1.

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
get-detail-host_id-hint = Identifies the machine: its network address or the output of the hostid command.
get-detail-system_type = System type
get-detail-san = SAN
get-detail-deployed_tier = Deployed price tier
get-detail-deployed_tier-hint = The tier of the machine it runs on.
get-detail-version = Version
get-use-for-all = Apply to all

## People and addresses

get-contact = Technical contact
get-contact-name = Name
get-contact-email = E-mail
get-contact-me = Use my details
get-confirmation = Confirmation
get-email = Additional recipient
get-email-hint = { $email } always gets the confirmation.
get-address = Install-at address
get-addresses = Addresses
get-address-of = Where licenses of { $site } are deployed.
get-address-none = No address selected
get-address-choose = Choose an address
get-address-other = Choose another
get-address-clear = Remove
get-address-search = Search
get-address-search-hint = City, street or postal code
get-address-all-countries = All countries
get-address-nothing = No matching addresses. Add one below.
get-address-new = New address
get-address-new-text = Everyone who sees licenses of { $site } can use it.
get-address-add = Add address
get-behalf = Register for
get-behalf-own = Myself
get-behalf-customer = The customer
get-behalf-owner = Owner
get-behalf-hint = Contacts named on the order. The license shows that you registered it.
get-behalf-nobody = No owner yet: the customer takes over

## Review and confirmation

get-what = Effect
# $count is a whole number.
get-later = { $count ->
    [one] { NUMBER($count) } must be registered separately. You can do so after this registration.
   *[other] { NUMBER($count) } must be registered separately. You can do so after this registration.
}
# $count is a whole number.
get-done = { $count ->
    [one] { NUMBER($count) } completed
   *[other] { NUMBER($count) } completed
}
# $count is a whole number.
get-failed = { $count ->
    [one] { NUMBER($count) } failed
   *[other] { NUMBER($count) } failed
}
get-failed-title = Failed
get-failed-again = Retry these
get-skipped = Not registered
# $count is a whole number.
get-skipped-count = { NUMBER($count) } not registered
get-skipped-back = Back to these
get-left = Must be registered separately
get-left-register = Register next
get-renews = Renews
get-software = Get software
get-mailed = A confirmation with license files attached is on its way by e-mail.
get-another = Register more
get-another-voucher = Convert more
get-another-file = Another spreadsheet

## Bulk registration

get-bulk-file = File
get-bulk-check = Check
get-bulk-hint = Or drop a spreadsheet (.xlsx, .csv) anywhere on this page. One row per serial number. Licet checks the rows first and changes nothing.
get-bulk-no-file = Choose a spreadsheet first.
# $count is a whole number.
get-bulk-count = { $count ->
    [one] { NUMBER($count) } row
   *[other] { NUMBER($count) } rows
}
get-bulk-ignored = Unknown columns, skipped: { $columns }
get-bulk-try = Check rows
get-bulk-rows = Rows
get-bulk-row = Row
get-bulk-verdict = Result
get-bulk-would = Ready to register
get-bulk-filter = Filter rows
# $count is a whole number.
get-bulk-all = All { NUMBER($count) }
# $count is a whole number.
get-bulk-ok = Ready { NUMBER($count) }
# $count is a whole number.
get-bulk-not = Errors { NUMBER($count) }
# Both are numbers as shown.
get-bulk-more = Show more ({ $shown } of { $of })
# $count is a whole number.
get-bulk-register = { $count ->
    [one] Register { NUMBER($count) } row
   *[other] Register { NUMBER($count) } rows
}

## Colleagues

get-level = Level
get-level-of = Level of { $name }
get-level-changed = { $name }: now { $level }.
get-level-contract = Contract user
get-level-contract-text = Draws down licenses, returns their own and views the statement.
get-level-configuration = Configuration user
get-level-configuration-text = Also returns what others drew down and adds install-at addresses.
get-level-super = Super user
get-level-super-text = Also assigns levels, creates accounts and registers in bulk.
get-certificate = Order number on the certificate
get-certificate-hint = Needed where your account doesn't see the order.
