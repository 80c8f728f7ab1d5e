//! Which notice has which number at the service, and what was answered to it. Pure: no bus, no clock.

use std::collections::{BTreeMap, HashMap};

use fairlead_core::rhythm::notice::{Answer, Notice, NoticeAbout};

use super::quietly;
use crate::notify::Answered;

/// An answer to hand on.
pub type Told = Answered;

/// The reason of `NotificationClosed` that says that the person closed it (Desktop Notifications Specification 1.3).
const BY_THE_PERSON: u32 = 2;
/// How many numbers of closed notices are kept: some desktops let a person answer from a history.
const REMEMBERED: usize = 256;

/// The notices on the screen, those on their way, and the numbers of earlier ones.
#[derive(Debug, Default)]
pub struct Ledger {
    live: BTreeMap<NoticeAbout, Live>,
    numbers: BTreeMap<u32, Number>,
    tokens: HashMap<u32, String>,
    /// What was heard about unknown numbers while a notice was on its way: its answer may overtake its number.
    early: Option<Vec<Early>>,
}

#[derive(Debug)]
struct Live {
    notice: Notice,
    at: At,
}

/// Where a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// No service has it.
    Waiting,
    /// The service has it under this number.
    Service(u32),
}

#[derive(Debug)]
struct Number {
    about: NoticeAbout,
    answer: Answerable,
}

/// Whether an answer to a number still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answerable {
    Yes,
    /// It was answered: a second click is the same answer.
    Answered,
}

#[derive(Debug)]
enum Early {
    Token(u32, String),
    Action(u32, String),
    Closed(u32, u32),
}

impl Ledger {
    /// Notes a notice that is to be sent. The number of an earlier one about the same thing is kept for `begin`.
    pub fn plan(&mut self, notice: Notice) {
        self.live.insert(
            notice.about.clone(),
            Live {
                notice,
                at: At::Waiting,
            },
        );
    }

    /// Returns the notices that no service has, in a stable order.
    pub fn waiting(&self) -> Vec<Notice> {
        self.live
            .values()
            .filter(|live| live.at == At::Waiting)
            .map(|live| live.notice.clone())
            .collect()
    }

    /// Begins to send a notice; returns the number it replaces, or 0.
    pub fn begin(&mut self, notice: &Notice) -> u32 {
        self.early = Some(Vec::new());
        self.live
            .entry(notice.about.clone())
            .or_insert_with(|| Live {
                notice: notice.clone(),
                at: At::Waiting,
            });
        self.numbers
            .iter()
            .rev()
            .find(|(_, number)| number.about == notice.about && number.answer == Answerable::Yes)
            .map_or(0, |(id, _)| *id)
    }

    /// Notes the number of a notice; returns what was answered before the number was known.
    pub fn sent(&mut self, about: &NoticeAbout, id: u32) -> Vec<Told> {
        if let Some(live) = self.live.get_mut(about) {
            live.at = At::Service(id);
        }
        self.numbers.insert(
            id,
            Number {
                about: about.clone(),
                answer: Answerable::Yes,
            },
        );
        while self.numbers.len() > REMEMBERED {
            self.numbers.pop_first();
        }
        let early = self.early.take().unwrap_or_default();
        early
            .into_iter()
            .flat_map(|one| match one {
                Early::Token(of, token) if of == id => self.token(of, &token),
                Early::Action(of, key) if of == id => self.action(of, &key),
                Early::Closed(of, reason) if of == id => self.closed(of, reason),
                _ => Vec::new(),
            })
            .collect()
    }

    /// Notes that a notice was not taken. A test is not tried again: the person sees at once that it failed.
    pub fn not_sent(&mut self, about: &NoticeAbout) {
        self.early = None;
        if *about == NoticeAbout::Test {
            self.live.remove(about);
        }
    }

    /// Forgets a notice; returns the number under which the service still shows it.
    pub fn withdraw(&mut self, about: &NoticeAbout) -> Option<u32> {
        match self.live.remove(about)?.at {
            At::Service(id) => {
                self.numbers.remove(&id);
                Some(id)
            }
            At::Waiting => None,
        }
    }

    /// Notes the token that comes right before an answer.
    pub fn token(&mut self, id: u32, token: &str) -> Vec<Told> {
        if self.numbers.contains_key(&id) {
            self.tokens.insert(id, token.to_owned());
        } else if let Some(early) = &mut self.early {
            early.push(Early::Token(id, token.to_owned()));
        }
        Vec::new()
    }

    /// Reads an answer.
    pub fn action(&mut self, id: u32, key: &str) -> Vec<Told> {
        let Some(number) = self.numbers.get_mut(&id) else {
            if let Some(early) = &mut self.early {
                early.push(Early::Action(id, key.to_owned()));
            }
            return Vec::new();
        };
        let token = self.tokens.remove(&id);
        let (Some(answer), Answerable::Yes) = (Answer::from_key(key), number.answer) else {
            return Vec::new();
        };
        number.answer = Answerable::Answered;
        let about = number.about.clone();
        self.live.remove(&about);
        vec![Answered {
            about,
            answer,
            token,
        }]
    }

    /// Reads that a notice was closed: only a person's own closing is an answer.
    pub fn closed(&mut self, id: u32, reason: u32) -> Vec<Told> {
        let Some(number) = self.numbers.get(&id) else {
            if let Some(early) = &mut self.early {
                early.push(Early::Closed(id, reason));
            }
            return Vec::new();
        };
        self.tokens.remove(&id);
        let about = number.about.clone();
        if self
            .live
            .get(&about)
            .is_none_or(|live| live.at != At::Service(id))
        {
            return Vec::new();
        }
        self.live.remove(&about);
        if reason == BY_THE_PERSON {
            vec![Answered {
                about,
                answer: Answer::Dismiss,
                token: None,
            }]
        } else {
            Vec::new()
        }
    }

    /// The service is gone, and its numbers with it: what was on the screen waits for the next one, quietly.
    pub fn service_gone(&mut self) {
        self.numbers.clear();
        self.tokens.clear();
        self.live.remove(&NoticeAbout::Test);
        for live in self.live.values_mut() {
            if live.at != At::Waiting {
                *live = Live {
                    notice: quietly(&live.notice),
                    at: At::Waiting,
                };
            }
        }
    }
}

#[cfg(test)]
mod tests;
