import { checkReference, checkRole } from '../changes/checks.ts';
import { refuse, type Refusal } from '../changes/refusal.ts';
import { minorDigits } from '../import/row-reader.ts';
import { parseDay } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import type { Assignee, RecordKind } from '../org/records.ts';
import type { PlainValue } from './field-values.ts';
import { fieldType, type FieldType } from './record-fields.ts';

export type ParsedValue = { readonly ok: true; readonly value: PlainValue } | { readonly ok: false; readonly refusal: Refusal };

/**
 * What a text says as the value of a field: a number, a day as `YYYY-MM-DD`, true or false, one of an enumeration, a list with
 * `;` between, the key of a record (an assignee: of a person or a position), `1234.50 EUR`, a pay range as `1000 - 2000 EUR`.
 * Null and the empty text are no value. Only the form is looked at; the change's own rule decides the rest.
 */
export function parseFieldValue(org: OrgReader, kind: RecordKind, field: string, text: string | null): ParsedValue {
  const type = fieldType(kind, field);
  if (!type) return refused(refuse('INVALID', 'The whole record has no value to set; keep the live one or yours.', 'value'));
  const trimmed = (text ?? '').trim();
  if (trimmed !== '') return parsed(org, type, trimmed);
  if (type.type === 'LIST') return { ok: true, value: [] };
  return type.needed ? refused(refuse('INVALID', `The ${field} cannot be empty; give it a value.`, 'value')) : { ok: true, value: null };
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const MONEY = /^(\d+(?:\.\d+)?) ?([A-Z]{3})$/;
const PAY_RANGE = /^(\d+(?:\.\d+)?) ?[-–] ?(\d+(?:\.\d+)?) ?([A-Z]{3})$/;
const FLAGS: Readonly<Record<string, boolean>> = { true: true, yes: true, '1': true, false: false, no: false, '0': false };

function parsed(org: OrgReader, type: FieldType, text: string): ParsedValue {
  switch (type.type) {
    case 'TEXT':
      return { ok: true, value: text };
    case 'NUMBER':
      return NUMBER.test(text) ? { ok: true, value: Number(text) } : wrong(text, 'a number, such as 0.5');
    case 'DAY': {
      const day = parseDay(text);
      return day === null ? wrong(text, 'a day, such as 2026-12-01') : { ok: true, value: day };
    }
    case 'FLAG': {
      const flag = FLAGS[text.toLowerCase()];
      return flag === undefined ? wrong(text, 'true or false') : { ok: true, value: flag };
    }
    case 'ONE_OF': {
      const value = text.toUpperCase().replaceAll(/[ -]/g, '_');
      return type.values.includes(value) ? { ok: true, value } : wrong(text, `one of ${type.values.join(', ')}`);
    }
    case 'LIST':
      return { ok: true, value: text.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])) };
    case 'ROLE': {
      const refusal = checkRole(text);
      return refusal ? refused({ ...refusal, field: 'value' }) : { ok: true, value: text };
    }
    case 'KEY': {
      const refusal = checkReference(org, type.of, text, 'value');
      return refusal ? refused(refusal) : { ok: true, value: text };
    }
    case 'JSON':
      return refused(refuse('INVALID', 'This has no short form; keep the live one or yours, and edit it where it is shown.', 'value'));
    case 'ASSIGNEE':
      return assigneeOf(org, text);
    case 'MONEY': {
      const [, amount, currency] = MONEY.exec(text) ?? [];
      return amount && currency
        ? { ok: true, value: { minor: minorOf(amount, currency), currency } }
        : wrong(text, 'an amount with its currency, such as 1234.50 EUR');
    }
    case 'PAY_RANGE': {
      const [, least, most, currency] = PAY_RANGE.exec(text) ?? [];
      return least && most && currency
        ? { ok: true, value: { minMinor: minorOf(least, currency), maxMinor: minorOf(most, currency), currency } }
        : wrong(text, 'a range with its currency, such as 50000 - 70000 EUR');
    }
  }
}

function assigneeOf(org: OrgReader, text: string): ParsedValue {
  const [, kind, key = text] = /^(person|position):(.+)$/.exec(text) ?? [];
  const person: Assignee = { kind: 'PERSON', personKey: key };
  const position: Assignee = { kind: 'POSITION', positionKey: key };
  if (kind !== 'position' && org.person(key)) return { ok: true, value: person };
  if (kind !== 'person' && org.position(key)) return { ok: true, value: position };
  return refused(refuse('NOT_FOUND', `There is no person and no position ${key}.`, 'value'));
}

function minorOf(amount: string, currency: string): number {
  return Math.round(Number(amount) * 10 ** minorDigits(currency));
}

function wrong(text: string, right: string): ParsedValue {
  return refused(refuse('INVALID', `‘${text}’ does not fit; it must be ${right}.`, 'value'));
}

function refused(refusal: Refusal): ParsedValue {
  return { ok: false, refusal };
}
