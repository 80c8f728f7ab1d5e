//! What a column is to the reader: finer than what a person is asked about.

/// What a column holds. A label is the word that goes with an address: "work".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    Name,
    /// What the address book sorts by; the last thing to call somebody.
    FileAs,
    Given,
    Middle,
    Family,
    Nickname,
    Organisation,
    Title,
    Email(&'static str),
    Phone(&'static str),
    Link(&'static str),
    /// A part of the address with this number.
    Place(u8, Part),
    Notes,
    Tags,
    Birthday,
    MetOn,
    MetHow,
    Ring,
    /// Known, and of no use here: titles of address, faxes, readings of names.
    Aside,
}

/// A part of a postal address; streets and codes are left in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The whole of it, used only where its parts are empty.
    Whole,
    City,
    Region,
    Country,
}

/// How cells hold several values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// " ::: " between them, "* " before what the system or the person prefers.
    Google,
    /// One, but for categories.
    Outlook,
    /// Nobody knows: any sign that no value of the kind contains.
    Any,
}

/// What every column holds.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// By column.
    pub columns: Vec<Option<Slot>>,
    /// The column that holds the label of this one, where there is one.
    pub labels: Vec<Option<usize>>,
    /// How cells hold several values.
    pub style: Style,
}

impl Plan {
    pub fn new(columns: Vec<Option<Slot>>, style: Style) -> Self {
        Self {
            labels: vec![None; columns.len()],
            columns,
            style,
        }
    }
}

/// A heading for comparing: lower case, letters and digits only.
pub(super) fn key(heading: &str) -> String {
    heading
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
