use proptest::prelude::*;

use super::*;
use crate::people::fixture::day;

fn today() -> NaiveDate {
    day("2026-03-10")
}

fn span(from: &str, until: &str) -> Span {
    Span::of(from, until, until.is_empty(), today())
}

#[test]
fn a_year_a_month_and_a_day_are_read_and_nothing_else() {
    assert_eq!(days("2024"), Some((day("2024-01-01"), day("2024-12-31"))));
    assert_eq!(
        days("2024-02"),
        Some((day("2024-02-01"), day("2024-02-29")))
    );
    assert_eq!(
        days("2024-02-29"),
        Some((day("2024-02-29"), day("2024-02-29")))
    );
    for text in [
        "",
        "24",
        "2024-2",
        "2024-13",
        "2023-02-29",
        "2024-02-29-1",
        "1024",
        "+024",
        "Feb 2024",
        "2024/02",
    ] {
        assert_eq!(days(text), None, "{text:?} is unclear");
    }
}

#[test]
fn years_that_only_touch_may_have_overlapped() {
    let met = overlap(span("2017", "2019"), span("2019", "2021"));
    assert_eq!(
        met.sure,
        Overlapped::Perhaps,
        "one may have left in January, the other come in June"
    );
    assert_eq!(
        (met.from, met.until),
        (Some(day("2019-01-01")), day("2019-12-31"))
    );
    let months = overlap(span("2017", "2019-07"), span("2019-06", "2021"));
    assert_eq!(months.sure, Overlapped::Surely, "June was before July");
    let apart = overlap(span("2017", "2019-05"), span("2019-06", "2021"));
    assert_eq!(apart.sure, Overlapped::Never);
}

#[test]
fn who_is_there_today_overlaps_with_who_is_there_today() {
    let here = Span::of("", "", false, today());
    let met = overlap(here, Span::of("2021-04", "", false, today()));
    assert_eq!(met.sure, Overlapped::Surely, "since when is another matter");
    assert_eq!(met.until, today());
    assert_eq!(
        overlap(here, span("2019", "2021")).sure,
        Overlapped::Perhaps,
        "they may have been there for long"
    );
}

#[test]
fn nothing_is_known_of_dates_that_nobody_said() {
    let gone = Span::of("", "", true, today());
    let met = overlap(gone, span("2019", "2021"));
    assert_eq!(
        (met.sure, met.from),
        (Overlapped::Perhaps, Some(day("2019-01-01")))
    );
    assert_eq!(overlap(gone, gone).from, None, "and nothing bounds it");
}

/// A day as somebody remembers it.
fn remembered(day: NaiveDate, how: u8) -> String {
    let format = match how {
        0 => "%Y-%m-%d",
        1 => "%Y-%m",
        2 => "%Y",
        _ => "",
    };
    day.format(format).to_string()
}

prop_compose! {
    /// Days on which somebody really was there, and what is remembered of them.
    fn stay()(
        ago in 0_u64..9000,
        long in 0_u64..4000,
        from in 0_u8..4,
        until in 0_u8..4,
    ) -> ((NaiveDate, NaiveDate), Span) {
        let begun = today() - Days::new(ago);
        let ended = (begun + Days::new(long)).min(today());
        let there = ended == today();
        let until = if there { String::new() } else { remembered(ended, until) };
        ((begun, ended), Span::of(&remembered(begun, from), &until, !there, today()))
    }
}

proptest! {
    #[test]
    fn what_is_sure_is_so_and_what_is_denied_is_not((one, ours) in stay(), (other, theirs) in stay()) {
        let met = one.0.max(other.0) <= one.1.min(other.1);
        let said = overlap(ours, theirs);
        match said.sure {
            Overlapped::Surely => {
                prop_assert!(met, "{one:?} {other:?}");
                let from = said.from.expect("a first day");
                prop_assert!(from <= said.until);
                for there in [one, other] {
                    prop_assert!(there.0 <= from && said.until <= there.1, "{there:?} holds {said:?}");
                }
            }
            Overlapped::Never => prop_assert!(!met, "{one:?} {other:?}"),
            Overlapped::Perhaps => {}
        }
        prop_assert_eq!(said, overlap(theirs, ours), "it is the same for both");
    }

    #[test]
    fn what_is_known_to_the_day_is_never_left_open(ago in 1_u64..9000, long in 0_u64..4000, other in 1_u64..9000) {
        let stay = |ago: u64| {
            let begun = today() - Days::new(ago);
            let ended = (begun + Days::new(long)).min(today() - Days::new(1));
            span(&begun.to_string(), &ended.to_string())
        };
        prop_assert_ne!(overlap(stay(ago), stay(other)).sure, Overlapped::Perhaps);
    }

    #[test]
    fn what_lies_between_two_days_holds_both(one in 0_u64..9000, more in 0_u64..900) {
        let (early, late) = (today() - Days::new(one + more), today() - Days::new(one));
        let between = between(early, late);
        if let Some((first, last)) = days(&between) {
            prop_assert!(first <= early && late <= last);
        } else {
            prop_assert_ne!(early.year(), late.year());
        }
    }
}
