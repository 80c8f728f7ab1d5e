//! People.

use fairlead_core::id::{PersonId, TouchId};
use fairlead_core::people::bin::BinRow;
use fairlead_core::people::how_often::{Daily, LetGo, RingRow, TagRow};
use fairlead_core::people::list::{PeopleCounts, PeoplePage};
use fairlead_core::people::page::{PersonPage, SearchHit};
use fairlead_core::people::touch::{NewTouch, TimelineItem};

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn people(host: &dyn Host, args: PeopleArgs) -> Answer<PeoplePage> {
    Ok(host
        .career()?
        .people(&args.filter, args.sort, args.offset, args.limit, host.now())?)
}

pub(crate) fn people_ids(host: &dyn Host, args: WhomArgs) -> Answer<Vec<PersonId>> {
    Ok(host.career()?.people_ids(&args.filter, host.now())?)
}

pub(crate) fn people_counts(host: &dyn Host, _: NoArgs) -> Answer<PeopleCounts> {
    Ok(host.career()?.people_counts(host.now())?)
}

pub(crate) fn person(host: &dyn Host, args: PersonArgs) -> Answer<PersonPage> {
    Ok(host.career()?.person(args.id, host.now())?)
}

pub(crate) fn timeline(host: &dyn Host, args: TimelineArgs) -> Answer<Vec<TimelineItem>> {
    Ok(host.career()?.timeline(args.id, args.offset, args.limit)?)
}

pub(crate) fn search(host: &dyn Host, args: SearchArgs) -> Answer<Vec<SearchHit>> {
    Ok(host.career()?.search(&args.text, args.limit, host.now())?)
}

pub(crate) fn same_name(host: &dyn Host, args: SameNameArgs) -> Answer<Option<PersonId>> {
    Ok(host.career()?.same_name(&args.name)?)
}

pub(crate) fn tags(host: &dyn Host, _: NoArgs) -> Answer<Vec<TagRow>> {
    Ok(host.career()?.tags()?)
}

pub(crate) fn rings(host: &dyn Host, _: NoArgs) -> Answer<Vec<RingRow>> {
    Ok(host.career()?.rings()?)
}

pub(crate) fn bin(host: &dyn Host, _: NoArgs) -> Answer<Vec<BinRow>> {
    Ok(host.career()?.bin(host.now())?)
}

pub(crate) fn add_person(host: &dyn Host, person: NewPerson) -> Answer<PersonId> {
    Ok(host.career()?.add_person(person.0, host.now())?)
}

pub(crate) fn edit_person(host: &dyn Host, args: EditPersonArgs) -> Answer<()> {
    Ok(host
        .career()?
        .edit_person(args.id, args.draft, host.now())?)
}

pub(crate) fn bin_people(host: &dyn Host, args: PeopleIdsArgs) -> Answer<()> {
    Ok(host.career()?.bin_people(&args.ids, host.now())?)
}

pub(crate) fn restore(host: &dyn Host, args: RestoreArgs) -> Answer<()> {
    Ok(host.career()?.restore(args.kind, &args.id, host.now())?)
}

pub(crate) fn empty_bin(host: &dyn Host, _: NoArgs) -> Answer<u32> {
    Ok(host.career()?.empty_bin(host.now())?)
}

pub(crate) fn set_cadence(host: &dyn Host, args: CadenceArgs) -> Answer<()> {
    Ok(host.career()?.set_cadence(&args.ids, args.often())?)
}

pub(crate) fn set_daily(host: &dyn Host, args: DailyArgs) -> Answer<()> {
    let daily = if args.daily { Daily::Yes } else { Daily::No };
    Ok(host.career()?.set_daily(args.id, daily)?)
}

pub(crate) fn let_go(host: &dyn Host, args: LetGoArgs) -> Answer<()> {
    let how = if args.let_go {
        LetGo::Gracefully
    } else {
        LetGo::TakeBack
    };
    Ok(host.career()?.let_go(args.id, how, host.now())?)
}

pub(crate) fn set_tag_cadence(host: &dyn Host, args: TagCadenceArgs) -> Answer<()> {
    Ok(host.career()?.set_tag_cadence(args.id, args.often())?)
}

pub(crate) fn set_ring_cadence(host: &dyn Host, args: RingCadenceArgs) -> Answer<()> {
    Ok(host.career()?.set_ring_cadence(args.ring, args.often())?)
}

pub(crate) fn log_touch(host: &dyn Host, touch: NewTouch) -> Answer<TouchId> {
    Ok(host.career()?.log_touch(&touch, host.now())?)
}

pub(crate) fn edit_touch(host: &dyn Host, args: EditTouchArgs) -> Answer<()> {
    Ok(host
        .career()?
        .edit_touch(args.id, &args.touch, host.now())?)
}

pub(crate) fn bin_touch(host: &dyn Host, args: TouchArgs) -> Answer<()> {
    Ok(host.career()?.bin_touch(args.id, host.now())?)
}

pub(crate) fn jog_memory(host: &dyn Host, args: JogArgs) -> Answer<usize> {
    Ok(host.career()?.jog_memory(args.people, host.now())?)
}
