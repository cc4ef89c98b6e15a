const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** The address as it may be followed from a text that others wrote: absolute, and http, https or mailto. Null is anything else. */
export function safeLink(address: string): string | null {
  // A browser drops these before it reads the scheme; who writes them hides one.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0020]/.test(address.trim())) return null;
  try {
    const url = new URL(address.trim());
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
