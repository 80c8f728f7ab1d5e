import type { PeopleFilter, PeopleSort, PersonViewDraft } from '../ipc/bindings';

export const everyone: PeopleFilter = {
  text: '',
  state: null,
  ring: null,
  tag: null,
  organisation: '',
  place: '',
  met_how: '',
  quiet_days: null,
};

/** What the list shows and where one was in it; it outlives a look at a person's page. */
export const listing = $state({
  filter: { ...everyone },
  sort: 'name' as PeopleSort,
  active: undefined as string | undefined,
  top: 0,
});

/** Whether the filter leaves anyone out. */
export function narrowed(): boolean {
  const { text, state, ring, tag } = listing.filter;
  return text.trim() !== '' || state !== null || ring !== null || tag !== null || alsoNarrowed();
}

/** Whether what is asked beside words, state, ring and tag leaves anyone out. */
export function alsoNarrowed(): boolean {
  const { organisation, place, met_how, quiet_days } = listing.filter;
  return [organisation, place, met_how].some((text) => text.trim() !== '') || quiet_days !== null;
}

/** Shows everyone again, or those of one kind only. */
export function showOnly(
  filter: Partial<PeopleFilter> = {},
  sort: PeopleSort = listing.sort,
): void {
  listing.filter = { ...everyone, ...filter };
  listing.sort = sort;
  listing.top = 0;
  listing.active = undefined;
}

/** What is chosen now, as a filter to keep. */
export function chosen(name: string): PersonViewDraft {
  const { filter, sort } = listing;
  return { name, ...$state.snapshot(filter), text: filter.text.trim(), sort };
}

/** Whether a kept filter is what is chosen now. */
export function isChosen(view: PersonViewDraft): boolean {
  const now = chosen(view.name);
  return (Object.keys(now) as (keyof PersonViewDraft)[]).every((key) => now[key] === view[key]);
}

/** Chooses what a kept filter says. */
export function choose(view: PersonViewDraft): void {
  const { sort, ...filter }: Partial<PersonViewDraft> = { ...view };
  delete filter.name;
  showOnly(filter, sort);
}
