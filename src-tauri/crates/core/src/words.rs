//! The catalogue of core: every sentence that core says to a person. Nothing elsewhere in core holds text for people.

mod folder;
mod journey;
mod leads;
mod op;
mod opening;
mod people;
mod rhythm;
mod settings;

pub use folder::*;
pub use journey::*;
pub use leads::*;
pub use op::{op, redo_label, undo_label};
pub use opening::*;
pub use people::*;
pub use rhythm::*;
pub use settings::*;

/// Several inside a sentence: "Ada, Grace and Max".
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A number as one reads it, its thousands apart: "6,032".
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}

/// A number with what it counts, in its singular or plural: "1 row", "2 rows".
fn counted(count: usize, one: &str, other: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        n => format!("{} {other}", grouped(n)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart_wherever_a_count_is_said() {
        assert_eq!(counted(1, "person", "people"), "1 person");
        assert_eq!(counted(999, "person", "people"), "999 people");
        assert_eq!(counted(6_032, "person", "people"), "6,032 people");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
