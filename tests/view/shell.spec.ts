import {
  accessible,
  expect,
  idOf,
  said,
  tabTo,
  test,
  unfold,
  visit,
  visitPerson,
} from './fairlead';

test('the palette finds a person without their accents', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tomas');
  await expect(page.getByRole('option', { name: 'Tomás Ejemplo' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tomás Ejemplo' })).toBeVisible();
});

test('Enter typed ahead of the answer opens whom one asked for', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yuki');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Yuki Prototype' })).toBeVisible();
});

test('the palette runs an action', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard help' })).toBeVisible();
});

test('the palette goes to a stage and to a step of the journey', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('demonstrate');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Demonstrate' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('what could throw');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'What could throw you off' }),
  ).toBeVisible();
});

test('the palette says when nothing is called that', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzzz');
  await expect(page.getByText('Nothing here is called “zzzz”.')).toBeVisible();
});

test('the keyboard help lists what the page in view can do', async ({ page }) => {
  await visit(page, 'people');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard help' });
  await expect(help.getByText('Go to Rhythm')).toBeVisible();
  await expect(help.getByText('Add a person')).toBeVisible();
  const tip = page.locator('.tooltip');
  await expect(tip).toHaveText('Close');
  const colours = await tip.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor];
  });
  expect(colours[0], 'what a tooltip says can be read').not.toBe(colours[1]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('two strokes lead to every page', async ({ page }) => {
  const pages = { p: 'People', r: 'Rhythm', s: 'Settings', t: 'Today' };
  for (const [key, name] of Object.entries(pages)) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page).toHaveTitle(`${name} · Fairlead`);
  }
});

test('single keys stay out of the way while someone types', async ({ page }) => {
  await visit(page, 'people');
  const search = page.getByRole('searchbox', { name: 'Search people' });
  await search.fill('');
  await search.pressSequentially('gt?');
  await expect(search).toHaveValue('gt?');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the first Tab offers to skip the navigation', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('whatever Tab reaches shows that it has the focus', async ({ page }) => {
  await expect(page.getByRole('grid', { name: 'People who are due' })).toBeVisible();
  const unseen: string[] = [];
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const dark = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      const seen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return seen ? null : at.outerHTML.slice(0, 120);
    });
    if (dark !== null) unseen.push(dark);
  }
  expect(unseen, 'nothing takes the focus without showing it').toEqual([]);
});

test('going to another page moves the focus there and back leads back', async ({ page }) => {
  await page.getByRole('link', { name: 'People' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('link', { name: 'People' })).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
});

test('a page that is late gets the focus when it comes', async ({ page }) => {
  let come = () => {};
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route(/assets\/rest-.*\.js/, async (route) => {
    await late;
    await route.continue();
  });
  await page.reload();
  await page.getByRole('link', { name: 'People' }).press('Enter');
  await expect(page.getByRole('link', { name: 'People' })).toHaveAttribute('aria-current', 'page');
  come();
  await expect(page.getByRole('grid', { name: 'People' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('Ctrl+Z takes the last thing back and names it, Ctrl+Shift+Z does it again', async ({
  page,
  fairlead,
}) => {
  const ada = await idOf(fairlead, 'Ada Example');
  const touch = { kind: 'coffee', at: null, reached_out: 'both', note: 'Talked of caches' };
  await fairlead.call('log_touch', { ...touch, people: [ada], minutes: null, next_on: null });
  const what = 'Logged coffee with Ada Example';
  await expect(page.getByRole('button', { name: `Undo: ${what}` })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText(`Taken back: ${what}`);
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await expect(said(page)).toContainText(`Done again: ${what}`);
});

test('Ctrl+Z in a field belongs to the field', async ({ page, fairlead }) => {
  await fairlead.call('bin_people', { ids: [await idOf(fairlead, 'Omar Pretendal')] });
  await visit(page, 'people');
  const search = page.getByRole('searchbox', { name: 'Search people' });
  await search.pressSequentially('ada');
  await search.press('Control+z');
  await expect(page.getByRole('button', { name: /^Undo: Moved Omar Pretendal/ })).toBeEnabled();
});

test('an older Undo does not take something newer back', async ({ page, fairlead }) => {
  const id = await visitPerson(page, fairlead, 'Ada Example');
  await unfold(page, 'How often');
  await page.getByRole('button', { name: 'Let it go gracefully' }).click();
  const undo = said(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await fairlead.call('add_person', { name: 'Nova Example' });
  await undo.click();
  await expect(said(page)).toContainText('That is no longer the last thing you did.');
  const person = (await fairlead.call('person', { id })) as { state: string };
  expect(person.state, 'the newer thing stands, and so does the older').toBe('let_go');
});

test('what another window adds appears without a reload', async ({ page, fairlead }) => {
  await visit(page, 'people');
  await expect(page.getByText('18 people in your book')).toBeVisible();
  await fairlead.call('add_person', { name: 'Aaron Example' });
  await expect(page.getByRole('row', { name: /Aaron Example/ })).toBeVisible();
  await expect(page.getByText('19 people in your book')).toBeVisible();
});

test('what another program writes appears, and the undo history is dropped with a word', async ({
  page,
  fairlead,
}) => {
  await fairlead.call('add_person', { name: 'Aaron Example' });
  await visit(page, 'people');
  await expect(page.getByRole('button', { name: 'Undo: Added Aaron Example' })).toBeEnabled();
  const call = await fairlead.another();
  await call('add_person', { name: 'Abel Example' });
  await fairlead.behind('wake');
  await expect(page.getByRole('row', { name: /Abel Example/ })).toBeVisible();
  await expect(said(page)).toContainText('Another program changed your data.');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled();
});

test('a meeting with someone new is noted from anywhere by keyboard', async ({
  page,
  fairlead,
}) => {
  await visit(page, 'rhythm');
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: 'Fill in a form' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note something down' });
  await expect(dialog.getByRole('combobox', { name: 'Who', exact: true })).toBeFocused();
  await page.keyboard.type('Nova Neuling');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('list', { name: 'Chosen people' })).toContainText('Nova Neuling');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(said(page)).toContainText('Added Nova Neuling');
  await idOf(fairlead, 'Nova Neuling');
});

test('one note is logged with several people at once', async ({ page, fairlead }) => {
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: 'Fill in a form' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note something down' });
  const who = dialog.getByRole('combobox', { name: 'Who', exact: true });
  for (const name of ['Ada Example', 'Grace Sample']) {
    await who.fill(name);
    await page.getByRole('option', { name }).first().click();
  }
  await dialog.getByRole('textbox', { name: 'What was said' }).fill('Lunch at the harbour');
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(dialog).toBeHidden();
  await visitPerson(page, fairlead, 'Grace Sample');
  const entry = page.getByRole('article').filter({ hasText: 'Lunch at the harbour' });
  await expect(entry.getByRole('link', { name: 'Ada Example' })).toBeVisible();
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 720, height: 560 },
]) {
  test(`at ${size.width} × ${size.height} a message covers nothing of the page`, async ({
    page,
    fairlead,
  }) => {
    await page.setViewportSize(size);
    await visitPerson(page, fairlead, 'Ada Example');
    await page.keyboard.press('e');
    const field = page.getByRole('textbox', { name: 'Why they matter to you' });
    await field.focus();
    await field.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    const other = await fairlead.another();
    await other('change_settings', { theme: 'light' });
    await fairlead.behind('wake');
    await expect(said(page)).toContainText('Another program changed your data.');
    const pane = (await page.locator('.pane').boundingBox())!;
    const message = (await said(page).boundingBox())!;
    const beside = message.x + message.width <= pane.x;
    const below = pane.y + pane.height <= message.y;
    expect(beside || below, 'it has a place of its own').toBe(true);
    const typed = (await field.boundingBox())!;
    const end = pane.y + pane.height;
    expect(typed.y + typed.height, 'what one types in stays in view').toBeLessThanOrEqual(end);
  });
}

test('a message waits for whoever reads it, and its Undo is reached by keyboard', async ({
  page,
  fairlead,
}) => {
  await visitPerson(page, fairlead, 'Ada Example');
  await page.keyboard.press('Delete');
  const undo = said(page).getByRole('button', { name: 'Undo' });
  await tabTo(page, undo);
  await page.waitForTimeout(9000);
  await expect(undo, 'the focus holds it').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Taken back');
});

test('an address that leads nowhere says so, and there is a way back', async ({
  page,
  fairlead,
}) => {
  for (const [address, back] of [
    ['trip', 'Who is in…?'],
    ['trip/xyz', 'Who is in…?'],
    ['person/xyz', 'All people'],
    ['person_graph', 'All people'],
    ['lead', 'All leads'],
    ['landing/xyz', 'Back to the lead'],
    ['session/xyz', 'Back to Today'],
  ]) {
    await page.goto(`${fairlead.url}/#/${address}`);
    const main = page.getByRole('main');
    await expect(main, address).toContainText('There is nothing at this address.');
    await expect(main).not.toContainText('UUID');
    await expect(main.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    const ways = main.getByRole('button', { name: back, exact: true });
    await expect(ways.last(), `${address} leads back`).toBeVisible();
  }
  await accessible(page);
});
