import { graphql } from '../../api/generated/gql.ts';

/** The webhooks; administrators alone may ask. */
export const WebhooksDocument = graphql(`
  query Webhooks {
    webhooks {
      id
      name
      url
      events
      pausedBecause
      failureCount
      failingSince
      previousSecretUntil
      version
    }
  }
`);

/** What was and is to be sent to a webhook, the newest first. */
export const WebhookDeliveriesDocument = graphql(`
  query WebhookDeliveries($id: ID!, $state: WebhookDeliveryState, $first: Int!) {
    webhook(id: $id) {
      id
      pausedBecause
      deliveries(first: $first, state: $state) {
        totalCount
        pageInfo {
          hasNextPage
        }
        nodes {
          id
          event
          body
          createdAt
          state
          attempts
          nextAttemptAt
          lastStatus
          lastError
          deliveredAt
        }
      }
    }
  }
`);

export const CreateWebhookDocument = graphql(`
  mutation CreateWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) {
      secret
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateWebhookDocument = graphql(`
  mutation UpdateWebhook($input: UpdateWebhookInput!) {
    updateWebhook(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const PauseWebhookDocument = graphql(`
  mutation PauseWebhook($input: PauseWebhookInput!) {
    pauseWebhook(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ResumeWebhookDocument = graphql(`
  mutation ResumeWebhook($input: ResumeWebhookInput!) {
    resumeWebhook(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RotateWebhookSecretDocument = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      secret
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const TestWebhookDocument = graphql(`
  mutation TestWebhook($input: TestWebhookInput!) {
    testWebhook(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RedeliverWebhookDocument = graphql(`
  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {
    redeliverWebhook(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DeleteWebhookDocument = graphql(`
  mutation DeleteWebhook($input: DeleteWebhookInput!) {
    deleteWebhook(input: $input) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);
