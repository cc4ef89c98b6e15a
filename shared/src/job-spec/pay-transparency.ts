import type { JobSpecFinding } from './job-spec-finding.ts';
import type { Passage, Span } from './passages.ts';
import { payAmounts, type PayAmount } from './pay-amounts.ts';

const LAWS = 'EU directive 2023/970 (article 5) and laws such as those of Colorado, New York City, California and Washington ask for it';
/** Words that make an amount pay. */
const PAY_WORDS =
  /\b(salary|salaries|pay(?!load|ment|ing|s for)|compensation|remuneration|wages?|stipend|OTE|base|per (year|annum|hour|month|day)|p\.?a\.?|annual(ly)?|yearly|hourly|an hour|a year|day rate)\b/i;
const OTHER_MONEY =
  /\b(budgets?|revenues?|turnover|funding|raised|series [a-e]|arr|portfolio|valued|contracts? worth|spend|grants?|invest\w*|assets|project (of|worth)|programmes? (of|worth)|bonus|allowance|stipend for|referral|reward of|sales|customers|market)\b/i;
const PERIOD =
  /\b(per|a|an|each) (year|annum|hour|month|day|week)\b|\bp\.?\s?a\b|\bannual(ly)?\b|\byearly\b|\bhourly\b|\bmonthly\b|\bdaily\b|\bday rate\b|\/\s?(yr|year|hr|hour|h|month|mo|day)\b|\bgross\/year\b|\bannum\b|\bper annum\b/i;
const BENEFITS =
  /\b(benefits|pension|401\s?\(?k\)?|paid (time off|leave|holidays?)|pto|annual leave|holidays?|vacation|health (insurance|care)|medical|dental|parental leave|stock options|equity|bonus|insurance|perks|days off|sick leave|childcare)\b/i;
const VAGUE =
  /\b(competitive (base )?(salary|salaries|pay|compensation|remuneration|package|rate|wage)|(salary|pay|compensation|package) (is |will be )?(competitive|negotiable|attractive|tbc|tbd|doe)|attractive (salary|remuneration|pay|package)|(salary|pay|compensation)?\s?(commensurate with|depending on|dependent on|based on|according to) (your |the )?(experience|qualifications|skills)|\bDOE\b|market[\s-]rate (salary|pay)|salary negotiable)\b/giu;
const HISTORY =
  /\b(salary history|pay history|salary expectations? and (current|history)|(current|previous|past|last|prior|present|most recent) (salary|pay|compensation|remuneration|earnings|wages?)|pay ?slips?|p60)\b/giu;
const NOT_ASKED = /\b(not|never|don['’]t|won['’]t|no need|without)\b[^.!?;]{0,60}$/i;
const WIDEST = 1.5;

/** What applicants may expect to read about pay, and must not be asked. */
export function checkPayTransparency(shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  if (passages.length === 0) return [];
  const findings: JobSpecFinding[] = [];
  const at = (from: number | null, to: number | null, message: string, suggestion: string) =>
    findings.push({ rule: 'PAY_TRANSPARENCY', message, suggestion, family: null, from, to, quote: from === null ? null : '' });
  const amounts = passages.flatMap((passage) => amountsOf(shown, passage));
  const ranges = amounts.filter(({ amount }) => amount.least !== null && amount.most !== null);
  const paid = passages.filter(({ section }) => section === 'PAY');
  for (const { amount, passage } of amounts) judge(amount, [passage, ...paid, ...passage.above], shown, at);
  let vague = false;
  for (const { from, to } of passages) {
    const words = shown.slice(from, to);
    if (ranges.length === 0)
      for (const match of words.matchAll(VAGUE)) {
        if (!PAY_WORDS.test(words) && !/\bDOE\b/.test(match[0])) continue;
        vague = true;
        const start = match.index + match[0].length - match[0].trimStart().length;
        at(
          from + start,
          from + match.index + match[0].length,
          `‘${match[0].trim()}’ is no pay range; ${LAWS}.`,
          'Give the lowest and the highest pay, with currency and period.',
        );
      }
    for (const match of words.matchAll(HISTORY)) {
      if (NOT_ASKED.test(words.slice(Math.max(0, match.index - 90), match.index))) continue;
      at(
        from + match.index,
        from + match.index + match[0].length,
        'Asking what somebody earned before is forbidden by EU directive 2023/970 (article 5) and by California, Colorado, New York City and Washington, among others.',
        'Ask for expectations, or for nothing.',
      );
    }
  }
  if (amounts.length === 0 && !vague)
    at(null, null, `No pay range is given; ${LAWS}.`, 'Give the lowest and the highest pay, with currency and period.');
  if (!BENEFITS.test(shown) && !passages.some(({ section }) => section === 'BENEFITS'))
    at(
      null,
      null,
      'No benefits are named; Colorado and Washington ask for a general description of them beside the pay.',
      'Name the benefits: leave, pension, insurance, bonus.',
    );
  return findings;
}

function amountsOf(shown: string, passage: Passage): { readonly amount: PayAmount; readonly passage: Passage }[] {
  const words = shown.slice(passage.from, passage.to);
  if (!/\d/.test(words)) return [];
  const found: { amount: PayAmount; passage: Passage }[] = [];
  let start = 0;
  for (const sentence of words.split(/(?<=[.!?;])\s+/)) {
    const at = words.indexOf(sentence, start);
    start = at + sentence.length;
    const isPay =
      passage.section === 'PAY' ? !/\b(budget|revenue)\b/i.test(sentence) : PAY_WORDS.test(sentence) && !OTHER_MONEY.test(sentence);
    if (!isPay) continue;
    for (const amount of payAmounts(sentence)) {
      const offset = passage.from + at;
      found.push({ amount: { ...amount, from: amount.from + offset, to: amount.to + offset }, passage });
    }
  }
  return found;
}

function judge(
  amount: PayAmount,
  around: readonly Span[],
  shown: string,
  at: (from: number, to: number, message: string, suggestion: string) => void,
): void {
  const { from, to, least, most, currency } = amount;
  const words = shown.slice(from, to).replace(/\s+/g, ' ');
  if (least === null || most === null) {
    at(
      from,
      to,
      `‘${words}’ is open-ended: it gives no ${least === null ? 'lowest' : 'highest'} pay; ${LAWS}.`,
      'Give both ends of the range.',
    );
    return;
  }
  if (most > WIDEST * least && least > 0)
    at(
      from,
      to,
      `‘${words}’: the highest pay is ${(most / least).toFixed(1)} times the lowest, which says little and may not count as a range given in good faith.`,
      `Narrow it to at most ${WIDEST} times, or advertise the levels apart.`,
    );
  if (!currency) at(from, to, `‘${words}’ names no currency.`, 'Name the currency.');
  if (least !== most && !around.some((span) => PERIOD.test(shown.slice(span.from, span.to))))
    at(from, to, `‘${words}’ does not say for which period.`, 'Say whether it is a year, a month or an hour.');
}
