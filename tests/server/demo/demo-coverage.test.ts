import { expect, test } from 'vitest';
import { applyAct } from '@tandem/shared/changes/act';
import { gapReason } from '@tandem/shared/coverage/gap-reason';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { leadershipGap } from '@tandem/shared/coverage/leadership-gap';
import { initiativeRisks } from '@tandem/shared/coverage/risks';
import { formatDay, parseDay } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import { demoBundle } from '@tandem/server/demo/demo-bundle';
import { cellOfMoment } from '@tandem/server/demo/demo-moment';
import { DEMO_POLICY } from '@tandem/server/demo/demo-policy';
import { GAP_STORIES, LEADERSHIP_GAP_STORIES, RISK_STORIES } from '@tandem/server/demo/demo-stories';
import { planFiles } from '../../support/plan-files.ts';

const DAY = parseDay('2026-11-23')!;

function demoOrg(): Org {
  const files = demoBundle(formatDay(DAY)).map(({ name, text }) => ({ name, content: text }));
  const start = Org.empty(DEMO_POLICY);
  const plan = planFiles(start, files, { source: 'demo', effective: DAY });
  expect([plan.errors, plan.warnings]).toEqual([[], []]);
  const outcome = applyAct(start, plan.changes);
  if (!outcome.allowed) throw new Error(outcome.refusals[0]!.message);
  return outcome.org;
}

const org = demoOrg();
const idOf = (key: string) => org.initiative(key)!.externalId!;

test('the coverage rules find exactly the gaps that the demo tells of', () => {
  const found = gapSpells(org).map(({ initiativeKey, role, from, to }) => {
    const reason = gapReason(org, org.initiative(initiativeKey)!, role, from ?? DAY);
    return [idOf(initiativeKey), role, reason, from === null ? '' : formatDay(from), to === null ? '' : formatDay(to)].join(' ');
  });
  const told = GAP_STORIES.map(({ initiative, role, reason, from, to }) =>
    [initiative, role, reason, cellOfMoment(DAY, from), to === null ? '' : cellOfMoment(DAY, to)].join(' '),
  );
  expect(found.sort()).toEqual(told.sort());
});

test('the coverage rules find exactly the leadership gaps that the demo tells of', () => {
  const found: string[] = [];
  org.table('initiative').forEach((initiative) => {
    const gap = leadershipGap(org, initiative, DAY);
    if (gap) found.push(`${initiative.externalId} ${gap}`);
  });
  expect(found.sort()).toEqual(LEADERSHIP_GAP_STORIES.map(({ initiative, leadershipGap: gap }) => `${initiative} ${gap}`).sort());
});

test('the coverage rules find every risk that the demo tells of, and no other but those that a hybrid brings along', () => {
  const found: string[] = [];
  org.table('initiative').forEach((initiative) => {
    const risks = initiativeRisks(org, initiative, DAY);
    const hybrids = new Set(risks.filter((risk) => risk.kind === 'HYBRID').map((risk) => risk.personKey));
    for (const { kind, role, personKey } of risks) {
      if (kind === 'HYBRID' || !hybrids.has(personKey))
        found.push(`${initiative.externalId} ${role ?? '-'} ${kind} ${org.person(personKey)!.externalId}`);
    }
  });
  expect(found.sort()).toEqual(
    RISK_STORIES.map(({ initiative, role, risk, person }) => `${initiative} ${role ?? '-'} ${risk} ${person}`).sort(),
  );
});
