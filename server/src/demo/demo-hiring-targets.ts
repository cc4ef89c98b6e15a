import type { Change } from '@tandem/shared/changes/change';
import { hiringTargetKey } from '@tandem/shared/changes/hiring-target-checks';
import { orgFigures } from '@tandem/shared/metrics/scoped-figures';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { dayOfMoment, type Moment } from './demo-moment.ts';
import { DEMO_SOURCE } from './demo-source.ts';

/** What the company and a division of the demo may come to: so many more than sit there today, from a month on. */
interface TargetStory {
  readonly team: string | null;
  readonly month: Moment;
  readonly more: number;
}

// From the third month on the divisions were given more than the company has to give: somebody has to talk.
const TARGET_STORIES: readonly TargetStory[] = [
  { team: null, month: 'month 0', more: 1 },
  { team: null, month: 'month 3', more: 4 },
  { team: null, month: 'month 6', more: 6 },
  ...['executive', 'corporate', 'hardware', 'operations', 'commercial', 'product', 'pmo'].map(
    (team) => ({ team, month: 'month 0', more: 0 }) as const,
  ),
  { team: 'technology', month: 'month 0', more: 1 },
  { team: 'operations', month: 'month 3', more: 4 },
  { team: 'pmo', month: 'month 3', more: 1 },
  { team: 'product', month: 'month 4', more: 2 },
];

/** The hiring targets of the demo organization. */
export function demoHiringTargets(org: Org, today: Day): Change[] {
  return TARGET_STORIES.map(({ team, month: moment, more }) => {
    const teamKey = team === null ? null : org.keyOfExternalId('team', DEMO_SOURCE, team)!;
    const month = dayOfMoment(today, moment);
    const { filledCount } = orgFigures(org.on(today), { positionKey: null, teamKey });
    const record = { teamKey, month, headcount: filledCount + more, runRate: null, source: DEMO_SOURCE };
    return {
      kind: 'RESTORE_RECORD',
      recordKind: 'hiringTarget',
      record: { ...record, key: hiringTargetKey(teamKey, month), externalId: `target-${team ?? 'company'}-${moment}` },
    };
  });
}
