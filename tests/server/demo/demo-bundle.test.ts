import { parseDay } from '@tandem/shared/org/day';
import { describe, expect, it } from 'vitest';
import { demoBundle } from '@tandem/server/demo/demo-bundle';
import { cellOfMoment } from '@tandem/server/demo/demo-moment';
import type { Moment } from '@tandem/server/demo/demo-moment';
import { DEMO_POLICY } from '@tandem/server/demo/demo-policy';
import { GAP_STORIES, INITIATIVE_STORIES, LEADERSHIP_GAP_STORIES, POSITION_STORIES, RISK_STORIES } from '@tandem/server/demo/demo-stories';
import {
  assignmentsOf,
  heldOn,
  isMissing,
  missingSpells,
  plusDays,
  readBundle,
  reasonOn,
  risksOn,
  rowById,
  within,
} from './bundle-reading.ts';
import type { Row } from './bundle-reading.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'teams.csv': 'id,name,parent_id,type,lead_position_id',
  'people.csv': 'id,name,given_name,family_name,email,employment_type,hire_date,termination_date,location,skills,certifications',
  'positions.csv':
    'id,title,team_id,manager_position_id,person_id,status,fte,job_profile,level,location,cost_center,annual_cost,currency,start_date,end_date',
  'initiatives.csv': 'id,name,kind,team_id,parent_id,status,priority,budget,currency,start_date,end_date',
  'role_assignments.csv': 'initiative_id,role,person_id,position_id,allocation,start_date,end_date,acting',
  'waivers.csv': 'initiative_id,role,reason,from,until',
};
const ROLES = ['PROJECT_OWNER', 'PRODUCT_OWNER'];
const TODAYS = ['2026-11-23', '2024-02-29', '2026-12-31', '2027-01-01', '2026-01-31', '2027-03-01', '2028-02-28', '2100-02-28'];

describe.each(TODAYS)('the demo on %s', (today) => {
  const files = demoBundle(today);
  const bundle = readBundle(files);
  const { teams, people, positions, initiatives, assignments, waivers } = bundle;
  const day = (moment: Moment): string => cellOfMoment(parseDay(today) ?? 0, moment);

  it('has the six files with every column of the contract', () => {
    expect(Object.fromEntries(files.map((file) => [file.name, file.text.split('\r\n')[0]]))).toEqual(HEADERS);
  });

  it('is the same text each time', () => {
    expect(demoBundle(today)).toEqual(files);
  });

  it('has about 300 positions, 280 people, 40 initiatives and 35 teams in ten groups', () => {
    expect(positions.length).toBeGreaterThan(280);
    expect(positions.length).toBeLessThan(320);
    expect(people.length).toBeGreaterThan(260);
    expect(people.length).toBeLessThan(300);
    expect(initiatives).toHaveLength(40);
    const leafTeams = teams.filter((team) => teams.every((other) => other['parent_id'] !== team['id']));
    expect(leafTeams.length).toBeGreaterThan(30);
    expect(leafTeams.length).toBeLessThan(40);
  });

  it('gives no id, mail address or name twice', () => {
    for (const rows of [teams, people, positions, initiatives]) expectUnique(rows.map((row) => row['id']));
    expectUnique(people.map((row) => row['email']));
    expectUnique(people.map((row) => row['name']));
    expectUnique(teams.map((row) => row['name']));
    expectUnique(
      assignments.map((row) => [row['initiative_id'], row['role'], row['person_id'], row['position_id'], row['start_date']].join()),
    );
  });

  it('refers only to what it brings', () => {
    expectReferences(teams, 'parent_id', teams);
    expectReferences(teams, 'lead_position_id', positions);
    expectReferences(positions, 'team_id', teams);
    expectReferences(positions, 'manager_position_id', positions);
    expectReferences(positions, 'person_id', people);
    expectReferences(initiatives, 'team_id', teams);
    expectReferences(initiatives, 'parent_id', initiatives);
    expectReferences([...assignments, ...waivers], 'initiative_id', initiatives);
    expectReferences(assignments, 'person_id', people);
    expectReferences(assignments, 'position_id', positions);
    for (const row of assignments) expect([row['person_id'], row['position_id']].filter(Boolean)).toHaveLength(1);
  });

  it('has one root and a reporting line of five or six layers without a cycle', () => {
    const layers = positions.map((row) => lineOf(positions, row).length);
    expect(positions.filter((row) => row['manager_position_id'] === '')).toHaveLength(1);
    expect(Math.max(...layers)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...layers)).toBeLessThanOrEqual(6);
    for (const team of teams) expect(lineOf(teams, team, 'parent_id').length).toBeLessThan(5);
  });

  it('has nobody report to a position that is closed or not begun', () => {
    for (const row of positions.filter((position) => position['manager_position_id'])) {
      expect(['CLOSED', 'PLANNED']).not.toContain(rowById(positions, row['manager_position_id'])['status']);
    }
  });

  it('writes only possible dates, in order, and only values of the contract', () => {
    for (const rows of [people, positions, initiatives, assignments, waivers]) {
      for (const row of rows) expectDates(row);
    }
    for (const row of positions) {
      expect(row['annual_cost']).toMatch(/^[1-9]\d{3,5}\.00$/);
      expect(['EUR', 'GBP', 'USD']).toContain(row['currency']);
      expect(Number(row['fte'])).toBeGreaterThan(0);
      expect(row['cost_center']).toMatch(/^\d{4}$/);
    }
    for (const row of people) expect(row['email']).toMatch(/^[a-z.-]+@[a-z.-]+\.example$/);
  });

  it('pays more the higher the grade at each place', () => {
    const fullTime = positions.filter(
      (row) => row['fte'] === '1' && rowOrNull(people, row['person_id'])?.['employment_type'] !== 'CONTRACTOR',
    );
    for (const lower of fullTime) {
      for (const higher of fullTime) {
        if (lower['location'] !== higher['location'] || gradeOf(lower) >= gradeOf(higher)) continue;
        expect(Number(lower['annual_cost'])).toBeLessThan(Number(higher['annual_cost']));
      }
    }
  });

  it('names for each position the status that its dates give, and none for the one that waits for its person', () => {
    for (const row of positions) expect(`${row['id']} ${row['status']}`).toBe(`${row['id']} ${statusToday(row)}`);
    expect(positions.filter((row) => row['status'] === '').map((row) => row['id'])).toEqual(['pj-depots']);
  });

  it('has exactly the gaps that are told, each with its first and last day, reason and coverage', () => {
    const [first, last] = [plusDays(today, -800), plusDays(today, 500)];
    const found = initiatives.flatMap((initiative) =>
      ROLES.flatMap((role) =>
        missingSpells(bundle, initiative, role, first, last).map(({ from, to }) => {
          const id = initiative['id'] ?? '';
          const reason = reasonOn(bundle, id, role, from);
          return `${id} ${role} ${reason} ${from} ${to === last ? 'open' : to} ${reason === 'POSITION_VACANT' ? 'PLANNED' : 'UNCOVERED'}`;
        }),
      ),
    );
    const told = GAP_STORIES.map((story) =>
      [story.initiative, story.role, story.reason, day(story.from), story.to === null ? 'open' : day(story.to), story.coverage].join(' '),
    );
    expect(found.sort()).toEqual(told.sort());
  });

  it('has every reason among the gaps that are open today or begin within a year', () => {
    const near = GAP_STORIES.filter((story) => (story.to === null || day(story.to) >= today) && day(story.from) <= plusDays(today, 365));
    expect(new Set(near.map((story) => story.reason)).size).toBe(5);
    expect(near.some((story) => story.coverage === 'PLANNED')).toBe(true);
  });

  it('has exactly the leadership gaps that are told, and about seven initiatives of ten covered', () => {
    const inDates = initiatives.filter((row) => within(today, row['start_date'], row['end_date']));
    const found = inDates.flatMap((row) => {
      const [noProject, noProduct] = ROLES.map((role) => isMissing(bundle, row, role, today));
      if (noProject && noProduct) return [`${row['id']} LEADERLESS`];
      if (noProject) return [`${row['id']} VISION_WITHOUT_EXECUTION`];
      return noProduct ? [`${row['id']} EXECUTION_WITHOUT_VISION`] : [];
    });
    expect(found.sort()).toEqual(LEADERSHIP_GAP_STORIES.map((story) => `${story.initiative} ${story.leadershipGap}`).sort());
    expect(1 - found.length / inDates.length).toBeGreaterThan(0.65);
    expect(1 - found.length / inDates.length).toBeLessThan(0.8);
  });

  it('has exactly the risks that are told', () => {
    const policy = { ...DEMO_POLICY, mostInitiatives: DEMO_POLICY.mostInitiatives ?? Infinity };
    const told = RISK_STORIES.map((story) => `${story.initiative} ${story.role ?? '-'} ${story.risk} ${story.person}`);
    expect(risksOn(bundle, today, policy)).toEqual(told.sort());
    expect(new Set(RISK_STORIES.map((story) => story.risk)).size).toBe(6);
  });

  it('promises nobody but Devraj Pillai for more than his time on any day of the two years', () => {
    for (let count = -365; count <= 365; count += 5) {
      const load = new Map<string, number>();
      for (const { person, assignment } of heldOn(bundle, plusDays(today, count))) {
        load.set(person, (load.get(person) ?? 0) + Number(assignment['allocation']));
      }
      load.delete('devraj-pillai');
      expect(Math.max(...load.values())).toBeLessThanOrEqual(100);
    }
  });

  it('has the initiatives that are told as special', () => {
    for (const { initiative: id, seen } of INITIATIVE_STORIES)
      expect(`${id} ${seen} ${isSeen(rowById(initiatives, id), seen)}`).toBe(`${id} ${seen} true`);
  });

  it('has the positions that are told as special', () => {
    for (const { position: id, seen } of POSITION_STORIES) {
      const row = rowById(positions, id);
      const reports = positions.filter((other) => other['manager_position_id'] === id && other['status'] !== 'PLANNED').length;
      const truth = {
        SPAN_TOO_WIDE: reports > 20,
        SPAN_TOO_NARROW: reports === 1 || reports === 2,
        NOBODY_REPORTS: reports === 0,
        SHARES_ITS_PERSON: positions.filter((other) => other['person_id'] === row['person_id']).length === 2,
        OPEN: row['status'] === 'OPEN',
        ON_HOLD: row['status'] === 'ON_HOLD',
        PLANNED: row['status'] === 'PLANNED',
        CLOSED: row['status'] === 'CLOSED',
      }[seen];
      expect(`${id} ${seen} ${truth}`).toBe(`${id} ${seen} true`);
    }
  });

  function statusToday(position: Row): string {
    if (position['end_date'] && position['end_date'] < today) return 'CLOSED';
    if (position['start_date'] && position['start_date'] > today) return 'PLANNED';
    const person = rowOrNull(people, position['person_id']);
    if (!person) return position['status'] === 'ON_HOLD' ? 'ON_HOLD' : 'OPEN';
    return within(today, person['hire_date'], person['termination_date']) ? 'FILLED' : '';
  }

  function isSeen(initiative: Row, seen: (typeof INITIATIVE_STORIES)[number]['seen']): boolean {
    const id = initiative['id'] ?? '';
    const waiver = waivers.find((row) => row['initiative_id'] === id);
    switch (seen) {
      case 'NOT_BEGUN':
        return (initiative['start_date'] ?? '') > today;
      case 'CLOSED':
        return initiative['status'] === 'CLOSED' && (initiative['end_date'] ?? '') !== '' && (initiative['end_date'] ?? '') < today;
      case 'WITHOUT_TEAM':
        return initiative['team_id'] === '';
      case 'WITHOUT_BUDGET':
        return initiative['budget'] === '' && initiative['currency'] === '';
      case 'WAIVED_FOR_A_WHILE':
        return waiver !== undefined && waiver['until'] !== '' && within(today, waiver['from'], waiver['until']);
      case 'WAIVED_FOR_GOOD':
        return waiver !== undefined && waiver['from'] === '' && waiver['until'] === '';
      case 'FREES_ITS_OWNER': {
        const end = initiative['end_date'] ?? '';
        const owner = assignmentsOf(bundle, id, 'PROJECT_OWNER')[0]?.['person_id'];
        return end > today && end < plusDays(today, 90) && heldOn(bundle, plusDays(end, 1)).every((held) => held.person !== owner);
      }
    }
  }
});

function expectUnique(values: readonly (string | undefined)[]): void {
  expect(values.filter((value, at) => !value || values.indexOf(value) !== at)).toEqual([]);
}

function expectReferences(rows: readonly Row[], column: string, target: readonly Row[]): void {
  const ids = new Set(target.map((row) => row['id']));
  expect(rows.map((row) => row[column]).filter((id) => id && !ids.has(id))).toEqual([]);
}

function expectDates(row: Row): void {
  for (const [from, to] of [
    ['start_date', 'end_date'],
    ['hire_date', 'termination_date'],
    ['from', 'until'],
  ] as const) {
    for (const cell of [row[from], row[to]]) if (cell) expect(parseDay(cell), `${cell} in ${JSON.stringify(row)}`).not.toBeNull();
    if (row[from] && row[to]) expect(row[from] <= row[to], JSON.stringify(row)).toBe(true);
  }
}

function lineOf(rows: readonly Row[], row: Row, column = 'manager_position_id'): readonly Row[] {
  const line = [row];
  for (let next = row; next[column]; line.push(next)) {
    next = rowById(rows, next[column]);
    if (line.includes(next)) throw new Error(`${row['id']} is above itself`);
  }
  return line;
}

function rowOrNull(rows: readonly Row[], id: string | undefined): Row | null {
  return rows.find((row) => row['id'] === id) ?? null;
}

function gradeOf(position: Row): number {
  return Number((position['level'] ?? '').slice(1));
}
