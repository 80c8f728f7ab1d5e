import { accessible, expect, said, tabTo, test, visit } from './fairlead';

const stages = ['Map', 'Plan', 'Explore', 'Demonstrate', 'Arrive', 'Consolidate'];

test.describe('on an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('the loop shows six stages and says where to begin', async ({ page }) => {
    await visit(page, 'journey');
    const loop = page.getByRole('list', { name: 'The six stages' });
    await expect(loop.getByRole('link')).toHaveCount(6);
    for (const name of stages) await expect(loop.getByRole('link', { name })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Where to begin' })).toBeVisible();
    await accessible(page);
  });

  test('by keyboard alone: begin, write, pass over, come back to the same step', async ({
    page,
  }) => {
    await visit(page, 'journey');
    await tabTo(page, page.getByRole('button', { name: 'Begin with Map' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map');
    await page.keyboard.press('s');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The situation');

    await tabTo(page, page.getByRole('button', { name: 'Add a fact' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('The team halves in June.');
    // Enter keeps it and asks for the next one.
    await page.keyboard.press('Enter');
    await page.keyboard.type('My contract ends in May.');
    await page.keyboard.press('Escape');
    const facts = page.getByRole('list', { name: 'Facts' });
    await expect(facts.getByRole('listitem')).toHaveText([
      'The team halves in June.',
      'My contract ends in May.',
    ]);

    await tabTo(page, page.getByRole('button', { name: 'Pass for now' }));
    await page.keyboard.press('Enter');
    await expect(said(page), 'a gap is remembered').toContainText('is offered again');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^(The situation|Step)$/);
    const left = await page.getByRole('heading', { level: 1 }).textContent();
    await page.keyboard.press('u');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map');
    await expect(
      page.getByRole('link', { name: /The situation.*passed over/ }),
      'the gap is shown',
    ).toBeVisible();
    await page.keyboard.press('s');
    await expect(
      page.getByRole('heading', { level: 1 }),
      'the wizard goes on where it was left',
    ).toHaveText(left ?? '');
  });

  test('keys pressed before a page has come are answered when it has', async ({ page }) => {
    for (const asked of ['stage', 'step'])
      await page.route(`**/rpc/${asked}`, async (route) => {
        await new Promise((slowly) => setTimeout(slowly, 400));
        await route.continue();
      });
    await page.evaluate(() => (location.hash = '#/stage/map'));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Map');
    await page.keyboard.press('s');
    await expect(page).toHaveURL(/#\/step\//);
    await page.keyboard.press(']');
    await expect(heading, 'on from the first step').toHaveText('The map');
    await page.keyboard.press('u');
    await expect(heading).toHaveText('Map');
  });

  test('who types faster than it is saved finds each line where it belongs', async ({ page }) => {
    await page.route('**/rpc/save_record', async (route) => {
      await new Promise((slowly) => setTimeout(slowly, 400));
      await route.continue();
    });
    await visit(page, 'step/situation', 'The situation');
    await page.getByRole('button', { name: 'Add a fact' }).click();
    await page.keyboard.type('The team halves in June.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('My contract ends in May.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('list', { name: 'Facts' }).getByRole('listitem')).toHaveText([
      'The team halves in June.',
      'My contract ends in May.',
    ]);
  });

  test('what is typed is kept without a button, and is one step of undo', async ({ page }) => {
    await visit(page, 'step/situation', 'The situation');
    await page.getByRole('button', { name: 'Add a feeling' }).click();
    await page.keyboard.type('Restless since the spring.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.type(' And tired.');
    // Going elsewhere loses nothing.
    await visit(page, 'today');
    await visit(page, 'step/situation', 'The situation');
    await expect(page.getByRole('list', { name: 'Feelings' })).toContainText(
      'Restless since the spring. And tired.',
    );
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('list', { name: 'Feelings' })).toHaveCount(0);
  });

  test('what does not fit is said at its field, and nothing is lost', async ({ page }) => {
    await visit(page, 'step/situation', 'The situation');
    await page.getByRole('button', { name: 'Add a fact' }).click();
    const field = page.getByRole('textbox', { name: 'In your words' });
    await field.fill('x'.repeat(501));
    await expect(page.getByText(/longer than 500 characters/)).toBeVisible();
    await expect(field, 'what was typed stands').toHaveValue('x'.repeat(501));
  });
});

test('every stage has its page, its question and its steps', async ({ page }) => {
  for (const name of stages) {
    await visit(page, `stage/${name.toLowerCase()}`, name);
    await expect(page.getByRole('list', { name: 'Steps' }).getByRole('link')).not.toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'What comes in' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What it gives' })).toBeVisible();
    await accessible(page);
  }
});

test('Today says the next step of the stage where I am', async ({ page }) => {
  await visit(page, 'today');
  const card = page.getByRole('region', { name: 'On your journey' });
  await expect(card).toContainText('Explore');
  await card.getByRole('button', { name: 'Open' }).last().click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
});
