//! Handling many people: what is noted in a line, one change for many, how everybody stands.

use fairlead_core::capture::{CaptureArgs, CaptureLogged, CaptureView};
use fairlead_core::people::bulk::{ChangePeople, PeopleChanged};
use fairlead_core::people::coverage::CoverageView;
use fairlead_core::people::list::view::PersonViews;

use super::args::NoArgs;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn read_capture(host: &dyn Host, args: CaptureArgs) -> Answer<CaptureView> {
    Ok(host.career()?.read_capture(&args, host.now())?)
}

pub(crate) fn log_capture(host: &dyn Host, args: CaptureArgs) -> Answer<CaptureLogged> {
    Ok(host.career()?.log_capture(&args, host.now())?)
}

pub(crate) fn change_people(host: &dyn Host, args: ChangePeople) -> Answer<PeopleChanged> {
    let running = host.book().long().begin();
    Ok(host
        .career()?
        .change_people_watched(&args, host.now(), &running)?)
}

pub(crate) fn person_views(host: &dyn Host, _: NoArgs) -> Answer<PersonViews> {
    Ok(host.career()?.person_views()?)
}

pub(crate) fn coverage(host: &dyn Host, _: NoArgs) -> Answer<CoverageView> {
    Ok(host.career()?.coverage(host.now())?)
}
