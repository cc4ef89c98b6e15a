import type { JOB_FAMILIES, JobFamily, JOB_SPEC_RULES, JobSpecRule } from '@tandem/shared/job-spec/job-spec-finding';
import type { EducationLevel, EmploymentType, JobSpecFormat, PayUnit } from '@tandem/shared/job-spec/job-spec-content';
import { graphqlEnum } from '../schema/enums.ts';
import type { JobSpecStatus } from './job-spec.ts';

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

export const JobSpecStatusEnum = graphqlEnum<JobSpecStatus>('JobSpecStatus', 'How far a job spec has come.', {
  DRAFT: 'Being written.',
  IN_REVIEW: 'Somebody is asked to approve it; nobody may change it meanwhile.',
  APPROVED: 'Approved, and locked until it is revised.',
  ARCHIVED: 'Put away.',
});

export const JobSpecFormatEnum = graphqlEnum<JobSpecFormat>('JobSpecFormat', 'What a job spec is handed out as.', {
  DOCX: 'A document for word processors.',
  PDF: 'A document to be printed.',
  MARKDOWN: 'Markdown.',
  HTML: 'A page of its own.',
  JSON_LD: 'A schema.org JobPosting.',
});

export const EmploymentTypeEnum = graphqlEnum<EmploymentType>('EmploymentType', 'How somebody is employed, as schema.org says it.', {
  FULL_TIME: 'Full time.',
  PART_TIME: 'Part time.',
  CONTRACTOR: 'By contract.',
  TEMPORARY: 'For a while.',
  INTERN: 'As an intern.',
  VOLUNTEER: 'As a volunteer.',
  PER_DIEM: 'By the day.',
  OTHER: 'Otherwise.',
});

export const PayUnitEnum = graphqlEnum<PayUnit>('PayUnit', 'What a pay is for.', {
  HOUR: 'An hour.',
  DAY: 'A day.',
  WEEK: 'A week.',
  MONTH: 'A month.',
  YEAR: 'A year.',
});

export const EducationLevelEnum = graphqlEnum<EducationLevel>('EducationLevel', 'The least education that is asked for.', {
  NO_REQUIREMENTS: 'None is asked for.',
  HIGH_SCHOOL: 'High school.',
  ASSOCIATE_DEGREE: 'An associate degree.',
  BACHELOR_DEGREE: 'A bachelor’s degree.',
  PROFESSIONAL_CERTIFICATE: 'A professional certificate.',
  POSTGRADUATE_DEGREE: 'A postgraduate degree.',
});
