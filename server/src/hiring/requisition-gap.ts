import { gapSpells, type GapSpell } from '@tandem/shared/coverage/gap-spells';
import { isLive } from '@tandem/shared/hiring/requisition-content';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key, Requisition, RoleKey } from '@tandem/shared/org/records';

/** The gap of a role of an initiative that is open on a day, or the next one to come; null where there is none. */
export function gapFor(org: Org, initiativeKey: Key, role: RoleKey, day: Day): GapSpell | null {
  return (
    gapSpells(org, { scope: { initiativeKey } }).find((spell) => spell.role === role && (spell.to === null || spell.to >= day)) ?? null
  );
}

/** The requisition that is under way for a role of an initiative, the oldest one; null where there is none. */
export function requisitionFor(org: Org, initiativeKey: Key, role: RoleKey): Requisition | null {
  return org.requisitionsOfInitiative(initiativeKey).find((one) => one.role === role && isLive(one)) ?? null;
}
