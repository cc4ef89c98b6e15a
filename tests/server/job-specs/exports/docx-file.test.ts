import { docxFile } from '@tandem/server/job-specs/exports/docx-file';
import { NO_FACTS } from '@tandem/shared/job-spec/job-spec-content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpec } from './arbitrary-spec.ts';
import { docxParts, paragraphsOf, parseXml } from './docx-parts.ts';
import { HOSTILE_CORPUS } from './hostile-corpus.ts';
import { SAMPLE } from './sample-content.ts';

const bodyOf = async (text: string) =>
  paragraphsOf((await docxParts(await docxFile({ ...SAMPLE, facts: NO_FACTS, text }))).get('word/document.xml')!);

describe('a job spec as a Word document', () => {
  it('has title, sections, lists and tables in the styles that Word knows', async () => {
    const parts = await docxParts(await docxFile(SAMPLE));
    const paragraphs = paragraphsOf(parts.get('word/document.xml')!);
    const styled = (style: string) => paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text);
    expect(styled('Title')).toEqual(['Product Owner, Meter Readings']);
    expect(styled('Organization')).toEqual(['Nordlicht Energie']);
    expect(styled('Heading1').slice(0, 2)).toEqual(['Summary', 'What you own']);
    expect(styled('FactLabel')).toContain('Pay');
    expect(styled('Quote')).toEqual(['“A pair that argues in the morning ships in the evening.” – Amira']);
    expect(paragraphs.filter(({ inTable }) => inTable).map(({ text }) => text)).toContain('90 % on time, 1 in 80 corrected');
    for (const style of ['Title', 'Heading1', 'ListParagraph', 'Organization', 'Hyperlink'])
      expect(parts.get('word/styles.xml')).toContain(`w:styleId="${style}"`);
  });

  it('nests lists, and begins each numbered one anew or with its own number', async () => {
    const paragraphs = await bodyOf('- a\n  - b\n    1. c\n\n1. d\n2. e\n\ntext\n\n1. f\n\ntext\n\n7. g');
    const list = (text: string) => paragraphs.find((paragraph) => paragraph.text === text)!.list!.split(':');
    expect([list('a')[1], list('b')[1], list('c')[1]]).toEqual(['0', '1', '2']);
    expect(list('d')[0]).toBe(list('e')[0]);
    expect(new Set(['a', 'd', 'f', 'g'].map((text) => list(text)[0])).size).toBe(4);
    const numbering = (await docxParts(await docxFile({ ...SAMPLE, text: '7. g' }))).get('word/numbering.xml')!;
    expect(numbering).toContain('<w:start w:val="7"/>');
  });

  it('has links to safe addresses alone', async () => {
    const targets: string[] = [];
    for (const { markdown } of [{ markdown: SAMPLE.text }, ...HOSTILE_CORPUS]) {
      const parts = await docxParts(await docxFile({ ...SAMPLE, text: markdown }));
      parseXml(parts.get('word/_rels/document.xml.rels')!, {
        open: (_, attributes) => {
          if (attributes['TargetMode'] === 'External') targets.push(attributes['Target']!);
        },
      });
    }
    expect(targets).toContain('mailto:jobs@nordlicht.example');
    expect(targets.filter((target) => !/^(https?:\/\/|mailto:)/.test(target))).toEqual([]);
  });

  it('says its title, its organization and its language, and numbers its pages', async () => {
    const parts = await docxParts(await docxFile(SAMPLE));
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Product Owner, Meter Readings</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Nordlicht Energie</dc:creator>');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(parts.get('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('is on the paper of its country', async () => {
    const size = async (country: string) => {
      const location = { street: null, locality: null, region: null, postalCode: null, country };
      const parts = await docxParts(await docxFile({ ...SAMPLE, facts: { ...NO_FACTS, location } }));
      return /<w:pgSz [^>]*w:w="(\d+)"/.exec(parts.get('word/document.xml')!)?.[1];
    };
    expect([await size('DE'), await size('US')]).toEqual(['11906', '12240']);
  });

  it('keeps bold, italic, struck and code, and says a very wide table row by row', async () => {
    const parts = await docxParts(await docxFile({ ...SAMPLE, text: '**b** *i* ~~s~~ `c`' }));
    const xml = parts.get('word/document.xml')!;
    for (const mark of ['<w:b/>', '<w:i/>', '<w:strike/>', 'Consolas']) expect(xml).toContain(mark);
    const columns = Array.from({ length: 70 }, (_, at) => `c${at}`);
    const wide = await bodyOf(
      `|${columns.join('|')}|\n|${columns.map(() => '-').join('|')}|\n|${columns.map((name) => `v${name}`).join('|')}|`,
    );
    expect(wide.find(({ text }) => text.startsWith('c0: vc0; c1: vc1'))).toMatchObject({ inTable: false });
  });

  it('is well-formed whatever the text is, with characters that XML forbids', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySpec(), async (content) => {
        for (const [name, xml] of await docxParts(await docxFile(content))) expect(() => parseXml(xml), name).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('is read here by a reader that takes no such character and no open tag (control)', () => {
    expect(() => parseXml('<a>\u0001</a>')).toThrow();
    expect(() => parseXml('<a>\ufffe</a>')).toThrow();
    expect(() => parseXml('<a><b></a>')).toThrow();
    expect(() => parseXml('<a>&nbsp;</a>')).toThrow();
  });
});
