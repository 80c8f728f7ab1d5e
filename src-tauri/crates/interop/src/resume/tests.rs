use proptest::prelude::*;

use super::*;

fn refused(text: &str) -> String {
    read(text.as_bytes()).expect_err("refused").to_string()
}

#[test]
fn a_broken_file_is_one_sentence_that_names_the_place() {
    let mend = "mend it in the file and choose it again.";
    assert_eq!(
        refused(r#"{"work":{}}"#),
        format!("work: a list belongs here; {mend}")
    );
    assert_eq!(
        refused(r#"{"work":[{},7]}"#),
        format!("work, entry 2: a group of fields belongs here; {mend}")
    );
    assert_eq!(
        refused(r#"{"basics":{"name":7}}"#),
        format!("basics, name: text belongs here; {mend}")
    );
    assert_eq!(
        refused(r#"{"work":[{},{},{"name":"A","startDate":"2020-19-39"}]}"#),
        "work, entry 3, startDate: “2020-19-39” is no date; write it as 2019, 2019-03 or 2019-03-04 and choose the file again."
    );
    let long = "a".repeat(2_000_000);
    assert_eq!(
        refused(&format!(r#"{{"basics":{{"summary":"{long}"}}}}"#)),
        "basics, summary: the text is over 100 kB; shorten it and choose the file again."
    );
    let cut = "The file is cut off; export it again and choose the new one.";
    assert_eq!(refused(r#"{"basics":{"name":"Ada"#), cut);
    assert_eq!(
        refused("[]"),
        "The file is JSON, but no résumé; choose one in the format JSON Resume."
    );
    assert_eq!(
        refused(&"[".repeat(10_000)),
        "The file is nested far deeper than a résumé; choose the original file."
    );
    assert_eq!(
        refused("{\"basics\":\0}"),
        "The file is no JSON: line 1, column 11 cannot be read; export it again."
    );
    let many = vec!["{}"; MAX_ITEMS + 1].join(",");
    assert_eq!(
        refused(&format!(r#"{{"skills":[{many}]}}"#)),
        "skills: there are over 5,000 entries; shorten the list and choose the file again."
    );
}

#[test]
fn nothing_of_hostile_html_survives() {
    for (said, kept) in [
        ("<script>alert(1)</script>Hello", "Hello"),
        ("<b>bold</b> <em>it</em>", "**bold** _it_"),
        (
            "<a href=\"https://ada.example.org\">page</a>",
            "[page](https://ada.example.org)",
        ),
        ("<a href=\"javascript:x\">page</a>", "page"),
        ("[page](javascript:x)", "[page] (javascript:x)"),
        ("<<b>script>x", "<**script>x"),
        ("<<u>script>x", "< script>x"),
        (
            "![p](https://ada.example.org/p.png)",
            "! [p](https://ada.example.org/p.png)",
        ),
        ("1 < 2", "1 < 2"),
        ("<img src=x onerror=alert(1)", ""),
        ("a\0b", "ab"),
    ] {
        assert_eq!(plain::plain(said), kept, "{said}");
    }
}

#[test]
fn old_names_are_understood_and_present_is_no_date() {
    let found = read(br#"{"basics":{"name":"Ada Example","picture":"https://ada.example.org/a.png","website":"ada.example.org","email":"none"},
        "work":[{"company":"Example","startDate":"2019","endDate":"Present"}],"education":[{"institution":"U","score":3.7,"url":"","endDate":null}]}"#).unwrap();
    let resume = found.resume;
    assert_eq!(resume.basics.image, "https://ada.example.org/a.png");
    assert_eq!(resume.basics.url, "https://ada.example.org");
    assert_eq!(resume.basics.email, "");
    assert_eq!(resume.work[0].name, "Example");
    assert_eq!(resume.work[0].roles[0].end, None);
    assert_eq!(resume.education[0].score, "3.7");
    assert_eq!(found.warnings.len(), 2, "{:?}", found.warnings);
}

#[test]
fn roles_are_found_again_and_a_return_years_later_stays_its_own() {
    let file = |start: &str| {
        format!(
            r#"{{"work":[{{"name":"Example","position":"Lead","startDate":"{start}"}},{{"name":"Example","position":"Clerk","startDate":"2015","endDate":"2018-12"}}]}}"#
        )
    };
    let roles = |start| {
        let found = read(file(start).as_bytes()).unwrap();
        found
            .resume
            .work
            .iter()
            .map(|work| work.roles.len())
            .collect::<Vec<_>>()
    };
    assert_eq!(roles("2019-01"), [2]);
    assert_eq!(roles("2023"), [1, 1]);
}

fn words() -> impl Strategy<Value = String> {
    "[a-zäß]{1,9}( [a-z0-9.,&]{1,6}){0,3}"
}

fn date() -> impl Strategy<Value = Option<PartialDate>> {
    (1950..2030, 1..13, 1..29, 0..4).prop_map(|(year, month, day, kind)| {
        PartialDate::parse(&match kind {
            0 => return None,
            1 => format!("{year}"),
            2 => format!("{year}-{month:02}"),
            _ => format!("{year}-{month:02}-{day:02}"),
        })
    })
}

prop_compose! {
    fn role()(title in words(), start in date(), summary in words(), highlights in prop::collection::vec(words(), 0..3)) -> Role {
        // Without an end roles overlap, so that they belong together.
        Role { title, start, end: None, summary, highlights }
    }
}

prop_compose! {
    fn resume()(
        name in words(), summary in words(), skills in prop::collection::vec((words(), words()), 0..4),
        work in prop::collection::vec((words(), prop::collection::vec(role(), 0..4)), 0..4),
        education in prop::collection::vec((words(), date(), date()), 0..3),
    ) -> Resume {
        Resume {
            basics: Basics { name, summary, url: "https://ada.example.org".into(), email: "ada@example.org".into(), ..Basics::default() },
            skills: skills.into_iter().map(|(name, level)| Skill { name, level, keywords: vec![] }).collect(),
            work: work.into_iter().enumerate().map(|(at, (location, roles))| Work {
                name: format!("Employer {at}"), location, roles, ..Work::default()
            }).collect(),
            education: education.into_iter().map(|(institution, start, end)| Education { institution, start, end, ..Education::default() }).collect(),
            ..Resume::default()
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(resume in resume()) {
        let found = read(&write(&resume)).unwrap();
        prop_assert_eq!(found.resume, resume);
        prop_assert!(found.warnings.is_empty());
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(text in "[<>/abi!()\\]\\[:= \n_*]{0,60}") {
        let once = plain::plain(&text);
        prop_assert_eq!(plain::plain(&once), once);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
    }
}

#[test]
fn every_field_of_the_format_is_kept_under_its_name() {
    let file = serde_json::json!({
        "basics": { "name": "Ada Example", "label": "a", "image": "https://ada.example.org/a.png", "email": "ada@example.org",
            "phone": "1", "url": "https://ada.example.org", "summary": "s",
            "location": { "address": "a", "postalCode": "p", "city": "c", "countryCode": "GB", "region": "r" },
            "profiles": [{ "network": "n", "username": "u", "url": "https://n.example.org/u" }] },
        "work": [{ "name": "n", "location": "l", "description": "d", "position": "p", "url": "https://e.example.org",
            "startDate": "2019-03", "endDate": "2020-02-29", "summary": "s", "highlights": ["h"] }],
        "volunteer": [{ "organization": "o", "position": "p", "url": "https://e.example.org", "startDate": "2019",
            "endDate": "2020", "summary": "s", "highlights": ["h"] }],
        "education": [{ "institution": "i", "url": "https://e.example.org", "area": "a", "studyType": "t",
            "startDate": "2019", "endDate": "2020", "score": "1", "courses": ["c"] }],
        "awards": [{ "title": "t", "date": "2019", "awarder": "a", "summary": "s" }],
        "certificates": [{ "name": "n", "date": "2019", "url": "https://e.example.org", "issuer": "i" }],
        "publications": [{ "name": "n", "publisher": "p", "releaseDate": "2019", "url": "https://e.example.org", "summary": "s" }],
        "skills": [{ "name": "n", "level": "l", "keywords": ["k"] }],
        "languages": [{ "language": "l", "fluency": "f" }],
        "interests": [{ "name": "n", "keywords": ["k"] }],
        "references": [{ "name": "n", "reference": "r" }],
        "projects": [{ "name": "n", "description": "d", "highlights": ["h"], "keywords": ["k"], "startDate": "2019",
            "endDate": "2020", "url": "https://e.example.org", "roles": ["r"], "entity": "e", "type": "t" }]
    });
    let found = read(file.to_string().as_bytes()).unwrap();
    assert_eq!(found.warnings, []);
    let mut written: serde_json::Value = serde_json::from_slice(&write(&found.resume)).unwrap();
    written.as_object_mut().unwrap().remove("$schema");
    assert_eq!(written, file);
}
