import type { Change } from '@tandem/shared/changes/change';
import type { Org } from '@tandem/shared/org/org';
import { expect } from 'vitest';
import { factsOf } from '../../support/org-facts.ts';
import { after } from '../../support/small-org.ts';

/** Applies a change that must change something, takes it back, and expects the organization as it was. */
export function expectInverse(org: Org, change: Change): void {
  const act = after(org, change);
  expect(factsOf(act.org)).not.toEqual(factsOf(org));
  expect(factsOf(after(act.org, ...act.inverses).org)).toEqual(factsOf(org));
}
