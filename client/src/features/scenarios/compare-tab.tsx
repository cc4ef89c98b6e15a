import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useViewedDay } from '../../api/today.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { readComparison, withSide, withoutSide, type Comparison } from './comparison-address.ts';
import { impactText } from './impact-texts.ts';
import { CompareScenariosDocument } from './impact.documents.ts';
import { figureInWords, measureName } from './measures.ts';
import { scenarioAddress } from './scenario-address.ts';
import { useFindScenarios } from './merge-dialog.tsx';
import { measureRows, shownComparison, sideName, type Compared, type ShownComparison } from './shown-comparison.ts';
import type { SeenScenario } from './use-scenario.ts';
import pageStyles from './scenario-page.module.css';
import styles from './compare-tab.module.css';

/** Differences that are asked for, and shown at a time. */
const ASKED = 2_000;
const SHOWN = 200;

/** This scenario beside others and the live organization: figures, and every field in which they differ. The choice stands in the address. */
export function CompareTab(props: {
  readonly scenario: SeenScenario;
  /** What takes the comparison elsewhere. */
  readonly renderCompared?: (compared: ShownComparison) => ReactNode;
}) {
  const { scenario } = props;
  const { asOf } = useViewedDay();
  const address = useSearchFilters();
  const comparison = readComparison(address, scenario.id);
  const choose = (next: Comparison) => address.set({ with: next.ids, live: next.live ? null : 'no' });
  const find = useFindScenarios(scenario.id);
  const sides = comparison.ids.length + 1 + (comparison.live ? 1 : 0);
  const { data, previousData, error, refetch } = useQuery(CompareScenariosDocument, {
    variables: { ids: [scenario.id, ...comparison.ids], withLive: comparison.live, asOf, first: ASKED },
    skip: sides < 2,
    fetchPolicy: 'no-cache',
  });
  const compared = (data ?? (sides < 2 ? undefined : previousData))?.compareScenarios;
  return (
    <div className={pageStyles.content}>
      <Section title={impactText('compareTitle')}>
        <p className={styles.hint}>{impactText('compareHint')}</p>
        <div className={styles.choice}>
          <ul className={styles.sides}>
            {comparison.live && (
              <li>
                <Side name={impactText('compareLive')} onRemove={() => choose({ ...comparison, live: false })} />
              </li>
            )}
            {comparison.ids.map((id) => (
              <li key={id}>
                <Side
                  name={compared?.sides.find((side) => side.scenario?.id === id)?.name ?? '…'}
                  onRemove={() => choose(withoutSide(comparison, id))}
                />
              </li>
            ))}
          </ul>
          {!comparison.live && (
            <Button variant="default" onClick={() => choose({ ...comparison, live: true })}>
              {impactText('compareLive')}
            </Button>
          )}
          <div className={styles.find}>
            <SearchSelect
              key={comparison.ids.join()}
              label={impactText('compareWith')}
              find={find}
              value={null}
              onChange={(id) => id !== null && choose(withSide(comparison, id))}
            />
          </div>
        </div>
      </Section>
      {sides < 2 ? (
        <EmptyState title={impactText('compareOne')} />
      ) : error ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : compared ? (
        <SideBySide compared={compared} renderCompared={props.renderCompared} />
      ) : (
        <LoadingRows rows={10} />
      )}
    </div>
  );
}

function Side(props: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <span className={styles.side}>
      {props.name}
      <button type="button" aria-label={impactText('compareRemove', { name: props.name })} onClick={props.onRemove}>
        <IconX size={13} stroke={1.8} aria-hidden />
      </button>
    </span>
  );
}

function SideBySide(props: {
  readonly compared: Compared;
  readonly renderCompared: ((compared: ShownComparison) => ReactNode) | undefined;
}) {
  const { sides, rows, rowCount } = props.compared;
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const fitting = rows.filter(
    ({ subjectName, fieldName, values }) =>
      wanted === '' || [subjectName, fieldName, ...values].some((words) => words?.toLowerCase().includes(wanted)),
  );
  const shown = fitting.slice(0, SHOWN);
  return (
    <>
      <Section title={impactText('figures')} flush aside={props.renderCompared?.(shownComparison(props.compared))}>
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={impactText('figures')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{impactText('measure')}</th>
                {sides.map((side, at) => (
                  <th key={at} scope="col" className={styles.figure}>
                    {side.scenario ? <DayLink to={scenarioAddress(side.scenario.id)}>{side.name}</DayLink> : impactText('compareLive')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {measureRows(sides).map(({ measure, currency, figures }) => (
                <tr key={`${measure}${currency ?? ''}`} data-differs={figures.some((figure) => figure !== figures[0])}>
                  <th scope="row">{measureName({ measure, currency })}</th>
                  {figures.map((figure, at) => (
                    <td key={at} className={styles.figure}>
                      {figureInWords({ measure, currency }, figure)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section
        title={impactText('compareRows')}
        flush
        aside={
          rows.length > 0 && (
            <TextInput
              size="xs"
              type="search"
              aria-label={impactText('rowSearch')}
              placeholder={impactText('rowSearch')}
              leftSection={<IconSearch size={14} aria-hidden />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          )
        }
      >
        {shown.length === 0 ? (
          <p className={styles.none}>{impactText(rows.length === 0 ? 'compareRowsNone' : 'rowsNoneFit')}</p>
        ) : (
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={impactText('compareRows')}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{impactText('subject')}</th>
                  <th scope="col">{impactText('field')}</th>
                  {sides.map((side, at) => (
                    <th key={at} scope="col">
                      {sideName(side)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((row) => (
                  <tr key={`${row.subjectKind}${row.subjectKey}${row.field}`}>
                    <th scope="row">{row.subjectName}</th>
                    <td className={styles.quiet}>{row.fieldName}</td>
                    {row.values.map((value, at) => (
                      <td key={at} data-first={value === row.values[0]}>
                        {value ?? impactText('none')}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {shown.length < rowCount && shown.length > 0 && wanted === '' && (
          <p className={styles.none}>{impactText('rowsShown', { shown: formatCount(shown.length), count: formatCount(rowCount) })}</p>
        )}
      </Section>
    </>
  );
}
