import { hiringTargetKey } from '@tandem/shared/changes/hiring-target-checks';
import type { Change } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import { PRODUCT_OWNER, type Key } from '@tandem/shared/org/records';
import { SKILL_LEVELS } from '@tandem/shared/roles/built-in';
import { PRODUCT_MANAGEMENT } from '@tandem/shared/roles/product-ladder';
import fc from 'fast-check';
import { arbitraryOrigin, FIRST_DAY, keyOf, optionalKey } from './arbitrary-world.ts';

/** A job family, job profile, requisition that nobody has asked for yet, or hiring target, said as a whole. */
export function hiringRecordOf(
  kind: 'jobFamily' | 'jobProfile' | 'requisition' | 'hiringTarget',
  keys: fc.Arbitrary<Key>,
): fc.Arbitrary<Change> {
  const made = fc.tuple(keys, arbitraryOrigin());
  switch (kind) {
    case 'jobFamily':
      return fc
        .tuple(orBuiltIn(made, PRODUCT_MANAGEMENT.family.key), fc.constantFrom(['Working'], ['Working', 'Expert'], [], SKILL_LEVELS))
        .map(([[key, origin], skillLevels]) => ({
          kind: 'RESTORE_RECORD',
          recordKind: 'jobFamily',
          record: { ...origin, key, ...NO_FAMILY_FACTS, name: `Family ${key}`, skillLevels },
        }));
    case 'jobProfile':
      return fc
        .tuple(
          orBuiltIn(made, PRODUCT_MANAGEMENT.profiles[0]!.key),
          fc.oneof({ weight: 4, arbitrary: keyOf('jobFamily') }, fc.constant(PRODUCT_MANAGEMENT.family.key)),
          fc.integer({ min: 0, max: 5 }),
          fc.constantFrom(null, 'Working', 'Expert'),
        )
        .map(([[key, origin], familyKey, rung, level]) => ({
          kind: 'RESTORE_RECORD',
          recordKind: 'jobProfile',
          record: {
            ...origin,
            key,
            ...NO_PROFILE_FACTS,
            familyKey,
            name: `Profile ${key}`,
            rung,
            skills: [{ name: 'Risk', level, description: null }],
          },
        }));
    case 'requisition':
      return fc
        .tuple(
          made,
          optionalKey('team'),
          optionalKey('person'),
          optionalKey('initiative'),
          fc.uniqueArray(keyOf('position'), { maxLength: 2 }),
        )
        .map(([[key, origin], teamKey, hiringManagerKey, initiativeKey, positions]) => ({
          kind: 'RESTORE_RECORD',
          recordKind: 'requisition',
          record: {
            ...origin,
            key,
            ...DRAFT_REQUISITION,
            title: `Requisition ${key}`,
            teamKey,
            hiringManagerKey,
            initiativeKey,
            role: initiativeKey === null ? null : PRODUCT_OWNER,
            seats: positions.map((positionKey, i) => ({ key: `${key}-seat-${i}`, positionKey, state: 'WANTED', filled: null })),
          },
        }));
    case 'hiringTarget':
      return fc
        .tuple(
          arbitraryOrigin(),
          optionalKey('team'),
          fc.constantFrom(FIRST_MONTH, FIRST_MONTH + 1),
          fc.option(fc.integer({ min: -1, max: 9 })),
        )
        .map(([origin, teamKey, month, headcount]) => ({
          kind: 'RESTORE_RECORD',
          recordKind: 'hiringTarget',
          record: { ...origin, key: hiringTargetKey(teamKey, month), teamKey, month, headcount, runRate: null },
        }));
  }
}

/** Now and then what ships with Tandem, edited. */
function orBuiltIn(made: fc.Arbitrary<Made>, key: Key): fc.Arbitrary<Made> {
  return fc.oneof({ weight: 5, arbitrary: made }, fc.constant<Made>([key, { source: null, externalId: null }]));
}

type Made = [Key, { source: string | null; externalId: string | null }];

/** The first of a month in the small world. */
const FIRST_MONTH: Day = 19_024;

const NO_FAMILY_FACTS = {
  role: null,
  summary: '',
  owns: '',
  focus: '',
  goal: '',
  timeFrame: '',
  metrics: [],
  stakeholders: [],
  toolkit: [],
  retired: false,
} as const;

const NO_PROFILE_FACTS = {
  otherNames: [],
  summary: '',
  responsibilities: [],
  metrics: [],
  toolkit: [],
  certifications: [],
  retired: false,
} as const;

const DRAFT_REQUISITION = {
  status: 'DRAFT',
  reason: 'NEW',
  jobProfileKey: null,
  recruiterKey: null,
  allocation: null,
  targetStartDate: null,
  justification: '',
  approval: null,
  sentBack: null,
  createdOn: FIRST_DAY,
  openedOn: null,
  closedOn: null,
} as const;
