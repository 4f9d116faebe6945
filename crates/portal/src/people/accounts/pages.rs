//! The pages behind the links in mails: small, made here, without script.
//!
//! A link only shows a page; what it is for happens when the button is pressed. Programs that open every link in a mail
//! to look for malware would otherwise confirm addresses by themselves.

use super::routes::{
    confirm_email, decline_link, language, link_to, reset_link, reset_password, undo_email_change, undoable,
};
use crate::core::error::ApiError;
use crate::core::html::escape;
use crate::core::limits::Address;
use crate::core::mail::links::LinkPurpose;
use crate::core::passwords;
use crate::request::AppState;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use licet_i18n::{Args, Lang, Messages};
use licet_protocol::account::{ConfirmEmail, Hidden, ResetPassword};
use licet_protocol::{ErrorCode, FieldError};
use serde::Deserialize;
use utoipa_axum::router::OpenApiRouter;

/// The pages' routes. They are for people and not part of the documented interface.
pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .route("/confirm", get(confirm_page).post(confirm_pressed))
        .route("/reset", get(reset_page).post(reset_pressed))
        .route("/decline", post(decline_pressed))
        .route("/undo", get(undo_page).post(undo_pressed))
        .route("/pages.css", get(style))
}

/// The token in the address of a page, or in its form.
#[derive(Deserialize)]
pub(crate) struct Token {
    #[serde(default)]
    pub(crate) token: String,
}

/// A token and the password of its account, from the form of a page.
#[derive(Deserialize)]
pub(crate) struct KnownPassword {
    #[serde(default)]
    pub(crate) token: String,
    #[serde(default)]
    password: String,
}

impl KnownPassword {
    /// The same as the route takes it.
    pub(crate) fn typed(self) -> ConfirmEmail {
        ConfirmEmail { token: Hidden(self.token), password: Some(Hidden(self.password)) }
    }
}

/// What a page says of a password when it asks for it again; `wrong` says that it is another one. None: the page is over.
pub(crate) fn password_flaw(error: &ApiError, wrong: &'static str) -> Option<&'static str> {
    match error.body.code {
        ErrorCode::WrongCredentials => Some(wrong),
        ErrorCode::InvalidFields => Some("required"),
        _ => None,
    }
}

#[derive(Deserialize)]
struct NewPassword {
    #[serde(default)]
    token: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    password_again: String,
}

/// A page under construction: its language, and what the words need.
pub(crate) struct Page<'a> {
    lang: Lang,
    portal: &'a str,
}

impl<'a> Page<'a> {
    /// A page in the language of the reader's browser.
    pub(crate) fn of(state: &'a AppState, headers: &HeaderMap) -> Self {
        Self { lang: language(headers), portal: &state.config.name }
    }

    fn say(&self, id: &str) -> String {
        self.say_with(id, &Args::new().with("portal", self.portal))
    }

    fn say_with(&self, id: &str, args: &Args<'_>) -> String {
        escape(&Messages::embedded().format(self.lang, id, args))
    }

    fn lay_out(&self, status: StatusCode, title: &str, content: &str) -> Response {
        let (lang, portal) = (self.lang.tag(), escape(self.portal));
        let html = format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n\
             <title>{title} - {portal}</title>\n<link rel=\"stylesheet\" href=\"/pages.css\">\n</head>\n<body>\n\
             <header>{portal}</header>\n<main>\n<h1>{title}</h1>\n{content}</main>\n</body>\n</html>\n"
        );
        let mut response = (status, Html(html)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(self.lang.tag()));
        response
    }

    /// A page that only says something: `page-NAME-title`, `page-NAME-body`.
    pub(crate) fn note(&self, status: StatusCode, name: &str) -> Response {
        let title = self.say(&format!("page-{name}-title"));
        let body = self.say(&format!("page-{name}-body"));
        self.lay_out(status, &title, &format!("<p>{body}</p>\n"))
    }

    /// What came of a button that was pressed: the note `done`, or what went wrong.
    pub(crate) fn outcome(&self, result: Result<(), ApiError>, done: &str) -> Response {
        match result {
            Ok(()) => self.note(StatusCode::OK, done),
            Err(error) => self.failure(&error),
        }
    }

    /// What went wrong, in the reader's words.
    pub(crate) fn failure(&self, error: &ApiError) -> Response {
        match error.body.code {
            ErrorCode::LinkExpired => self.note(error.status(), "link-expired"),
            ErrorCode::RateLimited => {
                let seconds = error.retry_after.unwrap_or(60);
                let body = self.say_with("page-rate-limited-body", &Args::new().with("seconds", seconds));
                let title = self.say("page-rate-limited-title");
                let mut response = self.lay_out(error.status(), &title, &format!("<p>{body}</p>\n"));
                response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
                response
            }
            _ => self.note(error.status(), "failed"),
        }
    }

    /// A form with one button that sends the token to `path`: `page-NAME-title`, `-body`, `-button`.
    pub(crate) fn button_form(&self, name: &str, path: &str, token: &str, args: &Args<'_>) -> Response {
        let content = format!(
            "<p>{}</p>\n{}",
            self.say_with(&format!("page-{name}-body"), args),
            self.token_form(path, token, &self.say(&format!("page-{name}-button")), "")
        );
        self.lay_out(StatusCode::OK, &self.say_with(&format!("page-{name}-title"), args), &content)
    }

    /// A form that sends the token and the account's password to `path`: `page-NAME-title`, `-body`, `-button`; with "this
    /// wasn't me" below it.
    pub(crate) fn password_form(
        &self,
        name: &str,
        path: &str,
        token: &str,
        args: &Args<'_>,
        wrong: Option<&str>,
    ) -> Response {
        let error = wrong.map(|code| vec![FieldError::new("password", code)]).unwrap_or_default();
        let field =
            self.password_field("password", "page-confirm-password", None, &error, "current-password");
        let body = self.say_with(&format!("page-{name}-body"), args);
        let form = self.token_form(path, token, &self.say(&format!("page-{name}-button")), &field);
        let content = format!("<p>{body}</p>\n{form}{}", self.decline_form(token));
        let status = if wrong.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.lay_out(status, &self.say_with(&format!("page-{name}-title"), args), &content)
    }

    /// A form that sends the token and `fields` (markup) to `path`.
    fn token_form(&self, path: &str, token: &str, button: &str, fields: &str) -> String {
        format!(
            "<form method=\"post\" action=\"{path}\">\n<input type=\"hidden\" name=\"token\" value=\"{}\">\n\
             {fields}<button type=\"submit\">{button}</button>\n</form>\n",
            escape(token)
        )
    }

    /// "This wasn't me", below what the page is for.
    fn decline_form(&self, token: &str) -> String {
        let form = self.token_form("/decline", token, &self.say("page-decline-button"), "");
        format!(
            "<section class=\"other\">\n<p class=\"hint\">{}</p>\n{form}</section>\n",
            self.say("page-decline-hint")
        )
    }

    /// Confirms an address that belongs to no account: whoever reads it knows no password.
    fn address_form(&self, token: &str) -> Response {
        let form = self.token_form("/confirm", token, &self.say("page-confirm-button"), "");
        self.lay_out(StatusCode::OK, &self.say("page-confirm-title"), &form)
    }

    /// Asks for the password of the account; a new account's mailbox may choose another one instead.
    fn confirm_form(&self, token: &str, new_account: bool, wrong: Option<&str>) -> Response {
        let error = wrong.map(|code| vec![FieldError::new("password", code)]).unwrap_or_default();
        let field =
            self.password_field("password", "page-confirm-password", None, &error, "current-password");
        let form = self.token_form("/confirm", token, &self.say("page-confirm-button"), &field);
        let other = if new_account {
            let words = self.say("page-confirm-other");
            format!("<p><a href=\"/reset?token={}\">{words}</a></p>\n", escape(token))
        } else {
            String::new()
        };
        let content =
            format!("<p>{}</p>\n{form}{other}{}", self.say("page-confirm-body"), self.decline_form(token));
        let status = if wrong.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.lay_out(status, &self.say("page-confirm-title"), &content)
    }

    /// Restores the former address, which takes a password that counted before.
    fn undo_form(&self, token: &str, email: &str, wrong: Option<&str>) -> Response {
        let error = wrong.map(|code| vec![FieldError::new("password", code)]).unwrap_or_default();
        let field =
            self.password_field("password", "page-undo-password", Some("hint"), &error, "current-password");
        let hint = self.say("page-undo-password-hint");
        let fields = format!("{field}<p class=\"hint\" id=\"hint\">{hint}</p>\n");
        let body = self.say_with("page-undo-body", &Args::new().with("email", email));
        let form = self.token_form("/undo", token, &self.say("page-undo-button"), &fields);
        let status = if wrong.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.lay_out(status, &self.say("page-undo-title"), &format!("<p>{body}</p>\n{form}"))
    }

    fn reset_form(&self, token: &str, wrong: &[FieldError]) -> Response {
        let hint =
            self.say_with("page-reset-password-hint", &Args::new().with("minimum", passwords::MIN_CHARS));
        let fields = format!(
            "{}<p class=\"hint\" id=\"hint\">{hint}</p>\n{}",
            self.password_field("password", "page-reset-password", Some("hint"), wrong, "new-password"),
            self.password_field("password_again", "page-reset-password-again", None, wrong, "new-password"),
        );
        let form = self.token_form("/reset", token, &self.say("page-reset-button"), &fields);
        let content = format!("{form}{}", self.decline_form(token));
        let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.lay_out(status, &self.say("page-reset-title"), &content)
    }

    fn password_field(
        &self,
        name: &str,
        label: &str,
        hint: Option<&str>,
        wrong: &[FieldError],
        autocomplete: &str,
    ) -> String {
        let label = self.say(label);
        let error = wrong.iter().find(|error| error.field == name);
        let words = error.map(|error| self.say_with(&format!("page-field-{}", error.code), &args_of(error)));
        let error_id = format!("{name}-error");
        let describers: Vec<&str> = words.iter().map(|_| error_id.as_str()).chain(hint).collect();
        let described = describers.join(" ");
        let described =
            if described.is_empty() { String::new() } else { format!(" aria-describedby=\"{described}\"") };
        let invalid = if words.is_some() { " aria-invalid=\"true\"" } else { "" };
        // The first field that needs attention has the focus when the page opens.
        let first = wrong.first().map_or(name == "password", |error| error.field == name);
        let focus = if first { " autofocus" } else { "" };
        let words = words
            .map_or_else(String::new, |words| format!("<p class=\"error\" id=\"{error_id}\">{words}</p>\n"));
        format!(
            "<label for=\"{name}\">{label}</label>\n<input type=\"password\" id=\"{name}\" name=\"{name}\" \
             autocomplete=\"{autocomplete}\" required{described}{invalid}{focus}>\n{words}"
        )
    }
}

fn args_of(error: &FieldError) -> Args<'_> {
    error.params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Nothing but the style sheet and forms back to here.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

async fn confirm_page(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Query(Token { token }): Query<Token>,
) -> Response {
    let page = Page::of(&state, &headers);
    if let Err(error) = state.accounts.limits.address(address) {
        return page.failure(&error);
    }
    confirm_form(&state, &page, token, None).await
}

/// The form that confirms, as long as the link works.
async fn confirm_form(state: &AppState, page: &Page<'_>, token: String, wrong: Option<&str>) -> Response {
    match link_to(state, token.clone()).await {
        Ok(Some((link, account))) => match link.purpose {
            // An account that a colleague made has no password to ask for.
            LinkPurpose::Confirm if account.password_hash.is_empty() => page.reset_form(&token, &[]),
            LinkPurpose::Confirm => page.confirm_form(&token, true, wrong),
            LinkPurpose::NewEmail => page.confirm_form(&token, false, wrong),
            LinkPurpose::Additional => page.address_form(&token),
            _ => page.failure(&ApiError::link_expired()),
        },
        Ok(None) => page.failure(&ApiError::link_expired()),
        Err(error) => page.failure(&error),
    }
}

async fn confirm_pressed(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Form(form): Form<KnownPassword>,
) -> Response {
    let page = Page::of(&state, &headers);
    let token = form.token.clone();
    match confirm_email(&state, address, form.typed()).await {
        Ok(()) => page.note(StatusCode::OK, "confirmed"),
        Err(error) => match password_flaw(&error, "wrong") {
            Some(flaw) => confirm_form(&state, &page, token, Some(flaw)).await,
            None => page.failure(&error),
        },
    }
}

async fn decline_pressed(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Form(Token { token }): Form<Token>,
) -> Response {
    let page = Page::of(&state, &headers);
    page.outcome(decline_link(&state, address, token).await, "declined")
}

async fn undo_page(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Query(Token { token }): Query<Token>,
) -> Response {
    let page = Page::of(&state, &headers);
    if let Err(error) = state.accounts.limits.address(address) {
        return page.failure(&error);
    }
    undo_form(&state, &page, token, None).await
}

/// The form that undoes a change of the address, as long as the link works.
async fn undo_form(state: &AppState, page: &Page<'_>, token: String, wrong: Option<&str>) -> Response {
    match undoable(state, token.clone()).await {
        Ok(Some(found)) if found.passwords.is_some() => page.undo_form(&token, &found.email, wrong),
        Ok(Some(found)) => {
            page.button_form("undo", "/undo", &token, &Args::new().with("email", found.email.as_str()))
        }
        Ok(None) => page.failure(&ApiError::link_expired()),
        Err(error) => page.failure(&error),
    }
}

async fn undo_pressed(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Form(form): Form<KnownPassword>,
) -> Response {
    let page = Page::of(&state, &headers);
    let token = form.token.clone();
    match undo_email_change(&state, address, form.typed()).await {
        Ok(()) => page.note(StatusCode::OK, "undone"),
        Err(error) => match password_flaw(&error, "wrong-former") {
            Some(flaw) => undo_form(&state, &page, token, Some(flaw)).await,
            None => page.failure(&error),
        },
    }
}

async fn reset_page(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Query(Token { token }): Query<Token>,
) -> Response {
    let page = Page::of(&state, &headers);
    if let Err(error) = state.accounts.limits.address(address) {
        return page.failure(&error);
    }
    match reset_link(&state, token.clone()).await {
        Ok(Some(_)) => page.reset_form(&token, &[]),
        Ok(None) => page.failure(&ApiError::link_expired()),
        Err(error) => page.failure(&error),
    }
}

async fn reset_pressed(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Form(form): Form<NewPassword>,
) -> Response {
    let page = Page::of(&state, &headers);
    let reset = ResetPassword {
        token: Hidden(form.token.clone()),
        password: Hidden(form.password),
        password_again: Hidden(form.password_again),
    };
    match reset_password(&state, address, reset).await {
        Ok(()) => page.note(StatusCode::OK, "reset-done"),
        Err(error) if error.body.code == ErrorCode::InvalidFields => {
            page.reset_form(&form.token, &error.body.fields)
        }
        Err(error) => page.failure(&error),
    }
}

async fn style() -> Response {
    let headers =
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "max-age=3600")];
    (headers, include_str!("pages.css")).into_response()
}
