//! Why a file could not be read, in sentences a person can act on.

use crate::source::MAX_FILE_BYTES;

/// A file that gave no people. Every sentence says what happened, where, and what to do now.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file is larger than [`MAX_FILE_BYTES`].
    #[error(
        "“{name}” is {} MB and files over {} MB are not read; unpack it and choose Connections.csv, or split it.",
        bytes.div_ceil(1024 * 1024), MAX_FILE_BYTES / (1024 * 1024)
    )]
    TooLarge {
        /// The file's name.
        name: String,
        /// Its size in bytes.
        bytes: u64,
    },
    /// The file has no content.
    #[error("“{name}” is empty; export it again and choose the new file.")]
    Empty {
        /// The file's name.
        name: String,
    },
    /// The file has its headings and not a single row.
    #[error(
        "“{name}” has headings and nobody below them; export it again and choose the new file."
    )]
    OnlyHeadings {
        /// The file's name.
        name: String,
    },
    /// The content is none of the formats that are read.
    #[error(
        "“{name}” is no file of people that can be read; choose a LinkedIn zip, a CSV table, a .vcf file or Monica's .json."
    )]
    NotRecognised {
        /// The file's name.
        name: String,
    },
    /// Messages without the archive they belong to: who is who stands beside them.
    #[error(
        "“{name}” is one part of a LinkedIn export; choose the whole zip, so that the people of the messages are known."
    )]
    PartOfAnArchive {
        /// The file's name.
        name: String,
    },
    /// A file of LinkedIn's, or another, in which nothing belongs into a CV.
    #[error(
        "“{name}” holds nothing that belongs into a CV; choose the whole zip that LinkedIn made, or one of its tables."
    )]
    NothingForACv {
        /// The file's name.
        name: String,
    },
    /// JSON that is not Monica's, or is cut off.
    #[error(
        "“{name}” is JSON, but no complete export of Monica's; export it there again and choose the new file."
    )]
    NotMonica {
        /// The file's name.
        name: String,
    },
    /// A table of more rows or bytes than an address book has.
    #[error("“{name}” has far more rows than an address book; split it and choose the first part.")]
    TooManyRows {
        /// The file's name.
        name: String,
    },
    /// A person chose an encoding that nobody knows.
    #[error("“{encoding}” is no encoding that is known; choose one such as UTF-8 or windows-1252.")]
    UnknownEncoding {
        /// What was chosen.
        encoding: String,
    },
    /// The file has rows or cards, and none of them is a person: something is wrong with it, and
    /// "0 people imported" would hide that.
    #[error(
        "“{name}” has {} but not one person with a name; export it again, or choose another file.",
        counted(*rows)
    )]
    NoPeople {
        /// The file's name.
        name: String,
        /// Rows or cards that were read.
        rows: usize,
    },
    /// A zip or a folder of which nothing can be used, or whose `Connections.csv` has no known heading.
    #[error(
        "“{name}” has no Connections.csv with LinkedIn's headings; ask LinkedIn for an export that includes Connections and choose that."
    )]
    NoConnections {
        /// The name of the zip or folder.
        name: String,
    },
    /// The zip cannot be unpacked: cut off in a download, encrypted, or not a zip at all.
    #[error("“{name}” is damaged and cannot be unpacked; download it again.")]
    DamagedZip {
        /// The zip's name.
        name: String,
        /// What the unpacker said.
        reason: String,
    },
    /// The zip would unpack to far more than a real export holds.
    #[error(
        "“{name}” unpacks to far more than a real export and was not opened; download it from LinkedIn again."
    )]
    ZipBomb {
        /// The zip's name.
        name: String,
    },
    /// A row with more columns than any known export has.
    #[error(
        "“{name}” has {columns} columns in row {row}, far more than a file of people; choose the original file."
    )]
    TooManyColumns {
        /// The file's name.
        name: String,
        /// 1-based number of the record in the file.
        row: usize,
        /// Columns in that record.
        columns: usize,
    },
    /// The file system refused.
    #[error(
        "“{name}” could not be opened: {}; check that it is still there and readable.",
        why(source)
    )]
    Io {
        /// The path that was tried.
        name: String,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Returns why the file system refused, in words without numbers of the system's: "there is no such file or folder".
pub fn why(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    let known = match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder",
        ErrorKind::PermissionDenied => "this account has no right to use it",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full",
        ErrorKind::ReadOnlyFilesystem => "it lies on something that can only be read",
        ErrorKind::NotADirectory => "a file lies where a folder is needed",
        ErrorKind::IsADirectory => "it is a folder, not a file",
        ErrorKind::AlreadyExists => "something of that name is there already",
        _ => {
            // "Input/output error (os error 5)": the number is for whoever wrote the system.
            let said = error.to_string();
            return match said.split_once(" (os error") {
                Some((words, _)) => words.to_owned(),
                None => said,
            };
        }
    };
    known.to_owned()
}

/// A number of rows, in the singular or plural.
fn counted(rows: usize) -> String {
    match rows {
        1 => "1 row".to_owned(),
        rows => format!("{rows} rows"),
    }
}

#[cfg(test)]
mod tests {
    use super::why;

    #[test]
    fn what_the_system_says_is_told_in_words() {
        let said = |number| why(&std::io::Error::from_raw_os_error(number));
        assert_eq!(
            why(&std::io::ErrorKind::StorageFull.into()),
            "the disk is full"
        );
        assert!(!said(5).contains("os error"), "{}", said(5));
        assert_eq!(why(&std::io::Error::other("no room")), "no room");
    }
}
