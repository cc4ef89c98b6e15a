import { ImpactChips } from '@tandem/client/features/scenarios/impact-chips.tsx';
import { layerRows } from '@tandem/client/features/scenarios/layer-pyramid.tsx';
import { changeInFigures, changeInWords, figureInWords, type MeasureDelta } from '@tandem/client/features/scenarios/measures';
import { initialsOf, PresenceAvatars } from '@tandem/client/features/scenarios/presence-avatars.tsx';
import { spanRows } from '@tandem/client/features/scenarios/span-bars.tsx';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

const delta = (measure: MeasureDelta['measure'], before: number, after: number, currency: string | null = null): MeasureDelta => ({
  measure,
  before,
  after,
  change: after - before,
  currency,
});
const drawn = (node: ReactNode) => renderToStaticMarkup(node);

describe('figures of an impact', () => {
  it('are in the currency’s own units', () => {
    expect(figureInWords({ measure: 'RUN_RATE', currency: 'EUR' }, 1_250_000_00)).toBe('€1,250,000');
    expect(figureInWords({ measure: 'RUN_RATE', currency: 'EUR' }, 41_234_567_00, true)).toBe('€41.2M');
  });

  it('say a difference with its sign, and to the ear in words', () => {
    expect(changeInFigures(delta('HEADCOUNT', 10, 12))).toBe('+2');
    expect(changeInFigures(delta('HEADCOUNT', 12, 10))).toBe('−2');
    expect(changeInWords(delta('HEADCOUNT', 12, 10))).toBe('2 less');
    expect(changeInFigures(delta('HEADCOUNT', 10, 10))).toBe('');
  });

  it('show a gap more in the bar in the colour of gaps, and in words', () => {
    const markup = drawn(<ImpactChips deltas={[delta('COVERAGE_GAPS', 1, 3)]} day="23 Nov" />);
    expect(markup).toContain('data-gap="true"');
    expect(markup).toContain('2 more');
  });

  it('show of several run rates only those that differ', () => {
    const markup = drawn(
      <ImpactChips deltas={[delta('RUN_RATE', 100, 100, 'GBP'), delta('RUN_RATE', 100_00, 200_00, 'EUR')]} day="23 Nov" />,
    );
    expect(markup).toContain('€200');
    expect(markup).not.toContain('£');
  });
});

describe('bars of layers and spans', () => {
  const buckets = fc.array(fc.record({ reports: fc.integer({ min: 1, max: 40 }), managers: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 12,
  });

  it('count every manager once, on both sides', () => {
    fc.assert(
      fc.property(buckets, buckets, (before, after) => {
        const rows = spanRows(before, after);
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
        expect(sum(rows.map((row) => row.before))).toBe(sum(before.map(({ managers }) => managers)));
        expect(sum(rows.map((row) => row.after))).toBe(sum(after.map(({ managers }) => managers)));
      }),
    );
  });

  it('have a row for a layer that only one side has', () => {
    const rows = layerRows(
      [{ layer: 1, filled: 1, vacant: 0 }],
      [1, 2].map((layer) => ({ layer, filled: layer, vacant: 0 })),
    );
    expect(rows).toEqual([
      { name: '1', before: 1, after: 1 },
      { name: '2', before: 0, after: 2 },
    ]);
  });
});

describe('who is here', () => {
  const someone = (name: string, clientId: string) => ({ name, clientId, focusKey: null, selectedKeys: [], colour: 1 });

  it('is one avatar a person, however many windows they have', () => {
    const markup = drawn(<PresenceAvatars others={[someone('Ada Lovelace', '1'), someone('Ada Lovelace', '2')]} />);
    expect(markup.match(/>AL</g)).toHaveLength(1);
  });

  it('is nothing where nobody else is', () => {
    expect(drawn(<PresenceAvatars others={[]} />)).not.toContain('<ul');
  });

  it('has two letters at most', () => {
    expect([initialsOf('ada'), initialsOf('Ada von Lovelace'), initialsOf('')]).toEqual(['A', 'AL', '']);
  });
});
