//! What a person can read without any program: the same career as text, in Markdown.
//!
//! No file is named after anybody, so that none has a name that some file system refuses. Nothing that was typed is
//! left to be taken for HTML or for a link.

mod journey;
mod leads;
mod log;
mod people;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write as _;

use rusqlite::Connection;

use super::far::Far;
use super::unfinished::{Out, Unfinished, failed};
use crate::error::Result;
use crate::id::PersonId;
use crate::people::person::PersonDraft;
use crate::time::Now;
use crate::words;

/// A career, and everybody in it by name.
pub(super) struct Known<'a> {
    conn: &'a Connection,
    people: &'a [(PersonId, PersonDraft)],
    now: Now,
}

impl<'a> Known<'a> {
    pub(super) fn new(
        conn: &'a Connection,
        people: &'a [(PersonId, PersonDraft)],
        now: Now,
    ) -> Self {
        Self { conn, people, now }
    }
}

/// Writes everything that is to be read.
///
/// # Errors
/// The folder cannot be written, or the watcher wants no more.
pub(super) fn write(known: &Known<'_>, into: &Unfinished, far: &mut Far<'_>) -> Result<()> {
    let readme = words::folder_readme(known.now.today(), known.people.len());
    into.put("README.md", readme.as_bytes())?;
    people::write(known, into, far)?;
    log::write(known, into, far)?;
    leads::write(known, into, far)?;
    journey::write(known, into, far)
}

/// Text files in a folder, each begun with its heading when something first goes there.
struct Pages<'a> {
    into: &'a Unfinished,
    folder: &'static str,
    open: BTreeMap<String, Out>,
}

impl<'a> Pages<'a> {
    fn of(into: &'a Unfinished, folder: &'static str) -> Result<Self> {
        into.folder(folder)?;
        Ok(Self {
            into,
            folder,
            open: BTreeMap::new(),
        })
    }

    fn has(&self, page: &str) -> bool {
        self.open.contains_key(page)
    }

    /// Adds to a page.
    fn add(&mut self, page: &str, heading: &str, text: &str) -> Result<()> {
        if !self.has(page) {
            let mut out = self.into.file(&format!("{}/{page}.md", self.folder))?;
            writeln!(out, "# {heading}").map_err(failed)?;
            self.open.insert(page.to_owned(), out);
        }
        if let Some(out) = self.open.get_mut(page) {
            out.write_all(text.as_bytes()).map_err(failed)?;
        }
        Ok(())
    }

    /// Brings all of them to the disk.
    fn finish(self) -> Result<()> {
        for (_, out) in self.open {
            out.finish()?;
        }
        Ok(())
    }
}

/// What was typed, in one line: nothing in it is HTML or a link.
fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '[', '\\', '\n', '\r', '`']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '<' | '[' | '\\' | '`' => out.extend(['\\', c]),
            '\n' => out.push(' '),
            '\r' => {}
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// What was typed in several lines, as a quotation.
fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.trim_end().lines() {
        out.push_str("> ");
        out.push_str(&plain(line));
        out.push('\n');
    }
    out
}

/// A line of a list that names what it says; nothing when there is nothing to say.
fn item(into: &mut String, name: &str, value: &str) {
    if value.trim().is_empty() {
        return;
    }
    if value.contains('\n') {
        into.push_str(&format!("- {name}:\n\n"));
        for line in quote(value).lines() {
            into.push_str(&format!("  {line}\n"));
        }
        into.push('\n');
    } else {
        into.push_str(&format!("- {name}: {}\n", plain(value)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_typed_is_html_or_a_link() {
        assert_eq!(
            plain("<img src=x onerror=alert(1)> & [a](javascript:b)"),
            "\\<img src=x onerror=alert(1)> & \\[a](javascript:b)"
        );
        assert_eq!(plain("one\ntwo"), "one two", "a heading stays one line");
        assert_eq!(quote("# one\n<b>two"), "> # one\n> \\<b>two\n");
        assert_eq!(plain("Zoë O'Example"), "Zoë O'Example");
    }
}
