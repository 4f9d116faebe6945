//! The Ed25519 that license files and signed keys rest on, against the vectors of Project Wycheproof: what must verify
//! does, what must not doesn't, here and with an independent implementation.

use licet_license_file::VerifyingKey;
use ring::signature::{ED25519, UnparsedPublicKey};
use wycheproof::TestResult;
use wycheproof::eddsa::{TestName, TestSet};

#[test]
fn all_151_ed25519_vectors_of_wycheproof_pass() {
    let set = TestSet::load(TestName::Ed25519).expect("the vectors");
    let mut seen = 0;
    for group in &set.test_groups {
        let public: [u8; 32] = group.key.pk.as_slice().try_into().expect("32 bytes");
        let ours = VerifyingKey::from_bytes(&public).expect("a key");
        let theirs = UnparsedPublicKey::new(&ED25519, &public);
        for test in &group.tests {
            seen += 1;
            let signature = ed25519_dalek::Signature::from_slice(&test.sig).ok();
            let verified =
                signature.is_some_and(|signature| ours.verify_strict(&test.msg, &signature).is_ok());
            let must = test.result == TestResult::Valid;
            assert_eq!(verified, must, "vector {}: {}", test.tc_id, test.comment);
            assert_eq!(theirs.verify(&test.msg, &test.sig).is_ok(), must, "vector {} with ring", test.tc_id);
        }
    }
    assert_eq!(seen, 151, "no vector is left out");
}
