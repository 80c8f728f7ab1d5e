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
export type AnyRecord = { "kind": "situation_note", "draft": SituationNoteDraft } | { "kind": "target", "draft": TargetDraft } | { "kind": "target_count", "draft": TargetCountDraft } | { "kind": "derailer", "draft": DerailerDraft } | { "kind": "derailer_look", "draft": DerailerLookDraft } | { "kind": "story", "draft": StoryDraft } | { "kind": "rehearsal", "draft": RehearsalDraft } | { "kind": "interview", "draft": InterviewDraft } | { "kind": "player", "draft": PlayerDraft } | { "kind": "debrief", "draft": DebriefDraft } | { "kind": "polish", "draft": PolishDraft } | { "kind": "weekly_review", "draft": WeeklyReviewDraft } | { "kind": "weekly_review_line", "draft": WeeklyReviewLineDraft };

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
 * The stories that I want at hand in an interview.
 */
export type ChooseStoriesArgs = { interview_id: InterviewId, stories: Array<StoryId>, };

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
 * How many attempts went on from a stage.
 */
export type Conversion = { 
/**
 * The stage.
 */
reached: Reached, 
/**
 * How many got there and are decided.
 */
decided: number, 
/**
 * How many of them went on.
 */
went_on: number, 
/**
 * How many are not decided.
 */
waiting: number, 
/**
 * The counts in a sentence.
 */
sentence: string, };

/**
 * One number of a target: that of the week or month in which a date lies.
 */
export type CountedArgs = { id: TargetId, on: string, };

/**
 * One thing that counts.
 */
export type CountedRow = { 
/**
 * Its day.
 */
on: string, 
/**
 * What it is, in a few words.
 */
what: string, 
/**
 * Whose page shows more of it.
 */
person_id: PersonId | null, 
/**
 * Where it was logged for this target alone, so that it can be thrown away.
 */
count_id: TargetCountId | null, };

/**
 * What stands behind one number.
 */
export type CountedView = { 
/**
 * The target in words.
 */
sentence: string, 
/**
 * What counts in it.
 */
counted: string, 
/**
 * The first day.
 */
from_on: string, 
/**
 * The last day.
 */
to_on: string, 
/**
 * How many there are.
 */
done: number, 
/**
 * The things that count, latest first, no more than can be read.
 */
rows: Array<CountedRow>, };

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
 * What came of an attempt.
 */
export type DebriefDraft = { 
/**
 * What it was about, where no interview says so.
 */
about: string, 
/**
 * The interview.
 */
interview_id: InterviewId | null, 
/**
 * When; today when left out.
 */
happened_on: string | null, 
/**
 * How far it went.
 */
reached: Reached, 
/**
 * What came of it.
 */
outcome: Outcome, 
/**
 * The reason they gave, in a few words.
 */
reason: string, 
/**
 * How I see it.
 */
my_view: string, 
/**
 * What I take from it.
 */
lesson: string, 
/**
 * How it left me, 1 to 5.
 */
mood: number | null, 
/**
 * The small step I chose.
 */
recovery: Recovery, 
/**
 * The date for it; today when a step is chosen and no date.
 */
recovery_on: string | null, 
/**
 * When I did it.
 */
recovered_on: string | null, };

/**
 * What came of an attempt.
 */
export type DebriefId = string;

/**
 * A debrief as its exercise shows it.
 */
export type DebriefRow = { 
/**
 * The debrief.
 */
id: DebriefId, 
/**
 * What its form holds.
 */
draft: DebriefDraft, 
/**
 * What it was about.
 */
about: string, 
/**
 * How far it went and what came of it, in words.
 */
came: string, 
/**
 * Whether a small step is offered.
 */
offer: boolean, 
/**
 * The step that was chosen and is open, in words; empty for none.
 */
step: string, };

/**
 * The exercise: what came of it.
 */
export type DebriefsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Each debrief, the latest first.
 */
debriefs: Array<DebriefRow>, 
/**
 * How many went on, stage by stage, only where there is something to count.
 */
conversion: Array<Conversion>, 
/**
 * Reasons that were given more than once, the most frequent first.
 */
repeated: Array<Reason>, 
/**
 * Interviews that are over, the latest first.
 */
interviews: Array<ToDebrief>, 
/**
 * The small steps that are offered when it hurt.
 */
offers: Array<RecoveryOffer>, };

/**
 * A derailer or a hindrance.
 */
export type DerailerDraft = { 
/**
 * Where it comes from.
 */
sort: DerailerSort, 
/**
 * What it is; one line.
 */
what: string, 
/**
 * How likely, 1 to 5; 3 when left out.
 */
likelihood: number, 
/**
 * How I would notice.
 */
early_sign: string, 
/**
 * What I would do.
 */
counter_move: string, 
/**
 * Who watches it; nobody else when left out.
 */
owner_id: PersonId | null, };

/**
 * A derailer or a hindrance.
 */
export type DerailerId = string;

/**
 * A look at a derailer.
 */
export type DerailerLookDraft = { 
/**
 * The derailer.
 */
derailer_id: DerailerId | null, 
/**
 * In which review; none for a look by the way.
 */
review_id: WeeklyReviewId | null, 
/**
 * When; today when left out.
 */
looked_on: string | null, 
/**
 * What I found.
 */
seen: Seen, };

/**
 * A look at a derailer.
 */
export type DerailerLookId = string;

/**
 * A derailer as its exercise and the weekly review show it.
 */
export type DerailerRow = { 
/**
 * The derailer.
 */
id: DerailerId, 
/**
 * What its form holds.
 */
draft: DerailerDraft, 
/**
 * How likely it is, in words.
 */
likely: string, 
/**
 * The name of who watches it; empty for me.
 */
owner: string, 
/**
 * When it was first written down.
 */
since: string, 
/**
 * When it was last looked at.
 */
looked_on: string | null, 
/**
 * What was found then.
 */
seen: Seen | null, };

/**
 * Where a derailer comes from.
 */
export type DerailerSort = "mine" | "outside";

/**
 * The exercise: what could throw me off.
 */
export type DerailersView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Those that stand, the most likely first.
 */
standing: Array<DerailerRow>, 
/**
 * Those that are gone.
 */
gone: Array<DerailerRow>, };

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
 * A line of a review that has ended.
 */
export type EndedLine = { 
/**
 * The target or derailer, as it was called then.
 */
name: string, 
/**
 * What was counted or found, in words.
 */
found: string, 
/**
 * What helped or stood in the way.
 */
note: string, };

/**
 * A review that has ended.
 */
export type EndedReview = { 
/**
 * The review.
 */
id: WeeklyReviewId, 
/**
 * The Monday of its week.
 */
week_on: string, 
/**
 * When it ended.
 */
ended_on: string, 
/**
 * How the week felt, in words; empty when it does not say.
 */
felt: string, 
/**
 * What moved, where no target said so.
 */
progress: string, 
/**
 * The targets, then the derailers.
 */
lines: Array<EndedLine>, 
/**
 * What was wanted for the week after.
 */
next_thing: string, 
/**
 * Whether the week after asked for half.
 */
minimum: boolean, };

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
 * An interview, a pitch, or a talk that reviews me.
 */
export type InterviewDraft = { 
/**
 * What kind of talk.
 */
sort: InterviewSort, 
/**
 * What it is about; one line.
 */
title: string, 
/**
 * With which organisation.
 */
organisation: string, 
/**
 * On which date; none while none is agreed.
 */
held_on: string | null, 
/**
 * At which wall time, HH:MM; empty while none is agreed.
 */
held_time: string, 
/**
 * How long it is to take; an hour when left out.
 */
minutes: number, 
/**
 * Where, or how to dial in.
 */
place: string, 
/**
 * What I want to ask, a line each.
 */
questions: string, };

/**
 * An interview, a pitch, or a talk that reviews me.
 */
export type InterviewId = string;

/**
 * An interview as its exercise shows it.
 */
export type InterviewRow = { 
/**
 * The interview.
 */
id: InterviewId, 
/**
 * What its form holds.
 */
draft: InterviewDraft, 
/**
 * Whether it is over.
 */
over: boolean, 
/**
 * The people in it, in the order in which they were written down.
 */
players: Array<PlayerRow>, 
/**
 * The stories that I want at hand.
 */
stories: Array<StoryId>, 
/**
 * What is missing on the sheet, one sentence each; empty when it is ready or over.
 */
missing: Array<string>, 
/**
 * Its debrief.
 */
debrief_id: DebriefId | null, };

/**
 * What kind of talk it is.
 */
export type InterviewSort = "interview" | "pitch" | "review_talk";

/**
 * The exercise: interviews and their people.
 */
export type InterviewsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Those to come, the next first; without a date at the end.
 */
coming: Array<InterviewRow>, 
/**
 * Those that are over, the latest first.
 */
past: Array<InterviewRow>, 
/**
 * My stories, to choose from.
 */
stories: Array<StoryToHand>, };

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
 * What came of it. There is no word for "failed".
 */
export type Outcome = "waiting" | "went_on" | "their_no" | "my_no" | "silence";

/**
 * A part of being ready, as its exercise shows it.
 */
export type PartRow = { 
/**
 * Which.
 */
part: ReadyPart, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it was last polished.
 */
last_on: string | null, 
/**
 * How fresh it is, in a word.
 */
word: string, 
/**
 * How much of it is left, in per cent.
 */
left: number, 
/**
 * Where that number comes from.
 */
explained: string, 
/**
 * What to write down when it was polished; none for stories, which have their own step.
 */
logged_as: PolishSort | null, };

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
 * A week or a month of a target.
 */
export type PeriodRow = { 
/**
 * Its first day.
 */
from_on: string, 
/**
 * Its last day.
 */
to_on: string, 
/**
 * What one calls it: "2 Mar", "Mar".
 */
label: string, 
/**
 * What was counted.
 */
done: number, 
/**
 * What was aimed at; none where the target did not hold.
 */
wanted: number | null, 
/**
 * Whether it was a minimum week, which asks for half.
 */
halved: boolean, };

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
 * Somebody who has a say in an interview.
 */
export type PlayerDraft = { 
/**
 * The interview.
 */
interview_id: InterviewId | null, 
/**
 * Who it is, when they are in the book.
 */
person_id: PersonId | null, 
/**
 * Who it is, when they are not.
 */
name: string, 
/**
 * What they are in it.
 */
role: PlayerRole, 
/**
 * What they expect.
 */
expects: string, 
/**
 * What worries them about me.
 */
worries: string, 
/**
 * What they are to take away.
 */
message: string, 
/**
 * What I think they took away; written afterwards.
 */
impression: string, };

/**
 * Somebody who has a say in an interview.
 */
export type PlayerId = string;

/**
 * What somebody is in an interview.
 */
export type PlayerRole = "decider" | "influencer" | "recruiter" | "referee" | "sponsor" | "peer";

/**
 * Somebody in an interview, as its sheet shows them.
 */
export type PlayerRow = { 
/**
 * The player.
 */
id: PlayerId, 
/**
 * What their form holds.
 */
draft: PlayerDraft, 
/**
 * Their name, from the book when they are in it.
 */
name: string, 
/**
 * What they are in it, in words.
 */
role: string, };

/**
 * Something polished.
 */
export type PolishDraft = { 
/**
 * What.
 */
sort: PolishSort, 
/**
 * When; today when left out.
 */
polished_on: string | null, 
/**
 * A few words.
 */
note: string, };

/**
 * Something polished.
 */
export type PolishId = string;

/**
 * A polish as it is listed.
 */
export type PolishRow = { 
/**
 * The polish.
 */
id: PolishId, 
/**
 * What its form holds.
 */
draft: PolishDraft, };

/**
 * What can be polished and is not recorded elsewhere.
 */
export type PolishSort = "cv_review" | "mock" | "pitch" | "references";

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
 * How far an attempt went.
 */
export type Reached = "application" | "first_talk" | "interview" | "offer" | "other";

/**
 * Who began.
 */
export type ReachedOut = "me" | "them" | "both" | "unanswered";

/**
 * The exercise: ring ready or ring rusty.
 */
export type ReadinessView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * How it is, in words.
 */
words: string, 
/**
 * Ring rust, in per cent.
 */
rust: number, 
/**
 * Where that number comes from.
 */
explained: string, 
/**
 * The parts, in their order.
 */
parts: Array<PartRow>, 
/**
 * What to polish, the rustiest first; empty when nothing is rusty.
 */
suggestions: Array<Suggestion>, 
/**
 * What was polished, latest first.
 */
log: Array<PolishRow>, };

/**
 * A part of being ready.
 */
export type ReadyPart = "cv" | "stories" | "interviews" | "pitch" | "references";

/**
 * A reason that was given, and how often.
 */
export type Reason = { 
/**
 * The reason, as it was last written.
 */
reason: string, 
/**
 * How often it was given.
 */
times: number, 
/**
 * When it was last given.
 */
last_on: string, };

/**
 * A record of an exercise.
 */
export type RecordArgs = { kind: RecordKind, id: string, };

/**
 * A kind of record.
 */
export type RecordKind = "situation_note" | "target" | "target_count" | "derailer" | "derailer_look" | "story" | "rehearsal" | "interview" | "player" | "debrief" | "polish" | "weekly_review" | "weekly_review_line";

/**
 * One small thing that helps when it hurt.
 */
export type Recovery = "" | "tell" | "walk" | "rehearse" | "thank" | "rest" | "good_day";

/**
 * A small step that is offered.
 */
export type RecoveryOffer = { 
/**
 * The step.
 */
recovery: Recovery, 
/**
 * The step in words.
 */
text: string, };

/**
 * A story told aloud.
 */
export type RehearsalDraft = { 
/**
 * The story.
 */
story_id: StoryId | null, 
/**
 * When; today when left out.
 */
rehearsed_on: string | null, 
/**
 * How it went, 1 to 5; 3 when left out.
 */
how: number, 
/**
 * How long it took; 0 when not timed.
 */
seconds: number, };

/**
 * A story told aloud.
 */
export type RehearsalId = string;

/**
 * A telling as its story lists it.
 */
export type RehearsalRow = { 
/**
 * The rehearsal.
 */
id: RehearsalId, 
/**
 * When.
 */
on: string, 
/**
 * How it went and how long it took, in words.
 */
went: string, };

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
 * A derailer in the review that is being written.
 */
export type ReviewDerailer = { 
/**
 * The derailer.
 */
row: DerailerRow, 
/**
 * The look at it in this review.
 */
look_id: DerailerLookId | null, 
/**
 * What was found; none while it was not looked at.
 */
seen: Seen | null, 
/**
 * Whether it was first named in this week, which counts as having looked at it.
 */
new: boolean, };

/**
 * The exercise: the weekly review.
 */
export type ReviewPage = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The Monday of the week that is to be reviewed.
 */
week_on: string, 
/**
 * Its Sunday.
 */
week_to_on: string, 
/**
 * What the review before wanted for this week.
 */
first_line: string, 
/**
 * The review that is being written.
 */
running: RunningReview | null, 
/**
 * Whether this week's review has ended.
 */
done: boolean, 
/**
 * Whether this week asks for half.
 */
minimum_week: boolean, 
/**
 * Earlier reviews as they ended, the latest first.
 */
earlier: Array<EndedReview>, };

/**
 * A target in the review that is being written.
 */
export type ReviewTarget = { 
/**
 * The target.
 */
id: TargetId, 
/**
 * The target in words.
 */
sentence: string, 
/**
 * What was counted.
 */
done: number, 
/**
 * What was aimed at.
 */
wanted: number, 
/**
 * The counts in words.
 */
stands: string, 
/**
 * The line about it, once there is one.
 */
line_id: WeeklyReviewLineId | null, 
/**
 * What helped or stood in the way.
 */
note: string, };

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
 * The review that is being written.
 */
export type RunningReview = { 
/**
 * The review.
 */
id: WeeklyReviewId, 
/**
 * What its form holds.
 */
draft: WeeklyReviewDraft, 
/**
 * The targets of the week.
 */
targets: Array<ReviewTarget>, 
/**
 * What could throw me off.
 */
derailers: Array<ReviewDerailer>, 
/**
 * What is missing before it can end, a sentence each.
 */
missing: Array<string>, };

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
 * What I found on looking at a derailer.
 */
export type Seen = "again" | "changed" | "gone";

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
 * The exercise: my stories.
 */
export type StoriesView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Each of them, oldest first.
 */
stories: Array<StoryRow>, 
/**
 * How long telling one should take.
 */
telling_seconds: number, };

/**
 * A story that shows what I can do.
 */
export type StoryDraft = { 
/**
 * What I call it; one line.
 */
title: string, 
/**
 * How things were.
 */
situation: string, 
/**
 * What was asked of me.
 */
task: string, 
/**
 * What I did.
 */
action: string, 
/**
 * What came of it, with a number if there is one.
 */
result: string, 
/**
 * The strength or claim that it shows.
 */
shows: string, 
/**
 * Who can confirm it.
 */
confirmer_id: PersonId | null, };

/**
 * A story that shows what I can do.
 */
export type StoryId = string;

/**
 * A story as its exercise shows it.
 */
export type StoryRow = { 
/**
 * The story.
 */
id: StoryId, 
/**
 * What its form holds.
 */
draft: StoryDraft, 
/**
 * The name of who can confirm it.
 */
confirmer: string, 
/**
 * Whether it was not told aloud for so long that it is rusty.
 */
rusty: boolean, 
/**
 * When it was last told aloud, in words.
 */
told: string, 
/**
 * How often it was told aloud.
 */
times: number, 
/**
 * The last tellings, latest first.
 */
rehearsals: Array<RehearsalRow>, };

/**
 * A story that could be at hand.
 */
export type StoryToHand = { 
/**
 * The story.
 */
id: StoryId, 
/**
 * What I call it.
 */
title: string, 
/**
 * What it shows.
 */
shows: string, 
/**
 * Whether it is rusty.
 */
rusty: boolean, 
/**
 * When it was last told aloud, in words.
 */
told: string, };

/**
 * Twenty minutes that are worth it.
 */
export type Suggestion = { 
/**
 * For which part.
 */
part: ReadyPart, 
/**
 * What to do.
 */
text: string, 
/**
 * What to write down afterwards; none for stories.
 */
logged_as: PolishSort | null, };

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
 * One of what a target with an own count counts.
 */
export type TargetCountDraft = { 
/**
 * The target.
 */
target_id: TargetId | null, 
/**
 * When; today when left out.
 */
done_on: string | null, 
/**
 * What it was, in a few words.
 */
note: string, };

/**
 * One of what a target with an own count counts.
 */
export type TargetCountId = string;

/**
 * What a target counts.
 */
export type TargetCounts = "touches" | "people_met" | "follow_ups" | "sessions" | "rehearsals" | "interviews" | "debriefs" | "own";

/**
 * A target for each week or month.
 */
export type TargetDraft = { 
/**
 * What is counted.
 */
counts: TargetCounts, 
/**
 * What I call it; for an own count, what it counts.
 */
name: string, 
/**
 * How often it begins anew.
 */
period: TargetPeriod, 
/**
 * How many.
 */
number: number, 
/**
 * The date from which it holds; today when left out.
 */
from_on: string | null, 
/**
 * Its last date; none while it goes on.
 */
until_on: string | null, };

/**
 * A target for each week or month.
 */
export type TargetId = string;

/**
 * How often a target begins anew.
 */
export type TargetPeriod = "week" | "month";

/**
 * A target as its exercise shows it.
 */
export type TargetRow = { 
/**
 * The target.
 */
id: TargetId, 
/**
 * What its form holds.
 */
draft: TargetDraft, 
/**
 * The target in words: "3 touches a week".
 */
sentence: string, 
/**
 * What counts in it.
 */
counted: string, 
/**
 * How it stands: "2 of 3 this week, 5 days left".
 */
stands: string, 
/**
 * Whether it was last confirmed in an earlier lap.
 */
earlier: boolean, 
/**
 * The last eight weeks or months, earliest first.
 */
periods: Array<PeriodRow>, };

/**
 * The exercise: my targets.
 */
export type TargetsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Those that hold today or begin later, oldest first.
 */
targets: Array<TargetRow>, 
/**
 * Those that have ended.
 */
ended: Array<TargetRow>, };

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
 * An interview that is over.
 */
export type ToDebrief = { 
/**
 * The interview.
 */
id: InterviewId, 
/**
 * What it was about.
 */
title: string, 
/**
 * When it was.
 */
held_on: string | null, 
/**
 * Whether a debrief of it is written.
 */
written: boolean, };

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
 * One weekly review.
 */
export type WeeklyReviewArgs = { id: WeeklyReviewId, };

/**
 * The review of one week.
 */
export type WeeklyReviewDraft = { 
/**
 * Any date of the week, kept as its Monday; the week to review now when left out.
 */
week_on: string | null, 
/**
 * What moved, in a line, where no target says so.
 */
progress: string, 
/**
 * Whether I looked round for new derailers.
 */
looked_round: boolean, 
/**
 * One thing for next week.
 */
next_thing: string, 
/**
 * It was uncomfortable.
 */
uncomfortable: boolean, 
/**
 * It was fun.
 */
fun: boolean, 
/**
 * It was chaotic.
 */
chaotic: boolean, 
/**
 * The week after asks for half.
 */
minimum: boolean, };

/**
 * The review of one week.
 */
export type WeeklyReviewId = string;

/**
 * What a weekly review says of one target.
 */
export type WeeklyReviewLineDraft = { 
/**
 * The review.
 */
review_id: WeeklyReviewId | null, 
/**
 * The target.
 */
target_id: TargetId | null, 
/**
 * What helped or stood in the way.
 */
note: string, };

/**
 * What a weekly review says of one target or derailer.
 */
export type WeeklyReviewLineId = string;

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
  demonstrate_targets: [NoArgs, TargetsView];
  target_counted: [CountedArgs, CountedView];
  demonstrate_derailers: [NoArgs, DerailersView];
  demonstrate_stories: [NoArgs, StoriesView];
  demonstrate_interviews: [NoArgs, InterviewsView];
  demonstrate_debriefs: [NoArgs, DebriefsView];
  demonstrate_readiness: [NoArgs, ReadinessView];
  weekly_review: [NoArgs, ReviewPage];
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
  choose_stories: [ChooseStoriesArgs, null];
  end_review: [WeeklyReviewArgs, null];
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
  today: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting","lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line"],
  people: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  people_counts: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  person: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  timeline: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  search: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  same_name: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  tags: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  rings: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  bin: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line"],
  preview_import: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  week: ["block","block_change","reminder","notice","holiday","session","session_card","setting"],
  blocks: ["block","block_change","reminder","notice","holiday","session","session_card"],
  reminders: ["block","block_change","reminder","notice","holiday","session","session_card"],
  quiet: ["block","block_change","reminder","notice","holiday","session","session_card","setting"],
  preview_rule: [],
  session: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  sessions: ["block","block_change","reminder","notice","holiday","session","session_card"],
  templates: ["template"],
  tray: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting","lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line"],
  journey: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  stage: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  step: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card","setting"],
  map_situation: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line"],
  demonstrate_targets: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card"],
  target_counted: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card"],
  demonstrate_derailers: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  demonstrate_stories: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  demonstrate_interviews: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person"],
  demonstrate_debriefs: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line"],
  demonstrate_readiness: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line"],
  weekly_review: ["lap","stage_visit","step_gap","step_place","matter","situation_note","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card"],
  settings: ["setting"],
  health: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","block","block_change","reminder","notice","holiday","session","session_card"],
  undo_state: ["*"],
};
