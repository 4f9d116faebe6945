//! The commands as adapters: decode, call the use case of the same name, encode. The list stands in `licet-desk`.

use licet_desk::Desk;
use licet_desk::api::*;
use std::sync::Arc;
use tauri::State;
use tauri::ipc::Invoke;

macro_rules! given {
    ($type:ty, $value:ident) => {
        $value
    };
}

macro_rules! adapters {
    ($($name:ident($($args:ty)?) -> $reply:ty;)*) => {
        $(#[tauri::command]
        async fn $name(desk: State<'_, Arc<Desk>>, $(args: $args)?) -> Result<$reply, UiError> {
            desk.$name($(given!($args, args))?).await
        })*

        /// Answers the commands of the list.
        pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
}
licet_desk::with_commands!(adapters);
