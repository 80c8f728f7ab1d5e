//! From a name and JSON to an answer and JSON, the same for every host.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Serialize;
use serde_json::Value;

use crate::commands::COMMANDS;
use crate::failure::{Code, Failure};
use crate::host::Host;
use crate::words;

/// What a command answered, and what it changed on the way.
#[derive(Debug)]
pub struct Reply {
    /// The answer.
    pub result: Result<Value, Failure>,
    /// What changed, for the host to tell its windows; `None` when nothing did.
    pub changed: Option<Changed>,
}

/// What changed: the window re-runs the queries that read one of these tables.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Changed {
    /// Names of tables.
    pub tables: BTreeSet<String>,
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would bring back.
    pub redo: Option<String>,
    /// The number of the step that undo would take back.
    pub step: Option<u32>,
}

/// Runs a command by name. A panic in a handler becomes a [`Failure`]: its transaction has rolled back.
pub fn dispatch(host: &dyn Host, name: &str, args: Value) -> Reply {
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        let failure = Failure::new(Code::NotFound, words::no_such_command(name));
        return Reply {
            result: Err(failure),
            changed: None,
        };
    };
    let result = catch_unwind(AssertUnwindSafe(|| command.run(host, args)))
        .unwrap_or_else(|_| Err(Failure::new(Code::Broken, words::panicked(name))));
    // What is asked while something takes long must not wait for it; whoever holds the career tells what changed.
    let beside = command.room == "long";
    Reply {
        result,
        changed: (!beside).then(|| changed(host)).flatten(),
    }
}

/// Returns what changed since it was last asked, also by another program.
pub fn changed(host: &dyn Host) -> Option<Changed> {
    host.book().changed()
}
