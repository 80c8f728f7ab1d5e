import { describe, expect, it } from 'vitest';
import { clockFace, speakDay, speakDaysAgo, speakInstant, speakMinutes } from './time';

const zone = 'Europe/Berlin';
const monday = new Date('2026-11-23T14:00:00Z');
const speak = (iso: string) => speakInstant(iso, monday, 'en-GB', zone).text;

describe('an instant', () => {
  it('later today is a clock time', () => expect(speak('2026-11-23T17:30:00Z')).toBe('18:30'));

  it('is tomorrow by the calendar, not by 24 hours', () =>
    expect(speak('2026-11-23T23:05:00Z'), 'five past midnight in Berlin').toBe('tomorrow 00:05'));

  it('within the week is a weekday and a time', () =>
    expect(speak('2026-11-26T15:00:00Z')).toBe('Thu 16:00'));

  it('beyond the week is a date', () =>
    expect(speak('2026-12-03T15:00:00Z')).toMatch(/^Thu,? 3 Dec$/));

  it('in another year names the year', () =>
    expect(speak('2027-02-03T15:00:00Z')).toMatch(/^Wed,? 3 Feb 2027$/));

  it('in the past is how long ago', () => {
    expect(speak('2026-11-22T15:00:00Z')).toBe('yesterday');
    expect(speak('2026-11-02T15:00:00Z')).toBe('3 weeks ago');
  });

  it('always knows its exact moment', () =>
    expect(speakInstant('2026-11-26T15:00:00Z', monday, 'en-GB', zone).exact).toMatch(
      /^Thursday,? 26 November 2026 at 16:00$/,
    ));

  it('keeps its wall time across a change of the clocks', () =>
    expect(
      speakInstant('2026-10-26T15:00:00Z', new Date('2026-10-23T14:00:00Z'), 'en-GB', zone).text,
    ).toBe('Mon 16:00'));
});

describe('a day', () => {
  const day = (iso: string) => speakDay(iso, '2026-11-23', 'en-GB').text;

  it('is spoken from today', () => {
    expect(day('2026-11-23')).toBe('Today');
    expect(day('2026-11-24')).toBe('Tomorrow');
    expect(day('2026-11-26')).toBe('Thursday');
    expect(day('2026-11-13')).toBe('10 days ago');
  });
});

it.each([
  [1, 'yesterday'],
  [13, '13 days ago'],
  [14, '2 weeks ago'],
  [59, '8 weeks ago'],
  [60, '2 months ago'],
  [400, '13 months ago'],
  [800, '2 years ago'],
])('%i days gone by are "%s"', (days, spoken) => expect(speakDaysAgo(days, 'en')).toBe(spoken));

it.each([
  [0, '0 min'],
  [10, '10 min'],
  [60, '1 h'],
  [90, '1 h 30 min'],
  [150, '2 h 30 min'],
])('%i minutes are "%s"', (minutes, spoken) => expect(speakMinutes(minutes, 'en')).toBe(spoken));

it.each([
  [0, '0:00'],
  [65, '1:05'],
  [3600, '1:00:00'],
  [-5, '\u22120:05'],
])('a timer at %i seconds shows %s', (seconds, face) => expect(clockFace(seconds)).toBe(face));
