//! Generated books, so that growth is seen: invented people with touches, the same for the same numbers.

use chrono::Duration;
use rusqlite::Connection;

use crate::career::Career;
use crate::error::Result;
use crate::id::TouchId;
use crate::people::person::{ContactKind, ContactPoint, PersonDraft, Ring, insert};
use crate::people::touch::TouchKind;
use crate::time::{self, Now};

pub mod introductions;
pub mod leads;

const GIVEN: [&str; 24] = [
    "Ada", "Grace", "Alan", "Edith", "Noor", "Ines", "Omar", "Lena", "Ravi", "Mina", "Tomás",
    "Zoë", "Kofi", "Yuki", "Björn", "Aoife", "Chidi", "Priya", "Luca", "Hana", "Milan", "Sofía",
    "Ewan", "Nadia",
];
const FAMILY: [&str; 26] = [
    "Example",
    "Sample",
    "Specimen",
    "Placeholder",
    "Fixture",
    "Demonstrate",
    "Mockford",
    "Testerby",
    "Pretendal",
    "Invented",
    "Imagine",
    "Fablewood",
    "Notreal",
    "Madeupson",
    "Fictionova",
    "Standin",
    "Dummett-Test",
    "Exemplar",
    "Prototype",
    "Templeton-Test",
    "Samplová",
    "Beispiel",
    "Ejemplo",
    "Esempio",
    "Exemple",
    "Przykład",
];
const ORGANISATION: [&str; 16] = [
    "Acme Example",
    "Sample Works",
    "Placeholder Ltd",
    "Harbour Fixtures",
    "Northern Specimens",
    "Mock & Sons",
    "Invented Analytics",
    "Demo Foods",
    "Testbed Energy",
    "Fictional Health",
    "Imaginary Bank",
    "Pretend Robotics",
    "Made-up Media",
    "Exemplar Steel",
    "Sandbox Schools",
    "Example Rail",
];
const TITLE: [&str; 12] = [
    "Engineer",
    "Designer",
    "Head of Platform",
    "Analyst",
    "Product Manager",
    "Director",
    "Recruiter",
    "Researcher",
    "Consultant",
    "Founder",
    "Accountant",
    "Editor",
];
const PLACE: [(&str, &str); 8] = [
    ("London", "Europe/London"),
    ("Berlin", "Europe/Berlin"),
    ("New York", "America/New_York"),
    ("Tokyo", "Asia/Tokyo"),
    ("Nairobi", "Africa/Nairobi"),
    ("São Paulo", "America/Sao_Paulo"),
    ("Sydney", "Australia/Sydney"),
    ("", ""),
];

const TAG: [&str; 6] = [
    "climbing", "choir", "school", "meetup", "harbour", "old team",
];

/// One in so many people carries a tag.
const TAGGED: u32 = 5;

/// Touches are spread over this many days before now.
const SPAN_DAYS: u64 = 900;

/// People written in one transaction, so that no single one grows without bound.
const BATCH: u32 = 10_000;

/// Fills a career with `people` invented people and `touches` touches each. Their rings decide how often.
///
/// # Errors
/// Only if SQLite fails.
pub fn fill(career: &mut Career, people: u32, touches: u32, now: Now) -> Result<()> {
    career.transact_quietly(|tx| {
        for (ring, days) in [
            ("team", 30),
            ("company", 60),
            ("outside", 90),
            ("industry", 180),
        ] {
            tx.execute(
                "INSERT OR IGNORE INTO ring_cadence (ring, ideal_days) VALUES (?1, ?2)",
                (ring, days),
            )?;
        }
        Ok(())
    })?;
    let triggers = career.transact_quietly(|tx| suspend(tx))?.output;
    for first in (0..people).step_by(BATCH as usize) {
        career.transact_quietly(|tx| {
            (first..people.min(first + BATCH)).try_for_each(|number| {
                // A moment each, as in a book that grew: rows with ids of one moment fall all over their index.
                let earlier = Duration::milliseconds(i64::from(people - number));
                one(
                    tx,
                    number,
                    touches,
                    Now {
                        instant: now.instant - earlier,
                        ..now
                    },
                )
            })
        })?;
    }
    career.transact_quietly(|tx| resume(tx, &triggers))?;
    Ok(())
}

/// Takes the triggers of touches away: what each row of a million would derive is derived once at the end.
fn suspend(tx: &Connection) -> Result<Vec<String>> {
    let mut triggers = Vec::new();
    for schema in ["main", "temp"] {
        let named = tx
            .prepare(&format!(
                "SELECT name, sql FROM {schema}.sqlite_schema
                  WHERE type = 'trigger' AND tbl_name IN ('touch', 'touch_person')"
            ))?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
        for (name, sql) in named {
            tx.execute_batch(&format!("DROP TRIGGER {schema}.\"{name}\""))?;
            // SQLite keeps the words of a temporary trigger without the one that says so.
            triggers.push(if schema == "temp" {
                sql.replacen("CREATE TRIGGER", "CREATE TEMP TRIGGER", 1)
            } else {
                sql
            });
        }
    }
    Ok(triggers)
}

fn resume(tx: &Connection, triggers: &[String]) -> Result<()> {
    for sql in triggers {
        tx.execute_batch(sql)?;
    }
    tx.execute_batch("DELETE FROM standing; INSERT INTO standing SELECT * FROM standing_now;")?;
    Ok(())
}

fn one(tx: &Connection, number: u32, touches: u32, now: Now) -> Result<()> {
    let mut dice = Dice(u64::from(number) + 1);
    let (given, family) = (dice.pick(&GIVEN), dice.pick(&FAMILY));
    let (place, zone) = *dice.pick(&PLACE);
    let ring = *dice.pick(&[
        Ring::Team,
        Ring::Company,
        Ring::Outside,
        Ring::Industry,
        Ring::Unknown,
    ]);
    let met = now.today() - Duration::days(i64::try_from(dice.below(SPAN_DAYS)).unwrap_or(0));
    let draft = PersonDraft {
        name: format!("{given} {family} {number}"),
        given: (*given).to_owned(),
        family: (*family).to_owned(),
        organisation: (*dice.pick(&ORGANISATION)).to_owned(),
        title: (*dice.pick(&TITLE)).to_owned(),
        place: place.to_owned(),
        zone: zone.to_owned(),
        ring,
        met_on: Some(met),
        tags: tag(number).map(str::to_owned).into_iter().collect(),
        contact_points: vec![ContactPoint {
            kind: ContactKind::Email,
            label: "work".to_owned(),
            value: format!("person{number}@example.org"),
        }],
        ..PersonDraft::default()
    };
    let person = insert(tx, &draft, now)?;
    let mut put_touch = tx.prepare_cached(
        "INSERT INTO touch (id, kind, at, day, reached_out, note, minutes, created_at)
         VALUES (?1, ?2, ?3, ?4, 'me', ?5, ?6, ?3)",
    )?;
    let mut put_link =
        tx.prepare_cached("INSERT INTO touch_person (person_id, touch_id) VALUES (?1, ?2)")?;
    for _ in 0..touches {
        let at = now.instant
            - Duration::minutes(i64::try_from(dice.below(SPAN_DAYS * 24 * 60)).unwrap_or(0));
        let kind = *dice.pick(&TouchKind::ALL);
        let id = TouchId::new(now);
        let note = format!(
            "Spoke about {} at {}",
            dice.pick(&TITLE).to_lowercase(),
            dice.pick(&ORGANISATION)
        );
        put_touch.execute((
            id,
            kind.text(),
            time::to_text(at),
            now.date_of(at).to_string(),
            note,
            i64::try_from(dice.below(60)).unwrap_or(0),
        ))?;
        put_link.execute((person, id))?;
    }
    Ok(())
}

fn tag(number: u32) -> Option<&'static str> {
    let at = usize::try_from(number / TAGGED).unwrap_or(0) % TAG.len();
    number.is_multiple_of(TAGGED).then_some(TAG[at])
}

/// SplitMix64: small, fast, and the same everywhere, which is all that a fixture asks of chance.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = usize::try_from(self.below(of.len() as u64)).unwrap_or(0);
        &of[at]
    }
}
