//! `serve`: binds, opens the portal, says where it listens, and stops when told to.

use super::Failure;
use crate::clock::Clock;
use crate::http::Config;
use crate::portal::{compose, service};
use clap::Args;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;
use url::Url;

/// Where to serve.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address and port; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8470")]
    listen: SocketAddr,
    /// What links in mails begin with, where people reach the portal by another address.
    #[arg(long, value_name = "URL")]
    public_url: Option<Url>,
}

impl Serve {
    pub(super) fn run(self, mut config: Config, clock: Arc<dyn Clock>) -> Result<(), Failure> {
        let filter = EnvFilter::try_from_env("LICET_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
        let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
        log.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).init();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async move {
            let listener =
                TcpListener::bind(self.listen).await.map_err(|error| format!("{}: {error}", self.listen))?;
            let address = format!("http://{}", listener.local_addr()?);
            config.public_url = Some(match self.public_url {
                Some(url) => url,
                None => Url::parse(&address)?,
            });
            // Blocking is fine here: nothing else runs yet.
            let state = compose::open(config, clock)?;
            let stop = CancellationToken::new();
            tokio::spawn(on_signal(stop.clone()));
            println!("listening on {address}");
            Ok(service::run(listener, state, stop).await?)
        })
    }
}

async fn on_signal(stop: CancellationToken) {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut terminated) = signal(SignalKind::terminate()) else {
            tracing::error!("SIGTERM can't be listened for");
            return;
        };
        tokio::select! {
            _ = interrupted => {}
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = interrupted.await;
    tracing::info!("stopping");
    stop.cancel();
}
