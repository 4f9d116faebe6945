//! What licenses promise.
