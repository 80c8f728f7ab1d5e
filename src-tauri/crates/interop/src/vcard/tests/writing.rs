use super::cards;
use crate::vcard::write;
use crate::{FoundPerson, Labelled};

fn labelled(label: &str, value: &str) -> Labelled {
    Labelled {
        label: label.into(),
        value: value.into(),
    }
}

#[test]
fn a_person_is_written_as_every_address_book_reads_it() {
    let ada = FoundPerson {
        name: "Ada Example".into(),
        given: "Ada".into(),
        family: "Example".into(),
        emails: vec![
            labelled("work", "ada@example.org"),
            labelled("Lab", "lab@example.org"),
        ],
        phones: vec![labelled("work cell", "+44 20 7946 0123")],
        links: vec![labelled("linkedin", "https://www.linkedin.com/in/ada")],
        notes: "one, two\nthree".into(),
        birthday: "--12-10".into(),
        ..FoundPerson::default()
    };
    let expected = "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Fairlead//vCard 3.0//EN\r\n\
        FN:Ada Example\r\nN:Example;Ada;;;\r\nEMAIL;TYPE=INTERNET,work:ada@example.org\r\n\
        item1.EMAIL;TYPE=INTERNET:lab@example.org\r\nitem1.X-ABLabel:Lab\r\n\
        TEL;TYPE=work,cell:+44 20 7946 0123\r\n\
        X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ada\r\n\
        BDAY:--12-10\r\nNOTE:one\\, two\\nthree\r\nEND:VCARD\r\n";
    assert_eq!(
        write(&[ada]),
        expected,
        "the standard's words, and X-ABLabel for a person's own"
    );
}

#[test]
fn lines_are_folded_at_75_octets_and_never_inside_a_character() {
    let notes = "例🚀é".repeat(100);
    let person = FoundPerson {
        name: "Ada".into(),
        notes: notes.clone(),
        ..FoundPerson::default()
    };
    let text = write(&[person]);
    assert!(
        text.split("\r\n").all(|line| line.len() <= 75),
        "RFC 2426 counts octets"
    );
    assert!(
        text.split("\r\n").all(|line| !line.contains(['\r', '\n'])),
        "CRLF only"
    );
    assert_eq!(
        cards(text).people[0].notes,
        notes,
        "nothing is lost in a fold"
    );
}

#[test]
fn a_single_name_is_written_where_apple_shows_it() {
    let person = FoundPerson {
        name: "Ada Example".into(),
        ..FoundPerson::default()
    };
    assert!(
        write(&[person]).contains("\r\nN:;Ada Example;;;\r\n"),
        "Apple ignores FN"
    );
}
