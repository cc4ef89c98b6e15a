import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Folder of the real organizations beside the repository, or null on a machine that has only the repository. */
export function dataFolder(): string | null {
  const folder = join(root, '..', 'shared', 'data');
  return existsSync(join(folder, 'openstack', 'expected.json')) ? folder : null;
}
