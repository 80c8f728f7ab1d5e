//! What Robin Example wrote down in the hundred days at Harbour Fixtures. Days are those of the role.

use crate::journey::arrive::culture::CultureSort;
use crate::journey::arrive::listening::Part;
use crate::journey::arrive::promise::{PromiseAbout, PromiseState};

/// Why the role was taken.
pub(super) const HOPED: &str = "To work on what others build upon, with people who argue kindly. \
     To be home by six on most days.";

/// A talk: with whom, what they are to me, planned for which day, held on which, and the five answers.
type Talk = (&'static str, Part, i64, i64, [&'static str; 5]);

/// The talks that took place.
pub(super) const TALKS: [Talk; 5] = [
    (
        "Bela Invented",
        Part::Boss,
        3,
        3,
        [
            "People help one another without being asked.",
            "Nobody knows what the platform costs.",
            "A release that nobody has to stay up for, before the summer.",
            "The on-call rota. It took a year to agree on.",
            "Tomás: he pays for what we break.",
        ],
    ),
    (
        "Kofi Testerby",
        Part::Peer,
        5,
        6,
        [
            "The reviews. I learn something from each.",
            "Three build scripts that only one person understands.",
            "Take the slow tests off me.",
            "",
            "Zoë, she was here when it was built.",
        ],
    ),
    (
        "Zoë Imagine",
        Part::Peer,
        8,
        9,
        [
            "We may say no, and are believed.",
            "The Monday meeting decides nothing.",
            "Write down what you find strange in the first month.",
            "The old scheduler. It looks wrong and is not.",
            "Somebody from the night shift.",
        ],
    ),
    (
        "Tomás Ejemplo",
        Part::Client,
        12,
        15,
        [
            "When I call, somebody answers.",
            "Changes arrive on Fridays, and my people find out at night.",
            "No surprises after four in the afternoon.",
            "The paper list at the dock. It has saved us twice.",
            "",
        ],
    ),
    (
        "Ravi Madeupson",
        Part::Client,
        19,
        22,
        [
            "Your team sends its numbers on time.",
            "I cannot explain them to anybody.",
            "One page a quarter that says what we get for the money.",
            "",
            "Mina, before the budget round.",
        ],
    ),
];

/// A promise: about what, what was said, by whom, how many days before the first, compared on which day, what
/// became of it, what was found, what is done about it.
type Promised = (
    PromiseAbout,
    &'static str,
    &'static str,
    i64,
    i64,
    PromiseState,
    &'static str,
    &'static str,
);

/// What was said on the way in.
pub(super) const PROMISES: [Promised; 4] = [
    (
        PromiseAbout::Place,
        "Two days a week from home",
        "Mina Notreal",
        24,
        8,
        PromiseState::Kept,
        "Tuesdays and Thursdays, and nobody asks.",
        "",
    ),
    (
        PromiseAbout::Team,
        "Two more engineers by the summer",
        "Bela Invented",
        17,
        62,
        PromiseState::Broken,
        "Both posts are on hold. Nobody had told the team.",
        "Asked Bela in writing what is dropped instead. The night work goes first.",
    ),
    (
        PromiseAbout::Scope,
        "The platform is yours to shape",
        "Bela Invented",
        17,
        31,
        PromiseState::Changed,
        "Yours once Ravi has agreed to the costs.",
        "A page on the costs for Ravi each quarter.",
    ),
    (
        PromiseAbout::Time,
        "On call one week in six",
        "Mina Notreal",
        24,
        44,
        PromiseState::Kept,
        "One in seven since Kofi joined.",
        "",
    ),
];

/// An expectation: what, for whom, how they will know, due and done on which day, an early win, a change to how
/// others work.
type Expected = (
    &'static str,
    &'static str,
    &'static str,
    i64,
    i64,
    bool,
    bool,
);

/// What was to be delivered, and was.
pub(super) const EXPECTATIONS: [Expected; 4] = [
    (
        "The slow tests run in under ten minutes",
        "Kofi Testerby",
        "He goes for no coffee while they run",
        25,
        18,
        true,
        false,
    ),
    (
        "No release after four in the afternoon",
        "Tomás Ejemplo",
        "A month without a call from the dock at night",
        45,
        37,
        true,
        true,
    ),
    (
        "One page on what the platform costs",
        "Ravi Madeupson",
        "He shows it to somebody without me",
        70,
        74,
        false,
        false,
    ),
    (
        "A release that nobody stays up for",
        "Bela Invented",
        "It happens at noon, and lunch is eaten",
        95,
        93,
        false,
        true,
    ),
];

/// A note: on which day, of which sort, what, from whom.
type Note = (i64, CultureSort, &'static str, &'static str);

/// Unwritten rules and lessons.
pub(super) const NOTES: [Note; 9] = [
    (
        1,
        CultureSort::Rule,
        "Whoever comes last to the Monday meeting writes it up",
        "",
    ),
    (
        4,
        CultureSort::Rule,
        "Decisions are made at the coffee machine and announced on Monday",
        "Zoë Imagine",
    ),
    (
        9,
        CultureSort::Rule,
        "One does not write to the night shift; one walks over",
        "Tomás Ejemplo",
    ),
    (
        16,
        CultureSort::Learnt,
        "A Friday release costs Tomás two people on Saturday",
        "Tomás Ejemplo",
    ),
    (
        23,
        CultureSort::Learnt,
        "Ravi says yes to a page and no to a talk",
        "Ravi Madeupson",
    ),
    (
        34,
        CultureSort::Rule,
        "Silence after a proposal means no",
        "Kofi Testerby",
    ),
    (
        47,
        CultureSort::Learnt,
        "The old scheduler is right: the dock really does close at three",
        "Zoë Imagine",
    ),
    (
        68,
        CultureSort::Learnt,
        "Bela needs to hear bad news before lunch",
        "",
    ),
    (
        88,
        CultureSort::Learnt,
        "I explain too early. A question would have been quicker, twice this week",
        "",
    ),
];

/// A checkpoint: its day, a line on each lane, and from 1, I talked, to 5, I listened.
pub(super) const CHECKPOINTS: [(i64, &str, &str, i64); 6] = [
    (
        1,
        "Friendly and quick. Everybody knows where the tea is, nobody where the plan is.",
        "A working machine and my name on a list.",
        4,
    ),
    (
        7,
        "Two talks so far. They trust one another more than the process.",
        "Nothing yet, on purpose. The slow tests look like a good first thing.",
        5,
    ),
    (
        30,
        "Five people heard. Fridays and costs came up with all of them.",
        "The tests are quick now, and Kofi said so in front of others.",
        4,
    ),
    (
        60,
        "I know whom to ask, and when not to.",
        "No late releases for three weeks. Tomás sent cake.",
        3,
    ),
    (
        90,
        "I still explain too early. Zoë told me, kindly.",
        "The costs fit on one page, and Ravi showed it upstairs.",
        2,
    ),
    (
        100,
        "It is home by now, with its odd corners. I would miss the arguing.",
        "A release at noon on an ordinary Wednesday. What is left: who owns the night work?",
        4,
    ),
];
