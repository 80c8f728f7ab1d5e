//! The sections of a résumé, each with the names its fields have in the file.

use serde_json::Value;

use super::field::{Field, Fields, Reader, get, list, under, wrong};
use super::{Fault, PartialDate, roles};

const SCHEMA: &str =
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

macro_rules! section {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ty = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $(#[doc = concat!("`", $key, "` in the file.")] pub $field: $kind,)*
        }

        impl $name {
            fn read(reader: &mut Reader, from: &Fields, place: &str) -> Result<Self, Fault> {
                Ok(Self { $($field: Field::take(reader, from, place, $key)?,)* })
            }

            fn write(&self) -> Fields {
                let mut into = Fields::new();
                $(self.$field.put(&mut into, $key);)*
                into
            }
        }

        impl Field for $name {
            fn take(reader: &mut Reader, from: &Fields, place: &str, key: &str) -> Result<Self, Fault> {
                let place = under(place, key);
                match get(from, key) {
                    None => Ok(Self::default()),
                    Some(Value::Object(fields)) => Self::read(reader, fields, &place),
                    Some(_) => Err(wrong(place, "a group of fields")),
                }
            }

            fn put(&self, into: &mut Fields, key: &str) {
                let fields = self.write();
                if !fields.is_empty() {
                    into.insert(key.to_owned(), fields.into());
                }
            }
        }

        impl Field for Vec<$name> {
            fn take(reader: &mut Reader, from: &Fields, place: &str, key: &str) -> Result<Self, Fault> {
                let mut entries = Self::new();
                for (at, value) in list(from, place, key)?.iter().enumerate() {
                    let here = format!("{}, entry {}", under(place, key), at + 1);
                    match value {
                        Value::Null => {}
                        Value::Object(fields) => entries.push($name::read(reader, fields, &here)?),
                        _ => return Err(wrong(here, "a group of fields")),
                    }
                }
                entries.retain(|entry| *entry != $name::default());
                Ok(entries)
            }

            fn put(&self, into: &mut Fields, key: &str) {
                let entries: Vec<Value> = self.iter().map(|entry| entry.write().into()).collect();
                if !entries.is_empty() {
                    into.insert(key.to_owned(), entries.into());
                }
            }
        }
    };
}

type Date = Option<PartialDate>;
type Texts = Vec<String>;

section! { /// Where somebody lives.
Location { address: String = "address", postal_code: String = "postalCode", city: String = "city",
    country_code: String = "countryCode", region: String = "region", } }
section! { /// Somebody on a network.
Profile { network: String = "network", username: String = "username", url: String = "url", } }
section! { /// Who it is.
Basics { name: String = "name", label: String = "label", image: String = "image", email: String = "email",
    phone: String = "phone", url: String = "url", summary: String = "summary",
    location: Location = "location", profiles: Vec<Profile> = "profiles", } }
section! { /// What somebody was at an employer, from when to when.
Role { title: String = "position", start: Date = "startDate", end: Date = "endDate",
    summary: String = "summary", highlights: Texts = "highlights", } }
section! { /// An employer as an entry of the file has it.
Employer { name: String = "name", location: String = "location", url: String = "url",
    description: String = "description", } }
section! { /// Unpaid work.
Volunteer { organisation: String = "organization", position: String = "position", url: String = "url",
    start: Date = "startDate", end: Date = "endDate", summary: String = "summary",
    highlights: Texts = "highlights", } }
section! { /// A course of study.
Education { institution: String = "institution", url: String = "url", area: String = "area",
    study_type: String = "studyType", start: Date = "startDate", end: Date = "endDate",
    score: String = "score", courses: Texts = "courses", } }
section! { /// A prize.
Award { title: String = "title", date: Date = "date", awarder: String = "awarder", summary: String = "summary", } }
section! { /// A certificate.
Certificate { name: String = "name", date: Date = "date", url: String = "url", issuer: String = "issuer", } }
section! { /// Something published.
Publication { name: String = "name", publisher: String = "publisher", date: Date = "releaseDate",
    url: String = "url", summary: String = "summary", } }
section! { /// Something somebody can do.
Skill { name: String = "name", level: String = "level", keywords: Texts = "keywords", } }
section! { /// A language and how well it is spoken.
Language { language: String = "language", fluency: String = "fluency", } }
section! { /// Something somebody likes.
Interest { name: String = "name", keywords: Texts = "keywords", } }
section! { /// What somebody said.
Reference { name: String = "name", reference: String = "reference", } }
section! { /// A project.
Project { name: String = "name", description: String = "description", highlights: Texts = "highlights",
    keywords: Texts = "keywords", start: Date = "startDate", end: Date = "endDate", url: String = "url",
    roles: Texts = "roles", entity: String = "entity", kind: String = "type", } }
section! { /// What a CV is drawn from.
Resume { basics: Basics = "basics", work: Vec<Work> = "work", volunteer: Vec<Volunteer> = "volunteer",
    education: Vec<Education> = "education", awards: Vec<Award> = "awards",
    certificates: Vec<Certificate> = "certificates", publications: Vec<Publication> = "publications",
    skills: Vec<Skill> = "skills", languages: Vec<Language> = "languages",
    interests: Vec<Interest> = "interests", references: Vec<Reference> = "references",
    projects: Vec<Project> = "projects", } }

impl Resume {
    pub(super) fn read_whole(reader: &mut Reader, from: &Fields) -> Result<Self, Fault> {
        Self::read(reader, from, "")
    }

    pub(super) fn write_whole(&self) -> Fields {
        let mut into = Fields::new();
        into.insert("$schema".to_owned(), SCHEMA.into());
        into.extend(self.write());
        into
    }
}

/// One employer, with one role or several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// The employer.
    pub name: String,
    /// Where.
    pub location: String,
    /// The employer's page.
    pub url: String,
    /// What the employer does.
    pub description: String,
    /// What somebody was there, in the order of the file.
    pub roles: Vec<Role>,
}

impl Field for Vec<Work> {
    fn take(reader: &mut Reader, from: &Fields, place: &str, key: &str) -> Result<Self, Fault> {
        let mut entries = Self::new();
        for (at, value) in list(from, place, key)?.iter().enumerate() {
            let here = format!("{}, entry {}", under(place, key), at + 1);
            let fields = match value {
                Value::Null => continue,
                Value::Object(fields) => fields,
                _ => return Err(wrong(here, "a group of fields")),
            };
            let Employer {
                name,
                location,
                url,
                description,
            } = Employer::read(reader, fields, &here)?;
            let role = Role::read(reader, fields, &here)?;
            let roles = if role == Role::default() {
                Vec::new()
            } else {
                vec![role]
            };
            entries.push(Work {
                name,
                location,
                url,
                description,
                roles,
            });
        }
        entries.retain(|entry| *entry != Work::default());
        Ok(roles::join(entries))
    }

    fn put(&self, into: &mut Fields, key: &str) {
        let mut entries: Vec<Value> = Vec::new();
        for work in self {
            let employer = Employer {
                name: work.name.clone(),
                location: work.location.clone(),
                url: work.url.clone(),
                description: work.description.clone(),
            }
            .write();
            for role in &work.roles {
                let mut entry = employer.clone();
                entry.extend(role.write());
                entries.push(entry.into());
            }
            if work.roles.is_empty() {
                entries.push(employer.into());
            }
        }
        if !entries.is_empty() {
            into.insert(key.to_owned(), entries.into());
        }
    }
}
