const SCHEMES = new Set(['http:', 'https:', 'mailto:']);
const LONGEST = 2000;

/**
 * An address as a browser would read it, where it leads to a page or to a mailbox; null for anything else: an address that runs
 * (`javascript:`), carries its content (`data:`), belongs to this machine (`file:`) or has no beginning (a path, an anchor).
 */
export function safeUrl(address: string): string | null {
  if (address.length > LONGEST || !URL.canParse(address)) return null;
  const url = new URL(address);
  // An address with a name and a password in front of the host is there to look like another one.
  if (!SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.replace(/[\s"'<>`\\^{|}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
