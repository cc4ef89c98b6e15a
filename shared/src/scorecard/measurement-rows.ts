import { MONEY_METRICS } from '../changes/measurement-checks.ts';
import { minorDigits, shown } from '../import/row-reader.ts';
import type { RowError } from '../import/row-error.ts';
import { parseDay, type Day } from '../org/day.ts';
import { METRICS, type Metric } from '../org/records.ts';

/** The name under which faults of a table of measurements are reported. */
export const MEASUREMENT_FILE = 'measurements.csv';
export const MEASUREMENT_COLUMNS = { required: ['initiative_id', 'metric', 'date', 'value'], optional: ['target', 'currency'] } as const;

/** One row understood; amounts of money are in minor units. */
export interface MeasurementRow {
  readonly line: number;
  /** The id as the file has it. */
  readonly initiativeId: string;
  readonly metric: Metric;
  readonly day: Day;
  readonly value: number;
  readonly target: number | null;
  readonly currency: string | null;
}

const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;

/** Reads the rows of a table of measurements: money in major units, days as `YYYY-MM-DD`. Faults name line and column. */
export function readMeasurementRows(
  header: readonly string[],
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  errors: RowError[],
): MeasurementRow[] {
  const fault = (line: number, column: string, message: string) => void errors.push({ file: MEASUREMENT_FILE, line, column, message });
  for (const column of MEASUREMENT_COLUMNS.required)
    if (!header.includes(column)) fault(1, column, `the column is missing; the header needs ${MEASUREMENT_COLUMNS.required.join(', ')}`);
  if (errors.length > 0) return [];
  const places = new Map(header.map((column, index) => [column, index]));
  const read: MeasurementRow[] = [];
  for (const { line, cells } of rows) {
    const cell = (column: string): string => cells[places.get(column) ?? -1]?.trim() ?? '';
    const before = errors.length;
    const initiativeId = cell('initiative_id');
    if (initiativeId === '') fault(line, 'initiative_id', 'is empty; a value is required');
    const metric = METRICS.find((name) => name === cell('metric').toUpperCase().replaceAll(' ', '_'));
    if (!metric) fault(line, 'metric', `‘${shown(cell('metric'))}’ is none of ${METRICS.join(', ')}`);
    const day = parseDay(cell('date'));
    if (day === null) fault(line, 'date', `‘${shown(cell('date'))}’ is not a day; write YYYY-MM-DD with a day that exists`);
    const currency = cell('currency') || null;
    const isMoney = metric !== undefined && MONEY_METRICS.has(metric);
    if (isMoney && (currency === null || !/^[A-Z]{3}$/.test(currency)))
      fault(line, 'currency', 'an amount needs its currency (ISO 4217), such as EUR');
    const number = (column: string, needed: boolean): number | null => {
      const text = cell(column);
      if (text === '' && !needed) return null;
      if (!NUMBER.test(text)) fault(line, column, `‘${shown(text)}’ is not a number; write it with a decimal point, such as 1250.50`);
      return isMoney ? Math.round(Number(text) * 10 ** minorDigits(currency ?? 'EUR')) : Number(text);
    };
    const value = number('value', true);
    const target = number('target', false);
    if (errors.length === before)
      read.push({ line, initiativeId, metric: metric!, day: day!, value: value!, target, currency: isMoney ? currency : null });
  }
  return read;
}
