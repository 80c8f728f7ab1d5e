//! Light or dark, as the desktop says: GTK 3 does not ask the portal, and the page follows GTK.

use std::sync::atomic::{AtomicBool, Ordering};

use gtk::prelude::*;
use zbus::Variant;

/// How the person wants programs to look (the portal's `color-scheme`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// As the toolkit's own theme is.
    Either,
    /// Dark.
    Dark,
    /// Light.
    Light,
}

impl Scheme {
    /// Reads what the portal says, which wraps its answers once more than its signals.
    pub fn read(value: &Variant<'_>) -> Option<Self> {
        match value {
            Variant::Variant(inner) => Self::read(inner),
            Variant::U32(0) => Some(Self::Either),
            Variant::U32(1) => Some(Self::Dark),
            Variant::U32(2) => Some(Self::Light),
            _ => None,
        }
    }
}

/// GTK's setting that a program can change for itself.
const PREFER_DARK: &str = "gtk-application-prefer-dark-theme";

/// Whether the toolkit draws dark now; kept so that threads other than GTK's can ask.
static DARK: AtomicBool = AtomicBool::new(false);

/// Returns whether the desktop is dark.
pub fn dark() -> bool {
    DARK.load(Ordering::Relaxed)
}

/// Follows GTK's own settings. On the main thread.
pub fn follow() {
    let Some(settings) = gtk::Settings::default() else {
        return;
    };
    note(&settings);
    settings.connect_gtk_theme_name_notify(note);
    settings.connect_gtk_application_prefer_dark_theme_notify(note);
}

/// Has the toolkit, and with it the page, draw as the person wants. On the main thread.
pub fn take(scheme: Scheme) {
    let Some(settings) = gtk::Settings::default() else {
        return;
    };
    match scheme {
        Scheme::Either => settings.reset_property(PREFER_DARK),
        Scheme::Dark => settings.set_gtk_application_prefer_dark_theme(true),
        Scheme::Light => settings.set_gtk_application_prefer_dark_theme(false),
    }
}

/// Dark is a preference, or a theme that is dark by itself, as WebKitGTK reads it.
fn note(settings: &gtk::Settings) {
    let theme = settings.gtk_theme_name().unwrap_or_default().to_lowercase();
    let dark = settings.is_gtk_application_prefer_dark_theme() || theme.ends_with("-dark");
    DARK.store(dark, Ordering::Relaxed);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portal_is_understood_in_both_of_its_ways() {
        let wrapped = Variant::Variant(Box::new(Variant::U32(1)));
        assert_eq!(Scheme::read(&wrapped), Some(Scheme::Dark), "an answer");
        assert_eq!(
            Scheme::read(&Variant::U32(2)),
            Some(Scheme::Light),
            "a signal"
        );
        assert_eq!(Scheme::read(&Variant::U32(0)), Some(Scheme::Either));
        assert_eq!(Scheme::read(&Variant::U32(7)), None, "of another time");
        assert_eq!(Scheme::read(&Variant::from("dark")), None);
    }
}
