import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new signing secret of 256 random bits, as receivers get it. */
export function newSigningSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

/** What the headers of one attempt say of its event. */
export interface SignedMessage {
  /** Id of the event. */
  readonly id: string;
  /** Seconds since 1970 at which this attempt is made. */
  readonly timestamp: number;
  /** The body as it is sent, to the byte. */
  readonly body: string;
}

/** The `webhook-signature` header of the Standard Webhooks specification 1.0: one `v1` signature for each secret. */
export function signatureOf({ id, timestamp, body }: SignedMessage, secrets: readonly string[]): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
    })
    .join(' ');
}
