import { formatCount, formatDay } from '../../ui/format.ts';
import type { DrawnFigures } from './chart-drawing.ts';
import type { ExportedSource } from './exported-chart.ts';
import { exportText } from './texts.ts';

/** The line below an export's name: what it is a draft of, the day, and how many positions. */
export function headingFacts(source: ExportedSource, figures: DrawnFigures | null = null): string {
  return [
    ...(source.draftOf === null ? [] : [exportText('draftOf', { name: source.draftOf })]),
    exportText('asOf', { day: formatDay(source.day) }),
    ...(figures === null ? [] : figureWords(figures)),
  ].join(' · ');
}

/** The figures of a chart in words. */
export function figureWords({ positions, vacant, layers }: DrawnFigures): string[] {
  return [
    exportText('positions', { count: positions }).replace(String(positions), formatCount(positions)),
    exportText('vacant', { count: formatCount(vacant) }),
    exportText('layers', { count: layers }),
  ];
}
