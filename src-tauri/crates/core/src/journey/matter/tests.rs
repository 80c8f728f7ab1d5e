use super::*;

#[test]
fn a_matter_of_a_date_stands_from_the_morning() {
    let date = NaiveDate::from_ymd_opt(2026, 3, 10).expect("a date");
    let matter = Matter::on(
        "test:1",
        Step::Checkpoints,
        date,
        "Day 7".to_owned(),
        String::new(),
    );
    assert_eq!(
        matter.from.to_string(),
        "2026-03-10 09:00:00",
        "not at midnight"
    );
    assert_eq!(
        matter.key, "test:1:2026-03-10",
        "another date is another matter"
    );
}
