import { recordWithoutPay } from '../org/without-pay.ts';
import type { Change, UpdatePosition } from './change.ts';

/**
 * A change as it is for those who may not see pay. On an organization without pay it does what the change does on the whole
 * one, pay apart: an update of nothing but pay sets nothing there, but still touches the record.
 */
export function changeWithoutPay(change: Change): Change {
  switch (change.kind) {
    case 'CREATE_POSITION':
      return { ...change, position: { ...change.position, facts: { ...change.position.facts, annualCost: null, payRange: null } } };
    case 'UPDATE_POSITION':
      return { ...change, set: setWithoutPay(change.set) };
    case 'RESTORE_RECORD':
      return { ...change, record: recordWithoutPay(change.recordKind, change.record) } as Change;
    default:
      return change;
  }
}

/** The changes of an act as somebody may see them. */
export function changesShown(changes: readonly Change[], showsPay: boolean): readonly Change[] {
  return showsPay ? changes : changes.map(changeWithoutPay);
}

function setWithoutPay({ annualCost: _cost, payRange: _range, ...set }: UpdatePosition['set']): UpdatePosition['set'] {
  return set;
}
