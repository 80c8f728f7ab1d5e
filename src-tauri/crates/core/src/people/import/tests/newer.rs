//! Claims about a newer export.

use super::*;

use crate::people::milestone::MilestoneKind;

fn export(folder: &tempfile::TempDir, name: &str, rows: &[(&str, &str, &str)]) -> PathBuf {
    let path = folder.path().join(name);
    let mut text =
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n".to_owned();
    for (given, company, position) in rows {
        text.push_str(&format!(
            "{given},Example,https://www.linkedin.com/in/{given}-example,,{company},{position},02 Mar 2024\n"
        ));
    }
    std::fs::write(&path, text).expect("written");
    path
}

#[test]
fn a_newer_export_says_who_moved_and_keeps_it_as_news() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = career();
    let old = export(
        &folder,
        "Connections.csv",
        &[("Ada", "Acme", "Engineer"), ("Alan", "Acme", "Editor")],
    );
    career.import_people(&old, &[], now()).expect("brought");
    let new = export(
        &folder,
        "newer.csv",
        &[("Ada", "Globex", "Engineer"), ("Alan", "Acme", "Head")],
    );
    let dry = career.preview_import(&new, later(30)).expect("looked");
    let done = career.import_people(&new, &[], later(30)).expect("brought");
    assert_eq!(dry, done, "the dry run says what comes");
    assert_eq!((done.create, done.merge, done.skip), (0, 2, 0));
    let change = |field, from: &str, to: &str| ImportMove {
        field,
        from: from.to_owned(),
        to: to.to_owned(),
    };
    assert_eq!(
        done.lines[0].moves,
        [change(MovedField::Organisation, "Acme", "Globex")]
    );
    assert_eq!(
        done.lines[1].moves,
        [change(MovedField::Title, "Editor", "Head")]
    );
    let news = career
        .to_congratulate(0, 10, later(30))
        .expect("listed")
        .rows;
    let of = |name: &str| news.iter().find(|row| row.name == name).expect("listed");
    let ada = of("Ada Example");
    assert_eq!(
        (ada.what, ada.note.as_str()),
        (MilestoneKind::NewJob, "Moved from Acme to Globex.")
    );
    assert_eq!(ada.on, later(30).today(), "dated by the import");
    assert_eq!(of("Alan Example").note, "Was Editor, is now Head.");
    assert_eq!(
        career
            .person(ada.person_id, now())
            .expect("there")
            .draft
            .organisation,
        "Globex"
    );
    let again = career.import_people(&new, &[], later(31)).expect("brought");
    assert_eq!((again.merge, again.skip), (0, 2), "twice is once");
}

#[test]
fn what_a_person_wrote_is_never_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = career();
    let old = export(&folder, "Connections.csv", &[("Ada", "Acme", "Engineer")]);
    career.import_people(&old, &[], now()).expect("brought");
    let id = career.search("Ada", 1, now()).expect("found")[0].id;
    let mut draft = career.person(id, now()).expect("there").draft;
    draft.organisation = "Acme Research".to_owned();
    career.edit_person(id, draft, now()).expect("edited");
    let new = export(&folder, "newer.csv", &[("Ada", "Globex", "Head")]);
    let done = career.import_people(&new, &[], later(30)).expect("brought");
    assert_eq!(
        done.lines[0].moves.len(),
        1,
        "the title was still the file's"
    );
    let draft = career.person(id, now()).expect("there").draft;
    assert_eq!(
        (&*draft.organisation, &*draft.title),
        ("Acme Research", "Head")
    );
}

#[test]
fn of_two_rows_of_one_file_neither_is_the_newer() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = career();
    let twice = export(
        &folder,
        "Connections.csv",
        &[("Ada", "Acme", "Engineer"), ("Ada", "Globex", "Head")],
    );
    for _ in 0..2 {
        let done = career.import_people(&twice, &[], now()).expect("brought");
        assert!(done.lines.iter().all(|line| line.moves.is_empty()));
    }
}
