//! What a file said, as plain structs.

use std::fmt;

use chrono::NaiveDate;

use crate::contacts::Sheet;
use crate::me::FoundMe;
use crate::touch::FoundTouch;

/// A person as a file describes them; every field is what the file said, trimmed and decoded.
///
/// Fields that are one line (everything but `notes`) have runs of white space made one space;
/// control characters, NUL above all, are gone everywhere. What the file did not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundPerson {
    /// 1-based number of the record below the heading, or of the card, for messages.
    pub row: usize,
    /// The name as it is shown, never empty in what [`crate::read`] returns.
    pub name: String,
    /// Given name.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Nicknames, separated by commas.
    pub nickname: String,
    /// The organisation without its departments.
    pub organisation: String,
    /// Job title, or the role when there is none.
    pub title: String,
    /// E-mail addresses, the preferred one first.
    pub emails: Vec<Labelled>,
    /// Phone numbers, the preferred one first.
    pub phones: Vec<Labelled>,
    /// Web addresses and profiles; only `http`, `https` and addresses without a scheme.
    pub links: Vec<Labelled>,
    /// Town, region and country.
    pub place: String,
    /// An IANA time zone such as `Europe/Berlin`, or empty.
    pub zone: String,
    /// Free text, possibly of many lines.
    pub notes: String,
    /// Categories.
    pub tags: Vec<String>,
    /// `YYYY-MM-DD`, `--MM-DD` when the year is unknown, or empty.
    pub birthday: String,
    /// When we met; LinkedIn's "Connected On".
    pub met_on: Option<NaiveDate>,
    /// Where and through whom, in the file's words.
    pub met_how: String,
    /// How far from my desk: `team`, `company`, `outside`, `industry`, or empty.
    pub ring: String,
    /// The identity that the source gives a person (vCard's UID, Monica's uuid), or empty.
    pub uid: String,
}

/// A value with the word the file put beside it, such as `work` or `linkedin`; the word may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Labelled {
    /// What kind of address it is; standard kinds are lower-case.
    pub label: String,
    /// The address itself.
    pub value: String,
}

/// A record that did not become a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// As [`FoundPerson::row`].
    pub row: usize,
    /// Why it was left out.
    pub reason: SkipReason,
}

/// Why a record did not become a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SkipReason {
    /// A LinkedIn row with nothing but a date: a hidden or closed profile.
    HiddenProfile,
    /// The record has other facts but no name.
    NoName,
    /// The record is damaged beyond reading.
    Unreadable,
    /// A group, an organisation, a place or a device.
    NotAPerson,
}

/// The kind of file that was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A LinkedIn data export or its `Connections.csv`.
    LinkedIn,
    /// vCard 2.1, 3.0 or 4.0.
    VCard,
    /// Google Contacts as CSV, with the heading of before or since 2024.
    Google,
    /// Outlook as CSV, in one of six languages.
    Outlook,
    /// Any other table; what its columns mean is a person's to say.
    Table,
    /// Monica's JSON export.
    Monica,
}

/// Everything a file gave. `people.len() + skipped.len()` is the number of rows or cards in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The kind of file.
    pub format: Format,
    /// The encoding its text was in, as the WHATWG names it (`UTF-8`, `windows-1252`).
    pub encoding: String,
    /// The people, in the file's order.
    pub people: Vec<FoundPerson>,
    /// The records that are no people, in the file's order.
    pub skipped: Vec<Skipped>,
    /// What could not be understood about people who were read nevertheless.
    pub warnings: Vec<Warning>,
    /// Dated contact with people, whether they are in the file or only in the book.
    pub touches: Vec<FoundTouch>,
    /// The columns and first rows, where the file is a table of contacts.
    pub sheet: Option<Sheet>,
    /// What it says of the person whose it is; only exports of a whole account do.
    pub me: Option<FoundMe>,
}

impl Found {
    /// Nothing yet of a kind of file.
    pub(crate) fn of(format: Format, encoding: &str) -> Self {
        Self {
            format,
            encoding: encoding.to_owned(),
            people: Vec::new(),
            skipped: Vec::new(),
            warnings: Vec::new(),
            touches: Vec::new(),
            sheet: None,
            me: None,
        }
    }
}

/// A fact in a file that was not understood and therefore left empty, never guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// "Connected On" is no known date.
    DateUnreadable {
        /// As [`FoundPerson::row`].
        row: usize,
        /// What stood there, at most 40 characters.
        text: String,
    },
    /// The birthday is incomplete or can be read in two ways.
    BirthdayUnreadable {
        /// As [`FoundPerson::row`].
        row: usize,
        /// What stood there, at most 40 characters.
        text: String,
    },
    /// A birthday in a table is incomplete or can be read in two ways.
    BirthdayDoubtful {
        /// As [`FoundPerson::row`].
        row: usize,
        /// What stood there, at most 40 characters.
        text: String,
    },
    /// A date of one of my own positions is unclear.
    PositionDateUnreadable {
        /// What stood there, at most 40 characters.
        text: String,
    },
    /// Nothing in an archive says which of two people is the one whose archive it is.
    MineUnknown,
    /// Messages of an archive have a date that cannot be read.
    TouchesUndated {
        /// How many.
        count: usize,
    },
    /// Lines of a card that are no vCard properties were left out.
    LinesIgnored {
        /// As [`FoundPerson::row`].
        row: usize,
        /// How many.
        lines: usize,
    },
    /// A card has no end; it was read up to where the next begins.
    CardUnfinished {
        /// As [`FoundPerson::row`].
        row: usize,
    },
    /// The file does not say its encoding and is not UTF-8; names may look wrong.
    EncodingGuessed {
        /// The encoding that was taken.
        encoding: String,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DateUnreadable { row, text } => {
                write!(
                    f,
                    "Row {row}: “{text}” is not a date that can be read; it was left empty."
                )
            }
            Self::BirthdayUnreadable { row, text } => {
                write!(
                    f,
                    "Card {row}: the birthday “{text}” is unclear; it was left empty."
                )
            }
            Self::BirthdayDoubtful { row, text } => {
                write!(
                    f,
                    "Row {row}: the birthday “{text}” is unclear; it was left empty."
                )
            }
            Self::PositionDateUnreadable { text } => {
                write!(
                    f,
                    "Your positions: “{text}” is not a date that can be read; it was left empty."
                )
            }
            Self::MineUnknown => {
                write!(
                    f,
                    "Nothing says which messages are yours; they were left out."
                )
            }
            Self::TouchesUndated { count: 1 } => {
                write!(
                    f,
                    "One message or note has no date that can be read; it was left out."
                )
            }
            Self::TouchesUndated { count } => {
                write!(
                    f,
                    "{count} messages or notes have no date that can be read; they were left out."
                )
            }
            Self::LinesIgnored { row, lines: 1 } => {
                write!(
                    f,
                    "Card {row}: one line is no vCard property; it was left out."
                )
            }
            Self::LinesIgnored { row, lines } => {
                write!(
                    f,
                    "Card {row}: {lines} lines are no vCard properties; they were left out."
                )
            }
            Self::CardUnfinished { row } => {
                write!(f, "Card {row} has no end; it was read as far as it goes.")
            }
            Self::EncodingGuessed { encoding } => {
                write!(
                    f,
                    "The file seems to be in {encoding}; check a few names before importing."
                )
            }
        }
    }
}
