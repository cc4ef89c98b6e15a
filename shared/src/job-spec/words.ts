import { baseOfVerb } from './verbs.ts';

/** A word or a mark of punctuation. Offsets are those of the text. */
export interface Token {
  /** In small letters, with straight apostrophes. */
  readonly word: string;
  /** In the singular, spelled the American way: `programmes` is `program`. */
  readonly lemma: string;
  /** The base form where the word can be a verb in the present or a gerund; null elsewhere. */
  readonly verb: string | null;
  readonly mark: boolean;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}]+)?|[.!?;:,()/&–—|…]/gu;

/** The words and marks of a stretch of the shown text. A hyphen parts words and is no mark. */
export function tokensOf(shown: string, from = 0, to = shown.length): Token[] {
  const tokens: Token[] = [];
  const part = shown.slice(from, to);
  for (const match of part.matchAll(WORD)) {
    const word = match[0].toLowerCase().replace('’', "'");
    const at = from + match.index;
    const mark = !/[\p{L}\p{N}]/u.test(word[0]!);
    tokens.push({
      word,
      lemma: mark ? word : lemmaOf(word),
      verb: mark ? null : baseOfVerb(word),
      mark,
      from: at,
      to: at + match[0].length,
    });
  }
  return tokens;
}

/** Parts tokens at full stops and semicolons. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    sentences.at(-1)!.push(token);
    if (token.mark && '.!?;…'.includes(token.word)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.some(({ mark }) => !mark));
}

const IRREGULAR = new Map([
  ['programme', 'program'],
  ['programmes', 'program'],
  ['criteria', 'criterion'],
  ['stories', 'story'],
  ['analyses', 'analysis'],
  ['people', 'person'],
  ['portfolios', 'portfolio'],
  ['kpis', 'kpi'],
  ['okrs', 'okr'],
  ['prds', 'prd'],
]);

/** The singular in American spelling, by rule. */
export function lemmaOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  let lemma = word.endsWith("'s") ? word.slice(0, -2) : word;
  lemma = lemma.replace(/isation(s?)$/, 'ization$1').replace(/^(.{3,})our$/, '$1or');
  if (lemma.length > 3 && lemma.endsWith('s') && !/(ss|us|is)$/.test(lemma)) {
    if (lemma.endsWith('ies') && lemma.length > 4) return `${lemma.slice(0, -3)}y`;
    return /(sses|shes|ches|xes)$/.test(lemma) ? lemma.slice(0, -2) : lemma.slice(0, -1);
  }
  return lemma;
}
