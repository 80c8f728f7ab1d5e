import { speakDay } from '../lib/time';
import { t } from '../words/words';

/** A date in the middle of a sentence: "today", "3 weeks ago", "Thu 26 Mar". */
export function said(on: string, today: string): string {
  const { text } = speakDay(on, today, t.locale);
  return /^(Today|Yesterday|Tomorrow)$/.test(text) ? text.toLowerCase() : text;
}

/** A date as it stands in a span: "9 March", with the year when it is another than today's. */
export function named(on: string, today = on): string {
  return new Intl.DateTimeFormat(t.locale, {
    day: 'numeric',
    month: 'long',
    ...(on.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`));
}

/** The choices of a scale in words, from 1. */
export function scale(words: readonly string[]): { value: string; label: string }[] {
  return words.map((label, at) => ({ value: String(at + 1), label }));
}

/** What a `Select` offers for the words of a catalogue. */
export function choices<V extends string>(words: Record<V, string>): { value: V; label: string }[] {
  return (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));
}
