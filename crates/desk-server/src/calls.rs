//! The commands as adapters: decode, call the use case of the same name, encode. The list stands in `licet-desk`; the shell
//! expands it too (`src-tauri/src/commands.rs`).

use licet_desk::Desk;
use licet_desk::api::*;
use serde::Serialize;
use serde_json::Value;

/// What a command answered.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Its reply.
    Reply(Value),
    /// What the UI shows in place of one.
    Failure(UiError),
}

/// Why a command was not called.
#[derive(Debug)]
pub enum NotCalled {
    /// There is no command of that name.
    Unknown,
    /// The arguments are not what it takes; the reason.
    Arguments(String),
}

fn answered<T: Serialize>(outcome: Result<T, UiError>) -> Result<Answer, NotCalled> {
    match outcome {
        Ok(reply) => serde_json::to_value(reply)
            .map(Answer::Reply)
            .map_err(|reason| NotCalled::Arguments(reason.to_string())),
        Err(error) => Ok(Answer::Failure(error)),
    }
}

macro_rules! decoded {
    ($type:ty, $value:ident) => {
        serde_json::from_value::<$type>($value).map_err(|reason| NotCalled::Arguments(reason.to_string()))?
    };
}

macro_rules! adapters {
    ($($name:ident($($args:ty)?) -> $reply:ty;)*) => {
        /// Calls the command `name`.
        ///
        /// # Errors
        /// When there is no such command, or it takes other arguments.
        #[allow(unused_variables, reason = "not every command takes arguments")]
        pub async fn call(desk: &Desk, name: &str, args: Value) -> Result<Answer, NotCalled> {
            match name {
                // Each on the heap: one of them can be large, and all together would be as large as the largest.
                $(stringify!($name) => Box::pin(async {
                    answered::<$reply>(desk.$name($(decoded!($args, args))?).await)
                }).await,)*
                _ => Err(NotCalled::Unknown),
            }
        }
    };
}
licet_desk::with_commands!(adapters);
