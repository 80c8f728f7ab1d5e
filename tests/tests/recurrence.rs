//! Recurrence against other implementations: python-dateutil and libical by what they answered,
//! ical-rs by asking it.
//!
//! One difference holds throughout and is taken out mechanically: a block's start is always its
//! first time and counts, while the others give it only when the rule does.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use fairlead_core::rhythm::recurrence::Recurrence;
use ical::recur::expand::IcalRecurExpand;
use ical::recur::{IcalRecurDateTime, IcalRecurRule};
use proptest::prelude::*;

/// One recorded answer.
struct Case {
    start: NaiveDateTime,
    rule: String,
    expected: Vec<NaiveDateTime>,
}

fn civil(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").expect("a date and time")
}

fn cases(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).expect("the recorded answers");
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let mut fields = line.split('\t');
            let mut field = || fields.next().unwrap_or_default();
            Case {
                start: civil(field()),
                rule: field().to_owned(),
                expected: field()
                    .split(',')
                    .filter(|it| !it.is_empty())
                    .map(civil)
                    .collect(),
            }
        })
        .collect()
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/recurrence")
        .join(name)
}

/// The answer of an implementation that leaves out a start its rule does not give, as ours would be:
/// the start in front, counted.
fn with_start(
    start: NaiveDateTime,
    rule: &str,
    mut times: Vec<NaiveDateTime>,
) -> Vec<NaiveDateTime> {
    if times.first() != Some(&start) {
        times.insert(0, start);
    }
    let count = rule.split(';').find_map(|part| part.strip_prefix("COUNT="));
    if let Some(count) = count {
        times.truncate(count.parse().expect("a count"));
    }
    times
}

fn ours(start: NaiveDateTime, rule: &str, most: usize) -> Vec<NaiveDateTime> {
    let recurrence = Recurrence::parse(rule, start, Tz::UTC)
        .unwrap_or_else(|refusal| panic!("{rule} is legal, yet: {refusal}"));
    let after = |time: &NaiveDateTime| recurrence.next_from(*time + TimeDelta::seconds(1));
    std::iter::successors(recurrence.next_from(start), after)
        .take(most)
        .collect()
}

/// The cases whose answer is not ours, by rule, and a text that shows them.
fn differences(cases: &[Case], most: usize) -> (Vec<String>, String) {
    let (mut rules, mut text) = (Vec::new(), String::new());
    for case in cases {
        let mut expected = with_start(case.start, &case.rule, case.expected.clone());
        expected.truncate(most);
        let found = ours(case.start, &case.rule, expected.len() + 1);
        let found = &found[..found.len().min(most)];
        if found != expected {
            let different = found
                .iter()
                .zip(&expected)
                .position(|(one, other)| one != other);
            writeln!(
                text,
                "{} {}\n  expected {} {expected:?}\n  found {} {found:?}\n  first at {different:?}",
                case.start,
                case.rule,
                expected.len(),
                found.len(),
            )
            .expect("a string");
            rules.push(format!("{} {}", case.start.format("%Y%m%d"), case.rule));
        }
    }
    (rules, text)
}

#[test]
fn dateutil_gives_the_same_times() {
    let cases = cases(&fixture("dateutil.tsv"));
    assert_eq!(cases.len(), 200, "the recording holds what it should");
    let (rules, text) = differences(&cases, 12);
    assert!(rules.is_empty(), "{} differ:\n{text}", rules.len());
}

#[test]
fn libical_gives_the_same_times() {
    let cases = cases(&fixture("libical.tsv"));
    assert_eq!(cases.len(), 119, "the fixture holds what it should");
    let (rules, text) = differences(&cases, 1000);
    let known = KNOWN_DIFFERENCES_TO_LIBICAL.map(|(rule, _)| rule);
    assert_eq!(
        rules,
        known,
        "{} of {} differ:\n{text}",
        rules.len(),
        cases.len()
    );
}

/// Where libical reads a rule otherwise, each with why we do not.
const KNOWN_DIFFERENCES_TO_LIBICAL: [(&str, &str); 3] = [
    (
        "20240229 FREQ=YEARLY;BYMONTHDAY=29;COUNT=3",
        "libical takes the month from the start; RFC 5545's table lets BYMONTHDAY expand the year, \
         and dateutil and ical-rs read it so",
    ),
    ("20240201 FREQ=YEARLY;BYMONTHDAY=-29,-1;COUNT=4", "the same"),
    (
        "20241018 FREQ=DAILY;BYMINUTE=1,2,3,4;INTERVAL=2;COUNT=3",
        "the start is a date without a time there, where BYMINUTE means nothing; a block always \
         has a time",
    ),
];

/// Where cargo keeps the recorded agreement of dateutil and libical that ical-rs publishes.
fn consensus() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")))?;
    std::fs::read_dir(home.join("registry/src"))
        .ok()?
        .flatten()
        .find_map(|registry| {
            let file = registry
                .path()
                .join("ical-rs-0.6.1/tests/corpus/recur/consensus.tsv");
            file.exists().then_some(file)
        })
}

#[test]
fn where_dateutil_and_libical_agree_so_do_we() {
    let Some(path) = consensus() else {
        eprintln!("ical-rs 0.6.1 is not unpacked in cargo's registry: nothing to compare with");
        return;
    };
    let mut cases = cases(&path);
    cases.retain(|case| {
        let finer = ["FREQ=HOURLY", "FREQ=MINUTELY", "FREQ=SECONDLY"];
        !finer.iter().any(|frequency| case.rule.contains(frequency))
    });
    let (rules, text) = differences(&cases, 12);
    assert!(
        rules.is_empty(),
        "{} of {} differ:\n{text}",
        rules.len(),
        cases.len()
    );
}

fn ical(start: NaiveDateTime, rule: &str, most: usize) -> Vec<NaiveDateTime> {
    let from = IcalRecurDateTime::parse(&start.format("%Y%m%dT%H%M%S").to_string());
    let rule = IcalRecurRule::parse(rule).expect("a legal rule");
    IcalRecurExpand::new(rule, from.expect("a start"))
        .take(most)
        .map(|at| {
            let (hour, minute, second) = (at.hour.into(), at.minute.into(), at.second.into());
            NaiveDate::from_ymd_opt(at.year, at.month.into(), at.day.into())
                .and_then(|date| date.and_hms_opt(hour, minute, second))
                .expect("a date and time")
        })
        .collect()
}

fn list<T: ToString + Clone + std::fmt::Debug + 'static>(
    name: &'static str,
    values: Vec<T>,
    most: usize,
) -> BoxedStrategy<String> {
    proptest::sample::subsequence(values, 1..=most)
        .prop_map(move |chosen| {
            let texts: Vec<_> = chosen.iter().map(T::to_string).collect();
            format!(";{name}={}", texts.join(","))
        })
        .boxed()
}

fn maybe(part: BoxedStrategy<String>) -> BoxedStrategy<String> {
    prop_oneof![2 => Just(String::new()), 1 => part].boxed()
}

fn either_end(most: i32) -> Vec<i32> {
    (-most..=most).filter(|number| *number != 0).collect()
}

fn weekdays() -> BoxedStrategy<String> {
    list("BYDAY", vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 5)
}

fn numbered_weekdays(most: i32) -> BoxedStrategy<String> {
    let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let numbered = |number: i32| codes.map(|code| format!("{number}{code}"));
    let plain = codes.map(str::to_owned);
    list(
        "BYDAY",
        either_end(most)
            .into_iter()
            .flat_map(numbered)
            .chain(plain)
            .collect(),
        4,
    )
}

/// Rules that RFC 5545 allows, at every frequency a block may have.
fn legal_rule() -> impl Strategy<Value = String> {
    let months = || maybe(list("BYMONTH", (1..=12).collect(), 4));
    let month_days = || list("BYMONTHDAY", either_end(31), 5);
    let nothing = || Just(String::new()).boxed();
    let positions = || maybe(list("BYSETPOS", vec![-3, -2, -1, 1, 2, 3], 2));
    let daily = (months(), maybe(month_days()), maybe(weekdays()))
        .prop_map(|(one, two, three)| format!("FREQ=DAILY{one}{two}{three}"));
    let weekly = (months(), weekdays(), positions())
        .prop_map(|(one, two, three)| format!("FREQ=WEEKLY{one}{two}{three}"));
    let in_month = prop_oneof![month_days(), weekdays(), numbered_weekdays(5)];
    let monthly = (months(), in_month, positions())
        .prop_map(|(one, two, three)| format!("FREQ=MONTHLY{one}{two}{three}"));
    let in_year = prop_oneof![
        list("BYYEARDAY", either_end(366), 4),
        month_days(),
        weekdays(),
        numbered_weekdays(53)
    ];
    let yearly = (prop_oneof![nothing(), months()], in_year, positions())
        .prop_map(|(one, two, three)| format!("FREQ=YEARLY{one}{two}{three}"));
    let weeks = (list("BYWEEKNO", either_end(53), 3), weekdays())
        .prop_map(|(one, two)| format!("FREQ=YEARLY{one}{two}"));
    let plain = proptest::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
        .prop_map(|frequency| format!("FREQ={frequency}"));
    let rule = prop_oneof![daily, weekly, monthly, yearly, weeks, plain];
    let week_start = maybe(list("WKST", vec!["SU", "SA", "TH"], 1));
    let hours = maybe(list("BYHOUR", (0..24).collect(), 2));
    let end = prop_oneof![
        nothing(),
        (1..20).prop_map(|count| format!(";COUNT={count}")),
        (2020..2032).prop_map(|year| format!(";UNTIL={year}0615T120000"))
    ];
    (rule, 1..5, week_start, hours, end).prop_map(|(rule, interval, week_start, hours, end)| {
        format!("{rule};INTERVAL={interval}{week_start}{hours}{end}")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn ical_rs_gives_the_same_times(
        rule in legal_rule(), day in 0i64..6000, hour in 0u32..24,
    ) {
        let date = civil("20150101T000000").date() + TimeDelta::days(day);
        // Around the turn of the year the start's week can belong to another year than its date.
        // Intervals then count from the week's year here and in libical, from the date's in ical-rs.
        prop_assume!(!rule.contains("BYWEEKNO") || (8..=358).contains(&date.ordinal()));
        let start = date.and_hms_opt(hour, 30, 0).expect("a time");
        // Both end a search in vain, each after its own time: only what comes within 40 years.
        let near = |times: Vec<NaiveDateTime>| -> Vec<NaiveDateTime> {
            times.into_iter().filter(|time| time.year() < start.year() + 40).collect()
        };
        let mut expected = with_start(start, &rule, near(ical(start, &rule, 30)));
        expected.truncate(30);
        prop_assert_eq!(near(ours(start, &rule, 30)), expected, "{} from {}", rule, start);
    }
}
