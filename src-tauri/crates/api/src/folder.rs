//! Where the data live.

use std::path::PathBuf;

/// The name of the folder among a person's application data.
const NAME: &str = "fairlead";

/// Returns the folder that the system gives to an application's data: `~/.local/share/fairlead` on Linux,
/// `~/Library/Application Support/fairlead` on macOS, `%APPDATA%\fairlead` on Windows.
pub fn default_folder() -> Option<PathBuf> {
    dirs::data_dir().map(|folder| folder.join(NAME))
}

/// Returns the folder of the sample career, beside the person's own and never the same.
pub fn demo_folder() -> Option<PathBuf> {
    dirs::data_dir().map(|folder| folder.join(format!("{NAME}-demo")))
}

/// Folders that sync services keep; a database in one of them can be damaged by them.
const SYNCED: [&str; 6] = [
    "Dropbox",
    "OneDrive",
    "Google Drive",
    "iCloud",
    "Nextcloud",
    "Syncthing",
];

/// Returns the sync service in whose folder a path lies, by the names those services use; empty when none.
pub fn sync_service(path: &std::path::Path) -> &'static str {
    let holds = |name: &str| {
        path.iter().any(|part| {
            part.to_string_lossy()
                .to_lowercase()
                .starts_with(&name.to_lowercase())
        })
    };
    SYNCED
        .into_iter()
        .find(|name| holds(name))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_folder_that_is_synced_is_named() {
        for (path, service) in [
            ("/home/ada/Dropbox/fairlead", "Dropbox"),
            ("/home/ada/Dropbox (Acme Example)/fairlead", "Dropbox"),
            ("/Users/ada/OneDrive - Acme Example/x", "OneDrive"),
            ("/home/ada/nextcloud/x", "Nextcloud"),
            ("/home/ada/.local/share/fairlead", ""),
            ("/home/ada/my dropbox notes/x", ""),
        ] {
            assert_eq!(sync_service(Path::new(path)), service, "{path}");
        }
    }

    #[test]
    fn the_sample_never_lies_where_the_career_lies() {
        assert_ne!(
            default_folder(),
            demo_folder(),
            "the sample is nobody's data"
        );
    }
}
