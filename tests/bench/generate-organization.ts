import { formatDay, parseDay } from '@tandem/shared/org/day';

/** The sizes that the benchmarks run on. */
export const SIZES = {
  S: { positions: 300, teams: 40, initiatives: 40, assignments: 120 },
  M: { positions: 10_000, teams: 1_000, initiatives: 2_000, assignments: 6_000 },
  L: { positions: 100_000, teams: 8_000, initiatives: 20_000, assignments: 60_000 },
} as const;
export type Size = keyof typeof SIZES;

/** Day around which the generated organizations lie. */
export const BENCH_DAY = parseDay('2026-06-15')!;

/** One generated organization: plain rows, days as numbers, null unbounded, budgets in whole euros. */
export interface GeneratedOrganization {
  readonly teams: readonly { id: string; name: string; parent: string | null }[];
  readonly people: readonly { id: string; name: string; email: string; hired: number; left: number | null }[];
  readonly positions: readonly { id: string; title: string; team: string; manager: string | null; person: string | null }[];
  readonly initiatives: readonly {
    id: string;
    name: string;
    team: string;
    from: number;
    to: number | null;
    priority: number;
    budget: number | null;
  }[];
  readonly assignments: readonly { initiative: string; role: string; person: string; from: number; to: number | null }[];
}

/** The organization of a size: always the same one. */
export function generateOrganization(size: Size): GeneratedOrganization {
  const { positions, teams, initiatives, assignments } = SIZES[size];
  const random = numbers(42);
  const pick = (below: number) => Math.floor(random() * below);
  return {
    teams: range(teams).map((i) => ({ id: `t${i}`, name: `Team ${i}`, parent: i < 10 ? null : `t${Math.floor(i / 5) - 2}` })),
    people: range(positions).map((i) => ({
      id: `p${i}`,
      name: `Given${i} Family${i}`,
      email: `p${i}@example.com`,
      hired: BENCH_DAY - 400 - pick(3000),
      left: pick(20) === 0 ? BENCH_DAY - 300 + pick(900) : null,
    })),
    positions: range(positions).map((i) => ({
      id: `s${i}`,
      title: `Title ${pick(400)}`,
      team: `t${pick(teams)}`,
      manager: i === 0 ? null : `s${Math.floor((i - 1) / 7)}`,
      person: pick(15) === 0 ? null : `p${i}`,
    })),
    initiatives: range(initiatives).map((i) => ({
      id: `i${i}`,
      name: `Initiative ${i}`,
      team: `t${pick(teams)}`,
      from: BENCH_DAY - pick(700),
      to: pick(2) === 0 ? null : BENCH_DAY + pick(500),
      priority: 1 + pick(5),
      budget: i % 4 === 0 ? null : 20_000 * (1 + (i % 90)),
    })),
    assignments: range(assignments).map((i) => {
      const from = BENCH_DAY - 700 + pick(900);
      return {
        initiative: `i${Math.floor(i / 3) % initiatives}`,
        role: i % 3 === 0 ? 'PRODUCT_OWNER' : 'PROJECT_OWNER',
        person: `p${pick(positions)}`,
        from,
        to: pick(3) === 0 ? null : from + pick(600),
      };
    }),
  };
}

/** The people alone, or the whole organization, as files of a CSV bundle. */
export function bundleOf(org: GeneratedOrganization, peopleOnly = false): { name: string; content: string }[] {
  const day = (value: number | null) => (value === null ? '' : formatDay(value));
  const people = {
    name: 'people.csv',
    content: csv(
      'id,name,email,hire_date,termination_date',
      org.people.map((row) => [row.id, row.name, row.email, day(row.hired), day(row.left)]),
    ),
  };
  if (peopleOnly) return [people];
  return [
    {
      name: 'teams.csv',
      content: csv(
        'id,name,parent_id',
        org.teams.map((row) => [row.id, row.name, row.parent ?? '']),
      ),
    },
    people,
    {
      name: 'positions.csv',
      content: csv(
        'id,title,team_id,manager_position_id,person_id',
        org.positions.map((row) => [row.id, row.title, row.team, row.manager ?? '', row.person ?? '']),
      ),
    },
    {
      name: 'initiatives.csv',
      content: csv(
        'id,name,kind,team_id,start_date,end_date,priority,budget,currency',
        org.initiatives.map((row) => [
          row.id,
          row.name,
          row.to === null ? 'PRODUCT' : 'PROJECT',
          row.team,
          day(row.from),
          day(row.to),
          String(row.priority),
          row.budget === null ? '' : String(row.budget),
          row.budget === null ? '' : 'EUR',
        ]),
      ),
    },
    {
      name: 'role_assignments.csv',
      content: csv(
        'initiative_id,role,person_id,start_date,end_date',
        distinct(org.assignments).map((row) => [row.initiative, row.role, row.person, day(row.from), day(row.to)]),
      ),
    },
  ];
}

function distinct(assignments: GeneratedOrganization['assignments']): GeneratedOrganization['assignments'] {
  return [...new Map(assignments.map((row) => [`${row.initiative} ${row.role} ${row.person} ${row.from}`, row])).values()];
}

function csv(header: string, rows: readonly (readonly string[])[]): string {
  return `${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
