//! A folder that is not as it was written: one sentence, and nothing is changed.

use super::*;

/// A folder and an empty career, whose bytes are compared.
struct Tried {
    sample: Sample,
    folder: PathBuf,
    data: PathBuf,
}

impl Tried {
    fn new() -> Self {
        let sample = Sample::new();
        let (folder, data) = (sample.export(), sample.elsewhere());
        Self {
            sample,
            folder,
            data,
        }
    }

    /// Tries to take the folder in, expects one sentence, and that the data folder is as it was.
    fn refused(&self) -> String {
        let before = self.listing();
        let (field, sentence) = fault(take(&self.folder, &self.data));
        assert_eq!(field, "path", "{sentence}");
        assert!(sentence.ends_with('.'), "{sentence}");
        assert_eq!(self.listing(), before, "nothing is changed: {sentence}");
        sentence
    }

    fn listing(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut all = Vec::new();
        walk(&self.data, &mut all);
        all.sort();
        all.into_iter()
            .map(|path| {
                let bytes = std::fs::read(&path).unwrap_or_default();
                (path, bytes)
            })
            .collect()
    }

    fn manifest(&self) -> serde_json::Value {
        let text = std::fs::read(self.folder.join(MANIFEST)).expect("a manifest");
        serde_json::from_slice(&text).expect("JSON")
    }

    fn write_manifest(&self, manifest: &serde_json::Value) {
        std::fs::write(self.folder.join(MANIFEST), manifest.to_string()).expect("written");
    }

    /// Takes the length and hash of a file out of the manifest, as whoever edits it on purpose does.
    fn let_edit(&self, file: &str) {
        let mut manifest = self.manifest();
        for listed in manifest["tables"].as_array_mut().expect("a list") {
            if listed["file"] == file {
                let listed = listed.as_object_mut().expect("an object");
                listed.remove("sha256");
                listed.remove("bytes");
                listed.remove("rows");
            }
        }
        self.write_manifest(&manifest);
    }
}

#[test]
fn a_file_that_is_missing_cut_short_or_changed_is_named() {
    let tried = Tried::new();
    for file in [
        "json/person.json".to_owned(),
        "json/touch.json".to_owned(),
        format!("attachments/{}/letter _b_.txt", tried.sample.attached),
    ] {
        let path = tried.folder.join(&file);
        let whole = std::fs::read(&path).expect("bytes");
        std::fs::write(&path, &whole[..whole.len() / 2]).expect("cut short");
        assert!(tried.refused().contains(&file), "cut short");
        let mut other = whole.clone();
        other[3] ^= 1;
        std::fs::write(&path, &other).expect("changed");
        assert!(tried.refused().contains(&file), "changed");
        std::fs::remove_file(&path).expect("gone");
        assert!(tried.refused().contains("is missing"), "missing");
        std::fs::write(&path, whole).expect("back");
    }
    std::fs::remove_file(tried.folder.join(MANIFEST)).expect("gone");
    assert!(!is_one(&tried.folder));
    assert!(tried.refused().contains("no fairlead.json"));
}

#[test]
fn a_manifest_that_is_not_as_it_was_is_named() {
    let tried = Tried::new();
    let whole = std::fs::read(tried.folder.join(MANIFEST)).expect("bytes");
    let write = |bytes: &[u8]| std::fs::write(tried.folder.join(MANIFEST), bytes).expect("written");
    for bytes in [
        &whole[..whole.len() / 2],
        b"",
        b"\0\0\0\0",
        b"\xff\xfe{}",
        b"[1, 2]",
        b"{\"layout\": 1}",
        b"{\"layout\": 0, \"format\": 0}",
    ] {
        write(bytes);
        assert!(tried.refused().contains("fairlead.json"));
    }
    let nested = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    write(nested.as_bytes());
    tried.refused();
    write(&whole);
    let mut manifest = tried.manifest();
    manifest["tables"].as_array_mut().expect("a list").remove(0);
    tried.write_manifest(&manifest);
    assert!(
        tried.refused().contains("fairlead.json"),
        "a table is not listed"
    );
    write(&whole);
    for path in [
        "../../etc/passwd",
        "/etc/passwd",
        "attachments/../career.db",
    ] {
        let mut manifest = tried.manifest();
        manifest["attachments"][0] = serde_json::json!({ "file": path });
        tried.write_manifest(&manifest);
        tried.refused();
        write(&whole);
    }
}

#[test]
fn a_newer_folder_is_left_to_a_newer_program() {
    let tried = Tried::new();
    for (key, value) in [("layout", 2), ("format", 1000)] {
        let mut manifest = tried.manifest();
        let before = manifest[key].take();
        manifest[key] = value.into();
        manifest["tables"] = serde_json::json!("whatever a newer one says");
        let kept = tried.manifest();
        tried.write_manifest(&manifest);
        assert!(
            tried.refused().contains("newer Fairlead"),
            "{key} was {before}"
        );
        tried.write_manifest(&kept);
    }
}

#[test]
fn a_row_that_does_not_fit_is_named_with_its_file() {
    let tried = Tried::new();
    let file = "json/person.json";
    tried.let_edit(file);
    let path = tried.folder.join(file);
    let whole = std::fs::read_to_string(&path).expect("text");
    let write = |text: String| std::fs::write(&path, text).expect("written");
    for (text, says) in [
        (
            whole.replace("\"ring\":\"team\"", "\"ring\":\"moon\""),
            "Row ",
        ),
        (whole.replacen("\"name\":\"", "\"nom\":\"", 1), "Row 1 "),
        (
            whole.replacen("\"name\":\"", "\"name\":\"a\\u0000", 1),
            "Row 1 ",
        ),
        (whole.replacen("\"n\":1,", "\"n\":1.5,", 1), "Row 1 "),
        (whole.replacen("\"n\":1,", "\"n\":{\"a\":1},", 1), "Row 1 "),
        (
            whole.replacen("\"n\":1,", "\"n\":1,\"extra\":1,", 1),
            "Row 1 ",
        ),
        (whole.replacen("[\n", "[\n{},\n", 1), "Row 1 "),
        (format!("{whole}{whole}"), "no list of rows"),
        (whole.replacen(']', "", 1), "no list of rows"),
        ("{}".to_owned(), "no list of rows"),
        (format!("[{}", "[".repeat(200_000)), "no list of rows"),
        ("[]".to_owned(), "names something"),
    ] {
        write(text);
        let sentence = tried.refused();
        assert!(sentence.contains(says), "{sentence}");
    }
    write(whole.replace("Ada Example", "Ada Renamed"));
    take(&tried.folder, &tried.data).expect("what was edited on purpose comes in");
    let back = Career::open(&tried.data, now()).expect("opens");
    assert!(
        all_rows(back.read())
            .iter()
            .any(|row| row.contains("Ada Renamed"))
    );
}

#[test]
fn who_stops_it_finds_everything_as_it_was() {
    let tried = Tried::new();
    let before = tried.listing();
    for after in [0, 3, 100] {
        let stopped = Built::from(&tried.folder, &tried.data, now(), &Stops(Cell::new(after)));
        assert!(matches!(stopped, Err(Error::NotNow(_))), "after {after}");
        assert_eq!(tried.listing(), before);
    }
}
