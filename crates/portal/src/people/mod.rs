//! People: their accounts, what they share, and what they may do at their sites.

pub mod accounts;
pub mod customer_numbers;
pub mod shares;
pub mod site_roles;
pub mod trail;
