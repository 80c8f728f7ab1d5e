import {
  accessible,
  expect,
  idOf,
  said,
  test,
  unfold,
  visit,
  visitPerson,
  wakeAt,
} from './fairlead';

test('an earlier place is written down by keyboard and says where we were both', async ({
  page,
  fairlead,
}) => {
  await visitPerson(page, fairlead, 'Alan Specimen');
  const places = await unfold(page, 'Places');
  await page.getByRole('button', { name: 'Add an earlier place' }).press('Enter');
  const form = page.getByRole('form', { name: 'Add an earlier place' });
  await form.getByRole('combobox', { name: 'City or country' }).fill('Lisbon');
  await form.getByRole('textbox', { name: 'From' }).fill('2010');
  await form.getByRole('textbox', { name: 'Until' }).fill('summer');
  await expect(form).toContainText('“summer” is not a date.');
  await form.getByRole('textbox', { name: 'Until' }).fill('2020');
  await form.getByRole('textbox', { name: 'Until' }).press('Escape');
  await expect(places.getByRole('list', { name: 'Earlier places' })).toContainText(
    'lived there 2010 to 2020',
  );
  await expect(places).toContainText('You were both in Lisbon between 2014 and 2017.');
  await accessible(page);
});

test('whoever moves leaves the old place behind', async ({ page, fairlead }) => {
  const id = await visitPerson(page, fairlead, 'Ines Mockford');
  const places = await unfold(page, 'Places');
  await page.getByRole('button', { name: 'Moved', exact: true }).press('Enter');
  const form = page.getByRole('form', { name: 'Moved' });
  await form.getByRole('button', { name: 'Note the move' }).press('Enter');
  await expect(form).toContainText('Say where to');
  await form.getByRole('combobox', { name: 'Where to' }).fill('Tokyo');
  await form.getByRole('textbox', { name: 'When' }).fill('2026-01');
  await form.getByRole('textbox', { name: 'When' }).press('Enter');
  await expect(said(page)).toContainText('Noted the move of Ines Mockford to Tokyo');
  await expect(places).toContainText('Now in Tokyo');
  await expect(places).toContainText('It is probably 17:20 there');
  await expect(places).toContainText('Lisbon');
  await page.keyboard.press('Control+z');
  await expect(places).toContainText('Now in Lisbon');
  const { draft } = (await fairlead.call('person', { id })) as { draft: { zone: string } };
  expect(draft.zone, 'the zone comes back as well').toBe('Europe/Lisbon');
});

test('who is in a country is found, and nobody by a part of a word', async ({ page }) => {
  await visit(page, 'people', 'People');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is in…?');
  const where = page.getByRole('combobox', { name: 'Where' });
  await where.fill('Portugal');
  await where.press('Enter');
  const here = page.getByRole('grid', { name: 'There now' });
  await expect(here).toContainText('Ines Mockford');
  await expect(here).toContainText('Tomás Ejemplo');
  await expect(page.getByRole('grid', { name: 'There before' })).toContainText('Ada Example');
  await accessible(page);
  await where.fill('York');
  await where.press('Enter');
  await expect(page.getByRole('main')).toContainText('Nobody in your book is in York now.');
  await accessible(page);
});

test('a journey keeps what becomes of each, by keys', async ({ page, fairlead }) => {
  await visit(page, 'whois/London', 'Who is in…?');
  const going = page.getByRole('form', { name: 'Going there?' });
  await going.getByRole('button', { name: 'Plan the journey' }).press('Enter');
  await expect(going).toContainText('Say on which day you arrive.');
  await going.getByLabel('First day').fill('2026-03-20');
  await going.getByLabel('Last day').fill('2026-03-22');
  await going.getByRole('button', { name: 'Plan the journey' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journey to London');
  const list = page.getByRole('grid', { name: 'Whom to see' });
  await page.keyboard.press('j');
  await expect(list).toBeFocused();
  await page.keyboard.press('j');
  const name = (await list.getByRole('row').nth(1).locator('strong').textContent()) ?? '';
  // Whoever was written to goes down the list.
  const second = list.getByRole('row').filter({ hasText: name });
  await page.keyboard.press('2');
  await expect(second).toContainText('Written to');
  await expect(said(page)).toContainText(`${name}, written to, for London`);
  const id = await idOf(fairlead, name);
  const { timeline } = (await fairlead.call('person', { id })) as { timeline: { note: string }[] };
  expect(timeline[0]!.note).toBe('Wrote that I am coming to London');
  await expect(page.getByRole('textbox', { name: 'Text, yours to change' })).toHaveValue(
    /I am in London from 20 to 22 March/,
  );
  await page.keyboard.press('Control+z');
  await expect(second).toContainText('To write to');
  await page.keyboard.press('4');
  await expect(second).toContainText('Not this time');
});

test('a journey that is over says what became of it', async ({ page }) => {
  await visit(page, 'whois/london', 'Who is in…?');
  await expect(page.getByRole('main')).toContainText('people are in London now.');
  const going = page.getByRole('form', { name: 'Going there?' });
  await going.getByLabel('First day').fill('2026-02-02');
  await going.getByLabel('Last day').fill('2026-02-04');
  await going.getByRole('button', { name: 'Plan the journey' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journey to London');
  const main = page.getByRole('main');
  await expect(main).toContainText('These days are over.');
  await expect(page.getByRole('grid', { name: 'What became of it' })).toContainText(
    'Not written to',
  );
  await expect(main).not.toContainText('To write to');
  await expect(main).not.toContainText('A letter to start from');
  await accessible(page);
});

test('Today speaks of a journey and leads to it', async ({ page }) => {
  await visit(page, 'today', 'Today');
  const out = page.getByRole('region', { name: 'Out and about' });
  await out.getByRole('link', { name: 'Lisbon from 22 to 25 March' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journey to Lisbon');
  await expect(page.getByRole('grid', { name: 'Whom to see' })).toContainText('Ines Mockford');
  await accessible(page);
});

test('a lunch is suggested, planned, and asked about afterwards', async ({ page, fairlead }) => {
  await visit(page, 'rhythm', 'Rhythm');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lunches');
  const first = page.getByRole('region', { name: 'Coming lunches' }).getByRole('listitem').first();
  await expect(first).toContainText('Wednesday 11 March at 12:30, Canteen by the canal');
  const name = () => first.getByRole('link').first().textContent();
  const one = await name();
  const next = await page
    .getByRole('region', { name: 'Coming lunches' })
    .getByRole('listitem')
    .nth(1)
    .getByRole('link')
    .first()
    .textContent();
  await first.getByRole('button', { name: /^Somebody else/ }).press('Enter');
  await expect(first.getByRole('link').first()).not.toHaveText(one ?? '');
  const other = (await name()) ?? '';
  const slots = page.getByRole('region', { name: 'Coming lunches' }).getByRole('listitem');
  await expect(slots.nth(1).getByRole('link').first(), 'the next stays').toHaveText(next ?? '');
  await accessible(page);
  await first.getByRole('button', { name: `Lunch with ${other} is agreed` }).press('Enter');
  await expect(page.getByRole('region', { name: 'Planned' })).toContainText(
    `Lunch with ${other}, Wednesday 11 March at 12:30, Canteen by the canal`,
  );
  await wakeAt(page, fairlead, '2026-03-12T09:00:00Z');
  await page.reload();
  await visit(page, 'today', 'Today');
  await page.getByRole('button', { name: `Yes, log the lunch with ${other}` }).press('Enter');
  await expect(said(page)).toContainText(`Logged the lunch with ${other}`);
  await visit(page, 'lunch', 'Lunches');
  await expect(page.getByRole('list', { name: 'This month' })).toContainText(other);
});

test.describe('an empty career', () => {
  test.use({ start: { career: 'empty' } });

  test('keeps no lunch until one is added, and says what belongs there', async ({ page }) => {
    await visit(page, 'lunch', 'Lunches');
    await expect(page.getByRole('main')).toContainText('No lunch is kept free yet');
    await accessible(page);
    await page.getByRole('button', { name: /^Keep lunch free/ }).press('Enter');
    const slots = page.getByRole('region', { name: 'Coming lunches' });
    await expect(slots).toContainText('Say in Settings where you live');
    await visit(page, 'whois', 'Who is in…?');
    await expect(page.getByRole('main')).toContainText('None yet. Look up a place above');
    await accessible(page);
  });
});
