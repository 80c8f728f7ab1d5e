import { expect, idOf, said, test, unfold, visitPerson } from './fairlead';

test.beforeEach(async ({ page, fairlead }) => {
  await visitPerson(page, fairlead, 'Ada Example');
});

test('contact is logged with a number, a line and Ctrl+Enter', async ({ page }) => {
  await page.keyboard.press('2');
  await expect(page.getByRole('textbox', { name: 'What was said' })).toBeFocused();
  await page.keyboard.type('Her build farm is up');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toContainText('Logged lunch with Ada Example');
  const entry = page.getByRole('article').first();
  await expect(entry).toContainText('Her build farm is up');
  await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('fresh');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Her build farm is up')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('due');
});

test('an older contact does not move the last one back', async ({ page }) => {
  await page.getByText('Another day, minutes, next date').click();
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('2025-01-06');
  await page.getByRole('textbox', { name: 'What was said' }).fill('Long ago');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Long ago')).toBeVisible();
  const stands = page.getByRole('region', { name: 'Where it stands' });
  await expect(stands.locator('time')).toHaveAttribute('datetime', '2025-10-30');
});

test('what is edited is saved by one key and named by Undo', async ({ page }) => {
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Example Works');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Head of Platform at Example Works/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText(/Taken back: .*Ada Example/);
  await expect(page.getByText(/^Head of Platform at Acme Example/)).toBeVisible();
});

test('Escape gives an edit up', async ({ page, fairlead }) => {
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Organisation' }).fill('Elsewhere');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Head of Platform at Acme Example/)).toBeVisible();
  expect(await fairlead.call('undo_state')).toMatchObject({ undo: null });
});

test('a rhythm of their own goes before that of the ring, and can be left again', async ({
  page,
}) => {
  const often = await unfold(page, 'How often');
  await expect(often).toContainText('Now every 3 months. From their ring.');
  await often.getByRole('button', { name: 'every month', exact: true }).click();
  await expect(often).toContainText('Now every month. Set for this person.');
  await often.getByRole('button', { name: 'None of their own' }).click();
  await expect(often).toContainText('Now every 3 months. From their ring.');
});

test('someone is let go gracefully and taken back', async ({ page }) => {
  const stands = page.getByRole('region', { name: 'Where it stands' });
  await unfold(page, 'How often');
  await page.getByRole('button', { name: 'Let it go gracefully' }).click();
  await expect(stands).toContainText('Nothing asks for them, and everything is kept.');
  await page.getByRole('button', { name: 'Take them back' }).click();
  await expect(stands).toContainText('Due since 30 Jan');
});

test('an entry of the timeline is corrected', async ({ page }) => {
  await page.getByRole('button', { name: 'Edit Lunch, 30 Oct 2025' }).click();
  const form = page.getByRole('form', { name: 'Log contact' }).last();
  await form.getByRole('textbox', { name: 'What was said' }).fill('She moved to the harbour');
  await form.getByRole('button', { name: 'Save' }).click();
  const entry = page.getByRole('article', { name: 'Lunch, 30 Oct 2025' });
  await expect(entry).toContainText('She moved to the harbour');
});

test('an entry of the timeline goes to the bin and comes back', async ({ page }) => {
  const entry = page.getByRole('article', { name: 'Lunch, 30 Oct 2025' });
  await page.getByRole('button', { name: 'Move Lunch, 30 Oct 2025 to the bin' }).click();
  await expect(entry).toHaveCount(0);
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(entry).toBeVisible();
});

test('an address opens the mail program', async ({ page, fairlead }) => {
  await page.getByRole('button', { name: 'adaexample@example.org', exact: true }).click();
  await expect
    .poll(() => fairlead.behind('mails'))
    .toEqual([expect.stringContaining('mailto:adaexample@example.org')]);
});

test('the address of a page opens in the browser, also one written without https', async ({
  page,
  fairlead,
}) => {
  const id = await idOf(fairlead, 'Ada Example');
  const { draft } = (await fairlead.call('person', { id })) as {
    draft: { contact_points: object[] };
  };
  draft.contact_points.push({ kind: 'link', value: 'example.org/in/ada', label: '' });
  await fairlead.call('edit_person', { id, draft });
  await page.getByRole('button', { name: 'example.org/in/ada', exact: true }).click();
  await expect.poll(() => fairlead.behind('mails')).toEqual(['https://example.org/in/ada']);
});

test('a person in the bin says so on their page and comes out there', async ({ page }) => {
  await page.keyboard.press('Delete');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('This person lies in the bin.')).toBeVisible();
  await page.getByRole('button', { name: 'Take out of the bin' }).click();
  await expect(page.getByText('This person lies in the bin.')).toHaveCount(0);
});
