import { UnstyledButton } from '@mantine/core';
import { Fragment } from 'react';
import { cardName, type ChartModel } from '../chart-model.ts';
import { NONE, pathTo } from '../../../org-geometry/forest.ts';
import { orgChartTexts as texts } from '../texts.ts';
import styles from './focus-breadcrumb.module.css';

/** The way from the whole organization down to the part that is shown alone. */
export function FocusBreadcrumb(props: { readonly model: ChartModel; readonly focus: number; readonly onFocus: (node: number) => void }) {
  const { model, focus, onFocus } = props;
  if (focus === NONE) return null;
  const path = pathTo(model.forest, focus);
  return (
    <nav className={styles.breadcrumb} aria-label={texts.focus.label}>
      <UnstyledButton className={styles.step} onClick={() => onFocus(NONE)}>
        {texts.focus.whole}
      </UnstyledButton>
      {path.map((node) => (
        <Fragment key={node}>
          <span className={styles.mark} aria-hidden>
            /
          </span>
          <UnstyledButton className={styles.step} aria-current={node === focus ? 'location' : undefined} onClick={() => onFocus(node)}>
            {cardName(model.nodes[node]!)}
          </UnstyledButton>
        </Fragment>
      ))}
    </nav>
  );
}
