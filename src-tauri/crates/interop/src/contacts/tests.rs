//! Claims about tables of contacts: a quirk, a test.

mod broken;

use crate::contacts::{Field, Missing};
use crate::date::Order;
use crate::{Format, Found, FoundPerson, ReadError, Reading, SkipReason, Warning, read, read_as};

fn of(text: &str) -> Found {
    read("contacts.csv", text.as_bytes()).expect("people")
}

fn one(text: &str) -> FoundPerson {
    let found = of(text);
    assert_eq!(found.people.len(), 1, "{text}: {found:?}");
    found.people[0].clone()
}

fn pairs(list: &[crate::Labelled]) -> Vec<(&str, &str)> {
    list.iter()
        .map(|one| (one.label.as_str(), one.value.as_str()))
        .collect()
}

const NEW_GOOGLE: &str = "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,\
Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,\
Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,\
E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,\
Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,\
Address 1 - Extended Address,Website 1 - Label,Website 1 - Value";

#[test]
fn google_since_2024_is_read_column_by_column() {
    let row = "Ada,King,Example,,,,Dr.,,Addie,,Example Engines,Analyst,Research, --12-10,\"Met at\nthe fair\",,\
* myContacts ::: Navy ::: * starred,* Work,ada@example.org ::: ada@work.example.org,,ada@home.example.org,Mobile,\
+44 20 7946 0123,Home,\"1 Sample St\nLondon\",1 Sample St,London,,Greater London,N1,United Kingdom,,,\
https://www.linkedin.com/in/ada-example ::: https://ada.example.org";
    let ada = one(&format!("{NEW_GOOGLE}\n{row}\n"));
    assert_eq!(ada.name, "Ada King Example");
    assert_eq!(
        (ada.given.as_str(), ada.family.as_str()),
        ("Ada", "Example")
    );
    assert_eq!(ada.nickname, "Addie");
    assert_eq!(
        (ada.organisation.as_str(), ada.title.as_str()),
        ("Example Engines", "Analyst")
    );
    assert_eq!(ada.birthday, "--12-10", "a birthday without its year");
    assert_eq!(ada.notes, "Met at\nthe fair");
    assert_eq!(ada.tags, ["Navy"], "the system's own groups stay there");
    assert_eq!(
        pairs(&ada.emails),
        [
            ("work", "ada@example.org"),
            ("work", "ada@work.example.org"),
            ("", "ada@home.example.org")
        ],
        "several in a cell, and the mark of the preferred one taken off"
    );
    assert_eq!(pairs(&ada.phones), [("mobile", "+44 20 7946 0123")]);
    assert_eq!(
        pairs(&ada.links),
        [
            ("linkedin", "https://www.linkedin.com/in/ada-example"),
            ("", "https://ada.example.org")
        ]
    );
    assert_eq!(ada.place, "London, Greater London, United Kingdom");
    assert_eq!(of(&format!("{NEW_GOOGLE}\n{row}\n")).format, Format::Google);
}

#[test]
fn google_before_2024_is_read_too_and_its_utf_16() {
    let text = "Name,Given Name,Additional Name,Family Name,Yomi Name,Nickname,Birthday,Location,Notes,\
Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,\
Organization 1 - Title\nGrace Sample,Grace,,Sample,,,1906-12-09,Arlington,,* My Contacts ::: Friends,* Home,\
grace@example.org,Mobile,555 0100,Sample Works,Rear Admiral\n";
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&b"\xFF\xFE"[..], &utf16].concat();
    for bytes in [text.as_bytes(), &utf16, &marked] {
        let found = read("google.csv", bytes).expect("people");
        assert_eq!(found.format, Format::Google);
        let grace = &found.people[0];
        assert_eq!(grace.name, "Grace Sample");
        assert_eq!(grace.birthday, "1906-12-09");
        assert_eq!(grace.place, "Arlington");
        assert_eq!(grace.tags, ["Friends"]);
        assert_eq!(grace.organisation, "Sample Works");
        assert_eq!(pairs(&grace.emails), [("home", "grace@example.org")]);
    }
}

#[test]
fn outlook_is_known_in_every_language_that_it_is_written_in() {
    for (language, headings, row) in [
        (
            "outlook.com",
            "First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone,Job Title,Department,Company,Business City,Business Country/Region,Web Page,Birthday,Notes,Categories",
            "Ada,,Example,Dr.,,,ada@example.org,,,+44 20 7946 0123,Analyst,,Example Engines,London,United Kingdom,,0/0/00,Hello,Navy;Friends",
        ),
        (
            "German",
            "\"Anrede\";\"Vorname\";\"Weitere Vornamen\";\"Nachname\";\"Firma\";\"Position\";\"Ort geschäftlich\";\"Land/Region geschäftlich\";\"Mobiltelefon\";\"E-Mail-Adresse\";\"Geburtstag\";\"Kategorien\";\"Notizen\"",
            "\"Dr.\";\"Ada\";\"\";\"Example\";\"Example Engines\";\"Analyst\";\"London\";\"United Kingdom\";\"+44 20 7946 0123\";\"ada@example.org\";\"0.0.00\";\"Navy;Friends\";\"Hello\"",
        ),
        (
            "French",
            "Titre;Prénom;Deuxième prénom;Nom;Société;Titre;Ville (bureau);Pays/Région (bureau);Tél. mobile;Adresse de messagerie;Anniversaire;Catégories;Notes",
            "Mme;Ada;;Example;Example Engines;Analyst;London;United Kingdom;+44 20 7946 0123;ada@example.org;0/0/00;\"Navy;Friends\";Hello",
        ),
        (
            "Spanish",
            "Tratamiento;Nombre;Segundo nombre;Apellidos;Compañía;Puesto;Ciudad del trabajo;País o región del trabajo;Teléfono móvil;Dirección de correo electrónico;Cumpleaños;Categorías;Notas",
            ";Ada;;Example;Example Engines;Analyst;London;United Kingdom;+44 20 7946 0123;ada@example.org;;\"Navy;Friends\";Hello",
        ),
        (
            "Dutch",
            "Titel\tVoornaam\tMiddelste naam\tAchternaam\tBedrijf\tFunctie\tWerkadres, plaats\tWerkadres, land/regio\tMobiele telefoon\tE-mailadres\tVerjaardag\tCategorieën\tNotities",
            "\tAda\t\tExample\tExample Engines\tAnalyst\tLondon\tUnited Kingdom\t+44 20 7946 0123\tada@example.org\t0-0-00\tNavy;Friends\tHello",
        ),
        (
            "Italian",
            "Titolo;Nome;Secondo nome;Cognome;Società;Posizione;Città (uff.);Paese (uff.);Cellulare;Indirizzo posta elettronica;Compleanno;Categorie;Note",
            ";Ada;;Example;Example Engines;Analyst;London;United Kingdom;+44 20 7946 0123;ada@example.org;;\"Navy;Friends\";Hello",
        ),
    ] {
        let text = format!("{headings}\r\n{row}\r\n");
        let (ansi, ..) = encoding_rs::WINDOWS_1252.encode(&text);
        for bytes in [text.as_bytes(), &ansi] {
            let found = read("contacts.csv", bytes).expect(language);
            assert_eq!(found.format, Format::Outlook, "{language}");
            let ada = &found.people[0];
            assert_eq!(ada.name, "Ada Example", "{language}");
            assert_eq!(ada.organisation, "Example Engines", "{language}");
            assert_eq!(ada.title, "Analyst", "{language}: not the title of address");
            assert_eq!(pairs(&ada.emails), [("", "ada@example.org")], "{language}");
            assert_eq!(
                pairs(&ada.phones),
                [("mobile", "+44 20 7946 0123")],
                "{language}"
            );
            assert_eq!(ada.place, "London, United Kingdom", "{language}");
            assert_eq!(ada.tags, ["Navy", "Friends"], "{language}");
            assert_eq!(ada.notes, "Hello", "{language}");
            assert_eq!(
                ada.birthday, "",
                "{language}: nothing but zeros is no birthday"
            );
            let about_dates =
                |warning: &Warning| matches!(warning, Warning::BirthdayDoubtful { .. });
            assert!(
                !found.warnings.iter().any(about_dates),
                "{language}: and no fault"
            );
        }
    }
}

#[test]
fn googles_outlook_csv_is_outlooks() {
    let found = of(
        "First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone\n\
        Ada,,Example,,,,https://ada.example.org,,1970-12-10,,,,,,ada@example.org,/o=ExchangeLabs/cn=ada,,555 0100,\n",
    );
    assert_eq!(found.format, Format::Outlook);
    assert_eq!(found.people[0].birthday, "1970-12-10");
    assert_eq!(
        pairs(&found.people[0].emails),
        [("", "ada@example.org")],
        "an address inside an Exchange organisation reaches nobody"
    );
}

#[test]
fn an_encoding_is_recognised_and_what_a_person_chooses_goes_before_it() {
    let text = "Vorname;Nachname;Firma;E-Mail-Adresse;Telefon privat;Notizen\n\
        Jürgen;Müller;Büro für Möbel;j@example.org;555 0100;Grüße\n";
    let (ansi, ..) = encoding_rs::WINDOWS_1252.encode(text);
    let found = read("a.csv", &ansi).expect("people");
    assert_eq!(found.people[0].name, "Jürgen Müller");
    assert!(
        found
            .warnings
            .iter()
            .any(|one| matches!(one, Warning::EncodingGuessed { .. }))
    );
    let chosen = Reading {
        encoding: "windows-1251".into(),
        ..Reading::default()
    };
    let found = read_as("a.csv", &ansi, &chosen).expect("people");
    assert_eq!(found.encoding, "windows-1251");
    assert_eq!(found.people[0].name, "Jьrgen Mьller", "as it was asked for");
    let unknown = Reading {
        encoding: "klingon".into(),
        ..Reading::default()
    };
    assert!(matches!(
        read_as("a.csv", &ansi, &unknown),
        Err(ReadError::UnknownEncoding { .. })
    ));
    let card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J\xFCrgen\r\nEND:VCARD\r\n";
    let found = read_as("a.vcf", card, &chosen).expect("people");
    assert_eq!(found.people[0].name, "Jьrgen", "in a card, too");
}

#[test]
fn any_other_table_is_read_by_what_its_headings_seem_to_say() {
    let found = of(
        "Who;Employer;Role;Mail;Handy;LinkedIn;Stadt;Tags;Geburtsdatum;First met;How we met;Ring\n\
        Ada Example;Example Engines;Analyst;ada@example.org;+49 30 1234567;linkedin.com/in/ada;Berlin;navy, maths;10.12.1970;3 May 2019;At the fair;My team\n",
    );
    assert_eq!(found.format, Format::Table);
    let ada = &found.people[0];
    assert_eq!(ada.name, "Ada Example");
    assert_eq!(
        (ada.organisation.as_str(), ada.title.as_str()),
        ("Example Engines", "Analyst")
    );
    assert_eq!(pairs(&ada.phones), [("mobile", "+49 30 1234567")]);
    assert_eq!(pairs(&ada.links), [("linkedin", "linkedin.com/in/ada")]);
    assert_eq!(ada.place, "Berlin");
    assert_eq!(ada.tags, ["navy", "maths"]);
    assert_eq!(ada.birthday, "1970-12-10");
    assert_eq!(ada.met_on, chrono::NaiveDate::from_ymd_opt(2019, 5, 3));
    assert_eq!(ada.met_how, "At the fair");
    assert_eq!(ada.ring, "team");
    let sheet = found.sheet.expect("a table");
    assert_eq!(sheet.missing, None);
    assert_eq!(sheet.first[0][0], "Ada Example");
}

#[test]
fn a_person_has_the_last_word_on_what_a_column_means() {
    let text = "A,B,C\nExample Engines,Ada Example,ada@example.org\n";
    let found = of(text);
    assert!(found.people.is_empty());
    assert_eq!(
        found.sheet.expect("a table").missing,
        Some(Missing::Name),
        "nobody knows where the names are"
    );
    let said = Reading {
        columns: Some(vec![Some(Field::Organisation), Some(Field::Name)]),
        ..Reading::default()
    };
    let found = read_as("x.csv", text.as_bytes(), &said).expect("people");
    assert_eq!(found.people[0].name, "Ada Example");
    assert!(
        found.people[0].emails.is_empty(),
        "what is left out stays out"
    );
    let twice = Reading {
        columns: Some(vec![Some(Field::Name), Some(Field::Name), None]),
        ..Reading::default()
    };
    let found = read_as("x.csv", text.as_bytes(), &twice).expect("a table");
    assert_eq!(
        found.sheet.expect("a table").missing,
        Some(Missing::Twice(Field::Name))
    );
}

#[test]
fn rows_without_a_single_name_are_never_called_a_success() {
    let found = of("Name,Mail\n,ada@example.org\n,grace@example.org\n");
    assert_eq!((found.people.len(), found.skipped.len()), (0, 2));
    assert_eq!(
        found.sheet.expect("a table").missing,
        Some(Missing::Name),
        "the columns may be wrong, and a person can say so"
    );
    let refused = read(
        "g.csv",
        format!("{NEW_GOOGLE}\n,,,,,,,,,,,,,,a note\n").as_bytes(),
    );
    assert!(
        matches!(refused, Err(ReadError::NoPeople { rows: 1, .. })),
        "{refused:?}"
    );
}

#[test]
fn a_row_of_an_organisation_is_no_person() {
    let found = of(&format!(
        "{NEW_GOOGLE}\n,,,,,,,,,,Example Engines\nAda\n,,,,,,,,Addie\n,,,,,,,,,\"Sample, Grace\"\n,,,,,,,,,,,,,,note\n"
    ));
    let names: Vec<&str> = found.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        ["Ada", "Addie", "Sample, Grace"],
        "whatever they are called by"
    );
    let why: Vec<SkipReason> = found.skipped.iter().map(|one| one.reason).collect();
    assert_eq!(why, [SkipReason::NotAPerson, SkipReason::NoName]);
}

#[test]
fn a_date_that_can_be_read_in_two_ways_is_asked_about_and_never_guessed() {
    let text = "Name,Birthday\nAda,3/4/1970\nGrace,9/9/1906\n";
    let found = of(text);
    let sheet = found.sheet.expect("a table");
    assert_eq!(sheet.doubtful_date.as_deref(), Some("3/4/1970"));
    assert_eq!(found.people[0].birthday, "");
    assert_eq!(
        found.people[1].birthday, "1906-09-09",
        "the same either way"
    );
    let said = Reading {
        dates: Some(Order::DayFirst),
        ..Reading::default()
    };
    let found = read_as("x.csv", text.as_bytes(), &said).expect("people");
    assert_eq!(found.people[0].birthday, "1970-04-03");
    assert!(found.warnings.is_empty());
    let clear = of("Name,Birthday\nAda,3/4/1970\nGrace,12/25/1906\n");
    assert_eq!(
        clear.people[0].birthday, "1970-03-04",
        "as another of the file says"
    );
    let century = of("Name,Birthday\nAda,14.3.71\n");
    assert_eq!(century.people[0].birthday, "", "nobody knows the century");
}

#[test]
fn a_given_name_beside_a_name_makes_it_the_family_name() {
    let ada = one("Vorname;Name;Mail\nAda;Example;ada@example.org\n");
    assert_eq!(
        (ada.name.as_str(), ada.family.as_str()),
        ("Ada Example", "Example")
    );
}

#[test]
fn several_columns_and_several_values_a_cell_are_all_kept() {
    let ada = one(
        "Name,Email,Work email,Phone,Mobile,Notes,Comments,City,Country\n\
         Ada,\"a@example.org; b@example.org\",A@example.org,555 0100,555 0101,one,two,London,United Kingdom\n",
    );
    assert_eq!(
        pairs(&ada.emails),
        [("", "a@example.org"), ("", "b@example.org")],
        "no address twice"
    );
    assert_eq!(ada.phones.len(), 2);
    assert_eq!(ada.notes, "one\n\ntwo");
    assert_eq!(ada.place, "London, United Kingdom");
}

#[test]
fn what_a_spreadsheet_would_run_is_text() {
    let ada = one("Name;Phone;Notes;Role;Link\n\
        '=Ada;=\"0049301234567\";'+1;<b>Boss</b><script>alert(1)</script>;javascript:alert(1)\n");
    assert_eq!(ada.name, "=Ada");
    assert_eq!(
        pairs(&ada.phones),
        [("", "0049301234567")],
        "Excel keeps zeros like this"
    );
    assert_eq!(ada.notes, "+1");
    assert_eq!(
        ada.title, "<b>Boss</b><script>alert(1)</script>",
        "plain text, never markup"
    );
    assert!(ada.links.is_empty(), "only web addresses are links");
    let html = one("Name,Notes\nAda,<p>Hello</p><script>alert(1)</script>\n");
    assert_eq!(html.notes, "Hello");
}

#[test]
fn one_part_of_a_linkedin_export_says_so() {
    let refused = read(
        "messages.csv",
        b"CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,Ada,Grace,2025-06-01 14:03:22 UTC,hi\n",
    );
    assert!(
        matches!(refused, Err(ReadError::PartOfAnArchive { .. })),
        "{refused:?}"
    );
}

#[test]
fn headings_alone_are_said_to_be_alone() {
    for text in [
        "Name,Email\n",
        "First Name,Last Name,E-mail Address,Home Phone\n",
    ] {
        let refused = read("x.csv", text.as_bytes());
        assert!(
            matches!(refused, Err(ReadError::OnlyHeadings { .. })),
            "{refused:?}"
        );
    }
}
