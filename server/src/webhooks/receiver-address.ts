import { isIP } from 'node:net';
import type { AllowedHost } from './allowed-hosts.ts';
import { reachOf } from './address-reach.ts';

/** Ports that a receiver may have; others have to be allowed by the operator. */
const USUAL_PORTS: readonly number[] = [443, 8443];
const MOST_CHARACTERS = 2_000;
/** Names that stand for something inside: never on the internet, or found by a search list. */
const INSIDE = /^(?:[^.]+|(?:.+\.)?(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|onion|test|invalid))$/;

/** An address that may be tried, or why it may not, in words that say what would be right. */
export type CheckedReceiver =
  { readonly ok: true; readonly url: URL; readonly isAllowed: boolean } | { readonly ok: false; readonly why: string };

/**
 * Whether webhooks may go to this URL, as far as its text says; what its name resolves to is checked at each connection
 * (`guarded-lookup.ts`). The text has to be written the way it is understood, so that what a person reads is where it goes.
 */
export function checkReceiver(text: string, allowedHosts: readonly AllowedHost[]): CheckedReceiver {
  const refused = (why: string): CheckedReceiver => ({ ok: false, why });
  if (text.length > MOST_CHARACTERS) return refused(`The address must have at most ${MOST_CHARACTERS} characters.`);
  // Spaces, control characters and all that is not ASCII are left out or changed silently when a URL is read.
  if (!/^[\x21-\x7e]+$/.test(text) || text.includes('\\'))
    return refused('The address must be written in ASCII without spaces and backslashes; write an international name as xn--….');
  const [, scheme, authority] = /^(https?):\/\/([^/?#]+)(?:[/?#]|$)/i.exec(text) ?? [];
  if (!scheme || !authority || !URL.canParse(text)) return refused('The address must look like https://ats.example.com/hooks.');
  const url = new URL(text);
  if (authority.includes('@')) return refused('The address must have no user name and password; Tandem signs what it sends instead.');
  if (text.includes('#')) return refused('The address must have no fragment (#).');
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  const written = authority.toLowerCase().replace(url.protocol === 'https:' ? /:443$/ : /:80$/, '');
  const isAllowed = allowedHosts.some(
    (allowed) => allowed.host === url.hostname && (allowed.port === port || (allowed.port === null && isUsual(url, port))),
  );
  if (written !== url.host) return refused(`The host must be written as it is understood: ‘${url.host}’, not ‘${authority.slice(0, 80)}’.`);
  if (url.hostname.endsWith('.')) return refused('The host must not end in a dot.');
  const address = addressIn(url);
  if (address === null && !isAllowed && INSIDE.test(url.hostname))
    return refused(`‘${url.hostname}’ is a name inside a network; ask the operator to allow it (TANDEM_WEBHOOK_HOSTS).`);
  if (address !== null) {
    const why = whyUnreachable(address, isAllowed);
    if (why !== null) return refused(why);
  }
  if (url.protocol === 'http:' && !(isAllowed && isLoopback(url)))
    return refused('The address must begin with https://; http:// is for this machine alone, where the operator allows it.');
  if (!isAllowed && !isUsual(url, port))
    return refused(`The port must be ${USUAL_PORTS.join(' or ')}; ask the operator to allow others (TANDEM_WEBHOOK_HOSTS).`);
  return { ok: true, url, isAllowed };
}

/** Why an IP address is not connected to, or null; `isAllowed` is whether the operator allows its host. */
export function whyUnreachable(address: string, isAllowed: boolean): string | null {
  const reach = reachOf(address);
  if (reach === 'PUBLIC' || (reach === 'PRIVATE' && isAllowed)) return null;
  const what =
    reach === 'PRIVATE' ? 'is private; ask the operator to allow its host (TANDEM_WEBHOOK_HOSTS)' : 'is no address of a receiver';
  return `The address ${address} ${what}.`;
}

/** The IP address that stands in place of a name, or null. */
export function addressIn({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

function isUsual({ protocol }: URL, port: number): boolean {
  return USUAL_PORTS.includes(port) || (protocol === 'http:' && port === 80);
}

function isLoopback({ hostname }: URL): boolean {
  return /^(?:127(?:\.\d+){3}|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}
