import type { Page } from '@playwright/test';
import { accessible, expect, type Fairlead, files, idOf, test, visit, wakeAt } from './fairlead';

const pages: Record<string, string> = {
  today: 'Today',
  people: 'People',
  import: 'Bring people',
  jogger: 'Jog the memory',
  bin: 'Bin',
  offers: 'Side by side',
  rhythm: 'Rhythm',
  session: 'A focused hour',
  settings: 'Settings',
  restore: 'Restore a backup',
  first_run: 'Welcome to Fairlead',
};

/** Dialogs and messages, by the keys that open them and where. */
const opened: Record<string, { on: string; keys: string[]; shows: string }> = {
  'the palette': {
    on: 'today',
    keys: ['Control+k', 'a'],
    shows: 'Search people, leads, pages and actions',
  },
  'the keyboard help': { on: 'people', keys: ['?'], shows: 'Keyboard help' },
  'the note': { on: 'today', keys: ['Control+n'], shows: 'Note something down' },
  'a new block': { on: 'rhythm', keys: ['n'], shows: 'Add a block' },
  'how often': { on: 'people', keys: ['j', 'x', 'o'], shows: 'How often for Ada Example?' },
};

/** In a small window everything is there still, and nothing scrolls sideways. */
async function narrow(page: Page) {
  await page.setViewportSize({ width: 720, height: 560 });
  // Colours do not depend on the width.
  await accessible(page, ['light']);
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main *, .pane, .whole')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element) => `${element.tagName}.${element.className}`),
  );
  const document_ = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'nothing scrolls sideways').toEqual([]);
  expect(document_, 'the page is as wide as the window').toBeLessThanOrEqual(0);
}

/** Leads to a person and to a card of a session, which have no address of their own. */
async function deeper(page: Page, fairlead: Fairlead, which: 'person' | 'card' | 'summary') {
  if (which === 'person') {
    return visit(page, `person/${await idOf(fairlead, 'Ada Example')}`, 'Ada Example');
  }
  const args = { kind: 'grow', reminder_id: null, minutes: null };
  const id = (await fairlead.call('start_session', args)) as string;
  if (which === 'summary') await fairlead.call('end_session', { id });
  await visit(page, `session/${id}`, 'Grow your network');
  const heading = which === 'card' ? 'Luca Esempio' : 'What it came to';
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
}

for (const career of ['demo', 'empty'] as const) {
  test.describe(`${career} career`, () => {
    test.use({ start: { career } });

    for (const [address, heading] of Object.entries(pages)) {
      test(`${heading} is accessible, wide and narrow, in both themes`, async ({ page }) => {
        await visit(page, address, heading);
        await accessible(page);
        await narrow(page);
      });
    }
  });
}

for (const which of ['person', 'card', 'summary'] as const) {
  test(`a ${which} is accessible, wide and narrow, in both themes`, async ({ page, fairlead }) => {
    await deeper(page, fairlead, which);
    await accessible(page);
    await narrow(page);
  });
}

for (const [name, { on, keys, shows }] of Object.entries(opened)) {
  test(`${name} is accessible in both themes`, async ({ page }) => {
    await visit(page, on);
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name: shows })).toBeVisible();
    await accessible(page);
  });
}

test('editing a person is accessible in both themes', async ({ page, fairlead }) => {
  await deeper(page, fairlead, 'person');
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  await page.getByText('The parts of the name, birthday, time zone').click();
  await accessible(page);
});

test('a block that rings and one that was missed are accessible', async ({ page, fairlead }) => {
  await wakeAt(page, fairlead, '2026-03-10T11:00:00Z');
  await wakeAt(page, fairlead, '2026-03-11T12:26:00Z');
  await expect(page.getByRole('region', { name: 'Missed' })).toBeVisible();
  await accessible(page);
  await visit(page, 'rhythm');
  await accessible(page);
});

test('a dry run with rows to decide is accessible', async ({ page, fairlead }) => {
  await visit(page, 'import', 'Bring people');
  await fairlead.behind('choose', { path: `${files}/linkedin-2024.csv` });
  await page.keyboard.press('c');
  await expect(page.getByRole('tab', { name: /^To decide/ })).toBeVisible();
  await accessible(page);
  await narrow(page);
});
