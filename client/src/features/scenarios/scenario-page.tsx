import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import type { OrgSession } from '../../org-session/org-session.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Page } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { payloadOf } from './act-payloads.ts';
import { ApplyImpact } from './apply-impact.tsx';
import { ChangesTab } from './changes-tab.tsx';
import { CompareTab } from './compare-tab.tsx';
import type { ShownComparison } from './shown-comparison.ts';
import { ConflictsTab } from './conflicts-tab.tsx';
import { DiscussionTab } from './discussion-tab.tsx';
import { heldSession } from './held-session.ts';
import { ImpactTab } from './impact-tab.tsx';
import { LiveImpactChips } from './live-impact-chips.tsx';
import { LockNotice } from './lock-notice.tsx';
import { ScenarioBar } from './scenario-bar.tsx';
import { ScenarioDialogs } from './scenario-dialogs.tsx';
import type { ScenarioTab } from './scenario-address.ts';
import { offeredSteps, type ScenarioStep } from './scenario-steps.ts';
import { ScenarioTabs } from './scenario-tabs.tsx';
import { ArchiveScenarioDocument, UnarchiveScenarioDocument } from './scenarios.documents.ts';
import { text } from './texts.ts';
import { tellRefusals } from './tell-refusals.ts';
import { useOpenConflicts } from './use-open-conflicts.ts';
import { useScenario, type SeenScenario } from './use-scenario.ts';
import { useOrgSessionState } from '../../org-session/use-org-session.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import styles from './scenario-page.module.css';

/** What a scenario's page shows that other features make: the chart and the sheet, over the session they are given. */
export interface ScenarioSlots {
  readonly renderChart: (session: OrgSession, name: string) => ReactNode;
  readonly renderSheet: (session: OrgSession) => ReactNode;
  /** What takes a comparison elsewhere. */
  readonly renderCompared: (compared: ShownComparison) => ReactNode;
}

/** One scenario: the bar on top, and the part that the address names. */
export function ScenarioPage(
  props: { readonly scenarioId: string; readonly tab: ScenarioTab; readonly session: OrgSession } & ScenarioSlots,
) {
  const { scenario, error, retry } = useScenario(props.scenarioId, props.session);
  if (scenario === null) {
    return (
      <Page title={text('notFound')}>
        <EmptyState
          title={text('notFoundHint')}
          action={
            <DayLink to="/scenarios" className={styles.action}>
              {text('all')}
            </DayLink>
          }
        />
      </Page>
    );
  }
  if (!scenario)
    return <Page title={text('title')}>{error ? <FailedState error={error} onRetry={retry} /> : <LoadingRows rows={10} />}</Page>;
  return <Loaded key={scenario.id} {...props} scenario={scenario} />;
}

function Loaded(props: { readonly scenario: SeenScenario; readonly tab: ScenarioTab; readonly session: OrgSession } & ScenarioSlots) {
  const { scenario, session, tab } = props;
  const navigate = useNavigate();
  const rights = { write: useMay('scenarios:write'), apply: useMay('org:write') };
  const [step, setStep] = useState<ScenarioStep | null>(null);
  const [renaming, setRenaming] = useState(false);
  const [voiding, setVoiding] = useState(false);
  const archive = useAct(ArchiveScenarioDocument, archived, { undoable: false });
  const unarchive = useAct(UnarchiveScenarioDocument, unarchived, { undoable: false });
  const openConflicts = useOpenConflicts(scenario);
  const steps = offeredSteps(factsOf(scenario), rights);

  // A status that is another one now changes what the session may do.
  useEffect(() => session.refresh(), [session, scenario.status, scenario.lockedBecause]);
  useEffect(() => setVoiding(false), [scenario.status]);
  useEffect(() => {
    document.title = `${scenario.name} · ${text(tab)} · Tandem`;
  }, [scenario.name, tab]);

  const held = scenario.status === 'APPROVED' && !voiding;
  const worked = useMemo(() => (held ? heldSession(session, text('approvedHint')) : session), [session, held]);
  const editable = rights.write && (scenario.lockedBecause ?? null) === null && !held;

  const undo = useCallback(() => void tellRefusals(session.undo()), [session]);
  const redo = useCallback(() => void tellRefusals(session.redo()), [session]);
  useUndoKeys(editable && tab !== 'chart' && tab !== 'sheet', undo, redo);

  const onStep = (wanted: ScenarioStep) => {
    const about = { input: { scenarioId: scenario.id } };
    if (wanted === 'RENAME') setRenaming(true);
    else if (wanted === 'ARCHIVE') void archive.act(about, text('archived', { name: scenario.name }));
    else if (wanted === 'UNARCHIVE') void unarchive.act(about, text('unarchived', { name: scenario.name }));
    else setStep(wanted);
  };

  return (
    <div className={styles.page} data-slot={tab === 'chart' || tab === 'sheet'}>
      <ScenarioBar
        scenario={scenario}
        session={session}
        steps={steps}
        onStep={onStep}
        renaming={renaming}
        onRenaming={setRenaming}
        onUndo={undo}
        onRedo={redo}
        editable={editable}
        chips={<LiveImpactChips session={session} />}
        tabs={
          <ScenarioTabs scenarioId={scenario.id} tab={tab} changeCount={scenario.changes.totalCount} openConflicts={openConflicts ?? 0} />
        }
      />
      <LockNotice scenario={scenario} steps={steps} voiding={voiding} onVoid={() => setVoiding(true)} onStep={onStep} />
      {tab === 'chart' && <Slot session={worked}>{props.renderChart(worked, scenario.name)}</Slot>}
      {tab === 'sheet' && <Slot session={worked}>{props.renderSheet(worked)}</Slot>}
      {tab === 'changes' && <ChangesTab scenario={scenario} session={worked} editable={editable} />}
      {tab === 'impact' && <ImpactTab scenario={scenario} session={session} />}
      {tab === 'compare' && <CompareTab scenario={scenario} renderCompared={props.renderCompared} />}
      {tab === 'conflicts' && <ConflictsTab scenario={scenario} session={session} editable={editable} />}
      {tab === 'discussion' && <DiscussionTab scenario={scenario} />}
      <ScenarioDialogs
        scenario={scenario}
        impact={<ApplyImpact session={session} />}
        openConflicts={openConflicts}
        step={step}
        onClose={() => setStep(null)}
        onDeleted={() => void navigate('/scenarios')}
        onStep={setStep}
      />
    </div>
  );
}

/** A part that another feature draws: only over an organization that is loaded. */
function Slot(props: { readonly session: OrgSession; readonly children: ReactNode }) {
  const ready = useOrgSessionState(props.session, (state) => state.kind === 'READY');
  return <div className={styles.slot}>{ready ? props.children : <NotReady session={props.session} />}</div>;
}

/** What stands where the organization of the scenario is still loaded, or could not be. */
function NotReady(props: { readonly session: OrgSession }) {
  const error = useOrgSessionState(props.session, (state) => (state.kind === 'FAILED' ? state.error : null));
  return error ? <FailedState error={error} onRetry={() => window.location.reload()} /> : <LoadingRows rows={8} />;
}

function factsOf(scenario: SeenScenario) {
  return {
    status: scenario.status ?? 'DRAFT',
    access: scenario.access,
    mine: scenario.mine,
    changeCount: scenario.changes.totalCount,
    neededApprovals: scenario.neededApprovals,
    mayApprove: scenario.review?.mayApprove ?? false,
    mayJudge: scenario.review?.mayJudge ?? false,
  } as const;
}

const archived = payloadOf('archiveScenario');
const unarchived = payloadOf('unarchiveScenario');
