//! Whole-system tests; what they share is in `licet-testkit`. They stand in `sync/` and `desktop/`.
