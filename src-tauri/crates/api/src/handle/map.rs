//! The exercises of Map.

use fairlead_core::journey::map::situation::SituationView;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn map_situation(host: &dyn Host, _: NoArgs) -> Answer<SituationView> {
    Ok(host.career()?.map_situation()?)
}
