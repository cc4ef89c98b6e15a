import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the organization is kept when nothing else is said. */
const DEFAULT_URL = 'sqlite:data/tandem.db';

const repositoryRoot = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** The value of `DATABASE_URL` with a relative SQLite path taken from the repository's root. */
export function databaseUrl(value: string | undefined): string {
  const url = value?.trim() || DEFAULT_URL;
  if (!url.startsWith('sqlite:')) return url;
  const path = url.slice('sqlite:'.length);
  return `sqlite:${isAbsolute(path) ? path : join(repositoryRoot, path)}`;
}
