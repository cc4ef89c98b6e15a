import type { Standing } from '../closing/compile-role-family.ts';
import { roleFamiliesOf, type RoleFamilies } from '../closing/role-family.ts';
import { roleCoverage } from '../coverage/role-coverage.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, RoleKey, RungRule } from '../org/records.ts';
import { HIGHEST_POLICY_RUNG } from '../roles/policy-rung.ts';
import type { Finding } from './finding.ts';

/** Holders below the rung that the policy asks of an initiative of this size. A holder whose rung is not known is no finding. */
export function rungFindings(org: Org, initiative: Initiative, day: Day): Finding[] {
  return org.policy.rungs.filter((rule) => isMeant(org, rule, initiative)).flatMap((rule) => belowRung(org, rule, initiative, day));
}

function isMeant(org: Org, { budgetFrom, initiativesBelowFrom }: RungRule, { key, budget }: Initiative): boolean {
  if (budgetFrom !== null && (budget === null || budget.currency !== budgetFrom.currency || budget.minor < budgetFrom.minor)) return false;
  return initiativesBelowFrom === null || countBelow(org, key) >= initiativesBelowFrom;
}

function countBelow(org: Org, key: Key): number {
  const below = [...org.group('childInitiatives', key)];
  for (const child of below) below.push(...org.group('childInitiatives', child));
  return below.length;
}

function belowRung(org: Org, { role, leastRung }: RungRule, initiative: Initiative, day: Day): Finding[] {
  const families = roleFamiliesOf(org);
  if (!families.of(role)) return [];
  const people = new Set(
    roleCoverage(org, initiative, role, day).holders.flatMap(({ personKey }) => (personKey === null ? [] : [personKey])),
  );
  return [...people].flatMap((personKey): Finding[] => {
    const standing = standingOf(org, families, role, personKey, day);
    if (standing === null || standing.rung >= leastRung) return [];
    return [
      {
        kind: 'RUNG_TOO_LOW',
        initiativeKey: initiative.key,
        role,
        personKey,
        day: null,
        cause: `stands on ${inWords(standing)}, where an initiative of this size asks for rung ${leastRung}`,
        nextStep: 'Assign somebody of that rung, or give the holder one beside them.',
      },
    ];
  });
}

/** The highest rung of the role's ladders among a person's seats; null where none of them names one. */
function standingOf(org: Org, families: RoleFamilies, role: RoleKey, personKey: Key, day: Day): Standing | null {
  const on = org.on(day);
  let highest: Standing | null = null;
  for (const { positionKey } of on.seatsOf(personKey)) {
    const { jobProfile, title } = on.facts(org.position(positionKey)!);
    for (const standing of [families.standing(role, jobProfile), families.standing(role, title)])
      if (standing && standing.rung > (highest?.rung ?? 0)) highest = standing;
  }
  return highest;
}

/** A ladder with more rungs than the policy names counts otherwise than it is numbered. */
function inWords({ rung, ownRung, highest }: Standing): string {
  return ownRung === rung
    ? `rung ${rung} of the ladder`
    : `rung ${ownRung} of the ladder's ${highest}, which counts as rung ${rung} of ${HIGHEST_POLICY_RUNG}`;
}
