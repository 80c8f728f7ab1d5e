import type { PersonColumn, PersonRow } from '../ipc/bindings';
import { t } from '../words/words';

/** Every column one can choose. */
export const columns: readonly PersonColumn[] = [
  'work',
  'organisation',
  'title',
  'place',
  'last',
  'state',
  'ring',
  'tags',
  'due',
  'met',
  'reach',
];

/** The share of the width that each takes in the grid of the list. */
const widths: Record<PersonColumn, string> = {
  work: 'minmax(0, 5fr)',
  organisation: 'minmax(0, 3fr)',
  title: 'minmax(0, 3fr)',
  place: 'minmax(0, 2fr)',
  last: '7.5rem',
  state: '5rem',
  ring: '8.5rem',
  tags: 'minmax(0, 1.5fr)',
  due: '6.5rem',
  met: '6.5rem',
  reach: 'minmax(0, 3fr)',
};

/** In a narrow window the list keeps to what one looks for first; the rest stands under the name. */
export const always: readonly PersonColumn[] = ['last', 'state', 'due'];

/** The columns of the grid, for the heading of the list and for each of its rows. */
export function gridOf(shown: readonly PersonColumn[]): string {
  return ['1.25rem', 'minmax(11rem, 3fr)', ...shown.map((column) => widths[column])].join(' ');
}

/** The same in a narrow window. */
export function narrowGridOf(shown: readonly PersonColumn[]): string {
  const kept = shown.filter((column) => always.includes(column)).slice(0, 2);
  return ['1.25rem', 'minmax(0, 1fr)', ...kept.map((column) => widths[column])].join(' ');
}

/** Whether a column stays in a narrow window. */
export function stays(column: PersonColumn, shown: readonly PersonColumn[]): boolean {
  return shown
    .filter((one) => always.includes(one))
    .slice(0, 2)
    .includes(column);
}

/** What a column of plain text says. */
export function textOf(row: PersonRow, column: PersonColumn): string {
  switch (column) {
    case 'work':
      return [row.title, row.organisation].filter(Boolean).join(', ');
    case 'organisation':
      return row.organisation;
    case 'title':
      return row.title;
    case 'place':
      return row.place;
    case 'ring':
      return row.ring && t.people.rings[row.ring];
    case 'tags':
      return row.tags.join(', ');
    case 'reach':
      return row.reach;
    default:
      return '';
  }
}
