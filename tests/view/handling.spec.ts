import { accessible, expect, said, test, visit } from './fairlead';

const row = (page: import('@playwright/test').Page, name: string) =>
  page.getByRole('row', { name: new RegExp(name) });

test('columns are chosen and stay chosen', async ({ page }) => {
  await visit(page, 'people');
  await page.getByRole('button', { name: 'More to do with people' }).click();
  await page.getByRole('menuitem', { name: 'Choose columns' }).click();
  const dialog = page.getByRole('dialog', { name: 'Columns of the list' });
  await dialog.getByRole('checkbox', { name: 'Place' }).check();
  await dialog.getByRole('button', { name: 'Move Place up' }).click();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Place', { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Place', { exact: true }).first()).toBeVisible();
});

test('a filter is kept under a name and brings its people back', async ({ page }) => {
  await visit(page, 'people');
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('combobox', { name: 'Not spoken to for' }).selectOption('90 days');
  const total = page.getByText('11 people match');
  await expect(total).toBeVisible();
  await page.getByRole('button', { name: 'Keep this filter' }).click();
  await page.keyboard.type('Gone quiet');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('button', { name: 'Gone quiet', exact: true });
  await expect(kept).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('combobox', { name: 'Not spoken to for' }).selectOption('Any time');
  await expect(kept).toHaveAttribute('aria-pressed', 'false');
  await expect(total).toBeHidden();
  await kept.click();
  await expect(total).toBeVisible();
  await accessible(page);
});

test('triage goes down the list with a key each', async ({ page }) => {
  await visit(page, 'people');
  await expect(row(page, 'Ada Example')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: /^In which ring is [^0-9]+\?$/ });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('3');
  await expect(dialog).toBeHidden();
  await expect(said(page)).toContainText('into the ring “other companies”');
  await page.keyboard.press('t');
  await page.keyboard.type('boats');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('“boats”');
});

test('many are changed in one step that one undo takes back', async ({ page, fairlead }) => {
  await visit(page, 'people');
  await expect(row(page, 'Ada Example')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Change more' }).click();
  await accessible(page);
  await page.getByRole('menuitem', { name: 'Still warm today' }).click();
  await expect(said(page)).toContainText('still warm');
  const before = (await fairlead.call('coverage')) as { fresh_percent: number };
  expect(before.fresh_percent, 'everybody with a rhythm counts from today').toBe(100);
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => ((await fairlead.call('coverage')) as typeof before).fresh_percent)
    .toBeLessThan(100);
});

test('an empty place is said on purpose, and the list keeps the focus', async ({
  page,
  fairlead,
}) => {
  await visit(page, 'people');
  await expect(row(page, 'Ada Example')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Change more' }).click();
  await page.getByRole('menuitem', { name: 'Place' }).click();
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Write what it is first.');
  expect(await fairlead.call('undo_state'), 'nothing happened').toMatchObject({ undo: null });
  await dialog.getByRole('button', { name: 'Leave it empty' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(said(page)).toContainText('empty');
  await expect(page.getByRole('grid')).toBeFocused();
});

test('coverage shows rings by freshness, and a number opens its people', async ({ page }) => {
  await visit(page, 'people');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { level: 1, name: 'Coverage' })).toBeVisible();
  await accessible(page);
  const number = page.getByRole('table').getByRole('button').first();
  const count = Number(await number.textContent());
  await number.click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(
    page.getByText(count === 1 ? '1 person matches' : `${count} people match`),
  ).toBeVisible();
});

test('what coverage counts together opens as many people as it says', async ({
  page,
  fairlead,
}) => {
  const { in_touch } = (await fairlead.call('coverage')) as { in_touch: number };
  await visit(page, 'people/coverage', 'Coverage');
  await page.getByRole('button', { name: /people with a rhythm, All rings/ }).click();
  await expect(page.getByText(`${in_touch} people match`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'With a rhythm' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goBack();
  await page.getByRole('button', { name: /% fresh or soon due, All rings/ }).click();
  const together = page.getByRole('button', { name: 'Fresh or soon due' });
  await expect(together).toHaveAttribute('aria-pressed', 'true');
  await accessible(page);
  await together.click();
  await expect(page.getByText(/people match/), 'everybody is there again').toBeHidden();
});

test.describe('with nobody', () => {
  test.use({ start: { career: 'empty' } });
  test('coverage says how it begins', async ({ page }) => {
    await visit(page, 'people/coverage', 'Coverage');
    await expect(page.getByRole('heading', { name: 'Nobody has a rhythm yet' })).toBeVisible();
    await accessible(page);
  });
});
