import { parse } from 'csv-parse/sync';
import type { DemoFile } from '@tandem/server/demo/demo-bundle';

/** A row of a CSV file by column. */
export type Row = Readonly<Record<string, string>>;

/** The bundle as plain rows, and the rules read the slow way: a day at a time, from the text alone. */
export interface BundleReading {
  readonly teams: readonly Row[];
  readonly people: readonly Row[];
  readonly positions: readonly Row[];
  readonly initiatives: readonly Row[];
  readonly assignments: readonly Row[];
  readonly waivers: readonly Row[];
}

export interface Spell {
  readonly from: string;
  readonly to: string;
}

/** Reads the six files with a parser that is not ours. */
export function readBundle(files: readonly DemoFile[]): BundleReading {
  const rowsOf = (name: string): Row[] => {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) throw new Error(`the bundle has no ${name}`);
    return parse(file.text, { columns: true }) as Row[];
  };
  return {
    teams: rowsOf('teams.csv'),
    people: rowsOf('people.csv'),
    positions: rowsOf('positions.csv'),
    initiatives: rowsOf('initiatives.csv'),
    assignments: rowsOf('role_assignments.csv'),
    waivers: rowsOf('waivers.csv'),
  };
}

/** The day `count` days after `day`, both `YYYY-MM-DD`. */
export function plusDays(day: string, count: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + count);
  return instant.toISOString().slice(0, 10);
}

/** `YYYY-MM-DD` compares as text; an empty cell is unbounded. */
export function within(day: string, from: string | undefined, to: string | undefined): boolean {
  return (!from || from <= day) && (!to || day <= to);
}

export function rowById(rows: readonly Row[], id: string | undefined): Row {
  const row = rows.find((candidate) => candidate['id'] === id);
  if (!row) throw new Error(`no row has the id "${id}"`);
  return row;
}

/** The person who holds an assignment on a day: named, or in the seat; null where nobody who is employed that day does. */
function holderOn(bundle: BundleReading, assignment: Row, day: string): string | null {
  if (!within(day, assignment['start_date'], assignment['end_date'])) return null;
  let personId = assignment['person_id'];
  if (assignment['position_id']) {
    const position = rowById(bundle.positions, assignment['position_id']);
    if (!position['person_id'] || !within(day, position['start_date'], position['end_date'])) return null;
    personId = position['person_id'];
  }
  const person = rowById(bundle.people, personId);
  return within(day, person['hire_date'], person['termination_date']) ? (person['id'] ?? null) : null;
}

export function assignmentsOf(bundle: BundleReading, initiative: string, role: string): readonly Row[] {
  return bundle.assignments.filter((row) => row['initiative_id'] === initiative && row['role'] === role);
}

/** Whether the initiative needs the role that day and nobody holds it. */
export function isMissing(bundle: BundleReading, initiative: Row, role: string, day: string): boolean {
  if (!within(day, initiative['start_date'], initiative['end_date'])) return false;
  const id = initiative['id'] ?? '';
  const waived = bundle.waivers.some(
    (row) => row['initiative_id'] === id && row['role'] === role && within(day, row['from'], row['until']),
  );
  return !waived && assignmentsOf(bundle, id, role).every((assignment) => holderOn(bundle, assignment, day) === null);
}

/** Longest runs of missing days between two days. */
export function missingSpells(bundle: BundleReading, initiative: Row, role: string, from: string, to: string): Spell[] {
  const spells: Spell[] = [];
  let first: string | null = null;
  for (let day = from; day <= plusDays(to, 1); day = plusDays(day, 1)) {
    const missing = day <= to && isMissing(bundle, initiative, role, day);
    if (missing && first === null) first = day;
    if (!missing && first !== null) {
      spells.push({ from: first, to: plusDays(day, -1) });
      first = null;
    }
  }
  return spells;
}

/** Why a missing role is missing, the first reason that fits. */
export function reasonOn(bundle: BundleReading, initiative: string, role: string, day: string): string {
  const all = assignmentsOf(bundle, initiative, role);
  const inForce = all.filter((row) => within(day, row['start_date'], row['end_date']));
  if (inForce.some((row) => row['position_id'])) return 'POSITION_VACANT';
  const named = inForce.map((row) => rowById(bundle.people, row['person_id']));
  if (named.some((person) => person['termination_date'] && person['termination_date'] < day)) return 'OWNER_LEFT';
  if (named.some((person) => person['hire_date'] && day < person['hire_date'])) return 'NOT_YET_STARTED';
  if (all.some((row) => row['end_date'] && row['end_date'] < day)) return 'ASSIGNMENT_ENDED';
  if (all.some((row) => row['start_date'] && day < row['start_date'])) return 'NOT_YET_STARTED';
  return 'NEVER_ASSIGNED';
}

interface Held {
  readonly initiative: string;
  readonly role: string;
  readonly person: string;
  readonly assignment: Row;
}

/** Who holds what on a day, of the initiatives in their dates. */
export function heldOn(bundle: BundleReading, day: string): Held[] {
  return bundle.assignments.flatMap((assignment) => {
    const initiative = rowById(bundle.initiatives, assignment['initiative_id']);
    const person = holderOn(bundle, assignment, day);
    if (person === null || !within(day, initiative['start_date'], initiative['end_date'])) return [];
    return [{ initiative: initiative['id'] ?? '', role: assignment['role'] ?? '', person, assignment }];
  });
}

/** Every risk of a day as `initiative role risk person`, sorted; a hybrid is of the pair and has `-` for its role. */
export function risksOn(
  bundle: BundleReading,
  day: string,
  policy: { smallestAllocation: number; mostInitiatives: number; noticeDays: number },
): string[] {
  const held = heldOn(bundle, day);
  const risks = held.flatMap(({ initiative, role, person, assignment }) => {
    const ofPerson = held.filter((other) => other.person === person);
    const allocated = ofPerson.reduce((sum, other) => sum + Number(other.assignment['allocation']), 0);
    const soon = plusDays(day, policy.noticeDays);
    const left = rowById(bundle.people, person)['termination_date'];
    const found: string[] = [];
    if (held.some((other) => other.initiative === initiative && other.person === person && other.role !== role))
      return [`${initiative} - HYBRID ${person}`];
    if (Number(assignment['allocation']) < policy.smallestAllocation) found.push('ON_PAPER');
    else if (new Set(ofPerson.map((other) => other.initiative)).size > policy.mostInitiatives) found.push('ON_PAPER');
    if (held.some((other) => other.initiative === initiative && other.role === role && other.person !== person)) found.push('SHARED');
    if (assignment['acting'] === 'true') found.push('ACTING');
    if (allocated > 100) found.push('OVERALLOCATED');
    if ((left && left <= soon) || (assignment['end_date'] && assignment['end_date'] <= soon)) found.push('ENDING_SOON');
    return found.map((risk) => `${initiative} ${role} ${risk} ${person}`);
  });
  return [...new Set(risks)].sort();
}
