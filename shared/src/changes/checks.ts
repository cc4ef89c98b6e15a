import { formatDay, type Day } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Key, Money, RecordKind } from '../org/records.ts';
import { nameOf, RECORD_NAMES } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** 0001-01-01 and 9999-12-31: the days that can be written as `YYYY-MM-DD`. */
const FIRST_DAY: Day = -719_162;
const LAST_DAY: Day = 2_932_896;
const ROLE_KEY = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const CURRENCY = /^[A-Z]{3}$/;

/** Refuses a record that is not there. A null key names nothing and is allowed. */
export function checkReference(org: OrgReader, kind: RecordKind, key: Key | null | undefined, field: string): Refusal | null {
  if (key === null || key === undefined || org.record(kind, key) !== undefined) return null;
  return refuse('NOT_FOUND', `There is no ${RECORD_NAMES[kind]} ${key}.`, field, { kind, key });
}

/** Refuses a key that is taken, and a source's id that another record of the kind carries. */
export function checkNewKey(
  org: OrgReader,
  kind: RecordKind,
  record: { key: Key; source: string | null; externalId: string | null },
): Refusal | null {
  if (org.record(kind, record.key) === undefined) return checkSourceId(org, kind, record);
  return refuse('CONFLICT', `The key ${record.key} already belongs to ${nameOf(org, kind, record.key)}.`, 'key', { kind, key: record.key });
}

/** Refuses a source's id that another record of the kind carries. */
export function checkSourceId(
  org: OrgReader,
  kind: RecordKind,
  record: { key: Key; source: string | null; externalId: string | null },
): Refusal | null {
  if (record.source === null || record.externalId === null) return null;
  const taken = org.keyOfExternalId(kind, record.source, record.externalId);
  if (taken === undefined || taken === record.key) return null;
  const message = `The source ‘${record.source}’ already brought a ${RECORD_NAMES[kind]} with the id ‘${record.externalId}’: ${nameOf(org, kind, taken)}.`;
  return refuse('CONFLICT', message, 'externalId', { kind, key: taken });
}

/** Refuses what is no calendar day. Null is unbounded and undefined is not said: both are allowed. */
export function checkDay(day: Day | null | undefined, field: string): Refusal | null {
  if (day === null || day === undefined || (Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY)) return null;
  return refuse('INVALID', `${day} is no day; give a whole number of days since 1970-01-01, from the year 1 to the year 9999.`, field);
}

/** Refuses what is no day, and an interval that ends before it begins. */
export function checkInterval(from: Day | null, to: Day | null, toField: string, fromField = 'startDate'): Refusal | null {
  const refusal = checkDay(from, fromField) ?? checkDay(to, toField);
  if (refusal || from === null || to === null || from <= to) return refusal;
  return refuse(
    'INVALID',
    `The last day ${formatDay(to)} is before the first day ${formatDay(from)}; it must be the same day or a later one.`,
    toField,
  );
}

/** Refuses an empty name or title. */
export function checkText(text: string, what: string, field: string): Refusal | null {
  return text.trim() === '' ? refuse('INVALID', `The ${what} is empty; give it at least one character.`, field) : null;
}

/** Refuses a value that is none of the allowed ones. Null and undefined are allowed. */
export function checkOneOf(value: string | null | undefined, allowed: readonly string[], what: string, field: string): Refusal | null {
  if (value === null || value === undefined || allowed.includes(value)) return null;
  return refuse('INVALID', `The ${what} ‘${value}’ is unknown; it must be one of ${allowed.join(', ')}.`, field);
}

/** Refuses an amount that is no whole number of minor units from zero up, or has no currency. Null and undefined are allowed. */
export function checkMoney(money: Money | null | undefined, what: string, field: string): Refusal | null {
  if (money === null || money === undefined) return null;
  if (money.minor < 0) return refuse('INVALID', `The ${what} is below zero; it must be zero or more.`, field);
  if (!Number.isSafeInteger(money.minor)) return refuse('INVALID', `The ${what} must be a whole number of minor units.`, field);
  return checkCurrency(money.currency, what, field);
}

/** Refuses what is no code of a currency. */
export function checkCurrency(currency: string, what: string, field: string): Refusal | null {
  if (CURRENCY.test(currency)) return null;
  return refuse('INVALID', `The currency ‘${currency}’ of the ${what} is no code of three capital letters, such as EUR.`, field);
}

/** Refuses a role key that is not in upper snake case. */
export function checkRole(role: string): Refusal | null {
  if (ROLE_KEY.test(role)) return null;
  return refuse('INVALID', `The role ‘${role}’ is not in upper snake case, such as PRODUCT_OWNER or TECH_LEAD.`, 'role');
}
