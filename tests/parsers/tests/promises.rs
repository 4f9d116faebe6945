//! A short run of each target, the same each time: on what is committed, and on what a seed makes of it.

use licet_parsers::TARGETS;
use licet_parsers::mutate::{Random, examples, mutated};

/// Inputs of each target.
const INPUTS: usize = 300;

#[test]
fn the_parsers_keep_their_promises_on_every_example() {
    for target in TARGETS {
        let examples = examples(target.name);
        assert!(!examples.is_empty(), "{} has examples", target.name);
        examples.iter().for_each(|example| (target.run)(example));
    }
}

#[test]
fn the_parsers_keep_their_promises_on_changed_examples() {
    for target in TARGETS {
        let examples = examples(target.name);
        let mut random = Random::new(9);
        for _ in 0..INPUTS {
            (target.run)(&mutated(&examples, &mut random));
        }
    }
}
