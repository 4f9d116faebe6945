//! Requests: asked, answered and decided in the app, with and without a network.

use crate::harness::{self, Bench, PASSWORD, eventually};
use licet_desk::api::*;
use std::time::{Duration, Instant};

const TED: &str = "ted@data.example";
const FAY: &str = "fay@farmfoods.example";

/// The worked example, in which Farm Foods' administrator has an account, too.
async fn acme() -> licet_testkit::TestPortal {
    let portal = harness::acme().await;
    portal.account(FAY, PASSWORD).await;
    portal
}

async fn live(portal: &licet_testkit::TestPortal, email: &str) -> Bench {
    let mut bench = Bench::new(portal).await;
    bench.sign_in(email).await;
    bench.synced().await;
    eventually("the connection is live", async || bench.desk().sync_state().await.unwrap().live).await;
    bench
}

fn access(support_id: &str) -> RequestForm {
    RequestForm::SiteAccess { support_id: support_id.into(), reason: "We install for you".into() }
}

async fn row(bench: &Bench, id: &str) -> Option<RequestRow> {
    let list = bench.desk().requests().await.unwrap();
    list.rows.into_iter().find(|row| row.request_id == id)
}

async fn act(bench: &Bench, id: &str, act: RequestAct) -> Result<(), UiError> {
    bench.desk().request_act(RequestActForm { request_id: id.into(), act }).await
}

async fn serials(bench: &Bench) -> Vec<String> {
    crate::serials(bench, "").await
}

// The worked example of docs/PRODUCT.md to its last sentence.
#[tokio::test]
async fn ted_asks_for_farm_foods_and_sees_its_license_within_a_second_once_fay_approves() {
    let portal = acme().await;
    let (ted, fay) = (live(&portal, TED).await, live(&portal, FAY).await);
    let before = serials(&ted).await.len();
    let id = ted.desk().request_create(access("1002-FARM")).await.unwrap().request_id;
    assert_eq!(row(&ted, &id).await.unwrap().waits_for.as_deref(), Some("administrators"));
    eventually("it is Fay's to decide", async || row(&fay, &id).await.is_some_and(|row| row.may_decide))
        .await;
    assert_eq!(fay.desk().requests().await.unwrap().due, 1);
    assert_eq!(
        act(&ted, &id, RequestAct::Approve { reason: String::new() }).await.unwrap_err().code,
        "forbidden"
    );

    act(&fay, &id, RequestAct::Ask { text: "Since when?".into() }).await.unwrap();
    eventually("Ted is asked", async || row(&ted, &id).await.unwrap().state == "needs_answer").await;
    act(&ted, &id, RequestAct::Message { text: "Since May".into() }).await.unwrap();
    let said = async |bench: &Bench| {
        let request = bench.desk().request(ById { id: id.clone() }).await.unwrap();
        request.entries.into_iter().map(|entry| entry.text).collect::<Vec<_>>()
    };
    eventually("Fay reads it", async || said(&fay).await == ["Since when?", "Since May"]).await;

    act(&fay, &id, RequestAct::Approve { reason: "Welcome".into() }).await.unwrap();
    let decided = Instant::now();
    eventually("#4 is there", async || serials(&ted).await.len() == before + 1).await;
    assert!(decided.elapsed() < Duration::from_secs(1), "{:?}", decided.elapsed());
    eventually("Ted reads the decision", async || {
        row(&ted, &id).await.is_some_and(|row| row.state == "approved" && row.waits_for.is_none())
    })
    .await;
}

#[tokio::test]
async fn a_request_that_is_made_offline_is_shown_at_once_and_sent_later() {
    let mut portal = acme().await;
    let (ted, fay) = (live(&portal, TED).await, live(&portal, FAY).await);
    portal.stop().await;
    let id = ted.desk().request_create(access("1002-FARM")).await.unwrap().request_id;
    let shown = row(&ted, &id).await.unwrap();
    assert!(shown.pending && shown.mine && shown.state == "open");
    act(&ted, &id, RequestAct::Message { text: "It is urgent".into() }).await.unwrap();
    assert_eq!(ted.desk().request(ById { id: id.clone() }).await.unwrap().entries[0].text, "It is urgent");
    portal.restart().await;
    eventually("it reaches Fay, with the message", async || {
        let request = fay.desk().request(ById { id: id.clone() }).await;
        request.is_ok_and(|request| request.entries.len() == 1)
    })
    .await;
    eventually("nothing waits", async || !row(&ted, &id).await.unwrap().pending).await;
}

#[tokio::test]
async fn one_that_the_portal_refuses_is_parked_with_the_reason_and_can_be_withdrawn() {
    let portal = acme().await;
    let ted = live(&portal, TED).await;
    let first = ted.desk().request_create(access("1002-FARM")).await.unwrap().request_id;
    ted.sent().await;
    let again = ted.desk().request_create(access("1002-FARM")).await.unwrap().request_id;
    eventually("it was refused", async || {
        row(&ted, &again)
            .await
            .is_some_and(|row| row.refused.is_some_and(|why| why.code == "already-requested"))
    })
    .await;
    act(&ted, &again, RequestAct::Withdraw).await.unwrap();
    assert!(row(&ted, &again).await.is_none(), "what was never sent leaves nothing");
    act(&ted, &first, RequestAct::Withdraw).await.unwrap();
    eventually("it is withdrawn", async || row(&ted, &first).await.unwrap().state == "withdrawn").await;
    let closed = act(&ted, &first, RequestAct::Message { text: "Hello?".into() }).await.unwrap_err();
    assert_eq!(closed.code, "request-closed");
}

#[tokio::test]
async fn a_file_is_added_and_saved_as_it_was() {
    use base64::Engine as _;
    let portal = acme().await;
    let (ted, fay) = (live(&portal, TED).await, live(&portal, FAY).await);
    let id = ted.desk().request_create(access("1002-FARM")).await.unwrap().request_id;
    ted.sent().await;
    let attach = async |name: &str, content: &[u8]| {
        let content = base64::engine::general_purpose::STANDARD.encode(content);
        let file = DroppedFile { name: name.into(), content };
        let form = RequestAttach { request_id: id.clone(), key: uuid::Uuid::new_v4().to_string(), file };
        ted.desk().request_attach(form).await
    };
    assert_eq!(attach("run.exe", b"MZ\x90").await.unwrap_err().code, "attachment-type");
    attach("contract.pdf", b"%PDF-1.7 signed").await.unwrap();
    eventually("Fay has it", async || {
        let request = fay.desk().request(ById { id: id.clone() }).await;
        request.is_ok_and(|request| request.attachments.len() == 1)
    })
    .await;
    let request = fay.desk().request(ById { id: id.clone() }).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    fay.around().save_to(folder.path());
    let of = AttachmentOfRequest {
        request_id: id.clone(),
        attachment_id: request.attachments[0].attachment_id.clone(),
    };
    let path = fay.desk().request_attachment_save(of).await.unwrap().expect("a place");
    assert_eq!(std::fs::read(path).unwrap(), b"%PDF-1.7 signed");
}
