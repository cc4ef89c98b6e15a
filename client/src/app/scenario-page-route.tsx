import { parseDay } from '@tandem/shared/org/day';
import { Link, useParams } from 'react-router';
import { withAsOf } from '../api/as-of.ts';
import { useViewedDay } from '../api/today.ts';
import { ScenarioChart } from '../features/org-chart/scenario-chart.tsx';
import { chartEntries, comparisonEntries } from '../features/org-exports/export-entries.ts';
import { ExportMenu } from '../features/org-exports/export-menu.tsx';
import { OrgSheet } from '../features/org-sheet/org-sheet.tsx';
import { tabNamed, type ScenarioTab } from '../features/scenarios/scenario-address.ts';
import { ScenarioPrintPage } from '../features/scenarios/print-page.tsx';
import { ScenarioPage } from '../features/scenarios/scenario-page.tsx';
import { useOrgSession } from '../org-session/use-org-session.ts';
import { MissingPage } from './missing-page.tsx';
import { text } from './texts.ts';

/** One scenario: its page with the chart and the sheet, which are other features', over one session. */
export function ScenarioPageRoute() {
  const { id = '', tab: named } = useParams();
  if (named === 'print') return <Print key={id} scenarioId={id} />;
  const tab = tabNamed(named);
  return tab === null ? <MissingPage /> : <Session key={id} scenarioId={id} tab={tab} />;
}

function Session(props: { readonly scenarioId: string; readonly tab: ScenarioTab }) {
  const session = useOrgSession(props.scenarioId);
  const { day, asOf } = useViewedDay();
  const viewed = parseDay(day) ?? 0;
  return (
    <ScenarioPage
      scenarioId={props.scenarioId}
      tab={props.tab}
      session={session}
      renderChart={(worked, name) => (
        <ScenarioChart
          session={worked}
          day={viewed}
          renderExport={(read) => <ExportMenu entries={chartEntries(read, { name, draftOf: text('liveOrganization'), day })} />}
          renderInitiative={(pair) => <Link to={withAsOf(`/initiatives/${pair.key}`, asOf)}>{pair.name}</Link>}
        />
      )}
      renderSheet={(worked) => <OrgSheet session={worked} day={viewed} />}
      renderCompared={(compared) => <ExportMenu entries={comparisonEntries({ ...compared, day })} />}
    />
  );
}

function Print(props: { readonly scenarioId: string }) {
  return <ScenarioPrintPage scenarioId={props.scenarioId} session={useOrgSession(props.scenarioId)} />;
}
