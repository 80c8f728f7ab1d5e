import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/#gallery');
  await page.getByRole('heading', { name: 'Gallery' }).waitFor();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every part passes axe in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Log it' }).click();
    const whole = await new AxeBuilder({ page }).analyze();
    expect(whole.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    await page.getByRole('button', { name: 'More about Ada' }).click();
    const menu = await new AxeBuilder({ page }).include('[role=menu]').analyze();
    expect(menu.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Dialog' }).click();
    await page.getByRole('dialog').getByLabel('Who').pressSequentially('a');
    await page.keyboard.press('ArrowDown');
    const dialog = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(dialog.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test('nothing scrolls sideways in the smallest window, nor with text at 200 %', async ({
  page,
}) => {
  const sideways = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await page.setViewportSize({ width: 720, height: 560 });
  expect(await sideways()).toBe(0);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await sideways()).toBe(0);
});

test('a dialog takes the focus, closes with Escape and gives the focus back', async ({ page }) => {
  const opener = page.getByRole('button', { name: 'Dialog' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Log a talk' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel('Who'), 'one came to write, not to close').toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a menu is walked with the arrows and gives the focus back', async ({ page }) => {
  const opener = page.getByRole('button', { name: 'More about Ada' });
  await opener.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Move to bin' })).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByRole('menuitem', { name: 'Copy draft' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Logged lunch with Ada Example')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Undone')).toBeVisible();
});

test('a combobox is filled by keyboard, and offers to add what it does not know', async ({
  page,
}) => {
  const who = page.getByRole('combobox', { name: 'Who' });
  await who.fill('gra');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(who).toHaveValue('Grace Sample');
  await expect(page.getByRole('listbox')).toBeHidden();

  await who.fill('Linus Placeholder');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { name: 'Add Linus Placeholder' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('a list of 100,000 is walked and selected by keyboard and draws only what is seen', async ({
  page,
}) => {
  const list = page.getByRole('grid', { name: 'People' });
  await expect(list).toHaveAttribute('aria-rowcount', '100000');
  await list.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByRole('row', { name: 'Grace Example 2' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('End');
  const last = page.getByRole('row', { name: 'Linus Example 100000' });
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-rowindex', '100000');
  await expect(list).toHaveAttribute('aria-activedescendant', (await last.getAttribute('id'))!);
  expect(await list.getByRole('row').count(), 'rows far away cost nothing').toBeLessThan(60);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('Linus Example 100000');
});

test('tabs are changed with the arrows', async ({ page }) => {
  await page.getByRole('tab', { name: 'List' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Table' })).toBeFocused();
  await expect(page.getByRole('table', { name: 'Leads' })).toBeVisible();
});

test('a tag is added with Enter and taken away with Backspace', async ({ page }) => {
  const tags = page.getByLabel('Tags');
  await tags.fill('svelte');
  await tags.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove svelte' })).toBeVisible();
  await tags.press('Backspace');
  await expect(page.getByRole('button', { name: 'Remove svelte' })).toBeHidden();
});

test('a tooltip comes with keyboard focus and leaves with Escape', async ({ page }) => {
  await page.getByRole('button', { name: 'Pin' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.tooltip')).toContainText('Undo log call');
  await page.keyboard.press('Escape');
  await expect(page.locator('.tooltip')).toHaveCount(0);
});

test('the theme one chooses is there before the page is drawn again', async ({ page }) => {
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  await page.reload();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(27, 26, 23)',
  );
});
