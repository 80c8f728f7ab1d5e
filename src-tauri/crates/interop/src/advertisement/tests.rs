//! Claims about advertisements.

use proptest::prelude::*;

use super::*;

fn fixture(name: &str) -> Advertisement {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name);
    read(name, &std::fs::read(path).expect("a fixture")).expect("it has text")
}

fn pasted(text: &str) -> Advertisement {
    read("", text.as_bytes()).expect("it has text")
}

fn pay(from: i64, to: i64, currency: &str) -> Option<Pay> {
    Some(Pay {
        from: Some(from),
        to: Some(to),
        currency: currency.to_owned(),
    })
}

#[test]
fn a_page_is_read_by_what_it_says_about_itself_to_machines() {
    let found = fixture("advertisement.html");
    assert_eq!(found.title, "Platform engineer (m/w/d)");
    assert_eq!(found.organisation, "Acme Example GmbH");
    assert_eq!(found.place, "Hamburg, DE");
    assert_eq!(found.pay, pay(68_000, 82_000, "EUR"));
    assert_eq!(found.url, "https://jobs.example/acme/platform-engineer");
    assert_eq!(found.contact_email, "ada@acme.example");
    assert!(
        found.text.contains("- Nobody is on call alone"),
        "{}",
        found.text
    );
    assert!(
        !found.text.contains("nothing for people"),
        "a script is no text"
    );
    assert!(!found.text.contains('<'), "tags are no text");
}

#[test]
fn without_data_a_page_is_read_by_its_titles() {
    let page = "<html><head><title>Acme Example hiring Night baker in Port Nowhere | Board</title></head>\
        <body><nav>Menu</nav><p>Bake &amp; deliver.</p><footer>Imprint</footer></body></html>";
    let found = read("saved.html", page.as_bytes()).expect("it has text");
    assert_eq!(found.title, "Night baker");
    assert_eq!(found.organisation, "Acme Example");
    assert_eq!(found.place, "Port Nowhere");
    assert_eq!(
        found.text, "Bake & deliver.",
        "neither the menu nor the footer"
    );
}

#[test]
fn a_menu_that_is_never_closed_swallows_nothing() {
    let found = read(
        "a.html",
        b"<html><body><nav><p>Night baker wanted</p></body></html>",
    );
    assert!(
        found
            .expect("it has text")
            .text
            .contains("Night baker wanted")
    );
}

#[test]
fn a_mail_is_read_by_its_labels_its_subject_and_its_sender() {
    let found = fixture("advertisement.eml");
    assert_eq!(found.title, "Head of Quality");
    assert_eq!(found.organisation, "Widgets Beispiel KG");
    assert_eq!(found.place, "Lübeck");
    assert_eq!(found.work_form, Some(WorkForm::Hybrid));
    assert_eq!(found.pay, pay(60_000, 70_000, "EUR"));
    assert_eq!(found.contact_name, "Grace Placeholder");
    assert_eq!(found.contact_email, "grace@widgets.example");
    assert!(found.text.starts_with("Hallo"), "the head is not the text");
}

#[test]
fn pasted_text_is_read_by_its_labels_and_its_first_line() {
    let found = pasted(
        "# Staff engineer, payments\n\n**Company:** Imaginary Bank Ltd\n- Location: Leeds (hybrid)\nSalary: £45k - £55k\n\
         Contact: Mina Notreal <mina@bank.example>\nApply: https://bank.example/jobs/7\n\nYou move money about.",
    );
    assert_eq!(found.title, "Staff engineer, payments");
    assert_eq!(found.organisation, "Imaginary Bank Ltd");
    assert_eq!(found.place, "Leeds (hybrid)");
    assert_eq!(found.work_form, Some(WorkForm::Hybrid));
    assert_eq!(found.pay, pay(45_000, 55_000, "GBP"));
    assert_eq!(
        (found.contact_name.as_str(), found.contact_email.as_str()),
        ("Mina Notreal", "mina@bank.example")
    );
    assert_eq!(found.url, "https://bank.example/jobs/7");
    assert!(
        found.text.ends_with("You move money about."),
        "all of it is kept"
    );
}

#[test]
fn a_label_alone_on_its_line_names_what_stands_below() {
    let found = pasted("Company:\nAcme Example\n\nLocation:\nHamburg\n");
    assert_eq!(
        (found.organisation.as_str(), found.place.as_str()),
        ("Acme Example", "Hamburg")
    );
}

#[test]
fn what_is_not_said_stays_empty() {
    let found = pasted("We look for somebody nice who likes trains. Write to us.");
    assert_eq!(
        found,
        Advertisement {
            text: "We look for somebody nice who likes trains. Write to us.".to_owned(),
            ..Advertisement::default()
        }
    );
}

#[test]
fn nobody_is_asked_who_does_not_read_it() {
    let found = pasted("Night baker\nno-reply@jobs.example sends this.");
    assert_eq!(found.contact_email, "");
}

#[test]
fn pay_is_read_as_people_write_it() {
    for (text, wanted) in [
        ("€60,000–70,000", pay(60_000, 70_000, "EUR")),
        ("£45k - £55k", pay(45_000, 55_000, "GBP")),
        ("60.000 bis 70.000 EUR", pay(60_000, 70_000, "EUR")),
        ("60-70k €", pay(60_000, 70_000, "EUR")),
        (
            "USD 120,000 to 150,000 a year",
            pay(120_000, 150_000, "USD"),
        ),
        ("CHF 110'000 – 130'000", pay(110_000, 130_000, "CHF")),
        ("between 55 000 € and 65 000 €", pay(55_000, 65_000, "EUR")),
        ("72.500,00 € – 80.000,00 €", pay(72_500, 80_000, "EUR")),
        ("A$95,000 - A$110,000", pay(95_000, 110_000, "AUD")),
        ("€15 - €18 per hour", None),
        ("€5,500 – €6,500 per month", None),
        ("70,000 to 60,000 EUR", None),
        ("2024-2026", None),
        ("10-15 people", None),
        ("a budget of €2,000", None),
    ] {
        assert_eq!(pay::find(text), wanted, "{text}");
    }
    assert_eq!(
        pay::labelled("from €60,000"),
        Some(Pay {
            from: Some(60_000),
            to: None,
            currency: "EUR".to_owned()
        })
    );
    assert_eq!(
        pay::labelled("up to £55k"),
        Some(Pay {
            from: None,
            to: Some(55_000),
            currency: "GBP".to_owned()
        })
    );
}

#[test]
fn bad_input_says_one_sentence() {
    assert_eq!(read("", b" \n\t "), Err(AdvertisementError::Empty));
    assert_eq!(read("a.txt", b"\0\0\0"), Err(AdvertisementError::Empty));
    assert_eq!(
        read("a.pdf", b"%PDF-1.7 and more"),
        Err(AdvertisementError::Binary)
    );
    assert_eq!(
        read("a.txt", &[0xFF, 0xD8, 0xFF, 0xE0, 1, 2]),
        Err(AdvertisementError::Binary)
    );
    let large = vec![b'a'; MAX_BYTES + 1];
    let refused = read("a.txt", &large).expect_err("too large");
    assert_eq!(
        refused.to_string(),
        "This is 6 MB, and an advertisement over 5 MB is not read; paste its text instead."
    );
}

#[test]
fn a_deep_or_broken_page_does_no_harm() {
    let deep = format!("<html>{}x{}", "<div>".repeat(100_000), "</div>".repeat(5));
    assert_eq!(
        read("a.html", deep.as_bytes()).expect("it has text").text,
        "x"
    );
    let json = format!(
        "<html><script type=application/ld+json>{}</script><p>y",
        "[".repeat(100_000)
    );
    assert_eq!(
        read("a.html", json.as_bytes()).expect("it has text").text,
        "y"
    );
}

/// Pieces of which advertisements are made, so that random ones come near real ones.
const PIECES: [&str; 22] = [
    "<html>",
    "<script type=\"application/ld+json\">",
    "{\"@type\":\"JobPosting\",\"title\":\"",
    "</script>",
    "<p>",
    "<li>",
    "Company: ",
    "Salary: ",
    "€",
    "60.000",
    "k",
    " - ",
    "From: a@b.example\n",
    "Subject: ",
    "\n\n",
    "&amp;",
    "<nav>",
    " hiring ",
    " at ",
    "| ",
    "\u{202E}",
    "mailto:",
];

proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..2000), name in "[a-z]{0,3}(\\.eml|\\.html|\\.txt)?") {
        let _ = read(&name, &bytes);
    }

    #[test]
    fn no_text_brings_it_down_and_every_field_is_a_clean_line(
        pieces in prop::collection::vec(prop_oneof![
            prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
            "\\PC{0,12}",
        ], 0..60),
        name in "(|a.eml|a.html)",
    ) {
        let source = pieces.concat();
        if let Ok(found) = read(&name, source.as_bytes()) {
            for field in [&found.title, &found.organisation, &found.place, &found.url, &found.contact_name, &found.contact_email] {
                prop_assert!(!field.contains('\n') && field.trim() == field);
                prop_assert!(field.chars().count() <= 2000);
            }
            prop_assert!(found.url.is_empty() || found.url.starts_with("http"));
            if let Some(Pay { from: Some(from), to: Some(to), .. }) = found.pay {
                prop_assert!(from <= to);
            }
        }
    }
}
