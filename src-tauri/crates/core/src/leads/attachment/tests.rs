//! Claims about attachments.

use proptest::prelude::*;

use super::*;
use crate::people::bin::BinKind;
use crate::people::fixture::{fault, now};
use crate::people::import::Unwatched;

fn after(hours: i64) -> Now {
    Now {
        instant: now().instant + Duration::hours(hours),
        ..now()
    }
}

struct Kept {
    folder: tempfile::TempDir,
    career: Career,
    lead: LeadId,
}

fn kept() -> Kept {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(&folder.path().join("career"), now()).expect("opens");
    let draft = LeadDraft {
        title: "Night baker".to_owned(),
        ..LeadDraft::default()
    };
    let lead = record::save(&mut career, None, draft, now()).expect("it fits");
    Kept {
        folder,
        career,
        lead,
    }
}

impl Kept {
    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path
    }

    fn attach(&mut self, name: &str, bytes: &[u8]) -> Result<LeadAttachmentId> {
        let path = self.file(name, bytes);
        self.career.attach_file(self.lead, &path, now())
    }

    fn names(&self) -> Vec<String> {
        let all = self
            .career
            .lead_attachments(self.lead, now())
            .expect("a list");
        all.attachments.into_iter().map(|one| one.name).collect()
    }
}

#[test]
fn a_copy_stays_when_the_original_goes() {
    let mut kept = kept();
    let id = kept.attach("cv.pdf", b"a CV").expect("it is kept");
    std::fs::remove_file(kept.folder.path().join("cv.pdf")).expect("gone");
    let file = kept.career.attachment_file(id).expect("it is there");
    assert_eq!(std::fs::read(&file).expect("readable"), b"a CV");
    assert!(
        file.ends_with(format!("attachments/{id}/cv.pdf")),
        "{file:?}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file)
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "for its owner alone");
    }
}

#[test]
fn the_same_file_is_kept_once_and_bad_ones_are_told() {
    let mut kept = kept();
    kept.attach("cv.pdf", b"a CV").expect("it is kept");
    let (field, sentence) = fault(kept.attach("copy of cv.pdf", b"a CV"));
    assert_eq!(field, "path");
    assert!(sentence.contains("cv.pdf"), "{sentence}");
    assert_eq!(fault(kept.attach("empty.txt", b"")).0, "path");
    let film = vec![1; ATTACHMENT_MAX + 1];
    assert!(fault(kept.attach("film.mp4", &film)).1.contains("20 MB"));
    let lead = kept.lead;
    let folder = kept.folder.path().to_owned();
    assert_eq!(
        fault(kept.career.attach_file(lead, &folder, now())).0,
        "path"
    );
    assert_eq!(kept.names(), ["cv.pdf"]);
}

#[test]
fn undo_and_the_bin_leave_the_file_until_the_bin_is_emptied_and_the_book_opened_again() {
    let mut kept = kept();
    let id = kept.attach("cv.pdf", b"a CV").expect("it is kept");
    kept.career.bin_attachment(id, now()).expect("to the bin");
    assert_eq!(kept.names(), Vec::<String>::new());
    kept.career.undo().expect("back");
    assert_eq!(kept.names(), ["cv.pdf"]);
    kept.career.bin_attachment(id, now()).expect("to the bin");
    kept.career
        .restore(BinKind::Attachment, &id.to_string(), now())
        .expect("out of the bin");
    kept.career.bin_attachment(id, now()).expect("to the bin");
    kept.career.empty_bin(now()).expect("emptied");
    kept.career.undo().expect("undo brings it back");
    assert_eq!(
        std::fs::read(kept.career.attachment_file(id).expect("with its file")).expect("readable"),
        b"a CV"
    );
    kept.career.redo().expect("and away again");
    let folder = kept.folder.path().join("career");
    let file = place(&folder, id, "cv.pdf");
    assert!(file.is_file(), "undo could still bring it back");
    drop(kept.career);
    let conn = rusqlite::Connection::open(folder.join("career.db")).expect("opens");
    sweep(&conn, &folder, after(23));
    assert!(
        file.is_file(),
        "the program that emptied the bin may still undo it"
    );
    sweep(&conn, &folder, after(24));
    assert!(!file.exists(), "its row is gone for good");
}

#[test]
fn what_an_older_book_does_not_know_stays_for_the_newer_one() {
    let mut kept = kept();
    let id = kept.attach("cv.pdf", b"a CV").expect("it is kept");
    let folder = kept.folder.path().join("career");
    let older = Career::in_memory(now()).expect("opens");
    sweep(older.read(), &folder, after(24 * 365));
    assert!(
        place(&folder, id, "cv.pdf").is_file(),
        "going back to a backup loses no file"
    );
}

#[test]
fn what_is_kept_is_never_swept() {
    let mut kept = kept();
    let id = kept.attach("cv.pdf", b"a CV").expect("it is kept");
    kept.career.bin_attachment(id, now()).expect("to the bin");
    let folder = kept.folder.path().join("career");
    sweep(kept.career.read(), &folder, after(24 * 365));
    assert!(
        place(&folder, id, "cv.pdf").is_file(),
        "the bin still holds it"
    );
}

#[test]
fn one_that_vanished_says_so_and_what_to_do() {
    let mut kept = kept();
    let id = kept.attach("cv.pdf", b"a CV").expect("it is kept");
    let file = kept.career.attachment_file(id).expect("there");
    std::fs::remove_file(file).expect("gone");
    let all = kept
        .career
        .lead_attachments(kept.lead, now())
        .expect("a list");
    assert!(all.attachments[0].vanished.contains("cv.pdf"));
    let refused = kept.career.attachment_file(id).expect_err("it is gone");
    assert!(matches!(refused, Error::NotNow(_)), "{refused:?}");
}

#[test]
fn an_export_carries_them() {
    let mut kept = kept();
    let id = kept.attach("cv.pdf", b"a CV").expect("it is kept");
    let into = kept.folder.path().join("out");
    let exported = kept
        .career
        .export(&into, now(), &Unwatched)
        .expect("exported");
    let name = format!("attachments/{id}/cv.pdf");
    assert!(
        exported.files.contains(&"attachments/".to_owned()),
        "{:?}",
        exported.files
    );
    let copy = Path::new(&exported.folder).join(name);
    assert_eq!(std::fs::read(copy).expect("readable"), b"a CV");
}

proptest! {
    #[test]
    fn every_name_is_only_a_name(name in "\\PC{0,200}") {
        let safe = safe_name(&name);
        prop_assert!(!safe.is_empty() && safe.len() <= NAME_MAX);
        prop_assert!(!safe.contains(['/', '\\', ':', '\0']) && safe != "." && safe != "..");
        prop_assert!(!safe.starts_with('.') && !safe.ends_with([' ', '.']));
        prop_assert_eq!(Path::new(&safe).file_name().and_then(|one| one.to_str()), Some(safe.as_str()));
    }
}
