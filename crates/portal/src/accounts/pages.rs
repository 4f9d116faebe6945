//! The pages behind the links in mails: small, made here, without script.
//!
//! A link only shows a page; what it is for happens when the button is pressed. Programs that open every link in a mail
//! to look for malware would otherwise confirm addresses by themselves.

use super::limits::Address;
use super::routes::{confirm_email, language, link_expired, reset_link, reset_password};
use super::{find_link, password};
use crate::http::{ApiError, AppState};
use crate::mail::escape;
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use licet_i18n::{Args, Lang, Messages};
use licet_protocol::account::{Hidden, ResetPassword};
use licet_protocol::{ErrorCode, FieldError};
use serde::Deserialize;
use utoipa_axum::router::OpenApiRouter;

/// The pages' routes. They are for people and not part of the documented interface.
pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .route("/confirm", get(confirm_page).post(confirm_pressed))
        .route("/reset", get(reset_page).post(reset_pressed))
        .route("/pages.css", get(style))
}

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    token: String,
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
struct Page<'a> {
    lang: Lang,
    portal: &'a str,
}

impl Page<'_> {
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
    fn note(&self, status: StatusCode, name: &str) -> Response {
        let title = self.say(&format!("page-{name}-title"));
        let body = self.say(&format!("page-{name}-body"));
        self.lay_out(status, &title, &format!("<p>{body}</p>\n"))
    }

    /// What went wrong, in the reader's words.
    fn failure(&self, error: &ApiError) -> Response {
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

    fn confirm_form(&self, token: &str) -> Response {
        let content = format!(
            "<p>{}</p>\n<form method=\"post\" action=\"/confirm\">\n\
             <input type=\"hidden\" name=\"token\" value=\"{}\">\n<button type=\"submit\">{}</button>\n</form>\n",
            self.say("page-confirm-body"),
            escape(token),
            self.say("page-confirm-button")
        );
        self.lay_out(StatusCode::OK, &self.say("page-confirm-title"), &content)
    }

    fn reset_form(&self, token: &str, wrong: &[FieldError]) -> Response {
        let hint =
            self.say_with("page-reset-password-hint", &Args::new().with("minimum", password::MIN_CHARS));
        let content = format!(
            "<form method=\"post\" action=\"/reset\">\n<input type=\"hidden\" name=\"token\" value=\"{}\">\n\
             {}<p class=\"hint\" id=\"hint\">{hint}</p>\n{}<button type=\"submit\">{}</button>\n</form>\n",
            escape(token),
            self.password_field("password", "page-reset-password", Some("hint"), wrong),
            self.password_field("password_again", "page-reset-password-again", None, wrong),
            self.say("page-reset-button")
        );
        let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.lay_out(status, &self.say("page-reset-title"), &content)
    }

    fn password_field(&self, name: &str, label: &str, hint: Option<&str>, wrong: &[FieldError]) -> String {
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
             autocomplete=\"new-password\" required{described}{invalid}{focus}>\n{words}"
        )
    }
}

fn args_of(error: &FieldError) -> Args<'_> {
    error.params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Nothing but the style sheet and forms back to here.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

fn page<'a>(state: &'a AppState, headers: &HeaderMap) -> Page<'a> {
    Page { lang: language(headers), portal: &state.config.name }
}

async fn confirm_page(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Query(Token { token }): Query<Token>,
) -> Response {
    let page = page(&state, &headers);
    if let Err(error) = state.accounts.limits.address(address) {
        return page.failure(&error);
    }
    let (now, looked_up) = (state.clock.now(), token.clone());
    match state.store.read(move |tx| find_link(tx, now, &looked_up)).await {
        Ok(Some(_)) => page.confirm_form(&token),
        Ok(None) => page.failure(&link_expired()),
        Err(error) => page.failure(&ApiError::from(error)),
    }
}

async fn confirm_pressed(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Form(Token { token }): Form<Token>,
) -> Response {
    let page = page(&state, &headers);
    match confirm_email(&state, address, token).await {
        Ok(()) => page.note(StatusCode::OK, "confirmed"),
        Err(error) => page.failure(&error),
    }
}

async fn reset_page(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Query(Token { token }): Query<Token>,
) -> Response {
    let page = page(&state, &headers);
    if let Err(error) = state.accounts.limits.address(address) {
        return page.failure(&error);
    }
    match reset_link(&state, token.clone()).await {
        Ok(Some(_)) => page.reset_form(&token, &[]),
        Ok(None) => page.failure(&link_expired()),
        Err(error) => page.failure(&error),
    }
}

async fn reset_pressed(
    State(state): State<AppState>,
    address: Address,
    headers: HeaderMap,
    Form(form): Form<NewPassword>,
) -> Response {
    let page = page(&state, &headers);
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
