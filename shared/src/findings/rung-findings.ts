import { familyOf, rungNamed } from '../closing/role-family.ts';
import { roleCoverage } from '../coverage/role-coverage.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, RungRule } from '../org/records.ts';
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
  const family = familyOf(role);
  if (!family) return [];
  const people = new Set(
    roleCoverage(org, initiative, role, day).holders.flatMap(({ personKey }) => (personKey === null ? [] : [personKey])),
  );
  return [...people].flatMap((personKey): Finding[] => {
    const rung = rungOf(org, family, personKey, day);
    if (rung === null || rung >= leastRung) return [];
    return [
      {
        kind: 'RUNG_TOO_LOW',
        initiativeKey: initiative.key,
        role,
        personKey,
        day: null,
        cause: `stands on rung ${rung} of the ladder, where an initiative of this size asks for rung ${leastRung}`,
        nextStep: 'Assign somebody of that rung, or give the holder one beside them.',
      },
    ];
  });
}

/** The highest rung of the family's ladder among a person's seats; null where none of them names one. */
function rungOf(org: Org, family: Parameters<typeof rungNamed>[0], personKey: Key, day: Day): number | null {
  const rungs = org
    .on(day)
    .seatsOf(personKey)
    .flatMap(({ positionKey }) => {
      const { jobProfile, title } = org.on(day).facts(org.position(positionKey)!);
      return [rungNamed(family, jobProfile), rungNamed(family, title)];
    })
    .filter((rung) => rung > 0);
  return rungs.length === 0 ? null : Math.max(...rungs);
}
