//! What lies beside the connections of an export.

use std::io::{Cursor, Write as _};

use chrono::NaiveDate;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{Direction, Found, FoundTouch, TouchWay, Warning, When, read};

const CONNECTIONS: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
    Ada,Example,https://www.linkedin.com/in/ada-example,,Example Engines,Analyst,08 Feb 2019\n\
    Grace,Sample,https://www.linkedin.com/in/grace-sample,,Sample Works,Admiral,09 Feb 2019\n";

const MESSAGES: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";

fn archive(files: &[(&str, &str)]) -> Found {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in [("Connections.csv", CONNECTIONS)].iter().chain(files) {
        zip.start_file(*path, SimpleFileOptions::default())
            .expect("memory");
        zip.write_all(content.as_bytes()).expect("memory");
    }
    let bytes = zip.finish().expect("memory").into_inner();
    read("export.zip", &bytes).expect("people")
}

fn message(from: &str, to: &str, date: &str, rest: &str) -> String {
    let url = |who: &str| format!("https://www.linkedin.com/in/{who}");
    let urls: Vec<String> = to.split(' ').map(url).collect();
    format!(
        "1,,{from},{},{},\"{}\",{date},,{rest}\n",
        url(from),
        to.replace(' ', ";"),
        urls.join(","),
    )
}

fn said(touches: &[FoundTouch]) -> Vec<(String, Direction)> {
    touches
        .iter()
        .map(|touch| (touch.key.clone(), touch.direction))
        .collect()
}

#[test]
fn of_messages_only_the_day_and_who_wrote_is_taken() {
    let secret = "a secret of ours";
    let text = [
        MESSAGES.to_owned(),
        message("me", "ada-example", "2025-06-01 14:03:22 UTC", secret),
        message("ada-example", "me", "2025-06-01 15:00:00 UTC", secret),
        message("ada-example", "me", "2025-06-03 15:00:00 UTC", secret),
        message("me", "ada-example", "2025-06-05 15:00:00 UTC", secret),
        message("me", "grace-sample", "2025-06-04 15:00:00 UTC", secret),
        message(
            "me",
            "grace-sample",
            "2025-06-06 15:00:00 UTC",
            "x,INBOX,,Yes,No",
        ),
        message(
            "me",
            "grace-sample",
            "2025-06-07 15:00:00 UTC",
            "<p class=\"spinmail\">Buy</p>"
                .replace('"', "'")
                .replace("class='spinmail'", "class=spinmail")
                .as_str(),
        ),
        message("me", "grace-sample", "yesterday", secret),
    ]
    .concat();
    let found = archive(&[("messages.csv", &text)]);
    assert_eq!(
        said(&found.touches),
        [
            ("message:ada-example|2025-06-01".to_owned(), Direction::Both),
            (
                "message:ada-example|2025-06-03".to_owned(),
                Direction::Theirs
            ),
            ("message:ada-example|2025-06-05".to_owned(), Direction::Mine),
            (
                "message:grace-sample|2025-06-04".to_owned(),
                Direction::Unanswered
            ),
        ],
        "one a person and day; a draft and an advertisement are none"
    );
    assert!(
        !format!("{found:?}").contains(secret),
        "what was written stays in the file"
    );
    assert_eq!(found.warnings, [Warning::TouchesUndated { count: 1 }]);
}

#[test]
fn since_2026_every_field_is_quoted_and_contents_have_lines() {
    let heading: Vec<String> = MESSAGES
        .trim()
        .split(',')
        .map(|one| format!("\"{one}\""))
        .collect();
    let text = format!(
        "{}\n\"1\",\"\",\"Ada Example\",\"https://www.linkedin.com/in/ada-example\",\"Me Myself\",\
         \"https://www.linkedin.com/in/me\",\"2026-04-01 08:00:00 UTC\",\"\",\"Dear Me,\nhow \"\"are\"\" you?\n\",\"INBOX\",\"\",\"No\",\"No\"\n",
        heading.join(",")
    );
    let profile = "First Name,Last Name,Maiden Name\nMe,Myself,\n";
    let found = archive(&[("messages.csv", &text), ("Profile.csv", profile)]);
    assert_eq!(
        said(&found.touches),
        [(
            "message:ada-example|2026-04-01".to_owned(),
            Direction::Theirs
        )]
    );
}

#[test]
fn older_messages_name_the_receiver_without_a_profile() {
    let text = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n\
        1,,Me Myself,https://www.linkedin.com/in/me,Ada Example,2019-06-01 14:03:22 UTC,,hi,INBOX\n\
        1,,Ada Example,https://www.linkedin.com/in/ada-example,Me Myself,2019-06-02 14:03:22 UTC,,hi,INBOX\n";
    let profile = "First Name,Last Name\nMe,Myself\n";
    let found = archive(&[("messages.csv", text), ("Profile.csv", profile)]);
    assert_eq!(
        found
            .touches
            .iter()
            .map(|one| one.name.as_str())
            .collect::<Vec<_>>(),
        ["Ada Example", "Ada Example"]
    );
}

#[test]
fn nobody_guesses_which_of_two_is_me() {
    let text = format!(
        "{MESSAGES}{}",
        message("me", "ada-example", "2025-06-01 14:03:22 UTC", "hi")
    );
    let found = archive(&[("messages.csv", &text)]);
    assert!(found.touches.is_empty());
    assert_eq!(found.warnings, [Warning::MineUnknown]);
}

#[test]
fn a_message_to_many_is_no_contact() {
    let many = "ada-example grace-sample a b c d";
    let text = format!(
        "{MESSAGES}{}{}{}",
        message("me", many, "2025-06-01 14:03:22 UTC", "hi"),
        message("me", "a", "2025-06-02 14:03:22 UTC", "hi"),
        message("me", "b", "2025-06-02 14:03:22 UTC", "hi"),
    );
    let found = archive(&[("messages.csv", &text)]);
    assert_eq!(found.touches.len(), 2, "{:?}", found.touches);
}

#[test]
fn invitations_and_recommendations_have_american_dates() {
    let found = archive(&[
        (
            "Basic/Invitations.csv",
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n\
             Me Myself,Ada Example,\"1/29/26, 2:37 PM\",hello,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ada-example\n\
             Me Myself,Stranger Someone,\"1/30/26, 2:37 PM\",,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/stranger\n\
             Grace Sample,Me Myself,\"12/1/25, 2:37 PM\",,INCOMING,https://www.linkedin.com/in/grace-sample,https://www.linkedin.com/in/me\n",
        ),
        (
            "Recommendations_Received.csv",
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n\
             Grace,Sample,Sample Works,Admiral,\"A pleasure, always.\",\"01/19/13, 12:10 AM\",VISIBLE\n",
        ),
    ]);
    assert_eq!(
        said(&found.touches),
        [
            (
                "invitation:ada-example|2026-01-29".to_owned(),
                Direction::Mine
            ),
            (
                "invitation:stranger|2026-01-30".to_owned(),
                Direction::Unanswered
            ),
            (
                "invitation:grace-sample|2025-12-01".to_owned(),
                Direction::Theirs
            ),
            (
                "recommendation:grace sample|2013-01-19".to_owned(),
                Direction::Theirs
            ),
        ]
    );
    let praise = &found.touches[3];
    assert_eq!(praise.way, TouchWay::Recommendation);
    assert_eq!(
        praise.note, "A pleasure, always.",
        "written for everybody to read"
    );
    assert_eq!(
        praise.when,
        When::On(NaiveDate::from_ymd_opt(2013, 1, 19).expect("a day"))
    );
}

#[test]
fn my_own_notes_go_to_whom_they_are_about() {
    let found = archive(&[(
        "Notes.csv",
        "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\n\
         Ada,Example,https://www.linkedin.com/in/ada-example/,Likes gardens,2026-01-01,\n",
    )]);
    assert_eq!(found.people[0].notes, "Likes gardens");
    assert_eq!(found.people[1].notes, "");
}

#[test]
fn what_lies_beside_may_be_broken_and_the_people_come_all_the_same() {
    for text in ["", "\0\0\0\0", "FROM,DATE\n", "\"", "nothing at all"] {
        let found = archive(&[("messages.csv", text), ("Invitations.csv", text)]);
        assert_eq!(
            (found.people.len(), found.touches.len()),
            (2, 0),
            "{text:?}"
        );
    }
}

#[test]
fn where_i_worked_and_who_i_am_is_read() {
    let found = archive(&[
        (
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\n\
             Sample Works,Lead,,London,Mar 2021,\nSample Works,Engineer,,London,2018,Feb 2021\n\
             Example Engines,Clerk,,,spring,summer\n",
        ),
        (
            "Profile.csv",
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location\n\
             Robin,Example,,,Mar 7,Builds harbours,,Software,,\"London, England\"\n",
        ),
    ]);
    let me = found.me.expect("something of me");
    assert_eq!(
        (me.name.as_str(), me.industry.as_str(), me.place.as_str()),
        ("Robin Example", "Software", "London, England")
    );
    let dates: Vec<_> = me
        .stations
        .iter()
        .map(|one| {
            (
                one.title.as_str(),
                one.from.as_str(),
                one.until.as_str(),
                one.over,
            )
        })
        .collect();
    assert_eq!(
        dates,
        [
            ("Lead", "2021-03", "", false),
            ("Engineer", "2018", "2021-02", true),
            ("Clerk", "", "", true)
        ]
    );
    assert_eq!(
        found.warnings.len(),
        2,
        "two dates are unclear: {:?}",
        found.warnings
    );
}

#[test]
fn an_export_without_connections_still_gives_the_rest() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("Positions.csv", SimpleFileOptions::default())
        .expect("memory");
    zip.write_all(b"Company Name,Title,Started On,Finished On\nSample Works,Lead,2021,\n")
        .expect("memory");
    let bytes = zip.finish().expect("memory").into_inner();
    let found = read("export.zip", &bytes).expect("it has something");
    assert!(found.people.is_empty());
    assert_eq!(found.me.expect("me").stations.len(), 1);
}
