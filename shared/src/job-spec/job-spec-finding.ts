/** The rules of a job spec, in the order in which findings of the same place are listed. */
export const JOB_SPEC_RULES = [
  'ROLE_CONFUSION',
  'PARTNER_ROLE',
  'MISSING_SECTION',
  'PAY_TRANSPARENCY',
  'INCLUSIVE_LANGUAGE',
  'JARGON',
  'READING_EASE',
  'LENGTH',
] as const;
export type JobSpecRule = (typeof JOB_SPEC_RULES)[number];

/** The two families of the pair. */
export const JOB_FAMILIES = ['PROJECT_MANAGEMENT', 'PRODUCT_MANAGEMENT'] as const;
export type JobFamily = (typeof JOB_FAMILIES)[number];

/** One thing to look at in a job spec. */
export interface JobSpecFinding {
  readonly rule: JobSpecRule;
  /** What was found and why it matters, in a sentence or two. */
  readonly message: string;
  /** What to write instead, or what to do. */
  readonly suggestion: string;
  /** The family that the words belong to; null where the rule knows none. */
  readonly family: JobFamily | null;
  /** UTF-16 offsets into the text, `to` after the last unit; null for the title or the whole. */
  readonly from: number | null;
  readonly to: number | null;
  /** The words themselves: `text.slice(from, to)`, words of the title, or null for the whole. */
  readonly quote: string | null;
}

/** The other owner's family. */
export function partnerFamily(family: JobFamily): JobFamily {
  return family === 'PROJECT_MANAGEMENT' ? 'PRODUCT_MANAGEMENT' : 'PROJECT_MANAGEMENT';
}

/** What a family is called in a sentence. */
export function familyName(family: JobFamily): string {
  return family === 'PROJECT_MANAGEMENT' ? 'project management' : 'product management';
}
