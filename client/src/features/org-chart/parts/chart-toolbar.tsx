import { ActionIcon, NativeSelect, SegmentedControl, Tooltip } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { COLOUR_BY, type ColourBy } from '../colour/colouring.ts';
import type { ChartView } from '../chart-settings.ts';
import { fillIn, orgChartTexts as texts } from '../texts.ts';
import styles from './chart-toolbar.module.css';

const ALL = 'all';
/** So many levels are offered by number. */
const MOST_LEVELS = 12;

/** The row of tools above the chart. `children` is the search, `extra` more tools at the end. */
export function ChartToolbar(props: ViewSwitchProps & ToolbarSelectsProps & { readonly children: ReactNode; readonly extra?: ReactNode }) {
  const { view, onView, children, extra, ...selects } = props;
  return (
    <div className={styles.toolbar} role="group" aria-label={texts.toolbar.label}>
      <ViewSwitch view={view} onView={onView} />
      {children}
      <ToolbarSelects {...selects} />
      {extra}
    </div>
  );
}

interface ViewSwitchProps {
  readonly view: ChartView;
  readonly onView: (view: ChartView) => void;
}

// Apart from the search, so that an edit of the chart need not draw them again.
const ViewSwitch = memo(function ViewSwitch(props: ViewSwitchProps) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={texts.toolbar.view}
      value={props.view}
      onChange={(view) => props.onView(view === 'table' ? 'table' : 'chart')}
      data={[
        { value: 'chart', label: texts.toolbar.chart },
        { value: 'table', label: texts.toolbar.table },
      ]}
    />
  );
});

interface ToolbarSelectsProps {
  readonly colourBy: ColourBy;
  readonly onColourBy: (by: ColourBy) => void;
  /** Null: all levels. */
  readonly level: number | null;
  readonly levels: number;
  readonly onLevel: (level: number | null) => void;
  readonly legendShown: boolean;
  readonly onLegend: (shown: boolean) => void;
}

const ToolbarSelects = memo(function ToolbarSelects(props: ToolbarSelectsProps) {
  const counts = Array.from({ length: Math.min(MOST_LEVELS, props.levels - 1) }, (_, i) => i + 1);
  return (
    <>
      <NativeSelect
        size="xs"
        className={styles.select}
        aria-label={texts.toolbar.levels}
        value={props.level === null || props.level > counts.length ? ALL : String(props.level)}
        onChange={(event) => props.onLevel(event.currentTarget.value === ALL ? null : Number(event.currentTarget.value))}
        data={[
          ...counts.map((count) => ({
            value: String(count),
            label: fillIn(count === 1 ? texts.toolbar.levelCount_one : texts.toolbar.levelCount_other, { count }),
          })),
          { value: ALL, label: texts.toolbar.allLevels },
        ]}
      />
      <NativeSelect
        size="xs"
        className={styles.select}
        aria-label={texts.toolbar.colourBy}
        value={props.colourBy}
        onChange={(event) => props.onColourBy(COLOUR_BY.find((by) => by === event.currentTarget.value) ?? 'team')}
        data={COLOUR_BY.map((by) => ({ value: by, label: texts.colourBy[by] }))}
        leftSection={<IconPalette size={14} stroke={1.6} aria-hidden />}
      />
      <Tooltip label={texts.toolbar.legend}>
        <ActionIcon
          variant={props.legendShown ? 'light' : 'subtle'}
          color="gray"
          aria-label={texts.toolbar.legend}
          aria-pressed={props.legendShown}
          onClick={() => props.onLegend(!props.legendShown)}
        >
          <span className={styles.legendIcon} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  );
});
