//! How the desktop opens its career: the folder is taken for this program alone, and a new sample career is filled.

use std::sync::{Mutex, PoisonError};

use chrono::Utc;
use fairlead_api::Book;
use fairlead_core::Error;
use fairlead_core::career::Career;
use fairlead_core::store::{FILE_NAME, OpenError};
use fairlead_core::time::Now;

use crate::args::Which;
use crate::lock::{self, FolderLock, LockError};
use crate::place::Place;
use crate::trace;

/// Opens the career, or says in the book why it does not open. The folder's lock is held as long as the book lives.
pub fn open(place: Place, lock: Option<FolderLock>) -> Book {
    let now = Now::new(Utc::now(), fairlead_api::zone::system());
    let held = Mutex::new(lock);
    let folder = place.folder.clone();
    Book::open_with(&folder, now, move |now| {
        take(
            &place,
            &mut held.lock().unwrap_or_else(PoisonError::into_inner),
        )?;
        let fresh = !place.folder.join(FILE_NAME).exists();
        let mut career = Career::open(&place.folder, now)?;
        if place.career == Which::Demo && fresh {
            fairlead_core::demo::fill(&mut career, now)?;
        }
        trace::mark("career-open");
        Ok(career)
    })
}

/// Takes the folder, unless it is taken already.
fn take(place: &Place, held: &mut Option<FolderLock>) -> Result<(), OpenError> {
    if held.is_none() {
        *held = Some(lock::take(&place.folder).map_err(|refusal| match refusal {
            LockError::Taken(_) => OpenError::Core(Error::NotNow(refusal.to_string())),
            LockError::Unusable(_, source) => OpenError::Folder {
                folder: place.folder.clone(),
                source,
            },
        })?);
    }
    Ok(())
}
