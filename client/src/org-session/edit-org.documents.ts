import { graphql } from '../api/generated/gql.ts';

/** Several edits as one act, on the live organization or in a scenario. */
export const EditOrgDocument = graphql(`
  mutation EditOrg($input: EditOrgInput!) {
    editOrg(input: $input) {
      scenario {
        id
        version
      }
      revision
      userErrors {
        code
        message
        field
      }
    }
  }
`);
