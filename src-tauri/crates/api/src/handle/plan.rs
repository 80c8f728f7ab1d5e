//! The exercises of Plan.

use fairlead_core::id::AssumptionId;
use fairlead_core::id::FeedbackAnswerId;
use fairlead_core::journey::plan::assumption::AssumptionsView;
use fairlead_core::journey::plan::criteria::proposal::TakeCriteria;
use fairlead_core::journey::plan::feedback::form::ExportForm;
use fairlead_core::journey::plan::feedback::page::FeedbackView;
use fairlead_core::journey::plan::feedback::paste::PasteFeedback;
use fairlead_core::journey::plan::objective::ObjectivesView;
use fairlead_core::journey::plan::one_page::OnePageView;
use fairlead_core::journey::plan::option::OptionsView;
use fairlead_core::journey::plan::resource::ResourcesView;
use fairlead_core::journey::plan::return_on_me::ReturnView;
use fairlead_core::journey::plan::return_on_me::score::GiveScore;
use fairlead_core::journey::plan::scenario::ScenariosView;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn plan_objectives(host: &dyn Host, _: NoArgs) -> Answer<ObjectivesView> {
    Ok(host.career()?.plan_objectives(host.now())?)
}

pub(crate) fn plan_assumptions(host: &dyn Host, _: NoArgs) -> Answer<AssumptionsView> {
    Ok(host.career()?.plan_assumptions(host.now())?)
}

pub(crate) fn plan_options(host: &dyn Host, _: NoArgs) -> Answer<OptionsView> {
    Ok(host.career()?.plan_options(host.now())?)
}

pub(crate) fn plan_scenarios(host: &dyn Host, _: NoArgs) -> Answer<ScenariosView> {
    Ok(host.career()?.plan_scenarios(host.now())?)
}

pub(crate) fn plan_one_page(host: &dyn Host, _: NoArgs) -> Answer<OnePageView> {
    Ok(host.career()?.plan_one_page(host.now())?)
}

pub(crate) fn assume_question(host: &dyn Host, args: QuestionArgs) -> Answer<AssumptionId> {
    Ok(host.career()?.assume_question(args.id, host.now())?)
}

pub(crate) fn leave_question(host: &dyn Host, args: QuestionArgs) -> Answer<()> {
    Ok(host.career()?.leave_question(args.id, host.now())?)
}

pub(crate) fn review_plan(host: &dyn Host, _: NoArgs) -> Answer<()> {
    Ok(host.career()?.review_plan(host.now())?)
}

pub(crate) fn plan_return(host: &dyn Host, _: NoArgs) -> Answer<ReturnView> {
    Ok(host.career()?.plan_return(host.now())?)
}

pub(crate) fn plan_resources(host: &dyn Host, _: NoArgs) -> Answer<ResourcesView> {
    Ok(host.career()?.plan_resources(host.now())?)
}

pub(crate) fn plan_feedback(host: &dyn Host, args: FeedbackArgs) -> Answer<FeedbackView> {
    Ok(host.career()?.plan_feedback(args.round_id, host.now())?)
}

pub(crate) fn take_criteria(host: &dyn Host, args: TakeCriteria) -> Answer<()> {
    Ok(host.career()?.take_criteria(&args, host.now())?)
}

pub(crate) fn freeze_criteria(host: &dyn Host, _: NoArgs) -> Answer<()> {
    Ok(host.career()?.freeze_criteria(host.now())?)
}

pub(crate) fn renew_criteria(host: &dyn Host, args: RenewArgs) -> Answer<()> {
    Ok(host.career()?.renew_criteria(&args.reason, host.now())?)
}

pub(crate) fn drop_criteria(host: &dyn Host, _: NoArgs) -> Answer<()> {
    Ok(host.career()?.drop_criteria()?)
}

pub(crate) fn give_score(host: &dyn Host, args: GiveScore) -> Answer<()> {
    Ok(host.career()?.give_score(&args, host.now())?)
}

pub(crate) fn export_feedback_form(host: &dyn Host, args: ExportForm) -> Answer<String> {
    Ok(host.career()?.export_feedback_form(&args, host.now())?)
}

pub(crate) fn paste_feedback(host: &dyn Host, args: PasteFeedback) -> Answer<FeedbackAnswerId> {
    Ok(host.career()?.paste_feedback(&args, host.now())?)
}

pub(crate) fn thank_for_feedback(host: &dyn Host, args: FeedbackAnswerArgs) -> Answer<()> {
    Ok(host.career()?.thank_for_feedback(args.id, host.now())?)
}
