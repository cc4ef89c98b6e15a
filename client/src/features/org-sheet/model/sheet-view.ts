import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key, Person, Position, PositionVersion } from '@tandem/shared/org/records';
import { includesDay } from '@tandem/shared/org/day';
import { isEmployed, versionOn } from '@tandem/shared/org/org-day';

/** What the sheet shows: an organization on a day, beside what it stands on. */
export interface SheetView {
  readonly org: Org;
  /** What the marks compare with; the same as `org` where there is nothing to compare. */
  readonly base: Org;
  readonly day: Day;
  readonly showsPay: boolean;
}

/** Another organization seen the same way: what the cells were. */
export function baseView(view: SheetView): SheetView {
  return { ...view, org: view.base };
}

/** The facts of a position on the sheet's day. */
export function factsOf(view: SheetView, position: Position): PositionVersion {
  return versionOn(position, view.day);
}

/** Whether the seat has ended before the day. */
export function isClosed(position: Position, day: Day): boolean {
  return position.endDate !== null && position.endDate < day;
}

/** Whether a position has a row: it is not closed on the day, or the draft is what closed it. */
export function isListed(view: SheetView, position: Position): boolean {
  if (!isClosed(position, view.day)) return true;
  if (view.base === view.org) return false;
  const was = view.base.position(position.key);
  return was !== undefined && !isClosed(was, view.day);
}

/** The day on which the holders of a seat are looked at: its own first day where it only begins later. */
export function seatDay(position: Position, day: Day): Day {
  return position.startDate !== null && position.startDate > day ? position.startDate : day;
}

/** Who holds a seat on its day, and in which incumbency, in the order they took it. None once it is closed. */
export function holdersOf(view: SheetView, position: Position): { readonly person: Person; readonly incumbencyKey: Key }[] {
  const keys = view.org.group('positionIncumbencies', position.key);
  if (keys.length === 0) return [];
  const day = seatDay(position, view.day);
  if (isClosed(position, day)) return [];
  return keys.flatMap((incumbencyKey) => {
    const { startDate, endDate, personKey } = view.org.incumbency(incumbencyKey)!;
    const person = view.org.person(personKey);
    return person && includesDay(startDate, endDate, day) && isEmployed(person, day) ? [{ person, incumbencyKey }] : [];
  });
}

/** What names a position in another one's cell: who holds it and its title, or the title alone. */
export function positionLabel(view: SheetView, position: Position): string {
  const { title } = factsOf(view, position);
  const holders = holdersOf(view, position);
  return holders.length === 0 ? title : `${holders.map(({ person }) => person.details.displayName).join(', ')} · ${title}`;
}
