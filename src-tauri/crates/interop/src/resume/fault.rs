//! Why a résumé could not be read, and what of one was not taken as it stands.

/// A résumé that gave nothing. A place reads "work, entry 3, startDate".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// More than [`super::MAX_BYTES`].
    #[error("The file is over 16 MB, far more than a résumé; choose the original file.")]
    TooLarge,
    /// JSON that stops in the middle.
    #[error("The file is cut off; export it again and choose the new one.")]
    CutOff,
    /// Not JSON.
    #[error("The file is no JSON: line {line}, column {column} cannot be read; export it again.")]
    NotJson {
        /// 1-based.
        line: usize,
        /// 1-based.
        column: usize,
    },
    /// Lists within lists without end.
    #[error("The file is nested far deeper than a résumé; choose the original file.")]
    TooDeep,
    /// JSON of something else.
    #[error("The file is JSON, but no résumé; choose one in the format JSON Resume.")]
    NotAResume,
    /// A number where text belongs, and the like.
    #[error("{place}: {wanted} belongs here; mend it in the file and choose it again.")]
    WrongType {
        /// Where.
        place: String,
        /// "text", "a list", "a group of fields".
        wanted: &'static str,
    },
    /// A date that is none.
    #[error(
        "{place}: “{said}” is no date; write it as 2019, 2019-03 or 2019-03-04 and choose the file again."
    )]
    NoDate {
        /// Where.
        place: String,
        /// The beginning of what stands there.
        said: String,
    },
    /// More than [`super::MAX_FIELD`].
    #[error("{place}: the text is over 100 kB; shorten it and choose the file again.")]
    LongField {
        /// Where.
        place: String,
    },
    /// More than [`super::MAX_ITEMS`].
    #[error("{place}: there are over 5,000 entries; shorten the list and choose the file again.")]
    TooMany {
        /// Where.
        place: String,
    },
}

impl Fault {
    pub(super) fn of(error: &serde_json::Error) -> Self {
        // The crate has no kind of its own for this.
        if error.to_string().starts_with("recursion limit") {
            Self::TooDeep
        } else if error.is_eof() {
            Self::CutOff
        } else {
            Self::NotJson {
                line: error.line(),
                column: error.column(),
            }
        }
    }
}

/// Something that was not taken as it stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Warning {
    /// An address of the web or of mail that cannot be one.
    #[error("{place}: “{said}” is no address and was left out.")]
    NoAddress {
        /// Where.
        place: String,
        /// The beginning of what stands there.
        said: String,
    },
    /// Something that the format has no room for, or a date that is not understood.
    #[error("{place}: “{said}” was left out.")]
    LeftOut {
        /// Where.
        place: String,
        /// The beginning of what stands there.
        said: String,
    },
    /// An address without its https.
    #[error("{place}: “{said}” was taken as an address of the web.")]
    AddressMended {
        /// Where.
        place: String,
        /// The beginning of what stands there.
        said: String,
    },
}
