//! Sentences of the weekly review.

/// What undo calls a review.
pub fn review_called() -> &'static str {
    "the weekly review"
}

/// Something that belongs to a review, without it.
pub fn weekly_review_missing() -> String {
    "Say which review this belongs to.".to_owned()
}

/// A review that cannot go.
pub fn review_stays() -> String {
    "A weekly review stays as the week was. Undo takes the last step back.".to_owned()
}

/// A second review of the same week.
pub fn review_there_already() -> String {
    "This week has its review already. Go on with that one.".to_owned()
}

/// A review whose numbers are fixed.
pub fn review_frozen() -> String {
    "This review has ended, and its numbers stay as they were. Write into the next one.".to_owned()
}

/// A review that did not look at progress.
pub fn review_without_progress(no_targets: bool) -> String {
    if no_targets {
        "Look at progress first: write one line on what moved this week.".to_owned()
    } else {
        "Look at progress first: write one line on what helped a target or stood in its way."
            .to_owned()
    }
}

/// A review that did not look at what could throw one off.
pub fn review_without_derailers(unseen: usize) -> String {
    match unseen {
        0 => "Look round for what could throw you off: name one thing, or say that nothing is in sight."
            .to_owned(),
        1 => "One thing that could throw you off was not looked at. Say whether it is still there."
            .to_owned(),
        n => format!(
            "{n} things that could throw you off were not looked at. Say of each whether it is still there."
        ),
    }
}

/// The matter of the review.
pub fn review_matter() -> &'static str {
    "Ten minutes for your week: the weekly review"
}

/// What the review lacks.
pub fn review_look_missing() -> &'static str {
    "The last week has no review yet. Ten minutes are enough."
}

/// What was found on looking at a derailer.
pub fn derailer_seen(seen: &str) -> &'static str {
    match seen {
        "again" => "seen again",
        "changed" => "has changed",
        "gone" => "gone",
        _ => "new this week",
    }
}

/// How a week felt, in words.
pub fn week_felt(uncomfortable: bool, fun: bool, chaotic: bool) -> String {
    let moods: Vec<&str> = [
        (uncomfortable, "uncomfortable"),
        (fun, "fun"),
        (chaotic, "chaotic"),
    ]
    .into_iter()
    .filter_map(|(felt, word)| felt.then_some(word))
    .collect();
    match moods.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}
