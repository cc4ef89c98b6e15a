import { useViewedDay } from '../api/today.ts';
import { OrgChartPage } from '../features/org-chart/org-chart-page.tsx';
import { chartEntries } from '../features/org-exports/export-entries.ts';
import { ExportMenu } from '../features/org-exports/export-menu.tsx';
import { text } from './texts.ts';

/** The live org chart, with the ways to take it elsewhere, which are another feature's. */
export function ChartPageRoute() {
  const { day } = useViewedDay();
  return <OrgChartPage renderExport={(read) => <ExportMenu entries={chartEntries(read, { name: text('chart'), draftOf: null, day })} />} />;
}
