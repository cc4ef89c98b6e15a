/** One week as the chart draws it: what is stacked, and the line over it, in percent. */
export interface Stacked {
  readonly monday: string;
  readonly capacity: number;
  readonly allocated: number;
  readonly over: number;
  /** One for each layer, from the bottom. */
  readonly parts: readonly number[];
}

/** A layer of the stack; `over` is what lies beyond capacity. */
export interface Layer {
  readonly key: string;
  readonly name: string;
  readonly look: number | 'over';
}

interface Week {
  readonly monday: string;
  readonly allocated: number;
  readonly capacity: number;
  readonly over: number;
}

interface Role {
  readonly allocated: readonly number[];
  readonly assignment: { readonly initiative: { readonly key: string; readonly name: string } };
}

/** Several people: what lies within everybody's own capacity, and what lies beyond it. */
export function stacksOfMany(weeks: readonly Week[]): Stacked[] {
  return weeks.map((week) => ({ ...week, parts: [week.allocated - week.over, week.over] }));
}

const MOST_LAYERS = 5;

/** One person: a layer for each initiative, the largest first; the rest stands together under `others`. */
export function stacksOfPerson(
  weeks: readonly Week[],
  roles: readonly Role[],
  others: string,
): { readonly layers: readonly Layer[]; readonly stacks: readonly Stacked[] } {
  const byInitiative = new Map<string, { readonly name: string; readonly sums: number[] }>();
  for (const { allocated, assignment } of roles) {
    const { key, name } = assignment.initiative;
    const known = byInitiative.get(key) ?? { name, sums: weeks.map(() => 0) };
    allocated.forEach((percent, i) => (known.sums[i]! += percent));
    byInitiative.set(key, known);
  }
  const total = ({ sums }: { readonly sums: readonly number[] }) => sums.reduce((sum, percent) => sum + percent, 0);
  const ranked = [...byInitiative]
    .filter(([, one]) => total(one) > 0)
    .toSorted(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1));
  const fits = ranked.length <= MOST_LAYERS;
  const named = fits ? ranked : ranked.slice(0, MOST_LAYERS - 1);
  const rest = ranked.slice(named.length);
  const layers = named.map(([key, { name }], look) => ({ key, name, look }));
  if (rest.length > 0) layers.push({ key: 'others', name: others, look: MOST_LAYERS - 1 });
  const stacks = weeks.map((week, i) => {
    const parts = named.map(([, { sums }]) => sums[i]!);
    if (rest.length > 0) parts.push(rest.reduce((sum, [, { sums }]) => sum + sums[i]!, 0));
    return { ...week, parts };
  });
  return { layers, stacks };
}
