/** A range or a single amount of money that stands in a text as pay. */
export interface PayAmount {
  readonly from: number;
  readonly to: number;
  /** In whole units of the currency; null where there is no such end. */
  readonly least: number | null;
  readonly most: number | null;
  readonly currency: boolean;
}

const CURRENCY = String.raw`(?:[£$€¥₹]|(?:US|CA|AU|A|C)\$|\b(?:USD|EUR|GBP|CHF|CAD|AUD|PLN|SEK|NOK|DKK|CZK|INR|NZD|SGD|JPY)\b|\b(?:euros?|pounds|dollars)\b)`;
const NUMBER = String.raw`\d{1,3}(?:[,.'’ ]\d{3}){1,2}(?:[.,]\d{2})?|\d{1,7}(?:[.,]\d{1,2})?`;
const AMOUNT = String.raw`(${CURRENCY})?\s?(${NUMBER})\s?(k\b)?(?:\s?(${CURRENCY})(?!\s?\d))?`;
const RANGE = new RegExp(
  String.raw`(?:\b(up to|from|starting (?:at|from)|minimum(?: of)?|at least|maximum(?: of)?)\s+)?${AMOUNT}(?:\s?(?:-|–|—|\bto\b|\band\b)\s?${AMOUNT})?(\s?\+)?`,
  'giu',
);
const LONGEST = 2_000;

/** Amounts in words that are known to be about pay. */
export function payAmounts(words: string): PayAmount[] {
  const amounts: PayAmount[] = [];
  for (const match of words.slice(0, LONGEST).matchAll(RANGE)) {
    const [whole, bound, currency1, number1, k1, currency2, currency3, number2, k2, currency4, plus] = match;
    const currency = [currency1, currency2, currency3, currency4].some((found) => found !== undefined);
    const second = number2 === undefined ? null : valueOf(number2, k2);
    let first = valueOf(number1!, k1 ?? (number2 !== undefined && k2 && Number(number1) < 1_000 ? k2 : undefined));
    if (!currency && !k1 && !k2 && (second ?? first) < 10_000) continue;
    // ‘GS-15 $105,123’: a number that is no money beside one that is.
    const firstIsMoney =
      currency1 !== undefined ||
      currency2 !== undefined ||
      k1 !== undefined ||
      first >= 1_000 ||
      (second !== null && second < 1_000) ||
      k2 !== undefined;
    if (!firstIsMoney) {
      if (second === null) continue;
      const start = match.index + whole.indexOf(number2!, number1!.length);
      amounts.push({
        from: currency3 ? start - currency3.length : start,
        to: match.index + whole.trimEnd().length,
        least: second,
        most: second,
        currency,
      });
      continue;
    }
    if (/^(19|20)\d\d$/.test(number1!) && !currency) continue;
    if (/^\s*(%|years?|days?|hours?|weeks?|months?|people)/.test(words.slice(match.index + whole.length, match.index + whole.length + 8)))
      continue;
    const open = bound?.toLowerCase() ?? (plus ? 'from' : '');
    const upTo = /^(up to|maximum)/.test(open);
    const fromOn = !upTo && open !== '';
    if (second !== null && second < first) first = Math.min(first, second);
    const lead = whole.length - whole.trimStart().length;
    amounts.push({
      from: match.index + lead,
      to: match.index + whole.trimEnd().length,
      least: upTo && second === null ? null : first,
      most: second ?? (fromOn ? null : first),
      currency,
    });
  }
  return amounts;
}

function valueOf(number: string, thousand: string | undefined): number {
  const plain = number.replace(/[.,]\d{1,2}$/, '').replace(/[^\d]/g, '');
  return Number(plain) * (thousand ? 1_000 : 1);
}
