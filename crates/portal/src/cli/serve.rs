//! `serve`: binds, opens the portal, says where it listens, and stops when told to.

use super::Failure;
use crate::app::connections::{fitting, raise_file_limit};
use crate::app::{compose, service};
use crate::core::clock::Clock;
use crate::core::config::Config;
use crate::core::proxies::TrustedProxies;
use clap::Args;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;
use url::Url;

/// Where to serve.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Address and port; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", env = "LICET_LISTEN", default_value = "127.0.0.1:8470")]
    listen: SocketAddr,
    /// What links in mails begin with, where people reach the portal by another address.
    #[arg(long, value_name = "URL", env = "LICET_PUBLIC_URL")]
    public_url: Option<Url>,
    /// Make the portal first, where the data folder has none.
    #[arg(long)]
    init: bool,
    /// Addresses and networks of the proxies in front, separated by commas: their X-Forwarded-For says which client a
    /// request comes from.
    #[arg(long, value_name = "NETS", env = "LICET_TRUSTED_PROXIES", default_value = "")]
    trusted_proxies: TrustedProxies,
    /// Address and port of /metrics, for Prometheus. Whoever reaches it may read them.
    #[arg(long, value_name = "ADDR", env = "LICET_METRICS")]
    metrics: Option<SocketAddr>,
    /// The least version of the desktop app that this portal works with.
    #[arg(long, value_name = "VERSION", env = "LICET_MINIMUM_APP_VERSION", value_parser = version)]
    minimum_app_version: Option<String>,
}

/// Where metrics are unless something else is said.
const METRICS: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8471);

/// How long work that nobody waits for any more may go on when the program ends.
const END_WITHIN: Duration = Duration::from_secs(1);

/// A version as apps compare it: numbers with dots between them.
fn version(text: &str) -> Result<String, String> {
    let is_number =
        |part: &str| !part.is_empty() && part.len() < 10 && part.bytes().all(|byte| byte.is_ascii_digit());
    if text.split('.').all(is_number) {
        Ok(text.to_owned())
    } else {
        Err("a version is of the form 1.2.3".to_owned())
    }
}

impl Serve {
    pub(super) fn run(self, mut config: Config, clock: Arc<dyn Clock>) -> Result<(), Failure> {
        let filter = EnvFilter::try_from_env("LICET_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
        let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
        log.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).init();
        let connections = fitting(raise_file_limit()?);
        tracing::info!(connections, "so many connections fit");
        config.connections = Some(connections);
        config.trusted_proxies = self.trusted_proxies;
        if let Some(version) = self.minimum_app_version {
            config.minimum_app_version = version;
        }
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let served = runtime.block_on(async move {
            let listener =
                TcpListener::bind(self.listen).await.map_err(|error| format!("{}: {error}", self.listen))?;
            let address = format!("http://{}", listener.local_addr()?);
            config.public_url = Some(match self.public_url {
                Some(url) => url,
                None => Url::parse(&address)?,
            });
            // Blocking is fine here: nothing else runs yet.
            let state = if self.init { compose::init(config, clock)? } else { compose::open(config, clock)? };
            let stop = CancellationToken::new();
            tokio::spawn(on_signal(stop.clone()));
            let metrics = metrics_listener(self.metrics).await?;
            println!("listening on {address}");
            if let Some(listener) = &metrics {
                println!("metrics on http://{}/metrics", listener.local_addr()?);
            }
            service::run(service::Listeners { portal: listener, metrics }, state, stop).await;
            Ok(())
        });
        // An import whose connection was cut may still be writing its last records.
        runtime.shutdown_timeout(END_WITHIN);
        served
    }
}

/// Binds the address that was asked for; else the usual one, where no other portal has it.
async fn metrics_listener(asked: Option<SocketAddr>) -> Result<Option<TcpListener>, Failure> {
    let address = asked.unwrap_or(METRICS);
    match TcpListener::bind(address).await {
        Ok(listener) => Ok(Some(listener)),
        Err(error) if asked.is_some() => Err(format!("{address}: {error}").into()),
        Err(error) => {
            tracing::warn!(%error, "{address} is taken, so there are no metrics; --metrics names another address");
            Ok(None)
        }
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
