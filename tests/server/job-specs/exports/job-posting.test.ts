import { jobPosting } from '@tandem/server/job-specs/exports/job-posting';
import { jobPostingProblems } from '@tandem/server/job-specs/exports/job-posting-problems';
import { NO_FACTS, type JobSpecFacts } from '@tandem/shared/job-spec/job-spec-content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpec } from './arbitrary-spec.ts';
import { HOSTILE_CORPUS } from './hostile-corpus.ts';
import { elementsOf } from './html-elements.ts';
import { SAMPLE } from './sample-content.ts';

const REQUIRED = ['datePosted', 'description', 'hiringOrganization', 'jobLocation', 'title'];
const RECOMMENDED = [
  'applicantLocationRequirements',
  'baseSalary',
  'directApply',
  'employmentType',
  'identifier',
  'jobLocationType',
  'validThrough',
  'educationRequirements',
  'experienceRequirements',
  'experienceInPlaceOfEducation',
];
const TAGS = new Set(['html', 'head', 'body', 'p', 'ul', 'ol', 'li', 'br', 'strong', 'em']);

const posting = (facts: Partial<JobSpecFacts>) =>
  JSON.parse(JSON.stringify(jobPosting({ ...SAMPLE, facts: { ...NO_FACTS, ...facts } }))) as Record<string, unknown>;

describe('a job spec as schema.org’s JobPosting', () => {
  it('carries all that Google requires and recommends, and nothing is missing', () => {
    const object = jobPosting(SAMPLE) as unknown as Record<string, unknown>;
    for (const property of [...REQUIRED, ...RECOMMENDED]) expect(object, property).toHaveProperty(property);
    expect(jobPostingProblems(SAMPLE)).toEqual([]);
  });

  it('says each as the guide shows it', () => {
    expect(JSON.parse(JSON.stringify(jobPosting(SAMPLE)))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Product Owner, Meter Readings',
      datePosted: '2026-11-23',
      validThrough: '2027-01-31T23:59:59',
      employmentType: ['FULL_TIME', 'PART_TIME'],
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Nordlicht Energie',
        sameAs: 'https://nordlicht.example/',
        logo: 'https://nordlicht.example/logo.png',
      },
      identifier: { '@type': 'PropertyValue', name: 'Nordlicht Energie', value: 'REQ-1042' },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Speicherstraße 12',
          addressLocality: 'Hamburg',
          postalCode: '20457',
          addressCountry: 'DE',
        },
      },
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'Country', name: 'Germany' },
        { '@type': 'Country', name: 'Austria' },
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 78000, maxValue: 92500, unitText: 'YEAR' },
      },
      directApply: true,
      educationRequirements: [{ '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' }],
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 48 },
      experienceInPlaceOfEducation: true,
    });
  });

  it('says nothing that is not known, and no pay where the content has none', () => {
    const object = posting({});
    for (const property of RECOMMENDED.filter((name) => !['directApply', 'identifier'].includes(name)))
      expect(object, property).not.toHaveProperty(property);
    expect(object).not.toHaveProperty('jobLocation');
    expect(JSON.stringify(posting({ ...SAMPLE.facts, pay: null }))).not.toMatch(/baseSalary|MonetaryAmount/);
  });

  it('knows money without minor units, a fixed pay, and what no one needs', () => {
    expect(posting({ pay: { minMinor: 400_000, maxMinor: 400_000, currency: 'JPY', unit: 'MONTH' } })['baseSalary']).toMatchObject({
      currency: 'JPY',
      value: { value: 400_000, unitText: 'MONTH' },
    });
    const none = posting({ educationRequirements: ['NO_REQUIREMENTS'], experienceMonths: 0 });
    expect([none['educationRequirements'], none['experienceRequirements']]).toEqual(['no requirements', 'no requirements']);
  });

  it('says where one may work from only of a remote job', () => {
    expect(posting({ applicantCountries: ['DE'] })).not.toHaveProperty('applicantLocationRequirements');
    expect(posting({ applicantCountries: ['DE'], remote: true })).toHaveProperty('applicantLocationRequirements');
  });

  it('says experience in place of education only where both are said', () => {
    expect(posting({ experienceInPlaceOfEducation: true, experienceMonths: 12 })).not.toHaveProperty('experienceInPlaceOfEducation');
    expect(posting({ experienceInPlaceOfEducation: false })).toHaveProperty('experienceInPlaceOfEducation', false);
  });

  it('describes the job in paragraphs and lists alone, with the rows of tables and the addresses of links', () => {
    const { description } = JSON.parse(JSON.stringify(jobPosting(SAMPLE))) as { description: string };
    expect(description).toContain('<p><strong>What you own</strong></p>');
    expect(description).toContain('By: Month 3; What has changed: You know our ten');
    expect(description).toContain('our page for this job (https://nordlicht.example/jobs/product-owner-meter-readings)');
    expect(jobPosting({ ...SAMPLE, text: 'Pay ~~50~~ 60' })).toMatchObject({ description: '<p>Pay  60</p>' });
  });

  it('describes it with no other tag and no attribute, whatever the text is (law)', () => {
    const clean = (text: string) => {
      const { description } = JSON.parse(JSON.stringify(jobPosting({ ...SAMPLE, text }))) as { description: string };
      for (const { name, attributes } of elementsOf(description)) expect([TAGS.has(name), attributes], name).toEqual([true, {}]);
    };
    for (const { markdown } of HOSTILE_CORPUS) clean(markdown);
    fc.assert(
      fc.property(arbitrarySpec(), ({ text }) => clean(text)),
      { numRuns: 100 },
    );
  });
});

describe('what Google misses in a job posting', () => {
  const required = (content: typeof SAMPLE) => jobPostingProblems(content).filter((problem) => problem.startsWith('Required'));

  it('names each required thing that is not there', () => {
    expect(required({ ...SAMPLE, title: ' ' }).join()).toMatch(/a title/);
    expect(required({ ...SAMPLE, text: '<script>x</script>' }).join()).toMatch(/a description/);
    expect(required({ ...SAMPLE, text: SAMPLE.title }).join()).toMatch(/says more than the title/);
    expect(required({ ...SAMPLE, datePosted: null }).join()).toMatch(/approved/);
    expect(required({ ...SAMPLE, organization: { ...SAMPLE.organization, name: '' } }).join()).toMatch(/hiring organization/);
  });

  it('asks for a place, or for a country of a remote job', () => {
    const at = (facts: Partial<JobSpecFacts>) => required({ ...SAMPLE, facts: { ...NO_FACTS, ...facts } });
    const location = { street: null, locality: 'Berlin', region: null, postalCode: null, country: null };
    expect(at({}).join()).toMatch(/location/);
    expect(at({ remote: true }).join()).toMatch(/country from which/);
    expect(at({ remote: true, applicantCountries: ['DE'] })).toEqual([]);
    expect(at({ location }).join()).toMatch(/country of the location/);
    expect(at({ location: { ...location, country: 'DE' } })).toEqual([]);
  });

  it('recommends the rest, after what is required', () => {
    const problems = jobPostingProblems({
      ...SAMPLE,
      title: 'Nordlicht Energie: PO €90000!',
      datePosted: null,
      facts: { ...NO_FACTS, experienceInPlaceOfEducation: true },
    });
    const kinds = problems.map((problem) => problem.split(' ')[0]);
    expect(kinds.lastIndexOf('Required')).toBeLessThan(kinds.indexOf('Recommended'));
    expect(problems.filter((problem) => problem.startsWith('Recommended')).length).toBeGreaterThanOrEqual(10);
  });
});
