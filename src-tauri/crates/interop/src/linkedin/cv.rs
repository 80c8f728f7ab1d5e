//! What an export says of me that belongs into a CV: the profile, positions, education, skills, languages, certificates,
//! projects, publications and honours. A file alone is read as well as the whole export.

use super::archive::{self, Archive, Part};
use super::date;
use super::touches::{Cells, Sheet};
use crate::error::ReadError;
use crate::resume::{
    Award, Basics, Certificate, Education, FoundResume, Language, Location, PartialDate, Project,
    Publication, Resume, Role, Skill, Warning, Work, join_roles, plain,
};
use crate::text;

/// Reads what belongs into a CV from an export, or from one of its tables by its name.
///
/// # Errors
/// The zip is damaged or a trap, or nothing in it belongs into a CV.
pub fn read(name: &str, bytes: &[u8]) -> Result<FoundResume, ReadError> {
    let archive = if archive::is_zip(bytes) {
        archive::open_for_cv(name, bytes)?
    } else {
        let mut one = Archive::for_cv();
        one.put(name, bytes.to_owned());
        one
    };
    let mut export = Export {
        archive,
        warnings: Vec::new(),
    };
    let resume = export.resume();
    if resume == Resume::default() {
        return Err(ReadError::NothingForACv {
            name: name.to_owned(),
        });
    }
    Ok(FoundResume {
        resume,
        warnings: export.warnings,
    })
}

struct Export {
    archive: Archive,
    warnings: Vec<Warning>,
}

impl Export {
    fn resume(&mut self) -> Resume {
        Resume {
            basics: self.basics(),
            work: join_roles(self.each(Part::Positions, "title", Self::position)),
            education: self.each(Part::Education, "school name", Self::school),
            skills: self.each(Part::Skills, "name", |_, row, _| Skill {
                name: row.line("name"),
                ..Skill::default()
            }),
            languages: self.each(Part::Languages, "name", |_, row, _| Language {
                language: row.line("name"),
                fluency: row.line("proficiency"),
            }),
            certificates: self.each(Part::Certifications, "name", |export, row, place| {
                Certificate {
                    name: row.line("name"),
                    date: export.date(row, "started on", place),
                    url: row.line("url"),
                    issuer: row.line("authority"),
                }
            }),
            projects: self.each(Part::Projects, "title", |export, row, place| Project {
                name: row.line("title"),
                description: said(row, "description"),
                url: row.line("url"),
                start: export.date(row, "started on", place),
                end: export.date(row, "finished on", place),
                ..Project::default()
            }),
            publications: self.each(Part::Publications, "name", |export, row, place| {
                Publication {
                    name: row.line("name"),
                    publisher: row.line("publisher"),
                    date: export.date(row, "published on", place),
                    url: row.line("url"),
                    summary: said(row, "description"),
                }
            }),
            awards: self.each(Part::Honors, "title", |export, row, place| Award {
                title: row.line("title"),
                date: export.date(row, "issued on", place),
                summary: said(row, "description"),
                ..Award::default()
            }),
            ..Resume::default()
        }
    }

    fn basics(&self) -> Basics {
        let mut basics = Basics::default();
        let profile = self.sheet(Part::Profile, "first name");
        if let Some(row) = profile.as_ref().and_then(|sheet| sheet.rows().next()) {
            let name = format!("{} {}", row.get("first name"), row.get("last name"));
            basics.name = text::line(&name);
            basics.label = row.line("headline");
            basics.summary = said(&row, "summary");
            basics.location = Location {
                city: row.line("geo location"),
                ..Location::default()
            };
        }
        basics
    }

    fn position(&mut self, row: &Cells<'_>, place: &str) -> Work {
        Work {
            name: row.line("company name"),
            location: row.line("location"),
            roles: vec![Role {
                title: row.line("title"),
                start: self.date(row, "started on", place),
                end: self.date(row, "finished on", place),
                summary: said(row, "description"),
                highlights: Vec::new(),
            }],
            ..Work::default()
        }
    }

    fn school(&mut self, row: &Cells<'_>, place: &str) -> Education {
        // The format has no room for what is written about it; the person reads that it was left out.
        for column in ["notes", "activities"] {
            if !row.get(column).is_empty() {
                self.warnings.push(Warning::LeftOut {
                    place: format!("{place}, {column}"),
                    said: text::excerpt(&row.line(column)),
                });
            }
        }
        Education {
            institution: row.line("school name"),
            study_type: row.line("degree name"),
            start: self.date(row, "start date", place),
            end: self.date(row, "end date", place),
            ..Education::default()
        }
    }

    fn sheet(&self, part: Part, heading: &str) -> Option<Sheet> {
        Sheet::of(self.archive.part(part)?, None, &[heading])
    }

    /// Reads a table row by row; rows that say nothing are left out.
    fn each<T: Default + PartialEq>(
        &mut self,
        part: Part,
        heading: &str,
        read: impl Fn(&mut Self, &Cells<'_>, &str) -> T,
    ) -> Vec<T> {
        let Some(sheet) = self.sheet(part, heading) else {
            return Vec::new();
        };
        let rows = sheet.rows().enumerate();
        rows.map(|(at, row)| read(self, &row, &format!("{}, row {}", part.file(), at + 1)))
            .filter(|one| *one != T::default())
            .collect()
    }

    fn date(&mut self, row: &Cells<'_>, column: &str, place: &str) -> Option<PartialDate> {
        let said = row.line(column);
        if said.is_empty() {
            return None;
        }
        let day = || date::connected_on(&said).map(|day| day.to_string());
        let read = date::position(&said).or_else(day);
        let date = read.and_then(|text| PartialDate::parse(&text));
        if date.is_none() {
            self.warnings.push(Warning::LeftOut {
                place: format!("{place}, {column}"),
                said: text::excerpt(&said),
            });
        }
        date
    }
}

/// What somebody wrote: paragraphs without markup. The export writes some signs as HTML does.
fn said(row: &Cells<'_>, column: &str) -> String {
    let text = row
        .get(column)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        // Last, so that nothing is turned back twice.
        .replace("&amp;", "&");
    plain(&text::paragraphs(&text))
}

#[cfg(test)]
mod tests;
