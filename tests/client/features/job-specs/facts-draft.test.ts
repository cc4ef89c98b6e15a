import { describe, expect, test } from 'vitest';
import { changedFacts, draftOfFacts, problemsOfFacts } from '@tandem/client/features/job-specs/facts-draft';
import { safeLink } from '@tandem/client/features/job-specs/safe-link';
import { specThreads, type SpecComment } from '@tandem/client/features/job-specs/spec-comment-threads';

const FACTS: Parameters<typeof draftOfFacts>[0] = {
  employmentTypes: ['FULL_TIME'],
  remote: false,
  applicantCountries: [],
  validThrough: null,
  url: null,
  directApply: false,
  identifier: null,
  educationRequirements: [],
  experienceMonths: null,
  experienceInPlaceOfEducation: false,
  location: null,
  pay: { minMinor: 7_000_000, maxMinor: 9_000_050, currency: 'EUR', unit: 'YEAR' },
};

describe('the form of the facts', () => {
  test('tells the server nothing where nothing was changed', () => {
    expect(changedFacts(FACTS, draftOfFacts(FACTS))).toEqual({});
  });

  test('tells only what was changed, so that what others changed meanwhile stays', () => {
    expect(changedFacts(FACTS, { ...draftOfFacts(FACTS), remote: true, countries: 'de, fr' })).toEqual({
      remote: true,
      applicantCountries: ['DE', 'FR'],
    });
  });

  test('counts pay in the minor units of its currency', () => {
    const draft = draftOfFacts(FACTS);
    expect([draft.payFrom, draft.payTo]).toEqual([70_000, 90_000.5]);
    expect(changedFacts(FACTS, { ...draft, currency: 'jpy' }).pay).toEqual({
      minMinor: 70_000,
      maxMinor: 90_001,
      currency: 'JPY',
      unit: 'YEAR',
    });
    expect(changedFacts(FACTS, { ...draft, payFrom: null, payTo: null })).toEqual({ pay: null });
  });

  test('says what is wrong before the server is asked', () => {
    const draft = draftOfFacts(FACTS);
    expect(problemsOfFacts(draft)).toEqual([]);
    expect(problemsOfFacts({ ...draft, payTo: null })).toEqual(['payPair']);
    expect(problemsOfFacts({ ...draft, payTo: 1, currency: 'euro' })).toEqual(['payOrder', 'payCurrency']);
    expect(problemsOfFacts({ ...draft, country: 'Germany', countries: 'DE, France' })).toEqual(['countryWrong', 'countriesWrong']);
  });
});

describe('a link of the preview', () => {
  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//x.org',
    '/settings',
    'x',
    'blob:https://x.org/1',
    'file:///etc',
  ])('leads nowhere: %j', (address) => expect(safeLink(address)).toBeNull());
  test.each(['https://example.org/a?b#c', 'http://example.org/', 'mailto:jobs@example.org'])('is followed: %s', (address) =>
    expect(safeLink(address)).toBe(address),
  );
});

describe('threads', () => {
  const comment = (id: string, more: Partial<SpecComment>): SpecComment => ({
    id,
    at: `2026-01-0${id}T00:00:00Z`,
    author: { id: 'a', name: 'Ada' },
    from: null,
    to: null,
    quote: '',
    text: 'Words',
    mine: true,
    editedAt: null,
    replyTo: null,
    resolvedAt: null,
    resolvedBy: null,
    ...more,
  });

  test('come in the order of their words, those on the whole first and those whose words are gone last', () => {
    const said = [
      comment('1', { quote: 'gone' }),
      comment('2', { from: 40, to: 44, quote: 'late' }),
      comment('3', { from: 4, to: 9, quote: 'early' }),
      comment('4', {}),
      comment('5', { replyTo: '2' }),
    ];
    expect(specThreads(said).map(({ first, answers }) => [first.id, ...answers.map(({ id }) => id)])).toEqual([
      ['4'],
      ['3'],
      ['2', '5'],
      ['1'],
    ]);
  });

  test('of which everything was deleted are not shown; a deleted first word keeps its answers', () => {
    const said = [
      comment('1', { text: null }),
      comment('2', { text: null }),
      comment('3', { replyTo: '2' }),
      comment('4', { replyTo: '1', text: null }),
    ];
    expect(specThreads(said).map(({ first, answers }) => [first.id, answers.length])).toEqual([['2', 1]]);
  });
});
