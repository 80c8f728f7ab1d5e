// Generated from the Rust contract by `cargo xtask codegen`. Do not edit: a test fails while it is stale.

/**
 * A lead is accepted.
 */
export type AcceptLead = { 
/**
 * Which.
 */
lead_id: LeadId, 
/**
 * When I said yes; today when left out.
 */
on: string | null, 
/**
 * What I do there; one line.
 */
role: string, 
/**
 * Day 1; none while it is not known.
 */
starts_on: string | null, 
/**
 * How senior it is.
 */
seniority: Seniority, 
/**
 * Whom I will thank.
 */
thank: Array<PersonId>, 
/**
 * The weekly hours that are missing and begin now.
 */
hours: Array<BlockDraft>, 
/**
 * The other leads that are closed with it.
 */
close: Array<CloseOther>, 
/**
 * Whether people's rings follow my new desk.
 */
rings: boolean, 
/**
 * How urgently I look from now on; as before when left out.
 */
urgency: Urgency | null, };

/**
 * Two people know each other, however that came.
 */
export type AcquaintanceDraft = { 
/**
 * One of them.
 */
one_id: PersonId | null, 
/**
 * The other.
 */
other_id: PersonId | null, 
/**
 * Where from; one line.
 */
note: string, };

/**
 * Two people who know each other.
 */
export type AcquaintanceId = string;

/**
 * Somebody whom the person of the page knows.
 */
export type AcquaintanceRow = { 
/**
 * Who knows whom.
 */
id: AcquaintanceId, 
/**
 * What its form holds.
 */
draft: AcquaintanceDraft, 
/**
 * The one whose page it is not.
 */
other: Named, };

/**
 * A report as the page shows it.
 */
export type ActivityReport = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day.
 */
to: string, 
/**
 * What was done, each with how often.
 */
numbers: Array<ReportNumber>, 
/**
 * The minutes that were noted; 0 when nobody counted.
 */
minutes: number, 
/**
 * What was applied for in these days, earliest first.
 */
applications: Array<ReportApplication>, 
/**
 * What was done, earliest first.
 */
entries: Array<ReportEntry>, };

/**
 * What an advertisement can say.
 */
export type AdvertisementField = "title" | "organisation" | "place" | "work_form" | "pay" | "source" | "contact" | "text";

/**
 * Where an advertisement comes from.
 */
export type AdvertisementFrom = { "text": string } | { "file": string };

/**
 * What was found in an advertisement, and what the form would hold with it. Nothing is written yet.
 */
export type AdvertisementRead = { 
/**
 * What was found, the most telling first.
 */
found: Array<FoundField>, 
/**
 * The form with what is taken.
 */
draft: LeadDraft, 
/**
 * Whether its text was too long to be kept whole.
 */
cut: boolean, };

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
session_id: string | null, 
/**
 * The step of the journey that it leads to.
 */
step: string | null, };

/**
 * A record as its form holds it.
 */
export type AnyRecord = { "kind": "situation_note", "draft": SituationNoteDraft } | { "kind": "terrain_note", "draft": TerrainNoteDraft } | { "kind": "map_person", "draft": MapPersonDraft } | { "kind": "strength", "draft": StrengthDraft } | { "kind": "energy_note", "draft": EnergyNoteDraft } | { "kind": "assessment", "draft": AssessmentDraft } | { "kind": "direction", "draft": DirectionDraft } | { "kind": "objective", "draft": ObjectiveDraft } | { "kind": "contingency", "draft": ContingencyDraft } | { "kind": "assumption", "draft": AssumptionDraft } | { "kind": "assumption_evidence", "draft": EvidenceDraft } | { "kind": "plan_option", "draft": OptionDraft } | { "kind": "scenario", "draft": ScenarioDraft } | { "kind": "indicator", "draft": IndicatorDraft } | { "kind": "criterion", "draft": CriterionDraft } | { "kind": "resource", "draft": ResourceDraft } | { "kind": "feedback_round", "draft": FeedbackRoundDraft } | { "kind": "asked_person", "draft": AskedPersonDraft } | { "kind": "own_answers", "draft": OwnAnswersDraft } | { "kind": "feedback_comment", "draft": FeedbackCommentDraft } | { "kind": "cv_check", "draft": CvCheckDraft } | { "kind": "route", "draft": RouteDraft } | { "kind": "route_turn", "draft": RouteTurnDraft } | { "kind": "route_evidence", "draft": RouteEvidenceDraft } | { "kind": "experiment", "draft": ExperimentDraft } | { "kind": "target", "draft": TargetDraft } | { "kind": "target_count", "draft": TargetCountDraft } | { "kind": "derailer", "draft": DerailerDraft } | { "kind": "derailer_look", "draft": DerailerLookDraft } | { "kind": "story", "draft": StoryDraft } | { "kind": "rehearsal", "draft": RehearsalDraft } | { "kind": "interview", "draft": InterviewDraft } | { "kind": "player", "draft": PlayerDraft } | { "kind": "debrief", "draft": DebriefDraft } | { "kind": "polish", "draft": PolishDraft } | { "kind": "weekly_review", "draft": WeeklyReviewDraft } | { "kind": "weekly_review_line", "draft": WeeklyReviewLineDraft } | { "kind": "arrival", "draft": ArrivalDraft } | { "kind": "stakeholder", "draft": StakeholderDraft } | { "kind": "promise", "draft": PromiseDraft } | { "kind": "expectation", "draft": ExpectationDraft } | { "kind": "culture_note", "draft": CultureNoteDraft } | { "kind": "checkpoint", "draft": CheckpointDraft } | { "kind": "delivery", "draft": DeliveryDraft } | { "kind": "channel", "draft": ChannelDraft } | { "kind": "outlet", "draft": OutletDraft } | { "kind": "outlet_visit", "draft": OutletVisitDraft } | { "kind": "signal", "draft": SignalDraft } | { "kind": "warning_sign", "draft": WarningSignDraft } | { "kind": "stay_decision", "draft": StayDecisionDraft } | { "kind": "stay_reason", "draft": StayReasonDraft } | { "kind": "look_back", "draft": LookBackDraft } | { "kind": "year_date", "draft": YearDateDraft } | { "kind": "lap_story", "draft": LapStoryDraft } | { "kind": "lead", "draft": LeadDraft } | { "kind": "milestone", "draft": MilestoneDraft } | { "kind": "give_ask", "draft": GiveAskDraft } | { "kind": "touch_idea", "draft": TouchIdeaDraft } | { "kind": "residence", "draft": ResidenceDraft } | { "kind": "trip", "draft": TripDraft } | { "kind": "lunch", "draft": LunchDraft } | { "kind": "organisation", "draft": OrganisationDraft } | { "kind": "membership", "draft": MembershipDraft } | { "kind": "introduction", "draft": IntroductionDraft } | { "kind": "acquaintance", "draft": AcquaintanceDraft } | { "kind": "lead_view", "draft": LeadViewDraft } | { "kind": "person_view", "draft": PersonViewDraft };

/**
 * A new role.
 */
export type ArrivalDraft = { 
/**
 * What I do there; one line.
 */
role: string, 
/**
 * Where.
 */
organisation: string, 
/**
 * Day 1; none while it is not known.
 */
starts_on: string | null, 
/**
 * How senior it is.
 */
seniority: Seniority, 
/**
 * Why I took it, for reading again later.
 */
hoped: string, };

/**
 * A new role.
 */
export type ArrivalId = string;

/**
 * A question about one criterion that becomes the next step of a lead.
 */
export type AskAbout = { 
/**
 * The lead.
 */
lead_id: LeadId, 
/**
 * The criterion of which nobody knows.
 */
criterion_id: CriterionId, };

/**
 * What stands beside an ask while it is written.
 */
export type AskGate = { 
/**
 * What the gate says.
 */
colour: GateColour, 
/**
 * Why, in a sentence.
 */
reason: string, 
/**
 * What to give first; one thing for amber, two for red, none for green.
 */
gives: Array<FirstGive>, 
/**
 * When to ask then.
 */
ask_on: string, };

/**
 * An ask that is thought of; today when no day is said.
 */
export type AskGateArgs = { person_id: PersonId, on: string | null, };

/**
 * One ask and what became of it.
 */
export type AskOutcome = { 
/**
 * The ask.
 */
id: GiveAskId, 
/**
 * Of whom.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What I asked for.
 */
what: string, 
/**
 * When.
 */
on: string, 
/**
 * On how many days of the three months before we were in touch or I gave something.
 */
engagements: number, 
/**
 * Whether those were enough to ask.
 */
ready: boolean, 
/**
 * How warm it was then, in words; empty when it was not kept.
 */
warmth: string, 
/**
 * What came of it; empty while nothing has.
 */
outcome: string, };

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
 * How many are asked from a ring.
 */
export type AskedRing = { 
/**
 * Which.
 */
ring: Ring, 
/**
 * How many.
 */
count: number, };

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
 * An assumption.
 */
export type AssumptionDraft = { 
/**
 * What I believe; one line.
 */
statement: string, 
/**
 * Why.
 */
why: string, 
/**
 * The cheapest test.
 */
test: string, 
/**
 * By when it is tested.
 */
due_on: string | null, 
/**
 * What became of it.
 */
status: AssumptionStatus, 
/**
 * The objective that leans on it.
 */
objective_id: ObjectiveId | null, 
/**
 * The option that leans on it.
 */
option_id: PlanOptionId | null, 
/**
 * The open question of the map from which it came.
 */
situation_note_id: SituationNoteId | null, };

/**
 * An assumption: what I only believe.
 */
export type AssumptionId = string;

/**
 * An assumption with what hangs on it.
 */
export type AssumptionRow = { 
/**
 * Its id.
 */
id: AssumptionId, 
/**
 * The number of the lap in which it was first written, when that is not the one that runs.
 */
from_lap: number | null, 
/**
 * When it was last changed.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: AssumptionDraft, 
/**
 * What was seen, oldest first.
 */
evidence: Array<Kept<EvidenceId, EvidenceDraft>>, 
/**
 * What experiments showed, oldest first.
 */
results: Array<TrialResult>, 
/**
 * What leans on it, in one sentence; empty for nothing.
 */
leans: string, 
/**
 * What it lacks, in one sentence; empty for nothing.
 */
hint: string, };

/**
 * What became of an assumption.
 */
export type AssumptionStatus = "untested" | "supported" | "refuted";

/**
 * The exercise: what I only believe.
 */
export type AssumptionsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The untested, those due first.
 */
untested: Array<AssumptionRow>, 
/**
 * The tested, newest first.
 */
tested: Array<AssumptionRow>, 
/**
 * Open questions of the map that were neither taken over nor put aside.
 */
questions: Array<OpenQuestion>, 
/**
 * Objectives that one may lean on it.
 */
objectives: Array<PlanChoice>, 
/**
 * Options that one may lean on it.
 */
options: Array<PlanChoice>, };

/**
 * A file to keep with a lead.
 */
export type AttachArgs = { lead_id: LeadId, path: string, };

/**
 * A file kept with a lead.
 */
export type AttachmentArgs = { id: LeadAttachmentId, };

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
 * Which lane is left behind.
 */
export type Behind = "none" | "culture" | "delivery" | "both";

/**
 * What can lie in the bin.
 */
export type BinKind = "person" | "touch" | "block" | "attachment" | RecordKind;

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
 * A text, and whom its names mean where that was asked.
 */
export type CaptureArgs = { 
/**
 * As typed.
 */
text: string, 
/**
 * What was chosen.
 */
choices: Array<CaptureChoice>, };

/**
 * Somebody who may be meant.
 */
export type CaptureCandidate = { 
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
 * When we last spoke.
 */
last_on: string | null, };

/**
 * Whom a name means, as the person said it.
 */
export type CaptureChoice = { 
/**
 * The name as typed.
 */
typed: string, 
/**
 * Who is meant; `None` adds somebody of that name.
 */
person: PersonId | null, };

/**
 * One touch as it would be kept.
 */
export type CaptureEntry = { 
/**
 * The line it stands on, from 0.
 */
line: number, 
/**
 * With whom.
 */
who: Array<CaptureWho>, 
/**
 * How; "other" when it was not said.
 */
kind: TouchKind, 
/**
 * Whether the text says how.
 */
kind_said: boolean, 
/**
 * Who began.
 */
reached_out: ReachedOut, 
/**
 * When; today when it was not said, `None` when what was said is no day.
 */
on: string | null, 
/**
 * Whether the text says when.
 */
on_said: boolean, 
/**
 * At what time of that day.
 */
time: string | null, 
/**
 * About what.
 */
note: string, 
/**
 * What I gave.
 */
gives: Array<string>, 
/**
 * What I asked for.
 */
asks: Array<string>, 
/**
 * What one of us owes the other.
 */
owes: Array<Owing>, 
/**
 * When to be in touch again.
 */
next_on: string | null, 
/**
 * Whether there was contact; a line such as "ping ada 3w" only says when there is to be some.
 */
spoken: boolean, 
/**
 * Why it cannot be kept as it stands, in a sentence.
 */
trouble: string | null, };

/**
 * A line that stands as a heading and is no day on which something can have been.
 */
export type CaptureHeading = { 
/**
 * The line, from 0.
 */
line: number, 
/**
 * Why, in a sentence.
 */
trouble: string, };

/**
 * What was kept.
 */
export type CaptureLogged = { 
/**
 * The touches.
 */
touches: Array<TouchId>, 
/**
 * Who was added.
 */
added: Array<PersonId>, };

/**
 * A text as it was understood.
 */
export type CaptureView = { 
/**
 * The text this is about.
 */
text: string, 
/**
 * The touches, in the order of the text.
 */
entries: Array<CaptureEntry>, 
/**
 * Headings that are no day on which something can have been; with any, nothing is kept.
 */
headings: Array<CaptureHeading>, 
/**
 * What each piece of the text says, in order.
 */
pieces: Array<Piece>, 
/**
 * Whether all of it can be kept as it stands.
 */
ready: boolean, };

/**
 * A name as it was typed, and whom it means.
 */
export type CaptureWho = { 
/**
 * As typed.
 */
typed: string, 
/**
 * Where it begins, in UTF-16 units of the text.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, 
/**
 * Who is meant; `None` while that is open.
 */
person: CaptureCandidate | null, 
/**
 * Whether they are added with this.
 */
added: boolean, 
/**
 * Who else may be meant, the most likely first; empty when nobody in the book has the name.
 */
others: Array<CaptureCandidate>, 
/**
 * The organisation that has the name when nobody does; the others are then those who are there.
 */
organisation: string | null, };

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
 * Whether it is a good time to call, and when else; empty when their zone is not known.
 */
hours: string, 
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
 * What I could give them: what I offered, what they asked for; for the first of a session that maintains, always
 * something. In a sentence; empty when there is nothing.
 */
give: string, 
/**
 * Which step could come next between us, in a sentence; empty when none suggests itself.
 */
richer: string, 
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
 * What holds for somebody.
 */
export type Ceiling = { 
/**
 * What was said for them, in days.
 */
own_days: number | null, 
/**
 * Until when nothing offers them, if that is to come or was.
 */
until: string | null, 
/**
 * What holds and where it comes from, in a sentence.
 */
sentence: string, };

/**
 * For whom a ceiling is said.
 */
export type CeilingOf = { "of": "person", 
/**
 * Who.
 */
id: PersonId, } | { "of": "tag", 
/**
 * Which.
 */
id: TagId, } | { "of": "ring", 
/**
 * Which.
 */
ring: Ring, };

/**
 * What was said for rings and tags.
 */
export type Ceilings = { 
/**
 * The four rings.
 */
rings: Array<RingCeiling>, 
/**
 * The tags, by name.
 */
tags: Array<TagCeiling>, };

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
 * Many leads and one change.
 */
export type ChangeLeads = { 
/**
 * The leads.
 */
ids: Array<LeadId>, 
/**
 * What changes in each.
 */
change: LeadsChange, };

/**
 * Many people and one change.
 */
export type ChangePeople = { 
/**
 * Who.
 */
ids: Array<PersonId>, 
/**
 * What changes in each.
 */
change: PeopleChange, };

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
 * One way of keeping in touch.
 */
export type ChannelCount = { 
/**
 * Which.
 */
kind: TouchKind, 
/**
 * How many touches.
 */
touches: number, 
/**
 * Of a hundred touches.
 */
percent: number, };

/**
 * A channel that I keep open.
 */
export type ChannelDraft = { 
/**
 * What they are to me.
 */
role: ChannelRole, 
/**
 * Who.
 */
person_id: PersonId | null, 
/**
 * How often we agreed to talk, in days; nothing when nothing is agreed.
 */
every_days: number | null, 
/**
 * What we talk about.
 */
about: string, 
/**
 * A talk that stands in no touch.
 */
talked_on: string | null, };

/**
 * A channel to somebody at work.
 */
export type ChannelId = string;

/**
 * What somebody is to me at work.
 */
export type ChannelRole = "boss" | "peer" | "report" | "sponsor" | "client";

/**
 * A channel as the page lists it.
 */
export type ChannelRow = { 
/**
 * Its id.
 */
id: ChannelId, 
/**
 * What its form holds.
 */
draft: ChannelDraft, 
/**
 * Their name.
 */
name: string, 
/**
 * The last talk of substance.
 */
last_on: string | null, 
/**
 * When the next one is due; `None` without an agreement.
 */
due_on: string | null, 
/**
 * Whether that is past.
 */
overdue: boolean, 
/**
 * The agreement and the last talk, in words.
 */
in_words: string, };

/**
 * Somebody nearby.
 */
export type ChannelSuggestion = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * Why they are suggested.
 */
why: string, 
/**
 * What they would be to me.
 */
role: ChannelRole, };

/**
 * One touch behind the number of a way.
 */
export type ChannelTouch = { 
/**
 * The touch.
 */
id: TouchId, 
/**
 * When.
 */
day: string, 
/**
 * With whom; the first by name where there were several.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What was said.
 */
note: string, };

/**
 * The exercise: my channels and what is missing between them.
 */
export type ChannelsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Every channel, role by role.
 */
channels: Array<ChannelRow>, 
/**
 * What is missing, a sentence each.
 */
gaps: Array<string>, 
/**
 * People nearby to whom there is no channel yet.
 */
suggestions: Array<ChannelSuggestion>, };

/**
 * A checkpoint of the first hundred days.
 */
export type CheckpointArgs = { id: CheckpointId, };

/**
 * What I say on one of the days.
 */
export type CheckpointDraft = { 
/**
 * The role it belongs to; the one that counts now when not said.
 */
arrival_id: ArrivalId | null, 
/**
 * Which day: one of [`DAYS`].
 */
day: number, 
/**
 * How I understand the place.
 */
culture: string, 
/**
 * What I have delivered.
 */
delivery: string, 
/**
 * From 1, I talked, to 5, I listened; 0 when not said.
 */
listening: number, 
/**
 * When it was finished; [`Career::finish_checkpoint`] sets it.
 */
done_on: string | null, };

/**
 * One of the days on which one stops and looks.
 */
export type CheckpointId = string;

/**
 * A checkpoint as the page shows it.
 */
export type CheckpointRow = { 
/**
 * The day.
 */
day: number, 
/**
 * Its date.
 */
on: string, 
/**
 * Its record, once something was written.
 */
id: CheckpointId | null, 
/**
 * What its form holds.
 */
draft: CheckpointDraft, 
/**
 * Whether its day has come.
 */
come: boolean, 
/**
 * What it lacks before it can be finished; empty when it can be, or is.
 */
lacks: string, };

/**
 * The exercise: the hundred days in two lanes.
 */
export type CheckpointsView = { 
/**
 * The role in which I arrive, once it has a first day.
 */
arrival: Kept<ArrivalId, ArrivalDraft> | null, 
/**
 * Today's date.
 */
date: string, 
/**
 * Today's number; 0 and less before the first day.
 */
day: number, 
/**
 * The six days.
 */
checkpoints: Array<CheckpointRow>, 
/**
 * The one to write now: the latest that has come and is not finished.
 */
now: number | null, 
/**
 * Understanding the place.
 */
culture: Lane, 
/**
 * Delivering.
 */
delivery: Lane, 
/**
 * What moved them, earliest first.
 */
moves: Array<Move>, 
/**
 * Which lane is left behind.
 */
behind: Behind, 
/**
 * A word about that; empty when neither is.
 */
behind_why: string, 
/**
 * Promises that nobody has compared yet.
 */
promises_open: number, };

/**
 * What the person is asked to choose.
 */
export type Choose = "import_file" | "import_folder" | "export_folder" | "career_folder" | "advertisement_file" | "leads_file" | "attachment_file";

/**
 * What the person is asked to choose.
 */
export type ChooseArgs = { what: Choose, };

/**
 * The stories that I want at hand in an interview.
 */
export type ChooseStoriesArgs = { interview_id: InterviewId, stories: Array<StoryId>, };

/**
 * A circle as its page draws it.
 */
export type CircleView = { 
/**
 * Tells it from the others.
 */
key: string, 
/**
 * In what way I go round.
 */
title: string, 
/**
 * Its steps, oldest first.
 */
paces: Array<PaceView>, 
/**
 * When it began.
 */
since: string, 
/**
 * When its newest step was.
 */
newest: string, 
/**
 * What would break it, as a question.
 */
question: string, 
/**
 * Where that is written.
 */
step: Step, 
/**
 * That step's title.
 */
step_title: string, };

/**
 * Somebody's wall clock.
 */
export type Clock = { 
/**
 * HH:MM, theirs.
 */
time: string, 
/**
 * Whether their date is another than mine.
 */
other_day: boolean, 
/**
 * Whether the zone only follows from their place.
 */
probably: boolean, 
/**
 * Whether a call is likely to be welcome now.
 */
good: boolean, 
/**
 * Their time and whether to call, in a few words.
 */
short: string, 
/**
 * The same with the good hours, theirs and mine, in a sentence.
 */
sentence: string, };

/**
 * Another lead, and the kind word with which it is closed.
 */
export type CloseOther = { 
/**
 * Which.
 */
lead_id: LeadId, 
/**
 * What I say to them; may be empty.
 */
kind_word: string, };

/**
 * Why a lead closed.
 */
export type CloseReason = "" | "declined" | "rejected" | "withdrawn" | "silent";

/**
 * What closing the window means on a desktop without a tray.
 */
export type CloseWithoutTray = "ask" | "quit" | "keep_running";

/**
 * Kinds of failure. One exists only if a host acts on it.
 */
export type Code = "invalid" | "not_found" | "not_now" | "shut" | "broken";

/**
 * Somebody who is at an organisation.
 */
export type Colleague = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What they do there.
 */
title: string, 
/**
 * Whether I was there at the same time, in words; empty when I was not.
 */
overlap: string, };

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
 * Whom to congratulate, and on what.
 */
export type Congratulate = { 
/**
 * Whom.
 */
person_id: PersonId, 
/**
 * On which milestone; without one on the birthday of today.
 */
id: MilestoneId | null, 
/**
 * Whether it counts as contact.
 */
contact: Contact, };

/**
 * Somebody to congratulate.
 */
export type CongratulateRow = { 
/**
 * The milestone; `None` for a birthday, which follows from the person.
 */
id: MilestoneId | null, 
/**
 * Whom.
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
 * On what.
 */
what: MilestoneKind, 
/**
 * The day.
 */
on: string, 
/**
 * More of it.
 */
note: string, };

/**
 * Whether congratulating counts as contact.
 */
export type Contact = "log" | "leave";

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
 * What I will do if an objective meets trouble.
 */
export type ContingencyDraft = { 
/**
 * The objective; needed.
 */
objective_id: ObjectiveId | null, 
/**
 * What could go wrong; one line.
 */
if_this: string, 
/**
 * The trigger: how I will see that it has.
 */
sign: string, 
/**
 * What I do then.
 */
then_that: string, 
/**
 * With what I begin.
 */
first_step: string, 
/**
 * When I look whether it has.
 */
look_on: string | null, 
/**
 * How it stands.
 */
state: ContingencyState, };

/**
 * A contingency: what I will do if an objective meets trouble.
 */
export type ContingencyId = string;

/**
 * How a contingency stands.
 */
export type ContingencyState = "waiting" | "happened" | "over";

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
 * A kept copy of the career, by its file name.
 */
export type CopyArgs = { name: string, };

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
 * How many of one ring stand so.
 */
export type CoverageCell = { 
/**
 * The state: fresh, soon, due, cooling or cold.
 */
state: State, 
/**
 * How many.
 */
people: number, };

/**
 * Where it leads.
 */
export type CoverageForecast = { 
/**
 * The day it speaks of.
 */
on: string, 
/**
 * What it comes to, in a sentence.
 */
sentence: string, 
/**
 * How it is counted, in a sentence.
 */
counted: string, };

/**
 * One ring.
 */
export type CoverageRow = { 
/**
 * Which.
 */
ring: Ring, 
/**
 * How many are in it.
 */
people: number, 
/**
 * How many of them one stays in touch with.
 */
in_touch: number, 
/**
 * The states, fresh to cold.
 */
cells: Array<CoverageCell>, 
/**
 * Of those one stays in touch with, how many in a hundred are not behind; `None` with nobody.
 */
fresh_percent: number | null, };

/**
 * The page.
 */
export type CoverageView = { 
/**
 * The four rings, near to far, and whoever is in none, if anybody is.
 */
rows: Array<CoverageRow>, 
/**
 * The ring in which one stays in touch with the fewest; `None` while there is nobody.
 */
emptiest: Ring | null, 
/**
 * How many one stays in touch with.
 */
in_touch: number, 
/**
 * Of them, how many in a hundred are not behind.
 */
fresh_percent: number | null, 
/**
 * The weeks as they were counted then, oldest first.
 */
weeks: Array<CoverageWeek>, 
/**
 * Where it leads if it goes on like this; `None` while too few weeks are counted.
 */
at_this_rate: CoverageForecast | null, 
/**
 * Where it leads if nobody is spoken to; `None` with nobody.
 */
if_nothing: CoverageForecast | null, 
/**
 * The ways of the last [`CHANNEL_WEEKS`] weeks, the most used first.
 */
channels: Array<ChannelCount>, 
/**
 * Touches of those weeks.
 */
touches: number, };

/**
 * A week as it was counted then.
 */
export type CoverageWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * How many one stayed in touch with.
 */
in_touch: number, 
/**
 * How many of them were not behind.
 */
fresh: number, 
/**
 * How many were cold.
 */
cold: number, 
/**
 * Of a hundred, how many were not behind.
 */
fresh_percent: number, };

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
 * A note about how things are done here.
 */
export type CultureNoteDraft = { 
/**
 * The role it belongs to; the one that counts now when not said.
 */
arrival_id: ArrivalId | null, 
/**
 * What it is.
 */
sort: CultureSort, 
/**
 * In my words; one line.
 */
text: string, 
/**
 * When I noticed; today when not said.
 */
seen_on: string | null, 
/**
 * From whom I have it.
 */
person_id: PersonId | null, };

/**
 * A note about how things are done.
 */
export type CultureNoteId = string;

/**
 * A note as the page shows it.
 */
export type CultureRow = { 
/**
 * Its id.
 */
id: CultureNoteId, 
/**
 * What its form holds.
 */
draft: CultureNoteDraft, 
/**
 * From whom I have it; empty when nobody is named.
 */
from: string, };

/**
 * What a note about the place is.
 */
export type CultureSort = "rule" | "learnt";

/**
 * The exercise: rules and what I learnt.
 */
export type CultureView = { 
/**
 * The role in which I arrive.
 */
arrival_id: ArrivalId | null, 
/**
 * Today's date.
 */
date: string, 
/**
 * Every note, newest first.
 */
notes: Array<CultureRow>, };

/**
 * A look through the base CV.
 */
export type CvCheckDraft = { 
/**
 * When; the day on which it is written when left out.
 */
looked_on: string | null, 
/**
 * What is still to do; one line.
 */
note: string, };

/**
 * One time that the base CV was looked through.
 */
export type CvCheckId = string;

/**
 * Whether we speak every day anyway.
 */
export type DailyArgs = { id: PersonId, daily: boolean, };

/**
 * Which way round dates such as 03/04/2026 are.
 */
export type DateOrder = "day_first" | "month_first";

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
 * The opportunity that it was about.
 */
lead_id: LeadId | null, 
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
 * What they asked.
 */
asked: string, 
/**
 * What I answered.
 */
answered: string, 
/**
 * What I think I left behind.
 */
impression: string, 
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
 * Staying or leaving, decided; the note says why it cannot wait for the two weeks.
 */
export type DecideStayArgs = { id: StayDecisionId, choice: StayChoice, note: string, };

/**
 * The exercise: what is expected, with early wins apart.
 */
export type DeliveriesView = { 
/**
 * The role in which I arrive.
 */
arrival_id: ArrivalId | null, 
/**
 * Today's date.
 */
date: string, 
/**
 * What is expected: open ones by date first, then what is done.
 */
expectations: Array<Kept<ExpectationId, ExpectationDraft>>, 
/**
 * How many are done.
 */
done: number, 
/**
 * How many early wins are done.
 */
wins: number, 
/**
 * By which day the first early win is looked for at this seniority.
 */
win_by_day: number, 
/**
 * That date; `None` without a first day.
 */
win_by_on: string | null, 
/**
 * A word about changing things before one has listened; empty when there is no need.
 */
listen_first: string, };

/**
 * One thing that I delivered.
 */
export type DeliveryDraft = { 
/**
 * What I did; it names the delivery.
 */
action: string, 
/**
 * What was the case before.
 */
situation: string, 
/**
 * What came of it.
 */
result: string, 
/**
 * A number that shows it.
 */
figure: string, 
/**
 * Who can confirm it.
 */
confirmer_id: PersonId | null, 
/**
 * When; today when left out.
 */
delivered_on: string | null, };

/**
 * Something that was delivered.
 */
export type DeliveryId = string;

/**
 * The exercise: the log and the weeks behind me.
 */
export type DeliveryLogView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The newest lines, newest first.
 */
deliveries: Array<DeliveryRow>, 
/**
 * The last twelve weeks, earliest first.
 */
weeks: Array<LogWeek>, 
/**
 * What they say, in words.
 */
in_words: string, };

/**
 * A line of the log.
 */
export type DeliveryRow = { 
/**
 * Its id.
 */
id: DeliveryId, 
/**
 * What its form holds.
 */
draft: DeliveryDraft, 
/**
 * The name of whoever can confirm it; empty for nobody.
 */
confirmer: string, 
/**
 * What would make it stronger, in words; empty when nothing is missing.
 */
lacks: string, };

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
 * Where I am heading.
 */
export type DirectionDraft = { 
/**
 * One sentence.
 */
text: string, };

/**
 * The direction: where I am heading.
 */
export type DirectionId = string;

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
 * Two entries that may be one person.
 */
export type DuplicatePair = { 
/**
 * One of them, who came into the book first.
 */
one: DuplicateSide, 
/**
 * The other.
 */
other: DuplicateSide, 
/**
 * How sure it is.
 */
sure: Sureness, 
/**
 * What speaks for it, the strongest first.
 */
reasons: Array<DuplicateReason>, };

/**
 * What speaks for two being one.
 */
export type DuplicateReason = "same_profile" | "same_email" | "same_phone" | "same_name" | "similar_name" | "same_organisation";

/**
 * One of two.
 */
export type DuplicateSide = { 
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
title: string, };

/**
 * Those who may be the same person.
 */
export type DuplicatesView = { 
/**
 * How many pairs there are.
 */
total: number, 
/**
 * A piece of them, surest first.
 */
pairs: Array<DuplicatePair>, };

/**
 * A direction of an earlier lap.
 */
export type EarlierDirection = { 
/**
 * Its id.
 */
id: DirectionId, 
/**
 * The number of the lap.
 */
lap: number, 
/**
 * What it said.
 */
text: string, };

/**
 * The story of a lap that is over.
 */
export type EarlierStory = { 
/**
 * Which lap.
 */
lap: Lap, 
/**
 * What was written.
 */
story: LapStoryDraft, };

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
 * One of them, and how it stands.
 */
export type EntryCheck = { 
/**
 * Which.
 */
what: EntryPart, 
/**
 * Whether it stands.
 */
stands: boolean, 
/**
 * What stands, or what is missing, in one sentence.
 */
says: string, 
/**
 * The step at which it is done.
 */
step: Step, 
/**
 * That step's title.
 */
step_title: string, 
/**
 * Since when it stands.
 */
on: string | null, };

/**
 * What should stand before I go out.
 */
export type EntryPart = "feedback" | "cv" | "objective" | "first_step";

/**
 * The exercise: what should stand before I go out.
 */
export type EntryView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * What should stand, in order.
 */
checks: Array<EntryCheck>, 
/**
 * Looks through the base CV, newest first.
 */
cv_checks: Array<Kept<CvCheckId, CvCheckDraft>>, };

/**
 * What a test of an assumption showed.
 */
export type EvidenceDraft = { 
/**
 * The assumption; needed.
 */
assumption_id: AssumptionId | null, 
/**
 * When it was seen; the day on which it is written when left out.
 */
found_on: string | null, 
/**
 * What was seen; one line.
 */
text: string, 
/**
 * Which way it points.
 */
says: Says, };

/**
 * What a test of an assumption showed.
 */
export type EvidenceId = string;

/**
 * Something that I am to deliver.
 */
export type ExpectationDraft = { 
/**
 * The role it belongs to; the one that counts now when not said.
 */
arrival_id: ArrivalId | null, 
/**
 * What; one line.
 */
title: string, 
/**
 * For whom.
 */
for_whom: string, 
/**
 * How they will know.
 */
measure: string, 
/**
 * By when.
 */
due_on: string | null, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * Whether it is small, visible and soon.
 */
early_win: boolean, 
/**
 * Whether it changes how others work.
 */
changes: boolean, };

/**
 * Something that I am to deliver.
 */
export type ExpectationId = string;

/**
 * A small trial with an end.
 */
export type ExperimentDraft = { 
/**
 * What I expect to see; one line.
 */
hypothesis: string, 
/**
 * What I do.
 */
kind: ExperimentKind, 
/**
 * What it costs in time and money; one line.
 */
cost: string, 
/**
 * When it begins.
 */
started_on: string | null, 
/**
 * When it ends.
 */
ends_on: string | null, 
/**
 * What came of it.
 */
result: string, 
/**
 * What that says.
 */
verdict: ExperimentVerdict, 
/**
 * When that was said.
 */
finished_on: string | null, 
/**
 * The objective it serves.
 */
objective_id: ObjectiveId | null, 
/**
 * The assumption it tests.
 */
assumption_id: AssumptionId | null, 
/**
 * The route on which it is.
 */
route_id: RouteId | null, 
/**
 * With whom.
 */
person_id: PersonId | null, };

/**
 * A small trial with an end.
 */
export type ExperimentId = string;

/**
 * What one does.
 */
export type ExperimentKind = "conversation" | "shadowing" | "course" | "side_project" | "other";

/**
 * An experiment with what hangs on it.
 */
export type ExperimentRow = { 
/**
 * Its id.
 */
id: ExperimentId, 
/**
 * The number of the lap in which it was first written, when that is not the one that runs.
 */
from_lap: number | null, 
/**
 * What its form holds.
 */
draft: ExperimentDraft, 
/**
 * The name of the one with whom; empty for nobody.
 */
name: string, 
/**
 * What it serves in the plan, in words; empty for an orphan.
 */
serves: string, 
/**
 * The dates in words.
 */
runs: string, 
/**
 * What it lacks, a sentence each.
 */
hints: Array<string>, };

/**
 * What came of an experiment.
 */
export type ExperimentVerdict = "open" | "supports" | "contradicts" | "unclear";

/**
 * The exercise: experiments.
 */
export type ExperimentsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Those that run, the one that ends first before the others.
 */
running: Array<ExperimentRow>, 
/**
 * Those finished, newest first.
 */
finished: Array<ExperimentRow>, 
/**
 * How many of those that run serve nothing in the plan, in words; empty for none.
 */
orphans: string, 
/**
 * Objectives that one may serve.
 */
objectives: Array<PlanChoice>, 
/**
 * Assumptions that one may test.
 */
assumptions: Array<PlanChoice>, 
/**
 * Routes on which one may be.
 */
routes: Array<PlanChoice>, };

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
 * Leads to write into a folder.
 */
export type ExportLeads = { 
/**
 * The folder.
 */
folder: string, 
/**
 * What it is for.
 */
table: TableFor, };

/**
 * People to write into a folder.
 */
export type ExportPeople = { 
/**
 * The folder.
 */
folder: string, 
/**
 * As what.
 */
format: PeopleFormat, 
/**
 * Whom; everybody outside the bin when it is empty.
 */
ids: Array<PersonId>, };

/**
 * What was written.
 */
export type Exported = { 
/**
 * The folder that was made.
 */
folder: string, 
/**
 * The names of the files and folders in it.
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
 * Somebody who stands between me and a lead.
 */
export type Familiar = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What they are to the lead, in words: "decider", "told you of it", "works there".
 */
part: string, 
/**
 * How warm it is.
 */
warmth: Warmth, 
/**
 * When we last spoke.
 */
last_on: string | null, };

/**
 * Who knows me there.
 */
export type Familiarity = { 
/**
 * What it comes to, in a sentence.
 */
sentence: string, 
/**
 * Who, the warmest first.
 */
people: Array<Familiar>, 
/**
 * Ways there beside those, through others or to who was there before; the warmest first.
 */
paths: Array<WarmPath>, 
/**
 * The organisation of the lead.
 */
organisation: string, };

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
 * A column of a table.
 */
export type FileColumn = { 
/**
 * Its heading.
 */
heading: string, 
/**
 * What it means; none when it is left out.
 */
column: PersonField | null, };

/**
 * Something to give before asking.
 */
export type FirstGive = { 
/**
 * What sort.
 */
sort: GiveSort, 
/**
 * What, in words.
 */
text: string, 
/**
 * When.
 */
on: string, };

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
export type FirstRunStep = "me" | "people" | "how_often" | "rhythm" | "leads" | "done";

/**
 * A criterion with what is known of it.
 */
export type FitRow = { 
/**
 * Which criterion.
 */
criterion_id: CriterionId, 
/**
 * Its name.
 */
name: string, 
/**
 * What good looks like.
 */
good: string, 
/**
 * How much of the 100 it weighs.
 */
weight: number, 
/**
 * 0 to 10; `None` while it is not known.
 */
score: number | null, 
/**
 * From what I know it.
 */
note: string, 
/**
 * Its score by an earlier set with a criterion of that name; it counts for nothing any more.
 */
before: number | null, };

/**
 * Something that goes from one stage to another.
 */
export type Flow = { 
/**
 * The step that finds it.
 */
from: Step, 
/**
 * Its stage.
 */
from_stage: Stage, 
/**
 * Its title.
 */
from_title: string, 
/**
 * What stands there now, in a few words; empty while nothing does.
 */
holds: string, 
/**
 * The step that reads it.
 */
to: Step, 
/**
 * Its stage.
 */
to_stage: Stage, 
/**
 * Its title.
 */
to_title: string, };

/**
 * A folder that holds a whole career.
 */
export type FolderArgs = { path: string, };

/**
 * What a folder holds.
 */
export type FolderLook = { 
/**
 * The folder.
 */
folder: string, 
/**
 * When it was written; `None` when it does not say.
 */
made_at: string | null, 
/**
 * People outside the bin.
 */
people: number, 
/**
 * Moments of contact outside the bin.
 */
touches: number, 
/**
 * Leads outside the bin.
 */
leads: number, 
/**
 * Files kept with leads.
 */
files: number, 
/**
 * Whether there is nothing yet in the career that is here, so that nothing would give way to it.
 */
nothing_here: boolean, };

/**
 * Whether a form names the person it is for.
 */
export type FormNames = "without" | "with";

/**
 * Somebody who was at an organisation.
 */
export type FormerColleague = { 
/**
 * Their membership.
 */
id: MembershipId, 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What they did there.
 */
title: string, 
/**
 * When, in words.
 */
when: string, 
/**
 * Where they are now.
 */
now_at: string, 
/**
 * Whether I was there at the same time, in words; empty when I was not.
 */
overlap: string, };

/**
 * One thing that an advertisement says.
 */
export type FoundField = { 
/**
 * What it is.
 */
field: AdvertisementField, 
/**
 * What it says, in one line; of its text the beginning.
 */
says: string, 
/**
 * Whether the form takes it; what stands in the form already stays.
 */
taken: boolean, };

/**
 * What is looked at before one applies (product/requirements.md, row 99).
 */
export type GateCheck = "cv_reviewed" | "right_person" | "fit";

/**
 * What the gate says.
 */
export type GateColour = "green" | "amber" | "red";

/**
 * How a check was passed.
 */
export type GateOutcome = "met" | "overridden";

/**
 * An open check that is passed over.
 */
export type GateOverride = { 
/**
 * Which.
 */
check: GateCheck, 
/**
 * Why it goes anyway; one line, never empty.
 */
note: string, };

/**
 * How one check of an application was passed.
 */
export type GatePass = { 
/**
 * Which.
 */
check: GateCheck, 
/**
 * How.
 */
outcome: GateOutcome, 
/**
 * Why it went anyway; empty where it was met.
 */
note: string, };

/**
 * A check as it stands.
 */
export type GateRow = { 
/**
 * Which.
 */
check: GateCheck, 
/**
 * Whether it is met.
 */
met: boolean, 
/**
 * What is met or missing.
 */
sentence: string, };

/**
 * A give or an ask between somebody and me.
 */
export type GiveAskDraft = { 
/**
 * With whom.
 */
person_id: PersonId | null, 
/**
 * Which way.
 */
direction: GiveOrAsk, 
/**
 * Who gave, or who asked.
 */
whose: Whose, 
/**
 * What sort of thing.
 */
sort: GiveSort, 
/**
 * When it was given, offered or asked; today when not said.
 */
on_day: string | null, 
/**
 * What; one line.
 */
what: string, 
/**
 * What came of an ask; one line.
 */
outcome: string, 
/**
 * When whoever was asked was thanked.
 */
thanked_on: string | null, 
/**
 * By when what was offered is to be done.
 */
follow_on: string | null, 
/**
 * When it was done.
 */
done_on: string | null, 
/**
 * Why I asked although it was too early; one line.
 */
despite: string, };

/**
 * A give or an ask.
 */
export type GiveAskId = string;

/**
 * A line of the ledger.
 */
export type GiveAskRow = { 
/**
 * The give or the ask.
 */
id: GiveAskId, 
/**
 * What its form holds.
 */
draft: GiveAskDraft, 
/**
 * With whom.
 */
name: string, 
/**
 * What it is, in words: "You gave: an article".
 */
title: string, 
/**
 * How warm it was when I asked, in words; empty for anything else.
 */
warmth: string, };

/**
 * How much went which way.
 */
export type GiveCounts = { 
/**
 * What I gave.
 */
gave: number, 
/**
 * What I asked for.
 */
asked: number, 
/**
 * What they gave.
 */
got: number, 
/**
 * What they asked for.
 */
was_asked: number, };

/**
 * What is known of a lead by one criterion.
 */
export type GiveFit = { 
/**
 * The lead.
 */
lead_id: LeadId, 
/**
 * Which criterion of the set in force.
 */
criterion_id: CriterionId, 
/**
 * 0 to 10; none: not known.
 */
score: number | null, 
/**
 * From what I know it; one line.
 */
note: string, };

/**
 * Which way it goes.
 */
export type GiveOrAsk = "give" | "ask";

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
 * What was given, or asked for.
 */
export type GiveSort = "introduction" | "article" | "help" | "praise" | "opinion" | "referral" | "other";

/**
 * What two of the graph have to do with each other.
 */
export type GraphEdge = { 
/**
 * One of them.
 */
one: PersonId, 
/**
 * The other.
 */
other: PersonId, 
/**
 * What it is.
 */
tie: GraphTie, 
/**
 * What it is, in a sentence.
 */
sentence: string, };

/**
 * Somebody in the graph.
 */
export type GraphNode = { 
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
 * Who stands between them and the person in the middle; `None` for those one step away, and for the middle.
 */
through: PersonId | null, };

/**
 * What two people have to do with each other, the closest first.
 */
export type GraphTie = "introduced" | "knows" | "together";

/**
 * How the program and its data fare.
 */
export type Health = { 
/**
 * The data folder.
 */
folder: string, 
/**
 * What the career takes in its file, in bytes.
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
 * What several people answered to one question.
 */
export type Heard = { 
/**
 * The question.
 */
question: string, 
/**
 * Who said what, in the order of the talks.
 */
answers: Array<HeardAnswer>, };

/**
 * One answer.
 */
export type HeardAnswer = { 
/**
 * Who.
 */
name: string, 
/**
 * What.
 */
text: string, };

/**
 * Somebody to thank.
 */
export type Helper = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What they had to do with it, in words.
 */
part: string, };

/**
 * Something unknown on which the order hangs.
 */
export type Hinge = { 
/**
 * Of which lead.
 */
lead_id: LeadId, 
/**
 * Which criterion.
 */
criterion_id: CriterionId, 
/**
 * What would change.
 */
sentence: string, };

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
to_on: string, 
/**
 * What becomes of those who would fall due in between, in a sentence.
 */
after: string, };

/**
 * Why an open lead is not alive.
 */
export type Hollow = "no_next_step" | "untouched";

/**
 * How one is in touch.
 */
export type IdeaChannel = "written" | "voice" | "in_person";

/**
 * A file to bring people from, how it is read, and the judgements about its rows.
 */
export type ImportArgs = { path: string, encoding: string, columns: Array<PersonField | null> | null, dates: DateOrder | null, choices: Array<ReviewChoice>, };

/**
 * A column of a table.
 */
export type ImportColumn = { 
/**
 * Its heading.
 */
heading: string, 
/**
 * Some of what stands in it.
 */
samples: Array<string>, 
/**
 * What it means; none when it is left out.
 */
column: LeadField | null, };

/**
 * A file to bring people from, and what a person says about it. Nothing needs to be said.
 */
export type ImportFile = { 
/**
 * The file, or the folder of an unpacked export.
 */
path: string, 
/**
 * Its encoding, by a name that the WHATWG knows; empty: it is recognised.
 */
encoding: string, 
/**
 * What each column of a table means, from the left; left out, it is as last time, or guessed.
 */
columns: Array<PersonField | null> | null, 
/**
 * Which way round dates such as 03/04/2026 are, where the file does not say it itself.
 */
dates: DateOrder | null, };

/**
 * Kinds of files.
 */
export type ImportFormat = "linkedin" | "vcard" | "google" | "outlook" | "table" | "monica";

/**
 * What a file says of me, and what becomes of it.
 */
export type ImportMine = { 
/**
 * Where I was.
 */
rows: Array<MineRow>, 
/**
 * What else of mine was empty and is filled, a sentence each.
 */
filled: Array<string>, };

/**
 * What a newer export changes in one field.
 */
export type ImportMove = { 
/**
 * Which.
 */
field: MovedField, 
/**
 * What stood there.
 */
from: string, 
/**
 * What stands there now.
 */
to: string, };

/**
 * What becomes of a row.
 */
export type ImportOutcome = "create" | "merge" | "review" | "skip";

/**
 * How a file was read, for a person to change.
 */
export type ImportRead = { 
/**
 * The encoding it was read in, as the WHATWG names it.
 */
encoding: string, 
/**
 * Whether that is only the likeliest one.
 */
encoding_guessed: boolean, 
/**
 * The columns of a table that is nobody's that is known; empty for all other files.
 */
columns: Array<FileColumn>, 
/**
 * The first rows of a table as they stand there, cut short.
 */
first: Array<Array<string>>, 
/**
 * Whether the meaning of the columns is the one that was said last time.
 */
remembered: boolean, 
/**
 * The first date that can be read in two ways; empty when there is none.
 */
doubtful_date: string, 
/**
 * Which way round such dates are; none while nobody has said.
 */
dates: DateOrder | null, 
/**
 * What a person must say before anything can be imported, in a sentence; empty when nothing is missing.
 */
missing: string, };

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
 * How it was read, and what a person may change about that.
 */
read: ImportRead, 
/**
 * What becomes of the dated contact in it.
 */
touches: ImportTouches, 
/**
 * What becomes of what it says of me.
 */
mine: ImportMine, 
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
gains: Array<string>, 
/**
 * What a newer export changes.
 */
moves: Array<ImportMove>, };

/**
 * A word for a stage.
 */
export type ImportStage = { 
/**
 * As it stands in the file.
 */
word: string, 
/**
 * In how many rows.
 */
rows: number, 
/**
 * What it means; none while nobody has said.
 */
means: StageMeaning | null, };

/**
 * What becomes of the dated contact in a file.
 */
export type ImportTouches = { 
/**
 * Moments of contact that are (or would be) logged.
 */
create: number, 
/**
 * Those that are there already, by an earlier import or by one's own hand.
 */
there: number, 
/**
 * Those with people who are not in the book.
 */
strangers: number, };

/**
 * An early sign of a scenario.
 */
export type IndicatorDraft = { 
/**
 * The scenario; needed.
 */
scenario_id: ScenarioId | null, 
/**
 * What I would see; one line.
 */
text: string, 
/**
 * When I saw it; `None` while I have not.
 */
seen_on: string | null, };

/**
 * An early sign of a scenario.
 */
export type IndicatorId = string;

/**
 * A level and the day since which it holds.
 */
export type Intensity = { 
/**
 * Since when.
 */
from: string, 
/**
 * 1 content, 2 curious, 3 looking, 4 searching, 5 urgent.
 */
level: number, };

/**
 * How urgently I look.
 */
export type IntensityArgs = { urgency: Urgency, };

/**
 * An interview, a pitch, or a talk that reviews me.
 */
export type InterviewDraft = { 
/**
 * What kind of talk.
 */
sort: InterviewSort, 
/**
 * The opportunity that it is about; none for a talk that belongs to no lead.
 */
lead_id: LeadId | null, 
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
stories: Array<StoryToHand>, 
/**
 * The leads that a talk can be about, the open ones first.
 */
leads: Array<LeadName>, };

/**
 * Somebody brought two people together. One of the three may be me, who is nobody of the book.
 */
export type IntroductionDraft = { 
/**
 * Who brought them together; `None`: I did.
 */
introducer_id: PersonId | null, 
/**
 * One of them; `None`: me.
 */
one_id: PersonId | null, 
/**
 * The other; `None`: me.
 */
other_id: PersonId | null, 
/**
 * When; `None` when nobody knows any more.
 */
on_day: string | null, 
/**
 * How, or what for; one line.
 */
note: string, 
/**
 * What came of it; one line.
 */
outcome: string, };

/**
 * An introduction.
 */
export type IntroductionId = string;

/**
 * What somebody is to an introduction.
 */
export type IntroductionPart = "introduced_by" | "introduced_to" | "introduced";

/**
 * An introduction as it stands on the page of one of the three.
 */
export type IntroductionRow = { 
/**
 * The introduction.
 */
id: IntroductionId, 
/**
 * What its form holds.
 */
draft: IntroductionDraft, 
/**
 * What the person of the page is to it.
 */
part: IntroductionPart, 
/**
 * What happened, in a sentence: "Grace introduced you to Ada on 3 March."
 */
sentence: string, 
/**
 * The others of the three, me left out.
 */
people: Array<Named>, };

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
 * What is kept of the first two checks; the third follows from the fit.
 */
export type KeepGate = { 
/**
 * When I went through my CV for it.
 */
cv_reviewed_on: string | null, 
/**
 * The right person, when they are in the book.
 */
right_person_id: PersonId | null, 
/**
 * Their name otherwise; one line.
 */
right_person: string, };

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
 * A copy of the career that lies in its folder. That it can be read is only known once it was looked into
 * ([`look_into`]).
 */
export type KeptCopy = { 
/**
 * Its file name, by which it is asked for.
 */
name: string, 
/**
 * When it was made, by its name.
 */
at: string, 
/**
 * Its size, in bytes.
 */
bytes: number, 
/**
 * How it came to be.
 */
kind: KeptKind, };

/**
 * A weekly hour and how it was kept.
 */
export type KeptHour = { 
/**
 * Which of the two.
 */
kind: BlockKind, 
/**
 * Its name.
 */
name: string, 
/**
 * When it comes, in words; empty when it is not there.
 */
in_words: string, 
/**
 * Whether it comes again.
 */
live: boolean, 
/**
 * The last eight weeks, earliest first.
 */
weeks: Array<KeptWeek>, 
/**
 * What they say, in words.
 */
kept: string, };

/**
 * How a copy of the career came to be.
 */
export type KeptKind = "backup" | "before_upgrade" | "set_aside";

/**
 * What became of an hour in a week.
 */
export type KeptState = "none" | "skipped" | "missed" | "ahead" | "done";

/**
 * One week of an hour.
 */
export type KeptWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * What became of the hour.
 */
state: KeptState, };

/**
 * Everything that accepting a lead will do, or has done.
 */
export type LandingPreview = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The lead.
 */
lead_id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * When I heard of it.
 */
began_on: string | null, 
/**
 * When it was accepted; `None` before.
 */
landed_on: string | null, 
/**
 * Everyone linked to the lead, to be thanked.
 */
helpers: Array<Helper>, 
/**
 * Who has a say in it and is not in the book.
 */
strangers: Array<NotInBook>, 
/**
 * The two weekly hours; both stay.
 */
hours: Array<WeeklyHour>, 
/**
 * The other open leads.
 */
others: Array<OtherLead>, 
/**
 * What a new desk changes in who is how far from it.
 */
rings: RingChange, 
/**
 * What the hundred days are filled with, in a sentence.
 */
fills: string, 
/**
 * Once it is accepted: who was thanked.
 */
thanked: Array<Thanked>, 
/**
 * Once it is accepted: whether I am as much in touch as before.
 */
watch: Watch | null, };

/**
 * How one lane stands.
 */
export type Lane = { 
/**
 * How many things moved it so far: talks, rules and lessons; or deliveries and promises compared.
 */
moves: number, 
/**
 * When it last moved.
 */
moved_on: string | null, };

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
 * A lap in my own words.
 */
export type LapStoryDraft = { 
/**
 * My story so far.
 */
story: string, 
/**
 * The first thing that the lap taught.
 */
taught_1: string, 
/**
 * The second.
 */
taught_2: string, 
/**
 * The third.
 */
taught_3: string, 
/**
 * What to carry over.
 */
carry: string, };

/**
 * A lap in one's own words.
 */
export type LapStoryId = string;

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
 * A lead.
 */
export type LeadArgs = { id: LeadId, };

/**
 * A file kept with a lead.
 */
export type LeadAttachment = { 
/**
 * Its id.
 */
id: LeadAttachmentId, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its size, in bytes.
 */
bytes: number, 
/**
 * When it was added.
 */
added_on: string, 
/**
 * That its file is not in the data folder any more, and what to do, in a sentence; empty when it is there.
 */
vanished: string, };

/**
 * A file kept with a lead.
 */
export type LeadAttachmentId = string;

/**
 * The files of a lead.
 */
export type LeadAttachments = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The files, oldest first.
 */
attachments: Array<LeadAttachment>, };

/**
 * The board.
 */
export type LeadBoard = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * A column a stage, in my order.
 */
columns: Array<LeadColumn>, 
/**
 * How many leads there are outside the bin, whatever the filter.
 */
total: number, };

/**
 * What the board shows.
 */
export type LeadBoardArgs = { filter: LeadFilter, };

/**
 * A month of next steps.
 */
export type LeadCalendar = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The first day of the month that is shown.
 */
month: string, 
/**
 * The first day of the month before.
 */
before: string, 
/**
 * The first day of the month after.
 */
after: string, 
/**
 * Whole weeks from Monday on, so that the month lies within them.
 */
days: Array<LeadDay>, 
/**
 * Steps whose day has passed, the oldest first, whatever the month.
 */
overdue: LeadSteps, 
/**
 * Open leads without a dated next step, the longest untouched first.
 */
undated: LeadSteps, };

/**
 * A month of next steps, by any of its dates; this month without one.
 */
export type LeadCalendarArgs = { month: string | null, };

/**
 * A lead on the board.
 */
export type LeadCard = { 
/**
 * The lead.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * In which ring.
 */
scope: LeadScope, 
/**
 * What kind.
 */
kind: LeadKind, 
/**
 * Its stage.
 */
stage: LeadStage, 
/**
 * Since when it is there.
 */
stage_on: string, 
/**
 * What I do next.
 */
next_action: string, 
/**
 * When.
 */
next_on: string | null, 
/**
 * Why it is not alive; `None` for one that is, or is over.
 */
hollow: Hollow | null, 
/**
 * Whether they have been silent so long that it is worth a word.
 */
silent: boolean, };

/**
 * A column of the board.
 */
export type LeadColumn = { 
/**
 * Its stage.
 */
stage: LeadStage, 
/**
 * What the stage is called.
 */
name: string, 
/**
 * How many leads stand in it.
 */
total: number, 
/**
 * The first of them, by their next step; without one first.
 */
cards: Array<LeadCard>, };

/**
 * How many there are of each sort, outside the bin.
 */
export type LeadCounts = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * All of them.
 */
all: number, 
/**
 * Those that are open.
 */
open: number, 
/**
 * Those that were accepted or closed.
 */
over: number, 
/**
 * Open, with a dated next step, touched within three weeks.
 */
alive: number, 
/**
 * Open and not alive.
 */
hollow: number, 
/**
 * Those where others should have answered by now.
 */
silent: number, 
/**
 * Open without a dated next step.
 */
stuck: number, 
/**
 * By stage, in my order.
 */
stages: Array<LeadStageCount>, 
/**
 * The first of those that are stuck: the longest untouched.
 */
stuck_first: Array<LeadRow>, };

/**
 * A day of the calendar.
 */
export type LeadDay = { 
/**
 * Its date.
 */
on: string, 
/**
 * Whether it lies in the month that is shown, not beside it.
 */
in_month: boolean, 
/**
 * What is to be done on it; nothing on a day that has passed.
 */
steps: LeadSteps, };

/**
 * An opportunity.
 */
export type LeadDraft = { 
/**
 * What it is; one line.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * In which ring it lies.
 */
scope: LeadScope, 
/**
 * What kind.
 */
kind: LeadKind, 
/**
 * Who told me of it.
 */
source_id: PersonId | null, 
/**
 * Where it comes from, when no person of the book told me.
 */
source: string, 
/**
 * Where it is.
 */
place: string, 
/**
 * Where one would work.
 */
work_form: WorkForm, 
/**
 * The least it pays, in whole units of the currency a year.
 */
pay_from: number | null, 
/**
 * The most.
 */
pay_to: number | null, 
/**
 * The currency, three letters (ISO 4217).
 */
currency: string, 
/**
 * The full text of the advertisement.
 */
advertisement: string, 
/**
 * The CV that was sent.
 */
cv_version: string, 
/**
 * Anything else.
 */
notes: string, 
/**
 * When I heard of it; today when left out.
 */
began_on: string | null, 
/**
 * What I do next; one line.
 */
next_action: string, 
/**
 * When.
 */
next_on: string | null, };

/**
 * One thing that happened.
 */
export type LeadEvent = { 
/**
 * Its id.
 */
id: LeadEventId, 
/**
 * When.
 */
on: string, 
/**
 * The stage it went to; `None` for something I did.
 */
stage: LeadStage | null, 
/**
 * Why it closed.
 */
reason: CloseReason, 
/**
 * In my words.
 */
note: string, 
/**
 * How long it took, in minutes.
 */
minutes: number | null, 
/**
 * How the checks of an application were passed; none for anything else.
 */
gate: Array<GatePass>, };

/**
 * Something that happened with a lead.
 */
export type LeadEventId = string;

/**
 * What a column of a table means.
 */
export type LeadField = "title" | "organisation" | "stage" | "stage_on" | "reason" | "applied_on" | "began_on" | "next_action" | "next_on" | "scope" | "kind" | "place" | "work_form" | "pay" | "pay_from" | "pay_to" | "currency" | "source" | "cv" | "notes" | "advertisement";

/**
 * What the board shows.
 */
export type LeadFilter = { 
/**
 * Part of the title or the organisation; empty for all.
 */
text: string, 
/**
 * The ring; all when left out.
 */
scope: LeadScope | null, };

/**
 * How a lead fits me.
 */
export type LeadFit = { 
/**
 * The criteria in force, in order; none before a set is frozen.
 */
rows: Array<FitRow>, 
/**
 * The weighted mean of what is known, 0 to 10; `None` while nothing is.
 */
fit: number | null, 
/**
 * What it would be if all that is not known were 0.
 */
low: number | null, 
/**
 * What it would be if all that is not known were 10.
 */
high: number | null, 
/**
 * How many of the criteria are known.
 */
known: number, 
/**
 * All of that in a sentence.
 */
sentence: string, };

/**
 * The gate of a lead, with how it fits.
 */
export type LeadGate = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * When I heard of the lead; nothing can have been done for it before.
 */
began_on: string | null, 
/**
 * Whether moving it to "applied" today asks the three checks.
 */
asked: boolean, 
/**
 * The three checks.
 */
rows: Array<GateRow>, 
/**
 * When I went through my CV for it.
 */
cv_reviewed_on: string | null, 
/**
 * The right person, when they are in the book.
 */
right_person_id: PersonId | null, 
/**
 * What the right person is called; empty while nobody is named.
 */
right_person: string, 
/**
 * The least fit that meets the check, 0 to 10.
 */
fit_min: number, 
/**
 * How it fits.
 */
fit: LeadFit, };

/**
 * How the leads stand.
 */
export type LeadHealth = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * How many are alive: open, with a dated next step, touched within three weeks.
 */
live: number, 
/**
 * How many are open and not alive.
 */
hollow: number, 
/**
 * How many should be alive.
 */
floor: number, 
/**
 * How urgently I look, 1 to 5.
 */
intensity: number, 
/**
 * Every level that was said, oldest first.
 */
intensities: Array<Intensity>, 
/**
 * The alive ones by ring, the nearest first.
 */
rings: Array<RingLive>, 
/**
 * Into how many the effort of the last two weeks went; `None` while there was none.
 */
effective: number | null, 
/**
 * The one on which everything hangs, with a sentence that says so; empty when nothing does.
 */
alone: string, 
/**
 * How many wait for somebody else.
 */
waiting: Waiting, 
/**
 * What the numbers say, in a sentence.
 */
sentence: string, 
/**
 * The last 26 weeks, oldest first, as they were counted then.
 */
weeks: Array<LeadWeek>, };

/**
 * A lead: an opportunity.
 */
export type LeadId = string;

/**
 * A table to import, and what its columns and words mean.
 */
export type LeadImport = { 
/**
 * The file.
 */
path: string, 
/**
 * What each column means, from the left; left out, it is guessed from the headings.
 */
columns: Array<LeadField | null> | null, 
/**
 * What words for a stage mean, where the guess is not right.
 */
stages: Array<StageWord>, 
/**
 * Which way round dates such as 03/04/2026 are, where the file does not say it itself.
 */
dates: DateOrder | null, };

/**
 * What becomes of one row.
 */
export type LeadImportLine = { 
/**
 * The line of the file on which it begins.
 */
line: number, 
/**
 * The title it gives.
 */
title: string, 
/**
 * The organisation it gives.
 */
organisation: string, 
/**
 * What its stage is called.
 */
stage: string, 
/**
 * What becomes of it.
 */
outcome: LeadImportOutcome, 
/**
 * Why, in a sentence; empty for a new one.
 */
why: string, 
/**
 * The lead that is there already.
 */
lead_id: LeadId | null, };

/**
 * What becomes of a row.
 */
export type LeadImportOutcome = "unreadable" | "create" | "there";

/**
 * What an import would do, or did.
 */
export type LeadImportReport = { 
/**
 * The file's name, without its folder.
 */
file: string, 
/**
 * The encoding it was read in, when that is only the likeliest one; empty when it is sure.
 */
encoding_guessed: string, 
/**
 * Its columns.
 */
columns: Array<ImportColumn>, 
/**
 * Every stage, in my order and as I call it.
 */
stage_names: Array<StageName>, 
/**
 * The words in the column of stages, and what each means.
 */
stages: Array<ImportStage>, 
/**
 * The first date that can be read in two ways; empty when there is none.
 */
doubtful_date: string, 
/**
 * Which way round such dates are; none while nobody has said.
 */
dates: DateOrder | null, 
/**
 * What a person must say before anything can be imported, in a sentence; empty when nothing is missing.
 */
missing: string, 
/**
 * Rows in it.
 */
rows: number, 
/**
 * Leads that are (or would be) new.
 */
create: number, 
/**
 * Rows whose lead is there already.
 */
there: number, 
/**
 * Rows that cannot be read.
 */
unreadable: number, 
/**
 * What becomes of each row, those that cannot be read first; at most 500.
 */
lines: Array<LeadImportLine>, };

/**
 * A lead that stayed as it was.
 */
export type LeadKept = { 
/**
 * The lead.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * Why it stayed, in a sentence.
 */
why: string, };

/**
 * What an opportunity is.
 */
export type LeadKind = "job" | "project" | "contract" | "board" | "study" | "venture";

/**
 * A lead by its name, to choose from.
 */
export type LeadName = { 
/**
 * Which.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, };

/**
 * A lead as its page shows it.
 */
export type LeadPage = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The lead.
 */
id: LeadId, 
/**
 * What its form holds.
 */
draft: LeadDraft, 
/**
 * Whether it lies in the bin.
 */
binned: boolean, 
/**
 * The name of who told me of it.
 */
source: string, 
/**
 * Its stage.
 */
stage: LeadStage, 
/**
 * Since when it is there.
 */
stage_on: string, 
/**
 * Every stage, in my order.
 */
stages: Array<StageName>, 
/**
 * Why it is not alive; `None` for one that is, or is over.
 */
hollow: Hollow | null, 
/**
 * Whether they have been silent so long that it is worth a word.
 */
silent: boolean, 
/**
 * After how many days that is.
 */
silent_days: number, 
/**
 * That this organisation went silent before, in a sentence; empty when it did not.
 */
silent_before: string, 
/**
 * What happened, newest first.
 */
events: Array<LeadEvent>, };

/**
 * The people of a lead, and what was said.
 */
export type LeadPeople = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Who has a say, in the order in which they were written down.
 */
players: Array<PlayerRow>, 
/**
 * Who knows me there.
 */
familiarity: Familiarity, 
/**
 * The rounds, the next first; those over at the end.
 */
interviews: Array<InterviewRow>, 
/**
 * My stories, to choose from.
 */
stories: Array<StoryToHand>, 
/**
 * What came of it, the latest first.
 */
debriefs: Array<DebriefRow>, 
/**
 * The rounds that are over.
 */
over: Array<ToDebrief>, 
/**
 * The small steps that are offered when it hurt.
 */
offers: Array<RecoveryOffer>, 
/**
 * What was said about the job.
 */
promises: Array<Kept<PromiseId, PromiseDraft>>, };

/**
 * The plots of the leads.
 */
export type LeadPlots = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * How many leads are counted: all outside the bin.
 */
leads: number, 
/**
 * What became of those that reached each stage, from spotted to accepted.
 */
conversion: Array<StagePassed>, 
/**
 * How long they stood at each open stage.
 */
spent: Array<StageSpent>, 
/**
 * Who told me of leads: the most first.
 */
sources: Array<PersonYield>, 
/**
 * How many more people told me of leads.
 */
more_sources: number, 
/**
 * What came of leads of which no person of the book told me.
 */
nobody: SourceYield, 
/**
 * The last 26 weeks, oldest first, as they were counted then.
 */
weeks: Array<LeadWeek>, };

/**
 * A row of the table.
 */
export type LeadRow = { 
/**
 * The lead.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * In which ring.
 */
scope: LeadScope, 
/**
 * What kind.
 */
kind: LeadKind, 
/**
 * Its stage.
 */
stage: LeadStage, 
/**
 * What the stage is called.
 */
stage_name: string, 
/**
 * What I do next.
 */
next_action: string, 
/**
 * When.
 */
next_on: string | null, 
/**
 * When I last did something for it.
 */
touched_on: string, 
/**
 * Who told me of it.
 */
source_id: PersonId | null, 
/**
 * Their name, or where it stood; empty when nobody said.
 */
source: string, 
/**
 * Why it is not alive; `None` for one that is, or is over.
 */
hollow: Hollow | null, 
/**
 * Whether they have been silent so long that it is worth a word.
 */
silent: boolean, };

/**
 * In which ring an opportunity lies, seen from my desk.
 */
export type LeadScope = "department" | "company" | "industry" | "outside";

/**
 * A column by which the table is sorted.
 */
export type LeadSort = "title" | "organisation" | "scope" | "kind" | "stage" | "next" | "touched" | "source";

/**
 * What a lead has come to.
 */
export type LeadStage = "spotted" | "exploring" | "in_conversation" | "applied" | "interviewing" | "offer" | "accepted" | "closed";

/**
 * How many stand at a stage.
 */
export type LeadStageCount = { 
/**
 * The stage.
 */
stage: LeadStage, 
/**
 * What it is called.
 */
name: string, 
/**
 * How many leads stand at it.
 */
count: number, };

/**
 * How an open lead stands.
 */
export type LeadStanding = "alive" | "hollow" | "silent" | "stuck";

/**
 * The next step of an open lead.
 */
export type LeadStep = { 
/**
 * The lead.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * Its stage.
 */
stage: LeadStage, 
/**
 * What the stage is called.
 */
stage_name: string, 
/**
 * What I do next; empty while nobody said.
 */
next_action: string, 
/**
 * When.
 */
next_on: string | null, };

/**
 * The first of some steps, and how many there are.
 */
export type LeadSteps = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The first of them.
 */
steps: Array<LeadStep>, };

/**
 * A piece of the table.
 */
export type LeadTable = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The rows.
 */
rows: Array<LeadRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The number of the first row, from 0.
 */
offset: number, };

/**
 * A piece of the table of leads.
 */
export type LeadTableArgs = { filter: LeadTableFilter, sort: LeadSort, direction: SortDirection, offset: number, limit: number, };

/**
 * What the table shows; each part narrows it.
 */
export type LeadTableFilter = { 
/**
 * Part of the title or the organisation; empty for all.
 */
text: string, 
/**
 * The stage; it says by itself whether what is over is shown.
 */
stage: LeadStage | null, 
/**
 * The ring.
 */
scope: LeadScope | null, 
/**
 * The kind.
 */
kind: LeadKind | null, 
/**
 * How they stand.
 */
standing: LeadStanding | null, 
/**
 * Whether those that are over are shown.
 */
shown: LeadsShown, };

/**
 * What is being typed.
 */
export type LeadTyped = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its organisation.
 */
organisation: string, 
/**
 * The text of its advertisement.
 */
advertisement: string, 
/**
 * The lead itself, once it is kept.
 */
except: LeadId | null, };

/**
 * A filter of the table of leads, with how it is sorted.
 */
export type LeadViewDraft = { 
/**
 * What it is called; one line.
 */
name: string, 
/**
 * Part of the title or the organisation; empty for all.
 */
text: string, 
/**
 * The stage; all when left out.
 */
stage: LeadStage | null, 
/**
 * The ring; all when left out.
 */
scope: LeadScope | null, 
/**
 * The kind; all when left out.
 */
kind: LeadKind | null, 
/**
 * How they stand; all when left out.
 */
standing: LeadStanding | null, 
/**
 * Whether those that are over are shown.
 */
shown: LeadsShown, 
/**
 * By which column it is sorted.
 */
sort: LeadSort, 
/**
 * In which direction.
 */
direction: SortDirection, };

/**
 * A filter of the table of leads that was kept.
 */
export type LeadViewId = string;

/**
 * The kept filters.
 */
export type LeadViews = { 
/**
 * Each of them, by name.
 */
views: Array<Kept<LeadViewId, LeadViewDraft>>, };

/**
 * A week as it was counted then.
 */
export type LeadWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * How many were alive.
 */
live: number, 
/**
 * How many were open and not alive.
 */
hollow: number, 
/**
 * How many should have been alive.
 */
floor: number, 
/**
 * How urgently I looked, 1 to 5.
 */
intensity: number, };

/**
 * What changes in each of them.
 */
export type LeadsChange = { "what": "next_on", 
/**
 * The day; without one they stay undated.
 */
on: string | null, } | { "what": "scope", 
/**
 * Which.
 */
scope: LeadScope, } | { "what": "stage", 
/**
 * Which.
 */
stage: LeadStage, 
/**
 * Why they close; needed for that stage, empty for every other.
 */
reason: CloseReason, 
/**
 * A line about it.
 */
note: string, } | { "what": "bin" };

/**
 * What became of a change for many.
 */
export type LeadsChanged = { 
/**
 * How many changed.
 */
changed: number, 
/**
 * Those that stayed as they were.
 */
kept: Array<LeadKept>, };

/**
 * What was written.
 */
export type LeadsExported = { 
/**
 * The file.
 */
path: string, 
/**
 * How many leads it holds.
 */
leads: number, };

/**
 * What I sent, and what came of it.
 */
export type LeadsSent = { 
/**
 * Many at once with checks open; `None` when it is not so or was put aside.
 */
scattergun: Scattergun | null, 
/**
 * What the applications came to.
 */
responses: Responses, 
/**
 * Days after which no answer counts as none.
 */
silent_days: number, 
/**
 * How many open leads can be set side by side: at an offer, or with a score.
 */
comparable: number, };

/**
 * Whether those that are over are shown.
 */
export type LeadsShown = "open" | "over" | "all";

/**
 * The leads in a line, and what they ask today.
 */
export type LeadsToday = { 
/**
 * How many are alive.
 */
live: number, 
/**
 * How many are open and not alive.
 */
hollow: number, 
/**
 * How many should be alive.
 */
floor: number, 
/**
 * That everything hangs on one, in a sentence; empty when nothing does.
 */
alone: string, 
/**
 * Many applications at once with checks open; `None` when it is not so or was put aside.
 */
scattergun: Scattergun | null, 
/**
 * Those whose next step has come, earliest first.
 */
due: Array<LeadCard>, };

/**
 * Where I lean.
 */
export type Leaning = "open" | "stay" | "leave";

/**
 * What the plan leans on, of one kind.
 */
export type LeansOn = "measured" | "guarded" | "worked_out" | "tested";

/**
 * One occurrence to leave out, and why.
 */
export type LeaveOutArgs = { block_id: BlockId, occurrence: string, reason: string, };

/**
 * The ledger over twelve months.
 */
export type LedgerView = { 
/**
 * From which date on it counts.
 */
since: string, 
/**
 * The counts of everybody.
 */
counts: GiveCounts, 
/**
 * How it stands, in a sentence.
 */
sentence: string, 
/**
 * How much of what I gave went outside my circle, in a sentence; empty when I gave nothing.
 */
outside: string, 
/**
 * What went there.
 */
outside_rows: Array<OutsideGive>, 
/**
 * How many asks came after enough contact and how many did not, in a sentence; empty without asks.
 */
readiness: string, 
/**
 * How many of them were answered, in a sentence; empty without asks.
 */
answered: string, 
/**
 * Every ask behind those numbers, the latest first.
 */
asks: Array<AskOutcome>, 
/**
 * By person: those of whom I asked most beyond what I gave come first.
 */
people: Array<PersonBalance>, 
/**
 * What I offered and have not done, by its date.
 */
offers: Array<GiveAskRow>, 
/**
 * What was offered to me and has not come, by its date.
 */
promised: Array<GiveAskRow>, 
/**
 * What I asked for, what came of it, and whom I have not thanked.
 */
to_thank: Array<GiveAskRow>, 
/**
 * What I owe now.
 */
owed: Array<Owed>, };

/**
 * Why a route was left.
 */
export type LeftBecause = "unsaid" | "no_openings" | "not_for_me" | "they_said_no" | "too_costly" | "timing" | "other";

/**
 * Letting a person go, or taking them back.
 */
export type LetGoArgs = { id: PersonId, let_go: boolean, };

/**
 * A letter to somebody, ready to copy or to send.
 */
export type LetterTo = { 
/**
 * The subject of a mail.
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
 * How likely a scenario is, in words.
 */
export type Likelihood = "unlikely" | "possible" | "likely";

/**
 * What is alike in two leads, the surest first.
 */
export type Likeness = "same" | "same_text" | "same_title" | "same_organisation";

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
 * An address for the browser.
 */
export type LinkArgs = { url: string, };

/**
 * The exercise: whom to hear, and what was heard, question by question.
 */
export type ListeningView = { 
/**
 * The role in which I arrive; without one there is nobody to hear yet.
 */
arrival_id: ArrivalId | null, 
/**
 * Today's date.
 */
date: string, 
/**
 * Those to hear: planned ones first by date, then the heard ones.
 */
stakeholders: Array<Kept<StakeholderId, StakeholderDraft>>, 
/**
 * The five questions, the same for all.
 */
questions: Array<TourQuestion>, 
/**
 * The answers side by side, only questions that have any.
 */
heard: Array<Heard>, 
/**
 * How many talks took place.
 */
talks: number, 
/**
 * How many the step asks for.
 */
wanted: number, 
/**
 * Parts of my world with nobody on the list.
 */
nobody: Array<Part>, 
/**
 * People of the map who are not on the list; nobody once the hundred days and a month are over.
 */
suggested: Array<ToHear>, };

/**
 * Something that I did for a lead.
 */
export type LogForLead = { 
/**
 * The lead.
 */
lead_id: LeadId, 
/**
 * When; today when left out.
 */
on: string | null, 
/**
 * What I did; one line.
 */
note: string, 
/**
 * How long it took, in minutes; none when nobody counted.
 */
minutes: number | null, };

/**
 * A week of the log.
 */
export type LogWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * How many lines it has.
 */
count: number, 
/**
 * How it stands.
 */
state: LogWeekState, };

/**
 * How a week of the log stands.
 */
export type LogWeekState = "before" | "with" | "without" | "running";

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
 * A look back on a decision.
 */
export type LookBackDraft = { 
/**
 * On which.
 */
decision_id: StayDecisionId | null, 
/**
 * How long after it: 6 or 18 months.
 */
months: number, 
/**
 * Whether it was right.
 */
verdict: Verdict, 
/**
 * How it looks from here.
 */
text: string, };

/**
 * A look back on it.
 */
export type LookBackId = string;

/**
 * A look back on a decision.
 */
export type LookBackRow = { 
/**
 * How long after it.
 */
months: number, 
/**
 * When it is due.
 */
due_on: string, 
/**
 * Whether that day has come.
 */
due: boolean, 
/**
 * When, in words.
 */
in_words: string, 
/**
 * What was written, once it was.
 */
written: Kept<LookBackId, LookBackDraft> | null, };

/**
 * What a look into a copy found.
 */
export type LookedInto = { 
/**
 * How many people it holds; `None` when it cannot be put in place.
 */
people: number | null, 
/**
 * Why it cannot be put in place, as a sentence; empty when it can.
 */
fault: string, };

/**
 * A lunch with somebody on a day.
 */
export type LunchDraft = { 
/**
 * With whom.
 */
person_id: PersonId | null, 
/**
 * The day.
 */
on_day: string | null, 
/**
 * HH:MM on my clock.
 */
at_time: string, 
/**
 * Where we eat.
 */
place: string, 
/**
 * What became of it.
 */
outcome: LunchOutcome, };

/**
 * A lunch with somebody on a day.
 */
export type LunchId = string;

/**
 * The lunches of a month.
 */
export type LunchMonth = { 
/**
 * How many, in a sentence.
 */
sentence: string, 
/**
 * Each of them, the last one first.
 */
rows: Array<LunchTaken>, };

/**
 * What became of a planned lunch.
 */
export type LunchOutcome = "" | "took_place" | "did_not";

/**
 * The lunch planner.
 */
export type LunchPlan = { 
/**
 * Where I am; empty when I did not say.
 */
place: string, 
/**
 * Whether there is any block of lunch at all.
 */
any_slot: boolean, 
/**
 * Slots of the coming fortnight with nobody yet, with whom to ask.
 */
slots: Array<LunchSlot>, 
/**
 * Lunches to come.
 */
planned: Array<PlannedLunch>, 
/**
 * Lunches that are over, of which nobody has said whether they took place.
 */
to_say: Array<PlannedLunch>, 
/**
 * The lunches of this month.
 */
month: LunchMonth, };

/**
 * A slot with nobody yet.
 */
export type LunchSlot = { 
/**
 * The day.
 */
on: string, 
/**
 * HH:MM on my clock.
 */
time: string, 
/**
 * Where, as the block says.
 */
place: string, 
/**
 * The day and the time in words.
 */
when: string, 
/**
 * Whom to ask; `None` when nobody is left.
 */
suggestion: LunchSuggestion | null, 
/**
 * Why nobody is suggested; empty otherwise.
 */
nobody: string, };

/**
 * Somebody to ask.
 */
export type LunchSuggestion = { 
/**
 * Whom.
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
 * Why them, in words.
 */
reason: string, 
/**
 * The invitation.
 */
letter: LetterTo, };

/**
 * A lunch that took place.
 */
export type LunchTaken = { 
/**
 * The touch.
 */
id: TouchId, 
/**
 * Whose page has it.
 */
person_id: PersonId, 
/**
 * With whom.
 */
names: string, 
/**
 * The day.
 */
on: string, };

/**
 * Those who were passed over for lunch while the page was open.
 */
export type LunchesArgs = { passed: Array<PassedOver>, };

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
 * What a step found.
 */
export type MaterialLine = { 
/**
 * Which.
 */
step: Step, 
/**
 * Its title.
 */
title: string, 
/**
 * What stands there, in a few words.
 */
holds: string, };

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
 * The step at which it is dealt with; `None` for what a lead asks.
 */
step: Step | null, 
/**
 * The stage of that step.
 */
stage: Stage | null, 
/**
 * The lead on whose page it is dealt with.
 */
lead_id: LeadId | null, 
/**
 * The name of the stage, or what is said of leads.
 */
belongs_to: string, 
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
 * What I do; as my memberships say.
 */
role: string, 
/**
 * Where; as my memberships say.
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
 * Where somebody works or worked; without a person it is mine.
 */
export type MembershipDraft = { 
/**
 * Whose; mine when left out.
 */
person_id: PersonId | null, 
/**
 * Where. Of mine it may be empty, if I say what I did.
 */
organisation: string, 
/**
 * In which part of it.
 */
department: string, 
/**
 * What they did there.
 */
title: string, 
/**
 * Since when: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty when not known.
 */
from_on: string, 
/**
 * Until when: the same; empty while they are there, or when not known.
 */
until_on: string, 
/**
 * They left, whether or not one knows when.
 */
over: boolean, 
/**
 * Anything else; one line.
 */
note: string, };

/**
 * Where somebody was, from when to when.
 */
export type MembershipId = string;

/**
 * A field in which two entries differ.
 */
export type MergeChoice = { 
/**
 * Which field.
 */
field: MergeField, 
/**
 * What the survivor's entry says, in words.
 */
keep: string, 
/**
 * What the other's says.
 */
other: string, 
/**
 * Whose we would take.
 */
proposed: Take, 
/**
 * Whether both can stand.
 */
both: boolean, };

/**
 * A field of which a person has one value, so that two have to be chosen from.
 */
export type MergeField = "name" | "nickname" | "organisation" | "title" | "place" | "zone" | "ring" | "why" | "notes" | "birthday" | "met_on" | "met_how" | "cadence";

/**
 * Two entries to make one.
 */
export type MergePeople = { 
/**
 * Whose id stays.
 */
keep: PersonId, 
/**
 * Who goes into them.
 */
other: PersonId, 
/**
 * Whose value stays, a field; what is left out is as proposed.
 */
taken: Array<Taken>, };

/**
 * One of them.
 */
export type MergeSide = { 
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
 * Where they live.
 */
place: string, 
/**
 * Ways to reach them.
 */
contact_points: Array<ContactPoint>, 
/**
 * Their tags.
 */
tags: Array<string>, 
/**
 * Times that we were in touch.
 */
touches: number, 
/**
 * When we last spoke.
 */
last_on: string | null, 
/**
 * Since when they are in the book.
 */
created_on: string, 
/**
 * Which files they came from.
 */
sources: Array<string>, };

/**
 * Two entries side by side.
 */
export type MergeView = { 
/**
 * Whose id would stay: who has more contact, then who is longer in the book.
 */
keep: MergeSide, 
/**
 * Who would go into them.
 */
other: MergeSide, 
/**
 * The fields in which they differ.
 */
choices: Array<MergeChoice>, };

/**
 * How much of the plan is tested rather than believed.
 */
export type Meter = { 
/**
 * How many things hold.
 */
held: number, 
/**
 * How many the plan leans on.
 */
total: number, 
/**
 * Both, in a sentence.
 */
sentence: string, 
/**
 * The cheapest next test, in a sentence.
 */
next: string, 
/**
 * Kind by kind.
 */
counts: Array<MeterCount>, };

/**
 * How many of one kind there are, and how many hold.
 */
export type MeterCount = { 
/**
 * Of which kind.
 */
leaning: LeansOn, 
/**
 * What is counted, in words: "Objectives you could check".
 */
what: string, 
/**
 * How many hold.
 */
held: number, 
/**
 * How many there are.
 */
total: number, };

/**
 * A day in somebody's life that is worth a word.
 */
export type MilestoneDraft = { 
/**
 * Whose it is.
 */
person_id: PersonId | null, 
/**
 * What it is.
 */
what: MilestoneKind, 
/**
 * The day; today when not said.
 */
happened_on: string | null, 
/**
 * More of it.
 */
note: string, 
/**
 * The day on which I congratulated.
 */
congratulated_on: string | null, };

/**
 * A day in somebody's life that is worth a word.
 */
export type MilestoneId = string;

/**
 * What a milestone is.
 */
export type MilestoneKind = "new_job" | "promotion" | "award" | "birthday" | "anniversary" | "other";

/**
 * A milestone with its form.
 */
export type MilestoneRow = { 
/**
 * Its id.
 */
id: MilestoneId, 
/**
 * What its form holds.
 */
draft: MilestoneDraft, };

/**
 * The milestones of one person.
 */
export type MilestonesView = { 
/**
 * Newest first.
 */
rows: Array<MilestoneRow>, 
/**
 * Their next birthday, today counted; `None` when none is known.
 */
birthday_on: string | null, 
/**
 * Whether it is today, and nobody congratulated.
 */
birthday_today: boolean, 
/**
 * Whether a notice speaks of their milestones on the day.
 */
told: boolean, };

/**
 * What becomes of one of my roles in a file.
 */
export type MineOutcome = "new" | "filled" | "known" | "in_bin";

/**
 * One of my roles in a file.
 */
export type MineRow = { 
/**
 * What and where.
 */
what: string, 
/**
 * When, in words.
 */
when: string, 
/**
 * What becomes of it.
 */
outcome: MineOutcome, };

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
 * Something that moved a lane.
 */
export type Move = { 
/**
 * Which lane.
 */
lane: WhichLane, 
/**
 * When.
 */
on: string, 
/**
 * The number of that day in the role: 0 and less before the first.
 */
day: number, 
/**
 * What it was, in a few words.
 */
what: string, };

/**
 * Where one occurrence goes: a wall time on my clock.
 */
export type MoveArgs = { block_id: BlockId, occurrence: string, to: string, };

/**
 * A lead goes to a stage.
 */
export type MoveLead = { 
/**
 * The lead.
 */
lead_id: LeadId, 
/**
 * Where it goes.
 */
stage: LeadStage, 
/**
 * When it went there; today when left out.
 */
on: string | null, 
/**
 * Why it closed; needed for that stage, empty for every other.
 */
reason: CloseReason, 
/**
 * A line about it.
 */
note: string, 
/**
 * The open checks that are passed over; only an application has any.
 */
overrides: Array<GateOverride>, };

/**
 * The next step of a lead goes to another day.
 */
export type MoveLeadStep = { 
/**
 * The lead.
 */
lead_id: LeadId, 
/**
 * The day; without one it stays undated.
 */
on: string | null, };

/**
 * Somebody moved, or I did.
 */
export type MoveTo = { 
/**
 * Who; `None` is me.
 */
person_id: PersonId | null, 
/**
 * Where to.
 */
place: string, 
/**
 * When: YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown.
 */
on: string, };

/**
 * A field that a newer export changes.
 */
export type MovedField = "organisation" | "title";

/**
 * My own history.
 */
export type MyHistory = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Where I am, and what follows from it, in words.
 */
sentence: string, 
/**
 * Where I was, the latest first.
 */
rows: Array<MyMembership>, };

/**
 * One of my memberships as my history shows it.
 */
export type MyMembership = { 
/**
 * Its id.
 */
id: MembershipId, 
/**
 * What its form holds.
 */
draft: MembershipDraft, 
/**
 * When, in words.
 */
when: string, 
/**
 * The organisation, as its page is found; empty without one.
 */
organisation_key: string, 
/**
 * How many of my people are there now.
 */
people: number, };

/**
 * When I was at an organisation.
 */
export type MyTime = { 
/**
 * What I did there.
 */
title: string, 
/**
 * When, in words.
 */
when: string, };

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
 * A number with what counts in it.
 */
export type NetworkNumber = { 
/**
 * What it is about.
 */
about: NetworkNumberKind, 
/**
 * What it says, in words.
 */
says: string, 
/**
 * What counts in it.
 */
counts: string, 
/**
 * The people behind it, as many as are named.
 */
people: Array<NetworkPerson>, 
/**
 * How many there are.
 */
total: number, };

/**
 * Which number.
 */
export type NetworkNumberKind = "followed_up" | "within" | "rings";

/**
 * Somebody behind a number.
 */
export type NetworkPerson = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What is said of them.
 */
note: string, };

/**
 * The exercise: the two hours and three numbers.
 */
export type NetworkingView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The two weekly hours.
 */
hours: Array<KeptHour>, 
/**
 * Whether a session took place lately, in words.
 */
sessions: string, 
/**
 * What the hours bring.
 */
numbers: Array<NetworkNumber>, };

/**
 * A new person: a name, and whatever else is known.
 */
export type NewPerson = { name: string } & Partial<PersonDraft>;

/**
 * The exercise: the role, its days, and whether the two weekly hours stand.
 */
export type NewRoleView = { 
/**
 * The role that counts now.
 */
arrival: Kept<ArrivalId, ArrivalDraft> | null, 
/**
 * Roles before it, newest first.
 */
earlier: Array<Kept<ArrivalId, ArrivalDraft>>, 
/**
 * Today's number; `None` without a first day.
 */
day: number | null, 
/**
 * The hundredth day.
 */
hundredth_on: string | null, 
/**
 * Whether an hour a week for new people is protected.
 */
grow: boolean, 
/**
 * Whether an hour a week for people I know is protected.
 */
maintain: boolean, 
/**
 * What the seniority changes, in one sentence.
 */
advice: string, };

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
 * The exercise: the story, with what the lap found beside it.
 */
export type NextLapView = { 
/**
 * The lap that runs.
 */
lap: Lap, 
/**
 * Its story, once there is one.
 */
story: Kept<LapStoryId, LapStoryDraft> | null, 
/**
 * What each stage found.
 */
material: Array<StageMaterial>, 
/**
 * The stories of the laps before, newest first.
 */
earlier: Array<EarlierStory>, 
/**
 * What the next lap would begin with, in words.
 */
proposal: string, };

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
 * Somebody who has a say in a lead and is not in the book yet, so that nobody is reminded to thank them.
 */
export type NotInBook = { 
/**
 * Who has the say.
 */
player_id: PlayerId, 
/**
 * Their name.
 */
name: string, 
/**
 * What they had to do with it, in words.
 */
part: string, };

/**
 * Whether a notice makes a sound.
 */
export type NoticeSound = "silent" | "default";

/**
 * An objective.
 */
export type ObjectiveDraft = { 
/**
 * What I want; one line.
 */
title: string, 
/**
 * What it is good for.
 */
benefit: string, 
/**
 * How I will know.
 */
measure: string, 
/**
 * By when.
 */
by_on: string | null, 
/**
 * How it stands.
 */
state: ObjectiveState, };

/**
 * An objective.
 */
export type ObjectiveId = string;

/**
 * An objective with what hangs on it.
 */
export type ObjectiveRow = { 
/**
 * Its id.
 */
id: ObjectiveId, 
/**
 * The number of the lap in which it was first written, when that is not the one that runs.
 */
from_lap: number | null, 
/**
 * When it was last changed.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: ObjectiveDraft, 
/**
 * What I will do if it meets trouble.
 */
contingencies: Array<Kept<ContingencyId, ContingencyDraft>>, 
/**
 * What is missing for it to be active, or a belief under it that was refuted; empty for nothing.
 */
hints: Array<string>, };

/**
 * How an objective stands.
 */
export type ObjectiveState = "idea" | "active" | "reached" | "dropped";

/**
 * The exercise: my objectives.
 */
export type ObjectivesView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Those that are active or an idea: active ones first, by their date.
 */
open: Array<ObjectiveRow>, 
/**
 * Those that were reached or dropped, newest first.
 */
closed: Array<ObjectiveRow>, 
/**
 * A word of advice when many are active at once; empty otherwise.
 */
advice: string, };

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
 * A lead among others.
 */
export type OfferColumn = { 
/**
 * The lead.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * What its stage is called.
 */
stage_name: string, 
/**
 * The least it pays, in whole units of the currency a year.
 */
pay_from: number | null, 
/**
 * The most.
 */
pay_to: number | null, 
/**
 * The currency.
 */
currency: string, 
/**
 * Where it is.
 */
place: string, 
/**
 * Where one would work.
 */
work_form: WorkForm, 
/**
 * What I do next.
 */
next_action: string, 
/**
 * When.
 */
next_on: string | null, 
/**
 * How it fits, criterion by criterion.
 */
fit: LeadFit, };

/**
 * A lead that could stand beside.
 */
export type OfferOther = { 
/**
 * The lead.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, };

/**
 * Leads side by side; without a choice the offers and what has the most scores.
 */
export type OffersArgs = { ids: Array<LeadId> | null, };

/**
 * Leads side by side.
 */
export type OffersView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Whether criteria are frozen by which anything can be scored.
 */
criteria: boolean, 
/**
 * The leads, at most four.
 */
columns: Array<OfferColumn>, 
/**
 * Open leads that could stand beside, offers and scored ones first.
 */
others: Array<OfferOther>, 
/**
 * What is unknown and would alone change the order, the weightiest first.
 */
hinges: Array<Hinge>, 
/**
 * How much is known of all that stands here, in a sentence.
 */
sentence: string, 
/**
 * The role one has, by the same criteria; `None` before it was scored.
 */
now: RoleNow | null, };

/**
 * The exercise: the plan on one page.
 */
export type OnePageView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The number of the lap.
 */
lap: number, 
/**
 * Where I am heading, as this lap says it; `None` before it does.
 */
direction: Kept<DirectionId, DirectionDraft> | null, 
/**
 * What earlier laps said, newest first.
 */
earlier: Array<EarlierDirection>, 
/**
 * How old the plan is, in a sentence; empty while nothing is written.
 */
age: string, 
/**
 * When the plan is next looked through; `None` while nothing is written.
 */
review_on: string | null, 
/**
 * When it was last looked through.
 */
reviewed_on: string | null, 
/**
 * What stands on the page, part by part.
 */
parts: Array<PlanPart>, 
/**
 * How much of it is tested rather than believed.
 */
meter: Meter, };

/**
 * An open question of the map.
 */
export type OpenQuestion = { 
/**
 * The note of the situation.
 */
id: SituationNoteId, 
/**
 * What I do not know.
 */
text: string, };

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
 * An option.
 */
export type OptionDraft = { 
/**
 * What it is; the two that always stand there keep it.
 */
sort: OptionSort, 
/**
 * What it is called; empty for the two that have a name of their own.
 */
title: string, 
/**
 * What it would mean.
 */
meaning: string, 
/**
 * A first step that can be taken back.
 */
first_step: string, 
/**
 * By when that step is taken.
 */
by_on: string | null, 
/**
 * When it was taken.
 */
stepped_on: string | null, 
/**
 * How it stands.
 */
state: OptionState, };

/**
 * An option with what hangs on it.
 */
export type OptionRow = { 
/**
 * Its id.
 */
id: PlanOptionId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Whether it always stands there.
 */
fixed: boolean, 
/**
 * The number of the lap in which it was first written, when that is not the one that runs.
 */
from_lap: number | null, 
/**
 * When it was last changed.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: OptionDraft, 
/**
 * Whether it has a first step that can be taken back.
 */
worked_out: boolean, 
/**
 * What it lacks, or a belief under it that was refuted; empty for nothing.
 */
hints: Array<string>, };

/**
 * What an option is.
 */
export type OptionSort = "stay" | "inside" | "another";

/**
 * How an option stands.
 */
export type OptionState = "open" | "chosen" | "aside";

/**
 * The exercise: what I could do next.
 */
export type OptionsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The two that always stand there, then mine.
 */
options: Array<OptionRow>, };

/**
 * The ideas in their new order.
 */
export type OrderIdeasArgs = { ids: Array<TouchIdeaId>, };

/**
 * An organisation by its folded name, or any way to write it.
 */
export type OrganisationArgs = { key: string, };

/**
 * What one knows of an organisation.
 */
export type OrganisationDraft = { 
/**
 * Its name, as one writes it.
 */
name: string, 
/**
 * What it lives from; one or two words, so that two can be compared.
 */
industry: string, 
/**
 * City or country.
 */
place: string, 
/**
 * The address of its page.
 */
site: string, 
/**
 * Anything else.
 */
notes: string, };

/**
 * What one knows of an organisation.
 */
export type OrganisationId = string;

/**
 * A lead at an organisation.
 */
export type OrganisationLead = { 
/**
 * Which.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * What its stage is called.
 */
stage: string, };

/**
 * Everything that the page of an organisation shows.
 */
export type OrganisationPage = { 
/**
 * Its folded name.
 */
key: string, 
/**
 * Its name, as one writes it.
 */
name: string, 
/**
 * What is known of it; `None` while nothing was said.
 */
known: Kept<OrganisationId, OrganisationDraft> | null, 
/**
 * How far it is from my desk, in words.
 */
distance: string, 
/**
 * When I was there.
 */
mine: Array<MyTime>, 
/**
 * Who is there, at most [`NAMED`].
 */
here: Array<Colleague>, 
/**
 * How many are there.
 */
here_total: number, 
/**
 * Who was there, at most [`NAMED`].
 */
were: Array<FormerColleague>, 
/**
 * How many were there.
 */
were_total: number, 
/**
 * How many of those named were surely there while I was.
 */
overlapped: number, 
/**
 * Its leads, the open ones first.
 */
leads: Array<OrganisationLead>, 
/**
 * Industries that are written already, so that two are written alike.
 */
industries: Array<string>, };

/**
 * An organisation in the list.
 */
export type OrganisationRow = { 
/**
 * Its folded name, by which its page is found.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * How many of my people are there now.
 */
people: number, 
/**
 * How many were there.
 */
were: number, 
/**
 * Its industry.
 */
industry: string, 
/**
 * City or country.
 */
place: string, 
/**
 * Whether I was or am there myself.
 */
mine: boolean, };

/**
 * In which order.
 */
export type OrganisationSort = "people" | "name";

/**
 * How surely an organisation is the one that was asked for.
 */
export type OrganisationTier = "exact" | "strong" | "weak";

/**
 * A piece of the list of organisations.
 */
export type OrganisationsArgs = { text: string, sort: OrganisationSort, offset: number, limit: number, };

/**
 * A piece of the list.
 */
export type OrganisationsPage = { 
/**
 * The rows of the piece.
 */
rows: Array<OrganisationRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Where the piece begins.
 */
offset: number, };

/**
 * Another lead that is open.
 */
export type OtherLead = { 
/**
 * Which.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * What its stage is called.
 */
stage: string, 
/**
 * A kind word to those there, to be changed and sent by hand.
 */
kind_word: string, };

/**
 * Journeys and lunches of which Today speaks.
 */
export type OutToday = { 
/**
 * Journeys, from a fortnight before until they end.
 */
trips: Array<TripRow>, 
/**
 * Lunches of today that are to come.
 */
lunches: Array<PlannedLunch>, 
/**
 * Lunches that are over, of which nobody has said whether they took place.
 */
to_say: Array<PlannedLunch>, 
/**
 * When today's slot for lunch is, HH:MM, when it has nobody yet; empty otherwise.
 */
free_slot: string, };

/**
 * What came of it. There is no word for "failed".
 */
export type Outcome = "waiting" | "went_on" | "their_no" | "my_no" | "silence";

/**
 * A publication or group.
 */
export type OutletArgs = { id: OutletId, };

/**
 * A publication or a professional group.
 */
export type OutletDraft = { 
/**
 * What it is.
 */
sort: OutletSort, 
/**
 * What it is called.
 */
name: string, 
/**
 * What I am there: reader, member, organiser.
 */
role: string, 
/**
 * How often I mean to read it or go, in days.
 */
every_days: number | null, 
/**
 * What it costs a year, in whole units.
 */
cost: number | null, 
/**
 * Of which currency.
 */
currency: string, 
/**
 * When it renews.
 */
renews_on: string | null, };

/**
 * A publication or a professional group.
 */
export type OutletId = string;

/**
 * One of them by name.
 */
export type OutletName = { 
/**
 * Which.
 */
id: OutletId, 
/**
 * What it is called.
 */
name: string, };

/**
 * Somebody met there.
 */
export type OutletPerson = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Their name.
 */
name: string, };

/**
 * One of them with what it brings.
 */
export type OutletRow = { 
/**
 * Its id.
 */
id: OutletId, 
/**
 * What its form holds.
 */
draft: OutletDraft, 
/**
 * How often, when last and what it costs, in words.
 */
in_words: string, 
/**
 * When it is due to be read or visited; `None` without a cadence.
 */
due_on: string | null, 
/**
 * Whether that is past.
 */
due: boolean, 
/**
 * Whether its renewal is near.
 */
renewal_near: boolean, 
/**
 * What it has brought, in words.
 */
brings: string, 
/**
 * The last days on which I read it or went, newest first.
 */
visits: Array<Kept<OutletVisitId, OutletVisitDraft>>, 
/**
 * Signals that came from it, newest first.
 */
signals: Array<string>, 
/**
 * People met there: "where we met" holds its name.
 */
people: Array<OutletPerson>, };

/**
 * What one of them is.
 */
export type OutletSort = "publication" | "group";

/**
 * A day on which I read one of them, or went.
 */
export type OutletVisitDraft = { 
/**
 * Which.
 */
outlet_id: OutletId | null, 
/**
 * When; today when left out.
 */
visited_on: string | null, 
/**
 * What stayed.
 */
note: string, };

/**
 * A day on which one of them was read or visited.
 */
export type OutletVisitId = string;

/**
 * The exercise: what I read and where I go.
 */
export type OutletsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Each of them, by name.
 */
outlets: Array<OutletRow>, };

/**
 * Something that I gave to somebody outside my organisation.
 */
export type OutsideGive = { 
/**
 * To whom.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What.
 */
what: string, 
/**
 * When.
 */
on: string, };

/**
 * Something I owe somebody.
 */
export type Owed = { 
/**
 * Whom.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What, in a sentence.
 */
sentence: string, 
/**
 * Since when, or by when.
 */
on: string, 
/**
 * How they wrote, when it is an answer; an answer is logged as the same.
 */
answer: TouchKind | null, 
/**
 * The offer, when it is one.
 */
offer: GiveAskId | null, };

/**
 * Who owes.
 */
export type OwedBy = "mine" | "theirs";

/**
 * What one of us owes the other.
 */
export type Owing = { 
/**
 * Who owes it.
 */
by: OwedBy, 
/**
 * What.
 */
what: string, };

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
 * One place on the circle.
 */
export type PacePlace = "set_out" | "left" | "explore" | "told";

/**
 * A step round a circle.
 */
export type PaceView = { 
/**
 * When.
 */
on: string, 
/**
 * What it was.
 */
place: PacePlace, 
/**
 * The same in a word or two.
 */
what: string, 
/**
 * Which route, and why it was left; may be empty.
 */
detail: string, };

/**
 * Two people.
 */
export type PairArgs = { one: PersonId, other: PersonId, };

/**
 * What somebody is to me in the new place.
 */
export type Part = "boss" | "peer" | "report" | "client" | "sponsor" | "other";

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
 * What became of those that reached a stage: `reached` is the sum of the other three.
 */
export type Passed = { 
/**
 * How many were at it.
 */
reached: number, 
/**
 * How many of them went on.
 */
went_on: number, 
/**
 * How many came no further and are still open.
 */
waiting: number, 
/**
 * How many came no further and are over; at the last stage, how many were accepted.
 */
ended: number, 
/**
 * The share that went on, 0 to 100; `None` while fewer than five reached it, and at the last stage.
 */
percent: number | null, };

/**
 * Somebody who was passed over for one lunch.
 */
export type PassedOver = { 
/**
 * The day of the lunch.
 */
on: string, 
/**
 * Who.
 */
person_id: PersonId, };

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
 * What changes in each of them.
 */
export type PeopleChange = { "what": "ring", 
/**
 * Which.
 */
ring: Ring, } | { "what": "add_tag", 
/**
 * Its name.
 */
tag: string, } | { "what": "remove_tag", 
/**
 * Its name.
 */
tag: string, } | { "what": "cadence", 
/**
 * P in days.
 */
ideal_days: number | null, 
/**
 * M in days; 1.5 P when left out.
 */
max_days: number | null, } | { "what": "place", 
/**
 * Which.
 */
place: string, } | { "what": "organisation", 
/**
 * Which.
 */
organisation: string, } | { "what": "daily", 
/**
 * Whether.
 */
daily: boolean, } | { "what": "let_go", 
/**
 * Whether.
 */
let_go: boolean, } | { "what": "still_warm" } | { "what": "start_from_today" } | { "what": "bin" };

/**
 * What became of a change for many.
 */
export type PeopleChanged = { 
/**
 * How many changed.
 */
changed: number, 
/**
 * How many stayed as they were, for they are so already.
 */
same: number, 
/**
 * How many are not there any more.
 */
gone: number, 
/**
 * What happened, in a sentence.
 */
summary: string, };

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
 * By ring, from near to far; every ring that occurs.
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
 * What was written.
 */
export type PeopleExported = { 
/**
 * The file.
 */
path: string, 
/**
 * How many people it holds.
 */
people: number, };

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
state: Stands | null, 
/**
 * How far from my desk.
 */
ring: Ring | null, 
/**
 * A tag by name.
 */
tag: string | null, 
/**
 * Where they work; empty for all.
 */
organisation: string, 
/**
 * City or country; empty for all.
 */
place: string, 
/**
 * Part of where or through whom we met; empty for all.
 */
met_how: string, 
/**
 * Days for which nobody has spoken to them; never counts as longest.
 */
quiet_days: number | null, };

/**
 * As what people are written.
 */
export type PeopleFormat = "vcard" | "csv";

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
export type PeopleSort = "name" | "neglected" | "recent" | "added" | "overdue" | "organisation" | "met";

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
 * How it stands with one person.
 */
export type PersonBalance = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * The counts.
 */
counts: GiveCounts, };

/**
 * A column of the list, beside the name that is always there.
 */
export type PersonColumn = "work" | "organisation" | "title" | "place" | "ring" | "tags" | "last" | "state" | "due" | "met" | "reach";

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
 * What a column of a table of people means.
 */
export type PersonField = "name" | "given" | "family" | "nickname" | "organisation" | "title" | "email" | "phone" | "link" | "place" | "notes" | "tags" | "birthday" | "met_on" | "met_how" | "ring";

/**
 * The graph around one person.
 */
export type PersonGraph = { 
/**
 * The person in the middle.
 */
person: Named, 
/**
 * How many there are, in a sentence.
 */
sentence: string, 
/**
 * The others: one step away by how close the tie is, then two steps away.
 */
nodes: Array<GraphNode>, 
/**
 * What they have to do with each other.
 */
edges: Array<GraphEdge>, 
/**
 * How many were left out, in a sentence; empty when all are there.
 */
left_out: string, };

/**
 * A person.
 */
export type PersonId = string;

/**
 * The introductions of one person.
 */
export type PersonIntroductions = { 
/**
 * Their name.
 */
name: string, 
/**
 * How we came to know each other first, then the latest.
 */
rows: Array<IntroductionRow>, 
/**
 * Whom they know beside those, by name.
 */
knows: Array<AcquaintanceRow>, };

/**
 * What stands between somebody and me.
 */
export type PersonLedger = { 
/**
 * How it stands over twelve months, in a sentence.
 */
sentence: string, 
/**
 * All of it, the latest first.
 */
rows: Array<GiveAskRow>, };

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
 * Their clock; `None` when their zone is not known.
 */
clock: Clock | null, 
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
 * When we met.
 */
met_on: string | null, 
/**
 * How to reach them: the first address or number; empty without. Only the list has it.
 */
reach: string, 
/**
 * Names of tags.
 */
tags: Array<string>, };

/**
 * Where somebody worked.
 */
export type PersonStations = { 
/**
 * Where they work, as its page is found; empty when not known.
 */
organisation_key: string, 
/**
 * Whether I was there at the same time, where none of the rows says so; empty when I was not.
 */
overlap: string, 
/**
 * Where they were, the latest first.
 */
rows: Array<Station>, 
/**
 * Why their ring is what it is.
 */
ring: RingReason, };

/**
 * A filter of the list of people, with how it is sorted.
 */
export type PersonViewDraft = { 
/**
 * What it is called; one line.
 */
name: string, 
/**
 * Words, each a prefix of something about the person; empty for all.
 */
text: string, 
/**
 * How they stand; all when left out.
 */
state: Stands | null, 
/**
 * The ring; all when left out.
 */
ring: Ring | null, 
/**
 * A tag by name; all when left out.
 */
tag: string | null, 
/**
 * Where they work; empty for all.
 */
organisation: string, 
/**
 * City or country; empty for all.
 */
place: string, 
/**
 * Part of where or through whom we met; empty for all.
 */
met_how: string, 
/**
 * Days for which nobody has spoken to them; all when left out.
 */
quiet_days: number | null, 
/**
 * In what order.
 */
sort: PeopleSort, };

/**
 * A filter of the list of people that was kept.
 */
export type PersonViewId = string;

/**
 * The kept filters.
 */
export type PersonViews = { 
/**
 * Each of them, by name.
 */
views: Array<Kept<PersonViewId, PersonViewDraft>>, };

/**
 * What came of the leads of which somebody told me.
 */
export type PersonYield = { 
/**
 * Who.
 */
name: string, 
/**
 * What came of it.
 */
told: SourceYield, };

/**
 * Where somebody is in their working life.
 */
export type Phase = "early" | "mid" | "senior" | "pre_retirement" | "retired";

/**
 * A piece of the text and what it says.
 */
export type Piece = { 
/**
 * What it says.
 */
kind: PieceKind, 
/**
 * Where it begins, in UTF-16 units of the text, as a text field counts.
 */
start: number, 
/**
 * Where it ends.
 */
end: number, 
/**
 * The line it stands on, from 0.
 */
line: number, };

/**
 * A piece of a list.
 */
export type PieceArgs = { offset: number, limit: number, };

/**
 * What a piece of the text says.
 */
export type PieceKind = "who" | "kind" | "when" | "time" | "note" | "gave" | "asked" | "owed" | "next" | "joint" | "aside";

/**
 * A place that somebody in the book is in.
 */
export type PlaceName = { 
/**
 * As it is written.
 */
place: string, 
/**
 * How many are there.
 */
people: number, };

/**
 * What a place was to somebody.
 */
export type PlaceSort = "home" | "work";

/**
 * A place as it is typed.
 */
export type PlaceTyped = { text: string, };

/**
 * Whose places; without anybody mine.
 */
export type PlacesArgs = { person_id: PersonId | null, };

/**
 * Where somebody, or I, was and is.
 */
export type PlacesView = { 
/**
 * Where they are now; empty when not said.
 */
place: string, 
/**
 * Earlier places, the last one first.
 */
earlier: Array<ResidenceRow>, 
/**
 * Where we were both, a sentence each; none for me.
 */
together: Array<string>, 
/**
 * Their clock; `None` for me, and when their zone is not known.
 */
clock: Clock | null, };

/**
 * Something that can be chosen in a form.
 */
export type PlanChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is called.
 */
title: string, };

/**
 * A line of the plan's page.
 */
export type PlanLine = { 
/**
 * What it says.
 */
text: string, 
/**
 * More of it; may be empty.
 */
detail: string, };

/**
 * A lunch to plan.
 */
export type PlanLunch = { 
/**
 * With whom.
 */
person_id: PersonId, 
/**
 * The day.
 */
on: string, 
/**
 * HH:MM on my clock; half past twelve when empty.
 */
time: string, 
/**
 * Where we eat.
 */
place: string, };

/**
 * An option: what I could do next.
 */
export type PlanOptionId = string;

/**
 * A part of the plan's page.
 */
export type PlanPart = { 
/**
 * What it is about.
 */
heading: string, 
/**
 * Its lines.
 */
lines: Array<PlanLine>, 
/**
 * How many lines it has that the page has no room for, in words; empty for none.
 */
more: string, };

/**
 * A lunch with somebody.
 */
export type PlannedLunch = { 
/**
 * Its id.
 */
id: LunchId, 
/**
 * With whom.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * The day.
 */
on: string, 
/**
 * With whom, when and where, in words.
 */
sentence: string, 
/**
 * What its form holds.
 */
draft: LunchDraft, };

/**
 * Somebody who has a say in a lead.
 */
export type PlayerArgs = { id: PlayerId, };

/**
 * Somebody who has a say in a lead, or in a talk that belongs to none.
 */
export type PlayerDraft = { 
/**
 * The lead.
 */
lead_id: LeadId | null, 
/**
 * The talk, where it belongs to no lead.
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
 * What somebody is in a lead.
 */
export type PlayerRole = "decider" | "influencer" | "recruiter" | "referee" | "sponsor" | "peer";

/**
 * Somebody who has a say, as a sheet or a lead's page shows them.
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
 * How far something is.
 */
export type Progress = { 
/**
 * Rows that are done.
 */
done: number, 
/**
 * Of how many; 0 while the file is still being read.
 */
total: number, };

/**
 * What a promise is about.
 */
export type PromiseAbout = "scope" | "pay" | "team" | "place" | "growth" | "time" | "other";

/**
 * Something that was said about the job.
 */
export type PromiseDraft = { 
/**
 * The lead for which it was said, until that is accepted.
 */
lead_id: LeadId | null, 
/**
 * The role it belongs to; the one that counts now when neither is said.
 */
arrival_id: ArrivalId | null, 
/**
 * What it is about.
 */
about: PromiseAbout, 
/**
 * What was said; one line.
 */
said: string, 
/**
 * By whom.
 */
said_by: string, 
/**
 * When.
 */
said_on: string | null, 
/**
 * What became of it.
 */
state: PromiseState, 
/**
 * What I find.
 */
found: string, 
/**
 * What I do about it.
 */
action: string, 
/**
 * When I last compared.
 */
looked_on: string | null, };

/**
 * Something that was said about the job.
 */
export type PromiseId = string;

/**
 * What became of a promise.
 */
export type PromiseState = "open" | "kept" | "changed" | "broken";

/**
 * The exercise: promises by what became of them.
 */
export type PromisesView = { 
/**
 * The role in which I arrive.
 */
arrival_id: ArrivalId | null, 
/**
 * Today's date.
 */
date: string, 
/**
 * Open ones first, then broken, changed and kept ones.
 */
promises: Array<Kept<PromiseId, PromiseDraft>>, 
/**
 * How many are open.
 */
open: number, 
/**
 * How many were kept.
 */
kept: number, 
/**
 * How many turned out otherwise.
 */
changed: number, 
/**
 * How many were broken.
 */
broken: number, };

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
 * A block as a form proposes it.
 */
export type ProposedBlock = { 
/**
 * "Every Tuesday at 08:30".
 */
in_words: string, 
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
 * A question of a round.
 */
export type Question = "best" | "more" | "less" | "words" | "clear" | "listens" | "reliable" | "again";

/**
 * An open question of the map.
 */
export type QuestionArgs = { id: SituationNoteId, };

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
 * A half of the radar.
 */
export type RadarHalf = "inner" | "outer";

/**
 * The exercise: the radar and the list behind it.
 */
export type RadarView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The newest signals, newest first.
 */
signals: Array<SignalRow>, 
/**
 * What this month has and lacks, in words.
 */
month: string, 
/**
 * Whether a half of this month is empty.
 */
half_empty: boolean, 
/**
 * Where signals can come from.
 */
outlets: Array<OutletName>, 
/**
 * What the plan's scenarios look out for.
 */
watched: Array<Watched>, };

/**
 * A value card and its rank, from 1.
 */
export type RankValueArgs = { card: ValueCard, rank: number, };

/**
 * How many of one side were answered.
 */
export type Rate = { 
/**
 * How many got an answer.
 */
answered: number, 
/**
 * Of how many; those that still may get one are not in it.
 */
of: number, };

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
 * An advertisement, and the form that it may fill.
 */
export type ReadAdvertisement = { 
/**
 * Where it comes from.
 */
from: AdvertisementFrom, 
/**
 * What the form holds by now.
 */
draft: LeadDraft, };

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
 * Of which kind a reason is, by my own earlier criteria.
 */
export type ReasonKind = "" | "right" | "wrong";

/**
 * What a reason does.
 */
export type ReasonSide = "push" | "pull";

/**
 * A record of an exercise.
 */
export type RecordArgs = { kind: RecordKind, id: string, };

/**
 * A kind of record.
 */
export type RecordKind = "situation_note" | "terrain_note" | "map_person" | "strength" | "energy_note" | "assessment" | "direction" | "objective" | "contingency" | "assumption" | "assumption_evidence" | "plan_option" | "scenario" | "indicator" | "criterion" | "resource" | "feedback_round" | "asked_person" | "own_answers" | "feedback_comment" | "cv_check" | "route" | "route_turn" | "route_evidence" | "experiment" | "target" | "target_count" | "derailer" | "derailer_look" | "story" | "rehearsal" | "interview" | "player" | "debrief" | "polish" | "weekly_review" | "weekly_review_line" | "arrival" | "stakeholder" | "promise" | "expectation" | "culture_note" | "checkpoint" | "delivery" | "channel" | "outlet" | "outlet_visit" | "signal" | "warning_sign" | "stay_decision" | "stay_reason" | "look_back" | "year_date" | "lap_story" | "lead" | "milestone" | "give_ask" | "touch_idea" | "residence" | "trip" | "lunch" | "organisation" | "membership" | "introduction" | "acquaintance" | "lead_view" | "person_view";

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
 * What a person's page says of how it goes between us.
 */
export type Relationship = { 
/**
 * How it grew, in a sentence; empty before we were in touch.
 */
story: string, 
/**
 * Which step could come next, in a sentence; empty when none suggests itself.
 */
richer: string, 
/**
 * How their day comes about, in a sentence; empty without a rhythm.
 */
turn: string, 
/**
 * Not more often than.
 */
ceiling: Ceiling, };

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
 * An application.
 */
export type ReportApplication = { 
/**
 * When.
 */
on: string, 
/**
 * For what.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * Where it was found; with people's names only when the report has them.
 */
source: string, 
/**
 * What came of it by the last day of the report, in words.
 */
result: string, };

/**
 * Which report is asked for.
 */
export type ReportAsked = { 
/**
 * Its first day; the first of this month when left out.
 */
from: string | null, 
/**
 * Its last day; today when left out.
 */
to: string | null, 
/**
 * Whether it names people.
 */
names: ReportNames, };

/**
 * Something that was done.
 */
export type ReportEntry = { 
/**
 * When.
 */
on: string, 
/**
 * For what.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * What kind of thing.
 */
kind: ReportKind, 
/**
 * What was done, in words.
 */
what: string, 
/**
 * My note about it; empty in a report without names.
 */
note: string, 
/**
 * How long it took; none when nobody counted.
 */
minutes: number | null, };

/**
 * What can be done for a lead, as a report counts it.
 */
export type ReportKind = "found" | "applied" | "talk" | "interview" | "offer" | "ended" | "effort";

/**
 * Whether a report names people: those who told me of a lead, and whoever stands in my notes.
 */
export type ReportNames = "with" | "without";

/**
 * How often one thing was done.
 */
export type ReportNumber = { 
/**
 * What.
 */
what: ReportKind, 
/**
 * How often.
 */
count: number, };

/**
 * Where a report was written.
 */
export type ReportWritten = { 
/**
 * The file.
 */
path: string, 
/**
 * Whether the browser was asked to show it, from where it is printed.
 */
opened: boolean, };

/**
 * Where somebody, or I, lived or worked before.
 */
export type ResidenceDraft = { 
/**
 * Who; `None` is me.
 */
person_id: PersonId | null, 
/**
 * City or country.
 */
place: string, 
/**
 * What it was to them.
 */
what: PlaceSort, 
/**
 * Since when: YYYY, YYYY-MM or YYYY-MM-DD; empty when unknown.
 */
from_on: string, 
/**
 * Until when, the same.
 */
until_on: string, 
/**
 * More of it; one line.
 */
note: string, };

/**
 * Where somebody, or I, lived or worked before.
 */
export type ResidenceId = string;

/**
 * An earlier place with its form.
 */
export type ResidenceRow = { 
/**
 * Its id.
 */
id: ResidenceId, 
/**
 * What its form holds.
 */
draft: ResidenceDraft, 
/**
 * What it was and when, in words.
 */
when: string, };

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
closed: number, 
/**
 * Deficits on the map without a line here.
 */
from_map: Array<string>, };

/**
 * What my applications came to.
 */
export type Responses = { 
/**
 * Those whose checks were all met.
 */
gated: Rate, 
/**
 * Those that went with a check open.
 */
ungated: Rate, 
/**
 * Those that passed no gate: from a file, or noted late.
 */
unknown: Rate, 
/**
 * Those that still may get an answer.
 */
waiting: number, 
/**
 * Those from which I stepped back before an answer.
 */
withdrawn: number, 
/**
 * What the numbers say, or that it is too early; empty before the first application.
 */
sentence: string, };

/**
 * Something in the bin.
 */
export type RestoreArgs = { kind: BinKind, id: string, };

/**
 * What restoring did.
 */
export type Restored = { 
/**
 * How many people the career holds now.
 */
people: number, 
/**
 * The name of the file that was the career before; empty when there was none.
 */
set_aside: string, };

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
 * What was said for a ring.
 */
export type RingCeiling = { 
/**
 * Which.
 */
ring: Ring, 
/**
 * In days; `None` when nothing was said.
 */
days: number | null, };

/**
 * What a new desk changes in who is how far from it.
 */
export type RingChange = { 
/**
 * How many move away from my desk.
 */
moved: number, 
/**
 * How many work where I go, and come nearer.
 */
joined: number, 
/**
 * How many I spoke with every day, and no more.
 */
daily: number, 
/**
 * The change in a sentence; empty when nobody's ring changes.
 */
sentence: string, };

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
 * How many are alive in a ring.
 */
export type RingLive = { 
/**
 * The ring.
 */
scope: LeadScope, 
/**
 * How many leads in it are alive.
 */
live: number, };

/**
 * Why somebody's ring is what it is.
 */
export type RingReason = { 
/**
 * How far they are from my desk.
 */
ring: Ring, 
/**
 * Whether a person set it, so that it stays.
 */
by_hand: boolean, 
/**
 * What would follow from what is known.
 */
computed: Ring, 
/**
 * Why, in words.
 */
why: string, };

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
 * The role one has, by the same criteria.
 */
export type RoleNow = { 
/**
 * Its weighted mean, 0 to 10.
 */
fit: number, 
/**
 * When it was scored.
 */
scored_on: string, };

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
rings: Array<AskedRing>, 
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
export type Route = { "to": "today" } | { "to": "session", "id": string } | { "to": "missed" } | { "to": "step", "id": string } | { "to": "lead", "id": string } | { "to": "person", "id": string } | { "to": "settings" } | { "to": "capture" };

/**
 * A route that could lead somewhere.
 */
export type RouteDraft = { 
/**
 * What it is called; one line.
 */
title: string, 
/**
 * Where it leads.
 */
kind: RouteKind, 
/**
 * The objective it serves.
 */
objective_id: ObjectiveId | null, 
/**
 * The option it tries out.
 */
option_id: PlanOptionId | null, 
/**
 * Where I expect to come out.
 */
expected: string, };

/**
 * What was seen on a route.
 */
export type RouteEvidenceDraft = { 
/**
 * The route; needed.
 */
route_id: RouteId | null, 
/**
 * When it was seen; the day on which it is written when left out.
 */
found_on: string | null, 
/**
 * What was seen; one line.
 */
text: string, 
/**
 * Which way it points.
 */
says: Says, };

/**
 * What was seen on a route.
 */
export type RouteEvidenceId = string;

/**
 * A route that could lead somewhere.
 */
export type RouteId = string;

/**
 * Where a route leads.
 */
export type RouteKind = "team" | "inside" | "industry" | "elsewhere" | "own" | "study" | "pause" | "other";

/**
 * A route with what hangs on it.
 */
export type RouteRow = { 
/**
 * Its id.
 */
id: RouteId, 
/**
 * The number of the lap in which it was first written, when that is not the one that runs.
 */
from_lap: number | null, 
/**
 * When it was last changed.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: RouteDraft, 
/**
 * How it stands.
 */
state: RouteState, 
/**
 * The same with its date and reason, in words.
 */
stands: string, 
/**
 * What it serves in the plan, in words; empty for an orphan.
 */
serves: string, 
/**
 * Each time I set out on it, took it or left it, oldest first.
 */
turns: Array<Kept<RouteTurnId, RouteTurnDraft>>, 
/**
 * What I saw, oldest first.
 */
evidence: Array<Kept<RouteEvidenceId, RouteEvidenceDraft>>, 
/**
 * What experiments on it showed, oldest first.
 */
results: Array<TrialResult>, 
/**
 * How much of all that speaks for it.
 */
speaks_for: number, 
/**
 * How much speaks against it.
 */
speaks_against: number, 
/**
 * When the newest of it was seen.
 */
seen_on: string | null, 
/**
 * How old the newest is, in words; empty when nothing was seen.
 */
seen_ago: string, 
/**
 * What it lacks, a sentence each.
 */
hints: Array<string>, };

/**
 * How a route stands.
 */
export type RouteState = "listed" | "open" | "taken" | "left";

/**
 * One time that a route was set out on, taken or left.
 */
export type RouteTurnDraft = { 
/**
 * The route; needed.
 */
route_id: RouteId | null, 
/**
 * What I did.
 */
turn: Turn, 
/**
 * When; the day on which it is written when left out.
 */
turned_on: string | null, 
/**
 * Why it was left.
 */
reason: LeftBecause, 
/**
 * The same in my own words; one line.
 */
words: string, };

/**
 * One time that a route was set out on, taken or left.
 */
export type RouteTurnId = string;

/**
 * The exercise: routes, side by side.
 */
export type RoutesView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Those not left: taken ones first, then open ones, then those only listed.
 */
open: Array<RouteRow>, 
/**
 * Those left, the last one first.
 */
left: Array<RouteRow>, 
/**
 * Objectives that a route may serve.
 */
objectives: Array<PlanChoice>, 
/**
 * Options that a route may try out.
 */
options: Array<PlanChoice>, };

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
 * The wall time at which the block begins: the first that the rule gives.
 */
starts: string, 
/**
 * The next wall times from now on, in the block's zone.
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
 * Which way a piece of evidence points.
 */
export type Says = "for" | "against" | "unclear";

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
 * The alert.
 */
export type Scattergun = { 
/**
 * How many went within a week.
 */
sent: number, 
/**
 * How many of them with a check open.
 */
open: number, 
/**
 * What it says and what to do about it.
 */
sentence: string, };

/**
 * A scenario.
 */
export type ScenarioDraft = { 
/**
 * What could happen; one line.
 */
title: string, 
/**
 * What it would mean for me.
 */
meaning: string, 
/**
 * How likely it is.
 */
likelihood: Likelihood, 
/**
 * What I would do first.
 */
first_step: string, 
/**
 * When I last looked at it again.
 */
looked_on: string | null, };

/**
 * A scenario: what could happen round me.
 */
export type ScenarioId = string;

/**
 * A scenario with its early signs.
 */
export type ScenarioRow = { 
/**
 * Its id.
 */
id: ScenarioId, 
/**
 * The number of the lap in which it was first written, when that is not the one that runs.
 */
from_lap: number | null, 
/**
 * When it was last changed.
 */
changed_on: string, 
/**
 * What its form holds.
 */
draft: ScenarioDraft, 
/**
 * Its early signs, oldest first.
 */
indicators: Array<Kept<IndicatorId, IndicatorDraft>>, 
/**
 * How many of them were seen, in words; empty when it has none.
 */
seen: string, 
/**
 * Whether enough of them were seen to look at it again.
 */
again: boolean, };

/**
 * The exercise: what could happen.
 */
export type ScenariosView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Every scenario outside the bin: the likelier first.
 */
scenarios: Array<ScenarioRow>, };

/**
 * One part of a total.
 */
export type ScorePart = { 
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
 * An early sign of a scenario that shows, and in which half of the radar.
 */
export type SeeIndicatorArgs = { id: IndicatorId, half: RadarHalf, };

/**
 * What I found on looking at a derailer.
 */
export type Seen = "again" | "changed" | "gone";

/**
 * How senior the new role is: early results weigh more the higher it is.
 */
export type Seniority = "first" | "experienced" | "lead" | "executive";

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
minutes_a_touch: number, 
/**
 * Instant until which its block is still open, after no more than a glance.
 */
open_until: string | null, };

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
 * Not more often than every so many days; without a number nothing is said.
 */
export type SetCeilingArgs = { of: CeilingOf, days: number | null, };

/**
 * What is ready before an application.
 */
export type SetGateArgs = { id: LeadId, gate: KeepGate, };

/**
 * Somebody's ring; an empty one is worked out.
 */
export type SetRingArgs = { id: PersonId, ring: Ring, };

/**
 * What became of somebody on a journey.
 */
export type SetTripPerson = { 
/**
 * The journey.
 */
trip_id: TripId, 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * What became of them.
 */
status: TripStatus, 
/**
 * How I wrote, when that is to be logged as contact.
 */
logged: TouchKind | null, };

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
 * Days without a word after which a lead counts as silent, 3 to 90.
 */
lead_silent_days: number, 
/**
 * The least fit, 1 to 10, with which a lead passes the gate before an application.
 */
lead_fit_min: number, 
/**
 * The columns of the list of people beside the name, in their order.
 */
people_columns: Array<PersonColumn>, 
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
 * What became of a lunch.
 */
export type SettleLunchArgs = { id: LunchId, outcome: LunchOutcome, };

/**
 * A career that does not open.
 */
export type Shut = { 
/**
 * What is in the way.
 */
why: Why, 
/**
 * What happened.
 */
happened: string, 
/**
 * What to do.
 */
now: string, 
/**
 * The folder of the career.
 */
folder: string, 
/**
 * What the system says, for whoever helps; empty when that would say nothing more.
 */
detail: string, };

/**
 * A signal on the radar.
 */
export type SignalArgs = { id: SignalId, };

/**
 * A signal.
 */
export type SignalDraft = { 
/**
 * Where it comes from.
 */
half: RadarHalf, 
/**
 * What I noticed.
 */
noticed: string, 
/**
 * What it may mean for me.
 */
so_what: string, 
/**
 * 1 to 3; 2 when left out.
 */
relevance: number, 
/**
 * The publication or group that I have it from.
 */
outlet_id: OutletId | null, 
/**
 * When; today when left out.
 */
noticed_on: string | null, };

/**
 * A signal on the radar.
 */
export type SignalId = string;

/**
 * A signal as the radar draws it and the list shows it.
 */
export type SignalRow = { 
/**
 * Its id.
 */
id: SignalId, 
/**
 * What its form holds.
 */
draft: SignalDraft, 
/**
 * Its number on the radar, from 1; `None` once it is gone from the drawing.
 */
number: number | null, 
/**
 * What is left of it, in percent; `None` once it is gone from the drawing.
 */
left: number | null, 
/**
 * Its direction on the radar, in degrees from the top.
 */
degrees: number, 
/**
 * Where it comes from; empty for nowhere in particular.
 */
outlet: string, 
/**
 * The warning sign that was made of it.
 */
warning: WarningSignId | null, };

/**
 * One of them.
 */
export type SimilarLead = { 
/**
 * The lead.
 */
id: LeadId, 
/**
 * What it is.
 */
title: string, 
/**
 * At which organisation.
 */
organisation: string, 
/**
 * What its stage is called.
 */
stage: string, 
/**
 * Since when it is there.
 */
stage_on: string, 
/**
 * Whether it lies in the bin.
 */
binned: boolean, 
/**
 * What is alike.
 */
why: Likeness, };

/**
 * Leads like the one being typed.
 */
export type SimilarLeads = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The likest first, at most four.
 */
leads: Array<SimilarLead>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * That this organisation went silent before, in a sentence; empty when it did not.
 */
silent_before: string, };

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
 * In which direction.
 */
export type SortDirection = "ascending" | "descending";

/**
 * A value card and the pile it goes to; without one it goes back into the hand.
 */
export type SortValueArgs = { card: ValueCard, pile: ValuePile | null, };

/**
 * What came of some leads.
 */
export type SourceYield = { 
/**
 * How many there were.
 */
leads: number, 
/**
 * How many of them came to a talk with somebody there; an application alone is none.
 */
conversations: number, 
/**
 * How many of them came to an offer, or past it.
 */
offers: number, };

/**
 * How long leads stood at a stage.
 */
export type Spent = { 
/**
 * How many times one left it.
 */
left: number, 
/**
 * The median of the days until then; `None` while fewer than five left.
 */
median: number | null, 
/**
 * How many stand there now.
 */
there: number, 
/**
 * The median of their days so far; `None` while there are fewer than five.
 */
so_far: number | null, };

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
 * What a stage found.
 */
export type StageMaterial = { 
/**
 * Which.
 */
stage: Stage, 
/**
 * Steps that are done in this lap.
 */
done: number, 
/**
 * Its steps.
 */
total: number, 
/**
 * What stands there, step by step.
 */
lines: Array<MaterialLine>, };

/**
 * What a word for a stage means.
 */
export type StageMeaning = { 
/**
 * The stage.
 */
stage: LeadStage, 
/**
 * Why it closed, where the word says that, too.
 */
reason: CloseReason, };

/**
 * A stage as the person calls it.
 */
export type StageName = { 
/**
 * Which.
 */
stage: LeadStage, 
/**
 * What it is called; ours while the person has not named it.
 */
name: string, };

/**
 * What became of those that reached a stage.
 */
export type StagePassed = { 
/**
 * The stage.
 */
stage: LeadStage, 
/**
 * What it is called.
 */
name: string, 
/**
 * The counts.
 */
passed: Passed, };

/**
 * How long leads stood at a stage.
 */
export type StageSpent = { 
/**
 * The stage.
 */
stage: LeadStage, 
/**
 * What it is called.
 */
name: string, 
/**
 * The days.
 */
spent: Spent, };

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
 * What came in from other stages.
 */
takes: Array<Flow>, 
/**
 * What it gives to other stages.
 */
gives: Array<Flow>, 
/**
 * Dated matters of this stage that stand now.
 */
matters: Array<MatterRow>, };

/**
 * A word for a stage, and what a person says that it means.
 */
export type StageWord = { 
/**
 * As it stands in the file.
 */
word: string, 
/**
 * What it means.
 */
means: StageMeaning, };

/**
 * The stages of leads, each once, in my order.
 */
export type StagesArgs = { stages: Array<StageName>, };

/**
 * Someone to listen to, and what they said.
 */
export type StakeholderDraft = { 
/**
 * The role in which I arrive; the one that counts now when not said.
 */
arrival_id: ArrivalId | null, 
/**
 * Who, when they are in the book.
 */
person_id: PersonId | null, 
/**
 * Who, when they are not.
 */
name: string, 
/**
 * What they are to me.
 */
part: Part, 
/**
 * When we want to talk.
 */
planned_on: string | null, 
/**
 * When we did.
 */
heard_on: string | null, 
/**
 * What goes well.
 */
going_well: string, 
/**
 * What does not.
 */
going_badly: string, 
/**
 * What they expect of me.
 */
expects: string, 
/**
 * What I should leave as it is.
 */
leave_alone: string, 
/**
 * Whom else I should hear.
 */
who_else: string, };

/**
 * Somebody on a listening tour.
 */
export type StakeholderId = string;

/**
 * Whom one asks for by how they stand: a state, or several that are counted together.
 */
export type Stands = "none" | "daily" | "let_go" | "fresh" | "soon" | "due" | "cooling" | "cold" | "in_rhythm" | "in_touch";

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
 * Somebody's membership as their page shows it.
 */
export type Station = { 
/**
 * Its id.
 */
id: MembershipId, 
/**
 * What its form holds.
 */
draft: MembershipDraft, 
/**
 * When, in words.
 */
when: string, 
/**
 * The organisation, as its page is found.
 */
organisation_key: string, 
/**
 * Whether I was there at the same time, in words; empty when I was not.
 */
overlap: string, };

/**
 * What was decided.
 */
export type StayChoice = "stay" | "leave";

/**
 * A question of staying or leaving, as its form holds it.
 */
export type StayDecisionDraft = { 
/**
 * The question.
 */
question: string, 
/**
 * When it was opened; today when left out.
 */
opened_on: string | null, 
/**
 * What would have to change for me to stay.
 */
to_stay: string, 
/**
 * Where I lean.
 */
leaning: Leaning, };

/**
 * A decision to stay or to leave.
 */
export type StayDecisionId = string;

/**
 * A decision with all that belongs to it.
 */
export type StayDecisionRow = { 
/**
 * Its id.
 */
id: StayDecisionId, 
/**
 * What its form holds.
 */
draft: StayDecisionDraft, 
/**
 * Its reasons, oldest first.
 */
reasons: Array<Kept<StayReasonId, StayReasonDraft>>, 
/**
 * What the reasons say together, in words; empty while there is none.
 */
weighed: string, 
/**
 * How far it has come, in words.
 */
course: string, 
/**
 * From when leaving may be decided; `None` while I do not lean that way.
 */
cool_on: string | null, 
/**
 * Whether leaving may be decided today without a note.
 */
may_leave: boolean, 
/**
 * What was decided.
 */
decided: StayChoice | null, 
/**
 * When.
 */
decided_on: string | null, 
/**
 * Why it was decided before the two weeks were over; empty when it was not.
 */
early_note: string, 
/**
 * The looks back, earliest first; none while it is open.
 */
look_backs: Array<LookBackRow>, };

/**
 * The exercise: open questions and what was decided.
 */
export type StayDecisionsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * Open ones first, then the newest.
 */
decisions: Array<StayDecisionRow>, 
/**
 * How the plan's criteria weigh the role I have: what was fixed before there was anything to decide.
 */
yardstick: Total | null, };

/**
 * A reason.
 */
export type StayReasonDraft = { 
/**
 * In which decision.
 */
decision_id: StayDecisionId | null, 
/**
 * What it does.
 */
side: ReasonSide, 
/**
 * In my words.
 */
reason: string, 
/**
 * Of which kind it is.
 */
kind: ReasonKind, 
/**
 * Which of my criteria says so.
 */
criterion: string, };

/**
 * A reason in it.
 */
export type StayReasonId = string;

/**
 * A step of a wizard.
 */
export type Step = "situation" | "surroundings" | "strengths" | "motives" | "assessments" | "redraw" | "objectives" | "assumptions" | "options" | "return_on_me" | "resources" | "scenarios" | "feedback" | "one_page" | "entry" | "routes" | "experiments" | "tour" | "targets" | "derailers" | "stories" | "interviews" | "debriefs" | "readiness" | "weekly_review" | "new_role" | "listening" | "promises" | "deliveries" | "culture" | "checkpoints" | "delivery_log" | "channels" | "networking" | "radar" | "groups" | "warnings" | "stay_or_leave" | "year" | "next_lap";

/**
 * A step of the journey.
 */
export type StepArgs = { step: Step, };

/**
 * A step by its name, so that it can be gone to from anywhere.
 */
export type StepName = { 
/**
 * Which.
 */
step: Step, 
/**
 * The stage it belongs to.
 */
stage: Stage, 
/**
 * Its title.
 */
title: string, };

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
telling_seconds: number, 
/**
 * Strengths on the map, all of them: what a story can show.
 */
strengths: Array<string>, 
/**
 * Those of them that no story shows.
 */
untold: Array<string>, };

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
 * How sure it is that two are one.
 */
export type Sureness = "certain" | "likely" | "perhaps";

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
 * What the table is for.
 */
export type TableFor = "spreadsheet" | "program";

/**
 * How often to be in touch with those who carry a tag.
 */
export type TagCadenceArgs = { id: TagId, ideal_days: number | null, max_days: number | null, };

/**
 * What was said for those who carry a tag.
 */
export type TagCeiling = { 
/**
 * Which.
 */
id: TagId, 
/**
 * Its name.
 */
name: string, 
/**
 * In days; `None` when nothing was said.
 */
days: number | null, };

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
 * Whose value of a field stays.
 */
export type Take = "keep" | "other" | "both";

/**
 * Criteria to take over.
 */
export type TakeCriteria = { 
/**
 * By the keys of their proposals.
 */
keys: Array<string>, };

/**
 * A folder that is to become the career; whether what is here gives way to it.
 */
export type TakeFolder = { path: string, replace: boolean, };

/**
 * A choice for one field.
 */
export type Taken = { 
/**
 * Which field.
 */
field: MergeField, 
/**
 * Whose value.
 */
take: Take, };

/**
 * What taking a folder in did.
 */
export type TakenIn = { 
/**
 * How many people the career holds now.
 */
people: number, 
/**
 * The name of the file that was the career before; empty when there was nothing in it.
 */
set_aside: string, };

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
export type TargetCounts = "touches" | "people_met" | "follow_ups" | "sessions" | "rehearsals" | "interviews" | "debriefs" | "experiments" | "applications" | "lead_work" | "own";

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
 * Whether notices speak of somebody's milestones.
 */
export type TellArgs = { id: PersonId, tell: boolean, };

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
 * Where a role stands in its usual length.
 */
export type TenureBand = "before" | "open" | "after";

/**
 * The clock as the page shows it.
 */
export type TenureView = { 
/**
 * The role, and where.
 */
role: string, 
/**
 * Since when.
 */
started_on: string, 
/**
 * Whole months since.
 */
months: number, 
/**
 * Where that is.
 */
band: TenureBand, 
/**
 * When the window opens.
 */
opens_on: string, 
/**
 * When it closes.
 */
closes_on: string, 
/**
 * What the clock says, in words.
 */
in_words: string, };

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
 * Somebody who helped, and in which of the weeks I was in touch.
 */
export type Thanked = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * For weeks 1, 4 and 12: whether I was in touch.
 */
weeks: Array<boolean>, };

/**
 * The colours of the window.
 */
export type Theme = "system" | "light" | "dark";

/**
 * Whether somebody is at an organisation.
 */
export type ThereWhen = "now" | "before";

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
 * Whom to congratulate.
 */
export type ToCongratulate = { 
/**
 * How many milestones wait.
 */
total: number, 
/**
 * Birthdays of today first, then the newest.
 */
rows: Array<CongratulateRow>, };

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
 * Somebody whom the map shows at work and who is not on the tour.
 */
export type ToHear = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * What the map says they are to me.
 */
part: Part, };

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
 * That today is a day off and nobody waits, in a sentence; empty on any other day.
 */
days_off: string, 
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
next_step: NextStep | null, 
/**
 * How the leads stand; `None` before there is one.
 */
leads: LeadsToday | null, };

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
parts: Array<ScorePart>, };

/**
 * One touch.
 */
export type TouchArgs = { id: TouchId, };

/**
 * A touch: one moment of contact with one or several people.
 */
export type TouchId = string;

/**
 * An idea of how to be in touch.
 */
export type TouchIdeaDraft = { 
/**
 * What one does; one line.
 */
text: string, 
/**
 * How long it takes: 5, 15 or 60 minutes.
 */
minutes: number, 
/**
 * How.
 */
channel: IdeaChannel, 
/**
 * Its place in the list, the first lowest.
 */
place: number, 
/**
 * Not offered, and kept.
 */
hidden: boolean, };

/**
 * An idea of how to be in touch.
 */
export type TouchIdeaId = string;

/**
 * The ideas.
 */
export type TouchIdeas = { 
/**
 * Every one, the hidden ones too, in their order.
 */
ideas: Array<Kept<TouchIdeaId, TouchIdeaDraft>>, };

/**
 * How contact was made.
 */
export type TouchKind = "coffee" | "lunch" | "call" | "video" | "email" | "message" | "event" | "introduction" | "other";

/**
 * A way of keeping in touch.
 */
export type TouchesByArgs = { kind: TouchKind, };

/**
 * One of the five questions.
 */
export type TourQuestion = { 
/**
 * The field of the form that takes the answer.
 */
field: string, 
/**
 * The question, as one asks it.
 */
question: string, };

/**
 * The exercise: whether I go round in circles.
 */
export type TourView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The circles that stand, the newest first.
 */
circles: Array<CircleView>, 
/**
 * What was looked at, a line each.
 */
looked_at: Array<string>, };

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
 * The third, disabled line: how many leads are alive; empty before there is one.
 */
leads: string, 
/**
 * The fourth, disabled line: the next step of the journey; empty when there is none.
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
 * Label of what opens the window at noting something down.
 */
note: string, 
/**
 * Label of Open.
 */
open: string, 
/**
 * Label of Quit.
 */
quit: string, };

/**
 * What a finished experiment showed, as evidence elsewhere.
 */
export type TrialResult = { 
/**
 * The experiment.
 */
id: ExperimentId, 
/**
 * What was done.
 */
kind: ExperimentKind, 
/**
 * What came of it; what was expected where nothing more was written.
 */
text: string, 
/**
 * Which way it points.
 */
says: Says, 
/**
 * When it was finished.
 */
on: string, };

/**
 * A journey.
 */
export type TripArgs = { id: TripId, };

/**
 * How many came to what.
 */
export type TripCounts = { 
/**
 * Wait to be written to.
 */
to_write: number, 
/**
 * Were written to.
 */
written: number, 
/**
 * Meet me.
 */
meeting: number, 
/**
 * Not this time.
 */
skipped: number, };

/**
 * A journey of mine.
 */
export type TripDraft = { 
/**
 * City or country.
 */
place: string, 
/**
 * The first day.
 */
from_on: string | null, 
/**
 * The last day; the first when not said.
 */
until_on: string | null, 
/**
 * What for; one line.
 */
note: string, };

/**
 * A journey of mine.
 */
export type TripId = string;

/**
 * A journey and somebody to see there.
 */
export type TripLetterArgs = { trip_id: TripId, person_id: PersonId, };

/**
 * A journey with whom to see.
 */
export type TripPage = { 
/**
 * Its id.
 */
id: TripId, 
/**
 * What its form holds.
 */
draft: TripDraft, 
/**
 * From when to when, in words.
 */
when: string, 
/**
 * That it is over and what became of it, in words; empty until then.
 */
over: string, 
/**
 * Whom to see: who is overdue longest first, so whoever was written to goes down.
 */
people: Array<TripPerson>, 
/**
 * How many there are.
 */
total: number, 
/**
 * How many came to what.
 */
counts: TripCounts, };

/**
 * Somebody to see on a journey.
 */
export type TripPerson = { 
/**
 * Who.
 */
who: WhoRow, 
/**
 * What became of them.
 */
status: TripStatus, };

/**
 * A journey in a list.
 */
export type TripRow = { 
/**
 * Its id.
 */
id: TripId, 
/**
 * What its form holds.
 */
draft: TripDraft, 
/**
 * From when to when, in words.
 */
when: string, 
/**
 * How it stands, in words.
 */
sentence: string, };

/**
 * What became of somebody on a journey.
 */
export type TripStatus = "to_write" | "written" | "meeting" | "skipped";

/**
 * Every journey.
 */
export type TripsView = { 
/**
 * Those that are not over, the next one first.
 */
coming: Array<TripRow>, 
/**
 * Those that are over, the last one first.
 */
past: Array<TripRow>, };

/**
 * What I did on a route.
 */
export type Turn = "set_out" | "taken" | "left";

/**
 * Somebody in the coming weeks.
 */
export type TurnRow = { 
/**
 * Who.
 */
person_id: PersonId, 
/**
 * Their name.
 */
name: string, 
/**
 * When they fall due, or did.
 */
due_on: string, 
/**
 * The Monday of the week they go to; `None` when it lies behind those laid out.
 */
week: string | null, };

/**
 * One of the coming weeks.
 */
export type TurnWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * Minutes for catching up that are still to come in it.
 */
minutes: number, 
/**
 * How many days of it are off.
 */
days_off: number, 
/**
 * How many people the minutes hold.
 */
room: number, 
/**
 * How many fall due in it; in the first, also those who are behind.
 */
due: number, 
/**
 * The first of them, in their order.
 */
due_rows: Array<TurnRow>, 
/**
 * How many go to it.
 */
planned: number, 
/**
 * The first of them, in their order.
 */
planned_rows: Array<TurnRow>, };

/**
 * What the coming weeks ask of me.
 */
export type TurnsView = { 
/**
 * The weeks, this one first.
 */
weeks: Array<TurnWeek>, 
/**
 * How many people a usual week holds.
 */
a_week: number, 
/**
 * How many have to wait longer than these weeks.
 */
beyond: number, 
/**
 * What it comes to, in a sentence.
 */
sentence: string, 
/**
 * How it is counted, in a sentence.
 */
counted: string, };

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
 * How urgently I look.
 */
export type Urgency = "content" | "curious" | "looking" | "searching" | "urgent";

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
 * Whether a decision was right, seen from later.
 */
export type Verdict = "" | "right" | "partly" | "wrong";

/**
 * How many leads wait for somebody else.
 */
export type Waiting = { 
/**
 * How many are in a stage in which the others move next.
 */
waiting: number, 
/**
 * How many of them have no date on which I ask again.
 */
undated: number, 
/**
 * How many are open and mine to move.
 */
mine: number, 
/**
 * The counts in a sentence; empty when nothing is open.
 */
sentence: string, };

/**
 * Why I want out, in a line.
 */
export type WantOutArgs = { why: string, };

/**
 * A way to an organisation.
 */
export type WarmPath = { 
/**
 * Who, from the one whom I ask to the one who is there.
 */
steps: Array<Named>, 
/**
 * The path in a sentence: "Grace knows Omar, who works at Example Corp."
 */
sentence: string, 
/**
 * The organisation as it stands with the last of them.
 */
organisation: string, 
/**
 * How surely it is the one that was asked for.
 */
tier: OrganisationTier, 
/**
 * Whether they are there.
 */
when: ThereWhen, 
/**
 * How warm it is with the first of them.
 */
warmth: Warmth, 
/**
 * When I last spoke with the first of them.
 */
last_on: string | null, };

/**
 * An organisation that I want to get to.
 */
export type WarmPathArgs = { organisation: string, };

/**
 * Who can bring me to an organisation.
 */
export type WarmPaths = { 
/**
 * The organisation as it was asked for.
 */
organisation: string, 
/**
 * What it comes to, in a sentence.
 */
sentence: string, 
/**
 * Ways to it, the warmest first.
 */
paths: Array<WarmPath>, 
/**
 * How many more are there, in a sentence; empty when all are listed.
 */
more: string, 
/**
 * Ways to organisations whose names are only alike: they may be others.
 */
perhaps: Array<WarmPath>, 
/**
 * Organisations of the book that may be meant, where no way leads to this one; they are no ways themselves.
 */
meant: Array<string>, };

/**
 * How warm it is between us. The weight behind it is never shown.
 */
export type Warmth = "unspoken" | "cool" | "lukewarm" | "warm";

/**
 * A sign as the page lists it.
 */
export type WarningRow = { 
/**
 * Its id.
 */
id: WarningSignId, 
/**
 * What its form holds.
 */
draft: WarningSignDraft, 
/**
 * Whether it counts today.
 */
counts: boolean, };

/**
 * A warning sign, or a look that found none.
 */
export type WarningSignDraft = { 
/**
 * What kind.
 */
sort: WarningSort, 
/**
 * 1 to 3; 2 when left out.
 */
weight: number, 
/**
 * More of it.
 */
note: string, 
/**
 * The signal that it came from.
 */
signal_id: SignalId | null, 
/**
 * When; today when left out.
 */
noticed_on: string | null, };

/**
 * A warning sign.
 */
export type WarningSignId = string;

/**
 * What kind of sign it is.
 */
export type WarningSort = "reorganisation" | "budget_freeze" | "boss_left" | "hiring_stop" | "fed_up" | "other" | "quiet";

/**
 * The exercise: the signs, and what follows from them.
 */
export type WarningsView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The newest signs and quiet looks, newest first.
 */
signs: Array<WarningRow>, 
/**
 * How many of them count today, in words.
 */
in_words: string, 
/**
 * Whether they are enough to look at the map.
 */
enough: boolean, 
/**
 * What to do then, a sentence each; empty while they are not enough.
 */
advice: Array<string>, };

/**
 * How much one is in touch since landing, against before.
 */
export type Watch = { 
/**
 * Contacts a week, in the 26 weeks before.
 */
before: number, 
/**
 * Contacts in each whole week since, oldest first.
 */
weeks: Array<number>, 
/**
 * Contacts a week, in the newest four whole weeks; `None` until there are four.
 */
now: number | null, 
/**
 * Whether that is half of before, or less.
 */
half: boolean, 
/**
 * What it comes to, in a sentence.
 */
sentence: string, };

/**
 * An early sign of a scenario, as the radar lists it.
 */
export type Watched = { 
/**
 * The sign.
 */
id: IndicatorId, 
/**
 * What one would see.
 */
text: string, 
/**
 * Of which scenario.
 */
scenario: string, 
/**
 * When it was seen, as the plan says.
 */
seen_on: string | null, };

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
 * One of the two weekly hours.
 */
export type WeeklyHour = { 
/**
 * Which.
 */
kind: BlockKind, 
/**
 * Whether it is protected already.
 */
there: boolean, 
/**
 * A time for it where it is not.
 */
proposed: BlockDraft | null, 
/**
 * That time in words; empty where it is protected.
 */
in_words: string, };

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
 * Which of the two lanes.
 */
export type WhichLane = "culture" | "delivery";

/**
 * Who is in a place.
 */
export type WhoIsIn = { 
/**
 * Where; as it was asked.
 */
place: string, 
/**
 * Where; as the book writes it, or as it was asked when nobody wrote it.
 */
called: string, 
/**
 * How many are there now, in a sentence.
 */
sentence: string, 
/**
 * Those who are there now: who is overdue longest first, then who was not seen for longest.
 */
here: Array<WhoRow>, 
/**
 * How many of them there are.
 */
here_total: number, 
/**
 * Those who lived or worked there before and are elsewhere now.
 */
before: Array<WhoRow>, };

/**
 * A place.
 */
export type WhoIsInArgs = { place: string, };

/**
 * Somebody in a place.
 */
export type WhoRow = { 
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
 * Where they are now.
 */
place: string, 
/**
 * When they were in the place that was asked for, in words; empty for who is there now.
 */
lived: string, 
/**
 * How they stand.
 */
state: State, 
/**
 * When we last spoke, in words.
 */
last: string, 
/**
 * Their clock; `None` when their zone is not known.
 */
clock: Clock | null, };

/**
 * Whom a filter fits.
 */
export type WhomArgs = { filter: PeopleFilter, };

/**
 * Who gave, or who asked.
 */
export type Whose = "me" | "them";

/**
 * What is in the way of opening a career.
 */
export type Why = "damaged" | "newer" | "in_use" | "folder" | "other";

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

/**
 * Where one would work.
 */
export type WorkForm = "" | "on_site" | "hybrid" | "remote";

/**
 * A report to write into a folder.
 */
export type WriteReport = { 
/**
 * The folder.
 */
folder: string, 
/**
 * Which report.
 */
report: ReportAsked, };

/**
 * A date of the year to come.
 */
export type YearDateDraft = { 
/**
 * What happens.
 */
what: string, 
/**
 * What it is.
 */
kind: YearDateKind, 
/**
 * When.
 */
planned_on: string | null, };

/**
 * A date of the year to come.
 */
export type YearDateId = string;

/**
 * What a date is.
 */
export type YearDateKind = "review" | "conference" | "contract_end" | "vesting" | "own";

/**
 * Something in the year.
 */
export type YearItem = { 
/**
 * When.
 */
on: string, 
/**
 * What.
 */
what: string, 
/**
 * Where it comes from.
 */
from: YearItemFrom, 
/**
 * The step at which it is dealt with; `None` for a date of my own.
 */
step: Step | null, };

/**
 * Where something in the year comes from.
 */
export type YearItemFrom = "review" | "conference" | "contract_end" | "vesting" | "own" | "renewal" | "tenure" | "journey";

/**
 * A month of the year.
 */
export type YearMonth = { 
/**
 * Its first day.
 */
first: string, 
/**
 * What it holds, earliest first.
 */
items: Array<YearItem>, };

/**
 * The exercise: the clock and the year.
 */
export type YearView = { 
/**
 * The date on my calendar.
 */
date: string, 
/**
 * The clock of my role; `None` when no role is said.
 */
tenure: TenureView | null, 
/**
 * The role that Arrive knows and the clock does not yet.
 */
arrived: MembershipDraft | null, 
/**
 * My roles, newest first.
 */
tenures: Array<MyMembership>, 
/**
 * The coming months, this one first.
 */
months: Array<YearMonth>, 
/**
 * My own dates, earliest first; those without a day last.
 */
dates: Array<Kept<YearDateId, YearDateDraft>>, };

/** Every query: its arguments and its answer. */
export type Queries = {
  today: [NoArgs, TodayView];
  people: [PeopleArgs, PeoplePage];
  people_ids: [WhomArgs, Array<PersonId>];
  people_counts: [NoArgs, PeopleCounts];
  person: [PersonArgs, PersonPage];
  timeline: [TimelineArgs, Array<TimelineItem>];
  search: [SearchArgs, Array<SearchHit>];
  same_name: [SameNameArgs, PersonId | null];
  tags: [NoArgs, Array<TagRow>];
  rings: [NoArgs, Array<RingRow>];
  bin: [NoArgs, Array<BinRow>];
  duplicates: [PieceArgs, DuplicatesView];
  compare_people: [PairArgs, MergeView];
  merged_into: [PersonArgs, PersonId | null];
  milestones: [PersonArgs, MilestonesView];
  to_congratulate: [PieceArgs, ToCongratulate];
  preview_import: [ImportFile, ImportReport];
  import_progress: [NoArgs, Progress | null];
  week: [WeekArgs, WeekView];
  blocks: [NoArgs, Array<BlockRow>];
  reminders: [NoArgs, RemindersView];
  quiet: [NoArgs, QuietView];
  proposed_blocks: [NoArgs, Array<ProposedBlock>];
  preview_rule: [RuleArgs, RulePreview];
  session: [SessionArgs, SessionView];
  sessions: [NoArgs, Array<SessionRow>];
  templates: [NoArgs, Array<TemplateRow>];
  tray: [NoArgs, TrayView];
  journey: [NoArgs, JourneyView];
  stage: [StageArgs, StageView];
  step: [StepArgs, StepView];
  step_names: [NoArgs, Array<StepName>];
  map_situation: [NoArgs, SituationView];
  map_surroundings: [NoArgs, SurroundingsView];
  map_strengths: [NoArgs, StrengthsView];
  map_motives: [NoArgs, MotivesView];
  map_assessments: [NoArgs, AssessmentsView];
  map_redraw: [MapRedrawArgs, RedrawView];
  plan_objectives: [NoArgs, ObjectivesView];
  plan_assumptions: [NoArgs, AssumptionsView];
  plan_options: [NoArgs, OptionsView];
  plan_scenarios: [NoArgs, ScenariosView];
  plan_one_page: [NoArgs, OnePageView];
  plan_return: [NoArgs, ReturnView];
  plan_resources: [NoArgs, ResourcesView];
  plan_feedback: [FeedbackArgs, FeedbackView];
  explore_entry: [NoArgs, EntryView];
  explore_routes: [NoArgs, RoutesView];
  explore_experiments: [NoArgs, ExperimentsView];
  explore_tour: [NoArgs, TourView];
  demonstrate_targets: [NoArgs, TargetsView];
  target_counted: [CountedArgs, CountedView];
  demonstrate_derailers: [NoArgs, DerailersView];
  demonstrate_stories: [NoArgs, StoriesView];
  demonstrate_interviews: [NoArgs, InterviewsView];
  demonstrate_debriefs: [NoArgs, DebriefsView];
  demonstrate_readiness: [NoArgs, ReadinessView];
  weekly_review: [NoArgs, ReviewPage];
  arrive_role: [NoArgs, NewRoleView];
  arrive_listening: [NoArgs, ListeningView];
  arrive_promises: [NoArgs, PromisesView];
  arrive_deliveries: [NoArgs, DeliveriesView];
  arrive_culture: [NoArgs, CultureView];
  arrive_checkpoints: [NoArgs, CheckpointsView];
  delivery_log: [NoArgs, DeliveryLogView];
  channels: [NoArgs, ChannelsView];
  networking: [NoArgs, NetworkingView];
  radar: [NoArgs, RadarView];
  outlets: [NoArgs, OutletsView];
  warnings: [NoArgs, WarningsView];
  stay_decisions: [NoArgs, StayDecisionsView];
  year: [NoArgs, YearView];
  next_lap: [NoArgs, NextLapView];
  person_ledger: [PersonArgs, PersonLedger];
  ask_gate: [AskGateArgs, AskGate];
  ledger: [NoArgs, LedgerView];
  owed: [NoArgs, Array<Owed>];
  turns: [NoArgs, TurnsView];
  relationship: [PersonArgs, Relationship];
  ceilings: [NoArgs, Ceilings];
  touch_ideas: [NoArgs, TouchIdeas];
  touches_by: [TouchesByArgs, Array<ChannelTouch>];
  places: [PlacesArgs, PlacesView];
  place_names: [PlaceTyped, Array<PlaceName>];
  who_is_in: [WhoIsInArgs, WhoIsIn];
  trips: [NoArgs, TripsView];
  trip: [TripArgs, TripPage];
  trip_letter: [TripLetterArgs, LetterTo];
  lunches: [LunchesArgs, LunchPlan];
  out_today: [NoArgs, OutToday];
  organisation: [OrganisationArgs, OrganisationPage];
  organisations: [OrganisationsArgs, OrganisationsPage];
  person_stations: [PersonArgs, PersonStations];
  my_history: [NoArgs, MyHistory];
  introductions: [PersonArgs, PersonIntroductions];
  person_graph: [PersonArgs, PersonGraph];
  warm_path: [WarmPathArgs, WarmPaths];
  lead_board: [LeadBoardArgs, LeadBoard];
  lead_page: [LeadArgs, LeadPage];
  lead_health: [NoArgs, LeadHealth];
  lead_people: [LeadArgs, LeadPeople];
  find_leads: [SearchArgs, Array<LeadName>];
  leads_that_go_on: [LeadArgs, Array<LeadCard>];
  landing: [LeadArgs, LandingPreview];
  lead_table: [LeadTableArgs, LeadTable];
  lead_counts: [NoArgs, LeadCounts];
  lead_views: [NoArgs, LeadViews];
  lead_calendar: [LeadCalendarArgs, LeadCalendar];
  lead_plots: [NoArgs, LeadPlots];
  lead_gate: [LeadArgs, LeadGate];
  leads_sent: [NoArgs, LeadsSent];
  lead_offers: [OffersArgs, OffersView];
  read_capture: [CaptureArgs, CaptureView];
  person_views: [NoArgs, PersonViews];
  coverage: [NoArgs, CoverageView];
  read_advertisement: [ReadAdvertisement, AdvertisementRead];
  similar_leads: [LeadTyped, SimilarLeads];
  activity_report: [ReportAsked, ActivityReport];
  lead_attachments: [LeadArgs, LeadAttachments];
  preview_lead_import: [LeadImport, LeadImportReport];
  settings: [NoArgs, Settings];
  health: [NoArgs, Health];
  undo_state: [NoArgs, UndoState];
  shut: [NoArgs, Shut | null];
  kept_copies: [NoArgs, Array<KeptCopy>];
  look_into_copy: [CopyArgs, LookedInto];
  look_into_folder: [FolderArgs, FolderLook];
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
  stop_import: [NoArgs, null];
  jog_memory: [JogArgs, number];
  merge_people: [MergePeople, null];
  not_the_same: [PairArgs, null];
  congratulate: [Congratulate, null];
  tell_milestones: [TellArgs, null];
  export_people: [ExportPeople, PeopleExported];
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
  assume_question: [QuestionArgs, AssumptionId];
  leave_question: [QuestionArgs, null];
  review_plan: [NoArgs, null];
  take_criteria: [TakeCriteria, null];
  freeze_criteria: [NoArgs, null];
  renew_criteria: [RenewArgs, null];
  drop_criteria: [NoArgs, null];
  give_score: [GiveScore, null];
  export_feedback_form: [ExportForm, string];
  paste_feedback: [PasteFeedback, FeedbackAnswerId];
  thank_for_feedback: [FeedbackAnswerArgs, null];
  choose_stories: [ChooseStoriesArgs, null];
  end_review: [WeeklyReviewArgs, null];
  finish_checkpoint: [CheckpointArgs, null];
  see_indicator: [SeeIndicatorArgs, SignalId];
  warn_of_signal: [SignalArgs, WarningSignId];
  keep_outlet: [OutletArgs, null];
  decide_stay: [DecideStayArgs, null];
  move_lead: [MoveLead, null];
  accept_lead: [AcceptLead, ArrivalId];
  meet_player: [PlayerArgs, PersonId];
  log_for_lead: [LogForLead, null];
  set_intensity: [IntensityArgs, null];
  set_lead_stages: [StagesArgs, null];
  move_lead_step: [MoveLeadStep, null];
  change_leads: [ChangeLeads, LeadsChanged];
  set_lead_gate: [SetGateArgs, null];
  give_fit: [GiveFit, null];
  ask_about: [AskAbout, null];
  put_scattergun_aside: [NoArgs, null];
  set_ceiling: [SetCeilingArgs, null];
  order_ideas: [OrderIdeasArgs, null];
  log_capture: [CaptureArgs, CaptureLogged];
  change_people: [ChangePeople, PeopleChanged];
  move_to: [MoveTo, null];
  set_trip_person: [SetTripPerson, null];
  plan_lunch: [PlanLunch, LunchId];
  settle_lunch: [SettleLunchArgs, null];
  set_ring: [SetRingArgs, null];
  export_leads: [ExportLeads, LeadsExported];
  write_activity_report: [WriteReport, ReportWritten];
  attach_file: [AttachArgs, LeadAttachmentId];
  bin_attachment: [AttachmentArgs, null];
  open_attachment: [AttachmentArgs, null];
  show_attachment: [AttachmentArgs, null];
  import_leads: [LeadImport, LeadImportReport];
  change_settings: [SettingsPatch, null];
  undo: [NoArgs, Undone];
  redo: [NoArgs, Undone];
  backup_now: [NoArgs, Backup];
  export_all: [ExportArgs, Exported];
  restore_copy: [CopyArgs, Restored];
  take_folder: [TakeFolder, TakenIn];
  open_again: [NoArgs, null];
  choose_path: [ChooseArgs, string | null];
  open_folder: [NoArgs, null];
  open_mail: [MailArgs, null];
  open_link: [LinkArgs, null];
  test_notification: [NoArgs, null];
  set_autostart: [AutostartArgs, null];
  take_route: [NoArgs, Route | null];
};

/** The tables whose change makes a query's answer old; "*" is every table. */
export const reads: Record<keyof Queries, readonly string[]> = {
  today: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","setting","membership","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  people: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","lead","player"],
  people_ids: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","lead","player"],
  people_counts: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  person: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  timeline: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  search: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  same_name: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  tags: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  rings: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  bin: ["touch_idea","merged","not_same","milestone","milestone_notice","give_ask","lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lead_view","person_view","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","residence","trip","trip_person","lunch","organisation","membership","introduction","acquaintance"],
  duplicates: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","merged","not_same","milestone","milestone_notice"],
  compare_people: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  merged_into: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","merged","not_same","milestone","milestone_notice"],
  milestones: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","merged","not_same","milestone","milestone_notice"],
  to_congratulate: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","merged","not_same","milestone","milestone_notice"],
  preview_import: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","import_mapping","touch_source"],
  import_progress: [],
  week: ["block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  blocks: ["block","block_change","reminder","notice","holiday","session","session_card"],
  reminders: ["block","block_change","reminder","notice","holiday","session","session_card"],
  quiet: ["block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  proposed_blocks: [],
  preview_rule: [],
  session: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  sessions: ["block","block_change","reminder","notice","holiday","session","session_card"],
  templates: ["template"],
  tray: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","setting","membership","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  journey: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  stage: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  step: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  step_names: [],
  map_situation: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  map_surroundings: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  map_strengths: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  map_motives: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  map_assessments: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  map_redraw: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  plan_objectives: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  plan_assumptions: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  plan_options: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  plan_scenarios: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  plan_one_page: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  plan_return: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  plan_resources: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  plan_feedback: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  explore_entry: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  explore_routes: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  explore_experiments: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  explore_tour: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  demonstrate_targets: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card"],
  target_counted: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card"],
  demonstrate_derailers: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  demonstrate_stories: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  demonstrate_interviews: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  demonstrate_debriefs: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  demonstrate_readiness: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  weekly_review: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card"],
  arrive_role: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","block","block_change","reminder","notice","holiday","session","session_card"],
  arrive_listening: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  arrive_promises: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  arrive_deliveries: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  arrive_culture: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  arrive_checkpoints: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  delivery_log: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  channels: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","setting","membership"],
  networking: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card"],
  radar: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  outlets: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  warnings: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  stay_decisions: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  year: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","organisation","membership","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  next_lap: ["lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  person_ledger: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","give_ask","introduction","acquaintance"],
  ask_gate: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","give_ask","introduction","acquaintance"],
  ledger: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","give_ask","introduction","acquaintance"],
  owed: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","give_ask"],
  turns: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card","lead","player"],
  relationship: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  ceilings: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  touch_ideas: ["touch_idea"],
  touches_by: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  places: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","residence","trip","trip_person","lunch","setting","membership"],
  place_names: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  who_is_in: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","residence","trip","trip_person","lunch"],
  trips: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","residence","trip","trip_person","lunch"],
  trip: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","residence","trip","trip_person","lunch"],
  trip_letter: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","residence","trip","trip_person","lunch","setting","membership"],
  lunches: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","residence","trip","trip_person","lunch","block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  out_today: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","residence","trip","trip_person","lunch","block","block_change","reminder","notice","holiday","session","session_card"],
  organisation: ["organisation","membership","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone"],
  organisations: ["organisation","membership","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  person_stations: ["organisation","membership","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  my_history: ["organisation","membership","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  introductions: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","introduction","acquaintance"],
  person_graph: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","introduction","acquaintance","organisation","membership"],
  warm_path: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","introduction","acquaintance","organisation","membership"],
  lead_board: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","setting","membership"],
  lead_page: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","setting","membership"],
  lead_health: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone"],
  lead_people: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","introduction","acquaintance","organisation","membership"],
  find_leads: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone"],
  leads_that_go_on: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone"],
  landing: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","block","block_change","reminder","notice","holiday","session","session_card","setting","membership"],
  lead_table: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  lead_counts: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  lead_views: ["lead_view"],
  lead_calendar: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone"],
  lead_plots: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  lead_gate: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","setting","membership"],
  leads_sent: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story","setting","membership"],
  lead_offers: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  read_capture: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday"],
  person_views: ["person_view"],
  coverage: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","coverage_week"],
  read_advertisement: [],
  similar_leads: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone"],
  activity_report: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone","person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","lap","stage_visit","step_gap","step_place","matter","situation_note","reflection_hold","terrain_note","map_person","strength","strength_rating","value_choice","energy_note","assessment","map_version","map_version_item","direction","objective","contingency","plan_option","assumption","assumption_evidence","question_aside","scenario","indicator","plan_review","criteria_set","criterion","scoring","mark","resource","resource_level","feedback_round","asked_person","own_answers","feedback_answer","feedback_comment","cv_check","route","route_turn","route_evidence","experiment","target","target_count","derailer","derailer_look","story","rehearsal","interview","interview_story","player","debrief","polish","weekly_review","weekly_review_line","arrival","stakeholder","promise","expectation","culture_note","checkpoint","delivery","channel","outlet","outlet_visit","signal","warning_sign","stay_decision","stay_reason","look_back","membership","year_date","lap_story"],
  lead_attachments: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone"],
  preview_lead_import: ["lead","lead_event","lead_stage","intensity","lead_week","landing","landing_thank","lead_fit","lead_gate","lead_gate_pass","lead_attachment","lead_attachment_gone"],
  settings: ["setting","membership"],
  health: ["person","contact_point","person_source","person_tag","tag","ring_cadence","touch","touch_person","ring_ceiling","holiday","block","block_change","reminder","notice","holiday","session","session_card"],
  undo_state: ["*"],
  shut: ["*"],
  kept_copies: ["*"],
  look_into_copy: [],
  look_into_folder: ["*"],
};
