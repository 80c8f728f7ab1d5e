//! Every kind of record that an exercise leaves behind, in one list: a form saves any of them, the bin takes any.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::record::{self, Record};
use crate::career::Career;
use crate::error::{Error, Result};
use crate::time::Now;
use crate::words;

/// Lists the records: `Name(Draft) = "name"`.
macro_rules! records {
    ($( $(#[$doc:meta])* $name:ident($draft:ty) = $text:literal ),+ $(,)?) => {
        /// A record as its form holds it.
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(tag = "kind", content = "draft", rename_all = "snake_case")]
        pub enum AnyRecord { $( $(#[$doc])* $name($draft) ),+ }

        /// A kind of record.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum RecordKind { $( $(#[$doc])* $name ),+ }

        stored!(RecordKind { $( $name = $text ),+ });

        impl RecordKind {
            /// Every kind.
            pub const ALL: &'static [RecordKind] = &[$( RecordKind::$name ),+];

            /// Returns the table in which its records lie.
            pub(crate) fn table(self) -> &'static str {
                match self { $( RecordKind::$name => <$draft as record::Fields>::TABLE ),+ }
            }

            /// Returns what undo and the bin call one of them.
            ///
            /// # Errors
            /// `NotFound`.
            pub(crate) fn sentence(self, conn: &Connection, id: &str) -> Result<String> {
                match self { $( RecordKind::$name => sentence_of::<$draft>(conn, id) ),+ }
            }

            /// Brings in step what follows from a record that was changed from outside its form.
            ///
            /// # Errors
            /// Only if SQLite fails.
            pub(crate) fn saved(self, tx: &Connection, id: &str, now: Now) -> Result<()> {
                match self { $( RecordKind::$name => <$draft as Record>::saved(tx, parse(id)?, now) ),+ }
            }
        }

        impl Career {
            /// Saves a record as a form holds it, and returns its id. What is typed into one record in one go is
            /// one step of undo.
            ///
            /// # Errors
            /// `Invalid` with the field and a sentence, or `NotFound`; then nothing is changed.
            pub fn save_record(
                &mut self,
                id: Option<&str>,
                record: AnyRecord,
                now: Now,
            ) -> Result<String> {
                match record { $(
                    AnyRecord::$name(draft) => {
                        let id = id.map(parse).transpose()?;
                        Ok(record::save(self, id, draft, now)?.to_string())
                    }
                ),+ }
            }

            /// Says that a record is still true: it counts as looked at today, and for the lap that runs.
            ///
            /// # Errors
            /// `NotFound`.
            pub fn confirm_record(&mut self, kind: RecordKind, id: &str, now: Now) -> Result<()> {
                match kind { $(
                    RecordKind::$name => record::confirm::<$draft>(self, parse(id)?, now)
                ),+ }
            }

            /// Moves a record to the bin.
            ///
            /// # Errors
            /// `NotFound`, or `NotNow` when it must stay.
            pub fn bin_record(&mut self, kind: RecordKind, id: &str, now: Now) -> Result<()> {
                match kind { $(
                    RecordKind::$name => record::bin::<$draft>(self, parse(id)?, now)
                ),+ }
            }
        }
    };
}

records! {
    /// A fact, a feeling, a constraint, or something I do not know.
    SituationNote(super::map::situation::SituationNoteDraft) = "situation_note",
    /// Something on the ground where I stand.
    TerrainNote(super::map::surroundings::TerrainNoteDraft) = "terrain_note",
    /// How one of my people stands to me.
    MapPerson(super::map::surroundings::MapPersonDraft) = "map_person",
    /// A strength, a deficit or a potential.
    Strength(super::map::strengths::StrengthDraft) = "strength",
    /// What something gave or took on a day.
    EnergyNote(super::map::energy::EnergyNoteDraft) = "energy_note",
    /// What an instrument or a person says of me.
    Assessment(super::map::assessments::AssessmentDraft) = "assessment",
    // Plan
    /// Where I am heading.
    Direction(super::plan::one_page::DirectionDraft) = "direction",
    /// What I want.
    Objective(super::plan::objective::ObjectiveDraft) = "objective",
    /// What I will do if an objective meets trouble.
    Contingency(super::plan::contingency::ContingencyDraft) = "contingency",
    /// What I only believe.
    Assumption(super::plan::assumption::AssumptionDraft) = "assumption",
    /// What a test of an assumption showed.
    AssumptionEvidence(super::plan::evidence::EvidenceDraft) = "assumption_evidence",
    /// What I could do next.
    PlanOption(super::plan::option::OptionDraft) = "plan_option",
    /// What could happen round me.
    Scenario(super::plan::scenario::ScenarioDraft) = "scenario",
    /// An early sign of a scenario.
    Indicator(super::plan::indicator::IndicatorDraft) = "indicator",
    /// A criterion of Return on Me.
    Criterion(super::plan::criteria::CriterionDraft) = "criterion",
    /// A piece of knowledge, a skill or a behaviour.
    Resource(super::plan::resource::ResourceDraft) = "resource",
    /// A round of feedback.
    FeedbackRound(super::plan::feedback::FeedbackRoundDraft) = "feedback_round",
    /// Somebody who is asked in a round.
    AskedPerson(super::plan::feedback::asked::AskedPersonDraft) = "asked_person",
    /// My own answers in a round.
    OwnAnswers(super::plan::feedback::own::OwnAnswersDraft) = "own_answers",
    /// One thing that somebody wrote, and what I make of it.
    FeedbackComment(super::plan::feedback::comment::FeedbackCommentDraft) = "feedback_comment",
    // Explore
    /// A look through the base CV.
    CvCheck(super::explore::entry::CvCheckDraft) = "cv_check",
    /// A route that could lead somewhere.
    Route(super::explore::route::RouteDraft) = "route",
    /// One time that a route was set out on, taken or left.
    RouteTurn(super::explore::turn::RouteTurnDraft) = "route_turn",
    /// What was seen on a route.
    RouteEvidence(super::explore::seen::RouteEvidenceDraft) = "route_evidence",
    /// A small trial with an end.
    Experiment(super::explore::experiment::ExperimentDraft) = "experiment",
    // Demonstrate
    /// A target for each week or month.
    Target(super::demonstrate::target::TargetDraft) = "target",
    /// One of what a target with an own count counts.
    TargetCount(super::demonstrate::target::TargetCountDraft) = "target_count",
    /// A derailer or a hindrance.
    Derailer(super::demonstrate::derailer::DerailerDraft) = "derailer",
    /// A look at a derailer.
    DerailerLook(super::demonstrate::derailer::DerailerLookDraft) = "derailer_look",
    /// A story that shows what I can do.
    Story(super::demonstrate::story::StoryDraft) = "story",
    /// A story told aloud.
    Rehearsal(super::demonstrate::story::RehearsalDraft) = "rehearsal",
    /// An interview, a pitch, or a talk that reviews me.
    Interview(super::demonstrate::interview::InterviewDraft) = "interview",
    /// Somebody who has a say in a lead, or in a talk.
    Player(crate::leads::player::PlayerDraft) = "player",
    /// What came of an attempt.
    Debrief(super::demonstrate::debrief::DebriefDraft) = "debrief",
    /// Something polished.
    Polish(super::demonstrate::readiness::PolishDraft) = "polish",
    /// The review of one week.
    WeeklyReview(super::demonstrate::review::WeeklyReviewDraft) = "weekly_review",
    /// What a weekly review says of one target.
    WeeklyReviewLine(super::demonstrate::review::WeeklyReviewLineDraft) = "weekly_review_line",
    // Arrive
    /// A new role.
    Arrival(super::arrive::role::ArrivalDraft) = "arrival",
    /// Somebody to listen to.
    Stakeholder(super::arrive::listening::StakeholderDraft) = "stakeholder",
    /// Something that was said about the job.
    Promise(super::arrive::promise::PromiseDraft) = "promise",
    /// Something that I am to deliver.
    Expectation(super::arrive::expectation::ExpectationDraft) = "expectation",
    /// A note about how things are done here.
    CultureNote(super::arrive::culture::CultureNoteDraft) = "culture_note",
    /// What I say on one of the hundred days.
    Checkpoint(super::arrive::checkpoint::CheckpointDraft) = "checkpoint",
    // Consolidate
    /// Something that was delivered.
    Delivery(super::consolidate::delivery::DeliveryDraft) = "delivery",
    /// A channel to somebody at work.
    Channel(super::consolidate::channels::ChannelDraft) = "channel",
    /// A publication or a professional group.
    Outlet(super::consolidate::groups::OutletDraft) = "outlet",
    /// A day on which one of them was read or visited.
    OutletVisit(super::consolidate::groups::OutletVisitDraft) = "outlet_visit",
    /// A signal on the radar.
    Signal(super::consolidate::radar::SignalDraft) = "signal",
    /// A warning sign.
    WarningSign(super::consolidate::warnings::WarningSignDraft) = "warning_sign",
    /// A decision to stay or to leave.
    StayDecision(super::consolidate::stay_or_leave::StayDecisionDraft) = "stay_decision",
    /// A reason in it.
    StayReason(super::consolidate::stay_or_leave::StayReasonDraft) = "stay_reason",
    /// A look back on it.
    LookBack(super::consolidate::stay_or_leave::LookBackDraft) = "look_back",
    /// A date of the year to come.
    YearDate(super::consolidate::year::YearDateDraft) = "year_date",
    /// A lap in one's own words.
    LapStory(super::consolidate::next_lap::LapStoryDraft) = "lap_story",
    // Beside the stages
    /// An opportunity.
    Lead(crate::leads::lead::LeadDraft) = "lead",
    /// A day in somebody's life that is worth a word.
    Milestone(crate::people::milestone::MilestoneDraft) = "milestone",
    /// A give or an ask between somebody and me.
    GiveAsk(crate::people::give_ask::GiveAskDraft) = "give_ask",
    /// An idea of how to be in touch.
    TouchIdea(crate::people::idea::TouchIdeaDraft) = "touch_idea",
    /// Where somebody, or I, lived or worked before.
    Residence(crate::people::places::ResidenceDraft) = "residence",
    /// A journey of mine.
    Trip(crate::people::places::trip::TripDraft) = "trip",
    /// A lunch with somebody on a day.
    Lunch(crate::rhythm::lunch::LunchDraft) = "lunch",
    /// What one knows of an organisation.
    Organisation(crate::people::organisation::OrganisationDraft) = "organisation",
    /// Where somebody, or I, worked from when to when.
    Membership(crate::people::membership::MembershipDraft) = "membership",
    /// Somebody brought two people together.
    Introduction(crate::people::introduction::IntroductionDraft) = "introduction",
    /// Two people who know each other.
    Acquaintance(crate::people::introduction::AcquaintanceDraft) = "acquaintance",
    /// A filter of the table of leads.
    LeadView(crate::leads::view::LeadViewDraft) = "lead_view",
    /// A filter of the list of people.
    PersonView(crate::people::list::view::PersonViewDraft) = "person_view",
}

fn parse<I: std::str::FromStr>(id: &str) -> Result<I> {
    id.parse()
        .map_err(|_| Error::NotFound(words::record_gone()))
}

fn sentence_of<R: Record>(conn: &Connection, id: &str) -> Result<String>
where
    R::Id: std::str::FromStr,
{
    Ok(record::one::<R>(conn, parse(id)?)?.draft.sentence())
}
