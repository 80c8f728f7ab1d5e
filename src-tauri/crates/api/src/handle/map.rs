//! The exercises of Map.

use fairlead_core::id::{MapVersionId, ReflectionHoldId};
use fairlead_core::journey::map::assessments::AssessmentsView;
use fairlead_core::journey::map::motives::MotivesView;
use fairlead_core::journey::map::redraw::RedrawView;
use fairlead_core::journey::map::situation::SituationView;
use fairlead_core::journey::map::strengths::StrengthsView;
use fairlead_core::journey::map::surroundings::SurroundingsView;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn map_situation(host: &dyn Host, _: NoArgs) -> Answer<SituationView> {
    Ok(host.career()?.map_situation(host.now())?)
}

pub(crate) fn map_surroundings(host: &dyn Host, _: NoArgs) -> Answer<SurroundingsView> {
    Ok(host.career()?.map_surroundings(host.now())?)
}

pub(crate) fn map_strengths(host: &dyn Host, _: NoArgs) -> Answer<StrengthsView> {
    Ok(host.career()?.map_strengths(host.now())?)
}

pub(crate) fn map_motives(host: &dyn Host, _: NoArgs) -> Answer<MotivesView> {
    Ok(host.career()?.map_motives(host.now())?)
}

pub(crate) fn map_assessments(host: &dyn Host, _: NoArgs) -> Answer<AssessmentsView> {
    Ok(host.career()?.map_assessments(host.now())?)
}

pub(crate) fn map_redraw(host: &dyn Host, args: MapRedrawArgs) -> Answer<RedrawView> {
    Ok(host.career()?.map_redraw(args.old, args.new, host.now())?)
}

pub(crate) fn want_out(host: &dyn Host, args: WantOutArgs) -> Answer<ReflectionHoldId> {
    Ok(host.career()?.want_out(&args.why, host.now())?)
}

pub(crate) fn end_reflection(host: &dyn Host, args: EndReflectionArgs) -> Answer<()> {
    Ok(host
        .career()?
        .end_reflection(args.ending, &args.note, host.now())?)
}

pub(crate) fn sort_value(host: &dyn Host, args: SortValueArgs) -> Answer<()> {
    Ok(host
        .career()?
        .sort_value(args.card, args.pile, host.now())?)
}

pub(crate) fn rank_value(host: &dyn Host, args: RankValueArgs) -> Answer<()> {
    Ok(host.career()?.rank_value(args.card, args.rank)?)
}

pub(crate) fn carry_values(host: &dyn Host, _: NoArgs) -> Answer<()> {
    Ok(host.career()?.carry_values(host.now())?)
}

pub(crate) fn draw_map(host: &dyn Host, args: DrawMapArgs) -> Answer<MapVersionId> {
    Ok(host.career()?.draw_map(&args.note, host.now())?)
}
