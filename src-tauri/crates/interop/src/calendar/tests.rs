use chrono::TimeZone;

use super::*;

fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").expect("a wall time")
}

fn made() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 10, 9, 0, 0)
        .single()
        .expect("an instant")
}

#[test]
fn a_block_comes_back_with_what_was_moved_and_left_out() {
    let starts = wall("2026-03-10T08:30");
    let block = CalendarEvent {
        rule: "FREQ=WEEKLY;BYDAY=TU".to_owned(),
        left_out: vec![wall("2026-03-17T08:30")],
        place: "Café; upstairs".to_owned(),
        note: "One\nTwo".to_owned(),
        ..CalendarEvent::new(
            "a@fairlead".to_owned(),
            CalendarTime::In(starts, chrono_tz::Europe::London, 60),
            "Grow".to_owned(),
        )
    };
    let moved = CalendarEvent {
        rule: String::new(),
        left_out: Vec::new(),
        at: CalendarTime::In(wall("2026-03-25T10:00"), chrono_tz::Europe::London, 60),
        instead_of: Some(wall("2026-03-24T08:30")),
        ..block.clone()
    };
    let text = write(&[block, moved], made());
    for line in [
        "DTSTART;TZID=Europe/London:20260310T083000\r\n",
        "DTEND;TZID=Europe/London:20260310T093000\r\n",
        "RRULE:FREQ=WEEKLY;BYDAY=TU\r\n",
        "EXDATE;TZID=Europe/London:20260317T083000\r\n",
        "RECURRENCE-ID;TZID=Europe/London:20260324T083000\r\n",
        "LOCATION:Café\\; upstairs\r\n",
        "DESCRIPTION:One\\nTwo\r\n",
        // The clocks go forward on 29 March 2026 at one.
        "BEGIN:DAYLIGHT\r\nDTSTART:20260329T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n",
        "BEGIN:STANDARD\r\nDTSTART:20261025T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n",
    ] {
        assert!(text.contains(line), "{line} stands in\n{text}");
    }
    assert_eq!(
        text.matches("BEGIN:VTIMEZONE").count(),
        1,
        "a zone stands once"
    );
    assert!(
        text.split("\r\n").all(|line| line.len() <= 75),
        "no line is longer than calendars take"
    );
}

#[test]
fn a_day_is_a_day_and_a_wall_time_follows_the_person() {
    let day = NaiveDate::from_ymd_opt(2000, 2, 29).expect("a date");
    let text = write(
        &[
            CalendarEvent {
                rule: "FREQ=YEARLY".to_owned(),
                ..CalendarEvent::new("b".to_owned(), CalendarTime::Day(day), "Ada".to_owned())
            },
            CalendarEvent::new(
                "c".to_owned(),
                CalendarTime::Wall(wall("2026-03-10T23:30"), 60),
                "Late".to_owned(),
            ),
        ],
        made(),
    );
    assert!(text.contains("DTSTART;VALUE=DATE:20000229\r\n"), "{text}");
    assert!(text.contains("DTEND:20260311T003000\r\n"), "{text}");
    assert!(!text.contains("TZID"), "{text}");
}
