// Generated from the Rust contract by `cargo xtask codegen`. Do not edit: a test fails while it is stale.

/**
 * Whether I agree with what was said.
 */
export type Agree = "unsaid" | "yes" | "partly" | "no";

/**
 * What the person answered to a notice.
 */
export type Answer = "open" | "start" | "snooze_10m" | "snooze_1h" | "snooze_tomorrow" | "skip" | "dismiss";

/**
 * An answer to a reminder, and why when it is skipped.
 */
export type AnswerArgs = { id: ReminderId, answer: Answer, reason: string, };

/**
 * What answering a reminder led to.
 */
export type Answered = { 
/**
 * The session that was begun or resumed.
 */
session_id: string | null, };

/**
 * A record as its form holds it.
 */
export type AnyRecord = { "kind": "situation_note", "draft": SituationNoteDraft } | { "kind": "terrain_note", "draft": TerrainNoteDraft } | { "kind": "map_person", "draft": MapPersonDraft } | { "kind": "strength", "draft": StrengthDraft } | { "kind": "energy_note", "draft": EnergyNoteDraft } | { "kind": "assessment", "draft": AssessmentDraft };

/**
 * What an instrument or a person says of me.
 */
export type AssessmentDraft = { 
/**
 * A test, a review, a report; empty when a person said it.
 */
instrument: string, 
/**
 * Who said it.
 */
person_id: PersonId | null, 
/**
 * Date of the result.
 */
taken_on: string | null, 
/**
 * What it says.
 */
result: string, 
/**
 * What it says of what moves me; one line.
 */
motives: string, 
/**
 * What it says of what I can do; one line.
 */
capability: string, 
/**
 * Whether I agree.
 */
agree: Agree, 
/**
 * Why.
 */
why: string, };

/**
 * An outside view.
 */
export type AssessmentId = string;

/**
 * One outside view as the page shows it.
 */
export type AssessmentRow = { 
/**
 * Its id.
 */
id: AssessmentId, 
/**
 * When it was last changed or confirmed.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: AssessmentDraft, 
/**
 * The name of whoever said it; empty for an instrument.
 */
person: string, 
/**
 * Instrument and person in one line.
 */
source: string, 
/**
 * What it says I can do stands among my strengths already.
 */
taken_up: boolean, };

/**
 * The exercise: outside views.
 */
export type AssessmentsView = { 
/**
 * My today: nothing may be dated later.
 */
today: string, 
/**
 * Those of this lap, newest result first.
 */
rows: Array<AssessmentRow>, 
/**
 * Those that an earlier lap left and nobody has looked at since.
 */
earlier: Array<AssessmentRow>, };

/**
 * Whether the program starts with the desktop session.
 */
export type Autostart = "on" | "off";

/**
 * Whether to start with the desktop session.
 */
export type AutostartArgs = { autostart: Autostart, };

/**
 * A backup that was opened again and verified.
 */
export type Backup = { 
/**
 * Where it is.
 */
path: string, 
/**
 * How many people it holds.
 */
people: number, 
/**
 * Its size, in bytes.
 */
bytes: number, 
/**
 * When it was made and verified.
 */
at: string, };

/**
 * Where to begin.
 */
export type Beginning = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * Why there, in one sentence.
 */
why: string, };

/**
 * What can lie in the bin.
 */
export type BinKind = "person" | "touch" | "block" | RecordKind;

/**
 * Something in the bin.
 */
export type BinRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is.
 */
kind: BinKind, 
/**
 * What it is called.
 */
name: string, 
/**
 * Since when.
 */
binned_at: string, 
/**
 * The day on which it goes for good.
 */
gone_on: string, };

/**
 * One block.
 */
export type BlockArgs = { id: BlockId, };

/**
 * What a form says about a block.
 */
export type BlockDraft = { 
/**
 * What it is for.
 */
kind: BlockKind, 
/**
 * Its own name; empty shows the kind's.
 */
title: string, 
/**
 * RFC 5545 RRULE value; empty happens once.
 */
rule: string, 
/**
 * Wall time of the first occurrence.
 */
starts: string, 
/**
 * IANA zone; empty follows the person.
 */
zone: string, 
/**
 * Length, 5 to 480 minutes.
 */
minutes: number, 
/**
 * How long before the start to remind, 0 to 1440 minutes.
 */
lead_minutes: number, 
/**
 * Where.
 */
place: string, 
/**
 * Whether its notices make a sound.
 */
sound: NoticeSound, };

/**
 * A block of protected time.
 */
export type BlockId = string;

/**
 * What a block is for.
 */
export type BlockKind = "grow" | "maintain" | "lunch" | "review" | "other";

/**
 * A block as lists show it.
 */
export type BlockRow = { 
/**
 * Its id.
 */
id: BlockId, 
/**
 * The title, or the kind's own name.
 */
name: string, 
/**
 * "Every Tuesday at 08:30".
 */
in_words: string, 
/**
 * Instant at which it comes next; `None` when it is over.
 */
next_at: string | null, 
/**
 * What it is for.
 */
kind: BlockKind, 
/**
 * Its own name; empty shows the kind's.
 */
title: string, 
/**
 * RFC 5545 RRULE value; empty happens once.
 */
rule: string, 
/**
 * Wall time of the first occurrence.
 */
starts: string, 
/**
 * IANA zone; empty follows the person.
 */
zone: string, 
/**
 * Length, 5 to 480 minutes.
 */
minutes: number, 
/**
 * How long before the start to remind, 0 to 1440 minutes.
 */
lead_minutes: number, 
/**
 * Where.
 */
place: string, 
/**
 * Whether its notices make a sound.
 */
sound: NoticeSound, };

/**
 * How often to be in touch, and where that comes from.
 */
export type Cadence = { 
/**
 * Where it comes from.
 */
from: CadenceFrom, 
/**
 * P in days.
 */
ideal_days: number | null, 
/**
 * M in days.
 */
max_days: number | null, 
/**
 * The person's own P.
 */
own_ideal_days: number | null, 
/**
 * The person's own M.
 */
own_max_days: number | null, };

/**
 * How often to be in touch with some people.
 */
export type CadenceArgs = { ids: Array<PersonId>, ideal_days: number | null, max_days: number | null, };

/**
 * Where a cadence comes from.
 */
export type CadenceFrom = "own" | "tag" | "ring" | "none";

/**
 * Someone in the book whom a row may be.
 */
export type Candidate = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string, };

/**
 * One card of a session.
 */
export type CardArgs = { session_id: SessionId, person_id: PersonId, };

/**
 * What became of a card.
 */
export type CardOutcome = "" | "logged" | "later" | "let_go" | "skipped";

/**
 * A card in the list of a session.
 */
export type CardRow = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What became of the card.
 */
outcome: CardOutcome, };

/**
 * Everything about one person that a session shows.
 */
export type CardView = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * The name a draft begins with.
 */
given: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * What they do there.
 */
title: string, 
/**
 * Why they are offered now.
 */
why_now: string, 
/**
 * Why they matter to me.
 */
why_matters: string, 
/**
 * When and where we met.
 */
met: string, 
/**
 * What was last said.
 */
last_said: LastSaid | null, 
/**
 * Their wall clock, HH:MM; empty when their zone is not known.
 */
local_time: string, 
/**
 * E-mail addresses, in their order.
 */
emails: Array<string>, 
/**
 * Phone numbers, in their order.
 */
phones: Array<string>, 
/**
 * Links, in their order.
 */
links: Array<string>, 
/**
 * A draft for each template of this kind of session.
 */
drafts: Array<Draft>, 
/**
 * How contact is most likely made.
 */
suggested_kind: TouchKind, 
/**
 * What became of the card.
 */
outcome: CardOutcome, 
/**
 * Its place in the session, from 0.
 */
position: number, 
/**
 * How they stand today.
 */
state: State, 
/**
 * The last touches, newest first.
 */
earlier: Array<TimelineItem>, };

/**
 * What changed: the window re-runs the queries that read one of these tables.
 */
export type Changed = { 
/**
 * Names of tables.
 */
tables: Array<string>, 
/**
 * What undo would take back.
 */
undo: string | null, 
/**
 * What redo would bring back.
 */
redo: string | null, 
/**
 * The number of the step that undo would take back.
 */
step: number | null, };

/**
 * What the person is asked to choose.
 */
export type Choose = "import_file" | "import_folder" | "export_folder";

/**
 * What the person is asked to choose.
 */
export type ChooseArgs = { what: Choose, };

/**
 * What closing the window means on a desktop without a tray.
 */
export type CloseWithoutTray = "ask" | "quit" | "keep_running";

/**
 * Kinds of failure. One exists only if a host acts on it.
 */
export type Code = "invalid" | "not_found" | "not_now" | "broken";

/**
 * Kinds of contact points.
 */
export type ContactKind = "email" | "phone" | "link";

/**
 * A way to reach a person.
 */
export type ContactPoint = { 
/**
 * What it is.
 */
kind: ContactKind, 
/**
 * Work, home…
 */
label: string, 
/**
 * As given.
 */
value: string, };

/**
 * Whether we speak every day anyway.
 */
export type DailyArgs = { id: PersonId, daily: boolean, };

/**
 * One day of the week.
 */
export type DayView = { 
/**
 * The date.
 */
date: string, 
/**
 * Whether it is today.
 */
today: boolean, 
/**
 * Whether it is a day off.
 */
holiday: boolean, 
/**
 * What begins on it, earliest first.
 */
occurrences: Array<OccurrenceView>, };

/**
 * Days since things last happened; `None`: never.
 */
export type DaysSince = { 
/**
 * Any contact with anyone.
 */
touch: number | null, 
/**
 * Meeting someone new.
 */
new_person: number | null, 
/**
 * Lunch or coffee with someone.
 */
lunch: number | null, };

/**
 * What the desktop around the program can do, as it answered.
 */
export type DesktopSupport = { 
/**
 * Whether a notification service answers.
 */
notifications: boolean, 
/**
 * Name and version of the notification service; empty when none answers.
 */
server: string, 
/**
 * Whether notifications can carry buttons.
 */
buttons: boolean, 
/**
 * Whether a tray host shows the icon.
 */
tray: boolean, 
/**
 * Whether the program starts with the session.
 */
autostart: Autostart, 
/**
 * When a notification was last handed to the service, RFC 3339; empty when never.
 */
last_shown: string, 
/**
 * When the person last answered one, RFC 3339; empty when never.
 */
last_answered: string, };

/**
 * A draft for this person.
 */
export type Draft = { 
/**
 * The template it comes from.
 */
template_id: TemplateId, 
/**
 * What the template is called.
 */
name: string, 
/**
 * The subject of an e-mail.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Opens it in the mail program; empty without an address.
 */
mailto: string, };

/**
 * What the look at the whole says.
 */
export type DrawMapArgs = { note: string, };

/**
 * Someone to be in touch with.
 */
export type DuePerson = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * How they stand.
 */
state: State, 
/**
 * When we last spoke.
 */
last_on: string | null, 
/**
 * Since when they are due.
 */
due_on: string | null, 
/**
 * Why now, in words.
 */
why: string, };

/**
 * A block as a form holds it.
 */
export type EditBlockArgs = { id: BlockId, draft: BlockDraft, };

/**
 * A person as a form holds them.
 */
export type EditPersonArgs = { id: PersonId, draft: PersonDraft, };

/**
 * A touch as a form holds it.
 */
export type EditTouchArgs = { id: TouchId, touch: NewTouch, };

/**
 * How the days of reflection end.
 */
export type EndReflectionArgs = { ending: HoldEnding, note: string, };

/**
 * How much energy something gave or took: from -2, took a lot, to 2, gave a lot.
 */
export type Energy = number;

/**
 * What one activity gives or takes, all its days together.
 */
export type EnergyBar = { 
/**
 * What it is, in the words of its newest day.
 */
activity: string, 
/**
 * On how many days.
 */
times: number, 
/**
 * What it gives on a day, on average: from -2 to 2.
 */
average: number, };

/**
 * What something gave or took on a day.
 */
export type EnergyNoteDraft = { 
/**
 * The day; today when it is left out.
 */
day_on: string | null, 
/**
 * What it was; one line. The same words are the same activity.
 */
activity: string, 
/**
 * How much it gave or took.
 */
energy: Energy, 
/**
 * Who was there.
 */
person_id: PersonId | null, };

/**
 * A line of the energy log.
 */
export type EnergyNoteId = string;

/**
 * One line of the log.
 */
export type EnergyRow = { 
/**
 * Its id.
 */
id: EnergyNoteId, 
/**
 * What its form holds.
 */
draft: EnergyNoteDraft, 
/**
 * The name of whoever was there; empty for nobody.
 */
person: string, 
/**
 * How much it gave or took, in words.
 */
felt: string, };

/**
 * A folder to export into.
 */
export type ExportArgs = { folder: string, };

/**
 * What was written.
 */
export type Exported = { 
/**
 * The folder that was made.
 */
folder: string, 
/**
 * The names of the files in it.
 */
files: Array<string>, 
/**
 * How many people it holds.
 */
people: number, };

/**
 * What a host answers when a command did not do what it was asked.
 */
export type Failure = { 
/**
 * What the window does about it.
 */
code: Code, 
/**
 * One sentence for a person: what, where, what now.
 */
message: string, 
/**
 * The field of the input that is at fault, where there is one.
 */
field: string | null, };

/**
 * How a session felt.
 */
export type Feeling = "" | "drained" | "neutral" | "energised";

/**
 * How far the first run has come.
 */
export type FirstRun = { 
/**
 * Finished, or left for good.
 */
done: boolean, 
/**
 * The step to come back to.
 */
step: FirstRunStep, };

/**
 * The steps of the first run.
 */
export type FirstRunStep = "me" | "people" | "how_often" | "rhythm" | "done";

/**
 * How the program and its data fare.
 */
export type Health = { 
/**
 * The data folder.
 */
folder: string, 
/**
 * Size of the career file and of what is written but not yet in it.
 */
file_bytes: number, 
/**
 * People not in the bin.
 */
people: number, 
/**
 * Touches not in the bin.
 */
touches: number, 
/**
 * When the newest verified backup was made.
 */
last_backup_at: string | null, 
/**
 * How many backups there are.
 */
backups: number, 
/**
 * The sync service in whose folder the data lie; empty when none.
 */
synced_folder: string, 
/**
 * The program's version.
 */
version: string, 
/**
 * What the desktop supports; `None` where there is none.
 */
desktop: DesktopSupport | null, };

/**
 * How the days of reflection ended.
 */
export type HoldEnding = "looked" | "stayed" | "overridden";

/**
 * Days off.
 */
export type HolidayArgs = { from_on: string, to_on: string, };

/**
 * A stretch of days off.
 */
export type HolidayId = string;

/**
 * One stretch of days off.
 */
export type HolidayIdArgs = { id: HolidayId, };

/**
 * A stretch of days off.
 */
export type HolidayRow = { 
/**
 * Its id.
 */
id: HolidayId, 
/**
 * The first day off.
 */
from_on: string, 
/**
 * The last day off.
 */
to_on: string, };

/**
 * An import and the judgements about its rows.
 */
export type ImportArgs = { path: string, choices: Array<ReviewChoice>, };

/**
 * Kinds of files.
 */
export type ImportFormat = "linkedin" | "vcard";

/**
 * What becomes of a row.
 */
export type ImportOutcome = "create" | "merge" | "review" | "skip";

/**
 * Why a row becomes what it becomes.
 */
export type ImportReason = "new" | "same_profile" | "same_email" | "same_phone" | "same_uid" | "same_name_and_organisation" | "same_in_file" | "same_name" | "nothing_new" | "in_bin" | "hidden_profile" | "no_name" | "not_a_person" | "unreadable" | "judged_same" | "judged_new";

/**
 * What an import would do, or did.
 */
export type ImportReport = { 
/**
 * The file's name, without its folder.
 */
file: string, 
/**
 * What kind of file it is.
 */
format: ImportFormat, 
/**
 * Rows or cards in it.
 */
rows: number, 
/**
 * People who are (or would be) created.
 */
create: number, 
/**
 * People who gain (or would gain) something.
 */
merge: number, 
/**
 * Rows that wait for a person's judgement; left out until it is given.
 */
review: number, 
/**
 * Rows that change nothing.
 */
skip: number, 
/**
 * What could not be understood.
 */
warnings: Array<string>, 
/**
 * What becomes of each row: those to judge first, then in the file's order; at most 1000.
 */
lines: Array<ImportRow>, 
/**
 * How many lines there are in all.
 */
lines_total: number, };

/**
 * What becomes of one row.
 */
export type ImportRow = { 
/**
 * Its number in the file.
 */
row: number, 
/**
 * The name it gives.
 */
name: string, 
/**
 * The organisation it gives.
 */
organisation: string, 
/**
 * The title it gives.
 */
title: string, 
/**
 * What becomes of it.
 */
outcome: ImportOutcome, 
/**
 * Why.
 */
reason: ImportReason, 
/**
 * Who it is, or might be.
 */
matches: Array<Candidate>, 
/**
 * Names of the fields that a merge fills.
 */
gains: Array<string>, };

/**
 * People who came to mind.
 */
export type JogArgs = { people: Array<JogPerson>, };

/**
 * Someone who came to mind.
 */
export type JogPerson = { 
/**
 * The name; rows without one are left out.
 */
name: string, 
/**
 * Where we worked together, or where they work.
 */
organisation: string, 
/**
 * What they did.
 */
title: string, 
/**
 * How far from my desk.
 */
ring: Ring, 
/**
 * How I know them.
 */
met_how: string, 
/**
 * When we met, if known.
 */
met_on?: string, };

/**
 * The loop of the six stages.
 */
export type JourneyView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The lap that runs.
 */
lap: Lap, 
/**
 * The laps before it, newest first.
 */
earlier: Array<Lap>, 
/**
 * The stage where I am; `None` before any was entered.
 */
here: Stage | null, 
/**
 * Since when.
 */
since: string | null, 
/**
 * Where it would make sense to begin, and why; only before any stage was entered.
 */
begin: Beginning | null, 
/**
 * The six stages, in order.
 */
stages: Array<StageCard>, 
/**
 * The step that comes next where I am.
 */
next: NextStep | null, 
/**
 * Dated matters that stand now.
 */
matters: Array<MatterRow>, };

/**
 * A record with what every one of them has.
 */
export type Kept<I, D> = { 
/**
 * Its id.
 */
id: I, 
/**
 * In which lap it was first written.
 */
lap_id: LapId, 
/**
 * When it was first written.
 */
created_on: string, 
/**
 * When it was last changed.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: D, };

/**
 * Once round the six stages.
 */
export type Lap = { 
/**
 * The lap.
 */
id: LapId, 
/**
 * 1, 2, 3 …
 */
number: number, 
/**
 * The day on which it began.
 */
started_on: string, 
/**
 * The day on which it ended; `None` for the one that runs.
 */
ended_on: string | null, };

/**
 * A lap round the six stages.
 */
export type LapId = string;

/**
 * What was last said.
 */
export type LastSaid = { 
/**
 * The date.
 */
day: string, 
/**
 * How.
 */
kind: TouchKind, 
/**
 * What.
 */
note: string, };

/**
 * Someone who comes again.
 */
export type LaterPerson = { 
/**
 * Their name.
 */
name: string, 
/**
 * From when.
 */
until: string, };

/**
 * One occurrence to leave out, and why.
 */
export type LeaveOutArgs = { block_id: BlockId, occurrence: string, reason: string, };

/**
 * Letting a person go, or taking them back.
 */
export type LetGoArgs = { id: PersonId, let_go: boolean, };

/**
 * Someone with whom contact was logged.
 */
export type LoggedPerson = { 
/**
 * Their name.
 */
name: string, 
/**
 * How.
 */
kind: TouchKind, };

/**
 * An address for the mail program.
 */
export type MailArgs = { mailto: string, };

/**
 * A part of the ground, from the nearest to the widest.
 */
export type MapArea = "role" | "organisation" | "market";

/**
 * One part of the ground with what stands there.
 */
export type MapAreaView = { 
/**
 * Which.
 */
area: MapArea, 
/**
 * Which way it goes, in a few words: "2 growing, 1 shrinking".
 */
trends: string, 
/**
 * What stands there in this lap, oldest first.
 */
notes: Array<Kept<TerrainNoteId, TerrainNoteDraft>>, };

/**
 * One thing on the map, as the old and the new one show it.
 */
export type MapDifference = { 
/**
 * On which part of the map.
 */
part: MapPart, 
/**
 * What it is a picture of.
 */
thing: string, 
/**
 * What became of it.
 */
mark: MapMark, 
/**
 * What the old one says; empty where it says nothing.
 */
old_text: string, 
/**
 * More of it.
 */
old_detail: string, 
/**
 * What the new one says; empty where it says nothing.
 */
new_text: string, 
/**
 * More of it.
 */
new_detail: string, };

/**
 * What became of one thing on the map.
 */
export type MapMark = "same" | "added" | "gone" | "changed" | "waiting";

/**
 * A part of the map.
 */
export type MapPart = "situation" | "ground" | "people" | "strengths" | "values" | "energy" | "views";

/**
 * One part of the map, the old beside the new.
 */
export type MapPartView = { 
/**
 * Which.
 */
part: MapPart, 
/**
 * What stands there, in the order of the new one; what is gone comes last.
 */
rows: Array<MapDifference>, };

/**
 * Somebody on the map.
 */
export type MapPerson = { 
/**
 * The entry on the map.
 */
id: MapPersonId, 
/**
 * When it was last changed or confirmed.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: MapPersonDraft, 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * How far from my desk.
 */
ring: Ring, 
/**
 * How warm it is today.
 */
state: State, 
/**
 * On which part of the ground they stand.
 */
area: MapArea, };

/**
 * How one of my people stands to me.
 */
export type MapPersonDraft = { 
/**
 * Who.
 */
person_id: PersonId | null, 
/**
 * How they stand to me.
 */
relation: MapRelation, 
/**
 * What they want, what they can move; one line.
 */
note: string, };

/**
 * A person's place on the map.
 */
export type MapPersonId = string;

/**
 * Two versions of the map; left out: the map of today, and the version before it.
 */
export type MapRedrawArgs = { old: MapVersionId | null, new: MapVersionId | null, };

/**
 * How somebody stands to me.
 */
export type MapRelation = "boss" | "sponsor" | "mentor" | "peer" | "report" | "client" | "friend" | "other";

/**
 * Which way something goes.
 */
export type MapTrend = "growing" | "steady" | "shrinking" | "unsure";

/**
 * A version of the map.
 */
export type MapVersionId = string;

/**
 * A version in the list.
 */
export type MapVersionRow = { 
/**
 * Its id.
 */
id: MapVersionId, 
/**
 * 1, 2, 3 …
 */
number: number, 
/**
 * The number of the lap in which it was drawn.
 */
lap: number, 
/**
 * The day on which it was drawn.
 */
drawn_on: string, 
/**
 * How long ago, in words.
 */
age: string, 
/**
 * What the look at the whole said.
 */
note: string, 
/**
 * How many things stand on it.
 */
things: number, };

/**
 * The answer to a dated matter of the journey.
 */
export type MatterAnswerArgs = { key: string, answer: Answer, reason: string, };

/**
 * A matter as Today and a stage's page list it.
 */
export type MatterRow = { 
/**
 * What it is about, with its date.
 */
key: string, 
/**
 * The step at which it is dealt with.
 */
step: Step, 
/**
 * The stage of that step.
 */
stage: Stage, 
/**
 * The stage's name.
 */
stage_name: string, 
/**
 * What it asks.
 */
title: string, 
/**
 * More of it.
 */
detail: string, 
/**
 * The date from which it stands.
 */
on: string, };

/**
 * Who I am; each part may be left empty.
 */
export type Me = { 
/**
 * How drafts are signed.
 */
name: string, 
/**
 * What I do.
 */
role: string, 
/**
 * Where.
 */
organisation: string, 
/**
 * The city or country in which I live.
 */
place: string, 
/**
 * Where I am in my working life; the wizards speak accordingly.
 */
phase: Phase, 
/**
 * Whether I have work or look for it.
 */
work: Work, };

/**
 * The exercise: cards and energy.
 */
export type MotivesView = { 
/**
 * My today: nothing may be dated later.
 */
today: string, 
/**
 * The cards still in the hand.
 */
hand: Array<ValueView>, 
/**
 * The first pile, in its order.
 */
very: Array<ValueView>, 
/**
 * The second pile.
 */
some: Array<ValueView>, 
/**
 * The third pile.
 */
not: Array<ValueView>, 
/**
 * How many of the first pile count as the top values.
 */
top: number, 
/**
 * The lap of the sort before; `None` without one.
 */
before_lap: number | null, 
/**
 * The top values of the sort before, first first.
 */
before: Array<string>, 
/**
 * The energy log of this lap, newest day first.
 */
log: Array<EnergyRow>, 
/**
 * What gives and what takes, for the plot: what gives most first.
 */
drawn: Array<EnergyBar>, 
/**
 * The same for all activities.
 */
bars: Array<EnergyBar>, 
/**
 * What the log says so far, in a sentence; empty without one.
 */
summary: string, };

/**
 * Where one occurrence goes: a wall time on my clock.
 */
export type MoveArgs = { block_id: BlockId, occurrence: string, to: string, };

/**
 * A person, by name.
 */
export type Named = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, };

/**
 * A new person: a name, and whatever else is known.
 */
export type NewPerson = { name: string } & Partial<PersonDraft>;

/**
 * A touch as a form sends it.
 */
export type NewTouch = { 
/**
 * With whom; at least one.
 */
people: Array<PersonId>, 
/**
 * How.
 */
kind: TouchKind, 
/**
 * When; now when not said.
 */
at: string | null, 
/**
 * Who began.
 */
reached_out: ReachedOut, 
/**
 * What was said.
 */
note: string, 
/**
 * How long it took.
 */
minutes: number | null, 
/**
 * Do not offer them before this date.
 */
next_on: string | null, };

/**
 * The block that comes next, or is on.
 */
export type NextBlock = { 
/**
 * The block.
 */
block_id: BlockId, 
/**
 * Which of its occurrences.
 */
occurrence: string, 
/**
 * Its reminder; `None` when it is not planned yet.
 */
reminder_id: ReminderId | null, 
/**
 * What it is for.
 */
kind: BlockKind, 
/**
 * Its name.
 */
name: string, 
/**
 * Wall time in my zone.
 */
starts: string, 
/**
 * Instant.
 */
starts_at: string, 
/**
 * Its length.
 */
minutes: number, 
/**
 * Where.
 */
place: string, 
/**
 * Whether a session can be started for it.
 */
can_start: boolean, 
/**
 * How many people wait for it.
 */
people: number, };

/**
 * The step that comes next, as Today and the tray say it.
 */
export type NextStep = { 
/**
 * Which.
 */
step: Step, 
/**
 * Its stage.
 */
stage: Stage, 
/**
 * The stage's name.
 */
stage_name: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What is missing there, in one sentence.
 */
missing: string, 
/**
 * Whether it was passed over before.
 */
gap: boolean, };

/**
 * No arguments: `{}` or nothing.
 */
export type NoArgs = Record<symbol, never>;

/**
 * Whether a notice makes a sound.
 */
export type NoticeSound = "silent" | "default";

/**
 * One occurrence of a block, by the wall time that its rule gives.
 */
export type OccurrenceArgs = { block_id: BlockId, occurrence: string, };

/**
 * One occurrence as the week shows it.
 */
export type OccurrenceView = { 
/**
 * Its block.
 */
block_id: BlockId, 
/**
 * The wall time that the rule gives, in the block's zone: its identity.
 */
occurrence: string, 
/**
 * What the block is for.
 */
kind: BlockKind, 
/**
 * The block's name.
 */
name: string, 
/**
 * Wall time in my zone at which it begins.
 */
starts: string, 
/**
 * Wall time in my zone at which it is over.
 */
ends: string, 
/**
 * Instant at which it begins.
 */
starts_at: string, 
/**
 * Where.
 */
place: string, 
/**
 * Whether it was moved.
 */
moved: boolean, 
/**
 * Whether it was left out.
 */
left_out: boolean, 
/**
 * What became of it; empty when it is not planned yet.
 */
state: ReminderState | '', 
/**
 * Its reminder.
 */
reminder_id: ReminderId | null, 
/**
 * Why it was skipped.
 */
reason: string, 
/**
 * The session begun for it.
 */
session_id: SessionId | null, 
/**
 * Whether it overlaps another.
 */
conflict: boolean, };

/**
 * A session that waits to be resumed.
 */
export type OpenSession = { 
/**
 * The session.
 */
id: SessionId, 
/**
 * What it is for.
 */
kind: SessionKind, 
/**
 * Its name.
 */
name: string, 
/**
 * Cards that wait.
 */
waiting: number, };

/**
 * A file or folder to read.
 */
export type PathArgs = { path: string, };

/**
 * How long to pause.
 */
export type Pause = "hour" | "today" | "until_monday";

/**
 * How long to be quiet.
 */
export type PauseArgs = { pause: Pause, };

/**
 * A piece of the list of people.
 */
export type PeopleArgs = { filter: PeopleFilter, sort: PeopleSort, offset: number, limit: number, };

/**
 * How many people stand where.
 */
export type PeopleCounts = { 
/**
 * All who are not in the bin.
 */
all: number, 
/**
 * By state; every state that occurs.
 */
by_state: Array<StateCount>, 
/**
 * By ring; every ring that occurs.
 */
by_ring: Array<RingCount>, 
/**
 * By tag.
 */
tags: Array<TagCount>, 
/**
 * In the bin.
 */
binned: number, };

/**
 * Whom the list shows; each part narrows it.
 */
export type PeopleFilter = { 
/**
 * Words, each a prefix of something about the person; empty for all.
 */
text: string, 
/**
 * How they stand.
 */
state: State | null, 
/**
 * How far from my desk.
 */
ring: Ring | null, 
/**
 * A tag by name.
 */
tag: string | null, };

/**
 * Several people.
 */
export type PeopleIdsArgs = { ids: Array<PersonId>, };

/**
 * A piece of the list.
 */
export type PeoplePage = { 
/**
 * The rows.
 */
rows: Array<PersonRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The number of the first row, from 0.
 */
offset: number, };

/**
 * In what order.
 */
export type PeopleSort = "name" | "neglected" | "recent" | "added";

/**
 * One person.
 */
export type PersonArgs = { id: PersonId, };

/**
 * What a form holds about a person. Only the name is required; what is left out is empty.
 */
export type PersonDraft = { 
/**
 * The name, as the person writes it.
 */
name: string, 
/**
 * The name a draft begins with; guessed from the name when empty.
 */
given: string, 
/**
 * The family name.
 */
family: string, 
/**
 * What friends say.
 */
nickname: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * What they do there.
 */
title: string, 
/**
 * City or country.
 */
place: string, 
/**
 * IANA zone, empty when not known.
 */
zone: string, 
/**
 * How far from my desk.
 */
ring: Ring, 
/**
 * Why they matter to me.
 */
why: string, 
/**
 * Anything else.
 */
notes: string, 
/**
 * `YYYY-MM-DD`, `--MM-DD` or empty.
 */
birthday: string, 
/**
 * When we met.
 */
met_on: string | null, 
/**
 * Where and through whom.
 */
met_how: string, 
/**
 * We speak every day anyway.
 */
daily: boolean, 
/**
 * Ways to reach them, in order.
 */
contact_points: Array<ContactPoint>, 
/**
 * Names of tags.
 */
tags: Array<string>, };

/**
 * A person.
 */
export type PersonId = string;

/**
 * Everything that the page of one person shows.
 */
export type PersonPage = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * What the form holds.
 */
draft: PersonDraft, 
/**
 * How they stand today.
 */
state: State, 
/**
 * How often, and where that comes from.
 */
cadence: Cadence, 
/**
 * When we last spoke.
 */
last_on: string | null, 
/**
 * When they are due.
 */
due_on: string | null, 
/**
 * When they begin to cool.
 */
cooling_on: string | null, 
/**
 * Put off until.
 */
later_until: string | null, 
/**
 * Let go gracefully on.
 */
let_go_on: string | null, 
/**
 * In the bin since.
 */
binned_at: string | null, 
/**
 * Their wall clock, HH:MM; empty when their zone is not known.
 */
local_time: string, 
/**
 * Whether their date is another than mine.
 */
local_day_differs: boolean, 
/**
 * Since when they are in the book.
 */
created_on: string, 
/**
 * The latest touches.
 */
timeline: Array<TimelineItem>, 
/**
 * How many touches there are.
 */
timeline_total: number, 
/**
 * Which files they came from.
 */
sources: Array<string>, 
/**
 * How they stand to me on my map, in words; empty when they do not.
 */
on_map: string, };

/**
 * A row of the list.
 */
export type PersonRow = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * What they do there.
 */
title: string, 
/**
 * City or country.
 */
place: string, 
/**
 * How far from my desk.
 */
ring: Ring, 
/**
 * How they stand today.
 */
state: State, 
/**
 * When we last spoke.
 */
last_on: string | null, 
/**
 * When they are due.
 */
due_on: string | null, 
/**
 * Names of tags.
 */
tags: Array<string>, };

/**
 * Where somebody is in their working life.
 */
export type Phase = "early" | "mid" | "senior" | "pre_retirement" | "retired";

/**
 * Everything that keeps notices quiet.
 */
export type QuietView = { 
/**
 * Wall time, HH:MM.
 */
quiet_from: string, 
/**
 * Wall time, HH:MM.
 */
quiet_to: string, 
/**
 * Whether Saturday and Sunday are quiet.
 */
weekends: boolean, 
/**
 * Notices a day besides the blocks' own.
 */
daily_limit: number, 
/**
 * Instant; `None` when nothing is paused.
 */
paused_until: string | null, 
/**
 * Days off, earliest first; those that are over are left out.
 */
holidays: Array<HolidayRow>, 
/**
 * Notices of today that count against the limit.
 */
notices_today: number, };

/**
 * A value card and its rank, from 1.
 */
export type RankValueArgs = { card: ValueCard, rank: number, };

/**
 * How a session felt.
 */
export type RateArgs = { id: SessionId, feeling: Feeling, };

/**
 * Who began.
 */
export type ReachedOut = "me" | "them" | "both" | "unanswered";

/**
 * A record of an exercise.
 */
export type RecordArgs = { kind: RecordKind, id: string, };

/**
 * A kind of record.
 */
export type RecordKind = "situation_note" | "terrain_note" | "map_person" | "strength" | "energy_note" | "assessment";

/**
 * The exercise: two versions side by side.
 */
export type RedrawView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Every version, newest first.
 */
versions: Array<MapVersionRow>, 
/**
 * The version on the left; `None` when there is none.
 */
old: MapVersionId | null, 
/**
 * The version on the right; `None` for the map as it is today.
 */
new: MapVersionId | null, 
/**
 * The parts on which something stands, on either side.
 */
parts: Array<MapPartView>, 
/**
 * What changed between the two, in a sentence.
 */
summary: string, 
/**
 * "not re-checked for 14 months"; empty within half a year and before the first version.
 */
stale: string, };

/**
 * The days of reflection after somebody said that they want out.
 */
export type ReflectionHold = { 
/**
 * Its id.
 */
id: ReflectionHoldId, 
/**
 * When it was said.
 */
started_at: string, 
/**
 * Until when a first application waits.
 */
until_at: string, 
/**
 * Why, in one line.
 */
why: string, 
/**
 * Whether the two days are over, so that the situation is to be looked at again.
 */
over: boolean, 
/**
 * What that means, in a sentence.
 */
sentence: string, };

/**
 * Two days of reflection after wanting out.
 */
export type ReflectionHoldId = string;

/**
 * One reminder.
 */
export type ReminderArgs = { id: ReminderId, };

/**
 * A reminder: one occurrence of a block and what became of it.
 */
export type ReminderId = string;

/**
 * A reminder as lists show it.
 */
export type ReminderRow = { 
/**
 * Its id.
 */
id: ReminderId, 
/**
 * Its block.
 */
block_id: BlockId, 
/**
 * What the block is for.
 */
kind: BlockKind, 
/**
 * The block's name.
 */
title: string, 
/**
 * What became of it.
 */
state: ReminderState, 
/**
 * Instant at which it begins.
 */
starts_at: string, 
/**
 * Instant at which to remind.
 */
due_at: string, 
/**
 * Instant at which it is over.
 */
ends_at: string, 
/**
 * Instant at which a notice spoke of it.
 */
shown_at: string | null, 
/**
 * Instant at which it is shown again; only while it is snoozed.
 */
snoozed_until: string | null, 
/**
 * Instant at which it was done, skipped or missed.
 */
settled_at: string | null, 
/**
 * Why it was skipped.
 */
reason: string, 
/**
 * The session begun for it.
 */
session_id: SessionId | null, };

/**
 * What became of an occurrence.
 */
export type ReminderState = "planned" | "shown" | "snoozed" | "started" | "done" | "skipped" | "missed";

/**
 * Several reminders.
 */
export type RemindersArgs = { ids: Array<ReminderId>, };

/**
 * What is open, what was missed, what became of the rest.
 */
export type RemindersView = { 
/**
 * Shown, snoozed or started, earliest first.
 */
open: Array<ReminderRow>, 
/**
 * Missed and not tidied away, newest first.
 */
missed: Array<ReminderRow>, 
/**
 * The last that were settled, newest first.
 */
recent: Array<ReminderRow>, };

/**
 * Something in the bin.
 */
export type RestoreArgs = { kind: BinKind, id: string, };

/**
 * A person's judgement about a row.
 */
export type ReviewChoice = { 
/**
 * The row.
 */
row: number, 
/**
 * Who it is; `None`: someone else, a new person.
 */
person_id: PersonId | null, };

/**
 * How far a person is from my own desk.
 */
export type Ring = "" | "team" | "company" | "outside" | "industry";

/**
 * How often to be in touch with those in a ring.
 */
export type RingCadenceArgs = { ring: Ring, ideal_days: number | null, max_days: number | null, };

/**
 * How many are in a ring.
 */
export type RingCount = { 
/**
 * The ring.
 */
ring: Ring, 
/**
 * How many.
 */
count: number, };

/**
 * A ring with its cadence.
 */
export type RingRow = { 
/**
 * The ring.
 */
ring: Ring, 
/**
 * How many people are in it.
 */
count: number, 
/**
 * P in days.
 */
ideal_days: number | null, 
/**
 * M in days.
 */
max_days: number | null, };

/**
 * Where an answer leads in the window.
 */
export type Route = { "to": "today" } | { "to": "session", "id": string } | { "to": "missed" } | { "to": "step", "id": string } | { "to": "settings" };

/**
 * A rule being typed.
 */
export type RuleArgs = { rule: string, starts: string, zone: string, };

/**
 * What a rule means, before it is saved.
 */
export type RulePreview = { 
/**
 * "Every Tuesday at 08:30".
 */
in_words: string, 
/**
 * The first wall times, in the block's zone.
 */
next: Array<string>, };

/**
 * A name being typed.
 */
export type SameNameArgs = { name: string, };

/**
 * A record of an exercise as its form holds it; without an id it is a new one.
 */
export type SaveRecordArgs = { id: string | null, record: AnyRecord, };

/**
 * A draft template, new without an id.
 */
export type SaveTemplateArgs = { id: TemplateId | null, template: TemplateDraft, };

/**
 * A search.
 */
export type SearchArgs = { text: string, limit: number, };

/**
 * Someone a search found.
 */
export type SearchHit = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Where they work.
 */
organisation: string, 
/**
 * What they do there.
 */
title: string, 
/**
 * How they stand today.
 */
state: State, };

/**
 * One session.
 */
export type SessionArgs = { id: SessionId, };

/**
 * A session: an hour in which people are caught up with.
 */
export type SessionId = string;

/**
 * What a session is for.
 */
export type SessionKind = "grow" | "maintain";

/**
 * One line of the list of sessions.
 */
export type SessionRow = { 
/**
 * Its id.
 */
id: SessionId, 
/**
 * What it was for.
 */
kind: SessionKind, 
/**
 * Instant.
 */
started_at: string, 
/**
 * Instant; `None` while it can be resumed.
 */
ended_at: string | null, 
/**
 * How long it took.
 */
minutes: number, 
/**
 * With how many people contact was logged.
 */
logged: number, 
/**
 * How it felt.
 */
feeling: Feeling, };

/**
 * What a session came to.
 */
export type SessionSummary = { 
/**
 * How long it took.
 */
minutes: number, 
/**
 * With whom contact was logged.
 */
logged: Array<LoggedPerson>, 
/**
 * Who was put off.
 */
later: Array<LaterPerson>, 
/**
 * Who was let go gracefully.
 */
let_go: Array<string>, 
/**
 * Who was skipped.
 */
skipped: Array<string>, 
/**
 * Whom the time did not reach; they come first next time.
 */
not_reached: Array<LaterPerson>, 
/**
 * How it felt.
 */
feeling: Feeling, 
/**
 * What a touch takes me by now, in minutes.
 */
minutes_a_touch: number, };

/**
 * A session as its page shows it.
 */
export type SessionView = { 
/**
 * Its id.
 */
id: SessionId, 
/**
 * What it is for.
 */
kind: SessionKind, 
/**
 * The name of its block, or of its kind.
 */
name: string, 
/**
 * How long it is meant to take.
 */
minutes: number, 
/**
 * Instant.
 */
started_at: string, 
/**
 * Instant; `None` while it can be resumed.
 */
ended_at: string | null, 
/**
 * Time spent with it open.
 */
seconds: number, 
/**
 * Every card, in order.
 */
cards: Array<CardRow>, 
/**
 * The first card that is not settled.
 */
current: CardView | null, 
/**
 * Cards that are not settled.
 */
waiting: number, 
/**
 * Cards that are.
 */
settled: number, 
/**
 * People who wait and did not fit.
 */
left_over: number, 
/**
 * What it came to; only when it is over.
 */
summary: SessionSummary | null, };

/**
 * Everything a person can set, as the Settings page shows it.
 */
export type Settings = { 
/**
 * Who I am.
 */
me: Me, 
/**
 * The colours.
 */
theme: Theme, 
/**
 * Whether a notification may name people; a passer-by can read it.
 */
names_in_notices: boolean, 
/**
 * What closing the window means where there is no tray.
 */
close_without_tray: CloseWithoutTray, 
/**
 * Wall time at which quiet hours begin, HH:MM.
 */
quiet_from: string, 
/**
 * Wall time at which they end, HH:MM.
 */
quiet_to: string, 
/**
 * Whether Saturday and Sunday are quiet.
 */
quiet_weekends: boolean, 
/**
 * Notices a day besides the blocks' own, 0 to 20.
 */
daily_limit: number, 
/**
 * How far the first run has come.
 */
first_run: FirstRun, };

/**
 * Settings to change, by name; the others stay.
 */
export type SettingsPatch = Partial<Settings>;

/**
 * How a card is settled.
 */
export type SettleCard = { 
/**
 * The session.
 */
session_id: SessionId, 
/**
 * The person on the card.
 */
person_id: PersonId, } & ({ "how": "log", 
/**
 * How.
 */
kind: TouchKind, 
/**
 * Who began.
 */
reached_out: ReachedOut, 
/**
 * What was said.
 */
note: string, 
/**
 * Do not offer them before this date.
 */
next_on: string | null, 
/**
 * How long it took.
 */
minutes: number | null, } | { "how": "later" } | { "how": "let_go" } | { "how": "skip" });

/**
 * One note of the situation.
 */
export type SituationNoteDraft = { 
/**
 * What it is.
 */
sort: SituationSort, 
/**
 * In my words; one line.
 */
text: string, 
/**
 * Of what I did not know: what I found out; empty while it is open.
 */
answer: string, };

/**
 * A note of the situation.
 */
export type SituationNoteId = string;

/**
 * What a note of the situation is.
 */
export type SituationSort = "fact" | "feeling" | "constraint" | "unknown";

/**
 * The exercise: my notes by sort, and whether I want out.
 */
export type SituationView = { 
/**
 * The notes of this lap, oldest first.
 */
notes: Array<Kept<SituationNoteId, SituationNoteDraft>>, 
/**
 * Notes that an earlier lap left and nobody has looked at since.
 */
earlier: Array<Kept<SituationNoteId, SituationNoteDraft>>, 
/**
 * The days of reflection that are not ended, if I said that I want out.
 */
hold: ReflectionHold | null, 
/**
 * Those that ended, newest first, in words.
 */
held: Array<string>, };

/**
 * A value card and the pile it goes to; without one it goes back into the hand.
 */
export type SortValueArgs = { card: ValueCard, pile: ValuePile | null, };

/**
 * A stage of the journey.
 */
export type Stage = "map" | "plan" | "explore" | "demonstrate" | "arrive" | "consolidate";

/**
 * A stage of the journey.
 */
export type StageArgs = { stage: Stage, };

/**
 * A stage on the loop.
 */
export type StageCard = { 
/**
 * Which.
 */
stage: Stage, 
/**
 * Its name.
 */
name: string, 
/**
 * The question it answers.
 */
question: string, 
/**
 * Steps that are done in this lap.
 */
done: number, 
/**
 * Its steps.
 */
total: number, 
/**
 * Steps passed over.
 */
gaps: number, 
/**
 * How often it was entered in this lap.
 */
visits: number, 
/**
 * When the newest of its findings was written, in any lap.
 */
found_on: string | null, 
/**
 * What it took in from the stages before it, in one line.
 */
takes: string, 
/**
 * What it gives to those after it, in one line.
 */
gives: string, };

/**
 * A stage as its page shows it.
 */
export type StageView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * What stands on the loop.
 */
card: StageCard, 
/**
 * The number of the lap.
 */
lap: number, 
/**
 * What the stage is for, tuned to where I am.
 */
purpose: string, 
/**
 * Whether I am here.
 */
here: boolean, 
/**
 * Why it cannot be entered yet; empty when it can.
 */
blocked: string, 
/**
 * Its steps.
 */
steps: Array<StepRow>, 
/**
 * The step at which its wizard goes on.
 */
resume: Step, 
/**
 * What comes next; `None` when all is done.
 */
next: Step | null, 
/**
 * The stage that comes after.
 */
after: Stage, 
/**
 * Dated matters of this stage that stand now.
 */
matters: Array<MatterRow>, };

/**
 * A session to start or to resume.
 */
export type StartSessionArgs = { kind: SessionKind, reminder_id: ReminderId | null, minutes: number | null, };

/**
 * How a person stands today.
 */
export type State = "none" | "daily" | "let_go" | "fresh" | "soon" | "due" | "cooling" | "cold";

/**
 * How many stand so.
 */
export type StateCount = { 
/**
 * The state.
 */
state: State, 
/**
 * How many.
 */
count: number, };

/**
 * A step of a wizard.
 */
export type Step = "situation" | "surroundings" | "strengths" | "motives" | "assessments" | "redraw" | "objectives" | "assumptions" | "options" | "return_on_me" | "resources" | "scenarios" | "feedback" | "one_page" | "entry" | "routes" | "experiments" | "tour" | "targets" | "derailers" | "stories" | "interviews" | "debriefs" | "readiness" | "weekly_review" | "new_role" | "listening" | "promises" | "deliveries" | "culture" | "checkpoints" | "delivery_log" | "channels" | "networking" | "radar" | "groups" | "warnings" | "stay_or_leave" | "year" | "next_lap";

/**
 * A step of the journey.
 */
export type StepArgs = { step: Step, };

/**
 * A step as a stage's page and the wizard's head show it.
 */
export type StepRow = { 
/**
 * Which.
 */
step: Step, 
/**
 * Its title.
 */
title: string, 
/**
 * How it stands.
 */
state: StepState, 
/**
 * What stands there, in a few words.
 */
holds: string, 
/**
 * What is missing, in one sentence; empty when nothing is.
 */
missing: string, 
/**
 * When the newest of its findings was written.
 */
found_on: string | null, 
/**
 * Whether that is longer ago than half a year.
 */
aged: boolean, };

/**
 * How a step stands in the lap that runs.
 */
export type StepState = "done" | "open" | "gap";

/**
 * One screen of a wizard, but for the exercise itself.
 */
export type StepView = { 
/**
 * How it stands.
 */
row: StepRow, 
/**
 * The stage it belongs to.
 */
stage: Stage, 
/**
 * Why it matters: two sentences, tuned to where I am.
 */
why: string, 
/**
 * What it changes elsewhere.
 */
feeds: string, 
/**
 * Every step of the stage, in order.
 */
steps: Array<StepRow>, 
/**
 * The step before, if any.
 */
before: Step | null, 
/**
 * The step after, if any.
 */
after: Step | null, };

/**
 * How sure I am of something, from 1, a guess, to 5, certain. In the middle until it is said.
 */
export type StrengthConfidence = number;

/**
 * A strength, a deficit or a potential.
 */
export type StrengthDraft = { 
/**
 * Which of them.
 */
sort: StrengthSort, 
/**
 * In my words; one line.
 */
statement: string, 
/**
 * What shows it.
 */
evidence: string, 
/**
 * How sure I am.
 */
confidence: StrengthConfidence, };

/**
 * How sure I was of one thing over time.
 */
export type StrengthDrift = { 
/**
 * Of which.
 */
id: StrengthId, 
/**
 * What it is.
 */
sort: StrengthSort, 
/**
 * In my words.
 */
statement: string, 
/**
 * Earliest first; at least two.
 */
ratings: Array<StrengthRating>, 
/**
 * What became of it, in a few words: "surer than at first".
 */
summary: string, };

/**
 * A strength, a deficit or a potential.
 */
export type StrengthId = string;

/**
 * How sure I was on a day.
 */
export type StrengthRating = { 
/**
 * The day.
 */
on: string, 
/**
 * From 1 to 5.
 */
confidence: StrengthConfidence, };

/**
 * One of them as the page shows it.
 */
export type StrengthRow = { 
/**
 * Its id.
 */
id: StrengthId, 
/**
 * When it was last changed or said to be still true.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: StrengthDraft, 
/**
 * How sure that is, in words.
 */
sure: string, 
/**
 * "not re-checked for 14 months"; empty within half a year.
 */
stale: string, };

/**
 * What a statement about me is.
 */
export type StrengthSort = "strength" | "deficit" | "potential";

/**
 * The exercise: three lists and how they drifted.
 */
export type StrengthsView = { 
/**
 * Those of this lap, oldest first.
 */
rows: Array<StrengthRow>, 
/**
 * Those that an earlier lap left and nobody has looked at since.
 */
earlier: Array<StrengthRow>, 
/**
 * How many of this lap have nothing that shows them, in words; empty for none.
 */
unproven: string, 
/**
 * How sure I was of each over time; only of those rated more than once.
 */
drift: Array<StrengthDrift>, 
/**
 * The first day of the plot.
 */
from: string | null, 
/**
 * The last day of the plot: today.
 */
to: string, };

/**
 * The exercise: the ground and the people on it.
 */
export type SurroundingsView = { 
/**
 * The three parts, nearest first.
 */
areas: Array<MapAreaView>, 
/**
 * What an earlier lap left on the ground and nobody has looked at since.
 */
earlier_notes: Array<Kept<TerrainNoteId, TerrainNoteDraft>>, 
/**
 * The people of this lap's map, by how they stand to me, then by name.
 */
people: Array<MapPerson>, 
/**
 * Those whom an earlier lap left and nobody has looked at since.
 */
earlier_people: Array<MapPerson>, 
/**
 * Relations in which nobody stands, in a sentence; empty when none of the usual ones is missing.
 */
nobody: string, };

/**
 * How often to be in touch with those who carry a tag.
 */
export type TagCadenceArgs = { id: TagId, ideal_days: number | null, max_days: number | null, };

/**
 * How many carry a tag.
 */
export type TagCount = { 
/**
 * The tag's name.
 */
name: string, 
/**
 * How many.
 */
count: number, };

/**
 * A tag that groups people.
 */
export type TagId = string;

/**
 * A tag with its cadence.
 */
export type TagRow = { 
/**
 * The tag.
 */
id: TagId, 
/**
 * Its name.
 */
name: string, 
/**
 * How many people carry it.
 */
count: number, 
/**
 * P in days.
 */
ideal_days: number | null, 
/**
 * M in days.
 */
max_days: number | null, };

/**
 * One draft template.
 */
export type TemplateArgs = { id: TemplateId, };

/**
 * A template as a form holds it.
 */
export type TemplateDraft = { 
/**
 * In which session it is offered.
 */
purpose: SessionKind, 
/**
 * What it is called.
 */
name: string, 
/**
 * The subject of an e-mail.
 */
subject: string, 
/**
 * The text, with {first}, {met}, {last}, {organisation} and {me}.
 */
body: string, };

/**
 * A template for a draft.
 */
export type TemplateId = string;

/**
 * A template as the list shows it.
 */
export type TemplateRow = { 
/**
 * Its id.
 */
id: TemplateId, 
/**
 * In which session it is offered.
 */
purpose: SessionKind, 
/**
 * What it is called.
 */
name: string, 
/**
 * The subject of an e-mail.
 */
subject: string, 
/**
 * The text, with {first}, {met}, {last}, {organisation} and {me}.
 */
body: string, };

/**
 * Something on the ground where I stand.
 */
export type TerrainNoteDraft = { 
/**
 * In which part.
 */
area: MapArea, 
/**
 * What is there; one line.
 */
text: string, 
/**
 * Which way it goes.
 */
trend: MapTrend, };

/**
 * Something on the ground of the map.
 */
export type TerrainNoteId = string;

/**
 * The colours of the window.
 */
export type Theme = "system" | "light" | "dark";

/**
 * How long a session has been open, in seconds.
 */
export type TickArgs = { id: SessionId, seconds: number, };

/**
 * A piece of a person's timeline.
 */
export type TimelineArgs = { id: PersonId, offset: number, limit: number, };

/**
 * A line of a person's timeline.
 */
export type TimelineItem = { 
/**
 * The touch.
 */
id: TouchId, 
/**
 * How.
 */
kind: TouchKind, 
/**
 * When.
 */
at: string, 
/**
 * The date then.
 */
day: string, 
/**
 * Who began.
 */
reached_out: ReachedOut, 
/**
 * What was said.
 */
note: string, 
/**
 * How long it took.
 */
minutes: number | null, 
/**
 * Who else was there.
 */
with: Array<Named>, };

/**
 * Everything that the Today page shows.
 */
export type TodayView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * My name, empty when I did not say.
 */
greeting_name: string, 
/**
 * The block that comes next or is on.
 */
next: NextBlock | null, 
/**
 * A session that was left in the middle.
 */
open_session: OpenSession | null, 
/**
 * Reminders that wait for an answer.
 */
now_open: Array<ReminderRow>, 
/**
 * Who is due, first by how much the gap exceeds what I meant.
 */
due: Array<DuePerson>, 
/**
 * How many are due.
 */
due_total: number, 
/**
 * People met lately and not followed up.
 */
follow_up: Array<DuePerson>, 
/**
 * How many of them there are.
 */
follow_up_total: number, 
/**
 * Reminders that were missed.
 */
missed: Array<ReminderRow>, 
/**
 * Days since things last happened.
 */
days_since: DaysSince, 
/**
 * People not in the bin.
 */
people_total: number, 
/**
 * People with a cadence.
 */
in_rhythm: number, 
/**
 * How far the first run has come.
 */
first_run: FirstRun, 
/**
 * Who falls due within a fortnight.
 */
upcoming: Array<Upcoming>, 
/**
 * Dated matters of the journey that stand now.
 */
matters: Array<MatterRow>, 
/**
 * The next step of the stage where I am.
 */
next_step: NextStep | null, };

/**
 * One touch.
 */
export type TouchArgs = { id: TouchId, };

/**
 * A touch: one moment of contact with one or several people.
 */
export type TouchId = string;

/**
 * How contact was made.
 */
export type TouchKind = "coffee" | "lunch" | "call" | "video" | "email" | "message" | "event" | "introduction" | "other";

/**
 * What the tray shows.
 */
export type TrayView = { 
/**
 * Tooltip and the first, disabled line: the next block, for example "Maintain, Thu 16:00".
 */
next_block: string, 
/**
 * The second, disabled line: "4 people due"; empty when nobody is.
 */
people_due: string, 
/**
 * The third, disabled line: the next step of the journey; empty when there is none.
 */
next_step: string, 
/**
 * Label of "Start now"; empty when there is nothing to start.
 */
start: string, 
/**
 * Label of the pause submenu, or of the item that ends a pause ("Paused until 14:00: resume").
 */
pause: string, 
/**
 * Whether notices are paused.
 */
paused: boolean, 
/**
 * Labels of the three pauses: for an hour, for today, until Monday.
 */
pauses: [string, string, string], 
/**
 * Label of Open.
 */
open: string, 
/**
 * Label of Quit.
 */
quit: string, };

/**
 * What undo and redo would do.
 */
export type UndoState = { 
/**
 * "Undo: Logged lunch with Ada".
 */
undo: string | null, 
/**
 * "Redo: …".
 */
redo: string | null, 
/**
 * The number of the step that undo would take back: never the same for two steps.
 */
step: number | null, };

/**
 * What undo or redo did.
 */
export type Undone = { 
/**
 * What happened.
 */
what: UndoneWhat, 
/**
 * The action's sentence; empty when there was none.
 */
sentence: string, };

/**
 * What undo or redo came to.
 */
export type UndoneWhat = "did" | "nothing" | "dropped";

/**
 * Someone who falls due soon.
 */
export type Upcoming = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * When.
 */
due_on: string, };

/**
 * Something that may matter in work. What stands on the card is in the words of core.
 */
export type ValueCard = "learning" | "pay" | "belonging" | "variety" | "honesty" | "autonomy" | "craft" | "family" | "impact" | "leading" | "calm" | "recognition" | "purpose" | "pace" | "mastery" | "helping" | "security" | "adventure" | "fairness" | "time" | "creating" | "influence" | "place" | "teaching" | "humour" | "order" | "competition" | "health" | "nature" | "future";

/**
 * A pile of cards.
 */
export type ValuePile = "very" | "some" | "not";

/**
 * A card as the page shows it.
 */
export type ValueView = { 
/**
 * Which.
 */
card: ValueCard, 
/**
 * What stands on it.
 */
name: string, 
/**
 * What it means, in one sentence.
 */
meaning: string, 
/**
 * On which pile of this lap it lies; `None` while it is in the hand.
 */
pile: ValuePile | null, 
/**
 * Its rank in the first pile, from 1.
 */
rank: number | null, 
/**
 * Whether it is among the first eight.
 */
top: boolean, 
/**
 * What became of it since the sort before, in a few words: "was 3rd"; empty without one.
 */
moved: string, };

/**
 * Why I want out, in a line.
 */
export type WantOutArgs = { why: string, };

/**
 * A week, by any of its dates; this week without one.
 */
export type WeekArgs = { monday: string | null, };

/**
 * A week from Monday.
 */
export type WeekView = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * Its seven days.
 */
days: Array<DayView>, 
/**
 * Every live block.
 */
blocks: Array<BlockRow>, 
/**
 * Minutes of every occurrence that was neither left out nor skipped.
 */
minutes_planned: number, 
/**
 * Minutes of those that were done.
 */
minutes_done: number, };

/**
 * Whether somebody has work or looks for it.
 */
export type Work = "employed" | "seeking";

/** Every query: its arguments and its answer. */
export type Queries = {
  today: [NoArgs, TodayView];
  people: [PeopleArgs, PeoplePage];
  people_counts: [NoArgs, PeopleCounts];
  person: [PersonArgs, PersonPage];
  timeline: [TimelineArgs, Array<TimelineItem>];
  search: [SearchArgs, Array<SearchHit>];
  same_name: [SameNameArgs, PersonId | null];
  tags: [NoArgs, Array<TagRow>];
  rings: [NoArgs, Array<RingRow>];
  bin: [NoArgs, Array<BinRow>];
  preview_import: [PathArgs, ImportReport];
  week: [WeekArgs, WeekView];
  blocks: [NoArgs, Array<BlockRow>];
  reminders: [NoArgs, RemindersView];
  quiet: [NoArgs, QuietView];
  preview_rule: [RuleArgs, RulePreview];
  session: [SessionArgs, SessionView];
  sessions: [NoArgs, Array<SessionRow>];
  templates: [NoArgs, Array<TemplateRow>];
  tray: [NoArgs, TrayView];
  journey: [NoArgs, JourneyView];
  stage: [StageArgs, StageView];
  step: [StepArgs, StepView];
  map_situation: [NoArgs, SituationView];
  map_surroundings: [NoArgs, SurroundingsView];
  map_strengths: [NoArgs, StrengthsView];
  map_motives: [NoArgs, MotivesView];
  map_assessments: [NoArgs, AssessmentsView];
  map_redraw: [MapRedrawArgs, RedrawView];
  settings: [NoArgs, Settings];
  health: [NoArgs, Health];
  undo_state: [NoArgs, UndoState];
};

/** Every mutation: its arguments and its answer. */
export type Mutations = {
  add_person: [NewPerson, PersonId];
  edit_person: [EditPersonArgs, null];
  bin_people: [PeopleIdsArgs, null];
  restore: [RestoreArgs, null];
  empty_bin: [NoArgs, number];
  set_cadence: [CadenceArgs, null];
  set_daily: [DailyArgs, null];
  let_go: [LetGoArgs, null];
  set_tag_cadence: [TagCadenceArgs, null];
  set_ring_cadence: [RingCadenceArgs, null];
  log_touch: [NewTouch, TouchId];
  edit_touch: [EditTouchArgs, null];
  bin_touch: [TouchArgs, null];
  import_people: [ImportArgs, ImportReport];
  jog_memory: [JogArgs, number];
  add_block: [BlockDraft, BlockId];
  edit_block: [EditBlockArgs, null];
  bin_block: [BlockArgs, null];
  move_occurrence: [MoveArgs, null];
  leave_out_occurrence: [LeaveOutArgs, null];
  put_back_occurrence: [OccurrenceArgs, null];
  answer_reminder: [AnswerArgs, Answered];
  finish_reminder: [ReminderArgs, null];
  clear_missed: [RemindersArgs, null];
  pause: [PauseArgs, null];
  resume: [NoArgs, null];
  add_holiday: [HolidayArgs, HolidayId];
  remove_holiday: [HolidayIdArgs, null];
  start_session: [StartSessionArgs, SessionId];
  settle_card: [SettleCard, null];
  reopen_card: [CardArgs, null];
  tick_session: [TickArgs, null];
  end_session: [SessionArgs, null];
  rate_session: [RateArgs, null];
  save_template: [SaveTemplateArgs, TemplateId];
  remove_template: [TemplateArgs, null];
  enter_stage: [StageArgs, null];
  begin_lap: [NoArgs, LapId];
  leave_step: [StepArgs, null];
  pass_step: [StepArgs, null];
  answer_matter: [MatterAnswerArgs, Route | null];
  save_record: [SaveRecordArgs, string];
  confirm_record: [RecordArgs, null];
  bin_record: [RecordArgs, null];
  want_out: [WantOutArgs, ReflectionHoldId];
  end_reflection: [EndReflectionArgs, null];
  sort_value: [SortValueArgs, null];
  rank_value: [RankValueArgs, null];
  carry_values: [NoArgs, null];
  draw_map: [DrawMapArgs, MapVersionId];
  change_settings: [SettingsPatch, null];
  undo: [NoArgs, Undone];
  redo: [NoArgs, Undone];
  backup_now: [NoArgs, Backup];
  export_all: [ExportArgs, Exported];
  choose_path: [ChooseArgs, string | null];
  open_folder: [NoArgs, null];
  open_mail: [MailArgs, null];
  test_notification: [NoArgs, null];
  set_autostart: [AutostartArgs, null];
  take_route: [NoArgs, Route | null];
};

/** The tables whose change makes a query's answer old; "*" is every table. */
export const reads: Record<keyof Queries, readonly string[]> = {
  today: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item"],
  people: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  people_counts: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  person: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item"],
  timeline: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  search: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  same_name: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  tags: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  rings: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  bin: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item"],
  preview_import: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  week: ["block","block_change","reminder","notice","holiday","session","session_card","setting"],
  blocks: ["block","block_change","reminder","notice","holiday","session","session_card"],
  reminders: ["block","block_change","reminder","notice","holiday","session","session_card"],
  quiet: ["block","block_change","reminder","notice","holiday","session","session_card","setting"],
  preview_rule: [],
  session: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  sessions: ["block","block_change","reminder","notice","holiday","session","session_card"],
  templates: ["template"],
  tray: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item"],
  journey: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  stage: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  step: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  map_situation: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item"],
  map_surroundings: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  map_strengths: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item"],
  map_motives: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  map_assessments: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  map_redraw: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  settings: ["setting"],
  health: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card"],
  undo_state: ["*"],
};
