//! The block of text that a form gives back: lines for people, then the same for the machine, with a checksum.
//!
//! The machine's part is `[[FAIRLEAD-FEEDBACK:1:…:checksum]]`. Mail programs quote it, break it and join it again,
//! so all white space and every mark of quoting in it means nothing.

use super::base64::{decode, encode};
use super::{Answers, Kind, Round};

/// How the part for the machine begins.
pub const MARK: &str = "[[FAIRLEAD-FEEDBACK:";
/// How it ends.
const END: &str = "]]";
/// The version that is written and read. The form's script writes the same.
const VERSION: &str = "1";
/// How many letters stand in a line of the machine's part: short enough for every mail program.
const LINE: usize = 60;
/// The most letters of a block that is looked into.
const MOST: usize = 1024 * 1024;

/// Why a text gave no answer. Every sentence says what happened and what to do now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BlockError {
    /// The part for the machine is nowhere in it.
    #[error(
        "There is no answer in this text. Copy the whole mail, down to the line that ends with ]]."
    )]
    NoBlock,
    /// It begins and does not end.
    #[error(
        "The answer is cut off: its last line, which ends with ]], is missing. Copy the whole mail and paste it again."
    )]
    CutOff,
    /// It is there and something in it is not as it was.
    #[error(
        "Something in the answer was changed on the way, so nothing was taken over. Ask for the text again, or for the file that they filled in."
    )]
    Damaged,
    /// A newer program wrote the form.
    #[error(
        "This answer was made with a newer form ({version}). Update Fairlead, then paste it again."
    )]
    Newer {
        /// The form's version.
        version: String,
    },
    /// There is more than one.
    #[error("There are {count} answers in this text. Paste them one at a time.")]
    Several {
        /// How many.
        count: usize,
    },
    /// It is far too long.
    #[error("This text is far too long for an answer. Paste only the mail with the answer.")]
    TooLong,
}

/// Writes the block of an answer, as the form's script does.
pub fn write(round: &Round, answers: &Answers) -> String {
    let mut text = format!("{}\n", plain(&round.title));
    for question in &round.questions {
        let value = answers.value(&question.key);
        if value.is_empty() {
            continue;
        }
        let of = match question.kind {
            Kind::Scale { .. } => " / 5",
            Kind::Text | Kind::Words => "",
        };
        text.push_str(&format!("\n{}\n", plain(&question.label)));
        for line in value.split('\n') {
            text.push_str(&format!("  {}{of}\n", plain(line)));
        }
    }
    text.push_str(&format!("\n{}\n", plain(&round.words.keep)));
    text.push_str(&machine(answers));
    text
}

/// Brackets in what people wrote must not look like the machine's part.
fn plain(text: &str) -> String {
    text.replace('[', "(").replace(']', ")")
}

fn machine(answers: &Answers) -> String {
    let mut payload = String::new();
    let own = [
        ("round", &answers.round),
        ("asked", &answers.asked),
        ("sheet", &answers.sheet),
    ];
    let values = answers
        .values
        .iter()
        .map(|(key, value)| (format!("q.{key}"), value));
    for (key, value) in own
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .chain(values)
    {
        payload.push_str(&format!("{key}={}\n", escaped(value)));
    }
    let letters = encode(payload.as_bytes());
    let mut text = format!("{MARK}{VERSION}:\n");
    for line in letters.as_bytes().chunks(LINE) {
        text.extend(line.iter().copied().map(char::from));
        text.push('\n');
    }
    text.push_str(&format!(":{:08x}{END}\n", crc32(payload.as_bytes())));
    text
}

/// Reads the answer in a pasted text, whatever stands around it.
///
/// # Errors
/// [`BlockError`]; an answer is read whole or not at all.
pub fn parse(text: &str) -> Result<Answers, BlockError> {
    if text.len() > MOST {
        return Err(BlockError::TooLong);
    }
    let text: String = text.chars().filter(|c| !means_nothing(*c)).collect();
    let parts: Vec<&str> = text.split(MARK).skip(1).collect();
    let mut found: Vec<Answers> = Vec::new();
    let mut wrong = BlockError::NoBlock;
    for part in parts {
        match read(part) {
            Ok(answers) if found.contains(&answers) => {}
            Ok(answers) => found.push(answers),
            Err(error) => wrong = error,
        }
    }
    match found.len() {
        0 => Err(wrong),
        1 => found.pop().ok_or(wrong),
        count => Err(BlockError::Several { count }),
    }
}

/// What mail programs add, drop or turn into each other.
fn means_nothing(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '>' | '|' | '*' | '=' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}'
        )
}

fn read(part: &str) -> Result<Answers, BlockError> {
    let (version, rest) = part.split_once(':').ok_or(BlockError::CutOff)?;
    let digits = version.len() < 6 && version.bytes().all(|byte| byte.is_ascii_digit());
    if version != VERSION && digits && !version.is_empty() {
        return Err(BlockError::Newer {
            version: version.to_owned(),
        });
    }
    if version != VERSION {
        return Err(BlockError::Damaged);
    }
    let (body, _) = rest.split_once(END).ok_or(BlockError::CutOff)?;
    let (letters, checksum) = body.split_once(':').ok_or(BlockError::Damaged)?;
    let payload = decode(letters).ok_or(BlockError::Damaged)?;
    if format!("{:08x}", crc32(&payload)) != checksum.to_ascii_lowercase() {
        return Err(BlockError::Damaged);
    }
    let payload = String::from_utf8(payload).map_err(|_| BlockError::Damaged)?;
    let mut answers = Answers {
        checksum: checksum.to_ascii_lowercase(),
        ..Answers::default()
    };
    for line in payload.lines() {
        let (key, value) = line.split_once('=').ok_or(BlockError::Damaged)?;
        let value = unescaped(value).ok_or(BlockError::Damaged)?;
        match (key, key.strip_prefix("q.")) {
            ("round", _) => answers.round = value,
            ("asked", _) => answers.asked = value,
            ("sheet", _) => answers.sheet = value,
            (_, Some(question)) => answers.values.push((question.to_owned(), value)),
            // A later form may say more than this program asks for.
            _ => {}
        }
    }
    if answers.round.is_empty() {
        return Err(BlockError::Damaged);
    }
    Ok(answers)
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
}

fn unescaped(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        plain.push(match c {
            '\\' => match chars.next()? {
                '\\' => '\\',
                'n' => '\n',
                'r' => '\r',
                _ => return None,
            },
            c => c,
        });
    }
    Some(plain)
}

/// CRC-32 as in ISO 3309.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            let low = crc & 1;
            crc = (crc >> 1) ^ (0xedb8_8320 * low);
        }
    }
    !crc
}
