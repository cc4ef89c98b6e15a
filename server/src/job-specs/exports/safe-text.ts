// Characters that XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets), and those that are never characters.
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
// Embeddings, overrides and isolates (https://www.unicode.org/reports/tr9/): with them a text reads otherwise than it is written.
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text of any origin without what a document cannot hold or what makes it read otherwise than it is written: control characters, halves of
 * characters, and marks that turn the direction of writing. Line ends are `\n`; letters and their accents are one character where there is one.
 */
export function safeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(UNWRITABLE, '')
    .replace(REORDERING, '')
    .normalize('NFC');
}

/** The same on one line, without blanks at its ends. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim();
}
