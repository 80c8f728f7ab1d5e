use encoding_rs::{Encoding, GBK, SHIFT_JIS, WINDOWS_1252};

use super::{card, cards};
use crate::Warning;

fn packed(text: &str, encoding: &'static Encoding) -> String {
    encoding
        .encode(text)
        .0
        .iter()
        .map(|byte| format!("={byte:02X}"))
        .collect()
}

fn raw(head: &str, text: &str, encoding: &'static Encoding) -> Vec<u8> {
    let mut bytes = format!("BEGIN:VCARD\r\nVERSION:2.1\r\n{head}:").into_bytes();
    bytes.extend_from_slice(&encoding.encode(text).0);
    bytes.extend_from_slice(b"\r\nEND:VCARD\r\n");
    bytes
}

#[test]
fn quoted_printable_with_soft_breaks_is_decoded() {
    let person =
        card("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=A9 =\nau lait=0D=0A=\nend");
    assert_eq!(
        person.notes, "café au lait\nend",
        "a soft break joins, =0D=0A is a line break"
    );
}

#[test]
fn a_soft_break_does_not_swallow_the_end_of_the_card() {
    let found = cards(
        "BEGIN:VCARD\nFN;QUOTED-PRINTABLE:Ada=\nEND:VCARD\nBEGIN:VCARD\nFN:Grace\nEND:VCARD\n",
    );
    assert_eq!(
        found.people.len(),
        2,
        "a value that ends in an equals sign is only a value"
    );
}

#[test]
fn bare_quoted_printable_and_base64_of_version_2_1_are_understood() {
    let person = card("TITLE;QUOTED-PRINTABLE:Caf=C3=A9=\n owner\nNOTE;BASE64:SGVsbG8gw6k=");
    assert_eq!(person.title, "Café owner", "old phones leave ENCODING= out");
    assert_eq!(person.notes, "Hello é", "text may be base64 too");
}

#[test]
fn packed_values_of_every_charset_are_decoded() {
    for (label, charset, text) in [
        ("SHIFT_JIS", SHIFT_JIS, "例 花子"),
        ("SHIFT_JIS", SHIFT_JIS, "ﾃｨ"),
        ("GB2312", GBK, "李强"),
        ("GB2312", GBK, "强"),
        ("ISO-8859-1", WINDOWS_1252, "José Núñez"),
        ("Windows-1252", WINDOWS_1252, "Zoë “Example”"),
    ] {
        let head = format!("NICKNAME;CHARSET={label};ENCODING=QUOTED-PRINTABLE");
        let person = card(&format!("{head}:{}", packed(text, charset)));
        assert_eq!(
            person.nickname, text,
            "packed bytes are in the charset that {label} names"
        );
    }
}

#[test]
fn raw_bytes_in_the_declared_charset_are_decoded() {
    for (label, charset, text) in [
        ("SHIFT_JIS", SHIFT_JIS, "例 花子"),
        ("GB2312", GBK, "李小强"),
        ("ISO-8859-1", WINDOWS_1252, "José Núñez"),
    ] {
        let found = cards(raw(&format!("FN;CHARSET={label}"), text, charset));
        assert_eq!(
            found.people[0].name, text,
            "{label} says how to read the bytes"
        );
        assert!(found.warnings.is_empty(), "nothing was guessed");
    }
}

#[test]
fn a_charset_left_over_from_before_a_conversion_is_ignored() {
    let found = cards("BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:José Núñez\nEND:VCARD\n");
    assert_eq!(
        found.people[0].name, "José Núñez",
        "a file of valid UTF-8 is UTF-8"
    );
    assert_eq!(found.encoding, "UTF-8", "and is called so");
    let found = cards("BEGIN:VCARD\nFN;CHARSET=UTF-16:Ada Example\nEND:VCARD\n");
    assert_eq!(
        found.people[0].name, "Ada Example",
        "UTF-16 is a matter of the whole file"
    );
}

#[test]
fn undeclared_bytes_take_the_charset_of_their_card() {
    let mut bytes = b"BEGIN:VCARD\nN;CHARSET=SHIFT_JIS:".to_vec();
    bytes.extend_from_slice(&SHIFT_JIS.encode("例;花子").0);
    bytes.extend_from_slice(b"\nFN:");
    bytes.extend_from_slice(&SHIFT_JIS.encode("例 花子").0);
    bytes.extend_from_slice(b"\nEND:VCARD\n");
    assert_eq!(
        cards(bytes).people[0].name,
        "例 花子",
        "one card has one charset"
    );
}

#[test]
fn undeclared_bytes_are_guessed_over_the_whole_file_and_said() {
    let mut bytes = raw("FN", "Jürgen Müller", WINDOWS_1252);
    bytes.extend(raw("FN", "Zoë Núñez", WINDOWS_1252));
    bytes.extend(raw("FN", "Grace Größe", encoding_rs::UTF_8));
    let found = cards(bytes);
    let names: Vec<_> = found.people.iter().map(|person| &*person.name).collect();
    assert_eq!(
        names,
        ["Jürgen Müller", "Zoë Núñez", "Grace Größe"],
        "UTF-8 lines stay UTF-8"
    );
    assert!(
        matches!(found.warnings[0], Warning::EncodingGuessed { .. }),
        "the person may check"
    );
}

#[test]
fn utf_16_and_byte_order_marks_are_understood() {
    let text = "BEGIN:VCARD\r\nFN:José 例\r\nEND:VCARD\r\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let with = |mark: &[u8], text: &[u8]| [mark, text].concat();
    for bytes in [
        little.clone(),
        big.clone(),
        with(b"\xFF\xFE", &little),
        with(b"\xFE\xFF", &big),
        with(b"\xEF\xBB\xBF", text.as_bytes()),
    ] {
        assert_eq!(
            cards(bytes).people[0].name,
            "José 例",
            "Outlook and Symbian write these"
        );
    }
    let twice = format!("\u{FEFF}{text}\u{FEFF}{text}");
    assert_eq!(
        cards(twice).people.len(),
        2,
        "files put together have a mark in the middle"
    );
}

#[test]
fn a_fold_within_a_character_is_mended() {
    let bytes = b"BEGIN:VCARD\r\nFN:Jos\xC3\r\n \xA9 N\xC3\r\n\t\xBA\xC3\xB1ez\r\nEND:VCARD\r\n";
    let found = cards(bytes);
    assert_eq!(
        found.people[0].name, "José Núñez",
        "lines are joined before they are decoded"
    );
    assert_eq!(found.encoding, "UTF-8", "folding is no other encoding");
}
