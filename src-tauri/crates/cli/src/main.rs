//! `fairlead`: the same commands as the window's, from a terminal.
#![forbid(unsafe_code)]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what a terminal program does"
)]

mod commands;
mod host;
mod import;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use fairlead_api::Failure;
use fairlead_core::leads::import::DateOrder;
use fairlead_core::people::import::{ImportFile, PersonField};
use serde_json::Value;

use crate::host::Terminal;

/// Keeps a career in motion, from a terminal. The desktop program may stay open: it notices what changes here.
#[derive(Parser)]
#[command(name = "fairlead", version, arg_required_else_help = true)]
struct Line {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    what: What,
}

#[derive(Args)]
struct Common {
    /// The folder that holds the career; without it, the person's own.
    #[arg(long, global = true, value_name = "DIR")]
    data_dir: Option<PathBuf>,
    /// Prints one JSON object instead of text.
    #[arg(long, global = true)]
    json: bool,
    /// A fixed clock, for scripts and tests: an RFC 3339 instant.
    #[arg(long, global = true, value_name = "RFC3339", value_parser = host::instant)]
    now: Option<chrono::DateTime<chrono::Utc>>,
}

#[derive(Subcommand)]
enum What {
    /// Brings people from a LinkedIn export, vCards, a CSV table or Monica's JSON, as one step; or a whole career back
    /// from the folder that `export` made.
    Import {
        /// A zip, a folder, a CSV table, a .vcf file, Monica's .json, or the folder of a career.
        file: PathBuf,
        /// Says what it would do, and does nothing.
        #[arg(long)]
        dry_run: bool,
        /// What a column of a table means, by its heading or its number from 1: `--mapping Wer=name`. Once one is
        /// given, the others are left out. Fields: name, given, family, nickname, organisation, title, email, phone,
        /// link, place, notes, tags, birthday, met_on, met_how, ring.
        #[arg(long, value_name = "COLUMN=FIELD", value_parser = import::mapping)]
        mapping: Vec<(String, PersonField)>,
        /// The encoding of the file, where it is not recognised rightly: `windows-1252`.
        #[arg(
            long,
            value_name = "NAME",
            default_value = "",
            hide_default_value = true
        )]
        encoding: String,
        /// Which way round dates such as 03/04/2026 are, where the file does not say it.
        #[arg(long, value_name = "ORDER", value_parser = import::order)]
        dates: Option<DateOrder>,
        /// Lets the folder of a career take the place of the one that is here, which is backed up and kept beside it.
        #[arg(long)]
        replace: bool,
    },
    /// Lists who is due and the next block.
    Due,
    /// Notes contact down in a line: lunch ada yesterday re platform team; gave article; ping 3w.
    Capture {
        /// The line; several lines are several touches.
        text: String,
        /// Says what it would keep, and keeps nothing.
        #[arg(long)]
        dry_run: bool,
        /// Adds whoever nobody in the book is called like.
        #[arg(long)]
        add: bool,
    },
    /// Writes the whole career in open formats into a new folder inside DIR.
    Export {
        /// A folder; it is made when it is not there and the one it lies in is.
        dir: PathBuf,
        /// Writes only the people, into a file in DIR, which must be there.
        #[arg(long, value_name = "FORMAT")]
        people: Option<commands::PeopleAs>,
    },
    /// Makes a backup and verifies it.
    Backup,
    /// Opens the career file and checks it.
    Check {
        /// Puts the newest good backup in place of a damaged file, which is kept beside it.
        #[arg(long)]
        restore: bool,
    },
    /// Runs any query or mutation of the contract and prints its JSON.
    Call {
        /// Prints the contract with its types.
        #[arg(long, conflicts_with = "name")]
        list: bool,
        /// The command's name.
        #[arg(required_unless_present = "list")]
        name: Option<String>,
        /// Its arguments as a JSON object.
        #[arg(value_name = "JSON", value_parser = host::json)]
        args: Option<Value>,
    },
}

fn main() -> ExitCode {
    let line = Line::parse();
    match run(&line) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // A failure is JSON for whoever scripts, and a sentence for whoever reads.
            if line.common.json || matches!(line.what, What::Call { .. }) {
                eprintln!("{}", serde_json::json!(failure));
            } else {
                eprintln!("{}", failure.message);
            }
            ExitCode::FAILURE
        }
    }
}

fn run(line: &Line) -> Result<(), Failure> {
    if let What::Call { list: true, .. } = line.what {
        return commands::list(line.common.json);
    }
    let folder = host::folder(line.common.data_dir.as_deref())?;
    let now = host::now(line.common.now);
    if let What::Check { restore } = line.what {
        return commands::check(&folder, restore, now, line.common.json);
    }
    let host = Terminal::open(&folder, line.common.now)?;
    let json = line.common.json;
    match &line.what {
        What::Import {
            file,
            dry_run,
            mapping,
            encoding,
            dates,
            replace,
        } => {
            if fairlead_core::folder::is_one(file) {
                return import::career(&host, file, *dry_run, *replace, json);
            }
            let asked = ImportFile {
                path: file.clone(),
                encoding: encoding.clone(),
                columns: None,
                dates: *dates,
            };
            import::import(&host, asked, mapping, *dry_run, json)
        }
        What::Due => commands::due(&host, json),
        What::Capture { text, dry_run, add } => {
            commands::capture(&host, text, *dry_run, *add, json)
        }
        What::Export {
            dir,
            people: Some(format),
        } => commands::export_people(&host, dir, *format, json),
        What::Export { dir, people: None } => commands::export(&host, dir, json),
        What::Backup => commands::backup(&host, json),
        What::Call { name, args, .. } => commands::call(
            &host,
            name.as_deref().unwrap_or_default(),
            args.clone().unwrap_or(Value::Null),
        ),
        What::Check { .. } => Ok(()),
    }
}
