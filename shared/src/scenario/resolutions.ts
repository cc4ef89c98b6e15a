import { refuse, type Refusal } from '../changes/refusal.ts';
import type { OrgReader } from '../org/org.ts';
import { seenLive, type Conflict, type ConflictChoice, type Resolution } from './conflicts.ts';
import { parseFieldValue } from './parse-field-value.ts';
import { WHOLE } from './record-fields.ts';

/** The resolution of a conflict as it is seen now. @param value with EDIT: the value as text. */
export function resolutionOf(conflict: Conflict, choice: ConflictChoice, value: string | null = null): Resolution {
  return { conflictId: conflict.id, choice, value: choice === 'EDIT' ? value : null, seenLive: seenLive(conflict) };
}

/**
 * Why a conflict cannot be resolved so, or null: a refused change can only be left out, a whole record has no value to set, and a
 * value has to fit its field. What the rules say of the value shows when it is replayed (`FieldConflict.refusal`).
 */
export function checkResolution(org: OrgReader, conflict: Conflict, choice: ConflictChoice, value: string | null = null): Refusal | null {
  if (conflict.kind === 'REFUSED') {
    if (choice === 'LIVE') return null;
    return refuse('INVALID', 'A change that can no longer be done can only be left out: keep what the live organization has.', 'choice');
  }
  if (choice !== 'EDIT') return null;
  if (conflict.field === WHOLE)
    return refuse('INVALID', 'The whole record has no value to set; keep what the live organization has, or yours.', 'choice');
  const parsed = parseFieldValue(org, conflict.ref.kind, conflict.field, value);
  return parsed.ok ? null : parsed.refusal;
}

/** Those of the resolutions that still count, by their conflict: void is one whose live side has changed since it was seen. */
export class Resolutions {
  private readonly byConflict: ReadonlyMap<string, Resolution>;

  constructor(resolutions: readonly Resolution[]) {
    this.byConflict = new Map(resolutions.map((resolution) => [resolution.conflictId, resolution]));
  }

  /** The resolution that holds for a conflict, or null. */
  of(conflict: Conflict): Resolution | null {
    const resolution = this.byConflict.get(conflict.id);
    if (!resolution || resolution.seenLive !== seenLive(conflict)) return null;
    if (conflict.kind === 'REFUSED') return resolution.choice === 'LIVE' ? resolution : null;
    return resolution.choice === 'EDIT' && conflict.field === WHOLE ? null : resolution;
  }
}
