//! Identities: a UUIDv7 newtype for every kind of row that a person can point at.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU32, Ordering};

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::{NoContext, Timestamp, Uuid};

use crate::time::Now;

/// Ids made by this process; the order within one moment.
static MADE: AtomicU32 = AtomicU32::new(0);

/// Makes a UUIDv7 whose time part is `now`, so that ids sort by when their rows were made. Those of one moment count up
/// (RFC 9562, 6.2, method 1): the rows of an import lie side by side in every index instead of all over it.
fn new_uuid(now: Now) -> Uuid {
    let millis = now.instant.timestamp_millis().max(0).unsigned_abs();
    let nanos = u32::try_from(millis % 1000).unwrap_or(0) * 1_000_000;
    let random = Uuid::new_v7(Timestamp::from_unix(NoContext, millis / 1000, nanos));
    // The 26 bits after the time, around those that say version and variant; 48 random ones stay.
    let count = MADE.fetch_add(1, Ordering::Relaxed);
    let mut bytes = random.into_bytes();
    bytes[6] = bytes[6] & 0xf0 | (count >> 22) as u8 & 0x0f;
    bytes[7] = (count >> 14) as u8;
    bytes[8] = bytes[8] & 0xc0 | (count >> 8) as u8 & 0x3f;
    bytes[9] = count as u8;
    Uuid::from_bytes(bytes)
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(#[cfg_attr(feature = "bindings", ts(type = "string"))] Uuid);

        impl $name {
            /// Makes a new id that sorts after those made earlier.
            pub fn new(now: Now) -> Self {
                Self(new_uuid(now))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::from(self.0.to_string()))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let text = value.as_str()?;
                Uuid::parse_str(text).map(Self).map_err(|e| FromSqlError::Other(Box::new(e)))
            }
        }
    )+};
}

ids! {
    /// A person.
    PersonId,
    /// An e-mail address, phone number or link of a person.
    ContactPointId,
    /// A touch: one moment of contact with one or several people.
    TouchId,
    /// A tag that groups people.
    TagId,
    /// A day in somebody's life that is worth a word.
    MilestoneId,
    /// A block of protected time.
    BlockId,
    /// A reminder: one occurrence of a block and what became of it.
    ReminderId,
    /// A session: an hour in which people are caught up with.
    SessionId,
    /// A stretch of days off.
    HolidayId,
    /// A template for a draft.
    TemplateId,
    /// A lap round the six stages.
    LapId,
    /// One time that a stage was entered.
    StageVisitId,
    // Map
    /// A note of the situation.
    SituationNoteId,
    /// Two days of reflection after wanting out.
    ReflectionHoldId,
    /// Something on the ground of the map.
    TerrainNoteId,
    /// A person's place on the map.
    MapPersonId,
    /// A strength, a deficit or a potential.
    StrengthId,
    /// A line of the energy log.
    EnergyNoteId,
    /// An outside view.
    AssessmentId,
    /// A version of the map.
    MapVersionId,
    // Plan
    /// The direction: where I am heading.
    DirectionId,
    /// A lead: an opportunity.
    LeadId,
    /// Something that happened with a lead.
    LeadEventId,
    /// A filter of the table of leads that was kept.
    LeadViewId,
    /// A filter of the list of people that was kept.
    PersonViewId,
    /// A file kept with a lead.
    LeadAttachmentId,
    /// An objective.
    ObjectiveId,
    /// A contingency: what I will do if an objective meets trouble.
    ContingencyId,
    /// An option: what I could do next.
    PlanOptionId,
    /// An assumption: what I only believe.
    AssumptionId,
    /// What a test of an assumption showed.
    EvidenceId,
    /// A scenario: what could happen round me.
    ScenarioId,
    /// An early sign of a scenario.
    IndicatorId,
    /// One time that the plan was looked through.
    PlanReviewId,
    /// A set of criteria for Return on Me.
    CriteriaSetId,
    /// A criterion of such a set.
    CriterionId,
    /// A role or an option, weighed on one day.
    ScoringId,
    /// A piece of knowledge, a skill or a behaviour.
    ResourceId,
    /// A round of feedback.
    FeedbackRoundId,
    /// Somebody who is asked in a round.
    AskedPersonId,
    /// My own answers in a round.
    OwnAnswersId,
    /// An answer that came back.
    FeedbackAnswerId,
    /// One thing that somebody wrote.
    FeedbackCommentId,
    // Explore
    /// One time that the base CV was looked through.
    CvCheckId,
    /// A route that could lead somewhere.
    RouteId,
    /// One time that a route was set out on, taken or left.
    RouteTurnId,
    /// What was seen on a route.
    RouteEvidenceId,
    /// A small trial with an end.
    ExperimentId,
    // Demonstrate
    /// A target for each week or month.
    TargetId,
    /// One of what a target with an own count counts.
    TargetCountId,
    /// A derailer or a hindrance.
    DerailerId,
    /// A look at a derailer.
    DerailerLookId,
    /// A story that shows what I can do.
    StoryId,
    /// A story told aloud.
    RehearsalId,
    /// An interview, a pitch, or a talk that reviews me.
    InterviewId,
    /// Somebody who has a say in an interview.
    PlayerId,
    /// What came of an attempt.
    DebriefId,
    /// Something polished.
    PolishId,
    /// The review of one week.
    WeeklyReviewId,
    /// What a weekly review says of one target or derailer.
    WeeklyReviewLineId,
    // Arrive
    /// A new role.
    ArrivalId,
    /// Somebody on a listening tour.
    StakeholderId,
    /// Something that was said about the job.
    PromiseId,
    /// Something that I am to deliver.
    ExpectationId,
    /// A note about how things are done.
    CultureNoteId,
    /// One of the days on which one stops and looks.
    CheckpointId,
    // Consolidate
    /// Something that was delivered.
    DeliveryId,
    /// A channel to somebody at work.
    ChannelId,
    /// A publication or a professional group.
    OutletId,
    /// A day on which one of them was read or visited.
    OutletVisitId,
    /// A signal on the radar.
    SignalId,
    /// A warning sign.
    WarningSignId,
    /// A decision to stay or to leave.
    StayDecisionId,
    /// A reason in it.
    StayReasonId,
    /// A look back on it.
    LookBackId,
    /// A date of the year to come.
    YearDateId,
    /// A lap in one's own words.
    LapStoryId,
    /// A give or an ask.
    GiveAskId,
    /// An idea of how to be in touch.
    TouchIdeaId,
    /// Where somebody, or I, lived or worked before.
    ResidenceId,
    /// A journey of mine.
    TripId,
    /// A lunch with somebody on a day.
    LunchId,
    /// What one knows of an organisation.
    OrganisationId,
    /// Where somebody was, from when to when.
    MembershipId,
    /// An introduction.
    IntroductionId,
    /// Two people who know each other.
    AcquaintanceId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_moment_sort_in_the_order_in_which_they_were_made() {
        let now = Now::parse("2026-03-10T09:00:00Z", chrono_tz::UTC).expect("an instant");
        let made: Vec<Uuid> = (0..600).map(|_| new_uuid(now)).collect();
        assert!(made.is_sorted(), "rows lie side by side in every index");
        assert!(
            made.iter()
                .all(|id| id.get_version_num() == 7 && id.get_variant() == uuid::Variant::RFC4122),
            "and are UUIDs of version 7"
        );
        let millis = u64::try_from(now.instant.timestamp_millis()).expect("after 1970");
        assert_eq!(
            made[0].as_u128() >> 80,
            u128::from(millis),
            "which begin with the moment"
        );
    }
}
