import type { JogPerson, Ring } from '../ipc/bindings';
import { t } from '../words/words';

const words = t.people.jogger;

/** Whom one may have worked with in a job. */
const roles = ['boss', 'peer', 'report', 'client', 'supplier'] as const;
export const beyonds = ['school', 'groups', 'friends'] as const;
export type Beyond = (typeof beyonds)[number];

export interface Prompt {
  id: string;
  asks: string;
  /** What helps to remember. */
  hint: string;
  /** How one knows those who come to mind. */
  met: string;
  organisation: string;
  /** The ring it guesses. */
  ring: Ring;
}

/** What has been typed so far; it outlives a look at another page, and is dropped once saved. */
export const memory = $state(empty());

function empty() {
  return {
    jobs: ['', '', ''],
    chosen: [] as Beyond[],
    names: {} as Record<string, JogPerson[]>,
    /** Where one is: at the beginning, at a question by its number, or looking all of them over. */
    step: 'where' as 'where' | 'review' | number,
  };
}

export function forget(): void {
  Object.assign(memory, empty());
}

/** Everyone who has come to mind. */
export function everyone(): JogPerson[] {
  return Object.values(memory.names).flat();
}

/** The questions, job by job and then beyond work. */
export function prompts(): Prompt[] {
  const atWork = memory.jobs.flatMap((job, at) => {
    const organisation = job.trim();
    return organisation === ''
      ? []
      : roles.map((role): Prompt => {
          const inside = role === 'boss' || role === 'peer' || role === 'report';
          return {
            id: `${at}.${role}`,
            asks: (at === 0 ? words.asksNow : words.asks)[role](organisation),
            hint: words.hints[role],
            met: words.met[role](organisation),
            // Clients and suppliers work elsewhere.
            organisation: inside ? organisation : '',
            // The first job is the one held now; its people are near, everyone else is outside.
            ring: inside && at === 0 ? 'team' : 'outside',
          };
        });
  });
  const beyond = beyonds
    .filter((one) => memory.chosen.includes(one))
    .map((one): Prompt => ({
      id: one,
      asks: words.asks[one](),
      hint: words.hints[one],
      met: words.met[one](),
      organisation: '',
      ring: 'industry',
    }));
  return [...atWork, ...beyond];
}

/** Reads "Ada Example, Example Works" for a prompt; what stands after the comma is where they work. */
export function read(line: string, prompt: Prompt, ring: Ring): JogPerson | undefined {
  const [name = '', ...rest] = line.split(',').map((part) => part.trim());
  if (name === '') return undefined;
  const organisation = rest.join(', ') || prompt.organisation;
  return { name, organisation, title: '', ring, met_how: prompt.met };
}
