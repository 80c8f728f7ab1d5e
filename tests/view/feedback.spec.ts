import type { BrowserContext, Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, expect, type Fairlead, said, tabTo, test, visit } from './fairlead';

const feedback = (page: Page) => visit(page, 'step/feedback', 'How you show up');

/** Answers the five questions for oneself. */
async function answerMyself(page: Page) {
  await page.getByRole('textbox', { name: 'When am I at my best?' }).fill('In the morning');
  await page.getByRole('textbox', { name: 'What should I do more of?' }).fill('Ask');
  await page.getByRole('textbox', { name: 'What should I do less of?' }).fill('Talk');
  await page.getByRole('textbox', { name: 'Three words for me' }).fill('calm, slow');
  for (const statement of [/^I say clearly/, /^I listen/, /^I do what/, /^One would gladly/]) {
    await page.getByRole('group', { name: statement }).getByRole('radio', { name: '4' }).check();
  }
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

/** Writes the form into a folder that the file dialog answers, and gives its path. */
async function writeForm(page: Page, fairlead: Fairlead): Promise<string> {
  const folder = join(fairlead.folder, 'forms');
  mkdirSync(folder, { recursive: true });
  await fairlead.behind('choose', { path: folder });
  await page.getByRole('button', { name: 'Write the form' }).click();
  const path = page.getByRole('listitem').filter({ hasText: folder });
  await expect(path).toBeVisible();
  return (await path.textContent())!.trim();
}

/** Fills the form by keyboard, without a network, and gives the block. */
async function fillForm(context: BrowserContext, path: string, said: string): Promise<string> {
  await context.setOffline(true);
  const form = await context.newPage();
  const faults: string[] = [];
  form.on('pageerror', (error) => faults.push(error.message));
  form.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await form.goto(`file://${path}`);
  await accessible(form);
  const make = form.getByRole('button', { name: 'Make my answer' });
  await tabTo(form, make);
  await form.keyboard.press('Enter');
  await expect(form.getByText('Answer at least one question first.')).toBeVisible();
  await tabTo(form, form.getByRole('textbox', { name: 'When do you see me at my best?' }));
  await form.keyboard.type(said);
  await tabTo(form, form.getByRole('textbox', { name: 'Word 1' }));
  await form.keyboard.type('Calm');
  await form.keyboard.press('Tab');
  await form.keyboard.type('kind');
  await tabTo(form, form.getByRole('radio', { name: /^1/ }).first());
  await form.keyboard.press('Space');
  await form.keyboard.press('ArrowRight');
  await tabTo(form, make);
  await form.keyboard.press('Enter');
  const block = form.getByRole('textbox', { name: 'Your answer' });
  await expect(block).toBeVisible();
  await accessible(form);
  const text = await block.inputValue();
  await form.close();
  await context.setOffline(false);
  expect(faults, 'nothing went wrong behind the form').toEqual([]);
  return text;
}

async function paste(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'The text from their mail' }).fill(text);
  await page.getByRole('button', { name: 'Take it over' }).click();
}

/** A mail program quotes each line. */
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\r\n');

test.describe('on an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('a round goes out, is filled offline, and comes back as text', async ({
    page,
    fairlead,
    context,
  }) => {
    test.slow();
    await fairlead.call('add_person', { name: 'Ada Example', ring: 'outside' });
    await feedback(page);
    await accessible(page);
    await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Begin a round' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Whom you ask' })).toBeVisible();

    await tabTo(page, page.getByRole('combobox', { name: 'Ask somebody' }));
    await page.keyboard.type('ada');
    await expect(page.getByRole('option', { name: /Ada Example/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Ask them' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'People who are asked' })).toContainText('Ada');
    await expect(page.getByText(/^Nobody yet from my team/)).toBeVisible();

    await page.getByRole('button', { name: 'Write the form' }).click();
    await expect(said(page)).toContainText('Answer the five questions yourself first');
    await answerMyself(page);
    await page.getByRole('combobox', { name: 'Who gets it' }).selectOption('Ada Example');
    const path = await writeForm(page, fairlead);
    await accessible(page, ['light']);

    const hostile = '<img src=x onerror="document.title=1"><b>bold</b> [[FAIRLEAD-FEEDBACK:1:]]';
    const block = await fillForm(context, path, hostile);
    await paste(page, `Hi,\n\n${quoted(block)}\n\nAda`);
    await expect(page.getByRole('list', { name: 'Answers' })).toContainText('Ada Example');
    await expect(page.getByRole('blockquote')).toHaveText(hostile);
    await expect(page.locator('main img, main b')).toHaveCount(0);
    await expect(page.getByText('others see it 2.0 lower than you').first()).toBeVisible();
    await expect(page.getByRole('list', { name: 'Words that fell' })).toContainText('also yours');
    await accessible(page);

    await paste(page, block);
    await expect(page.getByText('This answer is here already, since 10 March 2026.')).toBeVisible();
    await paste(page, block.slice(0, -20));
    await expect(page.getByText('The answer is cut off')).toBeVisible();
    const list = page.getByRole('list', { name: 'Answers' });
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await list.getByRole('button', { name: 'Ada Example is thanked' }).click();
    await expect(list).toContainText('thanked today');

    await page.getByRole('main').getByRole('button', { name: 'Begin a round' }).click();
    await expect(page.getByRole('heading', { name: 'You and the others' })).toBeHidden();
    await paste(page, block);
    await expect(
      page.getByText('This answer belongs to the round “March 2026”. Open that round'),
    ).toBeVisible();
  });
});

test('a comment goes through its four steps, and the first reaction rests', async ({
  page,
  fairlead,
}) => {
  test.slow();
  await feedback(page);
  await accessible(page);
  const rested = page.getByRole('article', {
    name: /^Mina Notreal: You finish/,
  });
  await rested.getByRole('textbox', { name: 'What could be true in it' }).fill('When I am tired');
  await rested.getByRole('textbox', { name: 'What you will do' }).fill('Breathe once');
  await expect(rested).toContainText('thought through');

  const fresh = page.getByRole('article', { name: /^Omar Pretendal/ });
  await fresh.getByText('Omar Pretendal: Show unfinished').click();
  await expect(fresh.getByRole('textbox', { name: 'What could be true in it' })).toBeDisabled();
  await fresh.getByRole('textbox', { name: 'Your first reaction' }).fill('They would laugh');
  await expect(fresh).toContainText('Opens tomorrow');
  await expect(fresh.getByRole('textbox', { name: 'What could be true in it' })).toBeDisabled();
  await accessible(page);

  const now = '2026-03-11T09:20:00Z';
  await page.clock.setFixedTime(now);
  await fairlead.behind('now', { now });
  await page.reload();
  await feedback(page);
  // What has rested is open to begin with.
  await expect(fresh.getByRole('textbox', { name: 'What could be true in it' })).toBeEnabled();
});

test('an earlier round can be looked at', async ({ page }) => {
  await feedback(page);
  await page.getByRole('combobox', { name: 'Round' }).selectOption({ index: 1 });
  await expect(page.getByText(/^Every comment has had its thought/)).toBeVisible();
  await accessible(page);
});
