import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import { wordsOf, type Table } from './document.ts';

/** The colours of a printed job spec, as six hexadecimal digits: dark enough on white for small type, and one accent. */
export const COLOURS = { ink: '1C2430', quiet: '5B6675', line: 'D5DAE1', soft: 'F4F5F7', accent: '2F5BD0' } as const;

/** The paper of the job's country: Letter in North America and where its paper is used, A4 everywhere else. */
export function paperOf({ facts }: Pick<JobSpecContent, 'facts'>): 'A4' | 'LETTER' {
  const country = facts.location?.country ?? facts.applicantCountries[0] ?? '';
  return LETTER_COUNTRIES.has(country.toUpperCase()) ? 'LETTER' : 'A4';
}

/** What part of a table's width each column takes, by its longest words and cells; the parts add up to 1. */
export function columnShares(table: Table): number[] {
  const weights = table.align.map((_, column) =>
    table.children.reduce((most, row) => {
      const words = wordsOf(row.children[column]?.children ?? []);
      const longestWord = words.split(/\s+/).reduce((longest, word) => Math.max(longest, word.length), 0);
      return Math.max(most, Math.min(48, Math.max(words.length, longestWord * 1.5)) + 5);
    }, 8),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The words, cut after so many characters. */
export function shortened(words: string, most: number): string {
  const signs = Array.from(new Intl.Segmenter().segment(words), ({ segment }) => segment);
  return signs.length <= most
    ? words
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

const LETTER_COUNTRIES = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'GT', 'CR', 'PA', 'DO', 'SV', 'NI', 'PR']);
