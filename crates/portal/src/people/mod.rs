//! People: their accounts, and what they may do at their sites.

pub mod accounts;
pub mod customer_numbers;
pub mod site_roles;
