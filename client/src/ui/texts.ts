import i18next from 'i18next';

void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** A key as it is asked for: plural forms are written `key_one`, `key_other` and asked for as `key`. */
type AskedKey<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** Looks up one text of a feature; `count` picks the plural form. */
export type Texts<Key extends string> = (key: AskedKey<Key>, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Registers a feature's English texts and answers with their typed lookup.
 * A translation is another bundle under the same namespace.
 */
export function defineTexts<const Key extends string>(namespace: string, english: Readonly<Record<Key, string>>): Texts<Key> {
  i18next.addResourceBundle('en', namespace, english, true, true);
  return (key, values) => i18next.t(key as string, { ns: namespace, ...values });
}
