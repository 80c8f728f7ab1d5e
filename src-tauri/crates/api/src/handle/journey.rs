//! The journey: its loop, its stages and steps, and the records of its exercises.

use fairlead_core::id::LapId;
use fairlead_core::journey::page::{JourneyView, StageView};
use fairlead_core::journey::wizard::{self, StepName, StepView};
use fairlead_core::rhythm::notice::Route;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn journey(host: &dyn Host, _: NoArgs) -> Answer<JourneyView> {
    Ok(host.career()?.journey(host.now())?)
}

pub(crate) fn stage(host: &dyn Host, args: StageArgs) -> Answer<StageView> {
    Ok(host.career()?.stage(args.stage, host.now())?)
}

pub(crate) fn step(host: &dyn Host, args: StepArgs) -> Answer<StepView> {
    Ok(host.career()?.step(args.step, host.now())?)
}

pub(crate) fn step_names(_: &dyn Host, _: NoArgs) -> Answer<Vec<StepName>> {
    Ok(wizard::names())
}

pub(crate) fn enter_stage(host: &dyn Host, args: StageArgs) -> Answer<()> {
    Ok(host.career()?.enter_stage(args.stage, host.now())?)
}

pub(crate) fn begin_lap(host: &dyn Host, _: NoArgs) -> Answer<LapId> {
    Ok(host.career()?.begin_lap(host.now())?)
}

pub(crate) fn leave_step(host: &dyn Host, args: StepArgs) -> Answer<()> {
    Ok(host.career()?.leave_step(args.step, host.now())?)
}

pub(crate) fn pass_step(host: &dyn Host, args: StepArgs) -> Answer<()> {
    Ok(host.career()?.pass_step(args.step, host.now())?)
}

pub(crate) fn answer_matter(host: &dyn Host, args: MatterAnswerArgs) -> Answer<Option<Route>> {
    Ok(host
        .career()?
        .answer_matter(&args.key, args.answer, &args.reason, host.now())?)
}

pub(crate) fn save_record(host: &dyn Host, args: SaveRecordArgs) -> Answer<String> {
    Ok(host
        .career()?
        .save_record(args.id.as_deref(), args.record, host.now())?)
}

pub(crate) fn confirm_record(host: &dyn Host, args: RecordArgs) -> Answer<()> {
    Ok(host
        .career()?
        .confirm_record(args.kind, &args.id, host.now())?)
}

pub(crate) fn bin_record(host: &dyn Host, args: RecordArgs) -> Answer<()> {
    Ok(host.career()?.bin_record(args.kind, &args.id, host.now())?)
}
