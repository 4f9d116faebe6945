//! The database: its key and files, connections and transactions, migrations, and single values.
//!
//! Not for: what the tables mean. Opening a mirror whole is the business of [`crate::open`], which also runs what later
//! layers have to do at an opening.

mod connection;
mod functions;
pub(crate) mod key;
pub(crate) mod lock_file;
pub(crate) mod meta;
pub(crate) mod schema;

pub use connection::{Identity, Mirror};
pub(crate) use connection::{
    RowIdCache, WRITER_CACHE, Writer, open_to_rescue, open_writer, require_sound_sqlite,
};
pub use key::RawKey;
