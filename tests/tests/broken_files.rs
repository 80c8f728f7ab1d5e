//! Files that are broken, hostile or of another kind, given to everything that reads a file: nothing panics, nothing
//! hangs, and nothing is half there. Either one sentence says what is wrong and every table is as it was, or one undo
//! takes all of it back.

#[path = "broken_files/mutants.rs"]
mod mutants;
#[path = "undo/schema.rs"]
#[allow(dead_code, reason = "only the states are compared here")]
mod schema;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fairlead_core::career::{Career, Undone};
use fairlead_core::leads::advertisement::{self, AdvertisementFrom, ReadAdvertisement};
use fairlead_core::leads::import::LeadImport;
use fairlead_core::leads::lead::LeadDraft;
use fairlead_core::people::import::Unwatched;
use fairlead_core::time::Now;
use fairlead_core::{Error, Result};

use mutants::{Mutant, hostile, mutants, nested_zip, zip_with};
use schema::State;

/// How long a file may take until something is said of it. What is not optimised takes ten times as long, on a machine
/// that does other things besides.
const PATIENCE: Duration = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 2 });

fn now() -> Now {
    Now::parse("2026-03-10T09:00:00Z", chrono_tz::Europe::London).expect("a valid instant")
}

/// Something that reads a file: what it is called, and how it reads.
type Reader = (&'static str, fn(&mut Career, &Path) -> Result<()>);

/// Everything that reads a file that a person chooses.
const READERS: [Reader; 4] = [
    ("people", |career, path| {
        career.preview_import(path, now())?;
        career.import_people(path, &[], now()).map(drop)
    }),
    ("leads", |career, path| {
        let asked = LeadImport {
            path: path.to_owned(),
            columns: None,
            stages: Vec::new(),
            dates: None,
        };
        career.preview_lead_import(&asked, now())?;
        career.import_leads(&asked, now()).map(drop)
    }),
    ("advertisement", |_, path| {
        advertisement::read(ReadAdvertisement {
            from: AdvertisementFrom::File(path.to_owned()),
            draft: LeadDraft::default(),
        })
        .map(drop)
    }),
    ("folder", |career, path| {
        career.look_into_folder(path, now(), &Unwatched).map(drop)
    }),
];

/// A small career, and what it holds.
struct Kept {
    career: Career,
    before: State,
}

impl Kept {
    fn new() -> Self {
        let mut career = Career::in_memory(now()).expect("memory opens");
        fairlead_core::demo::fill(&mut career, now()).expect("the sample");
        career.forget_history();
        let before = state(&mut career);
        Self { career, before }
    }

    /// Gives a file to a reader and holds it to the claim above.
    fn try_out(&mut self, reader: Reader, what: &str, path: &Path) {
        let (name, read) = reader;
        let begun = Instant::now();
        let done = read(&mut self.career, path);
        let took = begun.elapsed();
        assert!(took < PATIENCE, "{name} took {took:?} for {what}");
        match done {
            Ok(()) => {
                if self.career.undo_label().is_some() {
                    assert!(
                        matches!(self.career.undo(), Ok(Undone::Did(_))),
                        "{name}, {what}"
                    );
                    assert!(
                        self.career.undo_label().is_none(),
                        "{name}, {what}: one step"
                    );
                }
            }
            Err(error) => {
                let sentence = error.to_string();
                assert!(
                    matches!(
                        error,
                        Error::Invalid { .. } | Error::Import(_) | Error::NotNow(_)
                    ),
                    "{name}, {what}: {error:?} is the file's fault"
                );
                assert!(
                    sentence.ends_with('.') && sentence.len() < 600 && !sentence.contains('\n'),
                    "{name}, {what}: {sentence:?} is one sentence"
                );
                assert_eq!(
                    self.career.undo_label(),
                    None,
                    "{name}, {what}: nothing was done"
                );
            }
        }
    }

    fn as_before(&mut self, what: &str) {
        assert!(
            state(&mut self.career) == self.before,
            "every table is as it was after {what}"
        );
    }
}

fn state(career: &mut Career) -> State {
    career
        .transact_quietly(|tx| Ok(State::of(tx)))
        .expect("a state can be read")
        .output
}

fn fixtures() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/interop/fixtures");
    let mut all: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .expect("the fixtures")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, std::fs::read(&path).expect("bytes"))
        })
        .filter(|(name, _)| !name.starts_with('.'))
        .collect();
    all.sort();
    all
}

fn written(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("written");
    path
}

#[test]
fn a_good_file_that_was_damaged_is_read_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut kept = Kept::new();
    for (name, good) in fixtures() {
        for Mutant { what, bytes } in mutants(&good) {
            let path = written(folder.path(), &name, &bytes);
            for reader in READERS {
                kept.try_out(reader, &format!("{name}, {what}"), &path);
            }
        }
        kept.as_before(&name);
    }
}

#[test]
fn a_file_of_another_kind_gets_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut kept = Kept::new();
    for Mutant { what, bytes } in hostile() {
        for ending in ["csv", "vcf", "zip", "json", "html"] {
            let path = written(folder.path(), &format!("file.{ending}"), &bytes);
            for reader in READERS {
                kept.try_out(reader, &format!("{what} as .{ending}"), &path);
            }
            // The largest are the same under every name: files are told apart by what they hold.
            if bytes.len() > 1 << 20 {
                break;
            }
        }
        kept.as_before(&what);
    }
}

#[test]
fn zips_that_are_traps_are_not_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut kept = Kept::new();
    let people = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example,,,,,08 Feb 2026\n";
    for (what, bytes) in [
        ("a nested zip", nested_zip(6)),
        (
            "a path that climbs",
            zip_with("../../Connections.csv", people, 1),
        ),
        (
            "an absolute path",
            zip_with("/etc/Connections.csv", people, 1),
        ),
        (
            "a path of Windows",
            zip_with("C:\\Connections.csv", people, 1),
        ),
        (
            "a bomb",
            zip_with(
                "Connections.csv",
                b"Ada,Example,,,,,08 Feb 2026\n",
                3_000_000,
            ),
        ),
    ] {
        let path = written(folder.path(), "export.zip", &bytes);
        for reader in READERS {
            kept.try_out(reader, what, &path);
        }
        kept.as_before(what);
    }
    let strays: Vec<_> = std::fs::read_dir(folder.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(strays, ["export.zip"], "nothing was unpacked");
}

#[test]
fn a_file_of_500_megabytes_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut kept = Kept::new();
    for ending in ["csv", "vcf", "zip", "json"] {
        let path = folder.path().join(format!("huge.{ending}"));
        let file = std::fs::File::create(&path).expect("made");
        file.set_len(500 * 1024 * 1024).expect("sparse");
        for reader in READERS {
            kept.try_out(reader, "500 MB of nothing", &path);
        }
    }
    kept.as_before("500 MB");
}
