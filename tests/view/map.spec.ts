import type { Page } from '@playwright/test';
import { accessible, expect, idOf, said, tabTo, test, visit, wakeAt } from './fairlead';

const steps = {
  situation: 'The situation',
  surroundings: 'The map',
  strengths: 'Strengths and gaps',
  motives: 'What moves you',
  assessments: 'Outside views',
  redraw: 'The map as a whole',
} as const;

const open = (page: Page, step: keyof typeof steps) => visit(page, `step/${step}`, steps[step]);
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const missing = (page: Page) => page.getByRole('complementary');

/** Writes one line into a list by keyboard: its button, the words, Enter, Escape. */
async function add(page: Page, name: string, text: string) {
  await tabTo(page, button(page, name));
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(button(page, name)).toBeFocused();
}

test.describe('on an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('the situation is written by keyboard alone', async ({ page }) => {
    await open(page, 'situation');
    await add(page, 'Add a fact', 'The team halves in June');
    await add(page, 'Add a feeling', 'Restless');
    await add(page, 'Add a limit', 'Two school runs');
    await expect(missing(page)).toContainText('Name one thing you would have to find out.');
    await add(page, 'Add an open question', 'Who stays');
    await expect(missing(page)).toContainText('This step has what it needs.');
    await tabTo(page, button(page, 'Edit Who stays'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The three of us');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Found out: The three of us')).toBeVisible();
    await accessible(page);
  });

  test('somebody is placed on the map, and their page says so', async ({ page, fairlead }) => {
    await fairlead.call('add_person', { name: 'Ada Example', ring: 'team' });
    await open(page, 'surroundings');
    await page.keyboard.press('a');
    await page.getByRole('combobox', { name: 'Who' }).pressSequentially('ada');
    await page.getByRole('option', { name: /Ada Example/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'How they stand to you' }).selectOption('boss');
    await page.keyboard.press('Control+Enter');
    await expect(button(page, 'Edit Ada Example, boss')).toBeVisible();
    await expect(page.getByText('Nobody stands as sponsor, mentor or peer yet.')).toBeVisible();
    await add(page, 'Add to the role', 'Build systems');
    await add(page, 'Add to the organisation', 'Three reorganisations');
    await add(page, 'Add to the market', 'Ports');
    await expect(missing(page)).toContainText('This step has what it needs.');
    await accessible(page);
    await visit(page, `person/${await idOf(fairlead, 'Ada')}`, 'Ada Example');
    await expect(page.getByRole('region', { name: 'About' })).toContainText('On your map');
    await expect(page.getByRole('link', { name: 'boss' })).toBeVisible();
  });

  test('a strength says how sure one is and what shows it', async ({ page }) => {
    await open(page, 'strengths');
    await tabTo(page, button(page, 'Add a strength'));
    await page.keyboard.press('Enter');
    await page.keyboard.type('Writes things down');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'fairly sure' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    const list = page.getByRole('list', { name: 'Strengths', exact: true });
    await expect(list).toContainText('quite sure');
    await expect(list).toContainText('no evidence yet');
    await expect(page.getByText('One stands there without evidence.')).toBeVisible();
    await add(page, 'Add a gap', 'Talks about money');
    await add(page, 'Add a potential', 'Leading a team');
    await expect(missing(page)).toContainText('This step has what it needs.');
    await accessible(page);
  });

  test('thirty cards are sorted with three keys and ordered with two', async ({ page }) => {
    await open(page, 'motives');
    for (let left = 30; left > 0; left--) {
      await expect(
        page.getByText(`${left} ${left === 1 ? 'card' : 'cards'} in your hand`),
      ).toBeVisible();
      await page.keyboard.press(left > 27 ? '1' : left > 15 ? '2' : '3');
    }
    await expect(page.getByText('All thirty are sorted.')).toBeVisible();
    const top = page.getByRole('button', { name: /^Move .* up$/ });
    await expect(top).toHaveCount(3);
    const last = await top.nth(2).getAttribute('aria-label');
    await tabTo(page, top.nth(2));
    await page.keyboard.press('Enter');
    await expect(top.nth(1)).toHaveAttribute('aria-label', last!);
    await expect(top.nth(1), 'the focus goes with the card').toBeFocused();
    await page.keyboard.press('Enter');
    await expect(top.nth(0)).toHaveAttribute('aria-label', last!);
    await page.keyboard.press('Control+z');
    await expect(top.nth(1)).toHaveAttribute('aria-label', last!);
    await page.keyboard.press('a');
    await page.keyboard.type('Reading group');
    await page.getByRole('radio', { name: 'gave a lot' }).check();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('So far “Reading group” gives you most.')).toBeVisible();
    await expect(missing(page)).toContainText('This step has what it needs.');
    await accessible(page);
  });

  test('an outside view joins the strengths once one agrees', async ({ page }) => {
    await open(page, 'assessments');
    await page.keyboard.press('a');
    await page.keyboard.type('Yearly review');
    await box(page, 'What it says you can do').fill('Wins trust');
    await page.getByRole('radio', { name: 'yes' }).check();
    await page.keyboard.press('Control+Enter');
    await expect(missing(page)).toContainText('This step has what it needs.');
    await button(page, 'Add to strengths: Wins trust').press('Enter');
    await expect(said(page)).toContainText('Added the strength “Wins trust”');
    await expect(page.getByText('among your strengths')).toBeVisible();
    await accessible(page);
  });

  test('a result from tomorrow is refused in words, and nothing is lost', async ({ page }) => {
    await open(page, 'assessments');
    await page.keyboard.press('a');
    await page.keyboard.type('Yearly review');
    await page.getByLabel('Day of the result').fill('2026-03-11');
    await expect(page.getByText('This day has not come yet.')).toBeVisible();
    await page.getByLabel('Day of the result').fill('2026-03-09');
    await expect(page.getByText('This day has not come yet.')).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await expect(button(page, 'Edit Yearly review')).toBeVisible();
  });

  test('the map is drawn, and what changes is marked beside it', async ({ page }) => {
    await open(page, 'redraw');
    await expect(page.getByText('The map is white.')).toBeVisible();
    await tabTo(page, button(page, 'Draw the map'));
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('Nothing stands on this lap’s map yet.');
    await open(page, 'situation');
    await add(page, 'Add a fact', 'The team halves in June');
    await open(page, 'redraw');
    await tabTo(page, box(page, 'What the look at the whole says, if it says something'));
    await page.keyboard.type('A first look');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Both say the same.')).toBeVisible();
    await expect(page.getByText('A first look')).toBeVisible();
    await expect(missing(page)).toContainText('This step has what it needs.');
    await open(page, 'situation');
    await add(page, 'Add a feeling', 'Curious');
    await open(page, 'redraw');
    await expect(page.getByText('1 added.', { exact: true })).toBeVisible();
    await expect(page.getByRole('row', { name: /Curious/ })).toContainText('added');
    await accessible(page);
  });

  test('wanting out waits two days, and is then asked about again', async ({ page, fairlead }) => {
    await open(page, 'situation');
    await box(page, 'Why, in a line').fill('The third reorganisation');
    await page.keyboard.press('Enter');
    await expect(
      page.getByText('A first application waits until Thursday, 12 March, 08:20.'),
    ).toBeVisible();
    await button(page, 'It cannot wait').press('Enter');
    await expect(page.getByText('Say in a few words why it cannot wait.')).toBeVisible();
    await wakeAt(page, fairlead, '2026-03-12T10:00:00Z');
    await visit(page, 'today', 'Today');
    await expect(
      page.getByText('Two days have passed: look at your situation again'),
    ).toBeVisible();
    await open(page, 'situation');
    await button(page, 'I stay for now').press('Enter');
    await page.getByText('Earlier', { exact: true }).click();
    await expect(page.getByText('looked again and stayed for now')).toBeVisible();
    await accessible(page, ['light']);
  });
});

test.describe('on the sample', () => {
  for (const step of Object.keys(steps) as (keyof typeof steps)[])
    test(`${steps[step]} is accessible in both themes`, async ({ page }) => {
      await open(page, step);
      await missing(page).waitFor();
      await accessible(page);
    });

  test('what an earlier lap left is confirmed or let go by keyboard', async ({ page }) => {
    await open(page, 'strengths');
    await expect(page.getByText('not re-checked for 14 months')).toBeVisible();
    await tabTo(page, button(page, 'Still so: I write things down'));
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText(
      'Said that it still holds: the strength “I write things down”',
    );
    await expect(page.getByText('From an earlier lap')).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Strengths', exact: true })).toContainText(
      'I write things down',
    );
    await open(page, 'situation');
    await tabTo(page, button(page, 'Let go: London until the lease ends'));
    await page.keyboard.press('Enter');
    await expect(button(page, /^Let go: /)).toHaveCount(2);
    await expect(page.locator(':focus'), 'one goes on to the next').toHaveAccessibleName(
      /^Still so: /,
    );
  });

  test('a strength is said to be still true with one key', async ({ page }) => {
    await open(page, 'strengths');
    const still = button(page, 'Still true: I avoid talks about money');
    await tabTo(page, still);
    await page.keyboard.press('Enter');
    await expect(still).toHaveCount(0);
    await page.getByText('The same as a table').click();
    const rows = page.getByRole('row', { name: /I avoid talks about money/ });
    await expect(rows, 'today is a rating of its own').toHaveCount(4);
  });

  test('two versions stand side by side', async ({ page }) => {
    await open(page, 'redraw');
    await expect(page.getByText('2 added, 13 not looked at in this lap.')).toBeVisible();
    await page.getByRole('combobox', { name: 'On the left' }).selectOption({ index: 3 });
    await page.getByRole('combobox', { name: 'On the right' }).selectOption({ index: 2 });
    const potential = page.getByRole('row', { name: /Leading a small team/ });
    await expect(potential).toContainText('potential, not very sure');
    await expect(potential).toContainText('potential, fairly sure');
    await expect(potential).toContainText('changed');
    await page.getByRole('switch', { name: 'Only what changed' }).uncheck();
    await expect(page.getByRole('row', { name: /My contract has no end date/ })).toBeVisible();
  });

  test('nothing scrolls sideways in the smallest window', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 560 });
    for (const step of Object.keys(steps) as (keyof typeof steps)[]) {
      await open(page, step);
      await missing(page).waitFor();
      const wider = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, .pane')].some(
          (one) => one.scrollWidth > one.clientWidth + 1,
        ),
      );
      expect(wider, steps[step]).toBe(false);
    }
  });
});
