import { accessible, expect, idOf, said, test, visit, visitPerson } from './fairlead';

test('an introduction is written down by keyboard, counted, and taken back', async ({
  page,
  fairlead,
}) => {
  const id = await visitPerson(page, fairlead, 'Grace Sample');
  await page.getByRole('button', { name: 'Add an introduction' }).press('Enter');
  const form = page.getByRole('form', { name: 'Add an introduction' });
  await form
    .getByRole('combobox', { name: 'What happened' })
    .selectOption('I introduced Grace Sample to somebody');
  const whom = form.getByRole('combobox', { name: 'To whom' });
  await whom.fill('Mina');
  await expect(page.getByRole('option', { name: /Mina Notreal/ })).toBeVisible();
  await whom.press('Enter');
  await form.getByRole('textbox', { name: 'How, or what for' }).fill('Harbours');
  await accessible(page);
  await page.keyboard.press('Escape');
  const list = page.getByRole('list', { name: 'Introductions' });
  await expect(list).toContainText('You introduced Grace Sample to Mina Notreal on 10 March.');
  const ledger = (await fairlead.call('person_ledger', { id })) as { sentence: string };
  expect(ledger.sentence, 'it is a give').toContain('you gave');
  await expect(page.getByRole('region', { name: /^Timeline/ })).toContainText('Harbours');
  await list
    .getByRole('button', { name: /^Throw away You introduced Grace Sample to Mina Notreal/ })
    .press('Enter');
  await expect(list).not.toContainText('Mina Notreal');
  await page.keyboard.press('Control+z');
  await expect(list).toContainText('Mina Notreal');
});

test('Enter adds the one it offers, and nobody is offered who is part of it already', async ({
  page,
  fairlead,
}) => {
  await visitPerson(page, fairlead, 'Ada Example');
  await page.getByRole('button', { name: 'Add an introduction' }).press('Enter');
  const form = page.getByRole('form', { name: 'Add an introduction' });
  const by = form.getByRole('combobox', { name: 'Who introduced you' });
  const offered = page.getByRole('listbox').getByRole('option');
  await by.fill('Ada Example');
  await expect(form).toContainText('They are part of this already.');
  await expect(offered.filter({ hasText: /^Ada Example/ })).toHaveCount(0);
  await by.press('Enter');
  await expect(form, 'nobody was chosen, so it stays').toBeVisible();
  await by.fill('a');
  await expect(offered.nth(2)).toBeVisible();
  await by.press('Enter');
  await expect(form).toContainText('More than one can be meant.');
  await by.fill('Nobody Here');
  await by.press('Enter');
  await expect(said(page)).toContainText('Nobody Here');
  await form.getByRole('textbox', { name: 'How, or what for' }).fill('At a fair');
  await page.keyboard.press('Escape');
  const list = page.getByRole('list', { name: 'Introductions' });
  await expect(list).toContainText('Nobody Here introduced you to Ada Example');
});

test('how we met stands on both pages, each from its own side', async ({ page, fairlead }) => {
  await visitPerson(page, fairlead, 'Ines Mockford');
  const list = page.getByRole('list', { name: 'Introductions' });
  await expect(list).toContainText('Noor Fixture introduced you to Ines Mockford');
  await expect(list).toContainText('How you met');
  await visitPerson(page, fairlead, 'Noor Fixture');
  await expect(list).toContainText('Noor Fixture introduced you to Ines Mockford');
  await expect(list).toContainText('Brought together');
  await accessible(page);
});

test('who knows whom is written down once', async ({ page, fairlead }) => {
  await visitPerson(page, fairlead, 'Edith Placeholder');
  await page.getByRole('button', { name: 'Add somebody they know' }).press('Enter');
  const form = page.getByRole('form', { name: 'Add somebody they know' });
  const whom = form.getByRole('combobox', { name: 'Whom they know' });
  await whom.fill('Alan Specimen');
  await expect(page.getByRole('option', { name: /Alan Specimen/ })).toBeVisible();
  await whom.press('Enter');
  await expect(form).toContainText('written down already');
  await accessible(page);
});

test('the graph is moved by keyboard, and its list leads to everybody', async ({
  page,
  fairlead,
}) => {
  const id = await idOf(fairlead, 'Ada Example');
  await visit(page, `person_graph/${id}`, 'Around Ada Example');
  const drawing = page.getByRole('group', { name: /^Drawing of the people around Ada Example/ });
  const view = () => drawing.locator('svg').getAttribute('viewBox');
  const whole = await view();
  await drawing.press('+');
  await drawing.press('ArrowRight');
  expect(await view(), 'it is larger and somewhere else').not.toBe(whole);
  await drawing.press('0');
  expect(await view(), 'all of it is in view again').toBe(whole);
  await accessible(page);
  const list = page.getByRole('region', { name: 'The same as a list' });
  await expect(list).toContainText('You introduced Ada Example to Lena Beispiel');
  const sentences = await list.locator('small, .rest li').allTextContents();
  expect(new Set(sentences).size, 'each stands there once').toBe(sentences.length);
  await expect(list.getByRole('list', { name: 'Through Omar Pretendal' })).toContainText(
    'Hana Standin',
  );
  await list.getByRole('link', { name: 'Lena Beispiel' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Lena Beispiel' })).toBeVisible();
});

test('the graph of somebody of whom nothing is known says how it begins', async ({
  page,
  fairlead,
}) => {
  const id = (await fairlead.call('add_person', { name: 'Nora Newly' })) as string;
  await visit(page, `person_graph/${id}`, 'Around Nora Newly');
  await expect(page.getByRole('heading', { name: 'Nothing is written down yet' })).toBeVisible();
  await accessible(page);
});

test('the way to an organisation is asked for, and names that are only alike stand apart', async ({
  page,
  fairlead,
}) => {
  for (const [name, organisation] of [
    ['Petra Poem', 'Imaginary Bank AG'],
    ['Quinn Quill', 'Imaginary Bank Holding'],
    ['Rosa Rhyme', 'Imaginary Bankers'],
  ]) {
    await fairlead.call('add_person', { name, organisation });
  }
  await visit(page, 'warm_path', 'Who can bring me there');
  await page.getByRole('button', { name: 'Look' }).press('Enter');
  await expect(page.getByRole('main')).toContainText('Write the name of an organisation first.');
  await accessible(page);
  await page.getByRole('combobox', { name: 'Organisation' }).fill('Imaginary Bank');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Who can bring me to Imaginary Bank' }),
  ).toBeVisible();
  const ways = page.getByRole('list', { name: 'Ways there' });
  await expect(ways).toContainText('Noor Fixture knows Luca Esempio, who works at Imaginary Bank.');
  await expect(ways).toContainText('the same but for its legal form');
  const perhaps = page.getByRole('list', { name: 'Perhaps the same' });
  await expect(perhaps).toContainText('Quinn Quill works at Imaginary Bank Holding.');
  await expect(page.getByRole('main')).not.toContainText('Rosa Rhyme');
  await accessible(page);
});

test('an organisation whose name was only begun is suggested and asked about', async ({
  page,
  fairlead,
}) => {
  await fairlead.call('add_person', { name: 'Petra Poem', organisation: 'Acme Example' });
  await visit(page, 'warm_path', 'Who can bring me there');
  const field = page.getByRole('combobox', { name: 'Organisation' });
  await expect(field).toBeFocused();
  await field.fill('acm');
  await expect(page.getByRole('option', { name: /Acme Example/ })).toBeVisible();
  await field.fill('Acme');
  await field.press('Enter');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText('Did you mean');
  await accessible(page);
  await status.getByRole('link', { name: 'Acme Example' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Ways there' })).toContainText('Petra Poem');
});

test('a lead says who else can bring one there', async ({ page, fairlead }) => {
  const leads = (await fairlead.call('find_leads', { text: 'Imaginary', limit: 1 })) as {
    id: string;
  }[];
  await page.goto(`${fairlead.url}/#/lead/${leads[0]?.id ?? ''}`);
  await page.getByRole('tab', { name: /^People/ }).press('Enter');
  const ways = page.getByRole('list', { name: 'Other ways there' });
  await expect(ways).toContainText('Noor Fixture knows Luca Esempio');
  await page.getByRole('link', { name: 'All ways to Imaginary Bank' }).press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Who can bring me to Imaginary Bank' }),
  ).toBeVisible();
});
