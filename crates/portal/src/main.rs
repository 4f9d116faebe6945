//! The program `licet-portal`.

fn main() {}
