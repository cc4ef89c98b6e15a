import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { DayLink } from '../../ui/day-link.tsx';
import type { OrgSession } from '../../org-session/org-session.ts';
import { PresenceAvatars } from './presence-avatars.tsx';
import { saveState } from './save-state.ts';
import { scenarioAddress } from './scenario-address.ts';
import { ScenarioName } from './scenario-name.tsx';
import type { ScenarioStep } from './scenario-steps.ts';
import { StatusTag } from './status-tag.tsx';
import { text } from './texts.ts';
import type { SeenScenario } from './use-scenario.ts';
import { useOrgSessionState } from '../../org-session/use-org-session.ts';
import styles from './scenario-bar.module.css';

/** Steps that have a button of their own; everything else is in the menu. */
const prominent: readonly ScenarioStep[] = ['APPROVE', 'SEND_BACK', 'APPLY', 'REVERT', 'REQUEST_REVIEW', 'SHARE'];

const nobody: readonly never[] = [];

/** The bar above a scenario: which version one is in, who is here, whether it is saved, its impact, and what can be done next. */
export function ScenarioBar(props: {
  readonly scenario: SeenScenario;
  readonly session: OrgSession;
  readonly steps: readonly ScenarioStep[];
  readonly onStep: (step: ScenarioStep) => void;
  readonly renaming: boolean;
  readonly onRenaming: (renaming: boolean) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly editable: boolean;
  readonly chips: ReactNode;
  readonly tabs: ReactNode;
}) {
  const { scenario, session, steps } = props;
  const others = useOrgSessionState(session, (state) => (state.kind === 'READY' ? state.others : nobody));
  const waiting = useOrgSessionState(session, (state) => state.kind === 'READY' && state.pending > 0);
  const buttons = prominent.filter((step) => steps.includes(step));
  return (
    <section className={styles.bar} aria-label={text('bar')}>
      <div className={styles.top}>
        <div className={styles.identity}>
          <span className={styles.trail}>
            <DayLink to="/scenarios">{text('title')}</DayLink>
            <span aria-hidden>/</span>
          </span>
          <ScenarioName scenario={scenario} editable={steps.includes('RENAME')} editing={props.renaming} onEditing={props.onRenaming} />
          <StatusTag status={scenario.status} />
          <SaveWords session={session} />
          <Behind scenario={scenario} />
        </div>
        <div className={styles.acts}>
          <PresenceAvatars others={others} />
          {props.editable && (
            <span className={styles.undo}>
              <Tooltip label={scenario.canUndo || waiting ? text('undo') : text('undoNone')}>
                <ActionIcon
                  size="md"
                  aria-label={text('undo')}
                  aria-keyshortcuts="Control+Z Meta+Z"
                  disabled={!scenario.canUndo && !waiting}
                  onClick={props.onUndo}
                >
                  <IconArrowBackUp size={17} stroke={1.6} aria-hidden />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={scenario.canRedo ? text('redo') : text('redoNone')}>
                <ActionIcon
                  size="md"
                  aria-label={text('redo')}
                  aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
                  disabled={!scenario.canRedo}
                  onClick={props.onRedo}
                >
                  <IconArrowForwardUp size={17} stroke={1.6} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </span>
          )}
          {buttons.map((step, place) => (
            <Button
              key={step}
              variant={place === 0 && step !== 'SHARE' ? 'filled' : 'default'}
              className={place === 0 && step !== 'SHARE' ? '' : (styles.second ?? '')}
              onClick={() => props.onStep(step)}
            >
              {text(step)}
            </Button>
          ))}
          <MoreActs scenarioId={scenario.id} steps={steps} onStep={props.onStep} />
        </div>
      </div>
      <div className={styles.bottom}>
        {props.tabs}
        <div className={styles.chips}>{props.chips}</div>
      </div>
    </section>
  );
}

function SaveWords(props: { readonly session: OrgSession }) {
  const state = useOrgSessionState(props.session, (found) => found);
  const save = saveState(state);
  return (
    <span className={styles.save} data-tone={save?.tone} role="status">
      {save?.words}
    </span>
  );
}

/** How far the live organization has moved on, as a link to what that means for the scenario. */
function Behind(props: { readonly scenario: SeenScenario }) {
  const { id, status, baseRevision, liveRevision } = props.scenario;
  const behind = liveRevision - baseRevision;
  if (behind <= 0 || status === 'APPLIED' || status === 'REVERTED') return null;
  return (
    <DayLink to={scenarioAddress(id, 'conflicts')} className={styles.behind}>
      {text('baseBehind', { count: behind })}
    </DayLink>
  );
}

/** Groups of the menu, each apart from the one before. */
const menu: readonly (readonly ScenarioStep[])[] = [
  ['APPROVE', 'SEND_BACK', 'APPLY', 'REVERT', 'REQUEST_REVIEW', 'WITHDRAW_REVIEW'],
  ['SHARE', 'RENAME', 'FORK', 'MERGE'],
  ['ARCHIVE', 'UNARCHIVE', 'DELETE'],
];

function MoreActs(props: {
  readonly scenarioId: string;
  readonly steps: readonly ScenarioStep[];
  readonly onStep: (step: ScenarioStep) => void;
}) {
  const navigate = useNavigate();
  const groups = menu.map((group) => group.filter((step) => props.steps.includes(step))).filter((group) => group.length > 0);
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon size="md" aria-label={text('more')}>
          <IconDots size={17} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map((group) => [
          ...group.map((step) => (
            <Menu.Item key={step} onClick={() => props.onStep(step)}>
              {text(step)}
            </Menu.Item>
          )),
          <Menu.Divider key={`after-${group[0] ?? ''}`} />,
        ])}
        <Menu.Item onClick={() => void navigate(scenarioAddress(props.scenarioId, 'print'))}>{text('print')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
