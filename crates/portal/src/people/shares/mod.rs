//! Shares, by requests: make, change, end, review (rule 4 of docs/PRODUCT.md, "Who sees what").
//!
//! Not for: what a share covers and who is told of it. That is `records::rights`.

mod form;
mod routes;

pub use routes::routes;

#[cfg(test)]
mod tests;
