import type { Position } from '../org/records.ts';
import type { UpdatePosition } from './change.ts';
import type { ChangeRule } from './change-rule.ts';
import { checkDay, checkInterval, checkReference } from './checks.ts';
import { restoring } from './inverse.ts';
import { checkPositionFacts } from './position-checks.ts';
import { versionsWith } from './position-versions.ts';
import { given, withValues } from './set-values.ts';

/** Facts of a seat become other ones from a day on. Its manager changes by a move alone. */
export const updatePosition: ChangeRule<'UPDATE_POSITION'> = {
  decide(org, { positionKey, set, effectiveOn }) {
    const position = org.position(positionKey);
    if (!position) return checkReference(org, 'position', positionKey, 'positionId');
    const { startDate, endDate } = withValues(position, seatOf(set));
    return (
      checkDay(effectiveOn, 'effectiveOn') ??
      checkInterval(startDate, endDate, 'endDate') ??
      checkPositionFacts(set) ??
      checkReference(org, 'team', set.teamKey, 'teamId')
    );
  },
  apply(draft, { positionKey, set, effectiveOn }, version) {
    const position = draft.position(positionKey)!;
    const { startDate: _start, endDate: _end, onHold: _hold, ...facts } = given(set);
    draft.put('position', { ...withValues(position, seatOf(set)), version, versions: versionsWith(position.versions, facts, effectiveOn) });
  },
  invert: (org, { positionKey }) => restoring(org, 'position', positionKey),
  writes: ({ positionKey }) => ({ kind: 'position', key: positionKey }),
};

/** What a seat has without versions. */
function seatOf({ startDate, endDate, onHold }: UpdatePosition['set']): Partial<Pick<Position, 'startDate' | 'endDate' | 'onHold'>> {
  return given({ startDate, endDate, onHold }) as Partial<Pick<Position, 'startDate' | 'endDate' | 'onHold'>>;
}
