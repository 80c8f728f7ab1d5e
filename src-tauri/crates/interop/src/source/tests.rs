use std::fs;

use super::*;

const CSV: &[u8] = include_bytes!("../../fixtures/linkedin-2024.csv");
const CARDS: &[u8] = include_bytes!("../../fixtures/google-3.0.vcf");

#[test]
fn a_folder_is_read_with_the_file_in_it_or_one_level_down() {
    for path in [
        "connections.csv",
        "Basic_LinkedInDataExport/CONNECTIONS.CSV",
    ] {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(dir.path().join("Profile.csv"), "x").unwrap();
        fs::write(&file, CSV).unwrap();
        for found in [
            read_folder(dir.path()),
            read_path(dir.path()),
            read_path(&file),
        ] {
            assert_eq!(found.unwrap().people.len(), 4, "{path} is found");
        }
    }
}

#[test]
fn what_cannot_be_read_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let refused = read_path(dir.path());
    assert!(
        matches!(refused, Err(ReadError::NoConnections { .. })),
        "the folder is empty"
    );
    let refused = read_path(&dir.path().join("gone.csv"));
    assert!(
        matches!(refused, Err(ReadError::Io { .. })),
        "there is no such file"
    );
    assert!(
        matches!(read("x", b" \r\n\0"), Err(ReadError::Empty { .. })),
        "white space is nothing"
    );
    assert!(matches!(
        read("x", b"hello"),
        Err(ReadError::NotRecognised { .. })
    ));
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("huge.vcf");
    fs::File::create(&path)
        .unwrap()
        .set_len(MAX_FILE_BYTES + 1)
        .unwrap();
    let refused = read_path(&path).unwrap_err();
    assert!(
        matches!(refused, ReadError::TooLarge { .. }),
        "the file is sparse; its size counts"
    );
    assert_eq!(
        refused.to_string(),
        "“huge.vcf” is 257 MB and files over 256 MB are not read; \
         unpack it and choose Connections.csv, or split it."
    );
}

#[test]
fn the_extension_means_nothing() {
    assert_eq!(
        read("cards.csv", CARDS).unwrap().people[0].name,
        "Grace Sample"
    );
    assert_eq!(read("table.vcf", CSV).unwrap().people.len(), 4);
}
