import { accessible, expect, said, test, visit } from './fairlead';

// What one stage finds is read in another; the rules themselves are tested in core.

test('gaps of the map are offered to the plan’s grid, and one word takes them over', async ({
  page,
}) => {
  await visit(page, 'step/resources', 'Knowledge, skills, behaviours');
  const offered = page.getByRole('region', { name: 'On your map as what you lack' });
  await expect(offered.getByRole('listitem')).toHaveCount(2);
  await offered.getByRole('button', { name: 'Take over: I avoid talks about money' }).click();
  const grid = page.getByRole('list', { name: 'Knowledge, skills and behaviours' });
  await expect(grid).toContainText('I avoid talks about money');
  await expect(offered.getByRole('listitem')).toHaveCount(1);
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(offered.getByRole('listitem')).toHaveCount(2);
  await expect(grid).not.toContainText('I avoid talks about money');
  await accessible(page);
});

test('a strength that no story shows begins one', async ({ page }) => {
  await visit(page, 'step/stories', 'Stories');
  const untold = page.getByRole('region', { name: 'Strengths without a story' });
  await untold.getByRole('button', { name: 'Begin a story of: I write things down' }).click();
  await expect(untold).not.toContainText('I write things down');
  const stories = page.getByRole('list', { name: 'Your stories' });
  await stories
    .getByRole('button', { name: /A time that shows: I write things down/ })
    .first()
    .click();
  const shows = page.getByRole('combobox', { name: 'What it shows' });
  await expect(shows).toHaveValue('I write things down');
  await shows.fill('slow spot');
  await page.getByRole('option', { name: 'I find the slow spot in a build' }).click();
  await expect(untold, 'the story shows the other one now').toContainText('I write things down');
  await expect(untold).not.toContainText('I find the slow spot');
});

test('an early sign of a scenario goes on the radar, and the plan notes it', async ({ page }) => {
  await visit(page, 'step/radar', 'The radar');
  const watched = page.getByRole('region', { name: 'What your scenarios look out for' });
  await watched
    .getByRole('button', { name: 'Seen in the market: The market asks for fewer juniors' })
    .click();
  await expect(page.getByRole('list', { name: 'The market' })).toContainText(
    'The market asks for fewer juniors',
  );
  await expect(watched).not.toContainText('The market asks for fewer juniors');
  await visit(page, 'step/one_page', 'The plan on one page');
  await expect(page.getByRole('main')).toContainText('2 of its 2 signs seen');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('main')).toContainText('1 of its 2 signs seen');
});

test('the frozen criteria stand beside the question whether to stay', async ({ page }) => {
  await visit(page, 'step/stay_or_leave', 'Stay or leave');
  await page.getByText('Your own yardstick', { exact: true }).click();
  await expect(page.getByText(/The role you have came to 63.5 of 100/)).toBeVisible();
  await expect(page.getByRole('row', { name: 'Balance 20 4' })).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'To Return on Me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Return on Me' })).toBeVisible();
});

test('the plan’s page says what it is worth and what is still needed', async ({ page }) => {
  await visit(page, 'step/one_page', 'The plan on one page');
  const sheet = page.getByRole('main');
  for (const part of ['Return on Me', 'What I still need', 'What I only believe']) {
    await expect(sheet.getByRole('heading', { name: part })).toBeVisible();
  }
  await expect(sheet).toContainText('63.5 of 100');
});

test('a stage says what came in and what it gives, and leads to both ends', async ({ page }) => {
  await visit(page, 'stage/plan', 'Plan');
  const takes = page.getByRole('region', { name: 'What comes in' });
  await takes.getByRole('link', { name: 'Strengths and gaps' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Strengths and gaps' })).toBeVisible();
});

test('Today shows the first of many and unfolds the rest', async ({ page }) => {
  const list = page.getByRole('list', { name: 'What your journey asks today' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  const shown = await list.getByRole('listitem').count();
  await page
    .getByRole('button', { name: /^and \d+ more$/ })
    .first()
    .click();
  await expect.poll(() => list.getByRole('listitem').count()).toBeGreaterThan(shown);
  await page.getByRole('button', { name: 'Fewer' }).first().click();
  await expect(list.getByRole('listitem')).toHaveCount(shown);
});

test('a lap that is behind leaves a ring in the loop', async ({ page }) => {
  await visit(page, 'journey');
  await expect(page.locator('.loop circle.behind'), 'the sample is in its second lap').toHaveCount(
    1,
  );
});
