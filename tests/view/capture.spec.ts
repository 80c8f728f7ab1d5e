import { accessible, expect, idOf, said, test, visit, visitPerson } from './fairlead';

test('a line becomes chips and, with Enter, one step', async ({ page, fairlead }) => {
  await visit(page, 'rhythm');
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Note something down' });
  const line = dialog.getByRole('textbox', { name: 'Write it as you would say it' });
  await expect(line).toBeFocused();
  await line.fill('lunch ada example yesterday re the harbour; gave an article; ping 3w');
  const chips = dialog.getByRole('group', { name: 'What Fairlead understood' });
  await expect(chips).toContainText('Ada Example');
  await expect(chips).toContainText('the harbour');
  await expect(chips).toContainText('an article');
  await accessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(said(page)).toContainText('Ada Example');
  await visitPerson(page, fairlead, 'Ada Example');
  await expect(page.getByRole('article').filter({ hasText: 'the harbour' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Gives and asks' })).toContainText('an article');
});

test('a chip is taken away, and with it what it says', async ({ page }) => {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Note something down' });
  const line = dialog.getByRole('textbox', { name: 'Write it as you would say it' });
  await line.fill('coffee grace sample yesterday; ping 2w');
  await dialog.getByRole('button', { name: /^Leave out .*2026$/ }).click();
  await expect(line).toHaveValue('coffee grace sample yesterday');
  await dialog.getByRole('button', { name: 'Leave out yesterday' }).click();
  await expect(line).toHaveValue('coffee grace sample');
  await expect(line).toBeFocused();
});

test('someone new is added only when one says so, by keyboard', async ({ page, fairlead }) => {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Note something down' });
  await page.keyboard.type('coffee Nova Neuling re boats');
  await expect(dialog.getByText('Nobody here is called “Nova Neuling”.')).toBeVisible();
  await page.keyboard.press('Enter');
  const add = dialog.getByRole('button', { name: 'Add Nova Neuling' });
  await expect(add, 'the keyboard goes to what answers the question').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('new', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await idOf(fairlead, 'Nova Neuling');
});

test('a day in prose becomes a touch a line', async ({ page, fairlead }) => {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Note something down' });
  await dialog.getByRole('button', { name: 'Write a day' }).click();
  const day = dialog.getByRole('textbox', { name: 'Write it as you would say it' });
  await day.fill(
    'Monday\nLunch with @Ada Example, she likes boats.\nQuiet afternoon.\nThen @Grace Sample called.',
  );
  await expect(dialog.getByRole('group', { name: 'Touch 2' })).toContainText('Grace Sample');
  await expect(dialog.getByText('1 line names nobody and is not kept.')).toBeVisible();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Log 2 touches' }).click();
  await expect(dialog).toBeHidden();
  await expect(said(page)).toContainText('Logged 2 touches');
  await visitPerson(page, fairlead, 'Ada Example');
  await expect(page.getByRole('article').filter({ hasText: 'she likes boats' })).toBeVisible();
});
