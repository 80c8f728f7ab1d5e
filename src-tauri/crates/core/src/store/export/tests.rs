use std::path::Path;

use super::*;
use crate::people::fixture::*;
use crate::people::import::Unwatched;

#[test]
fn an_export_holds_everyone_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = career();
    crate::demo::fill(&mut career, now()).expect("the sample");
    let gone = add(&mut career, "Grace Gone");
    career.bin_people(&[gone], now()).expect("there");
    let exported = career
        .export(folder.path(), now(), &Unwatched)
        .expect("exported");
    assert_eq!(exported.people, 18, "those in the bin stay there");
    let read = |name: &str| {
        std::fs::read_to_string(Path::new(&exported.folder).join(name)).expect("a file")
    };

    let cards =
        fairlead_interop::read("people.vcf", read("people.vcf").as_bytes()).expect("vCards");
    assert_eq!(
        (
            cards.people.len(),
            cards.skipped.len(),
            cards.warnings.len()
        ),
        (18, 0, 0),
        "every card reads back"
    );
    let mut written = career.everybody().expect("everybody");
    for (card, person) in cards.people.iter().zip(&mut written) {
        person.row = card.row;
        assert_eq!(card, person, "word for word");
    }

    let json: Vec<serde_json::Map<String, Value>> =
        serde_json::from_str(&read("json/person.json")).expect("JSON");
    assert_eq!(json.len(), 19, "with every row, the bin included");
    let touches: Vec<Value> = serde_json::from_str(&read("json/touch.json")).expect("JSON");
    assert_eq!(touches.len(), 26, "and everything that was said");

    let copy = Path::new(&exported.folder).join("career.db");
    assert_eq!(
        crate::store::backup::verify(&copy).expect("sound"),
        18,
        "the copy is a career of its own"
    );
    assert_eq!(
        read("people.csv").matches("\r\n").count(),
        19,
        "a heading and a row each"
    );
}

#[test]
fn no_cell_is_a_formula() {
    for (cell, written) in [
        ("=1+1", "\"'=1+1\""),
        ("+1+cmd|' /C calc'!A0", "\"'+1+cmd|' /C calc'!A0\""),
        ("-2", "\"'-2\""),
        ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("\t=1", "\"'\t=1\""),
        ("\r=1", "\"'\r=1\""),
        ("\n=1", "\"'\n=1\""),
        ("＝1+1", "\"'＝1+1\""),
        ("'=1", "\"''=1\""),
        ("+44 (0)20 7946-0123", "\"+44 (0)20 7946-0123\""),
        ("Sample \"Sons\", Ltd", "\"Sample \"\"Sons\"\", Ltd\""),
        ("", "\"\""),
    ] {
        assert_eq!(
            String::from_utf8_lossy(&fairlead_interop::leads::csv(
                &[],
                &[vec![cell.to_owned()]],
                Mark::Without
            )),
            format!("\r\n{written}\r\n"),
            "{cell:?} is text, whatever a spreadsheet thinks"
        );
    }
}

#[test]
fn an_export_goes_only_where_there_is_a_folder() {
    let (field, sentence) = fault(career().export(Path::new("/nowhere/at/all"), now(), &Unwatched));
    assert_eq!(field, "folder", "{sentence}");
}

#[test]
fn an_export_makes_its_folder_where_it_can_and_says_where_it_cannot() {
    let around = tempfile::tempdir().expect("a folder");
    let career = career();
    let wanted = around.path().join("exports");
    let exported = career
        .export(&wanted, now(), &Unwatched)
        .expect("the folder is made");
    assert!(Path::new(&exported.folder).starts_with(&wanted));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = wanted.metadata().expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "readable by its owner only");
    }
    let refused = |path: &Path| match career.export(path, now(), &Unwatched) {
        Err(Error::Invalid { field, message }) => (field, message),
        other => panic!("{other:?} says nothing"),
    };
    let far = around.path().join("not/there");
    let (field, message) = refused(&far);
    assert_eq!(field, "folder");
    assert!(message.starts_with("There is no folder"), "{message}");
    assert!(!far.exists(), "nothing was made");
    let file = around.path().join("file.txt");
    std::fs::write(&file, "mine").expect("written");
    let (_, message) = refused(&file);
    assert!(message.contains("is not a folder"), "{message}");
}
