import { minorDigits } from '@tandem/shared/import/row-reader';
import type { JobSpecContent, JobSpecFacts, JobSpecLocation, JobSpecPay } from '@tandem/shared/job-spec/job-spec-content';
import type { Day } from '@tandem/shared/org/day';
import { safeLine } from './safe-text.ts';
import { safeUrl } from './safe-url.ts';
import { texts } from './texts.ts';

/** One line of what stands beside the text. */
export interface ShownFact {
  readonly label: string;
  readonly words: string;
  /** Where the words lead; null where they lead nowhere. */
  readonly url: string | null;
}

/** The facts of a job spec as a reader sees them, the most asked for first. What is not said is left out. */
export function shownFacts(content: JobSpecContent): ShownFact[] {
  const { facts } = content;
  const url = facts.url === null ? null : safeUrl(facts.url);
  const shown: [label: string, words: string | null, url?: string][] = [
    [texts.facts.location, placeOfWork(facts)],
    [texts.facts.employment, facts.employmentTypes.map((type) => texts.employment[type]).join(', ')],
    [texts.facts.pay, facts.pay === null ? null : payInWords(facts.pay)],
    [texts.facts.experience, facts.experienceMonths === null ? null : experience(facts.experienceMonths)],
    [texts.facts.education, education(facts)],
    [texts.facts.validThrough, facts.validThrough === null ? null : dayInWords(facts.validThrough)],
    [texts.facts.identifier, facts.identifier],
    url === null ? [texts.facts.url, null] : [texts.facts.url, bareAddress(url), url],
  ];
  return shown.flatMap(([label, words, url]) => {
    const line = safeLine(words ?? '');
    return line === '' ? [] : [{ label, words: line, url: url ?? null }];
  });
}

/** A range of pay, such as `€70,000–€85,000 a year`. */
export function payInWords({ minMinor, maxMinor, currency, unit }: JobSpecPay): string {
  const [least, most] = [amount(minMinor, currency), amount(maxMinor, currency)];
  return `${minMinor === maxMinor ? least : `${least}–${most}`} ${texts.per[unit]}`;
}

/** What a country is called; the code itself where no country has it. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

function placeOfWork({ location, remote, applicantCountries }: JobSpecFacts): string | null {
  const place = location === null ? '' : placeInWords(location);
  const elsewhere = applicantCountries.length === 0 ? texts.remote : texts.remoteIn(applicantCountries.map(countryName).join(', '));
  if (!remote) return place;
  return place === '' ? elsewhere : texts.orRemote(place, elsewhere);
}

function placeInWords({ street, locality, region, postalCode, country }: JobSpecLocation): string {
  const town = [postalCode, locality].filter(Boolean).join(' ');
  return [street, town, region === locality ? null : region, country === null ? null : countryName(country)].filter(Boolean).join(', ');
}

function experience(months: number): string {
  if (months === 0) return texts.noExperience;
  return months % 12 === 0 ? texts.years(months / 12) : texts.months(months);
}

function education({ educationRequirements, experienceInPlaceOfEducation }: JobSpecFacts): string {
  const words = educationRequirements.map((level) => texts.education[level]).join(' or ');
  return words !== '' && experienceInPlaceOfEducation === true ? texts.orExperience(words) : words;
}

function amount(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const major = minor / 10 ** digits;
  const whole = Number.isInteger(major) ? 0 : digits;
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency, minimumFractionDigits: whole, maximumFractionDigits: whole }).format(
      major,
    );
  } catch {
    return `${major} ${currency}`;
  }
}

function dayInWords(day: Day): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000);
}

function bareAddress(url: string): string {
  return decoded(url.replace(/^(https?:\/\/|mailto:)/, '').replace(/\/$/, ''));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
