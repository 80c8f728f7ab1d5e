//! Quoted-printable and base64, read leniently: what cannot be decoded stays as it is.

/// Decodes `=C3=A9`; an equals sign without two hexadecimal digits is kept.
pub(super) fn quoted_printable(value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    while at < value.len() {
        let hex = |offset: usize| {
            value
                .get(at + offset)
                .and_then(|b| (*b as char).to_digit(16))
        };
        match (value[at], hex(1), hex(2)) {
            (b'=', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

/// Decodes base64, ignoring everything outside its alphabet; padding ends it.
pub(super) fn base64(value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0);
    for byte in value.iter().take_while(|b| **b != b'=') {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    out
}
