import { memo } from 'react';
import type { DrawnDottedLine } from '../editing/dotted-lines.ts';
import type { Point } from '../geometry/camera.ts';
import { dottedCurve } from '../geometry/dotted-curve.ts';
import { type ChartLayout, isShown } from '../../../org-geometry/tidy-layout.ts';
import styles from './chart-stage.module.css';

/** Dotted lines over the cards that stand in the document, in world units. */
export const DottedLines = memo(function DottedLines(props: { readonly lines: readonly DrawnDottedLine[]; readonly layout: ChartLayout }) {
  const { lines, layout } = props;
  const at = ({ x, y }: Point): string => `${x} ${y}`;
  return (
    <svg className={styles.dotted} width={1} height={1}>
      {lines.map(({ from, to, label }) => {
        if (!isShown(layout, from) || !isShown(layout, to)) return null;
        const curve = dottedCurve(layout, from, to);
        return (
          <g key={`${from} ${to} ${label}`}>
            <path d={`M ${at(curve.from)} C ${at(curve.fromHandle)}, ${at(curve.toHandle)}, ${at(curve.to)}`} />
            <text x={curve.middle.x} y={curve.middle.y}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
});
