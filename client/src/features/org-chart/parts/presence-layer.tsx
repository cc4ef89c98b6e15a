import type { ChartModel } from '../chart-model.ts';
import { numberOfKey } from '../chart-model.ts';
import type { OtherEditor } from '../editing/chart-editor.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { isShown } from '../../../org-geometry/tidy-layout.ts';
import { useChart } from '../hooks/use-chart.ts';
import type { ChartStore } from '../state/chart-store.ts';
import { fillIn } from '../texts.ts';
import styles from './presence-layer.module.css';

/** So many others are shown on the drawing; more would hide it. */
const MOST = 12;

/** Where the others are: a frame in their colour, with their name, around the card that each looks at. */
export function PresenceLayer(props: { readonly model: ChartModel; readonly store: ChartStore; readonly others: readonly OtherEditor[] }) {
  const { model, store, others } = props;
  const camera = useChart(store, (state) => state.camera);
  const { layout } = useChart(store, (state) => state.scene);
  return (
    <div className={styles.layer}>
      {others.slice(0, MOST).map((other) => {
        const node = numberOfKey(model, other.focusKey);
        if (!isShown(layout, node)) return null;
        return (
          <div
            key={other.clientId}
            className={styles.frame}
            data-colour={other.colour % 6}
            style={{
              left: layout.x[node]! * camera.scale + camera.x - 4,
              top: layout.y[node]! * camera.scale + camera.y - 4,
              width: Math.max(12, layout.size.cardWidth * camera.scale + 8),
              height: Math.max(12, layout.size.cardHeight * camera.scale + 8),
            }}
          >
            <span className={styles.name} title={fillIn(texts.presence, { name: other.name })}>
              {other.name}
            </span>
          </div>
        );
      })}
    </div>
  );
}
