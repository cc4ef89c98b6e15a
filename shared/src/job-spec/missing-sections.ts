import type { JobSpecFinding } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';
import type { SectionKind } from './sections.ts';

interface Needed {
  readonly name: string;
  readonly sections: readonly SectionKind[];
  /** Words that do without a heading. */
  readonly words: RegExp;
  readonly why: string;
  readonly suggestion: string;
}

const NEEDED: readonly Needed[] = [
  {
    name: 'summary',
    sections: ['SUMMARY'],
    words:
      /\b(we are|we're|we’re) (looking|hiring|seeking|searching)|\b(is|are) (looking for|hiring|seeking)\b|\bas (a|an|our|the) [\w -]{3,40},? you\b|\byou('ll| will|’ll) (join|be (the|our|a))\b|\b(purpose of (the|this) (post|job|role)|job purpose|the role)\b|\bthis (role|position) (is|will|leads|sits)\b/i,
    why: 'applicants decide in the first lines whether to read on',
    suggestion: 'Begin with two or three sentences: what the role owns, for whom, and why it is open.',
  },
  {
    name: 'responsibilities',
    sections: ['DUTIES'],
    words: /\b(you will|you('|’)ll|you) (own|lead|manage|be responsible|run|define|plan|drive|be accountable|do)\b|\bresponsible for\b/i,
    why: 'without them nobody can tell what the person owns',
    suggestion: 'List five to eight duties, each beginning with a verb.',
  },
  {
    name: 'requirements or skills',
    sections: ['REQUIREMENTS'],
    words: /\b(you have|you bring|you('|’)ve|years('|’)? (of )?experience|required|must have|essential)\b/i,
    why: 'applicants cannot tell whether they fit',
    suggestion: 'List what is needed on the first day, apart from what can be learned.',
  },
  {
    name: 'pay',
    sections: ['PAY'],
    words: /[£$€]\s?\d|\b\d[\d,.]*\s?(k\b|EUR|USD|GBP|CHF|PLN|SEK)|\b(salary|pay range|compensation|remuneration)\b/i,
    why: 'many laws ask for it, and most applicants look for it first',
    suggestion: 'Give the range with currency and period.',
  },
  {
    name: 'location',
    sections: ['LOCATION'],
    words:
      /\b(location|based (in|at|out of)|remote(ly)?|hybrid (working|work|role|position)|on[\s-]?site|in[\s-]person|work from home|our (\w+ )?offices?|days? (a|per) week in)\b/i,
    why: 'applicants cannot tell where the work is done',
    suggestion: 'Say where the work is done and how often on site.',
  },
  {
    name: 'how to apply',
    sections: ['PROCESS'],
    words:
      /\b(to apply|apply (by|now|at|here|with|via|online|through)|send (us )?(your|a) (cv|resume|résumé|application|letter)|closing date|interviews?\b.*\b(stage|round|hour)|selection process|your application)\b/i,
    why: 'applicants do not know what awaits them',
    suggestion: 'Name the steps, how long they take, and by when to apply.',
  },
  {
    name: 'equal opportunity statement',
    sections: ['STATEMENT'],
    words:
      /\b(equal (employment )?opportunit\w+|regardless of|without regard to|all qualified applicants|reasonable (adjustments?|accommodations?)|disability confident|divers(e|ity)|inclusive (employer|workplace|culture)|under-?represented|discriminat\w+)\b/i,
    why: 'its absence turns people away, and some employers owe it by law',
    suggestion: 'Say that everybody is welcome, and how to ask for adjustments.',
  },
];

/** The sections that applicants look for and do not find, by heading or by what the text says. */
export function checkMissingSections(shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  if (passages.length === 0) return [];
  const present = new Set(passages.map(({ section }) => section));
  return NEEDED.filter(({ sections, words }) => !sections.some((section) => present.has(section)) && !words.test(shown)).map(
    ({ name, why, suggestion }) => ({
      rule: 'MISSING_SECTION',
      message: `There is no section ‘${name}’: ${why}.`,
      suggestion,
      family: null,
      from: null,
      to: null,
      quote: null,
    }),
  );
}
