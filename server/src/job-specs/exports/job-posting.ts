import { minorDigits } from '@tandem/shared/import/row-reader';
import type { EducationLevel, JobSpecContent, JobSpecFacts, JobSpecLocation, JobSpecPay } from '@tandem/shared/job-spec/job-spec-content';
import { formatDay } from '@tandem/shared/org/day';
import type { JobPosting, MonetaryAmount, Organization, Place, WithContext } from 'schema-dts';
import { descriptionHtml } from './description-html.ts';
import { documentOf } from './read-document.ts';
import { safeLine } from './safe-text.ts';
import { safeUrl } from './safe-url.ts';
import { countryName } from './shown-facts.ts';

/** The values that Google's guide gives for `credentialCategory`. */
const CREDENTIALS: Record<Exclude<EducationLevel, 'NO_REQUIREMENTS'>, string> = {
  HIGH_SCHOOL: 'high school',
  ASSOCIATE_DEGREE: 'associate degree',
  BACHELOR_DEGREE: 'bachelor degree',
  PROFESSIONAL_CERTIFICATE: 'professional certificate',
  POSTGRADUATE_DEGREE: 'postgraduate degree',
};

/**
 * A job spec as schema.org's JobPosting, with every property that Google requires or recommends of which the spec knows something
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting). What is not known is left out, never made up;
 * `jobPostingProblems` says what that is.
 */
export function jobPosting(content: JobSpecContent): WithContext<JobPosting> {
  const { facts } = content;
  const organization = safeLine(content.organization.name);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: safeLine(content.title),
    description: descriptionHtml(documentOf(content)),
    ...(content.datePosted === null ? {} : { datePosted: formatDay(content.datePosted) }),
    // The last day counts as a whole.
    ...(facts.validThrough === null ? {} : { validThrough: `${formatDay(facts.validThrough)}T23:59:59` }),
    hiringOrganization: hiringOrganization(organization, content.organization),
    identifier: { '@type': 'PropertyValue', name: organization, value: safeLine(facts.identifier ?? '') || content.key },
    ...(facts.employmentTypes.length === 0 ? {} : { employmentType: [...new Set(facts.employmentTypes)] }),
    ...jobLocation(facts),
    ...(facts.pay === null ? {} : { baseSalary: baseSalary(facts.pay) }),
    ...page(facts),
    ...education(facts),
    ...experience(facts),
  };
}

function hiringOrganization(name: string, { url, logoUrl }: JobSpecContent['organization']): Organization {
  const sameAs = url === null ? null : safeUrl(url);
  const logo = logoUrl === null ? null : safeUrl(logoUrl);
  return { '@type': 'Organization', name, ...(sameAs === null ? {} : { sameAs }), ...(logo === null ? {} : { logo }) };
}

function jobLocation({ location, remote, applicantCountries }: JobSpecFacts) {
  const place = location === null ? null : placeOf(location);
  const countries = [...new Set(applicantCountries)].map((code) => ({ '@type': 'Country' as const, name: countryName(code) }));
  return {
    ...(place === null ? {} : { jobLocation: place }),
    ...(remote ? { jobLocationType: 'TELECOMMUTE' } : {}),
    ...(remote && countries.length > 0 ? { applicantLocationRequirements: countries } : {}),
  };
}

function placeOf({ street, locality, region, postalCode, country }: JobSpecLocation): Place | null {
  const parts = {
    streetAddress: street,
    addressLocality: locality,
    addressRegion: region,
    postalCode,
    addressCountry: country?.toUpperCase() ?? null,
  };
  const said = Object.entries(parts).flatMap(([name, value]) => (safeLine(value ?? '') === '' ? [] : [[name, safeLine(value!)]]));
  return said.length === 0 ? null : { '@type': 'Place', address: { '@type': 'PostalAddress', ...Object.fromEntries(said) } };
}

function baseSalary({ minMinor, maxMinor, currency, unit }: JobSpecPay): MonetaryAmount {
  const [least, most] = [minMinor, maxMinor].map((minor) => minor / 10 ** minorDigits(currency)) as [number, number];
  const range = least === most ? { value: least } : { minValue: least, maxValue: most };
  return { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...range, unitText: unit } };
}

function page({ url, directApply }: JobSpecFacts) {
  const address = url === null ? null : safeUrl(url);
  // Without a page of the posting there is none to apply on.
  return address === null ? { directApply: false } : { directApply, url: address };
}

function education({ educationRequirements }: JobSpecFacts) {
  const asked = educationRequirements.filter((level) => level !== 'NO_REQUIREMENTS');
  if (asked.length > 0) {
    return {
      educationRequirements: asked.map((level) => ({
        '@type': 'EducationalOccupationalCredential' as const,
        credentialCategory: CREDENTIALS[level],
      })),
    };
  }
  return educationRequirements.length === 0 ? {} : { educationRequirements: 'no requirements' };
}

function experience({ experienceMonths, experienceInPlaceOfEducation, educationRequirements }: JobSpecFacts) {
  const requirements =
    experienceMonths === null
      ? {}
      : {
          experienceRequirements:
            experienceMonths === 0
              ? 'no requirements'
              : { '@type': 'OccupationalExperienceRequirements' as const, monthsOfExperience: experienceMonths },
        };
  // It says nothing where one of the two is not said.
  const both = experienceMonths !== null && educationRequirements.length > 0;
  const inPlace = experienceInPlaceOfEducation === null || (experienceInPlaceOfEducation && !both) ? {} : { experienceInPlaceOfEducation };
  return { ...requirements, ...inPlace };
}
