import { assigneeName, nameOf, roleName } from '../changes/names.ts';
import { minorDigits } from '../import/row-reader.ts';
import { formatDay } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Assignee, Key, Money, PayRange, RecordKind } from '../org/records.ts';
import { isTimeline, isWholeRecord, type FieldValue, type PlainValue } from './field-values.ts';
import { fieldType } from './record-fields.ts';

/**
 * What a person reads of a field: other records by name, days as `YYYY-MM-DD`, money in major units with its currency;
 * ‘-’ where there is no value, and a dated fact step by step. Amounts of pay are said: ask `isPayField` who may read them.
 */
export function fieldValueInWords(org: OrgReader, kind: RecordKind, field: string, value: FieldValue): string {
  if (isWholeRecord(value)) return 'there';
  if (!isTimeline(value)) return valueInWords(org, kind, field, value);
  return value.timeline
    .map(({ from, value: step }) => {
      const words = valueInWords(org, kind, field, step);
      return from === null ? words : `from ${formatDay(from)} ${words}`;
    })
    .join(', ');
}

/** What a person calls a field, for the middle of a sentence. */
export function fieldName(kind: RecordKind, field: string): string {
  return NAMES[`${kind}.${field}`] ?? NAMES[field] ?? field.replaceAll(/(?=[A-Z])/g, ' ').toLowerCase();
}

/** A record's name as it stands alone in a cell: without quotation marks. */
export function plainNameOf(org: OrgReader, kind: RecordKind, key: Key): string {
  const name = nameOf(org, kind, key);
  return /^‘[^‘’]*’$/.test(name) ? name.slice(1, -1) : name;
}

/** An amount in major units with its currency: `1234.50 EUR`. */
export function moneyInWords({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  return `${(minor / 10 ** digits).toFixed(minor % 10 ** digits === 0 ? 0 : digits)} ${currency}`;
}

const NOTHING = '-';

const NAMES: Readonly<Record<string, string>> = {
  '*': 'whole record',
  managerKey: 'manager',
  teamKey: 'team',
  parentKey: 'parent',
  leadPositionKey: 'lead',
  positionKey: 'position',
  personKey: 'person',
  initiativeKey: 'initiative',
  familyKey: 'family',
  jobProfileKey: 'job profile',
  hiringManagerKey: 'hiring manager',
  recruiterKey: 'recruiter',
  fte: 'FTE',
  startDate: 'first day',
  endDate: 'last day',
  onHold: 'hold',
  displayName: 'name',
  from: 'first day',
  until: 'last day',
};

function valueInWords(org: OrgReader, kind: RecordKind, field: string, value: PlainValue): string {
  if (value === null) return field === '*' ? 'not there' : NOTHING;
  const type = fieldType(kind, field);
  switch (type?.type) {
    case 'KEY':
      return plainNameOf(org, type.of, value as Key);
    case 'DAY':
      return formatDay(value as number);
    case 'FLAG':
      return value ? 'yes' : 'no';
    case 'LIST':
      return (value as readonly string[]).length === 0 ? NOTHING : (value as readonly string[]).join('; ');
    case 'MONEY':
      return moneyInWords(value as Money);
    case 'PAY_RANGE': {
      const { minMinor, maxMinor, currency } = value as PayRange;
      return `${moneyInWords({ minor: minMinor, currency })} - ${moneyInWords({ minor: maxMinor, currency })}`;
    }
    case 'ASSIGNEE': {
      const name = assigneeName(org, value as Assignee);
      return /^‘[^‘’]*’$/.test(name) ? name.slice(1, -1) : name;
    }
    case 'ROLE':
    case 'ONE_OF':
      return roleName(value as string);
    default:
      return typeof value === 'object' ? partsInWords(value) : String(value);
  }
}

/** A part that is said as a whole: its values one after the other, entries with `;` between, and only what is there. */
function partsInWords(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.length === 0 ? NOTHING : value.map(partsInWords).join('; ');
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  if ('minor' in value && 'currency' in value) return moneyInWords(value as Money);
  const isRecord = Object.values(value).some((part) => typeof part === 'object' || typeof part === 'string');
  const words = Object.entries(value).map(([name, part]) => {
    const said = partsInWords(part);
    return said === ''
      ? ''
      : isRecord && !Array.isArray(part) && typeof part !== 'number'
        ? said
        : `${fieldName('coveragePolicy', name)} ${said}`;
  });
  const said = words.filter((word) => word !== '').join(', ');
  return said === '' ? NOTHING : said;
}
