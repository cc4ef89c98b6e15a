import type { JobSpecFactsInput } from '../../api/generated/graphql.ts';
import type { SeenJobSpec } from './seen-job-spec.ts';

type SeenFacts = SeenJobSpec['facts'];

/** The facts as they stand in the fields of the form: words, and amounts in whole units. */
export interface FactsDraft {
  readonly employmentTypes: SeenFacts['employmentTypes'];
  readonly remote: boolean;
  readonly countries: string;
  readonly street: string;
  readonly locality: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly payFrom: number | null;
  readonly payTo: number | null;
  readonly currency: string;
  readonly unit: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
  readonly validThrough: string;
  readonly url: string;
  readonly directApply: boolean;
  readonly identifier: string;
  readonly educationRequirements: SeenFacts['educationRequirements'];
  readonly experienceMonths: number | null;
  readonly experienceInPlaceOfEducation: boolean;
}

/** What is wrong with a field, where it can be said before the server is asked. */
export type FactsProblem = 'payPair' | 'payOrder' | 'payCurrency' | 'countryWrong' | 'countriesWrong';

/** The facts as the form shows them. */
export function draftOfFacts(facts: SeenFacts): FactsDraft {
  const { location, pay } = facts;
  return {
    employmentTypes: facts.employmentTypes,
    remote: facts.remote,
    countries: facts.applicantCountries.join(', '),
    street: location?.street ?? '',
    locality: location?.locality ?? '',
    region: location?.region ?? '',
    postalCode: location?.postalCode ?? '',
    country: location?.country ?? '',
    payFrom: pay ? pay.minMinor / minorUnits(pay.currency) : null,
    payTo: pay ? pay.maxMinor / minorUnits(pay.currency) : null,
    currency: pay?.currency ?? '',
    unit: pay?.unit ?? 'YEAR',
    validThrough: facts.validThrough ?? '',
    url: facts.url ?? '',
    directApply: facts.directApply,
    identifier: facts.identifier ?? '',
    educationRequirements: facts.educationRequirements,
    experienceMonths: facts.experienceMonths ?? null,
    experienceInPlaceOfEducation: facts.experienceInPlaceOfEducation ?? false,
  };
}

/** What the server is told: only the facts in which the form differs, so that what others changed meanwhile stays. */
export function changedFacts(before: SeenFacts, draft: FactsDraft): JobSpecFactsInput {
  const was = inputOf(draftOfFacts(before));
  const is = inputOf(draft);
  return Object.fromEntries(
    Object.entries(is).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field as keyof typeof was])),
  );
}

/** What is wrong with the fields; empty where nothing is. */
export function problemsOfFacts(draft: FactsDraft): readonly FactsProblem[] {
  const { payFrom, payTo } = draft;
  const problems: FactsProblem[] = [];
  if ((payFrom === null) !== (payTo === null)) problems.push('payPair');
  if (payFrom !== null && payTo !== null && payTo < payFrom) problems.push('payOrder');
  if ((payFrom !== null || payTo !== null) && !/^[A-Z]{3}$/.test(draft.currency.trim().toUpperCase())) problems.push('payCurrency');
  if (draft.country.trim() !== '' && !COUNTRY.test(draft.country.trim().toUpperCase())) problems.push('countryWrong');
  if (countriesOf(draft.countries).some((code) => !COUNTRY.test(code))) problems.push('countriesWrong');
  return problems;
}

const COUNTRY = /^[A-Z]{2}$/;

function inputOf(draft: FactsDraft) {
  const said = (words: string): string | null => words.trim() || null;
  const location = {
    street: said(draft.street),
    locality: said(draft.locality),
    region: said(draft.region),
    postalCode: said(draft.postalCode),
    country: said(draft.country)?.toUpperCase() ?? null,
  };
  const currency = draft.currency.trim().toUpperCase();
  const minor = (amount: number) => Math.round(amount * minorUnits(currency));
  return {
    employmentTypes: [...draft.employmentTypes],
    remote: draft.remote,
    applicantCountries: countriesOf(draft.countries),
    location: Object.values(location).every((part) => part === null) ? null : location,
    pay:
      draft.payFrom === null || draft.payTo === null
        ? null
        : { minMinor: minor(draft.payFrom), maxMinor: minor(draft.payTo), currency, unit: draft.unit },
    validThrough: said(draft.validThrough),
    url: said(draft.url),
    directApply: draft.directApply,
    identifier: said(draft.identifier),
    educationRequirements: [...draft.educationRequirements],
    experienceMonths: draft.experienceMonths,
    experienceInPlaceOfEducation: draft.experienceInPlaceOfEducation,
  };
}

function countriesOf(words: string): string[] {
  return words
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .map((code) => code.toUpperCase());
}

/** How many minor units a unit of the currency has: 100 of EUR, 1 of JPY; 100 where the currency is not known. */
function minorUnits(currency: string): number {
  try {
    return 10 ** (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2);
  } catch {
    return 100;
  }
}
