import { BUNDLE_COLUMNS, type BundleFile } from '../import/bundle-files.ts';
import { minorDigits } from '../import/row-reader.ts';
import { formatDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Money, RecordKind } from '../org/records.ts';
import { csvText } from './csv-text.ts';

type Cells = Readonly<Record<string, string | number | boolean | null>>;

/** How a bundle is to be written. */
export interface ExportOptions {
  /** What changes over time is written as it is on this day. */
  readonly day: Day;
  /** Whether annual costs are written. */
  readonly withPay: boolean;
}

/**
 * The organization as a CSV bundle that can be imported again. An id is the source's own where only one source brought records
 * of that kind, else the key.
 */
export function exportBundle(org: Org, options: ExportOptions): { readonly name: BundleFile; readonly text: string }[] {
  const ids = new ExportIds(org);
  const view = org.on(options.day);
  const rows: Record<BundleFile, Cells[]> = {
    'teams.csv': all(org, 'team', (team) => ({
      id: ids.of('team', team.key),
      name: team.name,
      parent_id: ids.of('team', team.parentKey),
      type: team.type,
      lead_position_id: ids.of('position', team.leadPositionKey),
    })),
    'people.csv': all(org, 'person', (person) => ({
      id: ids.of('person', person.key),
      name: person.details.displayName,
      given_name: person.details.givenName,
      family_name: person.details.familyName,
      email: person.details.email,
      employment_type: person.employmentType,
      hire_date: day(person.hireDate),
      termination_date: day(person.terminationDate),
      location: person.location,
      skills: person.skills.join(';') || null,
      certifications: person.certifications.join(';') || null,
    })),
    'positions.csv': all(org, 'position', (position) => {
      const facts = view.facts(position);
      return {
        id: ids.of('position', position.key),
        title: facts.title,
        team_id: ids.of('team', facts.teamKey),
        manager_position_id: ids.of('position', facts.managerKey),
        person_id: ids.of('person', view.incumbents(position.key)[0]?.personKey ?? null),
        status: view.status(position),
        fte: facts.fte,
        job_profile: facts.jobProfile,
        level: facts.level,
        location: facts.location,
        cost_center: facts.costCenter,
        annual_cost: options.withPay ? amount(facts.annualCost) : null,
        currency: options.withPay ? (facts.annualCost?.currency ?? null) : null,
        start_date: day(position.startDate),
        end_date: day(position.endDate),
      };
    }),
    'initiatives.csv': all(org, 'initiative', (initiative) => ({
      id: ids.of('initiative', initiative.key),
      name: initiative.name,
      kind: initiative.kind,
      team_id: ids.of('team', initiative.teamKey),
      parent_id: ids.of('initiative', initiative.parentKey),
      status: initiative.status,
      priority: initiative.priority,
      budget: amount(initiative.budget),
      currency: initiative.budget?.currency ?? null,
      start_date: day(initiative.startDate),
      end_date: day(initiative.endDate),
    })),
    'role_assignments.csv': all(org, 'assignment', (assignment) => ({
      initiative_id: ids.of('initiative', assignment.initiativeKey),
      role: assignment.role,
      person_id: assignment.assignee.kind === 'PERSON' ? ids.of('person', assignment.assignee.personKey) : null,
      position_id: assignment.assignee.kind === 'POSITION' ? ids.of('position', assignment.assignee.positionKey) : null,
      allocation: assignment.allocation,
      start_date: day(assignment.startDate),
      end_date: day(assignment.endDate),
      acting: assignment.acting,
    })),
    'waivers.csv': all(org, 'waiver', (waiver) => ({
      initiative_id: ids.of('initiative', waiver.initiativeKey),
      role: waiver.role,
      reason: waiver.reason,
      from: day(waiver.from),
      until: day(waiver.until),
    })),
  };
  return (Object.keys(rows) as BundleFile[]).map((name) => {
    const header = [...BUNDLE_COLUMNS[name].required, ...BUNDLE_COLUMNS[name].optional];
    return {
      name,
      text: csvText(
        header,
        rows[name].map((cells) => header.map((column) => cells[column] ?? null)),
      ),
    };
  });
}

function all<K extends RecordKind>(
  org: Org,
  kind: K,
  cells: (record: Parameters<Parameters<ReturnType<typeof org.table<K>>['forEach']>[0]>[0]) => Cells,
): Cells[] {
  const rows: Cells[] = [];
  org.table(kind).forEach((record) => rows.push(cells(record)));
  return rows;
}

/** Ids that name one record each: the source's own where one source brought all that have one. */
class ExportIds {
  private readonly mixed = new Map<RecordKind, boolean>();

  constructor(private readonly org: Org) {}

  of(kind: RecordKind, key: Key | null): string | null {
    if (key === null) return null;
    const { externalId } = this.org.record(kind, key)!;
    return externalId === null || this.hasSeveralSources(kind) ? key : externalId;
  }

  private hasSeveralSources(kind: RecordKind): boolean {
    let mixed = this.mixed.get(kind);
    if (mixed === undefined) {
      const sources = new Set<string>();
      this.org.table(kind).forEach((record) => {
        if (record.source !== null) sources.add(record.source);
      });
      mixed = sources.size > 1;
      this.mixed.set(kind, mixed);
    }
    return mixed;
  }
}

function day(value: Day | null): string | null {
  return value === null ? null : formatDay(value);
}

function amount(money: Money | null): number | null {
  return money === null ? null : money.minor / 10 ** minorDigits(money.currency);
}
