import { roleFamiliesOf } from '@tandem/shared/closing/role-family';
import { checkJobFamily, checkJobProfile } from '@tandem/shared/changes/job-profile-checks';
import { checkJobSpec } from '@tandem/shared/job-spec/check-job-spec';
import { draftJobSpec, PLACEHOLDER, type DraftSources } from '@tandem/shared/job-spec/draft-job-spec';
import { Org } from '@tandem/shared/org/org';
import type { JobFamily, JobProfile } from '@tandem/shared/org/records';
import { BUILT_IN_FAMILIES, familiesOf, familyOf, profileNamed, profileOf, profileOnRung, profilesOf } from '@tandem/shared/roles/ladders';
import { describe, expect, it } from 'vitest';

const ALL = BUILT_IN_FAMILIES.flatMap(({ family, profiles }) => profiles.map((profile) => ({ family, profile })));
const EMPTY = Org.empty();

function orgWith(families: readonly JobFamily[], profiles: readonly JobProfile[]): Org {
  const draft = EMPTY.draft();
  for (const family of families) draft.put('jobFamily', family);
  for (const profile of profiles) draft.put('jobProfile', profile);
  return draft.seal(1);
}

describe('The built-in ladders', () => {
  it('have the titles of both families, rung by rung', () => {
    expect(BUILT_IN_FAMILIES.map(({ profiles }) => profiles.map(({ rung, name }) => `${rung} ${name}`))).toEqual([
      [
        '1 Junior Project Manager',
        '2 Project Manager',
        '3 Senior Project Manager',
        '4 Program Manager',
        '5 Portfolio Manager',
        '5 PMO Director',
      ],
      ['1 Associate Product Manager', '2 Product Manager', '3 Senior Product Manager', '4 Director of Product', '5 Chief Product Officer'],
    ]);
  });

  it.each(ALL)('say everything of the $profile.name, within what an edit would be held to', ({ family, profile }) => {
    expect(checkJobFamily(Org.empty(), family)).toBeNull();
    expect(checkJobProfile(Org.empty(), profile)).toBeNull();
    expect(profile.responsibilities.length).toBeGreaterThanOrEqual(5);
    expect(profile.responsibilities.length).toBeLessThanOrEqual(8);
    for (const list of [profile.metrics, profile.toolkit, profile.certifications]) expect(list.length).toBeGreaterThan(0);
    expect(profile.skills.every(({ level, description }) => level !== null && description)).toBe(true);
  });

  it('say no responsibility twice, and no core skill shrinks on the way up', () => {
    const duties = ALL.flatMap(({ profile }) => profile.responsibilities);
    expect(new Set(duties).size).toBe(duties.length);
    for (const { family, coreSkills, profiles } of BUILT_IN_FAMILIES)
      for (const skill of coreSkills) {
        const levels = profiles.map(({ skills }) => family.skillLevels.indexOf(skills.find(({ name }) => name === skill)?.level ?? '?'));
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
        expect(levels.at(-1)).toBeGreaterThan(levels[0]!);
      }
  });

  it('are what candidates and rungs are judged by', () => {
    for (const { role, profiles } of BUILT_IN_FAMILIES)
      for (const { name, otherNames, rung } of profiles)
        for (const title of [name, ...otherNames]) expect(roleFamiliesOf(EMPTY).standing(role, `${title}, Trials`)?.rung).toBe(rung);
  });

  it('drafted under a title of the other family get a finding of role confusion', () => {
    for (const [at, { profiles }] of BUILT_IN_FAMILIES.entries()) {
      const title = profileOnRung(EMPTY, BUILT_IN_FAMILIES[1 - at]!.role, 2)!.name;
      const text = `## Responsibilities\n\n${profiles[1]!.responsibilities.map((duty) => `- ${duty}`).join('\n')}\n`;
      expect(checkJobSpec(title, text).map(({ rule }) => rule)).toContain('ROLE_CONFUSION');
    }
  });

  describe.each(ALL)('drafted into a job spec of a $profile.name', ({ family, profile }) => {
    const known: DraftSources = {
      title: profile.name,
      organizationName: 'Nordlicht',
      profile,
      family,
      role: family.role,
      initiative: null,
      missingSince: 20_000,
      team: 'Payments',
      managerTitle: 'Head of Payments',
      partnerTitle: null,
      seats: 2,
      location: 'Hamburg',
      pay: { minMinor: 70_000_00, maxMinor: 90_000_00, currency: 'EUR', unit: 'YEAR' },
      targetStartDate: 20_100,
      statement: null,
    };
    const initiatives: readonly (readonly [string, DraftSources['initiative']])[] = [
      ['a project', { name: 'New checkout', kind: 'PROJECT', endDate: 20_400 }],
      ['a product', { name: 'Checkout', kind: 'PRODUCT', endDate: null }],
      ['no initiative', null],
    ];
    it.each(initiatives)('for %s get no finding of what a hiring manager should not have to mend', (_kind, initiative) => {
      const partner = family.role === 'PRODUCT_OWNER' ? 'Project Manager' : 'Product Manager';
      for (const partnerTitle of [null, partner]) {
        const text = draftJobSpec({ ...known, initiative, partnerTitle });
        const findings = checkJobSpec(profile.name, text).filter(({ rule }) => !['READING_EASE', 'LENGTH'].includes(rule));
        // What a placeholder stands for is still to be said, so that a finding about its words is right.
        const own = findings.filter(({ quote }) => quote === null || quote.match(PLACEHOLDER) === null);
        expect(own).toEqual([]);
      }
    });
  });
});

describe('The readers of ladders', () => {
  const product = profileNamed(EMPTY, 'senior  product manager')!;
  const family = familyOf(EMPTY, product.familyKey)!;

  it('find a profile by its name or another one, in any case', () => {
    expect(product.key).toBe('job-profile-product-3');
    expect(profileNamed(EMPTY, 'PROGRAMME MANAGER')?.name).toBe('Program Manager');
    expect(profileNamed(EMPTY, 'Astronaut')).toBeUndefined();
    expect(profileNamed(EMPTY, null)).toBeUndefined();
  });

  it('put a record in the place of what is built in, and the organization’s own beside it', () => {
    const own: JobFamily = { ...family, key: 'own-family', name: 'Analysis', role: null, version: 1 };
    const analyst: JobProfile = {
      ...product,
      key: 'own-profile',
      familyKey: own.key,
      name: 'Analyst',
      otherNames: [],
      rung: 1,
      version: 1,
    };
    const edited: JobProfile = { ...product, name: 'Lead Product Manager', version: 1 };
    const org = orgWith([own], [edited, analyst]);
    expect(familiesOf(org).map(({ name }) => name)).toEqual(['Project management', 'Product management', 'Analysis']);
    expect(profileOf(org, product.key)).toBe(edited);
    expect(profileNamed(org, 'Senior Product Manager')).toBeUndefined();
    expect(profilesOf(org, own.key)).toEqual([analyst]);
    expect(profilesOf(org)).toHaveLength(12);
  });

  it('hide what is retired, and all profiles of a retired family, but find them by key', () => {
    const org = orgWith([], [{ ...product, retired: true, version: 1 }]);
    expect(profilesOf(org, family.key).map(({ rung }) => rung)).toEqual([1, 2, 4, 5]);
    expect(profilesOf(org, family.key, true)).toHaveLength(5);
    expect(profileNamed(org, product.name)).toBeUndefined();
    expect(profileOf(org, product.key)?.retired).toBe(true);
    const without = orgWith([{ ...family, retired: true, version: 1 }], []);
    expect(familiesOf(without)).toHaveLength(1);
    expect(profilesOf(without, family.key)).toEqual([]);
    expect(profileOnRung(without, 'PRODUCT_OWNER', 2)).toBeUndefined();
  });

  it('find the profile of a rung for a role, the nearest where none stands on it', () => {
    expect(profileOnRung(EMPTY, 'PROJECT_OWNER', 5)?.name).toBe('Portfolio Manager');
    const org = orgWith([], [{ ...product, retired: true, version: 1 }]);
    expect(profileOnRung(org, 'PRODUCT_OWNER', 3)?.name).toBe('Product Manager');
    expect(profileOnRung(org, 'TECH_LEAD', 3)).toBeUndefined();
  });
});
