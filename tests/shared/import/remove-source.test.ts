import { expect, test } from 'vitest';
import { applyAct } from '@tandem/shared/changes/act';
import { removeSource } from '@tandem/shared/import/remove-source';
import { parseDay } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS } from '@tandem/shared/org/records';
import { demoBundle } from '@tandem/server/demo/demo-bundle';
import { planFiles } from '../../support/plan-files.ts';

const TODAY = '2026-11-23';

function applied(org: Org, changes: Parameters<typeof applyAct>[1]): Org {
  const outcome = applyAct(org, changes);
  if (!outcome.allowed) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.org;
}

function withDemo(): Org {
  const files = demoBundle(TODAY).map(({ name, text }) => ({ name, content: text }));
  return applied(Org.empty(), planFiles(Org.empty(), files, { source: 'demo', effective: parseDay(TODAY)! }).changes);
}

test('the demo organization goes without a trace', () => {
  const org = withDemo();
  const left = applied(org, removeSource(org, 'demo'));
  expect(RECORD_KINDS.map((kind) => left.table(kind).size)).toEqual(RECORD_KINDS.map(() => 0));
  expect(org.table('position').size).toBeGreaterThan(250);
});

test('what others made stays, and names nothing in the place of what went', () => {
  const demo = withDemo();
  const manager = [...demo.table('position').values()][0]!;
  const team = [...demo.table('team').values()][0]!;
  const files = [
    { name: 'positions.csv', content: 'id,title\nmine,My seat' },
    { name: 'initiatives.csv', content: 'id,name,kind\nidea,Idea,PROJECT' },
  ];
  let org = applied(demo, planFiles(demo, files).changes);
  const mine = org.keyOfExternalId('position', 'csv', 'mine')!;
  const idea = org.keyOfExternalId('initiative', 'csv', 'idea')!;
  org = applied(org, [
    { kind: 'MOVE_POSITION', positionKey: mine, managerKey: manager.key, effectiveOn: parseDay(TODAY)! },
    { kind: 'UPDATE_INITIATIVE', initiativeKey: idea, set: { teamKey: team.key } },
  ]);
  const left = applied(org, removeSource(org, 'demo'));
  expect([left.table('position').size, left.table('initiative').size, left.table('person').size]).toEqual([1, 1, 0]);
  expect(left.position(mine)!.versions.every((version) => version.managerKey === null)).toBe(true);
  expect(left.initiative(idea)!.teamKey).toBe(null);
});
