use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn round() -> Round {
    let words = FormWords {
        language: "en".into(),
        promise: "Only I read this.".into(),
        word: "Word".into(),
        make: "Make my answer".into(),
        nothing: "Answer one question first.".into(),
        answer: "Your answer".into(),
        send: "Send it back.".into(),
        copy: "Copy".into(),
        copied: "Copied.".into(),
        uncopied: "Press Ctrl+C.".into(),
        keep: "Please leave the rest as it is:".into(),
    };
    let question = |key: &str, kind| Question {
        key: key.into(),
        label: format!("What about {key}?"),
        hint: String::new(),
        kind,
    };
    let scale = Kind::Scale {
        low: "hardly".into(),
        high: "very".into(),
    };
    Round {
        id: "01890000-0000-7000-8000-000000000001".into(),
        asked: String::new(),
        title: "How does Robin come across?".into(),
        intro: String::new(),
        questions: vec![
            question("best", Kind::Text),
            question("words", Kind::Words),
            question("clear", scale),
        ],
        words,
    }
}

fn answers(values: Vec<(String, String)>) -> Answers {
    Answers {
        round: round().id,
        asked: "7".into(),
        sheet: "abcd".into(),
        values,
        checksum: String::new(),
    }
}

/// Whatever somebody may type: any text, text that looks like the block, HTML, quotes, back-slashes.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        r"[\\\[\]=:>|nr \n\r]{0,40}",
        Just("[[FAIRLEAD-FEEDBACK:1:AAAA:00000000]]".to_owned()),
        Just("<script>alert(1)</script>".to_owned()),
    ]
}

fn filled() -> impl Strategy<Value = Answers> {
    vec(("[a-z]{1,8}", typed()), 0..6).prop_map(answers)
}

fn same(read: &Answers, written: &Answers) -> bool {
    Answers {
        checksum: String::new(),
        ..read.clone()
    } == *written
}

proptest! {
    #[test]
    fn what_is_parsed_is_what_was_typed(answers in filled()) {
        let block = write(&round(), &answers);
        let read = parse(&block).expect("a block that was just written is whole");
        prop_assert!(same(&read, &answers), "{read:?} is not {answers:?}");
    }

    #[test]
    fn a_quoted_and_wrapped_block_is_the_same(
        answers in filled(), width in 8_usize..90, quote in prop_oneof![Just("> "), Just(">> "), Just("| "), Just("")],
    ) {
        let block = write(&round(), &answers);
        // As some mail programs do: lines joined and broken anew, each with the mark of quoting.
        let letters: Vec<char> = block.chars().map(|c| if c == '\n' { ' ' } else { c }).collect();
        let wrapped: String = letters.chunks(width).map(|line| format!("{quote}{}\r\n", line.iter().collect::<String>())).collect();
        let read = parse(&format!("Hello Robin,\nhere it is.\n\n{wrapped}\n-- \nAda")).expect("still whole");
        prop_assert!(same(&read, &answers), "{read:?} is not {answers:?}");
    }

    #[test]
    fn a_block_that_is_cut_off_anywhere_is_refused(answers in filled(), at in any::<prop::sample::Index>()) {
        let block = write(&round(), &answers);
        let whole = block.trim_end();
        let ends: Vec<usize> = whole.char_indices().map(|(at, _)| at).collect();
        let cut = &whole[..ends[at.index(ends.len())]];
        let error = parse(cut).expect_err("a part is no answer");
        prop_assert!(matches!(error, BlockError::NoBlock | BlockError::CutOff), "{error:?}: {cut}");
    }

    #[test]
    fn a_changed_letter_is_noticed(answers in filled(), at in any::<prop::sample::Index>(), letter in "[A-Za-z0-9]") {
        let block = write(&round(), &answers);
        let begin = block.rfind(MARK).expect("a machine's part") + MARK.len() + 3;
        let end = block.rfind(':').expect("a checksum");
        let body: Vec<usize> = (begin..end).filter(|at| block.as_bytes()[*at] != b'\n').collect();
        let at = body[at.index(body.len())];
        prop_assume!(block.as_bytes()[at] != letter.as_bytes()[0]);
        let mut changed = block.clone();
        changed.replace_range(at..=at, &letter);
        match parse(&changed) {
            Err(error) => prop_assert_eq!(error, BlockError::Damaged),
            // The last letter of base64 has bits that say nothing.
            Ok(read) => prop_assert!(same(&read, &answers), "never another answer"),
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in any::<String>(), tail in any::<String>()) {
        let _ = parse(&text);
        let _ = parse(&format!("{MARK}1:{text}:{tail}]]"));
        let _ = parse(&format!("{MARK}{text}]]"));
    }

    #[test]
    fn whatever_stands_in_a_form_it_has_one_script_and_no_way_out(text in typed()) {
        let mut round = round();
        round.title = text.clone();
        round.intro = text.clone();
        round.asked = text.clone();
        round.questions[0].label = text;
        let page = form(&round);
        prop_assert_eq!(page.matches("<script").count(), 1, "only the form's own script");
        prop_assert!(!page.contains("http:") && !page.contains("https:"), "nothing is fetched");
    }
}

#[test]
fn two_answers_in_one_text_are_refused() {
    let one = write(&round(), &answers(vec![("best".into(), "calm".into())]));
    let two = write(&round(), &answers(vec![("best".into(), "loud".into())]));
    assert_eq!(
        parse(&format!("{one}\n{two}")),
        Err(BlockError::Several { count: 2 }),
        "which of them is meant, nobody knows"
    );
    assert!(
        parse(&format!("{one}\n> {one}")).is_ok(),
        "the same one twice is one"
    );
}

#[test]
fn every_refusal_is_a_sentence() {
    assert_eq!(parse("Hello"), Err(BlockError::NoBlock));
    assert_eq!(
        parse("[[FAIRLEAD-FEEDBACK:2:AAAA:00000000]]"),
        Err(BlockError::Newer {
            version: "2".into()
        })
    );
    for error in [
        BlockError::NoBlock,
        BlockError::CutOff,
        BlockError::Damaged,
        BlockError::Several { count: 2 },
        BlockError::TooLong,
    ] {
        assert!(error.to_string().ends_with('.'), "{error} is a sentence");
    }
}

#[test]
fn the_form_lets_nothing_in_or_out() {
    let page = form(&round());
    assert!(
        page.contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"),
        "its own policy stands in it"
    );
    assert!(!page.contains("{{"), "every place is filled");
    for key in ["best", "words", "clear"] {
        assert!(
            page.contains(&format!("data-key=\"{key}\"")),
            "{key} is asked"
        );
    }
}
