import type { IntroductionDraft } from '../ipc/bindings';

/** What an introduction is, seen from the page of one of the three. I am `null` in it. */
export type Shape = 'by' | 'to' | 'through' | 'other' | 'two';

type Three = Pick<IntroductionDraft, 'introducer_id' | 'one_id' | 'other_id'>;

/** What stands in a draft, seen from somebody's page; one that nobody is chosen in yet tells how we met. */
export function shapeOf({ introducer_id, one_id, other_id }: Three, person: string): Shape {
  const me = one_id === null || other_id === null;
  if (introducer_id === person) return me ? 'through' : 'two';
  if (introducer_id === null) return me ? 'by' : 'to';
  return me ? 'by' : 'other';
}

/** Those who are chosen beside the person and me, in the order in which the form asks for them. */
export function picked(draft: Three, person: string): [string | null, string | null] {
  const others = [draft.introducer_id, draft.one_id, draft.other_id].filter(
    (id) => id !== null && id !== person,
  );
  return [others[0] ?? null, others[1] ?? null];
}

/** The three of an introduction, once everybody it needs is chosen. */
export function threeOf(
  shape: Shape,
  person: string,
  [first, second]: readonly [string | null, string | null],
): Three | undefined {
  if (first === null) return undefined;
  switch (shape) {
    case 'by':
      return { introducer_id: first, one_id: person, other_id: null };
    case 'to':
      return { introducer_id: null, one_id: person, other_id: first };
    case 'through':
      return { introducer_id: person, one_id: first, other_id: null };
    case 'other':
      if (second === null) return undefined;
      return { introducer_id: first, one_id: person, other_id: second };
    case 'two':
      if (second === null) return undefined;
      return { introducer_id: person, one_id: first, other_id: second };
  }
}

/** Whether a draft has everybody it needs: at most one of the three is me. */
export function complete({ introducer_id, one_id, other_id }: Three): boolean {
  return [introducer_id, one_id, other_id].filter((id) => id === null).length <= 1;
}
