import type { Page } from '@playwright/test';
import { accessible, expect, type Fairlead, said, tabTo, test, visit } from './fairlead';

const titles = {
  objectives: 'Objectives',
  assumptions: 'What you only believe',
  options: 'Options',
  scenarios: 'What could happen',
  one_page: 'The plan on one page',
};

/** Goes to a step of the plan. */
async function step(page: Page, name: keyof typeof titles) {
  await visit(page, `step/${name}`, titles[name]);
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

  test('an objective becomes active once it says what it is good for and how I will know', async ({
    page,
  }) => {
    await step(page, 'objectives');
    await page.keyboard.press('n');
    const form = page.getByRole('form', { name: 'Add an objective' });
    await expect(form.getByLabel('What I want', { exact: true })).toBeFocused();
    await page.keyboard.type('Lead a small team');
    await tabTo(page, form.getByLabel('How it stands'));
    await page.keyboard.type('Act');
    await expect(form.getByText('Say what it is good for; then it can be active.')).toBeVisible();
    await accessible(page, ['light']);
    await page.keyboard.press('Shift+Tab');
    await form.getByLabel('What it is good for').focus();
    await page.keyboard.type('Others grow, and so do I');
    await expect(form.getByText(/Say how you will know that you are there/)).toBeVisible();
    await tabTo(page, form.getByLabel('How I will know'));
    await page.keyboard.type('Three people report to me');
    await saved(page);
    await page.keyboard.press('Escape');
    const row = page.getByRole('list', { name: 'What I want' }).getByRole('listitem').first();
    await expect(row).toContainText('Active');

    await tabTo(page, page.getByRole('button', { name: /Add an if and then/ }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('The budget goes');
    await saved(page);
    await page.keyboard.press('Control+Enter');
    await expect(row).toContainText('If: The budget goes');
    await expect(done(page)).toBeVisible();
  });

  test('an open question of the map is taken over, tested and settled', async ({
    page,
    fairlead,
  }) => {
    for (const text of ['Whether they hire this year', 'What it pays']) {
      await save(fairlead, 'situation_note', { sort: 'unknown', text });
    }
    await step(page, 'assumptions');
    await tabTo(page, page.getByRole('button', { name: 'Put aside: What it pays' }));
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('Put “What it pays” aside');
    await tabTo(page, page.getByRole('button', { name: /Take it over: Whether they hire/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'From your map' })).toHaveCount(0);

    const edit = page.getByRole('button', {
      name: 'Edit Whether they hire this year',
    });
    await tabTo(page, edit);
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', {
      name: 'Edit Whether they hire this year',
    });
    await tabTo(page, form.getByLabel('The cheapest test'));
    await page.keyboard.type('Ask over lunch');
    await form.getByLabel('Tested by').fill('2026-03-20');
    await expect(done(page)).toBeVisible();
    await form.getByLabel('What became of it').selectOption('It held');
    await saved(page);
    await expect(form, 'what is being edited keeps its place').toBeVisible();
    await page.keyboard.press('Escape');
    const tested = page.getByRole('list', { name: 'Tested', exact: true });
    await expect(edit, 'and one goes on where it went').toBeFocused();
    await expect(tested).toContainText('It counts as tested once you have written down');
    await page.getByRole('button', { name: /Add what I saw about/ }).click();
    await page.keyboard.type('They showed me the plan');
    await saved(page);
    await page.keyboard.press('Escape');
    await expect(tested).not.toContainText('It counts as tested once');
  });

  test('two options stand there from the first day and cannot be thrown away', async ({
    page,
    fairlead,
  }) => {
    await step(page, 'options');
    const list = page.getByRole('list', { name: 'What I could do next' });
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await expect(list.getByRole('button', { name: /Throw away/ })).toHaveCount(0);
    const view = (await fairlead.call('plan_options')) as {
      options: { id: string }[];
    };
    await expect(
      fairlead.call('bin_record', {
        kind: 'plan_option',
        id: view.options[0]!.id,
      }),
    ).rejects.toThrow('stays on the list');
    for (const title of ['Stay and reshape', 'Move inside']) {
      await tabTo(page, page.getByRole('button', { name: `Edit ${title}` }));
      await page.keyboard.press('Enter');
      const form = page.getByRole('form', { name: `Edit ${title}` });
      await tabTo(page, form.getByLabel('A first step that I could take back'));
      await page.keyboard.type('Have a coffee');
      await saved(page);
      await page.keyboard.press('Escape');
    }
    await expect(done(page)).toBeVisible();
  });

  test('two signs seen ask to look at a scenario again', async ({ page }) => {
    await step(page, 'scenarios');
    await page.keyboard.press('n');
    await page.keyboard.type('We are bought');
    await saved(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add an early sign of “We are bought”' }).click();
    for (const sign of ['Strangers count the desks', 'Travel needs a signature']) {
      await page.keyboard.type(sign);
      const form = page.getByRole('form', { name: /Add an early sign/ });
      await tabTo(page, form.getByRole('button', { name: 'Today' }));
      await page.keyboard.press('Enter');
      await saved(page);
      await form.getByLabel('What I would see').focus();
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
    const again = page.getByRole('button', {
      name: /I have looked at it again/,
    });
    await again.click();
    await expect(again).toHaveCount(0);
    await expect(page.getByText('Looked at again today')).toBeVisible();
  });

  test('the plan is written, read through and weighed', async ({ page }) => {
    await step(page, 'one_page');
    await expect(page.getByText('There is nothing to weigh yet.')).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.type('Towards work with my hands.');
    await saved(page);
    await page.keyboard.press('Escape');
    const sheet = page.getByRole('article', { name: 'My plan' });
    await expect(sheet).toContainText('Towards work with my hands.');
    await tabTo(page, page.getByRole('button', { name: 'I have looked it through: it stands' }));
    await page.keyboard.press('Enter');
    await expect(sheet).toContainText('The plan is new today.');
    await expect(done(page)).toBeVisible();
  });
});

test('the plan prints on one page, without the window round it', async ({ page }) => {
  await step(page, 'one_page');
  await expect(page.getByRole('article', { name: 'My plan' })).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('article', { name: 'My plan' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByText('How much of it is winging it?')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  await page.emulateMedia({ media: null, colorScheme: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g), 'one sheet of paper').toHaveLength(1);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))], 'A4').toEqual([595, 842]);
});

test('however much is written, the plan prints on one page', async ({ page, fairlead }) => {
  const long = 'and then something more about it that nobody will read, '.repeat(8);
  for (let at = 0; at < 9; at++) {
    const id = await save(fairlead, 'objective', {
      title: `Objective ${at} ${long}`,
      benefit: long,
      measure: long.slice(0, 400),
      state: 'active',
    });
    await save(fairlead, 'assumption', {
      statement: `Belief ${at} ${long}`,
      test: long,
      objective_id: id,
    });
    await save(fairlead, 'assumption', {
      statement: `Wrong ${at} ${long}`,
      why: long,
      status: 'refuted',
    });
    await save(fairlead, 'plan_option', { title: `Option ${at} ${long}`, first_step: long });
    await save(fairlead, 'scenario', { title: `Scenario ${at} ${long}`, first_step: long });
  }
  await step(page, 'one_page');
  await expect(page.getByText('and 6 more').first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g), 'one sheet of paper').toHaveLength(1);
});

test('Print and the review are in the palette', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.reload();
  await step(page, 'one_page');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Print');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('printed');
});

test('what did not hold is shown where something leaned on it', async ({ page }) => {
  await step(page, 'objectives');
  await expect(page.getByRole('list', { name: 'What I want' })).toContainText(
    'It leans on something that did not hold: “People read long articles about build systems”',
  );
});

test.describe('a form of several fields', () => {
  test.use({ start: { career: 'empty' } });

  test('Enter takes the line and asks for the next one', async ({ page }) => {
    await step(page, 'objectives');
    await page.keyboard.press('n');
    await page.keyboard.type('Lead a small team');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Write a book');
    await page.keyboard.press('Escape');
    const list = page.getByRole('list', { name: 'What I want' });
    await expect(list).toContainText('Lead a small team');
    await expect(list).toContainText('Write a book');
    await expect(list).not.toContainText('teamWrite');
  });
});
