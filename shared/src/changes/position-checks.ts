import { earlier, formatDay, later, type Day, type DayInterval } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Key, PayRange, PositionFacts } from '../org/records.ts';
import { checkCurrency, checkMoney, checkText } from './checks.ts';
import { nameOf } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Refuses facts that no position can have; only the facts given are looked at. */
export function checkPositionFacts(facts: Partial<PositionFacts>): Refusal | null {
  return (
    (facts.title === undefined ? null : checkText(facts.title, 'title', 'title')) ??
    checkFte(facts.fte) ??
    checkMoney(facts.annualCost, 'annual cost', 'annualCost') ??
    checkPayRange(facts.payRange)
  );
}

/**
 * Refuses a reporting line that would close into a circle on some day of the interval, in which the position is to report to the manager.
 * Walks up every manager that is in force in that time, with the days in which it is.
 */
export function checkReportingLine(
  org: OrgReader,
  positionKey: Key,
  managerKey: Key | null,
  effectiveOn: Day | null,
  until: Day | null = null,
): Refusal | null {
  if (managerKey === null) return null;
  const position = nameOf(org, 'position', positionKey);
  if (managerKey === positionKey)
    return refuse('CYCLE', `${position} cannot report to itself.`, 'managerId', { kind: 'position', key: positionKey });
  const day = firstDayInLine(org, positionKey, managerKey, { from: effectiveOn, to: until });
  if (day === undefined) return null;
  const since = day === null ? '' : ` (from ${formatDay(day)})`;
  return refuse(
    'CYCLE',
    `${nameOf(org, 'position', managerKey)} already reports, directly or through others, to ${position}${since}; a reporting line cannot be a circle.`,
    'managerId',
    { kind: 'position', key: managerKey },
  );
}

/** The first day of `days` on which the line from `start` up meets `target`; undefined where it never does. */
function firstDayInLine(org: OrgReader, target: Key, start: Key, days: DayInterval): Day | null | undefined {
  const steps: (DayInterval & { key: Key })[] = [{ key: start, ...days }];
  let first: Day | null | undefined;
  while (steps.length > 0) {
    const step = steps.pop()!;
    if (step.key === target) {
      if (step.from === null) return null;
      first = first === undefined ? step.from : earlier(first, step.from);
      continue;
    }
    const versions = org.position(step.key)?.versions ?? [];
    versions.forEach((version, i) => {
      if (version.managerKey === null) return;
      const next = versions[i + 1];
      const from = later(step.from, version.from);
      const to = next ? earlier(step.to, next.from! - 1) : step.to;
      if (from === null || to === null || from <= to) steps.push({ key: version.managerKey, from, to });
    });
  }
  return first;
}

function checkFte(fte: number | undefined): Refusal | null {
  return fte === undefined || (fte >= 0 && fte <= 2) ? null : refuse('INVALID', `The FTE ${fte} is not between 0 and 2.`, 'fte');
}

function checkPayRange(range: PayRange | null | undefined): Refusal | null {
  if (range === null || range === undefined) return null;
  const { minMinor, maxMinor, currency } = range;
  if (minMinor < 0) return refuse('INVALID', 'The pay range begins below zero; it must begin at zero or more.', 'payRange');
  if (minMinor > maxMinor)
    return refuse('INVALID', 'The pay range ends below its beginning; its end must be at least its beginning.', 'payRange');
  if (!Number.isSafeInteger(minMinor) || !Number.isSafeInteger(maxMinor))
    return refuse('INVALID', 'The pay range must be in whole minor units.', 'payRange');
  return checkCurrency(currency, 'pay range', 'payRange');
}
