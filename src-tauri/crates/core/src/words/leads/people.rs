//! Sentences about the people of a lead.

/// Somebody of the lead's organisation.
pub fn works_there() -> &'static str {
    "works there"
}

/// Who told of the lead.
pub fn told_of_it() -> &'static str {
    "told you of it"
}

/// Who knows me there, and how many are warm.
pub fn familiarity(people: usize, warm: usize, organisation: &str) -> String {
    let with = match organisation {
        "" => "with it".to_owned(),
        name => format!("with {name}"),
    };
    match (people, warm) {
        (0, _) => format!("Nobody in your book has anything to do {with} yet."),
        (1, 0) => format!("One person in your book has to do {with}, and you are not close."),
        (1, _) => {
            format!("One person in your book has to do {with}, and you know each other well.")
        }
        (n, 0) => {
            format!("{n} people in your book have to do {with}, and you are close to none of them.")
        }
        (n, warm) => {
            format!("{n} people in your book have to do {with}; {warm} of them you know well.")
        }
    }
}

/// Who has a say and is not in the book; begins with a space.
pub fn familiar_strangers(strangers: usize) -> String {
    match strangers {
        0 => String::new(),
        1 => " One more has a say and is not in your book yet.".to_owned(),
        n => format!(" {n} more have a say and are not in your book yet."),
    }
}

/// Nobody inside speaks for me yet; begins with a space.
pub fn no_sponsor() -> &'static str {
    " It lies inside your own organisation, and nobody is written down as a sponsor: who would speak for you when you \
     are not in the room?"
}

/// Somebody who has a say is in the book already.
pub fn player_known() -> &'static str {
    "They are in your book already."
}

/// How we met, where it was in a talk about a lead.
pub fn met_in_talk(title: &str) -> String {
    match title {
        "" => "In a talk".to_owned(),
        title => format!("Talks about “{title}”"),
    }
}
