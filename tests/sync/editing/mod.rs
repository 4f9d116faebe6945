//! People who edit the same things on several devices, offline and on, with requests and answers lost on the way: what
//! every one of them sees after every step is what a simple model says (docs/SYNC.md, rules 16 to 19).

mod model;
mod world;

use crate::support::{Weather, cases};
use licet_domain::Target;
use model::Document;
use proptest::prelude::*;
use world::{DEVICES, ENTITLEMENTS, World};

#[derive(Clone, Debug)]
enum Event {
    Edit { device: usize, document: Document, slot: &'static str, delete: bool },
    Comment { device: usize, entitlement: usize },
    Sync { device: usize, weather: Weather },
    Settle { device: usize, which: usize, mine: bool },
    Restart { device: usize },
    Snapshot { device: usize },
    Import,
}

fn event() -> impl Strategy<Value = Event> {
    // Mostly the same devices and the same things: what nobody else touches shows little.
    let device = || prop_oneof![3 => Just(0), 2 => Just(2), 1 => 0..DEVICES.len()];
    let entitlement = || prop_oneof![4 => Just(0), 1 => 0..ENTITLEMENTS];
    let slot = prop_oneof![
        9 => (entitlement(), prop_oneof![6 => Just("notes"), 1 => Just("tag:x"), 1 => Just("value")])
            .prop_map(|(n, slot)| ((Target::Annotation, n.to_string()), slot)),
        1 => Just(((Target::License, "1".to_owned()), "technical_contact")),
        1 => Just(((Target::Field, "0".to_owned()), "name")),
        1 => (0..3_usize).prop_map(|person| ((Target::Setting, person.to_string()), "value")),
    ];
    let weather = prop_oneof![
        4 => Just(Weather::Fine),
        1 => Just(Weather::RequestsLost),
        3 => Just(Weather::AnswersLost),
        1 => Just(Weather::PullsLost),
        1 => Just(Weather::OneWay),
    ];
    prop_oneof![
        12 => (device(), slot, prop::bool::weighted(0.2)).prop_map(|(device, (document, slot), delete)| {
            // A field has a name.
            let delete = delete && document.0 != Target::Field;
            Event::Edit { device, document, slot, delete }
        }),
        2 => (device(), entitlement()).prop_map(|(device, entitlement)| Event::Comment { device, entitlement }),
        10 => (device(), weather).prop_map(|(device, weather)| Event::Sync { device, weather }),
        2 => (device(), 0..4_usize, any::<bool>())
            .prop_map(|(device, which, mine)| Event::Settle { device, which, mine }),
        1 => device().prop_map(|device| Event::Restart { device }),
        1 => device().prop_map(|device| Event::Snapshot { device }),
        1 => Just(Event::Import),
    ]
}

async fn apply_random_op(world: &mut World, event: &Event) {
    match event {
        Event::Edit { device, document, slot, delete } => world.edit(*device, document, slot, *delete),
        Event::Comment { device, entitlement } => world.comment(*device, *entitlement),
        Event::Sync { device, weather } => world.sync(*device, *weather).await,
        Event::Settle { device, which, mine } => world.settle(*device, *which, *mine),
        Event::Restart { device } => world.restart(*device),
        Event::Snapshot { device } => world.begin_snapshot(*device),
        Event::Import => world.import().await,
    }
}

fn run(history: &[Event]) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let mut world = World::new().await;
        for event in history {
            apply_random_op(&mut world, event).await;
        }
        world.heal().await;
        world.end().await;
    });
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn rules_16_to_19_no_edit_is_lost_or_doubled_and_no_value_goes_backwards(
        history in prop::collection::vec(event(), 20..120)
    ) {
        run(&history);
    }
}

fn notes() -> Document {
    (Target::Annotation, "0".to_owned())
}

#[test]
fn rule_18_an_edit_upon_an_unanswered_one_overwrites_nothing_that_its_maker_did_not_see() {
    let edit = |device| Event::Edit { device, document: notes(), slot: "notes", delete: false };
    let sync = |device, weather| Event::Sync { device, weather };
    run(&[
        edit(0),
        // The portal has it; the answer is lost, and only the rows come.
        sync(0, Weather::AnswersLost),
        sync(2, Weather::Fine),
        edit(2),
        sync(2, Weather::Fine),
        // Bob's comes, and lies under Ann's, of which it isn't known whether it was done.
        sync(0, Weather::AnswersLost),
        edit(0),
        sync(0, Weather::Fine),
    ]);
}
