import { useQuery } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { fromInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import type { RequisitionAct } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import { formatDay, formatInstant, formatMoney } from '../../ui/format.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Facts, Page, Section, Tag } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { ApprovalPanel } from './approval-panel.tsx';
import { EditRequisitionDialog, type Shown } from './edit-requisition-dialog.tsx';
import { CopyRequisitionDocument } from './hiring-acts.documents.ts';
import { RequisitionDocument } from './hiring.documents.ts';
import { requisitionAddress } from './requisition-address.ts';
import { useRequisitionActs } from './requisition-dialogs.tsx';
import { actInWords, actsNow, latenessInWords, statusInWords, waitsForInWords } from './requisition-words.ts';
import { SeatsPanel } from './seats-panel.tsx';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';
import { useRequisitionStep } from './use-requisition-step.ts';
import styles from './hiring.module.css';

/** What is composed into the page from other features: acts beside its title, and its job specs. */
export interface RequisitionParts {
  readonly renderActs?: (requisition: { readonly key: string; readonly title: string; readonly scenarioId: string | null }) => ReactNode;
  readonly renderPanels?: (requisition: { readonly key: string; readonly title: string; readonly scenarioId: string | null }) => ReactNode;
}

/** Steps that lead on; the others stand in the menu. */
const FORWARD: readonly RequisitionAct[] = ['SUBMIT', 'APPROVE', 'OPEN', 'FILL', 'RESUME', 'REOPEN'];

/** One requisition: facts, seats, approval, the gap that it is for, job specs and history. */
export function RequisitionPage(props: RequisitionParts) {
  const { key = '' } = useParams();
  const [search] = useSearchParams();
  const scenarioId = search.get('scenario');
  const { data, error, refetch } = useQuery(RequisitionDocument, { variables: { scenarioId, id: key }, fetchPolicy: 'cache-and-network' });
  if (!data)
    return (
      <Page title={text('title')}>{error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={10} />}</Page>
    );
  const { requisition } = data.org;
  if (!requisition)
    return (
      <Page title={text('title')} before={<Back scenarioId={scenarioId} />}>
        <EmptyState title={text('notThere')} hint={text('notThereHint')} />
      </Page>
    );
  return <Loaded key={requisition.key} requisition={requisition} scenarioId={scenarioId} {...props} />;
}

function Loaded(props: RequisitionParts & { readonly requisition: Shown; readonly scenarioId: string | null }) {
  const { requisition, scenarioId } = props;
  const mayWrite = useMay('hiring:write');
  const { run, busy, dialogs } = useRequisitionActs(scenarioId);
  const reminding = useRequisitionStep(scenarioId);
  const copying = useAct(CopyRequisitionDocument, copied, { undoable: useUndoable(scenarioId) });
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const acts = actsNow(requisition).filter((act) => act !== 'UNFILL');
  const [forward] = acts.filter((act) => FORWARD.includes(act));
  const others = acts.filter((act) => act !== forward);
  const late = latenessInWords(requisition);
  const waits = waitsForInWords(requisition);
  const named = { key: requisition.key, title: requisition.title, scenarioId };
  const copyIt = async () => {
    const answer = await copying.act(
      { input: { requisitionId: requisition.key, ...(scenarioId !== null && { scenarioId }) } },
      text('copied', { title: requisition.title }),
    );
    if (answer.ok && answer.payload.requisition) void navigate(requisitionAddress(answer.payload.requisition.key, scenarioId));
  };
  return (
    <Page
      title={requisition.title}
      before={<Back scenarioId={scenarioId} />}
      mark={requisition.initiative && <PairGlyph {...requisition.initiative.pair} size={24} />}
      acts={
        <>
          {props.renderActs?.(named)}
          {forward && (
            <Button loading={busy} onClick={() => run(requisition, forward)}>
              {actInWords(forward)}
            </Button>
          )}
          {mayWrite && (
            <Menu position="bottom-end" shadow="md">
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                  {text('moreActs')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {others.map((act) => (
                  <Menu.Item key={act} onClick={() => run(requisition, act)}>
                    {actInWords(act)}
                  </Menu.Item>
                ))}
                {others.length > 0 && <Menu.Divider />}
                {requisition.mayEdit && <Menu.Item onClick={() => setEditing(true)}>{text('edit')}</Menu.Item>}
                <Menu.Item onClick={() => void copyIt()}>{text('copy')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </>
      }
      context={
        <>
          <Tag tone={requisition.status === 'OPEN' ? 'accent' : 'quiet'}>{statusInWords(requisition.status)}</Tag>
          <span>{text(`reason_${requisition.reason}`)}</span>
          <span>{text('seatsFilled', { count: requisition.openings, filled: requisition.filledCount })}</span>
          {waits !== null && <span>{waits}</span>}
          {late !== null && <span className={styles.late}>{late}</span>}
        </>
      }
    >
      <div className={styles.twoColumns}>
        <div className={styles.stack}>
          <FactsPanel requisition={requisition} />
          <SeatsPanel requisition={requisition} scenarioId={scenarioId} mayWrite={mayWrite} />
          {props.renderPanels?.(named)}
        </div>
        <div className={styles.stack}>
          <ApprovalPanel
            requisition={requisition}
            isInScenario={scenarioId !== null}
            mayRemind={mayWrite && scenarioId === null}
            busy={reminding.busy}
            onRemind={() => void reminding.take(requisition, 'REMIND')}
          />
          <History requisition={requisition} />
        </div>
      </div>
      {dialogs}
      <EditRequisitionDialog requisition={requisition} opened={editing} scenarioId={scenarioId} onClose={() => setEditing(false)} />
    </Page>
  );
}

function Back({ scenarioId }: { readonly scenarioId: string | null }) {
  return <Link to={scenarioId === null ? '/hiring' : `/hiring?scenario=${encodeURIComponent(scenarioId)}`}>{text('back')}</Link>;
}

function FactsPanel({ requisition }: { readonly requisition: Shown }) {
  const { initiative, role, gap, team } = requisition;
  const day = (value: string | null | undefined) => value && formatDay(value);
  return (
    <Section title={text('facts')}>
      <Facts
        facts={[
          [text('team'), team && <DayLink to={`/teams/${team.key}`}>{team.name}</DayLink>],
          [text('initiative'), initiative && <DayLink to={`/initiatives/${initiative.key}`}>{initiative.name}</DayLink>],
          [text('role'), role && roleInWords(role)],
          [text('allocation'), requisition.allocation != null && text('percent', { percent: requisition.allocation })],
          [
            text('profile'),
            requisition.jobProfile && (
              <DayLink to={`/ladders/${encodeURIComponent(requisition.jobProfile.key)}`}>{requisition.jobProfile.name}</DayLink>
            ),
          ],
          [text('hiringManager'), requisition.hiringManager?.displayName],
          [text('recruiter'), requisition.recruiter?.displayName],
          [text('targetStart'), day(requisition.targetStartDate)],
          [text('openBy'), day(requisition.openBy)],
          [text('cost'), requisition.annualCost && formatMoney(requisition.annualCost)],
          [text('created'), day(requisition.createdOn)],
          [text('opened'), day(requisition.openedOn)],
          [text('closed'), day(requisition.closedOn)],
        ].map(([name, value]) => [name as string, value === false ? null : value] as const)}
      />
      {initiative && role && (
        <p className={styles.gapLine}>
          <strong>{text('gap')}</strong>
          {gap ? (
            <>
              <span>
                {text('gapOpen', {
                  role: roleInWords(role),
                  initiative: initiative.name,
                  from: fromInWords(gap.from),
                  to: toInWords(gap.to),
                })}
              </span>
              <DayLink to={`/initiatives/${initiative.key}?close=${role}~${initiative.key}`}>{text('closeGap')}</DayLink>
            </>
          ) : (
            <span>{text('gapClosed', { role: roleInWords(role), initiative: initiative.name })}</span>
          )}
        </p>
      )}
      {requisition.justification !== '' && (
        <p className={styles.why}>
          <strong>{text('justification')}</strong> {requisition.justification}
        </p>
      )}
    </Section>
  );
}

function History({ requisition }: { readonly requisition: Shown }) {
  return (
    <Section title={text('history')}>
      {requisition.history.length === 0 ? (
        <p className={styles.quiet}>{text('historyNone')}</p>
      ) : (
        <ol className={styles.history}>
          {requisition.history.map((event) => (
            <li key={event.revision}>
              {event.text}
              <span className={styles.second}>
                {event.actor.name} · {formatInstant(event.at)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

const copied = <Payload,>(answer: { readonly copyRequisition: Payload }): Payload => answer.copyRequisition;
