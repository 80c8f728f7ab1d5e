import type { PeopleFilter, PeopleSort } from '../ipc/bindings';

const everyone: PeopleFilter = { text: '', state: null, ring: null, tag: null };

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
  return text.trim() !== '' || state !== null || ring !== null || tag !== null;
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
