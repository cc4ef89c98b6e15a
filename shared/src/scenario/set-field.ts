import type { Change } from '../changes/change.ts';
import { checkInterval } from '../changes/checks.ts';
import type { RecordRef } from '../changes/record-ref.ts';
import type { Refusal } from '../changes/refusal.ts';
import type { Day } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { RecordKind, RecordKinds } from '../org/records.ts';
import { withField } from './change-fields.ts';
import { isTimeline, sameValue, type FieldValue, type PlainValue, type Timeline } from './field-values.ts';
import { isPersonDetail, isPositionFact } from './record-fields.ts';

/**
 * The change that sets one field of a record that is there; what can be changed in no other way is restored as a whole, and
 * refused where a restoration would not ask: an interval that ends before it begins.
 * @param effectiveOn the day from which a dated fact of a position holds; null is since ever.
 */
export function settingField(org: OrgReader, { kind, key }: RecordRef, field: string, value: PlainValue, effectiveOn: Day | null): Setting {
  if (kind === 'incumbency') {
    const { startDate, endDate } = withField('incumbency', org.incumbency(key)!, field, value);
    const refusal = checkInterval(startDate, endDate, field, field);
    if (refusal) return { allowed: false, refusal };
  }
  return { allowed: true, change: changeOf(org, { kind, key }, field, value, effectiveOn) };
}

/** The change that sets a field, or why it cannot be set. */
export type Setting = { readonly allowed: true; readonly change: Change } | { readonly allowed: false; readonly refusal: Refusal };

/** The first day on which two values of a dated fact differ; null where they differ since ever, or are not dated. */
export function firstDifference(a: FieldValue, b: FieldValue): Day | null {
  const [one, other] = [stepsOf(a), stepsOf(b)];
  const starts = [...new Set([...one, ...other].map(({ from }) => from))].toSorted((x, y) => (x ?? -Infinity) - (y ?? -Infinity));
  return starts.find((day) => !sameValue(valueAt(one, day), valueAt(other, day))) ?? null;
}

const ASSIGNMENT_SETS: ReadonlySet<string> = new Set(['assignee', 'allocation', 'startDate', 'endDate', 'acting']);
const DOTTED_LINE_SETS: ReadonlySet<string> = new Set(['type', 'label', 'startDate', 'endDate']);
const WAIVER_SETS: ReadonlySet<string> = new Set(['reason', 'from', 'until']);

function changeOf(org: OrgReader, { kind, key }: RecordRef, field: string, value: PlainValue, effectiveOn: Day | null): Change {
  const set = { [field]: value };
  switch (kind) {
    case 'position':
      return field === 'managerKey'
        ? { kind: 'MOVE_POSITION', positionKey: key, managerKey: value as string | null, effectiveOn }
        : { kind: 'UPDATE_POSITION', positionKey: key, set, effectiveOn: isPositionFact(field) ? effectiveOn : null };
    case 'person':
      return isPersonDetail(field)
        ? { kind: 'UPDATE_PERSON', personKey: key, details: set, set: {} }
        : { kind: 'UPDATE_PERSON', personKey: key, set };
    case 'team':
      return { kind: 'UPDATE_TEAM', teamKey: key, set };
    case 'initiative':
      return { kind: 'UPDATE_INITIATIVE', initiativeKey: key, set };
    case 'assignment':
      if (ASSIGNMENT_SETS.has(field)) return { kind: 'UPDATE_ROLE_ASSIGNMENT', assignmentKey: key, set };
      break;
    case 'waiver':
      if (WAIVER_SETS.has(field)) return { kind: 'UPDATE_WAIVER', waiverKey: key, set };
      break;
    case 'dottedLine':
      if (DOTTED_LINE_SETS.has(field)) return { kind: 'UPDATE_DOTTED_LINE', dottedLineKey: key, set };
      break;
    // These are always said as a whole.
    case 'coveragePolicy':
    case 'raci':
    case 'measurement':
    case 'confirmation':
    case 'jobFamily':
    case 'jobProfile':
    case 'requisition':
    case 'hiringTarget':
      break;
    case 'incumbency':
      if (field === 'endDate' && typeof value === 'number') return { kind: 'END_INCUMBENCY', incumbencyKey: key, endDate: value };
  }
  return restoring(kind, withField(kind, org.record(kind, key)!, field, value));
}

function restoring<K extends RecordKind>(kind: K, { version: _version, ...record }: RecordKinds[K]): Change {
  return { kind: 'RESTORE_RECORD', recordKind: kind, record } as unknown as Change;
}

function stepsOf(value: FieldValue): Timeline['timeline'] {
  return isTimeline(value) ? value.timeline : [{ from: null, value: value as PlainValue }];
}

function valueAt(steps: Timeline['timeline'], day: Day | null): PlainValue {
  return steps.findLast(({ from }) => from === null || (day !== null && from <= day))!.value;
}
