import { accessible, expect, said, test, unfold, visit, visitPerson, wakeAt } from './fairlead';

test('the coming weeks say who comes when, and each number opens its people', async ({ page }) => {
  await visit(page, 'people', 'People');
  await page.getByRole('button', { name: 'More to do with people' }).press('Enter');
  await page.getByRole('menuitem', { name: 'The coming weeks' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The coming weeks');
  const weeks = page.getByRole('list', { name: 'Weeks' });
  await expect(weeks.locator(':scope > li')).toHaveCount(8);
  const first = weeks.locator(':scope > li').first();
  await expect(first).toContainText('60 minutes hold 10 people');
  await first.getByText(/people come/).press('Enter');
  await expect(first.getByRole('link').first()).toBeVisible();
  await page.getByText('How this is counted').press('Enter');
  await expect(page.getByText(/6\.0 minutes by now/)).toBeVisible();
  await accessible(page);
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
});

test('on days off nobody waits, and Today says what becomes of them', async ({
  page,
  fairlead,
}) => {
  await visit(page, 'settings/notices', 'Settings');
  await fairlead.call('add_holiday', { from_on: '2026-03-10', to_on: '2026-03-20' });
  await expect(page.getByText(/Whoever would fall due in between comes/)).toBeVisible();
  await visit(page, 'today', 'Today');
  await expect(page.getByText(/You are off until 20 March, so nobody waits for you/)).toBeVisible();
  await expect(page.getByRole('grid', { name: 'People who are due' })).toHaveCount(0);
  await accessible(page);
  await wakeAt(page, fairlead, '2026-03-21T09:00:00Z');
  await visit(page, 'people', 'People');
  await visit(page, 'today', 'Today');
  await expect(page.getByText(/You are off until/)).toHaveCount(0);
});

test('a person’s page tells how it grew and suggests the next step', async ({ page, fairlead }) => {
  const nora = (await fairlead.call('add_person', { name: 'Nora Newly' })) as string;
  for (const [day, reached_out] of [
    ['2026-02-01', 'me'],
    ['2026-02-20', 'them'],
  ]) {
    await fairlead.call('log_touch', {
      people: [nora],
      kind: 'email',
      at: `${day}T09:00:00Z`,
      reached_out,
    });
  }
  await visitPerson(page, fairlead, 'Nora Newly');
  const bond = await unfold(page, 'How it grew between you');
  await expect(bond).toContainText('It began with an e-mail in February 2026');
  await expect(bond).toContainText('perhaps a call next');
  const often = await unfold(page, 'How often');
  const least = often.getByRole('spinbutton', { name: 'Not more often than every' });
  await least.fill('60');
  await page.keyboard.press('Enter');
  await expect(often).toContainText('Not more often than every 60 days, as you said for them.');
  await expect(often).toContainText('Nothing offers them before');
  await accessible(page);
  await least.fill('-3');
  await page.keyboard.press('Enter');
  await expect(often).toContainText('Write a number of days from 1 to 365');
});

test('a card says why somebody comes earlier', async ({ page, fairlead }) => {
  const today = (await fairlead.call('today')) as { due: { why: string }[] };
  expect(today.due.some(({ why }) => /Has a say in a live lead/.test(why))).toBe(true);
  await expect(page.getByText(/Has a say in a live lead/).first()).toBeVisible();
});

test('the list of ways is changed by keyboard, and a person’s page offers from it', async ({
  page,
  fairlead,
}) => {
  await visit(page, 'ideas', 'Ways to be in touch');
  const list = page.getByRole('list', { name: 'Ways to be in touch' });
  await expect(list.getByRole('listitem')).toHaveCount(9);
  await page.getByRole('button', { name: 'Add one' }).press('Enter');
  const form = page.getByRole('form', { name: 'Add one' });
  await form.getByRole('textbox', { name: 'What one does' }).fill('Send a postcard');
  await form.getByRole('combobox', { name: 'How long it takes' }).selectOption('15 minutes');
  await page.keyboard.press('Escape');
  await expect(list.getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'Move up: Send a postcard' }).press('Enter');
  await expect(list.getByRole('listitem').nth(8)).toContainText('Send a postcard');
  await page.getByRole('button', { name: 'Edit Congratulate them on something' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Do not offer this one' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(list).toContainText('not offered');
  await accessible(page);
  await visitPerson(page, fairlead, 'Ada Example');
  await unfold(page, 'What you could do');
  const offered = page.getByRole('list', { name: 'What you could do' });
  await expect(offered).toContainText('Send a postcard');
  await expect(offered).not.toContainText('Congratulate them on something');
  await page.getByRole('combobox', { name: 'Time you have' }).selectOption('5 minutes');
  await expect(offered).not.toContainText('Send a postcard');
});

test('the ledger shows what is behind its numbers', async ({ page }) => {
  await visit(page, 'ledger', 'Gives and asks');
  await page.getByText('Show every ask').press('Enter');
  const asks = page.getByRole('list', { name: 'Your asks and what came of them' });
  await expect(asks).toContainText('Whether I should apply for the second platform team');
  await page.getByText('Show what went outside').press('Enter');
  await expect(page.getByRole('list', { name: 'Given outside your organisation' })).toContainText(
    'The article on caching',
  );
  await accessible(page);
});

test('a ceiling for a ring is set in Settings and taken back', async ({ page, fairlead }) => {
  await visit(page, 'settings', 'Settings');
  await page.getByText('Not more often than', { exact: true }).press('Enter');
  const field = page.getByRole('spinbutton', { name: /not more often/ }).first();
  await field.fill('90');
  await field.press('Enter');
  const ceilings = () => fairlead.call('ceilings') as Promise<{ rings: { days: number | null }[] }>;
  await expect.poll(async () => (await ceilings()).rings[0]?.days).toBe(90);
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await ceilings()).rings[0]?.days).toBe(null);
  await accessible(page);
});

test('coverage names the touches behind a way and what was given outside', async ({ page }) => {
  await visit(page, 'people/coverage', 'Coverage');
  await page
    .getByText(/^Show: /)
    .first()
    .press('Enter');
  await expect(
    page
      .getByRole('list', { name: /^Show: / })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Show what went outside')).toBeVisible();
  await accessible(page);
});

test('coverage keeps every column in view in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 800 });
  await visit(page, 'people/coverage', 'Coverage');
  await expect(
    page.getByRole('columnheader', { name: 'Fresh in a hundred' }),
    'what the text below speaks of',
  ).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: 'How many go cold' })).toBeVisible();
  await accessible(page);
});

test.describe('an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('says once that nobody falls due in the coming weeks', async ({ page }) => {
    await visit(page, 'turns', 'The coming weeks');
    await expect(page.getByRole('main')).toContainText('Nobody falls due in the next 8 weeks.');
    await expect(page.getByRole('list', { name: 'Weeks' })).toHaveCount(0);
    await accessible(page);
  });
});
