export interface Piece {
  text: string;
  /** Whether this piece is what was searched for. */
  found: boolean;
}

/**
 * Cuts text into pieces around every word of the search, ignoring case and accents. Nothing
 * fuzzy: what is marked is what was typed.
 */
export function highlight(text: string, search: string): Piece[] {
  const words = search.split(/\s+/).map(fold).filter(Boolean);
  if (words.length === 0) return text ? [{ text, found: false }] : [];

  const characters = [...text];
  // One folded text, with the character each of its units came from.
  let folded = '';
  const origin: number[] = [];
  characters.forEach((character, at) => {
    for (const unit of fold(character)) origin.push(...Array<number>(unit.length).fill(at));
    folded += fold(character);
  });

  const marked = new Set<number>();
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      for (let unit = at; unit < at + word.length; unit++) marked.add(origin[unit]!);
    }
  }

  const pieces: Piece[] = [];
  characters.forEach((character, at) => {
    const last = pieces.at(-1);
    const found = marked.has(at);
    if (last?.found === found) last.text += character;
    else pieces.push({ text: character, found });
  });
  return pieces;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
