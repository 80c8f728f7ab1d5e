//! Whose turn comes when: the coming weeks, how it grew between us, ceilings, ideas.

use fairlead_core::people::ceiling::Ceilings;
use fairlead_core::people::coverage::ChannelTouch;
use fairlead_core::people::idea::TouchIdeas;
use fairlead_core::people::story::Relationship;
use fairlead_core::people::turns::TurnsView;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn turns(host: &dyn Host, _: NoArgs) -> Answer<TurnsView> {
    Ok(host.career()?.turns(host.now())?)
}

pub(crate) fn relationship(host: &dyn Host, args: PersonArgs) -> Answer<Relationship> {
    Ok(host.career()?.relationship(args.id, host.now())?)
}

pub(crate) fn ceilings(host: &dyn Host, _: NoArgs) -> Answer<Ceilings> {
    Ok(host.career()?.ceilings()?)
}

pub(crate) fn touch_ideas(host: &dyn Host, _: NoArgs) -> Answer<TouchIdeas> {
    Ok(host.career()?.touch_ideas()?)
}

pub(crate) fn touches_by(host: &dyn Host, args: TouchesByArgs) -> Answer<Vec<ChannelTouch>> {
    Ok(host.career()?.touches_by(args.kind, host.now())?)
}

pub(crate) fn set_ceiling(host: &dyn Host, args: SetCeilingArgs) -> Answer<()> {
    Ok(host.career()?.set_ceiling(&args.of, args.days)?)
}

pub(crate) fn order_ideas(host: &dyn Host, args: OrderIdeasArgs) -> Answer<()> {
    Ok(host.career()?.order_ideas(&args.ids)?)
}
