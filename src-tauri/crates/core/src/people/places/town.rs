//! What a place means: a town and where it lies, compared by whole folded words, and the zone that follows from it.

use std::collections::HashMap;
use std::sync::OnceLock;

use chrono_tz::Tz;
use fairlead_interop::key;

use super::atlas::{REGIONS, TOWNS, Town};
use crate::rhythm::recurrence;

/// What divides a town from where it lies.
const BREAKS: [char; 7] = [',', ';', '/', '|', '(', ')', '\n'];
/// Words round a town that do not make it another.
const ROUND: [&str; 4] = ["area", "region", "metropolitan", "metro"];

/// A place, folded: the town or country, then where it lies, each as the atlas calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place(Vec<String>);

impl Place {
    /// Reads a place; empty when it says nothing.
    pub fn read(text: &str) -> Self {
        let mut parts = Vec::new();
        for part in text.split(BREAKS) {
            let part = key::name(part);
            let mut words: Vec<&str> = part.split(' ').collect();
            while words.len() > 1 && words.last().is_some_and(|word| ROUND.contains(word)) {
                words.pop();
            }
            if words.len() > 1 && words[0] == "greater" {
                words.remove(0);
            }
            let part = words.join(" ");
            if part.is_empty() {
                continue;
            }
            match town_with_region(&part) {
                Some((town, region)) => {
                    parts.push(called(town));
                    parts.push(called(region));
                }
                None => parts.push(called(&part)),
            }
        }
        Self(parts)
    }

    /// Whether it says anything.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The town of the atlas that it names and that lies where it says; `None` when the atlas knows none.
    fn town(&self) -> Option<&'static Town> {
        let (name, rest) = self.0.split_first()?;
        let town = *towns().get(name.as_str())?;
        rest.iter()
            .all(|part| town.within.contains(&part.as_str()) || part == name)
            .then_some(town)
    }

    /// Whether somebody who is here is in `wanted`: each part of it is said here, or follows from the town. Only whole
    /// parts are compared, so "York" is not in "New York" and "Niger" is not in "Nigeria".
    pub fn is_in(&self, wanted: &Place) -> bool {
        let (Some(first), false) = (wanted.0.first(), self.is_empty()) else {
            return false;
        };
        let within = self.town().map(|town| town.within);
        let says = |part: &String| {
            self.0.contains(part) || within.is_some_and(|all| all.contains(&part.as_str()))
        };
        // Who wrote only the town may mean the one that lies where one looks, unless it is known to lie elsewhere.
        let rest = wanted.0.iter().skip(1);
        let may_be = self.0.len() == 1 && within.is_none();
        says(first) && rest.into_iter().all(|part| says(part) || may_be)
    }

    /// The zone that follows from the town: of the atlas, or of the zone of its name when nothing else is said.
    pub fn zone(&self) -> Option<Tz> {
        match (self.town(), self.0.as_slice()) {
            (Some(town), _) => town.zone.parse().ok(),
            (None, [only]) => zones().get(only).copied(),
            _ => None,
        }
    }
}

/// How a zone is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ZoneKnown {
    /// It was said.
    Said,
    /// It follows from the place.
    Probably,
}

/// Returns in which zone somebody is: as it was said, otherwise as their place lets one think.
pub(crate) fn zone_of(zone: &str, place: &str) -> Option<(Tz, ZoneKnown)> {
    recurrence::zone(zone)
        .map(|zone| (zone, ZoneKnown::Said))
        .or_else(|| Some((Place::read(place).zone()?, ZoneKnown::Probably)))
}

/// Splits "london uk" where the town is known and the rest is a region.
fn town_with_region(part: &str) -> Option<(&str, &str)> {
    if towns().contains_key(part) {
        return None;
    }
    part.match_indices(' ').find_map(|(at, _)| {
        let (town, region) = (&part[..at], &part[at + 1..]);
        let town_known = towns().get(town)?;
        town_known
            .within
            .contains(&called(region).as_str())
            .then_some((town, region))
    })
}

/// What a town or a region is called in the atlas; what it does not know is called as it is written.
fn called(part: &str) -> String {
    if let Some(town) = towns().get(part) {
        return town.names[0].to_owned();
    }
    let region = REGIONS.iter().find(|names| names.contains(&part));
    region.map_or(part, |names| names[0]).to_owned()
}

fn towns() -> &'static HashMap<&'static str, &'static Town> {
    static NAMED: OnceLock<HashMap<&'static str, &'static Town>> = OnceLock::new();
    NAMED.get_or_init(|| {
        let named = |town: &'static Town| town.names.iter().map(move |name| (*name, town));
        TOWNS.iter().flat_map(named).collect()
    })
}

/// The zones by the town in their name: "Europe/Lisbon" is Lisbon's.
fn zones() -> &'static HashMap<String, Tz> {
    static NAMED: OnceLock<HashMap<String, Tz>> = OnceLock::new();
    NAMED.get_or_init(|| {
        let continents = [
            "Africa",
            "America",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific",
        ];
        let mut named = HashMap::new();
        for zone in chrono_tz::TZ_VARIANTS {
            let Some((continent, rest)) = zone.name().split_once('/') else {
                continue;
            };
            if continents.contains(&continent) {
                let town = rest.rsplit('/').next().unwrap_or(rest);
                named.entry(key::name(town)).or_insert(zone);
            }
        }
        named
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_in(place: &str, wanted: &str) -> bool {
        Place::read(place).is_in(&Place::read(wanted))
    }

    #[test]
    fn a_place_is_found_by_whole_words_only() {
        for (place, wanted) in [
            ("Lisbon", "lisbon"),
            ("Lisboa", "Lisbon"),
            ("Lisbon, Portugal", "Portugal"),
            ("Lisbon", "Portugal"),
            ("Lisbon", "Lisbon, Portugal"),
            ("São Paulo", "Sao Paulo"),
            ("Greater London Area", "London"),
            ("London UK", "London"),
            ("Leeds", "UK"),
            ("Washington DC", "Washington"),
            ("Edinburgh", "United Kingdom"),
            ("New York, NY, USA", "New York"),
            ("Springfield", "Springfield, Illinois"),
            ("Portugal", "portugal"),
        ] {
            assert!(is_in(place, wanted), "{place} is in {wanted}");
        }
        for (place, wanted) in [
            ("New York", "York"),
            ("Nigeria", "Niger"),
            ("Indiana", "India"),
            ("London", "Lond"),
            ("New Mexico", "Mexico"),
            ("London", "London, Ontario"),
            ("London, Ontario", "England"),
            ("Manchester", "Scotland"),
            ("", "London"),
            ("London", ""),
        ] {
            assert!(!is_in(place, wanted), "{place} is not in {wanted}");
        }
    }

    #[test]
    fn a_zone_follows_from_a_town_that_is_known() {
        let zone = |place: &str| Place::read(place).zone().map(|zone| zone.name());
        assert_eq!(zone("Lisbon"), Some("Europe/Lisbon"));
        assert_eq!(
            zone("Porto, Portugal"),
            Some("Europe/Lisbon"),
            "of the atlas"
        );
        assert_eq!(
            zone("Reykjavík"),
            Some("Atlantic/Reykjavik"),
            "of the zone's name"
        );
        assert_eq!(zone("Seattle, WA"), Some("America/Los_Angeles"));
        assert_eq!(
            zone("London, Ontario"),
            None,
            "another London, of which we know nothing"
        );
        assert_eq!(zone("Reykjavik, Ohio"), None);
        assert_eq!(zone("Portugal"), None, "a country may have several");
        assert_eq!(zone(""), None);
        assert_eq!(
            zone_of("Asia/Tokyo", "Lisbon"),
            Some((chrono_tz::Asia::Tokyo, ZoneKnown::Said)),
            "what was said goes before"
        );
    }

    #[test]
    fn the_atlas_knows_its_zones_and_regions() {
        let regions: Vec<&str> = REGIONS
            .iter()
            .flat_map(|names| names.iter().copied())
            .collect();
        for town in TOWNS {
            assert!(town.zone.parse::<Tz>().is_ok(), "{} is a zone", town.zone);
            for name in town.names {
                assert_eq!(key::name(name), *name, "names are folded");
                assert_eq!(towns()[name].names, town.names, "{name} is one town");
            }
            for region in town.within {
                assert_eq!(called(region), *region, "{region} is what it is called");
            }
        }
        let once: std::collections::HashSet<&str> = regions.iter().copied().collect();
        assert_eq!(once.len(), regions.len(), "a region stands once");
    }
}
