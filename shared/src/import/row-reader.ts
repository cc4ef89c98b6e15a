import { parseDay, type Day } from '../org/day.ts';
import type { Money } from '../org/records.ts';
import { BUNDLE_COLUMNS } from './bundle-files.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import type { RowError } from './row-error.ts';

const TRUE = new Set(['true', 'yes', '1']);
const FALSE = new Set(['false', 'no', '0']);
const CURRENCY = /^[A-Z]{3}$/;
const AMOUNT = /^-?\d{1,13}(\.\d{1,4})?$/;
const NUMBER = /^-?\d{1,9}(\.\d{1,6})?$/;

/**
 * Reads the cells of one row after another and collects what is wrong with them.
 * `undefined` is a column that the file does not have, `null` an empty cell.
 */
export class RowReader {
  private readonly indexes = new Map<string, number>();
  private row: RawRow = { line: 1, cells: [] };

  constructor(
    private readonly table: RawTable,
    private readonly errors: RowError[],
  ) {
    const { required, optional } = BUNDLE_COLUMNS[table.file];
    for (const column of [...required, ...optional]) {
      const index = table.header.indexOf(column);
      if (index >= 0) this.indexes.set(column, index);
    }
  }

  at(row: RawRow): this {
    this.row = row;
    return this;
  }

  fault(column: string, message: string): void {
    this.errors.push({ file: this.table.file, line: this.row.line, column, message });
  }

  text(column: string): string | null | undefined {
    const index = this.indexes.get(column);
    if (index === undefined) return undefined;
    const cell = this.row.cells[index]?.trim() ?? '';
    return cell === '' ? null : cell;
  }

  /** A cell that must not be empty; '' after a fault. */
  required(column: string): string {
    const text = this.text(column);
    if (text) return text;
    this.fault(column, 'is empty; a value is required');
    return '';
  }

  day(column: string): Day | null | undefined {
    const text = this.text(column);
    if (!text) return text as null | undefined;
    const day = parseDay(text);
    if (day === null) this.fault(column, `‘${shown(text)}’ is not a day; write YYYY-MM-DD with a day that exists`);
    return day;
  }

  number(column: string, least: number, most: number): number | null | undefined {
    const text = this.text(column);
    if (!text) return text as null | undefined;
    const value = NUMBER.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    this.fault(column, `‘${shown(text)}’ is not a number between ${least} and ${most}`);
    return null;
  }

  integer(column: string, least: number, most: number): number | null | undefined {
    const text = this.text(column);
    if (!text) return text as null | undefined;
    const value = NUMBER.test(text) ? Number(text) : NaN;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    this.fault(column, `‘${shown(text)}’ is not a whole number between ${least} and ${most}`);
    return null;
  }

  boolean(column: string): boolean | null | undefined {
    const text = this.text(column);
    if (!text) return text as null | undefined;
    const word = text.toLowerCase();
    if (TRUE.has(word)) return true;
    if (FALSE.has(word)) return false;
    this.fault(column, `‘${shown(text)}’ is neither yes nor no; write true, false, yes, no, 1 or 0`);
    return null;
  }

  oneOf<V extends string>(column: string, values: readonly V[]): V | null | undefined {
    const text = this.text(column);
    if (!text) return text as null | undefined;
    const value = values.find((candidate) => candidate === text.toUpperCase());
    if (value) return value;
    this.fault(column, `‘${shown(text)}’ is none of ${values.join(', ')}`);
    return null;
  }

  /** A cell split at semicolons; an empty cell is an empty list. */
  list(column: string): readonly string[] | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    if (text === null) return [];
    return text.split(';').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  }

  /** Major units with a decimal point, as money in minor units. An amount without a currency is in `EUR`'s place: refused. */
  money(amountColumn: string, currencyColumn: string): Money | null | undefined {
    const amount = this.text(amountColumn);
    const currency = this.text(currencyColumn);
    if (currency && !CURRENCY.test(currency))
      this.fault(currencyColumn, `‘${shown(currency)}’ is not a currency; write its three capital letters (ISO 4217), such as EUR`);
    if (!amount) return amount as null | undefined;
    if (!AMOUNT.test(amount) || Number(amount) < 0) {
      this.fault(amountColumn, `‘${shown(amount)}’ is not an amount; write major units with a decimal point, such as 125000.50`);
      return null;
    }
    if (!currency) {
      this.fault(currencyColumn, 'is empty; an amount needs its currency (ISO 4217), such as EUR');
      return null;
    }
    return { minor: Math.round(Number(amount) * 10 ** minorDigits(currency)), currency };
  }
}

const WITHOUT_MINOR_UNIT = new Set([
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'ISK',
  'JPY',
  'KMF',
  'KRW',
  'PYG',
  'RWF',
  'UGX',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF',
]);
const THOUSANDTHS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Decimal digits of a currency's minor unit (ISO 4217). */
export function minorDigits(currency: string): 0 | 2 | 3 {
  return WITHOUT_MINOR_UNIT.has(currency) ? 0 : THOUSANDTHS.has(currency) ? 3 : 2;
}

/** A cell as it may stand in a message: short, on one line. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
