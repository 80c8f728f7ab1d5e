import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';

/** A Tuesday morning, ten minutes before the block that the sample protects. */
export const NOW = '2026-03-10T08:20:00Z';

/** What a test says about the career it starts with. */
export interface Start {
  /** `empty`, the invented `demo`, so many generated people, or a file that does not open. */
  career: 'empty' | 'demo' | number | Broken;
}

/** The sample with a good and a bad backup, or with none, behind a file that does not open; or no folder at all. */
export type Broken = 'damaged' | 'damaged, no backup' | 'newer' | 'no folder';

/** The real core behind a browser, in a folder of its own. */
export interface Fairlead {
  url: string;
  folder: string;
  /** Runs a command of the contract behind the window's back. */
  call(name: string, args?: object): Promise<unknown>;
  /** Moves the clock, makes a tick of it, or answers the next file dialog. */
  behind(name: 'now' | 'wake' | 'choose' | 'mails', args?: object): Promise<unknown>;
  /** Opens the same career in another program, and gives what runs commands there. */
  another(): Promise<Fairlead['call']>;
}

interface Host {
  url: string;
  post(path: string, args?: object): Promise<unknown>;
  stop(): void;
  ended: Promise<unknown>;
}

/** Starts the core on a folder of its own, behind loopback HTTP. */
async function serve(folder: string, what: string[]): Promise<Host> {
  const program = process.env['FAIRLEAD_BROWSER_HOST'];
  if (!program) throw new Error('FAIRLEAD_BROWSER_HOST is not set: run `cargo xtask test view`');
  const ui = process.env['FAIRLEAD_UI'] ?? resolve(import.meta.dirname, '../../ui/dist');
  const args = ['--ui', ui, '--data-dir', join(folder, 'career'), '--now', NOW, ...what];
  const host = spawn(program, args, {
    env: { ...process.env, TZ: 'Europe/London' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((found, failed) => {
    host.stdout.once('data', (line: Buffer) => found(line.toString().trim()));
    host.once('exit', (code) => failed(new Error(`the browser host ended with ${code}`)));
  });
  const post = async (path: string, args: object = {}) => {
    const answer = await fetch(`${url}/${path}`, { method: 'POST', body: JSON.stringify(args) });
    const value: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const ended = new Promise((gone) => host.once('exit', gone));
  return { url, post, stop: () => void host.kill(), ended };
}

/** Leaves a career in a folder that does not open. */
async function breakCareer(folder: string, how: Broken): Promise<void> {
  if (how === 'no folder') return writeFileSync(join(folder, 'career'), 'A file is no folder.');
  const host = await serve(folder, ['--demo']);
  const { path } = (await host.post('rpc/backup_now')) as { path: string };
  host.stop();
  await host.ended;
  const career = join(folder, 'career');
  const bytes = readFileSync(path);
  for (const side of ['-wal', '-shm']) rmSync(join(career, `career.db${side}`), { force: true });
  if (how === 'newer') {
    // The format of the file, as SQLite keeps it: its `user_version`, at byte 60.
    bytes.writeUInt32BE(1000, 60);
    writeFileSync(join(career, 'career.db'), bytes);
    return;
  }
  writeFileSync(join(career, 'career.db'), 'This is a shopping list, not a career.\n'.repeat(300));
  if (how === 'damaged') {
    writeFileSync(join(career, 'backups', 'career-20300101-000000.db'), 'nonsense');
  } else {
    rmSync(path);
  }
}

/** What each page has asked of the core and not been answered yet. */
const asked = new WeakMap<Page, Set<Request>>();

export const test = base.extend<{ start: Start; fairlead: Fairlead }>({
  start: [{ career: 'demo' }, { option: true }],
  fairlead: async ({ start }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'fairlead-view-'));
    const { career } = start;
    if (typeof career === 'string' && career !== 'empty' && career !== 'demo') {
      await breakCareer(folder, career);
    }
    const what =
      typeof career === 'number' ? ['--people', `${career}`] : career === 'demo' ? ['--demo'] : [];
    const first = await serve(folder, what);
    const others: Host[] = [];
    await use({
      url: first.url,
      folder,
      call: (name, args) => first.post(`rpc/${name}`, args),
      behind: (name, args) => first.post(`test/${name}`, args),
      another: async () => {
        const other = await serve(folder, []);
        others.push(other);
        return (name, args) => other.post(`rpc/${name}`, args);
      },
    });
    for (const host of [first, ...others]) host.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  page: async ({ page, fairlead }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 400/.test(message.text()))
        faults.push(message.text());
    });
    const open = new Set<Request>();
    asked.set(page, open);
    page.on('request', (request) => request.url().includes('/rpc/') && open.add(request));
    for (const end of ['requestfinished', 'requestfailed'] as const)
      page.on(end as 'requestfinished', (request) => open.delete(request));
    await page.clock.setFixedTime(NOW);
    await page.goto(fairlead.url);
    await use(page);
    expect(faults, 'nothing went wrong behind the page').toEqual([]);
  },
});

/** Where the files lie that an import is tried with. */
export const files = resolve(import.meta.dirname, '../../src-tauri/crates/interop/fixtures');

/** Waits until the core has answered all that a page asked, and the answers stand on it. */
export async function settled(page: Page): Promise<void> {
  const frame = () =>
    page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
  await expect
    .poll(
      async () => {
        await frame();
        const before = asked.get(page)?.size;
        await frame();
        return [before, asked.get(page)?.size];
      },
      { intervals: [20, 50, 100] },
    )
    .toEqual([0, 0]);
}

/** Goes to a page by its address, as a link does, and waits until it stands there whole. */
export async function visit(page: Page, address: string, heading?: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${address}`);
  const title = page.getByRole('main').getByRole('heading', { level: 1 });
  await expect(title).toHaveText(heading ?? address[0]!.toUpperCase() + address.slice(1));
  await settled(page);
}

/** Goes to the page of somebody in the book. */
export async function visitPerson(page: Page, fairlead: Fairlead, name: string): Promise<string> {
  const id = await idOf(fairlead, name);
  await visit(page, `person/${id}`, name);
  return id;
}

/** Opens a card that is folded until one looks into it, by keyboard. */
export async function unfold(page: Page, name: string): Promise<Locator> {
  const card = page.getByRole('region', { name, exact: true });
  await card.locator('summary').first().press('Enter');
  await expect(card.locator('details').first()).toHaveAttribute('open');
  return card;
}

/** The id of the first whom the search finds by this name. */
export async function idOf(fairlead: Fairlead, name: string): Promise<string> {
  const [hit] = (await fairlead.call('search', { text: name, limit: 1 })) as { id: string }[];
  expect(hit, `${name} is in the book`).toBeDefined();
  return hit!.id;
}

/** What Fairlead said last, with its Undo. */
export function said(page: Page): Locator {
  return page.getByRole('region', { name: 'Messages' });
}

/** Presses Tab, as someone without a mouse does, until something has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted, 'Tab leads there').toBeFocused();
}

/** Moves the clock of the core and of the page, and lets what falls due ring. */
export async function wakeAt(page: Page, fairlead: Fairlead, now: string): Promise<void> {
  await page.clock.setFixedTime(now);
  await fairlead.behind('now', { now });
  await fairlead.behind('wake');
}

/** Checks a page against WCAG 2.2 AA, in both themes unless told. */
export async function accessible(
  page: Page,
  themes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // A colour on its way to another has the contrast of neither. What turns for ever, or stands still because the
    // window is not painted, is not waited for.
    await page.evaluate(() => {
      const ends = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map((animation) => animation.finished.catch(() => null));
      const patience = new Promise((over) => setTimeout(over, 2000));
      return Promise.race([Promise.all(ends), patience]);
    });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const faults = violations.map(
      (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
    );
    expect(faults, `axe finds nothing in the ${colorScheme} theme`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

export { expect };
