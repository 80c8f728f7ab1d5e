import { accessible, expect, said, test, visit, visitPerson } from './fairlead';

const iso = (daysAgo: number) => `2026-03-${String(10 - daysAgo).padStart(2, '0')}`;

test('a give is written down by keyboard and counted', async ({ page, fairlead }) => {
  const id = await visitPerson(page, fairlead, 'Grace Sample');
  await page.getByRole('button', { name: 'Add a give or an ask' }).press('Enter');
  const form = page.getByRole('form', { name: 'Add a give or an ask' });
  await form.getByRole('textbox', { name: 'What', exact: true }).fill('A paper on harbours');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Gives and asks' })).toContainText('You gave help');
  const ledger = (await fairlead.call('person_ledger', { id })) as { rows: unknown[] };
  expect(ledger.rows, 'one line was kept').toHaveLength(1);
  await accessible(page);
});

test('an ask out of the blue says why it is early and needs a line', async ({ page, fairlead }) => {
  const person = (await fairlead.call('add_person', { name: 'Nora Newly' })) as string;
  await visit(page, `person/${person}`, 'Nora Newly');
  await page.getByRole('button', { name: 'Add a give or an ask' }).press('Enter');
  const form = page.getByRole('form', { name: 'Add a give or an ask' });
  await form.getByRole('combobox', { name: 'What it is' }).selectOption('I ask');
  await expect(form.getByRole('status', { name: 'Is it time to ask?' })).toContainText(
    'Red: not yet',
  );
  await form.getByRole('textbox', { name: 'What', exact: true }).fill('A word with her boss');
  await expect(form).toContainText('It is early to ask.');
  await accessible(page);
  await form.getByRole('textbox', { name: 'I ask all the same' }).fill('She offered it');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Gives and asks' })).toContainText(
    'Asked early: She offered it',
  );
});

test('the ledger names what is owed, and it is done from there', async ({ page, fairlead }) => {
  const person = (await fairlead.call('add_person', { name: 'Nora Newly' })) as string;
  await fairlead.call('log_touch', {
    people: [person],
    kind: 'email',
    at: `${iso(8)}T09:00:00Z`,
    reached_out: 'them',
  });
  await fairlead.call('save_record', {
    id: null,
    record: {
      kind: 'give_ask',
      draft: {
        person_id: person,
        on_day: iso(5),
        what: 'Read her draft',
        follow_on: iso(0),
      },
    },
  });
  await visit(page, 'ledger', 'Gives and asks');
  await page.getByRole('button', { name: 'I replied to Nora Newly' }).press('Enter');
  await expect(said(page)).toContainText('Nora Newly');
  await expect(page.getByRole('button', { name: 'I replied to Nora Newly' })).toHaveCount(0);
  await accessible(page);
  await page.getByRole('button', { name: 'Done for Nora Newly' }).first().press('Enter');
  await expect(page.getByRole('button', { name: 'Done for Nora Newly' })).toHaveCount(0);
});

test('Today names three of what is owed, and what is done leaves it', async ({
  page,
  fairlead,
}) => {
  for (const name of ['Nora Newly', 'Olaf Other', 'Petra Poem', 'Quinn Quill']) {
    const person = (await fairlead.call('add_person', { name })) as string;
    await fairlead.call('save_record', {
      id: null,
      record: {
        kind: 'give_ask',
        draft: { person_id: person, on_day: iso(5), what: 'Read a draft', follow_on: iso(1) },
      },
    });
  }
  await visit(page, 'today', 'Today');
  const owed = page.getByRole('region', { name: 'Owed by you' });
  await expect(owed.getByRole('listitem')).toHaveCount(3);
  await expect(owed.getByRole('button', { name: 'and 1 more' })).toBeVisible();
  await accessible(page);
  await owed.getByRole('button', { name: 'Done for Nora Newly' }).press('Enter');
  await expect(owed).not.toContainText('Nora Newly');
  await expect(owed.getByRole('listitem')).toHaveCount(3);
});

test('what was given stands in the timeline', async ({ page, fairlead }) => {
  await visitPerson(page, fairlead, 'Ada Example');
  const timeline = page.getByRole('region', { name: /^Timeline/ });
  await expect(timeline).toContainText('You gave something to read');
  await expect(timeline).toContainText('The article on caching that we spoke of');
});
