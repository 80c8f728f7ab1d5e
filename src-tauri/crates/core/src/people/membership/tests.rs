use chrono::{Days, NaiveDate};

use super::*;
use crate::career::Career;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{add, all_rows, career, fault, later, named, now};
use crate::people::person::PersonDraft;
use crate::settings::Me;

fn mine(organisation: &str, title: &str, from_on: &str, until_on: &str) -> MembershipDraft {
    MembershipDraft {
        organisation: organisation.to_owned(),
        title: title.to_owned(),
        from_on: from_on.to_owned(),
        until_on: until_on.to_owned(),
        ..MembershipDraft::default()
    }
}

fn save(career: &mut Career, draft: MembershipDraft) -> MembershipId {
    record::save(career, None, draft, now()).expect("it fits")
}

fn me(career: &Career) -> (String, String) {
    let Me {
        role, organisation, ..
    } = career.settings().expect("settings").me;
    (role, organisation)
}

fn say(career: &mut Career, role: &str, organisation: &str, now: Now) {
    let patch = serde_json::json!({ "me": { "role": role, "organisation": organisation } });
    career
        .change_settings(patch.as_object().expect("an object"), now)
        .expect("it fits");
}

#[test]
fn what_is_unclear_is_refused_at_its_field() {
    let mut career = career();
    let mut refused = |draft: MembershipDraft| {
        fault(career.save_record(None, AnyRecord::Membership(draft), now())).0
    };
    assert_eq!(refused(mine("", "", "", "")), "organisation");
    assert_eq!(refused(mine("Acme", "", "spring", "")), "from_on");
    assert_eq!(refused(mine("Acme", "", "2024", "2024-13")), "until_on");
    assert_eq!(refused(mine("Acme", "", "2024-05", "2024-04")), "until_on");
    save(&mut career, mine("Acme", "", "2024-05", "2024"));
    save(&mut career, mine("", "Potter", "", ""));
}

#[test]
fn whether_one_left_follows_from_the_end() {
    let mut career = career();
    let over = |career: &Career, id| {
        record::one::<MembershipDraft>(career.read(), id)
            .expect("there")
            .draft
            .over
    };
    let past = save(&mut career, mine("Acme", "", "2020", "2021"));
    assert!(over(&career, past));
    let contract = MembershipDraft {
        over: true,
        ..mine("Globex", "", "2024", "2026-12")
    };
    let contract = save(&mut career, contract);
    assert!(!over(&career, contract), "December is still to come");
}

#[test]
fn where_i_am_stands_once() {
    let mut career = career();
    say(&mut career, "Engineer", "Acme", now());
    let rows = of(career.read(), None).expect("mine");
    assert_eq!(rows.len(), 1);
    say(&mut career, "Engineer", "Acme Ltd", later(30));
    assert_eq!(
        of(career.read(), None).expect("mine").len(),
        1,
        "the same organisation"
    );
    assert_eq!(me(&career), ("Engineer".to_owned(), "Acme Ltd".to_owned()));
    say(&mut career, "Lead", "Globex", later(60));
    let rows = of(career.read(), None).expect("mine");
    assert_eq!(rows.len(), 2, "another one ends what was");
    assert!(rows[1].draft.over && rows[1].draft.organisation == "Acme Ltd");
    let stored: String = career
        .read()
        .query_row("SELECT value FROM setting WHERE key = 'me'", [], |row| {
            row.get(0)
        })
        .expect("a setting");
    assert!(!stored.contains("Globex"), "{stored}");
    career.undo().expect("undone");
    assert_eq!(me(&career), ("Engineer".to_owned(), "Acme Ltd".to_owned()));
}

#[test]
fn what_was_typed_wrong_today_is_corrected() {
    let mut career = career();
    say(&mut career, "Engineer", "Acne", now());
    say(&mut career, "Engineer", "Acme", now());
    assert_eq!(of(career.read(), None).expect("mine").len(), 1);
    assert_eq!(me(&career).1, "Acme");
}

#[test]
fn what_an_older_program_wrote_finds_its_place() {
    let mut career = career();
    career
        .transact_quietly(|tx| {
            crate::settings::put(
                tx,
                "me",
                &Me {
                    name: "Robin".to_owned(),
                    role: "Engineer".to_owned(),
                    organisation: "Acme Ltd".to_owned(),
                    ..Me::default()
                },
            )?;
            let lap = crate::journey::lap::current(tx)?.id;
            tx.execute(
                "INSERT INTO membership (id, lap_id, created_on, changed_on, organisation, title, from_on)
                 VALUES (?1, ?2, '2026-01-01', '2026-01-01', 'Acme', 'Platform engineer', '2025-11-30')",
                (MembershipId::new(now()), lap),
            )?;
            Ok(())
        })
        .expect("as it was");
    assert!(!mine::settled(career.read()).expect("reads"));
    career
        .transact_quietly(|tx| mine::settle(tx, now()))
        .expect("settles");
    assert!(mine::settled(career.read()).expect("reads"));
    let rows = of(career.read(), None).expect("mine");
    assert_eq!(rows.len(), 1, "the setting said the same organisation");
    assert_eq!(
        me(&career),
        ("Platform engineer".to_owned(), "Acme".to_owned())
    );
    assert_eq!(career.settings().expect("settings").me.name, "Robin");
}

#[test]
fn a_page_says_who_overlapped_with_me() {
    let mut career = career();
    save(&mut career, mine("Acme", "Engineer", "2019-02", "2021-11"));
    let somebody = |career: &mut Career, name: &str, organisation: &str| {
        let draft = PersonDraft {
            organisation: organisation.to_owned(),
            ..named(name)
        };
        career.add_person(draft, now()).expect("a person")
    };
    let ada = somebody(&mut career, "Ada Example", "Globex");
    let bob = somebody(&mut career, "Bob Sample", "ACME");
    let draft = MembershipDraft {
        person_id: Some(ada),
        ..mine("Acme Ltd", "Designer", "2018", "2020")
    };
    save(&mut career, draft);
    let stations = career.person_stations(ada, now()).expect("stations");
    assert_eq!(
        stations.rows[0].overlap,
        "You overlapped at Acme Ltd 2019–20."
    );
    assert_eq!(stations.rows[0].when, "2018 to 2020");
    let page = career.organisation("acme", now()).expect("a page");
    assert_eq!(page.name, "ACME");
    assert_eq!(page.mine[0].when, "February 2019 to November 2021");
    assert_eq!((page.here[0].person_id, page.here_total), (bob, 1));
    assert_eq!(
        page.here[0].overlap,
        "You may have overlapped at ACME 2019–21; the dates leave it open."
    );
    assert_eq!((page.were[0].person_id, page.were_total), (ada, 1));
    assert_eq!(page.were[0].now_at, "Globex");
    assert_eq!(page.overlapped, 1);
}

#[test]
fn a_membership_goes_to_the_bin_and_comes_back() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let draft = MembershipDraft {
        person_id: Some(ada),
        ..mine("Acme", "Designer", "2018", "2020")
    };
    let id = save(&mut career, draft);
    let before = all_rows(career.read());
    career
        .bin_record(RecordKind::Membership, &id.to_string(), now())
        .expect("in the bin");
    assert!(
        career
            .person_stations(ada, now())
            .expect("stations")
            .rows
            .is_empty()
    );
    career.undo().expect("undone");
    assert_eq!(all_rows(career.read()), before);
}

#[test]
fn a_new_role_ends_the_old_one_the_day_before() {
    let mut career = career();
    save(&mut career, mine("Acme", "Engineer", "2019-02", ""));
    let starts: NaiveDate = now().today() + Days::new(20);
    career
        .transact_quietly(|tx| mine::begin(tx, "Lead", "Globex", Some(starts), now()))
        .expect("begins");
    let rows = of(career.read(), None).expect("mine");
    assert_eq!(rows[0].draft.organisation, "Globex");
    assert_eq!(rows[1].draft.until_on, (starts - Days::new(1)).to_string());
    assert!(!rows[1].draft.over, "the last day is ahead");
    assert_eq!(me(&career).1, "Globex", "the desk that one goes to");
}
