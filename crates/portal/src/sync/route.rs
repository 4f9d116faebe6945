//! The handlers: they read on a blocking thread and stream what is read as it comes.

use super::page::{Limits, Out, Page, take};
use super::{Ask, answer, buckets};
use crate::http::input::{Path, Query};
use crate::http::{ApiError, AppState, Caller};
use crate::{publish, rights, store};
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures::stream;
use licet_protocol::sync::MEDIA_TYPE;
use serde::Deserialize;
use std::sync::Arc;
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

/// What changed since the cursor, as newline-delimited JSON: `put`, `drop` and `hide` lines, then one `end` line with
/// the next cursor. At most 5,000 rows or 4 MiB; `"more":true` says that there is more at once.
#[utoipa::path(
    get, path = "/api/v1/sync", tag = "sync", security(("bearer" = [])), params(Parameters),
    responses(
        (status = 200, description = "One page", body = String, content_type = "application/x-ndjson"),
        (status = 400, description = "Not a cursor of this portal", body = licet_protocol::ErrorBody),
        (status = 401, description = "Nobody is signed in", body = licet_protocol::ErrorBody),
        (status = 410, description = "The cursor is expired: take a snapshot", body = licet_protocol::ErrorBody),
    )
)]
async fn pull(
    State(state): State<AppState>,
    caller: Caller,
    Query(parameters): Query<Parameters>,
    headers: HeaderMap,
) -> Response {
    not_stored(page(state, caller, parameters, &headers).await)
}

fn not_stored(answer: Result<Response, ApiError>) -> Response {
    let mut response = answer.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

async fn page(
    state: AppState,
    caller: Caller,
    parameters: Parameters,
    headers: &HeaderMap,
) -> Result<Response, ApiError> {
    end_due_shares(&state).await?;
    let ask = Ask {
        caller,
        today: state.clock.today(),
        cursor: parameters.cursor.filter(|cursor| !cursor.is_empty()),
        check: parameters.check == Some(1),
        key: *state.keys.cursor,
    };
    let leases = Arc::clone(&state.leases);
    let write = move |tx: &mut store::Tx<'_>, page: &mut Page<'_>| {
        let had = answer(tx, &ask, page)?;
        leases.note(&ask.caller.session_id, had, ask.today);
        Ok(())
    };
    streamed(&state, takes_zstd(headers), write).await
}

/// Answers with what `write` writes, as it comes.
async fn streamed(
    state: &AppState,
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
            .read(move |tx| {
                let result = {
                    let mut out = |out: Out<'_>| match out {
                        Out::Begin => {
                            begun.take().map(|begun| begun.send(Ok(())));
                        }
                        Out::Chunk(chunk) => drop(chunks.send(Ok(take(chunk)))),
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
    let mut response = Body::from_stream(stream).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if zstd {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("zstd"));
    }
    Ok(response)
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
    Ask { caller, today: state.clock.today(), cursor: None, check: false, key: *state.keys.cursor }
}

/// Count and digest of each of 256 buckets of what the account sees. A mirror whose `end.seq` is the answer's `seq`
/// compares them with its own, once a day and after a snapshot.
#[utoipa::path(
    get, path = "/api/v1/sync/buckets", tag = "sync", security(("bearer" = [])), params(At),
    responses(
        (status = 200, description = "All buckets at one sequence number", body = licet_protocol::sync::Buckets),
        (status = 400, description = "`at` is no number", body = licet_protocol::ErrorBody),
        (status = 401, description = "Nobody is signed in", body = licet_protocol::ErrorBody),
    )
)]
async fn all_buckets(State(state): State<AppState>, caller: Caller, Query(At { at }): Query<At>) -> Response {
    let answer = async {
        end_due_shares(&state).await?;
        let ask = proof(&state, caller);
        let buckets = state.store.read(move |tx| buckets::counted(tx, &ask, at)).await?;
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
        streamed(&state, takes_zstd(&headers), write).await
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

/// A share that reached its end date ends before anybody reads, or acts on what it showed.
///
/// # Errors
/// What the database says.
pub(crate) async fn end_due_shares(state: &AppState) -> Result<(), ApiError> {
    let (today, now) = (state.clock.today(), state.clock.now());
    if state.store.read(move |tx| rights::is_due(tx, today)).await? {
        let end = move |tx: &mut store::Tx<'_>| publish::publishing(tx, now, |p| rights::end_due(p, today));
        state.store.write(end).await.map_err(|error: rights::Error| ApiError::internal(&error))?;
    }
    Ok(())
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
