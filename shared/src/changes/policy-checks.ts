import type { CoveragePolicy, Money, RoleKey } from '../org/records.ts';
import { checkRole } from './checks.ts';
import { refuse, type Refusal } from './refusal.ts';

const MOST_ROLES = 20;
const MOST_DAYS = 3_650;
const MOST_RULES = 50;
const MOST_TEXT = 120;

/** Refuses a policy with roles that are none, percentages beyond 0 to 100, days beyond ten years, or a rung that no ladder has. */
export function checkPolicy(policy: CoveragePolicy): Refusal | null {
  const { requiredRoles, smallestAllocation, mostInitiatives, noticeDays, daysToFill, confirmEveryDays, alertDays } = policy;
  return (
    checkRoles(requiredRoles.PROJECT, 'requiredRoles.PROJECT') ??
    checkRoles(requiredRoles.PRODUCT, 'requiredRoles.PRODUCT') ??
    checkOwnRoles(policy) ??
    checkNumber(smallestAllocation, 0, 100, 'smallestAllocation', 'percent', true) ??
    checkNumber(mostInitiatives, 1, 1_000, 'mostInitiatives', 'initiatives') ??
    checkNumber(noticeDays, 0, MOST_DAYS, 'noticeDays', 'days') ??
    checkNumber(daysToFill, 0, MOST_DAYS, 'daysToFill', 'days') ??
    checkNumber(confirmEveryDays, 1, MOST_DAYS, 'confirmEveryDays', 'days') ??
    checkNumber(alertDays, 0, MOST_DAYS, 'alertDays', 'days') ??
    checkLevels(policy.daysToFillByLevel) ??
    checkRungs(policy) ??
    checkSwitches(policy.switchedOff)
  );
}

function checkRoles(roles: readonly RoleKey[], field: string): Refusal | null {
  if (roles.length > MOST_ROLES) return refuse('INVALID', `At most ${MOST_ROLES} roles can be required; leave some out.`, field);
  if (new Set(roles).size < roles.length) return refuse('INVALID', 'A role is named twice; name each once.', field);
  for (const role of roles) {
    const refusal = checkRole(role);
    if (refusal) return { ...refusal, field };
  }
  return null;
}

function checkOwnRoles({ ownRoles }: CoveragePolicy): Refusal | null {
  const refusal = checkRoles(
    ownRoles.map(({ role }) => role),
    'ownRoles',
  );
  if (refusal) return refusal;
  const unnamed = ownRoles.find(({ label }) => label.trim() === '' || label.length > MOST_TEXT);
  return unnamed ? refuse('INVALID', `The role ${unnamed.role} needs a name of 1 to ${MOST_TEXT} characters.`, 'ownRoles') : null;
}

function checkLevels(levels: Readonly<Record<string, number>>): Refusal | null {
  const entries = Object.entries(levels);
  if (entries.length > MOST_RULES)
    return refuse('INVALID', `At most ${MOST_RULES} levels can have days of their own.`, 'daysToFillByLevel');
  for (const [level, days] of entries) {
    if (level.trim() === '' || level.length > MOST_TEXT) return refuse('INVALID', 'A level needs a name.', 'daysToFillByLevel');
    const refusal = checkNumber(days, 0, MOST_DAYS, 'daysToFillByLevel', 'days');
    if (refusal) return refusal;
  }
  return null;
}

function checkRungs({ rungs }: CoveragePolicy): Refusal | null {
  if (rungs.length > MOST_RULES) return refuse('INVALID', `At most ${MOST_RULES} rules of rungs are possible.`, 'rungs');
  for (const { role, budgetFrom, initiativesBelowFrom, leastRung } of rungs) {
    const refusal =
      checkRoles([role], 'rungs') ??
      checkMoney(budgetFrom) ??
      checkNumber(initiativesBelowFrom, 1, 100_000, 'rungs', 'initiatives') ??
      checkNumber(leastRung, 1, 5, 'rungs', 'rungs');
    if (refusal) return refusal;
  }
  return null;
}

function checkMoney(money: Money | null): Refusal | null {
  if (money === null || (Number.isSafeInteger(money.minor) && money.minor >= 0 && /^[A-Z]{3}$/.test(money.currency))) return null;
  return refuse('INVALID', 'A budget must be a whole number of minor units, not below 0, with an ISO 4217 currency.', 'rungs');
}

function checkSwitches(kinds: readonly string[]): Refusal | null {
  if (kinds.length <= MOST_RULES && kinds.every((kind) => /^[A-Z][A-Z_]{0,60}$/.test(kind))) return null;
  return refuse('INVALID', 'Findings are switched off by their kind, such as HYBRID.', 'switchedOff');
}

function checkNumber(value: number | null, least: number, most: number, field: string, unit: string, fractions = false): Refusal | null {
  if (value === null || (value >= least && value <= most && (fractions || Number.isInteger(value)))) return null;
  return refuse('INVALID', `${value} does not fit: it must be ${least} to ${most} ${unit}${fractions ? '' : ', whole'}.`, field);
}
