/** The modifier a shortcut's `mod` stands for: Cmd on a Mac, Ctrl elsewhere. */
export type Platform = 'mac' | 'other';

export interface Keys {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/**
 * Whether a key press is the shortcut, written as "mod+shift+z", "?", "j" or "escape". Letters ask
 * for Shift to be as written; signs such as "?" do not, because layouts disagree on how to type them.
 */
export function matches(shortcut: string, pressed: Keys, platform: Platform): boolean {
  const { key, modifiers } = parse(shortcut);
  const [mod, other] =
    platform === 'mac' ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey];
  const sign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  return (
    pressed.key.toLowerCase() === key &&
    mod === modifiers.has('mod') &&
    other === false &&
    pressed.altKey === modifiers.has('alt') &&
    (sign || pressed.shiftKey === modifiers.has('shift'))
  );
}

/** The caps to show for a shortcut: "mod+shift+z" is ["Ctrl", "Shift", "Z"], or ["⌘", "⇧", "Z"]. */
export function caps(shortcut: string, platform: Platform): string[] {
  const { key, modifiers } = parse(shortcut);
  const names =
    platform === 'mac'
      ? { mod: '⌘', alt: '⌥', shift: '⇧' }
      : { mod: 'Ctrl', alt: 'Alt', shift: 'Shift' };
  const cap = keyCaps[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [
    ...(['mod', 'alt', 'shift'] as const).filter((m) => modifiers.has(m)).map((m) => names[m]),
    cap,
  ];
}

/** A shortcut as `aria-keyshortcuts` spells it: "mod+k" is "Control+K". */
export function ariaShortcut(shortcut: string, platform: Platform): string {
  const { key, modifiers } = parse(shortcut);
  const names = { mod: platform === 'mac' ? 'Meta' : 'Control', alt: 'Alt', shift: 'Shift' };
  const spelt = key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1);
  return [
    ...(['mod', 'alt', 'shift'] as const).filter((m) => modifiers.has(m)).map((m) => names[m]),
    spelt,
  ].join('+');
}

/** The platform of a user agent. */
export function platformOf(userAgent: string): Platform {
  return /Mac|iPhone|iPad/.test(userAgent) ? 'mac' : 'other';
}

const keyCaps: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  backspace: '⌫',
  delete: 'Del',
  ' ': 'Space',
};

function parse(shortcut: string): { key: string; modifiers: Set<string> } {
  const parts = shortcut.toLowerCase().split('+');
  // "mod++" means the plus key.
  const key = parts.pop() || '+';
  return { key, modifiers: new Set(parts.filter(Boolean)) };
}
