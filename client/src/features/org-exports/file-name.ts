/** A file's name from that of what is in it and its day: letters and digits of any language, joined by dashes. */
export function fileName(name: string, day: string, ending: string): string {
  const plain = [...name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()]
    .join('')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  // File systems give names 255 bytes.
  return `${[...plain].slice(0, 60).join('').replace(/-+$/, '') || 'tandem'}-${day}.${ending}`;
}
