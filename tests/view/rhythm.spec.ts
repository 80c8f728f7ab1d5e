import type { Page } from '@playwright/test';
import { expect, said, tabTo, test, visit, wakeAt } from './fairlead';

/** The block in the week, by when it stands there. */
const block = (page: Page, name: string) =>
  page.getByRole('region', { name: /^Week of/ }).getByRole('button', { name, exact: true });

const grow = 'Grow your network, Tuesday 10 March, 08:30–09:30, planned';
const growMenu = 'Grow your network, Tuesday 10 March, 08:30–09:30: what you can do';
const lunch =
  'Lunch with somebody, Wednesday 11 March, 12:30–13:30, planned, at Canteen by the canal';

test.beforeEach(async ({ page }) => {
  await visit(page, 'rhythm');
  await expect(block(page, grow)).toBeVisible();
});

test('the week shows its blocks and what they add up to', async ({ page }) => {
  const week = page.getByRole('region', { name: 'Week of Monday 9 March' });
  await expect(week).toContainText(/3 h 10 min planned/);
  await expect(week.getByRole('region', { name: 'Tuesday 10 Mar, today' })).toContainText('Grow');
  await page.keyboard.press(']');
  await expect(page.getByRole('region', { name: 'Week of Monday 16 March' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(week).toBeVisible();
});

test('a block moves once by keyboard, and the rule stays', async ({ page, fairlead }) => {
  await tabTo(page, block(page, grow));
  await page.keyboard.press('Enter');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
    await page.keyboard.press(key);
  }
  await expect(
    page.getByText('Moving Grow your network to Thursday 12 March, 09:00.'),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(
    block(page, 'Grow your network, Thursday 12 March, 09:00–10:00, moved'),
  ).toBeVisible();
  await expect(said(page)).toContainText('Every other time stays as it was.');
  const blocks = (await fairlead.call('blocks')) as object[];
  const rule = expect.objectContaining({ in_words: 'Every Tuesday at 08:30' });
  expect(blocks).toContainEqual(rule);

  const menu = page.getByRole('button', { name: /^Grow your network, Thursday .*what you can do/ });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Put back where the rule has it' }).press('Enter');
  await expect(block(page, grow), 'the focus goes with it').toBeFocused();
});

test('Escape leaves a block where it was', async ({ page, fairlead }) => {
  await tabTo(page, block(page, grow));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(block(page, grow)).toBeVisible();
  expect(await fairlead.call('undo_state')).toMatchObject({ undo: null });
});

test('a block is dragged with the mouse, and Undo puts it back', async ({ page }) => {
  const from = (await block(page, lunch).boundingBox())!;
  const day = (await page.getByRole('region', { name: 'Friday 13 Mar' }).boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
  // An hour is four rem high.
  await page.mouse.move(day.x + day.width / 2, from.y + 12 + 64, { steps: 6 });
  await page.mouse.up();
  const moved = /^Lunch with somebody, Friday 13 March, 13:30–14:30, moved/;
  await expect(page.getByRole('button', { name: moved })).toBeVisible();
  await expect(page.getByRole('menuitem').first()).toBeHidden();
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(block(page, lunch)).toBeVisible();
});

test('one time is left out with a reason and put back', async ({ page }) => {
  await page.getByRole('button', { name: growMenu }).click();
  await page.getByRole('menuitem', { name: 'Leave out: away' }).click();
  const out = 'Grow your network, Tuesday 10 March, 08:30–09:30, left out: away';
  await expect(block(page, out)).toBeVisible();
  await page.getByRole('button', { name: growMenu }).click();
  await page.getByRole('menuitem', { name: 'Put back where the rule has it' }).click();
  await expect(block(page, grow)).toBeVisible();
});

test('what was left out does not ring', async ({ page, fairlead }) => {
  await page.getByRole('button', { name: growMenu }).click();
  await page.getByRole('menuitem', { name: 'Leave out this time' }).click();
  await expect(said(page)).toContainText('is left out this time');
  await wakeAt(page, fairlead, '2026-03-10T08:26:00Z');
  const { open, missed } = (await fairlead.call('reminders')) as Record<string, object[]>;
  expect([open, missed]).toEqual([[], []]);
});

test('a new block says in words what it means before it is kept', async ({ page, fairlead }) => {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a block' });
  const means = dialog.getByRole('status', { name: 'What this means' });
  await dialog.getByRole('combobox', { name: 'What for' }).selectOption('Review');
  await dialog.getByRole('textbox', { name: 'Begins at' }).fill('17:00');
  await dialog.getByRole('combobox', { name: 'Comes' }).selectOption('every month, on a weekday');
  await dialog.getByRole('combobox', { name: 'Which one' }).selectOption('last');
  await dialog.getByRole('combobox', { name: 'Weekday' }).selectOption('Friday');
  await expect(means).toContainText(/last Friday/i);
  await expect(means).toContainText('Fri 27 Mar 17:00');
  await dialog.getByRole('spinbutton', { name: 'Minutes long' }).fill('30');
  await dialog.getByRole('button', { name: 'Add a block' }).click();
  await expect(dialog).toBeHidden();
  const blocks = (await fairlead.call('blocks')) as { rule: string; minutes: number }[];
  expect(blocks).toContainEqual(
    expect.objectContaining({ rule: 'FREQ=MONTHLY;BYDAY=-1FR', minutes: 30 }),
  );
});

test('each kind proposes its own time, and what was changed by hand stays', async ({ page }) => {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a block' });
  const [kind, begins, minutes] = [
    dialog.getByRole('combobox', { name: 'What for' }),
    dialog.getByRole('textbox', { name: 'Begins at' }),
    dialog.getByRole('spinbutton', { name: 'Minutes long' }),
  ];
  await kind.selectOption('Review');
  await expect(minutes).toHaveValue('10');
  await expect(begins).toHaveValue('15:30');
  await expect(dialog.getByRole('checkbox', { name: 'Friday' })).toBeChecked();
  await minutes.fill('20');
  await kind.selectOption('Lunch with somebody');
  await expect(begins).toHaveValue('12:30');
  await expect(minutes).toHaveValue('20');
});

test('a new block comes on the days one picks, and begins on the first of them', async ({
  page,
  fairlead,
}) => {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a block' });
  const day = dialog.getByRole('textbox', { name: 'First day' });
  await dialog.getByRole('combobox', { name: 'What for' }).selectOption('Grow your network');
  await expect(day).toHaveValue('2026-03-10');
  await dialog.getByRole('checkbox', { name: 'Monday' }).check();
  await expect(dialog.getByRole('checkbox', { name: 'Tuesday' })).not.toBeChecked();
  await expect(day).toHaveValue('2026-03-16');
  await dialog.getByRole('button', { name: 'Add a block' }).click();
  await expect(dialog).toBeHidden();
  const added = expect.objectContaining({
    rule: 'FREQ=WEEKLY;BYDAY=MO',
    starts: '2026-03-16T08:30',
  });
  expect(await fairlead.call('blocks')).toContainEqual(added);
});

test('the proposed day follows the first day one types', async ({ page }) => {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a block' });
  const kind = dialog.getByRole('combobox', { name: 'What for' });
  await expect(kind, 'there is a block of every other kind').toHaveValue('other');
  await kind.selectOption('Grow your network');
  await dialog.getByRole('textbox', { name: 'First day' }).fill('2026-03-19');
  await expect(dialog.getByRole('checkbox', { name: 'Thursday' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Tuesday' })).not.toBeChecked();
  await expect(dialog.getByRole('status', { name: 'What this means' })).toContainText(
    'Every Thursday at 08:30',
  );
});

test('a rule that nobody can read is told at its field', async ({ page }) => {
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Add a block' });
  await dialog.getByRole('combobox', { name: 'Comes' }).selectOption('by a rule of its own');
  await dialog.getByRole('textbox', { name: 'Rule', exact: true }).fill('FREQ=SOMETIMES');
  await expect(dialog.getByRole('textbox', { name: 'Rule', exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
});

test('a block is edited and moved to the bin', async ({ page }) => {
  await page.getByRole('button', { name: 'What you can do with Review' }).click();
  await page.getByRole('menuitem', { name: 'Edit the block' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit the block' });
  await dialog.getByRole('textbox', { name: 'Its own name' }).fill('Look back');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'What you can do with Look back' }).click();
  await page.getByRole('menuitem', { name: 'Move the block to the bin' }).click();
  await expect(said(page)).toContainText('Look back lies in the bin.');
  await expect(page.getByRole('button', { name: /^Look back/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Look back, Friday/ }).first()).toBeVisible();
});

test('reminders pause and resume', async ({ page, fairlead }) => {
  await page.getByRole('button', { name: 'Pause reminders' }).click();
  await page.getByRole('menuitem', { name: 'For an hour' }).click();
  await expect(page.getByText(/^Reminders pause until 09:20\./)).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText(/^Reminders pause until/)).toHaveCount(0);
  expect(await fairlead.call('quiet')).toMatchObject({ paused_until: null });
});

test('a day off is marked in the week and can be removed', async ({ page }) => {
  await page.getByRole('textbox', { name: 'First day' }).fill('2026-03-12');
  await page.getByRole('button', { name: 'Add days off' }).click();
  await expect(page.getByRole('region', { name: 'Thursday 12 Mar, day off' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Thursday 12 March' }).click();
  await expect(page.getByRole('region', { name: 'Thursday 12 Mar', exact: true })).toBeVisible();
});

test('days off without a first day say what is missing', async ({ page }) => {
  await page.getByRole('button', { name: 'Add days off' }).click();
  await expect(page.getByText('Choose the first day.')).toBeVisible();
});
