import { formatDay } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Waiver } from '../org/records.ts';
import { checkInterval, checkText } from './checks.ts';
import { nameOf } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Refuses a waiver without a reason, an impossible interval, and a twin: the same initiative, role and first day. */
export function checkWaiver(org: OrgReader, waiver: Omit<Waiver, 'version'>): Refusal | null {
  return (
    checkText(waiver.reason, 'reason', 'reason') ?? checkInterval(waiver.from, waiver.until, 'until', 'from') ?? checkNoTwin(org, waiver)
  );
}

function checkNoTwin(org: OrgReader, { key, initiativeKey, role, from }: Omit<Waiver, 'version'>): Refusal | null {
  const twin = org.waiversOfInitiative(initiativeKey).find((other) => other.key !== key && other.role === role && other.from === from);
  if (!twin) return null;
  const start = from === null ? 'without a first day' : `from ${formatDay(from)} on`;
  return refuse(
    'CONFLICT',
    `There is already ${nameOf(org, 'waiver', twin.key)} ${start}; change that one, or choose another first day.`,
    'from',
    {
      kind: 'waiver',
      key: twin.key,
    },
  );
}
