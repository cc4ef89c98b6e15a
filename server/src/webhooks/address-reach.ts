import { BlockList, isIP } from 'node:net';

/**
 * How far an IP address reaches: `PUBLIC` is the internet; `PRIVATE` is this machine or a private network, which the operator may
 * allow; `NEVER` is everything that no receiver of webhooks can have: metadata services, link-local, multicast, reserved,
 * documentation, and IPv6 addresses that carry an IPv4 address inside (mapped, 6to4, NAT64, Teredo).
 */
export type AddressReach = 'PUBLIC' | 'PRIVATE' | 'NEVER';

/** The reach of an IPv4 or IPv6 address in any notation that Node.js knows; a text that is none is `NEVER`. */
export function reachOf(address: string): AddressReach {
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return 'NEVER';
  if (family === 4) {
    if (METADATA.check(address)) return 'NEVER';
    if (PRIVATE.check(address)) return 'PRIVATE';
    return SPECIAL_IPV4.check(address) ? 'NEVER' : 'PUBLIC';
  }
  // BlockList finds a mapped address by its IPv4 part; here they are never taken, so that there is one notation less.
  if (MAPPED.check(address, 'ipv6') || METADATA.check(address, 'ipv6')) return 'NEVER';
  if (PRIVATE.check(address, 'ipv6')) return 'PRIVATE';
  return GLOBAL_IPV6.check(address, 'ipv6') && !SPECIAL_IPV6.check(address, 'ipv6') ? 'PUBLIC' : 'NEVER';
}

/** Services that give a machine's credentials to whoever asks from it, in ranges that would else be private or public. */
const METADATA = listOf('100.100.100.200/32', '168.63.129.16/32', '192.0.0.192/32', 'fd00:ec2::254/128', 'fd20:ce::254/128');

const PRIVATE = listOf(
  '10.0.0.0/8',
  '100.64.0.0/10', // carrier-grade NAT
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7', // unique local
);

/** The rest of IANA's registry of special IPv4 addresses, with multicast and class E. */
const SPECIAL_IPV4 = listOf(
  '0.0.0.0/8',
  '169.254.0.0/16', // link-local, metadata services
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24', // relays of 6to4
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
);

/** Everything outside is mapped, compatible, NAT64 (64:ff9b::), unique or link-local, multicast or not given to anybody. */
const GLOBAL_IPV6 = listOf('2000::/3');

const SPECIAL_IPV6 = listOf(
  '2001::/23', // Teredo, benchmarks, ORCHID and other protocols
  '2001:db8::/32',
  '2002::/16', // 6to4
  '3fff::/20',
  '5f00::/16',
);

const MAPPED = listOf('::ffff:0:0/96');

function listOf(...subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address, bits] = subnet.split('/') as [string, string];
    list.addSubnet(address, Number(bits), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
