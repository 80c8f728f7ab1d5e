import { describe, expect, it } from 'vitest';
import { from, repeatOf, ruleOf, ticked } from './repeat';

const tuesday = '2026-11-24T08:30';

describe('a repeat', () => {
  it.each([
    ['', 'once'],
    ['FREQ=WEEKLY;BYDAY=TU', 'weekly'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'weekly'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'every'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'weekdays'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'month_weekday'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'month_day'],
  ])('gives back the rule %j it was read from', (rule, way) => {
    const repeat = repeatOf(rule, tuesday);
    expect(repeat.way).toBe(way);
    expect(ruleOf(repeat)).toBe(rule);
  });

  it('keeps a rule that its choices cannot make', () => {
    const rule = 'FREQ=YEARLY;BYMONTH=3;BYDAY=2TU';
    expect(repeatOf(rule, tuesday)).toMatchObject({ way: 'own', own: rule });
    expect(ruleOf(repeatOf('FREQ=DAILY;COUNT=3', tuesday))).toBe('FREQ=DAILY;COUNT=3');
  });

  it('reads "every week" without a day as the day it starts on', () => {
    expect(repeatOf('FREQ=WEEKLY', tuesday)).toMatchObject({ way: 'weekly', days: ['TU'] });
  });

  it('is no rule while a choice is missing', () => {
    const repeat = repeatOf('FREQ=WEEKLY;BYDAY=TU', tuesday);
    expect(ruleOf({ ...repeat, days: [] })).toBeNull();
    expect(ruleOf({ ...repeat, way: 'every', weeks: '0' })).toBeNull();
  });

  it('is what one picks, and not beside it what was only proposed', () => {
    const proposed = repeatOf('FREQ=WEEKLY;BYDAY=TU', tuesday, 'proposed');
    const monday = ticked(proposed, 'MO', true);
    expect(ruleOf(monday)).toBe('FREQ=WEEKLY;BYDAY=MO');
    expect(ruleOf(ticked(monday, 'TH', true))).toBe('FREQ=WEEKLY;BYDAY=MO,TH');
    expect(ticked(proposed, 'TU', false).days).toEqual([]);
  });

  it('keeps the days of a block that is there when another is added', () => {
    const block = repeatOf('FREQ=WEEKLY;BYDAY=TU', tuesday);
    expect(ruleOf(ticked(block, 'MO', true))).toBe('FREQ=WEEKLY;BYDAY=MO,TU');
  });

  it('follows the first day for as long as its days are only proposed', () => {
    const proposed = repeatOf('FREQ=WEEKLY;BYDAY=TU', tuesday, 'proposed');
    expect(ruleOf(from(proposed, '2026-11-26'))).toBe('FREQ=WEEKLY;BYDAY=TH');
    expect(from(proposed, '2026-11-26')).toMatchObject({ weekday: 'TH', monthDay: '26' });
    const picked = ticked(proposed, 'MO', true);
    expect(from(picked, '2026-11-26')).toBe(picked);
  });
});
