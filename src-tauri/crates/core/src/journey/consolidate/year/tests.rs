use super::*;
use crate::journey::records::AnyRecord;
use crate::people::fixture::{career, day, later, now};

fn date(career: &mut Career, what: &str, kind: YearDateKind, on: Option<NaiveDate>) {
    let draft = YearDateDraft {
        what: what.to_owned(),
        kind,
        planned_on: on,
    };
    career
        .save_record(None, AnyRecord::YearDate(draft), now())
        .expect("what happens is enough");
}

#[test]
fn the_year_has_twelve_months_and_what_is_planned_in_them() {
    let mut career = career();
    date(
        &mut career,
        "Review",
        YearDateKind::Review,
        Some(day("2026-03-10")),
    );
    date(
        &mut career,
        "Conference",
        YearDateKind::Conference,
        Some(day("2027-02-28")),
    );
    date(
        &mut career,
        "Too far",
        YearDateKind::Own,
        Some(day("2027-03-01")),
    );
    date(
        &mut career,
        "Past",
        YearDateKind::Own,
        Some(day("2026-03-09")),
    );
    date(&mut career, "Some day", YearDateKind::Own, None);
    let year = career.year(now()).expect("the year");
    assert_eq!(year.months.len(), 12, "twelve months");
    let shown: Vec<&str> = year
        .months
        .iter()
        .flat_map(|month| month.items.iter().map(|item| item.what.as_str()))
        .collect();
    assert_eq!(
        shown,
        ["Review", "Conference"],
        "today to the end of February"
    );
    assert_eq!(year.dates.len(), 5, "the list keeps all of them");
}

#[test]
fn a_date_comes_back_in_good_time_and_goes_when_it_has_passed() {
    let mut career = career();
    date(
        &mut career,
        "Shares",
        YearDateKind::Vesting,
        Some(later(100).today()),
    );
    date(
        &mut career,
        "Talk",
        YearDateKind::Own,
        Some(later(20).today()),
    );
    let asks = |career: &Career, days: i64| -> Vec<String> {
        let standing = career.matters(later(days)).expect("matters");
        standing.into_iter().map(|row| row.detail).collect()
    };
    assert_eq!(asks(&career, 5).len(), 0, "nothing is near");
    assert_eq!(asks(&career, 7).len(), 1, "a fortnight before the talk");
    assert_eq!(
        asks(&career, 15).len(),
        2,
        "and a quarter before the shares"
    );
    assert_eq!(asks(&career, 21).len(), 1, "the talk is over");
}
