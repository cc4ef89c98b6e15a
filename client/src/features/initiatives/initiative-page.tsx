import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { fromInWords, inWords, reasonInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import type { InitiativeQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay, formatMoney } from '../../ui/format.ts';
import { Facts, Page, Section, Tag } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { EndAssignmentDialog, type EndedAssignment } from './end-assignment-dialog.tsx';
import { EndWaiverDocument, InitiativeDocument } from './initiatives.documents.ts';
import { PairTimeline } from './pair-timeline.tsx';
import { Holder, RolesPanel } from './roles-panel.tsx';
import { text } from './texts.ts';
import { WaiveDialog } from './waive-dialog.tsx';
import styles from './initiatives.module.css';

type Initiative = NonNullable<InitiativeQuery['org']['initiative']>;

/**
 * One initiative: its pair today and over time, and the next step where a role is missing. `renderPanels` gives what other features
 * say of it.
 */
export function InitiativePage(props: { readonly renderPanels?: (initiativeKey: string) => ReactNode }) {
  const { key = '' } = useParams();
  const { asOf } = useViewedDay();
  const { data, previousData, error, refetch } = useQuery(InitiativeDocument, { variables: { asOf, id: key } });
  const org = (data ?? previousData)?.org;
  if (!org)
    return (
      <Page title={text('title')}>{error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={10} />}</Page>
    );
  if (!org.initiative) {
    return (
      <Page title={text('notFound')}>
        <EmptyState
          title={text('notFoundHint')}
          action={
            <DayLink to="/initiatives" className={styles.action}>
              {text('all')}
            </DayLink>
          }
        />
      </Page>
    );
  }
  return <Loaded initiative={org.initiative} panels={props.renderPanels?.(org.initiative.key)} />;
}

function Loaded(props: { readonly initiative: Initiative; readonly panels: ReactNode }) {
  const { initiative } = props;
  const { today, day } = useViewedDay();
  const mayWrite = useMay('org:write');
  const [search] = useSearchParams();
  const address = useSearchFilters();
  // A link may ask for the assignment at once (`?assign=ROLE`), as the next step of a gap does.
  const wanted = initiative.roles.find((role) => role.role === search.get('assign'))?.role ?? null;
  const [assigning, setAssigning] = useState<string | null>(mayWrite ? wanted : null);
  const [waiving, setWaiving] = useState<string | null>(null);
  const [ending, setEnding] = useState<EndedAssignment | null>(null);
  return (
    <Page
      title={initiative.name}
      mark={<PairGlyph {...initiative.pair} size={30} />}
      before={
        <>
          <DayLink to="/initiatives">{text('title')}</DayLink>
          {initiative.parent && (
            <>
              {' / '}
              <DayLink to={`/initiatives/${initiative.parent.key}`}>{initiative.parent.name}</DayLink>
            </>
          )}
        </>
      }
      context={
        <>
          {initiative.leadershipGap && <Tag tone="gap">{inWords(initiative.leadershipGap)}</Tag>}
          <span>
            {inWords(initiative.kind)} · {inWords(initiative.status)}
          </span>
          {initiative.team && <DayLink to={`/teams/${initiative.team.key}`}>{initiative.team.name}</DayLink>}
          {!initiative.needsOwners && <span>{text('outside')}</span>}
        </>
      }
    >
      <Section title={text('timeline')}>
        <PairTimeline
          lanes={initiative.pairTimeline}
          start={initiative.startDate ?? null}
          end={initiative.endDate ?? null}
          today={today}
          day={day}
        />
      </Section>
      <div className={styles.columns}>
        <div className={styles.column}>
          <RolesPanel
            initiative={initiative}
            editable={mayWrite}
            onAssign={setAssigning}
            onWaive={setWaiving}
            onClose={(role) => address.set({ close: `${role}~${initiative.key}` })}
          />
          <Assignments initiative={initiative} onEnd={mayWrite ? setEnding : null} />
          <Gaps initiative={initiative} />
          {initiative.waivers.length > 0 && <Waivers initiative={initiative} />}
        </div>
        <div className={styles.column}>
          <Section title={text('name')}>
            <Facts
              facts={[
                [text('start'), initiative.startDate ? formatDay(initiative.startDate) : '–'],
                [text('end'), initiative.endDate ? formatDay(initiative.endDate) : '–'],
                [text('priority'), initiative.priority],
                [text('budget'), initiative.budget ? formatMoney(initiative.budget) : null],
                [text('stage'), initiative.lifecycleStage ? sentence(initiative.lifecycleStage) : null],
                [text('health'), initiative.health ? sentence(initiative.health) : null],
                [
                  text('source'),
                  initiative.source ? `${initiative.source}${initiative.externalId ? ` · ${initiative.externalId}` : ''}` : null,
                ],
              ]}
            />
          </Section>
          {initiative.children.length > 0 && (
            <Section title={text('children')}>
              <ul className={styles.list}>
                {initiative.children.map((child) => (
                  <li key={child.id} className={styles.named}>
                    <PairGlyph {...child.pair} />
                    <DayLink to={`/initiatives/${child.key}`}>{child.name}</DayLink>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
      {props.panels}
      <AssignDialog
        initiativeKey={initiative.key}
        role={assigning}
        roles={initiative.roles.map((role) => role.role)}
        onClose={() => setAssigning(null)}
      />
      <WaiveDialog initiativeKey={initiative.key} role={waiving} onClose={() => setWaiving(null)} />
      <EndAssignmentDialog assignment={ending} onClose={() => setEnding(null)} />
    </Page>
  );
}

function Assignments(props: { readonly initiative: Initiative; readonly onEnd: ((assignment: EndedAssignment) => void) | null }) {
  const { onEnd } = props;
  const rows = props.initiative.assignments.toSorted(
    (a, b) => Number(b.inForce) - Number(a.inForce) || (b.startDate ?? '').localeCompare(a.startDate ?? ''),
  );
  const columns: readonly Column<Initiative['assignments'][number]>[] = [
    {
      key: 'holder',
      header: text('holder'),
      main: true,
      render: (row) => <Holder person={row.person ?? null} position={row.position ?? null} />,
    },
    {
      key: 'role',
      header: text('role'),
      render: (row) => (
        <span className={styles.tags}>
          {roleInWords(row.role)}
          {row.acting && <Tag>{text('acting')}</Tag>}
          {row.inForce && <Tag tone="accent">{text('inForce')}</Tag>}
        </span>
      ),
    },
    {
      key: 'from',
      header: text('from'),
      hide: 'narrow',
      render: (row) => <span className={styles.date}>{fromInWords(row.startDate)}</span>,
    },
    { key: 'to', header: text('to'), render: (row) => <span className={styles.date}>{toInWords(row.endDate)}</span> },
    {
      key: 'end',
      header: text('acts'),
      headerHidden: true,
      align: 'right',
      render: (row) =>
        row.inForce && onEnd ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            aria-label={text('endLabel', { holder: nameOf(row), role: roleInWords(row.role) })}
            onClick={() => onEnd({ key: row.key, holder: nameOf(row), role: roleInWords(row.role) })}
          >
            {text('endAssignment')}
          </Button>
        ) : null,
    },
  ];
  return (
    <Section title={text('assignments')} flush>
      {rows.length === 0 ? (
        <p className={styles.none}>{text('assignmentsNone')}</p>
      ) : (
        <DataTable caption={text('assignments')} columns={columns} rows={rows} rowKey={(row) => row.id} />
      )}
    </Section>
  );
}

function Gaps(props: { readonly initiative: Initiative }) {
  const columns: readonly Column<Initiative['gaps'][number]>[] = [
    { key: 'role', header: text('role'), main: true, render: (gap) => roleInWords(gap.role) },
    { key: 'why', header: text('reason'), render: (gap) => reasonInWords(gap.reason, gap.lastHolder?.displayName) },
    { key: 'from', header: text('since'), render: (gap) => <span className={styles.date}>{fromInWords(gap.from)}</span> },
    { key: 'to', header: text('until'), hide: 'narrow', render: (gap) => <span className={styles.date}>{toInWords(gap.to)}</span> },
  ];
  return (
    <Section title={text('gaps')} flush>
      {props.initiative.gaps.length === 0 ? (
        <p className={styles.none}>{text('gapsNone')}</p>
      ) : (
        <DataTable caption={text('gaps')} columns={columns} rows={props.initiative.gaps} rowKey={(gap) => gap.id} />
      )}
    </Section>
  );
}

function Waivers(props: { readonly initiative: Initiative }) {
  const mayWrite = useMay('org:write');
  const { act, busy } = useAct(EndWaiverDocument, endWaiverPayload);
  const columns: readonly Column<Initiative['waivers'][number]>[] = [
    { key: 'role', header: text('role'), main: true, render: (waiver) => roleInWords(waiver.role) },
    { key: 'reason', header: text('because'), render: (waiver) => waiver.reason },
    { key: 'author', header: text('author'), hide: 'narrow', render: (waiver) => waiver.author ?? '–' },
    { key: 'from', header: text('from'), render: (waiver) => <span className={styles.date}>{fromInWords(waiver.from)}</span> },
    { key: 'until', header: text('to'), render: (waiver) => <span className={styles.date}>{toInWords(waiver.until)}</span> },
    {
      key: 'end',
      header: text('acts'),
      headerHidden: true,
      align: 'right',
      render: (waiver) =>
        waiver.inForce && mayWrite ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            disabled={busy}
            onClick={() => void act({ input: { waiverId: waiver.key } }, text('waiverEnded'))}
          >
            {text('endWaiver')}
          </Button>
        ) : null,
    },
  ];
  return (
    <Section title={text('waivers')} flush>
      <DataTable caption={text('waivers')} columns={columns} rows={props.initiative.waivers} rowKey={(waiver) => waiver.id} />
    </Section>
  );
}

function nameOf(row: Initiative['assignments'][number]): string {
  return row.person?.displayName ?? row.position?.title ?? '';
}

function sentence(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase().replaceAll('_', ' ');
}

const endWaiverPayload = <Payload,>(answer: { readonly endWaiver: Payload }): Payload => answer.endWaiver;
