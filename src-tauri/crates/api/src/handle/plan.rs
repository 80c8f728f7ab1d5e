//! The exercises of Plan.

use fairlead_core::id::AssumptionId;
use fairlead_core::journey::plan::assumption::AssumptionsView;
use fairlead_core::journey::plan::objective::ObjectivesView;
use fairlead_core::journey::plan::one_page::OnePageView;
use fairlead_core::journey::plan::option::OptionsView;
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
