//! Dated contact from archives.

use std::io::Cursor;

use super::*;

const MESSAGES: &str = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n\
    1,Me,https://www.linkedin.com/in/me,Ada,https://www.linkedin.com/in/ada-example,2025-06-01 14:03:22 UTC,,secret,INBOX\n\
    1,Ada,https://www.linkedin.com/in/ada-example,Me,https://www.linkedin.com/in/me,2025-06-01 15:03:22 UTC,,secret,INBOX\n\
    2,Me,https://www.linkedin.com/in/me,Grace,https://www.linkedin.com/in/grace-sample,2025-07-01 14:03:22 UTC,,secret,INBOX\n\
    3,Nobody,https://www.linkedin.com/in/stranger,Me,https://www.linkedin.com/in/me,2025-07-01 14:03:22 UTC,,secret,INBOX\n";

const INVITATIONS: &str = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n\
    Me,Ada Example,\"6/1/25, 2:37 PM\",,OUTGOING,https://www.linkedin.com/in/me,https://www.linkedin.com/in/ada-example\n";

/// An export as LinkedIn packs it.
fn archive() -> tempfile::NamedTempFile {
    let connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
        Ada,Example,https://www.linkedin.com/in/ada-example,,Example Engines,Analyst,08 Feb 2019\n\
        Grace,Sample,https://www.linkedin.com/in/grace-sample,,,,08 Feb 2020\n";
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in [
        ("Connections.csv", connections),
        ("messages.csv", MESSAGES),
        ("Invitations.csv", INVITATIONS),
    ] {
        zip.start_file(path, zip::write::SimpleFileOptions::default())
            .expect("memory");
        zip.write_all(content.as_bytes()).expect("memory");
    }
    let bytes = zip.finish().expect("memory").into_inner();
    let mut file = tempfile::NamedTempFile::with_suffix(".zip").expect("a file");
    file.write_all(&bytes).expect("written");
    file
}

fn timeline(career: &Career, name: &str) -> Vec<(String, String, String)> {
    let id = career.same_name(name).expect("a look").expect("there");
    let items = career.timeline(id, 0, 50).expect("a timeline");
    let said = |item: crate::people::touch::TimelineItem| {
        let item = serde_json::to_value(item).expect("plain");
        let text = |key: &str| item[key].as_str().unwrap_or_default().to_owned();
        (text("kind"), text("reached_out"), text("note"))
    };
    items.into_iter().map(said).collect()
}

#[test]
fn messages_become_dated_contact_and_only_the_day_is_kept() {
    let mut career = career();
    let archive = archive();
    let dry = career
        .preview_import(archive.path(), now())
        .expect("people");
    let done = import(&mut career, archive.path());
    assert_eq!(dry.touches, done.touches, "the dry run says how many");
    assert_eq!(
        done.touches,
        ImportTouches {
            create: 2,
            // The invitation lies on the day of the first message.
            there: 1,
            strangers: 1,
        }
    );
    assert_eq!(
        timeline(&career, "Ada Example"),
        [("message".into(), "both".into(), "On LinkedIn".into())]
    );
    assert_eq!(
        timeline(&career, "Grace Sample"),
        [("message".into(), "unanswered".into(), "On LinkedIn".into())],
        "nothing ever came back"
    );
    assert!(
        !all_rows(career.read()).concat().contains("secret"),
        "what was written stays in the file"
    );
    let last: String = career
        .read()
        .query_row(
            "SELECT last_on FROM standing s JOIN person p ON p.id = s.person_id WHERE p.name = 'Ada Example'",
            [],
            |row| row.get(0),
        )
        .expect("she was spoken to");
    assert_eq!(last, "2025-06-01");
}

#[test]
fn twice_is_once_and_undo_takes_all_of_it_back() {
    let mut career = career();
    let archive = archive();
    let index = |career: &Career| -> Vec<String> {
        let rows = all_rows(career.read()).into_iter();
        rows.filter(|row| !row.starts_with("person_search"))
            .collect()
    };
    let before = index(&career);
    import(&mut career, archive.path());
    let once = index(&career);
    let label = career.undo_label();
    let again = import(&mut career, archive.path());
    assert_eq!((again.touches.create, again.touches.there), (0, 3));
    assert_eq!(index(&career), once);
    assert_eq!(
        career.undo_label(),
        label,
        "there is no step that did nothing"
    );
    career.undo().expect("undo");
    assert_eq!(index(&career), before);
}

#[test]
fn contact_with_people_who_are_there_already_is_a_step_of_its_own() {
    let mut career = career();
    let known = linkedin(&[
        "Ada,Example,https://www.linkedin.com/in/ada-example,,Example Engines,Analyst,08 Feb 2019",
        "Grace,Sample,https://www.linkedin.com/in/grace-sample,,,,08 Feb 2020",
    ]);
    import(&mut career, known.path());
    let report = import(&mut career, archive().path());
    assert_eq!(counts(&report), (0, 0, 0, 2), "nobody is new");
    assert_eq!(report.touches.create, 2);
    assert_eq!(
        career.undo_label().as_deref(),
        Some("Undo: Logged 2 moments of contact")
    );
}

#[test]
fn monicas_notes_calls_and_activities_come_along() {
    let mut career = career();
    let report = import(&mut career, &fixture("monica.json"));
    assert_eq!((report.format, report.create), (ImportFormat::Monica, 2));
    assert_eq!(report.touches.create, 4);
    let said = timeline(&career, "Ada King Example");
    assert_eq!(
        said.iter()
            .map(|(kind, ..)| kind.as_str())
            .collect::<Vec<_>>(),
        ["message", "other", "other", "call"],
        "the newest first"
    );
    assert_eq!(said[3].1, "them", "she called");
}
