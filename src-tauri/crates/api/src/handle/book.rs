//! A career that does not open, and going back to a copy of it. Everything here works while the career is shut.

use fairlead_core::store::restore::{self, KeptCopy, LookedInto, Restored};
use fairlead_core::store::shut::Shut;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn shut(host: &dyn Host, _: NoArgs) -> Answer<Option<Shut>> {
    Ok(host.book().shut())
}

pub(crate) fn kept_copies(host: &dyn Host, _: NoArgs) -> Answer<Vec<KeptCopy>> {
    Ok(restore::kept(host.folder()))
}

pub(crate) fn look_into_copy(host: &dyn Host, args: CopyArgs) -> Answer<LookedInto> {
    Ok(restore::look_into(host.folder(), &args.name)?)
}

pub(crate) fn restore_copy(host: &dyn Host, args: CopyArgs) -> Answer<Restored> {
    host.book().restore(&args.name, host.now())
}

pub(crate) fn open_again(host: &dyn Host, _: NoArgs) -> Answer<()> {
    host.book().open_again(host.now())
}
