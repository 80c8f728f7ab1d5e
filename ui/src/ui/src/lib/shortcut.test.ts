import { describe, expect, it } from 'vitest';
import { ariaShortcut, caps, matches, type Keys } from './shortcut';

function press(key: string, held: Partial<Keys> = {}): Keys {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('a shortcut', () => {
  it('means Ctrl here and Cmd on a Mac', () => {
    expect(matches('mod+k', press('k', { ctrlKey: true }), 'other')).toBe(true);
    expect(matches('mod+k', press('k', { metaKey: true }), 'mac')).toBe(true);
    expect(matches('mod+k', press('k', { ctrlKey: true }), 'mac')).toBe(false);
    expect(matches('mod+k', press('k'), 'other')).toBe(false);
  });

  it('tells undo from redo', () => {
    const redo = press('Z', { ctrlKey: true, shiftKey: true });
    expect(matches('mod+shift+z', redo, 'other')).toBe(true);
    expect(matches('mod+z', redo, 'other')).toBe(false);
  });

  it('finds a sign however the layout types it', () => {
    expect(matches('?', press('?', { shiftKey: true }), 'other')).toBe(true);
    expect(matches('/', press('/', { shiftKey: true }), 'other'), 'German layout').toBe(true);
  });

  it('lets a bare letter pass when a modifier is held', () =>
    expect(matches('j', press('j', { ctrlKey: true }), 'other')).toBe(false));

  it('is shown as its caps', () => {
    expect(caps('mod+shift+z', 'other')).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(caps('mod+k', 'mac')).toEqual(['⌘', 'K']);
    expect(caps('escape', 'other')).toEqual(['Esc']);
    expect(caps('mod++', 'other')).toEqual(['Ctrl', '+']);
  });

  it('is spelt for assistive technology', () =>
    expect(ariaShortcut('mod+k', 'other')).toBe('Control+K'));
});
