//! What a page is refused by its content security policy.

use anyhow::Result;

use super::WebDriver;

impl WebDriver {
    /// Begins to note what the page is refused by its content security policy.
    ///
    /// # Errors
    /// Fails when the page is gone.
    pub fn watch_policy(&self) -> Result<()> {
        let script = "window.refusedByPolicy = [];
            document.addEventListener('securitypolicyviolation', (event) =>
                refusedByPolicy.push(`${event.effectiveDirective}: ${event.blockedURI}`));";
        self.execute(script, &[]).map(drop)
    }

    /// Returns what the page was refused by its policy since [`watch_policy`](Self::watch_policy),
    /// and the styles and pictures that were there before and came to nothing. (WebKitGTK 2.50
    /// buffers no reports of the time before, and its driver hands out no console.)
    ///
    /// # Errors
    /// Fails when the page is gone.
    pub fn refused_by_policy(&self) -> Result<Vec<String>> {
        let script = "const styles = [...document.querySelectorAll('style, link[rel=stylesheet]')];
            const pictures = [...document.images];
            const idle = [
                ...styles.filter((style) => !style.sheet),
                ...pictures.filter((picture) => picture.complete && !picture.naturalWidth)];
            return [...(window.refusedByPolicy ?? []), ...idle.map((each) => each.outerHTML)];";
        Ok(serde_json::from_value(self.execute(script, &[])?)?)
    }
}
