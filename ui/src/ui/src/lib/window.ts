/** The rows `[first, end)` of a long list that are worth drawing. */
export interface Rows {
  first: number;
  end: number;
}

/**
 * Which rows of `count`, each `height` pixels, a viewport shows when scrolled to `top`, with
 * `spare` rows more on either side so that a flick of the wheel meets no gap.
 */
export function rowsInView(
  count: number,
  height: number,
  top: number,
  viewport: number,
  spare: number,
): Rows {
  const first = Math.max(0, Math.min(count, Math.floor(top / height) - spare));
  const end = Math.min(count, Math.ceil((top + viewport) / height) + spare);
  return { first, end: Math.max(first, end) };
}

/** Where to scroll so that row `at` is in full view; `top` itself if it already is. */
export function scrollFor(at: number, height: number, top: number, viewport: number): number {
  if (at * height < top) return at * height;
  if ((at + 1) * height > top + viewport) return (at + 1) * height - viewport;
  return top;
}
