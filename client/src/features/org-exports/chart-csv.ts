import { csvText } from '@tandem/shared/export/csv-text';
import type { ExportedChart } from './exported-chart.ts';

const HEADER = ['key', 'title', 'people', 'status', 'team', 'level', 'location', 'fte', 'manager_key', 'manager_title', 'change'] as const;

/** The chart's positions as CSV, a line a position; former places are none. Names that would be formulas are made harmless. */
export function chartCsv(chart: ExportedChart, keys: ReadonlySet<string>): string {
  const titles = new Map(chart.positions.map(({ key, title }) => [key, title]));
  return csvText(
    HEADER,
    chart.positions
      .filter(({ key, ghostOf }) => ghostOf === undefined && keys.has(key))
      .map((position) => [
        position.key,
        position.title,
        (position.personNames ?? (position.personName === null ? [] : [position.personName])).join('; '),
        position.status,
        position.teamName,
        position.level,
        position.location,
        position.fte,
        position.managerKey,
        position.managerKey === null ? null : (titles.get(position.managerKey) ?? null),
        position.mark ?? null,
      ]),
  );
}
