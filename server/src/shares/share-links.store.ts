import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { hashSecret, newSecret } from '../access/secret.ts';
import type { Database } from '../database/database.ts';
import { ShareLinkRow } from './share-link.entity.ts';

/** A share link as it is kept: without its secret. */
export type ShareLinkEntry = Omit<ShareLinkRow, 'hash'>;

/** What a new link is made of. */
export type NewShareLink = Pick<ShareLinkEntry, 'name' | 'createdBy' | 'createdAt' | 'expiresAt' | 'teamKey' | 'showsNames' | 'showsMoney'>;

/** Makes a link; the secret is given this once. */
export async function createShareLink(database: Database, link: NewShareLink): Promise<{ secret: string; link: ShareLinkEntry }> {
  const secret = newSecret('');
  const entry = { id: randomUUID(), ...link, revokedAt: null };
  await database.write((manager) => manager.insert(ShareLinkRow, { ...entry, hash: hashSecret(secret) }));
  return { secret, link: entry };
}

/** The links that were not revoked, the newest first; those of one maker, or all. */
export async function listShareLinks(database: Database, createdBy: string | null): Promise<ShareLinkEntry[]> {
  const where = { revokedAt: IsNull(), ...(createdBy !== null && { createdBy }) };
  return (await database.read((manager) => manager.find(ShareLinkRow, { where, order: { createdAt: 'DESC', id: 'ASC' } }))).map(entryOf);
}

/** Revokes a link for good; null where there is none that holds, or it is somebody else's (`createdBy` null: anybody's). */
export function revokeShareLink(database: Database, id: string, createdBy: string | null, at: string): Promise<ShareLinkEntry | null> {
  return database.write(async (manager) => {
    const row = await manager.findOneBy(ShareLinkRow, { id, revokedAt: IsNull(), ...(createdBy !== null && { createdBy }) });
    if (!row) return null;
    await manager.update(ShareLinkRow, { id }, { revokedAt: at });
    return { ...entryOf(row), revokedAt: at };
  });
}

/** The link that a secret opens now; null where it is unknown, expired or revoked. */
export async function openShareLink(database: Database, secret: string, now: string): Promise<ShareLinkEntry | null> {
  const row = await database.read((manager) => manager.findOneBy(ShareLinkRow, { hash: hashSecret(secret), revokedAt: IsNull() }));
  return row && row.expiresAt > now ? entryOf(row) : null;
}

function entryOf({ id, name, createdBy, createdAt, expiresAt, revokedAt, teamKey, showsNames, showsMoney }: ShareLinkRow): ShareLinkEntry {
  return { id, name, createdBy, createdAt, expiresAt, revokedAt, teamKey, showsNames, showsMoney };
}
