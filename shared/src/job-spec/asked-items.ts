import type { JobFamily } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';
import { sentencesOf, tokensOf } from './words.ts';

/** What a person is measured by, has to be able to do, or has to have passed. */
export type AskedKind = 'METRIC' | 'SKILL' | 'CERTIFICATION';

/** A metric, skill or certification that belongs to one family alone, where the text asks it of the person. */
export interface AskedItem {
  readonly kind: AskedKind;
  readonly family: JobFamily;
  /** Words of one theme count once. */
  readonly theme: string;
  readonly from: number;
  readonly to: number;
}

type Lexicon = readonly (readonly [family: JobFamily, theme: string, words: string])[];

const PROJECT = 'PROJECT_MANAGEMENT';
const PRODUCT = 'PRODUCT_MANAGEMENT';

const METRICS: Lexicon = [
  [
    PROJECT,
    'on time',
    String.raw`on[- ]time|on schedule|schedule (?:variance|adherence|performance)|(?:milestones?|deadlines?) (?:hit|met|kept|reached)|spi`,
  ],
  [
    PROJECT,
    'on budget',
    String.raw`(?:on|within|to) budget|budget (?:variance|adherence|compliance)|cost (?:variance|performance|overruns?)|cpi`,
  ],
  [PROJECT, 'in scope', String.raw`(?:in|within) scope|scope creep|change requests`],
  [PROJECT, 'earned value', 'earned value'],
  [PROJECT, 'utilisation', String.raw`(?:resource )?utili[sz]ation(?: of (?:people|resources|staff))?`],
  [PRODUCT, 'acquisition', String.raw`(?:customer|user|new) acquisition|acquisition|activation|sign-?ups`],
  [PRODUCT, 'retention', String.raw`(?<!(?:staff|employee|team|talent|people|data) )retention|churn`],
  [PRODUCT, 'recurring revenue', String.raw`mrr|arr|recurring revenue|lifetime value|ltv|revenue per (?:user|customer)`],
  [PRODUCT, 'promoters', String.raw`nps|net promoter(?: score)?`],
  [
    PRODUCT,
    'use',
    String.raw`(?:product|feature|user|customer) adoption|adoption|(?:daily |weekly |monthly )?active users|dau|wau|mau|conversion(?: rates?)?`,
  ],
  [PRODUCT, 'market', String.raw`market share|product[- ]market fit`],
];

const SKILLS: Lexicon = [
  [PROJECT, 'planning tools', String.raw`gantt(?: charts?)?|ms project|microsoft project|primavera|smartsheet`],
  [PROJECT, 'critical path', String.raw`critical path|earned value|work breakdown structures?|wbs`],
  [PROJECT, 'scheduling', String.raw`project schedul(?:ing|es)|schedule management`],
  [PROJECT, 'budget', String.raw`(?:project )?(?:budget|cost) (?:forecasting|control|tracking)|forecasting (?:project )?budgets`],
  [PROJECT, 'risk log', String.raw`risk (?:registers?|logs?)|raid logs?`],
  [PROJECT, 'resources', String.raw`resource (?:planning|levell?ing|histograms?|scheduling)`],
  [PROJECT, 'change control', String.raw`(?:change|scope) control`],
  [PRODUCT, 'market', String.raw`market (?:analysis|research|sizing)|compet(?:itive|itor) analysis`],
  [PRODUCT, 'research', String.raw`(?:user|customer) (?:research|interviews|discovery)|usability tests?|usability testing`],
  [PRODUCT, 'product strategy', String.raw`product (?:strategy|vision|discovery|roadmaps?|roadmapping|analytics|lifecycle)`],
  [PRODUCT, 'experiments', String.raw`a\/b test(?:s|ing)`],
  [PRODUCT, 'pricing', String.raw`pricing (?:strategy|strategies|models?)|go-to-market(?: strategy| plans?)?|value propositions?`],
  [PRODUCT, 'roadmap tools', String.raw`aha!|productboard|amplitude|mixpanel`],
];

const CERTIFICATIONS: Lexicon = [
  [PROJECT, 'PMP', String.raw`pmp|project management professional|capm`],
  [PROJECT, 'PRINCE2', 'prince ?2'],
  [PROJECT, 'PMI-ACP', String.raw`pmi-(?:acp|rmp|sp)|pgmp|pfmp`],
  [PROJECT, 'IPMA', String.raw`ipma(?: level [a-d])?|agilepm`],
  [PRODUCT, 'CSPO', String.raw`cspo|pspo|a-cspo|(?:certified|professional) scrum product owner`],
  [PRODUCT, 'Pragmatic', String.raw`pragmatic (?:institute|marketing|certifi(?:ed|cation))`],
  [PRODUCT, 'AIPMM', String.raw`aipmm|certified product manager`],
];

const MEASURED = /\bmeasured (by|on|against)\b|\bmetrics?\b|\bkpis?\b|\bokrs?\b|\bsuccess (is|will be|means|looks)\b|\bjudged (by|on)\b/i;
/** A wish, or no more than having heard of it. */
const WISHED =
  /\bnice[- ]to[- ]have|good to have|\bprefer(red|ably|ence)\b|\bbonus\b|\b(is|are|be|as) an? (plus|advantage|asset)\b|\ba plus\b|\bdesir(ed|able)\b|\bideally\b|\bwelcome\b|\boptional(ly)?\b|\badvantageous\b|\bhelpful\b|\bnot (required|needed|necessary|essential|expected|asked)\b|\bno \S+ (is )?(required|needed)\b/i;
const HEARD_OF =
  /\b(familiar(ity)?|aware(ness)?|exposure|apprecia(te|tion)|basic|some (experience|knowledge)|working with|work with|alongside|partner(ing)? with|users? of|customers? of)\b/i;
const DENIED = /\b(not|never|no|without|rather than|instead of)\b/i;

/** The metrics, skills and certifications of either family alone that the text asks of the person. */
export function askedItems(shown: string, passages: readonly Passage[]): AskedItem[] {
  const items: AskedItem[] = [];
  for (const passage of passages) {
    if (passage.kind === 'HEADING' || passage.above.some((span) => WISHED.test(shown.slice(span.from, span.to)))) continue;
    for (const sentence of sentencesOf(tokensOf(shown, passage.from, passage.to))) {
      const from = sentence[0]!.from;
      const words = shown.slice(from, sentence.at(-1)!.to);
      if (WISHED.test(words) || DENIED.test(words)) continue;
      const measured =
        passage.section === 'METRICS' || (passage.section !== 'COMPANY' && /\byou(r)?\b|\brole\b/i.test(words) && MEASURED.test(words));
      if (measured) find(METRICS_READ, 'METRIC', words, from, items);
      if (passage.section !== 'REQUIREMENTS') continue;
      if (!HEARD_OF.test(words)) find(SKILLS_READ, 'SKILL', words, from, items);
      find(CERTIFICATIONS_READ, 'CERTIFICATION', words, from, items);
    }
  }
  return items;
}

function find(patterns: readonly Pattern[], kind: AskedKind, words: string, at: number, items: AskedItem[]): void {
  for (const { family, theme, pattern } of patterns)
    for (const match of words.matchAll(pattern))
      items.push({ kind, family, theme, from: at + match.index, to: at + match.index + match[0].length });
}

interface Pattern {
  readonly family: JobFamily;
  readonly theme: string;
  readonly pattern: RegExp;
}

function read(lexicon: Lexicon): Pattern[] {
  return lexicon.map(([family, theme, words]) => ({
    family,
    theme,
    pattern: new RegExp(String.raw`(?<![\w-])(?:${words})(?![\w-])`, 'gi'),
  }));
}

const METRICS_READ = read(METRICS);
const SKILLS_READ = read(SKILLS);
const CERTIFICATIONS_READ = read(CERTIFICATIONS);
