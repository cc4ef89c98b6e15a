const folded = new Map<string, string>();
/** Enough for the names and titles of 100,000 positions; beyond it the memory starts anew. */
const MOST = 400_000;

/** A text for comparing: without case, accents and doubled spaces. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST) folded.clear();
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
  folded.set(text, plain);
  return plain;
}

/** A text for sorting: as folded, and with numbers by their size, so that ‘Engineer 2’ comes before ‘Engineer 10’. */
export function sortText(text: string): string {
  const plain = fold(text);
  return /\d/.test(plain) ? plain.replace(/\d+/g, (digits) => digits.padStart(12, '0')) : plain;
}
