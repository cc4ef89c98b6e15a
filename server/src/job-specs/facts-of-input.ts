import { checkCurrency } from '@tandem/shared/changes/checks';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { NO_FACTS, type JobSpecFacts, type JobSpecLocation } from '@tandem/shared/job-spec/job-spec-content';
import { safeUrl } from './exports/safe-url.ts';
import type { JobSpecFactsInput } from './job-spec-facts.type.ts';

const COUNTRY = /^[A-Z]{2}$/;
const MOST_WORDS = 200;
const LONGEST_ADDRESS = 500;

/** The facts after an input was laid over them, or why they cannot be. What is left out stays; null is not said any more. */
export function factsOfInput(before: JobSpecFacts, input: JobSpecFactsInput | null | undefined): JobSpecFacts | Refusal {
  if (input == null) return before;
  const said = Object.entries(input).filter(([, value]) => value !== undefined);
  const laid = Object.fromEntries(said.map(([field, value]) => [field, value ?? NO_FACTS[field as keyof JobSpecFacts]]));
  const facts = { ...before, ...laid } as JobSpecFacts;
  const whole: JobSpecFacts = {
    ...facts,
    employmentTypes: [...new Set(facts.employmentTypes)],
    educationRequirements: [...new Set(facts.educationRequirements)],
    applicantCountries: [...new Set(facts.applicantCountries)],
    location: facts.location && wholeLocation(facts.location),
    pay: facts.pay && { minMinor: facts.pay.minMinor, maxMinor: facts.pay.maxMinor, currency: facts.pay.currency, unit: facts.pay.unit },
    identifier: facts.identifier?.trim() || null,
    url: facts.url?.trim() || null,
  };
  return checkFacts(whole) ?? whole;
}

function checkFacts({ pay, location, applicantCountries, identifier, url, experienceMonths }: JobSpecFacts): Refusal | null {
  if (pay) {
    const { minMinor, maxMinor, currency } = pay;
    if (!Number.isSafeInteger(minMinor) || !Number.isSafeInteger(maxMinor) || minMinor < 0)
      return refuse('INVALID', 'Pay must be whole numbers of minor units from 0 up.', 'facts.pay');
    if (maxMinor < minMinor) return refuse('INVALID', 'The upper end of the pay is below the lower one.', 'facts.pay');
    const wrong = checkCurrency(currency, 'pay', 'facts.pay');
    if (wrong) return wrong;
  }
  const country = [location?.country ?? null, ...applicantCountries].find((code) => code !== null && !COUNTRY.test(code));
  if (country != null)
    return refuse(
      'INVALID',
      `‘${country.slice(0, 20)}’ is no country; give the two capital letters of ISO 3166-1, such as DE.`,
      'facts.location',
    );
  if (applicantCountries.length > 250) return refuse('INVALID', 'There are not that many countries.', 'facts.applicantCountries');
  if (location && Object.values(location).some((part) => (part ?? '').length > MOST_WORDS))
    return refuse('INVALID', `A part of the location has at most ${MOST_WORDS} characters.`, 'facts.location');
  if ((identifier ?? '').length > 100) return refuse('INVALID', 'The identifier has at most 100 characters.', 'facts.identifier');
  if (url !== null && (url.length > LONGEST_ADDRESS || !/^https?:/i.test(safeUrl(url) ?? '')))
    return refuse(
      'INVALID',
      'The page of the posting must be an address that begins with https:// or http://, of at most 500 characters.',
      'facts.url',
    );
  if (experienceMonths !== null && (experienceMonths < 0 || experienceMonths > 600))
    return refuse('INVALID', 'The experience must be 0 to 600 months.', 'facts.experienceMonths');
  return null;
}

function wholeLocation({ street, locality, region, postalCode, country }: Partial<JobSpecLocation>): JobSpecLocation | null {
  const said = (part: string | null | undefined): string | null => part?.trim() || null;
  const whole = {
    street: said(street),
    locality: said(locality),
    region: said(region),
    postalCode: said(postalCode),
    country: said(country),
  };
  return Object.values(whole).every((part) => part === null) ? null : whole;
}
