import { readBundle, type UploadedFile } from '@tandem/server/imports/bundle-upload';
import { parseDay } from '@tandem/shared/org/day';
import { planImport } from '@tandem/shared/import/plan-import';
import type { ImportOptions, ImportPlan } from '@tandem/shared/import/import-plan';
import type { Org } from '@tandem/shared/org/org';

let made = 0;

/** Plans the import of files on an organization, with keys that count up. `said` is what the source said before, by `FILE ID`. */
export function planFiles(
  org: Org,
  files: readonly UploadedFile[],
  options: Partial<ImportOptions> = {},
  said: ReadonlyMap<string, string> = new Map(),
): ImportPlan {
  const { tables, errors } = readBundle(files);
  return planImport(
    tables,
    {
      org,
      options: { source: 'csv', effective: parseDay('2026-01-15')!, lenient: false, replace: false, ...options },
      saidBefore: (file, id) => said.get(`${file} ${id}`),
      newKey: () => `k${++made}`,
    },
    errors,
  );
}
