//! The form as one HTML file: its style and its script stand in it, and its policy lets nothing else in or out.

use super::{Kind, Question, Round};

const PAGE: &str = include_str!("form.html");

/// Writes the form of a round.
pub fn form(round: &Round) -> String {
    let questions: String = round.questions.iter().map(|one| ask(one, round)).collect();
    let words = &round.words;
    let intro: String = round
        .intro
        .split("\n\n")
        .filter(|text| !text.trim().is_empty())
        .map(|text| format!("<p>{}</p>\n", html(text.trim()).replace('\n', "<br>")))
        .collect();
    let mut page = String::with_capacity(PAGE.len() + questions.len());
    // Piece by piece, so that nothing that somebody wrote is taken for a place to fill.
    for piece in PAGE.split("{{") {
        let Some((place, rest)) = piece.split_once("}}") else {
            page.push_str(piece);
            continue;
        };
        match place {
            "intro" => page.push_str(&intro),
            "questions" => page.push_str(&questions),
            _ => page.push_str(&html(match place {
                "language" => &words.language,
                "title" => &round.title,
                "round" => &round.id,
                "asked" => &round.asked,
                "promise" => &words.promise,
                "make" => &words.make,
                "nothing" => &words.nothing,
                "answer" => &words.answer,
                "send" => &words.send,
                "copy" => &words.copy,
                "copied" => &words.copied,
                "uncopied" => &words.uncopied,
                "keep" => &words.keep,
                _ => "",
            })),
        }
        page.push_str(rest);
    }
    page
}

fn ask(question: &Question, round: &Round) -> String {
    let (key, label) = (html(&question.key), html(&question.label));
    let hint = if question.hint.is_empty() {
        String::new()
    } else {
        format!(
            "<p class=\"hint\" id=\"{key}-hint\">{}</p>",
            html(&question.hint)
        )
    };
    let described = if question.hint.is_empty() {
        String::new()
    } else {
        format!(" aria-describedby=\"{key}-hint\"")
    };
    match &question.kind {
        Kind::Text => format!(
            "<div class=\"question\" data-key=\"{key}\" data-kind=\"text\">\
             <label class=\"label\" for=\"{key}\">{label}</label>{hint}\
             <textarea id=\"{key}\" rows=\"4\" maxlength=\"4000\"{described}></textarea></div>\n"
        ),
        Kind::Words => {
            let word = html(&round.words.word);
            let inputs: String = (1..=3)
                .map(|at| {
                    format!("<input type=\"text\" maxlength=\"40\" aria-label=\"{word} {at}\">")
                })
                .collect();
            format!(
                "<fieldset class=\"question\" data-key=\"{key}\" data-kind=\"words\"{described}>\
                 <legend class=\"label\">{label}</legend>{hint}<div class=\"words\">{inputs}</div></fieldset>\n"
            )
        }
        Kind::Scale { low, high } => {
            let choices: String = (1..=5)
                .map(|at| {
                    let end = match at {
                        1 => format!(" <small>{}</small>", html(low)),
                        5 => format!(" <small>{}</small>", html(high)),
                        _ => String::new(),
                    };
                    format!(
                        "<label><input type=\"radio\" name=\"{key}\" value=\"{at}\"> {at}{end}</label>"
                    )
                })
                .collect();
            format!(
                "<fieldset class=\"question\" data-key=\"{key}\" data-kind=\"scale\"{described}>\
                 <legend class=\"label\">{label}</legend>{hint}<div class=\"scale\">{choices}</div></fieldset>\n"
            )
        }
    }
}

/// Text as it may stand in HTML, between tags and in attributes.
fn html(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '&' => "&amp;".to_owned(),
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            '"' => "&quot;".to_owned(),
            '\'' => "&#39;".to_owned(),
            c => c.to_string(),
        })
        .collect()
}
