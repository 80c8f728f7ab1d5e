const views = [
  'today',
  'journey',
  'stage',
  'step',
  'leads',
  'lead',
  'landing',
  'offers',
  'lead_import',
  'lead_export',
  'people',
  'person',
  'ledger',
  'turns',
  'ideas',
  'whois',
  'trip',
  'organisation',
  'organisations',
  'my_history',
  'person_graph',
  'warm_path',
  'import',
  'jogger',
  'bin',
  'duplicates',
  'congratulate',
  'people_export',
  'rhythm',
  'lunch',
  'session',
  'settings',
  'restore',
  'career_folder',
  'first_run',
] as const;

/** A screen; one file each in `views/`. */
export type View = (typeof views)[number];

/** Where one is. The address keeps it, so that back and reload work. */
export interface Route {
  view: View;
  /** Which person or session; or which part of the page, such as `missed` of the rhythm. */
  id?: string;
}

let current = $state.raw<Route>(parse(globalThis.location?.hash ?? ''));

globalThis.addEventListener?.('hashchange', () => (current = parse(location.hash)));

/** The screen in view. */
export const route = {
  get view(): View {
    return current.view;
  },
  get id(): string {
    return current.id ?? '';
  },
};

/** The screen that the address names: ahead of `route` until the browser says that the address changed. */
export function addressed(): View {
  return parse(location.hash).view;
}

/** Goes to a screen. `replace` leaves no step back to where one was. */
export function go(to: Route | View, how: 'push' | 'replace' = 'push'): void {
  const wanted: Route = typeof to === 'string' ? { view: to } : to;
  // Who is there already wants to begin at its top again.
  if (location.hash === hashOf(wanted)) document.querySelector('#page h1')?.scrollIntoView();
  if (how === 'replace') history.replaceState(null, '', hashOf(wanted));
  else location.hash = hashOf(wanted);
  current = wanted;
}

/** Writes into the address what a page shows of itself, a tab for example; the page stays as it is. */
export function note(shown: Route): void {
  history.replaceState(null, '', hashOf(shown));
}

/** Goes back to where one came from. */
export function back(): void {
  history.back();
}

/** The address of a screen, for a link. */
export function hashOf({ view, id }: Route): string {
  return id ? `#/${view}/${encodeURIComponent(id)}` : `#/${view}`;
}

function parse(hash: string): Route {
  const [, view, id] = hash.split('/');
  const known = views.find((name) => name === view);
  if (!known) return { view: 'today' };
  return id ? { view: known, id: decoded(id) } : { view: known };
}

/** An address that somebody typed may be none: then it stands for itself. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
