use super::*;
use crate::people::fixture::*;
use crate::people::list::PeopleFilter;
use crate::people::page::PersonPage;

fn total(career: &Career) -> u32 {
    career
        .people(&PeopleFilter::default(), Default::default(), 0, 0, now())
        .expect("a list")
        .total
}

#[test]
fn what_is_binned_comes_back_whole() {
    let mut career = career();
    let ada = add(&mut career, "Ada Example");
    career.log_touch(&lunch(ada, 3), now()).expect("fits");
    let before: PersonPage = career.person(ada, now()).expect("there");
    career.bin_people(&[ada], now()).expect("there");
    assert_eq!(total(&career), 0, "the list is without her");
    let bin = career.bin(now()).expect("a bin");
    assert_eq!(
        (bin.len(), bin[0].kind, bin[0].name.as_str()),
        (1, BinKind::Person, "Ada Example"),
        "she lies in the bin"
    );
    assert_eq!(
        bin[0].gone_on,
        later(BIN_DAYS).today(),
        "and it says until when"
    );
    career
        .restore(BinKind::Person, &ada.to_string(), now())
        .expect("in the bin");
    assert_eq!(
        career.person(ada, now()).expect("there"),
        before,
        "with everything that was said"
    );
    let again = career.restore(BinKind::Person, &ada.to_string(), now());
    assert!(
        matches!(again, Err(Error::NotFound(_))),
        "what is not in the bin cannot come out of it"
    );
    assert!(
        matches!(
            career.restore(BinKind::Touch, "no id", now()),
            Err(Error::NotFound(_))
        ),
        "nor what never was"
    );
}

#[test]
fn an_emptied_bin_is_one_step_that_undo_takes_back() {
    let mut career = career();
    let (ada, grace) = (
        add(&mut career, "Ada Example"),
        add(&mut career, "Grace Sample"),
    );
    let touch = career.log_touch(&lunch(grace, 3), now()).expect("fits");
    career.bin_people(&[ada], now()).expect("there");
    career.bin_touch(touch, now()).expect("there");
    let before = all_rows(career.read());
    assert_eq!(
        career.empty_bin(now()).expect("emptied"),
        2,
        "a person and a touch"
    );
    assert!(
        career.bin(now()).expect("a bin").is_empty(),
        "nothing is left in it"
    );
    assert_eq!(total(&career), 1, "those outside stay");
    career.undo().expect("undo");
    let mut after = all_rows(career.read());
    // The index is written anew; what it finds is compared elsewhere.
    let index = |row: &String| !row.starts_with("person_search");
    after.retain(index);
    assert_eq!(
        after,
        before.into_iter().filter(index).collect::<Vec<_>>(),
        "undo brings every row back"
    );
}

#[test]
fn after_ninety_days_the_bin_lets_go_by_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut career = Career::open(folder.path(), now()).expect("opens");
    let ada = add(&mut career, "Ada Example");
    career.bin_people(&[ada], now()).expect("there");
    drop(career);
    let count = |days| {
        Career::open(folder.path(), later(days))
            .expect("opens")
            .bin(now())
            .expect("a bin")
            .len()
    };
    assert_eq!(count(BIN_DAYS), 1, "on the last day she is still there");
    assert_eq!(count(BIN_DAYS + 1), 0, "a day later she is not");
}
