import { leadershipGap } from '@tandem/shared/coverage/leadership-gap';
import { coverageLedger, CoverageLedger } from '@tandem/shared/coverage/coverage-ledger';
import { coverageOnDay } from '@tandem/shared/coverage/coverage-on-day';
import { coverageTimeline, TIMELINE_STEPS, timelineDays } from '@tandem/shared/coverage/coverage-timeline';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { pairTimeline } from '@tandem/shared/coverage/pair-timeline';
import { halfState } from '@tandem/shared/coverage/pair';
import { roleCoverage } from '@tandem/shared/coverage/role-coverage';
import { coverageByTeam } from '@tandem/shared/coverage/team-coverage';
import { applyAct } from '@tandem/shared/changes/act';
import type { Org } from '@tandem/shared/org/org';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { FIRST_DAY, LAST_DAY } from '../../support/arbitrary-world.ts';
import { arbitraryOrg, arbitraryPolicy } from '../../support/arbitrary-org.ts';
import { isMissingByHand, spellsByHand } from './coverage-by-hand.ts';

/** Every bound of an arbitrary organization lies well inside, so that nothing changes beyond. */
const [BEFORE, AFTER] = [FIRST_DAY - 3, LAST_DAY + 3];
const ROLES = [PROJECT_OWNER, PRODUCT_OWNER, 'SPONSOR'];
const anyOrg = arbitraryPolicy().chain((policy) => arbitraryOrg(policy));

function holds(law: (org: Org) => void): void {
  fc.assert(fc.property(anyOrg, law), { numRuns: 150 });
}

function days(): number[] {
  return Array.from({ length: AFTER - BEFORE + 1 }, (_, i) => BEFORE + i);
}

function countsByHand(org: Org, day: number, teams?: ReadonlySet<string | null>) {
  let [initiativeCount, coveredCount, missingProjectOwnerCount, missingProductOwnerCount, leaderlessCount] = [0, 0, 0, 0, 0];
  for (const initiative of org.table('initiative').values()) {
    if (teams && !teams.has(initiative.teamKey)) continue;
    if ((initiative.startDate ?? day) > day || (initiative.endDate ?? day) < day) continue;
    const project = isMissingByHand(org, initiative, PROJECT_OWNER, day);
    const product = isMissingByHand(org, initiative, PRODUCT_OWNER, day);
    initiativeCount++;
    if (project) missingProjectOwnerCount++;
    if (product) missingProductOwnerCount++;
    if (project && product) leaderlessCount++;
    if (!project && !product) coveredCount++;
  }
  return { initiativeCount, coveredCount, missingProjectOwnerCount, missingProductOwnerCount, leaderlessCount };
}

/** A team and all below it, found the slow way. */
function teamAndBelow(org: Org, top: string): ReadonlySet<string | null> {
  const found = new Set<string | null>();
  for (const team of org.table('team').values()) {
    for (let key: string | null = team.key; key !== null; key = org.team(key)!.parentKey) if (key === top) found.add(team.key);
  }
  return found;
}

describe('laws of coverage', () => {
  test('spells are exactly the longest runs of the days on which a role is missing, unbounded where nothing bounds them', () => {
    holds((org) => {
      for (const initiative of org.table('initiative').values()) {
        const spells = gapSpells(org, { scope: { initiativeKey: initiative.key } });
        for (const role of ROLES) {
          const expected = spellsByHand(org, initiative, role, BEFORE, AFTER).map(({ from, to }) => ({
            initiativeKey: initiative.key,
            role,
            from: from === BEFORE ? null : from,
            to: to === AFTER ? null : to,
          }));
          expect(spells.filter((spell) => spell.role === role)).toEqual(expected);
        }
      }
    });
  });

  test('coverage of a role on a day agrees with the spells, inside the dates of the initiative', () => {
    holds((org) => {
      const spells = gapSpells(org);
      for (const initiative of org.table('initiative').values()) {
        for (const day of days()) {
          const live = (initiative.startDate ?? day) <= day && day <= (initiative.endDate ?? day);
          for (const role of ROLES) {
            const inSpell = spells.some(
              (spell) =>
                spell.initiativeKey === initiative.key && spell.role === role && (spell.from ?? day) <= day && day <= (spell.to ?? day),
            );
            expect(live && roleCoverage(org, initiative, role, day).missing).toBe(inSpell);
          }
        }
      }
    });
  });

  test('spells of a role are in order, neither touch nor overlap, and stay inside the dates of their initiative', () => {
    holds((org) => {
      const last = new Map<string, number>();
      for (const { initiativeKey, role, from, to } of gapSpells(org)) {
        const { startDate, endDate } = org.initiative(initiativeKey)!;
        expect((from ?? -Infinity) >= (startDate ?? -Infinity) && (to ?? Infinity) <= (endDate ?? Infinity)).toBe(true);
        expect((from ?? -Infinity) <= (to ?? Infinity)).toBe(true);
        const before = last.get(`${initiativeKey} ${role}`);
        if (before !== undefined) expect(from ?? -Infinity).toBeGreaterThan(before + 1);
        last.set(`${initiativeKey} ${role}`, to ?? Infinity);
      }
    });
  });

  test('spells that touch an interval are given whole, and no others', () => {
    fc.assert(
      fc.property(anyOrg, fc.integer({ min: BEFORE, max: AFTER }), fc.nat(10), (org, from, length) => {
        const to = from + length;
        expect(gapSpells(org, { openBetween: { from, to } })).toEqual(
          gapSpells(org).filter((spell) => (spell.from ?? -Infinity) <= to && (spell.to ?? Infinity) >= from),
        );
      }),
    );
  });

  test('the five counts of a day are those counted by hand, for the company and for each team with all below it', () => {
    holds((org) => {
      for (const day of days()) {
        expect(coverageOnDay(org, day)).toEqual(countsByHand(org, day));
        for (const { key } of org.table('team').values()) {
          expect(coverageOnDay(org, day, { teamKey: key })).toEqual(countsByHand(org, day, teamAndBelow(org, key)));
        }
      }
    });
  });

  test('rows by team add up to the company, and rows below a team to that team', () => {
    holds((org) => {
      for (const day of [BEFORE, FIRST_DAY + 10, FIRST_DAY + 20, AFTER]) {
        expect(sumOf(coverageByTeam(org, day))).toEqual(coverageOnDay(org, day));
        for (const { key } of org.table('team').values()) {
          const rows = coverageByTeam(org, day, key);
          expect(sumOf(rows)).toEqual(coverageOnDay(org, day, { teamKey: key }));
          expect(rows.slice(1).every((row) => org.team(row.teamKey!)!.parentKey === key)).toBe(true);
        }
      }
    });
  });

  test('every point of a timeline is the coverage of its day, in every step and scope', () => {
    fc.assert(
      fc.property(anyOrg, fc.constantFrom(...TIMELINE_STEPS), fc.constantFrom('team-0', 'team-1', null), (org, step, teamKey) => {
        const scope = teamKey === null ? undefined : { teamKey };
        const expected = timelineDays(BEFORE, AFTER, step).map((day) => ({ day, ...coverageOnDay(org, day, scope) }));
        expect(coverageTimeline(org, BEFORE, AFTER, step, scope)).toEqual(expected);
      }),
    );
  });

  test('the leadership gap of a day says which of the two owners are missing', () => {
    holds((org) => {
      for (const initiative of org.table('initiative').values()) {
        for (const day of days()) {
          const project = isMissingByHand(org, initiative, PROJECT_OWNER, day);
          const product = isMissingByHand(org, initiative, PRODUCT_OWNER, day);
          const expected = project ? (product ? 'LEADERLESS' : 'VISION_WITHOUT_EXECUTION') : product ? 'EXECUTION_WITHOUT_VISION' : null;
          expect(leadershipGap(org, initiative, day)).toBe(expected);
        }
      }
    });
  });

  test('the lanes of a pair have no hole, and each segment stands as its days do', () => {
    holds((org) => {
      for (const initiative of org.table('initiative').values()) {
        for (const { role, segments } of pairTimeline(org, initiative)) {
          for (const day of days()) {
            const live = (initiative.startDate ?? day) <= day && day <= (initiative.endDate ?? day);
            const found = segments.filter(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));
            expect(found).toHaveLength(live ? 1 : 0);
            if (!live) continue;
            const coverage = roleCoverage(org, initiative, role, day);
            expect([found[0]!.state, found[0]!.holders]).toEqual([halfState(coverage), coverage.holders]);
          }
        }
      }
    });
  });

  test('a ledger that takes over what did not change equals one made from nothing', () => {
    fc.assert(
      fc.property(anyOrg, fc.array(arbitraryChange(), { minLength: 1, maxLength: 8 }), (before, changes) => {
        let org = before;
        for (const change of changes) {
          coverageLedger(org);
          const result = applyAct(org, [change]);
          if (result.allowed) org = result.org;
          const { org: _a, ...kept } = coverageLedger(org);
          const { org: _b, ...fresh } = new CoverageLedger(org);
          expect(kept).toEqual(fresh);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function sumOf(rows: ReturnType<typeof coverageByTeam>) {
  const sum = { initiativeCount: 0, coveredCount: 0, missingProjectOwnerCount: 0, missingProductOwnerCount: 0, leaderlessCount: 0 };
  for (const row of rows) for (const count of Object.keys(sum) as (keyof typeof sum)[]) sum[count] += row[count];
  return sum;
}
