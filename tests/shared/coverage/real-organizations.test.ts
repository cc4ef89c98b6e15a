import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyAct } from '@tandem/shared/changes/act';
import { gapsOnDay } from '@tandem/shared/coverage/coverage-gap';
import { coverageOnDay } from '@tandem/shared/coverage/coverage-on-day';
import { coverageTimeline } from '@tandem/shared/coverage/coverage-timeline';
import { coverageForecast } from '@tandem/shared/coverage/forecast';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { heatMap } from '@tandem/shared/coverage/heat-map';
import { formatDay, parseDay, plusMonths } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import { dataFolder } from '../../support/data-folder.ts';
import { planFiles } from '../../support/plan-files.ts';

const folder = dataFolder();

type HandbookList = 'missingProjectOwner' | 'missingProductOwner' | 'leaderless' | 'executionWithoutVision' | 'visionWithoutExecution';
type HandbookAnswers = Record<HandbookList, string[]> & {
  asOf: string;
  liveInitiatives: number;
  roots: number;
  counts: Record<string, number>;
};

function load<E>(name: string): { org: Org; expected: E } {
  const files = readdirSync(join(folder!, name)).filter((file) => file.endsWith('.csv'));
  const plan = planFiles(
    Org.empty(),
    files.map((file) => ({ name: file, content: readFileSync(join(folder!, name, file)) })),
  );
  expect(plan.errors).toEqual([]);
  const outcome = applyAct(Org.empty(), plan.changes);
  if (!outcome.allowed) throw new Error(outcome.refusals[0]!.message);
  return { org: outcome.org, expected: JSON.parse(readFileSync(join(folder!, name, 'expected.json'), 'utf8')) as E };
}

function missing(org: Org, day: string, role: string): string[] {
  return gapsOnDay(org, parseDay(day)!)
    .filter((gap) => gap.role === role)
    .map((gap) => org.initiative(gap.initiativeKey)!.externalId!)
    .sort();
}

function withLeadershipGap(org: Org, day: string, kind: string): string[] {
  return [
    ...new Set(
      gapsOnDay(org, parseDay(day)!).flatMap((gap) => (gap.leadershipGap === kind ? [org.initiative(gap.initiativeKey)!.externalId!] : [])),
    ),
  ].sort();
}

describe.skipIf(folder === null)('the true answers of real organizations (skipped where the shared data is absent)', () => {
  test.each(['sourcegraph-2022-07-01', 'sourcegraph-2024-06-25'])('%s: who misses what', (name) => {
    const { org, expected } = load<HandbookAnswers>(name);
    const { asOf, counts } = expected;
    const sorted = (list: HandbookList) => [...expected[list]].sort();
    expect(missing(org, asOf, PROJECT_OWNER)).toEqual(sorted('missingProjectOwner'));
    expect(missing(org, asOf, PRODUCT_OWNER)).toEqual(sorted('missingProductOwner'));
    expect(withLeadershipGap(org, asOf, 'LEADERLESS')).toEqual(sorted('leaderless'));
    expect(withLeadershipGap(org, asOf, 'EXECUTION_WITHOUT_VISION')).toEqual(sorted('executionWithoutVision'));
    expect(withLeadershipGap(org, asOf, 'VISION_WITHOUT_EXECUTION')).toEqual(sorted('visionWithoutExecution'));
    expect(coverageOnDay(org, parseDay(asOf)!).initiativeCount).toBe(expected.liveInitiatives);
    expect([
      org.table('initiative').size,
      org.table('person').size,
      org.table('position').size,
      org.table('assignment').size,
      org.table('team').size,
    ]).toEqual([counts['initiatives'], counts['people'], counts['positions'], counts['role_assignments'], counts['teams']]);
    expect(org.on(parseDay(asOf)!).roots()).toHaveLength(expected.roots);
  });

  test('openstack: every spell without a lead up to the horizon, with its first and last day', () => {
    const { org, expected } = load<{ horizon: string; gapSpells: { initiative: string; from: string; to: string; days: number }[] }>(
      'openstack',
    );
    const horizon = parseDay(expected.horizon)!;
    const spells = gapSpells(org, { openBetween: { from: parseDay('2000-01-01')!, to: horizon } })
      .filter((spell) => spell.role === PROJECT_OWNER)
      .map(({ initiativeKey, from, to }) => ({
        initiative: org.initiative(initiativeKey)!.externalId,
        from: formatDay(from!),
        to: formatDay(Math.min(to ?? horizon, horizon)),
        days: Math.min(to ?? horizon, horizon) - from! + 1,
      }));
    const order = (a: { initiative: string | null; from: string }, b: { initiative: string | null; from: string }) =>
      `${a.initiative} ${a.from}` < `${b.initiative} ${b.from}` ? -1 : 1;
    expect(spells.sort(order)).toEqual(
      expected.gapSpells.map(({ initiative, from, to, days }) => ({ initiative, from, to, days })).sort(order),
    );
  });

  test('openstack: who lacks a lead on five days', () => {
    const { org, expected } = load<{ asOf: Record<string, { live: number; missingProjectOwner: string[] }> }>('openstack');
    expect(Object.keys(expected.asOf)).toHaveLength(5);
    for (const [day, { live, missingProjectOwner }] of Object.entries(expected.asOf)) {
      expect([day, coverageOnDay(org, parseDay(day)!).initiativeCount, missing(org, day, PROJECT_OWNER)]).toEqual([
        day,
        live,
        [...missingProjectOwner].sort(),
      ]);
    }
  });

  test('openstack: eleven years of the heat map and the timeline, month by month, as the spells have it', () => {
    const { org, expected } = load<{ gapSpells: { initiative: string; from: string; to: string }[] }>('openstack');
    const from = parseDay('2015-09-01')!;
    const to = parseDay('2026-08-01')!;
    const { days, rows } = heatMap(org, from, to, 'MONTH');
    expect(days).toHaveLength(132);
    const timeline = coverageTimeline(org, from, to, 'MONTH');
    for (const [i, day] of days.entries()) {
      const lacking = expected.gapSpells.filter((spell) => parseDay(spell.from)! <= day && day <= parseDay(spell.to)!).length;
      const sum = rows.reduce((total, { counts }) => total + counts[i]!.missingProjectOwnerCount, 0);
      expect([formatDay(day), sum, timeline[i]!.missingProjectOwnerCount]).toEqual([formatDay(day), lacking, lacking]);
    }
  });

  test('openstack: what the forecast of a past day foretold is what came', () => {
    const { org, expected } = load<{ gapSpells: { initiative: string; from: string; to: string }[] }>('openstack');
    for (const asOf of ['2016-06-30', '2019-06-30', '2022-06-30', '2025-06-30']) {
      const day = parseDay(asOf)!;
      const came = expected.gapSpells.filter(({ from }) => parseDay(from)! > day && parseDay(from)! <= plusMonths(day, 12));
      const foretold = coverageForecast(org, day, 12).filter(({ gap }) => gap.role === PROJECT_OWNER);
      const named = foretold.map(({ gap }) => `${org.initiative(gap.initiativeKey)!.externalId} ${formatDay(gap.from!)}`);
      expect([asOf, named.toSorted()]).toEqual([asOf, came.map(({ initiative, from }) => `${initiative} ${from}`).toSorted()]);
    }
  });
});
