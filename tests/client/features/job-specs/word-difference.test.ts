import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countChangedWords, foldUnchanged, wordDifference } from '@tandem/client/features/job-specs/word-difference';

const words = fc
  .array(fc.constantFrom('We ', 'plan', ' ', '\n', '\n\n', '## Pay\n', 'sprint', 'é', '👩‍💻', '- '), { maxLength: 60 })
  .map((all) => all.join(''));

describe('the difference of two versions', () => {
  test('makes both texts again, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDifference(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('ADDED')).toBe(before);
        expect(without('REMOVED')).toBe(after);
      }),
    );
  });

  test('is in whole words, and counts them', () => {
    const parts = wordDifference('We plan the work.', 'We shape the whole work.');
    expect(parts.filter(({ kind }) => kind !== 'SAME').map(({ text }) => text.trim())).toEqual(['plan', 'shape', 'whole']);
    expect(countChangedWords(parts)).toEqual({ added: 2, removed: 1 });
  });

  test('loses nothing where it is folded', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDifference(before, after);
        expect(foldUnchanged(parts).map(({ text, folded, after: behind }) => text + (folded ?? '') + behind)).toEqual(
          parts.map(({ text }) => text),
        );
      }),
    );
  });

  test('leaves two lines around a change and folds the rest', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `Line ${i}`);
    const changed = lines.with(15, 'Another');
    const [before, ...rest] = foldUnchanged(wordDifference(lines.join('\n'), changed.join('\n')));
    expect(before).toMatchObject({ text: '', after: 'Line 13\nLine 14\n' });
    expect(before!.folded).toContain('Line 0\n');
    expect(rest.at(-1)).toMatchObject({ after: '' });
    expect(rest.at(-1)!.text.split('\n').length).toBeLessThan(5);
  });
});
