import { PairGlyph, pairInWords, type Half } from '@tandem/client/ui/pair-glyph.tsx';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

const halves: readonly Half[] = ['COVERED', 'PLANNED', 'UNCOVERED', 'WAIVED'];

describe('the pair glyph', () => {
  it('says every pair of states in words of its own, so that colour is never the only sign', () => {
    const words = halves.flatMap((left) => halves.map((right) => pairInWords(left, right, false)));
    expect(new Set(words).size).toBe(words.length);
  });

  it('draws every pair of states in a shape of its own', () => {
    const shapes = halves.flatMap((left) =>
      halves.map((right) => renderToStaticMarkup(<PairGlyph productOwner={left} projectOwner={right} label="pair" />)),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('is one whole disc where the same person holds both roles', () => {
    const same = renderToStaticMarkup(<PairGlyph productOwner="COVERED" projectOwner="COVERED" samePerson />);
    expect(same).toContain('<circle');
    expect(same).toContain('The same person');
    expect(renderToStaticMarkup(<PairGlyph productOwner="COVERED" projectOwner="COVERED" />)).not.toContain('<circle');
  });

  it('never shows one whole disc for a pair that is not covered', () => {
    expect(renderToStaticMarkup(<PairGlyph productOwner="PLANNED" projectOwner="PLANNED" samePerson />)).not.toContain('<circle');
  });
});
