//! Where this copy of the program keeps its career, and the names that keep two such copies apart.

use std::path::{Path, PathBuf};

use crate::args::{Args, Which};

/// The program's identifier: bundle id, GTK application id and first part of its D-Bus names.
pub const IDENTIFIER: &str = "app.fairlead.Fairlead";

/// A data folder and what follows from which one it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The data folder, absolute.
    pub folder: PathBuf,
    /// The identifier of this copy: [`IDENTIFIER`], with a suffix for any folder but the usual one,
    /// so that a sample career never takes the name (or the window) of the person's own.
    pub identifier: String,
    /// Whose career is in it.
    pub career: Which,
}

/// Finds the place for what was asked; `None` when nothing was named and the system has no data folder.
pub fn find(args: &Args, usual: Option<PathBuf>, demo: Option<PathBuf>) -> Option<Place> {
    let folder = match (&args.folder, args.career) {
        (Some(folder), _) => absolute(folder),
        (None, Which::Own) => absolute(usual.as_ref()?),
        (None, Which::Demo) => absolute(&demo?),
    };
    let identifier = match usual {
        Some(usual) if absolute(&usual) == folder => IDENTIFIER.to_owned(),
        _ => format!(
            "{IDENTIFIER}.f{:016x}",
            fnv1a(folder.as_os_str().as_encoded_bytes())
        ),
    };
    Some(Place {
        folder,
        identifier,
        career: args.career,
    })
}

/// Resolves links as far as the path exists, so that two spellings of one folder are one folder.
fn absolute(folder: &Path) -> PathBuf {
    if let Ok(real) = folder.canonicalize() {
        return real;
    }
    match (folder.parent().map(Path::canonicalize), folder.file_name()) {
        (Some(Ok(parent)), Some(name)) => parent.join(name),
        _ => std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned()),
    }
}

/// The 64-bit FNV-1a hash (draft-eastlake-fnv): short, and the same in every release, unlike the standard library's.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual() -> Option<PathBuf> {
        Some(PathBuf::from("/nowhere/share/fairlead"))
    }

    fn found(args: &Args) -> Place {
        find(
            args,
            usual(),
            Some(PathBuf::from("/nowhere/share/fairlead-demo")),
        )
        .expect("a folder")
    }

    #[test]
    fn the_usual_folder_has_the_plain_identifier() {
        assert_eq!(found(&Args::default()).identifier, IDENTIFIER);
        let named = Args {
            folder: usual(),
            ..Args::default()
        };
        assert_eq!(
            found(&named).identifier,
            IDENTIFIER,
            "named or not, it is the same folder"
        );
    }

    #[test]
    fn the_sample_career_never_shares_a_folder_or_a_name_with_ones_own() {
        let demo = Args {
            career: Which::Demo,
            ..Args::default()
        };
        let place = found(&demo);
        assert_eq!(place.folder, PathBuf::from("/nowhere/share/fairlead-demo"));
        assert_ne!(
            place.identifier, IDENTIFIER,
            "two copies must be able to run side by side"
        );
    }

    #[test]
    fn a_suffix_is_a_valid_part_of_a_bus_name() {
        let args = Args {
            folder: Some("/nowhere/else".into()),
            ..Args::default()
        };
        let place = found(&args);
        let suffix = place.identifier.rsplit('.').next().expect("a last part");
        assert!(
            suffix.starts_with('f'),
            "a part must not begin with a digit: {suffix}"
        );
    }

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(
            fnv1a(b"a"),
            0xaf63_dc4c_8601_ec8c,
            "test vector of the FNV draft"
        );
    }
}
