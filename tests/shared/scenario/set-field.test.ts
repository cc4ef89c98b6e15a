import { applyAct } from '@tandem/shared/changes/act';
import { RECORD_KINDS } from '@tandem/shared/org/records';
import type { PlainValue } from '@tandem/shared/scenario/field-values';
import { isTimeline } from '@tandem/shared/scenario/field-values';
import { differingFields, fieldsOf, fieldValue } from '@tandem/shared/scenario/record-fields';
import { firstDifference, settingField } from '@tandem/shared/scenario/set-field';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryOrg } from '../../support/arbitrary-org.ts';
import { after, incumbentAssigned, orgOf, personMade, positionMade } from '../../support/small-org.ts';

test('every field of every kind of record can be set, and setting what it says already changes nothing', () => {
  fc.assert(
    fc.property(arbitraryOrg(), (org) => {
      for (const kind of RECORD_KINDS)
        for (const record of org.table(kind).values())
          for (const field of fieldsOf(kind)) {
            const value = fieldValue(kind, record, field);
            if (isTimeline(value)) continue;
            const ref = { kind, key: record.key };
            const setting = settingField(org, ref, field, value as PlainValue, null);
            const act = setting.allowed && applyAct(org, [setting.change]);
            if (!act || !act.allowed) throw new Error(`${kind}.${field} cannot be set: ${JSON.stringify(act)}`);
            expect(differingFields(kind, record, act.org.record(kind, record.key))).toEqual([]);
          }
    }),
    { numRuns: 15 },
  );
});

test('an incumbency cannot be set to end before it begins', () => {
  const org = orgOf(personMade('Ada'), positionMade('CTO'), incumbentAssigned('seat', 'CTO', 'Ada', { endDate: 100 }));
  const ref = { kind: 'incumbency', key: 'seat' } as const;
  expect(settingField(org, ref, 'startDate', 101, null)).toMatchObject({ allowed: false, refusal: { code: 'INVALID' } });
  const setting = settingField(org, ref, 'startDate', 100, null);
  expect(setting.allowed && after(org, setting.change).org.incumbency('seat')).toMatchObject({ startDate: 100, endDate: 100 });
});

test('two timelines first differ on the first day on which they say something else', () => {
  const from = (day: number, value: string) => ({
    timeline: [
      { from: null, value: 'A' },
      { from: day, value },
    ],
  });
  expect([firstDifference('A', 'B'), firstDifference(from(5, 'B'), 'A'), firstDifference(from(5, 'B'), from(9, 'B'))]).toEqual([
    null,
    5,
    5,
  ]);
  expect(firstDifference(from(5, 'B'), from(5, 'C'))).toBe(5);
});
