/** What groups need to know of a change. */
interface OfAnAct {
  readonly index: number;
  readonly act: { readonly key: string; readonly number: number };
}

/** The changes of one act, as one gesture made them. */
export interface ChangeGroup<Change extends OfAnAct> {
  readonly act: Change['act'];
  readonly changes: readonly Change[];
}

/** Changes by their act, the newest act first; within an act as they were made. */
export function groupByAct<Change extends OfAnAct>(changes: readonly Change[]): ChangeGroup<Change>[] {
  const groups = new Map<string, { act: Change['act']; changes: Change[] }>();
  for (const change of changes) {
    const group = groups.get(change.act.key);
    if (group) group.changes.push(change);
    else groups.set(change.act.key, { act: change.act, changes: [change] });
  }
  return [...groups.values()]
    .map(({ act, changes: members }) => ({ act, changes: members.toSorted((a, b) => a.index - b.index) }))
    .toSorted((a, b) => b.act.number - a.act.number);
}
