//! Logged statements differ only in their values. Lifted out of them, the values leave a statement that SQLite
//! compiles once, with all the triggers that hang on it, instead of once a row.

use rusqlite::types::Value;

/// Returns a logged statement with a parameter for every literal, and the values of the literals.
///
/// It reads what `quote()` writes into the statements of this module: NULL, numbers, text and blobs, each after an
/// equals sign, a comma or a parenthesis. Whatever else there is stays as it is.
pub(super) fn lift(sql: &str) -> (String, Vec<Value>) {
    let mut lifted = String::with_capacity(sql.len());
    let mut values = Vec::new();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let taken = if first == '"' {
            None
        } else if lifted.ends_with(['=', ',', '(']) {
            literal(rest)
        } else {
            None
        };
        match taken {
            Some((value, length)) => {
                values.push(value);
                lifted.push('?');
                rest = &rest[length..];
            }
            None => {
                let length = if first == '"' {
                    quoted_length(rest, '"')
                } else {
                    first.len_utf8()
                };
                lifted.push_str(&rest[..length]);
                rest = &rest[length..];
            }
        }
    }
    (lifted, values)
}

/// Returns the literal with which a text begins, and its length in bytes.
fn literal(text: &str) -> Option<(Value, usize)> {
    if text.starts_with("NULL") {
        return Some((Value::Null, 4));
    }
    if text.starts_with('\'') {
        let length = quoted_length(text, '\'');
        let inside = text.get(1..length - 1)?;
        return Some((Value::Text(inside.replace("''", "'")), length));
    }
    if text.starts_with("X'") {
        let length = 1 + quoted_length(&text[1..], '\'');
        let digits = text.get(2..length - 1)?;
        let bytes = (0..digits.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok());
        return Some((Value::Blob(bytes.collect::<Option<_>>()?), length));
    }
    let length = text
        .find(|c: char| !c.is_ascii_digit() && !"+-.eE".contains(c))
        .unwrap_or(text.len());
    let number = &text[..length];
    let whole = || number.parse().ok().map(Value::Integer);
    whole()
        .or_else(|| number.parse().ok().map(Value::Real))
        .map(|value| (value, length))
}

/// Returns the length of a quoted text, its quotes included; a doubled quote inside is one of its characters.
fn quoted_length(text: &str, quote: char) -> usize {
    let mut chars = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == quote && chars.next_if(|(_, next)| *next == quote).is_none() {
            return at + quote.len_utf8();
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_literal_becomes_a_value_and_nothing_else_does() {
        let sql = "INSERT INTO \"a=1,('x')\" (\"n\",\"b\"\"2\") VALUES (-7,'it''s, =NULL (5)',NULL,1.5,X'00ff','')";
        let (lifted, values) = lift(sql);
        assert_eq!(
            lifted, "INSERT INTO \"a=1,('x')\" (\"n\",\"b\"\"2\") VALUES (?,?,?,?,?,?)",
            "names stay"
        );
        let text = |text: &str| Value::Text(text.to_owned());
        let expected = vec![
            Value::Integer(-7),
            text("it's, =NULL (5)"),
            Value::Null,
            Value::Real(1.5),
            Value::Blob(vec![0, 255]),
            text(""),
        ];
        assert_eq!(values, expected, "in their order, unescaped");
    }

    #[test]
    fn statements_that_differ_only_in_values_are_one() {
        let one = lift("UPDATE \"t\" SET \"name\"='Zoë',\"n\"=1 WHERE \"id\"='a'").0;
        let other = lift("UPDATE \"t\" SET \"name\"='''',\"n\"=NULL WHERE \"id\"='b'").0;
        assert_eq!(one, other, "so SQLite compiles it once");
        assert_eq!(one, "UPDATE \"t\" SET \"name\"=?,\"n\"=? WHERE \"id\"=?");
    }
}
