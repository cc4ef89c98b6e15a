import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAllowedHosts, type AllowedHost } from './webhooks/allowed-hosts.ts';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the environment says. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Whether an empty database gets the demo organization. */
  readonly demo: boolean;
  /** Hosts that webhooks may go to although they are private. */
  readonly webhookHosts: readonly AllowedHost[];
}

/** Reads `PORT`, `HOST`, `DATABASE_URL`, `TANDEM_DEMO` and `TANDEM_WEBHOOK_HOSTS`. Throws, naming the variable, where one cannot be used. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(environment['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is ‘${environment['PORT']}’; it must be a whole number from 0 to 65535.`);
  return {
    port,
    host: environment['HOST'] || '127.0.0.1',
    databaseUrl: absoluteUrl(environment['DATABASE_URL'] || 'sqlite:data/tandem.db'),
    demo: environment['TANDEM_DEMO'] !== '0',
    webhookHosts: readAllowedHosts(environment['TANDEM_WEBHOOK_HOSTS']),
  };
}

/** A relative path of a SQLite file is meant from the repository's root. */
export function absoluteUrl(url: string): string {
  if (!url.startsWith('sqlite:')) return url;
  const path = url.slice('sqlite:'.length);
  return isAbsolute(path) ? url : `sqlite:${join(ROOT, path)}`;
}
