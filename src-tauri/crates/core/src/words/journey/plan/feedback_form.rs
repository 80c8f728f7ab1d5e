//! What a feedback round asks, and what its form says.

use crate::journey::plan::feedback::question::Question;

/// A question as I am asked it.
pub fn question_for_me(question: Question) -> &'static str {
    match question {
        Question::Best => "When am I at my best?",
        Question::More => "What should I do more of?",
        Question::Less => "What should I do less of?",
        Question::Words => "Three words for me",
        Question::Clear => "I say clearly what I mean.",
        Question::Listens => "I listen before I answer.",
        Question::Reliable => "I do what I said I would.",
        Question::Again => "One would gladly work with me again.",
    }
}

/// A question as others are asked it.
pub fn question_for_others(question: Question) -> &'static str {
    match question {
        Question::Best => "When do you see me at my best?",
        Question::More => "What should I do more of?",
        Question::Less => "What should I do less of?",
        Question::Words => "Which three words come to mind when you think of me?",
        Question::Clear => "I say clearly what I mean.",
        Question::Listens => "I listen before I answer.",
        Question::Reliable => "I do what I said I would.",
        Question::Again => "You would gladly work with me again.",
    }
}

/// A line below a question in the form.
pub fn question_hint(question: Question) -> &'static str {
    match question {
        Question::Best => "A moment that you remember says more than a verdict.",
        Question::Less => "What gets in the way, mine or yours.",
        Question::Clear => "How far is this true? The same for the next three.",
        _ => "",
    }
}

/// What the two ends of a scale mean.
pub fn question_ends() -> (&'static str, &'static str) {
    ("hardly", "very much")
}

/// Why no form is written yet.
pub fn form_own_first() -> String {
    "Answer the five questions yourself first; the form is written after that.".to_owned()
}

/// The language of the form.
pub fn form_language() -> &'static str {
    "en"
}

/// The head of the form.
pub fn form_title(me: &str) -> String {
    if me.is_empty() {
        "How do I come across?".to_owned()
    } else {
        format!("How do I come across? Five questions from {me}")
    }
}

/// Whom the form is for.
pub fn form_for(name: &str) -> String {
    format!("For {name}")
}

/// What happens with the answers.
pub fn form_promise() -> &'static str {
    "It takes about five minutes, and every question may be left out. This page sends nothing anywhere: at the end it gives you a text to send back yourself. What you write is read slowly and kept private."
}

/// One word of three.
pub fn form_word() -> &'static str {
    "Word"
}

/// The button that makes the answer.
pub fn form_make() -> &'static str {
    "Make my answer"
}

/// Nothing was answered.
pub fn form_nothing() -> &'static str {
    "Answer at least one question first."
}

/// The heading of the answer.
pub fn form_answer() -> &'static str {
    "Your answer"
}

/// What to do with it.
pub fn form_send(me: &str) -> String {
    let whom = if me.is_empty() { "me" } else { me };
    format!(
        "Copy all of this text into a mail to {whom}. The lines at the end look odd; please leave them as they are. Thank you!"
    )
}

/// The button that copies.
pub fn form_copy() -> &'static str {
    "Copy the text"
}

/// It was copied.
pub fn form_copied() -> &'static str {
    "Copied. Now paste it into a mail."
}

/// It could not be copied.
pub fn form_uncopied() -> &'static str {
    "Your browser did not allow that. Mark the text and copy it yourself."
}

/// The line above the machine's part.
pub fn form_keep() -> &'static str {
    "Please leave the lines below as they are:"
}
