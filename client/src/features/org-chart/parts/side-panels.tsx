import { ActionIcon, Button, TextInput, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import type { Person } from '@tandem/shared/org/records';
import { pairOn } from '@tandem/shared/coverage/pair';
import { PairGlyph } from '../../../ui/pair-glyph.tsx';
import { editorTexts } from '../editing/editor-texts.ts';
import { createBench } from '../editing/bench.ts';
import { findInitiatives } from '../editing/find-records.ts';
import { numberOfKey } from '../chart-model.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { useCarriedPerson } from '../hooks/use-carried-person.tsx';
import { useChart } from '../hooks/use-chart.ts';
import type { Editing } from '../hooks/use-editing.ts';
import { plain } from '../search/chart-search.ts';
import type { ChartStore } from '../state/chart-store.ts';
import { fillIn } from '../texts.ts';
import { problemsOf, repairOf, type ReportingProblem } from '../editing/problems.ts';
import styles from './side-panel.module.css';

const texts = editorTexts.panels;
type Panel = 'bench' | 'problems' | 'initiatives';
/** So many rows are listed; who seeks another one types. */
const MOST_ROWS = 60;

/** What stands beside the chart while it is edited: the bench, the problems and the initiatives, one at a time. */
export const SidePanels = memo(function SidePanels(props: {
  readonly editing: Editing;
  readonly store: ChartStore;
  /** At the foot, where the top is a table's head. */
  readonly low: boolean;
  readonly onJump: (node: number) => void;
}) {
  const { editing, store } = props;
  const { org, day } = editing.ground;
  const [open, setOpen] = useState<Panel | null>(null);
  const [benchOn] = useState(createBench);
  const bench = benchOn(org, day);
  const problems = useMemo(() => problemsOf(editing.model, org), [editing.model, org]);
  const overBench = useChart(store, (state) => state.tool.kind === 'dragging' && state.tool.spot?.kind === 'bench');
  const tabs = [
    { panel: 'bench', label: texts.bench, count: bench.length, alarm: false },
    { panel: 'problems', label: texts.problems, count: problems.length, alarm: problems.length > 0 },
    { panel: 'initiatives', label: texts.initiatives, count: null, alarm: false },
  ] as const;
  return (
    <>
      <div className={styles.rail} data-low={props.low || undefined} role="group" aria-label={texts.label}>
        {tabs.map(({ panel, label, count, alarm }) => (
          <UnstyledButton
            key={panel}
            className={`${styles.tab} ${panel === 'bench' && overBench ? styles.dropping : ''}`}
            aria-expanded={open === panel}
            data-alarm={alarm || undefined}
            data-drop-bench={panel === 'bench' ? true : undefined}
            onClick={() => setOpen(open === panel ? null : panel)}
          >
            {label}
            {count !== null && count > 0 && <span className={styles.count}>{count.toLocaleString()}</span>}
          </UnstyledButton>
        ))}
      </div>
      {open !== null && (
        <section
          className={`${styles.panel} ${open === 'bench' && overBench ? styles.dropping : ''}`}
          aria-label={texts[open]}
          data-low={props.low || undefined}
          data-drop-bench={open === 'bench' ? true : undefined}
        >
          <header className={styles.head}>
            <h2 className={styles.heading}>{texts[open]}</h2>
            <ActionIcon size="sm" aria-label={texts.close} onClick={() => setOpen(null)}>
              <IconX size={14} stroke={1.6} aria-hidden />
            </ActionIcon>
          </header>
          {open === 'bench' && <Bench editing={editing} store={store} bench={bench} />}
          {open === 'problems' && <Problems editing={editing} problems={problems} onJump={props.onJump} />}
          {open === 'initiatives' && <Initiatives editing={editing} store={store} />}
        </section>
      )}
    </>
  );
});

function Bench(props: { readonly editing: Editing; readonly store: ChartStore; readonly bench: readonly Person[] }) {
  const { editing, bench } = props;
  const [search, setSearch] = useState('');
  const carried = useCarriedPerson(editing, props.store);
  const found = search === '' ? bench : bench.filter((person) => plain(person.details.displayName).includes(plain(search)));
  if (bench.length === 0) return <p className={styles.hint}>{texts.benchEmpty}</p>;
  return (
    <>
      <p className={styles.hint}>{texts.benchHint}</p>
      {bench.length > 8 && (
        <TextInput
          size="xs"
          aria-label={texts.benchSearch}
          placeholder={texts.benchSearch}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul className={styles.list}>
        {found.slice(0, MOST_ROWS).map(({ key, details, location }) => (
          <li key={key} className={styles.grab} {...carried.grip(key, details.displayName)}>
            <span className={`${styles.grow} ${styles.cut}`}>
              {details.displayName}
              {location !== null && <span className={styles.small}>{location}</span>}
            </span>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={fillIn(texts.place, { name: details.displayName })}
              onPointerDown={(event) => event.stopPropagation()}
              onClick={() => editing.ask({ kind: 'place', personKey: key })}
            >
              {texts.placeShort}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > MOST_ROWS && (
        <p className={styles.hint}>{fillIn(texts.benchMore, { count: (found.length - MOST_ROWS).toLocaleString() })}</p>
      )}
      {carried.chip}
    </>
  );
}

function Problems(props: {
  readonly editing: Editing;
  readonly problems: readonly ReportingProblem[];
  readonly onJump: (node: number) => void;
}) {
  const { editing, problems } = props;
  if (problems.length === 0) return <p className={styles.hint}>{texts.problemsEmpty}</p>;
  return (
    <>
      <p className={styles.hint}>{texts.problemsHint}</p>
      <ul className={styles.list}>
        {problems.slice(0, MOST_ROWS).map((problem) => {
          const node = numberOfKey(editing.model, problem.positionKey);
          const repair = repairOf(editing.ground, problem);
          const label = fillIn(editorTexts.label.repair, { what: problem.text });
          return (
            <li key={problem.positionKey}>
              <UnstyledButton className={styles.grow} disabled={node === NONE} onClick={() => props.onJump(node)}>
                {problem.text}
                <span className={styles.small}>{repair?.text ?? texts.noRepair}</span>
              </UnstyledButton>
              {repair !== null && (
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={label}
                  onClick={() => editing.act({ label, changes: repair.changes }, problem.positionKey)}
                >
                  {texts.repair}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Initiatives(props: { readonly editing: Editing; readonly store: ChartStore }) {
  const { editing, store } = props;
  const { org, day } = editing.ground;
  const [search, setSearch] = useState('');
  const over = useChart(store, (state) =>
    state.tool.kind === 'dragging' && state.tool.spot?.kind === 'initiative' ? state.tool.spot.initiativeKey : null,
  );
  const found = useMemo(() => findInitiatives(org, day, search, MOST_ROWS), [org, day, search]);
  return (
    <>
      <p className={styles.hint}>{texts.initiativesHint}</p>
      <TextInput
        size="xs"
        aria-label={texts.initiativesSearch}
        placeholder={texts.initiativesSearch}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {found.length === 0 && <p className={styles.hint}>{texts.initiativesEmpty}</p>}
      <ul className={styles.list}>
        {found.map(({ value, label }) => (
          <li key={value} data-drop-initiative={value} className={over === value ? styles.dropping : undefined}>
            <PairGlyph {...pairOn(org, org.initiative(value)!, day)} size={16} />
            <span className={`${styles.grow} ${styles.cut}`}>{label}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
