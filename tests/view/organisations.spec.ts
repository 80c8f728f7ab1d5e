import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, expect, said, test, unfold, visit, visitPerson } from './fairlead';

test('an organisation is found by keyboard and says who was there with me', async ({ page }) => {
  await visit(page, 'organisations', 'Organisations');
  const list = page.getByRole('grid', { name: 'Organisations' });
  await expect(list).toContainText('Harbour Fixtures');
  await page.keyboard.press('/');
  await page.keyboard.type('sample w');
  await expect(list.getByRole('row')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sample Works');
  const were = page.getByRole('region', { name: 'Who was there' });
  await expect(were).toContainText('Ada Example');
  await expect(were).toContainText('You overlapped at Sample Works');
  await accessible(page);
});

test('the list of organisations is fit for everybody', async ({ page }) => {
  await visit(page, 'organisations', 'Organisations');
  await expect(page.getByRole('grid', { name: 'Organisations' })).toContainText('5 people');
  await accessible(page);
});

test('j leads into the list, and Enter opens the row that what was typed leaves', async ({
  page,
}) => {
  await visit(page, 'organisations', 'Organisations');
  const list = page.getByRole('grid', { name: 'Organisations' });
  await page.keyboard.press('j');
  await expect(list).toBeFocused();
  await expect(list).toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('/');
  await page.keyboard.type('sample w');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('row')).toHaveCount(1);
  await expect(list).toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sample Works');
});

test('an industry tells how far the people of an organisation are', async ({ page, fairlead }) => {
  const id = (await fairlead.call('add_person', {
    name: 'Nora Newly',
    organisation: 'Newly Docks',
  })) as string;
  await visit(page, 'organisation/newly%20docks', 'Newly Docks');
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'Edit what you know of it' });
  await form.getByRole('combobox', { name: 'Industry' }).fill('Harbour equipment');
  await page.keyboard.press('Escape');
  if (await form.isVisible()) await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toContainText('In your industry, Harbour equipment.');
  await visitPerson(page, fairlead, 'Nora Newly');
  const ring = await unfold(page, 'How far from your desk');
  await expect(ring).toContainText('Worked out: they are at another organisation in your industry');
  await ring.getByRole('button', { name: 'Keep it as it is' }).press('Enter');
  await expect(ring).toContainText('You set it, so it stays.');
  await accessible(page);
  await ring.getByRole('button', { name: 'Work it out' }).press('Enter');
  await expect(ring).toContainText('Worked out:');
  expect(id).toBeTruthy();
});

test('where somebody worked is written down, and an unclear date is refused at its field', async ({
  page,
  fairlead,
}) => {
  await visitPerson(page, fairlead, 'Lena Beispiel');
  await page.getByRole('button', { name: 'Add where they worked' }).press('Enter');
  const form = page.getByRole('form', { name: 'Add where they worked' });
  await form.getByRole('textbox', { name: 'Organisation', exact: true }).fill('Sample Works');
  await form.getByRole('textbox', { name: 'Since' }).fill('spring');
  await expect(form).toContainText('"spring" is not a date that can be read.');
  await accessible(page, ['light']);
  await form.getByRole('textbox', { name: 'Since' }).fill('2021');
  await form.getByRole('textbox', { name: 'Until' }).fill('2023-06');
  await page.keyboard.press('Escape');
  const list = page.getByRole('list', { name: 'Where they worked' });
  await expect(list).toContainText('2021 to June 2023');
  await expect(list).toContainText('You overlapped at Sample Works 2021–23.');
});

test('where I am now is said once and shows in Settings', async ({ page, fairlead }) => {
  await visit(page, 'my_history', 'My own history');
  await expect(page.getByRole('main')).toContainText('You are now: Engineer, platform');
  await accessible(page);
  await page.keyboard.press('a');
  const form = page.getByRole('form', { name: 'Add a role' });
  await form.getByRole('textbox', { name: 'Organisation', exact: true }).fill('Newly Docks');
  await form.getByRole('textbox', { name: 'What you do there' }).fill('Keeper of keys');
  await form.getByRole('textbox', { name: 'Since' }).fill('2026-03');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'Your roles' })).toContainText('since March 2026');
  const { me } = (await fairlead.call('settings')) as { me: { organisation: string } };
  expect(me.organisation).toBe('Newly Docks');
});

test('an export without connections brings my own history', async ({ page, fairlead }) => {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-mine-'));
  writeFileSync(
    join(folder, 'Positions.csv'),
    'Company Name,Title,Started On,Finished On\nQuay Company,Clerk,Jan 2012,Dec 2014\n',
  );
  await fairlead.call('import_people', { path: folder, choices: [] });
  await visit(page, 'my_history', 'My own history');
  await expect(page.getByRole('list', { name: 'Your roles' })).toContainText(
    'January 2012 to December 2014',
  );
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText('of your own history');
  await expect(page.getByRole('list', { name: 'Your roles' })).not.toContainText('Quay Company');
});
