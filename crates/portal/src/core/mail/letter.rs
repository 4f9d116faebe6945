//! Which mails there are, before they have words.

use super::account_notice::AccountNotice;
use super::event::{Done, Item};
use super::links::{Link, LinkPurpose};
use super::notice::Notice;
use serde::{Deserialize, Serialize};

/// One mail, before it has words. Kept as JSON in the outbox: a variant that was released keeps its name and fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EmailKind {
    /// A new account's e-mail is to be confirmed.
    Confirm {
        /// The account.
        account_id: String,
        /// The person's name.
        name: String,
    },
    /// Somebody asked for an account with an e-mail that has one.
    AccountExists {
        /// The person's name.
        name: String,
    },
    /// Somebody asked about an account with an e-mail that has none.
    NoAccount,
    /// A new password was asked for.
    Reset {
        /// The account.
        account_id: String,
        /// The person's name.
        name: String,
    },
    /// A password for an account that was never confirmed.
    FirstPassword {
        /// The account.
        account_id: String,
        /// The person's name.
        name: String,
    },
    /// The password was changed.
    PasswordChanged {
        /// The person's name.
        name: String,
    },
    /// An account's new e-mail is to be confirmed.
    NewEmail {
        /// The account.
        account_id: String,
        /// The person's name.
        name: String,
        /// The new e-mail.
        email: String,
    },
    /// The new e-mail that was asked for has an account of its own.
    NewEmailTaken,
    /// Another e-mail was asked for; goes to the one in use.
    EmailAsked {
        /// The account.
        account_id: String,
        /// The person's name.
        name: String,
        /// The e-mail that was asked for.
        email: String,
        /// The one in use.
        former: String,
    },
    /// The e-mail was changed; goes to the old one.
    EmailChanged {
        /// The person's name.
        name: String,
        /// The new e-mail.
        email: String,
        /// The account, where the reader can undo it.
        #[serde(default)]
        account_id: Option<String>,
        /// The e-mail that undoing restores.
        #[serde(default)]
        former: Option<String>,
    },
    /// Copies of confirmations go to another e-mail.
    AdditionalEmail {
        /// The person's name.
        name: String,
        /// Where they go.
        email: String,
    },
    /// The vendor did something with the account.
    AccountNotice {
        /// What.
        notice: AccountNotice,
        /// The person's name.
        name: String,
        /// Why, in the words of customer care.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// Two accounts of one person are to become one; goes to both.
    MergeAsked {
        /// The account that is asked.
        account_id: String,
        /// Names the merge.
        merge_id: String,
        /// The person's name.
        name: String,
        /// E-mail of the account that stays.
        kept: String,
        /// E-mail of the account that is merged into it.
        merged: String,
        /// Why, in the words of customer care.
        reason: String,
    },
    /// Two accounts became one; goes to both.
    Merged {
        /// The person's name.
        name: String,
        /// E-mail of the account that stays.
        kept: String,
        /// E-mail of the account that was merged into it.
        merged: String,
    },
    /// What would have been too many mails.
    Digest {
        /// How many.
        count: i64,
        /// Their subjects; there may be more.
        subjects: Vec<String>,
        /// Whether it is the one a day that the reader chose.
        #[serde(default)]
        daily: bool,
    },
    /// A license was registered. Written by older versions only; read for as long as an outbox may hold one.
    Registered {
        /// The reader's name, unless it is a group's e-mail.
        name: Option<String>,
        /// Who did it.
        person: String,
        /// The serial number.
        serial: String,
        /// The product's name.
        product: String,
        /// How many.
        quantity: i64,
    },
    /// Something was done with licenses.
    Done {
        /// What.
        done: Done,
        /// The reader's name, unless it is a group's e-mail.
        name: Option<String>,
        /// Who did it.
        person: String,
        /// How many licenses; the mail may list fewer.
        count: i64,
        /// The partner's site that acted on behalf of the customer.
        site: Option<String>,
        /// The licenses.
        items: Vec<Item>,
    },
    /// Customer care was asked to move a license.
    RehostRequested {
        /// The reader's name, unless it is a group's e-mail.
        name: Option<String>,
        /// Who asked.
        person: String,
        /// The serial number.
        serial: String,
        /// The product's name.
        product: String,
    },
    /// A revision of an order no longer names a serial number that is in use; its license was kept.
    LicenseKept {
        /// The owner's name.
        name: String,
        /// The serial number.
        serial: String,
        /// The product's name.
        product: String,
        /// The order.
        order: String,
    },
    /// Keys and license files for a customer.
    Delivered {
        /// The reader's name, where it is known.
        name: Option<String>,
        /// Who sends them.
        person: String,
        /// That person's organization.
        company: Option<String>,
        /// The licenses.
        items: Vec<Item>,
    },
    /// Something was done that the reader is to know.
    Notice(Box<Notice>),
    /// Something was done with licenses; goes to an address that stood in the form.
    Copy {
        /// Who did it.
        person: String,
    },
    /// The same to the additional address of a profile, which is to be confirmed before it gets more.
    Additional {
        /// The account.
        account_id: String,
        /// The additional address.
        email: String,
        /// Who did it.
        person: String,
    },
    /// A colleague made an account for the reader.
    Colleague {
        /// The account.
        account_id: String,
        /// The person's name.
        name: String,
        /// The colleague.
        person: String,
        /// The site that both belong to.
        site: String,
        /// The site's Support ID.
        #[serde(default)]
        support_id: Option<String>,
    },
    /// A colleague made the reader, who has an account, a member of a site.
    ColleagueAdded {
        /// The person's name.
        name: String,
        /// The colleague.
        person: String,
        /// The site.
        site: String,
        /// The account, whose person can accept.
        #[serde(default)]
        account_id: Option<String>,
        /// The site's Support ID.
        #[serde(default)]
        support_id: Option<String>,
    },
}

impl EmailKind {
    /// The link that it carries, if any; its token is made when it is sent.
    pub(crate) fn link(&self) -> Option<Link> {
        let link = |purpose, account_id: &String, subject: Option<&String>| {
            Some(Link { purpose, account_id: account_id.clone(), subject: subject.cloned() })
        };
        match self {
            Self::Confirm { account_id, .. } => link(LinkPurpose::Confirm, account_id, None),
            Self::Reset { account_id, .. } => link(LinkPurpose::Reset, account_id, None),
            Self::FirstPassword { account_id, .. } => link(LinkPurpose::FirstPassword, account_id, None),
            Self::NewEmail { account_id, email, .. } => link(LinkPurpose::NewEmail, account_id, Some(email)),
            Self::EmailAsked { account_id, former, .. } => {
                link(LinkPurpose::UndoEmail, account_id, Some(former))
            }
            Self::EmailChanged { account_id: Some(account_id), former, .. } => {
                link(LinkPurpose::UndoEmail, account_id, former.as_ref())
            }
            Self::ColleagueAdded { account_id: Some(account_id), support_id, .. } => {
                link(LinkPurpose::JoinSite, account_id, support_id.as_ref())
            }
            Self::Colleague { account_id, support_id, .. } => {
                link(LinkPurpose::Invite, account_id, support_id.as_ref())
            }
            Self::Additional { account_id, email, .. } => {
                link(LinkPurpose::Additional, account_id, Some(email))
            }
            Self::MergeAsked { account_id, merge_id, .. } => {
                link(LinkPurpose::Merge, account_id, Some(merge_id))
            }
            _ => None,
        }
    }

    /// Whether it is about who gets into an account, or was asked for by the one who waits for it: it goes out at once.
    /// All others are news, of which one recipient gets so many at a time ([`super::budget`]).
    pub(crate) fn goes_at_once(&self) -> bool {
        matches!(
            self,
            Self::Confirm { .. }
                | Self::AccountExists { .. }
                | Self::NoAccount
                | Self::Reset { .. }
                | Self::FirstPassword { .. }
                | Self::PasswordChanged { .. }
                | Self::NewEmail { .. }
                | Self::NewEmailTaken
                | Self::EmailAsked { .. }
                | Self::EmailChanged { .. }
                | Self::AccountNotice { .. }
                | Self::MergeAsked { .. }
                | Self::Merged { .. }
                | Self::Digest { .. }
                | Self::Delivered { .. }
                | Self::Colleague { .. }
                | Self::ColleagueAdded { account_id: Some(_), .. }
        )
    }

    /// The licenses that it lists.
    pub(crate) fn items(&self) -> &[Item] {
        match self {
            Self::Done { items, .. } | Self::Delivered { items, .. } => items,
            Self::Notice(notice) => &notice.items,
            _ => &[],
        }
    }

    /// Whether license files are enclosed: where somebody asked for them, license by license.
    pub(crate) fn encloses_files(&self) -> bool {
        matches!(self, Self::Delivered { .. })
    }

    /// Those of which something is enclosed: keys, files.
    pub(crate) fn enclosing(&self) -> &[Item] {
        match self {
            Self::Notice(_) => &[],
            _ => self.items(),
        }
    }
}
