import { expect, test } from 'vitest';
import { applyAct } from '@tandem/shared/changes/act';
import { csvCell } from '@tandem/shared/export/csv-text';
import { exportBundle } from '@tandem/shared/export/export-bundle';
import { parseDay } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import { demoBundle } from '@tandem/server/demo/demo-bundle';
import { planFiles } from '../../support/plan-files.ts';

const TODAY = '2026-11-23';

function imported(files: readonly { name: string; text: string }[], org = Org.empty()): Org {
  const plan = planFiles(
    org,
    files.map(({ name, text }) => ({ name, content: text })),
    { effective: parseDay(TODAY)! },
  );
  expect(plan.errors).toEqual([]);
  const outcome = applyAct(org, plan.changes);
  if (!outcome.allowed) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.org;
}

test('what was exported and imported into an empty organization is exported the same again', () => {
  const options = { day: parseDay(TODAY)!, withPay: true };
  const first = exportBundle(imported(demoBundle(TODAY)), options);
  expect(first.find(({ name }) => name === 'positions.csv')!.text.length).toBeGreaterThan(10_000);
  expect(exportBundle(imported(first), options)).toEqual(first);
});

test('without pay no cost leaves the house', () => {
  const [withPay, without] = [true, false].map(
    (pay) =>
      exportBundle(imported(demoBundle(TODAY)), { day: parseDay(TODAY)!, withPay: pay }).find(({ name }) => name === 'positions.csv')!.text,
  );
  expect(withPay).toMatch(/,EUR,/);
  expect(without).not.toMatch(/,(EUR|GBP|USD),/);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+41 44', "'+41 44"],
  ['-1', "'-1"],
  ['@sum', "'@sum"],
  ['a "b", c', '"a ""b"", c"'],
  ['two\nlines', '"two\nlines"'],
])('the text %j becomes the cell %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('a number below zero stays a number', () => {
  expect(csvCell(-1)).toBe('-1');
});
