//! Today.

use fairlead_core::today::TodayView;

use super::args::NoArgs;
use crate::failure::Failure;
use crate::host::Host;

pub(crate) fn today(host: &dyn Host, _: NoArgs) -> Result<TodayView, Failure> {
    Ok(host.career()?.today(host.now())?)
}
