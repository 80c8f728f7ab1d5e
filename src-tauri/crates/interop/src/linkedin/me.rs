//! My own history: `Positions.csv`, and what `Profile.csv` says of me.

use encoding_rs::Encoding;

use super::archive::{Archive, Part};
use super::date;
use super::touches::Sheet;
use crate::found::{Found, Warning};
use crate::me::{FoundMe, FoundStation};
use crate::text;

/// Adds to what was found.
pub(super) fn of(archive: &Archive, chosen: Option<&'static Encoding>, found: &mut Found) {
    let sheet = |part, headings: &[&str]| Sheet::of(archive.part(part)?, chosen, headings);
    let mut me = FoundMe::default();
    let profile = sheet(Part::Profile, &["first name", "last name", "headline"]);
    if let Some(row) = profile.as_ref().and_then(|sheet| sheet.rows().next()) {
        let name = format!("{} {}", row.get("first name"), row.get("last name"));
        me.name = text::line(&name);
        me.headline = row.line("headline");
        me.industry = row.line("industry");
        me.place = row.line("geo location");
    }
    if let Some(positions) = sheet(Part::Positions, &["company name", "title"]) {
        for row in positions.rows() {
            let mut read = |column| {
                let said = row.line(column);
                let on = date::position(&said);
                if on.is_none() && !said.is_empty() {
                    found.warnings.push(Warning::PositionDateUnreadable {
                        text: text::excerpt(&said),
                    });
                }
                on.unwrap_or_default()
            };
            let station = FoundStation {
                organisation: row.line("company name"),
                title: row.line("title"),
                from: read("started on"),
                until: read("finished on"),
                over: !row.get("finished on").is_empty(),
            };
            if !(station.organisation.is_empty() && station.title.is_empty()) {
                me.stations.push(station);
            }
        }
    }
    if me != FoundMe::default() {
        found.me = Some(me);
    }
}
