//! Broken files, made from good ones and from nothing.

use std::io::Write as _;

use zip::write::{SimpleFileOptions, ZipWriter};

/// A broken file.
pub struct Mutant {
    pub what: String,
    pub bytes: Vec<u8>,
}

fn mutant(what: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Mutant {
    Mutant {
        what: what.into(),
        bytes: bytes.into(),
    }
}

/// In how many places a good file is damaged in each way.
const PLACES: usize = 8;

/// A good file, damaged in every way that disks, downloads and editors know.
pub fn mutants(good: &[u8]) -> Vec<Mutant> {
    let mut all = Vec::new();
    for at in (0..PLACES).map(|part| good.len() * part / PLACES + part) {
        let at = at.min(good.len().saturating_sub(1));
        all.push(mutant(format!("cut off after {at} bytes"), &good[..at]));
        for (what, byte) in [
            ("NUL", 0),
            ("no UTF-8", 0xFF),
            ("a quote", b'"'),
            ("a line", b'\n'),
        ] {
            let mut other = good.to_vec();
            other[at] = byte;
            all.push(mutant(format!("{what} at {at}"), other));
        }
        let mut other = good.to_vec();
        other[at] ^= 0x40;
        all.push(mutant(format!("a bit turned at {at}"), other));
        let mut other = good.to_vec();
        other.splice(at..at, [0; 600]);
        all.push(mutant(format!("NULs put in at {at}"), other));
    }
    all.push(mutant("twice over", good.repeat(2)));
    all.push(mutant("all NUL", vec![0; good.len()]));
    all.push(mutant(
        "backwards",
        good.iter().rev().copied().collect::<Vec<_>>(),
    ));
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(good.iter().flat_map(|byte| [*byte, 0]))
        .collect();
    all.push(mutant("as UTF-16", utf16.clone()));
    all.push(mutant("as UTF-16, odd", &utf16[..utf16.len() - 1]));
    all
}

/// Files of other kinds, and such as somebody made to do harm.
pub fn hostile() -> Vec<Mutant> {
    let heading = "First Name,Last Name,Email Address,Company,Notes\n";
    let columns = vec!["a"; 100_000].join(",");
    vec![
        mutant("nothing", ""),
        mutant(
            "a PNG",
            *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde",
        ),
        mutant(
            "a PDF",
            "%PDF-1.7\n%\u{e2}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n",
        ),
        mutant(
            "a program",
            *b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0\xb8\0\0\0\0\0\0\0@\0\0\0",
        ),
        mutant(
            "an ELF",
            *b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0>\0\x01\0\0\0",
        ),
        mutant(
            "a database",
            *b"SQLite format 3\0\x10\0\x01\x01\0@  \0\0\0\x01\0\0\0\x01",
        ),
        mutant(
            "a gzip",
            *b"\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\0\0\0\0",
        ),
        mutant(
            "an empty zip",
            *b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        ),
        mutant("a torn zip", *b"PK\x03\x04\x14\0\0\0\x08\0"),
        mutant("deep JSON", "[".repeat(200_000)),
        mutant(
            "deeper JSON",
            format!("{}1{}", "{\"a\":".repeat(50_000), "}".repeat(50_000)),
        ),
        mutant("a number of JSON", "1e999999999"),
        mutant("deep HTML", "<div>".repeat(50_000)),
        mutant("a line of 8 MB", "a".repeat(8 << 20)),
        mutant(
            "a cell of 8 MB",
            format!("{heading}\"{}\",b\n", "a".repeat(8 << 20)),
        ),
        mutant(
            "a card of one long line",
            format!("BEGIN:VCARD\nFN:{}\nEND:VCARD\n", "a".repeat(8 << 20)),
        ),
        mutant("cards in cards", "BEGIN:VCARD\nAGENT:\n".repeat(20_000)),
        mutant("100,000 columns", format!("{columns}\n{columns}\n")),
        mutant("1,000,000 short lines", "a,b\n".repeat(1_000_000)),
        mutant("1,000,000 empty lines", "\n".repeat(1_000_000)),
        mutant(
            "an open quote",
            format!("{heading}\"{}", "a,b\n".repeat(200_000)),
        ),
        mutant(
            "formulas and HTML",
            format!(
                "{heading}=cmd|'/C calc'!A0,<img src=x onerror=alert(1)>,@SUM(1),\"<script>alert(1)</script>\",+1\n\
                 <b>Ada</b>,-1+1,javascript:alert(1),\u{202E}elpmaxE,\"\u{0000}\"\n"
            ),
        ),
        mutant(
            "a vCard with NUL and HTML",
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\0da <img src=x onerror=alert(1)>\r\nURL:javascript:alert(1)\r\n\
             NOTE:=HYPERLINK(\"https://example.org\")\r\nEND:VCARD\r\n",
        ),
        mutant(
            "Monica's JSON with other things in it",
            "{\"account\":{\"data\":[{\"type\":\"contact\",\"values\":[{\"properties\":{\"first_name\":[1,2]}},7,null]}]}}",
        ),
    ]
}

/// A zip in a zip in a zip.
pub fn nested_zip(depth: usize) -> Vec<u8> {
    let mut inner = zip_with("Connections.csv", b"a\n", 1_000_000);
    for _ in 0..depth {
        inner = zip_with("Connections.zip", &inner, 1);
    }
    inner
}

/// A zip with one file, whose content comes so many times.
pub fn zip_with(name: &str, content: &[u8], times: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default())
        .expect("a file");
    let piece = content.repeat(times.min(10_000));
    for _ in 0..times.div_ceil(10_000) {
        zip.write_all(&piece).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}
