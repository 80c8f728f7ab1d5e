use std::cell::Cell;
use std::path::{Path, PathBuf};

use super::*;
use crate::career::Career;
use crate::error::Error;
use crate::id::LeadAttachmentId;
use crate::leads::attachment;
use crate::people::fixture::*;
use crate::people::import::{Go, Unwatched, Watch};
use crate::store::{FILE_NAME, backup};

mod reading;

/// The sample career with a file kept with a lead, on the disk.
struct Sample {
    around: tempfile::TempDir,
    career: Career,
    attached: LeadAttachmentId,
}

impl Sample {
    fn new() -> Self {
        let around = tempfile::tempdir().expect("a folder");
        let mut career = Career::open(&around.path().join("here"), now()).expect("opens");
        crate::demo::fill(&mut career, now()).expect("the sample");
        let lead = career
            .read()
            .query_row("SELECT id FROM lead ORDER BY id LIMIT 1", [], |row| {
                row.get(0)
            })
            .expect("a lead");
        let letter = around.path().join("letter <b>.txt");
        std::fs::write(&letter, "Dear Ada").expect("written");
        let attached = career.attach_file(lead, &letter, now()).expect("kept");
        let gone = add(
            &mut career,
            "Grace \"Gone\" =1+1 <img src=x onerror=alert(1)>",
        );
        career.bin_people(&[gone], now()).expect("to the bin");
        Self {
            around,
            career,
            attached,
        }
    }

    fn export(&self) -> PathBuf {
        let out = self.around.path().join("out");
        let exported = self
            .career
            .export(&out, now(), &Unwatched)
            .expect("exported");
        PathBuf::from(exported.folder)
    }

    /// An empty career beside it.
    fn elsewhere(&self) -> PathBuf {
        let there = self.around.path().join("there");
        drop(Career::open(&there, now()).expect("opens"));
        there
    }
}

fn take(folder: &Path, data: &Path) -> crate::error::Result<TakenIn> {
    Built::from(folder, data, now(), &Unwatched)?.put_in_place(now())
}

/// Every row of every table but what the file says of its own making, and the tables inside the search index.
fn rows(career: &Career) -> Vec<String> {
    let mut rows = all_rows(career.read());
    rows.retain(|row| !row.starts_with("migration:") && !row.starts_with("person_search"));
    rows
}

#[test]
fn a_folder_comes_back_as_the_career_it_was() {
    let sample = Sample::new();
    let folder = sample.export();
    let there = sample.elsewhere();
    // The formats beside the tables are for other programs.
    for other in [
        "career.db",
        "people.vcf",
        "people.csv",
        "calendar.ics",
        "README.md",
    ] {
        std::fs::remove_file(folder.join(other)).expect(other);
    }
    for other in ["people", "leads", "journey", "log"] {
        std::fs::remove_dir_all(folder.join(other)).expect(other);
    }
    let taken = take(&folder, &there).expect("it comes in");
    assert_eq!(taken.people, 18);
    let back = Career::open(&there, now()).expect("opens");
    assert_eq!(
        rows(&back),
        rows(&sample.career),
        "every row of every table"
    );
    assert_eq!(
        std::fs::read(back.attachment_file(sample.attached).expect("its file")).expect("bytes"),
        b"Dear Ada"
    );
    let found = |career: &Career| career.search("gra", 9, now()).expect("a search").len();
    assert_eq!(
        found(&back),
        found(&sample.career),
        "the search index is derived"
    );
    assert!(
        there.join(&taken.set_aside).is_file(),
        "the empty one is kept"
    );
    assert!(!there.join("career-taken-in.unfinished").exists());
}

#[test]
fn what_is_written_is_for_people_and_for_other_programs() {
    let sample = Sample::new();
    let folder = sample.export();
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect(name);
    assert_eq!(backup::verify(&folder.join(DATABASE)).expect("sound"), 18);
    assert!(read("README.md").contains("with 18 people"));
    let ada = read("people/A.md");
    assert!(ada.contains("## Ada Example"), "{ada}");
    assert!(
        ada.contains("The article on caching"),
        "gives stand with her: {ada}"
    );
    assert!(read("log/2025.md").contains("Ada Example"));
    let mut leads = std::fs::read_dir(folder.join("leads")).expect("a folder");
    assert!(
        leads.any(|page| {
            let page = page.expect("a page").path();
            std::fs::read_to_string(page)
                .expect("text")
                .contains("letter _b_.txt")
        }),
        "what is kept with a lead is named on its page"
    );
    assert!(read("calendar.ics").contains("RRULE:"));
    assert!(read("schema.sql").contains("CREATE TABLE person ("));
    assert!(read("json/person.json").starts_with("[\n{\"n\":1,\"id\":\""));
    let journey = std::fs::read_dir(folder.join("journey"))
        .expect("a folder")
        .count();
    assert!(journey > 10, "a page for each kind of record: {journey}");
    let mut everything = Vec::new();
    walk(&folder, &mut everything);
    for path in &everything {
        let name = path.file_name().expect("a name").to_string_lossy();
        assert_eq!(
            attachment::safe_name(&name),
            name,
            "every file system takes it"
        );
        if name.ends_with(".md") {
            let text = std::fs::read_to_string(path).expect("text");
            assert!(
                !text.replace("\\<", "").contains("<img"),
                "{name} holds no HTML"
            );
        }
    }
}

fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, into);
        }
        into.push(path);
    }
}

/// Wants no more after so many questions.
struct Stops(Cell<usize>);

impl Watch for Stops {
    fn at(&self, done: usize, total: usize) -> Go {
        assert!(done <= total, "never further than all of it");
        match self.0.get() {
            0 => Go::Stop,
            left => {
                self.0.set(left - 1);
                Go::On
            }
        }
    }
}

#[test]
fn who_stops_an_export_finds_nothing_of_it() {
    let sample = Sample::new();
    let out = sample.around.path().join("out");
    for after in [0, 1, 2, 5] {
        let stopped = sample.career.export(&out, now(), &Stops(Cell::new(after)));
        assert!(matches!(stopped, Err(Error::NotNow(_))), "{stopped:?}");
        assert_eq!(std::fs::read_dir(&out).expect("a folder").count(), 0);
    }
}

#[test]
fn a_folder_is_never_written_over() {
    let sample = Sample::new();
    let folder = sample.export();
    std::fs::write(folder.join("mine.txt"), "mine").expect("written");
    let out = folder.parent().expect("a parent");
    let (field, sentence) = fault(sample.career.export(out, now(), &Unwatched));
    assert_eq!(field, "folder", "{sentence}");
    assert!(folder.join("mine.txt").is_file());
    assert_eq!(
        std::fs::read_dir(out).expect("a folder").count(),
        1,
        "nothing half"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_nothing_half() {
    // Everything written to it is refused as a full disk refuses.
    let full = Path::new("/dev/full");
    if !full.exists() {
        return;
    }
    let error = std::fs::write(full, "x").expect_err("it is full");
    let sample = Sample::new();
    let into = sample.around.path();
    let unfinished = unfinished::Unfinished::begin(into, "half").expect("begun");
    unfinished.put("one.txt", b"one").expect("written");
    let at = unfinished.at().to_owned();
    drop(unfinished);
    assert!(!at.exists(), "what is not whole goes");
    let said = crate::store::export::refused(into, &error).to_string();
    assert!(said.contains("the disk is full"), "{said}");
}

#[test]
fn what_is_here_is_kept_when_a_folder_takes_its_place() {
    let sample = Sample::new();
    let folder = sample.export();
    let data = sample.elsewhere();
    let mut mine = Career::open(&data, now()).expect("opens");
    assert!(
        mine.holds_nothing(now()).expect("a look"),
        "nobody wrote anything"
    );
    add(&mut mine, "Mine Alone");
    assert!(!mine.holds_nothing(now()).expect("a look"));
    let look = mine
        .look_into_folder(&folder, now(), &Unwatched)
        .expect("whole");
    assert_eq!(
        (look.people, look.touches, look.files),
        (18, 26, 1),
        "{look:?}"
    );
    assert!(!look.nothing_here);
    drop(mine);
    let taken = take(&folder, &data).expect("it comes in");
    let kept = data.join(&taken.set_aside);
    assert_eq!(
        backup::verify(&kept).expect("it opens"),
        1,
        "mine is set aside"
    );
    assert_eq!(backup::verify(&data.join(FILE_NAME)).expect("it opens"), 18);
}

#[test]
fn a_file_that_was_changed_by_hand_is_kept_beside_the_one_that_comes() {
    let sample = Sample::new();
    let folder = sample.export();
    let here = sample.around.path().join("here");
    let file = sample
        .career
        .attachment_file(sample.attached)
        .expect("a file");
    std::fs::write(&file, "Dear Grace").expect("changed");
    let Sample { career, .. } = sample;
    drop(career);
    take(&folder, &here).expect("it comes in");
    assert_eq!(std::fs::read(&file).expect("bytes"), b"Dear Ada");
    let beside = file.with_file_name("before-1-letter _b_.txt");
    assert_eq!(
        std::fs::read(beside).expect("bytes"),
        b"Dear Grace",
        "nothing is lost"
    );
}

#[test]
fn every_column_is_text_or_a_whole_number() {
    let career = career();
    for table in crate::history::logged_tables(career.read()).expect("tables") {
        let other: u32 = career
            .read()
            .query_row(
                "SELECT count(*) FROM pragma_table_xinfo(?1) WHERE type NOT IN ('TEXT', 'INTEGER')",
                [&table],
                |row| row.get(0),
            )
            .expect("columns");
        assert_eq!(other, 0, "JSON says every cell of {table} as it is");
    }
}
