import { writeFileSync } from 'node:fs';
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
