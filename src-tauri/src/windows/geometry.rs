//! Where the window is, and where it may come back.

use serde::{Deserialize, Serialize};

/// Smallest inner size of the window, in logical pixels (experience.md, "Look").
pub const SMALLEST: (f64, f64) = (720.0, 560.0);
/// Inner size of the first window, in logical pixels.
pub const FIRST: (f64, f64) = (1280.0, 800.0);
/// How much of the window must lie on a screen for a person to be able to take hold of it, in logical pixels.
const GRIP: f64 = 80.0;

/// Place and inner size of the window, in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Geometry {
    /// Place of the upper left corner; `None` where the desktop does not tell (Wayland).
    pub at: Option<(f64, f64)>,
    /// Inner width and height.
    pub size: (f64, f64),
    /// Whether it filled the screen.
    pub maximized: bool,
}

impl Default for Geometry {
    fn default() -> Self {
        Self {
            at: None,
            size: FIRST,
            maximized: false,
        }
    }
}

/// A screen: its upper left corner and its size, in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Screen {
    /// Place of the upper left corner.
    pub at: (f64, f64),
    /// Width and height.
    pub size: (f64, f64),
}

/// Fits what was remembered to the screens there are now: a window on a screen that was taken away comes back
/// where the desktop likes it, one larger than its screen shrinks, and no window is smaller than [`SMALLEST`].
pub fn fit(remembered: Geometry, screens: &[Screen]) -> Geometry {
    let sane = |value: f64, otherwise: f64| if value.is_finite() { value } else { otherwise };
    let size = (
        sane(remembered.size.0, FIRST.0),
        sane(remembered.size.1, FIRST.1),
    );
    let at = remembered
        .at
        .filter(|at| at.0.is_finite() && at.1.is_finite());
    let home = at.and_then(|at| screens.iter().find(|screen| holds(screen, at, size)));
    let largest = home
        .map(|screen| screen.size)
        .or_else(|| {
            screens
                .iter()
                .map(|screen| screen.size)
                .reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)))
        })
        .unwrap_or(size);
    Geometry {
        at: home.and(at),
        size: (
            size.0.min(largest.0).max(SMALLEST.0),
            size.1.min(largest.1).max(SMALLEST.1),
        ),
        maximized: remembered.maximized,
    }
}

/// Whether enough of the window's upper edge lies on the screen.
fn holds(screen: &Screen, at: (f64, f64), size: (f64, f64)) -> bool {
    let left = at.0.max(screen.at.0);
    let right = (at.0 + size.0).min(screen.at.0 + screen.size.0);
    right - left >= GRIP && at.1 >= screen.at.1 && at.1 <= screen.at.1 + screen.size.1 - GRIP
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Screen = Screen {
        at: (0.0, 0.0),
        size: (1440.0, 900.0),
    };
    const BESIDE: Screen = Screen {
        at: (1440.0, 0.0),
        size: (1920.0, 1080.0),
    };

    fn at(x: f64, y: f64) -> Geometry {
        Geometry {
            at: Some((x, y)),
            size: (1000.0, 700.0),
            maximized: false,
        }
    }

    #[test]
    fn a_window_comes_back_where_it_was() {
        assert_eq!(fit(at(1600.0, 50.0), &[LAPTOP, BESIDE]), at(1600.0, 50.0));
    }

    #[test]
    fn a_window_on_a_screen_that_is_gone_comes_back_in_sight() {
        let fitted = fit(at(1600.0, 50.0), &[LAPTOP]);
        assert_eq!(fitted.at, None, "the desktop places it");
        assert_eq!(fitted.size, (1000.0, 700.0), "its size is kept");
    }

    #[test]
    fn a_window_is_never_larger_than_its_screen_nor_smaller_than_it_can_be_used() {
        let large = Geometry {
            size: (5000.0, 4000.0),
            ..at(0.0, 0.0)
        };
        assert_eq!(fit(large, &[LAPTOP]).size, LAPTOP.size);
        let small = Geometry {
            size: (10.0, 10.0),
            ..at(0.0, 0.0)
        };
        assert_eq!(fit(small, &[LAPTOP]).size, SMALLEST);
    }

    #[test]
    fn nonsense_in_the_file_is_no_harm() {
        let odd = Geometry {
            at: Some((f64::NAN, 0.0)),
            size: (f64::INFINITY, 700.0),
            maximized: true,
        };
        assert_eq!(
            fit(odd, &[]),
            Geometry {
                at: None,
                size: (FIRST.0, 700.0),
                maximized: true
            }
        );
    }
}
