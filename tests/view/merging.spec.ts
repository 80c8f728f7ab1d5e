import {
  accessible,
  expect,
  idOf,
  said,
  test,
  visit,
  visitPerson,
  type Fairlead,
} from './fairlead';

/** Somebody whom the book knows already, under another spelling. */
async function twin(fairlead: Fairlead, draft: object) {
  return (await fairlead.call('add_person', draft)) as string;
}

test.describe('somebody is in the book twice', () => {
  let ada: string;
  let twice: string;
  test.beforeEach(async ({ page, fairlead }) => {
    ada = await idOf(fairlead, 'Ada Example');
    twice = await twin(fairlead, {
      name: 'A. Example',
      organisation: 'Acme Example Ltd',
      title: 'VP Platform',
      tags: ['harbour'],
      contact_points: [{ kind: 'phone', label: '', value: '+44 20 7946 0123' }],
    });
    await twin(fairlead, { name: 'Zoe Imagine' });
    await visit(page, 'duplicates', 'The same person twice');
    await expect(page.getByText('2 pairs to look at')).toBeVisible();
  });

  test('side by side, chosen by the field, merged and taken back', async ({ page, fairlead }) => {
    const list = page.getByRole('grid', { name: 'Pairs that may be one person' });
    await list.getByRole('row', { name: 'Ada Example and A. Example' }).click();
    await expect(page.getByRole('heading', { name: 'Ada Example and A. Example' })).toBeVisible();
    await accessible(page);
    const title = page.getByRole('group', { name: 'Title' });
    await title.getByRole('radio', { name: 'VP Platform' }).check();
    await page.getByRole('button', { name: 'Merge' }).click();
    await expect(said(page)).toContainText('Merged A. Example into Ada Example');
    await expect(page.getByText('1 pair to look at')).toBeVisible();

    type Person = { draft: { title: string; tags: string[]; contact_points: unknown[] } };
    const { draft } = (await fairlead.call('person', { id: ada })) as Person;
    expect(draft.title, 'as chosen').toBe('VP Platform');
    expect(draft.tags, 'tags are united').toContain('harbour');
    expect(draft.contact_points.length, 'and so are ways to reach her').toBe(2);

    await visit(page, `person/${twice}`, 'Ada Example');
    await expect(page.getByRole('heading', { level: 1, name: 'Ada Example' })).toBeVisible();
    await expect(page, 'an old link leads on').toHaveURL(new RegExp(`person/${ada}$`));

    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => ((await fairlead.call('person', { id: twice })) as { id: string }).id)
      .toBe(twice);
  });

  test('by keyboard: later, not the same, merge', async ({ page, fairlead }) => {
    const heading = page.getByRole('heading', { level: 2 }).first();
    const first = await heading.textContent();
    await page.keyboard.press('s');
    await expect(heading).not.toHaveText(first ?? '');
    const second = await heading.textContent();
    await page.keyboard.press('n');
    await expect(said(page)).toContainText('are two people');
    await expect(heading).toHaveText(first ?? '');
    expect(second).not.toBe(first);
    await expect(page.getByRole('button', { name: 'Merge' })).toBeEnabled();
    await page.keyboard.press('m');
    await expect(page.getByRole('heading', { name: 'Nobody is in the book twice' })).toBeVisible();
    const left = (await fairlead.call('duplicates', { offset: 0, limit: 9 })) as { total: number };
    expect(left.total).toBe(0);
    await accessible(page);
  });

  test('the list goes up and down', async ({ page }) => {
    const heading = page.getByRole('heading', { level: 2 }).first();
    const first = await heading.textContent();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await expect(heading).not.toHaveText(first ?? '');
    await page.keyboard.press('ArrowUp');
    await expect(heading).toHaveText(first ?? '');
  });
});

test('People leads to who is there twice and to taking people out', async ({ page }) => {
  await visit(page, 'people');
  const menu = page.getByRole('button', { name: 'More to do with people' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Find the same person twice' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody is in the book twice' })).toBeVisible();
  await visit(page, 'people');
  await menu.click();
  await page.getByRole('menuitem', { name: 'Take people out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Take people out' })).toBeVisible();
});

test.describe('milestones', () => {
  test('one is added on the page and congratulated on', async ({ page, fairlead }) => {
    const id = await visitPerson(page, fairlead, 'Alan Specimen');
    await page.getByRole('button', { name: 'Add a milestone' }).click();
    const form = page.getByRole('form', { name: 'Add a milestone' });
    await form.getByRole('textbox', { name: 'More of it' }).fill('Moved to the Made-up Institute');
    await form.getByRole('button', { name: 'Done' }).click();
    await accessible(page);
    await visit(page, 'today');
    const list = page.getByRole('list', { name: 'People to congratulate' });
    await expect(list).toContainText('Alan Specimen');
    await expect(list).toContainText('Moved to the Made-up Institute');
    await page.getByRole('button', { name: 'Congratulated Alan Specimen' }).click();
    await page.getByRole('menuitem', { name: 'Log it as a message' }).click();
    await expect(said(page)).toContainText('Congratulated Alan Specimen');
    await expect(list).not.toContainText('Alan Specimen');
    const timeline = (await fairlead.call('timeline', { id, offset: 0, limit: 1 })) as {
      kind: string;
    }[];
    expect(timeline[0]?.kind).toBe('message');
  });

  test('a birthday of today stands first, and a notice speaks of it where it is wished', async ({
    page,
    fairlead,
  }) => {
    const id = await twin(fairlead, { name: 'Nora Notreal', birthday: '1986-03-10' });
    await visit(page, 'congratulate', 'To congratulate');
    await expect(
      page.getByRole('list', { name: 'People to congratulate' }).getByRole('listitem').first(),
    ).toContainText('Nora Notreal');
    await expect(
      page.getByRole('list', { name: 'People to congratulate' }).getByRole('listitem').first(),
    ).toContainText('Turns 40.');
    await accessible(page);
    await visitPerson(page, fairlead, 'Nora Notreal');
    await page.getByRole('switch', { name: 'Remind me on the day' }).click();
    await expect
      .poll(async () => ((await fairlead.call('milestones', { id })) as { told: boolean }).told)
      .toBe(true);
  });
});

test('people go out as vCards and as a table', async ({ page, fairlead }) => {
  await visit(page, 'people');
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Take out' }).click();
  await expect(page.getByRole('radio', { name: 'The 2 people I selected' })).toBeChecked();
  await accessible(page);
  await page.getByRole('radio', { name: 'A table (CSV)' }).check();
  await fairlead.behind('choose', { path: fairlead.folder });
  await page.getByRole('button', { name: 'Write them into a folder' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 people in' })).toContainText('.csv');
});
