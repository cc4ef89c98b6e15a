import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import { wordsOfBlocks } from './document.ts';
import { documentOf } from './read-document.ts';
import { safeLine } from './safe-text.ts';
import { safeUrl } from './safe-url.ts';

/**
 * What Google requires of a job posting, or recommends, and this one does not say: first what is required, each with what to do. Empty where
 * nothing is missing. Source: https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPostingProblems(content: JobSpecContent): string[] {
  return [
    ...missingForGoogle(content).map((problem) => `Required by Google: ${problem}`),
    ...recommendedByGoogle(content).map((problem) => `Recommended by Google: ${problem}`),
  ];
}

/** Without these Google shows no posting. */
export function missingForGoogle(content: JobSpecContent): string[] {
  const { facts } = content;
  const title = safeLine(content.title);
  const description = safeLine(wordsOfBlocks(documentOf(content).blocks));
  const country = safeLine(facts.location?.country ?? '');
  const remoteFrom = facts.remote && facts.applicantCountries.length > 0;
  return said([
    [title === '', 'a title. Give the job spec one.'],
    [description === '', 'a description. Write the text of the job spec.'],
    [
      description !== '' && description.toLowerCase() === title.toLowerCase(),
      'a description that says more than the title. Write the text of the job spec.',
    ],
    [safeLine(content.organization.name) === '', 'the name of the hiring organization. Set it in the settings.'],
    [content.datePosted === null, 'the day on which it was posted. It is set when the job spec is approved.'],
    [facts.location === null && !facts.remote, 'a location. Say where the work is done, or that it is remote.'],
    [facts.location !== null && country === '' && !remoteFrom, 'the country of the location. Give its code of two letters.'],
    [facts.remote && facts.location === null && !remoteFrom, 'a country from which one may work remotely. Name one at least.'],
  ]);
}

function recommendedByGoogle({ facts, organization, title }: JobSpecContent): string[] {
  const { location, url } = facts;
  const parts = (['street', 'locality', 'region', 'postalCode'] as const).filter((part) => location !== null && !location[part]);
  const names = { street: 'street', locality: 'town', region: 'region', postalCode: 'postal code' };
  const company = safeLine(organization.name).toLowerCase();
  return said([
    [facts.pay === null, 'a pay range.'],
    [facts.employmentTypes.length === 0, 'the type of employment, such as full time.'],
    [facts.validThrough === null, 'the last day to apply, if there is one.'],
    [safeLine(facts.identifier ?? '') === '', 'your own number of the job. Until then the key of the job spec is given.'],
    [parts.length > 0, `the whole address of the location: it has no ${parts.map((part) => names[part]).join(', ')}.`],
    [facts.remote && facts.applicantCountries.length === 0, 'the countries from which one may work remotely.'],
    [url === null || safeUrl(url) === null, 'the address of the page on which one applies, and whether one applies there directly.'],
    [organization.url === null || safeUrl(organization.url) === null, 'the web page of the hiring organization.'],
    [organization.logoUrl === null || safeUrl(organization.logoUrl) === null, 'the logo of the hiring organization.'],
    [facts.educationRequirements.length === 0, 'the education that is asked for, or that none is.'],
    [facts.experienceMonths === null, 'the experience that is asked for, or that none is.'],
    [
      facts.experienceInPlaceOfEducation === true && (facts.experienceMonths === null || facts.educationRequirements.length === 0),
      'education and experience both, where one may stand in for the other. Until then this is not said.',
    ],
    [/[!*]/.test(title), 'a title without “!” and “*”.'],
    [company !== '' && title.toLowerCase().includes(company), 'a title without the name of the organization.'],
    [/[$€£¥]|\d{4,}/.test(title), 'a title without pay, dates and numbers of the job.'],
  ]);
}

function said(problems: readonly (readonly [is: boolean, problem: string])[]): string[] {
  return problems.flatMap(([is, problem]) => (is ? [problem] : []));
}
