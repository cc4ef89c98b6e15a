import { useState } from 'react';
import { useMay } from '../../api/viewer.ts';
import { useViewedDay } from '../../api/today.ts';
import type { OrgSession } from '../../org-session/org-session.ts';
import { useOrgSessionState } from '../../org-session/use-org-session.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { LoadingRows } from '../../ui/request-state.tsx';
import { BeyondLimits } from './beyond-limits.tsx';
import { GapSpells } from './gap-spells-list.tsx';
import { impactText } from './impact-texts.ts';
import { LayerPyramid } from './layer-pyramid.tsx';
import { MeasureTable } from './measure-table.tsx';
import { SpanBars } from './span-bars.tsx';
import { TargetsDialog } from './targets-dialog.tsx';
import { TargetsPanel } from './targets-panel.tsx';
import { TouchedPanel } from './touched-panel.tsx';
import { useLiveImpact } from './use-live-impact.ts';
import type { SeenScenario } from './use-scenario.ts';
import pageStyles from './scenario-page.module.css';
import styles from './impact-tab.module.css';

/** What the scenario does to the organization as of the viewed day; it follows every edit at once. */
export function ImpactTab(props: { readonly scenario: SeenScenario; readonly session: OrgSession }) {
  const { scenario, session } = props;
  const { day } = useViewedDay();
  const impact = useLiveImpact(session);
  const org = useOrgSessionState(session, (state) => (state.kind === 'READY' ? state.org : null));
  const base = useOrgSessionState(session, (state) => (state.kind === 'READY' ? state.base : null));
  const showsPay = useOrgSessionState(session, (state) => state.kind === 'READY' && state.showsPay);
  const [setting, setSetting] = useState(false);
  const mayEdit = useMay('scenarios:write') && scenario.access === 'EDIT';
  if (!impact || !org || !base) return <LoadingRows rows={10} />;
  return (
    <div className={pageStyles.content}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section
            title={impactText('measures')}
            flush
            aside={
              <>
                <span>{impactText('measuresOn', { day: formatDay(day) })}</span>
                <DayLink to={`/?scenario=${scenario.id}`}>{impactText('coverage')}</DayLink>
              </>
            }
          >
            <MeasureTable deltas={impact.deltas} />
          </Section>
          <div className={styles.pair}>
            <LayerPyramid before={impact.before.headcountByLayer} after={impact.after.headcountByLayer} />
            <SpanBars before={impact.before.spans.distribution} after={impact.after.spans.distribution} />
          </div>
          <GapSpells
            title={impactText('gapsOpened')}
            none={impactText('gapsOpenedNone')}
            spells={impact.gapsOpened}
            org={org}
            day={impact.day}
          />
          <GapSpells
            title={impactText('gapsClosed')}
            none={impactText('gapsClosedNone')}
            spells={impact.gapsClosed}
            org={org}
            fallback={base}
            day={impact.day}
          />
        </div>
        <div className={styles.column}>
          <TargetsPanel targets={scenario.targets ?? null} figures={impact.after} onEdit={mayEdit ? () => setSetting(true) : null} />
          <BeyondLimits scenarioId={scenario.id} before={base} after={org} day={impact.day} />
          <TouchedPanel scenarioId={scenario.id} impact={impact} org={org} base={base} />
        </div>
      </div>
      <TargetsDialog scenario={scenario} figures={impact.after} showsPay={showsPay} opened={setting} onClose={() => setSetting(false)} />
    </div>
  );
}
