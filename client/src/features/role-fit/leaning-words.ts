import type { RoleFitFieldsFragment } from '../../api/generated/graphql.ts';
import { text } from './texts.ts';

const CLEAR_FROM = 40;
const STRONG_FROM = 70;

/** A leaning with how strong it is, in words. */
export function leaningInWords({ leaning, strength }: Pick<RoleFitFieldsFragment, 'leaning' | 'strength'>): string {
  if (leaning === 'HYBRID') return text('HYBRID');
  const degree = strength >= STRONG_FROM ? 'STRONG' : strength >= CLEAR_FROM ? 'CLEAR' : 'SLIGHT';
  return text(`LEANS_${degree}_${leaning}`);
}

/** Where the mark of a balance stands on the scale, in percent from the left: product at the left, as in the pair glyph. */
export function placeOnScale(balance: number): number {
  return (100 - balance) / 2;
}
