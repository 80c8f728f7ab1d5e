/** Writes a number as the page's language writes numbers. */
export function figure(n: number): string {
  return new Intl.NumberFormat(document.documentElement.lang || 'en').format(n);
}
