//! Ring rust: 1 − the mean of 2^(−age/h) over the parts, where h is the days after which half of a part is gone
//! (product/rules.md, "Ring rust").

use serde::Serialize;

/// Days after which half of telling a story is gone; a story older than that is rusty.
pub const STORY_DAYS: i64 = 45;
/// Days after which half of a look over the CV is gone.
const CV_DAYS: i64 = 90;
/// Days after which half of an interview or a mock is gone.
const INTERVIEW_DAYS: i64 = 60;
/// Days after which half of a pitch is gone.
const PITCH_DAYS: i64 = 90;
/// Days after which half of asking the references is gone.
const REFERENCES_DAYS: i64 = 365;

/// A part of being ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReadyPart {
    /// The CV.
    Cv,
    /// Stories.
    Stories,
    /// Interviews and mocks.
    Interviews,
    /// The pitch.
    Pitch,
    /// References.
    References,
}

impl ReadyPart {
    /// Every part.
    pub const ALL: [ReadyPart; 5] = [
        ReadyPart::Cv,
        ReadyPart::Stories,
        ReadyPart::Interviews,
        ReadyPart::Pitch,
        ReadyPart::References,
    ];

    /// Returns the days after which half of it is gone.
    pub fn half_life(self) -> i64 {
        match self {
            ReadyPart::Cv => CV_DAYS,
            ReadyPart::Stories => STORY_DAYS,
            ReadyPart::Interviews => INTERVIEW_DAYS,
            ReadyPart::Pitch => PITCH_DAYS,
            ReadyPart::References => REFERENCES_DAYS,
        }
    }
}

/// Returns how much of a part is left, 0 to 1: all of it on the day, half after its half-life, nothing of what was
/// never done.
pub fn left(age_days: Option<i64>, half_life: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "ages are days, far below 2^52")]
    age_days.map_or(0.0, |age| (-(age.max(0) as f64) / half_life as f64).exp2())
}

/// Returns the ring rust of parts by their age in days, 0 to 1.
pub fn rust(ages: &[(ReadyPart, Option<i64>)]) -> f64 {
    if ages.is_empty() {
        return 1.0;
    }
    let sum: f64 = ages
        .iter()
        .map(|(part, age)| left(*age, part.half_life()))
        .sum();
    #[expect(clippy::cast_precision_loss, reason = "there are five parts")]
    let mean = sum / ages.len() as f64;
    1.0 - mean
}
