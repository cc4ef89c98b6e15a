import { useQuery } from '@apollo/client/react';
import { useApolloClient } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { HiringPlanQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { SearchSelect, type Found } from '../../ui/search-select.tsx';
import { FindPlanTeamsDocument, HiringPlanDocument, LivePlanDocument, SetHiringTargetsDocument } from './hiring-plan.documents.ts';
import { PlanChart } from './plan-chart.tsx';
import { planCsv } from './plan-csv.ts';
import { PlanTable, type TypedTargets } from './plan-table.tsx';
import { RequisitionTimeline } from './requisition-timeline.tsx';
import { TeamsTable } from './teams-table.tsx';
import { text } from './texts.ts';
import styles from './hiring-plan.module.css';

const SPANS = ['6', '12', '24'] as const;

/** Headcount and cost month by month against the targets; the team, the span and the scenario stand in the address. */
export function HiringPlanPage({ tabs }: { readonly tabs?: ReactNode }) {
  const client = useApolloClient();
  const { asOf } = useViewedDay();
  const [search, setSearch] = useSearchParams();
  const teamKey = search.get('team');
  const scenarioId = search.get('scenario');
  const span = SPANS.find((months) => months === search.get('months')) ?? '12';
  const mayWrite = useMay('hiring:write');
  const months = Number(span);
  const { data, error, refetch } = useQuery(HiringPlanDocument, {
    variables: { scenarioId, asOf, teamId: teamKey, months, showsTeam: teamKey !== null, teamKey: teamKey ?? '' },
    fetchPolicy: 'no-cache',
  });
  const { data: live } = useQuery(LivePlanDocument, {
    variables: { asOf, teamId: teamKey, months },
    skip: scenarioId === null,
    fetchPolicy: 'no-cache',
  });
  const { act } = useAct(SetHiringTargetsDocument, payloadOf, { undoable: scenarioId === null });
  const set = (name: string, value: string | null): void =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === null) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const find = useCallback(
    async (words: string): Promise<readonly Found[]> => {
      const { data: found } = await client.query({ query: FindPlanTeamsDocument, variables: { search: words }, fetchPolicy: 'no-cache' });
      return (found?.org.teams.nodes ?? []).map(({ key, name }) => ({ value: key, label: name }));
    },
    [client],
  );
  const plan = data?.org.hiringPlan;
  const currency = plan ? currencyOf(plan) : null;
  const setTargets = async ({ measure, at, values }: TypedTargets): Promise<void> => {
    const targets = values.flatMap((value, i) => {
      const month = plan!.total[at + i]?.month;
      if (month === undefined) return [];
      const said =
        measure === 'headcount' ? { headcount: value } : { runRate: value === null ? null : { minor: value * 100, currency: currency! } };
      return [{ teamId: teamKey, month, ...said }];
    });
    await act({ input: { scenarioId, targets } }, text('targetSaved'));
    await refetch();
  };
  const scope = data?.org.team?.name ?? text('company');
  return (
    <Page
      title={text('title')}
      context={
        <>
          {tabs}
          <span>{text('intro')}</span>
          {scenarioId && <strong>{text('scenario')}</strong>}
        </>
      }
      acts={
        plan && (
          <Button
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => download(planCsv(plan, scope), scope)}
          >
            {text('csv')}
          </Button>
        )
      }
    >
      <div className={styles.filters}>
        <SearchSelect
          key={teamKey ?? ''}
          size="xs"
          label={text('team')}
          find={find}
          value={teamKey}
          onChange={(value) => set('team', value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={text('months')}
          value={span}
          data={[...SPANS]}
          onChange={(value) => set('months', value === '12' ? null : value)}
        />
        {data?.org.team && (
          <span className={styles.crumbs}>
            <DayLink to={addressOf(search, data.org.team.parent?.key ?? null)}>
              {text('up', { name: data.org.team.parent?.name ?? text('company') })}
            </DayLink>
          </span>
        )}
      </div>
      {!plan ? (
        error ? (
          <FailedState error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows rows={12} />
        )
      ) : (
        <>
          <Section title={`${scope}: ${text('heads').toLowerCase()}`}>
            <PlanChart
              months={plan.total.map(({ month, filled, expected, drafted, target }, i) => ({
                month,
                filled,
                expected,
                drafted,
                target: target?.headcount ?? null,
                live: live?.org.hiringPlan.total[i]?.expected ?? null,
              }))}
            />
            <PlanTable
              key={JSON.stringify(plan.total.map(({ target }) => target))}
              months={plan.total}
              currency={currency}
              editable={mayWrite}
              onTargets={(typed) => void setTargets(typed)}
            />
            {mayWrite && <p className={styles.quiet}>{text('targetHint')}</p>}
          </Section>
          {plan.rows.length > 1 && (
            <Section title={text('teams')} flush>
              <TeamsTable rows={plan.rows} addressOf={(key) => addressOf(search, key)} />
            </Section>
          )}
          <Section title={text('requisitions')}>
            <RequisitionTimeline requisitions={plan.requisitions} months={plan.total.map(({ month }) => month)} today={data.org.asOf} />
          </Section>
        </>
      )}
    </Page>
  );
}

/** The currency in which most of the run rate is; null where pay may not be seen, or there is none. */
function currencyOf(plan: HiringPlanQuery['org']['hiringPlan']): string | null {
  const rates = plan.total.flatMap(({ expectedRunRate, target }) => [
    ...(expectedRunRate ?? []),
    ...(target?.runRate ? [target.runRate] : []),
  ]);
  return rates.toSorted((a, b) => b.minor - a.minor)[0]?.currency ?? null;
}

function addressOf(search: URLSearchParams, teamKey: string | null): string {
  const next = new URLSearchParams(search);
  if (teamKey === null) next.delete('team');
  else next.set('team', teamKey);
  next.delete('asOf');
  return next.size === 0 ? '/hiring/plan' : `/hiring/plan?${next}`;
}

function download(csv: string, scope: string): void {
  const address = URL.createObjectURL(new Blob(['\u{FEFF}', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `hiring-${text('csvPlan')}-${scope.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

const payloadOf = <Payload,>(answer: { readonly setHiringTargets: Payload }): Payload => answer.setHiringTargets;
