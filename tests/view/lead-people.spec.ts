import { accessible, expect, said, test, visit } from './fairlead';

const PLATFORM = 'Build a platform team from the first person';

test.beforeEach(async ({ page }) => {
  await visit(page, 'leads');
  await page.getByRole('link', { name: PLATFORM }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PLATFORM);
});

test('by keyboard: who has a say is added, and whoever is not in the book is kept in touch with', async ({
  page,
}) => {
  await page.getByRole('tab', { name: 'Where it stands' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Who has a say' })).toBeVisible();
  await accessible(page);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Or a name' }).fill('Ines Madeup');
  await page.getByRole('textbox', { name: 'What they expect', exact: true }).fill('Patience');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Expects: Patience')).toBeVisible();

  await page.getByRole('button', { name: 'Stay in touch with Jonas Inventel' }).press('Enter');
  await expect(said(page)).toContainText('your Grow hour follows up');
  await page.getByRole('link', { name: 'About Jonas Inventel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jonas Inventel' })).toBeVisible();
  await expect(page.getByText('Testbed Energy').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.goBack();
  await page.getByRole('tab', { name: 'People' }).click();
  await expect(
    page.getByRole('button', { name: 'Stay in touch with Jonas Inventel' }),
  ).toBeVisible();
});

test('who knows me there stands in words, and what was said about the job is kept', async ({
  page,
}) => {
  await page.getByRole('tab', { name: 'People' }).click();
  const knows = page.getByRole('region', { name: 'Who knows you there' });
  await expect(knows).toContainText('One person in your book has to do with Testbed Energy');
  await expect(knows).toContainText('sponsor');
  await page.getByRole('button', { name: 'Add something that was said' }).click();
  await page.getByRole('textbox', { name: 'What was said' }).fill('No shifts at night');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: 'What was said about the job' })).toContainText(
    'No shifts at night',
  );
});

test('a talk that is over asks how it went, and what is written stands in the journey, too', async ({
  page,
  fairlead,
}) => {
  await fairlead.behind('now', { now: '2026-03-16T17:10:00Z' });
  await page.reload();
  await expect(page.getByText('“Second round” is over. How did it go?')).toBeVisible();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await accessible(page);
  await page.getByRole('button', { name: 'Write what came of it' }).last().click();
  await page.getByRole('textbox', { name: 'What they asked' }).fill('When I could begin');
  await page.getByRole('textbox', { name: 'What you take from it' }).fill('Ask back sooner');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Take from it: Ask back sooner')).toBeVisible();
  await expect(page.getByText('How did it go?')).toHaveCount(0);
  await visit(page, 'step/debriefs', 'What came of it');
  await expect(page.getByText('Take from it: Ask back sooner')).toBeVisible();
});

test('accepting is read before it happens, does all of it, and one undo takes it back', async ({
  page,
}) => {
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('Accepted');
  await page.getByRole('button', { name: 'Accept it…' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Accept “${PLATFORM}”`);
  await expect(page.getByText('Grow your network: protected already')).toBeVisible();
  await expect(page.getByText('3 people to listen to and 2 promises to compare')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Add, and thank Jonas Inventel' }).click();
  await expect(page.getByRole('checkbox', { name: 'Jonas Inventel' })).toBeChecked();
  await expect(
    page.getByRole('textbox', { name: 'A kind word about “Run the mentoring circle”' }),
  ).toHaveValue(/^Thank you for telling me of “Run the mentoring circle”/);
  await page.getByRole('checkbox', { name: 'Talk at Harbour Systems Days' }).uncheck();
  await page.getByRole('textbox', { name: 'What you will do there' }).fill('Head of platform');
  await page.getByRole('button', { name: 'Accept it', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'Since you landed' })).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Hana Standin');
  await expect(page.getByRole('table')).toContainText('Jonas Inventel');
  await accessible(page);
  await page.getByRole('button', { name: 'To the hundred days' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Arrive' })).toBeVisible();
  await visit(page, 'leads');
  await expect(page.getByRole('region', { name: 'Closed, 4 leads' })).toContainText(
    'Staff engineer, payments',
  );
  await expect(page.getByRole('region', { name: 'Spotted, 1 lead' })).toContainText(
    'Talk at Harbour Systems Days',
  );
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Interviewing, 1 lead' })).toContainText(PLATFORM);
  await expect(page.getByRole('region', { name: 'Closed, 1 lead' })).toBeVisible();
});

test('the palette finds a lead by words of its title and of its organisation', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bank staff');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff engineer, payments');
});

test('when a lead closes, what goes on is said', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Stage' }).selectOption('Closed');
  await page.getByRole('combobox', { name: 'Why it is over' }).selectOption('They said no');
  await page.getByRole('button', { name: 'Move it' }).click();
  const dialog = page.getByRole('dialog', { name: `“${PLATFORM}” is closed` });
  await expect(dialog).toContainText('You do not begin again.');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Lead of the second platform team' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Lead of the second platform team',
  );
});
