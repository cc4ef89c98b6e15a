import type { SkillGrades } from './built-in.ts';

/** What the core skills of product management mean at each level. */
export const PRODUCT_CORE: Readonly<Record<string, SkillGrades>> = {
  'Market analysis': [
    'Knows the market, its competitors and the words that it uses',
    'Sizes a segment and compares competitors by what customers pay for',
    'Finds segments worth serving and says why now',
    'Reads where a market moves before it has moved',
  ],
  'User research': [
    'Takes part in interviews and writes down what was said',
    'Plans and runs interviews and usability tests',
    'Chooses the method by the question and turns findings into decisions',
    'Builds a practice in which every team learns from users each week',
  ],
  'Data analytics': [
    'Reads a dashboard and asks what a number counts',
    'Writes queries and reads funnels and cohorts',
    'Designs experiments and tells cause from coincidence',
    'Sets what is measured across products and how it is trusted',
  ],
  'Product strategy': [
    'Explains the strategy of the product to others',
    'Links each item on the roadmap to an outcome',
    'Writes a product strategy that says what is not done',
    'Sets the strategy of many products as one',
  ],
  'Financial modelling': [
    'Knows what price, margin and lifetime value are',
    'Builds the business case of a feature',
    'Models price, retention and margin of a product',
    'Models and steers the return of many products',
  ],
};

/** Skills of product management that only some rungs need. */
export const PRODUCT_MORE: Readonly<Record<string, SkillGrades>> = {
  Experimentation: [
    'Knows what a hypothesis is',
    'Runs a simple test and reads its result',
    'Runs a programme of tests that settle bets',
    'Makes testing the way in which many teams decide',
  ],
  Pricing: [
    'Knows how the product is paid for',
    'Tests what customers would pay',
    'Sets price and packaging of a product',
    'Sets how many products are priced and bundled',
  ],
  'Go-to-market': [
    'Knows how the product reaches its customers',
    'Prepares a launch with marketing and sales',
    'Leads launches into new segments',
    'Sets how many products enter their markets',
  ],
  'People leadership': [
    'Helps others with what they have learned',
    'Coaches juniors in daily work',
    'Leads a team of product managers',
    'Leads leaders and builds the profession',
  ],
  'Executive communication': [
    'Sums up a topic on one page',
    'Presents options and a recommendation',
    'Wins executives for a choice that costs something',
    'Speaks for all products to the board and to the public',
  ],
};
