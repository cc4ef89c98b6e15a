import { memo } from 'react';
import { PairGlyph } from '../../../ui/pair-glyph.tsx';
import { type ChartNode, isVacant } from '../chart-nodes.ts';
import { fillIn, orgChartTexts as texts } from '../texts.ts';
import styles from './position-card.module.css';

/** At most so many pair glyphs stand on a card. */
const GLYPHS = 4;

/** One readable card. Places are in world units. It is only looked at: pointers go to the stage below. */
export const PositionCard = memo(function PositionCard(props: {
  readonly node: ChartNode;
  readonly x: number;
  readonly y: number;
  readonly span: number;
  readonly total: number;
  readonly collapsed: boolean;
  readonly selected: boolean;
  readonly hit: boolean;
  /** CSS colour of the edge. */
  readonly edge: string;
}) {
  const { node, span, total } = props;
  const vacant = isVacant(node);
  const more = node.initiatives.length - GLYPHS;
  return (
    <div
      className={styles.card}
      data-vacant={vacant || undefined}
      data-selected={props.selected || undefined}
      data-hit={props.hit || undefined}
      style={{ left: props.x, top: props.y, borderLeftColor: props.edge }}
    >
      <div className={styles.name}>{vacant ? texts.vacant : (node.personNames?.join(', ') ?? node.personName)}</div>
      <div className={styles.title}>{node.title}</div>
      <div className={styles.foot}>
        <span className={styles.team}>{vacant && node.status !== 'OPEN' ? texts.status[node.status] : (node.teamName ?? '')}</span>
        {node.initiatives.slice(0, GLYPHS).map((pair) => (
          <PairGlyph
            key={pair.id}
            productOwner={pair.productOwner}
            projectOwner={pair.projectOwner}
            samePerson={pair.samePerson}
            size={15}
            label={pair.name}
          />
        ))}
        {more > 0 && <span className={styles.more}>{fillIn(texts.moreInitiatives, { count: more })}</span>}
      </div>
      {span > 0 && (
        <div className={styles.badge} data-collapsed={props.collapsed || undefined}>
          {props.collapsed ? `+${total.toLocaleString()}` : span === total ? span : `${span} / ${total.toLocaleString()}`}
        </div>
      )}
    </div>
  );
});
