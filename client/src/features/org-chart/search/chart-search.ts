import type { ChartNode } from '../chart-nodes.ts';
import type { Forest } from '../../../org-geometry/forest.ts';

/** Names and titles prepared for searching, by position number. */
export interface SearchTexts {
  readonly names: readonly string[];
  readonly titles: readonly string[];
}

/** Prepares the texts once; case and accents do not matter in a search. */
export function prepareSearch(nodes: readonly ChartNode[]): SearchTexts {
  return {
    names: nodes.map((node) => plain(node.personNames?.join(' ') ?? node.personName ?? '')),
    titles: nodes.map((node) => plain(node.title)),
  };
}

/**
 * The positions whose name or title holds every word of the query: names that begin with it first, then words that
 * begin with it, then the rest, each in the order of the chart. Empty for an empty query.
 */
export function searchChart(forest: Forest, texts: SearchTexts, query: string): number[] {
  const whole = plain(query).trim();
  if (whole === '') return [];
  const words = whole.split(/\s+/);
  const ranked: [number[], number[], number[]] = [[], [], []];
  for (const node of forest.preorder) {
    const name = texts.names[node]!;
    const title = texts.titles[node]!;
    if (!words.every((word) => name.includes(word) || title.includes(word))) continue;
    if (name.startsWith(whole)) ranked[0].push(node);
    else if (beginsWord(name, words[0]!) || beginsWord(title, words[0]!)) ranked[1].push(node);
    else ranked[2].push(node);
  }
  return ranked.flat();
}

/** The hit before or after the present one, around the ends; null where there are no hits. */
export function stepHit(count: number, at: number | null, step: 1 | -1): number | null {
  if (count === 0) return null;
  if (at === null) return step === 1 ? 0 : count - 1;
  return (at + step + count) % count;
}

/** Lower case without accents. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  // Only texts with other letters than ASCII need the costly decomposition.
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '');
}

function beginsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}
