### Downloads: software to be had, the queue, and what became of each file.

## What a download is doing

# $share is a percentage, $size a size, both as shown.
downloads-share-of = { $share } of { $size }
# $time is a span of time as shown.
downloads-time-left = { $time } left
downloads-waiting = Queued
# $received says how much is here.
downloads-waiting-resume = Queued · resumes at { $received }
downloads-offline = Starts when the portal can be reached
downloads-offline-resume = Resumes at { $received } when the portal can be reached
downloads-verifying = Verifying file
downloads-done = Downloaded
downloads-verified-sha256 = Verified (SHA-256)
downloads-verified-signature = Verified (vendor signature)
downloads-failed = Download failed.
downloads-cancelled = Cancelled
downloads-cancelled-resume = Cancelled at { $received }

## The queue

downloads-queue = Queue
downloads-queue-empty = No downloads yet
downloads-queue-empty-text = Choose software below, or a license file in a license's details. Every file is verified.
# $count is a whole number.
downloads-queue-under-way = { $count ->
    [one] { NUMBER($count) } in progress
   *[other] { NUMBER($count) } in progress
}
downloads-folder = Save to
downloads-folder-change = Change
# $file is a file name, in all of these.
downloads-progress = Progress of { $file }
downloads-cancel = Cancel
downloads-retry = Try again
downloads-resume = Resume
downloads-open = Open
downloads-show-folder = Show { $file } in folder
downloads-forget = Remove { $file } from list
downloads-forgotten = { $file } removed from the list. The file is kept.
downloads-forgotten-unfinished = { $file } removed from the list.

## Software

downloads-software = Software for your licenses
downloads-search = Search software
downloads-search-placeholder = Search product, file, version…
downloads-software-empty = No software yet
downloads-software-empty-text = Software for your licensed products appears here.
downloads-software-none = No matches
downloads-software-none-text = No product or file matches your search.
downloads-search-clear = Show all
# $count is a whole number.
downloads-files = { $count ->
    [one] { NUMBER($count) } file
   *[other] { NUMBER($count) } files
}
downloads-version = Version { $version }
# $date is a date.
downloads-released = released { $date }
downloads-get = Download
downloads-refused = Not available
downloads-here = Downloaded
downloads-in-queue = In queue
downloads-show-more = Show more products
keys-changed-title = { $portal } signs license files with a new key
keys-changed-text = License files signed with the new key are rejected until you trust it. Ask your vendor for its fingerprint by phone or on their website, not through the portal, and compare.
keys-changed-trusted = Currently trusted
keys-changed-new = New
keys-trust = Trust new key
keys-dialog-title = Trust the new key of { $portal }?
keys-dialog-text =
    License files signed with the new key will be accepted. Trust it only if your vendor confirmed the fingerprint.

    New:
    { $new }

    Currently trusted:
    { $trusted }
