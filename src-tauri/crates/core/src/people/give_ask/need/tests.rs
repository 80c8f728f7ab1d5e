use super::*;
use crate::career::Career;
use crate::journey::record;
use crate::people::fixture::{add, career, day, now};
use crate::people::give_ask::{GiveAskDraft, GiveSort, Whose};

fn save(career: &mut Career, draft: GiveAskDraft) {
    record::save(career, None, draft, now()).expect("an entry");
}

fn need(career: &Career, id: PersonId) -> String {
    open_need(career.read(), id, now().today()).expect("reads")
}

#[test]
fn what_was_offered_comes_before_what_was_asked_until_it_is_done() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    assert_eq!(need(&career, ada), "");
    let asked = GiveAskDraft {
        person_id: Some(ada),
        direction: GiveOrAsk::Ask,
        whose: Whose::Them,
        on_day: Some(day("2026-02-01")),
        what: "Somebody who draws boats".to_owned(),
        ..GiveAskDraft::default()
    };
    save(&mut career, asked);
    assert_eq!(
        need(&career, ada),
        "They asked on 1 February: Somebody who draws boats."
    );
    let offer = GiveAskDraft {
        person_id: Some(ada),
        on_day: Some(day("2026-01-20")),
        what: "To read her draft".to_owned(),
        follow_on: Some(day("2026-03-20")),
        ..GiveAskDraft::default()
    };
    save(&mut career, offer);
    assert_eq!(
        need(&career, ada),
        "You offered on 20 January: To read her draft."
    );
}

#[test]
fn whoever_was_given_something_since_asks_no_more() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    let asked = GiveAskDraft {
        person_id: Some(ada),
        direction: GiveOrAsk::Ask,
        whose: Whose::Them,
        on_day: Some(day("2026-02-01")),
        what: "A way into printing".to_owned(),
        ..GiveAskDraft::default()
    };
    save(&mut career, asked);
    let given = GiveAskDraft {
        person_id: Some(ada),
        sort: GiveSort::Article,
        on_day: Some(day("2026-02-03")),
        what: "The book on presses".to_owned(),
        ..GiveAskDraft::default()
    };
    save(&mut career, given);
    assert_eq!(need(&career, ada), "");
    assert_eq!(
        proposal(career.read(), ada, now().today()).expect("reads"),
        "Congratulate or thank them for something they did.",
        "and not something to read again"
    );
}
