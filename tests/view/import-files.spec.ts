import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { accessible, expect, type Fairlead, files, idOf, said, test, visit } from './fairlead';

/** Chooses a file in the dialog of the desktop, which only pretends. */
async function choose(page: Page, fairlead: Fairlead, path: string) {
  await visit(page, 'import', 'Bring people');
  await fairlead.behind('choose', { path });
  await page.keyboard.press('c');
}

function written(fairlead: Fairlead, name: string, text: string): string {
  const path = join(fairlead.folder, name);
  writeFileSync(path, text);
  return path;
}

const bring = (page: Page) => page.getByRole('button', { name: /^(Bring in|Nothing to bring in)/ });

test.use({ start: { career: 'empty' } });

test('an export of Google Contacts is known by its headings', async ({ page, fairlead }) => {
  await choose(page, fairlead, join(files, 'google-new.csv'));
  await expect(
    page.getByText('Google Contacts, 3 rows. Nothing has been written yet.'),
  ).toBeVisible();
  await expect(page.getByText('What the columns mean')).toHaveCount(0);
  await page.getByRole('tab', { name: /^Left out 1$/ }).click();
  await expect(page.getByRole('row')).toContainText('a group or an organisation');
  await accessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'They are in' })).toContainText('2 people added');
  await visit(page, `person/${await idOf(fairlead, 'Ada Example')}`, 'Ada Example');
  await expect(page.getByText('ada@engines.example.org').first()).toBeVisible();
  await expect(page.getByText('London, United Kingdom').first()).toBeVisible();
});

test('a table that nobody knows asks what its columns hold, and remembers it', async ({
  page,
  fairlead,
}) => {
  await choose(page, fairlead, join(files, 'people.csv'));
  await expect(page.getByText('Say which column holds the name.')).toBeVisible();
  await expect(bring(page)).toBeDisabled();
  await expect(page.getByRole('tab'), 'no row is promised yet').toHaveCount(0);
  const table = page.getByRole('table', { name: 'What the columns mean' });
  await expect(table, 'the first rows stand beside the headings').toContainText('Quentin Sample');
  await accessible(page);

  const name = page.getByRole('combobox', { name: 'What “Colleague” holds' });
  await name.focus();
  await page.keyboard.type('Name');
  await expect(page.getByRole('tab', { name: /^New 3$/ })).toBeVisible();
  await expect(name, 'whoever works by keyboard stays where they were').toBeFocused();
  await page
    .getByRole('combobox', { name: 'What “Seen at” holds' })
    .selectOption('Where, or through whom');
  await page.getByRole('combobox', { name: 'What “Number” holds' }).selectOption('Name');
  await expect(page.getByText('Two columns are the name. Leave one of them out.')).toBeVisible();
  await page.getByRole('combobox', { name: 'What “Number” holds' }).selectOption('Left out');
  await expect(bring(page)).toHaveText(/Bring in 3 people/);
  await accessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'They are in' })).toContainText('3 people added');

  const next = written(
    fairlead,
    'next.csv',
    'Colleague;Seen at;Remarks;Number\nTove Invented;Ferry;;4\n',
  );
  await page.getByRole('button', { name: 'Bring another file' }).click();
  await choose(page, fairlead, next);
  await expect(page.getByText('As you said the last time')).toBeVisible();
  await expect(page.getByRole('tab', { name: /^New 1$/ })).toBeVisible();
});

test('letters that look wrong are read again in another encoding', async ({ page, fairlead }) => {
  await choose(page, fairlead, join(files, 'outlook-german.csv'));
  await expect(page.getByText('Outlook, 2 rows.')).toBeVisible();
  await expect(page.getByText('it was read as Western European')).toBeVisible();
  await expect(page.getByRole('row', { name: /Jürgen Beispiel/ })).toBeVisible();
  const encoding = page.getByRole('combobox', { name: 'Encoding' });
  await encoding.selectOption('Cyrillic (windows-1251)');
  await expect(page.getByRole('row', { name: /Jьrgen Beispiel/ })).toBeVisible();
  await encoding.selectOption('As recognised');
  await expect(page.getByRole('row', { name: /Jürgen Beispiel/ })).toBeVisible();
  await accessible(page);
});

test('a date that can be read in two ways is asked about', async ({ page, fairlead }) => {
  const path = written(fairlead, 'born.csv', 'Name,Birthday\nAda Example,3/4/1970\n');
  await choose(page, fairlead, path);
  const dates = page.getByRole('group', { name: /^Dates such as 3\/4\/1970/ });
  await dates.getByRole('radio', { name: 'The day' }).check();
  await expect(page.getByText('What could not be understood')).toHaveCount(0);
  await bring(page).click();
  await expect(page.getByRole('region', { name: 'They are in' })).toBeVisible();
  const id = await idOf(fairlead, 'Ada Example');
  const person = (await fairlead.call('person', { id })) as { draft: { birthday: string } };
  expect(person.draft.birthday).toBe('1970-04-03');
});

test('an archive says when one was last in touch, and undo takes it back', async ({
  page,
  fairlead,
}) => {
  await choose(page, fairlead, join(files, 'linkedin-archive.zip'));
  const touched = page.getByRole('region', { name: 'When you were last in touch' });
  await expect(touched).toContainText('2 moments of contact would be logged in the timelines.');
  await expect(touched).toContainText('1 is with somebody who is not in your book and stays out.');
  await accessible(page);
  await bring(page).click();
  await expect(page.getByRole('region', { name: 'They are in' })).toContainText(
    '2 moments of contact logged',
  );
  await visit(page, `person/${await idOf(fairlead, 'Ada Example')}`, 'Ada Example');
  await expect(page.getByText('On LinkedIn').first()).toBeVisible();
  await visit(page, 'import', 'Bring people');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText('Taken back: Brought in 2 people');
});

test('a book of Monica brings its people with their calls and notes', async ({
  page,
  fairlead,
}) => {
  await choose(page, fairlead, join(files, 'monica.json'));
  await expect(page.getByText('Monica, 3 rows.')).toBeVisible();
  await expect(page.getByText('Do letters look wrong?')).toHaveCount(0);
  await bring(page).click();
  await expect(page.getByRole('region', { name: 'They are in' })).toContainText('2 people added');
  await visit(page, `person/${await idOf(fairlead, 'Ada King Example')}`, 'Ada King Example');
  await expect(page.getByText('Spoke of engines.').first()).toBeVisible();
});

test('a large file says how far it is, and stopping leaves nothing', async ({ page, fairlead }) => {
  const rows = Array.from({ length: 40_000 }, (_, n) => `Person ${n},p${n}@example.org`);
  const path = written(fairlead, 'many.csv', `Name,Email\n${rows.join('\n')}\n`);
  const before = await fairlead.call('people_counts');
  await choose(page, fairlead, path);
  await expect(page.getByRole('status').filter({ hasText: /of 40,000 rows/ })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('The import was stopped. Nothing was changed.')).toBeVisible();
  expect(await fairlead.call('people_counts')).toEqual(before);
  expect(await fairlead.call('undo_state')).toMatchObject({ undo: null });
});

for (const [name, text, told] of [
  ['empty.csv', '', 'is empty'],
  ['wide.csv', `Name${','.repeat(100_000)}\n`, 'has 100001 columns in row 1'],
  ['nul.csv', 'Name,Mail\nA\0da,x\n', 'no file of people that can be read'],
  ['other.json', '{"people": []}', 'no complete export of Monica'],
  ['page.html', '<!doctype html><script>alert(1)</script>', 'no file of people'],
] as const) {
  test(`${name} is refused in one sentence`, async ({ page, fairlead }) => {
    await choose(page, fairlead, written(fairlead, name, text));
    await expect(page.getByText('This file was not read')).toBeVisible();
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.getByText('Nothing was changed.')).toBeVisible();
  });
}

test('what looks like a formula or a page stays text', async ({ page, fairlead }) => {
  const text = 'Name,Role\n=HYPERLINK(),<img src=x onerror=alert(1)>\n';
  await choose(page, fairlead, written(fairlead, 'hostile.csv', text));
  await expect(
    page.getByRole('row', { name: '=HYPERLINK() <img src=x onerror=alert(1)>' }),
  ).toBeVisible();
});
