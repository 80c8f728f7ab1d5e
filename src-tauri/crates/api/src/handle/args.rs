//! What each command takes, where core has no type of its own for it.

use std::path::PathBuf;

use chrono::NaiveDate;
use fairlead_core::id::{
    BlockId, CheckpointId, FeedbackAnswerId, FeedbackRoundId, HolidayId, IndicatorId, InterviewId,
    LeadAttachmentId, LeadId, LunchId, MapVersionId, OutletId, PersonId, PlayerId, ReminderId,
    SessionId, SignalId, SituationNoteId, StayDecisionId, StoryId, TagId, TargetId, TemplateId,
    TouchId, TouchIdeaId, TripId, WeeklyReviewId,
};
use fairlead_core::journey::consolidate::radar::RadarHalf;
use fairlead_core::journey::consolidate::stay_or_leave::course::StayChoice;
use fairlead_core::journey::map::reflection::HoldEnding;
use fairlead_core::journey::map::value_card::ValueCard;
use fairlead_core::journey::map::values::ValuePile;
use fairlead_core::journey::records::{AnyRecord, RecordKind};
use fairlead_core::journey::stage::Stage;
use fairlead_core::journey::wizard::Step;
use fairlead_core::leads::board::LeadFilter;
use fairlead_core::leads::gate::KeepGate;
use fairlead_core::leads::import::DateOrder;
use fairlead_core::leads::intensity::Urgency;
use fairlead_core::leads::stage::StageName;
use fairlead_core::leads::table::{LeadSort, LeadTableFilter, SortDirection};
use fairlead_core::people::bin::BinKind;
use fairlead_core::people::ceiling::CeilingOf;
use fairlead_core::people::how_often::HowOften;
use fairlead_core::people::import::{PersonField, ReviewChoice};
use fairlead_core::people::jogger::JogPerson;
use fairlead_core::people::list::{PeopleFilter, PeopleSort};
use fairlead_core::people::organisation::list::OrganisationSort;
use fairlead_core::people::person::{PersonDraft, Ring};
use fairlead_core::people::touch::{NewTouch, TouchKind};
use fairlead_core::rhythm::block::BlockDraft;
use fairlead_core::rhythm::lunch::{LunchOutcome, PassedOver};
use fairlead_core::rhythm::notice::Answer;
use fairlead_core::rhythm::quiet::PauseFor;
use fairlead_core::rhythm::session::{Feeling, SessionKind};
use fairlead_core::rhythm::template::TemplateDraft;
use serde::Deserialize;

use crate::host::{Autostart, Choose};

macro_rules! args {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attr:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "the fields say what they are, and core's types say the rest")]
        pub struct $name { $($(#[$attr])* pub $field: $type),* }
    )*};
}

args! {
    /// No arguments: `{}` or nothing.
    NoArgs {}
    /// A piece of a list.
    PieceArgs { offset: usize, limit: usize }
    /// Whose places; without anybody mine.
    PlacesArgs { #[serde(default)] person_id: Option<PersonId> }
    /// A place as it is typed.
    PlaceTyped { text: String }
    /// A place.
    WhoIsInArgs { place: String }
    /// A journey.
    TripArgs { id: TripId }
    /// A journey and somebody to see there.
    TripLetterArgs { trip_id: TripId, person_id: PersonId }
    /// Those who were passed over for lunch while the page was open.
    LunchesArgs { #[serde(default)] passed: Vec<PassedOver> }
    /// What became of a lunch.
    SettleLunchArgs { id: LunchId, outcome: LunchOutcome }
    /// An organisation by its folded name, or any way to write it.
    OrganisationArgs { key: String }
    /// A piece of the list of organisations.
    OrganisationsArgs {
        #[serde(default)] text: String, #[serde(default)] sort: OrganisationSort, offset: u32, limit: u32,
    }
    /// Somebody's ring; an empty one is worked out.
    SetRingArgs { id: PersonId, ring: Ring }
    /// Two people.
    PairArgs { one: PersonId, other: PersonId }
    /// Whether notices speak of somebody's milestones.
    TellArgs { id: PersonId, tell: bool }
    /// A stage of the journey.
    StageArgs { stage: Stage }
    /// A step of the journey.
    StepArgs { step: Step }
    /// A record of an exercise as its form holds it; without an id it is a new one.
    SaveRecordArgs { #[serde(default)] id: Option<String>, record: AnyRecord }
    /// A record of an exercise.
    RecordArgs { kind: RecordKind, id: String }
    /// A checkpoint of the first hundred days.
    CheckpointArgs { id: CheckpointId }
    /// An early sign of a scenario that shows, and in which half of the radar.
    SeeIndicatorArgs { id: IndicatorId, half: RadarHalf }
    /// A signal on the radar.
    SignalArgs { id: SignalId }
    /// A publication or group.
    OutletArgs { id: OutletId }
    /// Staying or leaving, decided; the note says why it cannot wait for the two weeks.
    DecideStayArgs { id: StayDecisionId, choice: StayChoice, #[serde(default)] note: String }
    /// A round of feedback; without an id the newest.
    FeedbackArgs { #[serde(default)] round_id: Option<FeedbackRoundId> }
    /// An answer that came back in a round of feedback.
    FeedbackAnswerArgs { id: FeedbackAnswerId }
    /// Why the criteria change.
    RenewArgs { reason: String }
    /// The answer to a dated matter of the journey.
    MatterAnswerArgs { key: String, answer: Answer, #[serde(default)] reason: String }
    /// An open question of the map.
    QuestionArgs { id: SituationNoteId }
    /// Why I want out, in a line.
    WantOutArgs { #[serde(default)] why: String }
    /// How the days of reflection end.
    EndReflectionArgs { ending: HoldEnding, #[serde(default)] note: String }
    /// A value card and the pile it goes to; without one it goes back into the hand.
    SortValueArgs { card: ValueCard, #[serde(default)] pile: Option<ValuePile> }
    /// A value card and its rank, from 1.
    RankValueArgs { card: ValueCard, rank: u32 }
    /// What the look at the whole says.
    DrawMapArgs { #[serde(default)] note: String }
    /// Two versions of the map; left out: the map of today, and the version before it.
    MapRedrawArgs { #[serde(default)] old: Option<MapVersionId>, #[serde(default)] new: Option<MapVersionId> }
    /// One number of a target: that of the week or month in which a date lies.
    CountedArgs { id: TargetId, on: NaiveDate }
    /// The stories that I want at hand in an interview.
    ChooseStoriesArgs { interview_id: InterviewId, stories: Vec<StoryId> }
    /// One weekly review.
    WeeklyReviewArgs { id: WeeklyReviewId }
    /// A piece of the list of people.
    PeopleArgs { #[serde(default)] filter: PeopleFilter, #[serde(default)] sort: PeopleSort, #[serde(default)] offset: u32, limit: u32 }
    /// Whom a filter fits.
    WhomArgs { #[serde(default)] filter: PeopleFilter }
    /// One person.
    PersonArgs { id: PersonId }
    /// An ask that is thought of; today when no day is said.
    AskGateArgs { person_id: PersonId, on: Option<NaiveDate> }
    /// Not more often than every so many days; without a number nothing is said.
    SetCeilingArgs { of: CeilingOf, #[serde(default)] days: Option<u32> }
    /// The ideas in their new order.
    OrderIdeasArgs { ids: Vec<TouchIdeaId> }
    /// A way of keeping in touch.
    TouchesByArgs { kind: TouchKind }
    /// An organisation that I want to get to.
    WarmPathArgs { organisation: String }
    /// A piece of a person's timeline.
    TimelineArgs { id: PersonId, offset: u32, limit: u32 }
    /// A search.
    SearchArgs { text: String, limit: u32 }
    /// A name being typed.
    SameNameArgs { name: String }
    /// A file to bring people from, how it is read, and the judgements about its rows.
    ImportArgs {
        path: PathBuf,
        #[serde(default)] encoding: String,
        #[serde(default)] columns: Option<Vec<Option<PersonField>>>,
        #[serde(default)] dates: Option<DateOrder>,
        #[serde(default)] choices: Vec<ReviewChoice>,
    }
    /// A person as a form holds them.
    EditPersonArgs { id: PersonId, draft: PersonDraft }
    /// Something in the bin.
    RestoreArgs { kind: BinKind, id: String }
    /// How often to be in touch with some people.
    CadenceArgs { ids: Vec<PersonId>, ideal_days: Option<u32>, max_days: Option<u32> }
    /// A kept copy of the career, by its file name.
    CopyArgs { name: String }
    /// A folder that holds a whole career.
    FolderArgs { path: PathBuf }
    /// A folder that is to become the career; whether what is here gives way to it.
    TakeFolder { path: PathBuf, #[serde(default)] replace: bool }
    /// Several people.
    PeopleIdsArgs { ids: Vec<PersonId> }
    /// Whether we speak every day anyway.
    DailyArgs { id: PersonId, daily: bool }
    /// Letting a person go, or taking them back.
    LetGoArgs { id: PersonId, let_go: bool }
    /// How often to be in touch with those who carry a tag.
    TagCadenceArgs { id: TagId, ideal_days: Option<u32>, max_days: Option<u32> }
    /// How often to be in touch with those in a ring.
    RingCadenceArgs { ring: Ring, ideal_days: Option<u32>, max_days: Option<u32> }
    /// One touch.
    TouchArgs { id: TouchId }
    /// A touch as a form holds it.
    EditTouchArgs { id: TouchId, touch: NewTouch }
    /// People who came to mind.
    JogArgs { people: Vec<JogPerson> }
    /// A week, by any of its dates; this week without one.
    WeekArgs { #[serde(default)] monday: Option<NaiveDate> }
    /// A rule being typed.
    RuleArgs { rule: String, starts: String, #[serde(default)] zone: String }
    /// One session.
    SessionArgs { id: SessionId }
    /// One block.
    BlockArgs { id: BlockId }
    /// A block as a form holds it.
    EditBlockArgs { id: BlockId, draft: BlockDraft }
    /// One occurrence of a block, by the wall time that its rule gives.
    OccurrenceArgs { block_id: BlockId, occurrence: String }
    /// Where one occurrence goes: a wall time on my clock.
    MoveArgs { block_id: BlockId, occurrence: String, to: String }
    /// One occurrence to leave out, and why.
    LeaveOutArgs { block_id: BlockId, occurrence: String, #[serde(default)] reason: String }
    /// An answer to a reminder, and why when it is skipped.
    AnswerArgs { id: ReminderId, answer: Answer, #[serde(default)] reason: String }
    /// One reminder.
    ReminderArgs { id: ReminderId }
    /// Several reminders.
    RemindersArgs { ids: Vec<ReminderId> }
    /// How long to be quiet.
    PauseArgs { pause: PauseFor }
    /// Days off.
    HolidayArgs { from_on: NaiveDate, to_on: NaiveDate }
    /// One stretch of days off.
    HolidayIdArgs { id: HolidayId }
    /// A session to start or to resume.
    StartSessionArgs { kind: SessionKind, #[serde(default)] reminder_id: Option<ReminderId>, #[serde(default)] minutes: Option<u32> }
    /// One card of a session.
    CardArgs { session_id: SessionId, person_id: PersonId }
    /// How long a session has been open, in seconds.
    TickArgs { id: SessionId, seconds: u32 }
    /// How a session felt.
    RateArgs { id: SessionId, feeling: Feeling }
    /// A draft template, new without an id.
    SaveTemplateArgs { #[serde(default)] id: Option<TemplateId>, template: TemplateDraft }
    /// One draft template.
    TemplateArgs { id: TemplateId }
    /// A folder to export into.
    ExportArgs { folder: PathBuf }
    /// What the person is asked to choose.
    ChooseArgs { what: Choose }
    /// An address for the mail program.
    MailArgs { mailto: String }
    /// A lead.
    LeadArgs { id: LeadId }
    /// Somebody who has a say in a lead.
    PlayerArgs { id: PlayerId }
    /// A file to keep with a lead.
    AttachArgs { lead_id: LeadId, path: PathBuf }
    /// A file kept with a lead.
    AttachmentArgs { id: LeadAttachmentId }
    /// What the board shows.
    LeadBoardArgs { #[serde(default)] filter: LeadFilter }
    /// A piece of the table of leads.
    LeadTableArgs {
        #[serde(default)] filter: LeadTableFilter, #[serde(default)] sort: LeadSort,
        #[serde(default)] direction: SortDirection, #[serde(default)] offset: u32, limit: u32,
    }
    /// A month of next steps, by any of its dates; this month without one.
    LeadCalendarArgs { #[serde(default)] month: Option<NaiveDate> }
    /// How urgently I look.
    IntensityArgs { urgency: Urgency }
    /// The stages of leads, each once, in my order.
    StagesArgs { stages: Vec<StageName> }
    /// What is ready before an application.
    SetGateArgs { id: LeadId, gate: KeepGate }
    /// Leads side by side; without a choice the offers and what has the most scores.
    OffersArgs { #[serde(default)] ids: Option<Vec<LeadId>> }
    /// An address for the browser.
    LinkArgs { url: String }
    /// Whether to start with the desktop session.
    AutostartArgs { autostart: Autostart }
}

impl CadenceArgs {
    /// Returns the two thresholds.
    pub fn often(&self) -> HowOften {
        HowOften {
            ideal_days: self.ideal_days,
            max_days: self.max_days,
        }
    }
}

impl TagCadenceArgs {
    /// Returns the two thresholds.
    pub fn often(&self) -> HowOften {
        HowOften {
            ideal_days: self.ideal_days,
            max_days: self.max_days,
        }
    }
}

impl RingCadenceArgs {
    /// Returns the two thresholds.
    pub fn often(&self) -> HowOften {
        HowOften {
            ideal_days: self.ideal_days,
            max_days: self.max_days,
        }
    }
}

/// A new person: a name, and whatever else is known.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct NewPerson(
    #[cfg_attr(
        feature = "bindings",
        ts(type = "{ name: string } & Partial<PersonDraft>")
    )]
    pub PersonDraft,
);

/// Settings to change, by name; the others stay.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct SettingsPatch(
    #[cfg_attr(feature = "bindings", ts(type = "Partial<Settings>"))]
    pub  serde_json::Map<String, serde_json::Value>,
);
