import type { Day } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Key, Money } from '../org/records.ts';

/** Every annual cost that a position is said to have on a day from `from` on; what is unknown is left out. This is pay. */
export function costsFrom(org: Pick<OrgReader, 'position'>, positionKey: Key, from: Day): Money[] {
  const versions = org.position(positionKey)?.versions ?? [];
  return versions.flatMap(({ annualCost }, i) => {
    const next = versions[i + 1];
    const isOver = next !== undefined && next.from! <= from;
    return annualCost === null || isOver ? [] : [annualCost];
  });
}

/** The most that a position costs in a year from a day on, in the currency that it has last; null where nothing is known. This is pay. */
export function dearestCost(org: Pick<OrgReader, 'position'>, positionKey: Key, from: Day): Money | null {
  const costs = costsFrom(org, positionKey, from);
  const last = costs.at(-1);
  if (!last) return null;
  return {
    minor: Math.max(...costs.filter(({ currency }) => currency === last.currency).map(({ minor }) => minor)),
    currency: last.currency,
  };
}

/** The sum of amounts of one currency; null where there is none, one is unknown, or there are several currencies. */
export function summed(amounts: readonly (Money | null)[]): Money | null {
  const [first] = amounts;
  if (!first || amounts.some((amount) => amount?.currency !== first.currency)) return null;
  return { minor: amounts.reduce((sum, amount) => sum + amount!.minor, 0), currency: first.currency };
}
