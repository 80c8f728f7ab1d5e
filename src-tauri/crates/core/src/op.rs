//! Every action a person can take. Its sentence names what undo would take back.

use crate::words;

/// An action that changes the career, as undo and redo name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// A person was added.
    AddPerson(String),
    /// A person was edited.
    EditPerson(String),
    /// A person went to the bin.
    BinPerson(String),
    /// The bin was emptied.
    EmptyBin(usize),
    /// Something came back from the bin.
    RestorePerson(String),
    /// How often to stay in touch with one person was changed.
    SetCadence(String),
    /// Whether we speak every day anyway was changed.
    SetDaily(String),
    /// A person was let go gracefully.
    LetGo(String),
    /// A person who had been let go was taken back.
    TakeBack(String),
    /// A ring's or a tag's cadence was changed.
    SetDefaultCadence(String),
    /// Contact was logged.
    LogTouch(String),
    /// A touch was edited.
    EditTouch(String),
    /// A touch went to the bin.
    BinTouch(String),
    /// People came from a file.
    Import {
        /// How many were created.
        created: usize,
        /// How many gained something.
        merged: usize,
    },
    /// So many moments of contact came from a file, and nobody new.
    ImportTouches(usize),
    /// So many things of my own came from a file, and nobody new.
    ImportMine(usize),
    /// People were typed in from memory.
    JogMemory(usize),
    /// A block was added.
    AddBlock(String),
    /// A block was edited.
    EditBlock(String),
    /// A block went to the bin.
    BinBlock(String),
    /// One occurrence was moved.
    MoveOccurrence(String),
    /// One occurrence was left out.
    SkipOccurrence(String),
    /// A card of a session was settled.
    SettleCard(String),
    /// A settled card was taken back into its session.
    ReopenCard(String),
    /// How a session felt was said.
    RateSession,
    /// A stretch of days off was added.
    AddHoliday,
    /// A stretch of days off was removed.
    RemoveHoliday,
    /// The list of what was missed was tidied.
    ClearMissed,
    /// A draft template was changed.
    EditTemplate(String),
    /// Settings were changed: which, as a sentence names them.
    ChangeSettings(String),
    /// A stage of the journey was entered.
    EnterStage(String),
    /// The next lap began.
    BeginLap(u32),
    /// A step of the journey was passed over.
    PassStep(String),
    /// A record of an exercise was written.
    AddRecord(String),
    /// A record of an exercise was changed.
    EditRecord(String),
    /// A record of an exercise was said to be still true.
    ConfirmRecord(String),
    /// A record of an exercise went to the bin.
    BinRecord(String),
    /// A weekly review was ended.
    EndReview,
    /// A dated matter of the journey was answered.
    SettleMatter(String),
    /// A checkpoint of the first hundred days was finished.
    FinishCheckpoint(i64),
    /// A lead went to a stage: which, and what the stage is called.
    MoveLead(String, String),
    /// Something that was done for a lead was written down.
    LogForLead(String),
    /// How urgently I look was said.
    SetIntensity(String),
    /// A lead was accepted.
    AcceptLead(String),
    /// The stages of leads were named or ordered.
    NameLeadStages,
    /// The next step of a lead went to another day, or lost its day.
    DateLead(String),
    /// The next steps of several leads went to another day.
    DateLeads(usize),
    /// Several leads went to another ring.
    RingLeads(usize),
    /// Several leads went to a stage: how many, and what the stage is called.
    MoveLeads(usize, String),
    /// Several leads went to the bin.
    BinLeads(usize),
    /// So many leads came from a table.
    ImportLeads(usize),
    /// A file was kept with a lead: its name, and the lead's title.
    AttachFile(String, String),
    /// A file of a lead went to the bin.
    BinAttachment(String),
    /// An entry went into another: whose, and into whose.
    MergePeople(String, String),
    /// Two who look like one were said to be two.
    KeepApart(String, String),
    /// Somebody was congratulated.
    Congratulate(String),
    /// Whether notices speak of somebody's milestones was changed.
    TellMilestones(String),
    // Handling many people
    /// So many touches were kept from a text.
    LogJournal(usize),
    /// Several people were changed at once: what became of how many, as a sentence.
    ChangePeople(String),
    // Places
    /// Somebody moved, or I did: who and where to, as a sentence names it.
    MoveTo(String),
    /// What became of somebody on a journey was said: whom, where and what.
    SetTripPerson(String),
    /// A lunch was planned: with whom and when.
    PlanLunch(String),
    /// What became of a lunch was said, as a sentence.
    SettleLunch(String),
}

impl Op {
    /// Returns the sentence, for example "Logged lunch with Ada".
    pub fn sentence(&self) -> String {
        words::op(self)
    }
}
