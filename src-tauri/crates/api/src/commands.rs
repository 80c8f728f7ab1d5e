//! The contract in one list: every query with the tables it reads, every mutation. Each host takes it, none repeats it.

use serde_json::Value;

use crate::failure::Failure;
use crate::handle;
use crate::host::Host;

/// One entry of the contract.
#[derive(Clone, Copy)]
pub struct Command {
    /// Its name on the wire.
    pub name: &'static str,
    /// Whether it reads or changes.
    pub kind: Kind,
    /// Tables whose change makes a query's answer old.
    pub reads: &'static [&'static str],
    /// The type of its arguments, as the generated TypeScript names it.
    pub takes: &'static str,
    /// The type of its answer, as Rust names it.
    pub gives: &'static str,
    run: fn(&dyn Host, Value) -> Result<Value, Failure>,
}

/// Whether a command reads or changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Reads.
    Query,
    /// Changes something: rows, or the desktop.
    Mutation,
}

impl Command {
    /// Runs it: JSON in, JSON out.
    ///
    /// # Errors
    /// The arguments do not fit, or the handler says no.
    pub fn run(&self, host: &dyn Host, args: Value) -> Result<Value, Failure> {
        (self.run)(host, args)
    }
}

/// Hands the whole contract to a macro: `name, kind, module, argument type, answer type, [tables]`.
macro_rules! with_commands {
    ($with:ident) => {
        $with! {
            queries {
                today(NoArgs) -> TodayView in today, reads [PEOPLE, RHYTHM, SETTINGS];
                people(PeopleArgs) -> PeoplePage in people, reads [PEOPLE];
                people_counts(NoArgs) -> PeopleCounts in people, reads [PEOPLE];
                person(PersonArgs) -> PersonPage in people, reads [PEOPLE];
                timeline(TimelineArgs) -> Vec<TimelineItem> in people, reads [PEOPLE];
                search(SearchArgs) -> Vec<SearchHit> in people, reads [PEOPLE];
                same_name(SameNameArgs) -> Option<PersonId> in people, reads [PEOPLE];
                tags(NoArgs) -> Vec<TagRow> in people, reads [PEOPLE];
                rings(NoArgs) -> Vec<RingRow> in people, reads [PEOPLE];
                bin(NoArgs) -> Vec<BinRow> in people, reads [PEOPLE, RHYTHM];
                preview_import(PathArgs) -> ImportReport in people, reads [PEOPLE];
                week(WeekArgs) -> WeekView in rhythm, reads [RHYTHM, SETTINGS];
                blocks(NoArgs) -> Vec<BlockRow> in rhythm, reads [RHYTHM];
                reminders(NoArgs) -> RemindersView in rhythm, reads [RHYTHM];
                quiet(NoArgs) -> QuietView in rhythm, reads [RHYTHM, SETTINGS];
                preview_rule(RuleArgs) -> RulePreview in rhythm, reads [];
                session(SessionArgs) -> SessionView in rhythm, reads [PEOPLE, RHYTHM, SETTINGS];
                sessions(NoArgs) -> Vec<SessionRow> in rhythm, reads [RHYTHM];
                templates(NoArgs) -> Vec<TemplateRow> in rhythm, reads [TEMPLATES];
                tray(NoArgs) -> TrayView in rhythm, reads [PEOPLE, RHYTHM, SETTINGS];
                settings(NoArgs) -> Settings in settings, reads [SETTINGS];
                health(NoArgs) -> Health in settings, reads [PEOPLE, RHYTHM];
                undo_state(NoArgs) -> UndoState in settings, reads [EVERYTHING];
            }
            mutations {
                add_person(PersonDraft) -> PersonId in people;
                edit_person(EditPersonArgs) -> () in people;
                bin_person(PersonArgs) -> () in people;
                restore(RestoreArgs) -> () in people;
                empty_bin(NoArgs) -> u32 in people;
                set_cadence(CadenceArgs) -> () in people;
                let_go(LetGoArgs) -> () in people;
                set_tag_cadence(TagCadenceArgs) -> () in people;
                set_ring_cadence(RingCadenceArgs) -> () in people;
                log_touch(NewTouch) -> TouchId in people;
                edit_touch(EditTouchArgs) -> () in people;
                bin_touch(TouchArgs) -> () in people;
                import_people(ImportArgs) -> ImportReport in people;
                jog_memory(JogArgs) -> usize in people;
                add_block(BlockDraft) -> BlockId in rhythm;
                edit_block(EditBlockArgs) -> () in rhythm;
                bin_block(BlockArgs) -> () in rhythm;
                move_occurrence(MoveArgs) -> () in rhythm;
                leave_out_occurrence(LeaveOutArgs) -> () in rhythm;
                put_back_occurrence(OccurrenceArgs) -> () in rhythm;
                answer_reminder(AnswerArgs) -> Answered in rhythm;
                finish_reminder(ReminderArgs) -> () in rhythm;
                clear_missed(RemindersArgs) -> () in rhythm;
                pause(PauseArgs) -> () in rhythm;
                resume(NoArgs) -> () in rhythm;
                add_holiday(HolidayArgs) -> HolidayId in rhythm;
                remove_holiday(HolidayIdArgs) -> () in rhythm;
                start_session(StartSessionArgs) -> SessionId in rhythm;
                settle_card(SettleCard) -> () in rhythm;
                reopen_card(CardArgs) -> () in rhythm;
                tick_session(TickArgs) -> () in rhythm;
                end_session(SessionArgs) -> () in rhythm;
                rate_session(RateArgs) -> () in rhythm;
                save_template(SaveTemplateArgs) -> TemplateId in rhythm;
                remove_template(TemplateArgs) -> () in rhythm;
                change_settings(SettingsPatch) -> () in settings;
                undo(NoArgs) -> Undone in settings;
                redo(NoArgs) -> Undone in settings;
                backup_now(NoArgs) -> Backup in settings;
                export_all(ExportArgs) -> Exported in settings;
                choose_path(ChooseArgs) -> Option<String> in desktop;
                open_folder(NoArgs) -> () in desktop;
                open_mail(MailArgs) -> () in desktop;
                test_notification(NoArgs) -> () in desktop;
                set_autostart(AutostartArgs) -> () in desktop;
                take_route(NoArgs) -> Option<Route> in desktop;
            }
        }
    };
}
pub(crate) use with_commands;

// Groups of tables: what a query reads is said by room, so that a new table joins in one place.
pub(crate) const PEOPLE: &[&str] =
    &["person", "contact_point", "person_source", "person_tag", "tag", "ring_cadence", "touch", "touch_person"];
pub(crate) const RHYTHM: &[&str] =
    &["block", "block_change", "reminder", "notice", "holiday", "session", "session_card"];
pub(crate) const TEMPLATES: &[&str] = &["template"];
pub(crate) const SETTINGS: &[&str] = &["setting"];
/// Every write may change the answer.
pub(crate) const EVERYTHING: &[&str] = &["*"];

macro_rules! list {
    (
        queries { $($query:ident($query_args:ty) -> $answer:ty in $query_room:ident, reads [$($table:ident),*];)* }
        mutations { $($mutation:ident($mutation_args:ty) -> $output:ty in $mutation_room:ident;)* }
    ) => {
        /// Every command, queries first.
        pub static COMMANDS: &[Command] = &[
            $(Command {
                name: stringify!($query),
                kind: Kind::Query,
                takes: stringify!($query_args),
                gives: stringify!($answer),
                reads: {
                    const GROUPS: &[&[&str]] = &[$($table),*];
                    &flatten::<{ total(GROUPS) }>(GROUPS)
                },
                run: |host, args| answer(handle::$query_room::$query(host, parse(args)?)?),
            },)*
            $(Command {
                name: stringify!($mutation),
                kind: Kind::Mutation,
                takes: stringify!($mutation_args),
                gives: stringify!($output),
                reads: &[],
                run: |host, args| answer(handle::$mutation_room::$mutation(host, parse(args)?)?),
            },)*
        ];
    };
}
with_commands!(list);

const fn total(groups: &[&[&str]]) -> usize {
    let mut sum = 0;
    let mut at = 0;
    while at < groups.len() {
        sum += groups[at].len();
        at += 1;
    }
    sum
}

const fn flatten<const N: usize>(groups: &[&'static [&'static str]]) -> [&'static str; N] {
    let mut flat = [""; N];
    let (mut group, mut to) = (0, 0);
    while group < groups.len() {
        let mut at = 0;
        while at < groups[group].len() {
            flat[to] = groups[group][at];
            at += 1;
            to += 1;
        }
        group += 1;
    }
    flat
}

fn parse<T: serde::de::DeserializeOwned>(args: Value) -> Result<T, Failure> {
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    serde_json::from_value(args).map_err(|error| Failure::arguments(&error))
}

fn answer<T: serde::Serialize>(output: T) -> Result<Value, Failure> {
    serde_json::to_value(output).map_err(|error| Failure::broken(&error.to_string()))
}
