//! What comes in and goes out with leads.

use fairlead_core::id::LeadAttachmentId;
use fairlead_core::leads::advertisement::{self, AdvertisementRead, ReadAdvertisement};
use fairlead_core::leads::attachment::LeadAttachments;
use fairlead_core::leads::export::{ExportLeads, LeadsExported};
use fairlead_core::leads::import::{LeadImport, LeadImportReport};
use fairlead_core::leads::report::{ActivityReport, ReportAsked, ReportWritten, WriteReport};
use fairlead_core::leads::similar::{LeadTyped, SimilarLeads};

use super::args::*;
use crate::failure::Failure;
use crate::host::{Desktop, Host};

type Answer<T> = Result<T, Failure>;

pub(crate) fn read_advertisement(
    host: &dyn Host,
    asked: ReadAdvertisement,
) -> Answer<AdvertisementRead> {
    // It needs nothing of the career; but nothing answers while that is shut.
    drop(host.career()?);
    Ok(advertisement::read(asked)?)
}

pub(crate) fn similar_leads(host: &dyn Host, typed: LeadTyped) -> Answer<SimilarLeads> {
    Ok(host.career()?.similar_leads(&typed, host.now())?)
}

pub(crate) fn activity_report(host: &dyn Host, asked: ReportAsked) -> Answer<ActivityReport> {
    Ok(host.career()?.activity_report(&asked, host.now())?)
}

pub(crate) fn export_leads(host: &dyn Host, export: ExportLeads) -> Answer<LeadsExported> {
    Ok(host.career()?.export_leads(&export, host.now())?)
}

/// Writes the report and has the browser show it, where there is one: from there it is printed.
pub(crate) fn write_activity_report(host: &dyn Host, args: WriteReport) -> Answer<ReportWritten> {
    let path = host
        .career()?
        .write_activity_report(&args.folder, &args.report, host.now())?;
    // It is written all the same where no program shows it.
    let opened = host
        .desktop()
        .is_some_and(|desktop| desktop.open_file(&path).is_ok());
    Ok(ReportWritten {
        path: path.display().to_string(),
        opened,
    })
}

pub(crate) fn preview_lead_import(host: &dyn Host, asked: LeadImport) -> Answer<LeadImportReport> {
    Ok(host.career()?.preview_lead_import(&asked, host.now())?)
}

pub(crate) fn import_leads(host: &dyn Host, asked: LeadImport) -> Answer<LeadImportReport> {
    Ok(host.career()?.import_leads(&asked, host.now())?)
}

pub(crate) fn lead_attachments(host: &dyn Host, args: LeadArgs) -> Answer<LeadAttachments> {
    Ok(host.career()?.lead_attachments(args.id, host.now())?)
}

pub(crate) fn attach_file(host: &dyn Host, args: AttachArgs) -> Answer<LeadAttachmentId> {
    Ok(host
        .career()?
        .attach_file(args.lead_id, &args.path, host.now())?)
}

pub(crate) fn bin_attachment(host: &dyn Host, args: AttachmentArgs) -> Answer<()> {
    Ok(host.career()?.bin_attachment(args.id, host.now())?)
}

/// Opens a file that the career keeps; the page says which, never where.
pub(crate) fn open_attachment(host: &dyn Host, args: AttachmentArgs) -> Answer<()> {
    let desktop = desktop(host)?;
    let file = host.career()?.attachment_file(args.id)?;
    desktop.open_file(&file)
}

/// Shows the folder in which such a file lies.
pub(crate) fn show_attachment(host: &dyn Host, args: AttachmentArgs) -> Answer<()> {
    let desktop = desktop(host)?;
    let file = host.career()?.attachment_file(args.id)?;
    desktop.open_folder(file.parent().unwrap_or(host.folder()))
}

fn desktop(host: &dyn Host) -> Answer<&dyn Desktop> {
    host.desktop().ok_or_else(Failure::no_desktop)
}
