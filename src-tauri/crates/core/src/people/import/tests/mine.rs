//! Claims about what an export says of me, and about those who moved.

use super::*;

use crate::people::membership::{MembershipDraft, of};

const POSITIONS: &str = "Company Name,Title,Description,Location,Started On,Finished On\n\
    Harbour Fixtures,Engineer,,London,Mar 2021,\nSample Works,Clerk,,,2018,Feb 2021\n";
const PROFILE: &str = "First Name,Last Name,Headline,Industry,Geo Location\nRobin,Example,Builds harbours,Software,London\n";

fn export(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("written");
    }
    folder
}

fn mine(career: &Career) -> Vec<MembershipDraft> {
    let rows = of(career.read(), None).expect("mine");
    rows.into_iter().map(|row| row.draft).collect()
}

fn outcomes(report: &ImportReport) -> Vec<MineOutcome> {
    report.mine.rows.iter().map(|row| row.outcome).collect()
}

#[test]
fn an_export_without_connections_brings_my_own_history_once() {
    let mut career = career();
    let folder = export(&[("Positions.csv", POSITIONS), ("Profile.csv", PROFILE)]);
    let before = all_rows(career.read());
    let dry = career.preview_import(folder.path(), now()).expect("looked");
    assert_eq!(all_rows(career.read()), before, "a dry run writes nothing");
    let done = import(&mut career, folder.path());
    assert_eq!(dry, done, "the dry run says what comes");
    assert_eq!(outcomes(&done), [MineOutcome::New, MineOutcome::New]);
    assert_eq!(done.mine.rows[1].when, "2018 to February 2021");
    assert_eq!(done.mine.filled.len(), 3, "{:?}", done.mine.filled);
    let me = career.settings().expect("settings").me;
    assert_eq!(
        (
            me.name.as_str(),
            me.role.as_str(),
            me.organisation.as_str(),
            me.place.as_str()
        ),
        ("Robin Example", "Engineer", "Harbour Fixtures", "London")
    );
    let again = import(&mut career, folder.path());
    assert_eq!(outcomes(&again), [MineOutcome::Known, MineOutcome::Known]);
    assert!(again.mine.filled.is_empty());
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Brought 5 entries of your own history"),
        "the second left nothing to undo"
    );
    career.undo().expect("undone");
    assert_eq!(all_rows(career.read()), before);
}

#[test]
fn what_i_wrote_of_myself_stays_and_gaps_are_filled() {
    let mut career = career();
    let patch = serde_json::json!({ "me": { "name": "R. E.", "role": "Engineer", "organisation": "Harbour Fixtures Ltd" } });
    career
        .change_settings(patch.as_object().expect("an object"), now())
        .expect("it fits");
    let folder = export(&[("Positions.csv", POSITIONS), ("Profile.csv", PROFILE)]);
    let done = import(&mut career, folder.path());
    assert_eq!(outcomes(&done), [MineOutcome::Filled, MineOutcome::New]);
    let me = career.settings().expect("settings").me;
    assert_eq!(
        (me.name.as_str(), me.organisation.as_str()),
        ("R. E.", "Harbour Fixtures Ltd")
    );
    assert_eq!(mine(&career)[0].from_on, "2021-03");
}

#[test]
fn a_role_that_i_threw_away_does_not_come_back() {
    let mut career = career();
    let folder = export(&[("Positions.csv", POSITIONS)]);
    import(&mut career, folder.path());
    let id = of(career.read(), None).expect("mine")[1].id;
    career
        .bin_record(
            crate::journey::records::RecordKind::Membership,
            &id.to_string(),
            now(),
        )
        .expect("in the bin");
    let again = import(&mut career, folder.path());
    assert_eq!(outcomes(&again), [MineOutcome::Known, MineOutcome::InBin]);
}

#[test]
fn who_moved_leaves_one_place_and_comes_to_another() {
    let mut career = career();
    let row = |company: &str| {
        linkedin(&[&format!(
            "Ada,Example,https://www.linkedin.com/in/ada-example,,{company},Engineer,02 Mar 2024"
        )])
    };
    career
        .import_people(row("Acme").path(), &[], now())
        .expect("brought");
    career
        .import_people(row("Globex").path(), &[], later(40))
        .expect("brought");
    let id = career
        .same_name("Ada Example")
        .expect("a look")
        .expect("there");
    let rows = of(career.read(), Some(id)).expect("theirs");
    let said: Vec<_> = rows
        .iter()
        .map(|row| {
            let draft = &row.draft;
            (
                draft.organisation.as_str(),
                draft.from_on.as_str(),
                draft.until_on.as_str(),
                draft.over,
            )
        })
        .collect();
    assert_eq!(
        said,
        [("Globex", "2026", "", false), ("Acme", "", "2026", true)],
        "between March and April of 2026"
    );
}
