//! Moments of contact, a page a year.

use super::{Known, Pages, plain};
use crate::error::Result;
use crate::folder::far::Far;
use crate::folder::unfinished::Unfinished;
use crate::words;

pub(super) fn write(known: &Known<'_>, into: &Unfinished, far: &mut Far<'_>) -> Result<()> {
    let mut pages = Pages::of(into, "log")?;
    let mut with = known.conn.prepare(
        "SELECT p.name FROM touch_person tp JOIN person p ON p.id = tp.person_id
          WHERE tp.touch_id = ?1 ORDER BY p.name_key, p.n",
    )?;
    let mut select = known.conn.prepare(
        "SELECT id, day, kind, reached_out, note FROM touch WHERE binned_at IS NULL ORDER BY day, at, id",
    )?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let (id, day, kind, reached_out, note): (String, String, String, String, String) = (
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
        );
        let names = with
            .query_map([&id], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<String>>>()?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let kind = words::folder_touch(&kind, &reached_out);
        let what = words::folder_with(&kind, &plain(&names.join(", ")));
        let line = format!("- {}\n", words::folder_entry(&day, &what, &plain(&note)));
        let year = year(&day);
        let first = if pages.has(year) {
            line
        } else {
            format!("\n{line}")
        };
        pages.add(year, &words::folder_log(year), &first)?;
        far.step()?;
    }
    pages.finish()
}

/// The year of a day as it stands in the file; it becomes the name of a page, so it is digits or nothing.
pub(super) fn year(day: &str) -> &str {
    match day.get(..4) {
        Some(year) if year.bytes().all(|digit| digit.is_ascii_digit()) => year,
        _ => "undated",
    }
}
