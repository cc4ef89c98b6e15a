import { roleCoverage } from '../coverage/role-coverage.ts';
import { earlier, formatDay, includesDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Initiative, type Key } from '../org/records.ts';
import type { Finding } from './finding.ts';

/**
 * Hand-over: a project that closes within the days of an alert into a product that has no product owner on the day after, and a
 * product whose only lead leaves on a known day.
 */
export function handoverFindings(org: Org, initiative: Initiative, day: Day): Finding[] {
  return initiative.kind === 'PROJECT' ? intoProduct(org, initiative, day) : onlyLead(org, initiative, day);
}

function intoProduct(org: Org, { key, endDate, parentKey }: Initiative, day: Day): Finding[] {
  const product = parentKey === null ? undefined : org.initiative(parentKey);
  if (endDate === null || endDate > day + org.policy.alertDays || product?.kind !== 'PRODUCT') return [];
  if (!includesDay(product.startDate, product.endDate, endDate + 1)) return [];
  const { state, waived } = roleCoverage(org, product, PRODUCT_OWNER, endDate + 1);
  if (state === 'COVERED' || waived) return [];
  return [
    {
      kind: 'HANDOVER_WITHOUT_PRODUCT_OWNER',
      initiativeKey: key,
      role: PRODUCT_OWNER,
      personKey: null,
      day: endDate + 1,
      cause: `It closes on ${formatDay(endDate)} into ‘${product.name}’, which has no product owner on the day after`,
      nextStep: `Assign a product owner to ‘${product.name}’ before the project closes.`,
    },
  ];
}

function onlyLead(org: Org, initiative: Initiative, day: Day): Finding[] {
  const holders = [PRODUCT_OWNER, PROJECT_OWNER].flatMap((role) => roleCoverage(org, initiative, role, day).holders);
  const people = [...new Set(holders.flatMap(({ personKey }) => (personKey === null ? [] : [personKey])))];
  const [only] = people;
  if (only === undefined || people.length > 1) return [];
  const ends = holders.filter(({ personKey }) => personKey === only).map((holder) => lastDay(org, only, holder.assignmentKey));
  if (ends.includes(null)) return [];
  const last = Math.max(...(ends as Day[]));
  if (initiative.endDate !== null && last >= initiative.endDate) return [];
  return [
    {
      kind: 'LEAD_ENDS',
      initiativeKey: initiative.key,
      role: null,
      personKey: only,
      day: last,
      cause: `is its only lead and leaves it after ${formatDay(last)}`,
      nextStep: 'Name who follows while the lead can still hand over.',
    },
  ];
}

function lastDay(org: Org, personKey: Key, assignmentKey: Key): Day | null {
  return earlier(org.assignment(assignmentKey)!.endDate, org.person(personKey)!.terminationDate);
}
