import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits; the prefix says what it is to whoever finds it in a log. */
export function newSecret(prefix: string): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a secret. It is random and long, so that a fast hash is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
