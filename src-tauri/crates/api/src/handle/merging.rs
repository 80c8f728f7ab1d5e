//! The same person twice, milestones, and people going out.

use fairlead_core::id::PersonId;
use fairlead_core::people::duplicates::DuplicatesView;
use fairlead_core::people::export::{ExportPeople, PeopleExported};
use fairlead_core::people::merge::{MergePeople, MergeView};
use fairlead_core::people::milestone::{Congratulate, MilestonesView, Tell, ToCongratulate};

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn duplicates(host: &dyn Host, args: PieceArgs) -> Answer<DuplicatesView> {
    // The career is free again before anybody is compared.
    let aside = host.career()?.duplicates_aside()?;
    Ok(match aside {
        Some(aside) => aside.piece(args.offset, args.limit)?,
        None => host.career()?.duplicates(args.offset, args.limit)?,
    })
}

pub(crate) fn compare_people(host: &dyn Host, args: PairArgs) -> Answer<MergeView> {
    Ok(host.career()?.compare_people(args.one, args.other)?)
}

pub(crate) fn merged_into(host: &dyn Host, args: PersonArgs) -> Answer<Option<PersonId>> {
    Ok(host.career()?.merged_into(args.id)?)
}

pub(crate) fn milestones(host: &dyn Host, args: PersonArgs) -> Answer<MilestonesView> {
    Ok(host.career()?.milestones(args.id, host.now())?)
}

pub(crate) fn to_congratulate(host: &dyn Host, args: PieceArgs) -> Answer<ToCongratulate> {
    Ok(host
        .career()?
        .to_congratulate(args.offset, args.limit, host.now())?)
}

pub(crate) fn merge_people(host: &dyn Host, merge: MergePeople) -> Answer<()> {
    Ok(host.career()?.merge_people(&merge, host.now())?)
}

pub(crate) fn not_the_same(host: &dyn Host, args: PairArgs) -> Answer<()> {
    Ok(host
        .career()?
        .not_the_same(args.one, args.other, host.now())?)
}

pub(crate) fn congratulate(host: &dyn Host, to: Congratulate) -> Answer<()> {
    Ok(host.career()?.congratulate(&to, host.now())?)
}

pub(crate) fn tell_milestones(host: &dyn Host, args: TellArgs) -> Answer<()> {
    let tell = if args.tell {
        Tell::OnTheDay
    } else {
        Tell::Never
    };
    Ok(host.career()?.tell_milestones(args.id, tell)?)
}

pub(crate) fn export_people(host: &dyn Host, wanted: ExportPeople) -> Answer<PeopleExported> {
    Ok(host.career()?.export_people(&wanted, host.now())?)
}
