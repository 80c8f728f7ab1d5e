import type { Page } from '@playwright/test';
import { expect, said, tabTo, test, unfold, visitPerson, wakeAt } from './fairlead';

/** The bar with every way to settle a card. */
const bar = (page: Page) => page.getByRole('region', { name: 'Log it as' });

/** The card of a person in the session. */
const card = (page: Page, name: string) => page.getByRole('article', { name });

test.beforeEach(async ({ page }) => {
  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(card(page, 'Luca Esempio')).toBeVisible();
});

test('a card says why now, where one met and what time it is there', async ({ page }) => {
  const luca = card(page, 'Luca Esempio');
  await expect(luca).toContainText('Met on 5 March, not followed up yet');
  await expect(luca).toContainText('Talked in the queue at the data evening');
  await expect(luca).toContainText('It is 09:20 there');
  await expect(page.getByText('1 of 3')).toBeVisible();
});

test('one key logs and brings the next person', async ({ page, fairlead }) => {
  await page.keyboard.press('e');
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await expect(bar(page)).toContainText('E-mail with Luca Esempio is logged.');
  await expect(page.getByRole('heading', { level: 2, name: 'Priya Fablewood' })).toBeFocused();
  await visitPerson(page, fairlead, 'Luca Esempio');
  await expect(page.getByRole('article', { name: /^E-mail, / })).toBeVisible();
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 720, height: 560 },
]) {
  test(`at ${size.width} × ${size.height} every way to settle a card is in view`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const name of ['E-mail', 'Other', 'Later', 'Not any more', 'Skip']) {
      await expect(bar(page).getByRole('button', { name, exact: true })).toBeInViewport({
        ratio: 1,
      });
    }
    await expect(page.getByText('Why now')).toBeInViewport({ ratio: 1 });
    if (size.width < 1280) return;
    for (const name of ['Text, yours to change', 'What was said', 'Not again before']) {
      const field = page.getByRole('textbox', { name });
      await expect(field).toBeInViewport({ ratio: 1 });
      const [inside, edge] = [await field.boundingBox(), await bar(page).boundingBox()];
      expect(inside!.y + inside!.height, name).toBeLessThan(edge!.y);
    }
  });
}

test('what takes the focus is not hidden by the bar', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 560 });
  const note = page.getByRole('textbox', { name: 'What was said' });
  await page.keyboard.press('n');
  await expect(note).toBeFocused();
  const [field, edge] = [await note.boundingBox(), await bar(page).boundingBox()];
  expect(field!.y + field!.height).toBeLessThanOrEqual(edge!.y);
});

test('a glance leaves its hour open, and the summary says until when', async ({
  page,
  fairlead,
}) => {
  await wakeAt(page, fairlead, '2026-03-10T08:26:00Z');
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(page.getByText(/It stays open until .*09:30/)).toBeVisible();
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await fairlead.behind('wake');
  await expect(page.getByRole('heading', { level: 2, name: 'Grow your network' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('a note and a next date go along', async ({ page, fairlead }) => {
  const luca = card(page, 'Luca Esempio');
  await luca.getByRole('textbox', { name: 'What was said' }).fill('Coffee next week');
  await luca.getByRole('textbox', { name: 'Not again before' }).fill('2026-04-01');
  await luca.getByRole('button', { name: 'Coffee' }).click();
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await visitPerson(page, fairlead, 'Luca Esempio');
  await expect(page.getByText('Coffee next week')).toBeVisible();
  await expect(page.getByText('Put off until 1 Apr')).toBeVisible();
});

test('later, let go and skip settle a card without a contact', async ({ page, fairlead }) => {
  await page.keyboard.press('l');
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await page.keyboard.press('x');
  await expect(card(page, 'Hana Standin')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: 'That was everyone' })).toBeVisible();
  await page.getByRole('button', { name: 'See what it came to' }).click();
  const lists = page.getByRole('main');
  await expect(lists.locator('section', { hasText: 'Come back later' })).toContainText('Luca');
  await expect(lists.locator('section', { hasText: 'Let go gracefully' })).toContainText('Priya');
  await expect(lists.locator('section', { hasText: 'Skipped' })).toContainText('Hana Standin');
  await visitPerson(page, fairlead, 'Priya Fablewood');
  await unfold(page, 'How often');
  await expect(page.getByRole('button', { name: 'Take them back' })).toBeVisible();
});

test('the last card can be taken back up, with what was typed', async ({ page, fairlead }) => {
  const note = card(page, 'Luca Esempio').getByRole('textbox', { name: 'What was said' });
  await note.fill('He moves to Ljubljana');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await page.keyboard.press('b');
  await expect(card(page, 'Luca Esempio')).toBeVisible();
  await expect(note).toHaveValue('He moves to Ljubljana');
  await visitPerson(page, fairlead, 'Luca Esempio');
  await expect(page.getByText('Nothing yet. What you log above is kept here')).toBeVisible();
});

test('Ctrl+Z in a session brings the card back', async ({ page }) => {
  await page.keyboard.press('e');
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Luca Esempio')).toBeVisible();
});

test('left in the middle, it resumes at the same card with what was typed', async ({ page }) => {
  await page.keyboard.press('e');
  const note = card(page, 'Priya Fablewood').getByRole('textbox', { name: 'What was said' });
  await note.fill('She writes about tides');
  await page.getByRole('button', { name: 'Leave; it will wait' }).click();
  await expect(page.getByText('2 people still wait')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await expect(note).toHaveValue('She writes about tides');
});

test('it resumes at the same card after the window was closed', async ({ page }) => {
  await page.keyboard.press('e');
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await page.reload();
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
});

test('it ends early with what it came to and how it felt', async ({ page, fairlead }) => {
  await page.keyboard.press('p');
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(page.getByRole('heading', { name: 'What it came to' })).toBeFocused();
  await expect(page.getByText('Logged with 1 person')).toBeVisible();
  await expect(page.getByText('Luca Esempio, call')).toBeVisible();
  await expect(page.getByText('Not reached; they come first next time')).toBeVisible();
  await page.getByRole('button', { name: 'It gave energy' }).click();
  await expect(page.getByText('Noted.')).toBeVisible();
  expect(await fairlead.call('sessions')).toMatchObject([{ feeling: 'energised', logged: 1 }]);
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});

test('the draft is copied as it was changed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = page.getByRole('textbox', { name: 'Text, yours to change' });
  await expect(text).toHaveValue(/^Hi Luca,/);
  await text.fill('Hi Luca, shall we meet?');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(said(page)).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hi Luca, shall we meet?');
});

test('the draft opens in the mail program with its words in it', async ({ page, fairlead }) => {
  await page.getByRole('combobox', { name: 'Template' }).selectOption('Shall we go on?');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open in mail program' }).click();
  await expect.poll(() => fairlead.behind('mails')).toHaveLength(1);
  const [mailto] = (await fairlead.behind('mails')) as string[];
  const address = new URL(mailto!);
  expect(address.pathname).toBe('lucaesempio@example.org');
  expect(address.searchParams.get('subject')).toBe('Going on with our talk');
  expect(address.searchParams.get('body')).toMatch(/^Hi Luca,\r\n/);
});

test('the timer is quiet and can be hidden', async ({ page }) => {
  await expect(page.getByRole('timer', { name: 'Time left' })).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('a whole session goes by keyboard alone', async ({ page }) => {
  await page.keyboard.press('n');
  await page.keyboard.type('He likes graphs');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await expect(card(page, 'Priya Fablewood')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(card(page, 'Hana Standin')).toBeVisible();
  await page.keyboard.press('l');
  const finish = page.getByRole('button', { name: 'See what it came to' });
  await expect(finish).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Logged with 2 people')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Neither' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noted.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Back to Today' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});

test('once it has ended, its block does not ring and is not missed', async ({ page, fairlead }) => {
  for (const name of ['Priya Fablewood', 'Hana Standin', 'That was everyone']) {
    await page.keyboard.press('e');
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  }
  await page.getByRole('button', { name: 'See what it came to' }).click();
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await wakeAt(page, fairlead, '2026-03-10T11:00:00Z');
  await expect(page.getByRole('heading', { level: 2, name: 'Lunch with somebody' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Missed' })).toHaveCount(0);
});
