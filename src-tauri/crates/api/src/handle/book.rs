//! The career as a whole: why it does not open, going back to a copy of it, and the folder in which it leaves and comes
//! back. What has to do with copies works while the career is shut.

use fairlead_core::folder::{Exported, FolderLook, TakenIn};
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

pub(crate) fn export_all(host: &dyn Host, args: ExportArgs) -> Answer<Exported> {
    let running = host.book().long().begin();
    Ok(host.career()?.export(&args.folder, host.now(), &running)?)
}

pub(crate) fn look_into_folder(host: &dyn Host, args: FolderArgs) -> Answer<FolderLook> {
    let running = host.book().long().begin();
    Ok(host
        .career()?
        .look_into_folder(&args.path, host.now(), &running)?)
}

pub(crate) fn take_folder(host: &dyn Host, args: TakeFolder) -> Answer<TakenIn> {
    host.book()
        .take_folder(&args.path, args.replace, host.now())
}
