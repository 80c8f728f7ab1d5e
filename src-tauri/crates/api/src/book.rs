//! The career of a host: open, or shut with the reason why. Every host has one, and none opens a career by itself.

use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use fairlead_core::career::{Career, OUTSIDE};
use fairlead_core::folder::{Built, TakenIn};
use fairlead_core::store::restore::{self, Restored};
use fairlead_core::store::shut::Shut;
use fairlead_core::store::{OpenError, backup};
use fairlead_core::time::Now;

use crate::commands::COMMANDS;
use crate::failure::{Code, Failure};
use crate::long::Long;
use crate::router::Changed;
use crate::words;

/// How a host opens its career; called again when the person asks to.
type Opener = Box<dyn Fn(Now) -> Result<Career, OpenError> + Send + Sync>;

/// A career that is open, or shut with the reason why.
pub struct Book {
    folder: PathBuf,
    opener: Opener,
    inside: Mutex<Inside>,
    long: Long,
}

struct Inside {
    state: State,
    /// Whether the career was opened or shut since a host last asked what changed.
    turned: bool,
}

enum State {
    Open(Career),
    Shut(OpenError),
}

impl Book {
    /// Opens the career in a folder by itself.
    pub fn open(folder: &Path, now: Now) -> Self {
        let place = folder.to_owned();
        Self::open_with(folder, now, move |now| Career::open(&place, now))
    }

    /// Opens the career in a folder as `opener` says, now and whenever it is asked to again.
    pub fn open_with(
        folder: &Path,
        now: Now,
        opener: impl Fn(Now) -> Result<Career, OpenError> + Send + Sync + 'static,
    ) -> Self {
        let state = State::of(opener(now));
        Self {
            folder: folder.to_owned(),
            opener: Box::new(opener),
            inside: Mutex::new(Inside {
                state,
                turned: false,
            }),
            long: Long::default(),
        }
    }

    /// Returns what takes long. It is reached also while the career is locked.
    pub(crate) fn long(&self) -> &Long {
        &self.long
    }

    /// Returns the folder of the career.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Locks the career.
    ///
    /// # Errors
    /// [`Code::Shut`] with the reason, while it is shut.
    pub fn career(&self) -> Result<Open<'_>, Failure> {
        let inside = self.lock();
        match &inside.state {
            State::Open(_) => Ok(Open(inside)),
            State::Shut(error) => Err(Failure::new(Code::Shut, error.to_string())),
        }
    }

    /// Says why the career is shut; `None` while it is open.
    pub fn shut(&self) -> Option<Shut> {
        match &self.lock().state {
            State::Open(_) => None,
            State::Shut(error) => Some(Shut::new(error, &self.folder)),
        }
    }

    /// Tries once more to open a career that is shut.
    ///
    /// # Errors
    /// [`Code::Shut`] when it does not open this time either.
    pub fn open_again(&self, now: Now) -> Result<(), Failure> {
        let mut inside = self.lock();
        if matches!(inside.state, State::Open(_)) {
            return Ok(());
        }
        inside.turn((self.opener)(now));
        drop(inside);
        self.career().map(drop)
    }

    /// Puts a kept copy in place of the career, which is closed meanwhile, and opens it.
    ///
    /// # Errors
    /// Those of [`restore::restore`], which change nothing; [`Code::Shut`] when the copy does not open.
    pub fn restore(&self, name: &str, now: Now) -> Result<Restored, Failure> {
        let mut inside = self.lock();
        // Closed before its file gets another name: what is written would go there.
        inside.state = State::Shut(OpenError::from(fairlead_core::Error::NotNow(
            words::being_restored(),
        )));
        let restored = restore::restore(&self.folder, name, now);
        inside.turn((self.opener)(now));
        drop(inside);
        let restored = restored?;
        self.career()?;
        Ok(restored)
    }

    /// Makes a folder the career. The career that is here gives way only when that is wanted: then a verified backup of
    /// it is made first, and its file is kept under another name.
    ///
    /// # Errors
    /// `Invalid` for `path` with what is wrong with the folder; [`Code::NotNow`] when there is something here already,
    /// or the person stopped it; nothing is changed then. [`Code::Shut`] when the career does not open.
    pub fn take_folder(&self, from: &Path, replace: bool, now: Now) -> Result<TakenIn, Failure> {
        let running = self.long.begin();
        let mut inside = self.lock();
        let empty = match &inside.state {
            State::Open(career) => career.holds_nothing(now)?,
            State::Shut(error) => return Err(Failure::new(Code::Shut, error.to_string())),
        };
        if !empty && !replace {
            return Err(Failure::new(Code::NotNow, words::folder_would_replace()));
        }
        let built = Built::from(from, &self.folder, now, &running)?;
        if !empty {
            backup::make(&self.folder, now)?;
        }
        // Closed before its file gets another name: what is written would go there.
        inside.state = State::Shut(OpenError::from(fairlead_core::Error::NotNow(
            words::being_restored(),
        )));
        let taken = built.put_in_place(now);
        inside.turn((self.opener)(now));
        drop(inside);
        let taken = taken?;
        self.career()?;
        Ok(taken)
    }

    /// Returns what changed since it was last asked, also by another program.
    pub fn changed(&self) -> Option<Changed> {
        let mut inside = self.lock();
        let turned = std::mem::take(&mut inside.turned);
        let State::Open(career) = &mut inside.state else {
            return turned.then(|| Changed {
                tables: everything(),
                ..Changed::default()
            });
        };
        if let Err(error) = career.outside_change() {
            tracing::error!(%error, "could not look whether another program wrote");
        }
        let mut tables = career.take_changed();
        if turned {
            tables = everything();
        }
        (!tables.is_empty()).then(|| Changed {
            tables,
            undo: career.undo_label(),
            redo: career.redo_label(),
            step: career.undo_step(),
        })
    }

    /// A poisoned lock is taken over: its transaction has rolled back.
    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn of(opened: Result<Career, OpenError>) -> Self {
        opened.map_or_else(Self::Shut, Self::Open)
    }
}

impl Inside {
    fn turn(&mut self, opened: Result<Career, OpenError>) {
        self.state = State::of(opened);
        self.turned = true;
    }
}

/// Every table that a query reads. Not [`OUTSIDE`], which says that it was another program.
fn everything() -> BTreeSet<String> {
    COMMANDS
        .iter()
        .flat_map(|command| command.reads)
        .filter(|table| **table != OUTSIDE)
        .map(|table| (*table).to_owned())
        .collect()
}

/// The open career, locked for as long as this lives.
pub struct Open<'a>(MutexGuard<'a, Inside>);

/// [`Book::career`] makes an [`Open`] only of an open career, and nobody else can shut it while it is locked.
const OPEN: &str = "a career that is locked open stays open";

impl Deref for Open<'_> {
    type Target = Career;

    fn deref(&self) -> &Career {
        match &self.0.state {
            State::Open(career) => career,
            State::Shut(_) => unreachable!("{OPEN}"),
        }
    }
}

impl DerefMut for Open<'_> {
    fn deref_mut(&mut self) -> &mut Career {
        match &mut self.0.state {
            State::Open(career) => career,
            State::Shut(_) => unreachable!("{OPEN}"),
        }
    }
}
