-- What a customer lets the resellers of its orders do. A pair that isn't here: register and upgrade.
CREATE TABLE delegation (
    customer TEXT NOT NULL,
    reseller TEXT NOT NULL,
    level TEXT NOT NULL,
    ends_on TEXT,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL,
    PRIMARY KEY (customer, reseller)
);
CREATE INDEX delegation_reseller ON delegation (reseller, level);
