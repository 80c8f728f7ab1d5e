import type { OrganisationSort } from '../ipc/bindings';

/** What the list of organisations shows and where one was in it; it outlives a look at a page. */
export const sought = $state({
  text: '',
  sort: 'people' as OrganisationSort,
  active: undefined as string | undefined,
});
