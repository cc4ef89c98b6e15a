import type { Day } from '@tandem/shared/org/day';
import type { Key } from '@tandem/shared/org/records';
import fc from 'fast-check';

/** The days that arbitrary organizations play in: few enough that intervals touch and overlap all the time. */
export const FIRST_DAY: Day = 19_000;
export const LAST_DAY: Day = 19_030;

/** How many records of a kind the small world of arbitrary changes knows; keys are `team-0`, `position-3`, ... */
export const WORLD = {
  team: 4,
  person: 4,
  position: 6,
  incumbency: 5,
  initiative: 4,
  assignment: 7,
  waiver: 3,
  dottedLine: 3,
  measurement: 3,
  raci: 2,
  confirmation: 3,
  coveragePolicy: 1,
  jobFamily: 2,
  jobProfile: 3,
  requisition: 3,
  hiringTarget: 4,
} as const;

/** A day of the small world. */
export function arbitraryDay(): fc.Arbitrary<Day> {
  return fc.integer({ min: FIRST_DAY, max: LAST_DAY });
}

/** A day, or null where nothing bounds it. */
export function arbitraryBound(): fc.Arbitrary<Day | null> {
  return fc.option(arbitraryDay(), { nil: null, freq: 3 });
}

/** Its kinds, what is named before what names it. */
export const WORLD_KINDS = [
  'team',
  'person',
  'position',
  'initiative',
  'incumbency',
  'assignment',
  'waiver',
  'dottedLine',
  'measurement',
  'raci',
  'confirmation',
  'coveragePolicy',
  'jobFamily',
  'jobProfile',
  'requisition',
  'hiringTarget',
] as const satisfies readonly (keyof typeof WORLD)[];

/** A kind of record of the small world. */
export type WorldKind = keyof typeof WORLD;

/** The key of a record that may be there. */
export function keyOf(kind: WorldKind): fc.Arbitrary<Key> {
  return fc.nat({ max: WORLD[kind] - 1 }).map((number) => `${kind}-${number}`);
}

/** Such a key, or null. */
export function optionalKey(kind: WorldKind): fc.Arbitrary<Key | null> {
  return fc.option(keyOf(kind), { nil: null, freq: 5 });
}

/** Where a record came from. */
export function arbitraryOrigin(): fc.Arbitrary<{ source: string | null; externalId: string | null }> {
  return fc
    .option(fc.nat({ max: 29 }), { nil: null, freq: 2 })
    .map((id) => (id === null ? { source: null, externalId: null } : { source: 'csv', externalId: `id-${id}` }));
}
