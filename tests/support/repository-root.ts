import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The absolute path of the repository, from the sources of the tests as well as from their compiled benches. */
export function repositoryRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'pnpm-workspace.yaml'))) {
    if (dirname(folder) === folder) throw new Error(`No pnpm-workspace.yaml above ${import.meta.dirname}`);
    folder = dirname(folder);
  }
  return folder;
}
