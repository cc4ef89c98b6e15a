import { checkReference } from '../changes/checks.ts';
import { applyChange, writtenBy, type Allowed } from '../changes/act.ts';
import type { Change } from '../changes/change.ts';
import { refText, type RecordRef } from '../changes/record-ref.ts';
import type { Refusal } from '../changes/refusal.ts';
import type { Org, OrgDraft } from '../org/org.ts';
import type { RecordKind, RecordKinds } from '../org/records.ts';
import { fieldsWritten, makesRecord, recordMade, withoutFields } from './change-fields.ts';
import { refusedConflictId, type Conflict, type FieldConflict, type RefusedConflict, type Resolution } from './conflicts.ts';
import { sameValue } from './field-values.ts';
import { movedOnRecords, type MovedOn } from './moved-on-records.ts';
import { parseFieldValue } from './parse-field-value.ts';
import { fieldsOf, fieldValue, sameContent, WHOLE } from './record-fields.ts';
import { Resolutions } from './resolutions.ts';
import { changeIdOf, type ScenarioAct } from './scenario-act.ts';
import { firstDifference, settingField } from './set-field.ts';

export interface ReplayInput {
  /** What the acts are replayed on: the live organization as it is now, or another scenario. */
  readonly target: Org;
  /** What target and mine have in common: the live organization at the base, or where two scenarios parted. */
  readonly ancestor: Org;
  /** The scenario as it is: the acts on the ancestor. */
  readonly mine: Org;
  /** In effect, oldest first. */
  readonly acts: readonly ScenarioAct[];
  /**
   * Keys of acts that the target already has, as when a fork's parent was applied. They are not done again, and what they made
   * counts as common: setting back what they changed is a change.
   */
  readonly shared?: ReadonlySet<string>;
  readonly resolutions: readonly Resolution[];
  /** Revision of the act, and version of what it writes. */
  readonly revision: number;
  /** Every act that is left gets a revision of its own, counting up from `revision`; else all have the same. */
  readonly numbered?: boolean;
  /** `actKey` of the act that sets the values chosen with EDIT; give a fresh one where the acts are kept. */
  readonly editActKey?: string;
}

/** An act as it became. */
export interface ReplayedAct extends ScenarioAct {
  readonly revision: number;
  /** In the order in which they have to be applied: the inverse of the last change first. */
  readonly inverses: readonly Change[];
  /** Every record that the act wrote, once. */
  readonly written: readonly RecordRef[];
}

export interface Replay {
  /** The target with the acts on top. Open conflicts are shown as if mine were kept. */
  readonly org: Org;
  /** Without those of which nothing is left; at the end, where there are any, the act that sets what was chosen with EDIT. */
  readonly acts: readonly ReplayedAct[];
  /** Open and resolved ones: by field in the order of the acts, then the changes that can no longer be done. */
  readonly conflicts: readonly Conflict[];
  /** Number of the open ones. */
  readonly unresolved: number;
}

/**
 * Does the acts of a scenario again on an organization that has moved on since their ancestor: three-way by field.
 * What only one side changed is merged; what both changed differently is a conflict; what mine wants and is already so is
 * left out. Each change is decided anew; one that is refused is a conflict, too, unless all it wanted has come about anyway.
 * On a target that is still the ancestor it gives mine.
 */
export function replayOnto(input: ReplayInput): Replay {
  const resolutions = new Resolutions(input.resolutions);
  const { ancestor, acts } = parting(input);
  const records = movedOnRecords({ ...input, ancestor, acts, resolutions });
  const replaying = new Replaying(input, records);
  for (const act of acts) replaying.act(act);
  const fieldConflicts = replaying.edits([...records.values()].flatMap(({ conflicts }) => conflicts));
  const org = replaying.seal();
  const conflicts = [...fieldConflicts, ...refusedConflicts(replaying.refused, org, input.mine, resolutions)];
  return { org, acts: replaying.acts, conflicts, unresolved: conflicts.filter(({ resolved }) => resolved === null).length };
}

/** A whole replay as one act on its target, the way `applyAct` gives it. All must have been replayed under one revision. */
export function asOneAct({ org, acts }: Pick<Replay, 'org' | 'acts'>): Allowed {
  const written = new Map(acts.flatMap((act) => act.written.map((ref) => [refText(ref), ref] as const)));
  return {
    allowed: true,
    org,
    changes: acts.flatMap((act) => act.changes),
    inverses: acts.toReversed().flatMap((act) => act.inverses),
    written: [...written.values()],
  };
}

/** Where mine and the target parted, and what mine did since. */
function parting({ ancestor, acts, shared }: ReplayInput): { readonly ancestor: Org; readonly acts: readonly ScenarioAct[] } {
  if (!shared || !acts.some(({ actKey }) => shared.has(actKey))) return { ancestor, acts };
  const draft = ancestor.draft();
  for (const { actKey, changes } of acts)
    if (shared.has(actKey)) for (const change of changes) applyChange(draft, change, ancestor.revision);
  return { ancestor: draft.seal(ancestor.revision), acts: acts.filter(({ actKey }) => !shared.has(actKey)) };
}

interface RefusedChange {
  readonly id: string;
  readonly ref: RecordRef;
  /** What the change was still to write. */
  readonly fields: readonly string[];
  readonly refusal: Refusal;
}

/** The acts on one growing draft. */
class Replaying {
  readonly acts: ReplayedAct[] = [];
  readonly refused: RefusedChange[] = [];
  private readonly draft: OrgDraft;
  private revision: number;

  constructor(
    private readonly input: ReplayInput,
    private readonly records: ReadonlyMap<string, MovedOn>,
  ) {
    this.draft = input.target.draft();
    this.revision = input.revision;
  }

  act({ actKey, label, changes }: ScenarioAct): void {
    const kept = new KeptChanges(this.draft, this.revision);
    changes.forEach((change, index) => {
      const ref = writtenBy(change);
      const refusal = this.redo(kept, change, ref);
      if (refusal) this.refused.push({ id: changeIdOf(actKey, index), ref, fields: this.missed(change, ref), refusal });
    });
    this.keep(actKey, label, kept);
  }

  /** Sets what was chosen with EDIT, as one act; gives the conflicts, open again where the value is refused. */
  edits(conflicts: readonly FieldConflict[]): readonly FieldConflict[] {
    const kept = new KeptChanges(this.draft, this.revision);
    const after = conflicts.map((conflict): FieldConflict => {
      if (conflict.resolved?.choice !== 'EDIT') return conflict;
      const refusal = this.edit(kept, conflict, conflict.resolved.value ?? null);
      return refusal ? { ...conflict, resolved: null, refusal } : conflict;
    });
    this.keep(this.input.editActKey ?? 'edited-conflicts', 'Resolve conflicts', kept);
    return after;
  }

  seal(): Org {
    return this.draft.seal(this.acts.at(-1)?.revision ?? this.input.revision);
  }

  private redo(kept: KeptChanges, change: Change, ref: RecordRef): Refusal | null {
    const record = this.records.get(refText(ref));
    if (!record) return kept.add(change, ref);
    const left = withoutFields(change, record.left, record.live);
    if (!left) return null;
    const isThere = this.draft.record(ref.kind, ref.key) !== undefined;
    if (isThere && record.live && makesRecord(left)) return null;
    if (!isThere && !recordMade(left)) {
      if (left.kind === 'REMOVE_RECORD') return null;
      const broughtBack = record.base && kept.add(bringingBack(ref, record.base), ref);
      if (broughtBack) return broughtBack;
    }
    return kept.add(left, ref);
  }

  private missed(change: Change, ref: RecordRef): readonly string[] {
    const left = this.records.get(refText(ref))?.left;
    if (!left || left.size === 0) return fieldsWritten(change);
    const fields = fieldsWritten(change);
    return (fields.includes(WHOLE) ? fieldsOf(ref.kind) : fields).filter((field) => !left.has(field));
  }

  private edit(kept: KeptChanges, { ref, field, live, mine }: FieldConflict, text: string | null): Refusal | null {
    const gone = checkReference(this.draft, ref.kind, ref.key, 'value');
    if (gone) return gone;
    const value = parseFieldValue(this.draft, ref.kind, field, text);
    if (!value.ok) return value.refusal;
    const setting = settingField(this.draft, ref, field, value.value, firstDifference(live, mine));
    return setting.allowed ? kept.add(setting.change, ref) : setting.refusal;
  }

  private keep(actKey: string, label: string, kept: KeptChanges): void {
    if (kept.changes.length === 0) return;
    const { changes, inverses, written } = kept;
    this.acts.push({ actKey, label, revision: this.revision, changes, inverses: inverses.reverse(), written: [...written.values()] });
    if (this.input.numbered) this.revision++;
  }
}

/** What is left of one act. */
class KeptChanges {
  readonly changes: Change[] = [];
  /** In the order of the changes. */
  readonly inverses: Change[] = [];
  readonly written = new Map<string, RecordRef>();

  constructor(
    private readonly draft: OrgDraft,
    private readonly revision: number,
  ) {}

  add(change: Change, ref: RecordRef): Refusal | null {
    const step = applyChange(this.draft, change, this.revision);
    if (!step.allowed) return step.refusal;
    this.changes.push(change);
    this.inverses.push(step.inverse);
    this.written.set(refText(ref), ref);
    return null;
  }
}

/** Changes that were refused and are missed: what they wanted has not come about by others. */
function refusedConflicts(refused: readonly RefusedChange[], org: Org, mine: Org, resolutions: Resolutions): RefusedConflict[] {
  return refused
    .filter(({ ref, fields }) => !isSo(ref, fields, org, mine))
    .map(({ id: changeId, ref, refusal }) => {
      const open: RefusedConflict = { kind: 'REFUSED', id: refusedConflictId(changeId, refusal), changeId, ref, refusal, resolved: null };
      return { ...open, resolved: resolutions.of(open) };
    });
}

function isSo({ kind, key }: RecordRef, fields: readonly string[], org: Org, mine: Org): boolean {
  const [now, wanted] = [org.record(kind, key), mine.record(kind, key)];
  if (!now || !wanted || fields.includes(WHOLE)) return sameContent(kind, now, wanted);
  return fields.every((field) => sameValue(fieldValue(kind, now, field), fieldValue(kind, wanted, field)));
}

function bringingBack({ kind }: RecordRef, { version: _version, ...record }: RecordKinds[RecordKind]): Change {
  return { kind: 'RESTORE_RECORD', recordKind: kind, record } as unknown as Change;
}
