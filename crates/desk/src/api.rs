//! What crosses the border between the desktop's Rust and its window: arguments and answers of the commands.
//!
//! Plain data, no behaviour. `ui/src/generated/` is made from it (`cargo xtask bindings`). Nothing here holds a
//! secret except the answers of commands that are named `reveal_…`.

macro_rules! data {
    ($($(#[$meta:meta])* $vis:vis $what:ident $name:ident $(<$of:ident>)? { $($body:tt)* })+) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[ts(export_to = "api.ts")]
        $(#[$meta])*
        $vis $what $name $(<$of>)? { $($body)* })+
    };
}

mod account;
mod annotations;
mod app;
mod care;
mod catalog;
mod changes;
mod downloads;
mod errors;
mod events;
mod inbox;
mod licensing;
mod overview;
mod partners;
mod reminders;
mod renewals;
mod requests;
mod sharing;
mod sites;
mod sync;

pub use account::*;
pub use annotations::*;
pub use app::*;
pub use care::*;
pub use catalog::*;
pub use changes::*;
pub use downloads::*;
pub use errors::*;
pub use events::*;
pub use inbox::*;
pub use licensing::*;
pub use overview::*;
pub use partners::*;
pub use reminders::*;
pub use renewals::*;
pub use requests::*;
pub use sharing::*;
pub use sites::*;
pub use sync::*;
