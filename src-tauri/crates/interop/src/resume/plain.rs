//! Text without HTML: bold, italic and links become Markdown, everything else of a tag goes.

/// Returns the text without tags, control characters and links to anywhere but the web and mail.
/// Doing it twice is doing it once.
pub(crate) fn plain(text: &str) -> String {
    let clean: String = text
        .chars()
        .filter(|sign| !sign.is_control() || matches!(sign, '\n' | '\t'))
        .collect();
    // A picture would be fetched by whoever shows it.
    let words = tags(&clean).replace("![", "! [");
    links(&words).trim().to_owned()
}

fn tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut hidden: Option<&str> = None;
    let mut targets: Vec<Option<String>> = Vec::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let after = &rest[sign.len_utf8()..];
        if sign != '<' || !after.starts_with(begins) {
            if hidden.is_none() {
                // What is left of a torn tag must not join what follows to a new one.
                if out.ends_with('<') && begins(sign) {
                    out.push(' ');
                }
                out.push(sign);
            }
            rest = after;
            continue;
        }
        let (tag, next) = after.split_once('>').unwrap_or((after, ""));
        rest = next;
        let closing = tag.starts_with('/');
        let bare = tag.trim_start_matches('/');
        let name = bare
            .split(|sign: char| !sign.is_ascii_alphanumeric())
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if let Some(until) = hidden {
            if closing && name == until {
                hidden = None;
            }
            continue;
        }
        match name.as_str() {
            "script" if !closing => hidden = Some("script"),
            "style" if !closing => hidden = Some("style"),
            "b" | "strong" => out.push_str("**"),
            "i" | "em" => out.push('_'),
            "li" if !closing => out.push_str("\n- "),
            "br" | "p" | "div" | "ul" | "ol" => out.push('\n'),
            "a" if !closing => {
                let target = href(bare);
                if target.is_some() {
                    out.push('[');
                }
                targets.push(target);
            }
            "a" => {
                if let Some(target) = targets.pop().flatten() {
                    out.push_str(&format!("]({target})"));
                }
            }
            _ => {}
        }
    }
    out
}

fn begins(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, '/' | '!' | '?')
}

fn href(tag: &str) -> Option<String> {
    let at = tag.to_ascii_lowercase().find("href=")?;
    let value = &tag[at + 5..];
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split_whitespace().next()?,
    };
    let safe = followed(value) && !value.contains(['(', ')', '<', ' ', '\n']);
    safe.then(|| value.to_owned())
}

/// Whether a link may lead there.
fn followed(target: &str) -> bool {
    let target = target.to_ascii_lowercase();
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| target.starts_with(scheme))
}

/// Takes apart what Markdown would make a link to anywhere else; the words stay.
fn links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(']') {
        let (head, tail) = rest.split_at(at + 1);
        out.push_str(head);
        let elsewhere = |target: &str| {
            let end = target
                .char_indices()
                .nth(8)
                .map_or(target.len(), |(at, _)| at);
            !followed(&target[..end])
        };
        if tail.starts_with(':') || tail.strip_prefix('(').is_some_and(elsewhere) {
            out.push(' ');
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// An address of the web, with its https if that was left out.
pub(super) fn web(text: &str) -> Option<String> {
    let sign = |sign: char| sign.is_ascii_alphanumeric() || "-._~:/?#@!$&'*+,;=%".contains(sign);
    if !text.chars().all(sign) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let host = lower
        .strip_prefix("https://")
        .or_else(|| lower.strip_prefix("http://"));
    match host {
        Some(host) => host
            .starts_with(|sign: char| sign.is_ascii_alphanumeric())
            .then(|| text.to_owned()),
        None => (!text.contains([':', '@'])
            && text.starts_with(|sign: char| sign.is_ascii_alphanumeric())
            && text.contains('.'))
        .then(|| format!("https://{text}")),
    }
}

/// Whether it is an address of mail.
pub(super) fn mail(text: &str) -> bool {
    crate::key::email(text).is_some() && text.is_ascii() && !text.contains(char::is_whitespace)
}
