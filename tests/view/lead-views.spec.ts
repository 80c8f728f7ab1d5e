import { accessible, expect, said, settled, tabTo, test, visit } from './fairlead';
import type { Page } from '@playwright/test';

const table = (page: Page) => page.getByRole('grid', { name: 'Leads' });
const rows = (page: Page) => table(page).getByRole('row');

async function visitTable(page: Page) {
  await visit(page, 'leads/table', 'Leads');
  await expect(table(page)).toBeVisible();
}

/** Takes something by the mouse and drops it on something else. */
async function dragTo(page: Page, from: ReturnType<Page['locator']>, to: typeof from) {
  const [a, b] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(a.x + 12, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(a.x + 40, a.y + 20, { steps: 4 });
  await page.mouse.move(b.x + b.width / 2, b.y + b.height - 8, { steps: 8 });
  await page.mouse.up();
}

test('the tab stands in the address, and whoever comes back finds it', async ({ page }) => {
  await visit(page, 'leads');
  const tab = (name: string) => page.getByRole('tab', { name });
  await expect(tab('Board')).toHaveAttribute('aria-selected', 'true');
  await tab('Board').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Table')).toBeFocused();
  await expect(page).toHaveURL(/#\/leads\/table$/);
  await rows(page).first().getByText('Build a platform team').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Build a platform team/);
  await page.keyboard.press('u');
  await expect(table(page), 'back at the table').toBeVisible();
});

test('the table is sorted by its columns and narrowed by what is chosen', async ({ page }) => {
  await visitTable(page);
  await expect(rows(page)).toHaveCount(5);
  await accessible(page);
  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await expect(rows(page).first()).toContainText('Build a platform team');
  await page.getByRole('button', { name: 'Title, sorted upwards' }).click();
  await expect(rows(page).first()).toContainText('Talk at Harbour Systems Days');
  await page.getByRole('button', { name: 'Told by' }).click();
  await expect(rows(page).first(), 'by the person’s name').toContainText('Ada Example');

  await page.getByRole('button', { name: /^Silent/ }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('Staff engineer, payments');
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(rows(page)).toHaveCount(6);
  await page.getByRole('combobox', { name: 'At which stage' }).selectOption('Closed');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('Head of tools');
  await page.getByRole('combobox', { name: 'In which ring' }).selectOption('My company');
  await expect(page.getByText('Nothing fits all of what you chose.')).toBeVisible();
  await page.getByRole('button', { name: 'Show every open lead' }).click();
  await page.getByRole('searchbox', { name: 'Narrow the table' }).fill('harbour');
  await expect(rows(page)).toHaveCount(3);
});

test('a filter is kept under a name, chosen again, renamed and thrown away', async ({ page }) => {
  await visitTable(page);
  await page.getByRole('button', { name: 'At my company', exact: true }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('combobox', { name: 'In which ring' }).selectOption('Outside');
  await page.getByRole('button', { name: 'Keep this filter' }).click();
  await page.keyboard.type('At my company');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/There is a filter called “At my company” already/)).toBeVisible();
  await page.getByRole('textbox', { name: 'What the filter is called' }).fill('Elsewhere');
  await page.keyboard.press('Enter');
  const mine = page.getByRole('group', { name: 'Filters you kept' });
  const elsewhere = mine.getByRole('button', { name: 'Elsewhere', exact: true });
  await expect(elsewhere).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('combobox', { name: 'In which ring' }).selectOption('Every ring');
  await expect(elsewhere).toHaveAttribute('aria-pressed', 'false');
  await elsewhere.click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'The filter “Elsewhere”', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Rename it' }).click();
  await page.keyboard.type('Far away');
  await page.keyboard.press('Enter');
  await expect(mine.getByRole('button', { name: 'Far away', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'The filter “Far away”', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move it to the bin' }).click();
  await expect(mine.getByRole('button', { name: 'Far away', exact: true })).toHaveCount(0);
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(mine.getByRole('button', { name: 'Far away', exact: true })).toBeVisible();
});

test('by keyboard: leads are marked, changed together, and one undo takes it back', async ({
  page,
  fairlead,
}) => {
  await visitTable(page);
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(rows(page)).toHaveCount(6);
  await table(page).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('Shift+End');
  await expect(page.getByText('6 leads marked')).toBeVisible();
  await accessible(page);
  await page.keyboard.press('d');
  await expect(page.getByLabel('Day of the next step')).toBeFocused();
  await page.getByLabel('Day of the next step').fill('2026-03-20');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Set the next step of 5 leads');
  await expect(page.getByText('5 leads changed, 1 stayed as it was')).toBeVisible();
  await expect(
    page.getByText('“Head of tools”: It is over; what is over has no next step.'),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => ((await fairlead.call('lead_counts')) as { stuck: number }).stuck)
    .toBe(2);

  // Closing asks why; what is there already stays.
  await table(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  const many = page.getByRole('toolbar', { name: '1 lead marked' });
  await many.getByRole('button', { name: 'Stage' }).click();
  await page.getByRole('menuitem', { name: 'Close: I stepped back' }).click();
  await expect(said(page)).toContainText('Moved 1 lead to Closed');
  await table(page).focus();
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(5);
  await expect(said(page)).toContainText('Moved 1 lead to the bin');
});

test('what is stuck stands apart, and a day gets it moving', async ({ page }) => {
  await visitTable(page);
  const stuck = page.getByRole('region', { name: '2 leads are stuck' });
  await expect(stuck.getByRole('listitem')).toHaveCount(2);
  await stuck.getByLabel(/When the next step of “Staff engineer/).fill('2026-03-12');
  await expect(page.getByRole('region', { name: 'One lead is stuck' })).toBeVisible();
});

test('the calendar: a next step goes to another day by keys and by mouse', async ({ page }) => {
  await visit(page, 'leads/calendar', 'Leads');
  const day = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
  const days = page.getByRole('list', { name: 'Next steps' });
  const on = (date: string) => days.locator(`[data-day="${date}"]`);
  await expect(on('2026-03-10')).toContainText('Prepare the second round');
  await expect(day('Tuesday 10 March')).toBeVisible();
  await accessible(page);

  const step = page.getByRole('link', { name: 'Show Mina the two pages' });
  await tabTo(page, step);
  await page.keyboard.press('ArrowDown');
  await expect(on('2026-03-18')).toContainText('Show Mina the two pages');
  await expect(step, 'the focus goes with it').toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(on('2026-03-11')).toContainText('Show Mina the two pages');

  const tray = page.getByRole('region', { name: 'Without a date' });
  await expect(tray.getByRole('listitem')).toHaveCount(2);
  await dragTo(page, tray.getByText('Staff engineer, payments'), on('2026-03-19'));
  await expect(on('2026-03-19')).toContainText('Staff engineer, payments');
  await expect(tray.getByRole('listitem')).toHaveCount(1);
  await dragTo(page, on('2026-03-16').getByRole('link'), on('2026-03-05'));
  await settled(page);
  await expect(on('2026-03-16'), 'no step goes to a day that has passed').toContainText(
    'Ask three newcomers',
  );
  await page.keyboard.press(']');
  await expect(page.getByRole('heading', { name: 'April 2026' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
});

test('the overdue stand on top, and an arrow key puts one on today', async ({ page, fairlead }) => {
  await page.clock.setFixedTime('2026-03-13T08:20:00Z');
  await fairlead.behind('now', { now: '2026-03-13T08:20:00Z' });
  await visit(page, 'leads/calendar', 'Leads');
  const overdue = page.getByRole('region', { name: 'Overdue' });
  await expect(overdue.getByRole('listitem')).toHaveCount(2);
  const step = overdue.getByRole('link', { name: 'Prepare the second round' });
  await tabTo(page, step);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-day="2026-03-13"]')).toContainText('Prepare the second round');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('region', { name: 'Without a date' })).toContainText(
    'Prepare the second round',
  );
});

test('a small window shows the days on which there is something, as a list', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 560 });
  await visit(page, 'leads/calendar', 'Leads');
  const days = page.getByRole('list', { name: 'Next steps' }).locator('> li');
  await expect(days.filter({ visible: true })).toHaveCount(3);
  await accessible(page);
  await visitTable(page);
  await accessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, 'nothing scrolls sideways').toBeLessThanOrEqual(720);
});

test('stages are called and ordered as I like, everywhere', async ({ page }) => {
  await visit(page, 'leads');
  await page.getByRole('button', { name: 'More about leads' }).click();
  await page.getByRole('menuitem', { name: 'Name and order the stages' }).click();
  const dialog = page.getByRole('dialog', { name: 'Name and order the stages' });
  await accessible(page);
  const name = dialog.getByRole('textbox', { name: 'What “Exploring” is called' });
  await name.fill('Sniffing about');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(name, 'the focus goes with it').toBeFocused();
  await expect(dialog.getByRole('textbox').first()).toHaveValue('Sniffing about');
  await dialog.getByRole('button', { name: 'Move “Offer” up' }).click();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('region', { name: 'Sniffing about, 1 lead' })).toBeVisible();
  const first = page.getByRole('group', { name: 'The board' }).getByRole('heading').first();
  await expect(first).toHaveText(/^Sniffing about/);
  await page.getByRole('button', { name: 'Move Talk at Harbour Systems Days' }).click();
  await page.getByRole('menuitem', { name: 'To “Sniffing about”' }).click();
  await expect(said(page)).toContainText('moved to Sniffing about');
  await expect(
    page.getByRole('button', { name: /Undo: Moved “Talk at .*” to Sniffing about/ }),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Plots' }).click();
  await page.getByText('As a table').first().click();
  await expect(page.getByRole('cell', { name: 'Sniffing about' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'More about leads' }).click();
  await page.getByRole('menuitem', { name: 'Name and order the stages' }).click();
  await page.getByRole('button', { name: 'Back to ours' }).click();
  await page.getByRole('tab', { name: 'Board' }).click();
  await expect(first).toHaveText(/^Spotted/);
});

test('each plot has its numbers as a table and says how it counts', async ({ page }) => {
  await visit(page, 'leads/plots', 'Leads');
  const far = page.getByRole('region', { name: 'How far they come' });
  await expect(far.getByRole('img')).toContainText('1 of 3 went on');
  await expect(far).toContainText('what skipped a stage does not count there');
  await far.getByText('As a table').click();
  const row = far.getByRole('row').filter({ hasText: 'In conversation' });
  await expect(row.getByRole('cell')).toHaveText(['In conversation', '3', '1', '1', '1', '–']);
  const told = page.getByRole('region', { name: 'Who told you' });
  await told.getByText('As a table').click();
  await expect(told.getByRole('row').filter({ hasText: 'Hana Standin' })).toContainText('1');
  const weeks = page.getByRole('region', { name: 'Alive, week by week' });
  await expect(weeks.getByRole('img'), 'the dial is drawn over it').toContainText('Looking');
  const dial = page.getByRole('region', { name: 'How urgently you looked' });
  await expect(dial.getByRole('img'), 'and over all of them').toContainText('Curious');
  await accessible(page);
});

test.describe('on an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('there is nothing to narrow or to draw before the first lead', async ({ page }) => {
    await visit(page, 'leads/plots', 'Leads');
    await expect(page.getByRole('heading', { name: 'No lead yet' })).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(0);
  });
});
