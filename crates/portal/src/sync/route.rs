//! The handlers. A short page is answered as a whole; a longer one waits for its turn, is read on a blocking thread, and
//! goes out as it comes.

use super::page::{LEVEL, Limits, Out, Page, Wanted, take};
use super::{Ask, Leases, answer, answer_shortly, buckets};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::rights;
use crate::request::AppState;
use crate::request::due_shares::end_due_shares;
use crate::request::input::{Path, Query};
use crate::request::session::AccessClaims;
use crate::store::{self, Store, Turn};
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures::stream;
use licet_protocol::sync::MEDIA_TYPE;
use serde::Deserialize;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of sync.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(pull)).routes(routes!(all_buckets)).routes(routes!(one_bucket))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Parameters {
    /// Where the last answer ended; without it a snapshot begins.
    #[serde(default)]
    cursor: Option<String>,
    /// `1` asks for count and digest of all that the account sees, at the `end` that has no more to come.
    #[serde(default)]
    check: Option<u8>,
}

/// How long one who asks for much waits for their turn, and after how many seconds they may ask again.
const LONGEST_WAIT: Duration = Duration::from_secs(20);
const ASK_AGAIN_AFTER: u64 = 5;

/// Bytes of an answer that are worth compressing.
const WORTH_COMPRESSING: usize = 1024;

/// What changed since the cursor, as newline-delimited JSON: `put`, `drop` and `hide` lines, then one `end` line with
/// the next cursor. At most 5,000 rows or 4 MiB; `"more":true` says that there is more at once.
#[utoipa::path(
    get, path = "/api/v1/sync", tag = "sync", security(("bearer" = [])), params(Parameters),
    responses(
        (status = 200, description = "One page", body = String, content_type = "application/x-ndjson"),
        (status = 400, description = "Not a cursor of this portal", body = licet_protocol::ErrorBody),
        (status = 401, description = "Nobody is signed in", body = licet_protocol::ErrorBody),
        (status = 410, description = "The cursor is expired: take a snapshot", body = licet_protocol::ErrorBody),
        (status = 503, description = "`unavailable`: too many ask for much at once; `Retry-After` says when to ask again", body = licet_protocol::ErrorBody),
    )
)]
async fn pull(
    State(state): State<AppState>,
    claimed: AccessClaims,
    Query(parameters): Query<Parameters>,
    headers: HeaderMap,
) -> Response {
    not_stored(page(state, claimed, parameters, takes_zstd(&headers)).await)
}

fn not_stored(answer: Result<Response, ApiError>) -> Response {
    let mut response = answer.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What came of looking at what is asked for.
enum Looked {
    /// A share has reached its end date: that comes first.
    ShareIsDue,
    /// The page, which was short.
    Short(Vec<u8>),
    /// It takes longer.
    Long(Ask),
}

async fn page(
    state: AppState,
    claimed: AccessClaims,
    parameters: Parameters,
    zstd: bool,
) -> Result<Response, ApiError> {
    let cursor = parameters.cursor.filter(|cursor| !cursor.is_empty());
    let (now, check, key) = (state.clock.now(), parameters.check == Some(1), *state.keys.cursor);
    let today = now.date_naive();
    let look = |is_first: bool| {
        let (claimed, cursor, leases) = (claimed.clone(), cursor.clone(), state.resident.of::<Leases>());
        let store = state.store.clone();
        move |tx: &mut store::Tx<'_>| -> Result<Looked, ApiError> {
            let caller = claimed.caller(tx)?;
            if is_first && rights::is_due(tx, now)? {
                return Ok(Looked::ShareIsDue);
            }
            let ask = Ask { caller, today, cursor, check, key, store: store.clone() };
            let mut bytes = Vec::new();
            let mut out = |out: Out<'_>| {
                if let Out::Chunk(chunk) = out {
                    bytes.append(chunk);
                }
                Wanted::Yes
            };
            let mut page =
                Page::new(false, Limits::SHORT, &mut out).map_err(|error| ApiError::internal(&error))?;
            let had = answer_shortly(tx, &ask, &mut page)?;
            drop(page);
            Ok(match had {
                Some(had) => {
                    leases.note(&ask.caller.session_id, had, today);
                    Looked::Short(bytes)
                }
                None => Looked::Long(ask),
            })
        }
    };
    let mut looked: Looked = state.store.read(look(true)).await?;
    if let Looked::ShareIsDue = looked {
        end_due_shares(&state).await?;
        looked = state.store.read(look(false)).await?;
    }
    match looked {
        Looked::Short(bytes) => whole(bytes, zstd),
        Looked::Long(ask) => {
            let turn = turn(&state.store, LONGEST_WAIT).await?;
            let leases = state.resident.of::<Leases>();
            let write = move |tx: &mut store::Tx<'_>, page: &mut Page<'_>| {
                let had = answer(tx, &ask, page)?;
                leases.note(&ask.caller.session_id, had, ask.today);
                Ok(())
            };
            streamed(&state, turn, zstd, write).await
        }
        Looked::ShareIsDue => Err(ApiError::internal(&"a share that was due has not ended")),
    }
}

/// Waits for a turn to read much, no longer than `longest`.
///
/// # Errors
/// 503 when it doesn't come soon enough.
async fn turn(store: &Store, longest: Duration) -> Result<Turn, ApiError> {
    match tokio::time::timeout(longest, store.turn()).await {
        Ok(turn) => Ok(turn?),
        Err(_) => {
            metrics::counter!("licet_sync_turned_away_total").increment(1);
            Err(ApiError::overloaded(ASK_AGAIN_AFTER))
        }
    }
}

/// Answers with a page that was read whole.
fn whole(bytes: Vec<u8>, zstd: bool) -> Result<Response, ApiError> {
    let zstd = zstd && bytes.len() >= WORTH_COMPRESSING;
    let bytes = if zstd {
        zstd::bulk::compress(&bytes, LEVEL).map_err(|error| ApiError::internal(&error))?
    } else {
        bytes
    };
    Ok(lines(Body::from(bytes), zstd))
}

/// An answer of lines.
fn lines(body: Body, zstd: bool) -> Response {
    let mut response = body.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if zstd {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("zstd"));
    }
    response
}

/// Answers with what `write` writes, as it comes. The turn is over when all is read, however slowly it is taken.
async fn streamed(
    state: &AppState,
    turn: Turn,
    zstd: bool,
    write: impl FnOnce(&mut store::Tx<'_>, &mut Page<'_>) -> Result<(), ApiError> + Send + 'static,
) -> Result<Response, ApiError> {
    // A page is of bounded size, so a slow client holds memory, never a reader of the database.
    let (chunks, body) = mpsc::unbounded_channel::<Result<Bytes, std::io::Error>>();
    let (begun, head) = oneshot::channel();
    let store = state.store.clone();
    tokio::spawn(async move {
        let mut begun = Some(begun);
        let failed = chunks.clone();
        let read: Result<(), (ApiError, Option<oneshot::Sender<_>>)> = store
            .read_long(turn, move |tx| {
                let result = {
                    let mut out = |out: Out<'_>| {
                        let taken = match out {
                            Out::Begin => begun.take().is_none_or(|begun| begun.send(Ok(())).is_ok()),
                            Out::Chunk(chunk) => chunks.send(Ok(take(chunk))).is_ok(),
                        };
                        if taken { Wanted::Yes } else { Wanted::No }
                    };
                    Page::new(zstd, Limits::WIRE, &mut out)
                        .map_err(|error| ApiError::internal(&error))
                        .and_then(|mut page| write(tx, &mut page))
                };
                result.map_err(|error| Failed(error, begun))
            })
            .await
            .map_err(|Failed(error, begun)| (error, begun));
        if let Err((error, begun)) = read {
            match begun {
                Some(begun) => drop(begun.send(Err(error))),
                // The head is out: breaking off tells the client that the page isn't whole.
                None => drop(failed.send(Err(std::io::Error::other("the page broke off")))),
            }
        }
    });
    head.await.map_err(|_| ApiError::internal(&"a page was not begun"))??;
    let stream = stream::unfold(body, |mut body| async move { Some((body.recv().await?, body)) });
    Ok(lines(Body::from_stream(stream), zstd))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct At {
    /// `end.seq` of the mirror's last pull: the answer's `seq` is this one as long as nothing that the account sees has
    /// changed since, whatever has changed for others.
    #[serde(default)]
    at: Option<i64>,
}

fn proof(state: &AppState, caller: Caller) -> Ask {
    let (today, key, store) = (state.clock.today(), *state.keys.cursor, state.store.clone());
    Ask { caller, today, cursor: None, check: false, key, store }
}

/// Count and digest of each of 256 buckets of what the account sees. A mirror whose `end.seq` is the answer's `seq`
/// compares them with its own, once a day and after a snapshot.
#[utoipa::path(
    get, path = "/api/v1/sync/buckets", tag = "sync", security(("bearer" = [])), params(At),
    responses(
        (status = 200, description = "All buckets at one sequence number", body = licet_protocol::sync::Buckets),
        (status = 400, description = "`at` is no number", body = licet_protocol::ErrorBody),
        (status = 401, description = "Nobody is signed in", body = licet_protocol::ErrorBody),
        (status = 503, description = "`unavailable`: too many ask for much at once; `Retry-After` says when to ask again", body = licet_protocol::ErrorBody),
    )
)]
async fn all_buckets(State(state): State<AppState>, caller: Caller, Query(At { at }): Query<At>) -> Response {
    let answer = async {
        end_due_shares(&state).await?;
        let ask = proof(&state, caller);
        let turn = turn(&state.store, LONGEST_WAIT).await?;
        let buckets = state.store.read_long(turn, move |tx| buckets::counted(tx, &ask, at)).await?;
        Ok(axum::Json(buckets).into_response())
    };
    not_stored(answer.await)
}

/// The documents of one bucket, as newline-delimited JSON: `put` lines, then one `end` line with the bucket's `check`, its
/// `seq` and an empty cursor.
#[utoipa::path(
    get, path = "/api/v1/sync/buckets/{n}", tag = "sync", security(("bearer" = [])), params(
        ("n" = u8, Path, description = "Which bucket, from 0"), At,
    ),
    responses(
        (status = 200, description = "The bucket", body = String, content_type = "application/x-ndjson"),
        (status = 400, description = "No number of a bucket", body = licet_protocol::ErrorBody),
        (status = 401, description = "Nobody is signed in", body = licet_protocol::ErrorBody),
        (status = 413, description = "`too-large`: more than 20,000 documents: take a snapshot", body = licet_protocol::ErrorBody),
        (status = 503, description = "`unavailable`: too many ask for much at once; `Retry-After` says when to ask again", body = licet_protocol::ErrorBody),
    )
)]
async fn one_bucket(
    State(state): State<AppState>,
    caller: Caller,
    Path(n): Path<u8>,
    Query(At { at }): Query<At>,
    headers: HeaderMap,
) -> Response {
    let answer = async {
        end_due_shares(&state).await?;
        let ask = proof(&state, caller);
        let write = move |tx: &mut store::Tx<'_>, page: &mut Page<'_>| buckets::write(tx, &ask, n, at, page);
        streamed(&state, turn(&state.store, LONGEST_WAIT).await?, takes_zstd(&headers), write).await
    };
    not_stored(answer.await)
}

/// An error, and who waits to hear of it if the answer hasn't begun.
struct Failed(ApiError, Option<oneshot::Sender<Result<(), ApiError>>>);

impl From<store::Error> for Failed {
    fn from(error: store::Error) -> Self {
        Self(error.into(), None)
    }
}

/// Whether `Accept-Encoding` names zstd without forbidding it.
fn takes_zstd(headers: &HeaderMap) -> bool {
    let listed = headers.get_all(header::ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
    listed.flat_map(|list| list.split(',')).any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let weight = |part: &str| part.strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok());
        parts.next().is_some_and(|name| name.eq_ignore_ascii_case("zstd"))
            && parts.find_map(weight).is_none_or(|weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::StatusCode;
    use futures::FutureExt as _;

    #[tokio::test]
    async fn who_waits_too_long_for_a_turn_is_told_when_to_ask_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path()).unwrap();
        let others: Vec<Turn> =
            std::iter::from_fn(|| store.turn().now_or_never()).map(Result::unwrap).collect();
        let refused = turn(&store, Duration::from_millis(1)).await.map(drop).unwrap_err().into_response();
        assert_eq!(refused.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(refused.headers()[header::RETRY_AFTER], "5");
        drop(others);
        assert!(turn(&store, LONGEST_WAIT).await.is_ok(), "whoever gave up holds up nobody");
    }
}
