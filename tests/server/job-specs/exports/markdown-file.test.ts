import { htmlPage } from '@tandem/server/job-specs/exports/html-page';
import { markdownFile } from '@tandem/server/job-specs/exports/markdown-file';
import { NO_FACTS } from '@tandem/shared/job-spec/job-spec-content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpec } from './arbitrary-spec.ts';
import { HOSTILE_CORPUS } from './hostile-corpus.ts';
import { dangersOf, elementsOf } from './html-elements.ts';
import { SAMPLE } from './sample-content.ts';

const bare = { ...SAMPLE, facts: NO_FACTS };

describe('a job spec as Markdown', () => {
  it('has the title and the facts in front of the text', () => {
    const lines = markdownFile(SAMPLE).split('\n');
    expect(lines[0]).toBe('# Product Owner, Meter Readings');
    expect(lines).toContain('- **Pay:** €78,000–€92,500 a year');
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(lines.indexOf('## Summary')).toBeGreaterThan(lines.indexOf('- **Reference:** REQ-1042'));
  });

  it('keeps a text as it was written where nothing in it could be anything but words', () => {
    const text = '## One\n\n* star *and* _line_ & co, 1 < 2\n\n\n[a]: https://a.example\n\n[a] and | pipes |';
    expect(markdownFile({ ...bare, text })).toBe(`# ${SAMPLE.title}\n\n${text}\n`);
    expect(markdownFile({ ...bare, text: `# ${SAMPLE.title}\n\n${text}` })).toBe(`# ${SAMPLE.title}\n\n${text}\n`);
  });

  it('shows no tag, not even to a reader that takes it for HTML', () => {
    for (const { name, markdown } of HOSTILE_CORPUS) {
      const file = markdownFile({ ...bare, text: markdown });
      expect(dangersOf(file), name).toEqual([]);
      expect(file, name).not.toMatch(/<[a-z!?/]/i);
      expect(file, name).not.toMatch(/\]\((?!https?:|mailto:)/);
    }
  });

  it('keeps code readable, with a mark that no one sees behind a bracket', () => {
    expect(markdownFile({ ...bare, text: 'Write `<b>` and `a < b`.' })).toContain('Write `<\u2060b>` and `a < b`.');
  });

  it('is read again as what was read (law)', () => {
    // Not the links: where something between two words is left out, what is then one word may be an address; and
    // not the paragraphs: a list that lost an item may stand closer.
    const shape = (text: string) =>
      elementsOf(htmlPage({ ...bare, title: 'Zz', text }))
        .filter(({ name }) => !['script', 'a', 'p'].includes(name))
        .map((element) => `${element.name} ${element.text.replace(/[^\p{L}\p{N}]+/gu, '')}`);
    fc.assert(
      fc.property(arbitrarySpec(), ({ text }) => {
        const file = markdownFile({ ...bare, title: 'Zz', text });
        expect(file).not.toMatch(/<[a-z!?/]/i);
        expect(shape(file)).toEqual(shape(text));
      }),
      { numRuns: 200 },
    );
  });
});
