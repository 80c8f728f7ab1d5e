//! Places, journeys and whom to see there, lunches.

use fairlead_core::id::LunchId;
use fairlead_core::people::places::trip::{LetterTo, SetTripPerson, TripPage, TripsView};
use fairlead_core::people::places::who::{PlaceName, WhoIsIn};
use fairlead_core::people::places::{MoveTo, PlacesView};
use fairlead_core::rhythm::lunch::{LunchPlan, PlanLunch};
use fairlead_core::today::out::OutToday;

use super::args::*;
use crate::failure::Failure;
use crate::host::Host;

type Answer<T> = Result<T, Failure>;

pub(crate) fn places(host: &dyn Host, args: PlacesArgs) -> Answer<PlacesView> {
    Ok(host.career()?.places(args.person_id, host.now())?)
}

pub(crate) fn place_names(host: &dyn Host, args: PlaceTyped) -> Answer<Vec<PlaceName>> {
    Ok(host.career()?.place_names(&args.text)?)
}

pub(crate) fn who_is_in(host: &dyn Host, args: WhoIsInArgs) -> Answer<WhoIsIn> {
    Ok(host.career()?.who_is_in(&args.place, host.now())?)
}

pub(crate) fn trips(host: &dyn Host, _: NoArgs) -> Answer<TripsView> {
    Ok(host.career()?.trips(host.now())?)
}

pub(crate) fn trip(host: &dyn Host, args: TripArgs) -> Answer<TripPage> {
    Ok(host.career()?.trip(args.id, host.now())?)
}

pub(crate) fn trip_letter(host: &dyn Host, args: TripLetterArgs) -> Answer<LetterTo> {
    Ok(host
        .career()?
        .trip_letter(args.trip_id, args.person_id, host.now())?)
}

pub(crate) fn lunches(host: &dyn Host, args: LunchesArgs) -> Answer<LunchPlan> {
    Ok(host.career()?.lunches(&args.passed, host.now())?)
}

pub(crate) fn out_today(host: &dyn Host, _: NoArgs) -> Answer<OutToday> {
    Ok(host.career()?.out_today(host.now())?)
}

pub(crate) fn move_to(host: &dyn Host, to: MoveTo) -> Answer<()> {
    Ok(host.career()?.move_to(&to, host.now())?)
}

pub(crate) fn set_trip_person(host: &dyn Host, set: SetTripPerson) -> Answer<()> {
    Ok(host.career()?.set_trip_person(&set, host.now())?)
}

pub(crate) fn plan_lunch(host: &dyn Host, plan: PlanLunch) -> Answer<LunchId> {
    Ok(host.career()?.plan_lunch(plan, host.now())?)
}

pub(crate) fn settle_lunch(host: &dyn Host, args: SettleLunchArgs) -> Answer<()> {
    Ok(host
        .career()?
        .settle_lunch(args.id, args.outcome, host.now())?)
}
