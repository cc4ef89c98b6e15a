const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['rsquo', '’'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['bull', '•'],
  ['pound', '£'],
  ['euro', '€'],
]);

/** Copies text to its own place; a character reference becomes its character, a backslash before punctuation a blank. */
export function copyShown(text: string, from: number, to: number, shown: string[]): void {
  for (let at = from; at < to; at++) {
    const unit = text[at]!;
    if (unit === '&') {
      const end = text.slice(at, Math.min(to, at + 12)).indexOf(';');
      const name = end > 1 ? text.slice(at + 1, at + end) : '';
      if (/^(#x?)?[0-9a-z]+$/i.test(name)) {
        shown[at] = NAMED.get(name.toLowerCase()) ?? ' ';
        at += end;
        continue;
      }
    }
    if (unit === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) continue;
    shown[at] = unit;
  }
}
