/** Whose light one reads by: the system's, or one's own choice. */
export type Theme = 'system' | 'light' | 'dark';

/** The theme in use; `public/theme.js` set it before the first paint. */
export function theme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Takes a theme at once and for the next start. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    localStorage.removeItem('theme');
  } else {
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem('theme', theme);
  }
}
