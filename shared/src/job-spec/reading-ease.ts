import { syllable } from 'syllable';
import type { JobSpecFinding } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';
import { sentencesOf, tokensOf } from './words.ts';

/** Flesch's ‘very difficult’ begins here: a text for graduates. */
const VERY_DIFFICULT = 30;
/** A text this short has no reading ease worth a number. */
const FEWEST_WORDS = 100;
const LONGEST_SENTENCE = 40;

const syllables = new Map<string, number>();

/** Flesch's reading ease of the whole, and sentences that are too long to be read in one go. */
export function checkReadingEase(shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  let words = 0;
  let sentences = 0;
  let sounds = 0;
  const findings: JobSpecFinding[] = [];
  for (const passage of passages) {
    if (passage.kind === 'HEADING') continue;
    for (const sentence of sentencesOf(tokensOf(shown, passage.from, passage.to))) {
      const read = sentence.filter(({ mark }) => !mark);
      sentences++;
      words += read.length;
      for (const { word } of read) sounds += syllablesOf(word);
      if (read.length > LONGEST_SENTENCE) findings.push(longSentence(read.length, read[0]!.from, read.at(-1)!.to));
    }
  }
  if (words < FEWEST_WORDS) return findings;
  const ease = fleschEase(words, sentences, sounds);
  if (ease >= VERY_DIFFICULT) return findings;
  return [
    {
      rule: 'READING_EASE',
      message: `Flesch reading ease ${Math.round(ease)}, on a scale on which ${VERY_DIFFICULT} and less is very difficult and 60 is plain English: ${(words / sentences).toFixed(1)} words a sentence, ${(sounds / words).toFixed(2)} syllables a word.`,
      suggestion: 'Part long sentences, and use short words where they say the same.',
      family: null,
      from: null,
      to: null,
      quote: null,
    },
    ...findings,
  ];
}

/** Rudolf Flesch's formula of 1948. */
export function fleschEase(words: number, sentences: number, syllables: number): number {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

function syllablesOf(word: string): number {
  let known = syllables.get(word);
  if (known === undefined) {
    known = word.length > 60 ? 1 : Math.max(1, syllable(word));
    if (syllables.size > 5_000) syllables.clear();
    syllables.set(word, known);
  }
  return known;
}

function longSentence(words: number, from: number, to: number): JobSpecFinding {
  return {
    rule: 'READING_EASE',
    message: `A sentence of ${words} words; above ${LONGEST_SENTENCE}, most readers lose the thread.`,
    suggestion: 'Part it, or make it a list.',
    family: null,
    from,
    to,
    quote: '',
  };
}
