//! What is asked while something takes long. It must not wait for the career, which is locked meanwhile.

use super::args::NoArgs;
use crate::failure::Failure;
use crate::host::Host;
use crate::long::Progress;

type Answer<T> = Result<T, Failure>;

pub(crate) fn import_progress(host: &dyn Host, _: NoArgs) -> Answer<Option<Progress>> {
    Ok(host.book().long().progress())
}

pub(crate) fn stop_import(host: &dyn Host, _: NoArgs) -> Answer<()> {
    host.book().long().stop();
    Ok(())
}
