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

const noting = async (page: import('@playwright/test').Page, text: string) => {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Note something down' });
  await dialog.getByRole('textbox', { name: 'Write it as you would say it' }).fill(text);
  return dialog;
};

test('a day that is none, or is to come, is said and not kept as today', async ({ page }) => {
  const dialog = await noting(page, 'call ada example 31 Feb');
  const why = '“31 Feb” is not a day of 2026.';
  await expect(dialog.getByText(why)).toBeVisible();
  const chips = dialog.getByRole('group', { name: 'What Fairlead understood' });
  await expect(chips).toContainText('31 Feb');
  await expect(chips).not.toContainText('Today');
  await accessible(page);
  await page.keyboard.press('Enter');
  const line = dialog.getByRole('textbox', { name: 'Write it as you would say it' });
  await expect(line).toHaveAccessibleDescription(new RegExp(why));
  await line.fill('call ada example tomorrow');
  await expect(chips).toContainText('The moment lies in the future');
  await line.fill('zoom ada example 14:30 yesterday re compilers');
  await expect(chips).toContainText('14:30');
  await expect(chips).toContainText('Yesterday');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
});

test('a heading that is no day says so, and what stands under it is not kept', async ({ page }) => {
  const dialog = await noting(page, '');
  await dialog.getByRole('button', { name: 'Write a day' }).click();
  await dialog
    .getByRole('textbox', { name: 'Write it as you would say it' })
    .fill('Monday\nLunch with @Ada Example\nTomorrow\nCall with @Grace Sample');
  await expect(dialog.getByText('“Tomorrow” is still to come')).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'Touch 2' })).toContainText('under “Tomorrow”');
  await accessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(dialog, 'nothing is kept').toBeVisible();
});

test('an organisation is asked who it was there', async ({ page }) => {
  const dialog = await noting(page, 'call acme yesterday');
  const asks = dialog.getByRole('group', { name: 'Who is “acme”?' });
  await expect(asks).toContainText('is an organisation here: Acme Example');
  await page.keyboard.press('Enter');
  await expect(asks.getByRole('button').first()).toBeFocused();
  await expect(asks.getByRole('button').first()).not.toContainText('Add');
});

test('to be in touch again is not contact', async ({ page, fairlead }) => {
  const dialog = await noting(page, 'ping ada example 3w');
  const chips = dialog.getByRole('group', { name: 'What Fairlead understood' });
  await expect(chips).toContainText('Again on');
  await expect(chips).not.toContainText('Today');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(said(page)).toContainText('Put off Ada Example until');
  await idOf(fairlead, 'Ada Example');
});

test.describe('on a small window', () => {
  test.use({ viewport: { width: 720, height: 560 } });
  test('a long word slides nothing sideways', async ({ page }) => {
    const long = 'x'.repeat(300);
    const dialog = await noting(page, `lunch ${long} re https://example.org/${long}`);
    await expect(dialog.getByRole('button', { name: `Add ${long}` })).toBeVisible();
    const wider = await dialog.evaluate((root) =>
      [root, ...root.querySelectorAll('*')]
        .filter((one) => !one.closest('input, textarea, svg') && one.clientWidth > 0)
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          const box = root.getBoundingClientRect();
          const scrolls =
            one.scrollWidth > one.clientWidth &&
            /auto|scroll/.test(getComputedStyle(one).overflowX);
          return scrolls || left < box.left - 1 || right > box.right + 1;
        })
        .map((one) => `${one.tagName}.${one.className}`),
    );
    expect(wider).toEqual([]);
  });
});
