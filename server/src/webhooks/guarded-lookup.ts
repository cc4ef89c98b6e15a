import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { whyUnreachable } from './receiver-address.ts';

/** Finds the addresses of a name; rejects where there are none. */
export type ResolveName = (name: string) => Promise<readonly string[]>;

/** The machine's own resolver, with its hosts file. */
export const resolveBySystem: ResolveName = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/** A name resolved to an address that nothing is sent to; its message says which. */
export class UnreachableAddress extends Error {
  override readonly name = 'UnreachableAddress';
}

/**
 * The addresses of a name, all of which may be connected to. One that may not makes the whole name refused: who answers with both
 * hopes for the second try. Throws `UnreachableAddress`, or what the resolver throws.
 */
export async function reachableAddresses(name: string, isAllowed: boolean, resolve: ResolveName): Promise<readonly string[]> {
  const addresses = await resolve(name);
  if (addresses.length === 0) throw new UnreachableAddress(`The name ‘${name}’ has no address.`);
  for (const address of addresses) {
    const why = whyUnreachable(address, isAllowed);
    if (why !== null) throw new UnreachableAddress(`‘${name}’ leads to a place that is refused. ${why}`);
  }
  return addresses;
}

/**
 * What a connection looks names up with: the addresses that it gets were checked, and they alone are connected to. A name that
 * changes its answer between a check and the connection (DNS rebinding) gains nothing, as there is one answer for both.
 */
export function guardedLookup(isAllowed: boolean, resolve: ResolveName): LookupFunction {
  return (name, options, callback) => {
    reachableAddresses(name, isAllowed, resolve).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const wanted = options.family === 4 || options.family === 6 ? found.filter(({ family }) => family === options.family) : found;
        const [first = found[0]!] = wanted;
        if (options.all) callback(null, wanted.length > 0 ? wanted : found);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };
}
