/** Wall times ("2026-11-24T08:30") as the week draws and moves them. What they mean, the core decides. */

/** Minutes since midnight. */
export function minuteOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/** The day of a wall time. */
export function dayOf(wall: string): string {
  return wall.slice(0, 10);
}

/** The clock of a minute of the day: 510 is "08:30". */
export function clockOf(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Whole minutes from one wall time to another. */
export function minutesBetween(from: string, to: string): number {
  return Math.round((millis(to) - millis(from)) / 60_000);
}

/** A wall time so many minutes later. */
export function shifted(wall: string, minutes: number): string {
  return new Date(millis(wall) + minutes * 60_000).toISOString().slice(0, 16);
}

/** A day so many days later. */
export function dayShifted(day: string, days: number): string {
  return dayOf(shifted(`${day}T00:00`, days * 1440));
}

/** The wall time of an instant in a zone. */
export function wallIn(zone: string, instant: string): string {
  // The Swedish way of writing a date is ISO 8601.
  return new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: zone,
  })
    .format(new Date(instant))
    .replace(' ', 'T');
}

/**
 * What `move_occurrence` wants: a wall time in the block's zone, where the week shows mine. The
 * distance between the two clocks is read off the occurrence itself.
 */
export function toBlockZone(
  target: string,
  block: { zone: string },
  occurrence: { starts: string; starts_at: string },
): string {
  if (!block.zone) return target;
  const apart = minutesBetween(occurrence.starts, wallIn(block.zone, occurrence.starts_at));
  return shifted(target, apart);
}

/** The hours a week needs: 8 to 19, and whatever lies outside of that. */
export function hoursOf(spans: readonly { starts: string; ends: string }[]): [number, number] {
  const from = spans.map(({ starts }) => Math.floor(minuteOf(starts) / 60));
  const to = spans.map(({ starts, ends }) =>
    dayOf(starts) === dayOf(ends) ? Math.ceil(minuteOf(ends) / 60) : 24,
  );
  return [Math.min(8, ...from), Math.max(19, ...to)];
}

/** Side by side where they overlap: for each span its lane and how many lanes there are. */
export function lanes(
  spans: readonly { starts: string; ends: string }[],
): { lane: number; of: number }[] {
  const placed: { lane: number; of: number }[] = [];
  let group: number[] = [];
  let until = '';
  const close = () => {
    const of = Math.max(0, ...group.map((at) => placed[at]!.lane)) + 1;
    for (const at of group) placed[at]!.of = of;
  };
  spans.forEach(({ starts, ends }, at) => {
    if (starts >= until) {
      close();
      group = [];
    }
    const taken = group.filter((other) => spans[other]!.ends > starts);
    let lane = 0;
    while (taken.some((other) => placed[other]!.lane === lane)) lane++;
    placed.push({ lane, of: 1 });
    group.push(at);
    if (ends > until) until = ends;
  });
  close();
  return placed;
}

function millis(wall: string): number {
  return Date.parse(`${wall}:00Z`);
}
