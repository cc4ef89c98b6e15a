/** A file's name from that of what is in it and its day: letters and digits of any language, joined by dashes. */
export function fileName(name: string, day: string, ending: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  // File systems give names 255 bytes.
  const short = Array.from(plain).slice(0, 60).join('');
  return `${short.replaceAll(/^-+|-+$/g, '') || 'tandem'}-${day}.${ending}`;
}
