//! What each command prints.

use std::path::Path;

use fairlead_api::{COMMANDS, Code, Failure, Kind, dispatch};
use fairlead_core::Error;
use fairlead_core::people::export::{ExportPeople, PeopleFormat};
use fairlead_core::people::import::Unwatched;
use fairlead_core::store::{FILE_NAME, OpenError, backup, restore};
use fairlead_core::time::Now;
use serde_json::{Value, json};

use crate::host::Terminal;
use crate::words;

/// What printing comes to.
pub type Printed = Result<(), Failure>;

/// Prints a line. Whoever reads may have read enough (`| head`): then there is nobody to complain to.
macro_rules! say {
    ($($text:tt)*) => {{
        use std::io::Write as _;
        if writeln!(std::io::stdout(), $($text)*).is_err() {
            std::process::exit(0);
        }
    }};
}
pub(crate) use say;

/// Prints who is due and what is next.
pub fn due(host: &Terminal, json: bool) -> Printed {
    use fairlead_api::host::Host as _;
    let today = host.career()?.today(host.now())?;
    if json {
        return print(&json!({
            "due": today.due, "due_total": today.due_total, "follow_up": today.follow_up,
            "follow_up_total": today.follow_up_total, "next": today.next, "missed": today.missed,
        }));
    }
    if let Some(next) = &today.next {
        say!("{}", words::next_block(&next.name, &next.starts));
    }
    if today.due.is_empty() && today.follow_up.is_empty() {
        say!("{}", words::nobody_due());
    }
    for person in today.due.iter().chain(&today.follow_up) {
        say!("{}: {}", person.name, person.why);
    }
    Ok(())
}

/// Prints what a line says, and keeps it unless it is only tried.
pub fn capture(host: &Terminal, text: &str, dry_run: bool, add: bool, json: bool) -> Printed {
    use fairlead_api::host::Host as _;
    use fairlead_core::capture::{CaptureArgs, CaptureChoice};
    let mut wanted = CaptureArgs {
        text: text.to_owned(),
        choices: Vec::new(),
    };
    let mut view = host.career()?.read_capture(&wanted, host.now())?;
    if add {
        let unknown = view.entries.iter().flat_map(|entry| &entry.who);
        wanted.choices = unknown
            .filter(|who| who.person.is_none() && who.others.is_empty())
            .map(|who| CaptureChoice {
                typed: who.typed.clone(),
                person: None,
            })
            .collect();
        view = host.career()?.read_capture(&wanted, host.now())?;
    }
    if !dry_run {
        let logged = host.career()?.log_capture(&wanted, host.now())?;
        if json {
            return print(&json!(logged));
        }
    } else if json {
        return print(&json!(view));
    }
    for heading in &view.headings {
        say!("{}", heading.trouble);
    }
    for entry in &view.entries {
        say!("{}", words::captured(entry, dry_run));
        for who in entry
            .who
            .iter()
            .filter(|who| who.person.is_none() && !who.added)
        {
            for other in &who.others {
                say!("  {}", words::candidate(other));
            }
        }
    }
    Ok(())
}

/// Exports everything.
pub fn export(host: &Terminal, dir: &Path, json: bool) -> Printed {
    use fairlead_api::host::Host as _;
    let exported = host.career()?.export(dir, host.now(), &Unwatched)?;
    if json {
        return print(&json!(exported));
    }
    say!("{}", words::exported(exported.people, &exported.folder));
    Ok(())
}

/// As what people are written.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum PeopleAs {
    /// vCards, for address books.
    Vcard,
    /// A table, for spreadsheets.
    Csv,
}

/// Exports people alone.
pub fn export_people(host: &Terminal, dir: &Path, people: PeopleAs, json: bool) -> Printed {
    use fairlead_api::host::Host as _;
    let wanted = ExportPeople {
        folder: dir.to_owned(),
        format: match people {
            PeopleAs::Vcard => PeopleFormat::VCard,
            PeopleAs::Csv => PeopleFormat::Csv,
        },
        ids: Vec::new(),
    };
    let exported = host.career()?.export_people(&wanted, host.now())?;
    if json {
        return print(&json!(exported));
    }
    say!(
        "{}",
        words::people_exported(exported.people, &exported.path)
    );
    Ok(())
}

/// Makes a backup.
pub fn backup(host: &Terminal, json: bool) -> Printed {
    use fairlead_api::host::Host as _;
    let made = backup::make(host.folder(), host.now())?;
    if json {
        return print(&json!(made));
    }
    say!("{}", words::backed_up(made.people, &made.path));
    Ok(())
}

/// Checks the file, and restores the newest good backup when asked.
pub fn check(folder: &Path, and_restore: bool, now: Now, json: bool) -> Printed {
    let file = folder.join(FILE_NAME);
    if !file.exists() {
        return Err(Failure::new(
            Code::NotFound,
            words::no_career(&folder.display().to_string()),
        ));
    }
    match backup::inspect(&file) {
        Ok(people) if json => print(&json!({ "sound": true, "people": people })),
        Ok(people) => {
            say!("{}", words::sound(people, &folder.display().to_string()));
            Ok(())
        }
        Err(_) if and_restore => {
            let good = restore::newest_good(folder)
                .ok_or_else(|| Failure::new(Code::NotNow, words::no_backup()))?;
            let name = good.file_name().unwrap_or_default().to_string_lossy();
            let set_aside = restore::restore(folder, &name, now)?.set_aside;
            let aside = folder.join(set_aside).display().to_string();
            if json {
                return print(&json!({ "restored": good, "set_aside": aside }));
            }
            say!("{}", words::restored(&aside));
            Ok(())
        }
        Err(Error::Sql(error)) => {
            let damaged = OpenError::Damaged {
                file,
                backup: restore::newest_good(folder),
                detail: error.to_string(),
            };
            Err(Failure::new(Code::Shut, damaged.to_string()))
        }
        Err(error) => Err(error.into()),
    }
}

/// Runs a command of the contract.
pub fn call(host: &Terminal, name: &str, args: Value) -> Printed {
    print(&dispatch(host, name, args).result?)
}

/// Prints the contract.
pub fn list(json: bool) -> Printed {
    if json {
        let commands: Vec<Value> = COMMANDS
            .iter()
            .map(|command| {
                let kind = if command.kind == Kind::Query { "query" } else { "mutation" };
                json!({ "name": command.name, "kind": kind, "takes": command.takes, "gives": command.gives,
                        "reads": command.reads })
            })
            .collect();
        return print(&json!({ "commands": commands }));
    }
    say!("{}", fairlead_api::bindings::typescript());
    Ok(())
}

/// Prints one JSON value.
pub fn print(value: &Value) -> Printed {
    say!("{value}");
    Ok(())
}
