### Downloads: software to be had, the queue, and what became of each file.

## What a download is doing

# $share is a percentage, $size a size, both as shown.
downloads-share-of = { $share } of { $size }
# $time is a span of time as shown.
downloads-time-left = { $time } left
downloads-waiting = Waits for its turn
# $received says how much is here.
downloads-waiting-resume = Waits for its turn · goes on from { $received }
downloads-offline = Starts when the portal can be reached
downloads-offline-resume = Goes on from { $received } when the portal can be reached
downloads-verifying = Comparing the file with what the vendor published
downloads-done = Downloaded
downloads-verified-sha256 = Verified: the SHA-256 is the one that the vendor published
downloads-verified-signature = Verified: signed by the vendor for this license
downloads-failed = This did not work.
downloads-cancelled = Cancelled
downloads-cancelled-resume = Cancelled at { $received }

## The queue

downloads-queue = Queue
downloads-queue-empty = No downloads yet
downloads-queue-empty-text = Choose software below, or a license file in the details of a license. Each file is verified before it gets its name.
# $count is a whole number.
downloads-queue-under-way = { $count ->
    [one] one under way
   *[other] { NUMBER($count) } under way
}
downloads-folder = Files go to
downloads-folder-change = Change
# $file is a file name, in all of these.
downloads-progress = Progress of { $file }
downloads-cancel = Cancel
downloads-retry = Try again
downloads-resume = Go on
downloads-open = Open
downloads-show-folder = Show { $file } in its folder
downloads-forget = Take { $file } off the list
downloads-forgotten = { $file } is off the list; the file stays where it is.
downloads-forgotten-unfinished = { $file } is off the list.

## Software

downloads-software = Software for your licenses
downloads-search = Search software
downloads-search-placeholder = Search product, file, version…
downloads-software-empty = No software yet
downloads-software-empty-text = Packages of the products that you have licenses for show up here.
downloads-software-none = Nothing found
downloads-software-none-text = No product or file has these words.
downloads-search-clear = Show all
# $count is a whole number.
downloads-files = { $count ->
    [one] one file
   *[other] { NUMBER($count) } files
}
downloads-version = Version { $version }
# $date is a date.
downloads-released = out since { $date }
downloads-get = Download
downloads-refused = Not available
downloads-here = Downloaded
downloads-in-queue = In the queue
downloads-show-more = Show more products
keys-changed-title = { $portal } signs license files with a new key
keys-changed-text = Files of the new key are refused until you trust it. Ask your vendor for its fingerprint by phone or on their website, not through the portal, and compare.
keys-changed-trusted = Trusted until now
keys-changed-new = New
keys-trust = Trust the new key
keys-dialog-title = Trust a new key of { $portal }?
keys-dialog-text =
    License files signed with the new key will count as genuine. Trust it only if your vendor confirmed the fingerprint.

    New:
    { $new }

    Trusted until now:
    { $trusted }
