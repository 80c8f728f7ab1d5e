import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, expect, tabTo, test, visit } from './fairlead';

test.describe('a damaged file with a good backup beside it', () => {
  test.use({ start: { career: 'damaged' } });

  test('is mended by keyboard alone, and the damaged file is kept', async ({ page, fairlead }) => {
    const folder = join(fairlead.folder, 'career');
    const damaged = readFileSync(join(folder, 'career.db'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your career file is damaged');
    await expect(page).toHaveTitle('Your career file is damaged · Fairlead');
    await expect(page.getByText('Nothing was deleted, and nothing was changed')).toBeVisible();
    await expect(page.getByRole('navigation'), 'nothing else asks for attention').toHaveCount(0);
    const good = page.getByRole('radio', { name: /10 March 2026/ });
    await expect(good, 'the newest good one is chosen').toBeChecked();
    await expect(good).toHaveAccessibleDescription(/it can be read and holds 18 people/);
    const bad = page.getByRole('radio', { name: /1 January 2030/ });
    await expect(bad).toBeDisabled();
    await expect(bad).toHaveAccessibleDescription(/It is damaged too/);

    await tabTo(page, page.getByRole('button', { name: 'Put this backup in place' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your career is back');
    const aside = readdirSync(folder).find((name) => name.startsWith('career-set-aside-'));
    await expect(page.getByText(`The damaged file is kept as ${aside}`)).toBeVisible();
    expect(readFileSync(join(folder, aside!)), 'as it was found').toEqual(damaged);
    await tabTo(page, page.getByRole('button', { name: 'Open Fairlead' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
    expect(await fairlead.call('people_counts')).toMatchObject({ all: 18 });
  });

  test('says why to whoever helps, and answers nothing else meanwhile', async ({
    page,
    fairlead,
  }) => {
    await page.getByText('For whoever helps you').click();
    await expect(page.getByText('file is not a database')).toBeVisible();
    for (const name of ['people_counts', 'settings', 'undo', 'backup_now']) {
      await expect(fairlead.call(name), name).rejects.toThrow('"code":"shut"');
    }
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog'), 'there is nothing to search').toHaveCount(0);
  });

  test('is accessible in both themes, before and after', async ({ page }) => {
    await expect(page.getByRole('radio', { name: /10 March 2026/ })).toBeChecked();
    await accessible(page);
    await page.setViewportSize({ width: 720, height: 560 });
    await accessible(page, ['light']);
    await page.getByRole('button', { name: 'Put this backup in place' }).click();
    await expect(page.getByRole('button', { name: 'Open Fairlead' })).toBeVisible();
    await accessible(page);
  });

  test('opens by Try again when something else mended it', async ({ page, fairlead }) => {
    const folder = join(fairlead.folder, 'career');
    const [backup] = readdirSync(join(folder, 'backups')).filter((name) => /2026/.test(name));
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your career file is damaged');
    writeFileSync(join(folder, 'career.db'), readFileSync(join(folder, 'backups', backup!)));
    await again.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
  });
});

test.describe('a damaged file without a backup', () => {
  test.use({ start: { career: 'damaged, no backup' } });

  test('says so, and what can be done', async ({ page }) => {
    await expect(page.getByText('There is no backup beside it.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Put this backup in place' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Open the folder' })).toBeVisible();
    await accessible(page);
  });
});

test.describe('a file of a newer Fairlead', () => {
  test.use({ start: { career: 'newer' } });

  test('asks for the newer program', async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'A newer Fairlead wrote this career',
    );
    await expect(page.getByText('Install the newer Fairlead')).toBeVisible();
    await expect(page.getByRole('radio'), 'there is nothing to put in its place').toHaveCount(0);
    await accessible(page);
  });
});

test.describe('a folder that cannot be written', () => {
  test.use({ start: { career: 'no folder' } });

  test('opens by Try again once the way is free', async ({ page, fairlead }) => {
    const folder = join(fairlead.folder, 'career');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Your folder cannot be written',
    );
    await expect(page.getByText(`Fairlead cannot write in its folder, ${folder}`)).toBeVisible();
    await accessible(page);
    rmSync(folder);
    await tabTo(page, page.getByRole('button', { name: 'Try again' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Fairlead');
  });
});

test('one goes back to a backup from Settings, and from there back again', async ({
  page,
  fairlead,
}) => {
  await fairlead.call('backup_now');
  await fairlead.call('add_person', { name: 'Nell Newer' });
  await visit(page, 'settings');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await expect(page.getByRole('radio', { name: /10 March 2026/ })).toBeChecked();
  await page.getByRole('button', { name: 'See what it would do' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Restore this backup?');
  await expect(page.getByText('Your career as it is, with 19 people.')).toBeVisible();
  await expect(page.getByText(/as it was on Tuesday.*, with 18 people\./)).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Restored');
  expect(await fairlead.call('people_counts')).toMatchObject({ all: 18 });
  await accessible(page);

  await page.getByRole('button', { name: 'Show the copies' }).click();
  const before = page.getByRole('radio', {
    description: /set aside when another copy/,
  });
  await before.check();
  await page.getByRole('button', { name: 'See what it would do' }).click();
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Restored');
  expect(await fairlead.call('people_counts'), 'nothing was lost').toMatchObject({ all: 19 });
});
