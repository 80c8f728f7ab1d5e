//! Bringing people in from a file: it may take a while, says how far it is, and can be stopped.

use fairlead_core::people::import::{ImportFile, ImportReport};

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn preview_import(host: &dyn Host, asked: ImportFile) -> Answer<ImportReport> {
    let running = host.book().long().begin();
    Ok(host
        .career()?
        .preview_import_as(&asked, host.now(), &running)?)
}

pub(crate) fn import_people(host: &dyn Host, args: ImportArgs) -> Answer<ImportReport> {
    let asked = ImportFile {
        path: args.path,
        encoding: args.encoding,
        columns: args.columns,
        dates: args.dates,
    };
    let running = host.book().long().begin();
    Ok(host
        .career()?
        .import_people_as(&asked, &args.choices, host.now(), &running)?)
}
