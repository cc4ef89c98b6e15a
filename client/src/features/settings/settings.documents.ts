import { graphql } from '../../api/generated/gql.ts';

/** The organization's settings and who is asking. */
export const SettingsDocument = graphql(`
  query Settings {
    viewer {
      id
      name
      email
      scopes
    }
    settings {
      timeZone
      today
      demoLoaded
      organizationName
      organizationUrl
      organizationLogoUrl
      jobSpecStatement
    }
  }
`);

/** The API tokens; administrators alone may ask. */
export const ApiTokensDocument = graphql(`
  query ApiTokens {
    apiTokens {
      id
      name
      scopes
      createdAt
      lastUsedAt
    }
  }
`);

export const UpdateSettingsDocument = graphql(`
  mutation UpdateSettings($input: UpdateSettingsInput!) {
    updateSettings(input: $input) {
      settings {
        timeZone
        today
        organizationName
        organizationUrl
        organizationLogoUrl
        jobSpecStatement
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      token
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
