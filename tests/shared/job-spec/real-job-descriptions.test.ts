import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { checkJobSpec } from '@tandem/shared/job-spec/check-job-spec';
import { dataFolder } from '../../support/data-folder.ts';

const folder = join(dataFolder() ?? '', 'job-descriptions');
const there = dataFolder() !== null && existsSync(join(folder, 'labels.csv'));
const rows = there ? (parse(readFileSync(join(folder, 'labels.csv')), { columns: true }) as Record<string, string>[]) : [];
const labelled = rows.filter(({ expected }) => expected !== '' && expected !== 'BORDERLINE');

describe.skipIf(!there)('real job descriptions', () => {
  test.each(labelled)('$file is $expected', ({ file, title, expected }) => {
    const text = readFileSync(join(folder, file!), 'utf8');
    const findings = checkJobSpec(title!, text).filter(({ rule }) => rule === 'ROLE_CONFUSION');
    if (expected!.startsWith('CLEAN')) expect(findings).toEqual([]);
    else expect(findings.length).toBeGreaterThan(0);
  });

  test('a title of both is told by the words of each', () => {
    const row = labelled.find(({ expected }) => expected === 'CONFUSED-TITLE')!;
    const findings = checkJobSpec(row.title!, readFileSync(join(folder, row.file!), 'utf8')).filter(
      ({ rule }) => rule === 'ROLE_CONFUSION',
    );
    expect(findings.map(({ quote, family }) => [quote, family])).toEqual([
      ['Product Manager', 'PRODUCT_MANAGEMENT'],
      ['Project Manager', 'PROJECT_MANAGEMENT'],
      ['Product Managers/Project Managers', null],
    ]);
  });
});
