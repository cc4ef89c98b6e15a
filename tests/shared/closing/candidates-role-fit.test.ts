import fc from 'fast-check';
import { candidatesOf, type Candidate } from '@tandem/shared/closing/candidates';
import { closingOptions } from '@tandem/shared/closing/closing-options';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import type { Org } from '@tandem/shared/org/org';
import { PROJECT_OWNER, type Key } from '@tandem/shared/org/records';
import { NEWEST_QUESTIONNAIRE, type RoleFitSide } from '@tandem/shared/role-fit/questionnaire';
import { NO_SHARED_ROLE_FITS, type SharedRoleFits, type TakenRoleFit } from '@tandem/shared/role-fit/shared-role-fits';
import { expect, test } from 'vitest';
import { day, incumbentAssigned, initiativeMade, orgOf, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-03-10');

const taken = (valueOf: (side: RoleFitSide) => number): TakenRoleFit => ({
  questionnaireVersion: NEWEST_QUESTIONNAIRE.version,
  answers: new Map(NEWEST_QUESTIONNAIRE.questions.map(({ id, side }) => [id, valueOf(side)])),
});
const FITS = {
  project: taken((side) => (side === 'PROJECT' ? 5 : 1)),
  product: taken((side) => (side === 'PRODUCT' ? 5 : 1)),
  both: taken(() => 4),
} as const;
const sharedBy = (fits: Readonly<Record<Key, TakenRoleFit>>): SharedRoleFits => ({
  personKeys: Object.keys(fits),
  of: ({ key }) => fits[key] ?? null,
});

/** Twelve people of different rungs, and a project that lacks its project owner for a hundred days. */
const PEOPLE = Array.from({ length: 12 }, (_, at) => `p${String(at).padStart(2, '0')}`);
const org: Org = orgOf(
  initiativeMade('atlas', { startDate: D, endDate: D + 99 }),
  personMade('owner'),
  roleAssigned('held', 'atlas', 'owner'),
  ...PEOPLE.flatMap((key, at) => [
    personMade(key),
    positionMade(`s-${key}`, { jobProfile: at % 3 === 0 ? 'Project Manager' : 'Junior Project Manager' }),
    incumbentAssigned(`i-${key}`, `s-${key}`, key),
  ]),
  personMade('cook'),
);
const [gap] = gapSpells(org, { scope: { initiativeKey: 'atlas' } });
const candidates = (shared: SharedRoleFits, first = 50): Candidate[] => candidatesOf(org, gap!, D, first, shared);
const fitOf = (found: readonly Candidate[], key: Key) =>
  found.find(({ personKey }) => personKey === key)?.reasons.find(({ kind }) => kind === 'ROLE_FIT');

test('a shared role fit that leans to the role counts 5 points, one that leans to both counts 2', () => {
  const found = candidates(sharedBy({ p01: FITS.project, p02: FITS.both }));
  expect(fitOf(found, 'p01')).toEqual({
    kind: 'ROLE_FIT',
    points: 5,
    text: 'Leans to project management, as the role fit that they shared says',
  });
  expect(fitOf(found, 'p02')?.points).toBe(2);
});

test('one that leans to the other side, none, or one for a role of one’s own costs nothing and is not spoken of', () => {
  const without = candidates(NO_SHARED_ROLE_FITS);
  expect(candidates(sharedBy({ p01: FITS.product }))).toEqual(without);
  const own = { ...gap!, role: 'SPONSOR' };
  const held = orgOf(
    initiativeMade('atlas', { startDate: D, endDate: D + 99 }),
    personMade('p01'),
    roleAssigned('1', 'atlas', 'p01', { role: 'SPONSOR', endDate: D - 1 }),
  );
  expect(candidatesOf(held, own, D, 5, sharedBy({ p01: FITS.both }))).toEqual(candidatesOf(held, own, D, 5));
  expect(candidatesOf(held, own, D, 5)).toHaveLength(1);
});

test('it makes nobody a candidate who is none without it', () => {
  expect(candidates(sharedBy({ cook: FITS.project })).some(({ personKey }) => personKey === 'cook')).toBe(false);
});

test('nobody loses by what others share, and the first few are the first of all, whoever shared what', () => {
  const arbitraryFits = fc.dictionary(fc.constantFrom(...PEOPLE, 'cook', 'nobody'), fc.constantFrom(...Object.values(FITS)));
  const without = new Map(candidates(NO_SHARED_ROLE_FITS).map(({ personKey, score }) => [personKey, score]));
  fc.assert(
    fc.property(arbitraryFits, fc.integer({ min: 1, max: 13 }), (fits, first) => {
      const all = candidates(sharedBy(fits));
      expect(all.map(({ personKey }) => personKey).toSorted()).toEqual([...without.keys()].toSorted());
      for (const { personKey, score } of all)
        expect(score - without.get(personKey)!).toBe(fits[personKey] === FITS.project ? 5 : fits[personKey] === FITS.both ? 2 : 0);
      expect(candidates(sharedBy(fits), first)).toEqual(all.slice(0, first));
    }),
  );
});

test('the score stays within 100', () => {
  const best = orgOf(
    initiativeMade('atlas', { startDate: D, endDate: D + 99, teamKey: null }),
    personMade('owner', { location: 'Oslo' }),
    roleAssigned('held', 'atlas', 'owner'),
    personMade('ada', {
      location: 'Oslo',
      skills: ['scheduling', 'budget forecasting', 'risk', 'conflict resolution', 'stakeholder engagement'],
      certifications: ['PMP'],
    }),
    positionMade('s', { jobProfile: 'Project Manager' }),
    incumbentAssigned('i', 's', 'ada'),
    initiativeMade('borea', { endDate: D - 5 }),
    roleAssigned('b', 'borea', 'ada', { role: PROJECT_OWNER, allocation: 100 }),
  );
  const [ada] = candidatesOf(best, gap!, D, 1, sharedBy({ ada: FITS.project }));
  expect(ada!.score).toBe(97);
  expect(ada!.score).toBe(ada!.reasons.reduce((sum, { points }) => sum + points, 0));
});

test('the ways to close a gap look at it, too', () => {
  const keys = (shared: SharedRoleFits) =>
    closingOptions(org, gap!, D, false, shared).flatMap(({ kind, personKey }) => (kind === 'REASSIGN' ? [personKey] : []));
  expect(keys(NO_SHARED_ROLE_FITS)).not.toContain('p09');
  expect(keys(sharedBy({ p09: FITS.project }))).toContain('p09');
});
