//! What comes in and goes out with leads.

use fairlead_core::leads::advertisement::{self, AdvertisementRead, ReadAdvertisement};
use fairlead_core::leads::export::{ExportLeads, LeadsExported};
use fairlead_core::leads::import::{LeadImport, LeadImportReport};
use fairlead_core::leads::report::{ActivityReport, ReportAsked, ReportWritten, WriteReport};
use fairlead_core::leads::similar::{LeadTyped, SimilarLeads};

use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn read_advertisement(
    _: &dyn Host,
    asked: ReadAdvertisement,
) -> Answer<AdvertisementRead> {
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
