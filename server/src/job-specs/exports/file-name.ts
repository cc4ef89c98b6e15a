import { safeLine } from './safe-text.ts';

const LONGEST = 80;

/**
 * A name for a file that every system and every header takes: small letters a to z, digits and hyphens, from the words of a title; `job-spec`
 * where it has none of them.
 */
export function fileStem(title: string): string {
  const plain = safeLine(title)
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/&/g, ' and ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  const stem = plain.slice(0, LONGEST).replace(/^-+|-+$/g, '');
  // Windows keeps these names for devices.
  return stem === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(stem) ? ['job-spec', stem].filter(Boolean).join('-') : stem;
}
