import { NO_FACTS, type JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import fc from 'fast-check';
import { HOSTILE_CORPUS } from './hostile-corpus.ts';
import { SAMPLE } from './sample-content.ts';

const SIGNS = [
  '<', '>', '"', "'", '`', '```\n', '&', '&lt;', '&#x3c;', '\\', '[', ']', '(', ')', '](', '!', '#', '## ', '\n', '\n\n', '- ', '1. ', '> ', '| ', '|-|\n', '*', '**', '_', '~~',
  '<script>', '</script>', '<!--', '-->', '<a href=', 'javascript:', 'data:', 'https://a.example', 'www.a.example', 'a@b.example', 'onerror=ran()', '<img src=x ', '/>',
  '[^1]', '[^1]: ', '[a]: ', '\u202e', '\u0000', '\u0008', '\ud83d', '\ude00', '😀', '\u2028', '\t', '    ', '    code', '{', '}', 'x', 'Word ', ' ', '- [ ] ', 'é', 'ا', '漢',
]; // prettier-ignore

/** Text that is made of what Markdown, HTML and XML are made of. */
function arbitraryMarkup(): fc.Arbitrary<string> {
  const sign = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  const piece = fc.constantFrom(...HOSTILE_CORPUS).map(({ markdown }) => markdown);
  return fc
    .array(fc.oneof({ weight: 12, arbitrary: sign }, { weight: 1, arbitrary: piece }), { maxLength: 80, size: 'max' })
    .map((parts) => parts.join(''));
}

/** A job spec of which every text is such a text. */
export function arbitrarySpec(): fc.Arbitrary<JobSpecContent> {
  const words = fc.oneof(
    arbitraryMarkup().map((text) => text.slice(0, 60)),
    fc.constant(''),
  );
  return fc.record({ title: words, text: arbitraryMarkup(), name: words, address: words, identifier: words }).map((texts) => ({
    ...SAMPLE,
    title: texts.title,
    text: texts.text,
    organization: { name: texts.name, url: texts.address, logoUrl: texts.address },
    facts: {
      ...NO_FACTS,
      url: texts.address,
      identifier: texts.identifier,
      location: { street: texts.name, locality: texts.identifier, region: null, postalCode: null, country: texts.title },
      remote: true,
      applicantCountries: [texts.name],
      pay: { minMinor: 100, maxMinor: 200, currency: texts.name, unit: 'HOUR' },
    },
  }));
}
