import type { Day } from '../org/day.ts';

/** How somebody is employed: the values of schema.org's `employmentType`. */
export const EMPLOYMENT_TYPES = ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** What a pay range is for. */
export const PAY_UNITS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** The least education that is asked for. `NO_REQUIREMENTS` says that none is; that is more than saying nothing. */
export const EDUCATION_LEVELS = [
  'NO_REQUIREMENTS',
  'HIGH_SCHOOL',
  'ASSOCIATE_DEGREE',
  'BACHELOR_DEGREE',
  'PROFESSIONAL_CERTIFICATE',
  'POSTGRADUATE_DEGREE',
] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** What a job spec is handed out as. */
export const JOB_SPEC_FORMATS = ['DOCX', 'PDF', 'MARKDOWN', 'HTML', 'JSON_LD'] as const;
export type JobSpecFormat = (typeof JOB_SPEC_FORMATS)[number];

/** Where the work is done. A part that is not known is null. */
export interface JobSpecLocation {
  readonly street: string | null;
  readonly locality: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2, such as `DE`. */
  readonly country: string | null;
}

/** The range of base pay, in minor units of the currency (cents), both ends inclusive; equal ends are a fixed pay. */
export interface JobSpecPay {
  readonly minMinor: number;
  readonly maxMinor: number;
  /** ISO 4217, such as `EUR`. */
  readonly currency: string;
  readonly unit: PayUnit;
}

/** What a job spec says beside its text, in values that a program understands. */
export interface JobSpecFacts {
  /** Empty where it is not said. */
  readonly employmentTypes: readonly EmploymentType[];
  /** Null where no place is said. */
  readonly location: JobSpecLocation | null;
  /** Whether all of the work may be done from elsewhere. */
  readonly remote: boolean;
  /** The countries (ISO 3166-1 alpha-2) that an applicant for a remote job may live in; empty where it is not said. */
  readonly applicantCountries: readonly string[];
  /** Null where no pay is said, or where the reader may see none. */
  readonly pay: JobSpecPay | null;
  /** The last day on which one may apply; null where none is set. */
  readonly validThrough: Day | null;
  /** The page of the posting, where one applies; null where there is none. */
  readonly url: string | null;
  /** Whether one applies on the page of the posting itself. */
  readonly directApply: boolean;
  /** The requisition's id as applicants see it; null where there is none. */
  readonly identifier: string | null;
  /** The least education, any one of them; empty where it is not said. */
  readonly educationRequirements: readonly EducationLevel[];
  /** The least experience in months; 0 where none is asked for, null where it is not said. */
  readonly experienceMonths: number | null;
  /** Whether experience may stand in for education; null where it is not said. */
  readonly experienceInPlaceOfEducation: boolean | null;
}

/** A job spec as it is checked, shown and handed out: a value without history. */
export interface JobSpecContent {
  readonly key: string;
  readonly title: string;
  /** Markdown, in sections (`## Heading`). */
  readonly text: string;
  /** The language of the text as a BCP 47 tag, such as `en` or `de-CH`. */
  readonly language: string;
  readonly organization: {
    readonly name: string;
    /** The organization's own web page; null where it is not known. */
    readonly url: string | null;
    readonly logoUrl: string | null;
  };
  readonly facts: JobSpecFacts;
  /** The day on which it was approved; null before. */
  readonly datePosted: Day | null;
}

/** Facts of which nothing is known. */
export const NO_FACTS: JobSpecFacts = {
  employmentTypes: [],
  location: null,
  remote: false,
  applicantCountries: [],
  pay: null,
  validThrough: null,
  url: null,
  directApply: false,
  identifier: null,
  educationRequirements: [],
  experienceMonths: null,
  experienceInPlaceOfEducation: null,
};
