import type { BaseDatabase } from './base-database.ts';
import { BENCH_DAY } from './generate-organization.ts';

/** The five counts of a day by top team: raw rows and a roll-up in plain JavaScript. */
export async function coverageByTeamFromRows(base: BaseDatabase): Promise<Record<string, number[]>> {
  const teams = await base.all<{ id: string; parent: string | null }>('SELECT id, parent FROM teams');
  const initiatives = await base.all<{ id: string; team: string; from_day: number; to_day: number | null }>(
    'SELECT id, team, from_day, to_day FROM initiatives',
  );
  const assignments = await base.all<{
    initiative: string;
    role: string;
    from_day: number;
    to_day: number | null;
    hired: number;
    left_on: number | null;
  }>('SELECT a.initiative, a.role, a.from_day, a.to_day, p.hired, p.left_on FROM assignments a JOIN people p ON p.id = a.person');
  const covered = new Set<string>();
  for (const row of assignments) {
    const from = Math.max(row.from_day, row.hired);
    const to = Math.min(row.to_day ?? Infinity, row.left_on ?? Infinity);
    if (from <= BENCH_DAY && BENCH_DAY <= to) covered.add(`${row.initiative} ${row.role}`);
  }
  const parents = new Map(teams.map((team) => [team.id, team.parent]));
  const counts: Record<string, number[]> = {};
  for (const row of initiatives) {
    if (row.from_day > BENCH_DAY || (row.to_day !== null && row.to_day < BENCH_DAY)) continue;
    let top = row.team;
    for (let up = parents.get(top); up; up = parents.get(top)) top = up;
    const sums = (counts[top] ??= [0, 0, 0, 0, 0]);
    const project = !covered.has(`${row.id} PROJECT_OWNER`);
    const product = !covered.has(`${row.id} PRODUCT_OWNER`);
    sums[0]!++;
    if (!project && !product) sums[1]!++;
    if (project) sums[2]!++;
    if (product) sums[3]!++;
    if (project && product) sums[4]!++;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Number of all gap spells by one SQL window query. */
export async function spellsBySql(base: BaseDatabase): Promise<number> {
  const [row] = await base.all<{ spells: number }>(`
    WITH roles(role) AS (VALUES ('PROJECT_OWNER'), ('PRODUCT_OWNER')),
    whole AS (SELECT i.id, r.role, i.from_day, coalesce(i.to_day, 1000000000) AS to_day FROM initiatives i CROSS JOIN roles r WHERE i.to_day IS NULL OR i.from_day <= i.to_day),
    held AS (
      SELECT w.id, w.role, max(a.from_day, p.hired, w.from_day) AS f, min(coalesce(a.to_day, 1000000000), coalesce(p.left_on, 1000000000), w.to_day) AS t
      FROM whole w JOIN assignments a ON a.initiative = w.id AND a.role = w.role JOIN people p ON p.id = a.person
    ),
    stops AS (
      SELECT id, role, f, t FROM held WHERE f <= t
      UNION ALL SELECT id, role, from_day, from_day - 1 FROM whole
      UNION ALL SELECT id, role, to_day + 1, to_day + 1 FROM whole
    ),
    ordered AS (SELECT id, role, f, max(t) OVER (PARTITION BY id, role ORDER BY f, t ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until FROM stops)
    SELECT count(*) AS spells FROM ordered WHERE until IS NOT NULL AND f > until + 1`);
  return row!.spells;
}

/** Rows of a page of positions with manager, team and incumbent, as JSON text. */
export async function positionsPage(base: BaseDatabase, first: number, offset: number): Promise<string> {
  const rows = await base.all(
    `SELECT s.id, s.title, m.id AS managerId, m.title AS managerTitle, t.id AS teamId, t.name AS teamName, p.id AS personId, p.name AS personName
     FROM positions s LEFT JOIN positions m ON m.id = s.manager LEFT JOIN teams t ON t.id = s.team LEFT JOIN people p ON p.id = s.person
     ORDER BY s.rowid LIMIT ? OFFSET ?`,
    first,
    offset,
  );
  return JSON.stringify({ rows });
}

/** Positions with somebody employed at the end of each month, by top team: raw rows and a roll-up in plain JavaScript. */
export async function filledByTeamAndMonthFromRows(base: BaseDatabase, ends: readonly number[]): Promise<Record<string, number[]>> {
  const teams = await base.all<{ id: string; parent: string | null }>('SELECT id, parent FROM teams');
  const seats = await base.all<{ team: string; hired: number; left_on: number | null }>(
    'SELECT s.team, p.hired, p.left_on FROM positions s JOIN people p ON p.id = s.person',
  );
  const parents = new Map(teams.map((team) => [team.id, team.parent]));
  const counts: Record<string, number[]> = {};
  for (const { id, parent } of teams) if (parent === null) counts[id] = ends.map(() => 0);
  for (const { team, hired, left_on } of seats) {
    let top = team;
    for (let up = parents.get(top); up; up = parents.get(top)) top = up;
    for (const [i, day] of ends.entries()) if (hired <= day && (left_on === null || day <= left_on)) counts[top]![i]!++;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
