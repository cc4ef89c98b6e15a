/** Lower case, only letters and digits, each word between blanks. */
export function asWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Which of the words that a family knows stand in a person's list, as whole words: ‘risk’ stands in ‘Risk management’. */
export function wordsKnown(known: readonly string[], listed: readonly string[]): string[] {
  const theirs = listed.map(asWords);
  return known.filter((word) => theirs.some((words) => words.includes(asWords(word))));
}

/** How many words are remembered at once; people write what they like. */
export const MOST_WORDS = 20_000;

const NONE: readonly number[] = [];

/** Words that are looked for in the lists of many people: what each entry of a list says is worked out once. */
export class KnownWords {
  private readonly theirs: readonly string[];
  /** By an entry, the places of the words that stand in it. */
  private readonly places = new Map<string, readonly number[]>();
  /** By place, the number of the list in which the word was last found. */
  private readonly lastFound: Float64Array;
  private lists = 0;

  constructor(readonly words: readonly string[]) {
    this.theirs = words.map(asWords);
    this.lastFound = new Float64Array(words.length);
  }

  /** How many of the words stand in a list, each counted once. */
  count(listed: readonly string[]): number {
    if (listed.length === 0) return 0;
    this.lists++;
    let found = 0;
    for (const entry of listed)
      for (const place of this.placesIn(entry)) {
        if (this.lastFound[place] === this.lists) continue;
        this.lastFound[place] = this.lists;
        found++;
      }
    return found;
  }

  /** What it says, without what it remembers. */
  toJSON(): readonly string[] {
    return this.words;
  }

  private placesIn(entry: string): readonly number[] {
    let places = this.places.get(entry);
    if (!places) {
      if (this.places.size >= MOST_WORDS) this.places.clear();
      const words = asWords(entry);
      const found = this.theirs.flatMap((word, place) => (words.includes(word) ? [place] : []));
      this.places.set(entry, (places = found.length === 0 ? NONE : found));
    }
    return places;
  }
}
