import type { ImportOutcome, ImportReport, ReviewChoice } from '../ipc/bindings';

/** What a person says about a row of whom the book may know: a person's id, or one of these. */
export const someoneElse = 'else';
export const leaveOut = 'leave';

/** The judgements given so far, by row; a row without one is left out. */
export type Judgements = Readonly<Record<number, string>>;

export const outcomes: readonly ImportOutcome[] = ['review', 'create', 'merge', 'skip'];

/** The judgements as the import takes them. */
export function choicesOf(judged: Judgements): ReviewChoice[] {
  return Object.entries(judged)
    .filter(([, choice]) => choice !== leaveOut)
    .map(([row, choice]) => ({
      row: Number(row),
      person_id: choice === someoneElse ? null : choice,
    }));
}

/** How many people the import would add and how many would gain something, with the judgements. */
export function wouldBring(report: ImportReport, judged: Judgements) {
  const choices = choicesOf(judged);
  const fresh = choices.filter(({ person_id }) => person_id === null).length;
  return { create: report.create + fresh, merge: report.merge + choices.length - fresh };
}

/** How many things of my own history the import would bring or fill. */
export function newsOfMine({ mine }: ImportReport): number {
  const news = mine.rows.filter(({ outcome }) => outcome === 'new' || outcome === 'filled');
  return news.length + mine.filled.length;
}

/** The path of something dropped on the page, where the host tells it; `null` where it does not. */
export function droppedPath(data: DataTransfer | null): string | null {
  const first = data
    ?.getData('text/uri-list')
    .split(/\r?\n/)
    .find((line) => line.startsWith('file://'));
  if (!first) return null;
  try {
    const path = decodeURIComponent(new URL(first).pathname);
    // On Windows the path is "/C:/…".
    return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
  } catch {
    return null;
  }
}
