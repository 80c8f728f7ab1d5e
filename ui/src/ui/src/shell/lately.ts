const key = 'palette-lately';
const most = 8;

/** The ids of the actions used lately, the newest first. */
export function lately(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Notes that an action was used. */
export function used(id: string): void {
  try {
    const kept = [id, ...lately().filter((other) => other !== id)].slice(0, most);
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage can be refused; then the order is simply the usual one.
  }
}
