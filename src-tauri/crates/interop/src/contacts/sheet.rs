//! What a person sees of a table, and what its columns may hold.

use crate::date::Order;

/// What a column of a table of people holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The whole name.
    Name,
    /// The given name.
    Given,
    /// The family name.
    Family,
    /// What friends call them.
    Nickname,
    /// Where they work.
    Organisation,
    /// What they do there.
    Title,
    /// E-mail addresses; several columns may go there.
    Email,
    /// Phone numbers; several.
    Phone,
    /// Web addresses and profiles; several.
    Link,
    /// Town, region, country; several, joined.
    Place,
    /// Anything else; several, one below the other.
    Notes,
    /// Tags; several.
    Tags,
    /// The birthday.
    Birthday,
    /// When we met.
    MetOn,
    /// Where and through whom.
    MetHow,
    /// How far from my desk.
    Ring,
}

impl Field {
    /// Whether several columns may go there.
    pub fn takes_many(self) -> bool {
        matches!(
            self,
            Field::Email | Field::Phone | Field::Link | Field::Place | Field::Notes | Field::Tags
        )
    }

    /// Whether a row can become a person by it.
    pub fn names(self) -> bool {
        matches!(
            self,
            Field::Name | Field::Given | Field::Family | Field::Nickname
        )
    }
}

/// The columns of a table of contacts, and how it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The headings, clean.
    pub headings: Vec<String>,
    /// What each column means, in files that are nobody's that is known; empty for Google's and Outlook's, whose
    /// columns need no explanation.
    pub columns: Vec<Option<Field>>,
    /// The first rows as they stand there, cut short.
    pub first: Vec<Vec<String>>,
    /// The first date that can be read in two ways, when nothing in the file says how.
    pub doubtful_date: Option<String>,
    /// Which way round such dates were read.
    pub dates: Option<Order>,
    /// What keeps it from being read.
    pub missing: Option<Missing>,
}

/// What a person must still say about a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Which column holds the name.
    Name,
    /// Which of two columns holds this.
    Twice(Field),
}
