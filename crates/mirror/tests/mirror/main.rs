//! The mirror's promises, tested through its public face. Numbers are those of the rules in the sync contract.

mod apply;
mod catalog;
mod open;
mod support;
