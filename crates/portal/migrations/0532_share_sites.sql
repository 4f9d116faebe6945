-- By whose calendars a share ends, without reading all its items.
CREATE TABLE share_site (
    share_id TEXT NOT NULL REFERENCES share (id),
    support_id TEXT NOT NULL,
    PRIMARY KEY (share_id, support_id)
);
INSERT INTO share_site (share_id, support_id)
    SELECT DISTINCT i.share_id, o.end_customer FROM share_item i JOIN sales_order o ON o.order_number = i.order_number;
