//! Who brought whom together, the graph around somebody, and who can bring me to an organisation.

use fairlead_core::people::graph::PersonGraph;
use fairlead_core::people::introduction::page::PersonIntroductions;
use fairlead_core::people::warm_path::WarmPaths;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn introductions(host: &dyn Host, args: PersonArgs) -> Answer<PersonIntroductions> {
    Ok(host.career()?.introductions(args.id, host.now())?)
}

pub(crate) fn person_graph(host: &dyn Host, args: PersonArgs) -> Answer<PersonGraph> {
    Ok(host.career()?.person_graph(args.id, host.now())?)
}

pub(crate) fn warm_path(host: &dyn Host, args: WarmPathArgs) -> Answer<WarmPaths> {
    Ok(host.career()?.warm_path(&args.organisation, host.now())?)
}
