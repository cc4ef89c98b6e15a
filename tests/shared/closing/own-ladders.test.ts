import type { Change } from '@tandem/shared/changes/change';
import { candidatesOf, type Candidate } from '@tandem/shared/closing/candidates';
import { closingOptions } from '@tandem/shared/closing/closing-options';
import { seatToHire, usualCost } from '@tandem/shared/closing/hired-seat';
import { gapNeeds } from '@tandem/shared/closing/gap-needs';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { findingsOf } from '@tandem/shared/findings/findings';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, PRODUCT_OWNER, PROJECT_OWNER, type CoveragePolicy } from '@tandem/shared/org/records';
import { roleFitRecord } from '@tandem/shared/role-fit/role-fit-record';
import { BUILT_IN_FAMILIES, profileOnRung } from '@tandem/shared/roles/ladders';
import { describe, expect, test } from 'vitest';
import { builtInFamilyEdited, builtInProfileEdited, familyMade, profileMade, skillAdded } from '../../support/own-ladders.ts';
import { after, day, incumbentAssigned, initiativeMade, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-03-10');
const RETIRED = () => ({ retired: true });
const PROJECT = { 2: 'job-profile-project-2', 4: 'job-profile-project-4', 5: 'job-profile-project-5' } as const;

/** An organization with a project that lacks its project owner, and a person in a seat of each title. */
function made(titles: readonly string[], changes: readonly Change[] = [], policy: Partial<CoveragePolicy> = {}): Org {
  const seated = titles.flatMap((title) => [
    personMade(title),
    positionMade(`seat ${title}`, { title }),
    incumbentAssigned(`sits ${title}`, `seat ${title}`, title),
  ]);
  const atlas = initiativeMade('atlas', { startDate: D, endDate: D + 99 });
  const product = [personMade('owner'), roleAssigned('held', 'atlas', 'owner')];
  return after(Org.empty({ ...DEFAULT_POLICY, ...policy }), atlas, ...product, ...seated, ...changes).org;
}

function gapOf(org: Org, role = PROJECT_OWNER) {
  return gapSpells(org, { scope: { initiativeKey: 'atlas' } }).find((gap) => gap.role === role)!;
}

const candidates = (org: Org, role?: string): Candidate[] => candidatesOf(org, gapOf(org, role), D, 10);
const reasons = (org: Org, personKey: string, kind: string, role?: string) =>
  candidates(org, role)
    .find((one) => one.personKey === personKey)
    ?.reasons.filter((reason) => reason.kind === kind)
    .map(({ points, text }) => [points, text]);
const hired = (org: Org, role?: string) => seatToHire(org, gapNeeds(org, gapOf(org, role), D)!).facts;

describe('an edited ladder that ships', () => {
  test('counts a title that was given to a profile at the rung of that profile', () => {
    const edited = builtInProfileEdited(PROJECT[4], ({ otherNames }) => ({ otherNames: [...otherNames, 'Captain of Delivery'] }));
    expect(candidates(made(['Captain of Delivery']))).toEqual([]);
    expect(reasons(made(['Captain of Delivery'], [edited]), 'Captain of Delivery', 'LEVEL')).toEqual([
      [30, 'Is on the level of a Program Manager, above Project Manager'],
    ]);
  });

  test('no longer counts a title that a profile had before', () => {
    const edited = builtInProfileEdited(PROJECT[5], () => ({ name: 'Captain of Delivery', otherNames: [] }));
    expect(candidates(made(['Portfolio Manager'])).map(({ personKey }) => personKey)).toEqual(['Portfolio Manager']);
    const org = made(['Portfolio Manager', 'Captain of Delivery'], [edited]);
    expect(candidates(org).map(({ personKey }) => personKey)).toEqual(['Captain of Delivery']);
  });

  test('no longer counts a retired profile, and a seat falls to the longest name that its title still has', () => {
    const titles = ['Portfolio Manager', 'Senior Project Manager'];
    const retired = [PROJECT[5], 'job-profile-project-3'].map((key) => builtInProfileEdited(key, RETIRED));
    const org = made(titles, retired);
    expect(candidates(org).map(({ personKey }) => personKey)).toEqual(['Senior Project Manager']);
    expect(reasons(org, 'Senior Project Manager', 'LEVEL')).toEqual([[30, 'Is on the level of a Project Manager']]);
  });

  test('makes nobody a candidate where all of it is retired, and the seat to hire is called as the role', () => {
    const org = made(['Project Manager'], [builtInFamilyEdited('job-family-project', { retired: true })]);
    expect(candidates(org)).toEqual([]);
    expect(hired(org)).toMatchObject({ title: 'Project owner', jobProfile: null });
  });

  test('finds a skill that was added to the profile of the needed rung in people, and one added to another rung not', () => {
    const knows = { kind: 'UPDATE_PERSON', personKey: 'Project Manager', set: { skills: ['Ship building', 'Scheduling'] } } as const;
    const skillsWith = (...changes: Change[]) => reasons(made(['Project Manager'], [knows, ...changes]), 'Project Manager', 'SKILLS');
    expect(skillsWith()).toEqual([[4, 'Knows scheduling (1 of the 5 key skills of project management)']]);
    expect(skillsWith(skillAdded(PROJECT[2], 'Ship building'))).toEqual([
      [7, 'Knows scheduling and ship building (2 of the 6 key skills of project management)'],
    ]);
    expect(skillsWith(skillAdded(PROJECT[4], 'Ship building'))).toEqual(skillsWith());
  });

  test('does not count the skills that ship with some of its rungs, whatever else of a profile was edited', () => {
    const edited = builtInProfileEdited(PROJECT[2], () => ({ summary: 'Leads.' }));
    const knows = { kind: 'UPDATE_PERSON', personKey: 'Project Manager', set: { skills: ['Change control'] } } as const;
    expect(reasons(made(['Project Manager'], [knows, edited]), 'Project Manager', 'SKILLS')).toEqual([]);
  });

  test('counts a certification that was added to a profile, and none that no profile names any more', () => {
    const certified = (name: string) => ({ kind: 'UPDATE_PERSON', personKey: 'Engineer', set: { certifications: [name] } }) as const;
    const added = builtInProfileEdited(PROJECT[2], ({ certifications }) => ({ certifications: [...certifications, 'Master Mariner'] }));
    expect(candidates(made(['Engineer'], [certified('Master Mariner')]))).toEqual([]);
    expect(reasons(made(['Engineer'], [certified('Master Mariner'), added]), 'Engineer', 'CERTIFICATION')).toEqual([
      [10, 'Has the certification Master Mariner'],
    ]);
    const shipped = BUILT_IN_FAMILIES.flatMap(({ profiles }) => profiles.map(({ key }) => key));
    const without = shipped.map((key) =>
      builtInProfileEdited(key, ({ certifications }) => ({ certifications: certifications.filter((one) => one !== 'PMP') })),
    );
    expect(candidates(made(['Engineer'], [certified('PMP')]))).toHaveLength(1);
    expect(candidates(made(['Engineer'], [certified('PMP'), ...without]))).toEqual([]);
  });

  test('names a renamed family as the organization does', () => {
    const knows = { kind: 'UPDATE_PERSON', personKey: 'Engineer', set: { skills: ['Scheduling'] } } as const;
    const renamed = builtInFamilyEdited('job-family-project', { name: 'Navigation' });
    expect(reasons(made(['Engineer'], [knows, renamed]), 'Engineer', 'SKILLS')).toEqual([
      [4, 'Knows scheduling (1 of the 5 key skills of Navigation)'],
    ]);
  });
});

describe('a ladder of the organization’s own', () => {
  const ladder = (key = 'Fleet', role: string = PROJECT_OWNER): Change[] => [
    familyMade(key, { role }),
    profileMade(key, 'Bosun', 1, ['Knots']),
    profileMade(key, 'First Mate', 2, ['Knots', 'Charts'], ['Master Mariner']),
    profileMade(key, 'Captain', 3, ['Charts', 'Weather']),
  ];

  test('makes candidates of those whose titles stand on it, at its rungs', () => {
    const titles = ['Bosun', 'First Mate', 'Captain', 'Cook'];
    expect(candidates(made(titles))).toEqual([]);
    const org = made(titles, ladder());
    expect(titles.map((title) => reasons(org, title, 'LEVEL')?.[0])).toEqual([
      [18, 'Is on the level of a Bosun, below First Mate'],
      [30, 'Is on the level of a First Mate'],
      [30, 'Is on the level of a Captain, above First Mate'],
      undefined,
    ]);
  });

  test('stands beside the one that ships: of each the titles count, and the skills of that of which somebody knows most', () => {
    const knows = (personKey: string, ...skills: string[]): Change => ({ kind: 'UPDATE_PERSON', personKey, set: { skills } });
    const org = made(
      ['Project Manager', 'First Mate'],
      [...ladder(), knows('Project Manager', 'Scheduling', 'Risk', 'Knots'), knows('First Mate', 'Knots', 'Charts')],
    );
    expect(reasons(org, 'Project Manager', 'LEVEL')).toEqual([[30, 'Is on the level of a Project Manager']]);
    expect(reasons(org, 'Project Manager', 'SKILLS')).toEqual([[10, 'Knows knots (1 of the 2 key skills of Fleet)']]);
    expect(reasons(org, 'First Mate', 'SKILLS')).toEqual([[20, 'Knows knots and charts (2 of the 2 key skills of Fleet)']]);
  });

  test('gives its skills by the rung that the policy asks for, and its certifications for any', () => {
    const rungs = [{ role: PROJECT_OWNER, budgetFrom: null, initiativesBelowFrom: null, leastRung: 3 }];
    const set = { skills: ['Weather', 'Knots'], certifications: ['Master Mariner'] };
    const org = made(['Cook'], [...ladder(), { kind: 'UPDATE_PERSON', personKey: 'Cook', set }], { rungs });
    expect(reasons(org, 'Cook', 'SKILLS')).toEqual([[10, 'Knows weather (1 of the 2 key skills of Fleet)']]);
    expect(reasons(org, 'Cook', 'CERTIFICATION')).toEqual([[10, 'Has the certification Master Mariner']]);
  });

  test('is what the seat to hire and drafts are proposed from, before the one that ships', () => {
    expect(hired(made([]))).toMatchObject({ title: 'Project Manager', jobProfile: 'Project Manager' });
    const org = made([], ladder());
    expect(hired(org)).toMatchObject({ title: 'First Mate', jobProfile: 'First Mate' });
    expect(profileOnRung(org, PROJECT_OWNER, 2)?.name).toBe('First Mate');
    expect(profileOnRung(org, PRODUCT_OWNER, 2)?.name).toBe('Product Manager');
    const option = closingOptions(org, gapOf(org), D, false).find(({ kind }) => kind === 'HIRE')!;
    expect(option.changes).toMatchObject([{ position: { facts: { jobProfile: 'First Mate' } } }, {}]);
  });

  test('takes level and cost of the seat to hire from the seats that name its profile, by whichever name', () => {
    const seats = ['first mate', 'Project Manager'].map((jobProfile) =>
      positionMade(`of ${jobProfile}`, { jobProfile, level: jobProfile, annualCost: { minor: jobProfile.length, currency: 'EUR' } }),
    );
    const edited = builtInProfileEdited(PROJECT[2], () => ({ name: 'Mate', otherNames: ['Project Manager'] }));
    const usual = (org: Org) => [hired(org).title, hired(org).level, usualCost(org.on(D), hired(org).jobProfile!)?.minor];
    expect(usual(made([], [...seats, edited]))).toEqual(['Mate', 'Project Manager', 15]);
    expect(usual(made([], [...seats, ...ladder()]))).toEqual(['First Mate', 'first mate', 10]);
  });

  test('serves a role of the organization’s own, which has candidates by level and skills then', () => {
    const policy = { requiredRoles: { ...DEFAULT_POLICY.requiredRoles, PROJECT: ['HARBOUR_MASTER'] } };
    const set = { skills: ['Knots', 'Charts'] };
    const changes: Change[] = [{ kind: 'UPDATE_PERSON', personKey: 'Captain', set }];
    expect(candidates(made(['Captain'], changes, policy), 'HARBOUR_MASTER')).toEqual([]);
    const org = made(['Captain', 'Project Manager'], [...changes, ...ladder('Harbour', 'HARBOUR_MASTER')], policy);
    expect(candidates(org, 'HARBOUR_MASTER').map(({ personKey, score }) => [personKey, score])).toEqual([['Captain', 30 + 20 + 20]]);
    expect(hired(org, 'HARBOUR_MASTER')).toMatchObject({ title: 'First Mate', jobProfile: 'First Mate' });
  });

  test('takes a title that is its own whole name from a ladder of another role in whose words it stands', () => {
    const policy = { requiredRoles: { ...DEFAULT_POLICY.requiredRoles, PROJECT: [PROJECT_OWNER, 'TECH_LEAD'] } };
    const title = 'Technical Project Manager';
    expect(reasons(made([title], [], policy), title, 'LEVEL')).toHaveLength(1);
    const org = made([title], [familyMade('Tech', { role: 'TECH_LEAD' }), profileMade('Tech', title, 2)], policy);
    expect(candidates(org)).toEqual([]);
    expect(reasons(org, title, 'LEVEL', 'TECH_LEAD')).toEqual([[30, `Is on the level of a ${title}`]]);
  });

  test('counts nothing while it is retired or serves no role', () => {
    for (const facts of [{ retired: true }, { role: null }])
      expect(candidates(made(['Captain'], [...ladder(), familyMade('Fleet', facts)]))).toEqual([]);
  });
});

describe('a ladder of more rungs than the policy names', () => {
  const titles = ['Swabbie', 'Hand', 'Able Hand', 'Bosun', 'Mate', 'First Mate', 'Captain', 'Commodore', 'Admiral'];
  const ladder = [familyMade('Navy'), ...titles.map((title, at) => profileMade('Navy', title, at + 1))];
  const asks = (leastRung: number) => ({
    rungs: [{ role: PROJECT_OWNER, budgetFrom: null, initiativesBelowFrom: null, leastRung }],
  });

  test('is fitted to it: its first rung is the first, its highest the fifth', () => {
    const org = made(titles, ladder, asks(3));
    expect(titles.map((title) => reasons(org, title, 'LEVEL')?.[0]?.[0] ?? 0)).toEqual([9, 18, 18, 30, 30, 30, 30, 30, 30]);
    expect([1, 2, 3, 4, 5].map((rung) => profileOnRung(org, PROJECT_OWNER, rung)?.name)).toEqual([
      'Swabbie',
      'Hand',
      'Bosun',
      'First Mate',
      'Commodore',
    ]);
  });

  test('has a finding that says both numbers', () => {
    const holds = roleAssigned('holds', 'atlas', 'Able Hand', { role: PROJECT_OWNER, startDate: D, endDate: D + 99 });
    const org = made(titles, [...ladder, holds], asks(3));
    const low = findingsOf(org, org.initiative('atlas')!, D).filter(({ kind }) => kind === 'RUNG_TOO_LOW');
    expect(low).toMatchObject([
      { personKey: 'Able Hand', cause: expect.stringContaining("stands on rung 3 of the ladder's 9, which counts as rung 2 of 5") },
    ]);
  });
});

test('a finding about rungs follows an edited rung', () => {
  const rungs = [{ role: PROJECT_OWNER, budgetFrom: null, initiativesBelowFrom: null, leastRung: 3 }];
  const holds = roleAssigned('holds', 'atlas', 'Project Manager', { role: PROJECT_OWNER, startDate: D, endDate: D + 99 });
  const kinds = (...changes: Change[]) => {
    const org = made(['Project Manager'], [holds, ...changes], { rungs });
    return findingsOf(org, org.initiative('atlas')!, D).map(({ kind }) => kind);
  };
  expect(kinds()).toContain('RUNG_TOO_LOW');
  expect(kinds(builtInProfileEdited(PROJECT[2], () => ({ rung: 3 })))).not.toContain('RUNG_TOO_LOW');
});

test('a role fit reads seats, skills and certifications by the organization’s own ladders', () => {
  const set = { skills: ['Sea charts'], certifications: ['Master Mariner'] };
  const ladder = [familyMade('Fleet'), profileMade('Fleet', 'Captain', 3, ['Charts'], ['Master Mariner'])];
  const record = roleFitRecord(made(['Captain'], [{ kind: 'UPDATE_PERSON', personKey: 'Captain', set }, ...ladder]), 'Captain', D);
  expect(record).toMatchObject({
    SEATS: { PROJECT: ['Captain'], PRODUCT: [] },
    SKILLS: { PROJECT: ['charts'], PRODUCT: [] },
    CERTIFICATIONS: { PROJECT: ['Master Mariner'], PRODUCT: [] },
  });
});

test('a fork that edits the ladder has other candidates, and the organization that it came from the same as before', () => {
  const live = made(['Project Manager', 'Captain of Delivery']);
  const before = candidates(live);
  const fork = after(
    live,
    builtInProfileEdited(PROJECT[2], () => ({ name: 'Captain of Delivery' })),
  ).org;
  expect(candidates(fork).map(({ personKey }) => personKey)).toEqual(['Captain of Delivery']);
  expect(candidates(live)).toEqual(before);
  expect(before.map(({ personKey }) => personKey)).toEqual(['Project Manager']);
});
