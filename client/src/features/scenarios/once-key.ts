/** A fresh key that makes a mutation happen once however often it is sent: 24 url-safe characters. */
export function onceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
