//! The files of an export that are of use here; everything else in it (advertisements, logins, searches) stays unread.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::error::ReadError;

/// The largest unpacked file, in bytes. LinkedIn allows 30,000 connections, which are below 10 MB; the messages of
/// many years stay below this, too.
const MAX_UNPACKED_BYTES: u64 = 64 * 1024 * 1024;

/// The most entries a zip may list; complete exports have about 50 files.
const MAX_ENTRIES: usize = 10_000;

/// Whether the bytes begin as a zip does, empty ones included.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The files of an export that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Connections,
    Messages,
    Invitations,
    Recommendations,
    Notes,
    /// My own name, by which my messages are told; my industry and place.
    Profile,
    /// Where I worked.
    Positions,
    Education,
    Skills,
    Languages,
    Certifications,
    Projects,
    Publications,
    Honors,
}

/// The parts that are of use, by the names of their files.
type Parts = &'static [(Part, &'static str)];

/// What an import of people reads.
const OF_PEOPLE: Parts = &[
    (Part::Connections, "connections"),
    (Part::Messages, "messages"),
    (Part::Invitations, "invitations"),
    (Part::Recommendations, "recommendationsreceived"),
    (Part::Notes, "notes"),
    (Part::Profile, "profile"),
    (Part::Positions, "positions"),
];

/// What belongs into a CV.
const OF_A_CV: Parts = &[
    (Part::Profile, "profile"),
    (Part::Positions, "positions"),
    (Part::Education, "education"),
    (Part::Skills, "skills"),
    (Part::Languages, "languages"),
    (Part::Certifications, "certifications"),
    (Part::Projects, "projects"),
    (Part::Publications, "publications"),
    (Part::Honors, "honors"),
];

impl Part {
    /// What its file is called.
    pub(super) fn file(self) -> &'static str {
        match self {
            Part::Connections => "Connections.csv",
            Part::Messages => "messages.csv",
            Part::Invitations => "Invitations.csv",
            Part::Recommendations => "Recommendations_Received.csv",
            Part::Notes => "Notes.csv",
            Part::Profile => "Profile.csv",
            Part::Positions => "Positions.csv",
            Part::Education => "Education.csv",
            Part::Skills => "Skills.csv",
            Part::Languages => "Languages.csv",
            Part::Certifications => "Certifications.csv",
            Part::Projects => "Projects.csv",
            Part::Publications => "Publications.csv",
            Part::Honors => "Honors.csv",
        }
    }

    /// Which of some parts a path leads to, ignoring case, spaces, underscores and the member id that some exports append.
    fn of(parts: Parts, path: &str) -> Option<Part> {
        let file = path
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        let stem = file.strip_suffix(".csv")?;
        let stem: String = stem.chars().filter(|c| !matches!(c, ' ' | '_')).collect();
        let stem = stem.trim_end_matches(|c: char| c.is_ascii_digit());
        let known = parts.iter().find(|(_, name)| *name == stem);
        known.map(|(part, _)| *part)
    }
}

/// Whether a path ends in a file of an export that is read.
pub(crate) fn is_part(path: &str) -> bool {
    Part::of(OF_PEOPLE, path).is_some()
}

/// Whether a path ends in `Connections.csv`, however it is written.
pub(crate) fn is_connections(path: &str) -> bool {
    Part::of(OF_PEOPLE, path) == Some(Part::Connections)
}

/// The files of an export, unpacked.
#[derive(Debug)]
pub(crate) struct Archive {
    wanted: Parts,
    parts: Vec<(Part, Vec<u8>)>,
}

/// One for an import of people, with nothing in it yet.
impl Default for Archive {
    fn default() -> Self {
        Self::of(OF_PEOPLE)
    }
}

impl Archive {
    fn of(wanted: Parts) -> Self {
        Self {
            wanted,
            parts: Vec::new(),
        }
    }

    /// One for a CV, with nothing in it yet.
    pub(super) fn for_cv() -> Self {
        Self::of(OF_A_CV)
    }

    /// Whether a file of this name is read and not there yet.
    pub(crate) fn wants(&self, path: &str) -> bool {
        Part::of(self.wanted, path).is_some_and(|part| self.part(part).is_none())
    }

    /// Whether none of its files is read.
    pub(crate) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Keeps a file that is read.
    pub(crate) fn put(&mut self, path: &str, bytes: Vec<u8>) {
        if let Some(part) = Part::of(self.wanted, path).filter(|part| self.part(*part).is_none()) {
            self.parts.push((part, bytes));
        }
    }

    pub(super) fn part(&self, wanted: Part) -> Option<&[u8]> {
        let found = self.parts.iter().find(|(part, _)| *part == wanted);
        found.map(|(_, bytes)| bytes.as_slice())
    }
}

/// Unpacks the files that are read; of several of one name, the one nearest to the top.
pub(crate) fn open(name: &str, bytes: &[u8]) -> Result<Archive, ReadError> {
    let archive = unpack(name, bytes, MAX_UNPACKED_BYTES, MAX_ENTRIES, OF_PEOPLE)?;
    if archive.is_empty() {
        return Err(ReadError::NoConnections {
            name: name.to_owned(),
        });
    }
    Ok(archive)
}

/// Unpacks the files that belong into a CV; there may be none.
pub(super) fn open_for_cv(name: &str, bytes: &[u8]) -> Result<Archive, ReadError> {
    unpack(name, bytes, MAX_UNPACKED_BYTES, MAX_ENTRIES, OF_A_CV)
}

fn unpack(
    name: &str,
    bytes: &[u8],
    limit: u64,
    entries: usize,
    parts: Parts,
) -> Result<Archive, ReadError> {
    let damaged = |reason: String| ReadError::DamagedZip {
        name: name.to_owned(),
        reason,
    };
    let bomb = || ReadError::ZipBomb {
        name: name.to_owned(),
    };
    let mut zip =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(error.to_string()))?;
    if zip.len() > entries {
        return Err(bomb());
    }
    let mut found: Vec<(usize, String)> = zip
        .file_names_raw()
        .enumerate()
        .map(|(index, path)| (index, String::from_utf8_lossy(path).into_owned()))
        .filter(|(_, path)| Part::of(parts, path).is_some())
        .collect();
    found.sort_by_key(|(index, path)| (path.matches(['/', '\\']).count(), *index));
    let mut archive = Archive::of(parts);
    for (index, path) in found {
        if !archive.wants(&path) {
            continue;
        }
        let entry = zip
            .by_index(index)
            .map_err(|error| damaged(error.to_string()))?;
        if entry.size() > limit {
            return Err(bomb());
        }
        // What a zip declares and what it inflates to can differ, so the limit is checked on both.
        let mut csv = Vec::new();
        entry
            .take(limit + 1)
            .read_to_end(&mut csv)
            .map_err(|error| damaged(error.to_string()))?;
        if csv.len() as u64 > limit {
            return Err(bomb());
        }
        archive.put(&path, csv);
    }
    Ok(archive)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, content) in files {
            zip.start_file(*path, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn the_file_is_found_however_it_is_written() {
        for path in [
            "Connections.csv",
            "connections.CSV",
            "Basic_LinkedInDataExport/Connections.csv",
            "Folder\\CONNECTIONS.csv",
            "Connections_123456.csv",
        ] {
            assert!(is_connections(path), "{path} is how exports name it");
        }
        for path in [
            "__MACOSX/._Connections.csv",
            "My Connections.csv",
            "Connections.txt",
            "",
        ] {
            assert!(!is_connections(path), "{path} is another file");
        }
    }

    #[test]
    fn the_file_nearest_to_the_top_is_taken() {
        let zip = zip_of(&[
            ("a/old/Connections.csv", b"old"),
            ("a/Connections.csv", b"new"),
        ]);
        let archive = open("x.zip", &zip).unwrap();
        assert_eq!(
            archive.part(Part::Connections),
            Some(&b"new"[..]),
            "depth decides, not order"
        );
    }

    #[test]
    fn a_bomb_is_refused_by_what_it_declares() {
        let zip = zip_of(&[("Connections.csv", &[b'a'; 1000])]);
        let refused = unpack("x.zip", &zip, 999, 1, OF_PEOPLE);
        assert!(
            matches!(refused, Err(ReadError::ZipBomb { .. })),
            "declared size is over the limit"
        );
    }

    #[test]
    fn a_bomb_is_refused_by_what_it_inflates_to() {
        let mut zip = zip_of(&[("Connections.csv", &[b'a'; 100_000])]);
        // The uncompressed size stands at offset 24 of the central directory's record.
        let record = zip.windows(4).rposition(|w| w == b"PK\x01\x02").unwrap();
        zip[record + 24..record + 28].copy_from_slice(&10u32.to_le_bytes());
        let refused = unpack("x.zip", &zip, 1000, 1, OF_PEOPLE);
        assert!(
            matches!(
                refused,
                Err(ReadError::ZipBomb { .. } | ReadError::DamagedZip { .. })
            ),
            "a lie about the size must not get past the limit: {refused:?}"
        );
    }

    #[test]
    fn a_zip_of_too_many_entries_is_refused() {
        let zip = zip_of(&[("a.csv", b""), ("b.csv", b""), ("Connections.csv", b"")]);
        let refused = unpack("x.zip", &zip, 1000, 2, OF_PEOPLE);
        assert!(
            matches!(refused, Err(ReadError::ZipBomb { .. })),
            "no export has so many files"
        );
    }

    #[test]
    fn a_cut_off_download_is_called_damaged() {
        let zip = zip_of(&[(
            "Connections.csv",
            b"First Name,Connected On\nAda,1 Feb 2024",
        )]);
        let refused = open("x.zip", &zip[..zip.len() / 2]);
        assert!(
            matches!(refused, Err(ReadError::DamagedZip { .. })),
            "half a zip has no directory"
        );
    }
}
