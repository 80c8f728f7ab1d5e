//! The one boundary behind which a recurrence library stands.

use std::ops::Range;

use chrono::NaiveDateTime;

use super::Parts;

/// Expands rules in civil time, without any zone.
pub trait Engine {
    /// The civil times in `window` that `parts` gives by itself, in order and each once.
    ///
    /// `parts` is complete (see [`Parts::completed`]). `start` anchors intervals and bounds from
    /// below; it is not among the times unless the rule gives it. `COUNT` and `UNTIL` are the
    /// caller's. The iterator ends by itself, also for a rule that never gives a time.
    fn civil_starts<'a>(
        &self,
        parts: &'a Parts,
        start: NaiveDateTime,
        window: Range<NaiveDateTime>,
    ) -> Box<dyn Iterator<Item = NaiveDateTime> + 'a>;
}
