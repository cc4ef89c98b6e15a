import type { Change } from '@tandem/shared/changes/change';
import { Org } from '@tandem/shared/org/org';
import { profileOf } from '@tandem/shared/roles/ladders';
import { nextSteps, type NextStep } from '@tandem/shared/roles/next-step';
import { describe, expect, it } from 'vitest';
import { familyMade, profileMade } from '../../support/own-ladders.ts';
import { day, incumbentAssigned, orgOf, personMade, positionMade } from '../../support/small-org.ts';

const TODAY = day('2026-06-15');

function stepsOf(
  title: string,
  person: { readonly skills?: string[]; readonly certifications?: string[] } = {},
  ...ladders: Change[]
): (NextStep & { readonly org: Org })[] {
  const org = orgOf(...ladders, personMade('ada', person), positionMade('seat', { title }), incumbentAssigned('held', 'seat', 'ada'));
  return nextSteps(org, org.person('ada')!, TODAY).map((step) => ({ ...step, org }));
}

const to = ({ org, kind, toKey }: NextStep & { readonly org: Org }) => `${kind} ${profileOf(org, toKey)!.name}`;

describe('The next step of a person', () => {
  it('is the next rung, every profile on it, and the other family at the same height', () => {
    expect(stepsOf('Project Manager').map(to)).toEqual(['UP Senior Project Manager', 'SIDEWAYS Product Manager']);
    expect(stepsOf('Program Manager').map(to)).toEqual(['UP Portfolio Manager', 'UP PMO Director', 'SIDEWAYS Director of Product']);
    expect(stepsOf('Senior Product Manager, Trials').map(to)).toEqual(['UP Director of Product', 'SIDEWAYS Senior Project Manager']);
    expect(stepsOf('Chief Product Officer').map(to)).toEqual(['SIDEWAYS Portfolio Manager']);
    expect(stepsOf('Gardener')).toEqual([]);
  });

  it('goes sideways to the partner’s ladder of the organization’s own, at the same height where that has more rungs', () => {
    const own = [familyMade('Delivery'), ...Array.from({ length: 9 }, (_, i) => profileMade('Delivery', `Deliverer ${i + 1}`, i + 1))];
    expect(stepsOf('Product Manager', {}, ...own).map(to)).toEqual(['UP Senior Product Manager', 'SIDEWAYS Deliverer 3']);
    expect(stepsOf('Deliverer 9', {}, ...own).map(to)).toEqual(['SIDEWAYS Chief Product Officer']);
  });

  it('tells skills that are missing, lower, of unknown level and there apart', () => {
    const [up] = stepsOf('Project Manager', {
      skills: ['Scheduling', 'Risk management: Expert', 'Budget forecasting (working)', 'Cooking: Expert', 'Risk: Awareness'],
      certifications: ['PMP (2021)'],
    });
    expect(up!.skills).toMatchObject([
      { name: 'Scheduling', needed: 'Practitioner', held: null, state: 'LEVEL_UNKNOWN' },
      { name: 'Budget forecasting', held: 'Working', state: 'LOWER' },
      { name: 'Risk', held: 'Expert', state: 'THERE' },
      { name: 'Conflict resolution', held: null, state: 'MISSING' },
      { name: 'Stakeholder engagement', state: 'MISSING' },
      { name: 'Change control', state: 'MISSING' },
      { name: 'Vendor management', state: 'MISSING' },
      { name: 'Dependency management', state: 'MISSING' },
    ]);
    expect(up!.certificationsMissing).toEqual(['PRINCE2', 'PMI-ACP']);
    expect(up!.newResponsibilities).toHaveLength(7);
    expect(up!.reasons).toEqual([
      'The next rung after Project Manager on the ladder of Project management.',
      '1 of 8 skills are there at the level that is needed.',
      'At a lower level: Budget forecasting (Working, Practitioner is needed).',
      'There, at a level that the record does not tell: Scheduling.',
      'Not in the record: Conflict resolution, Stakeholder engagement, Change control, Vendor management, Dependency management.',
      'Certified by PMP, of the usual PMP, PRINCE2, PMI-ACP.',
    ]);
  });
});
