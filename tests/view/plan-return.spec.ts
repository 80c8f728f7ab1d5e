import type { Page } from '@playwright/test';
import { accessible, expect, said, tabTo, test, visit } from './fairlead';

const returnOnMe = 'step/return_on_me';

/** The whole sentence of a live region, wherever it stands. */
const missing = (page: Page) => page.getByRole('complementary').getByText('Still missing');

test.describe('on an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('criteria are chosen, weighed, frozen and scored by keyboard alone', async ({ page }) => {
    test.slow();
    await visit(page, returnOnMe, 'Return on Me');
    await expect(missing(page)).toBeVisible();
    await accessible(page);
    const take = page.getByRole('button', { name: 'Take these 8 over' });
    await tabTo(page, take);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Together: 100 of 100')).toBeVisible();
    await accessible(page, ['light']);

    // A weight is changed, so they no longer add up, and freezing says what is missing.
    await tabTo(page, page.getByRole('button', { name: 'Edit Learning' }));
    await page.keyboard.press('Enter');
    const weight = page.getByRole('spinbutton', { name: 'Weight of 100' });
    await tabTo(page, weight);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('7');
    await expect(page.getByText('The weights add up to 92: give 8 more.').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('button', { name: 'Freeze these criteria' }));
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('The weights add up to 92: give 8 more.');

    await tabTo(page, page.getByRole('button', { name: 'Edit Learning' }));
    await page.keyboard.press('Enter');
    await tabTo(page, weight);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('15');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Together: 100 of 100')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Freeze these criteria' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Frozen today.')).toBeVisible();

    // Every criterion of the role I have gets its score.
    for (const name of [
      'Learning',
      'Pay',
      'Impact',
      'Autonomy',
      'People',
      'Balance',
      'Visibility',
      'Future options',
    ]) {
      const marks = page.getByRole('group', { name, exact: true });
      await tabTo(page, marks.getByRole('radio').first());
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await expect(marks.getByRole('radio', { name: '1', exact: true })).toBeChecked();
    }
    await expect(page.getByText('Scored today.')).toBeVisible();
    await page.getByText('The role I have, today: 10.0 of 100').click();
    await expect(page.getByRole('table', { name: /^What the total of/ })).toContainText('15');
    await accessible(page);
  });

  test('a weight outside 0 to 100 is said at its field', async ({ page }) => {
    await visit(page, returnOnMe, 'Return on Me');
    // The exercise is fetched when its step is opened.
    await page.locator('[aria-keyshortcuts=N], [aria-keyshortcuts=n]').first().waitFor();
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Criterion' }).fill('Quiet');
    await page.getByRole('spinbutton', { name: 'Weight of 100' }).fill('120');
    await expect(page.getByText('Choose a number from 0 to 100.')).toBeVisible();
  });

  test('a gap is written down, rated by keyboard, and closes', async ({ page }) => {
    await visit(page, 'step/resources', 'Knowledge, skills, behaviours');
    await accessible(page);
    await page.keyboard.press('n');
    await page.keyboard.type('Speak to those who pay');
    const have = page.getByRole('group', { name: 'There now' });
    await tabTo(page, have.getByRole('radio').first());
    await page.keyboard.press('ArrowRight');
    await expect(have.getByRole('radio', { name: '1', exact: true })).toBeChecked();
    await accessible(page);
    await page.keyboard.press('Escape');
    const list = page.getByRole('list', {
      name: 'Knowledge, skills and behaviours',
    });
    await expect(list).toContainText('2 to go');
    await list.getByRole('button', { name: 'Edit Speak to those who pay' }).click();
    await have.getByRole('radio', { name: '3', exact: true }).check();
    await page.keyboard.press('Escape');
    await expect(list).toContainText('closed');
  });
});

test('a change of mind makes a new set and leaves the old totals', async ({ page }) => {
  test.slow();
  await visit(page, returnOnMe, 'Return on Me');
  await expect(page.getByText('The role I have, 6 weeks ago: 63.5 of 100')).toBeVisible();
  await accessible(page);
  await page.getByText('Change the criteria').click();
  await page.getByRole('button', { name: 'Begin a new set' }).click();
  await expect(page.getByText('Say in one line why the criteria change')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why they change' }).fill('A child on the way');
  await page.getByRole('button', { name: 'Begin a new set' }).click();
  await expect(page.getByText('A new set, because: A child on the way')).toBeVisible();
  await page.getByRole('button', { name: 'Freeze these criteria' }).click();
  await expect(page.getByText('Why they changed: A child on the way')).toBeVisible();
  await page.getByText('The numbers').click();
  await expect(page.getByRole('table', { name: 'Over time' })).toContainText('63.5');
});

test('the sample’s grid is accessible, also with a form open', async ({ page }) => {
  await visit(page, 'step/resources', 'Knowledge, skills, behaviours');
  await expect(page.getByText('3 gaps are open, 2 are closed.')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Edit Let others finish' }).click();
  await accessible(page);
});

for (const step of ['return_on_me', 'resources', 'feedback']) {
  test(`nothing of ${step} scrolls sideways in a small window`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 560 });
    await page.evaluate((hash) => (location.hash = hash), `#/step/${step}`);
    await expect(page.getByText('What it changes:')).toBeVisible();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main, main *, .pane')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
        .map((element) => `${element.tagName}.${element.className}`),
    );
    expect(wide).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
