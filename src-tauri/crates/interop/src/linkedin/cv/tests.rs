use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn zip_of(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const PROFILE: &str = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location\n\
    Ada,Example,,,Mar 7,Keeps harbours &amp; boats,\"Built a <b>pier</b>.\nThen another.\",Ports,,Harbourtown\n";
const POSITIONS: &str = "Company Name,Title,Description,Location,Started On,Finished On\n\
    Acme Example,Head of Piers,Leads the piers.,Harbourtown,Jan 2022,\n\
    Acme Example,Pier Builder,,Harbourtown,Mar 2019,Dec 2021\n\
    Sample Works,Clerk,,,2015,2018\n";

#[test]
fn an_export_fills_a_cv() {
    let zip = zip_of(&[
        ("Basic_LinkedInDataExport/Profile.csv", PROFILE),
        ("Basic_LinkedInDataExport/Positions.csv", POSITIONS),
        (
            "Basic_LinkedInDataExport/Education.csv",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\nInvented University,2010,Jul 2014,,BSc Piers,Choir\n",
        ),
        (
            "Basic_LinkedInDataExport/Skills.csv",
            "Name\nPiers\n\nKnots\n",
        ),
        (
            "Basic_LinkedInDataExport/Languages.csv",
            "Name,Proficiency\nEnglish,Native or bilingual proficiency\n",
        ),
        (
            "Basic_LinkedInDataExport/Certifications.csv",
            "Name,Url,Authority,Started On,Finished On,License Number\nKnot Master,https://knots.example.org,Guild of Knots,May 2020,,7\n",
        ),
        (
            "Basic_LinkedInDataExport/Projects.csv",
            "Title,Description,Url,Started On,Finished On\nLong Pier,A pier of note,,Feb 2020,soon\n",
        ),
        (
            "Basic_LinkedInDataExport/Publications.csv",
            "Name,Published On,Description,Publisher,Url\nOn Piers,8 Feb 2021,,Placeholder Press,\n",
        ),
        (
            "Basic_LinkedInDataExport/Honors.csv",
            "Title,Description,Issued On\nPier of the Year,,Jun 2021\n",
        ),
    ]);
    let found = read("export.zip", &zip).expect("it is one");
    let resume = found.resume;
    assert_eq!(resume.basics.name, "Ada Example");
    assert_eq!(resume.basics.summary, "Built a **pier**.\nThen another.");
    assert_eq!(resume.basics.location.city, "Harbourtown");
    let roles: Vec<(&str, usize)> = resume
        .work
        .iter()
        .map(|work| (work.name.as_str(), work.roles.len()))
        .collect();
    assert_eq!(
        roles,
        [("Acme Example", 2), ("Sample Works", 1)],
        "several roles in one employer stand together"
    );
    assert_eq!(resume.work[0].roles[0].end, None, "it goes on");
    assert_eq!(resume.education[0].study_type, "BSc Piers");
    assert_eq!(
        resume.education[0].end.as_ref().map(PartialDate::as_str),
        Some("2014-07")
    );
    assert_eq!(resume.skills.len(), 2, "an empty row is no skill");
    assert_eq!(resume.languages[0].language, "English");
    assert_eq!(resume.certificates[0].issuer, "Guild of Knots");
    assert_eq!(
        resume.publications[0]
            .date
            .as_ref()
            .map(PartialDate::as_str),
        Some("2021-02-08")
    );
    assert_eq!(resume.awards[0].title, "Pier of the Year");
    let said: Vec<String> = found.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "Education.csv, row 1, activities: “Choir” was left out.",
            "Projects.csv, row 1, finished on: “soon” was left out."
        ],
        "what has no place is said"
    );
}

#[test]
fn one_table_alone_is_enough() {
    let found = read("Positions_123.csv", POSITIONS.as_bytes()).expect("positions");
    assert_eq!(found.resume.work.len(), 2);
    let found = read("Skills.csv", b"Name\nKnots").expect("skills");
    assert_eq!(found.resume.skills[0].name, "Knots");
}

#[test]
fn hostile_text_stays_text() {
    let sheet = "Title,Description,Url,Started On,Finished On\n\
        Pier,&lt;script&gt;alert(1)&lt;/script&gt;Hello <img src=x onerror=alert(1)> &amp;lt;b&amp;gt;,,,\n";
    let found = read("Projects.csv", sheet.as_bytes()).expect("a project");
    assert_eq!(found.resume.projects[0].description, "Hello  &lt;b&gt;");
}

#[test]
fn what_holds_nothing_of_a_cv_is_refused_in_a_sentence() {
    for (name, bytes) in [
        (
            "Connections.csv",
            b"First Name,Last Name\nAda,Example".as_slice(),
        ),
        ("Skills.csv", b"Name\n".as_slice()),
        ("Skills.csv", b"\0\0\0".as_slice()),
        ("photo.png", b"\x89PNG".as_slice()),
        ("empty.zip", zip_of(&[("Ads.csv", "Name\nx")]).as_slice()),
    ] {
        let refused = read(name, bytes).expect_err(name).to_string();
        assert!(
            refused.contains(name) && refused.ends_with('.'),
            "{refused}"
        );
    }
    let zip = zip_of(&[("Skills.csv", "Name\nKnots")]);
    assert!(
        matches!(
            read("cut.zip", &zip[..zip.len() / 2]),
            Err(ReadError::DamagedZip { .. })
        ),
        "half a download is called damaged"
    );
}
