//! What a file says of the person whose it is.

/// The owner of an export, as it describes them; what it does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundMe {
    /// The name as it is shown.
    pub name: String,
    /// The line under the name.
    pub headline: String,
    /// The industry.
    pub industry: String,
    /// Town, region and country.
    pub place: String,
    /// Where they worked, in the file's order.
    pub stations: Vec<FoundStation>,
}

/// Where somebody worked, from when to when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundStation {
    /// The organisation.
    pub organisation: String,
    /// What they did there.
    pub title: String,
    /// Since when: `YYYY`, `YYYY-MM`, or empty.
    pub from: String,
    /// Until when, the same; empty while they are there, or when it cannot be read: see `over`.
    pub until: String,
    /// The file says that it ended.
    pub over: bool,
}
