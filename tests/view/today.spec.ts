import { expect, said, tabTo, test, visit, wakeAt } from './fairlead';

test.describe('with people', () => {
  test('who is due stands in the order in which they wait', async ({ page }) => {
    const rows = page.getByRole('grid', { name: 'People who are due' }).getByRole('row');
    await expect(rows).toHaveCount(8);
    for (const [at, name] of ['Björn Exemplar', 'Alan Specimen', 'Lena Beispiel'].entries()) {
      await expect(rows.nth(at)).toContainText(name);
    }
    await expect(page.getByRole('button', { name: 'and 2 more' })).toBeVisible();
  });

  test('every due person says why in words', async ({ page }) => {
    const first = page.getByRole('row', { name: /Björn Exemplar/ });
    await expect(first).toContainText('Due for 306 days: you meant to speak every 3 months');
    await expect(first).toContainText('cold');
  });

  test('contact is logged in place by keyboard, and Undo brings the row back', async ({ page }) => {
    const list = page.getByRole('grid', { name: 'People who are due' });
    await tabTo(page, list);
    await page.keyboard.press('l');
    const note = page.getByRole('textbox', { name: 'What was said' });
    await expect(note).toBeFocused();
    await page.keyboard.type('He is between projects');
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('Logged message with Björn Exemplar');
    await expect(list.getByRole('row', { name: /Björn Exemplar/ })).toHaveCount(0);
    await said(page).getByRole('button', { name: 'Undo' }).click();
    await expect(list.getByRole('row', { name: /Björn Exemplar/ })).toBeVisible();
  });

  test('Escape leaves the logging and nothing is logged', async ({ page, fairlead }) => {
    await page.getByRole('button', { name: 'Log contact with Alan Specimen' }).click();
    await page.keyboard.type('Half a sent');
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('button', { name: 'Log contact with Alan Specimen' }),
    ).toBeVisible();
    expect(await fairlead.call('undo_state')).toMatchObject({ undo: null });
  });

  test('Enter on a row opens the person', async ({ page }) => {
    await tabTo(page, page.getByRole('grid', { name: 'People who are due' }));
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Alan Specimen' })).toBeVisible();
  });

  test('the figures say what they count', async ({ page }) => {
    const figures = page.getByRole('list', { name: 'Days since' }).getByRole('listitem');
    await expect(figures).toHaveCount(3);
    await expect(figures.first()).toHaveAttribute('title', /^Counts every contact you logged/);
  });

  test('whoever was met lately is followed up from here', async ({ page }) => {
    const met = page.getByRole('region', { name: 'Met lately' });
    await met.getByRole('button', { name: 'Log contact with Luca Esempio' }).click();
    await page.keyboard.type('Sent the slides');
    await page.keyboard.press('Enter');
    await expect(met.getByRole('row', { name: /Luca Esempio/ })).toHaveCount(0);
    await expect(met.getByRole('row')).toHaveCount(2);
  });
});

test.describe('a block that rings', () => {
  test.beforeEach(async ({ page, fairlead }) => {
    await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible();
    await wakeAt(page, fairlead, '2026-03-10T08:25:00Z');
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  });

  test('snoozed for ten minutes, it comes back by itself', async ({ page, fairlead }) => {
    const block = page.getByRole('region', { name: 'Grow your network' });
    await block.getByRole('button', { name: 'Snooze' }).click();
    await page.getByRole('menuitem', { name: '10 minutes' }).click();
    await expect(block).toContainText('Snoozed');
    await wakeAt(page, fairlead, '2026-03-10T08:35:00Z');
    await expect(block).toContainText('Now');
  });

  test('skipped, it keeps the reason and is gone from Today', async ({ page, fairlead }) => {
    const block = page.getByRole('region', { name: 'Grow your network' });
    await block.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('menuitem', { name: 'Out of energy' }).click();
    await expect(said(page)).toContainText('Skipped Grow your network this once.');
    await expect(block).toHaveCount(0);
    const { recent } = (await fairlead.call('reminders')) as { recent: object[] };
    expect(recent).toMatchObject([{ state: 'skipped', reason: 'Out of energy' }]);
  });

  test('s starts the session it is about', async ({ page }) => {
    await page.keyboard.press('s');
    await expect(page.getByRole('heading', { level: 2, name: 'Luca Esempio' })).toBeVisible();
  });

  test('missed, it waits in a list without blame and can be cleared', async ({
    page,
    fairlead,
  }) => {
    await wakeAt(page, fairlead, '2026-03-10T11:00:00Z');
    const missed = page.getByRole('region', { name: 'Missed' });
    await expect(missed.getByRole('listitem')).toHaveCount(1);
    await expect(missed).toContainText('Grow your network');
    await missed.getByRole('button', { name: 'Clear the list' }).click();
    await expect(missed).toHaveCount(0);
  });

  test('missed, it can be started anyway', async ({ page, fairlead }) => {
    await wakeAt(page, fairlead, '2026-03-10T11:00:00Z');
    await page.getByRole('button', { name: 'Start anyway' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Luca Esempio' })).toBeVisible();
  });
});

test.describe('with nothing in it', () => {
  test.use({ start: { career: 'empty' } });

  test('the empty page teaches what belongs here', async ({ page }) => {
    await page.getByRole('button', { name: 'Set up later' }).click();
    await expect(page.getByRole('heading', { name: 'No protected time yet' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Who do you know?' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring people from a file' })).toBeVisible();
    await page.getByRole('button', { name: 'Protect an hour' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Rhythm' })).toBeVisible();
  });

  test('people without a rhythm lead to choosing one', async ({ page, fairlead }) => {
    await fairlead.call('add_person', { name: 'Ada Example' });
    await visit(page, 'today');
    await expect(page.getByRole('heading', { name: 'Say how often' })).toBeVisible();
    await page.getByRole('button', { name: 'Choose how often' }).click();
    await expect(page.getByRole('row', { name: /Ada Example/ })).toBeVisible();
  });
});
