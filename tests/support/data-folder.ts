import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/**
 * The folder of a real organization's bundle and its expected answers (`sourcegraph-2022-07-01`, `openstack`, ...),
 * or null, said once on the console, where the repository has no such neighbour: the tests that need it skip.
 */
export function dataFolder(name: string): string | null {
  const folder = join(repositoryRoot(), '..', 'shared', 'data', name);
  if (existsSync(folder)) return folder;
  console.warn(`There is no ../shared/data/${name} beside the repository: its tests are skipped`);
  return null;
}
