import { fileURLToPath } from 'node:url';
import { databaseUrl } from './database/database-url.ts';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the environment says. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Whether an empty database gets the demo organization. */
  readonly demo: boolean;
}

/** Reads `PORT`, `HOST`, `DATABASE_URL` and `TANDEM_DEMO`. Throws, naming the variable, where one cannot be used. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(environment['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is ‘${environment['PORT']}’; it must be a whole number from 0 to 65535.`);
  return {
    port,
    host: environment['HOST'] || '127.0.0.1',
    databaseUrl: databaseUrl(environment['DATABASE_URL']),
    demo: environment['TANDEM_DEMO'] !== '0',
  };
}
