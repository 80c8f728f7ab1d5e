//! TypeScript of the whole contract, for the window.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use ts_rs::{Config, TS, TypeVisitor};

use crate::commands::{COMMANDS, Kind, with_commands};
use crate::failure::Failure;
use crate::router::Changed;

struct Collector<'a> {
    config: &'a Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
}

impl TypeVisitor for Collector<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only types of ours have a place to be exported to; numbers, lists and options have none.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let name = T::ident(self.config);
            let before = self.types.insert(
                name.clone(),
                format!("{docs}export {}", T::decl(self.config)),
            );
            // Generics come by once for each use; anything else under a name that is taken would be lost.
            let same = before.is_none_or(|before| before == self.types[&name]);
            assert!(
                same,
                "two types of the contract are called {name}: give one of them another name"
            );
        }
    }
}

macro_rules! maps {
    (
        queries { $($query:ident($query_args:ty) -> $answer:ty => $query_room:ident, reads [$($table:ident),*];)* }
        mutations { $($mutation:ident($mutation_args:ty) -> $output:ty => $mutation_room:ident;)* }
    ) => {
        /// Returns the file `ui/src/ipc/bindings.ts`.
        pub fn typescript() -> String {
            use crate::commands_types::*;
            let config = Config::new().with_large_int("number");
            let mut all = Collector { config: &config, seen: HashSet::new(), types: BTreeMap::new() };
            all.visit::<Failure>();
            all.visit::<Changed>();
            let mut queries = String::new();
            let mut mutations = String::new();
            $(
                all.visit::<$query_args>();
                all.visit::<$answer>();
                line(&mut queries, stringify!($query), <$query_args as TS>::name(&config), <$answer as TS>::name(&config));
            )*
            $(
                all.visit::<$mutation_args>();
                all.visit::<$output>();
                line(&mut mutations, stringify!($mutation), <$mutation_args as TS>::name(&config), <$output as TS>::name(&config));
            )*
            file(&all.types, &queries, &mutations)
        }
    };
}
with_commands!(maps);

fn line(to: &mut String, name: &str, args: String, answer: String) {
    let _ = writeln!(to, "  {name}: [{args}, {answer}];");
}

fn file(types: &BTreeMap<String, String>, queries: &str, mutations: &str) -> String {
    let mut text = String::from(
        "// Generated from the Rust contract by `cargo xtask codegen`. Do not edit: a test fails while it is stale.\n\n",
    );
    for declaration in types.values() {
        let _ = writeln!(text, "{declaration}\n");
    }
    let _ = writeln!(
        text,
        "/** Every query: its arguments and its answer. */\nexport type Queries = {{\n{queries}}};\n"
    );
    let _ = writeln!(
        text,
        "/** Every mutation: its arguments and its answer. */\nexport type Mutations = {{\n{mutations}}};\n"
    );
    text.push_str(
        "/** The tables whose change makes a query's answer old; \"*\" is every table. */\n",
    );
    text.push_str("export const reads: Record<keyof Queries, readonly string[]> = {\n");
    for command in COMMANDS
        .iter()
        .filter(|command| command.kind == Kind::Query)
    {
        let _ = writeln!(
            text,
            "  {}: {},",
            command.name,
            serde_json::json!(command.reads)
        );
    }
    text.push_str("};\n");
    text
}
