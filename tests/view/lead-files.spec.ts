import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessible, expect, files, test, visit } from './fairlead';

const advertisement = [
  'Night baker',
  '',
  'Company: Imaginary Mills Ltd',
  'Location: Port Nowhere',
  'Salary: £31k - £34k',
  'Contact: Max Mustermann <max@mills.example>',
  '',
  'You bake while others sleep.',
].join('\n');

test.describe('an advertisement', () => {
  test('pasted, it shows what it says, fills what is empty, and one undo takes the lead back', async ({
    page,
  }) => {
    await visit(page, 'leads');
    await page.keyboard.press('n');
    await page.getByText('Fill it from an advertisement').click();
    await page.getByRole('textbox', { name: 'Paste the advertisement' }).fill(advertisement);
    const found = page.getByRole('region', { name: 'What it says' });
    await expect(found).toContainText('31,000 to 34,000 GBP');
    await expect(found).toContainText('Contact: Max Mustermann, max@mills.example');
    const title = page.getByRole('textbox', { name: 'What it is', exact: true });
    await expect(title, 'nothing is taken unasked').toHaveValue('');
    await accessible(page);
    await found.getByRole('button', { name: 'Fill in what is empty' }).click();
    await expect(title).toHaveValue('Night baker');
    await expect(page.getByRole('textbox', { name: 'Organisation' })).toHaveValue(
      'Imaginary Mills Ltd',
    );
    await expect(page.getByRole('spinbutton', { name: 'At most' })).toHaveValue('34000');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Night baker' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('link', { name: 'Night baker' })).toHaveCount(0);
  });

  test('a saved page is chosen by keyboard, and what was typed stays', async ({
    page,
    fairlead,
  }) => {
    await visit(page, 'leads');
    await page.keyboard.press('n');
    await page.keyboard.type('My own words');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('read an advertisement');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Paste the advertisement' })).toBeFocused();
    await fairlead.behind('choose', { path: join(files, 'advertisement.html') });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const found = page.getByRole('region', { name: 'What it says' });
    await expect(found).toContainText('From advertisement.html');
    await expect(found).toContainText('yours stays');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'What it is', exact: true })).toHaveValue(
      'My own words',
    );
    await expect(page.getByRole('textbox', { name: 'Organisation' })).toHaveValue(
      'Acme Example GmbH',
    );
    await expect(page.getByRole('spinbutton', { name: 'Pays at least, a year' })).toHaveValue(
      '68000',
    );
  });

  test('what cannot be read says so in a sentence, and the form stays as it is', async ({
    page,
    fairlead,
  }) => {
    const path = join(fairlead.folder, 'picture.txt');
    writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    await visit(page, 'leads');
    await page.keyboard.press('n');
    await page.getByText('Fill it from an advertisement').click();
    await fairlead.behind('choose', { path });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(
      page.getByText(
        'This is no text that can be read here; open it, copy its text and paste that.',
      ),
    ).toBeVisible();
    await fairlead.behind('choose', { path: join(fairlead.folder, 'gone.eml') });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(page.getByText(/“gone\.eml” could not be opened/)).toBeVisible();
  });
});

test('while one types, the same lead and silence of before are named', async ({ page }) => {
  await visit(page, 'leads');
  await page.keyboard.press('n');
  await page.keyboard.type('Staff Engineer, Payments (m/f/d)');
  await page.getByRole('textbox', { name: 'Organisation' }).fill('imaginary bank plc');
  const like = page.getByRole('region', { name: 'Leads like this one' });
  await expect(like).toContainText('You may have this one already:');
  await expect(like).toContainText('the same title at the same organisation');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(like.getByRole('listitem'), 'it is not like itself').toHaveCount(1);
  await accessible(page);
  await like.getByRole('link', { name: 'Staff engineer, payments, Imaginary Bank' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff engineer, payments');
});

test.describe('bringing leads from a table', () => {
  test('a table of JobSync comes in by keyboard, as one step, and what is there stays', async ({
    page,
    fairlead,
  }) => {
    await visit(page, 'leads');
    await page.getByRole('button', { name: 'More about leads' }).click();
    await page.getByRole('menuitem', { name: 'Bring leads from a table' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bring leads');
    await accessible(page);
    await fairlead.behind('choose', { path: join(files, 'leads-jobsync.csv') });
    await page.keyboard.press('c');
    await expect(page.getByRole('tab', { name: /^New 3$/ })).toBeVisible();
    await page.getByRole('tab', { name: /^There already 1$/ }).click();
    const there = page.getByRole('row', { name: /^5 Staff Engineer, payments/ });
    await expect(there).toContainText('It is there already; nothing of it is changed.');
    await expect(page.getByRole('combobox', { name: 'What “JobTitle” means' })).toHaveValue(
      'title',
    );
    await accessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'They are in' })).toContainText(
      '3 leads are new',
    );
    await page.getByRole('button', { name: 'Look at your leads' }).click();
    await page.getByRole('link', { name: 'Night baker' }).click();
    const history = page.getByRole('region', { name: 'What happened' });
    await expect(history).toContainText('To Interviewing');
    await page.keyboard.press('Control+z');
    await visit(page, 'leads');
    await expect(page.getByRole('link', { name: 'Night baker' })).toHaveCount(0);
  });

  test('what nobody can know is asked: words for stages, and which way round dates are', async ({
    page,
    fairlead,
  }) => {
    await visit(page, 'lead_import', 'Bring leads');
    await fairlead.behind('choose', { path: join(files, 'leads-huntr.csv') });
    await page.getByRole('button', { name: 'Choose a CSV file' }).click();
    await expect(page.getByText('Say what “Waiting room” means.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
    await page
      .getByRole('combobox', { name: 'What “Waiting room” means' })
      .selectOption('Closed: Nothing came any more');
    await expect(page.getByText('Say which way round dates such as 03/02/2026 are.')).toBeVisible();
    await page.getByRole('radio', { name: 'The day comes first' }).check();
    await expect(page.getByRole('tab', { name: /^New 2$/ })).toBeVisible();
    await page.getByRole('tab', { name: /^Cannot be read 1$/ }).click();
    await expect(page.getByRole('row', { name: /^4 / })).toContainText('Say in a line what it is');
    await page.getByRole('combobox', { name: 'What “location” means' }).selectOption('Notes');
    await page.getByRole('button', { name: 'Bring in 2 leads' }).click();
    await expect(page.getByRole('region', { name: 'They are in' })).toContainText(
      '1 row was left out',
    );
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await expect(page.getByRole('button', { name: 'Choose a CSV file' })).toBeVisible();
  });

  test('a file that is no table says so, and nothing is lost', async ({ page, fairlead }) => {
    const path = join(fairlead.folder, 'leads.xlsx');
    writeFileSync(path, 'PK\u0003\u0004 a spreadsheet');
    await visit(page, 'lead_import', 'Bring leads');
    await fairlead.behind('choose', { path });
    await page.keyboard.press('c');
    await expect(
      page.getByText(/save it as CSV and choose that\.\s+Nothing was changed\./),
    ).toBeVisible();
    // The same after another file was read.
    await fairlead.behind('choose', { path: join(files, 'leads-jobsync.csv') });
    await page.keyboard.press('c');
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await fairlead.behind('choose', { path });
    await page.keyboard.press('c');
    await expect(
      page.getByText(/save it as CSV and choose that\.\s+Nothing was changed\./),
    ).toBeVisible();
  });
});

test.describe('taking leads out', () => {
  test('the activity report shows its days, is written without names, and opens to be printed', async ({
    page,
    fairlead,
  }) => {
    await visit(page, 'leads');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('report and table');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report and table');
    const report = page.getByRole('region', { name: 'Activity report' });
    await report.getByLabel('First day').fill('2026-01-01');
    await expect(report.getByRole('table', { name: 'Applications' })).toContainText(
      'Staff engineer, payments',
    );
    const days = report.getByRole('table', { name: 'Day by day' });
    await expect(days).not.toContainText('Mina');
    await report.getByRole('checkbox', { name: 'With the names of people and your notes' }).check();
    await expect(days).toContainText('Coffee with Mina');
    await report
      .getByRole('checkbox', { name: 'With the names of people and your notes' })
      .uncheck();
    await accessible(page);
    await fairlead.behind('choose', { path: fairlead.folder });
    await report.getByRole('button', { name: 'Write the report' }).click();
    await expect(report.getByText('Your browser shows it; print it from there.')).toBeVisible();
    const [opened] = (await fairlead.behind('mails')) as string[];
    expect(opened).toContain('leads-2026-01-01-2026-03-10-');
    const written = readFileSync(opened!, 'utf8');
    expect(written).toContain('Staff engineer, payments');
    expect(written, 'nobody is named').not.toContain('Mina');
    await report.getByLabel('Last day').fill('2025-12-01');
    await expect(
      report.getByText('The last day lies before the first; choose a later one.'),
    ).toBeVisible();
  });

  test('the table of all leads goes out and would come back without a new one', async ({
    page,
    fairlead,
  }) => {
    await visit(page, 'lead_export', 'Report and table');
    await fairlead.behind('choose', { path: fairlead.folder });
    await page.getByRole('button', { name: 'Write the table' }).click();
    const said = page.getByText(/^6 leads written: /);
    await expect(said).toBeVisible();
    const path = (await said.textContent())!.replace(/^6 leads written: /, '');
    expect(readFileSync(path, 'utf8').charCodeAt(0), 'Excel knows its letters').toBe(0xfeff);
    await visit(page, 'lead_import', 'Bring leads');
    await fairlead.behind('choose', { path });
    await page.keyboard.press('c');
    await expect(page.getByRole('tab', { name: /^There already 6$/ })).toBeVisible();
  });

  test('a folder in which nothing can be written is told', async ({ page, fairlead }) => {
    await visit(page, 'lead_export', 'Report and table');
    await fairlead.behind('choose', { path: join(fairlead.folder, 'nowhere') });
    await page.getByRole('button', { name: 'Write the table' }).click();
    await expect(page.getByText(/is not a folder\. Choose a folder/)).toBeVisible();
  });
});

test('a file is kept with a lead, opened, thrown away and brought back; one that vanished says so', async ({
  page,
  fairlead,
}) => {
  const cv = join(fairlead.folder, 'cv.txt');
  writeFileSync(cv, 'An invented CV');
  await visit(page, 'leads');
  await page.getByRole('link', { name: 'Staff engineer, payments' }).click();
  const card = page.getByRole('region', { name: 'Files' });
  await expect(card).toContainText('No file yet.');
  await fairlead.behind('choose', { path: cv });
  await card.getByRole('button', { name: 'Add a file' }).click();
  const open = card.getByRole('button', { name: 'Open cv.txt' });
  await expect(open).toBeVisible();
  await accessible(page);
  await open.press('Enter');
  await expect.poll(() => fairlead.behind('mails')).toHaveLength(1);
  const [kept] = (await fairlead.behind('mails')) as string[];
  expect(kept).toMatch(/career\/attachments\/[0-9a-f-]+\/cv\.txt$/);

  await fairlead.behind('choose', { path: cv });
  await card.getByRole('button', { name: 'Add a file' }).click();
  await expect(card.getByText('This file is there already, as “cv.txt”.')).toBeVisible();

  await card.getByRole('button', { name: 'More about cv.txt' }).click();
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  await expect(card).toContainText('No file yet.');
  await page.keyboard.press('Control+z');
  await expect(open).toBeVisible();

  rmSync(kept!);
  await open.click();
  await expect(
    card.getByText(
      '“cv.txt” is not in the data folder any more; add it again, or put it back from an export.',
    ),
  ).toBeVisible();
});
