mod paste;
mod steps;

use chrono::Duration;
use fairlead_interop::feedback::{Answers, write};

use super::asked::AskedPersonDraft;
use super::comment::{CommentState, FeedbackCommentDraft};
use super::form::{ExportForm, FormNames};
use super::own::OwnAnswersDraft;
use super::page::{CommentRow, RoundPage};
use super::paste::PasteFeedback;
use super::*;
use crate::career::Career;
use crate::id::{AskedPersonId, PersonId};
use crate::journey::lap;
use crate::journey::matter::Matter;
use crate::journey::records::{AnyRecord, RecordKind};
use crate::people::fixture::{add, all_rows, career, day, fault, later, lunch, now};
use crate::people::person::{PersonDraft, Ring};

fn save(career: &mut Career, id: Option<&str>, record: AnyRecord, now: Now) -> Result<String> {
    career.save_record(id, record, now)
}

fn begin(career: &mut Career, name: &str) -> FeedbackRoundId {
    let draft = FeedbackRoundDraft {
        name: name.to_owned(),
        ..FeedbackRoundDraft::default()
    };
    let id = save(career, None, AnyRecord::FeedbackRound(draft), now()).expect("a name is enough");
    id.parse().expect("an id")
}

fn ask(career: &mut Career, round: FeedbackRoundId, who: PersonId) -> Result<AskedPersonId> {
    let draft = AskedPersonDraft {
        round_id: Some(round),
        person_id: Some(who),
        asked_on: None,
    };
    let id = save(career, None, AnyRecord::AskedPerson(draft), now())?;
    Ok(id.parse().expect("an id"))
}

fn answer_myself(career: &mut Career, round: FeedbackRoundId) {
    let draft = OwnAnswersDraft {
        round_id: Some(round),
        best: "When there is a whiteboard".to_owned(),
        more: "Ask".to_owned(),
        less: "Interrupt".to_owned(),
        words: "calm, curious, slow".to_owned(),
        clear: Some(4),
        listens: Some(3),
        reliable: Some(5),
        again: Some(4),
    };
    save(career, None, AnyRecord::OwnAnswers(draft), now()).expect("my own answers");
}

/// What comes back from somebody, as the form writes it.
fn block(
    career: &Career,
    round: FeedbackRoundId,
    asked: Option<AskedPersonId>,
    values: &[(&str, &str)],
) -> String {
    let form = form::round(career.read(), round, asked, "").expect("a form");
    let answers = Answers {
        round: form.id.clone(),
        asked: form.asked.clone(),
        sheet: "0badcafe".to_owned(),
        values: values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect(),
        checksum: String::new(),
    };
    write(&form, &answers)
}

fn paste(career: &mut Career, round: FeedbackRoundId, text: &str, now: Now) -> Result<()> {
    let paste = PasteFeedback {
        round_id: round,
        text: text.to_owned(),
    };
    career.paste_feedback(&paste, now).map(drop)
}

fn page(career: &Career, now: Now) -> RoundPage {
    career
        .plan_feedback(None, now)
        .expect("the exercise")
        .round
        .expect("a round")
}

fn matters(career: &Career, now: Now) -> Vec<Matter> {
    let mut to = Vec::new();
    matter::matters(career.read(), now.wall(), now, &mut to).expect("matters");
    to.retain(|one| one.from <= now.wall());
    to
}

/// A round in which Ada answered, with one comment.
fn answered() -> (Career, FeedbackRoundId, PersonId) {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let round = begin(&mut career, "Spring");
    let asked = ask(&mut career, round, ada).expect("somebody to ask");
    answer_myself(&mut career, round);
    let text = block(
        &career,
        round,
        Some(asked),
        &[
            ("less", "You talk too fast"),
            ("clear", "2"),
            ("words", "quick, kind"),
        ],
    );
    paste(&mut career, round, &text, now()).expect("a whole answer");
    (career, round, ada)
}

fn step(
    career: &mut Career,
    row: &CommentRow,
    draft: FeedbackCommentDraft,
    now: Now,
) -> Result<String> {
    save(
        career,
        Some(&row.id.to_string()),
        AnyRecord::FeedbackComment(draft),
        now,
    )
}

#[test]
fn the_next_round_is_proposed_after_half_a_year() {
    let mut career = career();
    assert!(
        matters(&career, later(400)).is_empty(),
        "without a round the step itself is offered"
    );
    begin(&mut career, "Spring");
    assert!(matters(&career, later(181)).is_empty());
    assert_eq!(
        matters(&career, later(182))[0].key,
        "feedback_round:2026-09-08"
    );
}

#[test]
fn dates_before_the_round_began_are_refused() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let round = begin(&mut career, "Spring");
    let before = Some(day("2026-03-09"));
    let draft = FeedbackRoundDraft {
        name: "Spring".to_owned(),
        closes_on: before,
        ..FeedbackRoundDraft::default()
    };
    let id = round.to_string();
    let (field, message) = fault(save(
        &mut career,
        Some(&id),
        AnyRecord::FeedbackRound(draft),
        now(),
    ));
    assert_eq!(field, "closes_on");
    assert!(
        message.starts_with("This is before the round began on 10 March 2026."),
        "{message}"
    );
    let draft = AskedPersonDraft {
        round_id: Some(round),
        person_id: Some(ada),
        asked_on: before,
    };
    assert_eq!(
        fault(save(
            &mut career,
            None,
            AnyRecord::AskedPerson(draft),
            now()
        ))
        .0,
        "asked_on"
    );
}

#[test]
fn nobody_is_asked_twice_and_empty_rings_are_seen() {
    let mut career = career();
    let round = begin(&mut career, "Spring");
    let near = PersonDraft {
        name: "Kofi Testerby".to_owned(),
        ring: Ring::Team,
        ..PersonDraft::default()
    };
    let kofi = career.add_person(near, now()).expect("a person");
    ask(&mut career, round, kofi).expect("once");
    let (field, message) = fault(ask(&mut career, round, kofi));
    assert_eq!(
        (field, message.as_str()),
        ("person_id", "Kofi Testerby is asked in this round already.")
    );
    let page = page(&career, now());
    assert_eq!(page.rings[0].count, 1);
    assert_eq!(
        page.balance,
        "Nobody yet from other departments, other companies or other industries."
    );
}

#[test]
fn my_own_answers_come_first() {
    let mut career = career();
    let folder = tempfile::tempdir().expect("a folder");
    let ada = add(&mut career, "Ada Example");
    let round = begin(&mut career, "Spring 2026");
    let asked = ask(&mut career, round, ada).expect("somebody to ask");
    let mut export = ExportForm {
        round_id: round,
        folder: folder.path().to_owned(),
        asked_id: Some(asked),
        names: FormNames::With,
    };
    assert!(matches!(
        career.export_feedback_form(&export, now()),
        Err(Error::NotNow(_))
    ));
    answer_myself(&mut career, round);
    let path = career
        .export_feedback_form(&export, now())
        .expect("now it goes out");
    assert!(
        path.ends_with("feedback-spring-2026-ada-example.html"),
        "{path}"
    );
    let page = std::fs::read_to_string(&path).expect("the form");
    assert!(page.contains("For Ada Example"));
    export.names = FormNames::Without;
    let path = career
        .export_feedback_form(&export, now())
        .expect("without a name");
    let page = std::fs::read_to_string(&path).expect("the form");
    assert!(
        !page.contains("Ada") && !path.contains("ada"),
        "names only if chosen"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path)
            .expect("the file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "only I can read it");
    }
    export.folder = folder.path().join("nowhere");
    assert_eq!(
        fault(career.export_feedback_form(&export, now())).0,
        "folder"
    );
    let asked = &super::tests::page(&career, now()).asked[0];
    assert_eq!(
        asked.draft.asked_on,
        Some(now().today()),
        "who got a form is asked"
    );
}
