//! The exercises of Demonstrate.

use fairlead_core::journey::demonstrate::derailer::DerailersView;
use fairlead_core::journey::demonstrate::ending::ReviewPage;
use fairlead_core::journey::demonstrate::outcomes::DebriefsView;
use fairlead_core::journey::demonstrate::preparation::InterviewsView;
use fairlead_core::journey::demonstrate::progress::{CountedView, TargetsView};
use fairlead_core::journey::demonstrate::readiness::ReadinessView;
use fairlead_core::journey::demonstrate::story::StoriesView;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn demonstrate_targets(host: &dyn Host, _: NoArgs) -> Answer<TargetsView> {
    Ok(host.career()?.demonstrate_targets(host.now())?)
}

pub(crate) fn target_counted(host: &dyn Host, args: CountedArgs) -> Answer<CountedView> {
    Ok(host
        .career()?
        .target_counted(args.id, args.on, host.now())?)
}

pub(crate) fn demonstrate_derailers(host: &dyn Host, _: NoArgs) -> Answer<DerailersView> {
    Ok(host.career()?.demonstrate_derailers(host.now())?)
}

pub(crate) fn demonstrate_stories(host: &dyn Host, _: NoArgs) -> Answer<StoriesView> {
    Ok(host.career()?.demonstrate_stories(host.now())?)
}

pub(crate) fn demonstrate_interviews(host: &dyn Host, _: NoArgs) -> Answer<InterviewsView> {
    Ok(host.career()?.demonstrate_interviews(host.now())?)
}

pub(crate) fn choose_stories(host: &dyn Host, args: ChooseStoriesArgs) -> Answer<()> {
    Ok(host
        .career()?
        .choose_stories(args.interview_id, &args.stories)?)
}

pub(crate) fn demonstrate_debriefs(host: &dyn Host, _: NoArgs) -> Answer<DebriefsView> {
    Ok(host.career()?.demonstrate_debriefs(host.now())?)
}

pub(crate) fn demonstrate_readiness(host: &dyn Host, _: NoArgs) -> Answer<ReadinessView> {
    Ok(host.career()?.demonstrate_readiness(host.now())?)
}

pub(crate) fn weekly_review(host: &dyn Host, _: NoArgs) -> Answer<ReviewPage> {
    Ok(host.career()?.weekly_review(host.now())?)
}

pub(crate) fn end_review(host: &dyn Host, args: WeeklyReviewArgs) -> Answer<()> {
    Ok(host.career()?.end_review(args.id, host.now())?)
}
