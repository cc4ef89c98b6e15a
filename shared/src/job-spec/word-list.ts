import type { JobSpecFinding, JobSpecRule } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';

/** Words to look for, and what to say of them. */
export interface ListedWords {
  readonly pattern: RegExp;
  readonly message: string;
  readonly suggestion: string;
  /** Around the words: here they mean something else. */
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
}

/** Every place in the passages where listed words stand. Patterns need the flags `giu`. */
export function findListed(rule: JobSpecRule, list: readonly ListedWords[], shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  const findings: JobSpecFinding[] = [];
  for (const { from, to } of passages) {
    const words = shown.slice(from, to);
    for (const { pattern, message, suggestion, unlessBefore, unlessAfter } of list)
      for (const match of words.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (unlessBefore?.test(words.slice(Math.max(0, match.index - 60), match.index))) continue;
        if (unlessAfter?.test(words.slice(end, end + 60))) continue;
        findings.push({
          rule,
          message: `‘${match[0].replace(/\s+/g, ' ')}’: ${message}`,
          suggestion,
          family: null,
          from: from + match.index,
          to: from + end,
          quote: match[0],
        });
      }
  }
  return findings;
}
