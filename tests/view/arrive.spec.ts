import type { Page } from '@playwright/test';
import { accessible, expect, type Fairlead, said, tabTo, test, visit } from './fairlead';

const titles = {
  new_role: 'The new role',
  listening: 'The listening tour',
  promises: 'Promised and found',
  deliveries: 'What is expected',
  culture: 'How things are done here',
  checkpoints: 'Checkpoints',
};

const step = (page: Page, name: keyof typeof titles) => visit(page, `step/${name}`, titles[name]);
/** What a form says of its last key. */
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible();
const done = (page: Page) => page.getByText('This step has what it needs.');

/** Saves a record behind the window's back. */
async function save(fairlead: Fairlead, kind: string, draft: object): Promise<string> {
  return (await fairlead.call('save_record', {
    id: null,
    record: { kind, draft },
  })) as string;
}

/** Protects the two weekly hours. */
async function hours(fairlead: Fairlead): Promise<void> {
  for (const kind of ['grow', 'maintain']) {
    await fairlead.call('add_block', {
      kind,
      title: '',
      rule: 'FREQ=WEEKLY',
      starts: '2027-01-05T08:30',
      zone: '',
      minutes: 60,
      lead_minutes: 5,
      place: '',
      sound: 'silent',
    });
  }
}

/** Begins a role whose day 7 is the day of the tests. */
const arrive = (fairlead: Fairlead, starts_on = '2026-03-04') =>
  save(fairlead, 'arrival', { role: 'Engineer', starts_on });

for (const career of ['demo', 'empty'] as const) {
  test.describe(`${career} career`, () => {
    test.use({ start: { career } });
    for (const name of Object.keys(titles) as (keyof typeof titles)[]) {
      test(`${name} is for everybody, in a small window too`, async ({ page }) => {
        test.slow();
        await step(page, name);
        await expect(page.getByText('One moment…')).toHaveCount(0);
        await expect(page.getByRole('complementary')).toBeVisible();
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

test.describe('from nothing', () => {
  test.use({ start: { career: 'empty' } });

  test('arriving waits for the two weekly hours', async ({ page, fairlead }) => {
    await visit(page, 'stage/arrive', 'Arrive');
    await expect(page.getByText(/protect your two weekly hours/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'I am here now' })).toHaveCount(0);
    await expect(fairlead.call('enter_stage', { stage: 'arrive' })).rejects.toThrow('weekly hours');
    await hours(fairlead);
    await page.getByRole('button', { name: 'I am here now' }).click();
    await expect(said(page)).toContainText('Arrive');
    await step(page, 'new_role');
    await expect(page.getByRole('listitem').filter({ hasText: 'protected' })).toHaveCount(2);
  });

  test('a role leads to a finished checkpoint, by keyboard', async ({ page, fairlead }) => {
    test.slow();
    await hours(fairlead);
    await step(page, 'new_role');
    await tabTo(page, page.getByLabel('What you will do there'));
    await page.keyboard.type('Engineer, platform');
    await tabTo(page, page.getByLabel('Where', { exact: true }));
    await page.keyboard.type('Harbour Fixtures');
    await page.getByLabel('The first day').fill('2026-03-04');
    await tabTo(page, page.getByRole('radio', { name: 'I have done this before' }));
    await page.keyboard.press('ArrowDown');
    await saved(page);
    await expect(page.getByText(/A first result is looked for by day 45/)).toBeVisible();
    await expect(page.getByText('Day 7', { exact: true })).toBeVisible();
    await expect(page.getByText('The hundredth is Thursday, 11 June 2026')).toBeVisible();
    await expect(done(page)).toBeVisible();

    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press(']');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The listening tour');
    await expect(page.getByText('Nobody yet among: bosses, peers or clients.')).toBeVisible();
    await page.locator('[aria-keyshortcuts=N], [aria-keyshortcuts=n]').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('Bela Invented');
    await tabTo(page, page.getByLabel('What they are to you there'));
    await page.keyboard.type('I report');
    await page.getByLabel('Heard on').fill('2026-03-09');
    await tabTo(page, page.getByLabel('What would you like me to get done?'));
    await page.keyboard.type('A quiet release');
    await saved(page);
    await page.keyboard.press('Escape');
    await expect(page.getByText('1 of 5 talks')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Edit Bela Invented' })).toContainText(
      'heard yesterday',
    );

    await step(page, 'deliveries');
    await page.locator('[aria-keyshortcuts=N], [aria-keyshortcuts=n]').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('The tests are quick');
    await tabTo(page, page.getByRole('checkbox', { name: 'An early win' }));
    await page.keyboard.press('Space');
    await saved(page);
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('button', { name: 'Done today: The tests are quick' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('One early win is done.')).toBeVisible();
    await expect(done(page)).toBeVisible();

    await step(page, 'checkpoints');
    const form = page.getByRole('form', { name: 'The checkpoint of day 7' });
    await tabTo(page, form.getByLabel('How you understand the place'));
    await page.keyboard.type('They decide over lunch');
    await saved(page);
    await expect(form.getByText(/Write a line on what you have delivered, too/)).toBeVisible();
    const finish = form.getByRole('button', {
      name: 'Finish the checkpoint of day 7',
    });
    await tabTo(page, finish);
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('both lanes count');
    await expect(form, 'nothing was finished').toBeVisible();
    await tabTo(page, page.getByLabel('What you have delivered'));
    await page.keyboard.type('Quick tests');
    await tabTo(page, form.getByRole('radio', { name: 'I do not say' }));
    await page.keyboard.press('ArrowUp');
    await tabTo(page, finish);
    await page.keyboard.press('Enter');
    const seventh = page.getByRole('listitem').filter({ hasText: 'Day 7' }).first();
    await expect(seventh).toContainText('finished today');
    await expect(seventh).toContainText('I listened');
    await expect(page.getByRole('heading', { name: 'The six checkpoints' })).toBeFocused();
    await expect(page.getByRole('form', { name: 'The checkpoint of day 1' })).toBeVisible();
    await accessible(page, ['light']);
  });

  test('what was said is compared with what is found', async ({ page, fairlead }) => {
    await arrive(fairlead);
    await step(page, 'promises');
    await page.locator('[aria-keyshortcuts=N], [aria-keyshortcuts=n]').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('Two more engineers by the summer');
    await saved(page);
    await expect(page.getByLabel('What you do about it')).toHaveCount(0);
    await tabTo(page, page.getByRole('radio', { name: 'Too early to say' }));
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'Not so' })).toBeChecked();
    await expect(page.getByText(/Something was not kept/)).toBeVisible();
    await tabTo(page, page.getByLabel('What you do about it'));
    await page.keyboard.type('Ask what is dropped instead');
    await expect(done(page)).toBeVisible();
    await page.keyboard.press('Escape');
    const row = page.getByRole('button', { name: /Edit Two more engineers/ });
    await expect(row).toContainText('compared today');
    await step(page, 'checkpoints');
    await expect(page.getByText(/is not compared yet/)).toHaveCount(0);
  });

  test('people of the map are suggested for the tour', async ({ page, fairlead }) => {
    await arrive(fairlead);
    const person_id = (await fairlead.call('add_person', {
      name: 'Ada Example',
    })) as string;
    await save(fairlead, 'map_person', { person_id, relation: 'boss' });
    await step(page, 'listening');
    await page.getByRole('button', { name: 'Add Ada Example' }).click();
    await expect(page.getByRole('button', { name: 'Edit Ada Example' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /From your map/ })).toHaveCount(0);
  });

  test('changing things before one has listened is said', async ({ page, fairlead }) => {
    await arrive(fairlead);
    await save(fairlead, 'expectation', {
      title: 'A new way to release',
      changes: true,
    });
    await step(page, 'deliveries');
    await expect(page.getByText(/you have heard nobody so far/)).toBeVisible();
    await accessible(page, ['light']);
  });

  test('a rule and a lesson stand in their own lists', async ({ page, fairlead }) => {
    await arrive(fairlead);
    await step(page, 'culture');
    await page.locator('[aria-keyshortcuts=N], [aria-keyshortcuts=n]').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('Silence means no');
    await saved(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.keyboard.type('Releases are on Thursdays');
    await saved(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('list', { name: 'Unwritten rules' })).toContainText('Silence');
    await expect(page.getByRole('list', { name: 'What I learnt' })).toContainText('Thursdays');
  });

  test('what cannot be is said at its field, and nothing is lost', async ({ page, fairlead }) => {
    await arrive(fairlead);
    await step(page, 'new_role');
    await page.getByLabel('The first day').fill('2037-01-01');
    await expect(page.getByText(/more than ten years away/)).toBeVisible();
    await step(page, 'listening');
    await page.locator('[aria-keyshortcuts=N], [aria-keyshortcuts=n]').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('Bela Invented');
    await page.getByLabel('Heard on').fill('2026-03-11');
    await expect(page.getByText(/The day of the talk lies in the future/)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Who' })).toHaveValue('Bela Invented');
    await expect(said(page), 'one is told on leaving').toContainText(
      'does not fit and is not saved',
    );
    await step(page, 'new_role');
    const first = page.getByLabel('The first day');
    await expect(first, 'it stands there when one comes back').toHaveValue('2037-01-01');
    await expect(page.getByText(/more than ten years away/)).toBeVisible();
    await first.fill('2026-03-05');
    await saved(page);
  });

  test('nothing is noticed or due before the first day of the role', async ({ page, fairlead }) => {
    await arrive(fairlead);
    await step(page, 'culture');
    await page.locator('[aria-keyshortcuts=N], [aria-keyshortcuts=n]').first().waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('Silence means no');
    await page.getByLabel('When you noticed').fill('2020-01-01');
    await expect(page.getByText(/The role begins on 4 March 2026/)).toBeVisible();
  });

  test('two still weeks are said, and the next role begins anew', async ({ page, fairlead }) => {
    await hours(fairlead);
    await arrive(fairlead, '2026-02-10');
    await step(page, 'checkpoints');
    await expect(page.getByText('Both lanes stand still')).toBeVisible();
    await step(page, 'new_role');
    await page.getByRole('button', { name: 'Write down another role' }).click();
    await expect(page.getByLabel('What you will do there')).toBeFocused();
    await page.keyboard.type('Head of Platform');
    await saved(page);
    await expect(page.getByRole('list', { name: 'Roles before this one' })).toContainText(
      'Engineer',
    );
    await expect(page.getByText('No first day yet', { exact: true })).toBeVisible();
  });
});
