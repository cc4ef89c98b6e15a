import type { Key } from '@tandem/shared/org/records';

/** A key never used before: 22 characters that go into an address. */
export function newKey(): Key {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
