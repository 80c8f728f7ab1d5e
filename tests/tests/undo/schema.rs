//! The schema as it is: its tables, what their columns take, and random changes to them.

use std::collections::BTreeMap;

use fairlead_core::error::Result;
use rusqlite::Connection;
use rusqlite::types::Value;

/// Every row of every table, what the search index holds, and whether what is derived is true.
#[derive(Debug, PartialEq)]
pub struct State {
    tables: BTreeMap<String, Vec<String>>,
    index: Vec<String>,
    underived: i64,
}

impl State {
    pub fn of(tx: &Connection) -> Self {
        let mut tables = BTreeMap::new();
        for table in names(tx, "AND name NOT LIKE 'person\\_search%' ESCAPE '\\'") {
            tables.insert(
                table.clone(),
                rows(tx, &format!("SELECT * FROM \"{table}\"")),
            );
        }
        tx.execute_batch(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'person_search', 'row')",
        )
        .expect("the index can be looked into");
        let underived = tx
            .query_row(
                "SELECT count(*) FROM (SELECT * FROM (SELECT * FROM standing EXCEPT SELECT * FROM standing_now)
                  UNION ALL SELECT * FROM (SELECT * FROM standing_now EXCEPT SELECT * FROM standing))",
                [],
                |row| row.get(0),
            )
            .expect("what is derived can be derived again");
        assert_eq!(
            underived, 0,
            "every person's standing says what its sources say"
        );
        let miscounted: i64 = tx
            .query_row(
                "WITH counted AS (SELECT ring, due_on, count(*) AS people FROM standing
                                   WHERE due_on IS NOT NULL GROUP BY ring, due_on)
                 SELECT count(*) FROM (SELECT * FROM (SELECT * FROM standing_size EXCEPT SELECT * FROM counted)
                  UNION ALL SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM standing_size))",
                [],
                |row| row.get(0),
            )
            .expect("people can be counted");
        assert_eq!(
            miscounted, 0,
            "the counts of who falls due when are those of the rows"
        );
        let misdated: i64 = tx
            .query_row(
                "WITH counted AS (SELECT state, from_on, ring, count(*) AS people FROM (
                   SELECT 'soon' AS state, soon_on AS from_on, ring FROM standing
                    UNION ALL SELECT 'cooling', cooling_on, ring FROM standing
                    UNION ALL SELECT 'cold', cold_on, ring FROM standing)
                    WHERE from_on IS NOT NULL GROUP BY state, from_on, ring)
                 SELECT count(*) FROM (SELECT * FROM (SELECT * FROM standing_date EXCEPT SELECT * FROM counted)
                  UNION ALL SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM standing_date))",
                [],
                |row| row.get(0),
            )
            .expect("people can be counted");
        assert_eq!(
            misdated, 0,
            "the counts of who becomes soon due, cooling and cold when are those of the rows"
        );
        Self {
            tables,
            index: rows(tx, "SELECT term, doc, cnt FROM temp.words"),
            underived,
        }
    }
}

fn rows(tx: &Connection, sql: &str) -> Vec<String> {
    let mut statement = tx.prepare(sql).expect("the table is there");
    let columns = statement.column_count();
    let mut rows: Vec<String> = statement
        .query_map([], |row| {
            let cells: Vec<Value> = (0..columns)
                .map(|at| row.get(at))
                .collect::<rusqlite::Result<_>>()?;
            Ok(format!("{cells:?}"))
        })
        .expect("rows")
        .collect::<rusqlite::Result<_>>()
        .expect("every row can be read");
    rows.sort();
    rows
}

fn names(tx: &Connection, also: &str) -> Vec<String> {
    tx.prepare(&format!(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%'
          ESCAPE '\\' AND name <> 'migration' {also} ORDER BY name"
    ))
    .expect("the schema is readable")
    .query_map([], |row| row.get(0))
    .expect("names")
    .collect::<rusqlite::Result<_>>()
    .expect("names are text")
}

/// A table and what its columns take.
pub struct Table {
    name: String,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    integer: bool,
    required: bool,
    key: bool,
    /// The values that a CHECK allows.
    allowed: Vec<String>,
    /// The table and column it points at.
    points_at: Option<(String, String)>,
}

/// Every table that a person's actions write.
pub struct Schema {
    tables: Vec<Table>,
}

impl Schema {
    pub fn find(tx: &Connection) -> Self {
        // What triggers derive is left out: writing it by hand would only prove that it can be made untrue.
        let tables = fairlead_core::history::logged_tables(tx).expect("the schema is readable");
        Self {
            tables: tables.into_iter().map(|name| table(tx, name)).collect(),
        }
    }

    /// Inserts, replaces, updates or deletes a random row of a random table.
    pub fn change(&self, tx: &Connection, dice: &mut Dice) -> Result<()> {
        let table = &self.tables[dice.below(self.tables.len())];
        let key = table
            .columns
            .iter()
            .filter(|c| c.key)
            .map(|c| c.name.as_str())
            .collect::<Vec<_>>()
            .join(", ");
        let which = format!(
            "WHERE ({key}) IN (SELECT {key} FROM \"{0}\" LIMIT 1 OFFSET {1} % max(1, (SELECT count(*) FROM \"{0}\")))",
            table.name,
            dice.below(1000)
        );
        match dice.below(8) {
            0 => tx.execute(&format!("DELETE FROM \"{}\" {which}", table.name), [])?,
            1 | 2 => {
                let column = &table.columns[dice.below(table.columns.len())];
                // Primary keys never change, and nothing points anywhere else than at a row's key.
                if column.key || column.name == "id" {
                    return Ok(());
                }
                let value = column.value(tx, dice);
                tx.execute(
                    &format!(
                        "UPDATE OR REPLACE \"{}\" SET \"{}\" = ?1 {which}",
                        table.name, column.name
                    ),
                    [value],
                )?
            }
            way => {
                let verb = if way == 3 {
                    "REPLACE"
                } else {
                    "INSERT OR IGNORE"
                };
                let values: Vec<Value> = table
                    .columns
                    .iter()
                    .map(|column| column.value(tx, dice))
                    .collect();
                let places: Vec<String> = (1..=values.len()).map(|at| format!("?{at}")).collect();
                let list: Vec<String> = table
                    .columns
                    .iter()
                    .map(|c| format!("\"{}\"", c.name))
                    .collect();
                tx.execute(
                    &format!(
                        "{verb} INTO \"{}\" ({}) VALUES ({})",
                        table.name,
                        list.join(", "),
                        places.join(", ")
                    ),
                    rusqlite::params_from_iter(values),
                )?
            }
        };
        Ok(())
    }
}

fn table(tx: &Connection, name: String) -> Table {
    let sql: String = tx
        .query_row(
            "SELECT sql FROM sqlite_schema WHERE name = ?1",
            [&name],
            |row| row.get(0),
        )
        .expect("a table has a definition");
    let points: BTreeMap<String, (String, String)> = tx
        .prepare(
            "SELECT \"from\", \"table\", coalesce(\"to\", 'id') FROM pragma_foreign_key_list(?1)",
        )
        .expect("foreign keys")
        .query_map([&name], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))
        .expect("foreign keys")
        .collect::<rusqlite::Result<_>>()
        .expect("foreign keys are text");
    let columns = tx
        .prepare("SELECT name, type, \"notnull\", pk FROM pragma_table_xinfo(?1) WHERE hidden = 0")
        .expect("columns")
        .query_map([&name], |row| {
            let column: String = row.get(0)?;
            Ok(Column {
                integer: row.get::<_, String>(1)? == "INTEGER",
                required: row.get::<_, bool>(2)?,
                key: row.get::<_, i64>(3)? > 0,
                allowed: allowed(&sql, &column),
                points_at: points.get(&column).cloned(),
                name: column,
            })
        })
        .expect("columns")
        .collect::<rusqlite::Result<_>>()
        .expect("columns can be read");
    Table { name, columns }
}

/// Returns the values of `CHECK (column IN (…))` or `CHECK (column = … OR column = …)`.
fn allowed(sql: &str, column: &str) -> Vec<String> {
    let after = |check: String| sql.split_once(&check).map(|(_, rest)| rest);
    let Some(rest) =
        after(format!("CHECK ({column} IN (")).or(after(format!("CHECK ({column} = ")))
    else {
        return Vec::new();
    };
    let list = rest.split(')').next().unwrap_or_default();
    list.replace(&format!(" OR {column} = "), ",")
        .split(',')
        .map(|value| value.trim().trim_matches('\'').to_owned())
        .collect()
}

impl Column {
    fn value(&self, tx: &Connection, dice: &mut Dice) -> Value {
        if !self.required && !self.key && dice.below(4) == 0 {
            return Value::Null;
        }
        if let Some((table, column)) = &self.points_at {
            let sql = format!(
                "SELECT \"{column}\" FROM \"{table}\" LIMIT 1 OFFSET {} % max(1, (SELECT count(*) FROM \"{table}\"))",
                dice.below(1000)
            );
            return tx
                .query_row(&sql, [], |row| row.get(0))
                .unwrap_or(Value::Null);
        }
        if !self.allowed.is_empty() {
            let value = self.allowed[dice.below(self.allowed.len())].clone();
            return if self.integer {
                Value::Integer(value.parse().unwrap_or(0))
            } else {
                Value::Text(value)
            };
        }
        if self.integer {
            return Value::Integer(i64::try_from(dice.below(60)).unwrap_or(0) + 5);
        }
        let text = match self.name.as_str() {
            // Few ids, so that rows meet again.
            "id" => format!("00000000-0000-7000-8000-{:012}", dice.below(30)),
            name if name.ends_with("_on") || name == "day" => {
                format!("2026-0{}-1{}", dice.below(9) + 1, dice.below(9))
            }
            name if name.ends_with("_at") || name == "at" || name.ends_with("_until") => {
                format!("2026-0{}-1{}T08:30:00Z", dice.below(9) + 1, dice.below(9))
            }
            _ => [
                "",
                "Ada O'Example",
                "Zoë \"Z\" Sample",
                "a\nb",
                "☂",
                "harbour",
            ][dice.below(6)]
            .to_owned(),
        };
        Value::Text(text)
    }
}

/// SplitMix64, so that a seed is a history.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % bound.max(1) as u64).unwrap_or(0)
    }
}
