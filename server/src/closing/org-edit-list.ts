import { GraphQLScalarType } from 'graphql';
import type { ClosingEdit } from '@tandem/shared/closing/closing-edits';

/** Edits as JSON, for sending them back to `editOrg`. */
export const OrgEditList = new GraphQLScalarType<never, readonly ClosingEdit[]>({
  name: 'OrgEditList',
  description:
    'A list of edits as JSON, as `EditOrgInput.edits` takes it. Give whatever is made in it a `key` of your own before you send it: a key is never used twice.',
  serialize: (edits) => edits as readonly ClosingEdit[],
});
