import type { RulePage } from './rule.ts';

/** Accounts, tokens, settings and webhooks. */
export const ADMINISTRATION_RULES: RulePage = [
  // Administration.
  ['ApiToken', 'admin', 'id name scopes createdAt lastUsedAt revokedAt'],
  ['CreateApiTokenInput', 'admin', 'name scopes'],
  ['CreateApiTokenPayload', 'admin', 'userErrors token apiToken'],
  ['ReviewConditionInput', 'admin', 'runRateIncreaseOver teamKeys changeKinds coverageLost'],
  ['ReviewStepInput', 'admin', 'name approvers minApprovals notAuthor condition'],
  ['UpdateReviewPolicyInput', 'admin', 'steps'],
  ['UpdateReviewPolicyPayload', 'admin', 'userErrors reviewPolicy'],
  ['Mutation', 'admin', 'updateReviewPolicy(input)'],
  ['Mutation', 'admin', 'createApiToken(input) revokeApiToken(input) updateSettings(input) removeDemo(input)'],
  ['Query', 'admin', 'apiTokens'],
  ['Mutation', 'admin', 'linkAccount(input)'],
  ['LinkAccountInput', 'admin', 'userId email personId'],
  ['LinkAccountPayload', 'admin', 'userErrors account'],
  ['Account', 'admin', 'id email name person'],
  ['RemoveDemoInput', 'admin', 'confirm'],
  ['RemoveDemoPayload', 'admin', 'revision userErrors'],
  ['RevokeApiTokenInput', 'admin', 'id'],
  ['RevokeApiTokenPayload', 'admin', 'userErrors apiToken'],
  ['UpdateSettingsInput', 'admin', 'timeZone organizationName organizationUrl organizationLogoUrl jobSpecStatement'],
  ['UpdateSettingsPayload', 'admin', 'userErrors settings'],
  // Webhooks.
  ['Query', 'admin', 'webhooks webhook(id)'],
  [
    'Webhook',
    'admin',
    `
    id name url events pausedBecause pausedAt failureCount failingSince previousSecretUntil version createdBy createdAt
    deliveries(first after state)`,
  ],
  [
    'WebhookDelivery',
    'admin',
    'id eventId event subjectKey body createdAt state attempts nextAttemptAt lastAttemptAt lastStatus lastError deliveredAt',
  ],
  ['WebhookDeliveryConnection', 'admin', 'edges nodes pageInfo totalCount'],
  ['WebhookDeliveryEdge', 'admin', 'cursor node'],
  [
    'Mutation',
    'admin',
    `
    createWebhook(input) updateWebhook(input) pauseWebhook(input) resumeWebhook(input) rotateWebhookSecret(input)
    testWebhook(input) redeliverWebhook(input) deleteWebhook(input)`,
  ],
  ['CreateWebhookInput', 'admin', 'name url events idempotencyKey'],
  ['UpdateWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey name url events'],
  ['PauseWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['ResumeWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['RotateWebhookSecretInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['TestWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['RedeliverWebhookInput', 'admin', 'deliveryId idempotencyKey'],
  ['DeleteWebhookInput', 'admin', 'webhookId expectedVersion idempotencyKey'],
  ['WebhookPayload', 'admin', 'userErrors webhook'],
  ['WebhookSecretPayload', 'admin', 'userErrors webhook secret'],
  ['WebhookDeliveryPayload', 'admin', 'userErrors delivery'],
  ['DeleteWebhookPayload', 'admin', 'userErrors deletedKey'],
];
