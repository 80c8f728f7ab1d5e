//! What stands on the value cards.

use crate::journey::map::value_card::ValueCard;

/// A card's name.
pub fn value_name(card: ValueCard) -> &'static str {
    match card {
        ValueCard::Learning => "Learning",
        ValueCard::Pay => "Pay",
        ValueCard::Belonging => "Belonging",
        ValueCard::Variety => "Variety",
        ValueCard::Honesty => "Honesty",
        ValueCard::Autonomy => "Freedom",
        ValueCard::Craft => "Craft",
        ValueCard::Family => "Family",
        ValueCard::Impact => "Impact",
        ValueCard::Leading => "Leading",
        ValueCard::Calm => "Calm",
        ValueCard::Recognition => "Recognition",
        ValueCard::Purpose => "A cause",
        ValueCard::Pace => "Pace",
        ValueCard::Mastery => "Mastery",
        ValueCard::Helping => "Helping",
        ValueCard::Security => "Security",
        ValueCard::Adventure => "Adventure",
        ValueCard::Fairness => "Fairness",
        ValueCard::Time => "Time",
        ValueCard::Creating => "Making new things",
        ValueCard::Influence => "A say",
        ValueCard::Place => "Place",
        ValueCard::Teaching => "Teaching",
        ValueCard::Humour => "Laughter",
        ValueCard::Order => "Order",
        ValueCard::Competition => "Winning",
        ValueCard::Health => "Health",
        ValueCard::Nature => "The planet",
        ValueCard::Future => "Open doors",
    }
}

/// What a card means, in one sentence.
pub fn value_meaning(card: ValueCard) -> &'static str {
    match card {
        ValueCard::Learning => "Knowing at the end of a week what I did not know at its start.",
        ValueCard::Pay => "Earning well, and knowing it is fair.",
        ValueCard::Belonging => "Working with people who would miss me.",
        ValueCard::Variety => "No two weeks the same.",
        ValueCard::Honesty => "Being able to say what is so.",
        ValueCard::Autonomy => "Deciding myself how and when I work.",
        ValueCard::Craft => "Doing it properly, even where nobody looks.",
        ValueCard::Family => "Being there for those at home.",
        ValueCard::Impact => "Seeing that what I do changes something.",
        ValueCard::Leading => "Carrying the responsibility for where others go.",
        ValueCard::Calm => "Enough quiet to think a thought to its end.",
        ValueCard::Recognition => "Being seen and thanked for what I do.",
        ValueCard::Purpose => "Working for something larger than the company.",
        ValueCard::Pace => "Things move fast, and I move with them.",
        ValueCard::Mastery => "Becoming really good at one thing.",
        ValueCard::Helping => "Making somebody’s day easier.",
        ValueCard::Security => "Knowing that the rent is paid next year as well.",
        ValueCard::Adventure => "Risk, new ground, and a story afterwards.",
        ValueCard::Fairness => "The same rules for everybody.",
        ValueCard::Time => "Evenings and weekends that are mine.",
        ValueCard::Creating => "Bringing something into the world that was not there.",
        ValueCard::Influence => "Being asked before it is decided.",
        ValueCard::Place => "Living where I want to live.",
        ValueCard::Teaching => "Watching somebody grow past me.",
        ValueCard::Humour => "Days on which we laugh.",
        ValueCard::Order => "Clear duties, clear plans, few surprises.",
        ValueCard::Competition => "Measuring myself with the best.",
        ValueCard::Health => "Work that my body can take for years.",
        ValueCard::Nature => "Leaving less of a mess behind.",
        ValueCard::Future => "Having more ways to go next year than this year.",
    }
}
