// Runs before the first paint, so that someone who chose a theme never sees the other one flash by.
// Without a choice the stylesheet follows the system.
(() => {
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage can be refused; the system's theme then holds.
  }
})();
