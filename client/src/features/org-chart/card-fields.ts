import { type ChartNode, isVacant } from './chart-nodes.ts';
import { orgChartTexts as texts } from './texts.ts';

/** What can stand on a card. */
export type CardField = 'person' | 'title' | 'team' | 'level' | 'location' | 'fte' | 'cost' | 'initiatives';

/** All of them, in the order in which they stand there. */
export const CARD_FIELDS: readonly CardField[] = ['person', 'title', 'team', 'level', 'location', 'fte', 'cost', 'initiatives'];

/** What stands there when nothing was chosen. */
export const DEFAULT_FIELDS: readonly CardField[] = ['person', 'title', 'team', 'initiatives'];

/** The lines of a card: a heading, one below it and a small one at the foot; empty where nothing is to be said. */
export interface CardLines {
  readonly heading: string;
  /** The heading says that nobody holds the position. */
  readonly vacant: boolean;
  readonly second: string;
  readonly foot: string;
}

/** The lines for the fields chosen. A card always has a heading: the title, where the person is not to be shown. */
export function cardLines(node: ChartNode, fields: readonly CardField[]): CardLines {
  const shows = (field: CardField): boolean => fields.includes(field);
  const vacant = isVacant(node);
  const person = vacant ? texts.vacant : (node.personNames?.join(', ') ?? node.personName!);
  const foot: string[] = [];
  const say = (field: CardField, words: string | null): void => {
    if (shows(field) && words !== null && words !== '') foot.push(words);
  };
  say('team', vacant && node.status !== 'OPEN' ? texts.status[node.status] : node.teamName);
  say('level', node.level);
  say('location', node.location);
  say('fte', `${node.fte.toLocaleString()} ${texts.details.fte}`);
  if (shows('cost') && node.annualCost !== undefined) foot.push(moneyInShort(node.annualCost));
  return {
    heading: shows('person') ? person : node.title,
    vacant: vacant && shows('person'),
    second: shows('person') && shows('title') ? node.title : '',
    foot: foot.join(' · '),
  };
}

/** An amount with its currency, in thousands and millions where it is large. */
export function moneyInShort({ minor, currency }: { readonly minor: number; readonly currency: string }): string {
  let format = formats.get(currency);
  if (format === undefined) {
    format = new Intl.NumberFormat(undefined, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 });
    formats.set(currency, format);
  }
  return format.format(minor / 100);
}

/** Making a format costs a hundred times as much as using it. */
const formats = new Map<string, Intl.NumberFormat>();
