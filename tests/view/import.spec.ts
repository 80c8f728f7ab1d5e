import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { accessible, expect, type Fairlead, files, idOf, said, test, visit } from './fairlead';

const linkedin = join(files, 'linkedin-2024.csv');

/** Chooses a file in the dialog of the desktop, which only pretends. */
async function choose(page: Page, fairlead: Fairlead, path: string) {
  await visit(page, 'import', 'Bring people');
  await fairlead.behind('choose', { path });
  await page.keyboard.press('c');
}

test.describe('into an empty book', () => {
  test.use({ start: { career: 'empty' } });

  test('a dry run counts, gives its reasons and writes nothing', async ({ page, fairlead }) => {
    const before = await fairlead.call('people_counts');
    await choose(page, fairlead, linkedin);
    await expect(page.getByText('LinkedIn, 6 rows. Nothing has been written yet.')).toBeVisible();
    await expect(page.getByRole('tab', { name: /^New 4$/ })).toBeVisible();
    await expect(page.getByRole('tab', { name: /^Adds to 0$/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /Ada Example/ })).toContainText(
      'nobody like that is in your book',
    );
    await page.getByRole('tab', { name: /^Left out 2$/ }).click();
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(page.getByRole('row').first()).toContainText('a hidden or closed profile');
    expect(await fairlead.call('people_counts'), 'looking changed nothing').toEqual(before);
    expect(await fairlead.call('undo_state')).toMatchObject({ undo: null });
  });

  test('the import is one step, and Undo takes all of it back', async ({ page, fairlead }) => {
    const before = await fairlead.call('people_counts');
    await choose(page, fairlead, linkedin);
    await page.getByRole('button', { name: 'Bring in 4 people' }).click();
    await expect(page.getByRole('region', { name: 'They are in' })).toContainText('4 people added');
    await idOf(fairlead, 'Linus Placeholder');
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await expect(said(page)).toContainText('Taken back: Brought in 4 people');
    expect(await fairlead.call('people_counts')).toEqual(before);
  });

  test('importing twice changes nothing', async ({ page, fairlead }) => {
    await fairlead.call('import_people', { path: linkedin, choices: [] });
    const before = await fairlead.call('people_counts');
    await choose(page, fairlead, linkedin);
    await expect(page.getByRole('tab', { name: /^Left out 6$/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
    expect(await fairlead.call('people_counts')).toEqual(before);
  });

  test('a damaged file is told in one sentence, and nothing is lost', async ({
    page,
    fairlead,
  }) => {
    const path = join(fairlead.folder, 'broken.zip');
    writeFileSync(path, 'PK\u0003\u0004 and then nothing that could be read');
    await choose(page, fairlead, path);
    await expect(page.getByText('This file was not read')).toBeVisible();
    await expect(page.getByText(/^“broken\.zip” .+Nothing was changed\.$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
  });

  test('a file that is not there is told at once', async ({ page, fairlead }) => {
    await choose(page, fairlead, join(fairlead.folder, 'gone.csv'));
    await expect(page.getByText(/gone\.csv” could not be opened/)).toBeVisible();
  });

  test('the path may be typed instead', async ({ page }) => {
    await visit(page, 'import', 'Bring people');
    await page
      .getByRole('textbox', { name: 'Path of the file or folder' })
      .fill(join(files, 'google-3.0.vcf'));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^vCard, \d+ rows?\./)).toBeVisible();
  });

  test('the desktop dialog, closed, leaves everything as it was', async ({ page }) => {
    await visit(page, 'import', 'Bring people');
    await page.keyboard.press('c');
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
    await expect(page.getByText('This file was not read')).toHaveCount(0);
  });
});

test.describe('into a book with people', () => {
  test('without an answer, a doubtful row is left out', async ({ page, fairlead }) => {
    await choose(page, fairlead, linkedin);
    await expect(page.getByRole('tab', { name: /^To decide 2$/ })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'They are in' })).toContainText('2 people added');
    const counts = (await fairlead.call('people_counts')) as { all: number };
    expect(counts.all).toBe(20);
  });

  test('a newer export shows its news first, and names who moved', async ({ page, fairlead }) => {
    const heads = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
    const [older, newer] = ['older.csv', 'newer.csv'].map((name) => join(fairlead.folder, name));
    const link = 'https://www.linkedin.com/in/nora-newly';
    writeFileSync(older!, `${heads}Nora,Newly,${link},,Acme Sample,Engineer,08 Feb 2019\n`);
    writeFileSync(newer!, `${heads}Nora,Newly,${link},,Globex Sample,Lead,08 Feb 2019\n`);
    await fairlead.call('import_people', { path: older, choices: [] });
    await choose(page, fairlead, newer!);
    await expect(page.getByRole('tab', { name: /^Adds to 1$/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await page.keyboard.press('Control+Enter');
    const done = page.getByRole('region', { name: 'Brought up to date' });
    await expect(done).toContainText('Nora Newly moved from Acme Sample to Globex Sample');
    await accessible(page);
    await done.getByRole('link', { name: 'Nora Newly' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Nora Newly' })).toBeVisible();
  });

  test('a row judged to be someone one knows adds to them', async ({ page, fairlead }) => {
    await choose(page, fairlead, linkedin);
    const row = page.getByRole('combobox', { name: 'What to do with Ada Example' });
    await row.selectOption('Same as Ada Example, Acme Example');
    await page.getByRole('button', { name: 'Bring in 2 people' }).click();
    await expect(page.getByRole('region', { name: 'They are in' })).toContainText(
      '1 person brought up to date',
    );
    const hits = (await fairlead.call('search', { text: 'Ada Example', limit: 5 })) as object[];
    expect(hits, 'there is still one Ada').toHaveLength(1);
    await visit(page, `person/${await idOf(fairlead, 'Ada Example')}`, 'Ada Example');
    await expect(page.getByText('linkedin.com/in/ada-example').first()).toBeVisible();
    await expect(page.getByText(/^Head of Platform at Acme Example/)).toBeVisible();
  });

  test('a row judged to be someone else adds them', async ({ page, fairlead }) => {
    await choose(page, fairlead, linkedin);
    await page.getByRole('button', { name: 'All are someone else' }).click();
    await page.getByRole('button', { name: 'Bring in 4 people' }).click();
    await expect(page.getByRole('region', { name: 'They are in' })).toContainText('4 people added');
    const hits = (await fairlead.call('search', { text: 'Ada Example', limit: 5 })) as object[];
    expect(hits).toHaveLength(2);
  });
});
