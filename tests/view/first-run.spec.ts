import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, files, said, tabTo, test } from './fairlead';

test.use({ start: { career: 'empty' } });

const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const steps = {
  me: 'Who are you?',
  people: 'Who do you know?',
  often: 'Whom do you not want to lose touch with?',
  blocks: 'Two hours a week',
  leads: 'What could come next?',
  done: 'Ready',
};

/** Tab to a button and press it. */
async function press(page: Page, name: string) {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

test('from nothing to a Today with something on it, by keyboard alone, with a file', async ({
  page,
  fairlead,
}) => {
  await tabTo(page, page.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('Robin Example');
  await page.keyboard.press('Enter');

  await expect(step(page, steps.people)).toBeFocused();
  await fairlead.behind('choose', { path: join(files, 'linkedin-2024.csv') });
  await press(page, 'Bring from a file');
  await expect(page.getByRole('heading', { level: 1, name: 'Bring people' })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByRole('button', { name: 'Bring in 4 people' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'They are in' })).toBeVisible();
  await press(page, 'Back to setting up');

  await expect(page.getByText('4 people are here.')).toBeVisible();
  await press(page, 'Continue');
  await expect(step(page, steps.often)).toBeFocused();
  await tabTo(page, page.getByRole('checkbox', { name: 'Ada Example' }));
  await page.keyboard.press('Space');
  await expect(page.getByText('1 person picked')).toBeVisible();
  await tabTo(page, page.getByRole('checkbox', { name: 'Grace Sample' }));
  await page.keyboard.press('Space');
  await expect(page.getByText('2 people picked')).toBeVisible();
  await press(page, 'Continue');

  await expect(step(page, steps.blocks)).toBeFocused();
  await expect(page.getByText('Every Tuesday at 08:30')).toBeVisible();
  await expect(page.getByText('Every Thursday at 16:00')).toBeVisible();
  await press(page, 'Continue');

  await expect(step(page, steps.leads)).toBeFocused();
  await tabTo(page, page.getByRole('textbox', { name: 'Lead 1' }));
  await page.keyboard.type('Seat on the club’s board');
  await press(page, 'Continue');

  await expect(step(page, steps.done)).toBeFocused();
  await expect(page.getByText('4 people you know')).toBeVisible();
  await expect(page.getByText('2 you stay in touch with')).toBeVisible();
  await press(page, 'Open Today');

  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByText('Hello, Robin Example.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Grow your network' })).toBeVisible();
  const { due } = (await fairlead.call('today')) as { due: object[] };
  expect(due, 'one of the two is there at once, the other in the days after').toHaveLength(1);
  await expect(page.getByRole('region', { name: 'Your leads' })).toContainText('0 alive');
});

test('the memory jogger brings people, and setting up goes on', async ({ page }) => {
  await page.getByRole('button', { name: 'Skip this step' }).click();
  await page.getByRole('button', { name: 'Jog my memory' }).click();
  await expect(page.getByRole('textbox', { name: 'Where you work now' })).toBeFocused();
  await page.keyboard.type('Acme Example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /your boss at Acme Example\?/ })).toBeVisible();
  await page.keyboard.type('Bea Chief');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Look them over' }).click();
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  await expect(said(page)).toContainText('Added 1 person from memory');
  await page.goto(page.url().replace(/#.*/, '#/first_run'));
  await expect(page.getByText('1 person is here.')).toBeVisible();
});

test('one person is added without leaving', async ({ page }) => {
  await page.getByRole('button', { name: 'Skip this step' }).click();
  await page.getByRole('button', { name: 'Add one person' }).click();
  await expect(page.getByRole('combobox', { name: 'Who', exact: true })).toBeFocused();
  await page.keyboard.type('Ada Example');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 person is here.')).toBeVisible();
});

test('every step can be skipped', async ({ page, fairlead }) => {
  for (const name of [steps.people, steps.often, steps.blocks, steps.leads, steps.done]) {
    await press(page, 'Skip this step');
    await expect(step(page, name)).toBeFocused();
  }
  await press(page, 'Open Today');
  await expect(page.getByRole('heading', { name: 'No protected time yet' })).toBeVisible();
  expect(await fairlead.call('settings')).toMatchObject({ first_run: { done: true } });
  expect(await fairlead.call('blocks')).toEqual([]);
});

test('left in the middle, it resumes at the same step', async ({ page }) => {
  await page.getByRole('button', { name: 'Skip this step' }).click();
  await expect(step(page, steps.people)).toBeVisible();
  await page.getByRole('button', { name: 'Set up later' }).click();
  await page.getByRole('button', { name: 'Continue setting up' }).click();
  await expect(step(page, steps.people)).toBeVisible();
  await page.reload();
  await expect(step(page, steps.people)).toBeVisible();
});

test('what was typed about oneself is there when one comes back', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Name' }).fill('Robin Example');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(step(page, steps.people)).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Robin Example');
});

test('every step is named where there is room', async ({ page }) => {
  const label = page.getByRole('navigation', { name: 'Setting up' }).getByText('How often');
  const width = async () => (await label.boundingBox())?.width ?? 0;
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await width(), 'beside its number').toBeGreaterThan(30);
  await page.setViewportSize({ width: 480, height: 800 });
  expect(await width(), 'only its number').toBeLessThan(2);
});

test('an hour that is not wanted is not put into the week', async ({ page, fairlead }) => {
  await page.getByRole('button', { name: '4 Two hours a week' }).click();
  await page.getByRole('checkbox', { name: 'Protect this hour' }).first().uncheck();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(step(page, steps.leads)).toBeVisible();
  expect(await fairlead.call('blocks')).toMatchObject([{ kind: 'maintain' }]);
});
