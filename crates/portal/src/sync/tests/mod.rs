//! What sync yields, compared with what the rules say, without a network.

mod history;
mod mirror;
mod property;
