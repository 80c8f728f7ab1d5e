//! The desktop's own dialog for a file or folder.

use std::path::PathBuf;
use std::sync::mpsc::channel;

use fairlead_api::failure::{Code, Failure};
use fairlead_api::host::Choose;
use tauri::{AppHandle, Manager};

use crate::windows;
use crate::words;

/// Lets the person choose; `None` when they close the dialog. Must not be called from the main thread.
///
/// A debug build takes the path in `FAIRLEAD_CHOOSE` instead, because no test can drive a native dialog.
///
/// # Errors
/// "Not now" when no dialog can be shown.
pub fn choose(app: &AppHandle, what: Choose) -> Result<Option<PathBuf>, Failure> {
    if cfg!(debug_assertions)
        && let Some(path) = std::env::var_os("FAIRLEAD_CHOOSE")
    {
        return Ok(Some(PathBuf::from(path)).filter(|path| !path.as_os_str().is_empty()));
    }
    let (answer, answered) = channel();
    let handle = app.clone();
    let asked = app.run_on_main_thread(move || {
        ask(&handle, what, move |path| {
            // The one who asked may have gone away.
            let _ = answer.send(path);
        });
    });
    asked.map_err(|error| {
        tracing::warn!(%error, "no dialog could be shown");
        Failure::new(Code::NotNow, words::no_dialog())
    })?;
    Ok(answered.recv().unwrap_or_default())
}

fn title(what: Choose) -> &'static str {
    match what {
        Choose::ImportFile => words::CHOOSE_FILE,
        Choose::ImportFolder => words::CHOOSE_IMPORT_FOLDER,
        Choose::ExportFolder => words::CHOOSE_EXPORT_FOLDER,
        Choose::CareerFolder => words::CHOOSE_CAREER_FOLDER,
        Choose::AdvertisementFile => words::CHOOSE_ADVERTISEMENT,
        Choose::LeadsFile => words::CHOOSE_LEADS,
        Choose::AttachmentFile => words::CHOOSE_ATTACHMENT,
    }
}

/// What is read of each kind, by the ends of the names, and what those are called; `None` for a folder or any file.
fn readable(what: Choose) -> Option<(&'static str, &'static [&'static str])> {
    match what {
        Choose::ImportFile => Some((
            words::CONTACTS,
            &["zip", "csv", "tsv", "txt", "vcf", "json"],
        )),
        Choose::AdvertisementFile => {
            Some((words::ADVERTISEMENTS, &["txt", "md", "eml", "html", "htm"]))
        }
        Choose::LeadsFile => Some((words::TABLES, &["csv", "tsv", "txt"])),
        Choose::ImportFolder
        | Choose::ExportFolder
        | Choose::CareerFolder
        | Choose::AttachmentFile => None,
    }
}

#[cfg(target_os = "linux")]
fn ask(app: &AppHandle, what: Choose, answer: impl Fn(Option<PathBuf>) + 'static) {
    use gtk::prelude::*;

    let parent = app
        .get_webview_window(windows::LABEL)
        .and_then(|window| window.gtk_window().ok());
    let action = match what {
        Choose::ImportFolder | Choose::ExportFolder | Choose::CareerFolder => {
            gtk::FileChooserAction::SelectFolder
        }
        _ => gtk::FileChooserAction::Open,
    };
    let dialog =
        gtk::FileChooserNative::new(Some(title(what)), parent.as_ref(), action, None, None);
    if let Some((name, ends)) = readable(what) {
        let known = gtk::FileFilter::new();
        known.set_name(Some(name));
        for end in ends {
            known.add_pattern(&format!("*.{end}"));
            known.add_pattern(&format!("*.{}", end.to_uppercase()));
        }
        dialog.add_filter(known);
        let all = gtk::FileFilter::new();
        all.set_name(Some(words::ALL_FILES));
        all.add_pattern("*");
        dialog.add_filter(all);
    }
    // The dialog lives until it is answered: the closure holds it.
    let keep = std::cell::RefCell::new(Some(dialog.clone()));
    dialog.connect_response(move |dialog, response| {
        answer(
            (response == gtk::ResponseType::Accept)
                .then(|| dialog.filename())
                .flatten(),
        );
        keep.take();
    });
    dialog.show();
}

#[cfg(not(target_os = "linux"))]
fn ask(app: &AppHandle, what: Choose, answer: impl Fn(Option<PathBuf>) + Send + 'static) {
    let mut dialog = rfd::AsyncFileDialog::new().set_title(title(what));
    if let Some(window) = app.get_webview_window(windows::LABEL) {
        dialog = dialog.set_parent(&window);
    }
    // macOS wants the dialog made on the main thread; its answer may be awaited anywhere.
    let chosen: std::pin::Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>> =
        match (what, readable(what)) {
            (Choose::ImportFolder | Choose::ExportFolder | Choose::CareerFolder, _) => {
                Box::pin(dialog.pick_folder())
            }
            (_, Some((name, ends))) => Box::pin(dialog.add_filter(name, ends).pick_file()),
            (_, None) => Box::pin(dialog.pick_file()),
        };
    tauri::async_runtime::spawn(async move {
        answer(chosen.await.map(|file| file.path().to_owned()));
    });
}
