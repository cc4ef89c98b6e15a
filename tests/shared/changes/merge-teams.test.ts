import { mergeTeams } from '@tandem/shared/changes/merge-teams';
import { applyAct } from '@tandem/shared/changes/act';
import { versionOn } from '@tandem/shared/org/org-day';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryDay, arbitraryOrg } from '../../support/arbitrary-org.ts';
import { after, day, initiativeMade, orgOf, positionMade, teamMade } from '../../support/small-org.ts';

const TODAY = day('2026-11-01');

it('positions, initiatives and teams below go into the team that stays, and the other ends', () => {
  const org = orgOf(
    teamMade('A'),
    teamMade('B', { parentKey: 'A' }),
    teamMade('C', { parentKey: 'A' }),
    positionMade('p', { teamKey: 'A' }),
    initiativeMade('X', { teamKey: 'A' }),
  );
  const merged = after(org, ...mergeTeams(org, 'A', 'B', TODAY)).org;
  expect(merged.team('B')!.parentKey).toBe(null);
  expect(merged.team('C')!.parentKey).toBe('B');
  expect(merged.team('A')!.endDate).toBe(TODAY - 1);
  expect(merged.initiative('X')!.teamKey).toBe('B');
  expect(versionOn(merged.position('p')!, TODAY).teamKey).toBe('B');
  expect(versionOn(merged.position('p')!, TODAY - 1).teamKey).toBe('A');
});

it('nobody is in a merged team from the day on, whatever the organization', () => {
  fc.assert(
    fc.property(arbitraryOrg(), arbitraryDay(), fc.nat(), fc.nat(), (org, on, a, b) => {
      const keys = [...org.table('team').values()].map(({ key }) => key);
      fc.pre(keys.length > 1);
      const from = keys[a % keys.length]!;
      const into = keys.filter((key) => key !== from)[b % (keys.length - 1)]!;
      const result = applyAct(org, mergeTeams(org, from, into, on));
      if (!result.allowed) return;
      for (const position of result.org.table('position').values()) {
        if (position.endDate !== null && position.endDate < on) continue;
        for (const later of [on, on + 5, on + 400]) expect(versionOn(position, later).teamKey).not.toBe(from);
      }
      expect(result.org.childTeams(from)).toEqual([]);
    }),
  );
});
