import { formatDay, intervalsOverlap, type DayInterval } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Incumbency } from '../org/records.ts';
import { nameOf } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Refuses that one person holds one position twice on a day. Several people in one position (a job share) are allowed. */
export function checkHeldOnce(org: OrgReader, incumbency: Omit<Incumbency, 'version' | 'source' | 'externalId'>): Refusal | null {
  const other = org
    .incumbenciesOfPerson(incumbency.personKey)
    .find(
      ({ key, positionKey, ...held }) =>
        positionKey === incumbency.positionKey && key !== incumbency.key && intervalsOverlap(days(held), days(incumbency)),
    );
  if (!other) return null;
  const message = `${nameOf(org, 'person', other.personKey)} already holds ${nameOf(org, 'position', other.positionKey)} ${spell(days(other))}; end that first, or choose other days.`;
  return refuse('CONFLICT', message, 'startDate', { kind: 'incumbency', key: other.key });
}

function days({ startDate, endDate }: Pick<Incumbency, 'startDate' | 'endDate'>): DayInterval {
  return { from: startDate, to: endDate };
}

function spell({ from, to }: DayInterval): string {
  if (from === null) return to === null ? 'without dates' : `until ${formatDay(to)}`;
  return to === null ? `from ${formatDay(from)} on` : `from ${formatDay(from)} to ${formatDay(to)}`;
}
