import { refuse } from '@tandem/shared/changes/refusal';
import { gapNeeds } from '@tandem/shared/closing/gap-needs';
import { seatToHire, usualCost } from '@tandem/shared/closing/hired-seat';
import { expectedFill } from '@tandem/shared/coverage/expected-fill';
import { isLive, wantedSeats } from '@tandem/shared/hiring/requisition-content';
import { formatDay, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Initiative, Key, PositionFacts, RoleKey } from '@tandem/shared/org/records';
import type { EditDesk } from '../changes/edit-desk.ts';
import { gapFor, requisitionFor } from './requisition-gap.ts';

/** All that is known of whom a gap needs. */
export interface GapToFill {
  /** The vacant position that holds the role and that no requisition wants yet; null: a new one is made. */
  readonly positionKey: Key | null;
  /** The new position, where one is made. */
  readonly facts: PositionFacts;
  readonly allocation: number;
  readonly targetStartDate: Day;
  readonly hiringManagerKey: Key | null;
  readonly justification: string;
}

/** What a requisition for a gap asks for; refused where there is no gap, or somebody is looked for already. */
export function gapToFill(desk: EditDesk, org: Org, initiative: Initiative, role: RoleKey, showsPay: boolean): GapToFill {
  const day = desk.today;
  const underWay = requisitionFor(org, initiative.key, role);
  if (underWay)
    desk.refuse(
      refuse(
        'CONFLICT',
        `The requisition ‘${underWay.title}’ is under way for this role of ‘${initiative.name}’ already; use that one.`,
        'role',
        {
          kind: 'requisition',
          key: underWay.key,
        },
      ),
    );
  const spell = gapFor(org, initiative.key, role, day);
  const needs = spell && gapNeeds(org, spell, day);
  if (!spell || !needs)
    return desk.refuse(refuse('INVALID', `‘${initiative.name}’ has no gap in this role that is still to be closed.`, 'role'));
  const seat = seatToHire(org, needs);
  const held = expectedFill(org, spell, day)?.positionKey ?? null;
  const facts = { ...seat.facts, annualCost: showsPay ? usualCost(org.on(needs.from), seat.facts.jobProfile ?? seat.facts.title) : null };
  const known = held === null ? facts : org.on(needs.from).facts(org.position(held)!);
  const manager = known.managerKey === null ? undefined : org.on(day).incumbents(known.managerKey)[0];
  return {
    positionKey: held !== null && !isWanted(org, held) ? held : null,
    facts: held === null ? facts : known,
    allocation: needs.allocation,
    targetStartDate: needs.from > day ? needs.from : day + seat.days,
    hiringManagerKey: manager?.personKey ?? null,
    justification: reasonInWords(initiative.name, role, spell.from, spell.to),
  };
}

function isWanted(org: Org, positionKey: Key): boolean {
  return org
    .requisitionsOfPosition(positionKey)
    .some((one) => isLive(one) && wantedSeats(one).some((seat) => seat.positionKey === positionKey));
}

function reasonInWords(name: string, role: RoleKey, from: Day | null, to: Day | null): string {
  const since = from === null ? '' : ` from ${formatDay(from)}`;
  const until = to === null ? '' : ` until ${formatDay(to)}`;
  return `${name} has no ${role.toLowerCase().replaceAll('_', ' ')}${since}${until}.`;
}
