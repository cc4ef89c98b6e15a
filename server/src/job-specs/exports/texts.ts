import type { EducationLevel, EmploymentType, PayUnit } from '@tandem/shared/job-spec/job-spec-content';

/** The words that stand around a job spec when it is handed out. */
export const texts = {
  untitled: 'Job spec',
  facts: {
    location: 'Location',
    employment: 'Employment',
    pay: 'Pay',
    experience: 'Experience',
    education: 'Education',
    validThrough: 'Apply by',
    identifier: 'Reference',
    url: 'Apply at',
  },
  remote: 'Remote',
  remoteIn: (countries: string) => `Remote, from ${countries}`,
  orRemote: (place: string, remote: string) => `${place}; or ${remote.charAt(0).toLowerCase()}${remote.slice(1)}`,
  employment: {
    FULL_TIME: 'Full time',
    PART_TIME: 'Part time',
    CONTRACTOR: 'Contractor',
    TEMPORARY: 'Temporary',
    INTERN: 'Internship',
    VOLUNTEER: 'Volunteer',
    PER_DIEM: 'By the day',
    OTHER: 'Other',
  } satisfies Record<EmploymentType, string>,
  per: { HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' } satisfies Record<PayUnit, string>,
  education: {
    NO_REQUIREMENTS: 'No formal education asked for',
    HIGH_SCHOOL: 'High school',
    ASSOCIATE_DEGREE: 'Associate degree',
    BACHELOR_DEGREE: 'Bachelor’s degree',
    PROFESSIONAL_CERTIFICATE: 'Professional certificate',
    POSTGRADUATE_DEGREE: 'Postgraduate degree',
  } satisfies Record<EducationLevel, string>,
  orExperience: (education: string) => `${education}, or experience in its place`,
  noExperience: 'None needed',
  years: (count: number) => (count === 1 ? 'At least 1 year' : `At least ${count} years`),
  months: (count: number) => (count === 1 ? 'At least 1 month' : `At least ${count} months`),
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pageBefore: 'Page ',
  pageBetween: ' of ',
  unprintable: (count: number, names: string) =>
    `${count === 1 ? 'One character' : `${count} characters`} of this text cannot be shown in this PDF and ${count === 1 ? 'stands' : 'stand'} as □ (${names}). ` +
    'The Word, HTML and Markdown files show the text as it was written.',
};
