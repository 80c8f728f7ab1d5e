/** WCAG 2.2 contrast of two colours written as `#rrggbb`: from 1 (same) to 21 (black on white). */
export function contrast(first: string, second: string): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Reads every `--name: light-dark(#…, #…)` of a stylesheet. */
export function colourPairs(css: string): Map<string, { light: string; dark: string }> {
  const pairs = css.matchAll(
    /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi,
  );
  return new Map(
    [...pairs].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
  );
}
