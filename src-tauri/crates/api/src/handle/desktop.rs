//! What only a desktop can do.

use fairlead_core::rhythm::notice::Route;

use super::args::*;
use crate::failure::Failure;
use crate::host::{Desktop, Host};

type Answer<T> = Result<T, Failure>;

fn desktop(host: &dyn Host) -> Answer<&dyn Desktop> {
    host.desktop().ok_or_else(Failure::no_desktop)
}

pub(crate) fn choose_path(host: &dyn Host, args: ChooseArgs) -> Answer<Option<String>> {
    Ok(desktop(host)?
        .choose(args.what)?
        .map(|path| path.display().to_string()))
}

pub(crate) fn open_folder(host: &dyn Host, _: NoArgs) -> Answer<()> {
    desktop(host)?.open_folder(host.folder())
}

pub(crate) fn open_mail(host: &dyn Host, args: MailArgs) -> Answer<()> {
    if !args.mailto.starts_with("mailto:") {
        return Err(Failure::at("mailto", crate::words::only_mailto()));
    }
    desktop(host)?.open_mail(&args.mailto)
}

pub(crate) fn open_link(host: &dyn Host, args: LinkArgs) -> Answer<()> {
    if !["https://", "http://"]
        .iter()
        .any(|scheme| args.url.starts_with(scheme))
    {
        return Err(Failure::at("url", crate::words::only_web()));
    }
    desktop(host)?.open_link(&args.url)
}

pub(crate) fn test_notification(host: &dyn Host, _: NoArgs) -> Answer<()> {
    desktop(host)?.test_notification()
}

pub(crate) fn set_autostart(host: &dyn Host, args: AutostartArgs) -> Answer<()> {
    desktop(host)?.set_autostart(args.autostart)
}

pub(crate) fn take_route(host: &dyn Host, _: NoArgs) -> Answer<Option<Route>> {
    Ok(desktop(host)?.take_route())
}
