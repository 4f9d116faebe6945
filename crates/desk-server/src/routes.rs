//! The routes: the UI itself, what a page asks of its world, and what a test does to it.

use crate::act::Act;
use crate::calls::{self, NotCalled};
use crate::{Failure, Files, Prepared, World};
use axum::Json;
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use futures::{Stream, StreamExt, stream};
use licet_desk::Topic;
use rand::Rng;
use rand::rngs::StdRng;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use subtle::ConstantTimeEq;
use tokio_util::sync::CancellationToken;

/// One server.
pub struct Server {
    prepared: Prepared,
    files: Files,
    /// Where it listens.
    address: SocketAddr,
    /// What tests show to make worlds and to act on them.
    token: String,
    /// An origin besides its own whose pages may ask: the development server of the UI.
    other_origin: Option<String>,
    random: Mutex<StdRng>,
    worlds: Mutex<HashMap<String, Lasting>>,
}

/// A world and the end of its streams of events.
#[derive(Clone)]
struct Lasting {
    world: Arc<World>,
    gone: CancellationToken,
}

type Shared = State<Arc<Server>>;

impl Server {
    /// A server at `address`. `random` makes its token and the names of worlds, which nobody can guess.
    #[must_use]
    pub fn new(
        prepared: Prepared,
        files: Files,
        address: SocketAddr,
        other_origin: Option<String>,
        mut random: StdRng,
    ) -> Arc<Self> {
        let token = secret(&mut random);
        let (random, worlds) = (Mutex::new(random), Mutex::default());
        Arc::new(Self { prepared, files, address, token, other_origin, random, worlds })
    }

    /// What tests show in `Authorization: Bearer …`.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    fn worlds(&self) -> MutexGuard<'_, HashMap<String, Lasting>> {
        self.worlds.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn world(&self, id: &str) -> Result<Lasting, Refusal> {
        self.worlds().get(id).cloned().ok_or(Refusal::NoWorld)
    }

    /// Whether a page of this origin may ask. Requests without an origin come from no page.
    fn knows_origin(&self, origin: Option<&HeaderValue>) -> bool {
        let own = format!("http://{}", self.address);
        origin.is_none_or(|origin| {
            origin == own.as_str() || self.other_origin.as_deref().is_some_and(|other| origin == other)
        })
    }
}

fn secret(random: &mut impl Rng) -> String {
    hex::encode(random.random::<[u8; 32]>())
}

/// Why a request isn't answered.
enum Refusal {
    NoWorld,
    NoCommand,
    Arguments(String),
    Failed(Failure),
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Self::NoWorld => (StatusCode::NOT_FOUND, "no such world".to_owned()),
            Self::NoCommand => (StatusCode::NOT_FOUND, "no such command".to_owned()),
            Self::Arguments(reason) => (StatusCode::BAD_REQUEST, reason),
            Self::Failed(failure) => (StatusCode::INTERNAL_SERVER_ERROR, failure.to_string()),
        }
        .into_response()
    }
}

/// All routes.
pub fn routes(server: Arc<Server>) -> Router {
    let control = Router::new()
        .route("/control/worlds", post(make))
        .route("/control/worlds/{world}", delete(end))
        .route("/control/worlds/{world}/act", post(act))
        .layer(middleware::from_fn_with_state(Arc::clone(&server), show_token));
    Router::new()
        .route("/worlds/{world}/events", get(events))
        .route("/worlds/{world}/call/{name}", post(call))
        .merge(control)
        .fallback(file)
        .layer(middleware::from_fn_with_state(Arc::clone(&server), come_from_here))
        .with_state(server)
}

/// Refuses what a page of another origin asks, and what was sent to another name than the address: a name that somebody
/// else chose may lead here.
async fn come_from_here(State(server): Shared, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = headers.get(header::HOST);
    let is_ours = host.is_some_and(|host| host == server.address.to_string().as_str());
    if !is_ours || !server.knows_origin(headers.get(header::ORIGIN)) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

/// Refuses those who don't know the token.
async fn show_token(State(server): Shared, headers: HeaderMap, request: Request, next: Next) -> Response {
    let wanted = format!("Bearer {}", server.token);
    let shown = headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes).unwrap_or_default();
    if bool::from(shown.ct_eq(wanted.as_bytes())) {
        next.run(request).await
    } else {
        StatusCode::UNAUTHORIZED.into_response()
    }
}

/// Who has the app open in a new world.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    /// As the demo says, such as `license admin`; nobody is signed in where it is left out.
    who: Option<String>,
    /// Of the system; American English where it is left out.
    locale: Option<String>,
}

#[derive(Serialize)]
struct Made {
    /// Names the world; it stands in the address of its window.
    world: String,
    /// Where its portal listens.
    portal: String,
    /// Voucher codes that nobody has used.
    voucher_codes: Vec<String>,
}

async fn make(State(server): Shared, Json(wanted): Json<Wanted>) -> Result<Json<Made>, Refusal> {
    let locale = wanted.locale.as_deref().unwrap_or("en-US");
    let world = Arc::new(server.prepared.world(&wanted.who.unwrap_or_default(), locale).await?);
    let portal = world.portal_address().await;
    let id = secret(&mut *server.random.lock().unwrap_or_else(PoisonError::into_inner));
    server.worlds().insert(id.clone(), Lasting { world, gone: CancellationToken::new() });
    let voucher_codes = server.prepared.unused_codes().await?;
    Ok(Json(Made { world: id, portal, voucher_codes }))
}

async fn end(State(server): Shared, Path(id): Path<String>) -> Result<StatusCode, Refusal> {
    let removed = server.worlds().remove(&id);
    let Lasting { world, gone } = removed.ok_or(Refusal::NoWorld)?;
    gone.cancel();
    world.end().await;
    Ok(StatusCode::NO_CONTENT)
}

async fn act(
    State(server): Shared,
    Path(id): Path<String>,
    Json(act): Json<Act>,
) -> Result<Response, Refusal> {
    Ok(Json(server.world(&id)?.world.act(act).await?).into_response())
}

/// What the UI sends: the arguments of a command.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    args: Value,
}

async fn call(
    State(server): Shared,
    Path((id, name)): Path<(String, String)>,
    Json(asked): Json<Asked>,
) -> Result<Response, Refusal> {
    let desk = server.world(&id)?.world.desk()?;
    match calls::call(&desk, &name, asked.args).await {
        Ok(answer) => Ok(Json(answer).into_response()),
        Err(NotCalled::Unknown) => Err(Refusal::NoCommand),
        Err(NotCalled::Arguments(reason)) => Err(Refusal::Arguments(reason)),
    }
}

async fn events(
    State(server): Shared,
    Path(id): Path<String>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Refusal> {
    let Lasting { world, gone } = server.world(&id)?;
    // Whoever comes back may have missed something: then all of it is stale.
    let topics: Vec<&str> = Topic::ALL.iter().map(|topic| topic.as_str()).collect();
    let hello = Event::default().event("hello").data(serde_json::json!({ "topics": topics }).to_string());
    let told = stream::unfold(world.desk()?.events(), async |mut events| {
        let event = events.next().await?;
        Some((Ok(encoded(&event)), events))
    });
    Ok(Sse::new(stream::iter([Ok(hello)]).chain(told).boxed().take_until(gone.cancelled_owned()))
        .keep_alive(KeepAlive::default()))
}

fn encoded(event: &licet_desk::Event) -> Event {
    let (name, data) = match event {
        licet_desk::Event::Stale(stale) => ("stale", serde_json::to_string(stale)),
        licet_desk::Event::Navigate(target) => ("navigate", serde_json::to_string(target)),
        licet_desk::Event::Closing(closing) => ("closing", serde_json::to_string(closing)),
    };
    Event::default().event(name).data(data.unwrap_or_default())
}

async fn file(State(server): Shared, uri: Uri) -> Response {
    if uri.path() == "/favicon.ico" {
        return StatusCode::NO_CONTENT.into_response();
    }
    let Some(file) = server.files.at(uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    // Names of assets carry the hash of what is in them. Pages of one context load and compile them once.
    let keep = if file.is_hashed { "public, max-age=3600, immutable" } else { "no-store" };
    let headers = [
        (header::CONTENT_TYPE, file.kind.to_owned()),
        (header::CONTENT_SECURITY_POLICY, server.files.policy().to_owned()),
        (header::CACHE_CONTROL, keep.to_owned()),
    ];
    (headers, file.bytes.clone()).into_response()
}
