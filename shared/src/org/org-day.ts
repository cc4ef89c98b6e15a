import { includesDay, type Day } from './day.ts';
import type { Org } from './org.ts';
import { rootsOn } from './roots-on-day.ts';
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

const NONE: readonly Position[] = [];
/** The view whose roots were found last: the next one, of another revision or fork, looks only at what differs. */
let newest: WeakRef<OrgDay> | null = null;

/** An organization resolved on one day. What costs a pass over all positions is worked out when first asked. */
export class OrgDay {
  private readonly reportsFound = new Map<Key, readonly Position[]>();
  private rootsFound: readonly Position[] | null = null;

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

  /** @param isFilled whether it has an incumbent, where that is known. */
  status(position: Position, isFilled?: boolean): PositionStatus {
    if (position.endDate !== null && position.endDate < this.day) return 'CLOSED';
    if (position.startDate !== null && position.startDate > this.day) return 'PLANNED';
    if (isFilled ?? this.isFilled(position.key)) return 'FILLED';
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
    const found = this.reportsFound.get(positionKey);
    if (found) return found;
    const manager = this.org.position(positionKey);
    const keys = this.org.group('reports', positionKey);
    if (keys.length === 0 || !manager || !this.exists(manager)) return NONE;
    const reports = keys
      .map((key) => this.org.position(key)!)
      .filter((report) => this.exists(report) && this.facts(report).managerKey === positionKey);
    this.reportsFound.set(positionKey, reports);
    return reports;
  }

  /** Existing positions without a manager that exists on the day, in the order they were made. */
  roots(): readonly Position[] {
    if (!this.rootsFound) {
      this.rootsFound = rootsOn(this, newest?.deref() ?? null);
      newest = new WeakRef(this);
    }
    return this.rootsFound;
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
}
