import type {
  LeadSort,
  LeadStanding,
  LeadTableFilter,
  LeadViewDraft,
  LeadsShown,
  SortDirection,
} from '../ipc/bindings';

export type Tab = 'board' | 'table' | 'calendar' | 'plots';
export const tabs: readonly Tab[] = ['board', 'table', 'calendar', 'plots'];

/** One choice of how leads stand, as a person makes it. */
export type Show = 'open' | LeadStanding | 'over' | 'all';

const everything: LeadTableFilter = {
  text: '',
  stage: null,
  scope: null,
  kind: null,
  standing: null,
  shown: 'open',
};

/** What is shown of the leads and where one was in it; it outlives a look at a lead's page. */
export const listing = $state({
  tab: 'board' as Tab,
  filter: { ...everything },
  sort: 'next' as LeadSort,
  direction: 'ascending' as SortDirection,
  active: undefined as string | undefined,
  top: 0,
  /** A day of the month that the calendar shows; this month without one. */
  month: null as string | null,
});

/** Whether an address names a tab. */
export function tabOf(id: string): Tab | undefined {
  return tabs.find((tab) => tab === id);
}

export function showOf({ standing, shown }: LeadTableFilter): Show {
  return standing ?? shown;
}

/** Narrows by how leads stand. */
export function show(what: Show): Pick<LeadTableFilter, 'standing' | 'shown'> {
  const shown: readonly string[] = ['open', 'over', 'all'];
  return shown.includes(what)
    ? { standing: null, shown: what as LeadsShown }
    : { standing: what as LeadStanding, shown: 'open' };
}

export function narrow(part: Partial<LeadTableFilter>): void {
  listing.filter = { ...listing.filter, ...part };
  listing.active = undefined;
  listing.top = 0;
}

export function showEveryOpen(): void {
  narrow(everything);
}

/** What is chosen now, as a filter to keep. */
export function chosen(name: string): LeadViewDraft {
  const { filter, sort, direction } = listing;
  return { name, ...$state.snapshot(filter), text: filter.text.trim(), sort, direction };
}

/** Whether a kept filter is what is chosen now. */
export function isChosen(view: LeadViewDraft): boolean {
  const now = chosen(view.name);
  return (Object.keys(now) as (keyof LeadViewDraft)[]).every((key) => now[key] === view[key]);
}

/** Chooses what a kept filter says. */
export function choose(view: LeadViewDraft): void {
  const { text, stage, scope, kind, standing, shown, sort, direction } = view;
  narrow({ text, stage, scope, kind, standing, shown });
  listing.sort = sort;
  listing.direction = direction;
}

/** Sorts by a column, or turns it round. */
export function sortBy(column: LeadSort): void {
  const turned = listing.sort === column && listing.direction === 'ascending';
  listing.sort = column;
  listing.direction = turned ? 'descending' : 'ascending';
  listing.top = 0;
}
