import type { RecordKind } from '@tandem/shared/org/records';
import { fieldValueText, type FieldValue } from '@tandem/shared/scenario/field-values';
import { fieldValueInWords } from '@tandem/shared/scenario/field-words';
import { parseFieldValue } from '@tandem/shared/scenario/parse-field-value';
import { expect, test } from 'vitest';
import { day, orgOf, personMade, positionMade, teamMade } from '../../support/small-org.ts';

const ORG = orgOf(teamMade('ads', { name: 'Ads' }), personMade('Ada'), positionMade('vp', { title: 'VP Engineering' }));

test.each<[RecordKind, string, string, FieldValue]>([
  ['position', 'title', ' Head ', 'Head'],
  ['position', 'fte', '0.5', 0.5],
  ['position', 'onHold', 'yes', true],
  ['position', 'endDate', '2026-12-01', day('2026-12-01')],
  ['position', 'managerKey', 'vp', 'vp'],
  ['position', 'managerKey', '', null],
  ['position', 'annualCost', '1234.50 EUR', { minor: 123_450, currency: 'EUR' }],
  ['position', 'annualCost', '1234 JPY', { minor: 1234, currency: 'JPY' }],
  ['position', 'payRange', '50000 - 70000.50 EUR', { minMinor: 5_000_000, maxMinor: 7_000_050, currency: 'EUR' }],
  ['person', 'skills', 'roadmap; SQL;', ['roadmap', 'SQL']],
  ['person', 'skills', '', []],
  ['initiative', 'status', 'on hold', 'ON_HOLD'],
  ['assignment', 'assignee', 'Ada', { kind: 'PERSON', personKey: 'Ada' }],
  ['assignment', 'assignee', 'position:vp', { kind: 'POSITION', positionKey: 'vp' }],
])('%s %s from the text ‘%s’', (kind, field, text, value) => {
  expect(parseFieldValue(ORG, kind, field, text)).toEqual({ ok: true, value });
});

test.each<[RecordKind, string, string | null]>([
  ['position', 'title', ' '],
  ['position', 'fte', 'half'],
  ['position', 'fte', null],
  ['position', 'onHold', 'perhaps'],
  ['position', 'endDate', '2026-02-30'],
  ['position', 'managerKey', 'nobody'],
  ['position', 'annualCost', '1234.50'],
  ['position', 'payRange', '50000 EUR'],
  ['initiative', 'status', 'DONE'],
  ['assignment', 'role', 'product owner'],
  ['assignment', 'assignee', 'person:vp'],
  ['position', '*', 'x'],
])('%s %s cannot be ‘%s’', (kind, field, text) => {
  expect(parseFieldValue(ORG, kind, field, text)).toMatchObject({ ok: false, refusal: { field: 'value' } });
});

test.each<[RecordKind, string, FieldValue, string]>([
  ['position', 'managerKey', 'vp', 'VP Engineering'],
  ['position', 'managerKey', 'gone', 'the position gone'],
  ['position', 'teamKey', null, '-'],
  ['position', 'endDate', day('2026-12-01'), '2026-12-01'],
  ['position', 'annualCost', { minor: 123_450, currency: 'EUR' }, '1234.50 EUR'],
  ['position', 'payRange', { minMinor: 5_000_000, maxMinor: 7_000_000, currency: 'EUR' }, '50000 EUR - 70000 EUR'],
  [
    'position',
    'title',
    {
      timeline: [
        { from: null, value: 'Lead' },
        { from: day('2026-12-01'), value: 'Head' },
      ],
    },
    'Lead, from 2026-12-01 Head',
  ],
  ['assignment', 'assignee', { kind: 'POSITION', positionKey: 'vp' }, 'VP Engineering'],
  ['initiative', 'status', 'ON_HOLD', 'on hold'],
  ['person', 'skills', ['a', 'b'], 'a; b'],
  ['team', '*', null, 'not there'],
  ['team', '*', { record: {} }, 'there'],
])('%s %s in words', (kind, field, value, words) => {
  expect(fieldValueInWords(ORG, kind, field, value)).toBe(words);
});

test('the text of a value does not hang on the order of its properties', () => {
  expect(fieldValueText({ currency: 'EUR', minor: 1 })).toBe(fieldValueText({ minor: 1, currency: 'EUR' }));
});
