### The catalog: filters, grid, details.

catalog-grid = Licenses
catalog-sites = Sites
catalog-all-sites = All sites
catalog-site-urgent =
    { $count ->
        [one] { $count } contract lapsed or ending within 30 days
       *[other] { $count } contracts lapsed or ending within 30 days
    }

catalog-column-serial = Serial number
catalog-column-product = Product
catalog-column-site = Site
catalog-column-quantity = Quantity
quantity-unlimited = Unlimited
catalog-column-term = Term
catalog-column-order = Order
catalog-column-ordered-on = Ordered
catalog-column-kind = Kind
catalog-column-partner = Partner
catalog-column-family = Product family
catalog-column-registered = Registered
catalog-column-host = Host ID
catalog-column-tags = Tags

kind-license = License
kind-subscription = Subscription
kind-maintenance = Maintenance
kind-voucher = Voucher
kind-flex = Flex contract

catalog-registered = Registered
catalog-not-registered = Not registered
catalog-yes = Yes
catalog-no = No

catalog-filters = Filters
catalog-filter-site = Site
catalog-filter-term = Ends
catalog-filter-product = Product
catalog-filter-kind = Kind
catalog-filter-partner = Partner
catalog-filter-registered = Registered
catalog-filter-tag = Tag
catalog-filter-field = Field
catalog-filter-field-title = Filter by a field
catalog-filter-test = Condition
catalog-filter-value = Value
catalog-filter-apply = Filter
# A filter that is on: "Site: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Clear { $name }
catalog-filter-nothing = Nothing to choose from yet
catalog-clear = Clear
# "26 of 1,204"
catalog-shown = { $shown } of { $of }

catalog-columns = Columns
catalog-columns-usual = Back to the usual columns
catalog-details = Details
catalog-toggle-details = Show or hide details
catalog-resize-details = Width of the details

catalog-nothing = Nothing matches
catalog-nothing-text = No license has all of what you typed and chose.
catalog-clear-all = Show all licenses
catalog-loading = Your catalog is on its way
catalog-loading-text = Licenses appear here as they arrive. You can use the rest of the app meanwhile.
catalog-empty = Your licenses will be here
catalog-empty-text = Everything that your organization bought and you may see, once it is synced. Nothing is there yet.

## Details

details-label = License details
details-none = No license chosen
details-none-text = Choose a row to see its order, keys and files here.
details-close = Close details
details-more = More
details-renewed = Renewed
details-tab-details = Details
details-tab-deployment = Deployment
details-tab-notes = Notes
details-tab-files = Files

details-license = License
details-license-n = License { $n }
details-key = Key
details-key-reveal = Reveal key
details-key-hide = Hide key
details-key-copy = Copy key
details-key-copied = Key copied
details-key-masked = shared without keys
details-unattended-own = You no longer belong to { $site }. You see that this license exists; its keys, files and changes are closed to you. The site's administrators decide about it.
details-unattended = { $name } owns this license and no longer belongs to { $site }. An administrator of the site decides who owns it.
details-unattended-gone = The account that owned this license is gone. An administrator of { $site } decides who owns it.
details-registered = Registered
details-registered-by = { $date } by { $name }
details-version = Version
details-platform = Platform
details-vouchers =
    { $count ->
        [one] { $count } voucher code
       *[other] { $count } voucher codes
    }

details-order = Order
details-order-number = Number
details-ordered-on = Date
details-customer = Customer
details-support-id = Support ID
details-quantity-tier = { $quantity } · tier { $tier }
details-ship-to = Ship to
details-contact = Contact
details-installer = Installer
details-partner-contact = At the partner

details-pool = Pool
details-covered-by = Covered by
details-covers = Covers
details-lineage = Lineage
details-since = since { $date }

details-system = System type
details-tier = Price tier
details-technical-contact = Technical contact
details-owner = Owner
details-not-deployed = Not registered yet: no host and no key.

details-license-file = License file
details-get-license-file = Download the license file
details-download = Download
details-file-download = Download { $file }
details-file-open = Show in folder
details-file-progress = Progress of { $file }
details-download-started = { $file } is on its way
details-show = Show
details-no-files = No files for this license.
details-copied = { $text } copied
details-copy-serial = Copy serial number
details-copy-order = Copy order number
details-mail-partner = Write to the partner
details-same-order = Show this order's licenses
details-same-tag = Show licenses with the tag { $tag }

## Keys of the grid, in the list of keys

keys-grid-move = Move in the grid
keys-grid-page = Move by a page
keys-grid-ends = First and last row
keys-grid-open = Open details, or sort by a header
keys-grid-choose = Choose a row
keys-grid-extend = Choose up to here
keys-grid-all = Choose all
keys-grid-copy = Copy as a table
keys-grid-resize = Resize a column (on its header)
keys-grid-column = Move a column (on its header)
