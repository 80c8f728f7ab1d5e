import type { Page } from '@playwright/test';
import { accessible, expect, said, settled, tabTo, test, visit } from './fairlead';

const second = 'Lead of the second platform team';
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Before “/ });

/** Opens a lead's page. */
async function open(page: Page, title: string) {
  await visit(page, 'leads');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await settled(page);
}

test('an application that is not ready asks first, is made ready there, and history says so', async ({
  page,
}) => {
  await visit(page, 'leads');
  await page.getByRole('button', { name: `Move ${second}` }).click();
  await page.getByRole('menuitem', { name: 'To “Applied”' }).click();
  const gate = dialog(page);
  await expect(gate).toContainText('You have not gone through your CV for it yet.');
  await expect(gate).toContainText('Mina Notreal is the right person.');
  await expect(gate).toContainText(/It fits: \d\.\d of 10, from 7 of 8 criteria\. You ask for 6\./);
  await accessible(page);
  await gate.getByRole('button', { name: 'It is sent' }).click();
  await expect(gate.getByRole('alert'), 'what is open is named').toContainText('look at your CV');
  await gate.getByRole('checkbox', { name: 'I went through my CV for this lead' }).check();
  await expect(gate).toContainText('You went through your CV for it on 10 March 2026.');
  await gate.getByRole('button', { name: 'It is sent' }).click();
  await expect(gate).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Applied, 2 leads' })).toContainText(second);

  await page.getByRole('link', { name: second }).click();
  const history = page.getByRole('region', { name: 'What happened' }).getByRole('listitem');
  await expect(history.first()).toContainText('To Applied');
  await expect(history.first()).toContainText('Your CV: ready');
  await expect(history.first()).toContainText('How it fits: ready');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Before you apply' })).toBeVisible();
});

test('by keyboard: “not yet” leaves it where it was, a line sends it anyway, and one undo takes all of it back', async ({
  page,
}) => {
  await visit(page, 'leads');
  const card = page.getByRole('link', { name: second });
  await tabTo(page, card);
  await page.keyboard.press('ArrowRight');
  const gate = dialog(page);
  await expect(gate).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gate).toHaveCount(0);
  await expect(card, 'the focus is back').toBeFocused();
  await expect(page.getByRole('region', { name: 'In conversation, 1 lead' })).toContainText(second);

  await page.keyboard.press('ArrowRight');
  const why = gate.getByRole('textbox', { name: 'Or say why it goes anyway' });
  await tabTo(page, why);
  await page.keyboard.type('It closes tonight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Applied, 2 leads' })).toContainText(second);
  await expect(card, 'the focus goes with it').toBeFocused();
  await page.keyboard.press('Enter');
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history).toContainText('Your CV: open. It closes tonight');
  await page.keyboard.press('Control+z');
  await expect(history).not.toContainText('It closes tonight');
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('in_conversation');
});

test('a card dragged to Applied asks as well', async ({ page }) => {
  await visit(page, 'leads');
  const from = (await page.getByRole('link', { name: second }).boundingBox())!;
  const to = (await page.getByRole('region', { name: /^Applied/ }).boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Not yet' }).click();
  await expect(page.getByRole('region', { name: 'In conversation, 1 lead' })).toContainText(second);
});

test('the lead’s page shows what is ready: a name is enough, and a review before the lead is refused', async ({
  page,
}) => {
  await open(page, 'Talk at Harbour Systems Days');
  const ready = page.getByRole('region', { name: 'Before you apply' });
  await expect(ready).toContainText('Nobody there is named yet.');
  await ready.getByRole('combobox', { name: 'The right person' }).fill('The programme chair');
  await expect(ready).toContainText('The programme chair is the right person.');
  await ready.getByRole('checkbox', { name: 'I went through my CV for this lead' }).check();
  await ready.getByLabel('When you went through it').fill('2025-12-01');
  await expect(ready).toContainText('going through your CV before was not for this lead');
  await expect(ready).toContainText('Nothing is known yet of your criteria', { ignoreCase: true });
  await accessible(page);
});

test('the fit is counted from what is known, is saved as one chooses, and says how much is known', async ({
  page,
}) => {
  await open(page, 'Run the mentoring circle');
  const fit = page.getByRole('region', { name: 'How it fits you' });
  await expect(fit).toContainText('Nothing is known yet of your 8 criteria.');
  await fit.getByRole('combobox', { name: 'Score for “Learning”' }).selectOption('8');
  await expect(fit).toContainText('8.0 of 10, from 1 of 8 criteria.');
  const known = fit.getByRole('textbox', { name: 'From what you know “Learning”' });
  await known.fill('Kofi said so');
  await known.press('Tab');
  await fit.getByRole('combobox', { name: 'Score for “Pay”' }).selectOption('0');
  await expect(fit).toContainText('4.8 of 10, from 2 of 8 criteria.');
  await expect(fit).toContainText('it ends between 1.2 and 8.7');
  await expect(page.getByRole('region', { name: 'Before you apply' })).toContainText(
    'It fits too little',
  );
  await settled(page);
  await page.reload();
  await expect(known).toHaveValue('Kofi said so');
  await fit.getByText('How this is counted').click();
  await expect(fit).toContainText('What is not known counts neither for nor against');
});

test('side by side, by keyboard: what is not known is plain, and to ask about it is the next step', async ({
  page,
}) => {
  await visit(page, 'leads');
  await settled(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Side by side');
  const table = page.getByRole('table', { name: 'Side by side' });
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await expect(table.getByRole('row', { name: /^Fit, of 10/ })).toContainText('from 5 of 8');
  await expect(page.getByRole('region', { name: 'What would change the order' })).toContainText(
    'If “Balance” were a 0 for “Build a platform team from the first person”',
  );
  await accessible(page);
  const ask = table.getByRole('button', { name: `Ask about “Pay” at “${second}”` });
  await tabTo(page, ask);
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row', { name: /^Next step/ })).toContainText(
    'Show Mina the two pages; ask about “Pay”, tomorrow',
  );
  await said(page).getByRole('button', { name: 'Undo' }).click();
  await expect(table.getByRole('row', { name: /^Next step/ })).not.toContainText('ask about');

  await page
    .getByRole('combobox', { name: 'Set one more beside them' })
    .selectOption({ label: 'Run the mentoring circle, Harbour Fixtures' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.setViewportSize({ width: 720, height: 560 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, 'three fit in the smallest window').toBeLessThanOrEqual(0);
  await table.getByRole('button', { name: 'Take “Run the mentoring circle” away' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(2);
});

test('many at once with something open are said aloud, on Leads and on Today, until put aside', async ({
  page,
  fairlead,
}) => {
  const overrides = ['cv_reviewed', 'right_person', 'fit'].map((check) => ({
    check,
    note: 'It closes tonight',
  }));
  for (let at = 1; at <= 6; at++) {
    const record = { kind: 'lead', draft: { title: `Half ready ${at}` } };
    const lead_id = await fairlead.call('save_record', { id: null, record });
    const to = { lead_id, stage: 'applied', on: null, reason: '', note: '', overrides };
    await fairlead.call('move_lead', to);
  }
  await page.reload();
  const alert = page.getByRole('note').filter({ hasText: 'Many at once, half ready' });
  await expect(alert).toContainText('6 applications went in 7 days, each of them with something');
  await visit(page, 'leads');
  await expect(alert).toBeVisible();
  await accessible(page);
  await expect(page.getByRole('region', { name: 'What came of your applications' })).toContainText(
    '0 of 1 got an answer. That is too early to compare',
  );
  await alert.getByRole('button', { name: 'Put it aside' }).click();
  await expect(alert).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(alert).toBeVisible();
});

test('how much fit and how many days of silence are mine to set, and what cannot be is refused', async ({
  page,
}) => {
  await visit(page, 'settings');
  const least = page.getByRole('spinbutton', { name: 'Least fit before you apply, of 10' });
  await least.fill('9');
  await least.press('Tab');
  await expect(said(page)).toContainText('Changed how well a lead must fit');
  const silent = page.getByRole('spinbutton', { name: 'Silent after, in days' });
  await silent.fill('2');
  await silent.press('Tab');
  await expect(page.getByText(/3.*90/)).toBeVisible();
  await silent.fill('30');
  await silent.press('Tab');
  await expect(said(page)).toContainText('Changed when a lead counts as silent');
  await open(page, second);
  await expect(page.getByRole('region', { name: 'Before you apply' })).toContainText(
    'You ask for 9.',
  );
  await open(page, 'Staff engineer, payments');
  await expect(page.getByText(/Nothing has happened for/)).toHaveCount(0);
});

test.describe('on an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('without criteria it says so and leads to that step; the gate is still there', async ({
    page,
    fairlead,
  }) => {
    const record = { kind: 'lead', draft: { title: 'A seat on the club’s board' } };
    await fairlead.call('save_record', { id: null, record });
    await open(page, 'A seat on the club’s board');
    const fit = page.getByRole('region', { name: 'How it fits you' });
    await expect(fit).toContainText('Your plan has no frozen criteria yet');
    await accessible(page);
    await page.getByRole('combobox', { name: 'Stage' }).selectOption('Applied');
    await page.getByRole('button', { name: 'Move it' }).click();
    await expect(dialog(page)).toContainText('your plan has no frozen criteria yet');
    await dialog(page).getByRole('button', { name: 'Not yet' }).click();
    await fit.getByRole('link', { name: 'To your criteria' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Return on Me');
  });
});
