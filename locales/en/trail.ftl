### The audit trail, as those read it whom it concerns.

trail-title = Audit trail
trail-text-account = What was done to your account, also by customer care.
trail-text-site = What was done at this site: who, what and when.
trail-show = Show
trail-none = Nothing recorded yet
trail-none-text = What people, the vendor and customer care do appears here.
trail-older = Show older
trail-save = Save as CSV
# $file is the name of a file.
trail-saved = Saved: { $file }
trail-offline = Can't reach the portal. The trail appears when it's back.
trail-by-you = You
# $person is the name of a person, or an e-mail address.
trail-by-care = { $person }, customer care
trail-by-vendor = Vendor
trail-by-gone = A deleted account
# $before is what was so before.
# $after is what is so now.
trail-changed = { $before } → { $after }
# $site is the name of a site.
trail-behalf = on behalf of { $site }
# $reason is what somebody wrote.
trail-reason = Reason: { $reason }

## What was done

trail-act-account-added = Account added
trail-act-account-additional-email-confirmed = Additional address confirmed
trail-act-account-confirmed = E-mail address confirmed
trail-act-account-created = Account created
trail-act-account-declined = "This wasn't me" chosen in a mail
trail-act-account-demoted = Vendor role removed
trail-act-account-edited = Profile changed
trail-act-account-email-asked = New e-mail address requested
trail-act-account-email-changed = E-mail address changed
trail-act-account-email-kept = Change of e-mail address taken back
trail-act-account-email-restored = E-mail address restored
trail-act-account-invited = Account created by invitation
trail-act-account-locked = Account locked
trail-act-account-unlocked = Account unlocked
trail-act-account-mail-resent = Mail sent again
trail-act-account-merge-prepared = Merge of accounts prepared
trail-act-account-merge-confirmed = Merge of accounts confirmed
trail-act-account-merge-withdrawn = Merge of accounts withdrawn
trail-act-account-merged = Accounts merged
trail-act-account-number-added = Customer number added
trail-act-account-number-removed = Customer number removed
trail-act-account-password-changed = Password changed
trail-act-account-password-reset = Password reset
trail-act-account-sessions-ended = Sessions ended
trail-act-address-added = Install-at address added
trail-act-care-looked-up = Looked up
trail-act-flex-drawn = Licenses drawn down
trail-act-flex-returned = Drawn licenses returned
trail-act-license-attended = Owner is back
trail-act-license-unattended = Owner has left
trail-act-license-delivered = Keys delivered
trail-act-license-handed-over = License handed over
trail-act-license-kept = License kept after an order changed
trail-act-license-other-customer = License moved to another customer
trail-act-license-owner-confirmed = Owner confirmed
trail-act-license-registered = License registered
trail-act-license-upgraded = License upgraded
trail-act-license-converted = Voucher converted
trail-act-license-drawn = License drawn down
trail-act-license-rehosted = License moved to another host
trail-act-license-rehost-requested = Move to another host requested
trail-act-license-returned = License returned
trail-act-license-taken-over = License taken over
trail-act-license-transferred = License transferred
trail-act-request-made = Request made
trail-act-request-accepted = Request accepted
trail-act-request-answered = Request answered
trail-act-request-approved = Request approved
trail-act-request-asked = Question about a request
trail-act-request-attached = File added to a request
trail-act-request-expired = Request expired
trail-act-request-refused = Request refused
trail-act-request-withdrawn = Request withdrawn
trail-act-request-taken = Request taken by customer care
trail-act-request-given-back = Request given back to the queue
trail-act-session-opened = Signed in
trail-act-session-closed = Signed out
trail-act-session-reuse = Session ended: its token was used twice
trail-act-share-made = Shared
trail-act-share-changed = Share changed
trail-act-share-ended = Share ended
trail-act-site-access-approved = Access to the site approved
trail-act-site-invited = Invited
trail-act-site-invitation-accepted = Invitation accepted
trail-act-site-invitation-declined = Invitation declined
trail-act-site-invitation-withdrawn = Invitation withdrawn
trail-act-site-level-named = Level changed
trail-act-site-member-left = Left the site
trail-act-site-member-removed = Removed from the site
trail-act-site-role-set = Role changed

## Sites

trail-no-site = You don't administer a site
trail-no-site-text = Administrators of a site read here what was done at it.
