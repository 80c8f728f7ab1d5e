//! What comes in and goes out with leads.

use fairlead_core::leads::advertisement::{self, AdvertisementRead, ReadAdvertisement};
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
