import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** Cost of one check: about 32 MB and some tens of milliseconds (OWASP Password Storage Cheat Sheet: N=2^15, r=8, p=3). */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const KEY_BYTES = 32;

/** `scrypt$N$r$p$salt$key`, the last two in base64url: what is kept of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** The hash of an account that has no password: no password is known that would match it. */
export function hashThatNothingMatches(): string {
  const random = (bytes: number) => randomBytes(bytes).toString('base64url');
  return ['scrypt', COST.N, COST.r, COST.p, random(16), random(KEY_BYTES)].join('$');
}

/** Whether `password` is the one that was hashed; takes the same time for right and wrong ones. */
export async function matchesPassword(password: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt, key] = hash.split('$');
  const expected = Buffer.from(key!, 'base64url');
  const given = await derive(password, Buffer.from(salt!, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(given, expected);
}

function derive(password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same letters typed on another system may be other code points (NIST SP 800-63B, 5.1.1.2).
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { ...cost, maxmem: 128 * 1024 * 1024 }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
