import { describe, expect, it } from 'vitest';
import { repeatOf, ruleOf } from './repeat';

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
});
