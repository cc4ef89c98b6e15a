import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** Folder of the real organizations beside the repository, or null on a machine that has only the repository. */
export function dataFolder(): string | null {
  const folder = join(repositoryRoot(), '..', 'shared', 'data');
  return existsSync(join(folder, 'openstack', 'expected.json')) ? folder : null;
}
