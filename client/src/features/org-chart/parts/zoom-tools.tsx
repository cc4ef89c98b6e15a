import { memo } from 'react';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { type StageMove, ZOOM_STEP } from '../state/stage-keys.ts';
import { orgChartTexts as texts } from '../texts.ts';
import styles from './chart-overlays.module.css';

/** Zoom in, zoom out, show everything. */
export const ZoomTools = memo(function ZoomTools(props: { readonly onMove: (move: StageMove) => void }) {
  const tools = [
    { label: texts.toolbar.zoomOut, icon: IconMinus, move: { kind: 'zoom', factor: 1 / ZOOM_STEP } },
    { label: texts.toolbar.zoomIn, icon: IconPlus, move: { kind: 'zoom', factor: ZOOM_STEP } },
    { label: texts.toolbar.fit, icon: IconArrowsMaximize, move: { kind: 'fit' } },
  ] as const;
  return (
    <div className={styles.zoom}>
      {tools.map(({ label, icon: Icon, move }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => props.onMove(move)}>
            <Icon size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
});
