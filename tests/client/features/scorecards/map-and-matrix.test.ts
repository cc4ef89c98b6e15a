import { changedCell, emptyRow, faultyDecisions, inputOf, type EditedRow } from '@tandem/client/features/scorecards/edited-raci';
import { scaleOf, shareOn } from '@tandem/client/features/scorecards/map-scale';
import { readableNames } from '@tandem/client/features/scorecards/readable-names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the scale of a map', () => {
  it('holds every health, and the line between good and short, inside its margins', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1.5, noNaN: true })), (healths) => {
        const scale = scaleOf(healths);
        for (const health of [...healths, 0.9]) {
          const share = shareOn(scale, health);
          expect(share > 0 && share < 1).toBe(true);
        }
      }),
    );
  });
});

describe('the names on a map', () => {
  it('are shown where they lie upon no other glyph and upon no other name', () => {
    const apart = [
      { x: 0.2, y: 0.2, name: 'Atlas' },
      { x: 0.2, y: 0.6, name: 'Bridge' },
    ];
    expect(readableNames(apart)).toEqual(new Set([0, 1]));
    expect(readableNames([apart[0]!, { x: 0.22, y: 0.2, name: 'Bridge' }])).toEqual(new Set([1]));
    expect(readableNames([{ x: 0.99, y: 0.2, name: 'Beyond the edge' }])).toEqual(new Set());
  });
});

describe('a RACI matrix while it is edited', () => {
  const row: EditedRow = { id: 0, decision: 'Scope', cells: [{ party: 'PRODUCT_OWNER', letter: 'ACCOUNTABLE' }] };

  it('gives a party one letter, another one, or none', () => {
    const both = changedCell(row, 'PROJECT_OWNER', 'CONSULTED');
    expect(both.cells).toHaveLength(2);
    expect(changedCell(both, 'PROJECT_OWNER', 'INFORMED').cells[1]).toEqual({ party: 'PROJECT_OWNER', letter: 'INFORMED' });
    expect(changedCell(both, 'PROJECT_OWNER', null).cells).toEqual(row.cells);
  });

  it('names the decisions without a name, with a name twice, or without exactly one accountable party', () => {
    const rows = [row, { ...row, id: 1 }, emptyRow([row]), changedCell({ ...row, id: 3, decision: 'Budget' }, 'X', 'ACCOUNTABLE')];
    expect(faultyDecisions(rows)).toEqual(['Scope', '#3', 'Budget']);
    expect(faultyDecisions([row])).toEqual([]);
    expect(inputOf([{ ...row, decision: ' Scope ' }])).toEqual([{ decision: 'Scope', cells: row.cells }]);
  });
});
