import { bundleFormat, readBundle } from '@tandem/client/features/imports/bundle-files';
import { describe, expect, it } from 'vitest';

describe('files of an import', () => {
  it('takes the files that a bundle knows and names the others', async () => {
    const bundle = await readBundle([new File(['id,name\n'], 'teams.csv'), new File(['x'], 'notes.txt')]);
    expect(bundle.files).toEqual([{ name: 'teams.csv', text: 'id,name\n', size: 8 }]);
    expect(bundle.ignored).toEqual(['notes.txt']);
  });

  it('describes six files, each with the columns it needs', () => {
    expect(bundleFormat.map(([name]) => name)).toHaveLength(6);
    expect(bundleFormat.every(([, needed]) => needed !== '')).toBe(true);
  });
});
