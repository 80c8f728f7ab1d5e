import { accessible, expect, tabTo, test, visit } from './fairlead';
import type { Page } from '@playwright/test';

const steps = {
  delivery_log: 'Friday’s log',
  channels: 'Your channels',
  networking: 'The network goes on',
  radar: 'The radar',
  groups: 'Publications and groups',
  warnings: 'Warning signs',
  stay_or_leave: 'Stay or leave',
  year: 'The year',
  next_lap: 'Round again',
};

const open = (page: Page, step: keyof typeof steps) => visit(page, `step/${step}`, steps[step]);
/** The sentence that says whether the step has what it needs. */
const state = (page: Page) => page.getByRole('complementary');
const whole = 'This step has what it needs.';

/** Presses a key once what it does can be seen. */
async function press(page: Page, key: string, what: string) {
  await expect(page.getByRole('button', { name: what, exact: false }).first()).toBeVisible();
  await page.keyboard.press(key);
}

for (const career of ['demo', 'empty'] as const) {
  test.describe(`the ${career} career`, () => {
    test.use({ start: { career } });
    for (const step of Object.keys(steps) as (keyof typeof steps)[]) {
      test(`${steps[step]} is accessible and fits a small window`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width: 720, height: 560 });
        await open(page, step);
        await expect(state(page)).toBeVisible();
        await expect(page.getByText('One moment…')).toHaveCount(0);
        const sideways = await page.evaluate(() => {
          const main = document.querySelector('main');
          return main ? main.scrollWidth - main.clientWidth : 0;
        });
        expect(sideways, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
        await accessible(page);
      });
    }
  });
}

test.describe('an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('Friday’s log is filled by keyboard alone', async ({ page, fairlead }) => {
    await fairlead.call('add_person', { name: 'Ada Example' });
    await open(page, 'delivery_log');
    await press(page, 'a', 'Add a delivery');
    await page.keyboard.type('Moved the timetable');
    await tabTo(page, page.getByLabel('What came of it'));
    await page.keyboard.type('No Sunday call since');
    await tabTo(page, page.getByLabel('A number that shows it'));
    await page.keyboard.type('0 calls');
    await tabTo(page, page.getByRole('combobox', { name: 'Who can confirm it' }));
    await page.keyboard.type('ada');
    await expect(page.getByRole('option', { name: 'Ada Example' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Ada Example can confirm it')).toBeVisible();
    await expect(state(page)).toContainText(whole);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Edit Moved the timetable' })).toHaveCount(0);
  });

  test('a channel is agreed, and a talk marked', async ({ page, fairlead }) => {
    for (const name of ['Ada Example', 'Grace Sample', 'Alan Specimen'])
      await fairlead.call('add_person', {
        name,
        ring: name.startsWith('Ada') ? 'team' : '',
      });
    await open(page, 'channels');
    await expect(page.getByText('No peer is on the map.')).toBeVisible();
    await page.getByRole('button', { name: 'Add Ada Example' }).click();
    await expect(page.getByText('No peer is on the map.')).toHaveCount(0);
    for (const [add, name] of [
      ['Add a sponsor', 'Grace Sample'],
      ['Add a client', 'Alan Specimen'],
    ] as const) {
      await page.getByRole('button', { name: add }).click();
      await page.getByRole('combobox', { name: 'Who', exact: true }).fill(name);
      await page.getByRole('option', { name }).click();
      await page.getByLabel('How often').selectOption('14');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('button', { name: `Edit ${name}` })).toBeVisible();
    }
    await page.getByRole('button', { name: 'We talked today: Grace Sample' }).click();
    await expect(page.getByText('A talk every 2 weeks, last today')).toBeVisible();
    await expect(state(page)).toContainText(whole);
  });

  test('both hours and a session make the network go on', async ({ page, fairlead }) => {
    await open(page, 'networking');
    await expect(page.getByText('Not protected yet')).toHaveCount(2);
    for (const kind of ['grow', 'maintain'])
      await fairlead.call('add_block', {
        kind,
        rule: 'FREQ=WEEKLY',
        starts: '2026-03-12T16:00',
        minutes: 60,
        lead_minutes: 5,
        sound: 'silent',
      });
    await fairlead.call('start_session', { kind: 'grow' });
    await expect(page.getByText('Your last session was today.')).toBeVisible();
    await expect(state(page)).toContainText(whole);
    await page.getByRole('button', { name: 'To Rhythm' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Rhythm' })).toBeVisible();
  });

  test('the radar takes a signal for each half by two keys', async ({ page }) => {
    await open(page, 'radar');
    for (const [key, what] of [
      ['i', 'Budget talks begin early'],
      ['m', 'Energy firms hire'],
    ] as const) {
      await press(page, key, 'Add a signal');
      await page.keyboard.type(what);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: `Edit ${what}` })).toBeVisible();
    }
    await expect(page.getByText('Both halves have a signal this month.')).toBeVisible();
    await expect(state(page)).toContainText(whole);
  });

  test('a group is named, read today, and a signal says that it came from it', async ({ page }) => {
    await open(page, 'groups');
    await press(page, 'a', 'Add a publication or group');
    await page.keyboard.type('Made-up Weekly');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Read today: Made-up Weekly' }).click();
    await expect(
      page.getByRole('button', { name: 'Edit Made-up Weekly' }).getByText('last read today'),
    ).toBeVisible();
    await expect(state(page)).toContainText(whole);
    await open(page, 'radar');
    await press(page, 'm', 'Add a signal from the market');
    await page.keyboard.type('Ports buy software');
    await page.getByLabel('Where you have it from').selectOption({ label: 'Made-up Weekly' });
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('from Made-up Weekly')).toBeVisible();
    await open(page, 'groups');
    await expect(page.getByText('1 signal', { exact: true })).toBeVisible();
  });

  test('three signs say what to do, and stand on Today', async ({ page, fairlead }) => {
    await open(page, 'warnings');
    for (const sign of ['A budget freeze', 'A hiring stop', 'I have had enough'])
      await page.getByRole('button', { name: sign, exact: true }).click();
    const advice = page.getByRole('note').filter({ hasText: 'Three signs in three months' });
    await expect(advice.getByRole('button', { name: 'To the map' })).toBeVisible();
    await expect(state(page)).toContainText(whole);
    await page.clock.setFixedTime('2026-03-10T09:30:00Z');
    await fairlead.behind('now', { now: '2026-03-10T09:30:00Z' });
    await visit(page, 'today');
    await expect(page.getByText('Three signs in three months: look at the map')).toBeVisible();
  });

  test('leaving is decided two weeks later, and what is decided stays', async ({
    page,
    fairlead,
  }) => {
    await open(page, 'stay_or_leave');
    await press(page, 'a', 'Open it');
    await page.keyboard.type('Another year?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Another year?' })).toBeVisible();
    for (const [add, reason] of [
      ['Add a push', 'On call every third week'],
      ['Add a pull', 'Learning'],
    ] as const) {
      await page.getByRole('button', { name: add }).click();
      await page.keyboard.type(reason);
      await page.getByRole('radio', { name: 'The right kind' }).check();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: `Edit ${reason}` })).toBeVisible();
    }
    await page.getByLabel('What would have to change for you to stay').fill('A say in the plan');
    await page.getByRole('radio', { name: 'To leave' }).check();
    await expect(page.getByText('From 24 March it can be decided.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Decide to leave', exact: true })).toHaveCount(0);
    await expect(state(page)).toContainText(whole);

    await page.clock.setFixedTime('2026-03-24T09:30:00Z');
    await fairlead.behind('now', { now: '2026-03-24T09:30:00Z' });
    await visit(page, 'today');
    await expect(page.getByText('The two weeks are over: how does it look now?')).toBeVisible();
    await open(page, 'stay_or_leave');
    await page.getByRole('button', { name: 'Decide to leave', exact: true }).click();
    await expect(page.getByText('Decided today to leave.')).toBeVisible();
    await expect(page.getByText('After 6 months: on 24 September')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Decide to leave', exact: true })).toBeVisible();
  });

  test('it cannot wait: a note lets one decide at once', async ({ page }) => {
    await open(page, 'stay_or_leave');
    await page.getByRole('textbox', { name: 'Open a question' }).fill('The offer?');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.getByRole('radio', { name: 'To leave' }).check();
    await page.getByText('It cannot wait for the two weeks').click();
    const early = page.getByRole('button', {
      name: 'Decide to leave all the same',
    });
    await expect(early).toBeDisabled();
    await page.getByLabel('Why it cannot wait').fill('It ends tomorrow');
    await early.click();
    await expect(
      page.getByText('Decided before the two weeks were over: It ends tomorrow'),
    ).toBeVisible();
  });

  test('a role starts the clock, and a date stands in its month', async ({ page }) => {
    await open(page, 'year');
    await page.getByRole('button', { name: 'Add a role' }).click();
    await page.keyboard.type('Engineer');
    await page.getByLabel('Since').fill('2023-08-10');
    await page.getByLabel('Until').fill('2023-08-09');
    await expect(page.getByText('It ends before it began.')).toBeVisible();
    await page.getByLabel('Until').fill('');
    await page.keyboard.press('Control+Enter');
    await expect(
      page.getByText('2 years and 7 months in this role. The usual window opens in 5 months.'),
    ).toBeVisible();
    await press(page, 'a', 'Add a date');
    await page.keyboard.type('Harbour Days');
    await page.getByLabel('On', { exact: true }).fill('2026-06-04');
    await page.keyboard.press('Control+Enter');
    const june = page
      .getByRole('listitem')
      .filter({ has: page.getByText('June', { exact: true }) });
    await expect(june.getByText('Harbour Days')).toBeVisible();
    await expect(state(page)).toContainText(whole);
  });

  test('a lap is told, the next begins, and the carry-over greets there', async ({
    page,
    fairlead,
  }) => {
    await open(page, 'next_lap');
    await page.getByLabel('Your story so far').fill('I came for the machines.');
    await page.getByLabel('Line 1').fill('Ask early.');
    await page.getByLabel('What to carry over').fill('Keep the Friday log.');
    await expect(state(page)).toContainText(whole);
    await page.getByRole('button', { name: 'Begin lap 2' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Map' })).toBeVisible();
    await page.clock.setFixedTime('2026-03-10T09:30:00Z');
    await fairlead.behind('now', { now: '2026-03-10T09:30:00Z' });
    await visit(page, 'today');
    await expect(page.getByText('Keep the Friday log.')).toBeVisible();
    await open(page, 'next_lap');
    await expect(page.getByLabel('Your story so far')).toHaveValue('');
    await page.getByText(/^Lap 1, /).click();
    await expect(page.getByText('I came for the machines.')).toBeVisible();
  });
});

test.describe('the sample career', () => {
  test('a signal becomes a warning sign with one click, and is the third', async ({ page }) => {
    await open(page, 'radar');
    const what = 'The new head comes from a firm that outsourced its platform';
    await page.getByRole('button', { name: `Make a warning sign of it: ${what}` }).click();
    await expect(page.getByText('a warning sign', { exact: true })).toBeVisible();
    await open(page, 'warnings');
    await expect(page.getByText('3 signs in the last ninety days.')).toBeVisible();
    await expect(page.getByText('Three signs in three months')).toBeVisible();
  });

  test('a number opens the people behind it', async ({ page }) => {
    await open(page, 'networking');
    const number = page.getByRole('article', {
      name: 'New people followed up',
    });
    await number.getByText('What counts, and who').click();
    await number.getByRole('link', { name: 'Priya Fablewood' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Priya Fablewood' })).toBeVisible();
  });

  test('a renewal is kept for another year', async ({ page }) => {
    await open(page, 'groups');
    await page.getByRole('button', { name: 'Keep it for another year' }).click();
    await expect(page.getByText('renews on 3 April 2027')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep it for another year' })).toHaveCount(0);
  });

  test('the year leads from what is due to its step', async ({ page }) => {
    await open(page, 'year');
    await page.getByRole('link', { name: 'You decided 6 months ago: was it right?' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Stay or leave' })).toBeVisible();
  });
});
