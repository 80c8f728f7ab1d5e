//! By example: what each row becomes, and why.

use super::*;
use crate::people::bin::BinKind;

const EVERY_FIXTURE: [&str; 13] = [
    "linkedin-2019.csv",
    "linkedin-2022.csv",
    "linkedin-2024.csv",
    "linkedin-excel.csv",
    "linkedin-export.zip",
    "android-2.1.vcf",
    "apple-3.0.vcf",
    "google-3.0.vcf",
    "outlook-2.1.vcf",
    "version-4.0.vcf",
    "google-new.csv",
    "outlook-german.csv",
    "monica.json",
];

#[test]
fn a_dry_run_counts_what_the_real_one_does_and_writes_nothing() {
    for name in EVERY_FIXTURE {
        let mut career = career();
        add(&mut career, "Grace Sample");
        let before = all_rows(career.read());
        let label = career.undo_label();
        let dry = career
            .preview_import(&fixture(name), now())
            .expect("people");
        assert_eq!(
            all_rows(career.read()),
            before,
            "{name}: a dry run writes nothing"
        );
        assert_eq!(
            career.undo_label(),
            label,
            "{name}: nor is there a step to undo"
        );
        let real = import(&mut career, &fixture(name));
        assert_eq!(
            counts(&dry),
            counts(&real),
            "{name}: the counts are the same"
        );
        assert_eq!(reasons(&dry), reasons(&real), "{name}: row by row");
        assert!(real.create + real.review > 0, "{name}: and somebody came");
    }
}

#[test]
fn importing_twice_changes_nothing() {
    for name in EVERY_FIXTURE {
        let mut career = career();
        let first = import(&mut career, &fixture(name));
        let rows = all_rows(career.read());
        let label = career.undo_label();
        let second = import(&mut career, &fixture(name));
        assert_eq!(all_rows(career.read()), rows, "{name}: no row of any table");
        assert_eq!(
            counts(&second),
            (0, 0, 0, first.rows),
            "{name}: every row is known"
        );
        assert_eq!(
            career.undo_label(),
            label,
            "{name}: there is no step that did nothing"
        );
    }
}

#[test]
fn all_files_together_know_who_is_who() {
    let mut career = career();
    for _ in 0..2 {
        for name in EVERY_FIXTURE {
            import(&mut career, &fixture(name));
        }
    }
    let everyone = names(&career);
    let of = |name: &str| everyone.iter().filter(|one| one.contains(name)).count();
    assert_eq!(
        of("Ada"),
        1,
        "one Ada, whatever file she stands in: {everyone:?}"
    );
    assert_eq!(of("Jürgen"), 1, "one Jürgen: {everyone:?}");
}

#[test]
fn an_import_is_one_step_and_creates_no_reminders() {
    let mut career = career();
    add(&mut career, "Linus Placeholder");
    let rows = |career: &Career| -> Vec<String> {
        all_rows(career.read())
            .into_iter()
            .filter(|row| !row.starts_with("person_search"))
            .collect()
    };
    let before = rows(&career);
    let report = import(&mut career, &fixture("linkedin-2024.csv"));
    assert!(report.create > 1, "several people came");
    let reminders: i64 = career
        .read()
        .query_row(
            "SELECT (SELECT count(*) FROM reminder) + (SELECT count(*) FROM block)",
            [],
            |row| row.get(0),
        )
        .expect("counts");
    assert_eq!(reminders, 0, "nobody asked for reminders");
    assert_eq!(
        career.people_counts(now()).expect("counts").by_state.len(),
        1,
        "and nobody has a rhythm"
    );
    career.undo().expect("undo");
    assert_eq!(rows(&career), before, "undo takes all of them back");
    career.redo().expect("redo");
    assert_eq!(
        names(&career).len(),
        1 + report.create,
        "and redo brings them again"
    );
}

#[test]
fn what_was_edited_is_never_overwritten() {
    let mut career = career();
    import(&mut career, &fixture("linkedin-2024.csv"));
    let id = career
        .same_name("Ada Example")
        .expect("a look")
        .expect("there");
    let edited = PersonDraft {
        name: "Ada King".into(),
        organisation: "Her Own Works".into(),
        title: "Founder".into(),
        notes: "Prefers letters.".into(),
        met_on: Some(day("2001-01-01")),
        ..career.person(id, now()).expect("there").draft
    };
    career.edit_person(id, edited.clone(), now()).expect("fits");
    for name in ["linkedin-2024.csv", "linkedin-excel.csv"] {
        import(&mut career, &fixture(name));
        assert_eq!(
            career.person(id, now()).expect("there").draft,
            PersonDraft {
                given: "Ada".into(),
                family: "Example".into(),
                ..edited.clone()
            },
            "{name}: her profile says who she is, her fields are mine"
        );
    }
    let card = vcard(&[
        "FN:Ada Example\r\nEMAIL:ada@example.org\r\nORG:Example Engines\r\nNOTE:Older note\r\nBDAY:1970-12-10",
    ]);
    let report = import(&mut career, card.path());
    assert_eq!(
        report.lines[0].outcome,
        ImportOutcome::Review,
        "the name is another: a person judges"
    );
    let choice = ReviewChoice {
        row: report.lines[0].row,
        person_id: Some(id),
    };
    let report = career
        .import_people(card.path(), &[choice], now())
        .expect("people");
    assert_eq!(
        report.lines[0].gains,
        ["birthday"],
        "only what was empty is filled"
    );
    assert_eq!(
        career.person(id, now()).expect("there").draft.notes,
        "Prefers letters.",
        "what stood there stays"
    );
}

#[test]
fn a_newer_export_only_adds_what_was_missing() {
    let mut career = career();
    let old = file(
        ".csv",
        "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Example,,Example Engines,,08 Feb 2019\n",
    );
    import(&mut career, old.path());
    let new = linkedin(&[
        "Ada,Example,https://www.linkedin.com/in/ada-example,ada@example.org,Example Engines,Analyst,08 Feb 2019",
    ]);
    let report = import(&mut career, new.path());
    assert_eq!(counts(&report), (0, 1, 0, 0), "the same connection");
    assert_eq!(
        report.lines[0].gains,
        ["title", "contact_points"],
        "with more known about it"
    );
    let newest = linkedin(&[
        "Ada,Example,https://www.linkedin.com/in/ada-example,ada@example.org,Sample Works,Director,08 Feb 2019",
    ]);
    assert_eq!(
        counts(&import(&mut career, newest.path())),
        (0, 1, 0, 0),
        "she moved"
    );
    assert_eq!(
        draft(&career, "Ada Example").organisation,
        "Sample Works",
        "what the source said itself it may say anew"
    );
}

#[test]
fn a_row_that_shares_a_name_waits_until_it_is_judged() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let row = linkedin(&[
        "Ada,Example,https://www.linkedin.com/in/ada-example,,Example Engines,Analyst,08 Feb 2019",
    ]);
    let report = import(&mut career, row.path());
    assert_eq!(
        counts(&report),
        (0, 0, 1, 0),
        "nothing but the name says that it is her"
    );
    assert_eq!(
        report.lines[0].matches[0].id, ada,
        "she is named as a candidate"
    );
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Added Ada Example"),
        "and it was left out"
    );
    let judged = |person_id| [ReviewChoice { row: 1, person_id }];

    let report = career
        .import_people(row.path(), &judged(Some(ada)), now())
        .expect("people");
    assert_eq!(
        (counts(&report), reasons(&report)),
        ((0, 1, 0, 0), vec![ImportReason::JudgedSame]),
        "judged the same, it is added to her"
    );
    assert_eq!(
        draft(&career, "Ada Example").title,
        "Analyst",
        "with what was missing"
    );
    career.undo().expect("undo");

    let report = career
        .import_people(row.path(), &judged(None), now())
        .expect("people");
    assert_eq!(
        (counts(&report), reasons(&report)),
        ((1, 0, 0, 0), vec![ImportReason::JudgedNew]),
        "judged new, it is someone else"
    );
    assert_eq!(names(&career).len(), 2, "of the same name");
    assert_eq!(
        counts(&import(&mut career, row.path())),
        (0, 0, 0, 1),
        "a judgement is asked for once"
    );
}

#[test]
fn two_profiles_with_one_name_are_two_people() {
    let mut career = career();
    let rows = linkedin(&[
        "Ada,Example,https://www.linkedin.com/in/ada-example,,Example Engines,Analyst,08 Feb 2019",
        "Ada,Example,https://www.linkedin.com/in/ada-example-2,,Example Engines,Analyst,09 Feb 2019",
    ]);
    assert_eq!(
        counts(&import(&mut career, rows.path())),
        (2, 0, 0, 0),
        "in one file"
    );
    let third = linkedin(&[
        "Ada,Example,https://www.linkedin.com/in/ada-example-3,,Example Engines,Analyst,08 Feb 2019",
    ]);
    assert_eq!(
        counts(&import(&mut career, third.path())),
        (1, 0, 0, 0),
        "and in another"
    );
}

#[test]
fn linkedin_lists_every_connection_once() {
    let mut career = career();
    let rows = file(
        ".csv",
        "First Name,Last Name,Email Address,Company,Position,Connected On\n\
         Ada,Example,,Example Engines,Analyst,08 Feb 2019\n\
         Ada,Example,,Example Engines,Analyst,17 Nov 2018\n",
    );
    assert_eq!(
        counts(&import(&mut career, rows.path())),
        (2, 0, 0, 0),
        "two dates are two connections"
    );
    let with_profile = linkedin(&[
        "Ada,Example,https://www.linkedin.com/in/ada-example,,Example Engines,Analyst,17 Nov 2018",
    ]);
    let report = import(&mut career, with_profile.path());
    assert_eq!(
        (counts(&report), reasons(&report)),
        ((0, 1, 0, 0), vec![ImportReason::SameNameAndOrganisation]),
        "and the date says which of them"
    );
}

#[test]
fn the_same_person_twice_in_one_file_is_one_person() {
    let mut career = career();
    let cards = vcard(&[
        "FN:Ada Example\r\nORG:Example Engines\r\nEMAIL:ada@example.org",
        "FN:Ada Example\r\nORG:Example Engines Ltd\r\nTEL:+44 20 7946 0123",
        "FN:Dr. Ada Example\r\nEMAIL:ADA@example.org\r\nTITLE:Analyst",
    ]);
    let report = import(&mut career, cards.path());
    assert_eq!(
        (counts(&report), reasons(&report)),
        (
            (1, 0, 0, 2),
            vec![
                ImportReason::New,
                ImportReason::SameInFile,
                ImportReason::SameInFile
            ]
        ),
        "two of three repeat the first"
    );
    let ada = draft(&career, "Ada Example");
    assert_eq!(
        (ada.contact_points.len(), ada.title.as_str()),
        (2, "Analyst"),
        "and what they add is kept"
    );
}

#[test]
fn people_who_share_a_telephone_or_a_mailbox_stay_apart() {
    let mut career = career();
    let cards = vcard(&[
        "FN:Ada Example\r\nTEL:+44 20 7946 0000\r\nEMAIL:family@example.org",
        "FN:Grace Sample\r\nTEL:+44 20 7946 0000",
        "FN:Alan Example\r\nEMAIL:family@example.org",
    ]);
    assert_eq!(
        counts(&import(&mut career, cards.path())),
        (3, 0, 0, 0),
        "nobody is swallowed by a shared address"
    );
    assert_eq!(
        counts(&import(&mut career, cards.path())),
        (0, 0, 0, 3),
        "nor the next time"
    );
    let later = vcard(&["FN:Edith Example\r\nEMAIL:family@example.org"]);
    let report = import(&mut career, later.path());
    assert_eq!(
        (counts(&report), reasons(&report)),
        ((0, 0, 1, 0), vec![ImportReason::SameEmail]),
        "a new name for a known mailbox is a person's to judge"
    );
}

#[test]
fn a_profile_made_of_digits_is_no_telephone() {
    let mut career = career();
    let digits = linkedin(&["Ada,Example,https://www.linkedin.com/in/5550100199,,,,08 Feb 2019"]);
    import(&mut career, digits.path());
    let phone = vcard(&["FN:Ada\r\nTEL:(555) 010-0199"]);
    assert_eq!(
        counts(&import(&mut career, phone.path())),
        (1, 0, 0, 0),
        "only like is compared with like"
    );
}

#[test]
fn someone_in_the_bin_is_not_brought_back() {
    let mut career = career();
    import(&mut career, &fixture("linkedin-2019.csv"));
    let ada = career
        .same_name("Ada Example")
        .expect("a look")
        .expect("there");
    career.bin_people(&[ada], now()).expect("there");
    for name in ["linkedin-2019.csv", "linkedin-2024.csv", "apple-3.0.vcf"] {
        let report = import(&mut career, &fixture(name));
        let row = report
            .lines
            .iter()
            .find(|line| line.name.contains("Ada"))
            .expect("her row");
        assert_eq!(
            (row.outcome, row.reason),
            (ImportOutcome::Skip, ImportReason::InBin),
            "{name}: she was put there on purpose"
        );
        assert_eq!(
            career.same_name("Ada Example").expect("a look"),
            None,
            "{name}: and stays there"
        );
    }
    career
        .restore(BinKind::Person, &ada.to_string(), now())
        .expect("in the bin");
    assert_eq!(
        counts(&import(&mut career, &fixture("linkedin-2024.csv"))).0,
        0,
        "out of the bin she is known again"
    );
}

#[test]
fn our_own_export_brings_nobody_twice() {
    let mut career = career();
    crate::demo::fill(&mut career, now()).expect("the sample");
    let folder = tempfile::tempdir().expect("a folder");
    let exported = career
        .export(folder.path(), now(), &Unwatched)
        .expect("exported");
    let report = import(&mut career, &Path::new(&exported.folder).join("people.vcf"));
    assert_eq!(
        counts(&report),
        (0, 0, 0, 18),
        "everyone is known by their own id and nothing is new"
    );
}

#[test]
fn a_file_with_rows_but_no_people_fails_loudly() {
    let mut career = career();
    for (file, sentence) in [
        (
            linkedin(&[",,,,,,03 Jan 2018"]),
            "has 1 row but not one person with a name; export it again, or choose another file.",
        ),
        (
            file(".csv", "Dear all,"),
            "is no file of people that can be read; choose a LinkedIn zip, a CSV table, a .vcf file or Monica's .json.",
        ),
        (
            file(".vcf", ""),
            "is empty; export it again and choose the new file.",
        ),
    ] {
        for result in [
            career.preview_import(file.path(), now()),
            career.import_people(file.path(), &[], now()),
        ] {
            let said = result.expect_err("nobody is in it").to_string();
            assert!(
                said.ends_with(sentence),
                "{said:?} says what is wrong and what to do"
            );
        }
    }
    assert!(
        career
            .import_people(Path::new("/nowhere/at all.vcf"), &[], now())
            .is_err(),
        "nor does a file that is not there pass"
    );
}

#[test]
fn what_a_form_cannot_take_is_cut_and_still_known_the_next_time() {
    let mut career = career();
    let long = "a".repeat(600);
    let cards = vcard(&[&format!(
        "FN:Ada Example\r\nORG:{long}\r\nEMAIL:{long}@example.org\r\nCATEGORIES:{long}"
    )]);
    let future = linkedin(&["Grace,Sample,,,,,08 Feb 2199"]);
    for file in [&cards, &future] {
        import(&mut career, file.path());
        let rows = all_rows(career.read());
        assert_eq!(
            counts(&import(&mut career, file.path())),
            (0, 0, 0, 1),
            "nothing is new"
        );
        assert_eq!(all_rows(career.read()), rows, "and nothing changed");
    }
    let id = career
        .same_name("Ada Example")
        .expect("a look")
        .expect("there");
    let draft = career.person(id, now()).expect("there").draft;
    career
        .edit_person(id, draft, now())
        .expect("what came in can be saved from its form");
}

#[test]
fn a_merged_list_of_addresses_keeps_what_was_there() {
    let mut career = career();
    let ada = PersonDraft {
        contact_points: vec![email("ada@example.org")],
        organisation: "Example Engines".into(),
        ..named("Ada Example")
    };
    career.add_person(ada, now()).expect("fits");
    let report = import(&mut career, &fixture("apple-3.0.vcf"));
    let row = report
        .lines
        .iter()
        .find(|line| line.name.contains("Ada"))
        .expect("her card");
    assert_eq!(
        (row.outcome, row.reason),
        (ImportOutcome::Merge, ImportReason::SameEmail),
        "her mailbox says who she is"
    );
    let points = draft(&career, "Ada Example").contact_points;
    assert_eq!(
        points
            .iter()
            .filter(|point| point.value.to_lowercase() == "ada@example.org")
            .count(),
        1,
        "no address twice: {points:?}"
    );
    assert!(points.len() > 3, "and the others joined: {points:?}");
}
