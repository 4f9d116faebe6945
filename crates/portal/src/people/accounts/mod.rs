//! Accounts: people's sign-ins at the portal.
//!
//! An account is *pending* until its e-mail is confirmed by the link in a mail. Several pending ones may share an
//! e-mail, so that nobody can spoil another person's registration by filling in the same address: the one whose link
//! is used becomes the account, the others go. Only confirmed accounts can sign in, and only then the e-mail counts for
//! what is seen.
//!
//! Whoever holds a session, reads a mailbox or knows a password has one of three things, and none alone takes an account
//! over: the address changes, and is restored, with password and mailbox ([`email_change`]), a pending account is confirmed with
//! mailbox and password ([`pending`]), and whatever changes who gets in ends sessions and links ([`protect`]).
//!
//! Nobody learns from here whether an e-mail has an account: creating one and forgetting a password answer the same
//! words after the same work for all, and what there is to say goes by mail.
//!
//! Not for: signing in ([`crate::request::session`]), and what an account sees (`licet_domain::visibility`, [`crate::records`]).

pub(crate) mod additional;
mod email_change;
mod form;
mod former_passwords;
pub mod operate;
mod pages;
mod pending;
mod protect;
mod routes;

use crate::request::AppState;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(crate) use former_passwords::{forget as forget_passwords, forget_old as forget_former_passwords};
pub(crate) use pages::{KnownPassword, Page, Token, password_flaw};
pub use pending::PENDING_DAYS;
pub(crate) use pending::forget_pending;
pub(crate) use protect::protect;
pub(crate) use routes::{check_password, link_to};

/// The routes of accounts, under their full paths (`/api/v1/accounts`, `/confirm`, …).
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(routes::create))
        .routes(routes!(routes::confirm))
        .routes(routes!(routes::decline))
        .routes(routes!(routes::resend))
        .routes(routes!(routes::undo_email))
        .routes(routes!(routes::forgot))
        .routes(routes!(routes::reset))
        .routes(routes!(routes::show, routes::edit))
        .routes(routes!(routes::change_password))
        .merge(pages::routes())
}

#[cfg(test)]
mod tests;
