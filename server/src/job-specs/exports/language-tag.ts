/** A language tag as HTML, Word and PDF take it; `en` where the text names no language. */
export function languageTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
