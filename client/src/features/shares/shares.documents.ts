import { graphql } from '../../api/generated/gql.ts';

/** The links that hold or have expired: one's own, an administrator's all. */
export const ShareLinksDocument = graphql(`
  query ShareLinks {
    shareLinks {
      id
      name
      teamKey
      createdAt
      expiresAt
      showsNames
      showsMoney
    }
  }
`);

export const CreateShareLinkDocument = graphql(`
  mutation CreateShareLink($input: CreateShareLinkInput!) {
    createShareLink(input: $input) {
      path
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevokeShareLinkDocument = graphql(`
  mutation RevokeShareLink($input: RevokeShareLinkInput!) {
    revokeShareLink(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
