//! The tray icon's picture: light on dark panels, dark on light ones.

use tauri::image::Image;

/// Side of the picture, in pixels: panels scale it down to 16 to 24, on dense screens to 48.
const SIDE: u32 = 64;

/// Returns the picture for the panel there seems to be.
pub fn image() -> Image<'static> {
    ring(if panel_is_dark() { [0xf5, 0xf1, 0xea] } else { [0x2a, 0x2a, 0x2a] })
}

/// Guesses the colour of the panel: GNOME's is dark whatever the theme; elsewhere it follows the theme.
#[cfg(target_os = "linux")]
fn panel_is_dark() -> bool {
    let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    let theme = std::env::var("GTK_THEME").unwrap_or_default();
    desktop.split(':').any(|one| one.eq_ignore_ascii_case("gnome")) || theme.ends_with("dark")
}

/// Windows' taskbar is dark unless changed; macOS takes the shape and colours it itself.
#[cfg(not(target_os = "linux"))]
fn panel_is_dark() -> bool {
    cfg!(target_os = "windows")
}

/// Draws a ring: a fairlead is the ring that leads a rope.
fn ring([red, green, blue]: [u8; 3]) -> Image<'static> {
    let middle = f64::from(SIDE - 1) / 2.0;
    let (outer, inner) = (f64::from(SIDE) * 0.44, f64::from(SIDE) * 0.26);
    let mut pixels = Vec::with_capacity((SIDE * SIDE * 4) as usize);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let far = (f64::from(x) - middle).hypot(f64::from(y) - middle);
            let cover = (outer - far + 0.5).clamp(0.0, 1.0) * (far - inner + 0.5).clamp(0.0, 1.0);
            pixels.extend([red, green, blue, (cover * 255.0) as u8]);
        }
    }
    Image::new_owned(pixels, SIDE, SIDE)
}
