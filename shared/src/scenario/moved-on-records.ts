import { writtenBy } from '../changes/act.ts';
import type { Change } from '../changes/change.ts';
import { refText, type RecordRef } from '../changes/record-ref.ts';
import type { Org } from '../org/org.ts';
import type { RecordKind, RecordKinds } from '../org/records.ts';
import { recordMade, writesField } from './change-fields.ts';
import { fieldConflictId, mergeRecord, type FieldConflict } from './conflicts.ts';
import type { Resolutions } from './resolutions.ts';
import { changeIdOf, type ScenarioAct } from './scenario-act.ts';

/** A record that the acts write, where the target has moved on. */
export interface MovedOn {
  readonly live: RecordKinds[RecordKind] | undefined;
  /** What stands in for the ancestor; undefined where neither it nor the acts know how the record began. */
  readonly base: RecordKinds[RecordKind] | undefined;
  /** Fields that the changes leave alone. */
  readonly left: ReadonlySet<string>;
  readonly conflicts: readonly FieldConflict[];
}

interface Sides {
  readonly target: Org;
  readonly ancestor: Org;
  readonly mine: Org;
  readonly acts: readonly ScenarioAct[];
  readonly resolutions: Resolutions;
}

interface Touched {
  readonly ref: RecordRef;
  /** What the first change made, where it made the record. */
  readonly made: RecordKinds[RecordKind] | undefined;
  readonly changes: { readonly id: string; readonly change: Change }[];
}

/**
 * Compares every record that the acts write in its three versions, by field. Those that the target holds as the ancestor does
 * are not among them: their changes run as they are.
 */
export function movedOnRecords({ target, ancestor, mine, acts, resolutions }: Sides): Map<string, MovedOn> {
  const records = new Map<string, MovedOn>();
  for (const [text, { ref, made, changes }] of touchedRecords(acts)) {
    const live = target.record(ref.kind, ref.key);
    const common = ancestor.record(ref.kind, ref.key);
    if (live === common) continue;
    // A record that both sides hold and the ancestor does not came with acts that they share: it began as it was made.
    const base = common ?? (live && made);
    const merged = mergeRecord(ref.kind, base, live, mine.record(ref.kind, ref.key));
    if (!merged) {
      if (base !== common) records.set(text, { live, base, left: new Set(), conflicts: [] });
      continue;
    }
    const conflicts = merged.conflicts.map((found): FieldConflict => {
      const changeIds = changes.filter(({ change }) => writesField(change, found.field)).map(({ id }) => id);
      const open: FieldConflict = { kind: 'FIELD', id: fieldConflictId(ref, found.field), ref, ...found, changeIds, resolved: null };
      return { ...open, resolved: resolutions.of(open) };
    });
    const given = conflicts.filter(({ resolved }) => resolved !== null && resolved.choice !== 'MINE').map(({ field }) => field);
    records.set(text, { live, base, left: new Set([...merged.left, ...given]), conflicts });
  }
  return records;
}

function touchedRecords(acts: readonly ScenarioAct[]): Map<string, Touched> {
  const touched = new Map<string, Touched>();
  for (const { actKey, changes } of acts) {
    changes.forEach((change, index) => {
      const ref = writtenBy(change);
      const text = refText(ref);
      let record = touched.get(text);
      if (!record) touched.set(text, (record = { ref, made: recordMade(change), changes: [] }));
      record.changes.push({ id: changeIdOf(actKey, index), change });
    });
  }
  return touched;
}
