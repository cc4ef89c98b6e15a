import type { ParsedValue } from './sheet-column.ts';

const GROUPED_BY_COMMA = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPED_BY_DOT = /^\d{1,3}(\.\d{3})+(,\d+|(?<=\.\d{3}\.\d{3}))$/;
const GROUPED_BY_SPACE = /^\d{1,3}([ '’]\d{3})+([.,]\d+)?$/;
const PLAIN = /^\d+([.,]\d+)?$/;

/**
 * An amount as a person or another spreadsheet writes it: `85000`, `85,000.50`, `85 000,50`, `85.000,50`. A point with three
 * digits after it can be read in two ways and is refused.
 */
export function parseAmount(text: string): ParsedValue<number> {
  const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ').trim();
  if (/^\d{1,3}\.\d{3}$/.test(plain)) {
    const whole = plain.replace('.', '');
    return { ok: false, message: `‘${text}’ can be read in two ways; write ${whole}, or ${plain.slice(0, -1)}.` };
  }
  if (GROUPED_BY_COMMA.test(plain)) return amount(plain.replaceAll(',', ''));
  if (GROUPED_BY_DOT.test(plain)) return amount(plain.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_BY_SPACE.test(plain)) return amount(plain.replaceAll(/[ '’]/g, '').replace(',', '.'));
  if (PLAIN.test(plain)) return amount(plain.replace(',', '.'));
  return { ok: false, message: `‘${text}’ is no amount; write a number, such as 85000.` };
}

/** Full-time equivalents: `0.5`, `0,5` or `50 %`. */
export function parseFte(text: string): ParsedValue<number> {
  const match = /^(\d+(?:[.,]\d+)?) ?(%)?$/.exec(text);
  if (!match) return { ok: false, message: `‘${text}’ is no FTE; write a number from 0 to 2, such as 0.5, or 50 %.` };
  const value = Number(match[1]!.replace(',', '.')) / (match[2] ? 100 : 1);
  return value <= 2 ? { ok: true, value } : { ok: false, message: `An FTE of ${value} is too much; it goes from 0 to 2.` };
}

function amount(text: string): ParsedValue<number> {
  return { ok: true, value: Number(text) };
}
