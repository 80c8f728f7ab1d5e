import { accessible, expect, said, test, visit, visitPerson } from './fairlead';

const iso = (daysAgo: number) => `2026-03-${String(10 - daysAgo).padStart(2, '0')}`;

test('a give is written down by keyboard and counted', async ({ page, fairlead }) => {
  const id = await visitPerson(page, fairlead, 'Ada Example');
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
  await expect(page.getByText('You have kept everything you offered with a date.')).toBeVisible();
});
