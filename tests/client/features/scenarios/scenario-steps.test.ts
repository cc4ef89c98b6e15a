import { offeredSteps, type StepFacts } from '@tandem/client/features/scenarios/scenario-steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const draft: StepFacts = {
  status: 'DRAFT',
  access: 'EDIT',
  mine: true,
  changeCount: 3,
  neededApprovals: [],
  mayApprove: false,
  mayJudge: false,
};
const all = { write: true, apply: true };

const anyFacts: fc.Arbitrary<StepFacts> = fc.record({
  status: fc.constantFrom('DRAFT', 'IN_REVIEW', 'APPROVED', 'APPLIED', 'REVERTED', 'ARCHIVED'),
  access: fc.constantFrom('VIEW', 'COMMENT', 'EDIT'),
  mine: fc.boolean(),
  changeCount: fc.nat(3),
  neededApprovals: fc.array(fc.constant('Finance: the run rate grows'), { maxLength: 2 }),
  mayApprove: fc.boolean(),
  mayJudge: fc.boolean(),
});

describe('what a scenario’s bar offers', () => {
  it('offers applying first where the policy asks for no approval', () => {
    expect(offeredSteps(draft, all)[0]).toBe('APPLY');
  });

  it('offers a review first where the policy asks for an approval, and applying not at all', () => {
    const steps = offeredSteps({ ...draft, neededApprovals: ['Finance: the run rate grows'] }, all);
    expect(steps[0]).toBe('REQUEST_REVIEW');
    expect(steps).not.toContain('APPLY');
  });

  it('offers applying once it is approved, whatever the policy asked for', () => {
    const steps = offeredSteps({ ...draft, status: 'APPROVED', neededApprovals: ['Finance: the run rate grows'] }, all);
    expect(steps).toContain('APPLY');
  });

  it('offers a reviewer to approve and to send back, and only in review', () => {
    const reviewer = { ...draft, mine: false, access: 'COMMENT' as const, mayApprove: true, mayJudge: true };
    expect(offeredSteps({ ...reviewer, status: 'IN_REVIEW' }, all).slice(0, 2)).toEqual(['APPROVE', 'SEND_BACK']);
    expect(offeredSteps(reviewer, all)).not.toContain('APPROVE');
  });

  it('never offers to apply or revert to somebody who may not edit the live organization', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const steps = offeredSteps(facts, { write: true, apply: false });
        expect(steps).not.toContain('APPLY');
        expect(steps).not.toContain('REVERT');
      }),
    );
  });

  it('offers nothing to somebody who may only read scenarios', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(offeredSteps(facts, { write: false, apply: true })).toEqual([]);
      }),
    );
  });

  it('keeps sharing, archiving and deleting to the author', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const steps = offeredSteps({ ...facts, mine: false }, all);
        for (const step of ['SHARE', 'ARCHIVE', 'UNARCHIVE', 'DELETE'] as const) expect(steps).not.toContain(step);
      }),
    );
  });
});
