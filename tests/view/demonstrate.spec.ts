import type { Page } from '@playwright/test';
import { accessible, expect, said, tabTo, test, visit, visitPerson, wakeAt } from './fairlead';

const steps: Record<string, string> = {
  targets: 'Targets',
  derailers: 'What could throw you off',
  stories: 'Stories',
  interviews: 'Interviews and their people',
  debriefs: 'What came of it',
  readiness: 'Ring ready?',
  weekly_review: 'The weekly review',
};

async function open(page: Page, step: string): Promise<void> {
  await visit(page, `step/${step}`, steps[step]);
  await expect(page.getByText('What it changes:')).toBeVisible();
}

/** What the wizard says of the step: what is missing, or that nothing is. */
const whole = (page: Page) => page.getByText('This step has what it needs.');

/** Nothing of a page is wider than a small window. */
async function narrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 720, height: 560 });
  const over = await page.evaluate(() => {
    const wide = [...document.querySelectorAll('main, main *, .pane')].filter(
      (one) =>
        one.scrollWidth > one.clientWidth + 1 &&
        one.clientWidth > 0 &&
        /auto|scroll/.test(getComputedStyle(one).overflowX),
    );
    return [document.documentElement.scrollWidth - innerWidth, wide.length];
  });
  expect(over, 'nothing scrolls sideways').toEqual([0, 0]);
}

for (const career of ['demo', 'empty'] as const) {
  test.describe(`${career} career`, () => {
    test.use({ start: { career } });
    for (const [step, heading] of Object.entries(steps)) {
      test(`${heading} is accessible, wide and narrow, in both themes`, async ({ page }) => {
        await open(page, step);
        await accessible(page);
        await narrow(page);
      });
    }
  });
}

test.describe('on an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('a target is set by keyboard, is counted from what is logged, and opens its rows', async ({
    page,
    fairlead,
  }) => {
    await open(page, 'targets');
    await page.keyboard.press('n');
    await page.keyboard.type('2');
    await page.keyboard.press('Escape');
    const target = page.getByRole('button', { name: 'Edit 2 touches a week' });
    await expect(target).toContainText('0 of 2 this week, 5 days left');
    await expect(whole(page)).toBeVisible();
    const ada = (await fairlead.call('add_person', {
      name: 'Ada Example',
    })) as string;
    const touch = { kind: 'coffee', at: null, reached_out: 'both', note: '' };
    await fairlead.call('log_touch', {
      ...touch,
      people: [ada],
      minutes: null,
      next_on: null,
    });
    await expect(target).toContainText('1 of 2 this week');
    const bar = page.getByRole('button', { name: '9 Mar: 1 of 2' });
    await tabTo(page, bar);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Coffee with Ada Example' })).toBeVisible();
  });

  test('an own count is counted with one button and taken back with undo', async ({ page }) => {
    await open(page, 'targets');
    await page.keyboard.press('n');
    await page.keyboard.type('3');
    await page.getByLabel('What is counted').selectOption('own');
    await page.getByLabel('What you count').fill('Pages');
    await page.keyboard.press('Escape');
    const target = page.getByRole('button', { name: 'Edit Pages: 3 a week' });
    await page.getByRole('button', { name: 'One more: Pages: 3 a week' }).click();
    await expect(target).toContainText('1 of 3 this week');
    await said(page).getByRole('button', { name: 'Undo' }).click();
    await expect(target).toContainText('0 of 3 this week');
  });

  test('a number that cannot be is refused at its field', async ({ page }) => {
    await open(page, 'targets');
    await page.keyboard.press('n');
    await page.keyboard.type('5000');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Choose a number from 1 to 999.')).toBeVisible();
    await expect(page.getByLabel('How many')).toBeFocused();
  });

  test('a derailer is named with its counter-move by keyboard', async ({ page }) => {
    await open(page, 'derailers');
    await page.keyboard.press('n');
    await page.keyboard.type('The budget round');
    await page.getByLabel('Your counter-move').fill('Have the small version ready');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Edit The budget round' })).toContainText(
      'Then: Have the small version ready',
    );
    await expect(whole(page)).toBeVisible();
    await page
      .getByRole('button', {
        name: 'Looked just now, still there: The budget round',
      })
      .click();
    await expect(page.getByText('looked at today')).toBeVisible();
  });

  test('a story is written and told aloud with the timer, by keyboard', async ({ page }) => {
    await open(page, 'stories');
    await page.keyboard.press('n');
    await page.keyboard.type('The night the cranes stood still');
    for (const part of ['Situation', 'Task', 'Action', 'Result']) {
      await page.getByLabel(part, { exact: true }).fill(`The ${part.toLowerCase()}.`);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByText('Not told aloud yet')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: /^Tell it aloud: The night/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Telling: The night/ })).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Start' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('timer', { name: 'Time left' })).toContainText('1:5');
    await accessible(page, ['light']);
    await tabTo(page, page.getByRole('button', { name: 'I have told it' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Stumbled' })).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Good' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Told aloud today, told once')).toBeVisible();
    await expect(whole(page)).toBeVisible();
  });

  test('an interview has its people, its stories and its questions on one sheet', async ({
    page,
    fairlead,
  }) => {
    await fairlead.call('add_person', { name: 'Mina Notreal' });
    const draft = { title: 'The cranes', shows: 'I stay with it' };
    const story_id = await fairlead.call('save_record', { record: { kind: 'story', draft } });
    await open(page, 'interviews');
    await page.keyboard.press('n');
    await page.keyboard.type('Lead engineer');
    await page.getByLabel('Date').fill('2026-03-11');
    await page.getByLabel('Time').fill('14:30');
    await page.getByLabel('What you want to ask').fill('Who decides?');
    await page.keyboard.press('Escape');
    const sheet = page.getByRole('region', { name: 'Sheet: Lead engineer' });
    await expect(sheet).toContainText('Write down one person who will be there.');
    await sheet.getByRole('button', { name: 'Add somebody' }).click();
    await page.keyboard.type('mina');
    await page.getByRole('option', { name: 'Mina Notreal' }).click();
    await page.getByLabel('What they are to take away').fill('I stay');
    await page.keyboard.press('Escape');
    await expect(sheet).toContainText('Leave them with: I stay');
    await sheet.getByRole('checkbox', { name: 'The cranes' }).check();
    await expect(sheet).toContainText('Tell “The cranes” once aloud before');
    await fairlead.call('save_record', { record: { kind: 'rehearsal', draft: { story_id } } });
    await expect(page.getByRole('button', { name: 'Edit Lead engineer' })).toContainText(
      'prepared',
    );
    await expect(whole(page)).toBeVisible();
    await accessible(page, ['light']);
  });

  test('an interview asks an hour after its end how it went, and the debrief answers', async ({
    page,
    fairlead,
  }) => {
    const draft = {
      title: 'Lead engineer',
      held_on: '2026-03-10',
      held_time: '10:00',
      minutes: 30,
    };
    await fairlead.call('save_record', {
      record: { kind: 'interview', draft },
    });
    await wakeAt(page, fairlead, '2026-03-10T11:31:00Z');
    await visit(page, 'today', 'Today');
    const asked = page.getByRole('listitem').filter({ hasText: 'How did the interview go?' });
    await asked.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What came of it' })).toBeVisible();
    // The exercise is fetched when its step is opened.
    await page.locator('[aria-keyshortcuts=N], [aria-keyshortcuts=n]').first().waitFor();
    await page.keyboard.press('n');
    await expect(page.getByLabel('Which interview')).toHaveValue(/.+/);
    await page.getByLabel('What came of it', { exact: true }).selectOption('their_no');
    await page.getByLabel('The reason they gave').fill('Too junior');
    await page.getByRole('radio', { name: 'Go for a walk, without the phone' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByText('The one interview did not go on.')).toBeVisible();
    await expect(page.getByText('Go for a walk, without the phone, today')).toBeVisible();
    await expect(page.getByText(/fail/i), 'nobody has failed').toHaveCount(0);
    await visit(page, 'today', 'Today');
    await expect(page.getByText('A small thing that you planned for yourself')).toBeVisible();
    await expect(page.getByText('How did the interview go?')).toHaveCount(0);
  });

  test('polishing one part makes ring rust less, and says where the number comes from', async ({
    page,
  }) => {
    await open(page, 'readiness');
    await expect(page.getByRole('heading', { name: 'Rusty' })).toBeVisible();
    const done = page.getByRole('button', {
      name: 'Done today: CV looked over',
    });
    await tabTo(page, done);
    await page.keyboard.press('Enter');
    await expect(page.getByText('On average 20 % of the 5 parts below is left')).toBeVisible();
    await page.getByText('Where these numbers come from').click();
    await expect(
      page.getByText('Last today. Every 90 days half of it goes, so 100 % is left.'),
    ).toBeVisible();
    await accessible(page, ['dark']);
  });

  test('a review without targets and derailers ends with a line and a look round', async ({
    page,
  }) => {
    await open(page, 'weekly_review');
    await page.getByRole('button', { name: 'Begin the review' }).click();
    await page.getByRole('button', { name: 'End the review' }).click();
    await expect(said(page)).toContainText('Look at progress first');
    await page.getByLabel('What moved this week').fill('Two calls');
    await page.getByRole('checkbox', { name: /nothing is in sight/ }).check();
    await page.getByRole('button', { name: 'End the review' }).click();
    await expect(page.getByText('This week is reviewed.')).toBeVisible();
  });
});

test('the weekly review does not end without progress and derailers, by keyboard', async ({
  page,
  fairlead,
}) => {
  await open(page, 'weekly_review');
  await tabTo(page, page.getByRole('button', { name: 'Begin the review' }));
  await page.keyboard.press('Enter');
  const end = page.getByRole('button', { name: 'End the review' });
  await expect(end).toBeVisible();
  await accessible(page);
  await tabTo(page, end);
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('3 things that could throw you off were not looked at.');
  const lines = page.getByRole('textbox', {
    name: /^What helped or stood in the way/,
  });
  await tabTo(page, lines.first());
  await page.keyboard.type('Trains give time');
  for (let at = 0; at < 3; at++) {
    await tabTo(page, page.getByRole('button', { name: 'Seen again' }).nth(at));
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Seen again', pressed: true })).toHaveCount(
      at + 1,
    );
  }
  await tabTo(page, page.getByRole('button', { name: 'Chaotic' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('checkbox', { name: 'Make next week a minimum week' }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('One thing', { exact: true }));
  await page.keyboard.type('Call Grace');
  await tabTo(page, end);
  await page.keyboard.press('Enter');
  await expect(page.getByText('This week is reviewed.')).toBeVisible();
  await page.getByText('Week of 9 March, chaotic').click();
  await expect(page.getByText('Trains give time')).toBeVisible();
  await wakeAt(page, fairlead, '2026-03-19T09:00:00Z');
  await open(page, 'weekly_review');
  await page.reload();
  await expect(page.getByText('For this week you wanted: Call Grace')).toBeVisible();
  await expect(page.getByText('This is a minimum week')).toBeVisible();
});

test('on Friday the stage offers the review', async ({ page, fairlead }) => {
  await wakeAt(page, fairlead, '2026-03-13T10:00:00Z');
  await visit(page, 'stage/demonstrate', 'Demonstrate');
  const offered = page.getByRole('listitem').filter({ hasText: 'the weekly review' });
  await offered.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The weekly review' })).toBeVisible();
});

test('a number of the sample opens its rows and leads to a person', async ({ page }) => {
  await open(page, 'targets');
  await page.getByRole('button', { name: '26 Jan: 1 of 1' }).first().click();
  await page.getByRole('link', { name: 'Call with Noor Fixture' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Noor Fixture' })).toBeVisible();
});

test('somebody who watches a derailer is chosen and cleared', async ({ page, fairlead }) => {
  await visitPerson(page, fairlead, 'Kofi Testerby');
  await open(page, 'derailers');
  await page.getByRole('button', { name: 'Edit I say yes to every incident' }).click();
  await page.getByRole('button', { name: 'Nobody' }).click();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'Edit I say yes to every incident' }),
  ).toContainText('you watch it');
});
