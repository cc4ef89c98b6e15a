import { GraphQLScalarType } from 'graphql';
import { badInput } from '../schema/bad-input.ts';

/** A job posting in one value, which is sent as it is. */
export const JobPostingValue = new GraphQLScalarType<never, object>({
  name: 'JobPosting',
  description: 'A schema.org JobPosting as JSON-LD, with what Google’s guide for job postings requires and recommends where it is known.',
  serialize: (posting) => posting as object,
  parseValue: () => {
    throw badInput('Job postings are only given, never taken.');
  },
  parseLiteral: () => {
    throw badInput('Job postings are only given, never taken.');
  },
});
