import type { Page } from '@playwright/test';
import { accessible, expect, type Fairlead, tabTo, test, visit } from './fairlead';

const titles = {
  entry: 'Ready to go out?',
  routes: 'Routes',
  experiments: 'Experiments',
  tour: 'Going in circles?',
};

/** Goes to a step of Explore. */
async function step(page: Page, name: keyof typeof titles) {
  await visit(page, `step/${name}`, titles[name]);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

/** Saves a record behind the window's back. */
async function save(fairlead: Fairlead, kind: string, draft: object): Promise<string> {
  return (await fairlead.call('save_record', {
    id: null,
    record: { kind, draft },
  })) as string;
}

const done = (page: Page) => page.getByText('This step has what it needs.');
/** What a form says of its last key. */
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();

for (const career of ['demo', 'empty'] as const) {
  test.describe(`${career} career`, () => {
    test.use({ start: { career } });

    for (const name of Object.keys(titles) as (keyof typeof titles)[]) {
      test(`${name} is for everybody, in a small window too`, async ({ page }) => {
        await step(page, name);
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        for (const summary of await page.locator('summary').all()) await summary.click();
        await accessible(page);
        await page.setViewportSize({ width: 720, height: 560 });
        await accessible(page, ['light']);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(over, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
      });
    }
  });
}

test.describe('from nothing, by keyboard', () => {
  test.use({ start: { career: 'empty' } });

  test('the CV is looked through, and what is missing leads to where it is done', async ({
    page,
  }) => {
    await step(page, 'entry');
    await expect(page.getByText('Missing', { exact: true })).toHaveCount(4);
    await page.keyboard.press('n');
    await page.keyboard.type('Add the year at sea');
    await saved(page);
    await page.keyboard.press('Escape');
    await expect(page.getByText('Stands', { exact: true })).toHaveCount(1);
    await tabTo(page, page.getByRole('link', { name: 'Go to Objectives' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Objectives' })).toBeVisible();
  });

  test('a route is set out on, seen and left, and stands beside another', async ({
    page,
    fairlead,
  }) => {
    const objective_id = await save(fairlead, 'objective', {
      title: 'Build something large',
    });
    await save(fairlead, 'route', {
      title: 'A pause at sea',
      kind: 'pause',
      expected: 'Rest',
      objective_id,
    });
    await step(page, 'routes');
    await page.keyboard.press('n');
    await page.keyboard.type('A shipyard');
    const form = page.getByRole('form', { name: 'Add a route' });
    await tabTo(page, form.getByLabel('What I expect'));
    await page.keyboard.type('Large things, and people who build them');
    await form.getByLabel('Where it leads').selectOption('Another industry');
    await form.getByLabel('Which objective it serves').selectOption('Build something large');
    await saved(page);
    await page.keyboard.press('Escape');
    await expect(done(page)).toBeVisible();

    await tabTo(page, page.getByRole('button', { name: 'Set out today on A shipyard' }));
    await page.keyboard.press('Enter');
    const row = page.getByRole('table').getByRole('row').filter({ hasText: 'A shipyard' });
    await expect(row).toContainText('On the way');
    await tabTo(page, page.getByRole('button', { name: 'Add what I saw on A shipyard' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('They build again');
    await saved(page);
    await page.keyboard.press('Escape');
    await expect(row).toContainText('today');

    const leave = page.getByRole('button', { name: 'Leave A shipyard' });
    await tabTo(page, leave);
    await page.keyboard.press('Enter');
    const leaving = page.getByRole('form', { name: 'Leave A shipyard' });
    await leaving.getByLabel('In my own words').fill('Too far from home');
    await saved(page);
    await page.keyboard.press('Escape');
    await expect(row).toContainText('Left');
    await expect(page.getByText('Set out again today'), 'it keeps its place').toBeVisible();
    await step(page, 'tour');
    await step(page, 'routes');
    await expect(page.getByText('1 route behind you')).toBeVisible();
  });

  test('an experiment is tied to a belief, ends, and its result stands there', async ({
    page,
    fairlead,
  }) => {
    await save(fairlead, 'assumption', { statement: 'They hire this year' });
    await step(page, 'experiments');
    await page.keyboard.press('n');
    await page.keyboard.type('Ada says that they look for people');
    await saved(page);
    await expect(page.getByText(/One of these is an orphan/)).toBeVisible();
    const form = page.getByRole('form', { name: 'Add an experiment' });
    await form.getByLabel('Which belief it tests').selectOption('They hire this year');
    await form.getByLabel('Last day').fill('2026-03-20');
    await saved(page);
    await expect(page.getByText(/One of these is an orphan/)).toHaveCount(0);
    await tabTo(page, form.getByLabel('What came of it'));
    await page.keyboard.type('She showed me the list');
    await form.getByLabel('It speaks').selectOption('For what I expected');
    await saved(page);
    await page.keyboard.press('Escape');
    await expect(page.getByText('1 finished experiment')).toBeVisible();
    await visit(page, 'step/assumptions', 'What you only believe');
    await expect(page.getByRole('link', { name: 'She showed me the list' })).toBeVisible();
  });

  test('a circle shows when a route is walked again, and goes with something new', async ({
    page,
    fairlead,
  }) => {
    await step(page, 'tour');
    await expect(page.getByRole('heading', { name: 'No circle in sight' })).toBeVisible();
    const route_id = await save(fairlead, 'route', { title: 'A shipyard' });
    for (const [turn, turned_on] of [
      ['set_out', '2026-01-05'],
      ['left', '2026-01-20'],
      ['set_out', '2026-03-02'],
    ]) {
      await save(fairlead, 'route_turn', { route_id, turn, turned_on });
    }
    const drawn = page.getByRole('img', { name: /“A shipyard” again/ });
    await expect(drawn).toBeVisible();
    await tabTo(page, page.locator('summary', { hasText: 'The same as a table' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(4);
    await visit(page, 'stage/explore', 'Explore');
    await expect(page.getByText('You may be going round in a circle').first()).toBeVisible();
    await step(page, 'tour');
    await tabTo(page, page.getByRole('link', { name: 'Write it down: Routes' }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add what I saw on A shipyard' }).click();
    await page.keyboard.type('They build again');
    await saved(page);
    await step(page, 'tour');
    await expect(page.getByRole('heading', { name: 'No circle in sight' })).toBeVisible();
  });
});

test('the sample goes round in a small circle', async ({ page }) => {
  await step(page, 'tour');
  await expect(
    page.getByRole('img', { name: /“On my own, three days a week” again/ }),
  ).toBeVisible();
  await step(page, 'experiments');
  await expect(page.getByText(/One of these is an orphan/)).toBeVisible();
});
