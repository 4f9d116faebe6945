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
catalog-column-ordered-on = Order date
catalog-column-kind = Type
catalog-column-partner = Reseller
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
catalog-filter-term = Term
catalog-filter-product = Product
catalog-filter-kind = Type
catalog-filter-partner = Reseller
catalog-filter-registered = Registered
catalog-filter-tag = Tag
catalog-filter-field = Field
catalog-filter-field-title = Filter by field
catalog-filter-test = Condition
catalog-filter-value = Value
catalog-filter-apply = Apply
# A filter that is on: "Site: Acme Inc"
catalog-filter-set = { $name }: { $value }
# "Acme Inc + 2"
catalog-filter-several = { $first } + { $more }
catalog-filter-clear = Clear { $name }
catalog-filter-nothing = No options yet
catalog-clear = Clear
# "26 of 1,204"
catalog-shown = { $shown } of { $of }

catalog-columns = Columns
catalog-columns-usual = Reset columns
catalog-details = Details
catalog-toggle-details = Show or hide details
catalog-resize-details = Resize details

catalog-nothing = No matches
catalog-nothing-text = No licenses match your search and filters.
catalog-clear-all = Show all licenses
catalog-loading = Loading your catalog
catalog-loading-text = Licenses appear here as they load. Meanwhile you can use the rest of Licet.
catalog-empty = No licenses yet
catalog-empty-text = The licenses that you have access to appear here after a sync.

## Details

details-label = License details
details-none = No license selected
details-none-text = Select a row to see its order, keys and files.
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
details-unattended-own = You no longer belong to { $site }. You can see this license, but not its keys or files, and you can't change it. The site's administrators decide who owns it.
details-unattended = { $name } owns this license but no longer belongs to { $site }. A site administrator decides who owns it.
details-unattended-gone = The account that owned this license no longer exists. An administrator of { $site } decides who owns it.
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
details-partner-contact = Reseller contact

details-pool = Pool
details-covered-by = Covered by
details-covers = Covers
details-lineage = Renewals and upgrades
details-since = since { $date }

details-system = System type
details-tier = Price tier
details-technical-contact = Technical contact
details-owner = Owner
details-not-deployed = Not registered yet: no host or key.

details-license-file = License file
details-get-license-file = Download license file
details-download = Download
details-file-download = Download { $file }
details-file-open = Show in folder
details-file-progress = Progress of { $file }
details-download-started = Downloading { $file }
details-show = Show
details-no-files = No files for this license.
details-copied = { $text } copied
details-copy-serial = Copy serial number
details-copy-order = Copy order number
details-mail-partner = E-mail reseller
details-same-order = Show this order's licenses
details-same-tag = Show licenses tagged { $tag }

## Keys of the grid, in the list of keys

keys-grid-move = Move between cells
keys-grid-page = Move by page
keys-grid-ends = First or last row
keys-grid-open = Open details or sort by column
keys-grid-choose = Select row
keys-grid-extend = Extend selection
keys-grid-all = Select all
keys-grid-copy = Copy as table
keys-grid-resize = Resize column (on its header)
keys-grid-column = Move column (on its header)
