import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Action } from './actions.svelte';
import { keys } from './keys';

class Element {
  isContentEditable = true;
}

const done: string[] = [];
let dialog: object | null = null;

beforeEach(() => {
  done.length = 0;
  dialog = null;
  vi.stubGlobal('HTMLElement', Element);
  vi.stubGlobal('document', { querySelector: () => dialog });
});
afterEach(() => vi.unstubAllGlobals());

function action(shortcut: string, inFields?: Action['inFields']): Action {
  return {
    id: shortcut,
    label: shortcut,
    group: 'g',
    shortcut,
    inFields,
    run: () => done.push(shortcut),
  };
}

const press = keys(() => [
  action('s'),
  action('g s'),
  action('g t'),
  action('mod+k'),
  action('mod+z', 'leave'),
]);

function key(key: string, more: Partial<KeyboardEvent> = {}) {
  const modifiers = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  press({ key, ...modifiers, preventDefault: () => undefined, ...more } as KeyboardEvent);
}

it('takes two strokes one after the other before the single one', () => {
  for (const one of ['g', 't', 'g', 's', 's']) key(one);
  expect(done, '"g s" is one thing, and the s after it another').toEqual(['g t', 'g s', 's']);
});

it('leaves bare keys and undo to the field one types in', () => {
  const target = new Element() as unknown as EventTarget;
  key('s', { target });
  key('z', { target, ctrlKey: true });
  expect(done, 'a field undoes its own text').toEqual([]);
  key('k', { target, ctrlKey: true });
  expect(done, 'the palette is there from everywhere').toEqual(['mod+k']);
});

it('is silent while a dialog is open and where a part has answered', () => {
  dialog = {};
  key('s');
  dialog = null;
  key('s', { defaultPrevented: true });
  expect(done).toEqual([]);
});
