// Generated from the Rust contract by `cargo xtask codegen`. Do not edit: a test fails while it is stale.

/**
 * What the person answered to a notice.
 */
export type Answer = "open" | "start" | "snooze_10m" | "snooze_1h" | "snooze_tomorrow" | "skip" | "dismiss";

/**
 * An answer to a reminder, and why when it is skipped.
 */
export type AnswerArgs = { id: ReminderId, answer: Answer, reason: string, };

/**
 * An answer that came back.
 */
export type AnswerRow = { 
/**
 * Which.
 */
id: FeedbackAnswerId, 
/**
 * Whose; empty when the form named nobody.
 */
from: string, 
/**
 * Who that is.
 */
person_id: PersonId | null, 
/**
 * When it came.
 */
came_on: string, 
/**
 * When they were thanked, or a contact with them was logged since; `None` while they were not.
 */
thanked_on: string | null, };

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
export type AnyRecord = { "kind": "situation_note", "draft": SituationNoteDraft } | { "kind": "criterion", "draft": CriterionDraft } | { "kind": "resource", "draft": ResourceDraft } | { "kind": "feedback_round", "draft": FeedbackRoundDraft } | { "kind": "asked_person", "draft": AskedPersonDraft } | { "kind": "own_answers", "draft": OwnAnswersDraft } | { "kind": "feedback_comment", "draft": FeedbackCommentDraft };

/**
 * Somebody who is asked in a round.
 */
export type AskedPersonDraft = { 
/**
 * In which round.
 */
round_id: FeedbackRoundId | null, 
/**
 * Who.
 */
person_id: PersonId | null, 
/**
 * When they were asked.
 */
asked_on: string | null, };

/**
 * Somebody who is asked in a round.
 */
export type AskedPersonId = string;

/**
 * Somebody who is asked.
 */
export type AskedRow = { 
/**
 * Its id.
 */
id: AskedPersonId, 
/**
 * What its form holds.
 */
draft: AskedPersonDraft, 
/**
 * Their name.
 */
name: string, 
/**
 * Their ring.
 */
ring: Ring, 
/**
 * When their answer came; `None` while it did not.
 */
answered_on: string | null, };

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
 * A new set coming into force.
 */
export type Change = { 
/**
 * When it was frozen.
 */
on: string, 
/**
 * Where that lies between the first and the last date: 0 to 1.
 */
at: number, 
/**
 * What stands beside it.
 */
label: string, 
/**
 * Why the criteria changed.
 */
reason: string, };

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
 * A comment and what I make of it.
 */
export type CommentRow = { 
/**
 * Its id.
 */
id: FeedbackCommentId, 
/**
 * To which question.
 */
question: Question, 
/**
 * Whose; empty when the form named nobody.
 */
from: string, 
/**
 * Word for word. Plain text, whatever it looks like.
 */
said: string, 
/**
 * What its form holds.
 */
draft: FeedbackCommentDraft, 
/**
 * When the third step opens, as an instant, while the first reaction rests.
 */
rests_until: string | null, 
/**
 * Whether it has its four steps or is put aside.
 */
settled: boolean, };

/**
 * Where a comment stands.
 */
export type CommentState = "open" | "done" | "aside";

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
 * A set of criteria.
 */
export type CriteriaSet = { 
/**
 * Which.
 */
id: CriteriaSetId, 
/**
 * Why it takes the place of the one before.
 */
reason: string, 
/**
 * When it was frozen; `None` while it is a draft.
 */
frozen_on: string | null, 
/**
 * Its criteria, in order.
 */
criteria: Array<Kept<CriterionId, CriterionDraft>>, 
/**
 * What the weights add up to.
 */
sum: number, 
/**
 * What it lacks before it can be frozen; empty when nothing.
 */
missing: string, };

/**
 * A set of criteria for Return on Me.
 */
export type CriteriaSetId = string;

/**
 * One criterion.
 */
export type CriterionDraft = { 
/**
 * What it is called; one line.
 */
name: string, 
/**
 * What good looks like.
 */
good: string, 
/**
 * How much of the 100 it weighs.
 */
weight: number, };

/**
 * A criterion of such a set.
 */
export type CriterionId = string;

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
 * A folder to export into.
 */
export type ExportArgs = { folder: string, };

/**
 * Which form to write, and where.
 */
export type ExportForm = { 
/**
 * The round.
 */
round_id: FeedbackRoundId, 
/**
 * Into which folder.
 */
folder: string, 
/**
 * Whom it is for, so that the answer is known as theirs; without one it is for everybody.
 */
asked_id: AskedPersonId | null, 
/**
 * Whether it names them.
 */
names: FormNames, };

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
 * An answer that came back in a round of feedback.
 */
export type FeedbackAnswerArgs = { id: FeedbackAnswerId, };

/**
 * An answer that came back.
 */
export type FeedbackAnswerId = string;

/**
 * A round of feedback; without an id the newest.
 */
export type FeedbackArgs = { round_id: FeedbackRoundId | null, };

/**
 * What I make of a comment. What was said is not in it: it never changes.
 */
export type FeedbackCommentDraft = { 
/**
 * My first reaction, unpolished.
 */
reaction: string, 
/**
 * What could be true in it.
 */
truth: string, 
/**
 * What I will do.
 */
will_do: string, 
/**
 * When.
 */
do_on: string | null, 
/**
 * Where it stands.
 */
state: CommentState, };

/**
 * One thing that somebody wrote.
 */
export type FeedbackCommentId = string;

/**
 * A round of feedback.
 */
export type FeedbackRoundDraft = { 
/**
 * What it is called; one line.
 */
name: string, 
/**
 * My words at the head of the form.
 */
intro: string, 
/**
 * By when I hope for answers.
 */
closes_on: string | null, };

/**
 * A round of feedback.
 */
export type FeedbackRoundId = string;

/**
 * The exercise: the rounds, and one of them.
 */
export type FeedbackView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Every round, newest first.
 */
rounds: Array<RoundRow>, 
/**
 * When the next round would be due; `None` before the first.
 */
next_on: string | null, 
/**
 * What a new round could be called.
 */
new_name: string, 
/**
 * What is asked, as I am asked it.
 */
questions: Array<QuestionRow>, 
/**
 * What the two ends of a scale mean: 1 and 5.
 */
ends: [string, string], 
/**
 * The round that was asked for, otherwise the newest.
 */
round: RoundPage | null, };

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
 * Whether a form names the person it is for.
 */
export type FormNames = "without" | "with";

/**
 * One score.
 */
export type GiveScore = { 
/**
 * `current`, or the id of an option.
 */
subject: string, 
/**
 * Which criterion.
 */
criterion_id: CriterionId, 
/**
 * 0 to 10; without one it is taken back.
 */
score: number | null, };

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
 * What I had on the day on which it changed.
 */
export type Level = { 
/**
 * Since when.
 */
on: string, 
/**
 * How much: 0 to 5.
 */
have: number, };

/**
 * The totals of one subject.
 */
export type Line = { 
/**
 * `current`, or the id of an option.
 */
subject: string, 
/**
 * What it was called last.
 */
name: string, 
/**
 * Its totals, oldest first.
 */
points: Array<Point>, };

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
 * One score that is being given.
 */
export type MarkRow = { 
/**
 * Which criterion.
 */
criterion_id: CriterionId, 
/**
 * Its score in the scoring that is open: one of today, or one that is not whole.
 */
score: number | null, 
/**
 * Its score in the last whole scoring by this set.
 */
last: number | null, };

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
 * My own answers in a round.
 */
export type OwnAnswersDraft = { 
/**
 * In which round.
 */
round_id: FeedbackRoundId | null, 
/**
 * When I am at my best.
 */
best: string, 
/**
 * What I should do more of.
 */
more: string, 
/**
 * What I should do less of.
 */
less: string, 
/**
 * Three words for me, with commas between.
 */
words: string, 
/**
 * Whether I speak clearly, 1 to 5.
 */
clear: number | null, 
/**
 * Whether I listen, 1 to 5.
 */
listens: number | null, 
/**
 * Whether I do what I said, 1 to 5.
 */
reliable: number | null, 
/**
 * Whether one would gladly work with me again, 1 to 5.
 */
again: number | null, };

/**
 * My own answers in a round.
 */
export type OwnAnswersId = string;

/**
 * One part of a total.
 */
export type Part = { 
/**
 * Which criterion.
 */
criterion_id: CriterionId, 
/**
 * Its name.
 */
name: string, 
/**
 * Of 100.
 */
weight: number, 
/**
 * 0 to 10.
 */
score: number, 
/**
 * Weight × score.
 */
product: number, };

/**
 * A text in which an answer is thought to be.
 */
export type PasteFeedback = { 
/**
 * The round for which it is pasted.
 */
round_id: FeedbackRoundId, 
/**
 * The text, as it was copied.
 */
text: string, };

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
sources: Array<string>, };

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
 * The totals over time.
 */
export type Plot = { 
/**
 * The first and the last date that it shows; `None` while nothing was scored.
 */
span: [string, string] | null, 
/**
 * A line a subject, by when it was first scored.
 */
lines: Array<Line>, 
/**
 * Where a new set came into force, but for the first.
 */
changes: Array<Change>, };

/**
 * One total.
 */
export type Point = { 
/**
 * When it was scored.
 */
on: string, 
/**
 * Where that lies between the first and the last date: 0 to 1.
 */
at: number, 
/**
 * Of 100.
 */
total: number, 
/**
 * By which set: 1, 2, 3 …
 */
set_number: number, };

/**
 * A criterion that could be taken over into a draft.
 */
export type Proposal = { 
/**
 * What it is called among the proposals.
 */
key: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What good looks like.
 */
good: string, 
/**
 * The weight to begin with.
 */
weight: number, 
/**
 * Where it comes from.
 */
from: ProposalFrom, };

/**
 * Where a proposal comes from.
 */
export type ProposalFrom = "ours" | "map";

/**
 * A question of a round.
 */
export type Question = "best" | "more" | "less" | "words" | "clear" | "listens" | "reliable" | "again";

/**
 * A question as I am asked it.
 */
export type QuestionRow = { 
/**
 * Which.
 */
question: Question, 
/**
 * To me.
 */
own: string, 
/**
 * To others.
 */
others: string, };

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
export type RecordKind = "situation_note" | "criterion" | "resource" | "feedback_round" | "asked_person" | "own_answers" | "feedback_comment";

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
 * Why the criteria change.
 */
export type RenewArgs = { reason: string, };

/**
 * A piece of knowledge, a skill or a behaviour.
 */
export type ResourceDraft = { 
/**
 * What it is.
 */
sort: ResourceSort, 
/**
 * What is needed; one line.
 */
name: string, 
/**
 * Which objective or option needs it, in my words.
 */
needed_for: string, 
/**
 * How much is needed: 0 to 5.
 */
need: number, 
/**
 * How much is there: 0 to 5.
 */
have: number, 
/**
 * How I know what is there.
 */
evidence: string, 
/**
 * How to close the gap.
 */
how: string, 
/**
 * By when.
 */
by_on: string | null, 
/**
 * What is being done about it.
 */
state: ResourceState, };

/**
 * A piece of knowledge, a skill or a behaviour.
 */
export type ResourceId = string;

/**
 * A line of the grid.
 */
export type ResourceRow = { 
/**
 * Its id.
 */
id: ResourceId, 
/**
 * In which lap it was first written.
 */
lap_id: LapId, 
/**
 * What its form holds.
 */
draft: ResourceDraft, 
/**
 * How much is missing.
 */
gap: number, 
/**
 * Where it stands, in a few words: "2 to go", "closed".
 */
standing: string, 
/**
 * Whether the day by which it was to be closed has come, and it is not.
 */
overdue: boolean, 
/**
 * What I had, oldest first.
 */
levels: Array<Level>, };

/**
 * What is needed.
 */
export type ResourceSort = "knowledge" | "skill" | "behaviour";

/**
 * What is being done about a gap.
 */
export type ResourceState = "open" | "doing" | "left";

/**
 * The exercise: the grid, the widest gap first.
 */
export type ResourcesView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * What still has a gap, the widest first; then what is closed or left.
 */
rows: Array<ResourceRow>, 
/**
 * How many gaps are open.
 */
gaps: number, 
/**
 * How many are closed.
 */
closed: number, };

/**
 * Something in the bin.
 */
export type RestoreArgs = { kind: BinKind, id: string, };

/**
 * The exercise: the criteria, what was scored by them, and what it came to.
 */
export type ReturnView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The set that is being drafted.
 */
draft: CriteriaSet | null, 
/**
 * What could be taken over into it.
 */
proposals: Array<Proposal>, 
/**
 * The set in force.
 */
frozen: CriteriaSet | null, 
/**
 * The sets before it, newest first.
 */
earlier: Array<CriteriaSet>, 
/**
 * What can be scored, with what is being scored now.
 */
subjects: Array<SubjectRow>, 
/**
 * The latest whole scoring of each subject by the set in force, the role I have first.
 */
latest: Array<Total>, 
/**
 * All whole scorings over time.
 */
plot: Plot, };

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
 * How many are asked from a ring.
 */
export type RingCount = { 
/**
 * Which.
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
 * Everything about one round.
 */
export type RoundPage = { 
/**
 * Which.
 */
id: FeedbackRoundId, 
/**
 * What its form holds.
 */
draft: FeedbackRoundDraft, 
/**
 * When it began.
 */
began_on: string, 
/**
 * Who is asked, by name.
 */
asked: Array<AskedRow>, 
/**
 * How many are asked from each ring, nearest first.
 */
rings: Array<RingCount>, 
/**
 * Which rings are empty, in a sentence; empty when none is.
 */
balance: string, 
/**
 * My own answers.
 */
own: Kept<OwnAnswersId, OwnAnswersDraft> | null, 
/**
 * What my own answers lack; empty when nothing.
 */
own_missing: string, 
/**
 * What came back, oldest first.
 */
answers: Array<AnswerRow>, 
/**
 * Myself against the others, scale by scale; empty before anybody answered.
 */
scales: Array<ScaleRow>, 
/**
 * The words that fell, the most frequent first.
 */
words: Array<WordRow>, 
/**
 * What was said, in the order in which it came.
 */
comments: Array<CommentRow>, 
/**
 * How many comments wait for one of their steps.
 */
waiting: number, 
/**
 * When it was reflected on as a whole; `None` while something waits.
 */
reflected_on: string | null, };

/**
 * A round in the list.
 */
export type RoundRow = { 
/**
 * Which.
 */
id: FeedbackRoundId, 
/**
 * Its name.
 */
name: string, 
/**
 * When it began.
 */
began_on: string, 
/**
 * What stands there, in a few words.
 */
holds: string, };

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
 * Myself against the others on one scale.
 */
export type ScaleRow = { 
/**
 * Which question.
 */
question: Question, 
/**
 * What I say, 1 to 5.
 */
own: number | null, 
/**
 * How many of the others say 1, 2, 3, 4 and 5.
 */
others: [number, number, number, number, number], 
/**
 * What they say on average; `None` when nobody answered it.
 */
mean: number | null, 
/**
 * The gap in words: "others see it 0.7 lower".
 */
gap: string, };

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
text: string, };

/**
 * A note of the situation.
 */
export type SituationNoteId = string;

/**
 * What a note of the situation is.
 */
export type SituationSort = "fact" | "feeling" | "constraint" | "unknown";

/**
 * The exercise: my notes by sort.
 */
export type SituationView = { 
/**
 * Every note outside the bin, oldest first.
 */
notes: Array<Kept<SituationNoteId, SituationNoteDraft>>, };

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
 * Something that can be scored.
 */
export type SubjectRow = { 
/**
 * `current`, or the id of an option.
 */
subject: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its scores by the set in force, criterion by criterion.
 */
marks: Array<MarkRow>, 
/**
 * How many of them are not given yet in the scoring that is open; 0 when it is whole or none is open.
 */
left: number, 
/**
 * When it was last scored as a whole, by any set.
 */
scored_on: string | null, 
/**
 * When it is to be scored again; only the role one has.
 */
due_on: string | null, };

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
 * Criteria to take over.
 */
export type TakeCriteria = { 
/**
 * By the keys of their proposals.
 */
keys: Array<string>, };

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
 * A total with its parts.
 */
export type Total = { 
/**
 * `current`, or the id of an option.
 */
subject: string, 
/**
 * What it was called then.
 */
name: string, 
/**
 * When it was scored.
 */
scored_on: string, 
/**
 * Of 100: the sum of weight × score, divided by 10.
 */
total: number, 
/**
 * What it is made of, in the order of the criteria.
 */
parts: Array<Part>, };

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
 * A word that fell.
 */
export type WordRow = { 
/**
 * As it was first written.
 */
word: string, 
/**
 * How many of the others wrote it.
 */
count: number, 
/**
 * Whether I wrote it myself.
 */
mine: boolean, };

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
  plan_return: [NoArgs, ReturnView];
  plan_resources: [NoArgs, ResourcesView];
  plan_feedback: [FeedbackArgs, FeedbackView];
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
  bin_record: [RecordArgs, null];
  take_criteria: [TakeCriteria, null];
  freeze_criteria: [NoArgs, null];
  renew_criteria: [RenewArgs, null];
  drop_criteria: [NoArgs, null];
  give_score: [GiveScore, null];
  export_feedback_form: [ExportForm, string];
  paste_feedback: [PasteFeedback, FeedbackAnswerId];
  thank_for_feedback: [FeedbackAnswerArgs, null];
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
  today: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting","lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment"],
  people: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  people_counts: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  person: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  timeline: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  search: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  same_name: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  tags: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  rings: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  bin: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment"],
  preview_import: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  week: ["block","block_change","reminder","notice","holiday","session","session_card","setting"],
  blocks: ["block","block_change","reminder","notice","holiday","session","session_card"],
  reminders: ["block","block_change","reminder","notice","holiday","session","session_card"],
  quiet: ["block","block_change","reminder","notice","holiday","session","session_card","setting"],
  preview_rule: [],
  session: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  sessions: ["block","block_change","reminder","notice","holiday","session","session_card"],
  templates: ["template"],
  tray: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting","lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment"],
  journey: ["lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  stage: ["lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  step: ["lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  map_situation: ["lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment"],
  plan_return: ["lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment"],
  plan_resources: ["lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment"],
  plan_feedback: ["lap","stage_visit","step_gap","step_place","matter","situation_note","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  settings: ["setting"],
  health: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card"],
  undo_state: ["*"],
};
