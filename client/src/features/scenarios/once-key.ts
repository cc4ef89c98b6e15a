import { useCallback, useState } from 'react';

/** A fresh key that makes a mutation happen once however often it is sent: 24 url-safe characters. */
export function onceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/**
 * One key for as long as a dialog is open, so that sending again after a lost answer does nothing twice. `renew` after a
 * refusal: the server would give the same refusal for the same key.
 */
export function useOnceKey(): { readonly idempotencyKey: string; readonly renew: () => void } {
  const [idempotencyKey, setKey] = useState(onceKey);
  return { idempotencyKey, renew: useCallback(() => setKey(onceKey()), []) };
}
