//! `Connections.csv` inside an export zip; everything else in it stays unread.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::error::ReadError;

/// The largest unpacked `Connections.csv`, in bytes. LinkedIn allows 30,000 connections, which are
/// below 10 MB.
const MAX_UNPACKED_BYTES: u64 = 64 * 1024 * 1024;

/// The most entries a zip may list; complete exports have about 50 files.
const MAX_ENTRIES: usize = 10_000;

/// Whether the bytes begin as a zip does, empty ones included.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Whether a path ends in `Connections.csv`, ignoring case, spaces, underscores and the member id
/// that some exports append.
pub(crate) fn is_connections(path: &str) -> bool {
    let file = path
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let Some(stem) = file.strip_suffix(".csv") else {
        return false;
    };
    let stem: String = stem.chars().filter(|c| !matches!(c, ' ' | '_')).collect();
    stem.trim_end_matches(|c: char| c.is_ascii_digit()) == "connections"
}

/// Unpacks `Connections.csv`, the one nearest to the top if there are several.
pub(crate) fn connections(name: &str, bytes: &[u8]) -> Result<Vec<u8>, ReadError> {
    unpack(name, bytes, MAX_UNPACKED_BYTES, MAX_ENTRIES)
}

fn unpack(name: &str, bytes: &[u8], limit: u64, entries: usize) -> Result<Vec<u8>, ReadError> {
    let damaged = |reason: String| ReadError::DamagedZip {
        name: name.to_owned(),
        reason,
    };
    let bomb = || ReadError::ZipBomb {
        name: name.to_owned(),
    };
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(error.to_string()))?;
    if archive.len() > entries {
        return Err(bomb());
    }
    let index = archive
        .file_names_raw()
        .enumerate()
        .map(|(index, path)| (index, String::from_utf8_lossy(path).into_owned()))
        .filter(|(_, path)| is_connections(path))
        .min_by_key(|(index, path)| (path.matches(['/', '\\']).count(), *index))
        .map(|(index, _)| index)
        .ok_or_else(|| ReadError::NoConnections {
            name: name.to_owned(),
        })?;
    let entry = archive
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
    Ok(csv)
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
        assert_eq!(
            connections("x.zip", &zip).unwrap(),
            b"new",
            "depth decides, not order"
        );
    }

    #[test]
    fn a_bomb_is_refused_by_what_it_declares() {
        let zip = zip_of(&[("Connections.csv", &[b'a'; 1000])]);
        let refused = unpack("x.zip", &zip, 999, 1);
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
        let refused = unpack("x.zip", &zip, 1000, 1);
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
        let refused = unpack("x.zip", &zip, 1000, 2);
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
        let refused = connections("x.zip", &zip[..zip.len() / 2]);
        assert!(
            matches!(refused, Err(ReadError::DamagedZip { .. })),
            "half a zip has no directory"
        );
    }
}
