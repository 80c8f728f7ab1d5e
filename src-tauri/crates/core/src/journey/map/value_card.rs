//! The value cards: thirty, in our own words. Their keys stand in people's files and never change.

use serde::{Deserialize, Serialize};

/// Lists the cards: `Name = "key"`.
macro_rules! cards {
    ($( $(#[$doc:meta])* $name:ident = $key:literal ),+ $(,)?) => {
        /// Something that may matter in work. What stands on the card is in the words of core.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum ValueCard { $( $(#[$doc])* $name ),+ }

        stored!(ValueCard { $( $name = $key ),+ });

        impl ValueCard {
            /// Every card, in the order in which they are shown.
            pub const ALL: &'static [ValueCard] = &[$( ValueCard::$name ),+];

            /// Returns the card with a key; `None` for one that an older or newer program has.
            pub(crate) fn of(key: &str) -> Option<Self> {
                match key {
                    $( $key => Some(ValueCard::$name), )+
                    _ => None,
                }
            }
        }
    };
}

cards! {
    /// Knowing at the end of a week what I did not know at its start.
    Learning = "learning",
    /// Earning well, and knowing it is fair.
    Pay = "pay",
    /// Working with people who would miss me.
    Belonging = "belonging",
    /// No two weeks the same.
    Variety = "variety",
    /// Being able to say what is so.
    Honesty = "honesty",
    /// Deciding myself how and when I work.
    Autonomy = "autonomy",
    /// Doing it properly, even where nobody looks.
    Craft = "craft",
    /// Being there for those at home.
    Family = "family",
    /// Seeing that what I do changes something.
    Impact = "impact",
    /// Carrying the responsibility for where others go.
    Leading = "leading",
    /// Enough quiet to think a thought to its end.
    Calm = "calm",
    /// Being seen and thanked for what I do.
    Recognition = "recognition",
    /// Working for something larger than the company.
    Purpose = "purpose",
    /// Things move fast, and I move with them.
    Pace = "pace",
    /// Becoming really good at one thing.
    Mastery = "mastery",
    /// Making somebody’s day easier.
    Helping = "helping",
    /// Knowing that the rent is paid next year as well.
    Security = "security",
    /// Risk, new ground, and a story afterwards.
    Adventure = "adventure",
    /// The same rules for everybody.
    Fairness = "fairness",
    /// Evenings and weekends that are mine.
    Time = "time",
    /// Bringing something into the world that was not there.
    Creating = "creating",
    /// Being asked before it is decided.
    Influence = "influence",
    /// Living where I want to live.
    Place = "place",
    /// Watching somebody grow past me.
    Teaching = "teaching",
    /// Days on which we laugh.
    Humour = "humour",
    /// Clear duties, clear plans, few surprises.
    Order = "order",
    /// Measuring myself with the best.
    Competition = "competition",
    /// Work that my body can take for years.
    Health = "health",
    /// Leaving less of a mess behind.
    Nature = "nature",
    /// Having more ways to go next year than this year.
    Future = "future",
}
