import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  accessible,
  expect,
  idOf,
  tabTo,
  test,
  visit,
  visitPerson,
  type Fairlead,
} from './fairlead';

/** Writes the career of a test as a folder, and returns where. */
async function takeOut(fairlead: Fairlead): Promise<string> {
  const into = join(fairlead.folder, 'out');
  mkdirSync(into);
  const { folder } = (await fairlead.call('export_all', { folder: into })) as { folder: string };
  return folder;
}

test('everything is written into a folder by keyboard', async ({ page, fairlead }) => {
  const into = join(fairlead.folder, 'export');
  mkdirSync(into);
  await visit(page, 'settings');
  await fairlead.behind('choose', { path: into });
  await page.getByRole('button', { name: 'Export everything' }).press('Enter');
  await expect(page.getByText(/^18 people and everything about them are now in/)).toBeVisible();
  const [made] = readdirSync(into);
  for (const file of [
    'README.md',
    'fairlead.json',
    'people/A.md',
    'json/person.json',
    'calendar.ics',
  ])
    expect(existsSync(join(into, made!, file)), file).toBe(true);
  expect(readFileSync(join(into, made!, 'people/A.md'), 'utf8')).toContain('## Ada Example');
});

test('a folder takes the place of what is here, which is kept', async ({ page, fairlead }) => {
  const folder = await takeOut(fairlead);
  await fairlead.call('add_person', { name: 'Nora Newly' });
  await visit(page, 'settings');
  await page.getByRole('button', { name: 'Bring a career back' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring a career back');
  await accessible(page);
  await fairlead.behind('choose', { path: folder });
  await tabTo(page, page.getByRole('button', { name: 'Choose the folder' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring this career back?');
  await expect(page.getByText(/^18 people, 26 moments of contact/)).toBeVisible();
  await expect(page.getByText('Your career as it is, with 19 people.')).toBeVisible();
  await expect(page.getByText('It takes the place of your career')).toBeVisible();
  await accessible(page);
  await tabTo(page, page.getByRole('button', { name: 'Let it take the place of mine' }));
  await page.keyboard.press('Enter');
  // A backup is made and read again before anything gives way.
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Your career is back', { timeout: 30_000 });
  await accessible(page);
  expect(await fairlead.call('people_counts')).toMatchObject({ all: 18 });
  const kinds = ((await fairlead.call('kept_copies')) as { kind: string }[]).map((one) => one.kind);
  expect(kinds, 'a backup, and what was here').toEqual(['backup', 'set_aside']);
});

test('a folder that was cut short is named where it was chosen', async ({ page, fairlead }) => {
  const folder = await takeOut(fairlead);
  truncateSync(join(folder, 'json/touch.json'), 1000);
  await fairlead.call('add_person', { name: 'Nora Newly' });
  await visit(page, 'career_folder', 'Bring a career back');
  await fairlead.behind('choose', { path: folder });
  await page.getByRole('button', { name: 'Choose the folder' }).press('Enter');
  await expect(page.getByText(/“json\/touch.json” is not as it was written/)).toBeVisible();
  await accessible(page);
  expect(await fairlead.call('people_counts')).toMatchObject({ all: 19 });
});

test.describe('on a new computer', () => {
  test.use({ start: { career: 'empty' } });

  test('nothing gives way to what comes', async ({ page, fairlead }) => {
    const folder = await takeOut(fairlead);
    await visit(page, 'career_folder', 'Bring a career back');
    await fairlead.behind('choose', { path: folder });
    await page.getByRole('button', { name: 'Choose the folder' }).press('Enter');
    await expect(page.getByText('nothing gives way to it')).toBeVisible();
    await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your career is back');
  });
});

test('names that are HTML stay names wherever they stand', async ({ page, fairlead }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  const file = join(fairlead.folder, 'people.csv');
  const quoted = `"${hostile.replaceAll('"', '""')}"`;
  writeFileSync(file, `Name,Organisation,Notes\n${quoted},${quoted},${quoted}\n`);
  await fairlead.call('import_people', { path: file, choices: [] });
  const id = await idOf(fairlead, 'img');
  await visit(page, `person/${id}`, hostile);
  await fairlead.call('log_touch', {
    people: [id],
    kind: 'email',
    at: '2026-03-09T09:00:00Z',
    reached_out: 'them',
    note: hostile,
  });
  const nothing = async (where: string) => {
    expect(await page.locator('img[src="x"]').count(), `${where}: no element came of it`).toBe(0);
    await expect(page, where).not.toHaveTitle('1');
  };
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile);
  await nothing('their page');
  for (const [address, heading] of [['people'], ['today'], ['ledger', 'Gives and asks']] as const) {
    await visit(page, address, heading);
    await nothing(address);
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('img');
  await expect(page.getByRole('option', { name: /<img src=x/ }).first()).toBeVisible();
  await nothing('the palette');
  await page.keyboard.press('Escape');
  await fairlead.call('bin_people', { ids: [id] });
  await visit(page, 'bin');
  await nothing('the bin');
});

test('a page of a person is heard in the order in which it matters', async ({ page, fairlead }) => {
  await visitPerson(page, fairlead, 'Ada Example');
  const heard = await page.getByRole('main').ariaSnapshot();
  const order = [
    'heading "Ada Example"',
    'Head of Platform at Acme Example',
    'heading "Why they matter"',
    'region "Where it stands"',
    'heading "Log contact"',
    'heading "How to reach them"',
    'heading "Where they worked"',
    'heading "Gives and asks"',
    'region "Timeline',
    'heading "How often"',
    'heading "Places"',
  ];
  const places = order.map((part) => heard.indexOf(part));
  expect(
    places.every((place) => place >= 0),
    `${order.join(', ')}:\n${heard}`,
  ).toBe(true);
  expect(places, heard).toEqual([...places].sort((a, b) => a - b));
});
