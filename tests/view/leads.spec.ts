import { accessible, expect, said, tabTo, test, visit } from './fairlead';

test.describe('on an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('by keyboard alone: a title is enough, and it stands on the board', async ({ page }) => {
    await visit(page, 'leads');
    await expect(page.getByRole('heading', { name: 'No lead yet' })).toBeVisible();
    await accessible(page);
    await page.keyboard.press('n');
    await page.keyboard.type('Seat on the club’s board');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    const spotted = page.getByRole('region', { name: 'Spotted, 1 lead' });
    await expect(spotted).toContainText('Seat on the club’s board');
    await expect(spotted).toContainText('no next step');
    await expect(page.getByText('No lead is alive.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { name: 'No lead yet' })).toBeVisible();
  });
});

test('the headline says how many are alive, and how urgently I look says how many I want', async ({
  page,
}) => {
  await visit(page, 'leads');
  const health = page.getByRole('region', { name: 'How your leads stand' });
  await expect(health).toContainText('3 leads are alive. One more makes the 4 you want.');
  await page.getByRole('radio', { name: 'Urgent' }).check();
  await expect(health).toContainText('5 more make the 8 you want.');
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'Looking' })).toBeChecked();
  await accessible(page);
});

test('a card moves by its keys, keeps the focus, and one undo brings it back', async ({ page }) => {
  await visit(page, 'leads');
  const card = page.getByRole('link', { name: 'Run the mentoring circle' });
  await tabTo(page, card);
  await page.keyboard.press('ArrowRight');
  const column = page.getByRole('region', { name: 'In conversation, 2 leads' });
  await expect(column).toContainText('Run the mentoring circle');
  await expect(card, 'the focus goes with it').toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Exploring, 1 lead' })).toContainText(
    'Run the mentoring circle',
  );
  await expect(said(page).getByRole('button', { name: 'Undo' }), 'it is undone').toHaveCount(0);
});

test('a number opens the leads that it counts', async ({ page }) => {
  await visit(page, 'leads');
  const health = page.getByRole('region', { name: 'How your leads stand' });
  await health.getByRole('link', { name: '2 hollow' }).click();
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('2 leads', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('2 leads marked')).toBeVisible();
});

test('what was refused and left behind goes on as the lead that it had become', async ({
  page,
}) => {
  await visit(page, 'leads');
  await page.keyboard.press('n');
  await page.keyboard.type('Keeper of maps');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByText('More about it').click();
  await page.getByRole('spinbutton', { name: 'Pays at least, a year' }).fill('9');
  await page.getByRole('spinbutton', { name: 'At most' }).fill('5');
  await expect(page.getByText('The most, 5, is less than the least, 9.')).toBeVisible();
  await page.keyboard.press('g');
  await page.getByRole('link', { name: 'Today' }).click();
  await visit(page, 'leads');
  await page.keyboard.press('n');
  await page.getByText('More about it').click();
  await page.getByRole('spinbutton', { name: 'At most' }).fill('50');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Keeper of maps' })).toHaveCount(1);
});

test('a card is dragged to another stage, and asks for a reason where it closes', async ({
  page,
}) => {
  await visit(page, 'leads');
  const card = page.getByRole('link', { name: 'Talk at Harbour Systems Days' });
  const from = (await card.boundingBox())!;
  const to = (await page.getByRole('region', { name: /^Exploring/ }).boundingBox())!;
  // Marked text would be dragged instead of the card.
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#page')!));
  await page.mouse.move(from.x + 20, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'Exploring, 2 leads' })).toContainText(
    'Talk at Harbour Systems Days',
  );
  expect(await page.evaluate(() => getSelection()?.toString()), 'no text is marked').toBe('');
  await page.getByRole('button', { name: 'Move Staff engineer, payments' }).click();
  await page.getByRole('menuitem', { name: 'Close: nothing came any more' }).click();
  await expect(page.getByRole('region', { name: 'Closed, 2 leads' })).toContainText(
    'Staff engineer, payments',
  );
});

test('a lead’s page: what was done counts as touched, and late news is dated back', async ({
  page,
}) => {
  await visit(page, 'leads');
  await page.getByRole('link', { name: 'Staff engineer, payments' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff engineer, payments');
  await expect(page.getByText('Nothing has happened for 14 days or more.')).toBeVisible();
  await accessible(page);

  await page.getByRole('textbox', { name: 'What you did' }).fill('Asked Luca who decides there');
  await page.getByRole('spinbutton', { name: 'Minutes' }).fill('20');
  await page.getByRole('button', { name: 'Note it' }).click();
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history.getByRole('listitem').first()).toContainText('Asked Luca who decides there');
  await expect(page.getByText('Nothing has happened for 14 days or more.')).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Stage' }).selectOption('In conversation');
  await page.getByLabel('When it went there').fill('2025-01-01');
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByText(/nothing can have happened before/)).toBeVisible();
  await page.getByLabel('When it went there').fill('2026-02-20');
  await page.getByRole('button', { name: 'Move it' }).click();
  await expect(history).toContainText('To In conversation');
});

test('what cannot be is said at its field, and the form keeps what was typed', async ({ page }) => {
  await visit(page, 'leads');
  await page.getByRole('link', { name: 'Staff engineer, payments' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff engineer, payments');
  await page.keyboard.press('e');
  await page.getByRole('spinbutton', { name: 'Pays at least, a year' }).fill('60000');
  await page.getByRole('spinbutton', { name: 'At most' }).fill('50000');
  await expect(page.getByText('The most, 50000, is less than the least, 60000.')).toBeVisible();
  await page.getByRole('spinbutton', { name: 'At most' }).fill('70000');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('Today says how many are alive and which next step has come', async ({ page }) => {
  const leads = page.getByRole('region', { name: 'Your leads' });
  await expect(leads).toContainText('3 alive of 4 you want');
  await leads.getByRole('link', { name: 'Prepare the second round' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Build a platform team from the first person',
  );
});
