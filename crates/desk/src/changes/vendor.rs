//! What changed at the vendor.

use super::MOST;
use super::values::{contact_text, line};
use crate::api::*;
use crate::border::count;
use crate::context::Desk;
use crate::events::Topic;
use licet_mirror::{Change, ChangeKind, FieldChange};
use serde_json::Value;
use std::collections::BTreeMap;

/// One altered field of a document of the vendor's.
fn altered(altered: FieldChange) -> AlteredField {
    let kind = match altered.field.as_str() {
        "technical_contact" => "contact",
        field if field.ends_with("_on") => "date",
        field if field.ends_with("_at") => "date",
        _ => match if altered.after.is_null() { &altered.before } else { &altered.after } {
            Value::Number(_) => "number",
            Value::Bool(_) => "flag",
            _ => "text",
        },
    };
    let value = |value: &Value| {
        let text = match kind {
            "contact" => contact_text(value),
            // Of a moment, its day.
            "date" => line(value).map(|text| text.chars().take(10).collect()),
            _ => line(value),
        };
        ShownValue { kind: kind.to_owned(), text }
    };
    AlteredField { before: value(&altered.before), after: value(&altered.after), field: altered.field }
}

fn vendor_change(change: Change) -> VendorChange {
    VendorChange {
        n: change.n,
        at: change.at,
        what: change.what.as_str().to_owned(),
        kind: change.kind,
        entitlement_id: change.entitlement_id,
        name: change.label,
        product: change.product,
        site: change.site,
        renewed_by: change.renewed_by,
        fields: change.altered.into_iter().map(altered).collect(),
        new: change.new,
    }
}

impl Desk {
    /// `vendor_changes`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn vendor_changes(&self, asked: VendorChangesQuery) -> Result<VendorChanges, UiError> {
        let what: Option<Vec<ChangeKind>> = asked.what.iter().map(|what| ChangeKind::parse(what)).collect();
        let what = what.ok_or_else(|| UiError::field("what", "unknown-choice"))?;
        self.on_mirror(move |mirror| {
            let most = (asked.count as usize).min(MOST);
            let changes = mirror.changes(&what, asked.start as usize, most)?;
            let by_what: BTreeMap<String, u32> = changes
                .new_by_what
                .into_iter()
                .map(|(what, number)| (what.as_str().to_owned(), count(number)))
                .collect();
            Ok(VendorChanges {
                total: count(changes.total),
                new: count(changes.new),
                seen_at: changes.seen_at,
                new_by_what: by_what,
                rows: changes.rows.into_iter().map(vendor_change).collect(),
            })
        })
        .await
    }

    /// `vendor_changes_seen`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be written.
    pub async fn vendor_changes_seen(&self) -> Result<(), UiError> {
        let now = self.setup.clock.now();
        self.on_mirror(move |mirror| Ok(mirror.changes_seen(now)?)).await?;
        self.bell.stale(&[Topic::Changes]);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn altered_fields_are_shown_by_what_they_hold() {
        let of = |field: &str, before: Value, after: Value| {
            let field = altered(FieldChange { field: field.to_owned(), before, after });
            (field.before.kind, field.before.text, field.after.text)
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(of("quantity", json!(10), json!(25)), ("number".into(), some("10"), some("25")));
        assert_eq!(
            of("ends_on", json!(null), json!("2027-01-01")),
            ("date".into(), None, some("2027-01-01"))
        );
        let at = json!("2026-11-21T08:00:00Z");
        assert_eq!(of("registered_at", json!(null), at), ("date".into(), None, some("2026-11-21")));
        assert_eq!(of("key_printed", json!(false), json!(null)), ("flag".into(), some("false"), None));
        assert_eq!(
            of("covers", json!(["B1"]), json!(["B2", "B3"])),
            ("text".into(), some("B1"), some("B2, B3"))
        );
        let pool = json!([{ "quantity": 3, "sku": "S" }]);
        assert_eq!(of("flex_pool", json!([]), pool), ("text".into(), None, some("3 S")));
        let ted = json!({ "email": "ted@data.example", "name": "Ted" });
        let shown = some("Ted <ted@data.example>");
        assert_eq!(of("technical_contact", json!(null), ted), ("contact".into(), None, shown));
    }
}
