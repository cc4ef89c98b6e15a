import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJobSpec, LONGEST_JOB_SPEC } from '@tandem/shared/job-spec/check-job-spec';
import { readAtOnce, visibleText } from '@tandem/shared/job-spec/visible-text';
import { textsWithAnswers } from './texts-with-answers.ts';

const PIECES = [
  '# Product Manager\n',
  '## Responsibilities\r\n',
  '- own the **product** [roadmap](https://a.b/c)\n',
  '  - manage the project budget 💶\n',
  '```\ncode\n',
  '```\n',
  '| a | b |\n|---|---|\n| keep the schedule | x |\n',
  '<p>he is a <b>ninja</b></p>',
  '<script>',
  '</script>',
  '&amp;',
  'cafe\u0301 re\u0301sume\u0301 ',
  '👩🏽‍🚀 ',
  '\u200d',
  '\ud83d',
  'Salary: £50k to £90k',
  'up to $100,000 a year',
  ' you will not own ',
  'young ',
  'he ',
  '\\*',
  '~~x~~',
  '> > ',
  '1. ',
  '\t',
  '\n\n',
  ':',
  ';',
  ' with the project manager to ',
  'salary history',
  '<!--',
  '-->',
  '[',
  '](',
  '|',
];
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const texts = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(...textsWithAnswers().map(({ text }) => text)),
);
const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('Product Manager', 'Project Manager', 'Product/Project Manager', ''),
);

test('whatever the text, every finding with a place quotes exactly that place', () => {
  fc.assert(
    fc.property(titles, texts, (title, text) => {
      for (const { from, to, quote, message, suggestion } of checkJobSpec(title, text)) {
        expect(from === null).toBe(to === null);
        if (from !== null && to !== null) {
          expect(from).toBeLessThan(to);
          expect(quote).toBe(text.slice(from, to));
        }
        expect(message).not.toBe('');
        expect(suggestion).not.toBe('');
      }
    }),
    { numRuns: 400 },
  );
});

test('findings come in the order of the text, and the same each time', () => {
  fc.assert(
    fc.property(titles, texts, (title, text) => {
      const findings = checkJobSpec(title, text);
      const places = findings.map(({ from }) => from ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(checkJobSpec(title, text)).toEqual(findings);
    }),
    { numRuns: 150 },
  );
});

test('line ends and what stands before move the places, not the findings', () => {
  for (const { title, text } of textsWithAnswers()) {
    const plain = checkJobSpec(title, text.replaceAll('\r\n', '\n'));
    const windows = checkJobSpec(title, text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'));
    expect(windows.map(({ rule, quote }) => [rule, quote?.replaceAll('\r', '') ?? null])).toEqual(
      plain.map(({ rule, quote }) => [rule, quote]),
    );
    const moved = checkJobSpec(title, `\n\n${text}`);
    const original = checkJobSpec(title, text);
    expect(moved.map(({ from }) => from)).toEqual(original.map(({ from }) => (from === null ? null : from + 2)));
  }
});

test('a text is read in parts as it is read at once, whatever it is made of', () => {
  const joined = ['<', '```', '~~~', ']:', '[^'];
  const parted = fc
    .array(
      fc.constantFrom(
        ...PIECES.filter((piece) => !joined.some((mark) => piece.includes(mark))),
        '\n\n## Skills\n',
        '\n \n# What',
        '\r\n\r\n### A\tb\n',
        '    # four\n',
        '- # in an item\n',
        '> # in a quote\n',
        '*_',
        'plain words\n',
        '===\n',
        '---\n',
      ),
      { maxLength: 80, size: 'max' },
    )
    .map((parts) => parts.join(''));
  let many = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: parted }, texts), (text) => {
      const read = visibleText(text);
      expect(read).toEqual(readAtOnce(text));
      if (read.blocks.filter(({ kind }) => kind === 'HEADING').length > 2) many++;
    }),
    { numRuns: 500 },
  );
  expect(many).toBeGreaterThan(50);
});

const HOSTILE = [
  '[',
  '> ',
  '- ',
  '[a](',
  '~~a',
  '**a ',
  '<a ',
  '1. ',
  '_a',
  '`',
  '|a',
  '&amp;',
  'manage the budget and ',
  '£1-',
  'not ',
  '[a]: b\n',
  '\t- a\n',
  'he ',
];

test.each(HOSTILE)('the longest text made of ‘%s’ is checked in seconds, and a longer one is refused', (piece) => {
  const longest = piece.repeat(LONGEST_JOB_SPEC).slice(0, LONGEST_JOB_SPEC);
  const start = performance.now();
  checkJobSpec('Product Manager', longest);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(checkJobSpec('Product Manager', `${longest} `).map(({ rule }) => rule)).toEqual(['LENGTH']);
});
