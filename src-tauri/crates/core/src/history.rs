//! Undo and redo for every table there is and will be, from one log that the database keeps itself.
//!
//! Temporary triggers, made at open for every table from `pragma_table_xinfo`, log what each changed row was (after
//! the technique of sqlite.org/undoredo.html; see [`log`]). The same log names the tables that changed.

mod log;

use chrono::{DateTime, Duration, Utc};

use crate::time::Now;
use log::Change;
pub use log::logged_tables;
pub(crate) use log::{Changes, Log, Reverted};

/// Steps kept; older ones are forgotten. A step of a large import can be tens of megabytes.
const LIMIT: usize = 100;

/// The actions that can be undone and redone, newest last.
#[derive(Debug, Default)]
pub struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
    /// Steps ever made, so that each has a number of its own.
    made: u32,
}

/// One action and how to revert it.
#[derive(Debug)]
pub struct Step {
    /// Its number: two steps can have the same sentence, never the same number.
    number: u32,
    /// What it did, in a sentence.
    pub sentence: String,
    /// What it changed, in the order in which it is to be reverted.
    changes: Vec<Change>,
    /// What it belongs to, so that the next one can join it.
    follow: Option<Follow>,
}

/// What an action belongs to. Actions on the same thing that follow each other closely are one step of undo:
/// a form that saves as one types must not fill the history with half sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follow {
    thing: String,
    at: DateTime<Utc>,
}

/// Seconds after which typing into the same form counts as a new action.
const FOLLOW_SECONDS: i64 = 60;

impl Follow {
    /// Returns what an action on `thing` belongs to, done now.
    pub fn new(thing: String, now: Now) -> Self {
        Self {
            thing,
            at: now.instant,
        }
    }

    fn joins(&self, before: &Follow) -> bool {
        let gap = self.at - before.at;
        self.thing == before.thing && gap.abs() <= Duration::seconds(FOLLOW_SECONDS)
    }
}

impl History {
    /// Remembers an action; what had been undone can no longer be redone.
    pub(crate) fn push(&mut self, sentence: String, changes: Changes) {
        if changes.rows.is_empty() {
            return;
        }
        self.redo.clear();
        self.made = self.made.wrapping_add(1);
        self.undo.push(Step {
            number: self.made,
            sentence,
            changes: changes.rows,
            follow: None,
        });
        if self.undo.len() > LIMIT {
            self.undo.remove(0);
        }
    }

    /// Remembers an action that goes on from the last one, when it does: then both are one step, which keeps the
    /// first one's sentence ("Added …") and reverts the newer change first.
    pub(crate) fn push_following(&mut self, sentence: String, changes: Changes, follow: Follow) {
        let joins = self.redo.is_empty()
            && self
                .undo
                .last()
                .and_then(|step| step.follow.as_ref())
                .is_some_and(|before| follow.joins(before));
        if !joins {
            let made = self.made;
            self.push(sentence, changes);
            if self.made != made
                && let Some(step) = self.undo.last_mut()
            {
                step.follow = Some(follow);
            }
        } else if let Some(step) = self.undo.last_mut() {
            let mut rows = changes.rows;
            rows.append(&mut step.changes);
            step.changes = rows;
            step.follow = Some(follow);
        }
    }

    /// Returns what undo would take back.
    pub fn next_undo(&self) -> Option<&str> {
        self.undo.last().map(|step| step.sentence.as_str())
    }

    /// Returns the number of the step that undo would take back.
    pub fn next_step(&self) -> Option<u32> {
        self.undo.last().map(|step| step.number)
    }

    /// Returns what redo would bring back.
    pub fn next_redo(&self) -> Option<&str> {
        self.redo.last().map(|step| step.sentence.as_str())
    }

    /// Forgets everything, because the rows are no longer what the steps expect.
    pub fn clear(&mut self) {
        self.undo.clear();
        self.redo.clear();
    }

    pub(crate) fn pop(&mut self, way: Way) -> Option<Step> {
        match way {
            Way::Undo => self.undo.pop(),
            Way::Redo => self.redo.pop(),
        }
    }

    pub(crate) fn put_back(&mut self, way: Way, step: Step) {
        match way {
            Way::Undo => self.undo.push(step),
            Way::Redo => self.redo.push(step),
        }
    }

    /// Keeps the opposite of a step that has just been reverted.
    pub(crate) fn reverted(&mut self, way: Way, sentence: String, changes: Changes) {
        self.made = self.made.wrapping_add(1);
        let step = Step {
            number: self.made,
            sentence,
            changes: changes.rows,
            follow: None,
        };
        match way {
            Way::Undo => self.redo.push(step),
            Way::Redo => self.undo.push(step),
        }
    }
}

/// Backwards or forwards again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Takes the last action back.
    Undo,
    /// Does it again.
    Redo,
}
