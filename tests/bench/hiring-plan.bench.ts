import { hiringPlan } from '@tandem/shared/hiring-plan/hiring-plan';
import { firstOfMonth } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { join } from 'node:path';
import { BaseDatabase } from './base-database.ts';
import { filledByTeamAndMonthFromRows } from './base-questions.ts';
import { BENCH_DAY, generateOrganization, type Size } from './generate-organization.ts';
import { compare, type Measurement } from './measure.ts';
import { orgOfSize } from './org-of-size.ts';

const MONTHS = 12;

/**
 * The hiring plan of the whole company for twelve months, with a requisition for every vacant position, against rows and a roll-up in
 * JavaScript that count the filled positions alone.
 */
export async function benchHiringPlan(size: Size, folder: string): Promise<Measurement[]> {
  const generated = generateOrganization(size);
  const base = await BaseDatabase.open(join(folder, `${size}-hiring-plan.db`));
  await base.insertPeople(generated.people);
  await base.insertRest(generated);
  const vacant = generated.positions.filter(({ person }) => person === null).map(({ id }) => id);
  const org = wanting(orgOfSize(size), vacant);
  const ends = Array.from({ length: MONTHS }, (_, i) => firstOfMonth(BENCH_DAY, i + 1) - 1);
  const times = await compare(
    9,
    () => filledByTeamAndMonthFromRows(base, ends),
    () => filled(hiringPlan(org, BENCH_DAY, BENCH_DAY, MONTHS)),
  );
  await base.close();
  const path = `hiring plan of twelve months with ${vacant.length} requisitions, against rows and a roll-up of who is there`;
  return [{ path, size, ...times, goal: 1 }];
}

function filled({ rows }: ReturnType<typeof hiringPlan>): Record<string, number[]> {
  const counts = rows.map(({ teamKey, months }) => [teamKey ?? '', months.map((month) => month.filled)] as const);
  return Object.fromEntries(counts.filter(([team]) => team !== '').toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function wanting(org: Org, positions: readonly string[]): Org {
  const draft = org.draft();
  for (const positionKey of positions)
    draft.put('requisition', {
      key: `r-${positionKey}`,
      source: null,
      externalId: null,
      version: 1,
      title: 'Somebody',
      status: 'DRAFT',
      reason: 'NEW',
      teamKey: null,
      jobProfileKey: null,
      hiringManagerKey: null,
      recruiterKey: null,
      initiativeKey: null,
      role: null,
      allocation: null,
      seats: [{ key: `seat-${positionKey}`, positionKey, state: 'WANTED', filled: null }],
      targetStartDate: null,
      justification: '',
      approval: null,
      sentBack: null,
      createdOn: BENCH_DAY,
      openedOn: null,
      closedOn: null,
    });
  return draft.seal(2);
}
