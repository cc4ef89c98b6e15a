import type { CoverageGap } from '../coverage/coverage-gap.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { gapDifference } from '../scenario/gap-difference.ts';
import { gapSeen } from './gap-seen.ts';
import { loadOverDays, type HeldRole } from './load-over-days.ts';
import { HORIZON_DAYS } from './gap-needs.ts';

/** What would happen if one person left. */
export interface Departure {
  readonly personKey: Key;
  /** Last day employed. */
  readonly lastDay: Day;
  /** Gaps that would open, or grow, after that day, each whole, the most severe first. They are gaps of `after`. */
  readonly gaps: readonly CoverageGap[];
  /** Roles of theirs, in force after that day, in which somebody else stays: no gap, but one holder fewer. */
  readonly stillCovered: readonly HeldRole[];
  /** Seats that would be without an incumbent on the day after. */
  readonly vacatedKeys: readonly Key[];
  /** The organization without that person from then on. */
  readonly after: Org;
}

/** What becomes uncovered if a person's last day employed is `lastDay`; nothing does where they leave by then anyway. */
export function departure(org: Org, personKey: Key, lastDay: Day): Departure {
  const person = org.person(personKey)!;
  const leavesAnyway = person.terminationDate !== null && person.terminationDate <= lastDay;
  const after = leavesAnyway ? org : withoutPerson(org, personKey, lastDay);
  const first = lastDay + 1;
  const opened = leavesAnyway ? [] : gapDifference(org, after, first).opened;
  const gaps = opened
    .map((spell) => gapSeen(after, spell, first))
    .toSorted((a, b) => b.severity - a.severity || (a.from ?? 0) - (b.from ?? 0) || (a.initiativeKey < b.initiativeKey ? -1 : 1));
  const held = leavesAnyway ? [] : loadOverDays(org, personKey, first, first + HORIZON_DAYS - 1).roles;
  const missing = new Set(gaps.map((gap) => `${gap.initiativeKey} ${gap.role}`));
  return {
    personKey,
    lastDay,
    gaps,
    stillCovered: held.filter(({ initiative, assignment }) => !missing.has(`${initiative.key} ${assignment.role}`)),
    vacatedKeys: leavesAnyway
      ? []
      : org
          .on(first)
          .seatsOf(personKey)
          .map(({ positionKey }) => positionKey)
          .filter((key) => after.on(first).incumbents(key).length === 0),
    after,
  };
}

function withoutPerson(org: Org, personKey: Key, lastDay: Day): Org {
  const draft = org.draft();
  draft.put('person', { ...org.person(personKey)!, terminationDate: lastDay });
  return draft.seal(org.revision);
}
