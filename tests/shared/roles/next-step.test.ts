import { Org } from '@tandem/shared/org/org';
import { profileOf } from '@tandem/shared/roles/ladders';
import { nextSteps, type NextStep } from '@tandem/shared/roles/next-step';
import { describe, expect, it } from 'vitest';
import { day, incumbentAssigned, orgOf, personMade, positionMade } from '../../support/small-org.ts';

const TODAY = day('2026-06-15');

function stepsOf(
  title: string,
  person: { readonly skills?: string[]; readonly certifications?: string[] } = {},
): (NextStep & { readonly org: Org })[] {
  const org = orgOf(personMade('ada', person), positionMade('seat', { title }), incumbentAssigned('held', 'seat', 'ada'));
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
