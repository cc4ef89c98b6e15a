import type { JobSpecFinding } from './job-spec-finding.ts';

const FEWEST = 300;
const MOST = 1_000;

/** Below 300 words applicants cannot tell what the job is; above 1,000 few read to the end. */
export function checkLength(words: number): JobSpecFinding[] {
  if (words >= FEWEST && words <= MOST) return [];
  const short = words < FEWEST;
  return [
    {
      rule: 'LENGTH',
      message: short
        ? `The spec has ${words} ${words === 1 ? 'word' : 'words'}; below ${FEWEST}, applicants can hardly tell what the job is and what is expected of them.`
        : `The spec has ${words} words; above ${MOST}, few applicants read to the end, least of all on a phone.`,
      suggestion: short
        ? 'Say what the role owns, what the first year should bring, who the partner role is, and what you pay.'
        : 'Keep duties to the ones that matter most, and link to what is the same in all of your specs.',
      family: null,
      from: null,
      to: null,
      quote: null,
    },
  ];
}
