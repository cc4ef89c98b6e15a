import { includesDay, type Day } from './day.ts';
import type { Org } from './org.ts';
import type { Incumbency, Key, Person, Position, PositionVersion } from './records.ts';

export const POSITION_STATUSES = ['FILLED', 'OPEN', 'ON_HOLD', 'PLANNED', 'CLOSED'] as const;
/** Derived from dates and incumbents on a day. `OPEN` and `ON_HOLD` are vacancies. */
export type PositionStatus = (typeof POSITION_STATUSES)[number];

/** Whether the person is employed on the day; without dates, always. The termination date is the last day employed. */
export function isEmployed(person: Pick<Person, 'hireDate' | 'terminationDate'>, day: Day): boolean {
  return includesDay(person.hireDate, person.terminationDate, day);
}

/** The facts of a position that hold on a day. */
export function versionOn(position: Pick<Position, 'versions'>, day: Day): PositionVersion {
  const { versions } = position;
  for (let i = versions.length - 1; i > 0; i--) if (versions[i]!.from! <= day) return versions[i]!;
  return versions[0]!;
}

/** An organization resolved on one day. What costs a pass over all positions is worked out when first asked. */
export class OrgDay {
  private forest: { readonly reports: Map<Key, Position[]>; readonly roots: Position[] } | null = null;

  constructor(
    readonly org: Org,
    readonly day: Day,
  ) {}

  /** The facts of a position today. */
  facts(position: Position): PositionVersion {
    return versionOn(position, this.day);
  }

  /** Whether the seat exists on the day: neither planned nor closed. */
  exists(position: Position): boolean {
    return includesDay(position.startDate, position.endDate, this.day);
  }

  status(position: Position): PositionStatus {
    if (position.endDate !== null && position.endDate < this.day) return 'CLOSED';
    if (position.startDate !== null && position.startDate > this.day) return 'PLANNED';
    if (this.isFilled(position.key)) return 'FILLED';
    return position.onHold ? 'ON_HOLD' : 'OPEN';
  }

  /** Incumbencies in force whose person is employed, by person key. None before the seat starts and after it is closed. */
  incumbents(positionKey: Key): Incumbency[] {
    const found = this.org.incumbenciesOfPosition(positionKey).filter((incumbency) => this.isInForce(incumbency));
    return found.length > 1 ? found.sort((a, b) => (a.personKey < b.personKey ? -1 : 1)) : found;
  }

  /** Incumbencies in force of an employed person, in seats that exist. */
  seatsOf(personKey: Key): Incumbency[] {
    return this.org.incumbenciesOfPerson(personKey).filter((incumbency) => this.isInForce(incumbency));
  }

  manager(position: Position): Position | null {
    const { managerKey } = this.facts(position);
    return managerKey === null ? null : (this.org.position(managerKey) ?? null);
  }

  /** Positions that exist on the day and report to this one, in the order they were made. */
  reports(positionKey: Key): readonly Position[] {
    return this.grown().reports.get(positionKey) ?? [];
  }

  /** Existing positions without a manager that exists on the day. */
  roots(): readonly Position[] {
    return this.grown().roots;
  }

  private isFilled(positionKey: Key): boolean {
    return this.org.group('positionIncumbencies', positionKey).some((key) => this.isInForce(this.org.incumbency(key)!));
  }

  private isInForce(incumbency: Incumbency): boolean {
    return (
      includesDay(incumbency.startDate, incumbency.endDate, this.day) &&
      this.exists(this.org.position(incumbency.positionKey)!) &&
      isEmployed(this.org.person(incumbency.personKey)!, this.day)
    );
  }

  private grown(): { readonly reports: Map<Key, Position[]>; readonly roots: Position[] } {
    if (this.forest) return this.forest;
    const reports = new Map<Key, Position[]>();
    const roots: Position[] = [];
    this.org.table('position').forEach((position) => {
      if (!this.exists(position)) return;
      const manager = this.manager(position);
      if (manager === null || !this.exists(manager)) roots.push(position);
      else {
        const siblings = reports.get(manager.key);
        if (siblings) siblings.push(position);
        else reports.set(manager.key, [position]);
      }
    });
    this.forest = { reports, roots };
    return this.forest;
  }
}
