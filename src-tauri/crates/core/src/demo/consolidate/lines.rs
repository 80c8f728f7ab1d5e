//! What the sample career wrote down in Consolidate, line by line. All of it is invented.

use crate::journey::consolidate::radar::RadarHalf;
use crate::journey::consolidate::stay_or_leave::{ReasonKind, ReasonSide};

/// A line of the log: days on, what I did, what was the case, what came of it, a number, who can confirm it.
type SampleDelivery = (
    i64,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

pub(super) const DELIVERIES: [SampleDelivery; 14] = [
    (
        18,
        "Moved the crane timetable off the old server",
        "It went down twice a month, always on a Sunday.",
        "No Sunday call since.",
        "0 calls in 8 weeks, 5 before",
        "Tomás Ejemplo",
    ),
    (
        32,
        "Wrote the on-call handbook with Kofi",
        "Each of us did it from memory.",
        "New people take their first week after three, not eight.",
        "3 weeks instead of 8",
        "Kofi Testerby",
    ),
    (
        54,
        "Explained the platform budget to finance",
        "The round had cut it without knowing what it paid for.",
        "Half of the cut was taken back.",
        "half of the cut",
        "Ravi Madeupson",
    ),
    (
        68,
        "Reviewed the alarm rules with the night shift",
        "Forty alarms a night, most of them noise.",
        "They trust the ones that are left.",
        "from 40 to 6 a night",
        "Tomás Ejemplo",
    ),
    (
        82,
        "Small fix in the night shift dashboard",
        "Somebody copied figures by hand each morning.",
        "The copying is gone.",
        "an hour a day",
        "Tomás Ejemplo",
    ),
    (
        90,
        "Ran two interviews for the data team",
        "",
        "They hired one of the two.",
        "",
        "",
    ),
    (
        103,
        "Made the nightly build restart where it stopped",
        "One red test at five cost the whole night.",
        "Mornings begin with a build.",
        "9 of 10 nights, 6 before",
        "Zoë Imagine",
    ),
    (
        110,
        "Gave the talk on long-lived formats in-house",
        "",
        "Two teams asked for the checklist.",
        "31 listeners",
        "Mina Notreal",
    ),
    (
        124,
        "Halved the start of the berth planner",
        "People went for coffee while it loaded.",
        "They no longer do, to the canteen’s regret.",
        "11 s, 23 s before",
        "Kofi Testerby",
    ),
    (
        131,
        "Took a newcomer through her first release",
        "It was her third week.",
        "She did the next one alone.",
        "",
        "Mina Notreal",
    ),
    (
        145,
        "Replaced the licence that the freeze would have hit",
        "It was due in April.",
        "We run on the free one; nobody noticed.",
        "£18,000 a year",
        "Ravi Madeupson",
    ),
    (
        146,
        "Wrote down how the berth planner decides",
        "Only two of us knew.",
        "Operations read it and found a mistake.",
        "",
        "Tomás Ejemplo",
    ),
    (
        152,
        "Drill: restored the timetable from a backup",
        "Nobody had ever tried.",
        "It works, and we know how long it takes.",
        "48 minutes",
        "Kofi Testerby",
    ),
    (
        160,
        "Agreed with the night shift what an alarm must say",
        "",
        "",
        "",
        "",
    ),
];

/// A signal: days on, its half, its relevance, the outlet it came from by place, what I noticed, so what.
type SampleSignal = (
    i64,
    RadarHalf,
    u32,
    Option<usize>,
    &'static str,
    &'static str,
);

pub(super) const SIGNALS: [SampleSignal; 10] = [
    (
        6,
        RadarHalf::Outer,
        1,
        Some(1),
        "Ports in the north buy planning software instead of building it",
        "",
    ),
    (
        15,
        RadarHalf::Inner,
        2,
        None,
        "The canteen talks of a second site",
        "Who would run the platform there?",
    ),
    (
        48,
        RadarHalf::Outer,
        2,
        Some(0),
        "Three talks in a row about formal methods",
        "Worth an evening course.",
    ),
    (
        71,
        RadarHalf::Inner,
        2,
        None,
        "Operations gets its own data person",
        "Less for us to do, and somebody to talk to.",
    ),
    (
        92,
        RadarHalf::Outer,
        3,
        Some(1),
        "Energy firms hire for platform teams",
        "The skills are the same; Hana would know.",
    ),
    (
        110,
        RadarHalf::Inner,
        3,
        None,
        "The new head comes from a firm that outsourced its platform",
        "Ask Mina what she expects.",
    ),
    (
        128,
        RadarHalf::Outer,
        1,
        None,
        "A rival port opens its timetable to everybody",
        "",
    ),
    (
        139,
        RadarHalf::Inner,
        1,
        None,
        "Two open roles in the team are on hold",
        "",
    ),
    (
        150,
        RadarHalf::Outer,
        2,
        Some(2),
        "Grid operators look for people who know night shifts",
        "That is us, oddly.",
    ),
    (
        158,
        RadarHalf::Inner,
        3,
        None,
        "Budget talks begin a month early",
        "Have the platform’s numbers ready by April.",
    ),
];

/// A reason: what it does, in words, its kind, by which criterion.
type SampleReason = (ReasonSide, &'static str, ReasonKind, &'static str);

pub(super) const SETTLED_REASONS: [SampleReason; 5] = [
    (
        ReasonSide::Push,
        "On call every third week since Omar’s old post is empty",
        ReasonKind::Right,
        "Evenings at home",
    ),
    (
        ReasonSide::Push,
        "One bad meeting about the roadmap",
        ReasonKind::Wrong,
        "A bad week is not a reason",
    ),
    (
        ReasonSide::Pull,
        "The night shift work is the most useful I ever did",
        ReasonKind::Right,
        "Somebody’s day gets better",
    ),
    (
        ReasonSide::Pull,
        "Kofi and I learn from each other every week",
        ReasonKind::Right,
        "Learning",
    ),
    (
        ReasonSide::Pull,
        "The shares vest next year",
        ReasonKind::Wrong,
        "Not for money alone",
    ),
];

pub(super) const STORY: &str = "I came to the harbour for the machines and stayed for the night shift. \
The first months I listened more than I built, which felt slow and was not. By autumn people outside the team asked \
for me by name. What I want now is a larger part in deciding what we build.";
