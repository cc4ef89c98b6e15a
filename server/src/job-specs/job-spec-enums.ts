import type { JOB_FAMILIES, JobFamily, JOB_SPEC_RULES, JobSpecRule } from '@tandem/shared/job-spec/job-spec-finding';
import { graphqlEnum } from '../schema/enums.ts';

export const JobFamilyEnum = graphqlEnum<JobFamily>('RoleFamily', 'One of the two families of roles.', {
  PROJECT_MANAGEMENT: 'Owns the how and the when.',
  PRODUCT_MANAGEMENT: 'Owns the what and the why.',
} satisfies Record<(typeof JOB_FAMILIES)[number], string>);

export const JobSpecRuleEnum = graphqlEnum<JobSpecRule>('JobSpecRule', 'What a finding in a job spec is about.', {
  ROLE_CONFUSION: 'The title and the duties do not agree on one of the two roles, or ask for both.',
  PARTNER_ROLE: 'The other owner is not named.',
  MISSING_SECTION: 'A section that applicants look for is not there.',
  PAY_TRANSPARENCY: 'Pay is not said as clearly as laws on pay transparency ask.',
  INCLUSIVE_LANGUAGE: 'Words that turn some applicants away.',
  JARGON: 'Words that say little.',
  READING_EASE: 'The text, or a sentence, is hard to read.',
  LENGTH: 'The text is very short or very long.',
} satisfies Record<(typeof JOB_SPEC_RULES)[number], string>);
