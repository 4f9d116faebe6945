//! Sharing from the app: Bill shares a number, Ann sees it by person in her catalog, and it is gone when he ends it.

use crate::harness::{self, Bench, eventually};
use licet_desk::api::*;
use licet_domain::Access;

const ANN: &str = "ann@elsewhere.example";

fn form(access: Access) -> ShareForm {
    let number = licet_protocol::share::NumberToShare {
        customer_number: "123456789".to_owned(),
        description: Some("Headquarters".to_owned()),
    };
    ShareForm {
        email: ANN.to_owned(),
        access,
        ends_on: None,
        description: None,
        note: Some("For the audit".to_owned()),
        own_note: Some("mine alone".to_owned()),
        numbers: vec![number],
        entitlements: Vec::new(),
    }
}

#[tokio::test]
async fn what_is_shared_is_shown_by_person_and_gone_when_the_share_ends() {
    let portal = harness::acme().await;
    portal.account(ANN, harness::PASSWORD).await;
    let mut bill = Bench::new(&portal).await;
    bill.sign_in("bill@acme.example").await;
    bill.synced().await;
    let mut ann = Bench::new(&portal).await;
    ann.sign_in(ANN).await;
    ann.synced().await;
    let none = ann.desk().shares().await.unwrap();
    assert!(none.given.is_empty() && none.received.is_empty());

    let numbers = bill.desk().share_numbers().await.unwrap();
    assert_eq!(numbers.numbers[0].customer_number, "123456789");
    let preview = bill.desk().share_preview(form(Access::View)).await.unwrap();
    assert_eq!(preview.count, numbers.numbers[0].count);
    let key = "0196f0a0-0000-4000-8000-000000000001".to_owned();
    let made = bill.desk().share_make(Idempotent { key, form: form(Access::View) }).await.unwrap();
    let id = made.share.share_id.clone();

    eventually("Ann sees it by person", async || !ann.desk().shares().await.unwrap().received.is_empty())
        .await;
    let received = ann.desk().shares().await.unwrap().received.remove(0);
    assert_eq!(i64::from(received.count), preview.count, "as many as the preview said");
    assert_eq!(received.shares[0].note.as_deref(), Some("For the audit"));
    assert_eq!(received.shares[0].own_note, None);
    let query = CatalogQuery { shared_by: Some(received.email.clone()), ..CatalogQuery::default() };
    let shown = ann.desk().catalog_open(query).await.unwrap();
    assert_eq!(i64::from(shown.total), preview.count);
    eventually("Bill has it among his shares", async || {
        !bill.desk().shares().await.unwrap().given.is_empty()
    })
    .await;
    let given = bill.desk().shares().await.unwrap().given.remove(0);
    assert_eq!(given.own_note.as_deref(), Some("mine alone"));

    let terms =
        ChangeShare { access: Access::Keys, ends_on: None, description: None, note: None, own_note: None };
    bill.desk().share_change(ForResource { id: id.clone(), form: terms }).await.unwrap();
    eventually("Ann sees the change", async || {
        ann.desk()
            .shares()
            .await
            .unwrap()
            .received
            .first()
            .is_some_and(|by| by.shares[0].access == Access::Keys)
    })
    .await;
    bill.desk().share_end(ById { id }).await.unwrap();
    eventually("it is gone", async || {
        let shares = ann.desk().shares().await.unwrap();
        let all = ann.desk().catalog_open(CatalogQuery::default()).await.unwrap();
        shares.received.is_empty() && all.total == 0
    })
    .await;
}
