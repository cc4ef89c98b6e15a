/** A text without the characters that XML has no place for: with them, no program would open the file. */
export function legible(text: string): string {
  return text.replaceAll(
    // oxlint-disable-next-line no-control-regex -- these are the ones that XML forbids
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
}
