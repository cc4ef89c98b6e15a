import { chartModelFrom } from '@tandem/client/features/org-chart/chart-model';
import { problemsOf, repairOf } from '@tandem/client/features/org-chart/editing/problems';
import { createNodeSource } from '@tandem/client/features/org-chart/nodes-from-org';
import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { Org } from '@tandem/shared/org/org';
import type { Position } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryOrg } from '../../../../support/arbitrary-org.ts';
import { after, day, orgOf, positionMade } from '../../../../support/small-org.ts';

const TODAY = day('2026-11-01');

function problems(org: Org, base: Org = org, on = TODAY) {
  const model = chartModelFrom(createNodeSource()({ org, base, day: on, ghosts: true }));
  const decide = (changes: readonly Change[]) => {
    const result = applyAct(org, changes);
    return result.allowed ? null : result.refusals[0]!;
  };
  return problemsOf(model, org).map((problem) => ({ ...problem, repair: repairOf({ model, org, day: on, decide }, problem) }));
}

/** Lines that no rule would allow, as an import with broken references may have brought them. */
function withManagers(org: Org, managers: Readonly<Record<string, string>>): Org {
  const draft = org.draft();
  for (const [key, managerKey] of Object.entries(managers)) {
    const position: Position = org.position(key)!;
    draft.put('position', { ...position, versions: [{ ...position.versions[0]!, managerKey }] });
  }
  return draft.seal(org.revision + 1);
}

describe('the problems of the reporting lines', () => {
  const live = orgOf(
    positionMade('ceo'),
    positionMade('vp', { managerKey: 'ceo' }),
    positionMade('a', { managerKey: 'vp' }),
    positionMade('b', { managerKey: 'a' }),
  );

  it('are none where there is one tree', () => expect(problems(live)).toEqual([]));

  it('name a report of a closed position, and mend it with the manager above', () => {
    const draft = after(live, { kind: 'CLOSE_POSITION', positionKey: 'vp', endDate: TODAY - 1 }).org;
    for (const base of [live, draft]) {
      expect(problems(draft, base)).toMatchObject([
        { kind: 'ORPHAN', positionKey: 'a', text: 'a reports to vp, which is closed.', repair: { text: 'Repair: under ceo' } },
      ]);
    }
  });

  it('name a root beside the one with most people', () => {
    const more = after(live, positionMade('other')).org;
    expect(problems(more)).toMatchObject([{ kind: 'EXTRA_ROOT', positionKey: 'other' }]);
  });

  it('name a circle once', () => {
    const broken = withManagers(live, { vp: 'b' });
    expect(problems(broken)).toMatchObject([{ kind: 'CYCLE' }]);
  });

  it('are gone once each was repaired in turn, whatever the organization', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), (start, on) => {
        let org = start;
        for (let step = 0; step < 20; step++) {
          const first = problems(org, start, on).find(({ repair }) => repair !== null);
          if (!first) break;
          const result = applyAct(org, first.repair!.changes);
          expect(result.allowed).toBe(true);
          if (result.allowed) org = result.org;
        }
        // What is left would close a circle on some later day and has to be decided by hand.
        expect(problems(org, start, on).every(({ kind, repair }) => repair === null && kind === 'EXTRA_ROOT')).toBe(true);
      }),
    );
  });
});
