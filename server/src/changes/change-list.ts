import type { Change } from '@tandem/shared/changes/change';
import { GraphQLScalarType } from 'graphql';
import { badInput } from '../schema/bad-input.ts';

/** The changes of an act in one value, which is sent as it is. Whoever resolves it takes `changesShown`: the scalar knows no viewer. */
export const ChangeList = new GraphQLScalarType<never, readonly Change[]>({
  name: 'ChangeList',
  description:
    'The changes of an act, as JSON, in their order. Days are numbers: days since 1970-01-01. Without the scope `pay:read`, pay is left out of them.',
  serialize: (changes) => changes as readonly Change[],
  parseValue: () => {
    throw badInput('Changes are only given, never taken; use editOrg.');
  },
  parseLiteral: () => {
    throw badInput('Changes are only given, never taken; use editOrg.');
  },
});
