import { NO_FACTS, type JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import { parseDay } from '@tandem/shared/org/day';

/** A job spec as a company would publish it: about two pages. */
export const SAMPLE: JobSpecContent = {
  key: 'spec-7f3a',
  title: 'Product Owner, Meter Readings',
  language: 'en-GB',
  organization: { name: 'Nordlicht Energie', url: 'https://nordlicht.example', logoUrl: 'https://nordlicht.example/logo.png' },
  facts: {
    ...NO_FACTS,
    employmentTypes: ['FULL_TIME', 'PART_TIME'],
    location: { street: 'Speicherstraße 12', locality: 'Hamburg', region: 'Hamburg', postalCode: '20457', country: 'DE' },
    remote: true,
    applicantCountries: ['DE', 'AT'],
    pay: { minMinor: 78_000_00, maxMinor: 92_500_00, currency: 'EUR', unit: 'YEAR' },
    validThrough: parseDay('2027-01-31'),
    url: 'https://nordlicht.example/jobs/product-owner-meter-readings',
    directApply: true,
    identifier: 'REQ-1042',
    educationRequirements: ['BACHELOR_DEGREE'],
    experienceMonths: 48,
    experienceInPlaceOfEducation: true,
  },
  datePosted: parseDay('2026-11-23'),
  text: `# Product Owner, Meter Readings

## Summary

Nordlicht Energie supplies electricity and gas to **1.2 million homes**. Every month their meters are read, and every month too many readings reach us late or wrong. You own the product that mends this: the app and the letters with which our customers tell us their readings, and everything that happens until a bill is right.

You decide *what* we build and *why*. A project owner, Amira Haddad, decides with her team how and when it is delivered. You work as a pair.

## What you own

- The outcome: by the end of 2027, **95 %** of readings arrive on time and fewer than 1 in 200 is corrected by hand (today: 81 % and 1 in 40)
- The product vision and the roadmap, and the order of the backlog
- What a release must do before customers see it:
  - acceptance criteria that a customer would recognise
  - the decision to release, and to take a release back
- The money that the product earns and saves, with a budget of **€1.4 million** a year

## Responsibilities

1. Talk to customers every week, at home and in our service centre, and turn what you hear into decisions that you can defend.
2. Keep one roadmap. Say what we do *not* do, and why.
3. Write the smallest story that could be wrong, and find out before we build it.
4. Agree with the regulator’s office (Bundesnetzagentur) what a reading has to prove.
5. Explain the product’s figures to the board each quarter.

## Your first year

| By | What has changed | How we will see it |
| :--- | :--- | :--- |
| Month 3 | You know our ten most expensive kinds of wrong reading | A ranked list, shared with everybody |
| Month 6 | Photo readings are live for gas meters | 30 % of gas readings come with a photo |
| Month 9 | Estimated bills are explained in the app | Calls about estimates fall by a third |
| Month 12 | The first half of the outcome is reached | 90 % on time, 1 in 80 corrected |

## How we measure success

- Readings on time, corrected readings, cost per reading → reported every Monday
- Customer effort score after a reading (target: ≤ 2.0)
- Share of decisions that were tested with customers first

## Skills and experience

**You need**

- Four years or more as a product owner or product manager, with one product for at least two of them
- Discovery methods that you have used yourself: interviews, prototypes, experiments with real customers
- Enough SQL to answer your own questions (\`SELECT\` and \`JOIN\` will do)
- German at C1 and English at B2

**It helps if you have**

- worked in a regulated market such as energy, health or banking
- a certification such as PSPO II or CSPO; we pay for either

## Your partner: the project owner

Amira Haddad owns the delivery: schedule, scope of each increment, risks and the budget of the project. You meet every morning for fifteen minutes. Where the two of you cannot agree, the what is yours and the when is hers; what you cannot settle goes to *Jonas Peters*, Director of Metering, within a day.

> “A pair that argues in the morning ships in the evening.” – Amira

## Team and reporting line

You report to Jonas Peters. The team has two designers, five engineers and an analyst, and works from Hamburg, Vienna and Kraków.

## Pay and what comes with it

- **€78,000–€92,500** a year for full time, by experience; the range is the same for everybody
- 30 days of leave, 38.5 hours a week, four of them for learning
- Remote from Germany or Austria; in Hamburg two days a month, and we pay for the train

## How to apply

Send us a CV and half a page on a product decision that you got wrong, by 31 January 2027, through [our page for this job](https://nordlicht.example/jobs/product-owner-meter-readings) or to [jobs@nordlicht.example](mailto:jobs@nordlicht.example). You will hear from us within five working days. There are two conversations and no homework.

## Equal opportunity

We hire people for what they can do. If a part of this process does not work for you, tell us and we will change it.
`,
};
