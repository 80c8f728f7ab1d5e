//! What an action did, as undo and redo name it.

use super::{counted, people};
use crate::op::Op;

/// Returns the sentence of an action.
pub fn op(op: &Op) -> String {
    match op {
        Op::AddPerson(name) => format!("Added {name}"),
        Op::EditPerson(name) => format!("Edited {name}"),
        Op::BinPerson(name) => format!("Moved {name} to the bin"),
        Op::RestorePerson(name) => format!("Took {name} out of the bin"),
        Op::EmptyBin(count) => format!("Emptied the bin of {}", counted(*count, "thing", "things")),
        Op::SetCadence(name) => format!("Changed how often to be in touch with {name}"),
        Op::SetDaily(name) => format!("Changed daily contact with {name}"),
        Op::LetGo(name) => format!("Let {name} go"),
        Op::TakeBack(name) => format!("Took {name} back"),
        Op::SetDefaultCadence(what) => format!("Changed the rhythm of {what}"),
        Op::LogTouch(what) => format!("Logged {what}"),
        Op::EditTouch(what) => format!("Edited {what}"),
        Op::BinTouch(what) => format!("Moved {what} to the bin"),
        Op::Import { created: 0, merged } if *merged > 0 => format!("Added to {}", people(*merged)),
        Op::Import { created, merged: 0 } => format!("Brought in {}", people(*created)),
        Op::Import { created, merged } => {
            format!(
                "Brought in {}, added to {}",
                people(*created),
                people(*merged)
            )
        }
        Op::ImportTouches(count) => {
            format!(
                "Logged {}",
                counted(*count, "moment of contact", "moments of contact")
            )
        }
        Op::ImportMine(count) => format!(
            "Brought {} of your own history",
            counted(*count, "entry", "entries")
        ),
        Op::JogMemory(count) => format!("Added {} from memory", people(*count)),
        Op::AddBlock(name) => format!("Added the block {name}"),
        Op::EditBlock(name) => format!("Changed the block {name}"),
        Op::BinBlock(name) => format!("Moved the block {name} to the bin"),
        Op::MoveOccurrence(name) => format!("Moved {name} once"),
        Op::SkipOccurrence(name) => format!("Left out {name} once"),
        Op::SettleCard(name) => format!("Put {name} off"),
        Op::RateSession => "Said how the session felt".to_owned(),
        Op::ReopenCard(name) => format!("Took {name} back into the session"),
        Op::AddHoliday => "Added days off".to_owned(),
        Op::RemoveHoliday => "Removed days off".to_owned(),
        Op::ClearMissed => "Tidied what was missed".to_owned(),
        Op::EditTemplate(name) => format!("Changed the draft {name}"),
        Op::ChangeSettings(what) => format!("Changed {what}"),
        Op::EnterStage(name) => format!("Entered {name}"),
        Op::BeginLap(number) => format!("Began lap {number}"),
        Op::PassStep(name) => format!("Passed over “{name}” for now"),
        Op::AddRecord(what) => format!("Added {what}"),
        Op::EditRecord(what) => format!("Changed {what}"),
        Op::ConfirmRecord(what) => format!("Said that it still holds: {what}"),
        Op::BinRecord(what) => format!("Moved {what} to the bin"),
        Op::FinishCheckpoint(day) => format!("Finished day {day}"),
        Op::MoveLead(title, stage) => format!("Moved “{title}” to {stage}"),
        Op::LogForLead(title) => format!("Noted something for “{title}”"),
        Op::SetIntensity(level) => format!("Said that you are {level}"),
        Op::AcceptLead(title) => format!("Accepted “{title}”"),
        Op::NameLeadStages => "Named the stages of leads".to_owned(),
        Op::DateLead(title) => format!("Moved the next step of “{title}”"),
        Op::DateLeads(count) => {
            format!("Set the next step of {}", counted(*count, "lead", "leads"))
        }
        Op::RingLeads(count) => {
            format!("Changed the ring of {}", counted(*count, "lead", "leads"))
        }
        Op::MoveLeads(count, stage) => {
            format!("Moved {} to {stage}", counted(*count, "lead", "leads"))
        }
        Op::BinLeads(count) => {
            format!("Moved {} to the bin", counted(*count, "lead", "leads"))
        }
        Op::ImportLeads(count) => format!("Brought in {}", counted(*count, "lead", "leads")),
        Op::AttachFile(name, title) => format!("Kept “{name}” with “{title}”"),
        Op::BinAttachment(name) => format!("Moved “{name}” to the bin"),
        Op::MergePeople(other, keep) if other == keep => {
            format!("Merged the two entries of {keep}")
        }
        Op::MergePeople(other, keep) => format!("Merged {other} into {keep}"),
        Op::KeepApart(one, other) => format!("Said that {one} and {other} are two people"),
        Op::Congratulate(name) => format!("Congratulated {name}"),
        Op::TellMilestones(name) => format!("Changed whether notices speak of {name}"),
        Op::EndReview => "Ended the weekly review".to_owned(),
        Op::SettleMatter(what) => format!("Put “{what}” aside"),
        Op::LogJournal(count) => format!("Logged {}", counted(*count, "touch", "touches")),
        Op::ChangePeople(what) => what.clone(),
        Op::MoveTo(what) => format!("Noted {what}"),
        Op::SetTripPerson(what) => format!("Noted {what}"),
        Op::PlanLunch(what) => format!("Planned {what}"),
        Op::SettleLunch(what) => what.clone(),
    }
}

/// Returns the label of undo.
pub fn undo_label(sentence: &str) -> String {
    format!("Undo: {sentence}")
}

/// Returns the label of redo.
pub fn redo_label(sentence: &str) -> String {
    format!("Redo: {sentence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_said_in_the_singular() {
        assert_eq!(op(&Op::EmptyBin(1)), "Emptied the bin of 1 thing");
        assert_eq!(op(&Op::EmptyBin(2)), "Emptied the bin of 2 things");
        let import = |created, merged| op(&Op::Import { created, merged });
        assert_eq!(import(1, 1), "Brought in 1 person, added to 1 person");
        assert_eq!(import(0, 2), "Added to 2 people");
        assert_eq!(import(2, 0), "Brought in 2 people");
    }
}
