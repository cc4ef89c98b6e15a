import { formatTsv, parseTsv } from '@tandem/client/features/org-sheet/tsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a block on the clipboard', () => {
  test('is read back as it was written, whatever is in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ' ', ',') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(rows, (block) => {
        expect(parseTsv(`${formatTsv(block)}\n`)).toEqual(block);
      }),
    );
  });

  test('is read as spreadsheets write it: with line ends of Windows and quoted cells', () => {
    expect(parseTsv('Ada\tVP\r\n"two\nlines"\t"said ""so"""\r\n')).toEqual([
      ['Ada', 'VP'],
      ['two\nlines', 'said "so"'],
    ]);
  });
});
