//! The exercises of Plan.

use fairlead_core::id::FeedbackAnswerId;
use fairlead_core::journey::plan::criteria::proposal::TakeCriteria;
use fairlead_core::journey::plan::feedback::form::ExportForm;
use fairlead_core::journey::plan::feedback::page::FeedbackView;
use fairlead_core::journey::plan::feedback::paste::PasteFeedback;
use fairlead_core::journey::plan::resource::ResourcesView;
use fairlead_core::journey::plan::return_on_me::ReturnView;
use fairlead_core::journey::plan::return_on_me::score::GiveScore;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn plan_return(host: &dyn Host, _: NoArgs) -> Answer<ReturnView> {
    Ok(host.career().plan_return(host.now())?)
}

pub(crate) fn plan_resources(host: &dyn Host, _: NoArgs) -> Answer<ResourcesView> {
    Ok(host.career().plan_resources(host.now())?)
}

pub(crate) fn plan_feedback(host: &dyn Host, args: FeedbackArgs) -> Answer<FeedbackView> {
    Ok(host.career().plan_feedback(args.round_id, host.now())?)
}

pub(crate) fn take_criteria(host: &dyn Host, args: TakeCriteria) -> Answer<()> {
    Ok(host.career().take_criteria(&args, host.now())?)
}

pub(crate) fn freeze_criteria(host: &dyn Host, _: NoArgs) -> Answer<()> {
    Ok(host.career().freeze_criteria(host.now())?)
}

pub(crate) fn renew_criteria(host: &dyn Host, args: RenewArgs) -> Answer<()> {
    Ok(host.career().renew_criteria(&args.reason, host.now())?)
}

pub(crate) fn drop_criteria(host: &dyn Host, _: NoArgs) -> Answer<()> {
    Ok(host.career().drop_criteria()?)
}

pub(crate) fn give_score(host: &dyn Host, args: GiveScore) -> Answer<()> {
    Ok(host.career().give_score(&args, host.now())?)
}

pub(crate) fn export_feedback_form(host: &dyn Host, args: ExportForm) -> Answer<String> {
    Ok(host.career().export_feedback_form(&args, host.now())?)
}

pub(crate) fn paste_feedback(host: &dyn Host, args: PasteFeedback) -> Answer<FeedbackAnswerId> {
    Ok(host.career().paste_feedback(&args, host.now())?)
}

pub(crate) fn thank_for_feedback(host: &dyn Host, args: FeedbackAnswerArgs) -> Answer<()> {
    Ok(host.career().thank_for_feedback(args.id, host.now())?)
}
